"""What can be sold on a day: found by code and by words, at the day's price, on the office's shelves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids, reports, sync
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.catalogue import Article, Catalogue, in_season, price_on
from bitdesk.services import catalogue, till
from builders import House

MAP_EAN, BOOK_EAN, PIN_EAN = "9782758551188", "9782012101333", "3017620422003"
WORDS = ("carte", "âne", "Cévennes", "sentier", "œuvre", "Mont-Lozère", "l’été")


def article(label: str, **values: object) -> Article:
    columns = {
        "product_id": ids.new(), "quick_item_id": None, "code": "", "ean": None, "category_id": None,
        "supplier_id": None, "vat_code": "standard", "price_cents": 100, "publisher_cents": None, "cost_cents": None,
        "is_book": False, "is_button": False, "needs_receipt": False, "consignment": False, "colour": None,
        "rank": None,
    } | values  # fmt: skip
    return Article(label=label, **columns)  # type: ignore[arg-type]


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def labels(articles: tuple[Article, ...]) -> list[str]:
    return [article.label for article in articles]


# Searching


def test_any_part_of_the_label_finds_it() -> None:
    shop = Catalogue(
        [article("Carte de randonnée"), article("Écarteur"), article("Randonner : la carte"), article("Mug")]
    )
    assert labels(shop.search("carte")) == ["Carte de randonnée", "Randonner : la carte", "Écarteur"]
    assert labels(shop.search("CARTE rand")) == ["Carte de randonnée", "Randonner : la carte"]
    assert labels(shop.search("ecart")) == ["Écarteur"]
    assert labels(shop.search("carte", limit=1)) == ["Carte de randonnée"]
    assert shop.search("  ") == shop.search("zzz") == ()


def test_codes_and_barcodes_are_searched_as_one_types() -> None:
    shop = Catalogue([article("Carte", ean=MAP_EAN, code="A00001"), article("Livre", ean=BOOK_EAN, code="A00002")])
    assert labels(shop.search("97820")) == ["Livre"]
    assert labels(shop.search("a0000")) == ["Carte", "Livre"]
    assert labels(shop.search("carte 1188")) == ["Carte"]


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), max_size=8), st.sampled_from(WORDS))
def test_the_search_finds_what_a_look_at_every_label_finds(made: list[list[str]], word: str) -> None:
    articles = [article(" ".join(words)) for words in made]
    typed = word[:4]
    expected = {one.id for one in articles if plain(typed) in plain(one.label)}
    assert {one.id for one in Catalogue(articles).search(typed)} == expected


# Codes


@pytest.mark.parametrize("typed", [MAP_EAN, " 978-2-7585-5118-8", "a00001", "A00001 "])
def test_a_code_finds_its_article(typed: str) -> None:
    found = Catalogue([article("Carte", ean=MAP_EAN, code="A00001"), article("Autre", ean=BOOK_EAN)]).by_code(typed)
    assert found is not None
    assert found.label == "Carte"


def test_a_product_counts_more_than_a_quick_item_and_the_latest_of_these_more() -> None:
    quick = [article(name, product_id=None, quick_item_id=ids.new(), ean=PIN_EAN) for name in ("first", "second")]
    found = Catalogue(quick).by_code(PIN_EAN)
    assert found is not None
    assert found.label == "second"
    found = Catalogue([*quick, article("card", ean=PIN_EAN)]).by_code(PIN_EAN)
    assert found is not None
    assert found.label == "card"


def test_what_is_retired_is_known_by_its_id_only() -> None:
    old = article("Carte", ean=MAP_EAN, code="A1", is_retired=True)
    shop = Catalogue([old])
    assert shop.of(old.id) is old
    assert shop.by_code(MAP_EAN) is shop.by_code("A1") is None
    assert shop.articles == shop.search("carte") == ()


# Buttons


def test_buttons_stand_by_rank_then_by_label() -> None:
    shelf = ids.new()
    here = {"is_button": True, "category_id": shelf}
    shop = Catalogue(
        [
            article("Zèbre", rank=1, **here), article("Âne", **here), article("Bol", **here),
            article("Caché", category_id=shelf), article("Ailleurs", in_assortment=False, **here),
            article("Autre", is_button=True),
        ]
    )  # fmt: skip
    assert labels(shop.buttons(shelf)) == ["Zèbre", "Âne", "Bol"]
    assert labels(shop.buttons(None)) == ["Autre"]


# From the file


def test_the_price_is_the_day_s(head: Desk) -> None:
    product = catalogue.add_product(head, "Mug", price_cents=1000, from_on=date(2026, 1, 1))
    catalogue.set_price(head, product, 1200, from_on=date(2026, 8, 1))
    catalogue.set_price(head, product, 1100, from_on=date(2026, 7, 1))
    catalogue.set_price(head, product, 1150, from_on=date(2026, 7, 1))
    expected = {(2025, 12, 31): None, (2026, 1, 1): 1000, (2026, 6, 30): 1000, (2026, 7, 1): 1150, (2026, 8, 1): 1200}
    for day, price in expected.items():
        found = reports.catalogue.catalogue(head, date(*day)).of(product)
        assert found is not None
        assert found.price_cents == price
        with head.database.reading() as connection:
            alone = price_on(connection, product, date(*day).isoformat())
        assert (alone[0] if alone else None) == price
    assert reports.catalogue.catalogue(head).search("mug")[0].price_cents == 1150


def test_a_product_without_a_shelf_belongs_to_every_one(head: Desk) -> None:
    offices = reports.reference.offices(head)
    product = catalogue.add_product(head, "Mug", price_cents=1000, is_button=True)

    def has_button(office_id: bytes | None, day: date) -> bool:
        return bool(reports.catalogue.catalogue(head, day, office_id).buttons(None))

    summer, winter = date(2026, 7, 22), date(2026, 12, 1)
    assert has_button(offices[0].id, summer)
    shelf = catalogue.set_assortment(head, product, offices[1].id, season_from="06-15", season_until="09-15")
    assert not has_button(offices[0].id, summer)
    assert has_button(offices[1].id, summer)
    assert not has_button(offices[1].id, winter)
    assert has_button(None, winter)
    assert reports.catalogue.catalogue(head, winter, offices[0].id).search("mug") != ()
    catalogue.retire(head, "assortment", shelf)
    assert has_button(offices[0].id, winter)


@pytest.mark.parametrize(
    ("day", "season", "inside"),
    [
        ((2026, 6, 15), ("06-15", "09-15"), True), ((2026, 9, 15), ("06-15", "09-15"), True),
        ((2026, 6, 14), ("06-15", "09-15"), False), ((2026, 12, 31), ("11-01", "02-28"), True),
        ((2026, 2, 28), ("11-01", "02-28"), True), ((2026, 3, 1), ("11-01", "02-28"), False),
        ((2026, 3, 1), (None, None), True),
    ],
)  # fmt: skip
def test_a_season_may_run_over_the_new_year(
    day: tuple[int, int, int], season: tuple[str | None, str | None], inside: bool
) -> None:
    assert in_season(date(*day), *season) == inside


def test_a_desk_sells_what_the_head_office_decided_and_its_own_quick_items(house: House, desk: Desk) -> None:
    head = house.head_office
    book = catalogue.add_product(head, "Le sentier", price_cents=1500, ean=BOOK_EAN, vat_code="reduced", is_book=True)
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    pin = till.add_quick_item(desk, "Pin’s", 350, "standard", PIN_EAN)
    shop = reports.catalogue.catalogue(desk)
    found = shop.by_code(PIN_EAN)
    assert found is not None
    assert (found.id, found.quick_item_id, found.product_id, found.price_cents) == (pin, pin, None, 350)
    assert shop.by_code(BOOK_EAN) == shop.of(book)
    sync.exchange(desk)
    sync.merge_all(head)
    catalogue.link_quick_item(head, pin, book)
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    linked = reports.catalogue.catalogue(desk)
    assert linked.of(pin) == linked.by_code(PIN_EAN) == linked.of(book)
    assert len(linked.articles) == 1


def test_choices_are_those_in_use(head: Desk) -> None:
    catalogue.add_usual_categories(head)
    categories = reports.catalogue.categories(head)
    assert [row.code for row in categories[:3]] == ["hiking", "nature", "history"]
    catalogue.retire(head, "category", categories[0].id)
    assert [row.code for row in reports.catalogue.categories(head)[:2]] == ["nature", "history"]
