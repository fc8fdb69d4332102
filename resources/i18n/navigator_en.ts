<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Open an address</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Address of the video</translation>
    </message>
    <message>
        <source>Folder to keep it in</source>
        <translation>Folder to keep it in</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The video, its chapters, comments and subtitles are kept there as files.</source>
        <translation>The video, its chapters, comments and subtitles are kept there as files.</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>Fetch and open</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>AnswersWriter</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>No chapter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has asked about this chapter yet</source>
        <translation>nobody has asked about this chapter yet</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Nothing has “{typed}”: shown for “{meant}”.</source>
        <translation>Nothing has “{typed}”: shown for “{meant}”.</translation>
    </message>
    <message>
        <source>Search as typed</source>
        <translation>Search as typed</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n line found</numerusform>
            <numerusform>%n lines found</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>best first</translation>
    </message>
    <message>
        <source>in the order of the video</source>
        <translation>in the order of the video</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>In the transcript</translation>
    </message>
    <message>
        <source>In your notes</source>
        <translation>In your notes</translation>
    </message>
    <message>
        <source>Drop a video or a file with comments here, or paste a list of chapters (Ctrl+V).</source>
        <translation>Drop a video or a file with comments here, or paste a list of chapters (Ctrl+V).</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>Marked as answered</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>More like this</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Mend…</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n more time(s)</source>
        <translation>
            <numerusform>Asked %n more time</numerusform>
            <numerusform>Asked %n more times</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks and kind words</source>
        <translation>Thanks and kind words</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nothing found for “{text}”.</translation>
    </message>
    <message>
        <source>Words are found in any form. Try fewer or shorter words, or look at</source>
        <translation>Words are found in any form. Try fewer or shorter words, or look at</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Nothing to show here.</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>The host writes</source>
        <translation>The host writes</translation>
    </message>
    <message>
        <source>A viewer asks</source>
        <translation>A viewer asks</translation>
    </message>
    <message>
        <source>A viewer remarks</source>
        <translation>A viewer remarks</translation>
    </message>
    <message>
        <source>The host answers</source>
        <translation>The host answers</translation>
    </message>
    <message>
        <source>A viewer replies</source>
        <translation>A viewer replies</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>the host likes it</source>
        <translation>the host likes it</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Here because {time} is named</source>
        <translation>Here because {time} is named</translation>
    </message>
    <message>
        <source>Placed here by hand</source>
        <translation>Placed here by hand</translation>
    </message>
    <message>
        <source>Here because of the words: {words}</source>
        <translation>Here because of the words: {words}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
</context>
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>No chapter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>no answers</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message>
        <source>{n} % watched</source>
        <translation>{n} % watched</translation>
    </message>
</context>
<context>
    <name>ChapterPanel</name>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>No chapters yet. A right click on the timeline begins one.</source>
        <translation>No chapters yet. A right click on the timeline begins one.</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>There is no recording to cut from.</source>
        <translation>There is no recording to cut from.</translation>
    </message>
    <message>
        <source>A clip is being written already.</source>
        <translation>A clip is being written already.</translation>
    </message>
    <message>
        <source>{name}, clip</source>
        <translation>{name}, clip</translation>
    </message>
    <message>
        <source>Clips ({kinds})</source>
        <translation>Clips ({kinds})</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Save the clip</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Cancelled: there is no clip.</source>
        <translation>Cancelled: there is no clip.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} is written.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{name} is not done yet.</source>
        <translation>{name} is not done yet.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Close when it is done</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Cancel it and close</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Playback</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Chapters</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Open a folder…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Open an address…</translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation>Attach the recording…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Library…</translation>
    </message>
    <message>
        <source>Open the bundled interview</source>
        <translation>Open the bundled interview</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Paste chapters</source>
        <translation>Paste chapters</translation>
    </message>
    <message>
        <source>Edit chapters…</source>
        <translation>Edit chapters…</translation>
    </message>
    <message>
        <source>New chapter here</source>
        <translation>New chapter here</translation>
    </message>
    <message>
        <source>Let the nearest chapter start here</source>
        <translation>Let the nearest chapter start here</translation>
    </message>
    <message>
        <source>Rename this chapter</source>
        <translation>Rename this chapter</translation>
    </message>
    <message>
        <source>Join it with the one before</source>
        <translation>Join it with the one before</translation>
    </message>
    <message>
        <source>Delete this chapter</source>
        <translation>Delete this chapter</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>Note this moment</translation>
    </message>
    <message>
        <source>End the note here</source>
        <translation>End the note here</translation>
    </message>
    <message>
        <source>Who is the host…</source>
        <translation>Who is the host…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 seconds back</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 seconds on</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 seconds back</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 seconds on</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 second back</translation>
    </message>
    <message>
        <source>1 second on</source>
        <translation>1 second on</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>One frame back</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>One frame on</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normal speed</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Subtitles earlier</source>
        <translation>Subtitles earlier</translation>
    </message>
    <message>
        <source>Subtitles later</source>
        <translation>Subtitles later</translation>
    </message>
    <message>
        <source>Loop: from here, to here, off</source>
        <translation>Loop: from here, to here, off</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Previous chapter</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Next chapter</translation>
    </message>
    <message>
        <source>Loop this chapter</source>
        <translation>Loop this chapter</translation>
    </message>
    <message>
        <source>Pause after this chapter</source>
        <translation>Pause after this chapter</translation>
    </message>
    <message>
        <source>Next part that was not watched</source>
        <translation>Next part that was not watched</translation>
    </message>
    <message>
        <source>Next question that was not read</source>
        <translation>Next question that was not read</translation>
    </message>
    <message>
        <source>Forget what was watched and read here</source>
        <translation>Forget what was watched and read here</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>Go to a time…</translation>
    </message>
    <message>
        <source>Back before the jump</source>
        <translation>Back before the jump</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Forward again</translation>
    </message>
    <message>
        <source>Back to the current moment</source>
        <translation>Back to the current moment</translation>
    </message>
    <message>
        <source>Watch only a part…</source>
        <translation>Watch only a part…</translation>
    </message>
    <message>
        <source>Next part of these</source>
        <translation>Next part of these</translation>
    </message>
    <message>
        <source>Previous part of these</source>
        <translation>Previous part of these</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Leave full screen or the search</source>
        <translation>Leave full screen or the search</translation>
    </message>
    <message>
        <source>Chapters and answers</source>
        <translation>Chapters and answers</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>The chapter closer on the timeline</source>
        <translation>The chapter closer on the timeline</translation>
    </message>
    <message>
        <source>More of the chapter on the timeline</source>
        <translation>More of the chapter on the timeline</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Small window</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>Above other windows</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Do or find anything…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>About the program</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer of the host</source>
        <translation>Answer of the host</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Questions and answers from a page</source>
        <translation>Questions and answers from a page</translation>
    </message>
    <message>
        <source>The copy has lost who answers whom. This is what it may have been: correct what each line is.</source>
        <translation>The copy has lost who answers whom. This is what it may have been: correct what each line is.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Lines of the page</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What line {number} is</source>
        <translation>What line {number} is</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer</source>
        <translation>
            <numerusform>%n with an answer</numerusform>
            <numerusform>%n with an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>more comments</source>
        <translation>more comments</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your files are safe; you can go on.</source>
        <translation>This is a mistake in the program. Your files are safe; you can go on.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Taken for</translation>
    </message>
    <message>
        <source>Take this line</source>
        <translation>Take this line</translation>
    </message>
    <message>
        <source>before the line above</source>
        <translation>before the line above</translation>
    </message>
    <message>
        <source>starts with another</source>
        <translation>starts with another</translation>
    </message>
    <message>
        <source>past the end</source>
        <translation>past the end</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>no title</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>chapter</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>title of a chapter</source>
        <translation>title of a chapter</translation>
    </message>
    <message>
        <source>a time in the text</source>
        <translation>a time in the text</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>other text</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>the title “{title}”</source>
        <translation>the title “{title}”</translation>
    </message>
    <message>
        <source>the chapter at {time}</source>
        <translation>the chapter at {time}</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>New chapter</translation>
    </message>
    <message>
        <source>the start of “{title}”</source>
        <translation>the start of “{title}”</translation>
    </message>
    <message>
        <source>the joining of “{title}”</source>
        <translation>the joining of “{title}”</translation>
    </message>
    <message>
        <source>the removal of “{title}”</source>
        <translation>the removal of “{title}”</translation>
    </message>
    <message>
        <source>the level of “{title}”</source>
        <translation>the level of “{title}”</translation>
    </message>
    <message>
        <source>the move of “{text}”</source>
        <translation>the move of “{text}”</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Start it at {time}, where the video is</source>
        <translation>Start it at {time}, where the video is</translation>
    </message>
    <message>
        <source>New chapter at {time}</source>
        <translation>New chapter at {time}</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Join with the one before</translation>
    </message>
    <message>
        <source>Make it a part of the one before</source>
        <translation>Make it a part of the one before</translation>
    </message>
    <message>
        <source>No longer a part</source>
        <translation>No longer a part</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Join to the question above</source>
        <translation>Join to the question above</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>No chapter</translation>
    </message>
    <message>
        <source>the mark on “{text}”</source>
        <translation>the mark on “{text}”</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>Mark as open</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Mark as answered</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>This is</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>a question</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>a remark</translation>
    </message>
    <message>
        <source>thanks or praise</source>
        <translation>thanks or praise</translation>
    </message>
    <message>
        <source>who has written “{text}”</source>
        <translation>who has written “{text}”</translation>
    </message>
    <message>
        <source>The host has written this</source>
        <translation>The host has written this</translation>
    </message>
    <message>
        <source>the splitting of “{text}”</source>
        <translation>the splitting of “{text}”</translation>
    </message>
    <message>
        <source>Make it a question of its own, with what follows</source>
        <translation>Make it a question of its own, with what follows</translation>
    </message>
    <message>
        <source>the hiding of “{text}”</source>
        <translation>the hiding of “{text}”</translation>
    </message>
    <message>
        <source>showing “{text}”</source>
        <translation>showing “{text}”</translation>
    </message>
    <message>
        <source>There is no chapter here.</source>
        <translation>There is no chapter here.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>the transcript</source>
        <translation>the transcript</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>standard output needs a format: --to NAME.</source>
        <translation>standard output needs a format: --to NAME.</translation>
    </message>
    <message>
        <source>this format needs a file to be written to.</source>
        <translation>this format needs a file to be written to.</translation>
    </message>
    <message>
        <source>there is no standard input.</source>
        <translation>there is no standard input.</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8 text.</source>
        <translation>byte {byte} is not UTF-8 text.</translation>
    </message>
    <message>
        <source>search needs a query and a file.</source>
        <translation>search needs a query and a file.</translation>
    </message>
    <message>
        <source>the folder may not be read.</source>
        <translation>the folder may not be read.</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file.</source>
        <translation>this is a device or a pipe, not a file.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Choose an ordinary file.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>there is no such file.</translation>
    </message>
    <message>
        <source>Check its name, or look where it was moved to.</source>
        <translation>Check its name, or look where it was moved to.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>{size} MB is more than is read here.</source>
        <translation>{size} MB is more than is read here.</translation>
    </message>
    <message>
        <source>search needs a file.</source>
        <translation>search needs a file.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}).</source>
        <translation>the file cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Check that it exists and may be read.</translation>
    </message>
    <message>
        <source>this YAML is not an interview.</source>
        <translation>this YAML is not an interview.</translation>
    </message>
    <message>
        <source>An interview begins with “navigator: 1”.</source>
        <translation>An interview begins with “navigator: 1”.</translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation>this is a folder.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choose a file in it.</translation>
    </message>
    <message>
        <source>It may be up to {limit} MB: was another file meant?</source>
        <translation>It may be up to {limit} MB: was another file meant?</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>line {line}: the format’s version is “{version}”; {known} is known.</source>
        <translation>line {line}: the format’s version is “{version}”; {known} is known.</translation>
    </message>
    <message>
        <source>a newer version of the program has written this.</source>
        <translation>a newer version of the program has written this.</translation>
    </message>
    <message>
        <source>Update the program to change it; a copy can be saved.</source>
        <translation>Update the program to change it; a copy can be saved.</translation>
    </message>
    <message>
        <source>Write “navigator: 1”.</source>
        <translation>Write “navigator: 1”.</translation>
    </message>
    <message>
        <source>fields are expected here.</source>
        <translation>fields are expected here.</translation>
    </message>
    <message>
        <source>Write them as “name: value”, one a line: {known}.</source>
        <translation>Write them as “name: value”, one a line: {known}.</translation>
    </message>
    <message>
        <source>Was “{likely}” meant?</source>
        <translation>Was “{likely}” meant?</translation>
    </message>
    <message>
        <source>Known here: {known}. Your own may begin with “x-”.</source>
        <translation>Known here: {known}. Your own may begin with “x-”.</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>there is no such field.</translation>
    </message>
    <message>
        <source>text is expected here.</source>
        <translation>text is expected here.</translation>
    </message>
    <message>
        <source>Put it in quotes if it has a colon or begins with - or [.</source>
        <translation>Put it in quotes if it has a colon or begins with - or [.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>“{text}” is not a time.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, like 3:37 or 1:02:03.250.</source>
        <translation>Write minutes and seconds, like 3:37 or 1:02:03.250.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” is not a whole number.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the choices here.</source>
        <translation>“{text}” is not one of the choices here.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Choose one of these: {choices}.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>a list is expected here.</translation>
    </message>
    <message>
        <source>Begin each item with “- ”.</source>
        <translation>Begin each item with “- ”.</translation>
    </message>
    <message>
        <source>the field is missing or empty.</source>
        <translation>the field is missing or empty.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Add it.</translation>
    </message>
    <message>
        <source>the video ends before its last chapter starts at {start}.</source>
        <translation>the video ends before its last chapter starts at {start}.</translation>
    </message>
    <message>
        <source>Correct the duration or the chapter’s start.</source>
        <translation>Correct the duration or the chapter’s start.</translation>
    </message>
    <message>
        <source>two chapters start at {start}.</source>
        <translation>two chapters start at {start}.</translation>
    </message>
    <message>
        <source>Give one of them another start, or join their titles.</source>
        <translation>Give one of them another start, or join their titles.</translation>
    </message>
    <message>
        <source>{start} comes before the chapter above it.</source>
        <translation>{start} comes before the chapter above it.</translation>
    </message>
    <message>
        <source>List the chapters in the order of their starts.</source>
        <translation>List the chapters in the order of their starts.</translation>
    </message>
    <message>
        <source>“{id}” is the id of something else already.</source>
        <translation>“{id}” is the id of something else already.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Give one of them another id.</translation>
    </message>
    <message>
        <source>{start} comes before the line above it.</source>
        <translation>{start} comes before the line above it.</translation>
    </message>
    <message>
        <source>List what is said in the order of its times.</source>
        <translation>List what is said in the order of its times.</translation>
    </message>
    <message>
        <source>no chapter starts at {start}.</source>
        <translation>no chapter starts at {start}.</translation>
    </message>
    <message>
        <source>Write the start of one of the chapters, or “none”.</source>
        <translation>Write the start of one of the chapters, or “none”.</translation>
    </message>
    <message>
        <source>line {line} is not valid YAML ({problem}).</source>
        <translation>line {line} is not valid YAML ({problem}).</translation>
    </message>
    <message>
        <source>Check the indentation, the quotes and the colons there.</source>
        <translation>Check the indentation, the quotes and the colons there.</translation>
    </message>
    <message>
        <source>this is not a text that YAML allows ({problem}).</source>
        <translation>this is not a text that YAML allows ({problem}).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Save the file as UTF-8 text.</translation>
    </message>
    <message>
        <source>a second document begins at line {line}.</source>
        <translation>a second document begins at line {line}.</translation>
    </message>
    <message>
        <source>Remove the line “---”, or keep the two in two files.</source>
        <translation>Remove the line “---”, or keep the two in two files.</translation>
    </message>
    <message>
        <source>line {line} uses an anchor or an alias (&amp; or *).</source>
        <translation>line {line} uses an anchor or an alias (&amp; or *).</translation>
    </message>
    <message>
        <source>Write the value out, or put the text in quotes.</source>
        <translation>Write the value out, or put the text in quotes.</translation>
    </message>
    <message>
        <source>line {line} is nested too deeply.</source>
        <translation>line {line} is nested too deeply.</translation>
    </message>
    <message>
        <source>An interview needs no more than a few levels.</source>
        <translation>An interview needs no more than a few levels.</translation>
    </message>
    <message>
        <source>line {line}: a field&apos;s name must be a word.</source>
        <translation>line {line}: a field&apos;s name must be a word.</translation>
    </message>
    <message>
        <source>line {line}: “{field}” stands here twice.</source>
        <translation>line {line}: “{field}” stands here twice.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>this is not a video or sound file that can be played.</source>
        <translation>this is not a video or sound file that can be played.</translation>
    </message>
    <message>
        <source>Choose another file, or get this one again if it is incomplete.</source>
        <translation>Choose another file, or get this one again if it is incomplete.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>the file is empty.</translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation>Choose another file, or download it again.</translation>
    </message>
    <message>
        <source>the recording breaks off at {at} of {length}.</source>
        <translation>the recording breaks off at {at} of {length}.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: get it again.</source>
        <translation>The file is damaged or incomplete: get it again.</translation>
    </message>
    <message>
        <source>this picture cannot be read.</source>
        <translation>this picture cannot be read.</translation>
    </message>
    <message>
        <source>Is its drive there? If it is, get the file again, or play on.</source>
        <translation>Is its drive there? If it is, get the file again, or play on.</translation>
    </message>
    <message>
        <source>the player does not answer.</source>
        <translation>the player does not answer.</translation>
    </message>
    <message>
        <source>Try again, or attach another copy of the recording.</source>
        <translation>Try again, or attach another copy of the recording.</translation>
    </message>
    <message>
        <source>VLC is not installed, so the video cannot play.</source>
        <translation>VLC is not installed, so the video cannot play.</translation>
    </message>
    <message>
        <source>VLC {version} cannot be used: version 3 is needed.</source>
        <translation>VLC {version} cannot be used: version 3 is needed.</translation>
    </message>
    <message>
        <source>Install it: winget install VideoLAN.VLC (64 bit).</source>
        <translation>Install it: winget install VideoLAN.VLC (64 bit).</translation>
    </message>
    <message>
        <source>Install it: brew install --cask vlc</source>
        <translation>Install it: brew install --cask vlc</translation>
    </message>
    <message>
        <source>Install it: sudo apt install libvlc5 vlc-plugin-base</source>
        <translation>Install it: sudo apt install libvlc5 vlc-plugin-base</translation>
    </message>
    <message>
        <source>VLC’s plugins are missing, so the video cannot play.</source>
        <translation>VLC’s plugins are missing, so the video cannot play.</translation>
    </message>
    <message>
        <source>the picture cannot be written here.</source>
        <translation>the picture cannot be written here.</translation>
    </message>
    <message>
        <source>Choose a writable place and a name that ends in .png.</source>
        <translation>Choose a writable place and a name that ends in .png.</translation>
    </message>
    <message>
        <source>the window was not ready in time.</source>
        <translation>the window was not ready in time.</translation>
    </message>
    <message>
        <source>it is {length} long, but the last chapter starts at {start}.</source>
        <translation>it is {length} long, but the last chapter starts at {start}.</translation>
    </message>
    <message>
        <source>Attach the whole recording of this interview.</source>
        <translation>Attach the whole recording of this interview.</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason}).</source>
        <translation>the folder cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>there is no interview, video or info.json in this folder.</source>
        <translation>there is no interview, video or info.json in this folder.</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Choose another folder, or the files themselves.</translation>
    </message>
    <message>
        <source>there are {count} interviews in this folder.</source>
        <translation>there are {count} interviews in this folder.</translation>
    </message>
    <message>
        <source>Choose one of them: {names}.</source>
        <translation>Choose one of them: {names}.</translation>
    </message>
    <message>
        <source>this is the recording that the document calls {name}.</source>
        <translation>this is the recording that the document calls {name}.</translation>
    </message>
    <message>
        <source>it is {length} long; the document was made for {told}.</source>
        <translation>it is {length} long; the document was made for {told}.</translation>
    </message>
    <message>
        <source>what you choose cannot be remembered here.</source>
        <translation>what you choose cannot be remembered here.</translation>
    </message>
    <message>
        <source>Make the folder writable; nothing else is affected.</source>
        <translation>Make the folder writable; nothing else is affected.</translation>
    </message>
    <message>
        <source>there is no screen for the window.</source>
        <translation>there is no screen for the window.</translation>
    </message>
    <message>
        <source>Without one, “navigator screenshot” and the text commands work.</source>
        <translation>Without one, “navigator screenshot” and the text commands work.</translation>
    </message>
    <message>
        <source>Qt Multimedia is not installed, so the video cannot play.</source>
        <translation>Qt Multimedia is not installed, so the video cannot play.</translation>
    </message>
    <message>
        <source>Install it: pip install PySide6-Addons</source>
        <translation>Install it: pip install PySide6-Addons</translation>
    </message>
    <message>
        <source>there are no subtitles in it that can be shown.</source>
        <translation>there are no subtitles in it that can be shown.</translation>
    </message>
    <message>
        <source>Choose an SRT, WebVTT or ASS file.</source>
        <translation>Choose an SRT, WebVTT or ASS file.</translation>
    </message>
    <message>
        <source>there is no picture to save.</source>
        <translation>there is no picture to save.</translation>
    </message>
    <message>
        <source>Open a video first.</source>
        <translation>Open a video first.</translation>
    </message>
    <message>
        <source>the picture cannot be saved here.</source>
        <translation>the picture cannot be saved here.</translation>
    </message>
    <message>
        <source>Make the folder writable, or free some space.</source>
        <translation>Make the folder writable, or free some space.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <translation>there is no transcript in it.</translation>
    </message>
    <message>
        <source>Choose a file with subtitles or a transcript.</source>
        <translation>Choose a file with subtitles or a transcript.</translation>
    </message>
    <message>
        <source>the chapters are not in it.</source>
        <translation>the chapters are not in it.</translation>
    </message>
    <message>
        <source>questions and answers are not in it.</source>
        <translation>questions and answers are not in it.</translation>
    </message>
    <message>
        <source>the transcript is not in it.</source>
        <translation>the transcript is not in it.</translation>
    </message>
    <message>
        <source>there are no chapters that could be written.</source>
        <translation>there are no chapters that could be written.</translation>
    </message>
    <message>
        <source>there are no comments that could be written.</source>
        <translation>there are no comments that could be written.</translation>
    </message>
    <message>
        <source>there is no transcript that could be written.</source>
        <translation>there is no transcript that could be written.</translation>
    </message>
    <message>
        <source>Open something that has them, or choose another form.</source>
        <translation>Open something that has them, or choose another form.</translation>
    </message>
    <message>
        <source>“{name}” is no format that can be written.</source>
        <translation>“{name}” is no format that can be written.</translation>
    </message>
    <message>
        <source>It may be one of these: {names}.</source>
        <translation>It may be one of these: {names}.</translation>
    </message>
    <message>
        <source>no format has a name that ends like this.</source>
        <translation>no format has a name that ends like this.</translation>
    </message>
    <message>
        <source>“navigator formats” lists them; --to NAME chooses one.</source>
        <translation>“navigator formats” lists them; --to NAME chooses one.</translation>
    </message>
    <message>
        <source>the recording has none of these parts.</source>
        <translation>the recording has none of these parts.</translation>
    </message>
    <message>
        <source>It may be shorter than its chapters: attach another one.</source>
        <translation>It may be shorter than its chapters: attach another one.</translation>
    </message>
    <message>
        <source>this is the recording itself, which stays as it is.</source>
        <translation>this is the recording itself, which stays as it is.</translation>
    </message>
    <message>
        <source>the recording is not what it was when it was opened.</source>
        <translation>the recording is not what it was when it was opened.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Open it again.</translation>
    </message>
    <message>
        <source>Choose .mkv, which takes nearly all.</source>
        <translation>Choose .mkv, which takes nearly all.</translation>
    </message>
    <message>
        <source>The recording may be damaged: get it again.</source>
        <translation>The recording may be damaged: get it again.</translation>
    </message>
    <message>
        <source>Let it be encoded anew: choose an exact clip.</source>
        <translation>Let it be encoded anew: choose an exact clip.</translation>
    </message>
    <message>
        <source>this kind of file does not take what is in the recording.</source>
        <translation>this kind of file does not take what is in the recording.</translation>
    </message>
    <message>
        <source>it would have {size} MB, more than can be opened again.</source>
        <translation>it would have {size} MB, more than can be opened again.</translation>
    </message>
    <message>
        <source>Keep the comments in a file of their own: export them as JSON.</source>
        <translation>Keep the comments in a file of their own: export them as JSON.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <translation>there is a file of this name already.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced (--force).</source>
        <translation>Choose another name, or allow it to be replaced (--force).</translation>
    </message>
    <message>
        <source>the file cannot be written ({reason}).</source>
        <translation>the file cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Choose another place, or make room there.</translation>
    </message>
    <message>
        <source>replies that the file does not hold: {count}.</source>
        <translation>replies that the file does not hold: {count}.</translation>
    </message>
    <message>
        <source>replies to comments that are not there: {count}.</source>
        <translation>replies to comments that are not there: {count}.</translation>
    </message>
    <message>
        <source>times are rounded to 1/75 second.</source>
        <translation>times are rounded to 1/75 second.</translation>
    </message>
    <message>
        <source>only the first {limit} chapters are written.</source>
        <translation>only the first {limit} chapters are written.</translation>
    </message>
    <message>
        <source>there is no recording that could be copied.</source>
        <translation>there is no recording that could be copied.</translation>
    </message>
    <message>
        <source>Attach the recording of this interview first.</source>
        <translation>Attach the recording of this interview first.</translation>
    </message>
    <message>
        <source>the recording is not there any more.</source>
        <translation>the recording is not there any more.</translation>
    </message>
    <message>
        <source>Attach it again from where it is now.</source>
        <translation>Attach it again from where it is now.</translation>
    </message>
    <message>
        <source>the recording does not fit into this kind of file ({reason}).</source>
        <translation>the recording does not fit into this kind of file ({reason}).</translation>
    </message>
    <message>
        <source>Choose the suffix that it has now, or .mkv, which takes all.</source>
        <translation>Choose the suffix that it has now, or .mkv, which takes all.</translation>
    </message>
    <message>
        <source>this kind of file does not keep the chapters.</source>
        <translation>this kind of file does not keep the chapters.</translation>
    </message>
    <message>
        <source>Choose .mkv or .mp4.</source>
        <translation>Choose .mkv or .mp4.</translation>
    </message>
    <message>
        <source>the chapters were not in order: they are now.</source>
        <translation>the chapters were not in order: they are now.</translation>
    </message>
    <message>
        <source>{start} is past the end of the video: left out.</source>
        <translation>{start} is past the end of the video: left out.</translation>
    </message>
    <message>
        <source>two chapters start at {start}: their titles were joined.</source>
        <translation>two chapters start at {start}: their titles were joined.</translation>
    </message>
    <message>
        <source>“{title}” has no time that can be read: left out.</source>
        <translation>“{title}” has no time that can be read: left out.</translation>
    </message>
    <message>
        <source>of several editions the default one was read.</source>
        <translation>of several editions the default one was read.</translation>
    </message>
    <message>
        <source>the times were read as hours and minutes.</source>
        <translation>the times were read as hours and minutes.</translation>
    </message>
    <message>
        <source>{written} read as {start}.</source>
        <translation>{written} read as {start}.</translation>
    </message>
    <message>
        <source>this is no text, and no video that can be opened.</source>
        <translation>this is no text, and no video that can be opened.</translation>
    </message>
    <message>
        <source>Was another file meant?</source>
        <translation>Was another file meant?</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete.</source>
        <translation>the file is damaged or incomplete.</translation>
    </message>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Get it again from where it came.</translation>
    </message>
    <message>
        <source>no chapters, comments or transcript that are known here.</source>
        <translation>no chapters, comments or transcript that are known here.</translation>
    </message>
    <message>
        <source>“navigator formats” lists what can be read.</source>
        <translation>“navigator formats” lists what can be read.</translation>
    </message>
    <message>
        <source>who answers whom is a guess: the text does not say.</source>
        <translation>who answers whom is a guess: the text does not say.</translation>
    </message>
    <message>
        <source>too few timecodes for a list of chapters.</source>
        <translation>too few timecodes for a list of chapters.</translation>
    </message>
    <message>
        <source>the times do not ascend: no list of chapters.</source>
        <translation>the times do not ascend: no list of chapters.</translation>
    </message>
    <message>
        <source>the times have no titles: no list of chapters.</source>
        <translation>the times have no titles: no list of chapters.</translation>
    </message>
    <message>
        <source>the times are past the end of the video.</source>
        <translation>the times are past the end of the video.</translation>
    </message>
    <message>
        <source>the times are those of a day: a schedule.</source>
        <translation>the times are those of a day: a schedule.</translation>
    </message>
    <message>
        <source>the times are those of a chat.</source>
        <translation>the times are those of a chat.</translation>
    </message>
    <message>
        <source>the same stands there again and again: a timetable.</source>
        <translation>the same stands there again and again: a timetable.</translation>
    </message>
    <message>
        <source>there are lists of several videos: keep one of them.</source>
        <translation>there are lists of several videos: keep one of them.</translation>
    </message>
    <message>
        <source>the times are those of a transcript.</source>
        <translation>the times are those of a transcript.</translation>
    </message>
    <message>
        <source>starts are rounded up to whole seconds.</source>
        <translation>starts are rounded up to whole seconds.</translation>
    </message>
    <message>
        <source>YouTube shows chapters only if there are three or more.</source>
        <translation>YouTube shows chapters only if there are three or more.</translation>
    </message>
    <message>
        <source>YouTube shows chapters only if the first starts at 0:00.</source>
        <translation>YouTube shows chapters only if the first starts at 0:00.</translation>
    </message>
    <message>
        <source>YouTube wants chapters of ten seconds or more.</source>
        <translation>YouTube wants chapters of ten seconds or more.</translation>
    </message>
    <message>
        <source>YouTube may cut titles of more than 70 characters.</source>
        <translation>YouTube may cut titles of more than 70 characters.</translation>
    </message>
    <message>
        <source>some chapters start in the same second.</source>
        <translation>some chapters start in the same second.</translation>
    </message>
    <message>
        <source>the description lists no chapters: those of the page.</source>
        <translation>the description lists no chapters: those of the page.</translation>
    </message>
    <message>
        <source>this is no address of a page.</source>
        <translation>this is no address of a page.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>An address begins with http:// or https://.</translation>
    </message>
    <message>
        <source>to open addresses, yt-dlp is needed.</source>
        <translation>to open addresses, yt-dlp is needed.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;navigator[download]&apos;.</source>
        <translation>Install it: pip install &apos;navigator[download]&apos;.</translation>
    </message>
    <message>
        <source>it cannot be fetched ({reason}).</source>
        <translation>it cannot be fetched ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Check the address and the network, then try again.</translation>
    </message>
    <message>
        <source>there is no video on this page.</source>
        <translation>there is no video on this page.</translation>
    </message>
    <message>
        <source>Give the address of one video.</source>
        <translation>Give the address of one video.</translation>
    </message>
    <message>
        <source>line {line}: {said}</source>
        <translation>line {line}: {said}</translation>
    </message>
    <message>
        <source>saving would remove what could not be read.</source>
        <translation>saving would remove what could not be read.</translation>
    </message>
    <message>
        <source>Correct the lines that were named, or save a copy.</source>
        <translation>Correct the lines that were named, or save a copy.</translation>
    </message>
    <message>
        <source>this chapter is not there any more.</source>
        <translation>this chapter is not there any more.</translation>
    </message>
    <message>
        <source>another chapter starts at {start}.</source>
        <translation>another chapter starts at {start}.</translation>
    </message>
    <message>
        <source>Choose a moment before or behind it.</source>
        <translation>Choose a moment before or behind it.</translation>
    </message>
    <message>
        <source>a chapter has to start within the recording.</source>
        <translation>a chapter has to start within the recording.</translation>
    </message>
    <message>
        <source>Choose a moment before its end.</source>
        <translation>Choose a moment before its end.</translation>
    </message>
    <message>
        <source>a thread cannot be joined to itself.</source>
        <translation>a thread cannot be joined to itself.</translation>
    </message>
    <message>
        <source>this cannot be a thread of its own.</source>
        <translation>this cannot be a thread of its own.</translation>
    </message>
    <message>
        <source>this question is not there any more.</source>
        <translation>this question is not there any more.</translation>
    </message>
    <message>
        <source>your changes cannot be kept in safety ({reason}).</source>
        <translation>your changes cannot be kept in safety ({reason}).</translation>
    </message>
    <message>
        <source>Save often, or make room there.</source>
        <translation>Save often, or make room there.</translation>
    </message>
    <message>
        <source>two versions were merged badly: both are shown, or the first if they differ.</source>
        <translation>two versions were merged badly: both are shown, or the first if they differ.</translation>
    </message>
    <message>
        <source>Keep what you want of the two, and remove the lines of signs.</source>
        <translation>Keep what you want of the two, and remove the lines of signs.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Writing {name}…</source>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Write it all the same</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} is there already. Replace it?</translation>
    </message>
</context>
<context>
    <name>FetchCommands</name>
    <message>
        <source>Something is being fetched already.</source>
        <translation>Something is being fetched already.</translation>
    </message>
    <message>
        <source>Fetching {address}…</source>
        <translation>Fetching {address}…</translation>
    </message>
    <message>
        <source>Fetching: {done} MB</source>
        <translation>Fetching: {done} MB</translation>
    </message>
    <message>
        <source>Fetching: {done} of {total} MB</source>
        <translation>Fetching: {done} of {total} MB</translation>
    </message>
    <message>
        <source>Cancelled. The same address goes on from here the next time.</source>
        <translation>Cancelled. The same address goes on from here the next time.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open an interview, a video, or what belongs to it</source>
        <translation>Open an interview, a video, or what belongs to it</translation>
    </message>
    <message>
        <source>Attach the recording</source>
        <translation>Attach the recording</translation>
    </message>
    <message>
        <source>Navigator interviews (*.interview.yaml)</source>
        <translation>Navigator interviews (*.interview.yaml)</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Save the interview</translation>
    </message>
    <message>
        <source>The interview was changed and is not saved.</source>
        <translation>The interview was changed and is not saved.</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>the transcript</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Open a folder</translation>
    </message>
    <message>
        <source>more comments</source>
        <translation>more comments</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n comment(s).</source>
        <translation>
            <numerusform>{name} holds %n comment.</numerusform>
            <numerusform>{name} holds %n comments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this interview</source>
        <translation>Add to this interview</translation>
    </message>
    <message>
        <source>Done: {name}. Ctrl+Z takes it back.</source>
        <translation>Done: {name}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Forget them</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it by itself</source>
        <translation>Open it by itself</translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation>what {name} has now</translation>
    </message>
    <message>
        <source>{name} holds comments that are here already.</source>
        <translation>{name} holds comments that are here already.</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Add what is new</translation>
    </message>
    <message>
        <source>Nothing is new in it.</source>
        <translation>Nothing is new in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: {what}. What you have done stays. Ctrl+Z takes it back.</source>
        <translation>Taken over: {what}. What you have done stays. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Nothing was saved: something else is open by now.</source>
        <translation>Nothing was saved: something else is open by now.</translation>
    </message>
    <message>
        <source>{name} was changed by another program, which is shown now.</source>
        <translation>{name} was changed by another program, which is shown now.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed by another program too. %n thing(s) are different in both; there yours are shown.</source>
        <translation>
            <numerusform>{name} was changed by another program too. %n thing is different in both; there yours is shown.</numerusform>
            <numerusform>{name} was changed by another program too. %n things are different in both; there yours are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the others there</source>
        <translation>Show the others there</translation>
    </message>
    <message>
        <source>“{title}” was changed the last time and not saved.</source>
        <translation>“{title}” was changed the last time and not saved.</translation>
    </message>
    <message>
        <source>“{title}” has changes of the last time that were not saved.</source>
        <translation>“{title}” has changes of the last time that were not saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last: {name}.</source>
        <translation>
            <numerusform>%n change, the last: {name}.</numerusform>
            <numerusform>%n changes, the last: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Restore them</translation>
    </message>
    <message>
        <source>{name} is shown as subtitles.</source>
        <translation>{name} is shown as subtitles.</translation>
    </message>
    <message>
        <source>Use it as the transcript, too</source>
        <translation>Use it as the transcript, too</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Forget these</translation>
    </message>
    <message>
        <source>A list that you have mended is put away.</source>
        <translation>A list that you have mended is put away.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>A list that you have mended is not taken over.</source>
        <translation>A list that you have mended is not taken over.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>The file does not say who the host is. Whose comments are answers?</source>
        <translation>The file does not say who the host is. Whose comments are answers?</translation>
    </message>
    <message>
        <source>The comments have no names to choose from.</source>
        <translation>The comments have no names to choose from.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>The host</translation>
    </message>
    <message>
        <source>Whose comments are answers?</source>
        <translation>Whose comments are answers?</translation>
    </message>
    <message>
        <source>{name} as the host</source>
        <translation>{name} as the host</translation>
    </message>
</context>
<context>
    <name>FollowingBrowser</name>
    <message>
        <source>Back to the current moment</source>
        <translation>Back to the current moment</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Navigator interview</source>
        <translation>Navigator interview</translation>
    </message>
    <message>
        <source>Answer book (HTML)</source>
        <translation>Answer book (HTML)</translation>
    </message>
    <message>
        <source>Answer book (Markdown)</source>
        <translation>Answer book (Markdown)</translation>
    </message>
    <message>
        <source>A copy of the recording with its chapters</source>
        <translation>A copy of the recording with its chapters</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity labels</translation>
    </message>
    <message>
        <source>Chapters as a table (CSV)</source>
        <translation>Chapters as a table (CSV)</translation>
    </message>
    <message>
        <source>CUE sheet</source>
        <translation>CUE sheet</translation>
    </message>
    <message>
        <source>FFmpeg metadata</source>
        <translation>FFmpeg metadata</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live chat</translation>
    </message>
    <message>
        <source>Matroska chapters (XML)</source>
        <translation>Matroska chapters (XML)</translation>
    </message>
    <message>
        <source>mp4chaps text</source>
        <translation>mp4chaps text</translation>
    </message>
    <message>
        <source>OGM chapters</source>
        <translation>OGM chapters</translation>
    </message>
    <message>
        <source>Podcasting 2.0 chapters (JSON)</source>
        <translation>Podcasting 2.0 chapters (JSON)</translation>
    </message>
    <message>
        <source>Podlove Simple Chapters (XML)</source>
        <translation>Podlove Simple Chapters (XML)</translation>
    </message>
    <message>
        <source>Podlove Simple Chapters (JSON)</source>
        <translation>Podlove Simple Chapters (JSON)</translation>
    </message>
    <message>
        <source>PotPlayer bookmarks</source>
        <translation>PotPlayer bookmarks</translation>
    </message>
    <message>
        <source>Transcript segments (Whisper, podcasts; JSON)</source>
        <translation>Transcript segments (Whisper, podcasts; JSON)</translation>
    </message>
    <message>
        <source>SponsorBlock segments</source>
        <translation>SponsorBlock segments</translation>
    </message>
    <message>
        <source>SubRip subtitles (SRT)</source>
        <translation>SubRip subtitles (SRT)</translation>
    </message>
    <message>
        <source>Subtitles (ASS, SSA, TTML, SAMI, MicroDVD)</source>
        <translation>Subtitles (ASS, SSA, TTML, SAMI, MicroDVD)</translation>
    </message>
    <message>
        <source>Questions and answers (JSON)</source>
        <translation>Questions and answers (JSON)</translation>
    </message>
    <message>
        <source>Questions and answers (CSV)</source>
        <translation>Questions and answers (CSV)</translation>
    </message>
    <message>
        <source>Transcript as text</source>
        <translation>Transcript as text</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>WebVTT chapters</source>
        <translation>WebVTT chapters</translation>
    </message>
    <message>
        <source>YouTube captions (json3)</source>
        <translation>YouTube captions (json3)</translation>
    </message>
    <message>
        <source>YouTube captions (srv1, srv3)</source>
        <translation>YouTube captions (srv1, srv3)</translation>
    </message>
    <message>
        <source>A list for a description</source>
        <translation>A list for a description</translation>
    </message>
    <message>
        <source>yt-dlp’s info.json</source>
        <translation>yt-dlp’s info.json</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to this time</source>
        <translation>Go to this time</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>of {length}</translation>
    </message>
    <message>
        <source>A time looks like 12:34 or 1:02:03.</source>
        <translation>A time looks like 12:34 or 1:02:03.</translation>
    </message>
    <message>
        <source>The video ends at {length}.</source>
        <translation>The video ends at {length}.</translation>
    </message>
</context>
<context>
    <name>JobMessages</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>what was done the last time</source>
        <translation>what was done the last time</translation>
    </message>
    <message>
        <source>what was done before</source>
        <translation>what was done before</translation>
    </message>
    <message>
        <source>what another program has changed</source>
        <translation>what another program has changed</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Keys as in</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Find a command or a key</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>To 0 … 90 % of the video</source>
        <translation>To 0 … 90 % of the video</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Choose a command to give it another key.</translation>
    </message>
    <message>
        <source>These keys are in effect.</source>
        <translation>These keys are in effect.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>It was the key of “{commands}”, which has it no longer.</source>
        <translation>It was the key of “{commands}”, which has it no longer.</translation>
    </message>
    <message>
        <source>It has its usual keys again.</source>
        <translation>It has its usual keys again.</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation>All keys are as usual.</translation>
    </message>
    <message>
        <source>{key} is the key of several: “{commands}”.</source>
        <translation>{key} is the key of several: “{commands}”.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} % watched</source>
        <translation>{n} % watched</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Find in all interviews</source>
        <translation>Find in all interviews</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Add the folders where your interviews lie: they are read, not changed.</source>
        <translation>Add the folders where your interviews lie: they are read, not changed.</translation>
    </message>
    <message>
        <source>There are no interviews in these folders.</source>
        <translation>There are no interviews in these folders.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nothing found for “{text}”.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Without {folder}</source>
        <translation>Without {folder}</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Add a folder to the library</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{engine} plays instead. VLC knows more kinds of video.</source>
        <translation>{engine} plays instead. VLC knows more kinds of video.</translation>
    </message>
    <message>
        <source>{name} is attached and plays from now on.</source>
        <translation>{name} is attached and plays from now on.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Watch a long interview by its chapters, read the answers beside them, and find any answer by a word.</source>
        <translation>Watch a long interview by its chapters, read the answers beside them, and find any answer by a word.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The library, if it has folders</source>
        <translation>The library, if it has folders</translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation>What was open last</translation>
    </message>
    <message>
        <source>The bundled interview</source>
        <translation>The bundled interview</translation>
    </message>
    <message>
        <source>At the start show</source>
        <translation>At the start show</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>The best there is</translation>
    </message>
    <message>
        <source>Play through</source>
        <translation>Play through</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>After a pause go back</source>
        <translation>After a pause go back</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} is written.</translation>
    </message>
</context>
<context>
    <name>MomentMenu</name>
    <message>
        <source>Go to {time}</source>
        <translation>Go to {time}</translation>
    </message>
    <message>
        <source>Copy {time}</source>
        <translation>Copy {time}</translation>
    </message>
    <message>
        <source>Copy a link to this moment</source>
        <translation>Copy a link to this moment</translation>
    </message>
    <message>
        <source>Note {time}</source>
        <translation>Note {time}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Chapter {number}</translation>
    </message>
    <message>
        <source>New chapter at {time}</source>
        <translation>New chapter at {time}</translation>
    </message>
    <message>
        <source>Let the nearest chapter start here</source>
        <translation>Let the nearest chapter start here</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>Loop from here</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>Loop to here</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>No loop</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>the removal of the note at {time}</source>
        <translation>the removal of the note at {time}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Only its beginning</source>
        <translation>Only its beginning</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>as text</translation>
    </message>
    <message>
        <source>by GOST R 7.0.5</source>
        <translation>by GOST R 7.0.5</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>Copy as a quotation</translation>
    </message>
    <message>
        <source>The quotation is copied. Pasted here, it finds its place.</source>
        <translation>The quotation is copied. Pasted here, it finds its place.</translation>
    </message>
    <message>
        <source>There is no note before this moment: Ctrl+B makes one.</source>
        <translation>There is no note before this moment: Ctrl+B makes one.</translation>
    </message>
    <message>
        <source>the note at {time}</source>
        <translation>the note at {time}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>What do you want to remember?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, with commas between them</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Note at {time}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>No colour</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No notes yet. Ctrl+B notes the moment, with what is said there.</source>
        <translation>No notes yet. Ctrl+B notes the moment, with what is said there.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{time} left here</source>
        <translation>{time} left here</translation>
    </message>
    <message>
        <source>{time} left here, {whole} in all</source>
        <translation>{time} left here, {whole} in all</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a chapter, a question, a note…</source>
        <translation>A command, a chapter, a question, a note…</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
</context>
<context>
    <name>ReachCommands</name>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Here stands what you have pasted.</source>
        <translation>Here stands what you have pasted.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Recent searches</source>
        <translation>Recent searches</translation>
    </message>
    <message>
        <source>Find in chapters and answers</source>
        <translation>Find in chapters and answers</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Clear the search (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>reading {percent} %</source>
        <translation>reading {percent} %</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} of {total}</translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation>Nothing was searched for yet</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Forget recent searches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
</context>
<context>
    <name>SelectionCommands</name>
    <message>
        <source>“{text}” was not found at any moment of the recording.</source>
        <translation>“{text}” was not found at any moment of the recording.</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no chapters yet.</source>
        <translation>There is nothing to choose from: no chapters yet.</translation>
    </message>
    <message>
        <source>What was found for “{text}”</source>
        <translation>What was found for “{text}”</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>That was the end of the chosen parts.</source>
        <translation>That was the end of the chosen parts.</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Watch only a part</source>
        <translation>Watch only a part</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>What is played</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Seconds before each part</source>
        <translation>Seconds before each part</translation>
    </message>
    <message>
        <source>Seconds after each part</source>
        <translation>Seconds after each part</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Save as chapters…</source>
        <translation>Save as chapters…</translation>
    </message>
    <message>
        <source>Save as a clip</source>
        <translation>Save as a clip</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Copied: fast, parts may begin a little earlier…</source>
        <translation>Copied: fast, parts may begin a little earlier…</translation>
    </message>
    <message>
        <source>Exact: encoded anew, which takes longer…</source>
        <translation>Exact: encoded anew, which takes longer…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Before:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>After:</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), {length} of {whole}</source>
        <translation>
            <numerusform>%n part, {length} of {whole}</numerusform>
            <numerusform>%n parts, {length} of {whole}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Answers, transcript and notes</source>
        <translation>Answers, transcript and notes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound {number}</source>
        <translation>Sound {number}</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>There is no sound</translation>
    </message>
</context>
<context>
    <name>SubtitleMenu</name>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Subtitles {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>{name}: pictures, which cannot be shown</source>
        <translation>{name}: pictures, which cannot be shown</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
</context>
<context>
    <name>TimecodeDoctor</name>
    <message>
        <source>Timecodes</source>
        <translation>Timecodes</translation>
    </message>
    <message>
        <source>Chapters from a list</source>
        <translation>Chapters from a list</translation>
    </message>
    <message>
        <source>Paste a list of timecodes here, or drop a file with chapters.</source>
        <translation>Paste a list of timecodes here, or drop a file with chapters.</translation>
    </message>
    <message>
        <source>List of timecodes</source>
        <translation>List of timecodes</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Lines of the list</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>One second earlier</source>
        <translation>One second earlier</translation>
    </message>
    <message>
        <source>−1 s</source>
        <translation>−1 s</translation>
    </message>
    <message>
        <source>One frame earlier</source>
        <translation>One frame earlier</translation>
    </message>
    <message>
        <source>One frame later</source>
        <translation>One frame later</translation>
    </message>
    <message>
        <source>One second later</source>
        <translation>One second later</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 s</translation>
    </message>
    <message>
        <source>To the pause</source>
        <translation>To the pause</translation>
    </message>
    <message>
        <source>To where speech begins</source>
        <translation>To where speech begins</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>To where the video is</source>
        <translation>To where the video is</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>A new chapter where the video is</source>
        <translation>A new chapter where the video is</translation>
    </message>
    <message>
        <source>There are no timecodes in it.</source>
        <translation>There are no timecodes in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n line to look at</numerusform>
            <numerusform>%n lines to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Sort by time</translation>
    </message>
    <message>
        <source>Join what starts together</source>
        <translation>Join what starts together</translation>
    </message>
    <message>
        <source>Leave out what is past the end</source>
        <translation>Leave out what is past the end</translation>
    </message>
    <message>
        <source>Name the untitled</source>
        <translation>Name the untitled</translation>
    </message>
    <message>
        <source>Read as hours:minutes</source>
        <translation>Read as hours:minutes</translation>
    </message>
    <message>
        <source>Read as minutes:seconds</source>
        <translation>Read as minutes:seconds</translation>
    </message>
    <message>
        <source>There are comments too…</source>
        <translation>There are comments too…</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Chapter {number}</translation>
    </message>
    <message>
        <source>Nothing: these are the chapters of the interview.</source>
        <translation>Nothing: these are the chapters of the interview.</translation>
    </message>
    <message>
        <source>There is no pause in the sound near this moment.</source>
        <translation>There is no pause in the sound near this moment.</translation>
    </message>
    <message>
        <source>other chapters</source>
        <translation>other chapters</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} of {length}</translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation>chapter “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>What was noticed</source>
        <translation>What was noticed</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>Copy with times</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>No transcript</translation>
    </message>
    <message>
        <source>Drop a file with subtitles here: .srt, .vtt, .json3 and others.</source>
        <translation>Drop a file with subtitles here: .srt, .vtt, .json3 and others.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>This file has no index: jumps while it plays land near, not exactly.</source>
        <translation>This file has no index: jumps while it plays land near, not exactly.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>This is a stand-in for the recording.</source>
        <translation>This is a stand-in for the recording.</translation>
    </message>
    <message>
        <source>Attach the recording…</source>
        <translation>Attach the recording…</translation>
    </message>
    <message>
        <source>No recording. Drop a video here, or choose one:
File → Attach the recording…</source>
        <translation>No recording. Drop a video here, or choose one:
File → Attach the recording…</translation>
    </message>
</context>
<context>
    <name>WatchingCommands</name>
    <message>
        <source>Reading the subtitles…</source>
        <translation>Reading the subtitles…</translation>
    </message>
    <message>
        <source>Continue from {time}</source>
        <translation>Continue from {time}</translation>
    </message>
    <message>
        <source>Continue from {time} (chapter {number})</source>
        <translation>Continue from {time} (chapter {number})</translation>
    </message>
    <message>
        <source>You stopped at {time} the last time.</source>
        <translation>You stopped at {time} the last time.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>The loop begins here; press again at its end.</source>
        <translation>The loop begins here; press again at its end.</translation>
    </message>
    <message>
        <source>It is played again and again; press again to go on.</source>
        <translation>It is played again and again; press again to go on.</translation>
    </message>
    <message>
        <source>No loop any more.</source>
        <translation>No loop any more.</translation>
    </message>
    <message>
        <source>It plays on after this chapter.</source>
        <translation>It plays on after this chapter.</translation>
    </message>
    <message>
        <source>It pauses after this chapter, at {time}.</source>
        <translation>It pauses after this chapter, at {time}.</translation>
    </message>
    <message>
        <source>There is no recording to watch.</source>
        <translation>There is no recording to watch.</translation>
    </message>
    <message>
        <source>You have watched all of it.</source>
        <translation>You have watched all of it.</translation>
    </message>
    <message>
        <source>{time} is not watched yet, at this speed.</source>
        <translation>{time} is not watched yet, at this speed.</translation>
    </message>
    <message>
        <source>What you have watched and read here is forgotten.</source>
        <translation>What you have watched and read here is forgotten.</translation>
    </message>
    <message>
        <source>You have read all that was found.</source>
        <translation>You have read all that was found.</translation>
    </message>
    <message>
        <source>You have read all of it.</source>
        <translation>You have read all of it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There are no subtitles: drop a file with them here.</source>
        <translation>There are no subtitles: drop a file with them here.</translation>
    </message>
    <message>
        <source>No subtitles are shown.</source>
        <translation>No subtitles are shown.</translation>
    </message>
    <message>
        <source>Subtitles: {seconds} s</source>
        <translation>Subtitles: {seconds} s</translation>
    </message>
    <message>
        <source>Subtitles ({kinds})</source>
        <translation>Subtitles ({kinds})</translation>
    </message>
    <message>
        <source>Subtitles from a file</source>
        <translation>Subtitles from a file</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>The picture is saved: {file}</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Much is said of it in this chapter: search for it</source>
        <translation>Much is said of it in this chapter: search for it</translation>
    </message>
</context>
<context>
    <name>_ChapterDelegate</name>
    <message>
        <source>Title of the chapter</source>
        <translation>Title of the chapter</translation>
    </message>
</context>
</TS>
