import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from navigator.search.index import Answer
from navigator.search.lines import Line, LineKind
from navigator.search.ranking import Hit
from navigator.search.results import Results
from navigator.ui.chapter_model import ROW_ROLE, ChapterModel, ChapterRow
from tests.builders import a_thread, an_interview, placed

INTERVIEW = an_interview(
    threads=(a_thread("a", "Да?", "Да.", "И ещё."), a_thread("b")), placements=(placed("a", 1),)
)
HITS = (Hit(Line(LineKind.CHAPTER, "Клиенты", INTERVIEW.place_of_chapter(1)), ((0, 7),)),)
RESULTS = Results("клиенты", Answer(HITS, HITS, 1))


@pytest.fixture
def model(qapp: object) -> ChapterModel:
    made = ChapterModel()
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    made.show_interview(INTERVIEW)
    return made


def row(model: ChapterModel, number: int) -> ChapterRow:
    found = model.index(number).data(ROW_ROLE)
    assert isinstance(found, ChapterRow)
    return found


def test_a_row_a_chapter_and_one_for_what_belongs_to_none(model: ChapterModel) -> None:
    assert model.rowCount() == 4
    assert [row(model, number).start for number in range(4)] == ["0:10", "1:00", "2:00", ""]
    assert row(model, 1).facts.startswith("1:00 · 2")
    assert row(model, 3).chapter is None


def test_the_current_chapter_is_marked_and_shows_how_much_has_gone_by(model: ChapterModel) -> None:
    model.show_current(1)
    model.show_position(90_000)
    assert [row(model, number).is_current for number in range(4)] == [False, True, False, False]
    assert row(model, 1).watched == 0.5


def test_a_search_counts_marks_and_dims(model: ChapterModel) -> None:
    model.show_results(RESULTS)
    assert (row(model, 1).hits, row(model, 1).spans) == (1, ((0, 7),))
    assert [row(model, number).is_dimmed for number in range(4)] == [True, False, True, True]
    model.show_results(Results())
    assert not row(model, 0).is_dimmed


def test_a_row_can_be_heard(model: ChapterModel) -> None:
    model.show_results(RESULTS)
    heard = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("1:00, Клиенты, 1:00 · 2")


def test_an_interview_without_anything_has_no_rows(model: ChapterModel) -> None:
    model.show_interview(an_interview(starts_ms=(), titles=()))
    model.show_current(None)
    model.show_position(5_000)
    assert model.rowCount() == 0
