"""What to order, for how long, and what visitors asked for; written to a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import StockMovement
from bitdesk.services.stock import request_product
from bitdesk.ui.head_office_window import STOCK as HEAD_STOCK
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.ordering import OrderSection
from bitdesk.ui.pages.stock.page import ORDER
from builders import House
from stockroom import MAP, synchronise
from ui.conftest import HeadOfficeOpener
from ui.pages.stock.conftest import Choose


def sold(desk: Desk, product_id: bytes, quantity: int, on: date) -> None:
    """Let a product be sold on a day of last year, and nothing of it be left."""
    with desk.write() as session:
        for kind, moved in (("receipt", quantity), ("sale", -quantity)):
            session.add(
                StockMovement(
                    office_id=desk.office_id, product_id=product_id, kind=kind, quantity=moved,
                    moved_at=clock.now_ms(), moved_on=on.isoformat(),
                )
            )  # fmt: skip


@pytest.fixture
def section(desk: Desk, known: dict[str, bytes], choose: Choose) -> OrderSection:
    """Five maps were sold in the first week a year ago, two in the fifth."""
    sold(desk, known[MAP], 5, date(2025, 7, 24))
    sold(desk, known[MAP], 2, date(2025, 8, 22))
    for label in ("Topo GR 70", "topo gr 70", "Bâtons"):
        request_product(desk, label)
    section = choose(ORDER)
    assert isinstance(section, OrderSection)
    return section


def test_the_list_follows_how_long_it_is_to_last(section: OrderSection) -> None:
    assert section.table.texts() == [["Éditions du Causse", "Carte de randonnée", "0", "–", "5", "–", "5"]]
    assert section.sum.text().startswith("5 pieces, €35.00")
    section.weeks.show_value("6")
    assert section.table.texts()[0][-1] == "7"


def test_what_was_asked_for_stands_beside_it(section: OrderSection) -> None:
    assert section.requests.texts() == [["topo gr 70", "2"], ["Bâtons", "1"]]


def test_a_request_is_led_to_and_one_of_another_year_highlights_nothing(section: OrderSection) -> None:
    asked = section.asked[1]
    section.show_request(asked.ids[0])
    assert section.request == asked
    section.show_request(b"of an earlier year")
    assert section.request is None


def test_the_list_is_written_to_a_file(window: MainWindow, section: OrderSection, tmp_path: Path) -> None:
    path = tmp_path / "order.csv"
    section.write(path)
    text = path.read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].startswith("supplier,office,code,ean,label")
    assert "Éditions du Causse,PDM,MAP,3000000000007,Carte de randonnée,0,0,5,,0,5,35.00" in text
    assert window.banner.text == f"Written to {path}."
    section.write(tmp_path / "nowhere" / "order.csv")
    assert "cannot be written" in window.banner.text


def test_nothing_short_is_said(choose: Choose) -> None:
    section = choose(ORDER)
    assert isinstance(section, OrderSection)
    assert "Nothing is short" in section.note.text()
    assert not section.export.isEnabled()
    section.ask_for_file()
    assert "Nothing was noted" in section.nothing.text()


def test_the_head_office_sees_which_office_was_asked(
    house: House, other: Desk, section: OrderSection, open_head_office: HeadOfficeOpener
) -> None:
    request_product(other, "Topo GR 70")
    synchronise(house)
    window = open_head_office(house.head_office.data_dir)
    window.choose_page(HEAD_STOCK)
    page = window.page
    assert isinstance(page, StockPage)
    page.choose_kind(ORDER)
    assert isinstance(page.section, OrderSection)
    assert page.section.requests.texts() == [
        ["topo gr 70", "PDM", "2"], ["Bâtons", "PDM", "1"], ["Topo GR 70", "COL", "1"],
    ]  # fmt: skip
