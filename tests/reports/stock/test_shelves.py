"""Levels by office, what is coming, what is to be there in the season, and how far each office is known."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.reports.stock import Level
from bitdesk.services import catalogue
from bitdesk.services.stock import Goods, record_loss, send_transfer
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from moments import Hand
from stockroom import BOOK, HONEY, MAP, deliver, level, office, synchronise


def shelf(desk: Desk, known: dict[str, bytes], code: str, on: date | None = None) -> Level:
    """Return a product's row of the desk's own levels."""
    return next(row for row in report.levels(desk, on=on) if row.ware.key.product_id == known[code])


def test_a_level_is_the_sum_of_its_movements_by_office(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    other = house.desks["COL"]
    deliver(desk, map=10, book=4)
    deliver(other, map=3)
    record_loss(other, [Goods(4, known[MAP])], "vendues")
    assert [(row.ware.label, row.quantity) for row in report.levels(desk)] == [
        ("Carte de randonnée", 10),
        ("Guide des Cévennes", 4),
    ]
    synchronise(house)
    for who in (desk, other, house.head_office):
        assert [level(who, MAP, code) for code in ("PDM", "COL")] == [10, -1]
    everywhere = report.levels(house.head_office)
    assert [(row.ware.code, row.quantity) for row in everywhere] == [(MAP, 10), (MAP, -1), (BOOK, 4)]
    assert report.offices_levels(desk, known[MAP])[office(desk, "COL")] == -1


def test_shelves_have_what_belongs_there_in_the_season(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    head = house.head_office
    catalogue.set_assortment(head, known[MAP], office(head, "PDM"), reorder_level=5)
    catalogue.set_assortment(
        head, known[HONEY], office(head, "PDM"), season_from="11-01", season_until="03-31", reorder_level=2
    )
    synchronise(house)
    row = shelf(desk, known, MAP)
    assert (row.quantity, row.reorder_level, row.is_assorted, row.is_low) == (0, 5, True, True)
    assert [one.ware.code for one in report.levels(desk)] == [MAP], "honey is for the winter"
    assert shelf(desk, known, HONEY, date(2026, 12, 24)).reorder_level == 2
    assert shelf(desk, known, HONEY, date(2027, 3, 31)).is_assorted
    deliver(desk, map=6)
    assert not shelf(desk, known, MAP).is_low
    assert report.levels(house.desks["COL"]) == ()


def test_below_nothing_is_low_and_shown(desk: Desk, known: dict[str, bytes]) -> None:
    record_loss(desk, [Goods(1, known[MAP])], "introuvable")
    row = shelf(desk, known, MAP)
    assert (row.quantity, row.reorder_level, row.is_low) == (-1, None, True)


def test_what_is_on_its_way_is_coming_where_it_goes(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10)
    send_transfer(desk, office(desk, "COL"), [Goods(4, known[MAP])])
    synchronise(house)
    row = shelf(house.desks["COL"], known, MAP)
    assert (row.quantity, row.coming, shelf(desk, known, MAP).coming) == (0, 4, 0)


def test_a_retired_product_is_shown_while_there_is_some(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=1, book=1)
    record_loss(desk, [Goods(1, known[BOOK])], "partie")
    for code in (MAP, BOOK):
        catalogue.retire(house.head_office, "product", known[code])
    synchronise(house)
    assert [row.ware.code for row in report.levels(desk)] == [MAP]


@pytest.mark.usefixtures("known")
def test_an_office_is_known_as_far_as_its_last_desk_was_heard(house: House, desk: Desk, time: Hand) -> None:
    other = house.desks["COL"]
    heard = {row.code: row for row in report.known_as_of(desk)}
    assert (heard["PDM"].heard_at, heard["PDM"].is_own) == (clock.now_ms(), True)
    assert (heard["COL"].heard_at, heard["COL"].is_own) == (None, False)
    written = clock.now_ms()
    deliver(other, map=3)
    time.forward(hours=1)
    synchronise(house)
    time.forward(hours=1)
    heard = {row.code: row for row in report.known_as_of(desk)}
    assert (heard["COL"].heard_at, heard["PDM"].heard_at) == (written, clock.now_ms())
    exchange(other)
    merge_all(house.head_office)
    at_head = {row.code: row.heard_at for row in report.known_as_of(house.head_office)}
    assert at_head["COL"] == clock.now_ms(), "a contact that brings nothing is heard too"
    assert at_head["VIA"] is None


@pytest.mark.usefixtures("known")
def test_an_office_of_two_desks_is_known_as_far_as_the_one_heard_first(house: House, desk: Desk, time: Hand) -> None:
    terrace = house.add_desk("PDM", "Terrasse")
    synchronise(house)
    assert next(row for row in report.known_as_of(desk) if row.is_own).heard_at is None
    deliver(terrace, map=1)
    written = clock.now_ms()
    synchronise(house)
    time.forward(hours=1)
    assert next(row for row in report.known_as_of(desk) if row.is_own).heard_at == written


@pytest.mark.usefixtures("known")
def test_elsewhere_an_office_of_two_desks_is_known_once_both_were_heard(house: House, desk: Desk, time: Hand) -> None:
    other, terrace = house.desks["COL"], house.add_desk("PDM", "Terrasse")
    deliver(desk, map=1)
    written = clock.now_ms()
    synchronise(house)

    def heard() -> int | None:
        return next(row.heard_at for row in report.known_as_of(other) if row.code == "PDM")

    assert heard() is None, "nothing is known of the terrace"
    time.forward(hours=1)
    deliver(terrace, map=1)
    synchronise(house)
    assert heard() == written
