<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Відкрити адресу</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Адреса відео</translation>
    </message>
    <message>
        <source>Folder to keep it in</source>
        <translation>Тека, де це зберігати</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>The video, its chapters, comments and subtitles are kept there as files.</source>
        <translation>Відео, розділи, коментарі та субтитри зберігаються там у файлах.</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>Завантажити й відкрити</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
</context>
<context>
    <name>AnswersWriter</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n розділ</numerusform>
            <numerusform>%n розділи</numerusform>
            <numerusform>%n розділів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитань</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Поза розділами</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has asked about this chapter yet</source>
        <translation>про цей розділ поки ніхто не запитав</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n без відповіді</numerusform>
            <numerusform>%n без відповіді</numerusform>
            <numerusform>%n без відповіді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n прихована</numerusform>
            <numerusform>%n приховані</numerusform>
            <numerusform>%n приховано</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Nothing has “{typed}”: shown for “{meant}”.</source>
        <translation>«{typed}» ніде немає: показано «{meant}».</translation>
    </message>
    <message>
        <source>Search as typed</source>
        <translation>Шукати як набрано</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Можливо, ви мали на увазі:</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>Знайдено %n запис</numerusform>
            <numerusform>Знайдено %n записи</numerusform>
            <numerusform>Знайдено %n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>спочатку найкращі</translation>
    </message>
    <message>
        <source>in the order of the video</source>
        <translation>за перебігом відео</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>У розшифровці</translation>
    </message>
    <message>
        <source>In your notes</source>
        <translation>У ваших нотатках</translation>
    </message>
    <message>
        <source>Drop a video or a file with comments here, or paste a list of chapters (Ctrl+V).</source>
        <translation>Перетягніть сюди відео чи файл із коментарями або вставте список розділів (Ctrl+V).</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Поки ніхто не відповів</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>Позначено як таке, що має відповідь</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Схожі питання</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Виправити…</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n more time(s)</source>
        <translation>
            <numerusform>Спитали ще %n раз</numerusform>
            <numerusform>Спитали ще %n рази</numerusform>
            <numerusform>Спитали ще %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks and kind words</source>
        <translation>Подяки</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>За запитом «{text}» нічого не знайдено.</translation>
    </message>
    <message>
        <source>Words are found in any form. Try fewer or shorter words, or look at</source>
        <translation>Слова шукаються в усіх формах. Спробуйте менше слів або коротші — або перегляньте</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Тут нема чого показати.</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Перегляньте</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показати повністю</translation>
    </message>
    <message>
        <source>The host writes</source>
        <translation>Пише ведуча</translation>
    </message>
    <message>
        <source>A viewer asks</source>
        <translation>Глядач запитує</translation>
    </message>
    <message>
        <source>A viewer remarks</source>
        <translation>Глядач зауважує</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>Відповідає ведуча</translation>
    </message>
    <message>
        <source>A viewer replies</source>
        <translation>Глядач пише у відповідь</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закріплено</translation>
    </message>
    <message>
        <source>the host likes it</source>
        <translation>подобається ведучому</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n вподобання</numerusform>
            <numerusform>%n вподобання</numerusform>
            <numerusform>%n вподобань</numerusform>
        </translation>
    </message>
    <message>
        <source>Here because {time} is named</source>
        <translation>Тут, бо названо таймкод {time}</translation>
    </message>
    <message>
        <source>Placed here by hand</source>
        <translation>Поставлено сюди вручну</translation>
    </message>
    <message>
        <source>Here because of the words: {words}</source>
        <translation>Тут через слова: {words}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
</context>
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n коментар</numerusform>
            <numerusform>%n коментарі</numerusform>
            <numerusform>%n коментарів</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Поза розділами</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>без відповіді</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитаний</numerusform>
            <numerusform>%n непрочитані</numerusform>
            <numerusform>%n непрочитаних</numerusform>
        </translation>
    </message>
    <message>
        <source>watched</source>
        <translation>переглянуто</translation>
    </message>
    <message>
        <source>{n} % watched</source>
        <translation>переглянуто {n} %</translation>
    </message>
</context>
<context>
    <name>ChapterPanel</name>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>No chapters yet. A right click on the timeline begins one.</source>
        <translation>Розділів поки немає. Клацніть правою кнопкою по шкалі часу, щоб почати перший.</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>There is no recording to cut from.</source>
        <translation>Запису немає: вирізати ні з чого.</translation>
    </message>
    <message>
        <source>A clip is being written already.</source>
        <translation>Кліп уже записується.</translation>
    </message>
    <message>
        <source>{name}, clip</source>
        <translation>{name}, кліп</translation>
    </message>
    <message>
        <source>Clips ({kinds})</source>
        <translation>Кліпи ({kinds})</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Зберегти кліп</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Записується {name}…</translation>
    </message>
    <message>
        <source>Cancelled: there is no clip.</source>
        <translation>Скасовано: кліпу немає.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Файл {name} записано.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{name} is not done yet.</source>
        <translation>{name}: ще не готово.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Закрити, коли буде готово</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Скасувати й закрити</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Відтворення</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Розділи</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Нове інтерв’ю</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Відкрити теку…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Відкрити нещодавнє</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Відкрити адресу…</translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation>Під’єднати запис…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Бібліотека…</translation>
    </message>
    <message>
        <source>Open the bundled interview</source>
        <translation>Відкрити вбудоване інтерв’ю</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти кадр</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Paste chapters</source>
        <translation>Вставити розділи</translation>
    </message>
    <message>
        <source>Edit chapters…</source>
        <translation>Правити розділи…</translation>
    </message>
    <message>
        <source>New chapter here</source>
        <translation>Новий розділ звідси</translation>
    </message>
    <message>
        <source>Let the nearest chapter start here</source>
        <translation>Почати тут найближчий розділ</translation>
    </message>
    <message>
        <source>Rename this chapter</source>
        <translation>Перейменувати цей розділ</translation>
    </message>
    <message>
        <source>Join it with the one before</source>
        <translation>З’єднати його з попереднім</translation>
    </message>
    <message>
        <source>Delete this chapter</source>
        <translation>Видалити цей розділ</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>Позначити цей момент</translation>
    </message>
    <message>
        <source>End the note here</source>
        <translation>Закінчити нотатку тут</translation>
    </message>
    <message>
        <source>Who is the host…</source>
        <translation>Хто ведучий…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Дивитися або пауза</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 секунд назад</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 секунд уперед</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 секунд назад</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 секунд уперед</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 секунда назад</translation>
    </message>
    <message>
        <source>1 second on</source>
        <translation>1 секунда вперед</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Кадр уперед</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Звичайна швидкість</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Subtitles earlier</source>
        <translation>Субтитри раніше</translation>
    </message>
    <message>
        <source>Subtitles later</source>
        <translation>Субтитри пізніше</translation>
    </message>
    <message>
        <source>Loop: from here, to here, off</source>
        <translation>Повтор: звідси, досюди, вимкнути</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Попередній розділ</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Наступний розділ</translation>
    </message>
    <message>
        <source>Loop this chapter</source>
        <translation>Повторювати цей розділ</translation>
    </message>
    <message>
        <source>Pause after this chapter</source>
        <translation>Пауза після цього розділу</translation>
    </message>
    <message>
        <source>Next part that was not watched</source>
        <translation>Наступна непереглянута частина</translation>
    </message>
    <message>
        <source>Next question that was not read</source>
        <translation>До наступного непрочитаного запитання</translation>
    </message>
    <message>
        <source>Forget what was watched and read here</source>
        <translation>Забути, що тут переглянуто й прочитано</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Перейти до часу…</translation>
    </message>
    <message>
        <source>Back before the jump</source>
        <translation>Назад, до переходу</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Знову вперед</translation>
    </message>
    <message>
        <source>Back to the current moment</source>
        <translation>До поточного моменту</translation>
    </message>
    <message>
        <source>Watch only a part…</source>
        <translation>Дивитися лише частину…</translation>
    </message>
    <message>
        <source>Next part of these</source>
        <translation>Наступна з цих частин</translation>
    </message>
    <message>
        <source>Previous part of these</source>
        <translation>Попередня з цих частин</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Повний екран</translation>
    </message>
    <message>
        <source>Leave full screen or the search</source>
        <translation>Вийти з повного екрана або пошуку</translation>
    </message>
    <message>
        <source>Chapters and answers</source>
        <translation>Розділи й відповіді</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>The chapter closer on the timeline</source>
        <translation>Розділ на шкалі більший</translation>
    </message>
    <message>
        <source>More of the chapter on the timeline</source>
        <translation>Розділ на шкалі менший</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Маленьке вікно</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Поверх інших вікон</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Зробити чи знайти будь-що…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Про програму</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Коментарі</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Answer of the host</source>
        <translation>Відповідь ведучого</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продовження</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Questions and answers from a page</source>
        <translation>Запитання й відповіді зі сторінки</translation>
    </message>
    <message>
        <source>The copy has lost who answers whom. This is what it may have been: correct what each line is.</source>
        <translation>У копії не видно, хто кому відповідає. Ось як це могло бути: виправте, чим є кожен рядок.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Рядки сторінки</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What line {number} is</source>
        <translation>Чим є рядок {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n обговорення</numerusform>
            <numerusform>%n обговорення</numerusform>
            <numerusform>%n обговорень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer</source>
        <translation>
            <numerusform>%n з відповіддю</numerusform>
            <numerusform>%n з відповіддю</numerusform>
            <numerusform>%n з відповіддю</numerusform>
        </translation>
    </message>
    <message>
        <source>more comments</source>
        <translation>ще коментарі</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your files are safe; you can go on.</source>
        <translation>Це помилка в програмі. Ваші файли цілі, можна продовжувати.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопіювати звіт</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Зрозуміло як</translation>
    </message>
    <message>
        <source>Take this line</source>
        <translation>Взяти цей рядок</translation>
    </message>
    <message>
        <source>before the line above</source>
        <translation>раніше за рядок вище</translation>
    </message>
    <message>
        <source>starts with another</source>
        <translation>починається разом з іншим</translation>
    </message>
    <message>
        <source>past the end</source>
        <translation>за кінцем відео</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>без назви</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без часу</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>розділ</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>з’єднано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>title of a chapter</source>
        <translation>назва розділу</translation>
    </message>
    <message>
        <source>a time in the text</source>
        <translation>час у тексті</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>інший текст</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>the title “{title}”</source>
        <translation>назва «{title}»</translation>
    </message>
    <message>
        <source>the chapter at {time}</source>
        <translation>розділ з {time}</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Новий розділ</translation>
    </message>
    <message>
        <source>the start of “{title}”</source>
        <translation>початок «{title}»</translation>
    </message>
    <message>
        <source>the joining of “{title}”</source>
        <translation>з’єднання «{title}»</translation>
    </message>
    <message>
        <source>the removal of “{title}”</source>
        <translation>видалення «{title}»</translation>
    </message>
    <message>
        <source>the level of “{title}”</source>
        <translation>рівень «{title}»</translation>
    </message>
    <message>
        <source>the move of “{text}”</source>
        <translation>перенесення «{text}»</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Start it at {time}, where the video is</source>
        <translation>Почати з {time}, де зараз відео</translation>
    </message>
    <message>
        <source>New chapter at {time}</source>
        <translation>Новий розділ з {time}</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>З’єднати з попереднім</translation>
    </message>
    <message>
        <source>Make it a part of the one before</source>
        <translation>Зробити частиною попереднього</translation>
    </message>
    <message>
        <source>No longer a part</source>
        <translation>Більше не частина</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перенести до</translation>
    </message>
    <message>
        <source>Join to the question above</source>
        <translation>Приєднати до питання вище</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Знову показати</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Без розділу</translation>
    </message>
    <message>
        <source>the mark on “{text}”</source>
        <translation>позначка «{text}»</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>Позначити відкритим</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Позначити як таке, що має відповідь</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Це</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>питання</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>зауваження</translation>
    </message>
    <message>
        <source>thanks or praise</source>
        <translation>подяка чи похвала</translation>
    </message>
    <message>
        <source>who has written “{text}”</source>
        <translation>хто написав «{text}»</translation>
    </message>
    <message>
        <source>The host has written this</source>
        <translation>Це написав ведучий</translation>
    </message>
    <message>
        <source>the splitting of “{text}”</source>
        <translation>розділення «{text}»</translation>
    </message>
    <message>
        <source>Make it a question of its own, with what follows</source>
        <translation>Зробити окремим питанням разом із подальшим</translation>
    </message>
    <message>
        <source>the hiding of “{text}”</source>
        <translation>приховування «{text}»</translation>
    </message>
    <message>
        <source>showing “{text}”</source>
        <translation>показ «{text}»</translation>
    </message>
    <message>
        <source>There is no chapter here.</source>
        <translation>Тут немає розділу.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>the transcript</source>
        <translation>розшифровка</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>standard output needs a format: --to NAME.</source>
        <translation>для стандартного виводу потрібен формат: --to ІМ’Я.</translation>
    </message>
    <message>
        <source>this format needs a file to be written to.</source>
        <translation>цьому формату потрібен файл.</translation>
    </message>
    <message>
        <source>there is no standard input.</source>
        <translation>немає стандартного введення.</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8 text.</source>
        <translation>байт {byte} — не текст UTF-8.</translation>
    </message>
    <message>
        <source>search needs a query and a file.</source>
        <translation>для пошуку потрібні запит і файл.</translation>
    </message>
    <message>
        <source>the folder may not be read.</source>
        <translation>теку не можна прочитати.</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file.</source>
        <translation>це пристрій або канал, а не файл.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Виберіть звичайний файл.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>такого файлу немає.</translation>
    </message>
    <message>
        <source>Check its name, or look where it was moved to.</source>
        <translation>Перевірте ім’я або погляньте, куди його переміщено.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>{size} MB is more than is read here.</source>
        <translation>{size} МБ — більше, ніж тут читається.</translation>
    </message>
    <message>
        <source>search needs a file.</source>
        <translation>для пошуку потрібен файл.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}).</source>
        <translation>файл не читається ({reason}).</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Перевірте, що він є і доступний для читання.</translation>
    </message>
    <message>
        <source>this YAML is not an interview.</source>
        <translation>цей YAML — не інтерв’ю.</translation>
    </message>
    <message>
        <source>An interview begins with “navigator: 1”.</source>
        <translation>Інтерв’ю починається з «navigator: 1».</translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation>це тека.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Виберіть файл у ній.</translation>
    </message>
    <message>
        <source>It may be up to {limit} MB: was another file meant?</source>
        <translation>Допустимо до {limit} МБ: можливо, потрібен інший файл?</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Збережіть файл у UTF-8.</translation>
    </message>
    <message>
        <source>line {line}: the format’s version is “{version}”; {known} is known.</source>
        <translation>рядок {line}: версія формату «{version}», а відома {known}.</translation>
    </message>
    <message>
        <source>a newer version of the program has written this.</source>
        <translation>це записала новіша версія програми.</translation>
    </message>
    <message>
        <source>Update the program to change it; a copy can be saved.</source>
        <translation>Оновіть програму, щоб змінити його; копію можна зберегти.</translation>
    </message>
    <message>
        <source>Write “navigator: 1”.</source>
        <translation>Напишіть «navigator: 1».</translation>
    </message>
    <message>
        <source>fields are expected here.</source>
        <translation>тут очікуються поля.</translation>
    </message>
    <message>
        <source>Write them as “name: value”, one a line: {known}.</source>
        <translation>Пишіть їх як «ім’я: значення», по одному в рядку: {known}.</translation>
    </message>
    <message>
        <source>Was “{likely}” meant?</source>
        <translation>Можливо, «{likely}»?</translation>
    </message>
    <message>
        <source>Known here: {known}. Your own may begin with “x-”.</source>
        <translation>Тут відомі: {known}. Свої поля починайте з «x-».</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>такого поля немає.</translation>
    </message>
    <message>
        <source>text is expected here.</source>
        <translation>тут очікується текст.</translation>
    </message>
    <message>
        <source>Put it in quotes if it has a colon or begins with - or [.</source>
        <translation>Візьміть його в лапки, якщо в ньому двокрапка або він починається з - чи [.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>«{text}» — не час.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, like 3:37 or 1:02:03.250.</source>
        <translation>Пишіть хвилини й секунди: 3:37 або 1:02:03.250.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» — не ціле число.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the choices here.</source>
        <translation>«{text}» — такого варіанта тут немає.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Виберіть один із них: {choices}.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>тут очікується список.</translation>
    </message>
    <message>
        <source>Begin each item with “- ”.</source>
        <translation>Починайте кожен пункт з «- ».</translation>
    </message>
    <message>
        <source>the field is missing or empty.</source>
        <translation>поля немає, або воно порожнє.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Додайте його.</translation>
    </message>
    <message>
        <source>the video ends before its last chapter starts at {start}.</source>
        <translation>відео закінчується раніше, ніж починається останній розділ ({start}).</translation>
    </message>
    <message>
        <source>Correct the duration or the chapter’s start.</source>
        <translation>Виправте тривалість або початок розділу.</translation>
    </message>
    <message>
        <source>two chapters start at {start}.</source>
        <translation>два розділи починаються о {start}.</translation>
    </message>
    <message>
        <source>Give one of them another start, or join their titles.</source>
        <translation>Дайте одному з них інший початок або з’єднайте заголовки.</translation>
    </message>
    <message>
        <source>{start} comes before the chapter above it.</source>
        <translation>{start} — раніше за розділ, що стоїть вище.</translation>
    </message>
    <message>
        <source>List the chapters in the order of their starts.</source>
        <translation>Перелічіть розділи за порядком їх початків.</translation>
    </message>
    <message>
        <source>“{id}” is the id of something else already.</source>
        <translation>«{id}» — уже id чогось іншого.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Дайте одній із них інший id.</translation>
    </message>
    <message>
        <source>{start} comes before the line above it.</source>
        <translation>{start} стоїть раніше за рядок вище.</translation>
    </message>
    <message>
        <source>List what is said in the order of its times.</source>
        <translation>Запишіть сказане за порядком часу.</translation>
    </message>
    <message>
        <source>no chapter starts at {start}.</source>
        <translation>жоден розділ не починається о {start}.</translation>
    </message>
    <message>
        <source>Write the start of one of the chapters, or “none”.</source>
        <translation>Напишіть початок одного з розділів або «none».</translation>
    </message>
    <message>
        <source>line {line} is not valid YAML ({problem}).</source>
        <translation>рядок {line} — неправильний YAML ({problem}).</translation>
    </message>
    <message>
        <source>Check the indentation, the quotes and the colons there.</source>
        <translation>Перевірте там відступи, лапки й двокрапки.</translation>
    </message>
    <message>
        <source>this is not a text that YAML allows ({problem}).</source>
        <translation>такого тексту YAML не допускає ({problem}).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Збережіть файл як текст UTF-8.</translation>
    </message>
    <message>
        <source>a second document begins at line {line}.</source>
        <translation>у рядку {line} починається другий документ.</translation>
    </message>
    <message>
        <source>Remove the line “---”, or keep the two in two files.</source>
        <translation>Приберіть рядок «---» або розділіть їх на два файли.</translation>
    </message>
    <message>
        <source>line {line} uses an anchor or an alias (&amp; or *).</source>
        <translation>у рядку {line} якір або посилання (&amp; або *).</translation>
    </message>
    <message>
        <source>Write the value out, or put the text in quotes.</source>
        <translation>Напишіть значення повністю або візьміть текст у лапки.</translation>
    </message>
    <message>
        <source>line {line} is nested too deeply.</source>
        <translation>рядок {line} вкладено надто глибоко.</translation>
    </message>
    <message>
        <source>An interview needs no more than a few levels.</source>
        <translation>Інтерв’ю вистачає кількох рівнів.</translation>
    </message>
    <message>
        <source>line {line}: a field&apos;s name must be a word.</source>
        <translation>рядок {line}: ім’я поля має бути словом.</translation>
    </message>
    <message>
        <source>line {line}: “{field}” stands here twice.</source>
        <translation>рядок {line}: «{field}» стоїть тут двічі.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Залиште одне з них.</translation>
    </message>
    <message>
        <source>this is not a video or sound file that can be played.</source>
        <translation>це не відео й не звук, які можна відтворити.</translation>
    </message>
    <message>
        <source>Choose another file, or get this one again if it is incomplete.</source>
        <translation>Виберіть інший файл або завантажте цей знову, якщо він неповний.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>файл порожній.</translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation>Виберіть інший файл або завантажте його знову.</translation>
    </message>
    <message>
        <source>the recording breaks off at {at} of {length}.</source>
        <translation>запис обривається на {at} з {length}.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: get it again.</source>
        <translation>Файл пошкоджений або неповний: завантажте його знову.</translation>
    </message>
    <message>
        <source>this picture cannot be read.</source>
        <translation>цей кадр не вдається прочитати.</translation>
    </message>
    <message>
        <source>Is its drive there? If it is, get the file again, or play on.</source>
        <translation>Чи доступний диск із файлом? Якщо так, отримайте файл знову або дивіться далі.</translation>
    </message>
    <message>
        <source>the player does not answer.</source>
        <translation>плеєр не відповідає.</translation>
    </message>
    <message>
        <source>Try again, or attach another copy of the recording.</source>
        <translation>Спробуйте ще раз або під’єднайте іншу копію запису.</translation>
    </message>
    <message>
        <source>VLC is not installed, so the video cannot play.</source>
        <translation>VLC не встановлено, тому відео не грає.</translation>
    </message>
    <message>
        <source>VLC {version} cannot be used: version 3 is needed.</source>
        <translation>VLC {version} не підходить: потрібна версія 3.</translation>
    </message>
    <message>
        <source>Install it: winget install VideoLAN.VLC (64 bit).</source>
        <translation>Установіть його: winget install VideoLAN.VLC (64 bit).</translation>
    </message>
    <message>
        <source>Install it: brew install --cask vlc</source>
        <translation>Установіть його: brew install --cask vlc</translation>
    </message>
    <message>
        <source>Install it: sudo apt install libvlc5 vlc-plugin-base</source>
        <translation>Установіть його: sudo apt install libvlc5 vlc-plugin-base</translation>
    </message>
    <message>
        <source>VLC’s plugins are missing, so the video cannot play.</source>
        <translation>Немає модулів VLC, тому відео не грає.</translation>
    </message>
    <message>
        <source>the picture cannot be written here.</source>
        <translation>картинку не можна записати сюди.</translation>
    </message>
    <message>
        <source>Choose a writable place and a name that ends in .png.</source>
        <translation>Виберіть доступне для запису місце й ім’я на .png.</translation>
    </message>
    <message>
        <source>the window was not ready in time.</source>
        <translation>вікно не встигло намалюватися.</translation>
    </message>
    <message>
        <source>it is {length} long, but the last chapter starts at {start}.</source>
        <translation>довжина {length}, а останній розділ починається о {start}.</translation>
    </message>
    <message>
        <source>Attach the whole recording of this interview.</source>
        <translation>Під’єднайте повний запис цього інтерв’ю.</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason}).</source>
        <translation>теку не можна прочитати ({reason}).</translation>
    </message>
    <message>
        <source>there is no interview, video or info.json in this folder.</source>
        <translation>у цій теці немає ні інтерв’ю, ні відео, ні info.json.</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Виберіть іншу теку або самі файли.</translation>
    </message>
    <message>
        <source>there are {count} interviews in this folder.</source>
        <translation>у цій теці кілька інтерв’ю ({count}).</translation>
    </message>
    <message>
        <source>Choose one of them: {names}.</source>
        <translation>Виберіть одне з них: {names}.</translation>
    </message>
    <message>
        <source>this is the recording that the document calls {name}.</source>
        <translation>це запис, який документ називає {name}.</translation>
    </message>
    <message>
        <source>it is {length} long; the document was made for {told}.</source>
        <translation>він триває {length}, а документ складено для {told}.</translation>
    </message>
    <message>
        <source>what you choose cannot be remembered here.</source>
        <translation>ваш вибір не вдається тут запам’ятати.</translation>
    </message>
    <message>
        <source>Make the folder writable; nothing else is affected.</source>
        <translation>Зробіть теку доступною для запису; на решту це не впливає.</translation>
    </message>
    <message>
        <source>there is no screen for the window.</source>
        <translation>немає екрана для вікна.</translation>
    </message>
    <message>
        <source>Without one, “navigator screenshot” and the text commands work.</source>
        <translation>Без нього працюють «navigator screenshot» і текстові команди.</translation>
    </message>
    <message>
        <source>Qt Multimedia is not installed, so the video cannot play.</source>
        <translation>Qt Multimedia не встановлено, тому відео не відтворюється.</translation>
    </message>
    <message>
        <source>Install it: pip install PySide6-Addons</source>
        <translation>Встановіть його: pip install PySide6-Addons</translation>
    </message>
    <message>
        <source>there are no subtitles in it that can be shown.</source>
        <translation>у ньому немає субтитрів, які можна показати.</translation>
    </message>
    <message>
        <source>Choose an SRT, WebVTT or ASS file.</source>
        <translation>Виберіть файл SRT, WebVTT або ASS.</translation>
    </message>
    <message>
        <source>there is no picture to save.</source>
        <translation>немає кадру, який можна зберегти.</translation>
    </message>
    <message>
        <source>Open a video first.</source>
        <translation>Спочатку відкрийте відео.</translation>
    </message>
    <message>
        <source>the picture cannot be saved here.</source>
        <translation>кадр не можна зберегти сюди.</translation>
    </message>
    <message>
        <source>Make the folder writable, or free some space.</source>
        <translation>Дозвольте запис у теку або звільніть місце.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <translation>у ньому немає розшифровки.</translation>
    </message>
    <message>
        <source>Choose a file with subtitles or a transcript.</source>
        <translation>Виберіть файл із субтитрами чи розшифровкою.</translation>
    </message>
    <message>
        <source>the chapters are not in it.</source>
        <translation>розділів у ньому не буде.</translation>
    </message>
    <message>
        <source>questions and answers are not in it.</source>
        <translation>запитань і відповідей у ньому не буде.</translation>
    </message>
    <message>
        <source>the transcript is not in it.</source>
        <translation>розшифровки в ньому не буде.</translation>
    </message>
    <message>
        <source>there are no chapters that could be written.</source>
        <translation>немає розділів, які можна записати.</translation>
    </message>
    <message>
        <source>there are no comments that could be written.</source>
        <translation>немає коментарів, які можна записати.</translation>
    </message>
    <message>
        <source>there is no transcript that could be written.</source>
        <translation>немає розшифровки, яку можна записати.</translation>
    </message>
    <message>
        <source>Open something that has them, or choose another form.</source>
        <translation>Відкрийте те, де вони є, або виберіть інший формат.</translation>
    </message>
    <message>
        <source>“{name}” is no format that can be written.</source>
        <translation>«{name}» – не формат для запису.</translation>
    </message>
    <message>
        <source>It may be one of these: {names}.</source>
        <translation>Можна один із цих: {names}.</translation>
    </message>
    <message>
        <source>no format has a name that ends like this.</source>
        <translation>жоден формат не має такого закінчення імені.</translation>
    </message>
    <message>
        <source>“navigator formats” lists them; --to NAME chooses one.</source>
        <translation>Їх перелічує «navigator formats»; --to ІМ’Я вибирає один.</translation>
    </message>
    <message>
        <source>the recording has none of these parts.</source>
        <translation>у записі немає жодного з цих фрагментів.</translation>
    </message>
    <message>
        <source>It may be shorter than its chapters: attach another one.</source>
        <translation>Можливо, він коротший за свої розділи: підключіть інший.</translation>
    </message>
    <message>
        <source>this is the recording itself, which stays as it is.</source>
        <translation>це сам запис: він залишається як є.</translation>
    </message>
    <message>
        <source>the recording is not what it was when it was opened.</source>
        <translation>запис уже не той, що був під час відкриття.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Відкрийте його знову.</translation>
    </message>
    <message>
        <source>Choose .mkv, which takes nearly all.</source>
        <translation>Виберіть .mkv: він вміщує майже все.</translation>
    </message>
    <message>
        <source>The recording may be damaged: get it again.</source>
        <translation>Можливо, запис пошкоджено: завантажте його знову.</translation>
    </message>
    <message>
        <source>Let it be encoded anew: choose an exact clip.</source>
        <translation>Збережіть із перекодуванням: виберіть точний кліп.</translation>
    </message>
    <message>
        <source>this kind of file does not take what is in the recording.</source>
        <translation>файл такого виду не вміщує того, що є в записі.</translation>
    </message>
    <message>
        <source>it would have {size} MB, more than can be opened again.</source>
        <translation>він зайняв би {size} МБ – більше, ніж можна знову відкрити.</translation>
    </message>
    <message>
        <source>Keep the comments in a file of their own: export them as JSON.</source>
        <translation>Зберігайте коментарі в окремому файлі: експортуйте їх у JSON.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <translation>файл із таким іменем уже є.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>Виберіть інше ім’я або дозвольте заміну (--force).</translation>
    </message>
    <message>
        <source>the file cannot be written ({reason}).</source>
        <translation>файл не можна записати ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Виберіть інше місце або звільніть його.</translation>
    </message>
    <message>
        <source>replies that the file does not hold: {count}.</source>
        <translation>відповідей, яких немає у файлі: {count}.</translation>
    </message>
    <message>
        <source>replies to comments that are not there: {count}.</source>
        <translation>відповідей на коментарі, яких немає: {count}.</translation>
    </message>
    <message>
        <source>times are rounded to 1/75 second.</source>
        <translation>час округлюється до 1/75 секунди.</translation>
    </message>
    <message>
        <source>only the first {limit} chapters are written.</source>
        <translation>записуються лише перші {limit} розділів.</translation>
    </message>
    <message>
        <source>there is no recording that could be copied.</source>
        <translation>немає запису, який можна скопіювати.</translation>
    </message>
    <message>
        <source>Attach the recording of this interview first.</source>
        <translation>Спершу підключіть запис цього інтерв’ю.</translation>
    </message>
    <message>
        <source>the recording is not there any more.</source>
        <translation>запису там більше немає.</translation>
    </message>
    <message>
        <source>Attach it again from where it is now.</source>
        <translation>Підключіть його знову звідти, де він зараз.</translation>
    </message>
    <message>
        <source>the recording does not fit into this kind of file ({reason}).</source>
        <translation>запис не вміщається у файл такого виду ({reason}).</translation>
    </message>
    <message>
        <source>Choose the suffix that it has now, or .mkv, which takes all.</source>
        <translation>Виберіть те саме закінчення, що в нього зараз, або .mkv: він бере все.</translation>
    </message>
    <message>
        <source>this kind of file does not keep the chapters.</source>
        <translation>файл такого виду не зберігає розділи.</translation>
    </message>
    <message>
        <source>Choose .mkv or .mp4.</source>
        <translation>Виберіть .mkv або .mp4.</translation>
    </message>
    <message>
        <source>the chapters were not in order: they are now.</source>
        <translation>розділи стояли не за порядком: тепер за порядком.</translation>
    </message>
    <message>
        <source>{start} is past the end of the video: left out.</source>
        <translation>{start} – за кінцем відео: пропущено.</translation>
    </message>
    <message>
        <source>two chapters start at {start}: their titles were joined.</source>
        <translation>два розділи починаються о {start}: назви з’єднано.</translation>
    </message>
    <message>
        <source>“{title}” has no time that can be read: left out.</source>
        <translation>у «{title}» немає зрозумілого часу: пропущено.</translation>
    </message>
    <message>
        <source>of several editions the default one was read.</source>
        <translation>з кількох видань прочитано основне.</translation>
    </message>
    <message>
        <source>the times were read as hours and minutes.</source>
        <translation>час прочитано як години й хвилини.</translation>
    </message>
    <message>
        <source>{written} read as {start}.</source>
        <translation>{written} прочитано як {start}.</translation>
    </message>
    <message>
        <source>this is no text, and no video that can be opened.</source>
        <translation>це не текст і не відео, яке можна відкрити.</translation>
    </message>
    <message>
        <source>Was another file meant?</source>
        <translation>Можливо, потрібен інший файл?</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>файл пошкоджений або неповний.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Отримайте його знову звідти, звідки він прийшов.</translation>
    </message>
    <message>
        <source>no chapters, comments or transcript that are known here.</source>
        <translation>тут немає відомих розділів, коментарів чи розшифровки.</translation>
    </message>
    <message>
        <source>“navigator formats” lists what can be read.</source>
        <translation>«navigator formats» перелічує, що можна прочитати.</translation>
    </message>
    <message>
        <source>who answers whom is a guess: the text does not say.</source>
        <translation>хто кому відповідає – здогад: у тексті цього немає.</translation>
    </message>
    <message>
        <source>too few timecodes for a list of chapters.</source>
        <translation>замало таймкодів для списку розділів.</translation>
    </message>
    <message>
        <source>the times do not ascend: no list of chapters.</source>
        <translation>час не зростає: це не список розділів.</translation>
    </message>
    <message>
        <source>the times have no titles: no list of chapters.</source>
        <translation>час не має назв: це не список розділів.</translation>
    </message>
    <message>
        <source>the times are past the end of the video.</source>
        <translation>час – за кінцем відео.</translation>
    </message>
    <message>
        <source>the times are those of a day: a schedule.</source>
        <translation>це час доби: розклад.</translation>
    </message>
    <message>
        <source>the times are those of a chat.</source>
        <translation>це час повідомлень чату.</translation>
    </message>
    <message>
        <source>the same stands there again and again: a timetable.</source>
        <translation>те саме повторюється: розклад.</translation>
    </message>
    <message>
        <source>there are lists of several videos: keep one of them.</source>
        <translation>тут списки кількох відео: залиште один із них.</translation>
    </message>
    <message>
        <source>the times are those of a transcript.</source>
        <translation>це час рядків розшифровки.</translation>
    </message>
    <message>
        <source>starts are rounded up to whole seconds.</source>
        <translation>початки округлюються вгору до секунд.</translation>
    </message>
    <message>
        <source>YouTube shows chapters only if there are three or more.</source>
        <translation>YouTube показує розділи, лише якщо їх три або більше.</translation>
    </message>
    <message>
        <source>YouTube shows chapters only if the first starts at 0:00.</source>
        <translation>YouTube показує розділи, лише якщо перший починається о 0:00.</translation>
    </message>
    <message>
        <source>YouTube wants chapters of ten seconds or more.</source>
        <translation>YouTube вимагає, щоб розділ тривав не менше десяти секунд.</translation>
    </message>
    <message>
        <source>YouTube may cut titles of more than 70 characters.</source>
        <translation>YouTube може обрізати назви, довші за 70 знаків.</translation>
    </message>
    <message>
        <source>some chapters start in the same second.</source>
        <translation>деякі розділи починаються в ту саму секунду.</translation>
    </message>
    <message>
        <source>the description lists no chapters: those of the page.</source>
        <translation>в описі розділів немає: узято зі сторінки.</translation>
    </message>
    <message>
        <source>this is no address of a page.</source>
        <translation>це не адреса сторінки.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Адреса починається з http:// або https://.</translation>
    </message>
    <message>
        <source>to open addresses, yt-dlp is needed.</source>
        <translation>щоб відкривати адреси, потрібен yt-dlp.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;navigator[download]&apos;.</source>
        <translation>Установіть його: pip install &apos;navigator[download]&apos;.</translation>
    </message>
    <message>
        <source>it cannot be fetched ({reason}).</source>
        <translation>завантажити не вдалося ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Перевірте адресу й мережу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>there is no video on this page.</source>
        <translation>на цій сторінці немає відео.</translation>
    </message>
    <message>
        <source>Give the address of one video.</source>
        <translation>Вкажіть адресу одного відео.</translation>
    </message>
    <message>
        <source>line {line}: {said}</source>
        <translation>рядок {line}: {said}</translation>
    </message>
    <message>
        <source>saving would remove what could not be read.</source>
        <translation>збереження видалило б те, що не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Correct the lines that were named, or save a copy.</source>
        <translation>Виправте названі рядки або збережіть копію.</translation>
    </message>
    <message>
        <source>this chapter is not there any more.</source>
        <translation>цього розділу більше немає.</translation>
    </message>
    <message>
        <source>another chapter starts at {start}.</source>
        <translation>о {start} починається інший розділ.</translation>
    </message>
    <message>
        <source>Choose a moment before or behind it.</source>
        <translation>Виберіть момент до нього або після.</translation>
    </message>
    <message>
        <source>a chapter has to start within the recording.</source>
        <translation>розділ має починатися в межах запису.</translation>
    </message>
    <message>
        <source>Choose a moment before its end.</source>
        <translation>Виберіть момент до його кінця.</translation>
    </message>
    <message>
        <source>a thread cannot be joined to itself.</source>
        <translation>гілку не можна з’єднати з нею самою.</translation>
    </message>
    <message>
        <source>this cannot be a thread of its own.</source>
        <translation>це не може бути окремою гілкою.</translation>
    </message>
    <message>
        <source>this question is not there any more.</source>
        <translation>цього питання більше немає.</translation>
    </message>
    <message>
        <source>your changes cannot be kept in safety ({reason}).</source>
        <translation>ваші зміни не вдається вберегти ({reason}).</translation>
    </message>
    <message>
        <source>Save often, or make room there.</source>
        <translation>Зберігайте частіше або звільніть там місце.</translation>
    </message>
    <message>
        <source>two versions were merged badly: both are shown, or the first if they differ.</source>
        <translation>дві версії злито невдало: показано обидві, а де вони розходяться, першу.</translation>
    </message>
    <message>
        <source>Keep what you want of the two, and remove the lines of signs.</source>
        <translation>Залиште з двох потрібне й видаліть рядки зі знаків.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Записується {name}…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Усе одно записати</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} уже є. Замінити?</translation>
    </message>
</context>
<context>
    <name>FetchCommands</name>
    <message>
        <source>Something is being fetched already.</source>
        <translation>Завантаження вже триває.</translation>
    </message>
    <message>
        <source>Fetching {address}…</source>
        <translation>Завантажую {address}…</translation>
    </message>
    <message>
        <source>Fetching: {done} MB</source>
        <translation>Завантажено {done} МБ</translation>
    </message>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>Завантажено {done} з {total} МБ</translation>
    </message>
    <message>
        <source>Cancelled. The same address goes on from here the next time.</source>
        <translation>Скасовано. Наступного разу та сама адреса продовжить звідси.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open an interview, a video, or what belongs to it</source>
        <translation>Відкрити інтерв’ю, відео або те, що до нього належить</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>Підключити запис</translation>
    </message>
    <message>
        <source>Navigator interviews (*.interview.yaml)</source>
        <translation>Інтерв’ю Navigator (*.interview.yaml)</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Зберегти інтерв’ю</translation>
    </message>
    <message>
        <source>The interview was changed and is not saved.</source>
        <translation>Інтерв’ю змінено й не збережено.</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>розшифровка</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>more comments</source>
        <translation>ще коментарі</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n comment(s).</source>
        <translation>
            <numerusform>У {name} %n коментар.</numerusform>
            <numerusform>У {name} %n коментарі.</numerusform>
            <numerusform>У {name} %n коментарів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this interview</source>
        <translation>Додати до цього інтерв’ю</translation>
    </message>
    <message>
        <source>Done: {name}. Ctrl+Z takes it back.</source>
        <translation>Готово: {name}. Ctrl+Z скасує.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Забути їх</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it by itself</source>
        <translation>Відкрити окремо</translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation>те, що тепер є в {name}</translation>
    </message>
    <message>
        <source>{name} holds comments that are here already.</source>
        <translation>У {name} є коментарі, які тут уже є.</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Додати нове</translation>
    </message>
    <message>
        <source>Nothing is new in it.</source>
        <translation>Нічого нового в ньому немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n новий коментар</numerusform>
            <numerusform>%n нові коментарі</numerusform>
            <numerusform>%n нових коментарів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n нова відповідь</numerusform>
            <numerusform>%n нові відповіді</numerusform>
            <numerusform>%n нових відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: {what}. What you have done stays. Ctrl+Z takes it back.</source>
        <translation>Додано: {what}. Зроблене вами лишається. Ctrl+Z поверне як було.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Нове інтерв’ю</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Nothing was saved: something else is open by now.</source>
        <translation>Нічого не збережено: відкрито вже інше.</translation>
    </message>
    <message>
        <source>{name} was changed by another program, which is shown now.</source>
        <translation>Файл {name} змінила інша програма: показано нове.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed by another program too. %n thing(s) are different in both; there yours are shown.</source>
        <translation>
            <numerusform>Файл {name} змінила й інша програма. Відрізняється %n місце; там показано ваше.</numerusform>
            <numerusform>Файл {name} змінила й інша програма. Відрізняються %n місця; там показано ваше.</numerusform>
            <numerusform>Файл {name} змінила й інша програма. Відрізняються %n місць; там показано ваше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the others there</source>
        <translation>Показати там чужі</translation>
    </message>
    <message>
        <source>“{title}” was changed the last time and not saved.</source>
        <translation>«{title}» минулого разу змінено й не збережено.</translation>
    </message>
    <message>
        <source>“{title}” has changes of the last time that were not saved.</source>
        <translation>У «{title}» є незбережені зміни з минулого разу.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last: {name}.</source>
        <translation>
            <numerusform>%n зміна, остання: {name}.</numerusform>
            <numerusform>%n зміни, остання: {name}.</numerusform>
            <numerusform>%n змін, остання: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Повернути їх</translation>
    </message>
    <message>
        <source>{name} is shown as subtitles.</source>
        <translation>{name}: показано як субтитри.</translation>
    </message>
    <message>
        <source>Use it as the transcript, too</source>
        <translation>Взяти і як розшифровку</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забути їх</translation>
    </message>
    <message>
        <source>A list that you have mended is put away.</source>
        <translation>Список, який ви правили, відкладено.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Знову показати</translation>
    </message>
    <message>
        <source>A list that you have mended is not taken over.</source>
        <translation>Виправлений список ще не прийнято.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Закрити без нього</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Хтось інший…</translation>
    </message>
    <message>
        <source>The file does not say who the host is. Whose comments are answers?</source>
        <translation>У файлі не сказано, хто ведучий. Чиї коментарі – відповіді?</translation>
    </message>
    <message>
        <source>The comments have no names to choose from.</source>
        <translation>Коментарі не мають імен, з яких можна вибрати.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Ведучий</translation>
    </message>
    <message>
        <source>Whose comments are answers?</source>
        <translation>Чиї коментарі – відповіді?</translation>
    </message>
    <message>
        <source>{name} as the host</source>
        <translation>ведучий – {name}</translation>
    </message>
</context>
<context>
    <name>FollowingBrowser</name>
    <message>
        <source>Back to the current moment</source>
        <translation>До поточного моменту</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Navigator interview</source>
        <translation>Інтерв’ю Navigator</translation>
    </message>
    <message>
        <source>Answer book (HTML)</source>
        <translation>Книга відповідей (HTML)</translation>
    </message>
    <message>
        <source>Answer book (Markdown)</source>
        <translation>Книга відповідей (Markdown)</translation>
    </message>
    <message>
        <source>A copy of the recording with its chapters</source>
        <translation>Копія запису з розділами</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Мітки Audacity</translation>
    </message>
    <message>
        <source>Chapters as a table (CSV)</source>
        <translation>Розділи таблицею (CSV)</translation>
    </message>
    <message>
        <source>CUE sheet</source>
        <translation>Список CUE</translation>
    </message>
    <message>
        <source>FFmpeg metadata</source>
        <translation>Метадані FFmpeg</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Чат трансляції</translation>
    </message>
    <message>
        <source>Matroska chapters (XML)</source>
        <translation>Розділи Matroska (XML)</translation>
    </message>
    <message>
        <source>mp4chaps text</source>
        <translation>Текст mp4chaps</translation>
    </message>
    <message>
        <source>OGM chapters</source>
        <translation>Розділи OGM</translation>
    </message>
    <message>
        <source>Podcasting 2.0 chapters (JSON)</source>
        <translation>Розділи Podcasting 2.0 (JSON)</translation>
    </message>
    <message>
        <source>Podlove Simple Chapters (XML)</source>
        <translation>Розділи Podlove (XML)</translation>
    </message>
    <message>
        <source>Podlove Simple Chapters (JSON)</source>
        <translation>Розділи Podlove (JSON)</translation>
    </message>
    <message>
        <source>PotPlayer bookmarks</source>
        <translation>Закладки PotPlayer</translation>
    </message>
    <message>
        <source>Transcript segments (Whisper, podcasts; JSON)</source>
        <translation>Розшифровка (Whisper, подкасти; JSON)</translation>
    </message>
    <message>
        <source>SponsorBlock segments</source>
        <translation>Відрізки SponsorBlock</translation>
    </message>
    <message>
        <source>SubRip subtitles (SRT)</source>
        <translation>Субтитри SubRip (SRT)</translation>
    </message>
    <message>
        <source>Subtitles (ASS, SSA, TTML, SAMI, MicroDVD)</source>
        <translation>Субтитри (ASS, SSA, TTML, SAMI, MicroDVD)</translation>
    </message>
    <message>
        <source>Questions and answers (JSON)</source>
        <translation>Запитання й відповіді (JSON)</translation>
    </message>
    <message>
        <source>Questions and answers (CSV)</source>
        <translation>Запитання й відповіді (CSV)</translation>
    </message>
    <message>
        <source>Transcript as text</source>
        <translation>Розшифровка текстом</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>WebVTT chapters</source>
        <translation>Розділи WebVTT</translation>
    </message>
    <message>
        <source>YouTube captions (json3)</source>
        <translation>Субтитри YouTube (json3)</translation>
    </message>
    <message>
        <source>YouTube captions (srv1, srv3)</source>
        <translation>Субтитри YouTube (srv1, srv3)</translation>
    </message>
    <message>
        <source>A list for a description</source>
        <translation>Список для опису</translation>
    </message>
    <message>
        <source>yt-dlp’s info.json</source>
        <translation>info.json від yt-dlp</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to this time</source>
        <translation>Перейти до цього часу</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти до</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>з {length}</translation>
    </message>
    <message>
        <source>A time looks like 12:34 or 1:02:03.</source>
        <translation>Час пишеться так: 12:34 або 1:02:03.</translation>
    </message>
    <message>
        <source>The video ends at {length}.</source>
        <translation>Відео закінчується на {length}.</translation>
    </message>
</context>
<context>
    <name>JobMessages</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>what was done the last time</source>
        <translation>зроблене минулого разу</translation>
    </message>
    <message>
        <source>what was done before</source>
        <translation>зроблене раніше</translation>
    </message>
    <message>
        <source>what another program has changed</source>
        <translation>змінене іншою програмою</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавіші як у</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду чи клавішу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як звичайно</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути всі</translation>
    </message>
    <message>
        <source>To 0 … 90 % of the video</source>
        <translation>До 0 … 90 % відео</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Виберіть команду, щоб призначити їй іншу клавішу.</translation>
    </message>
    <message>
        <source>These keys are in effect.</source>
        <translation>Ці клавіші діють.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>It was the key of “{commands}”, which has it no longer.</source>
        <translation>Це була клавіша команди «{commands}»: тепер її там немає.</translation>
    </message>
    <message>
        <source>It has its usual keys again.</source>
        <translation>У неї знову звичайні клавіші.</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>Усі клавіші знову звичайні.</translation>
    </message>
    <message>
        <source>{key} is the key of several: “{commands}”.</source>
        <translation>{key} — клавіша кількох команд: «{commands}».</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n розділ</numerusform>
            <numerusform>%n розділи</numerusform>
            <numerusform>%n розділів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n без відповіді</numerusform>
            <numerusform>%n без відповіді</numerusform>
            <numerusform>%n без відповіді</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} % watched</source>
        <translation>переглянуто {n} %</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Find in all interviews</source>
        <translation>Знайти в усіх інтерв’ю</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Інтерв’ю</translation>
    </message>
    <message>
        <source>Add the folders where your interviews lie: they are read, not changed.</source>
        <translation>Додайте теки, де лежать ваші інтерв’ю: вони лише читаються.</translation>
    </message>
    <message>
        <source>There are no interviews in these folders.</source>
        <translation>У цих теках немає інтерв’ю.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n інтерв’ю</numerusform>
            <numerusform>%n інтерв’ю</numerusform>
            <numerusform>%n інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>знайдено %n місце</numerusform>
            <numerusform>знайдено %n місця</numerusform>
            <numerusform>знайдено %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>За запитом «{text}» нічого не знайдено.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Without {folder}</source>
        <translation>Без {folder}</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Додати теку до бібліотеки</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{engine} plays instead. VLC knows more kinds of video.</source>
        <translation>Замість нього грає {engine}. VLC знає більше видів відео.</translation>
    </message>
    <message>
        <source>{name} is attached and plays from now on.</source>
        <translation>Запис під’єднано: {name}.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Відкривається {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Watch a long interview by its chapters, read the answers beside them, and find any answer by a word.</source>
        <translation>Дивіться довге інтерв’ю за розділами, читайте відповіді поруч і знаходьте будь-яку відповідь за словом.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>The library, if it has folders</source>
        <translation>Бібліотеку, якщо в ній є теки</translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation>Те, що відкривалося останнім</translation>
    </message>
    <message>
        <source>The bundled interview</source>
        <translation>Вбудоване інтерв’ю</translation>
    </message>
    <message>
        <source>At the start show</source>
        <translation>Під час запуску показувати</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Найкраще з установленого</translation>
    </message>
    <message>
        <source>Play through</source>
        <translation>Відтворювати через</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Не відступати</translation>
    </message>
    <message>
        <source>After a pause go back</source>
        <translation>Після паузи відступити на</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Файл {name} записано.</translation>
    </message>
</context>
<context>
    <name>MomentMenu</name>
    <message>
        <source>Go to {time}</source>
        <translation>Перейти до {time}</translation>
    </message>
    <message>
        <source>Copy {time}</source>
        <translation>Копіювати {time}</translation>
    </message>
    <message>
        <source>Copy a link to this moment</source>
        <translation>Копіювати посилання на цей момент</translation>
    </message>
    <message>
        <source>Note {time}</source>
        <translation>Позначити {time}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Розділ {number}</translation>
    </message>
    <message>
        <source>New chapter at {time}</source>
        <translation>Новий розділ з {time}</translation>
    </message>
    <message>
        <source>Let the nearest chapter start here</source>
        <translation>Почати тут найближчий розділ</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>Повторювати звідси</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>Повторювати досюди</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Не повторювати</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>the removal of the note at {time}</source>
        <translation>видалення нотатки до {time}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Only its beginning</source>
        <translation>Лише початок</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>текстом</translation>
    </message>
    <message>
        <source>by GOST R 7.0.5</source>
        <translation>за ГОСТ Р 7.0.5</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>Скопіювати як цитату</translation>
    </message>
    <message>
        <source>The quotation is copied. Pasted here, it finds its place.</source>
        <translation>Цитату скопійовано. Вставте її сюди — і вона знайде своє місце.</translation>
    </message>
    <message>
        <source>There is no note before this moment: Ctrl+B makes one.</source>
        <translation>До цього моменту немає нотатки: Ctrl+B створить її.</translation>
    </message>
    <message>
        <source>the note at {time}</source>
        <translation>нотатка до {time}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Що ви хочете запам’ятати?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Нотатка до {time}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без кольору</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No notes yet. Ctrl+B notes the moment, with what is said there.</source>
        <translation>Нотаток поки немає. Ctrl+B позначає момент і те, що в ньому сказано.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>{time} left</source>
        <translation>лишилося {time}</translation>
    </message>
    <message>
        <source>{time} left here</source>
        <translation>тут ще {time}</translation>
    </message>
    <message>
        <source>{time} left here, {whole} in all</source>
        <translation>тут ще {time}, усього {whole}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a chapter, a question, a note…</source>
        <translation>Команда, розділ, питання, нотатка…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
</context>
<context>
    <name>ReachCommands</name>
    <message>
        <source>Chapter</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Here stands what you have pasted.</source>
        <translation>Тут стоїть те, що ви вставили.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Recent searches</source>
        <translation>Недавні пошуки</translation>
    </message>
    <message>
        <source>Find in chapters and answers</source>
        <translation>Знайти в розділах і відповідях</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистити пошук (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>reading {percent} %</source>
        <translation>читаю {percent} %</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>нічого не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} з {total}</translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation>Ви ще нічого не шукали</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Забути недавні пошуки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>З відповіддю</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Нові</translation>
    </message>
</context>
<context>
    <name>SelectionCommands</name>
    <message>
        <source>“{text}” was not found at any moment of the recording.</source>
        <translation>«{text}» не знайдено в жодному місці запису.</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no chapters yet.</source>
        <translation>Вибирати поки ні з чого: розділів ще немає.</translation>
    </message>
    <message>
        <source>What was found for “{text}”</source>
        <translation>Знайдене за запитом «{text}»</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>That was the end of the chosen parts.</source>
        <translation>Вибрані фрагменти закінчилися.</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Watch only a part</source>
        <translation>Дивитися лише частину</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Що показувати</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Позначити всі</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Зняти всі</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Фрагменти</translation>
    </message>
    <message>
        <source>Seconds before each part</source>
        <translation>Секунд до кожного фрагмента</translation>
    </message>
    <message>
        <source>Seconds after each part</source>
        <translation>Секунд після кожного фрагмента</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Дивитися</translation>
    </message>
    <message>
        <source>Save as chapters…</source>
        <translation>Зберегти розділами…</translation>
    </message>
    <message>
        <source>Save as a clip</source>
        <translation>Зберегти кліпом</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Copied: fast, parts may begin a little earlier…</source>
        <translation>Копія: швидко, фрагменти можуть початися трохи раніше…</translation>
    </message>
    <message>
        <source>Exact: encoded anew, which takes longer…</source>
        <translation>Точно: з перекодуванням, це довше…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>До:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Після:</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), {length} of {whole}</source>
        <translation>
            <numerusform>%n фрагмент, {length} з {whole}</numerusform>
            <numerusform>%n фрагменти, {length} з {whole}</numerusform>
            <numerusform>%n фрагментів, {length} з {whole}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавіші…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути всі</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Answers, transcript and notes</source>
        <translation>Відповіді, розшифровка й нотатки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
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
        <translation>Звуку немає</translation>
    </message>
</context>
<context>
    <name>SubtitleMenu</name>
    <message>
        <source>Subtitles</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Субтитри {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без субтитрів</translation>
    </message>
    <message>
        <source>{name}: pictures, which cannot be shown</source>
        <translation>{name}: зображення, їх не можна показати</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>З файлу…</translation>
    </message>
</context>
<context>
    <name>TimecodeDoctor</name>
    <message>
        <source>Timecodes</source>
        <translation>Таймкоди</translation>
    </message>
    <message>
        <source>Chapters from a list</source>
        <translation>Розділи зі списку</translation>
    </message>
    <message>
        <source>Paste a list of timecodes here, or drop a file with chapters.</source>
        <translation>Вставте сюди список таймкодів або перетягніть файл із розділами.</translation>
    </message>
    <message>
        <source>List of timecodes</source>
        <translation>Список таймкодів</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Рядки списку</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>One second earlier</source>
        <translation>На секунду раніше</translation>
    </message>
    <message>
        <source>−1 s</source>
        <translation>−1 с</translation>
    </message>
    <message>
        <source>One frame earlier</source>
        <translation>На кадр раніше</translation>
    </message>
    <message>
        <source>One frame later</source>
        <translation>На кадр пізніше</translation>
    </message>
    <message>
        <source>One second later</source>
        <translation>На секунду пізніше</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 с</translation>
    </message>
    <message>
        <source>To the pause</source>
        <translation>До паузи</translation>
    </message>
    <message>
        <source>To where speech begins</source>
        <translation>До початку мовлення</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Сюди</translation>
    </message>
    <message>
        <source>To where the video is</source>
        <translation>Туди, де зараз відео</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>A new chapter where the video is</source>
        <translation>Новий розділ там, де зараз відео</translation>
    </message>
    <message>
        <source>There are no timecodes in it.</source>
        <translation>У ньому немає таймкодів.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n розділ</numerusform>
            <numerusform>%n розділи</numerusform>
            <numerusform>%n розділів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n рядок потребує уваги</numerusform>
            <numerusform>%n рядки потребують уваги</numerusform>
            <numerusform>%n рядків потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>За порядком часу</translation>
    </message>
    <message>
        <source>Join what starts together</source>
        <translation>З’єднати розпочаті разом</translation>
    </message>
    <message>
        <source>Leave out what is past the end</source>
        <translation>Прибрати те, що за кінцем</translation>
    </message>
    <message>
        <source>Name the untitled</source>
        <translation>Назвати безіменні</translation>
    </message>
    <message>
        <source>Read as hours:minutes</source>
        <translation>Читати як години:хвилини</translation>
    </message>
    <message>
        <source>Read as minutes:seconds</source>
        <translation>Читати як хвилини:секунди</translation>
    </message>
    <message>
        <source>There are comments too…</source>
        <translation>Є й коментарі…</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Розділ {number}</translation>
    </message>
    <message>
        <source>Nothing: these are the chapters of the interview.</source>
        <translation>Нічого: це і є розділи інтерв’ю.</translation>
    </message>
    <message>
        <source>There is no pause in the sound near this moment.</source>
        <translation>Поруч із цим моментом у звуці немає паузи.</translation>
    </message>
    <message>
        <source>other chapters</source>
        <translation>інші розділи</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} з {length}</translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation>розділ «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>What was noticed</source>
        <translation>Що помічено</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>Копіювати з часом</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Розшифровки немає</translation>
    </message>
    <message>
        <source>Drop a file with subtitles here: .srt, .vtt, .json3 and others.</source>
        <translation>Перетягніть сюди файл із субтитрами: .srt, .vtt, .json3 та інші.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>This file has no index: jumps while it plays land near, not exactly.</source>
        <translation>У цьому файлі немає покажчика: переходи під час відтворення влучають поруч, а не точно.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Дивитися</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звуку</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>This is a stand-in for the recording.</source>
        <translation>Це запис-замінник.</translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation>Під’єднати запис…</translation>
    </message>
    <message>
        <source>No recording. Drop a video here, or choose one:
File → Attach the recording…</source>
        <translation>Запису немає. Киньте сюди відео або виберіть його:
Файл → Під’єднати запис…</translation>
    </message>
</context>
<context>
    <name>WatchingCommands</name>
    <message>
        <source>Reading the subtitles…</source>
        <translation>Читаються субтитри…</translation>
    </message>
    <message>
        <source>Continue from {time}</source>
        <translation>Продовжити з {time}</translation>
    </message>
    <message>
        <source>Continue from {time} (chapter {number})</source>
        <translation>Продовжити з {time} (розділ {number})</translation>
    </message>
    <message>
        <source>You stopped at {time} the last time.</source>
        <translation>Минулого разу ви зупинилися на {time}.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>З початку</translation>
    </message>
    <message>
        <source>The loop begins here; press again at its end.</source>
        <translation>Повтор починається тут; натисніть ще раз у його кінці.</translation>
    </message>
    <message>
        <source>It is played again and again; press again to go on.</source>
        <translation>Уривок повторюється; натисніть ще раз, щоб іти далі.</translation>
    </message>
    <message>
        <source>No loop any more.</source>
        <translation>Повтору більше немає.</translation>
    </message>
    <message>
        <source>It plays on after this chapter.</source>
        <translation>Після цього розділу перегляд продовжиться.</translation>
    </message>
    <message>
        <source>It pauses after this chapter, at {time}.</source>
        <translation>Пауза після цього розділу, о {time}.</translation>
    </message>
    <message>
        <source>There is no recording to watch.</source>
        <translation>Запису немає: дивитися нічого.</translation>
    </message>
    <message>
        <source>You have watched all of it.</source>
        <translation>Ви переглянули все.</translation>
    </message>
    <message>
        <source>{time} is not watched yet, at this speed.</source>
        <translation>Ще не переглянуто: {time} за цієї швидкості.</translation>
    </message>
    <message>
        <source>What you have watched and read here is forgotten.</source>
        <translation>Забуто, що ви тут переглянули й прочитали.</translation>
    </message>
    <message>
        <source>You have read all that was found.</source>
        <translation>Усе знайдене прочитано.</translation>
    </message>
    <message>
        <source>You have read all of it.</source>
        <translation>Ви прочитали все.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>There are no subtitles: drop a file with them here.</source>
        <translation>Субтитрів немає: перетягніть сюди файл із ними.</translation>
    </message>
    <message>
        <source>No subtitles are shown.</source>
        <translation>Субтитри не показано.</translation>
    </message>
    <message>
        <source>Subtitles: {seconds} s</source>
        <translation>Субтитри: {seconds} с</translation>
    </message>
    <message>
        <source>Subtitles ({kinds})</source>
        <translation>Субтитри ({kinds})</translation>
    </message>
    <message>
        <source>Subtitles from a file</source>
        <translation>Субтитри з файлу</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>Кадр збережено: {file}</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Much is said of it in this chapter: search for it</source>
        <translation>Про це багато говорять у цьому розділі: знайти</translation>
    </message>
</context>
<context>
    <name>_ChapterDelegate</name>
    <message>
        <source>Title of the chapter</source>
        <translation>Назва розділу</translation>
    </message>
</context>
</TS>
