"""The agenda builds itself; the minutes are written, closed for good, and come out as a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from parts import key, part_of, write
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.reports import actions as actions_report
from bitdesk.reports import meetings as report
from bitdesk.services import actions, meetings
from bitdesk.ui.main_window import QUALITY, MainWindow
from bitdesk.ui.pages.quality.meetings import MeetingsPart
from bitdesk.ui.pages.quality.page import GROUP
from ui.conftest import Opener

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, open_window: Opener) -> MainWindow:
    actions.decide(desk, "Poser un panneau", due_on=date(2026, 8, 1))
    return open_window(desk.data_dir)


@pytest.fixture
def part(window: MainWindow) -> MeetingsPart:
    window.choose_page(QUALITY)
    return part_of(window.page, GROUP, 1, MeetingsPart)


def test_the_agenda_of_today_is_there_before_anybody_asks(part: MeetingsPart) -> None:
    assert part.table.texts() == [["Today’s agenda", "1", "As of now"]]
    assert [point.kind for point in part.row.agenda] == ["open_actions"]
    assert "Poser un panneau · " in part.details.story.said()
    assert "01/08/2026" in part.details.story.said()


def test_a_desk_says_what_its_agenda_does_not_know(part: MeetingsPart, desk: Desk) -> None:
    said = "As Le Pont de Montvert knows it: the complaints, enquiries and remarks of the other offices are not here."
    assert said in part.details.story.said()
    meetings.convene(desk, date(2026, 7, 22))
    part.refresh()
    part.highlight(1)
    assert said in part.details.story.said(), "the meeting keeps the agenda, and what it lacks"


def test_a_meeting_keeps_the_agenda_of_its_day(part: MeetingsPart, desk: Desk) -> None:
    key(part, Qt.Key.Key_N, CONTROL)
    write(part.form, place="Mairie", attendees=frozenset({"C2", "C1"}), minutes="Un panneau est posé.")
    part.form.saved.emit()
    (found,) = report.meetings(desk)
    assert (found.place, found.attendees, found.minutes) == ("Mairie", ("C1", "C2"), "Un panneau est posé.")
    assert [len(point.detail.splitlines()) for point in found.agenda] == [1]
    actions.decide(desk, "Ranger")
    part.refresh(found.id)
    assert part.table.texts()[1] == ["22/07/2026", "1", "Minutes open"]
    key(part.table, Qt.Key.Key_G)
    assert len(report.meetings(desk)[0].agenda[0].detail.splitlines()) == 2


@pytest.fixture
def meeting(desk: Desk, part: MeetingsPart) -> bytes:
    """One that has no minutes yet, highlighted."""
    meeting_id = meetings.convene(desk, date(2026, 7, 22))
    part.refresh(meeting_id)
    assert part.row.id == meeting_id
    return meeting_id


def test_minutes_are_closed_after_a_question(
    part: MeetingsPart, window: MainWindow, desk: Desk, meeting: bytes
) -> None:
    key(part.table, Qt.Key.Key_Return)
    write(part.form, minutes="Fait.")
    part.form.saved.emit()
    key(part.table, Qt.Key.Key_L)
    assert "do not change any more" in window.banner.text
    assert report.meeting(desk, meeting).is_open
    window.banner.act()
    assert not report.meeting(desk, meeting).is_open
    assert part.minutes_pill.isHidden()
    for refused in (part.write, part.renew, part.close_minutes):
        refused()
    assert not part.is_editing


def test_what_it_decides_is_an_action_of_the_meeting(part: MeetingsPart, desk: Desk, meeting: bytes) -> None:
    key(part.table, Qt.Key.Key_A)
    write(part.action_form, title="Afficher les horaires")
    part.action_form.saved.emit()
    (found,) = [each for each in actions_report.actions(desk) if each.meeting_id == meeting]
    assert (found.title, found.origin_kind, found.origin_id) == ("Afficher les horaires", "quality_meeting", meeting)
    assert "Afficher les horaires" in part.details.story.said()


@pytest.mark.usefixtures("meeting")
def test_it_comes_out_as_a_pdf(part: MeetingsPart, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for at, name in ((0, "agenda.pdf"), (1, "minutes.pdf")):
        part.highlight(at)
        part.write_to(tmp_path / name)
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=30_000)
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    part.write_to(tmp_path / "nowhere" / "x.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in window.banner.text, timeout=30_000)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_forms_are_walked_as_they_stand(part: MeetingsPart, meeting: bytes) -> None:
    for opened in (part.convene, part.write, part.decide):
        part.refresh(meeting)
        opened()
        assert part.is_editing
        assert faults_of(part.window()) == []
        part.leave()
