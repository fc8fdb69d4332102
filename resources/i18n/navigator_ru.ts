<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Открыть адрес</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Адрес видео</translation>
    </message>
    <message>
        <source>Folder to keep it in</source>
        <translation>Папка, где это хранить</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The video, its chapters, comments and subtitles are kept there as files.</source>
        <translation>Видео, главы, комментарии и субтитры сохраняются там в файлах.</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>Скачать и открыть</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>AnswersWriter</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n глава</numerusform>
            <numerusform>%n главы</numerusform>
            <numerusform>%n глав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Вне глав</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has asked about this chapter yet</source>
        <translation>об этой главе пока никто не спросил</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n скрыта</numerusform>
            <numerusform>%n скрыты</numerusform>
            <numerusform>%n скрыто</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Nothing has “{typed}”: shown for “{meant}”.</source>
        <translation>«{typed}» нигде нет: показано «{meant}».</translation>
    </message>
    <message>
        <source>Search as typed</source>
        <translation>Искать как набрано</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, вы имели в виду:</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>Найдена %n запись</numerusform>
            <numerusform>Найдены %n записи</numerusform>
            <numerusform>Найдено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>сначала лучшие</translation>
    </message>
    <message>
        <source>in the order of the video</source>
        <translation>по ходу видео</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>В расшифровке</translation>
    </message>
    <message>
        <source>In your notes</source>
        <translation>В ваших заметках</translation>
    </message>
    <message>
        <source>Drop a video or a file with comments here, or paste a list of chapters (Ctrl+V).</source>
        <translation>Перетащите сюда видео или файл с комментариями либо вставьте список глав (Ctrl+V).</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Пока никто не ответил</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>Отмечено как отвеченное</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Похожие вопросы</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Исправить…</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n more time(s)</source>
        <translation>
            <numerusform>Спросили ещё %n раз</numerusform>
            <numerusform>Спросили ещё %n раза</numerusform>
            <numerusform>Спросили ещё %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks and kind words</source>
        <translation>Благодарности</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>По запросу «{text}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Words are found in any form. Try fewer or shorter words, or look at</source>
        <translation>Слова ищутся во всех формах. Попробуйте меньше слов или короче — или посмотрите</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Здесь нечего показать.</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Посмотрите</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>The host writes</source>
        <translation>Пишет ведущая</translation>
    </message>
    <message>
        <source>A viewer asks</source>
        <translation>Зритель спрашивает</translation>
    </message>
    <message>
        <source>A viewer remarks</source>
        <translation>Зритель замечает</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>Отвечает ведущая</translation>
    </message>
    <message>
        <source>A viewer replies</source>
        <translation>Зритель пишет в ответ</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>the host likes it</source>
        <translation>нравится ведущему</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n лайк</numerusform>
            <numerusform>%n лайка</numerusform>
            <numerusform>%n лайков</numerusform>
        </translation>
    </message>
    <message>
        <source>Here because {time} is named</source>
        <translation>Здесь, потому что назван таймкод {time}</translation>
    </message>
    <message>
        <source>Placed here by hand</source>
        <translation>Поставлено сюда вручную</translation>
    </message>
    <message>
        <source>Here because of the words: {words}</source>
        <translation>Здесь из-за слов: {words}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Вне глав</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>нет ответов</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанный</numerusform>
            <numerusform>%n непрочитанных</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>watched</source>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>{n} % watched</source>
        <translation>просмотрено {n} %</translation>
    </message>
</context>
<context>
    <name>ChapterPanel</name>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>No chapters yet. A right click on the timeline begins one.</source>
        <translation>Глав пока нет. Щёлкните правой кнопкой по шкале времени, чтобы начать первую.</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>There is no recording to cut from.</source>
        <translation>Записи нет: вырезать не из чего.</translation>
    </message>
    <message>
        <source>A clip is being written already.</source>
        <translation>Клип уже записывается.</translation>
    </message>
    <message>
        <source>{name}, clip</source>
        <translation>{name}, клип</translation>
    </message>
    <message>
        <source>Clips ({kinds})</source>
        <translation>Клипы ({kinds})</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Сохранить клип</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Записывается {name}…</translation>
    </message>
    <message>
        <source>Cancelled: there is no clip.</source>
        <translation>Отменено: клипа нет.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Файл {name} записан.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{name} is not done yet.</source>
        <translation>{name}: ещё не готово.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Закрыть, когда будет готово</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Отменить и закрыть</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Воспроизведение</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Главы</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;д</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Открыть недавнее</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Открыть адрес…</translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation>Подключить запись…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Библиотека…</translation>
    </message>
    <message>
        <source>Open the bundled interview</source>
        <translation>Открыть встроенное интервью</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить кадр</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Paste chapters</source>
        <translation>Вставить главы</translation>
    </message>
    <message>
        <source>Edit chapters…</source>
        <translation>Править главы…</translation>
    </message>
    <message>
        <source>New chapter here</source>
        <translation>Новая глава отсюда</translation>
    </message>
    <message>
        <source>Let the nearest chapter start here</source>
        <translation>Начать здесь ближайшую главу</translation>
    </message>
    <message>
        <source>Rename this chapter</source>
        <translation>Переименовать эту главу</translation>
    </message>
    <message>
        <source>Join it with the one before</source>
        <translation>Соединить её с предыдущей</translation>
    </message>
    <message>
        <source>Delete this chapter</source>
        <translation>Удалить эту главу</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>Отметить этот момент</translation>
    </message>
    <message>
        <source>End the note here</source>
        <translation>Закончить заметку здесь</translation>
    </message>
    <message>
        <source>Who is the host…</source>
        <translation>Кто ведущий…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Смотреть или пауза</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 секунд назад</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 секунд вперёд</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 секунд назад</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 секунд вперёд</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 секунда назад</translation>
    </message>
    <message>
        <source>1 second on</source>
        <translation>1 секунда вперёд</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Кадр вперёд</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Обычная скорость</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Subtitles earlier</source>
        <translation>Субтитры раньше</translation>
    </message>
    <message>
        <source>Subtitles later</source>
        <translation>Субтитры позже</translation>
    </message>
    <message>
        <source>Loop: from here, to here, off</source>
        <translation>Повтор: отсюда, досюда, выключить</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Предыдущая глава</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Следующая глава</translation>
    </message>
    <message>
        <source>Loop this chapter</source>
        <translation>Повторять эту главу</translation>
    </message>
    <message>
        <source>Pause after this chapter</source>
        <translation>Пауза после этой главы</translation>
    </message>
    <message>
        <source>Next part that was not watched</source>
        <translation>Следующая непросмотренная часть</translation>
    </message>
    <message>
        <source>Next question that was not read</source>
        <translation>К следующему непрочитанному вопросу</translation>
    </message>
    <message>
        <source>Forget what was watched and read here</source>
        <translation>Забыть, что здесь просмотрено и прочитано</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Перейти ко времени…</translation>
    </message>
    <message>
        <source>Back before the jump</source>
        <translation>Назад, до перехода</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>Back to the current moment</source>
        <translation>К текущему моменту</translation>
    </message>
    <message>
        <source>Watch only a part…</source>
        <translation>Смотреть только часть…</translation>
    </message>
    <message>
        <source>Next part of these</source>
        <translation>Следующая из этих частей</translation>
    </message>
    <message>
        <source>Previous part of these</source>
        <translation>Предыдущая из этих частей</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Leave full screen or the search</source>
        <translation>Выйти из полного экрана или поиска</translation>
    </message>
    <message>
        <source>Chapters and answers</source>
        <translation>Главы и ответы</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>The chapter closer on the timeline</source>
        <translation>Глава на шкале крупнее</translation>
    </message>
    <message>
        <source>More of the chapter on the timeline</source>
        <translation>Глава на шкале мельче</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Маленькое окно</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Поверх других окон</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Сделать или найти что угодно…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer of the host</source>
        <translation>Ответ ведущего</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжение</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Questions and answers from a page</source>
        <translation>Вопросы и ответы со страницы</translation>
    </message>
    <message>
        <source>The copy has lost who answers whom. This is what it may have been: correct what each line is.</source>
        <translation>В копии не видно, кто кому отвечает. Вот как это могло быть: поправьте, чем является каждая строка.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Строки страницы</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What line {number} is</source>
        <translation>Чем является строка {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n обсуждение</numerusform>
            <numerusform>%n обсуждения</numerusform>
            <numerusform>%n обсуждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer</source>
        <translation>
            <numerusform>%n с ответом</numerusform>
            <numerusform>%n с ответом</numerusform>
            <numerusform>%n с ответом</numerusform>
        </translation>
    </message>
    <message>
        <source>more comments</source>
        <translation>ещё комментарии</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your files are safe; you can go on.</source>
        <translation>Это ошибка в программе. Ваши файлы целы, можно продолжать.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>Take this line</source>
        <translation>Взять эту строку</translation>
    </message>
    <message>
        <source>before the line above</source>
        <translation>раньше строки выше</translation>
    </message>
    <message>
        <source>starts with another</source>
        <translation>начинается вместе с другой</translation>
    </message>
    <message>
        <source>past the end</source>
        <translation>за концом видео</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без времени</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>глава</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>соединено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>title of a chapter</source>
        <translation>название главы</translation>
    </message>
    <message>
        <source>a time in the text</source>
        <translation>время в тексте</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>другой текст</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>the title “{title}”</source>
        <translation>название «{title}»</translation>
    </message>
    <message>
        <source>the chapter at {time}</source>
        <translation>глава с {time}</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Новая глава</translation>
    </message>
    <message>
        <source>the start of “{title}”</source>
        <translation>начало «{title}»</translation>
    </message>
    <message>
        <source>the joining of “{title}”</source>
        <translation>соединение «{title}»</translation>
    </message>
    <message>
        <source>the removal of “{title}”</source>
        <translation>удаление «{title}»</translation>
    </message>
    <message>
        <source>the level of “{title}”</source>
        <translation>уровень «{title}»</translation>
    </message>
    <message>
        <source>the move of “{text}”</source>
        <translation>перенос «{text}»</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Start it at {time}, where the video is</source>
        <translation>Начать с {time}, где сейчас видео</translation>
    </message>
    <message>
        <source>New chapter at {time}</source>
        <translation>Новая глава с {time}</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Соединить с предыдущей</translation>
    </message>
    <message>
        <source>Make it a part of the one before</source>
        <translation>Сделать частью предыдущей</translation>
    </message>
    <message>
        <source>No longer a part</source>
        <translation>Больше не часть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перенести в</translation>
    </message>
    <message>
        <source>Join to the question above</source>
        <translation>Присоединить к вопросу выше</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Снова показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Без главы</translation>
    </message>
    <message>
        <source>the mark on “{text}”</source>
        <translation>отметка «{text}»</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>Отметить открытым</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Отметить отвеченным</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>thanks or praise</source>
        <translation>благодарность или похвала</translation>
    </message>
    <message>
        <source>who has written “{text}”</source>
        <translation>кто написал «{text}»</translation>
    </message>
    <message>
        <source>The host has written this</source>
        <translation>Это написал ведущий</translation>
    </message>
    <message>
        <source>the splitting of “{text}”</source>
        <translation>разделение «{text}»</translation>
    </message>
    <message>
        <source>Make it a question of its own, with what follows</source>
        <translation>Сделать отдельным вопросом вместе с дальнейшим</translation>
    </message>
    <message>
        <source>the hiding of “{text}”</source>
        <translation>скрытие «{text}»</translation>
    </message>
    <message>
        <source>showing “{text}”</source>
        <translation>показ «{text}»</translation>
    </message>
    <message>
        <source>There is no chapter here.</source>
        <translation>Здесь нет главы.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>the transcript</source>
        <translation>расшифровка</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>standard output needs a format: --to NAME.</source>
        <translation>для стандартного вывода нужен формат: --to ИМЯ.</translation>
    </message>
    <message>
        <source>this format needs a file to be written to.</source>
        <translation>этому формату нужен файл.</translation>
    </message>
    <message>
        <source>there is no standard input.</source>
        <translation>нет стандартного ввода.</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8 text.</source>
        <translation>байт {byte} — не текст UTF-8.</translation>
    </message>
    <message>
        <source>search needs a query and a file.</source>
        <translation>для поиска нужны запрос и файл.</translation>
    </message>
    <message>
        <source>the folder may not be read.</source>
        <translation>папку нельзя прочитать.</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file.</source>
        <translation>это устройство или канал, а не файл.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Выберите обычный файл.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>такого файла нет.</translation>
    </message>
    <message>
        <source>Check its name, or look where it was moved to.</source>
        <translation>Проверьте имя или посмотрите, куда он перемещён.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>{size} MB is more than is read here.</source>
        <translation>{size} МБ — больше, чем здесь читается.</translation>
    </message>
    <message>
        <source>search needs a file.</source>
        <translation>для поиска нужен файл.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}).</source>
        <translation>файл не читается ({reason}).</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Проверьте, что он есть и доступен для чтения.</translation>
    </message>
    <message>
        <source>this YAML is not an interview.</source>
        <translation>этот YAML — не интервью.</translation>
    </message>
    <message>
        <source>An interview begins with “navigator: 1”.</source>
        <translation>Интервью начинается с «navigator: 1».</translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation>это папка.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>It may be up to {limit} MB: was another file meant?</source>
        <translation>Допустимо до {limit} МБ: может быть, нужен другой файл?</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>line {line}: the format’s version is “{version}”; {known} is known.</source>
        <translation>строка {line}: версия формата «{version}», а известна {known}.</translation>
    </message>
    <message>
        <source>a newer version of the program has written this.</source>
        <translation>это записала более новая версия программы.</translation>
    </message>
    <message>
        <source>Update the program to change it; a copy can be saved.</source>
        <translation>Обновите программу, чтобы изменить его; копию можно сохранить.</translation>
    </message>
    <message>
        <source>Write “navigator: 1”.</source>
        <translation>Напишите «navigator: 1».</translation>
    </message>
    <message>
        <source>fields are expected here.</source>
        <translation>здесь ожидаются поля.</translation>
    </message>
    <message>
        <source>Write them as “name: value”, one a line: {known}.</source>
        <translation>Пишите их как «имя: значение», по одному в строке: {known}.</translation>
    </message>
    <message>
        <source>Was “{likely}” meant?</source>
        <translation>Может быть, «{likely}»?</translation>
    </message>
    <message>
        <source>Known here: {known}. Your own may begin with “x-”.</source>
        <translation>Здесь известны: {known}. Свои поля начинайте с «x-».</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>такого поля нет.</translation>
    </message>
    <message>
        <source>text is expected here.</source>
        <translation>здесь ожидается текст.</translation>
    </message>
    <message>
        <source>Put it in quotes if it has a colon or begins with - or [.</source>
        <translation>Возьмите его в кавычки, если в нём двоеточие или он начинается с - или [.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>«{text}» — не время.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, like 3:37 or 1:02:03.250.</source>
        <translation>Пишите минуты и секунды: 3:37 или 1:02:03.250.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» — не целое число.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the choices here.</source>
        <translation>«{text}» — такого варианта здесь нет.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Выберите один из них: {choices}.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>здесь ожидается список.</translation>
    </message>
    <message>
        <source>Begin each item with “- ”.</source>
        <translation>Начинайте каждый пункт с «- ».</translation>
    </message>
    <message>
        <source>the field is missing or empty.</source>
        <translation>поля нет, или оно пустое.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Добавьте его.</translation>
    </message>
    <message>
        <source>the video ends before its last chapter starts at {start}.</source>
        <translation>видео кончается раньше, чем начинается последняя глава ({start}).</translation>
    </message>
    <message>
        <source>Correct the duration or the chapter’s start.</source>
        <translation>Исправьте длительность или начало главы.</translation>
    </message>
    <message>
        <source>two chapters start at {start}.</source>
        <translation>две главы начинаются в {start}.</translation>
    </message>
    <message>
        <source>Give one of them another start, or join their titles.</source>
        <translation>Дайте одной из них другое начало или соедините заголовки.</translation>
    </message>
    <message>
        <source>{start} comes before the chapter above it.</source>
        <translation>{start} — раньше главы, что стоит выше.</translation>
    </message>
    <message>
        <source>List the chapters in the order of their starts.</source>
        <translation>Перечислите главы по порядку их начал.</translation>
    </message>
    <message>
        <source>“{id}” is the id of something else already.</source>
        <translation>«{id}» — уже id чего-то другого.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Дайте одной из них другой id.</translation>
    </message>
    <message>
        <source>{start} comes before the line above it.</source>
        <translation>{start} стоит раньше строки выше.</translation>
    </message>
    <message>
        <source>List what is said in the order of its times.</source>
        <translation>Запишите сказанное по порядку времени.</translation>
    </message>
    <message>
        <source>no chapter starts at {start}.</source>
        <translation>ни одна глава не начинается в {start}.</translation>
    </message>
    <message>
        <source>Write the start of one of the chapters, or “none”.</source>
        <translation>Напишите начало одной из глав или «none».</translation>
    </message>
    <message>
        <source>line {line} is not valid YAML ({problem}).</source>
        <translation>строка {line} — неверный YAML ({problem}).</translation>
    </message>
    <message>
        <source>Check the indentation, the quotes and the colons there.</source>
        <translation>Проверьте там отступы, кавычки и двоеточия.</translation>
    </message>
    <message>
        <source>this is not a text that YAML allows ({problem}).</source>
        <translation>такого текста YAML не допускает ({problem}).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Сохраните файл как текст UTF-8.</translation>
    </message>
    <message>
        <source>a second document begins at line {line}.</source>
        <translation>в строке {line} начинается второй документ.</translation>
    </message>
    <message>
        <source>Remove the line “---”, or keep the two in two files.</source>
        <translation>Уберите строку «---» или разделите их на два файла.</translation>
    </message>
    <message>
        <source>line {line} uses an anchor or an alias (&amp; or *).</source>
        <translation>в строке {line} якорь или ссылка (&amp; или *).</translation>
    </message>
    <message>
        <source>Write the value out, or put the text in quotes.</source>
        <translation>Напишите значение целиком или возьмите текст в кавычки.</translation>
    </message>
    <message>
        <source>line {line} is nested too deeply.</source>
        <translation>строка {line} вложена слишком глубоко.</translation>
    </message>
    <message>
        <source>An interview needs no more than a few levels.</source>
        <translation>Интервью хватает нескольких уровней.</translation>
    </message>
    <message>
        <source>line {line}: a field&apos;s name must be a word.</source>
        <translation>строка {line}: имя поля должно быть словом.</translation>
    </message>
    <message>
        <source>line {line}: “{field}” stands here twice.</source>
        <translation>строка {line}: «{field}» стоит здесь дважды.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Оставьте одно из них.</translation>
    </message>
    <message>
        <source>this is not a video or sound file that can be played.</source>
        <translation>это не видео и не звук, которые можно воспроизвести.</translation>
    </message>
    <message>
        <source>Choose another file, or get this one again if it is incomplete.</source>
        <translation>Выберите другой файл или скачайте этот заново, если он неполный.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>файл пустой.</translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation>Выберите другой файл или скачайте его заново.</translation>
    </message>
    <message>
        <source>the recording breaks off at {at} of {length}.</source>
        <translation>запись обрывается на {at} из {length}.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: get it again.</source>
        <translation>Файл повреждён или неполон: скачайте его заново.</translation>
    </message>
    <message>
        <source>this picture cannot be read.</source>
        <translation>этот кадр не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Is its drive there? If it is, get the file again, or play on.</source>
        <translation>Доступен ли диск с файлом? Если да, получите файл заново или смотрите дальше.</translation>
    </message>
    <message>
        <source>the player does not answer.</source>
        <translation>плеер не отвечает.</translation>
    </message>
    <message>
        <source>Try again, or attach another copy of the recording.</source>
        <translation>Попробуйте ещё раз или подключите другую копию записи.</translation>
    </message>
    <message>
        <source>VLC is not installed, so the video cannot play.</source>
        <translation>VLC не установлен, поэтому видео не играет.</translation>
    </message>
    <message>
        <source>VLC {version} cannot be used: version 3 is needed.</source>
        <translation>VLC {version} не подходит: нужна версия 3.</translation>
    </message>
    <message>
        <source>Install it: winget install VideoLAN.VLC (64 bit).</source>
        <translation>Установите его: winget install VideoLAN.VLC (64 bit).</translation>
    </message>
    <message>
        <source>Install it: brew install --cask vlc</source>
        <translation>Установите его: brew install --cask vlc</translation>
    </message>
    <message>
        <source>Install it: sudo apt install libvlc5 vlc-plugin-base</source>
        <translation>Установите его: sudo apt install libvlc5 vlc-plugin-base</translation>
    </message>
    <message>
        <source>VLC’s plugins are missing, so the video cannot play.</source>
        <translation>Нет модулей VLC, поэтому видео не играет.</translation>
    </message>
    <message>
        <source>the picture cannot be written here.</source>
        <translation>картинку нельзя записать сюда.</translation>
    </message>
    <message>
        <source>Choose a writable place and a name that ends in .png.</source>
        <translation>Выберите доступное для записи место и имя на .png.</translation>
    </message>
    <message>
        <source>the window was not ready in time.</source>
        <translation>окно не успело нарисоваться.</translation>
    </message>
    <message>
        <source>it is {length} long, but the last chapter starts at {start}.</source>
        <translation>длина {length}, а последняя глава начинается в {start}.</translation>
    </message>
    <message>
        <source>Attach the whole recording of this interview.</source>
        <translation>Подключите полную запись этого интервью.</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason}).</source>
        <translation>папку нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>there is no interview, video or info.json in this folder.</source>
        <translation>в этой папке нет ни интервью, ни видео, ни info.json.</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Выберите другую папку или сами файлы.</translation>
    </message>
    <message>
        <source>there are {count} interviews in this folder.</source>
        <translation>в этой папке несколько интервью ({count}).</translation>
    </message>
    <message>
        <source>Choose one of them: {names}.</source>
        <translation>Выберите одно из них: {names}.</translation>
    </message>
    <message>
        <source>this is the recording that the document calls {name}.</source>
        <translation>это запись, которую документ называет {name}.</translation>
    </message>
    <message>
        <source>it is {length} long; the document was made for {told}.</source>
        <translation>она длится {length}, а документ составлен для {told}.</translation>
    </message>
    <message>
        <source>what you choose cannot be remembered here.</source>
        <translation>ваш выбор не удаётся здесь запомнить.</translation>
    </message>
    <message>
        <source>Make the folder writable; nothing else is affected.</source>
        <translation>Сделайте папку доступной для записи; на остальное это не влияет.</translation>
    </message>
    <message>
        <source>there is no screen for the window.</source>
        <translation>нет экрана для окна.</translation>
    </message>
    <message>
        <source>Without one, “navigator screenshot” and the text commands work.</source>
        <translation>Без него работают «navigator screenshot» и текстовые команды.</translation>
    </message>
    <message>
        <source>Qt Multimedia is not installed, so the video cannot play.</source>
        <translation>Qt Multimedia не установлен, поэтому видео не воспроизводится.</translation>
    </message>
    <message>
        <source>Install it: pip install PySide6-Addons</source>
        <translation>Установите его: pip install PySide6-Addons</translation>
    </message>
    <message>
        <source>there are no subtitles in it that can be shown.</source>
        <translation>в нём нет субтитров, которые можно показать.</translation>
    </message>
    <message>
        <source>Choose an SRT, WebVTT or ASS file.</source>
        <translation>Выберите файл SRT, WebVTT или ASS.</translation>
    </message>
    <message>
        <source>there is no picture to save.</source>
        <translation>нет кадра, который можно сохранить.</translation>
    </message>
    <message>
        <source>Open a video first.</source>
        <translation>Сначала откройте видео.</translation>
    </message>
    <message>
        <source>the picture cannot be saved here.</source>
        <translation>кадр нельзя сохранить сюда.</translation>
    </message>
    <message>
        <source>Make the folder writable, or free some space.</source>
        <translation>Разрешите запись в папку или освободите место.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <translation>в нём нет расшифровки.</translation>
    </message>
    <message>
        <source>Choose a file with subtitles or a transcript.</source>
        <translation>Выберите файл с субтитрами или расшифровкой.</translation>
    </message>
    <message>
        <source>the chapters are not in it.</source>
        <translation>глав в нём не будет.</translation>
    </message>
    <message>
        <source>questions and answers are not in it.</source>
        <translation>вопросов и ответов в нём не будет.</translation>
    </message>
    <message>
        <source>the transcript is not in it.</source>
        <translation>расшифровки в нём не будет.</translation>
    </message>
    <message>
        <source>there are no chapters that could be written.</source>
        <translation>нет глав, которые можно записать.</translation>
    </message>
    <message>
        <source>there are no comments that could be written.</source>
        <translation>нет комментариев, которые можно записать.</translation>
    </message>
    <message>
        <source>there is no transcript that could be written.</source>
        <translation>нет расшифровки, которую можно записать.</translation>
    </message>
    <message>
        <source>Open something that has them, or choose another form.</source>
        <translation>Откройте то, где они есть, или выберите другой формат.</translation>
    </message>
    <message>
        <source>“{name}” is no format that can be written.</source>
        <translation>«{name}» – не формат для записи.</translation>
    </message>
    <message>
        <source>It may be one of these: {names}.</source>
        <translation>Можно один из этих: {names}.</translation>
    </message>
    <message>
        <source>no format has a name that ends like this.</source>
        <translation>ни у одного формата нет такого окончания имени.</translation>
    </message>
    <message>
        <source>“navigator formats” lists them; --to NAME chooses one.</source>
        <translation>Их перечисляет «navigator formats»; --to ИМЯ выбирает один.</translation>
    </message>
    <message>
        <source>the recording has none of these parts.</source>
        <translation>в записи нет ни одного из этих фрагментов.</translation>
    </message>
    <message>
        <source>It may be shorter than its chapters: attach another one.</source>
        <translation>Возможно, она короче своих глав: подключите другую.</translation>
    </message>
    <message>
        <source>this is the recording itself, which stays as it is.</source>
        <translation>это сама запись: она остаётся как есть.</translation>
    </message>
    <message>
        <source>the recording is not what it was when it was opened.</source>
        <translation>запись уже не та, что была при открытии.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Откройте её снова.</translation>
    </message>
    <message>
        <source>Choose .mkv, which takes nearly all.</source>
        <translation>Выберите .mkv: он вмещает почти всё.</translation>
    </message>
    <message>
        <source>The recording may be damaged: get it again.</source>
        <translation>Возможно, запись повреждена: скачайте её снова.</translation>
    </message>
    <message>
        <source>Let it be encoded anew: choose an exact clip.</source>
        <translation>Сохраните с перекодированием: выберите точный клип.</translation>
    </message>
    <message>
        <source>this kind of file does not take what is in the recording.</source>
        <translation>файл такого вида не вмещает того, что есть в записи.</translation>
    </message>
    <message>
        <source>it would have {size} MB, more than can be opened again.</source>
        <translation>он занял бы {size} МБ – больше, чем можно снова открыть.</translation>
    </message>
    <message>
        <source>Keep the comments in a file of their own: export them as JSON.</source>
        <translation>Храните комментарии в отдельном файле: экспортируйте их в JSON.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <translation>файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>Выберите другое имя или разрешите замену (--force).</translation>
    </message>
    <message>
        <source>the file cannot be written ({reason}).</source>
        <translation>файл нельзя записать ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Выберите другое место или освободите его.</translation>
    </message>
    <message>
        <source>replies that the file does not hold: {count}.</source>
        <translation>ответов, которых нет в файле: {count}.</translation>
    </message>
    <message>
        <source>replies to comments that are not there: {count}.</source>
        <translation>ответов на комментарии, которых нет: {count}.</translation>
    </message>
    <message>
        <source>times are rounded to 1/75 second.</source>
        <translation>время округляется до 1/75 секунды.</translation>
    </message>
    <message>
        <source>only the first {limit} chapters are written.</source>
        <translation>записываются только первые {limit} глав.</translation>
    </message>
    <message>
        <source>there is no recording that could be copied.</source>
        <translation>нет записи, которую можно скопировать.</translation>
    </message>
    <message>
        <source>Attach the recording of this interview first.</source>
        <translation>Сначала подключите запись этого интервью.</translation>
    </message>
    <message>
        <source>the recording is not there any more.</source>
        <translation>записи там больше нет.</translation>
    </message>
    <message>
        <source>Attach it again from where it is now.</source>
        <translation>Подключите её снова оттуда, где она сейчас.</translation>
    </message>
    <message>
        <source>the recording does not fit into this kind of file ({reason}).</source>
        <translation>запись не помещается в файл такого вида ({reason}).</translation>
    </message>
    <message>
        <source>Choose the suffix that it has now, or .mkv, which takes all.</source>
        <translation>Выберите то же окончание, что у неё сейчас, или .mkv: он берёт всё.</translation>
    </message>
    <message>
        <source>this kind of file does not keep the chapters.</source>
        <translation>файл такого вида не сохраняет главы.</translation>
    </message>
    <message>
        <source>Choose .mkv or .mp4.</source>
        <translation>Выберите .mkv или .mp4.</translation>
    </message>
    <message>
        <source>the chapters were not in order: they are now.</source>
        <translation>главы стояли не по порядку: теперь по порядку.</translation>
    </message>
    <message>
        <source>{start} is past the end of the video: left out.</source>
        <translation>{start} – за концом видео: пропущено.</translation>
    </message>
    <message>
        <source>two chapters start at {start}: their titles were joined.</source>
        <translation>две главы начинаются в {start}: названия соединены.</translation>
    </message>
    <message>
        <source>“{title}” has no time that can be read: left out.</source>
        <translation>у «{title}» нет понятного времени: пропущено.</translation>
    </message>
    <message>
        <source>of several editions the default one was read.</source>
        <translation>из нескольких изданий прочитано основное.</translation>
    </message>
    <message>
        <source>the times were read as hours and minutes.</source>
        <translation>время прочитано как часы и минуты.</translation>
    </message>
    <message>
        <source>{written} read as {start}.</source>
        <translation>{written} прочитано как {start}.</translation>
    </message>
    <message>
        <source>this is no text, and no video that can be opened.</source>
        <translation>это не текст и не видео, которое можно открыть.</translation>
    </message>
    <message>
        <source>Was another file meant?</source>
        <translation>Может быть, нужен другой файл?</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>файл повреждён или неполон.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Получите его заново оттуда, откуда он пришёл.</translation>
    </message>
    <message>
        <source>no chapters, comments or transcript that are known here.</source>
        <translation>здесь нет известных глав, комментариев или расшифровки.</translation>
    </message>
    <message>
        <source>“navigator formats” lists what can be read.</source>
        <translation>«navigator formats» перечисляет, что можно прочитать.</translation>
    </message>
    <message>
        <source>who answers whom is a guess: the text does not say.</source>
        <translation>кто кому отвечает – догадка: в тексте этого нет.</translation>
    </message>
    <message>
        <source>too few timecodes for a list of chapters.</source>
        <translation>слишком мало таймкодов для списка глав.</translation>
    </message>
    <message>
        <source>the times do not ascend: no list of chapters.</source>
        <translation>время не возрастает: это не список глав.</translation>
    </message>
    <message>
        <source>the times have no titles: no list of chapters.</source>
        <translation>у времени нет названий: это не список глав.</translation>
    </message>
    <message>
        <source>the times are past the end of the video.</source>
        <translation>время – за концом видео.</translation>
    </message>
    <message>
        <source>the times are those of a day: a schedule.</source>
        <translation>это время суток: расписание.</translation>
    </message>
    <message>
        <source>the times are those of a chat.</source>
        <translation>это время сообщений чата.</translation>
    </message>
    <message>
        <source>the same stands there again and again: a timetable.</source>
        <translation>одно и то же повторяется: расписание.</translation>
    </message>
    <message>
        <source>there are lists of several videos: keep one of them.</source>
        <translation>здесь списки нескольких видео: оставьте один из них.</translation>
    </message>
    <message>
        <source>the times are those of a transcript.</source>
        <translation>это время строк расшифровки.</translation>
    </message>
    <message>
        <source>starts are rounded up to whole seconds.</source>
        <translation>начала округляются вверх до секунд.</translation>
    </message>
    <message>
        <source>YouTube shows chapters only if there are three or more.</source>
        <translation>YouTube показывает главы, только если их три или больше.</translation>
    </message>
    <message>
        <source>YouTube shows chapters only if the first starts at 0:00.</source>
        <translation>YouTube показывает главы, только если первая начинается в 0:00.</translation>
    </message>
    <message>
        <source>YouTube wants chapters of ten seconds or more.</source>
        <translation>YouTube требует, чтобы глава длилась не меньше десяти секунд.</translation>
    </message>
    <message>
        <source>YouTube may cut titles of more than 70 characters.</source>
        <translation>YouTube может обрезать названия длиннее 70 знаков.</translation>
    </message>
    <message>
        <source>some chapters start in the same second.</source>
        <translation>некоторые главы начинаются в одну и ту же секунду.</translation>
    </message>
    <message>
        <source>the description lists no chapters: those of the page.</source>
        <translation>в описании глав нет: взяты со страницы.</translation>
    </message>
    <message>
        <source>this is no address of a page.</source>
        <translation>это не адрес страницы.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Адрес начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>to open addresses, yt-dlp is needed.</source>
        <translation>чтобы открывать адреса, нужен yt-dlp.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;navigator[download]&apos;.</source>
        <translation>Установите его: pip install &apos;navigator[download]&apos;.</translation>
    </message>
    <message>
        <source>it cannot be fetched ({reason}).</source>
        <translation>скачать не удалось ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Проверьте адрес и сеть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>there is no video on this page.</source>
        <translation>на этой странице нет видео.</translation>
    </message>
    <message>
        <source>Give the address of one video.</source>
        <translation>Укажите адрес одного видео.</translation>
    </message>
    <message>
        <source>line {line}: {said}</source>
        <translation>строка {line}: {said}</translation>
    </message>
    <message>
        <source>saving would remove what could not be read.</source>
        <translation>сохранение удалило бы то, что не удалось прочитать.</translation>
    </message>
    <message>
        <source>Correct the lines that were named, or save a copy.</source>
        <translation>Исправьте названные строки или сохраните копию.</translation>
    </message>
    <message>
        <source>this chapter is not there any more.</source>
        <translation>этой главы больше нет.</translation>
    </message>
    <message>
        <source>another chapter starts at {start}.</source>
        <translation>в {start} начинается другая глава.</translation>
    </message>
    <message>
        <source>Choose a moment before or behind it.</source>
        <translation>Выберите момент до неё или после.</translation>
    </message>
    <message>
        <source>a chapter has to start within the recording.</source>
        <translation>глава должна начинаться внутри записи.</translation>
    </message>
    <message>
        <source>Choose a moment before its end.</source>
        <translation>Выберите момент до её конца.</translation>
    </message>
    <message>
        <source>a thread cannot be joined to itself.</source>
        <translation>ветку нельзя соединить с ней самой.</translation>
    </message>
    <message>
        <source>this cannot be a thread of its own.</source>
        <translation>это не может быть отдельной веткой.</translation>
    </message>
    <message>
        <source>this question is not there any more.</source>
        <translation>этого вопроса больше нет.</translation>
    </message>
    <message>
        <source>your changes cannot be kept in safety ({reason}).</source>
        <translation>ваши изменения не удаётся сберечь ({reason}).</translation>
    </message>
    <message>
        <source>Save often, or make room there.</source>
        <translation>Сохраняйте чаще или освободите там место.</translation>
    </message>
    <message>
        <source>two versions were merged badly: both are shown, or the first if they differ.</source>
        <translation>две версии слиты неудачно: показаны обе, а где они расходятся, первая.</translation>
    </message>
    <message>
        <source>Keep what you want of the two, and remove the lines of signs.</source>
        <translation>Оставьте из двух нужное и удалите строки из знаков.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Записывается {name}…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Всё равно записать</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} уже есть. Заменить?</translation>
    </message>
</context>
<context>
    <name>FetchCommands</name>
    <message>
        <source>Something is being fetched already.</source>
        <translation>Уже идёт скачивание.</translation>
    </message>
    <message>
        <source>Fetching {address}…</source>
        <translation>Скачиваю {address}…</translation>
    </message>
    <message>
        <source>Fetching: {done} MB</source>
        <translation>Скачано {done} МБ</translation>
    </message>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>Скачано {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Cancelled. The same address goes on from here the next time.</source>
        <translation>Отменено. В следующий раз тот же адрес продолжит с этого места.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open an interview, a video, or what belongs to it</source>
        <translation>Открыть интервью, видео или то, что к нему относится</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>Подключить запись</translation>
    </message>
    <message>
        <source>Navigator interviews (*.interview.yaml)</source>
        <translation>Интервью Navigator (*.interview.yaml)</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Сохранить интервью</translation>
    </message>
    <message>
        <source>The interview was changed and is not saved.</source>
        <translation>Интервью изменено и не сохранено.</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>расшифровка</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>more comments</source>
        <translation>ещё комментарии</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n comment(s).</source>
        <translation>
            <numerusform>В {name} %n комментарий.</numerusform>
            <numerusform>В {name} %n комментария.</numerusform>
            <numerusform>В {name} %n комментариев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this interview</source>
        <translation>Добавить к этому интервью</translation>
    </message>
    <message>
        <source>Done: {name}. Ctrl+Z takes it back.</source>
        <translation>Готово: {name}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Забыть их</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it by itself</source>
        <translation>Открыть отдельно</translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation>то, что теперь есть в {name}</translation>
    </message>
    <message>
        <source>{name} holds comments that are here already.</source>
        <translation>В {name} есть комментарии, которые здесь уже есть.</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Добавить новое</translation>
    </message>
    <message>
        <source>Nothing is new in it.</source>
        <translation>Ничего нового в нём нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n новый комментарий</numerusform>
            <numerusform>%n новых комментария</numerusform>
            <numerusform>%n новых комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n новый ответ</numerusform>
            <numerusform>%n новых ответа</numerusform>
            <numerusform>%n новых ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: {what}. What you have done stays. Ctrl+Z takes it back.</source>
        <translation>Добавлено: {what}. Сделанное вами остаётся. Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Nothing was saved: something else is open by now.</source>
        <translation>Ничего не сохранено: открыто уже другое.</translation>
    </message>
    <message>
        <source>{name} was changed by another program, which is shown now.</source>
        <translation>Файл {name} изменила другая программа: показано новое.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed by another program too. %n thing(s) are different in both; there yours are shown.</source>
        <translation>
            <numerusform>Файл {name} изменила и другая программа. Различается %n место; там показано ваше.</numerusform>
            <numerusform>Файл {name} изменила и другая программа. Различаются %n места; там показано ваше.</numerusform>
            <numerusform>Файл {name} изменила и другая программа. Различаются %n мест; там показано ваше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the others there</source>
        <translation>Показать там чужие</translation>
    </message>
    <message>
        <source>“{title}” was changed the last time and not saved.</source>
        <translation>«{title}» в прошлый раз изменено и не сохранено.</translation>
    </message>
    <message>
        <source>“{title}” has changes of the last time that were not saved.</source>
        <translation>У «{title}» есть несохранённые изменения с прошлого раза.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last: {name}.</source>
        <translation>
            <numerusform>%n изменение, последнее: {name}.</numerusform>
            <numerusform>%n изменения, последнее: {name}.</numerusform>
            <numerusform>%n изменений, последнее: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Вернуть их</translation>
    </message>
    <message>
        <source>{name} is shown as subtitles.</source>
        <translation>{name}: показаны как субтитры.</translation>
    </message>
    <message>
        <source>Use it as the transcript, too</source>
        <translation>Взять и как расшифровку</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забыть их</translation>
    </message>
    <message>
        <source>A list that you have mended is put away.</source>
        <translation>Список, который вы правили, отложен.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Снова показать</translation>
    </message>
    <message>
        <source>A list that you have mended is not taken over.</source>
        <translation>Исправленный список ещё не принят.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Закрыть без него</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>The file does not say who the host is. Whose comments are answers?</source>
        <translation>В файле не сказано, кто ведущий. Чьи комментарии – ответы?</translation>
    </message>
    <message>
        <source>The comments have no names to choose from.</source>
        <translation>У комментариев нет имён, из которых можно выбрать.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Whose comments are answers?</source>
        <translation>Чьи комментарии – ответы?</translation>
    </message>
    <message>
        <source>{name} as the host</source>
        <translation>ведущий – {name}</translation>
    </message>
</context>
<context>
    <name>FollowingBrowser</name>
    <message>
        <source>Back to the current moment</source>
        <translation>К текущему моменту</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Navigator interview</source>
        <translation>Интервью Navigator</translation>
    </message>
    <message>
        <source>Answer book (HTML)</source>
        <translation>Книга ответов (HTML)</translation>
    </message>
    <message>
        <source>Answer book (Markdown)</source>
        <translation>Книга ответов (Markdown)</translation>
    </message>
    <message>
        <source>A copy of the recording with its chapters</source>
        <translation>Копия записи с главами</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Метки Audacity</translation>
    </message>
    <message>
        <source>Chapters as a table (CSV)</source>
        <translation>Главы таблицей (CSV)</translation>
    </message>
    <message>
        <source>CUE sheet</source>
        <translation>Список CUE</translation>
    </message>
    <message>
        <source>FFmpeg metadata</source>
        <translation>Метаданные FFmpeg</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Чат трансляции</translation>
    </message>
    <message>
        <source>Matroska chapters (XML)</source>
        <translation>Главы Matroska (XML)</translation>
    </message>
    <message>
        <source>mp4chaps text</source>
        <translation>Текст mp4chaps</translation>
    </message>
    <message>
        <source>OGM chapters</source>
        <translation>Главы OGM</translation>
    </message>
    <message>
        <source>Podcasting 2.0 chapters (JSON)</source>
        <translation>Главы Podcasting 2.0 (JSON)</translation>
    </message>
    <message>
        <source>Podlove Simple Chapters (XML)</source>
        <translation>Главы Podlove (XML)</translation>
    </message>
    <message>
        <source>Podlove Simple Chapters (JSON)</source>
        <translation>Главы Podlove (JSON)</translation>
    </message>
    <message>
        <source>PotPlayer bookmarks</source>
        <translation>Закладки PotPlayer</translation>
    </message>
    <message>
        <source>Transcript segments (Whisper, podcasts; JSON)</source>
        <translation>Расшифровка (Whisper, подкасты; JSON)</translation>
    </message>
    <message>
        <source>SponsorBlock segments</source>
        <translation>Отрезки SponsorBlock</translation>
    </message>
    <message>
        <source>SubRip subtitles (SRT)</source>
        <translation>Субтитры SubRip (SRT)</translation>
    </message>
    <message>
        <source>Subtitles (ASS, SSA, TTML, SAMI, MicroDVD)</source>
        <translation>Субтитры (ASS, SSA, TTML, SAMI, MicroDVD)</translation>
    </message>
    <message>
        <source>Questions and answers (JSON)</source>
        <translation>Вопросы и ответы (JSON)</translation>
    </message>
    <message>
        <source>Questions and answers (CSV)</source>
        <translation>Вопросы и ответы (CSV)</translation>
    </message>
    <message>
        <source>Transcript as text</source>
        <translation>Расшифровка текстом</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>WebVTT chapters</source>
        <translation>Главы WebVTT</translation>
    </message>
    <message>
        <source>YouTube captions (json3)</source>
        <translation>Субтитры YouTube (json3)</translation>
    </message>
    <message>
        <source>YouTube captions (srv1, srv3)</source>
        <translation>Субтитры YouTube (srv1, srv3)</translation>
    </message>
    <message>
        <source>A list for a description</source>
        <translation>Список для описания</translation>
    </message>
    <message>
        <source>yt-dlp’s info.json</source>
        <translation>info.json от yt-dlp</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to this time</source>
        <translation>Перейти к этому времени</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>из {length}</translation>
    </message>
    <message>
        <source>A time looks like 12:34 or 1:02:03.</source>
        <translation>Время пишется так: 12:34 или 1:02:03.</translation>
    </message>
    <message>
        <source>The video ends at {length}.</source>
        <translation>Видео кончается на {length}.</translation>
    </message>
</context>
<context>
    <name>JobMessages</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>what was done the last time</source>
        <translation>сделанное в прошлый раз</translation>
    </message>
    <message>
        <source>what was done before</source>
        <translation>сделанное раньше</translation>
    </message>
    <message>
        <source>what another program has changed</source>
        <translation>изменённое другой программой</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавиши как в</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>To 0 … 90 % of the video</source>
        <translation>К 0 … 90 % видео</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Выберите команду, чтобы назначить ей другую клавишу.</translation>
    </message>
    <message>
        <source>These keys are in effect.</source>
        <translation>Эти клавиши действуют.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>It was the key of “{commands}”, which has it no longer.</source>
        <translation>Это была клавиша команды «{commands}»: теперь её у неё нет.</translation>
    </message>
    <message>
        <source>It has its usual keys again.</source>
        <translation>У неё снова обычные клавиши.</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>Все клавиши снова обычные.</translation>
    </message>
    <message>
        <source>{key} is the key of several: “{commands}”.</source>
        <translation>{key} — клавиша нескольких команд: «{commands}».</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n глава</numerusform>
            <numerusform>%n главы</numerusform>
            <numerusform>%n глав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} % watched</source>
        <translation>просмотрено {n} %</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Find in all interviews</source>
        <translation>Найти во всех интервью</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Add the folders where your interviews lie: they are read, not changed.</source>
        <translation>Добавьте папки, где лежат ваши интервью: они только читаются.</translation>
    </message>
    <message>
        <source>There are no interviews in these folders.</source>
        <translation>В этих папках нет интервью.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>найдено %n место</numerusform>
            <numerusform>найдено %n места</numerusform>
            <numerusform>найдено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>По запросу «{text}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Without {folder}</source>
        <translation>Без {folder}</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Добавить папку в библиотеку</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{engine} plays instead. VLC knows more kinds of video.</source>
        <translation>Вместо него играет {engine}. VLC знает больше видов видео.</translation>
    </message>
    <message>
        <source>{name} is attached and plays from now on.</source>
        <translation>Запись подключена: {name}.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Открывается {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Watch a long interview by its chapters, read the answers beside them, and find any answer by a word.</source>
        <translation>Смотрите длинное интервью по главам, читайте ответы рядом и находите любой ответ по слову.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The library, if it has folders</source>
        <translation>Библиотеку, если в ней есть папки</translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation>То, что открывалось последним</translation>
    </message>
    <message>
        <source>The bundled interview</source>
        <translation>Встроенное интервью</translation>
    </message>
    <message>
        <source>At the start show</source>
        <translation>При запуске показывать</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Лучшее из установленного</translation>
    </message>
    <message>
        <source>Play through</source>
        <translation>Воспроизводить через</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Не отступать</translation>
    </message>
    <message>
        <source>After a pause go back</source>
        <translation>После паузы отступить на</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Файл {name} записан.</translation>
    </message>
</context>
<context>
    <name>MomentMenu</name>
    <message>
        <source>Go to {time}</source>
        <translation>Перейти к {time}</translation>
    </message>
    <message>
        <source>Copy {time}</source>
        <translation>Копировать {time}</translation>
    </message>
    <message>
        <source>Copy a link to this moment</source>
        <translation>Копировать ссылку на этот момент</translation>
    </message>
    <message>
        <source>Note {time}</source>
        <translation>Отметить {time}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Глава {number}</translation>
    </message>
    <message>
        <source>New chapter at {time}</source>
        <translation>Новая глава с {time}</translation>
    </message>
    <message>
        <source>Let the nearest chapter start here</source>
        <translation>Начать здесь ближайшую главу</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>Повторять отсюда</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>Повторять досюда</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Не повторять</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>the removal of the note at {time}</source>
        <translation>удаление заметки к {time}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Only its beginning</source>
        <translation>Только начало</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>текстом</translation>
    </message>
    <message>
        <source>by GOST R 7.0.5</source>
        <translation>по ГОСТ Р 7.0.5</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>Скопировать как цитату</translation>
    </message>
    <message>
        <source>The quotation is copied. Pasted here, it finds its place.</source>
        <translation>Цитата скопирована. Вставьте её сюда — и она найдёт своё место.</translation>
    </message>
    <message>
        <source>There is no note before this moment: Ctrl+B makes one.</source>
        <translation>До этого момента нет заметки: Ctrl+B создаст её.</translation>
    </message>
    <message>
        <source>the note at {time}</source>
        <translation>заметка к {time}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Что вы хотите запомнить?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Заметка к {time}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No notes yet. Ctrl+B notes the moment, with what is said there.</source>
        <translation>Заметок пока нет. Ctrl+B отмечает момент и то, что в нём сказано.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{time} left here</source>
        <translation>здесь ещё {time}</translation>
    </message>
    <message>
        <source>{time} left here, {whole} in all</source>
        <translation>здесь ещё {time}, всего {whole}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a chapter, a question, a note…</source>
        <translation>Команда, глава, вопрос, заметка…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
</context>
<context>
    <name>ReachCommands</name>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Here stands what you have pasted.</source>
        <translation>Здесь стоит то, что вы вставили.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Recent searches</source>
        <translation>Недавние поиски</translation>
    </message>
    <message>
        <source>Find in chapters and answers</source>
        <translation>Найти в главах и ответах</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>reading {percent} %</source>
        <translation>читаю {percent} %</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation>Вы ещё ничего не искали</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Забыть недавние поиски</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Новые</translation>
    </message>
</context>
<context>
    <name>SelectionCommands</name>
    <message>
        <source>“{text}” was not found at any moment of the recording.</source>
        <translation>«{text}» не найдено ни в одном месте записи.</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no chapters yet.</source>
        <translation>Выбирать пока не из чего: глав ещё нет.</translation>
    </message>
    <message>
        <source>What was found for “{text}”</source>
        <translation>Найденное по запросу «{text}»</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>That was the end of the chosen parts.</source>
        <translation>Выбранные фрагменты закончились.</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Watch only a part</source>
        <translation>Смотреть только часть</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Seconds before each part</source>
        <translation>Секунд до каждого фрагмента</translation>
    </message>
    <message>
        <source>Seconds after each part</source>
        <translation>Секунд после каждого фрагмента</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Save as chapters…</source>
        <translation>Сохранить главами…</translation>
    </message>
    <message>
        <source>Save as a clip</source>
        <translation>Сохранить клипом</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Copied: fast, parts may begin a little earlier…</source>
        <translation>Копия: быстро, фрагменты могут начаться чуть раньше…</translation>
    </message>
    <message>
        <source>Exact: encoded anew, which takes longer…</source>
        <translation>Точно: с перекодированием, это дольше…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>До:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>После:</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), {length} of {whole}</source>
        <translation>
            <numerusform>%n фрагмент, {length} из {whole}</numerusform>
            <numerusform>%n фрагмента, {length} из {whole}</numerusform>
            <numerusform>%n фрагментов, {length} из {whole}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Answers, transcript and notes</source>
        <translation>Ответы, расшифровка и заметки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sound {number}</source>
        <translation>Звук {number}</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Звука нет</translation>
    </message>
</context>
<context>
    <name>SubtitleMenu</name>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Субтитры {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без субтитров</translation>
    </message>
    <message>
        <source>{name}: pictures, which cannot be shown</source>
        <translation>{name}: картинки, их нельзя показать</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
</context>
<context>
    <name>TimecodeDoctor</name>
    <message>
        <source>Timecodes</source>
        <translation>Таймкоды</translation>
    </message>
    <message>
        <source>Chapters from a list</source>
        <translation>Главы из списка</translation>
    </message>
    <message>
        <source>Paste a list of timecodes here, or drop a file with chapters.</source>
        <translation>Вставьте сюда список таймкодов или перетащите файл с главами.</translation>
    </message>
    <message>
        <source>List of timecodes</source>
        <translation>Список таймкодов</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One second earlier</source>
        <translation>На секунду раньше</translation>
    </message>
    <message>
        <source>−1 s</source>
        <translation>−1 с</translation>
    </message>
    <message>
        <source>One frame earlier</source>
        <translation>На кадр раньше</translation>
    </message>
    <message>
        <source>One frame later</source>
        <translation>На кадр позже</translation>
    </message>
    <message>
        <source>One second later</source>
        <translation>На секунду позже</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 с</translation>
    </message>
    <message>
        <source>To the pause</source>
        <translation>К паузе</translation>
    </message>
    <message>
        <source>To where speech begins</source>
        <translation>К началу речи</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Сюда</translation>
    </message>
    <message>
        <source>To where the video is</source>
        <translation>Туда, где сейчас видео</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>A new chapter where the video is</source>
        <translation>Новая глава там, где сейчас видео</translation>
    </message>
    <message>
        <source>There are no timecodes in it.</source>
        <translation>В нём нет таймкодов.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n глава</numerusform>
            <numerusform>%n главы</numerusform>
            <numerusform>%n глав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n строка требует внимания</numerusform>
            <numerusform>%n строки требуют внимания</numerusform>
            <numerusform>%n строк требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>По порядку времени</translation>
    </message>
    <message>
        <source>Join what starts together</source>
        <translation>Соединить начатые вместе</translation>
    </message>
    <message>
        <source>Leave out what is past the end</source>
        <translation>Убрать то, что за концом</translation>
    </message>
    <message>
        <source>Name the untitled</source>
        <translation>Назвать безымянные</translation>
    </message>
    <message>
        <source>Read as hours:minutes</source>
        <translation>Читать как часы:минуты</translation>
    </message>
    <message>
        <source>Read as minutes:seconds</source>
        <translation>Читать как минуты:секунды</translation>
    </message>
    <message>
        <source>There are comments too…</source>
        <translation>Есть и комментарии…</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Глава {number}</translation>
    </message>
    <message>
        <source>Nothing: these are the chapters of the interview.</source>
        <translation>Ничего: это и есть главы интервью.</translation>
    </message>
    <message>
        <source>There is no pause in the sound near this moment.</source>
        <translation>Рядом с этим моментом в звуке нет паузы.</translation>
    </message>
    <message>
        <source>other chapters</source>
        <translation>другие главы</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} из {length}</translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation>глава «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>What was noticed</source>
        <translation>Что замечено</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>Копировать со временем</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Расшифровки нет</translation>
    </message>
    <message>
        <source>Drop a file with subtitles here: .srt, .vtt, .json3 and others.</source>
        <translation>Перетащите сюда файл с субтитрами: .srt, .vtt, .json3 и другие.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>This file has no index: jumps while it plays land near, not exactly.</source>
        <translation>В этом файле нет указателя: переходы при воспроизведении попадают рядом, а не точно.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>This is a stand-in for the recording.</source>
        <translation>Это запись-заменитель.</translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation>Подключить запись…</translation>
    </message>
    <message>
        <source>No recording. Drop a video here, or choose one:
File → Attach the recording…</source>
        <translation>Записи нет. Бросьте сюда видео или выберите его:
Файл → Подключить запись…</translation>
    </message>
</context>
<context>
    <name>WatchingCommands</name>
    <message>
        <source>Reading the subtitles…</source>
        <translation>Читаются субтитры…</translation>
    </message>
    <message>
        <source>Continue from {time}</source>
        <translation>Продолжить с {time}</translation>
    </message>
    <message>
        <source>Continue from {time} (chapter {number})</source>
        <translation>Продолжить с {time} (глава {number})</translation>
    </message>
    <message>
        <source>You stopped at {time} the last time.</source>
        <translation>В прошлый раз вы остановились на {time}.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>The loop begins here; press again at its end.</source>
        <translation>Повтор начинается здесь; нажмите ещё раз в его конце.</translation>
    </message>
    <message>
        <source>It is played again and again; press again to go on.</source>
        <translation>Отрезок повторяется; нажмите ещё раз, чтобы идти дальше.</translation>
    </message>
    <message>
        <source>No loop any more.</source>
        <translation>Повтора больше нет.</translation>
    </message>
    <message>
        <source>It plays on after this chapter.</source>
        <translation>После этой главы просмотр продолжится.</translation>
    </message>
    <message>
        <source>It pauses after this chapter, at {time}.</source>
        <translation>Пауза после этой главы, в {time}.</translation>
    </message>
    <message>
        <source>There is no recording to watch.</source>
        <translation>Записи нет: смотреть нечего.</translation>
    </message>
    <message>
        <source>You have watched all of it.</source>
        <translation>Вы посмотрели всё.</translation>
    </message>
    <message>
        <source>{time} is not watched yet, at this speed.</source>
        <translation>Ещё не просмотрено: {time} при этой скорости.</translation>
    </message>
    <message>
        <source>What you have watched and read here is forgotten.</source>
        <translation>Забыто, что вы здесь посмотрели и прочитали.</translation>
    </message>
    <message>
        <source>You have read all that was found.</source>
        <translation>Всё найденное прочитано.</translation>
    </message>
    <message>
        <source>You have read all of it.</source>
        <translation>Вы прочитали всё.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>There are no subtitles: drop a file with them here.</source>
        <translation>Субтитров нет: перетащите сюда файл с ними.</translation>
    </message>
    <message>
        <source>No subtitles are shown.</source>
        <translation>Субтитры не показаны.</translation>
    </message>
    <message>
        <source>Subtitles: {seconds} s</source>
        <translation>Субтитры: {seconds} с</translation>
    </message>
    <message>
        <source>Subtitles ({kinds})</source>
        <translation>Субтитры ({kinds})</translation>
    </message>
    <message>
        <source>Subtitles from a file</source>
        <translation>Субтитры из файла</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>Кадр сохранён: {file}</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Much is said of it in this chapter: search for it</source>
        <translation>Об этом много говорят в этой главе: найти</translation>
    </message>
</context>
<context>
    <name>_ChapterDelegate</name>
    <message>
        <source>Title of the chapter</source>
        <translation>Название главы</translation>
    </message>
</context>
</TS>
