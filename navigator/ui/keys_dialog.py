"""The keys, shown on ``?``: every one can be changed, and what collides is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from navigator.settings import Settings
from navigator.ui.commands import Commands, keys_text
from navigator.ui.key_presets import OURS, PRESETS, collisions, keys_for
from navigator.ui.theme import TEXT_PX, Theme, font

_SIZE = (700, 600)
# What a field has beside its text.
_FIELD_EDGES = 32
_NAME_ROLE = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """All commands with their keys. Each change has its effect at once."""

    # The keys of some commands are others now.
    changed = Signal()

    def __init__(
        self, commands: Commands, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*_SIZE)
        self._commands, self._settings, self._theme = commands, settings, theme
        # The heading of each group, and its commands.
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._preset = QComboBox()
        self._preset.setAccessibleName(self.tr("Keys as in"))
        for name in PRESETS:
            self._preset.addItem(name or self.tr("Navigator"), name)
        chosen = self._preset.findData(settings.key_preset)
        self._preset.setCurrentIndex(max(chosen, 0))
        self._preset.currentIndexChanged.connect(self._choose_preset)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find a command or a key"))
        self._field.setAccessibleName(self.tr("Find a command or a key"))
        self._field.textChanged.connect(self._show_matching)
        self._tree = QTreeWidget()
        self._tree.setObjectName("keys")
        self._tree.setAccessibleName(self.tr("Commands and their keys"))
        self._tree.setHeaderHidden(True)
        self._tree.setColumnCount(2)
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(0)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.currentItemChanged.connect(self._show_chosen)
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(self.tr("New key"))
        asks = self._edit.findChild(QLineEdit)
        if asks is not None:
            # Qt's own request, in whatever language, is read whole.
            said = font(TEXT_PX)
            width = QFontMetrics(said).horizontalAdvance(asks.placeholderText())
            self._edit.setMinimumWidth(width + _FIELD_EDGES)
        self._edit.editingFinished.connect(self._take_key)
        self._edit.installEventFilter(self)
        self._none = QPushButton(self.tr("No key"))
        self._none.clicked.connect(lambda: self._set_keys(()))
        self._usual = QPushButton(self.tr("As usual"))
        self._usual.clicked.connect(self._forget_own)
        self._all_usual = QPushButton(self.tr("Reset all"))
        self._all_usual.clicked.connect(self._forget_all)
        for button in (self._none, self._usual, self._all_usual):
            button.setObjectName("small")
            button.setAutoDefault(False)
        self._told = QLabel()
        self._told.setObjectName("hint")
        self._told.setWordWrap(True)
        self._lay_out()
        self._show_keys()
        self._tree.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab and Escape lead on and away, as everywhere; they are no keys for a command."""
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._edit.clear()
            self._tree.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(QLabel(self.tr("Keys as in")))
        above.addWidget(self._preset)
        above.addWidget(self._field, 1)
        below = QHBoxLayout()
        below.addWidget(QLabel(self.tr("New key")))
        below.addWidget(self._edit, 1)
        for button in (self._none, self._usual, self._all_usual):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addWidget(self._tree, 1)
        layout.addLayout(below)
        layout.addWidget(self._told)

    def _show_keys(self) -> None:
        """Write the table anew; the chosen command stays chosen."""
        chosen = self._chosen
        self._tree.clear()
        self._rows.clear()
        for group in self._commands.groups:
            heading = QTreeWidgetItem([group.title.replace("&", ""), ""])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(0, font(bold=True))
            heading.setForeground(0, self._theme.colours["accent"])
            self._tree.addTopLevelItem(heading)
            self._rows.append((heading, []))
            for name, action in group.actions.items():
                item = QTreeWidgetItem([action.text().rstrip("…"), keys_text(action)])
                item.setData(0, _NAME_ROLE, name)
                item.setFont(1, font(bold=True))
                colour = "accent" if name in self._settings.own_keys else "muted"
                item.setForeground(1, self._theme.colours[colour])
                heading.addChild(item)
                self._rows[-1][1].append(item)
                if name == chosen:
                    self._tree.setCurrentItem(item)
            heading.setExpanded(True)
        tenths = QTreeWidgetItem([self.tr("To 0 … 90 % of the video"), "0 … 9"])
        tenths.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._tree.addTopLevelItem(tenths)
        self._show_matching(self._field.text())
        self._show_chosen()

    def _show_matching(self, typed: str) -> None:
        words = typed.casefold().split()
        for heading, items in self._rows:
            for item in items:
                text = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in text for word in words))
            heading.setHidden(bool(words) and all(item.isHidden() for item in items))

    @property
    def _chosen(self) -> str:
        """The command that is chosen; empty where none is."""
        item = self._tree.currentItem()
        name = None if item is None else item.data(0, _NAME_ROLE)
        return name if isinstance(name, str) else ""

    def _show_chosen(self) -> None:
        chosen, own = self._chosen, self._settings.own_keys
        for part in (self._edit, self._none):
            part.setEnabled(bool(chosen))
        self._usual.setEnabled(chosen in own)
        self._all_usual.setEnabled(bool(own) or self._settings.key_preset != OURS)
        self._edit.clear()
        self._told.setText("" if chosen else self.tr("Choose a command to give it another key."))

    def _choose_preset(self) -> None:
        self._settings.key_preset = str(self._preset.currentData())
        self._tell_change(self.tr("These keys are in effect."))

    def _take_key(self) -> None:
        key = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key and self._chosen:
            self._set_keys((key,))

    def _set_keys(self, keys: tuple[str, ...]) -> None:
        """Give the chosen command these keys, and say from which they are taken."""
        own, chosen = self._settings.own_keys, self._chosen
        taken = []
        for name, had in self._now().items():
            left = tuple(key for key in had if key not in keys)
            if name != chosen and left != had:
                taken.append(self._commands[name].text().rstrip("…"))
                own[name] = left
        own[chosen] = keys
        self._settings.own_keys = own
        said = self.tr("Done.")
        if taken:
            said = self.tr("It was the key of “{commands}”, which has it no longer.")
        self._tell_change(said.format(commands="”, “".join(taken)))

    def _forget_own(self) -> None:
        own = self._settings.own_keys
        own.pop(self._chosen, None)
        self._settings.own_keys = own
        self._tell_change(self.tr("It has its usual keys again."))

    def _forget_all(self) -> None:
        self._settings.own_keys = {}
        self._settings.key_preset = OURS
        self._preset.setCurrentIndex(self._preset.findData(OURS))
        self._tell_change(self.tr("All keys are as usual."))

    def _now(self) -> dict[str, tuple[str, ...]]:
        settings = self._settings
        return keys_for(self._commands.usual_keys, settings.key_preset, settings.own_keys)

    def _tell_change(self, said: str) -> None:
        self.changed.emit()
        self._show_keys()
        double = collisions(self._now())
        if double:
            # Only two presets, or a file that somebody has written, can bring this about.
            key, names = next(iter(double.items()))
            texts = "”, “".join(self._commands[name].text().rstrip("…") for name in names)
            said = self.tr("{key} is the key of several: “{commands}”.")
            said = said.format(key=key, commands=texts)
        self._told.setText(said)
