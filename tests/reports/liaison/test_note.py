"""A note in full: who answered, who read it, and what came of it."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import liaison as report
from bitdesk.services import actions, complaints, liaison, stock, suggestions
from builders import House
from moments import Hand
from notebook import counselor, remark
from stockroom import synchronise


def test_replies_and_readings_say_who_and_where(house: House, desk: Desk, time: Hand) -> None:
    note_id = remark(desk, for_all=True)
    synchronise(house)
    col = house.desks["COL"]
    liaison.reply(counselor(col, "C2"), note_id, "Vu ici aussi")
    liaison.mark_read(counselor(col, "C2"), note_id)
    synchronise(house)
    whole = report.note(desk, note_id)
    assert [(each.text, each.author_code, each.place) for each in whole.replies] == [
        ("Vu ici aussi", "C2", "Le Collet-de-Dèze")
    ]
    assert [(each.code, each.name, each.read_at) for each in whole.readings] == [("C2", "Conseiller C2", time.ms)]
    assert whole.row.replies == 1
    assert report.note(house.head_office, note_id).replies == whole.replies


def test_what_came_of_a_note_is_linked_to_it(desk: Desk) -> None:
    note_id = remark(desk, "Panneau arraché")
    made = [
        complaints.record(desk, "Panneau arraché", office_id=desk.office_id, note_id=note_id),
        suggestions.record(desk, "Un panneau neuf", "minor", office_id=desk.office_id, note_id=note_id),
        stock.request_product(desk, "Carte du sentier", note_id=note_id),
        actions.decide(desk, "Réparer", origin_kind="liaison_note", origin_id=note_id),
    ]
    found = report.note(desk, note_id).outcomes
    assert {(each.kind, each.id) for each in found} == set(
        zip(("complaint", "suggestion", "product_request", "corrective_action"), made, strict=True)
    )
    assert {each.text for each in found} == {"Panneau arraché", "Un panneau neuf", "Carte du sentier", "Réparer"}
    stock.withdraw_request(desk, made[2])
    assert "product_request" not in {each.kind for each in report.note(desk, note_id).outcomes}


def test_a_note_that_is_not_here_is_said(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not been received here"):
        report.note(desk, ids.new())
