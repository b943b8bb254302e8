"""Revising inside a transaction: days that open once, new visits, and what is taken back in turn."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids, revisions
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Visit
from bitdesk.services import counting
from builders import House
from evidence import journal, rows


def blank(desk: Desk, size: int) -> Visit:
    return Visit(office_id=desk.office_id, visited_on="2026-07-22", hour=9, party_size=size, entered="paper")


def test_a_day_is_opened_once_however_often_it_is_asked_for(desk: Desk) -> None:
    with desk.write() as session:
        assert revisions.find_day(session, desk, "2026-07-20") is None
        first = revisions.open_day(session, desk, "2026-07-20")
        assert revisions.open_day(session, desk, "2026-07-20") is first
        assert revisions.find_day(session, desk, "2026-07-20") is first
        assert revisions.open_day(session, desk, "2026-07-21") is not first
        session.flush()
        first_id = first.id
    with desk.write() as session:
        assert revisions.open_day(session, desk, "2026-07-20").id == first_id
    assert rows(desk, "SELECT opened_on FROM opening_day ORDER BY 1") == [("2026-07-20",), ("2026-07-21",)]
    assert [entry.op for entry in journal(desk)] == ["insert", "insert"]


def test_what_was_added_is_voided_when_it_is_taken_back(desk: Desk) -> None:
    with desk.write() as session:
        made = [revisions.add(session, blank(desk, size)) for size in (3, 4)]
    with desk.write() as session:
        back = revisions.take_back(session, desk, made)
    assert [revision.visit_id for revision in back] == [made[1].visit_id, made[0].visit_id]
    assert rows(desk, "SELECT count(*), count(voided_at) FROM visit") == [(2, 2)]
    with desk.write() as session:
        revisions.take_back(session, desk, back)
    assert rows(desk, "SELECT count(*), count(voided_at) FROM visit") == [(2, 0)]


def test_several_changes_of_one_visit_are_taken_back_in_turn(desk: Desk) -> None:
    row = counting.record(desk, 2)
    with desk.write() as session:
        visit = revisions.own_visit(session, desk, row.id)
        made = [
            revisions.revise(session, desk, visit, {"party_size": 3, "visited_on": date(2026, 7, 20)}),
            revisions.revise(session, desk, visit, {"party_size": 4}),
            *revisions.void(session, desk, [visit]),
        ]
    assert [revision.before.get("party_size") for revision in made] == [2, 3, None]
    with desk.write() as session:
        revisions.take_back(session, desk, made)
    assert rows(desk, "SELECT party_size, visited_on, voided_at FROM visit") == [(2, "2026-07-22", None)]


def test_only_this_desks_visits_are_revised(house: House) -> None:
    desk, other = house.desks["PDM"], house.desks["COL"]
    visit_id = counting.record(desk, 2).id
    with pytest.raises(RuleError, match="not known here"), desk.write() as session:
        revisions.own_visit(session, desk, ids.new())
    with pytest.raises(RuleError, match="another desk"), desk.write() as session:
        revisions.own_visit(session, other, visit_id)


def test_what_a_visit_does_not_have_is_a_mistake_of_ours(desk: Desk) -> None:
    visit_id = counting.record(desk, 2).id
    with pytest.raises(TypeError, match="entered"), desk.write() as session:
        revisions.revise(session, desk, revisions.own_visit(session, desk, visit_id), {"entered": "paper"})
