"""A meeting as a document that a screen reader can read, and the meetings of a year as a list."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.exports import meetings as sheets
from bitdesk.exports.documents import pdf
from bitdesk.exports.sheet import as_text
from bitdesk.reports import actions as actions_report
from bitdesk.reports import meetings as report
from bitdesk.services import actions, meetings
from builders import House

POINT = {"kind": "late_actions", "label": "Actions en retard (1)", "detail": "Poser un panneau · #strong[C1]"}


@pytest.fixture
def meeting(desk: Desk) -> bytes:
    return meetings.convene(desk, date(2026, 7, 22), place="Mairie", attendees=["C1"], agenda=[POINT])


def test_before_it_the_document_is_an_agenda(desk: Desk, meeting: bytes) -> None:
    data = sheets.data(report.meeting(desk, meeting), (), ["Office", ""])
    assert (data["title"], data["subtitle"]) == ("Agenda of the quality group", "22/07/2026 · Mairie")
    assert data["agenda"] == [{"label": POINT["label"], "lines": [POINT["detail"]]}]
    assert (data["facts"][0], data["foot"], data["organisation"]) == (
        ["Present", "Conseiller C1"],
        "Not closed yet",
        ["Office"],
    )


def test_the_agenda_of_a_desk_says_that_it_is_not_the_whole(house: House, desk: Desk, meeting: bytes) -> None:
    label, text = sheets.data(report.meeting(desk, meeting), (), ())["facts"][-1]
    assert label == "Agenda"
    assert text.startswith("as Le Pont de Montvert knows it, without")
    whole = meetings.convene(house.head_office, date(2026, 7, 22), agenda=[POINT])
    assert sheets.data(report.meeting(house.head_office, whole), (), ())["facts"] == []


def test_after_it_it_has_the_minutes_and_what_was_decided(desk: Desk, meeting: bytes) -> None:
    meetings.change(desk, meeting, minutes="Ouvert à 9 h.\n\nClos à 11 h.")
    actions.decide(desk, "Poser un panneau", meeting_id=meeting, due_on=date(2026, 8, 1))
    meetings.close(desk, meeting)
    decided = actions_report.actions(desk)
    data = sheets.data(report.meeting(desk, meeting), decided, ())
    assert data["title"] == "Minutes of the quality group"
    assert data["minutes"] == ["Ouvert à 9 h.", "", "Clos à 11 h."]
    assert data["decided"] == [["Poser un panneau", "–", "01/08/2026", "decided"]]
    assert data["foot"] == "Closed on 22/07/2026 14:31"
    assert pdf("meeting", data, standard="ua-1").startswith(b"%PDF")
    assert sheets.minutes_pdf(report.meeting(desk, meeting), decided).startswith(b"%PDF")


def test_the_list_is_the_proof_that_the_group_meets(desk: Desk, meeting: bytes) -> None:
    sheet = sheets.listing(report.meetings(desk, 2026), 2026)
    assert sheet.rows == ((date(2026, 7, 22), "Mairie", "Conseiller C1", "", 1, None),)
    assert sheet.document["meetings"][0]["agenda"] == [POINT]
    assert "Meetings of the quality group 2026" in as_text(sheet)
    assert report.meetings(desk, 2025) == ()
