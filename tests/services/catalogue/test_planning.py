"""What becomes of each row of a file, and why one is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from services.catalogue.conftest import BOOK_EAN, Shop

from bitdesk.desk import Desk
from bitdesk.reports.import_plan import Action, Change, Planned
from bitdesk.services import catalogue

HEAD = "code;ean;label;category;supplier;vat;price;publisher price;cost;consignment;book;button;receipt;note;from\n"


def plan(head: Desk, folder: Path, *lines: str, heading: str = HEAD) -> tuple[Planned, ...]:
    path = folder / "list.csv"
    path.write_text(heading + "\n".join(lines), encoding="utf-8")
    return catalogue.preview_products(head, path).rows


def reason(row: Planned) -> str:
    assert row.action is Action.REFUSE
    assert row.error is not None
    return str(row.error)


def test_a_new_product_takes_what_the_row_says(head: Desk, shop: Shop, tmp_path: Path) -> None:
    (row,) = plan(
        head, tmp_path, "n1;2-07-036822-X;Roman;Cartes;ÉDITIONS DU CAUSSE;5,5 %;8,90;9;4,1;non;oui;x;1;Neuf;01/09/2026"
    )
    assert (row.action, row.code, row.number, row.from_on) == (Action.ADD, "N1", 2, date(2026, 9, 1))
    assert row.values == {
        "label": "Roman", "ean": "9782070368228", "category_id": shop.maps, "supplier_id": shop.publisher,
        "vat_code": "reduced", "consignment": 0, "is_book": 1, "is_button": 1, "needs_receipt": 1, "note": "Neuf",
    }  # fmt: skip
    assert row.prices == {"price_cents": 890, "publisher_cents": 900, "cost_cents": 410}


def test_what_a_new_row_does_not_say_is_usual(head: Desk, shop: Shop, tmp_path: Path) -> None:
    book, pot, bare = plan(head, tmp_path, ";;Livre;;;;10;;;;1", ";;Pot;gifts;pot;;5", ";;Sans prix")
    assert (book.values["vat_code"], book.values["consignment"], book.prices["publisher_cents"]) == ("reduced", 0, 1000)
    assert (pot.values["vat_code"], pot.values["consignment"], pot.prices["publisher_cents"]) == ("standard", 1, None)
    assert (bare.action, bare.prices) == (Action.ADD, {})


def test_a_known_product_is_found_by_its_code_else_by_its_barcode(head: Desk, shop: Shop, tmp_path: Path) -> None:
    mug, book = plan(head, tmp_path, "a00002;;Mug bleu;;;;13", f";{BOOK_EAN};;;;;15;;9,50")
    assert (mug.action, mug.product_id, mug.code) == (Action.CHANGE, shop.mug, "A00002")
    assert mug.changes == (Change("label", "Mug", "Mug bleu"), Change("price_cents", 1200, 1300))
    assert (book.product_id, book.changes) == (shop.book, (Change("cost_cents", 900, 950),))
    assert book.prices == {"price_cents": 1500, "publisher_cents": 1500, "cost_cents": 950}


def test_names_stand_for_what_changes(head: Desk, shop: Shop, tmp_path: Path) -> None:
    (row,) = plan(head, tmp_path, "A00002;;;maps;edi")
    assert row.changes == (
        Change("category_id", "Cadeaux", "Cartes"),
        Change("supplier_id", "La potière", "Éditions du Causse"),
        Change("consignment", 1, 0),
    )


def test_a_product_that_goes_to_a_depositor_is_on_consignment_unless_the_row_says_no(
    head: Desk, shop: Shop, tmp_path: Path
) -> None:
    (row,) = plan(head, tmp_path, "A00001;;;;pot")
    assert row.values["consignment"] == 1
    (row,) = plan(head, tmp_path, "A00001;;;;pot;;;;;non")
    assert [change.name for change in row.changes] == ["supplier_id"]


@pytest.mark.parametrize("line", [";;Neuf;;;;;;;oui", "CARD;;;;;;;;;oui"])
def test_nobody_s_goods_are_not_on_consignment(head: Desk, shop: Shop, tmp_path: Path, line: str) -> None:
    catalogue.add_product(head, "Carte postale", code="CARD")
    (row,) = plan(head, tmp_path, line)
    assert "belongs to a depositor" in reason(row)


def test_an_empty_cell_and_the_same_again_change_nothing(head: Desk, shop: Shop, tmp_path: Path) -> None:
    rows = plan(head, tmp_path, f"A00001;{BOOK_EAN};Le sentier;maps;edi;reduced;15,00;;9;0;1", "A00002;;;;;;12")
    assert [(row.action, row.changes) for row in rows] == [(Action.SAME, ()), (Action.SAME, ())]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (";9782012101334;Livre", "wrong check digit"),
        (";12345;Livre", "no barcode"),
        (";;Livre;;;;12,345", "more than two decimals"),
        (";;Livre;;;;douze", "not an amount"),
        (";;Livre;;;;-5", "below zero"),
        (";;Livre;;;;;;3", "no price"),
        (";;Livre;;;;9;10;;;1", "less 5 % at most"),
        (";;Livre;Vins", "no category “Vins”"),
        (";;Livre;;Personne", "no supplier “Personne”"),
        (";;Livre;;;7,3", "“7,3” does not exist"),
        (";;Livre;;;;5;;;peut-être", "neither yes nor no"),
        (";;Livre;;;;5;;;;;;;;31/02/2026", "no date"),
        (";;Livre;;;;5;;;;;;;;demain", "no date"),
        (";;Livre;;;;5;;;;;;;;01/03/-5", "no date"),
        (";;Livre;;;;5;;;;;;;;01/03/0026", "no day to decide anything from"),
        (";;Livre;;;;5;;;;;;;;0026-03-01", "no day to decide anything from"),
        (";;Livre;;;;5;;;;;;;;2926-03-01", "between 1900 and 2199"),
        ("N1;9782070368228;", "no label"),
        ("two words;;Livre", "cannot be used"),
        (f"N1;{BOOK_EAN};Livre", "whose code is A00001"),
        (f"A00002;{BOOK_EAN};Mug", "“Le sentier” bears the barcode"),
        (";;Ã‰tÃ© en CÃ©vennes;;;;5", "lost its accents"),
        (";;Ât\ufffd;;;;5", "lost its accents"),
        (f";{BOOK_EAN};;;;;14;16", "less 5 % at most"),
    ],
)
def test_a_row_is_refused_with_its_reason(head: Desk, shop: Shop, tmp_path: Path, line: str, words: str) -> None:
    bad, good = plan(head, tmp_path, line, ";;Bon;;;;5")
    assert words in reason(bad)
    assert good.action is Action.ADD


def test_a_product_stands_once_in_a_file(head: Desk, shop: Shop, tmp_path: Path) -> None:
    rows = plan(
        head, tmp_path, "N1;;Un", "n1;;Encore", ";9782070368228;Deux", ";2-07-036822-X;Deux fois", "A00001;;Le sentier",
        f";{BOOK_EAN};Le sentier",
    )  # fmt: skip
    assert [row.action for row in rows] == [
        Action.ADD, Action.REFUSE, Action.ADD, Action.REFUSE, Action.SAME, Action.REFUSE,
    ]  # fmt: skip
    assert "line 2 already" in reason(rows[1])
    assert "line 4 already" in reason(rows[3])


def test_the_accents_of_french_are_not_taken_for_lost_ones(head: Desk, tmp_path: Path) -> None:
    (row,) = plan(head, tmp_path, ";;Tête à l’ÃÂ — çà et là, où ? « œuvre » ÉTÉ")
    assert row.action is Action.ADD


def test_a_product_that_becomes_a_book_is_proved(head: Desk, shop: Shop, tmp_path: Path) -> None:
    (row,) = plan(head, tmp_path, "A00002;;;;;;;;;;1")
    assert row.values == {"is_book": 1}
    assert row.prices == {"price_cents": 1200, "publisher_cents": 1200, "cost_cents": None}


@pytest.mark.parametrize("text", ["01/09/26", "1/9/26", "01/09/2026", "2026-09-01"])
def test_a_year_in_two_digits_is_of_this_century(head: Desk, shop: Shop, tmp_path: Path, text: str) -> None:
    (row,) = plan(head, tmp_path, f"A00002;;;;;;13;;;;;;;;{text}")
    assert (row.action, row.from_on) == (Action.CHANGE, date(2026, 9, 1))


@pytest.mark.parametrize(
    ("line", "changes"),
    [
        ("12;;;;;;;;2027-01-01", (Change("price_cents", 1100, 1200),)),
        ("11;;;;;;;;2027-01-01", ()),
        ("11;;;;;;;;2028-01-01", ()),
        ("11;;;;;;;;2026-12-31", (Change("price_cents", 1200, 1100),)),
        ("11", (Change("price_cents", 1200, 1100),)),
        ("12", ()),
        (";;3;;;;;;2027-01-01", (Change("cost_cents", None, 300),)),
    ],
)
def test_a_price_is_compared_with_that_in_force_on_its_first_day(
    head: Desk, shop: Shop, tmp_path: Path, line: str, changes: tuple[Change, ...]
) -> None:
    catalogue.set_price(head, shop.mug, 1100, from_on=date(2027, 1, 1))
    (row,) = plan(head, tmp_path, f"A00002;;;;;;{line}")
    assert (row.action, row.changes) == (Action.CHANGE if changes else Action.SAME, changes)
    assert row.prices.get("price_cents") == ((1100 if line.startswith((";", "11")) else 1200) if changes else None)


def test_the_price_of_a_day_before_the_first_one_is_new(head: Desk, shop: Shop, tmp_path: Path) -> None:
    (row,) = plan(head, tmp_path, "A00002;;;;;;12;;;;;;;;2018-06-01")
    assert row.changes == (Change("price_cents", None, 1200),)
