"""Colours, type and icons: one place, so that the whole window speaks with one voice."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QTextBlockFormat,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from navigator import resources

FAMILY = "Inter"
GRID = 8
TEXT_PX = 14
SMALL_PX = 12
HEADING_PX = 17
RADIUS = 8
_LINE_PERCENT = 124


@dataclass(frozen=True, slots=True)
class Colours:
    """The window's colours by what they are for."""

    window: str
    panel: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str
    hover: str
    track: str
    watched: str
    hit: str
    hit_ground: str
    hit_text: str
    current_hit_ground: str
    current_hit_text: str
    open: str
    danger: str
    danger_ground: str

    def __getitem__(self, name: str) -> QColor:
        return QColor(getattr(self, name))


LIGHT = Colours(
    window="#f4f5f2",
    panel="#ffffff",
    card="#ffffff",
    line="#e2e5e0",
    text="#17211f",
    muted="#5d6966",
    accent="#0f766e",
    on_accent="#ffffff",
    tint="#e5f1ef",
    hover="#eff2ee",
    track="#d7dbd5",
    watched="#79b0a9",
    hit="#d99a06",
    hit_ground="#fbe6ac",
    hit_text="#17211f",
    current_hit_ground="#f2b632",
    current_hit_text="#17211f",
    open="#a3470e",
    danger="#8f2d20",
    danger_ground="#fbeae6",
)
DARK = Colours(
    window="#14171b",
    panel="#191d22",
    card="#1f242a",
    line="#2b3138",
    text="#e7ebec",
    muted="#9aa5a9",
    accent="#4fb7aa",
    on_accent="#0c1a18",
    tint="#1d3230",
    hover="#232930",
    track="#353c44",
    watched="#2f6e67",
    hit="#f2b632",
    hit_ground="#5f4a12",
    hit_text="#fbf3dc",
    current_hit_ground="#f2b632",
    current_hit_text="#1b1503",
    open="#f0a268",
    danger="#f2a497",
    danger_ground="#3a2320",
)
# Readable as an edge or a flag on light and on dark.
_NOTE_COLOURS = {
    "red": "#d2483f",
    "yellow": "#d9a514",
    "green": "#4f9d45",
    "blue": "#3f7fd2",
    "violet": "#9461c7",
}


def install_fonts() -> None:
    """Make the bundled fonts known to Qt."""
    for file in sorted(resources.ROOT.glob("fonts/*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def font(px: int = TEXT_PX, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The window's font; ``tabular`` figures do not dance when a time runs."""
    made = QFont(FAMILY)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache
def block_format(above: int = 0, below: int = 0, indent: int = 0) -> QTextBlockFormat:
    """How a paragraph of a page stands: margins in pixels, lines with air between them.

    It is one for all: who changes something changes a copy.
    """
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(below)
    block.setLeftMargin(indent)
    block.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block


class Theme(QObject):
    """Light or dark, as chosen or as the system has it."""

    changed = Signal()

    def __init__(self, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._colours = LIGHT
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """``system``, ``light`` or ``dark``."""
        self._choice = choice
        self._apply()

    def note_colour(self, name: str) -> QColor:
        """One of the colours of notes; the accent for those without."""
        return QColor(_NOTE_COLOURS[name]) if name in _NOTE_COLOURS else self._colours["accent"]

    def icon_of(self, name: str, colour: str) -> QIcon:
        """An icon in a colour that is none of the window's."""
        return QIcon(self.pixmap(name, colour, 24))

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon from ``resources/icons`` in one of the theme's colours."""
        return QIcon(self.pixmap(name, getattr(self._colours, colour)))

    def pixmap(self, name: str, colour: str, size: int = 24) -> QPixmap:
        """An icon from ``resources/icons`` in this colour."""
        key = (name, colour, size)
        if key not in self._pixmaps:
            self._pixmaps[key] = _drawn(name, colour, size)
        return self._pixmaps[key]

    def _is_dark(self) -> bool:
        if self._choice == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _apply(self) -> None:
        self._colours = DARK if self._is_dark() else LIGHT
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(_palette(self._colours))
        application.setFont(font())
        application.setStyleSheet(_style_sheet(self._colours))
        self.changed.emit()


def _drawn(name: str, colour: str, size: int) -> QPixmap:
    svg = resources.text(f"icons/{name}.svg").replace("currentColor", colour)
    scale = 3
    pixmap = QPixmap(size * scale, size * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(svg.encode()).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.hover,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Accent: colours.accent,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def _style_sheet(colours: Colours) -> str:
    sheet = resources.text("style/window.qss")
    # Longest names first: @hit_ground before @hit.
    for name in sorted((field.name for field in fields(colours)), key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(colours, name))
    # A style sheet takes pictures from files only, in the colours that they have there.
    for name in ("check", "arrow"):
        sheet = sheet.replace(f"@{name}", (resources.ROOT / "icons" / f"{name}.svg").as_posix())
    return sheet
