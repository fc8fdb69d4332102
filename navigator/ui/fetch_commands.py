"""Opening an address: what it leads to is fetched first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from navigator.downloader import Downloader
from navigator.errors import NavigatorError
from navigator.settings import Settings
from navigator.ui.address_dialog import AddressDialog
from navigator.ui.commands import Commands
from navigator.ui.message_bar import MessageBar


class FetchCommands(QObject):
    """Asks for an address, shows how far it is, and opens what has come."""

    def __init__(
        self,
        downloader: Downloader,
        settings: Settings,
        commands: Commands,
        messages: MessageBar,
        open_files: Callable[..., None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._downloader = downloader
        self._settings = settings
        self._messages = messages
        self._open = open_files
        self._window = window
        self._begun = ""
        downloader.progressed.connect(self._tell_progress)
        downloader.failed.connect(self._fail)
        downloader.cancelled.connect(self._tell_cancelled)
        downloader.finished.connect(self._open_fetched)
        commands.on(open_address=self._ask_for_address)

    def _ask_for_address(self) -> None:
        dialog = AddressDialog(self._settings, self._window)
        dialog.chosen.connect(self._fetch)
        dialog.open()

    def _fetch(self, address: str, folder: Path) -> None:
        if self._downloader.is_running:
            self._messages.tell(self.tr("Something is being fetched already."))
            return
        self._begun = self.tr("Fetching {address}…").format(address=address)
        self._downloader.fetch(address, folder)
        self._messages.begin(self._begun, {self.tr("Cancel"): self._downloader.cancel})

    def _tell_progress(self, done_bytes: float, total_bytes: float) -> None:
        done, total = (f"{size / 1e6:.1f}" for size in (done_bytes, total_bytes))
        said = self.tr("Fetching: {done} MB").format(done=done)
        if total_bytes:
            said = self.tr("Fetching: {done} of {total} MB").format(done=done, total=total)
        self._messages.retell(self._begun, said)

    def _tell_cancelled(self) -> None:
        self._messages.end(self._begun)
        said = self.tr("Cancelled. The same address goes on from here the next time.")
        self._messages.tell(said)

    def _open_fetched(self, files: list[Path]) -> None:
        self._messages.end(self._begun)
        if files:
            self._open(*files)

    def _fail(self, error: NavigatorError) -> None:
        self._messages.end(self._begun)
        self._messages.tell_error(error)
