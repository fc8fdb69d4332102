"""The message bar: what is asked stays asked, whatever else is told."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from navigator.errors import NavigatorError
from navigator.ui.message_bar import MessageBar
from navigator.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> MessageBar:
    made = MessageBar(theme)
    qtbot.addWidget(made)
    return made


def nothing() -> None:
    """A choice that does nothing."""


def press(bar: MessageBar, text: str) -> None:
    next(one for one in bar.findChildren(QPushButton) if one.text() == text).click()


def close(bar: MessageBar) -> None:
    bar.findChildren(QToolButton)[0].click()


def test_a_question_comes_back_until_it_is_answered(bar: MessageBar) -> None:
    chosen: list[str] = []
    bar.offer("Go on?", {"Yes": lambda: chosen.append("yes")})
    bar.tell("Written.")
    assert bar.text == "Written."
    close(bar)
    assert bar.text == "Go on?"
    bar.tell_error(NavigatorError("gone.", "Look elsewhere."))
    close(bar)
    press(bar, "Yes")
    assert chosen == ["yes"]
    assert bar.isHidden()
    bar.tell("Written.")
    close(bar)
    assert bar.isHidden()


def test_a_question_that_is_put_away_does_not_come_back(bar: MessageBar) -> None:
    bar.offer("Go on?", {"Yes": nothing})
    close(bar)
    bar.tell("Written.")
    close(bar)
    assert bar.isHidden()


def test_what_may_wait_is_asked_last(bar: MessageBar) -> None:
    bar.offer("Restore?", {"Yes": nothing})
    bar.offer("Go on?", {"Yes": nothing}, may_wait=True)
    assert bar.text == "Restore?"
    press(bar, "Yes")
    assert bar.text == "Go on?"


def test_what_goes_on_comes_back_and_cannot_be_put_away(bar: MessageBar) -> None:
    bar.begin("Writing", {"Cancel": nothing})
    bar.retell("Writing", "Writing: 50 %")
    bar.offer("Go on?", {"Yes": nothing})
    press(bar, "Yes")
    assert bar.text == "Writing: 50 %"
    assert bar.findChildren(QToolButton)[0].isHidden()
    bar.end("Writing")
    assert bar.isHidden()


@pytest.mark.parametrize("end", [MessageBar.clear, lambda bar: bar.withdraw("Go on?")])
def test_a_question_that_does_not_matter_any_more_is_not_asked_again(
    qtbot: QtBot, bar: MessageBar, end: Callable[[MessageBar], None]
) -> None:
    bar.offer("Go on?", {"Yes": nothing})
    bar.tell("Written.")
    end(bar)
    close(bar)
    assert bar.isHidden()


def test_between_two_interviews_it_does_not_flicker(qtbot: QtBot, bar: MessageBar) -> None:
    bar.offer("Go on?", {"Yes": nothing})
    bar.clear()
    assert not bar.isHidden()
    bar.tell("Something was noted.")
    qtbot.waitUntil(lambda: not bar._clearing.isActive())
    assert bar.text == "Something was noted."
    bar.clear()
    qtbot.waitUntil(bar.isHidden)
