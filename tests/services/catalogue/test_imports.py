"""Importing a file: all of it in one transaction, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from services.catalogue.conftest import BOOK_EAN, Shop

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RefusedError, RuleError
from bitdesk.exports import products as products_sheet
from bitdesk.exports.sheet import as_csv
from bitdesk.exports.workbook import xlsx
from bitdesk.reports.import_plan import Action
from bitdesk.services import catalogue
from evidence import broken, journal, rows, tables

PRODUCTS = "SELECT code, label, ean, consignment FROM product ORDER BY id"
PRICES = (
    "SELECT p.code, c.from_on, c.price_cents, c.publisher_cents, c.cost_cents FROM product_price c "
    "JOIN product p ON p.id = c.product_id ORDER BY c.id"
)
GOOD = "code;ean;label;supplier;price;book\n;2-07-036822-X;Roman;edi;8,90;1\n;;Bol;pot;15;\nA00002;;Mug bleu;;13;\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "liste.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_one_transaction(head: Desk, shop: Shop, tmp_path: Path) -> None:
    before = len(journal(head))
    plan = catalogue.import_products(head, write(tmp_path, GOOD))
    assert (plan.count(Action.ADD), plan.count(Action.CHANGE)) == (2, 1)
    assert rows(head, PRODUCTS) == [
        ("A00001", "Le sentier", BOOK_EAN, 0), ("A00002", "Mug bleu", None, 1),
        ("A00003", "Roman", "9782070368228", 0), ("A00004", "Bol", None, 1),
    ]  # fmt: skip
    assert rows(head, PRICES)[2:] == [
        ("A00003", "2019-01-01", 890, 890, None), ("A00004", "2019-01-01", 1500, None, None),
        ("A00002", "2026-07-22", 1300, None, None),
    ]  # fmt: skip
    entries = journal(head)[before:]
    assert len({entry.txn for entry in entries}) == 1
    assert rows(head, "SELECT kind, file_name, added, changed, refused FROM import_batch") == [
        ("products", "liste.csv", 2, 1, 0)
    ]
    assert broken(head) == ()


def test_the_preview_writes_nothing(head: Desk, shop: Shop, tmp_path: Path) -> None:
    before = tables(head)
    assert len(catalogue.preview_products(head, write(tmp_path, GOOD)).rows) == 3
    assert tables(head) == before


def test_one_refused_row_keeps_all_of_them_out(head: Desk, shop: Shop, tmp_path: Path) -> None:
    path, before = write(tmp_path, GOOD + ";9782012101334;Faux;;5;\n"), tables(head)
    with pytest.raises(RuleError, match=r"1 rows of liste.csv are refused: nothing was imported"):
        catalogue.import_products(head, path)
    assert tables(head) == before
    plan = catalogue.import_products(head, path, skip_refused=True)
    assert plan.count(Action.REFUSE) == 1
    assert len(rows(head, PRODUCTS)) == 4
    assert rows(head, "SELECT added, changed, refused FROM import_batch") == [(2, 1, 1)]


def test_the_same_file_again_changes_nothing(head: Desk, shop: Shop, tmp_path: Path) -> None:
    path = write(tmp_path, "code;ean;label;price;book\nN1;2-07-036822-X;Roman;8,90;1\nN2;;Bol;15;\n")
    catalogue.import_products(head, path)
    before = (rows(head, PRODUCTS), rows(head, PRICES))
    plan = catalogue.import_products(head, path)
    assert plan.count(Action.SAME) == 2
    assert (rows(head, PRODUCTS), rows(head, PRICES)) == before


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_an_export_comes_back_as_it_is(head: Desk, shop: Shop, tmp_path: Path, suffix: str) -> None:
    catalogue.import_products(head, write(tmp_path, GOOD))
    sheet = products_sheet.sheet(head)
    path = tmp_path / f"export{suffix}"
    path.write_bytes(xlsx([sheet]) if suffix == ".xlsx" else as_csv(sheet).encode())
    plan = catalogue.preview_products(head, path)
    assert [(row.action, row.changes) for row in plan.rows] == [(Action.SAME, ())] * 4
    assert plan.ignored == ()


def test_a_price_to_come_holds_from_its_day(head: Desk, shop: Shop, tmp_path: Path) -> None:
    catalogue.import_products(head, write(tmp_path, "code;price;from\nA00002;14;2026-09-01\n"))
    today = reports.catalogue.catalogue(head).of(shop.mug)
    assert today is not None
    assert today.price_cents == 1200
    assert rows(head, PRICES)[-1][:3] == ("A00002", "2026-09-01", 1400)


def test_codes_of_our_own_do_not_meet_those_of_the_file(head: Desk, shop: Shop, tmp_path: Path) -> None:
    catalogue.import_products(head, write(tmp_path, "code;label\n;Un\nA00003;Deux\n;Trois\n"))
    assert [row[:2] for row in rows(head, PRODUCTS)[2:]] == [("A00004", "Un"), ("A00003", "Deux"), ("A00005", "Trois")]


def test_what_is_no_list_or_no_head_office_is_refused(head: Desk, desk: Desk, shop: Shop, tmp_path: Path) -> None:
    before = tables(head)
    path = tmp_path / "liste.csv"
    path.write_bytes(b"code;label\nA1;\x81\x8d\xff")
    with pytest.raises(RefusedError, match="letters"):
        catalogue.import_products(head, path)
    with pytest.raises(OutageError, match="cannot be read"):
        catalogue.import_products(head, tmp_path / "gone.csv")
    with pytest.raises(RuleError, match="Only the head office"):
        catalogue.import_products(desk, write(tmp_path, GOOD))
    assert tables(head) == before


def test_a_price_to_come_is_imported_once(head: Desk, shop: Shop, tmp_path: Path) -> None:
    path = write(tmp_path, "code;price;from\nA00002;16;01/01/27\n")
    assert catalogue.import_products(head, path).count(Action.CHANGE) == 1
    before = rows(head, PRICES)
    assert before[-1] == ("A00002", "2027-01-01", 1600, None, None)
    assert catalogue.import_products(head, path).count(Action.SAME) == 1
    assert rows(head, PRICES) == before
