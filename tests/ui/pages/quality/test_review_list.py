"""Reviews are answered, or left for a reason; the desk that noted one corrects it or takes it back."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import BOOKING, GOOGLE, furnish
from parts import key, part_of, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.reports import actions as actions_report
from bitdesk.reports import reviews as report
from bitdesk.reports.reviews import State
from bitdesk.services import reviews, templates
from bitdesk.ui.main_window import QUALITY, MainWindow
from bitdesk.ui.pages.quality.page import REVIEWS
from bitdesk.ui.pages.quality.review_list import FoundPart
from builders import House
from stockroom import synchronise
from ui.conftest import Opener


@pytest.fixture
def noted(house: House, desk: Desk) -> tuple[bytes, bytes]:
    """The older one is on Google, the other one on Booking."""
    sites = furnish(house, date(2026, 7, 1))
    templates.add_template(house.head_office, "review", "en", "Thanks", "Thank you for your stay of {date}.")
    templates.add_template(house.head_office, "review", "fr", "Merci", "Merci pour votre avis du {date}.")
    synchronise(house)
    first = reviews.record(
        desk, sites[GOOGLE], published_on=date(2026, 7, 2), rating_tenths=40, text="Bon\naccueil", language="fr"
    )
    return first, reviews.record(desk, sites[BOOKING], published_on=date(2026, 7, 10), rating_tenths=75)


@pytest.fixture
def window(desk: Desk, noted: tuple[bytes, bytes], open_window: Opener) -> MainWindow:
    return open_window(desk.data_dir)


@pytest.fixture
def part(window: MainWindow) -> FoundPart:
    window.choose_page(QUALITY)
    return part_of(window.page, REVIEWS, 1, FoundPart)


def test_those_to_decide_come_first_the_oldest_on_top(part: FoundPart) -> None:
    assert part.table.texts() == [
        ["02/07/2026", "Google", "4/5", "Bon accueil", "To decide"],
        ["10/07/2026", "Booking", "7,5/10", "–", "To decide"],
    ]
    assert "Bon\naccueil" in part.details.story.said()


def test_an_answer_begins_with_a_template_and_is_copied(
    part: FoundPart, window: MainWindow, desk: Desk, noted: tuple[bytes, bytes]
) -> None:
    key(part.table, Qt.Key.Key_Return)
    form = part.answering
    assert [form.template.itemText(at) for at in range(form.template.count())] == ["No template", "Merci", "Thanks"]
    form.template.setCurrentIndex(1)
    form.template.activated.emit(1)
    assert form.answer.value() == "Merci pour votre avis du 02/07/2026."
    form.answer.given.emit()
    assert report.review(desk, noted[0]).steps[0].text == "Merci pour votre avis du 02/07/2026."
    assert QGuiApplication.clipboard().text() == "Merci pour votre avis du 02/07/2026."
    assert "copied" in window.banner.text
    assert [row[1] for row in part.table.texts()] == ["Booking"]


def test_an_empty_answer_stays_on_the_form(part: FoundPart, window: MainWindow) -> None:
    part.answer()
    part.answering.saved.emit()
    assert "empty" in window.banner.text
    assert part.is_editing


def test_leaving_one_needs_a_reason(
    part: FoundPart, window: MainWindow, desk: Desk, noted: tuple[bytes, bytes]
) -> None:
    key(part.table, Qt.Key.Key_S)
    part.reason.saved.emit()
    assert "empty" in window.banner.text
    write(part.reason, reason="Une note seule")
    part.reason.saved.emit()
    assert report.review(desk, noted[0]).state is State.NO_ANSWER
    part.which.press("every")
    assert [row[-1] for row in part.table.texts()] == ["To decide", "No answer"]


def test_what_was_noted_here_is_corrected_or_taken_back(
    part: FoundPart, desk: Desk, noted: tuple[bytes, bytes]
) -> None:
    key(part.table, Qt.Key.Key_C)
    write(part.form, text="Bon accueil, parking difficile", theme="signs")
    part.form.saved.emit()
    found = report.review(desk, noted[0])
    assert found.theme is not None
    assert (found.text, found.theme.code, found.rating_tenths) == ("Bon accueil, parking difficile", "signs", 40)
    key(part.table, Qt.Key.Key_Delete)
    assert [each.id for each in report.reviews(desk)] == [noted[1]]


def test_one_leads_to_a_corrective_action_and_says_so(part: FoundPart, desk: Desk, noted: tuple[bytes, bytes]) -> None:
    key(part.table, Qt.Key.Key_A)
    assert part.action_form.values()["problem"] == "Bon\naccueil"
    write(part.action_form, title="Remercier l’équipe")
    part.action_form.saved.emit()
    (action,) = actions_report.actions(desk)
    assert (action.origin_kind, action.origin_id, action.origin_text) == ("review", noted[0], "Bon\naccueil")
    part.highlight(0)
    assert "Remercier l’équipe" in part.details.story.said()


def test_another_desk_answers_but_corrects_nothing(house: House, part: FoundPart, open_window: Opener) -> None:
    other = house.add_desk("COL")
    synchronise(house)
    synchronise(house)
    window = open_window(other.data_dir)
    window.choose_page(QUALITY)
    there = part_of(window.page, REVIEWS, 1, FoundPart)
    assert len(there.rows) == 2
    assert there.change_pill.isHidden()
    assert there.void_pill.isHidden()
    there.correct()
    there.take_back()
    assert not there.is_editing
    assert len(there.rows) == 2


def test_when_all_are_decided_that_is_said(part: FoundPart, desk: Desk, noted: tuple[bytes, bytes]) -> None:
    for review_id in noted:
        reviews.leave(desk, review_id, "Rien à dire")
    part.refresh()
    assert "Every review was answered" in part.note.text()
    part.answer()
    part.leave_it()
    assert not part.is_editing


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_forms_are_walked_as_they_stand(part: FoundPart) -> None:
    for opened in (part.answer, part.leave_it, part.decide, part.correct):
        opened()
        assert part.is_editing
        assert faults_of(part.window()) == []
        part.leave()
