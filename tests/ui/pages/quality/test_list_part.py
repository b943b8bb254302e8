"""What every list with a story and a form does: the keyboard, leaving, drafts, and what people may write."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import GOOGLE, furnish
from parts import key, part_of, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from bitdesk.ui.main_window import COUNTER, QUALITY, MainWindow
from bitdesk.ui.pages.quality.actions import ActionsPart
from bitdesk.ui.pages.quality.page import GROUP, REVIEWS
from bitdesk.ui.pages.quality.review_list import FoundPart
from builders import House
from evidence import rows
from ui.conftest import Opener

RIGHT_TO_LEFT = "استقبال رائع 😀 à Florac"


@pytest.fixture
def noted(house: House, desk: Desk) -> list[bytes]:
    """Two reviews of one site, the older one first."""
    site = furnish(house, date(2026, 7, 1))[GOOGLE]
    days = (date(2026, 7, 2), date(2026, 7, 3))
    return [reviews.record(desk, site, published_on=day, rating_tenths=40, text="Bien") for day in days]


@pytest.fixture
def window(desk: Desk, noted: list[bytes], open_window: Opener) -> MainWindow:
    window = open_window(desk.data_dir)
    window.choose_page(QUALITY)
    return window


@pytest.fixture
def part(window: MainWindow) -> FoundPart:
    return part_of(window.page, REVIEWS, 1, FoundPart)


@pytest.fixture
def acting(window: MainWindow) -> ActionsPart:
    return part_of(window.page, GROUP, 0, ActionsPart)


def test_escape_leaves_the_form_and_the_keyboard_is_in_the_list(part: FoundPart) -> None:
    part.answer()
    assert not part.card.isEnabled()
    write(part.answering, text="À moitié")
    key(part.answering.answer, Qt.Key.Key_Escape)
    assert not part.is_editing
    assert part.card.isEnabled()
    assert QApplication.focusWidget() is part.table
    assert not part.is_changed()


def test_a_form_is_not_opened_over_another(part: FoundPart) -> None:
    part.answer()
    part.leave_it()
    part.decide()
    part.correct()
    assert part.side.currentWidget() is part.answering


def test_the_draft_of_one_answer_is_not_anothers(part: FoundPart, window: MainWindow, qtbot: QtBot) -> None:
    part.answer()
    write(part.answering, text="Pour la première")
    part.drafts[part.answering].save()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    part.side.setCurrentWidget(part.details)
    part.card.setEnabled(True)
    part.highlight(1)
    part.answer()
    assert part.answering.answer.value() == ""
    part.leave()
    part.highlight(0)
    part.answer()
    assert part.answering.answer.value() == "Pour la première"


def test_recording_drops_the_draft(part: FoundPart, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    part.answer()
    write(part.answering, text="Merci")
    part.drafts[part.answering].save()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert rows(desk, "SELECT count(*) FROM draft") == [(1,)]
    part.answering.saved.emit()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert rows(desk, "SELECT count(*) FROM draft") == [(0,)]


def test_the_page_says_that_something_is_not_saved(part: FoundPart, window: MainWindow) -> None:
    assert window.page is not None
    assert not window.page.unsaved()
    part.answer()
    write(part.answering, text="Presque")
    assert window.page.unsaved()


def test_what_another_desk_writes_leaves_what_is_typed(part: FoundPart, desk: Desk, noted: list[bytes]) -> None:
    part.answer()
    write(part.answering, text="Presque")
    reviews.leave(desk, noted[1], "Rien à dire")
    part.refresh()
    assert part.answering.answer.value() == "Presque"
    assert part.is_editing


@pytest.mark.parametrize("text", [RIGHT_TO_LEFT, "=2+2", "<b>Fort</b> & cie", "l'été\ncœur"])
def test_what_people_write_is_kept_and_shown_as_it_is(
    part: FoundPart, desk: Desk, noted: list[bytes], text: str
) -> None:
    part.answer()
    write(part.answering, text=text)
    part.answering.saved.emit()
    part.which.press("every")
    part.refresh(noted[0])
    assert report.review(desk, noted[0]).steps[0].text == text
    assert text.splitlines()[0] in part.details.story.said()


@pytest.mark.parametrize(
    ("text", "said"), [("x" * 100_000, "20000"), ("un\x00deux", "cannot be kept"), (" \n", "empty")]
)
def test_what_cannot_be_kept_is_refused_and_stays(
    part: FoundPart, window: MainWindow, desk: Desk, text: str, said: str
) -> None:
    part.answer()
    part.answering.answer.setPlainText(text)
    part.answering.saved.emit()
    assert said in window.banner.text.replace("\N{NARROW NO-BREAK SPACE}", "")
    assert part.is_editing
    assert rows(desk, "SELECT count(*) FROM review_event") == [(0,)]


def test_coming_back_to_the_page_keeps_what_is_typed(acting: ActionsPart, window: MainWindow) -> None:
    acting.add()
    write(acting.form, title="Un panneau")
    window.choose_page(COUNTER)
    window.choose_page(QUALITY)
    assert acting.form.values()["title"] == "Un panneau"
    assert acting.is_editing


def test_an_empty_list_gives_the_keyboard_to_what_can_be_done(acting: ActionsPart) -> None:
    assert acting.table.isHidden()
    acting.shown()
    assert QApplication.focusWidget() is acting.new
