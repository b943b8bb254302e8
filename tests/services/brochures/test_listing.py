"""The head office's list of brochures: codes that stay, an order, levels by office, retired and brought back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import brochures as report
from bitdesk.services import brochures
from builders import House
from evidence import journal
from moments import MOMENT
from stockroom import synchronise


@pytest.fixture
def head(house: House) -> Desk:
    """The head office."""
    return house.head_office


def names(desk: Desk) -> list[str]:
    return [one.code for one in report.brochures(desk)]


def test_a_brochure_reaches_the_desks(house: House, head: Desk, desk: Desk) -> None:
    brochures.add_brochure(head, "map", "Carte touristique", "fr")
    brochures.add_brochure(head, "guide", "Guide", "")
    synchronise(house)
    assert [(one.code, one.label, one.language) for one in report.brochures(desk)] == [
        ("map", "Carte touristique", "fr"),
        ("guide", "Guide", None),
    ]


@pytest.mark.parametrize(
    ("code", "label", "reason"),
    [("map", "Autre", "taken"), ("a b", "Carte", "cannot be used"), ("", "Carte", "empty"), ("c", " ", "empty"),
     ("c", "a" * 121, "120"), ("c", "a\0", "cannot be kept")],
)  # fmt: skip
def test_what_cannot_be_listed_is_refused(head: Desk, code: str, label: str, reason: str) -> None:
    brochures.add_brochure(head, "map", "Carte")
    with pytest.raises(RuleError, match=reason):
        brochures.add_brochure(head, code, label)
    assert names(head) == ["map"]


def test_only_the_head_office_lists(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        brochures.add_brochure(desk, "map", "Carte")


def test_words_change_and_codes_stay(head: Desk) -> None:
    made = brochures.add_brochure(head, "map", "Carte", "fr")
    brochures.change_brochure(head, made, label="Carte du parc", language=None)
    assert [(one.code, one.label, one.language) for one in report.brochures(head)] == [("map", "Carte du parc", None)]
    with pytest.raises(RuleError, match="not known"):
        brochures.change_brochure(head, ids.new(), label="x")


def test_the_order_is_the_head_offices(head: Desk) -> None:
    made = [brochures.add_brochure(head, code, code) for code in ("a", "b", "c")]
    brochures.retire(head, "brochure", made[1])
    brochures.move_brochure(head, made[2], 1)
    assert names(head) == ["c", "a"]
    before = len(journal(head))
    brochures.move_brochure(head, made[2], 1)
    assert len(journal(head)) == before, "only ranks that differ are written"


def test_one_that_is_retired_comes_back(head: Desk) -> None:
    made = brochures.add_brochure(head, "a", "A")
    brochures.retire(head, "brochure", made)
    assert (names(head), [one.code for one in report.brochures(head, retired=True)]) == ([], ["a"])
    brochures.bring_back(head, "brochure", made)
    assert names(head) == ["a"]
    with pytest.raises(RuleError, match="not come yet"):
        brochures.retire(head, "brochure", made, on=MOMENT.date() + timedelta(days=1))


def test_a_level_is_set_changed_and_taken_away(head: Desk, desk: Desk) -> None:
    made = brochures.add_brochure(head, "a", "A")

    def levels() -> dict[bytes, int]:
        (row,) = report.listed(head)
        return row.levels

    brochures.set_reorder_level(head, made, desk.office_id, None)
    assert levels() == {}
    for level in (50, 20):
        brochures.set_reorder_level(head, made, desk.office_id, level)
        assert levels() == {desk.office_id: level}
    brochures.set_reorder_level(head, made, desk.office_id, None)
    assert levels() == {}
    brochures.set_reorder_level(head, made, desk.office_id, 0)
    assert levels() == {desk.office_id: 0}


@pytest.mark.parametrize(("level", "reason"), [(-1, "0 to 99999"), (100_000, "0 to 99999")])
def test_a_level_that_cannot_be_is_refused(head: Desk, desk: Desk, level: int, reason: str) -> None:
    made = brochures.add_brochure(head, "a", "A")
    with pytest.raises(RuleError, match=reason):
        brochures.set_reorder_level(head, made, desk.office_id, level)
    with pytest.raises(RuleError, match="office is not known"):
        brochures.set_reorder_level(head, made, ids.new(), 5)
    with pytest.raises(RuleError, match="brochure is not known"):
        brochures.set_reorder_level(head, ids.new(), desk.office_id, 5)
