"""Words that tell a list of chapters from a schedule, in the languages that people paste."""

from __future__ import annotations

import re

_DAYS = (
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|"
    r"пн|вт|ср|чт|пт|сб|вс|понеділок|вівторок|четвер|п['’]ятниц[яю]|неділ[яю]|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo"
)
_DATES = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}(?:,?\s+\d{4})?|"
    r"\d{1,2}\s+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\w*"
)
_BEFORE_CLOCK = (
    r"at|from|until|till|by|around|before|after|в|во|о|об|с|со|до|к|около|после|з|від|"
    r"um|ab|von|bis|gegen|seit|à|dès|a\s+las|alle|às"
)

# Right behind a time of day, as whole words.
CLOCK_AFTER = re.compile(
    r"\s*(?:[ap]\.?\s?m\b\.?|uhr\b|utc\b|gmt\b|мск\b|msk\b|cest\b|cet\b|часов\b|часа\b|ч\.|"
    r"годин\w*\b|hrs?\b|o['’]clock\b|по\s+(?:мск|москв\w+|киев\w+|минск\w+)\b|"
    r"(?-i:(?:E|P|C|M)[SD]T\b|JST\b|IST\b|BST\b))",
    re.IGNORECASE,
)
# Right before a time of day at the end of a line.
CLOCK_BEFORE = re.compile(
    rf"(?:^|[\s,(])(?:{_BEFORE_CLOCK}|{_DAYS}|{_DATES})\.?,?\s*[-–—|@]?\s*[(\[]?$",
    re.IGNORECASE,
)
# Above a list of chapters.
HEADING = re.compile(
    r"тайм[\s-]?код|таймінг|тайминг|содержание|оглавление|\bглавы\b|временн\w+\s+метк|"
    r"навигация|в\s+(?:этом\s+)?(?:видео|выпуске)\b|зміст|розділи|часові\s+мітки|у\s+випуску|"
    r"time[\s-]?stamps?|chapters?\b(?!\s*\d)|time[\s-]?codes?|table\s+of\s+contents|"
    r"contents\b|outline\b|show[\s-]?notes|time\s+marks|time\s+index|topics|track\s?list|"
    r"kapitel|inhalt|zeitmarken|zeitstempel|capítulos|índice|marcas?\s+de\s+tiempo|minutaje|"
    r"minutagem|temas\b|chapitre|sommaire|minutage|rozdział|spis\s+treści|znaczniki|capitoli|"
    r"indice|bölümler|目录|目次|目錄|时间轴|時間軸|时间戳|章节|章節|チャプター|タイムスタンプ|챕터|목차|타임\s?라인|타임\s?스탬프",
    re.IGNORECASE,
)
# Above a list of chapters, or of what happened on a day.
TIMELINE = re.compile(r"time[\s-]?line|таймлайн", re.IGNORECASE)
# Above a plan of a day.
SCHEDULE = re.compile(
    r"расписани|программа\b|распорядок|режим\s+дня|регламент|план\s+дня|график|повестк|розклад|"
    r"програма\b|порядок\s+денний|графік|suggested\s+timing|horaires?\b|스케줄|일정|日程|スケジュール|"
    r"時間割|时间表|schedule|agenda|programme?\b|itinerary|timetable|hours\b|"
    r"daily\s+routine|\bwhen\b|fahrplan|zeitplan|tagesordnung|ablauf|öffnungszeiten|programm\b|"
    r"horario|programación|emploi\s+du\s+temps|harmonogram|plan\s+dnia|"
    rf"(?<!\w)(?:{_DAYS})(?!\w)",
    re.IGNORECASE,
)
# Above what is said, word for word.
TRANSCRIPT = re.compile(
    r"transcript|расшифровк|стенограмм|субтитр|транскри|розшифровк|стенограм|transkript|"
    r"transcripción|transcription|napisy|字幕|文字起こし|자막|closed\s+captions",
    re.IGNORECASE,
)
# What names the length of the whole, not a moment in it.
LENGTH = re.compile(
    r"\W*(?:length|duration|running\s+time|run\s?time|total|длительность|продолжительность|"
    r"хронометраж|тривалість|dauer|laufzeit|gesamt|duración|durée|durata|czas\s+trwania|时长|時間)"
    r"\b\W*",
    re.IGNORECASE,
)
# Where a range ends that goes on to the end.
END_WORD = re.compile(
    r"(?:the\s+)?(?:end|конец|конца|кінець|кінця|ende|fin|fim|fine|koniec)\b[\s/|:–—-]+(?=\S)",
    re.IGNORECASE,
)
# How long a part of a plan takes.
MINUTES = re.compile(r"\b(\d{1,3})\s?(?:min|мин|хв|分|분)", re.IGNORECASE)
# What is on a plan of a day and in no video.
DAY_PLAN = re.compile(
    r"\b(?:регистраци[яи]|обед|кофе-?брейк|перерыв|завтрак|ужин|отбой|подъ[её]м|обід|перерва|"
    r"сніданок|вечеря|реєстрація|registration|check-?in|lunch|coffee|breakfast|dinner|break|"
    r"doors\s+open|keynote|closing\s+remarks|opening\s+remarks|reception|mittagessen|pause|"
    r"mittagspause|frühstück|kaffeepause|abendessen|anmeldung|registrierung|almuerzo|desayuno|"
    r"cena|registro|déjeuner|petit-déjeuner|accueil|obiad|śniadanie|kolacja|rejestracja)\b",
    re.IGNORECASE,
)
# Who speaks, at the beginning of a line of a chat or a transcript.
SPEAKER = re.compile(
    r"[\s\-–—|]*(?:<([^<>]{1,40})>|([^\W\d_][\w.'’@ -]{0,39}?)\s?:(?=\s|$)|@([\w.-]{1,40}))"
)
# Where one sentence ends and another begins with a capital.
SENTENCE_END = re.compile(r"[.!?…]\s+[^\W\d_a-zа-яёіїєґ]")
# Between a time and the title of its chapter.
SEPARATOR = re.compile(r"[\s)\]*_]*[-–—:|]")
