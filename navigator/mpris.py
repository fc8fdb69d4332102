"""Media keys and the desktop's own controls on Linux: MPRIS 2 over D-Bus.

https://specifications.freedesktop.org/mpris-spec/latest/
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusConnectionInterface,
    QDBusMessage,
    QDBusObjectPath,
)

from navigator.playback.player import Player, State
from navigator.session import Session

SERVICE = "org.mpris.MediaPlayer2.navigator"
PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_TRACK = "/org/navigator/recording"
_STATES = {State.PLAYING: "Playing", State.PAUSED: "Paused"}
_US = 1000
# They take more than their stubs say, such as Qt's own names of types.
_property: Callable[..., Any] = Property
_signal: Callable[..., Any] = Signal
_class_info: Callable[..., Any] = ClassInfo


class Mpris(QObject):
    """Shows the player on the session bus, where there is one."""

    raise_requested = Signal()
    quit_requested = Signal()

    def __init__(self, session: Session, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._player = player
        self._root = _Root(self)
        self._controls = _Controls(self, session, player)
        if not self._bus.isConnected():
            return
        self._bus.registerObject(PATH, self)
        # A second window of the program gets the name, and the keys, when the first is closed.
        queue = QDBusConnectionInterface.ServiceQueueOptions.QueueService
        kept = QDBusConnectionInterface.ServiceReplacementOptions.DontAllowReplacement
        self._bus.interface().registerService(SERVICE, queue, kept)
        player.state_changed.connect(lambda: self._tell("PlaybackStatus"))
        player.rate_changed.connect(lambda _rate: self._tell("Rate"))
        player.media_changed.connect(
            lambda: self._tell("CanPlay", "CanPause", "CanSeek", "Metadata")
        )
        session.interview_changed.connect(lambda: self._tell("Metadata"))
        # The title is that of the chapter.
        session.place_changed.connect(lambda _place: self._tell("Metadata"))
        player.volume_changed.connect(lambda _percent: self._tell("Volume"))
        player.sought.connect(self._controls.tell_sought)

    def close(self) -> None:
        self._bus.unregisterObject(PATH)
        self._bus.unregisterService(SERVICE)

    def _tell(self, *names: str) -> None:
        changed = QDBusMessage.createSignal(
            PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged"
        )
        # What is not told here is out of date now: the position always is.
        values = {name: self._controls.property(name) for name in names}
        changed.setArguments([_PLAYER, values, ["Position"]])
        self._bus.send(changed)


@_class_info({"D-Bus Interface": "org.mpris.MediaPlayer2"})
class _Root(QDBusAbstractAdaptor):
    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris

    @Slot()
    def Raise(self) -> None:
        self._mpris.raise_requested.emit()

    @Slot()
    def Quit(self) -> None:
        self._mpris.quit_requested.emit()

    CanQuit = Property(bool, lambda _self: True)
    CanRaise = Property(bool, lambda _self: True)
    HasTrackList = Property(bool, lambda _self: False)
    Identity = Property(str, lambda _self: "Navigator")
    DesktopEntry = Property(str, lambda _self: "navigator")
    SupportedUriSchemes = _property("QStringList", lambda _self: [])
    SupportedMimeTypes = _property("QStringList", lambda _self: [])


@_class_info({"D-Bus Interface": _PLAYER})
class _Controls(QDBusAbstractAdaptor):
    def __init__(self, parent: QObject, session: Session, player: Player) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player

    # The bus gets it too: an adaptor's signals are sent there.
    Seeked = _signal("qlonglong")

    def tell_sought(self, ms: int) -> None:
        self.Seeked.emit(ms * _US)

    @Slot()
    def PlayPause(self) -> None:
        self._session.toggle()

    @Slot()
    def Play(self) -> None:
        self._session.play()

    @Slot()
    def Pause(self) -> None:
        self._player.pause()

    @Slot()
    def Stop(self) -> None:
        self._player.pause()

    @Slot()
    def Next(self) -> None:
        self._session.go_to_next_chapter()

    @Slot()
    def Previous(self) -> None:
        self._session.go_to_previous_chapter()

    @Slot("qlonglong")
    def Seek(self, by_us: int) -> None:
        self._session.skip_to(self._player.position_ms + by_us // _US)

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, track: QDBusObjectPath, us: int) -> None:
        if track.path() == _TRACK and 0 <= us // _US <= self._player.duration_ms:
            self._session.skip_to(us // _US)

    def _metadata(self) -> dict[str, object]:
        interview = self._session.interview
        chapter = self._session.chapter
        title = interview.title if chapter is None else interview.chapters[chapter].title
        return {
            "mpris:trackid": QDBusObjectPath(_TRACK),
            "mpris:length": self._player.duration_ms * _US,
            "xesam:title": title,
            "xesam:album": interview.title,
        }

    def _set_rate(self, rate: float) -> None:
        # The specification: a rate of 0 is a pause.
        if rate == 0:
            self._player.pause()
        else:
            self._player.set_rate(rate)

    def _set_volume(self, share: float) -> None:
        self._player.set_volume(round(share * 100))

    PlaybackStatus = Property(str, lambda self: _STATES.get(self._player.state, "Stopped"))
    Metadata = _property("QVariantMap", _metadata)
    Position = _property("qlonglong", lambda self: self._player.position_ms * _US)
    Rate = Property(float, lambda self: self._player.rate, _set_rate)
    Volume = Property(float, lambda self: self._player.volume / 100, _set_volume)
    MinimumRate = Property(float, lambda _self: 0.25)
    MaximumRate = Property(float, lambda _self: 4.0)
    CanGoNext = Property(bool, lambda _self: True)
    CanGoPrevious = Property(bool, lambda _self: True)
    CanPlay = Property(bool, lambda self: self._player.facts is not None)
    CanPause = Property(bool, lambda self: self._player.facts is not None)
    CanSeek = Property(bool, lambda self: self._player.facts is not None)
    CanControl = Property(bool, lambda _self: True)
