"""Beside the video: the search, the chapters, and the answers or the transcript."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.notes_panel import NotesPanel
from navigator.ui.search_bar import SearchBar
from navigator.ui.transcript_panel import TranscriptPanel

# Narrower than this, the answers stand below the chapters instead of beside them.
_WIDE_PX = 520


class SidePanel(QWidget):
    """Lays out its parts: side by side where there is room, else stacked."""

    # It is about to be seen.
    opening = Signal()

    def __init__(
        self,
        search_bar: SearchBar,
        chapters: ChapterPanel,
        answers: AnswersPanel,
        transcript: TranscriptPanel,
        notes: NotesPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._answers, self._transcript, self._notes = answers, transcript, notes
        self._tabs = QTabWidget()
        self._tabs.setObjectName("talk")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Answers, transcript and notes"))
        self._tabs.addTab(answers, self.tr("Answers"))
        self._tabs.addTab(transcript, self.tr("Transcript"))
        self._tabs.addTab(notes, self.tr("Notes"))
        self._splitter = _Parts(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(chapters)
        self._splitter.addWidget(self._tabs)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        self._splitter.setSizes([240, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(search_bar)
        layout.addWidget(self._splitter, 1)

    def open(self) -> None:
        """Be seen, whatever the window shows now."""
        self.opening.emit()
        self.show()

    def focus(self) -> None:
        """Give the keyboard to what is shown below the chapters."""
        if self._tabs.currentWidget() is self._notes:
            self._notes.focus()
        else:
            self._tabs.currentWidget().setFocus()

    def show_answers(self) -> None:
        self._tabs.setCurrentWidget(self._answers)

    def show_transcript(self) -> None:
        self._tabs.setCurrentWidget(self._transcript)

    def show_notes(self) -> None:
        self._tabs.setCurrentWidget(self._notes)

    @property
    def tab(self) -> int:
        """The number of what is shown below the chapters."""
        return self._tabs.currentIndex()

    def show_tab(self, number: int) -> None:
        self._tabs.setCurrentIndex(number)

    def save_layout(self) -> QByteArray:
        return self._splitter.saveState()

    def restore_layout(self, layout: QByteArray) -> None:
        self._splitter.restoreState(layout)


class _Parts(QSplitter):
    """Its parts stand beside each other where there is room, else one above the other."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        # First: the parts are laid out once then.
        is_wide = event.size().width() >= _WIDE_PX
        self.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        super().resizeEvent(event)
