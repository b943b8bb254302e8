"""Each piece of the evidence folder has what the year has, and nothing of another year."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import GOOGLE, furnish, open_on

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.exports.evidence.made import Made
from bitdesk.exports.evidence.pieces import PIECES
from bitdesk.exports.report_pdf import data
from bitdesk.services import actions, complaints, counting, liaison, meetings, reviews, suggestions
from builders import House
from stockroom import synchronise


@pytest.fixture
def head(house: House, desk: Desk) -> Desk:
    """It has received one of each thing."""
    sites = furnish(house, date(2026, 7, 6))
    counting.record(desk, 4)
    open_on(desk, date(2026, 7, 22))
    several = "Une ligne\nUne autre 😀"
    liaison.write_note(desk, "remark", several, theme="welcome", sentiment="negative")
    complaints.record(desk, several, office_id=desk.office_id, theme="welcome")
    suggestions.record(desk, several, "minor", office_id=desk.office_id)
    reviews.record(desk, sites[GOOGLE], published_on=date(2026, 7, 20), rating_tenths=40, text=several)
    actions.decide(desk, "Ranger", problem=several)
    meetings.convene(desk, date(2026, 7, 22), minutes=several)
    liaison.add_item(house.head_office, "closing", "Fermer le gaz", "Turn the gas off")
    synchronise(house)
    liaison.tick(desk, reports.liaison.checklist(desk, "closing")[0].item_id)
    synchronise(house)
    return house.head_office


def made(head: Desk, name: str, year: int = 2026) -> Made:
    """Return a piece."""
    return PIECES[name](head, year)


@pytest.mark.parametrize("name", PIECES)
def test_every_piece_can_be_printed_with_or_without_anything_in_it(head: Desk, name: str) -> None:
    for year in (2026, 2025):
        printed = data(made(head, name, year).sheets)
        assert str(year) in printed["title"]
        assert "\\x0a" not in str(printed), "a text of several lines is one in a table"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("remarks", 1),
        ("complaints", 1),
        ("suggestions", 1),
        ("reviews", 1),
        ("actions", 1),
        ("meetings", 1),
        ("checklists", 1),
    ],
)
def test_a_register_has_the_years_own(head: Desk, name: str, lines: int) -> None:
    assert len(made(head, name).sheets[-1].rows) == lines
    assert made(head, name, 2025).sheets[-1].rows == ()


def test_the_visitors_are_those_of_the_desks(head: Desk) -> None:
    by_office, by_month = made(head, "visits").sheets
    assert by_office.total[1] == by_month.total[1] == 4
    assert by_office.title != by_month.title


def test_the_hours_are_those_that_hold_in_the_year(head: Desk) -> None:
    (hours,) = made(head, "hours").sheets
    assert [row[0] for row in hours.rows] == ["PDM", "COL", "VIA"]
    assert "unreceived" not in [column.name for column in hours.columns]
    assert made(head, "hours", 2031).sheets[0].rows == ()


def test_the_days_of_opening_are_counted_and_listed(head: Desk) -> None:
    count, register = made(head, "opening_days").sheets
    assert (count.total[2], len(register.rows)) == (1, 1)


def test_minutes_are_documents_of_their_own(head: Desk) -> None:
    documents = made(head, "meetings").documents
    assert list(documents) == ["Minutes of 2026-07-22"]
    assert documents["Minutes of 2026-07-22"].startswith(b"%PDF")


def test_the_remarks_are_a_document_for_the_yearly_review(head: Desk) -> None:
    pdf = made(head, "remarks").pdf
    assert pdf is not None
    assert pdf.startswith(b"%PDF")
