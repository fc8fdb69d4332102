"""What the commands of notes do: note the moment, write, end, remove, quote."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from navigator.editor import Editor
from navigator.interview import Interview, Note, note_edits
from navigator.interview.quoting import Quotation, QuotationForm, of_comment, of_note, quoted
from navigator.interview.timecode import format_timecode
from navigator.playback.player import Player
from navigator.session import Session
from navigator.ui.commands import Commands
from navigator.ui.message_bar import MessageBar
from navigator.ui.notes_panel import NotesPanel


class NoteCommands(QObject):
    """Edits the notes of the open interview, and copies quotations."""

    def __init__(
        self,
        session: Session,
        player: Player,
        editor: Editor,
        commands: Commands,
        messages: MessageBar,
        panel: NotesPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._editor = editor
        self._messages = messages
        self._panel = panel
        self._window = window
        panel.note_changed.connect(self._change)
        panel.delete_requested.connect(self.delete)
        panel.menu_requested.connect(self.open_menu)
        commands.on(
            note=lambda: self.add(player.position_ms),
            note_end=lambda: self._end_at(player.position_ms),
        )

    @property
    def _interview(self) -> Interview:
        return self._session.interview

    def add(self, ms: int) -> None:
        """Note a moment, to be written at once."""
        names: list[str] = []

        def noted(interview: Interview) -> Interview:
            note = note_edits.note_at(interview, ms)
            names[:] = [note.id]
            return note_edits.with_note(interview, note)

        def write() -> None:
            note = self._interview.note(names[0]) if isValid(self) else None
            if note is not None:
                self._panel.list.choose(note.id)
                self._panel.editor.edit(note)

        self._editor.edit(self._name(ms), noted, write)

    def delete(self, note_id: str) -> None:
        note = self._interview.note(note_id)
        if note is None:
            return
        said = self.tr("the removal of the note at {time}")
        name = said.format(time=format_timecode(note.start_ms))
        self._editor.edit(name, lambda one: note_edits.without_note(one, note_id), is_told=True)

    def open_menu(self, note_id: str, at: QPoint) -> None:
        note = self._interview.note(note_id)
        if note is None:
            return
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Go there"), partial(self._session.go_to_time, note.start_ms))
        menu.addAction(self.tr("Write"), partial(self._panel.editor.edit, note))
        if note.end_ms is not None:
            menu.addAction(self.tr("Only its beginning"), partial(self._set_end, note, None))
        self.add_quotations(menu, of_note(note))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), partial(self.delete, note_id))
        menu.popup(at)

    def add_comment_quotations(self, menu: QMenu, thread_id: str, comment_id: str) -> None:
        """The forms in which a comment can be quoted."""
        thread = self._interview.thread(thread_id)
        comment = next((one for one in thread.comments if one.id == comment_id), thread.comment)
        self.add_quotations(menu, of_comment(self._interview, thread_id, comment))

    def add_quotations(self, menu: QMenu, quotation: Quotation) -> None:
        names = {
            QuotationForm.PLAIN: self.tr("as text"),
            QuotationForm.MARKDOWN: "Markdown",
            QuotationForm.GOST: self.tr("by GOST R 7.0.5"),
            QuotationForm.BIBTEX: "BibTeX",
        }
        forms = menu.addMenu(self.tr("Copy as a quotation"))
        for form, name in names.items():
            forms.addAction(name, partial(self._copy, quotation, form))

    def _copy(self, quotation: Quotation, form: QuotationForm) -> None:
        text = quoted(self._interview, quotation, form, datetime.date.today())
        QGuiApplication.clipboard().setText(text)
        self._messages.tell(self.tr("The quotation is copied. Pasted here, it finds its place."))

    def _change(self, note: Note) -> None:
        """What was written; where the note ends, something else may have said."""

        def changed(interview: Interview) -> Interview:
            now = interview.note(note.id)
            if now is None:
                return interview
            new = replace(now, text=note.text, tags=note.tags, colour=note.colour)
            return note_edits.with_note(interview, new)

        self._editor.edit(self._name(note.start_ms), changed, goes_on=True)

    def _end_at(self, ms: int) -> None:
        """The chosen note, or the last one before, is about the stretch up to here."""
        chosen = self._panel.list.chosen
        before = (one for one in reversed(self._interview.notes) if one.start_ms < ms)
        note = next(before, None)
        if chosen is not None and chosen.start_ms < ms:
            note = chosen
        if note is None:
            self._messages.tell(self.tr("There is no note before this moment: Ctrl+B makes one."))
        else:
            self._set_end(note, ms)

    def _set_end(self, note: Note, end_ms: int | None) -> None:
        def ended(interview: Interview) -> Interview:
            now = interview.note(note.id) or note
            to_ms = now.start_ms if end_ms is None else end_ms
            said = now.quotation
            if interview.transcript:
                said = note_edits.said_between(interview, now.start_ms, to_ms)
            return note_edits.with_note(interview, replace(now, end_ms=end_ms, quotation=said))

        self._editor.edit(self._name(note.start_ms), ended)

    def _name(self, ms: int) -> str:
        return self.tr("the note at {time}").format(time=format_timecode(ms))
