"""Whatever is given made one interview: a document, a video, other programs' files, a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from navigator import files
from navigator.documents import document as documents
from navigator.documents import interview_file, sidecars
from navigator.documents.document import Document
from navigator.errors import Caveat, NavigatorError, Translator, translatable
from navigator.formats import embedded, table
from navigator.formats.material import Material
from navigator.formats.source import Source
from navigator.interview import Chapter, Cue, Interview, Kind, Thread, Video, thread_edits
from navigator.interview.edits import with_threads, with_video
from navigator.interview.placing import placed, placed_by_words
from navigator.interview.timecode import format_timecode
from navigator.playback.media import MediaFacts, fingerprint_of, probe
from navigator.search.languages import content_words_like

_DOCUMENT = re.compile(r"^navigator\s*:", re.MULTILINE)
_EMBEDDED = "embedded"
# Whose chapters count more: a list made for the purpose, the author's words, what is in the video,
# what strangers have marked.
_RANKS = {"info-json": 1, "youtube": 1, _EMBEDDED: 2, "sponsorblock": 3}
_NAMES_OF_MANY = 5
# What is no text has a zero in so much of its beginning.
_HEAD_BYTES = 4_096
# A recording may have been cut or written anew by so much.
_LENGTH_MS = 2_000

Hosts = frozenset[str]
NOBODY: Hosts = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """A note, and the name of the file that it is about."""

    name: str
    note: Caveat | NavigatorError

    def told(self, translate: Translator = translatable) -> str:
        """The note on one line, with the name before it."""
        said = self.note.told(translate)
        # An error names its file and line itself.
        return said if isinstance(self.note, NavigatorError) else f"{self.name}: {said}"


@dataclass(frozen=True, slots=True)
class Opened:
    """An interview, and what it was made of.

    ``recording`` plays; None where there is none that can. ``problem`` says why. ``document`` is
    our own, if that was opened, with what of the interview it stands for. Where nothing tells who
    the host is, ``authors`` are those who may be, the most active first.
    """

    interview: Interview
    recording: MediaFacts | None = None
    document: Document | None = None
    notes: tuple[Told, ...] = ()
    authors: tuple[str, ...] = ()
    problem: NavigatorError | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """What one file gave."""

    name: str
    format: str
    material: Material


@dataclass(frozen=True, slots=True)
class _Parts:
    """What all files gave; ``told`` says of each that gave nothing why not."""

    parts: tuple[_Part, ...] = ()
    told: tuple[Told, ...] = ()
    problem: NavigatorError | None = None

    @property
    def notes(self) -> tuple[Told, ...]:
        of_parts = (Told(part.name, note) for part in self.parts for note in part.material.notes)
        return (*of_parts, *self.told)


def open_files(
    paths: Sequence[Path],
    *,
    attached: Path | None = None,
    hosts: Hosts = NOBODY,
    with_sidecars: bool = True,
) -> Opened:
    """The interview in these files.

    ``attached`` is the recording that plays instead of the one that is named or found; ``hosts``
    are names of whose comments are answers, where no file says so. What belongs to the files by its
    name is read with them; where that is damaged, a note says so. Raises NavigatorError where
    nothing of what was given can be read.
    """
    given = [_inside(path) if path.is_dir() else path for path in paths]
    found = list(dict.fromkeys(_with_sidecars(given) if with_sidecars else given))
    document = next((file for file in found if sidecars.is_document(file)), None)
    others = [file for file in found if not sidecars.is_document(file)]
    told: tuple[Told, ...] = ()
    if document is not None:
        try:
            loaded = documents.load(document)
        except NavigatorError as error:
            if document in given:
                raise
            # It only has the name of what was given.
            told = (Told(document.name, Caveat(error.what, values=error.values)),)
        else:
            return _open_document(loaded, attached, others, given)
    videos = [file for file in others if is_recording(file)]
    recording, problem = _recording([attached, *videos] if attached else videos)
    parts = _read_parts([file for file in others if file not in videos], recording, hosts)
    if not parts.parts:
        raise parts.problem or problem or _nothing(given)
    opened = _combined(parts, recording, _stem(given))
    return replace(opened, notes=(*told, *opened.notes), problem=problem)


def is_recording(file: Path) -> bool:
    """Whether a file is a recording: by its name, or by what is in it where that is no text."""
    if sidecars.is_video(file):
        return True
    try:
        files.size_of(file)
        with file.open("rb") as content:
            is_text = b"\0" not in content.read(_HEAD_BYTES)
        return not is_text and bool(probe(file))
    except (NavigatorError, OSError):
        return False


def open_content(content: bytes, name: str, *, hosts: Hosts = NOBODY) -> Opened:
    """The interview in these bytes; ``name`` stands for them in errors."""
    source = Source(name, content, hosts=hosts)
    if _is_document(source):
        if len(content) > interview_file.LARGEST_BYTES:
            raise files.too_large(name, len(content), interview_file.LARGEST_BYTES)
        return _opened_text(source.text, name)
    return _combined(_Parts((_part(source),)), None, name)


def _opened_text(text: str, name: str) -> Opened:
    """The interview in the text of a document."""
    document = documents.read_text(text, Path(name))
    notes = tuple(Told(name, note) for note in document.notes)
    return Opened(placed_anew(document.interview), None, document, notes)


def with_recording(
    interview: Interview, recording: MediaFacts, fingerprint: str, *, is_stand_in: bool = False
) -> Interview:
    """The interview with this recording. Raises NavigatorError where it is too short."""
    video = Video(str(recording.path), recording.duration_ms, is_stand_in, fingerprint)
    try:
        return placed_anew(with_video(interview, video))
    except ValueError as error:
        raise NavigatorError(
            translatable("Errors", "it is {length} long, but the last chapter starts at {start}."),
            translatable("Errors", "Attach the whole recording of this interview."),
            where=recording.path.name,
            length=format_timecode(recording.duration_ms),
            start=format_timecode(interview.starts_ms[-1]),
        ) from error


def placed_anew(interview: Interview) -> Interview:
    """The interview with every thread placed that has no place yet, by its time or its words."""
    if not interview.threads or not interview.chapters:
        # There is nothing to place; the dictionaries need not be loaded.
        return interview
    interview = placed(interview)
    if all(one.kind is Kind.PRAISE or interview.placement_of(one.id) for one in interview.threads):
        return interview
    said = _said_in_chapters(interview)
    titles = (chapter.title for chapter in interview.chapters)
    cut = content_words_like((*titles, *said.values()))
    return placed_by_words(interview, cut, said)


def _said_in_chapters(interview: Interview) -> dict[int, str]:
    said: dict[int, list[str]] = {}
    for cue in interview.transcript:
        chapter = interview.chapter_at(cue.start_ms)
        if chapter is not None:
            said.setdefault(chapter, []).append(cue.text)
    return {chapter: " ".join(texts) for chapter, texts in said.items()}


def _inside(folder: Path) -> Path:
    """The one interview of a folder: its document, else its video, else what a page gave."""
    try:
        inside = sorted(file for file in folder.iterdir() if file.is_file())
    except OSError as error:
        raise NavigatorError(
            translatable("Errors", "the folder cannot be read ({reason})."),
            translatable("Errors", "Check that it exists and may be read."),
            where=folder.name,
            reason=error.strerror,
        ) from error
    for found in (
        [file for file in inside if sidecars.is_document(file)],
        [file for file in inside if sidecars.is_video(file)],
        [file for file in inside if file.name.lower().endswith(".info.json")],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise _several(folder, found)
    raise _nothing([folder])


def _nothing(given: Sequence[Path]) -> NavigatorError:
    return NavigatorError(
        translatable("Errors", "there is no interview, video or info.json in this folder."),
        translatable("Errors", "Choose another folder, or the files themselves."),
        where=", ".join(path.name for path in given[:_NAMES_OF_MANY]),
    )


def _several(folder: Path, found: list[Path]) -> NavigatorError:
    names = [file.name for file in found[:_NAMES_OF_MANY]]
    return NavigatorError(
        translatable("Errors", "there are {count} interviews in this folder."),
        translatable("Errors", "Choose one of them: {names}."),
        where=folder.name,
        count=len(found),
        names=", ".join(names) + ("…" if len(found) > len(names) else ""),
    )


def _with_sidecars(given: Sequence[Path]) -> list[Path]:
    """What was given, and what belongs to it by its name."""
    found = list(given)
    for file in given:
        video = file if sidecars.is_video(file) else sidecars.video_beside(file)
        if video is None:
            if file.name.lower().endswith(".info.json"):
                found += sidecars.beside(file)
            continue
        document = sidecars.document_beside(video)
        found += [video, *([document] if document is not None else []), *sidecars.beside(video)]
    return found


def _open_document(
    document: Document, attached: Path | None, others: Sequence[Path], given: Sequence[Path]
) -> Opened:
    """The interview in our own document, with its recording; without one, the problem.

    What is said may come from beside the recording, and comments from files that were given.
    """
    path, interview = document.path, document.interview
    videos = [file for file in others if sidecars.is_video(file)]
    # The document has the rest of what lies beside it.
    wanted = [file for file in others if file in given or not interview.transcript]
    found = _read_parts([file for file in wanted if not sidecars.is_video(file)], None, NOBODY)
    if not interview.transcript:
        spoken = _transcript(found.parts, interview.language)
        interview = replace(interview, transcript=spoken)
    for part in found.parts:
        if any(file.name == part.name for file in given):
            interview = _with_comments(interview, part.material.threads)
    recording, problem = None, None
    chosen = [*filter(given.__contains__, videos), *filter(None, [attached])]
    for file, is_stand_in in _candidates(interview, path, [*dict.fromkeys([*chosen, *videos])]):
        try:
            facts = probe(file)
            fingerprint = "" if is_stand_in else fingerprint_of(file)
            interview = with_recording(interview, facts, fingerprint, is_stand_in=is_stand_in)
        except NavigatorError as error:
            problem = problem or error
        else:
            recording = facts
            is_gone = attached is not None and not files.is_there(attached)
            if is_gone and not is_stand_in:
                # What was attached once is nowhere any more, and this is another copy.
                problem = None
            break
    complete = placed_anew(interview)
    notes = [*(Told(path.name, note) for note in document.notes), *found.told]
    standing_for = _with_own_threads(complete, document.interview)
    named = document.interview.video
    if recording is not None and named is not None:
        notes += _other_length(named, recording)
        is_elsewhere = named.file and recording.path != path.parent / named.file
        if is_elsewhere and recording.path not in (attached, *videos):
            # It was found again: the next saving writes where.
            problem, standing_for = None, replace(standing_for, video=named)
            what = translatable("Errors", "this is the recording that the document calls {name}.")
            notes.append(Told(recording.path.name, Caveat(what, values={"name": named.file})))
    document = replace(document, interview=standing_for)
    return Opened(complete, recording, document, tuple(notes), problem=problem)


def _with_comments(interview: Interview, threads: tuple[Thread, ...]) -> Interview:
    """The interview with the comments of a file: with what they are now, or with more of them."""
    if thread_edits.knows(interview, threads):
        return thread_edits.renewed(interview, threads)[0]
    return with_threads(interview, threads)


def _candidates(
    interview: Interview, document: Path, given: Iterable[Path]
) -> Iterator[tuple[Path, bool]]:
    """The recordings that may be meant, each with whether it is a stand-in, the best first."""
    for file in given:
        yield file, False
    video = interview.video
    if video is None:
        return
    if video.file:
        yield document.parent / video.file, video.is_stand_in
        # The document and the recording may have moved together.
        moved = document.parent / PurePath(video.file.replace("\\", "/")).name
        if files.is_file(moved):
            yield moved, video.is_stand_in
    if video.fingerprint:
        for file in sidecars.videos_in(document.parent):
            if fingerprint_of(file) == video.fingerprint:
                yield file, False


def _other_length(video: Video, recording: MediaFacts) -> Iterator[Told]:
    """A note where the document tells of a recording that is longer or shorter."""
    if abs(video.duration_ms - recording.duration_ms) > _LENGTH_MS:
        values: dict[str, object] = {
            "length": format_timecode(recording.duration_ms),
            "told": format_timecode(video.duration_ms),
        }
        what = translatable("Errors", "it is {length} long; the document was made for {told}.")
        yield Told(recording.path.name, Caveat(what, values=values))


def _with_own_threads(interview: Interview, stored: Interview) -> Interview:
    """The interview with the threads of its document only, as they stand there."""
    own = {thread.id for thread in stored.threads}
    return replace(
        interview,
        threads=stored.threads,
        placements=tuple(one for one in interview.placements if one.thread in own),
    )


def _recording(videos: Sequence[Path]) -> tuple[MediaFacts | None, NavigatorError | None]:
    """The first of the videos that plays."""
    problem = None
    for file in videos:
        try:
            return probe(file), problem
        except NavigatorError as error:
            problem = problem or error
    return None, problem


def _read_parts(paths: Sequence[Path], recording: MediaFacts | None, hosts: Hosts) -> _Parts:
    """What the files give; one that cannot be read takes nothing from the others."""
    parts: list[_Part] = []
    told: list[Told] = []
    first: NavigatorError | None = None
    duration_ms = None
    if recording is not None:
        inside = embedded.read(recording.path) or Material()
        parts.append(_Part(recording.path.name, _EMBEDDED, inside))
        duration_ms = recording.duration_ms
    # What a page tells of its video, others may need.
    for file in sorted(paths, key=lambda file: not file.name.lower().endswith(".info.json")):
        if sidecars.is_video(file):
            # It plays, or the problem is known.
            continue
        try:
            part = _part(Source.of_file(file, duration_ms, hosts))
        except NavigatorError as error:
            first = first or error
            told.append(Told(file.name, Caveat(error.what, values=error.values)))
            continue
        duration_ms = duration_ms or part.material.duration_ms
        hosts |= part.material.hosts
        parts.append(part)
    return _Parts(tuple(parts), tuple(told), first)


def _part(source: Source) -> _Part:
    """What a file gives; one that is no text may be a video with another suffix."""
    try:
        found = table.recognised(source)
        return _Part(source.name, found.name, table.read_as(found, source))
    except NavigatorError:
        inside = embedded.read(source.path) if source.path is not None else None
        if inside is None or inside.duration_ms is None:
            raise
        return _Part(source.name, _EMBEDDED, inside)


def _combined(found: _Parts, recording: MediaFacts | None, name: str) -> Opened:
    parts = found.parts
    materials = [part.material for part in parts]
    described = sorted(parts, key=lambda part: part.format == _EMBEDDED)
    duration_ms = next(filter(None, (one.duration_ms for one in materials)), None)
    if recording is not None:
        duration_ms = recording.duration_ms
    language = _first(one.language for one in materials)
    chapters = tuple(
        chapter
        for chapter in _chapters(parts)
        if duration_ms is None or chapter.start_ms < duration_ms
    )
    interview = Interview(
        title=_first(part.material.title for part in described) or name,
        language=language,
        address=_first(one.address for one in materials),
        video=_video(recording, duration_ms),
        chapters=chapters,
        transcript=_transcript(parts, language),
    )
    for material in materials:
        interview = with_threads(interview, material.threads)
    is_told = all(one.host_is_told for one in materials)
    return Opened(
        placed_anew(interview),
        recording,
        notes=found.notes,
        authors=() if is_told else authors_of(interview),
    )


def _video(recording: MediaFacts | None, duration_ms: int | None) -> Video | None:
    """The recording, or what is known of one that is not here."""
    if recording is not None:
        fingerprint = fingerprint_of(recording.path)
        return Video(str(recording.path), recording.duration_ms, fingerprint=fingerprint)
    return Video("", duration_ms) if duration_ms else None


def _chapters(parts: Iterable[_Part]) -> tuple[Chapter, ...]:
    ranked = sorted(parts, key=lambda part: _RANKS.get(part.format, 0))
    return next((part.material.chapters for part in ranked if part.material.chapters), ())


def _transcript(parts: Iterable[_Part], language: str) -> tuple[Cue, ...]:
    """The one in the language of the interview, else the first."""
    found = [part for part in parts if part.material.transcript]
    found.sort(key=lambda part: _language_of(part) != language)
    return found[0].material.transcript if found else ()


def _language_of(part: _Part) -> str:
    return sidecars.language_of(Path(part.name)) or part.material.language


def authors_of(interview: Interview) -> tuple[str, ...]:
    """Who wrote: those with the most replies first."""
    replies: dict[str, int] = {}
    for thread in interview.threads:
        replies.setdefault(thread.comment.author, 0)
        for answer in thread.answers:
            replies[answer.author] = replies.get(answer.author, 0) + 1
    return tuple(sorted(filter(None, replies), key=lambda author: -replies[author]))


def _stem(given: Sequence[Path]) -> str:
    return sidecars.stem_of(given[0]) if given else ""


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text.strip()), "")


def _is_document(source: Source) -> bool:
    is_named = Path(source.name).suffix.lower() in sidecars.DOCUMENTS
    return is_named or _DOCUMENT.search(source.head) is not None
