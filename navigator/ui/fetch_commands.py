"""Opening an address: what it leads to is fetched first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from navigator.downloader import Downloader
from navigator.settings import Settings
from navigator.ui.address_dialog import AddressDialog
from navigator.ui.commands import Commands
from navigator.ui.job_messages import JobMessages
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
        begun = self.tr("Fetching {address}…")
        JobMessages(
            downloader,
            messages,
            lambda address: begun.format(address=address),
            self._progress,
            self.tr("Cancelled. The same address goes on from here the next time."),
            self,
        )
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
        self._downloader.fetch(address, folder)

    def _progress(self, done_bytes: float, total_bytes: float) -> str:
        done, total = (f"{size / 1e6:.1f}" for size in (done_bytes, total_bytes))
        if total_bytes:
            return self.tr("Fetching: {done} of {total} MB").format(done=done, total=total)
        return self.tr("Fetching: {done} MB").format(done=done)

    def _open_fetched(self, files: list[Path]) -> None:
        if files:
            self._open(*files)
