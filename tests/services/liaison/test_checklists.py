"""What is gone through at the opening and at the closing: decided by the head office, ticked at each office."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from builders import House
from evidence import rows
from moments import Hand
from notebook import counselor
from stockroom import synchronise


def labels(desk: Desk, moment: str, **which: object) -> list[str]:
    return [item.label_fr for item in report.checklist(desk, moment, **which)]  # type: ignore[arg-type]


def test_a_tick_says_who_did_it_that_day_and_is_one_however_often(desk: Desk, time: Hand) -> None:
    first = report.checklist(desk, "opening")[0]
    done = liaison.tick(counselor(desk, "C1"), first.item_id)
    assert liaison.tick(counselor(desk, "C2"), first.item_id) == done
    found = report.checklist(desk, "opening")[0]
    assert (found.tick_id, found.author_code, found.is_own) == (done, "C1", True)
    time.forward(days=1)
    assert report.checklist(desk, "opening")[0].tick_id is None
    assert report.checklist(desk, "opening", date(2026, 7, 22))[0].tick_id == done


def test_a_tick_is_taken_back_by_its_own_desk(house: House, desk: Desk) -> None:
    item = report.checklist(desk, "closing")[0]
    tick_id = liaison.tick(desk, item.item_id)
    for _ in range(2):
        liaison.untick(desk, tick_id)
    assert report.checklist(desk, "closing")[0].tick_id is None
    assert liaison.tick(desk, item.item_id) != tick_id
    twin = house.add_desk("PDM")
    synchronise(house)
    (seen,) = [each for each in report.checklist(twin, "closing") if each.tick_id]
    assert not seen.is_own
    with pytest.raises(RuleError, match="another desk"):
        liaison.untick(twin, seen.tick_id or b"")


def test_an_item_of_one_office_stands_on_its_list_alone(house: House, desk: Desk) -> None:
    head, col = house.head_office, house.desks["COL"]
    item_id = liaison.add_item(head, "opening", "Ouvrir le musée", "Open the museum", col.office_id)
    synchronise(house)
    assert "Ouvrir le musée" in labels(col, "opening")
    assert "Ouvrir le musée" not in labels(desk, "opening")
    assert "Ouvrir le musée" in labels(head, "opening", office_id=col.office_id)
    with pytest.raises(RuleError, match="not on the list"):
        liaison.tick(desk, item_id)
    with pytest.raises(RuleError, match="not on the list"):
        liaison.tick(head, item_id)


def test_what_is_taken_off_the_list_stays_on_the_days_before(house: House, time: Hand) -> None:
    head = house.head_office
    item = next(row for row in report.items(head) if row.label_en == "Read the liaison book")
    time.forward(days=1)
    liaison.retire_item(head, item.ids[0])
    assert "Lire le cahier de liaison" not in labels(head, "opening")
    assert "Lire le cahier de liaison" in labels(head, "opening", on=date(2026, 7, 22))
    liaison.bring_back_item(head, item.ids[0])
    assert "Lire le cahier de liaison" in labels(head, "opening")


def test_an_item_changes_and_moves(house: House) -> None:
    head = house.head_office
    item_id = liaison.add_item(head, "closing", "Sortir les poubelles", "Take the rubbish out")
    liaison.move_item(head, item_id, 1)
    assert labels(head, "closing")[0] == "Sortir les poubelles"
    liaison.change_item(head, item_id, moment="opening", label_fr="Rentrer les poubelles")
    assert labels(head, "opening")[0] == "Rentrer les poubelles"


def test_what_cannot_be_is_refused(house: House, desk: Desk) -> None:
    head = house.head_office
    item = report.checklist(desk, "opening")[0]
    with pytest.raises(RuleError, match="not at “noon”"):
        liaison.add_item(head, "noon", "a", "b")
    with pytest.raises(RuleError, match="not at “noon”"):
        liaison.change_item(head, item.item_id, moment="noon")
    with pytest.raises(RuleError, match="empty"):
        liaison.add_item(head, "opening", "", "b")
    with pytest.raises(RuleError, match="not known here"):
        liaison.add_item(head, "opening", "a", "b", ids.new())
    with pytest.raises(RuleError, match="Only the head office"):
        liaison.add_item(desk, "opening", "a", "b")
    with pytest.raises(RuleError, match="has not come yet"):
        liaison.tick(desk, item.item_id, date(2026, 7, 23))
    with pytest.raises(RuleError, match="not known here"):
        liaison.untick(desk, ids.new())
    assert rows(desk, "SELECT count(*) FROM checklist_tick") == [(0,)]
