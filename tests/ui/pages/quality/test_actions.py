"""Corrective actions: what is late is shown to its owner; each next step is one form away."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import counselor
from parts import key, part_of, write
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.reports import actions as report
from bitdesk.reports.actions import State
from bitdesk.services import actions
from bitdesk.ui.head_office_window import QUALITY as HEAD_QUALITY
from bitdesk.ui.main_window import QUALITY, MainWindow
from bitdesk.ui.pages.quality.actions import ActionsPart
from bitdesk.ui.pages.quality.page import GROUP
from builders import House
from stockroom import synchronise
from ui.conftest import Hand, HeadOfficeOpener, Opener

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def decided(desk: Desk, time: Hand) -> tuple[bytes, bytes]:
    """The first one was due four days ago and is C1's; the other one is nobody's."""
    time.forward(days=-10)
    first = actions.decide(
        desk, "Poser un panneau", problem="Bureau introuvable", owner_id=counselor(desk, "C1"),
        due_on=date(2026, 7, 18), check_on=date(2026, 9, 1),
    )  # fmt: skip
    second = actions.decide(desk, "Ranger la réserve")
    time.forward(days=10)
    return first, second


@pytest.fixture
def window(desk: Desk, decided: tuple[bytes, bytes], open_window: Opener) -> MainWindow:
    return open_window(desk.data_dir)


@pytest.fixture
def part(window: MainWindow) -> ActionsPart:
    window.choose_page(QUALITY)
    return part_of(window.page, GROUP, 0, ActionsPart)


def test_what_is_late_says_so_in_words(part: ActionsPart) -> None:
    assert part.table.texts() == [
        ["Poser un panneau", "Conseiller C1", "late: 4 day(s)", "Decided"],
        ["Ranger la réserve", "–", "–", "Decided"],
    ]
    assert "Bureau introuvable" in part.details.story.said()


def test_a_step_that_was_begun_waits_beside_its_action(
    part: ActionsPart, desk: Desk, decided: tuple[bytes, bytes], open_window: Opener, qtbot: QtBot
) -> None:
    part.refresh(decided[1])
    part.next_step()
    write(part.step, text="Commandé")
    part.drafts[part.step].save()
    qtbot.waitUntil(lambda: not part.page.around.tasks.busy, timeout=20_000)
    again = open_window(desk.data_dir)
    again.choose_page(QUALITY)
    back = part_of(again.page, GROUP, 0, ActionsPart)
    assert back.row.id == decided[1]
    assert "Begun, not recorded: Next step. Choose it again to go on." in back.details.story.said()
    back.next_step()
    assert back.step.values()["text"] == "Commandé"
    back.leave()
    assert "Begun" not in back.details.story.said()


def test_its_owner_is_told(part: ActionsPart, window: MainWindow, desk: Desk) -> None:
    assert part.mine.isHidden()
    window.choose_counselor(counselor(desk, "C1"), "C1")
    part.refresh()
    assert part.mine.text() == "1 of yours are late or to check."
    part.which.press("mine")
    assert [row[0] for row in part.table.texts()] == ["Poser un panneau"]
    window.choose_counselor(counselor(desk, "C2"), "C2")
    part.refresh()
    assert part.mine.isHidden()
    assert part.note.text() == "No action of yours is to be done."
    assert part.details.title.text() == "Choose an action, or write a new one (Ctrl+N)."


def test_a_new_one_is_written_and_highlighted(part: ActionsPart, desk: Desk) -> None:
    key(part, Qt.Key.Key_N, CONTROL)
    write(part.form, title="Afficher les horaires", due_on=date(2026, 8, 1), owner_id=counselor(desk, "C2").hex())
    part.form.saved.emit()
    assert part.row.title == "Afficher les horaires"
    assert (part.row.owner, part.row.due_on) == ("Conseiller C2", date(2026, 8, 1))


def test_what_is_refused_stays(part: ActionsPart, window: MainWindow) -> None:
    part.add()
    write(part.form, title="Hier", due_on=date(2026, 7, 21))
    part.form.saved.emit()
    assert "lies in the past" in window.banner.text
    assert part.form.values()["title"] == "Hier"


def test_it_is_led_from_decided_to_its_effect(
    part: ActionsPart, desk: Desk, decided: tuple[bytes, bytes], time: Hand
) -> None:
    key(part.table, Qt.Key.Key_Return)
    assert part.step.act.value() == "started"
    write(part.step, text="Devis demandé")
    part.step.saved.emit()
    part.next_step()
    assert part.step.act.value() == "done"
    part.step.saved.emit()
    assert report.action(desk, decided[0]).state is State.DONE
    assert [row[0] for row in part.table.texts()] == ["Ranger la réserve"]
    time.forward(days=60)
    part.refresh()
    assert part.table.texts()[1][-1] == "Effect to check"
    part.highlight(1)
    part.next_step()
    assert not part.step.fields["effect"].isHidden()
    write(part.step, effect="partly")
    part.step.saved.emit()
    assert report.action(desk, decided[0]).effect == "partly"
    part.which.press("every")
    assert "Partly effective" in [row[-1] for row in part.table.texts()]


def test_fields_follow_what_is_done(
    part: ActionsPart, window: MainWindow, desk: Desk, decided: tuple[bytes, bytes]
) -> None:
    part.next_step()
    write(part.step, act="due_changed")
    assert not part.step.fields["due_on"].isHidden()
    assert part.step.fields["owner_id"].isHidden()
    write(part.step, due_on=None)
    part.step.saved.emit()
    assert "Write the day" in window.banner.text
    write(part.step, due_on=date(2026, 8, 8))
    part.step.saved.emit()
    part.next_step()
    write(part.step, act="owner_changed", owner_id=counselor(desk, "C2").hex())
    part.step.saved.emit()
    found = report.action(desk, decided[0])
    assert (found.due_on, found.owner) == (date(2026, 8, 8), "Conseiller C2")
    part.next_step()
    write(part.step, act="cancelled")
    part.step.saved.emit()
    assert "empty" in window.banner.text
    write(part.step, text="La mairie le fait")
    part.step.saved.emit()
    assert report.action(desk, decided[0]).state is State.CANCELLED


def test_the_head_office_sees_everybodys(
    desk: Desk, decided: tuple[bytes, bytes], house: House, open_head_office: HeadOfficeOpener
) -> None:
    synchronise(house)
    window = open_head_office(house.head_office.data_dir)
    window.choose_page(HEAD_QUALITY)
    part = part_of(window.page, GROUP, 0, ActionsPart)
    assert [chip.value for chip in part.which.chips] == ["to_do", "every"]
    assert len(part.rows) == 2
    key(part, Qt.Key.Key_R, CONTROL)
    assert part.which.value == "every"
    key(part, Qt.Key.Key_R, CONTROL)
    assert part.which.value == "to_do"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_forms_are_walked_as_they_stand(part: ActionsPart) -> None:
    for opened in (part.add, part.next_step):
        opened()
        assert faults_of(part.window()) == []
        part.leave()
