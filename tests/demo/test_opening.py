"""The shop as the head office opened it, and as every desk knows it."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.demo import assortment, opening
from bitdesk.demo.layout import Layout
from bitdesk.desk import open_desk
from bitdesk.reports.catalogue import catalogue, suppliers, vat_codes
from evidence import rows

SHOP = assortment.load()
SUMMER, WINTER = date(2019, 7, 20), date(2019, 12, 3)


@pytest.mark.parametrize("place", ["head-office", "desks/pdm", "desks/via"])
def test_every_file_knows_every_product_at_its_price(demo: Layout, place: str) -> None:
    desk = open_desk(demo.folder / place)
    try:
        listed = catalogue(desk, SUMMER)
    finally:
        desk.database.close()
    for goods in SHOP.goods:
        article = listed.by_code(goods.code)
        assert article is not None
        assert article.price_cents == goods.price_on(SUMMER, 2019)
        assert (article.label, article.ean, article.is_book) == (goods.label, goods.ean, goods.is_book)
        assert article.is_button == goods.is_button


def test_the_assortment_differs_by_office_and_by_season(demo: Layout) -> None:
    shown = {}
    for code in ("PDM", "VIA"):
        desk = open_desk(demo.desk(code))
        try:
            for day in (SUMMER, WINTER):
                shown[code, day] = {each.code for each in catalogue(desk, day).articles if each.in_assortment}
        finally:
            desk.database.close()
    assert shown["VIA", SUMMER] < shown["PDM", SUMMER]
    assert {"AGE01"} <= shown["PDM", WINTER] - shown["PDM", SUMMER]
    assert {"GOO07"} <= shown["PDM", SUMMER] - shown["PDM", WINTER]


def test_depositors_have_their_terms(demo: Layout) -> None:
    desk = open_desk(demo.head_office)
    try:
        terms = {row.code: row.commission_bp for row in suppliers(desk, SUMMER) if row.consignment}
    finally:
        desk.database.close()
    assert terms == {"PHO": 3000, "MEM": 2500, "SAV": None}


def test_whom_a_depositor_is_stands_in_the_contacts_of_the_head_office_alone(demo: Layout) -> None:
    query = """
        SELECT email FROM contact_details d JOIN contact c ON c.id = d.contact_id
        WHERE c.purpose = 'supplier' ORDER BY email
    """
    found = rows(demo.head_office / "bitdesk.db", query)
    assert found == [("atelier@example.org",), ("memoire@example.org",), ("savonnerie@example.org",)]
    assert rows(demo.desk("PDM") / "bitdesk.db", query) == []


def test_the_shop_owes_vat_by_the_rates_of_the_day(demo: Layout) -> None:
    desk = open_desk(demo.desk("PDM"))
    try:
        rates = {code.code: code.vat_bp for code in vat_codes(desk, SUMMER)}
    finally:
        desk.database.close()
    assert (rates["reduced"], rates["standard"]) == (550, 2000)
    found = rows(
        demo.desk("PDM") / "bitdesk.db",
        "SELECT DISTINCT vat_exempt, vat_bp FROM sale JOIN sale_line l ON l.sale_id = sale.id",
    )
    assert sorted(found) == [(0, 550), (0, 2000)]


@pytest.mark.parametrize(
    ("months", "season"),
    [
        (tuple(range(1, 13)), (None, None)),
        ((5, 6, 7), ("05-01", "07-31")),
        ((1, 9, 10, 11, 12), ("09-01", "01-31")),
        ((1, 2, 11, 12), ("11-01", "02-29")),
    ],
)
def test_months_that_follow_one_another_are_a_season(
    months: tuple[int, ...], season: tuple[str | None, str | None]
) -> None:
    assert opening.season_of(months) == season
