"""The goods by commands: received, sent, counted, lost, ordered, and what is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.services import catalogue
from builders import House
from evidence import rows
from stockroom import BOOK, HONEY, MAP, furnish, level, office, synchronise
from terminal import Said, refused, run


@pytest.fixture(autouse=True)
def known(house: House) -> dict[str, bytes]:
    """The ids of what is in the catalogue, by code."""
    return furnish(house)


def ask(desk: Desk, *arguments: object) -> Said:
    return run("--data-dir", desk.data_dir, *arguments)


def listed(desk: Desk, *arguments: object) -> list[dict[str, Any]]:
    said = ask(desk, "stock", *arguments, "--format", "json")
    assert said.code == 0, said.err
    found: list[dict[str, Any]] = json.loads(said.out)["rows"]
    return found


def test_a_delivery_is_received_with_what_the_cards_say_it_cost(desk: Desk) -> None:
    said = ask(
        desk, "stock", "receive", "--item", "3000000000007:12", "--item", "honey:4", "--supplier", "ign",
        "--reference", "BL 12", "--date", "2026-07-21",
    )  # fmt: skip
    assert (said.code, said.out) == (0, "Received at Le Pont de Montvert: 16 pieces.\n")
    assert (level(desk, MAP), level(desk, HONEY)) == (12, 4)
    assert rows(desk, "SELECT unit_cost_cents FROM stock_movement ORDER BY quantity") == [(None,), (700,)]
    assert rows(desk, "SELECT delivered_on, reference FROM delivery") == [("2026-07-21", "BL 12")]


def test_goods_go_to_another_office_and_arrive_with_a_difference(house: House, desk: Desk) -> None:
    other = house.desks["COL"]
    ask(desk, "stock", "receive", "--item", "MAP:5")
    assert ask(desk, "stock", "transfer", "--item", "MAP:3", "--to", "col").out == "On their way to COL: 3 pieces.\n"
    synchronise(house)
    (line,) = listed(other, "transfers")
    assert (line["from"], line["to"], line["left"]) == ("PDM", "COL", 3)
    assert ask(other, "stock", "receive-line", line["line"], 1, "--more").code == 0
    assert ask(other, "stock", "receive-line", line["line"], 1, "--reason", "une perdue").code == 0
    assert (level(other, MAP), listed(other, "transfers")) == (2, [])
    assert [row["difference"] for row in listed(other, "transfers", "--differences")] == [-1]
    assert [row["received"] for row in listed(other, "transfers", "--all", "--office", "pdm")] == [2]
    said = ask(other, "stock", "receive", "--item", "MAP", "--from-office", "PDM")
    assert said.out == "Received at Le Collet-de-Dèze: one piece.\n"
    assert level(other, MAP) == 3
    assert ask(other, "stock", "transfer", "--item", "MAP", "--to", "pdm").out == "On its way to PDM: one piece.\n"
    assert ask(other, "stock", "gift", "--item", "MAP", "--reason", "tombola").out == (
        "Left the stock of Le Collet-de-Dèze: one piece.\n"
    )


def test_a_line_that_never_left_is_called_back(desk: Desk) -> None:
    ask(desk, "stock", "transfer", "--item", "MAP:3", "--to", "COL")
    (line,) = listed(desk, "transfers")
    assert ask(desk, "stock", "call-back", line["line"], "--reason", "oublié").code == 0
    assert level(desk, MAP) == 0


def test_what_leaves_says_why_and_is_taken_back(desk: Desk) -> None:
    for command, *reason in (("loss", "--reason", "mouillée"), ("gift", "--reason", "tombola"), ("return",)):
        assert ask(desk, "stock", command, "--item", "MAP:2", *reason).code == 0
    assert level(desk, MAP) == -6
    assert ask(desk, "stock", "loss", "--item", "MAP").code == 2, "a loss needs a reason"
    found = listed(desk, "movements", "--item", "MAP", "--limit", 2)
    assert [(row["kind"], row["quantity"], row["level"]) for row in found] == [
        ("Return to supplier", -2, -6),
        ("Gift", -2, -4),
    ]
    assert ask(desk, "stock", "take-back", found[0]["id"], "--reason", "erreur").code == 0
    assert level(desk, MAP) == -4


def test_a_count_goes_on_over_commands(desk: Desk) -> None:
    ask(desk, "stock", "receive", "--item", "MAP:5", "--item", "BOOK:2", "--item", "HONEY:1")
    assert ask(desk, "stock", "count", "--item", "MAP:4").out == "Counted 4 where 5 were expected.\n"
    said = ask(desk, "stock", "count", "--item", "BOOK:0", "--finish", "--rest-is-zero")
    assert said.out == "Counted 0 where 2 were expected.\nThe count is finished. Set to zero: 1.\n"
    assert [level(desk, code) for code in (MAP, BOOK, HONEY)] == [4, 0, 0]
    assert len(rows(desk, "SELECT id FROM stock_count")) == 1
    (row,) = listed(desk, "counts")
    assert (row["office"], row["products"], row["difference"], row["late"]) == ("PDM", 3, -4, 0)
    assert listed(desk, "counts", "--office", "COL") == []
    assert ask(desk, "stock", "count", "--settle").out == "Movements that were made up for: 0.\n"


def test_levels_say_until_when_each_office_is_known(house: House, desk: Desk) -> None:
    catalogue.set_assortment(
        house.head_office, rows(house.head_office, "SELECT id FROM product WHERE code = 'MAP'")[0][0],
        office(house.head_office, "PDM"), reorder_level=9,
    )  # fmt: skip
    ask(desk, "stock", "receive", "--item", "MAP:5", "--item", "BOOK:2")
    ask(house.desks["COL"], "stock", "receive", "--item", "MAP:7")
    synchronise(house)
    found = {(row["office"], row["code"]): row["level"] for row in listed(desk, "levels")}
    assert found == {("PDM", MAP): 5, ("COL", MAP): 7, ("PDM", BOOK): 2}
    assert [row["code"] for row in listed(desk, "levels", "--low")] == [MAP]
    assert [row["level"] for row in listed(house.head_office, "levels", "--office", "col")] == [7]
    text = ask(desk, "stock", "levels").out
    assert "COL · as heard on 22/07/2026 14:31" in text
    assert "PDM · this office, as it is now" in text
    assert "VIA · not heard yet" in text


def test_what_to_order_is_written_for_people_and_programs(house: House, desk: Desk, tmp_path: Path) -> None:
    ask(desk, "stock", "loss", "--item", "MAP:2", "--reason", "x")
    ask(desk, "stock", "request", "Carte", "--item", "MAP")
    ask(desk, "stock", "request", "Bâtons")
    (row,) = listed(desk, "to-order")
    assert (row["supplier"], row["quantity"], row["cost"], row["asked"]) == ("Éditions du Causse", 2, 1400, 1)
    assert "€14.00" in ask(desk, "stock", "to-order", "--days", 7).out
    for suffix, start in ((".xlsx", b"PK"), (".pdf", b"%PDF"), (".csv", b"\xef\xbb\xbfsupplier")):
        path = tmp_path / f"order{suffix}"
        said = ask(desk, "stock", "to-order", "--to", path)
        assert said.code == 0, said.err
        assert path.read_bytes().startswith((start, b"supplier"))
    assert [(row["label"], row["times"]) for row in listed(desk, "requests")] == [
        ("Bâtons", 1),
        ("Carte de randonnée", 1),
    ]
    assert listed(desk, "requests", "--until", "2026-07-21") == []


def test_what_the_stock_is_worth(desk: Desk) -> None:
    ask(desk, "stock", "receive", "--item", "MAP:3", "--item", "HONEY:2")
    said = ask(desk, "report", "stock", "--format", "json")
    found = json.loads(said.out)["rows"]
    assert [(row["category"], row["pieces"], row["deposit_pieces"], row["cost"]) for row in found] == [
        ("Maps", 3, 0, 2100),
        ("Local food", 2, 2, 0),
    ]
    assert "€21.00" in ask(desk, "report", "stock").out
    assert json.loads(ask(desk, "report", "stock", "--date", "2026-07-21", "--format", "json").out)["rows"] == []


def test_labels_are_a_pdf(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    assert ask(desk, "stock", "labels", "--item", "MAP:30", "--sheet", "5x13", "--used", 3, "--to", path).code == 0
    assert path.read_bytes().startswith(b"%PDF")
    assert refused(ask(desk, "stock", "labels", "--item", "MAP", "--used", 24, "--to", path), "24 labels")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("receive", "--item", "NOPE"), "no article “NOPE”"),
        (("receive", "--item", "3000000000008"), "wrong check digit"),
        (("receive", "--item", "MAP:0"), "1 to 99999, not 0"),
        (("receive", "--item", "MAP", "--supplier", "NOPE"), "no supplier “NOPE”"),
        (("transfer", "--item", "MAP", "--to", "NOPE"), "office “NOPE” does not exist"),
        (("transfer", "--item", "MAP", "--to", "PDM"), "from an office to another"),
        (("receive-line", "12", "1"), "no row's id"),
        (("request", "  "), "what was asked for"),
        (("loss", "--item", "MAP", "--reason", " "), "Say why"),
        (("count", "--rest-is-zero"), "Give --finish, too"),
        (("count", "--item", "MAP:2", "--rest-is-zero"), "Give --finish, too"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(desk: Desk, arguments: tuple[str, ...], words: str) -> None:
    assert refused(ask(desk, "stock", *arguments), words)
    assert rows(desk, "SELECT count(*) FROM stock_movement") == [(0,)]


def test_letters_in_a_quantity_are_a_mistake_of_the_command(desk: Desk) -> None:
    assert ask(desk, "stock", "receive", "--item", "MAP:three").code == 2


def test_more_than_was_sent_is_received_where_that_is_said_only(house: House, desk: Desk) -> None:
    other = house.desks["COL"]
    ask(desk, "stock", "transfer", "--item", "MAP:3", "--to", "COL")
    synchronise(house)
    (line,) = listed(other, "transfers")
    assert ask(other, "stock", "receive-line", line["line"], 2, "--more").code == 0
    said = ask(other, "stock", "receive-line", line["line"], 2)
    assert refused(said, "4 would have arrived of 3 that were sent")
    assert refused(said, "--more-than-sent")
    assert level(other, MAP) == 2
    assert ask(other, "stock", "receive-line", line["line"], 2, "--more-than-sent").code == 0
    assert level(other, MAP) == 4
    assert [row["difference"] for row in listed(other, "transfers", "--differences")] == [1]
