"""The library: interviews as cards, and one search over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from navigator.interview import Place
from navigator.interview.timecode import format_timecode
from navigator.librarian import Librarian
from navigator.library import Card
from navigator.search.index import Answer
from navigator.search.ranking import Hit
from navigator.settings import Settings
from navigator.ui.chapter_model import AnyIndex
from navigator.ui.chapter_panel import hit_format
from navigator.ui.compare_view import CompareView
from navigator.ui.theme import RADIUS, SMALL_PX, TEXT_PX, Theme, font
from navigator.watched import read_stretches, share_of

_SIZE = (820, 640)
_ROW_HEIGHT = 84
_PICTURE = QSize(112, 63)
_SIDE = 16
_TYPING_MS = 120
_AROUND = 60
_ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A card, or a hit in one: what stands on three lines, and what was found in the second."""

    card: Card
    above: str
    text: str
    below: str
    spans: tuple[tuple[int, int], ...] = ()
    place: Place | None = None


class LibraryModel(QAbstractListModel):
    """The interviews, or what was found in them."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._rows: list[LibraryRow] = []

    def show_cards(self, cards: list[Card]) -> None:
        self._show([self._card_row(card) for card in cards])

    def show_hits(self, answer: Answer, cards: dict[str, Card]) -> None:
        hits = (hit for hit in answer.hits if hit.line.document in cards)
        self._show([self._hit_row(hit, cards[hit.line.document]) for hit in hits])

    def _show(self, rows: list[LibraryRow]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, number: int) -> LibraryRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.above, row.text, row.below)))
            case Qt.ItemDataRole.ToolTipRole:
                return row.card.path
        return row if role == _ROW_ROLE else None

    def _card_row(self, card: Card) -> LibraryRow:
        title = card.title or Path(card.path).name
        if card.problem:
            why = card.problem.told(QCoreApplication.translate)
            return LibraryRow(card, Path(card.path).name, title, why)
        facts = [
            format_timecode(card.length_ms) if card.length_ms else "",
            self.tr("%n chapter(s)", "", card.chapters) if card.chapters else "",
            self.tr("%n question(s)", "", card.questions) if card.questions else "",
            self.tr("%n unanswered", "", card.open_questions) if card.open_questions else "",
            self._watched(card),
        ]
        return LibraryRow(card, Path(card.path).name, title, " · ".join(filter(None, facts)))

    def _watched(self, card: Card) -> str:
        if not card.recording or not card.length_ms:
            return ""
        stretches = read_stretches(self._settings.watched_stretches(card.recording))
        share = round(100 * share_of(stretches, 0, card.length_ms))
        return self.tr("{n} % watched").format(n=share) if share else ""

    def _hit_row(self, hit: Hit, card: Card) -> LibraryRow:
        line = hit.line
        first = hit.spans[0][0] if hit.spans else 0
        start = max(first - _AROUND, 0)
        text = " ".join(line.text[start : start + 4 * _AROUND].split("\n"))
        lead = "… " if start else ""
        spans = tuple((a - start + len(lead), b - start + len(lead)) for a, b in hit.spans)
        time = "" if line.place.ms is None else format_timecode(line.place.ms)
        below = " · ".join(filter(None, (time, line.author)))
        return LibraryRow(card, card.title, lead + text, below, spans, line.place)


class LibraryWindow(QDialog):
    """Shows the library. Enter or a click opens an interview, or the place of a hit in it."""

    # This file shall be opened, at this place if there is one.
    open_requested = Signal(Path, object)

    def __init__(
        self, librarian: Librarian, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Library"))
        self.resize(*_SIZE)
        self._librarian = librarian
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find in all interviews"))
        self._field.setAccessibleName(self.tr("Find in all interviews"))
        self._field.setClearButtonEnabled(True)
        self._side_by_side = QPushButton(self.tr("Side by side"))
        self._side_by_side.setCheckable(True)
        self._side_by_side.setAutoDefault(False)
        self._side_by_side.toggled.connect(self._show_as_chosen)
        self._compare = CompareView(theme)
        self._compare.hit_chosen.connect(self._open_hit)
        self._folders = QMenu(self)
        folders = QPushButton(self.tr("Folders"))
        folders.setMenu(self._folders)
        folders.setAutoDefault(False)
        self._told = QLabel()
        self._told.setObjectName("hint")
        self._told.setWordWrap(True)
        # What the rows were found for.
        self._found_text = ""
        # Enter was pressed before that was found which the field tells.
        self._opens_first = False
        self._model = LibraryModel(settings, self)
        self._list = QListView()
        self._list.setObjectName("library")
        self._list.setAccessibleName(self.tr("Interviews"))
        self._list.setModel(self._model)
        self._delegate = _RowDelegate(theme, librarian, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._open)
        self._list.activated.connect(self._open)
        above = QHBoxLayout()
        above.addWidget(self._field, 1)
        above.addWidget(self._side_by_side)
        above.addWidget(folders)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addWidget(self._told)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._compare, 1)
        self._show_as_chosen()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(lambda: librarian.search(self._field.text()))
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self._open_first)
        self._folders.aboutToShow.connect(self._show_folders)
        librarian.cards_changed.connect(self._show_cards)
        librarian.found.connect(self._show_found)
        librarian.refresh()

    def _show_as_chosen(self) -> None:
        """What was found stands in a list, or side by side; interviews are always a list."""
        is_search = bool(self._field.text().strip())
        self._side_by_side.setEnabled(is_search)
        self._compare.setVisible(is_search and self._side_by_side.isChecked())
        self._list.setVisible(not self._compare.isVisibleTo(self))

    def _search(self, text: str) -> None:
        self._show_as_chosen()
        self._opens_first = False
        if text.strip():
            self._typing.start()
        else:
            self._typing.stop()
            self._found_text = ""
            self._show_cards(self._librarian.cards, True)

    def _show_cards(self, cards: list[Card], is_all: bool) -> None:
        if self._field.text().strip():
            return
        self._model.show_cards(cards)
        has_folders = bool(self._librarian.folders)
        said = self.tr("%n interview(s)", "", len(cards)) + ("" if is_all else " …")
        if not cards and is_all:
            said = self.tr("There are no interviews in these folders.") if has_folders else ""
        hint = self.tr("Add the folders where your interviews lie: they are read, not changed.")
        self._told.setText(said if has_folders else " · ".join(filter(None, (said, hint))))

    def _show_found(self, text: str, answer: Answer) -> None:
        if text != self._field.text():
            return
        cards = {card.path: card for card in self._librarian.cards}
        self._model.show_hits(answer, cards)
        self._compare.show_hits(answer, cards)
        said = self.tr("%n place(s) found", "", answer.total)
        if not answer.hits:
            said = self.tr("Nothing found for “{text}”.").format(text=text.strip())
        self._told.setText(said)
        self._found_text = text
        if self._opens_first:
            self._opens_first = False
            self._open_first()

    def _show_folders(self) -> None:
        self._folders.clear()
        self._folders.addAction(self.tr("Add a folder…"), self._add_folder)
        for folder in self._librarian.folders:
            said = self.tr("Without {folder}").format(folder=str(folder).replace("&", "&&"))
            self._folders.addAction(said, partial(self._librarian.remove_folder, folder))

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder to the library"))
        if folder:
            self._librarian.add_folder(Path(folder))

    def _open_hit(self, hit: Hit) -> None:
        self.open_requested.emit(Path(hit.line.document), hit.line.place)
        self.hide()

    def _open_first(self) -> None:
        text = self._field.text()
        if text.strip() and text != self._found_text:
            self._opens_first = True
            self._typing.stop()
            self._librarian.search(text)
            return
        self._open(self._model.index(max(self._list.currentIndex().row(), 0)))

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index.row()) if index.isValid() else None
        if row is not None:
            self.open_requested.emit(Path(row.card.path), row.place)
            self.hide()


class _RowDelegate(QStyledItemDelegate):
    """Draws a card: its still, where it lies, its title or what was found, and its facts."""

    def __init__(self, theme: Theme, librarian: Librarian, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._librarian = librarian
        self._view = view
        self._stills: dict[str, QImage] = {}
        librarian.still_made.connect(self._take_still)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: LibraryRow = index.data(_ROW_ROLE)
        colours, area = self._theme.colours, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colours["tint" if is_chosen else "hover"])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours["accent"], 1))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_still(painter, area, row.card)
        left = area.left() + _SIDE + _PICTURE.width() + _SIDE
        room = area.right() - left - _SIDE
        lines = (
            (row.above, SMALL_PX, "muted", False, 12),
            (row.text, TEXT_PX + 1, "text", row.place is None, 32),
            (row.below, SMALL_PX + 1, "danger" if row.card.problem else "muted", False, 56),
        )
        for number, (text, px, colour, bold, top) in enumerate(lines):
            look = font(px, bold=bold, tabular=True)
            painter.setFont(look)
            painter.setPen(colours[colour])
            mode = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(text, mode, round(room))
            layout = QTextLayout(shown, look)
            if number == 1:
                spans = (one for one in row.spans if one[1] <= len(shown))
                layout.setFormats([hit_format(shown, one, colours) for one in spans])
            layout.beginLayout()
            layout.createLine().setLineWidth(room)
            layout.endLayout()
            layout.draw(painter, QPointF(left, area.top() + top))
        painter.restore()

    def _paint_still(self, painter: QPainter, area: QRectF, card: Card) -> None:
        corner = QPointF(area.left() + _SIDE, area.top() + (_ROW_HEIGHT - _PICTURE.height()) / 2)
        place = QRectF(corner, _PICTURE)
        shape = QPainterPath()
        shape.addRoundedRect(place, RADIUS / 2, RADIUS / 2)
        painter.setClipPath(shape)
        painter.fillRect(place, self._theme.colours["track"])
        if card.path not in self._stills:
            self._stills[card.path] = QImage()
            self._librarian.wish_still(card)
        if not self._stills[card.path].isNull():
            painter.drawImage(place, self._stills[card.path])
        painter.setClipping(False)

    def _take_still(self, card: Card, picture: bytes) -> None:
        image = QImage.fromData(picture)
        if not image.isNull():
            self._stills[card.path] = image
            self._view.viewport().update()
