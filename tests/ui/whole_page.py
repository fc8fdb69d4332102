"""What stands on the page of answers, also far below what is in view."""

from __future__ import annotations

from navigator.ui.answers_panel import AnswersPanel


def whole_text(answers: AnswersPanel) -> str:
    """The text of the page; what is not written yet is written now."""
    if answers._page is not None:
        answers._page.threads_of_cards()
    return answers.toPlainText()
