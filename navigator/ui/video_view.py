"""The picture: the player's newest frame, and what to say where there is none."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from navigator.captions import Captions
from navigator.playback.player import Player
from navigator.ui.sound_picture import SoundPicture
from navigator.ui.theme import RADIUS, Theme, font

_GROUND = QColor("#0c1013")
_ON_DARK = QColor("#b8c2c4")
_NOTICE_MARGIN = 16
_CAPTION_GROUND = QColor(0, 0, 0, 170)
# Nobody looks for a mouse that has rested for so long.
_POINTER_MS = 2_000


class VideoView(QWidget):
    """Shows the video whole, in its own shape. A click plays or pauses."""

    toggle_requested = Signal()
    # The last of these was half of something else.
    toggle_taken_back = Signal()
    full_screen_requested = Signal()
    attach_requested = Signal()
    # Where on the screen a menu has its place.
    menu_requested = Signal(QPoint)
    # In full screen: nobody moves the mouse while it plays, or somebody does again.
    rests_changed = Signal(bool)

    def __init__(
        self, player: Player, captions: Captions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._captions = captions
        self._caption = ""
        self._player = player
        self._theme = theme
        self._sound = SoundPicture(player)
        self._is_rounded = True
        # The mouse is not shown in full screen while it rests.
        self._hides_pointer = False
        self._rests = False
        self._mouse_at = QPoint()
        self._pointer_rests = QTimer(self, interval=_POINTER_MS, singleShot=True)
        self._pointer_rests.timeout.connect(self._hide_pointer)
        self._notice = QLabel(self)
        self._notice.setObjectName("notice")
        self._notice.hide()
        self._notice.setTextFormat(Qt.TextFormat.RichText)
        self._notice.linkActivated.connect(lambda _link: self.attach_requested.emit())
        # A window that changes its size does so in many steps: the picture follows after the last.
        self._sizing = QTimer(self, interval=0, singleShot=True)
        self._sizing.timeout.connect(self._tell_size)
        self._told_ratio = self.devicePixelRatio()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Video"))
        player.shown.changed.connect(self.update)
        # Before all else in the window that a jump changes.
        player.landed.connect(self.repaint)
        # Playing has begun: the mouse that began it rests.
        player.state_changed.connect(self._show_pointer)
        player.position_changed.connect(self._show_caption)
        player.position_changed.connect(self._show_sound)
        player.waveform.changed.connect(self.update)
        captions.changed.connect(self._show_caption)
        player.media_changed.connect(self._tell_size)
        player.media_changed.connect(self.update)
        player.media_changed.connect(self._tell_nothing)
        self._tell_nothing()
        self._show_caption()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def set_rounded(self, rounded: bool) -> None:
        """Rounded corners suit the window; a full screen has none."""
        self._is_rounded = rounded
        self.update()

    def hide_pointer(self, hides: bool) -> None:
        """Show the mouse only while it moves, as a full screen does."""
        self._hides_pointer = hides
        self.setMouseTracking(hides)
        self._show_pointer()

    def _show_pointer(self) -> None:
        self.unsetCursor()
        self._set_rests(False)
        self._pointer_rests.stop()
        if self._hides_pointer:
            self._pointer_rests.start()

    def _hide_pointer(self) -> None:
        if self._hides_pointer and self._player.is_playing and not self._is_mouse_beside():
            self.setCursor(Qt.CursorShape.BlankCursor)
            self._set_rests(True)

    def _set_rests(self, rests: bool) -> None:
        if rests is not self._rests:
            self._rests = rests
            self.rests_changed.emit(rests)

    def _is_mouse_beside(self) -> bool:
        """Whether it is over something else in the window, such as the controls."""
        window, at = self.window(), QCursor.pos()
        is_inside = window.rect().contains(window.mapFromGlobal(at))
        return is_inside and not self.rect().contains(self.mapFromGlobal(at))

    def tell_stand_in(self, is_stand_in: bool) -> None:
        """Say that this is not the recording, and how to attach it."""
        self._notice.setVisible(is_stand_in)
        if is_stand_in:
            said = self.tr("This is a stand-in for the recording.")
            action = self.tr("Attach the recording…")
            link = '<a href="attach" style="color:#7fd0c4">'
            self._notice.setText(f"{said} {link}{action}</a>")
            self._notice.setAccessibleName(f"{said} {action}")
            self._place_notice()

    def _tell_size(self) -> None:
        """Tell the player how large its pictures are shown."""
        self._told_ratio = self.devicePixelRatio()
        size = self.picture_area().size() * self._told_ratio
        self._player.shown.set_view(size.toSize())

    def picture_area(self) -> QRectF:
        """Where the picture is drawn, in this widget's coordinates."""
        size = self._picture_size()
        if size.isEmpty():
            return QRectF()
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        # Half a pixel aside everything would be blurred.
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        return QRectF(QRect(corner, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.devicePixelRatio() != self._told_ratio:
            # It is on another screen.
            self._sizing.start()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours["window"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._is_rounded:
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            painter.setClipPath(shape)
        painter.fillRect(self.rect(), _GROUND)
        picture = self._player.shown.image
        if picture.isNull():
            self._paint_nothing(painter)
        else:
            painter.drawImage(self.picture_area(), picture)
        if self._caption:
            self._paint_caption(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sizing.start()
        self._place_notice()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        # Where only the picture moves under it, it rests.
        if at != self._mouse_at:
            self._mouse_at = at
            self._show_pointer()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_pointer()
        self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle_requested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle_taken_back.emit()
            self.full_screen_requested.emit()

    def _picture_size(self) -> QSize:
        """The picture's size in square pixels."""
        facts = self._player.facts
        if facts is None or not facts.has_picture:
            return QSize()
        return QSize(round(facts.width * facts.sample_aspect), facts.height)

    def _said_of_nothing(self) -> str:
        return self.tr(
            "No recording. Drop a video here, or choose one:\nFile → Attach the recording…"
        )

    def _tell_nothing(self) -> None:
        """Say it for assistive technology, too."""
        is_empty = self._player.facts is None
        self.setAccessibleDescription(self._said_of_nothing() if is_empty else "")

    def _paint_nothing(self, painter: QPainter) -> None:
        if self._player.facts is None:
            said = self._said_of_nothing()
        elif not self._player.facts.has_picture:
            self._sound.paint(painter, self.size())
            return
        else:
            return
        painter.setFont(font(15))
        # The picture's place is dark in every theme.
        painter.setPen(_ON_DARK)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().marginsRemoved(QMargins(*4 * [_NOTICE_MARGIN])), flags, said)

    def _show_sound(self) -> None:
        facts = self._player.facts
        is_sound = facts is not None and not facts.has_picture
        if is_sound and self._sound.looks_otherwise(self.size()):
            self.update()

    def _show_caption(self) -> None:
        if self._captions.text != self._caption:
            self._caption = self._captions.text
            self.update()

    def _paint_caption(self, painter: QPainter) -> None:
        """White on a dark ground, one twentieth of the picture high, at its lower edge."""
        area = self.picture_area() if not self.picture_area().isEmpty() else QRectF(self.rect())
        painter.setFont(font(max(round(area.height() / 20), 13)))
        room = area.adjusted(area.width() * 0.06, 0, -area.width() * 0.06, -area.height() * 0.04)
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        flags = where | Qt.TextFlag.TextWordWrap
        ground = painter.boundingRect(room, flags, self._caption)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CAPTION_GROUND)
        painter.drawRoundedRect(ground.adjusted(-10, -4, 10, 4), 4, 4)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(room, flags, self._caption)

    def _place_notice(self) -> None:
        """Above, where no subtitles are."""
        self._notice.adjustSize()
        corner = self.picture_area().topLeft().toPoint()
        self._notice.move(corner + QPoint(_NOTICE_MARGIN, _NOTICE_MARGIN))
