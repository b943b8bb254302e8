"""The shop of the demonstration is one that a tourist office could have, and nobody real is in it."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from stdnum import ean, isbn

from bitdesk.demo import assortment, organisation
from bitdesk.reports.vat import usual

SHOP = assortment.load()
OFFICES = {office.code: office for office in organisation.load().offices}
ISBN_PREFIX, EXAMPLE_PREFIX = "979109999", "952"
"""Publisher's numbers that no publisher has, and the prefix that GS1 keeps for examples."""


def test_there_is_something_on_each_of_the_eleven_shelves() -> None:
    usual_codes = [category["code"] for category in usual()["category"]]
    by_category = Counter(goods.category for goods in SHOP.goods)
    assert list(SHOP.shelves) == usual_codes
    assert set(by_category) == set(usual_codes)
    assert len(SHOP.goods) >= 120
    assert min(by_category.values()) >= 10


def test_codes_and_bar_codes_are_right_and_borne_once() -> None:
    codes = [goods.code for goods in SHOP.goods]
    borne = [goods.ean for goods in SHOP.goods if goods.ean] + [quick.ean for quick in SHOP.quick if quick.ean]
    assert len(set(codes)) == len(codes)
    assert len(set(borne)) == len(borne)
    assert all(ean.is_valid(code) for code in borne)
    assert all(isbn.is_valid(goods.ean or "") for goods in SHOP.goods if goods.is_book)


def test_what_bears_no_bar_code_has_a_button() -> None:
    buttons = [goods for goods in SHOP.goods if goods.is_button]
    assert all(goods.is_button for goods in SHOP.goods if goods.ean is None)
    assert 10 < len(buttons) < 30
    assert all(goods.carried(office) for goods in buttons for office in OFFICES.values())


def test_no_bar_code_is_one_that_somebody_sells_under() -> None:
    borne = [goods.ean for goods in SHOP.goods if goods.ean] + [quick.ean for quick in SHOP.quick if quick.ean]
    assert {code[:3] if code[:3] == EXAMPLE_PREFIX else code[:9] for code in borne} == {EXAMPLE_PREFIX, ISBN_PREFIX}


def test_every_goods_has_a_supplier_and_who_deposits_is_owed_something() -> None:
    suppliers = {supplier.code: supplier for supplier in SHOP.suppliers}
    depositors = [supplier for supplier in SHOP.suppliers if supplier.consignment]
    assert {goods.supplier for goods in SHOP.goods} == set(suppliers)
    assert len(depositors) == 3
    for goods in SHOP.goods:
        supplier = suppliers[goods.supplier]
        by_commission = supplier.commission_bp is not None
        assert (goods.cost_cents is None) == by_commission, goods.code
        assert goods.cost_cents is None or 0 < goods.cost_cents < goods.price_cents


def test_books_and_maps_are_taxed_less_than_the_rest() -> None:
    assert {goods.vat_code for goods in SHOP.goods if goods.is_book} == {"reduced"}
    assert {goods.vat_code for goods in SHOP.goods if goods.category in ("postcards", "calendars")} == {"standard"}


def test_the_head_office_carries_everything_and_the_antennas_what_is_bought_most() -> None:
    carried = {code: sum(goods.carried(office) for goods in SHOP.goods) for code, office in OFFICES.items()}
    assert carried.pop("PDM") == len(SHOP.goods)
    assert all(60 < some < len(SHOP.goods) for some in carried.values())
    assert len(set(carried.values())) > 1


@pytest.mark.parametrize(
    ("day", "first_year", "cents"),
    [
        (date(2019, 6, 30), 2019, 1620),
        (date(2019, 7, 1), 2019, 1690),
        (date(2020, 1, 2), 2019, 1690),
        (date(2020, 1, 2), 2020, 1620),
    ],
)
def test_a_price_changes_in_the_summer_of_the_first_year(day: date, first_year: int, cents: int) -> None:
    assert SHOP.product("RAN09").price_on(day, first_year) == cents


def test_what_has_no_other_price_keeps_its_own() -> None:
    assert SHOP.product("RAN01").price_on(date(2030, 1, 1), 2019) == 1290


def test_quick_items_are_unknown_to_the_shop_until_somebody_says_what_they_are() -> None:
    known = {goods.code for goods in SHOP.goods}
    assert not {quick.ean for quick in SHOP.quick if quick.ean} & {goods.ean for goods in SHOP.goods}
    assert {quick.product for quick in SHOP.quick if quick.product} <= known
    assert {quick.office for quick in SHOP.quick} <= set(OFFICES)
    assert any(quick.product is None for quick in SHOP.quick)
