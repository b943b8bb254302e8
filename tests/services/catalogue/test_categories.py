"""The shelves: their words, their colour, their order."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue
from evidence import journal, rows

QUERY = "SELECT code, label_fr, label_en, colour, rank FROM category ORDER BY rank"


def test_a_category_comes_after_those_there_are(head: Desk) -> None:
    catalogue.add_category(head, "maps", "Cartes", "Maps", "#2e7d4f")
    catalogue.add_category(head, "gifts", "Cadeaux", "Gifts")
    assert rows(head, QUERY) == [("maps", "Cartes", "Maps", "#2e7d4f", 1), ("gifts", "Cadeaux", "Gifts", None, 2)]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (("maps", "Cartes", "Maps"), "taken already"),
        (("two words", "Cartes", "Maps"), "cannot be used"),
        (("new", " ", "Maps"), "is empty"),
        (("new", "Cartes", "Maps", "green"), "is no colour"),
    ],
)
def test_what_cannot_be_changes_nothing(head: Desk, values: tuple[str, ...], words: str) -> None:
    catalogue.add_category(head, "maps", "Cartes", "Maps")
    with pytest.raises(RuleError, match=words):
        catalogue.add_category(head, *values)
    assert len(rows(head, QUERY)) == 1


def test_the_usual_ones_are_added_once_beside_one_s_own(head: Desk) -> None:
    catalogue.add_category(head, "nature", "Flore", "Plants")
    assert catalogue.add_usual_categories(head) == 10
    assert catalogue.add_usual_categories(head) == 0
    found = rows(head, QUERY)
    assert len(found) == 11
    assert found[0][:2] == ("nature", "Flore")
    assert [row[1] for row in found[1:3]] == ["Randonnée : cartes IGN, topoguides, fiches", "Histoire et camisards"]


def test_words_and_colour_change_one_by_one(head: Desk) -> None:
    category = catalogue.add_category(head, "maps", "Cartes", "Maps", "#2e7d4f")
    catalogue.change_category(head, category, label_fr="Cartes et plans")
    catalogue.change_category(head, category, colour=None)
    assert rows(head, QUERY) == [("maps", "Cartes et plans", "Maps", None, 1)]
    with pytest.raises(RuleError, match="is no colour"):
        catalogue.change_category(head, category, colour="#12345")


def test_moving_writes_only_what_differs(head: Desk) -> None:
    ids = [catalogue.add_category(head, code, code, code) for code in ("a", "b", "c", "d")]
    catalogue.retire(head, "category", ids[1])
    before = len(journal(head))
    catalogue.move_category(head, ids[3], 2)
    assert [row[0] for row in rows(head, QUERY)] == ["a", "d", "c", "b"]
    assert len(journal(head)) == before + 2
    catalogue.move_category(head, ids[3], -5)
    assert rows(head, QUERY)[0][0] == "d"


def test_a_desk_decides_nothing(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        catalogue.add_usual_categories(desk)
