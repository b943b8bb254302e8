"""What an action comes from is read where it is known; another office's complaint is not."""

from __future__ import annotations

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.reports import actions as report
from bitdesk.reports.sources import source_texts
from bitdesk.services import actions, complaints
from builders import House
from stockroom import synchronise


def test_a_complaint_is_read_by_its_office_and_the_head_office_alone(house: House, desk: Desk) -> None:
    complaint = complaints.record(desk, "Mme Chazalette attend.", office_id=desk.office_id)
    action = actions.decide(desk, "Répondre", origin_kind="complaint", origin_id=complaint)
    synchronise(house)
    assert report.action(house.head_office, action).origin_text == "Mme Chazalette attend."
    there = report.action(house.desks["COL"], action)
    assert (there.origin_kind, there.origin_text) == ("complaint", "")


def test_what_is_no_source_says_nothing(desk: Desk) -> None:
    with desk.read() as session:
        assert source_texts(session, [(None, None), ("sale", ids.new()), ("review", ids.new())]) == {}
