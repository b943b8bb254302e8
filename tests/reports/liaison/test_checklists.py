"""A checklist shows one line an item, whoever ticked it and however often."""

from __future__ import annotations

from datetime import timedelta

from bitdesk import clock
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from builders import House
from moments import Hand
from notebook import counselor
from stockroom import synchronise


def test_two_desks_of_an_office_that_tick_the_same_offline_make_one_line(house: House) -> None:
    desk, twin = house.desks["PDM"], house.add_desk("PDM")
    synchronise(house)
    item_id = report.checklist(desk, "opening")[0].item_id
    liaison.tick(counselor(desk, "C1"), item_id)
    liaison.tick(counselor(twin, "C2"), item_id)
    synchronise(house)
    for file in (desk, twin):
        lines = report.checklist(file, "opening")
        assert len(lines) == len({line.item_id for line in lines})
        assert lines[0].tick_id is not None
    at_head = report.checklist(house.head_office, "opening", office_id=desk.office_id)
    assert [line.tick_id is not None for line in at_head][:2] == [True, False]
    assert not at_head[0].is_own


def test_items_come_opening_first(house: House) -> None:
    moments = [row.moment for row in report.items(house.head_office)]
    assert moments == sorted(moments, key=lambda moment: moment != "opening")


def test_what_was_added_is_not_undone_on_the_days_before(house: House, time: Hand) -> None:
    head, desk, before = house.head_office, house.desks["PDM"], clock.business_date()
    usual = [line.item_id for line in report.checklist(desk, "closing")]
    time.forward(days=2)
    added = liaison.add_item(head, "closing", "Fermer le gaz", "Turn the gas off")
    synchronise(house)
    assert [line.item_id for line in report.checklist(desk, "closing")] == [*usual, added]
    for day in (before, before + timedelta(days=1)):
        assert [line.item_id for line in report.checklist(desk, "closing", day)] == usual
        assert added not in [line.item_id for line in report.checklist(head, "closing", day, desk.office_id)]
    liaison.tick(desk, added, before + timedelta(days=1))
    assert added in [line.item_id for line in report.checklist(desk, "closing", before + timedelta(days=1))]
