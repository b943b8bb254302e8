"""Saying more of an enquiry of one's own desk, taking it out, and taking either back."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import enquiries as report
from bitdesk.reports.enquiries import EnquiryRow
from bitdesk.services import enquiries
from builders import House
from evidence import journal
from stockroom import synchronise


@pytest.fixture
def call(desk: Desk) -> bytes:
    """A call from Hérault."""
    return enquiries.count_call(desk, department="34").id


def said(row: EnquiryRow) -> tuple[object, ...]:
    return row.public, row.country, row.department, row.topics


@pytest.mark.parametrize(
    ("changes", "after"),
    [
        ({"public": "local"}, ("local", "FR", "34", ())),
        ({"country": "BE"}, (None, "BE", None, ())),
        ({"country": None, "department": None}, (None, None, None, ())),
        ({"department": "30"}, (None, "FR", "30", ())),
        ({"topics": ["stay", "hiking", "stay"]}, (None, "FR", "34", ("stay", "hiking"))),
    ],
)
def test_more_is_said_and_taken_back(desk: Desk, call: bytes, changes: dict[str, Any], after: tuple[object]) -> None:
    before = said(report.enquiry(desk, call).row)
    made = enquiries.qualify(desk, call, **changes)
    assert said(report.enquiry(desk, call).row) == after
    enquiries.undo(desk, made)
    assert said(report.enquiry(desk, call).row) == before


def test_what_does_not_differ_is_not_written(desk: Desk, call: bytes) -> None:
    before = len(journal(desk))
    assert enquiries.qualify(desk, call, department="34").before == {}
    assert len(journal(desk)) == before


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"country": "XX"}, "country"), ({"topics": ["x"]}, "topic"), ({"public": "x"}, "public"),
     ({"country": "BE", "department": "34"}, "department")],
)  # fmt: skip
def test_what_cannot_be_is_refused(desk: Desk, call: bytes, changes: dict[str, Any], reason: str) -> None:
    before = said(report.enquiry(desk, call).row)
    with pytest.raises(RuleError, match=reason):
        enquiries.qualify(desk, call, **changes)
    assert said(report.enquiry(desk, call).row) == before


def test_what_was_asked_is_never_changed(desk: Desk, call: bytes) -> None:
    with pytest.raises(TypeError, match="no subject"):
        enquiries.qualify(desk, call, subject="something else")


def test_one_that_is_taken_out_is_in_no_list_and_comes_back(desk: Desk, call: bytes) -> None:
    letter = enquiries.record(desk, "letter")
    revisions = [enquiries.void(desk, each) for each in (call, letter)]
    assert (report.calls(desk), report.due(desk), report.due_count(desk)) == ((), (), (0, 0))
    assert report.observatory(desk, 2026).total == 0
    for revision in revisions:
        enquiries.undo(desk, revision)
    assert ([row.id for row in report.calls(desk)], [row.id for row in report.due(desk)]) == ([call], [letter])


def test_another_desk_says_nothing_of_it(house: House, call: bytes) -> None:
    second = house.add_desk("PDM")
    synchronise(house)
    assert [row.own for row in report.calls(second)] == [False]
    for act in (enquiries.qualify, enquiries.void):
        with pytest.raises(RuleError, match="another desk"):
            act(second, call)
    with pytest.raises(RuleError, match="another desk"):
        enquiries.undo(second, enquiries.void(house.desks["PDM"], call))


def test_an_unknown_one_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known"):
        enquiries.void(desk, ids.new())
