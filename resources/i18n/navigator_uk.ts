<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the current moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersWriter</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has asked about this chapter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: nobody has answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks and kind words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are found in any form. Try fewer or shorter words, or look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here because {time} is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed here by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here because of the words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterPanel</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bundled interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the current moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen or the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your files are safe; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>byte {byte} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search needs a query and a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search needs a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this YAML is not an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview begins with “navigator: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB is more than an interview can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be up to {limit} MB: was another file meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: the format’s version is “{version}”; {known} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “navigator: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as “name: value”, one a line: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was “{likely}” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: {known}. Your own may begin with “x-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes if it holds a colon or begins with - or [</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write minutes and seconds, like 3:37 or 1:02:03.250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not one of the choices here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each item with “- ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video ends before its last chapter starts at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the duration or the chapter’s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two chapters start at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another start, or join their titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} comes before the chapter above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the chapters in the order of their starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two threads are called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chapter starts at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the start of one of the chapters, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is not valid YAML ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the indentation, the quotes and the colons there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text that YAML allows ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} uses an anchor or an alias (&amp; or *).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value out, or put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview needs no more than a few levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: a field&apos;s name must be a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: “{field}” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a video or sound file that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or download it again if it is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording breaks off at {at} of {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the player does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or attach another copy of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC is not installed, so the video cannot play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC {version} cannot be used: version 3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: winget install VideoLAN.VLC (64 bit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: brew install --cask vlc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: sudo apt install libvlc5 vlc-plugin-base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC’s plugins are missing, so the video cannot play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a writable place and a name that ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window was not ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {length} long, but the last chapter starts at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the whole recording of this interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you choose cannot be remembered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable; nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is attached and plays from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a long interview by its chapters, read the answers beside them, and find any answer by a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>{time} left here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in chapters and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a stand-in for the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording. Drop a video here, or choose one:
File → Attach the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
