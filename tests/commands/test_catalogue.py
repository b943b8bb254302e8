"""The shop by command: what is added, changed, imported and exported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitdesk import reports, sync
from bitdesk.desk import Desk
from bitdesk.services import till
from builders import House
from evidence import rows, tables
from terminal import Said, refused, run


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def command(head: Desk, *words: Any) -> Said:
    return run("--data-dir", head.data_dir, *words)


def done(head: Desk, *words: Any) -> str:
    said = command(head, *words)
    assert (said.code, said.err) == (0, "")
    return said.out.strip()


def decided(head: Desk, *words: Any) -> str:
    return done(head, "head-office", *words)


@pytest.fixture
def mug(head: Desk) -> str:
    """A mug on a shelf, with its code."""
    decided(head, "add", "category", "--code", "gifts", "--label-fr", "Cadeaux", "--label-en", "Gifts")
    decided(head, "add", "supplier", "--code", "pot", "--name", "La potière", "--consignment", "--commission", "30")
    decided(head, "add", "product", "--label", "Mug", "--price", "12,50", "--category", "gifts", "--supplier", "POT")
    return "A00001"


def test_a_shop_is_set_up_by_command(head: Desk, mug: str) -> None:
    assert decided(head, "add", "usual-categories") == "Added: 11"
    assert decided(head, "add", "terms", "pot", "--commission", "27,5", "--from", "2026-08-01") == "Added: POT"
    assert rows(head, "SELECT from_on, commission_bp FROM supplier_terms ORDER BY id") == [
        ("2019-01-01", 3000), ("2026-08-01", 2750),
    ]  # fmt: skip
    assert decided(head, "add", "vat-rate", "own", "8.5", "--from", "2026-01-01") == "Added: own"
    assert decided(head, "add", "assortment", mug, "--office", "col", "--from", "06-15", "--until", "09-15",
                   "--reorder-level", "4") == "Added: A00001 · COL"  # fmt: skip
    assert rows(head, "SELECT season_from, reorder_level FROM assortment") == [("06-15", 4)]
    assert rows(head, "SELECT consignment, vat_code FROM product") == [(1, "standard")]


def test_prices_and_cards_are_found_by_code_or_barcode(head: Desk, mug: str) -> None:
    assert decided(head, "change", "product", mug, "--ean", "9638 5074", "--label", "Mug bleu", "--book") == (
        "Changed: A00001"
    )
    assert decided(head, "add", "price", "96385074", "13", "--cost", "7") == "Added: A00001"
    card = reports.products.products(head).rows[0]
    assert card.price is not None
    assert (card.label, card.ean, card.is_book, card.price.price_cents, card.price.publisher_cents) == (
        "Mug bleu", "96385074", True, 1300, 1300,
    )  # fmt: skip
    of_nobody = command(head, "head-office", "change", "product", mug, "--supplier", "")
    assert (of_nobody.code, "belongs to a depositor" in of_nobody.err) == (1, True)
    changed = decided(head, "change", "product", mug, "--supplier", "", "--bought", "--no-book")
    assert changed == "Changed: A00001"
    card = reports.products.products(head).rows[0]
    assert (card.supplier, card.category_code, card.is_book) == ("", "gifts", False)


def test_categories_and_suppliers_change_one_by_one(head: Desk, mug: str) -> None:
    decided(head, "add", "category", "--code", "maps", "--label-fr", "Cartes", "--label-en", "Maps")
    assert decided(head, "change", "category", "MAPS", "--label-en", "Charts", "--place", "1") == "Changed: maps"
    assert rows(head, "SELECT code, label_fr, label_en FROM category ORDER BY rank") == [
        ("maps", "Cartes", "Charts"),
        ("gifts", "Cadeaux", "Gifts"),
    ]
    assert decided(head, "change", "supplier", "pot", "--name", "Poterie", "--bought") == "Changed: POT"
    assert decided(head, "change", "supplier", "pot", "--note", "Le jeudi") == "Changed: POT"
    assert rows(head, "SELECT name, consignment, note FROM supplier") == [("Poterie", 0, "Le jeudi")]


def test_the_shop_s_own_card_is_changed(head: Desk) -> None:
    decided(head, "change", "shop", "--siret", "73282932000074", "--vat-liable-from", "2026-07-01")
    decided(head, "change", "shop", "--receipt-note", "Merci")
    assert rows(head, "SELECT siret, vat_liable_from, receipt_note FROM organisation") == [
        ("73282932000074", "2026-07-01", "Merci")
    ]
    decided(head, "change", "shop", "--vat-exempt", "--siret", "")
    assert rows(head, "SELECT siret, vat_liable_from FROM organisation") == [(None, None)]


def test_what_is_not_sold_any_more_is_retired(head: Desk, mug: str) -> None:
    for kind, name, said in (("product", mug, mug), ("category", "gifts", "gifts"), ("supplier", "pot", "POT")):
        assert decided(head, "retire", kind, name) == f"Retired: {said}"
    assert json.loads(decided(head, "list", "categories", "--format", "json"))["categories"] == []
    for kind, name, said in (("product", mug, mug), ("category", "gifts", "gifts"), ("supplier", "pot", "POT")):
        assert decided(head, "bring-back", kind, name) == f"Brought back: {said}"
    assert reports.products.products(head).rows[0].retired_on is None


def test_a_quick_item_is_completed(house: House, head: Desk, mug: str) -> None:
    pin = till.add_quick_item(house.desks["PDM"], "Pin’s", 350, "standard")
    sync.exchange(house.desks["PDM"])
    sync.merge_all(head)
    assert decided(head, "add", "quick-item", "pin’s", mug) == "Added: Pin’s → Mug"
    found = reports.catalogue.catalogue(head).of(pin)
    assert found is not None
    assert found.label == "Mug"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("add", "price", "A9", "5"), "There is no product “A9”"),
        (("add", "quick-item", "rien", "A00001"), "There is no “rien”"),
        (("add", "product", "--label", "Sac", "--category", "vins"), "There is no “vins”. Choose among: gifts"),
        (("add", "product", "--label", "Sac", "--ean", "9782012101334"), "wrong check digit"),
        (("change", "shop", "--siret", "123"), "is no SIRET"),
    ],
)
def test_what_cannot_be_is_one_sentence(head: Desk, mug: str, words: tuple[str, ...], reason: str) -> None:
    before = tables(head)
    assert refused(command(head, "head-office", *words), reason)
    assert tables(head) == before


@pytest.mark.parametrize("price", ["douze", "1,234", "-5"])
def test_an_amount_that_is_none_is_a_slip_of_the_command(head: Desk, price: str) -> None:
    said = command(head, "head-office", "add", "product", "--label", "Sac", f"--price={price}")
    assert said.code == 2
    assert price in said.err


# Importing and exporting


def test_a_trial_says_everything_and_records_nothing(head: Desk, mug: str, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("code;label;price\nA00001;Mug;13\n;Bol;quinze\n;Sac;5\n", encoding="utf-8")
    before = tables(head)
    said = command(head, "import", "products", path, "--dry-run")
    assert said.code == 1
    assert "price €12.50 → €13.00" in said.out
    assert "“quinze” is not an amount" in said.out
    assert "Nothing was recorded" in said.err
    said = command(head, "import", "products", path)
    assert said.code == 1
    assert "Nothing was imported" in said.err
    assert tables(head) == before
    said = command(head, "import", "products", path, "--skip-refused", "--format", "json")
    assert (said.code, said.err) == (0, "")
    assert [row["action"] for row in json.loads(said.out)["rows"]] == ["change", "refuse", "add"]
    assert len(reports.products.products(head).rows) == 2


def test_an_import_is_the_head_office_s(house: House, tmp_path: Path) -> None:
    assert refused(command(house.desks["PDM"], "import", "products", tmp_path / "liste.csv"), "is a desk's")
    said = command(house.head_office, "import", "products", tmp_path / "liste.csv")
    assert refused(said, "cannot be read")


def test_the_catalogue_is_exported_to_a_file_or_the_output(head: Desk, mug: str, tmp_path: Path) -> None:
    csv = done(head, "export", "products", "--format", "csv")
    assert csv.splitlines()[1].startswith("A00001,,Mug,gifts,POT,standard,12.50")
    for name in ("catalogue.xlsx", "catalogue.csv"):
        path = tmp_path / name
        assert done(head, "export", "products", "--to", path) == f"Written: {path}"
        assert "as it is" in done(head, "import", "products", path)
    assert (tmp_path / "catalogue.csv").read_text().strip() == csv
    done(head, "export", "products", "--to", tmp_path / "catalogue.json")
    assert json.loads((tmp_path / "catalogue.json").read_text()) == json.loads(
        done(head, "export", "products", "--format", "json")
    )
    assert refused(command(head, "export", "products", "--to", tmp_path / "none" / "x.csv"), "cannot be written")


@pytest.mark.parametrize("name", ["x.pdf", "x.odt", "x"])
def test_the_catalogue_is_written_as_what_its_name_says_or_not_at_all(head: Desk, tmp_path: Path, name: str) -> None:
    said = command(head, "export", "products", "--to", tmp_path / name)
    assert refused(said, "Give a name that ends in .xlsx, .csv, .json.")
    assert list(tmp_path.glob("x*")) == []
