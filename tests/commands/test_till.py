"""The till by commands: a whole day, and every mistake in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitdesk.reports import till as tills
from builders import House
from drawer import BOOK, MAP, MUG, Drawer, make_drawer
from evidence import change, rows, tables
from moments import Hand
from terminal import Said, refused, run


@pytest.fixture
def drawer(house: House) -> Drawer:
    return make_drawer(house)


def do(drawer: Drawer, *arguments: object) -> Said:
    return run("--data-dir", drawer.desk.data_dir, *arguments)


def done(drawer: Drawer, *arguments: object) -> str:
    said = do(drawer, *arguments)
    assert (said.code, said.err) == (0, ""), said
    return said.out


def sale(drawer: Drawer, *options: object) -> Said:
    return do(drawer, "record", "sale", *options)


@pytest.fixture
def opened(drawer: Drawer) -> Drawer:
    assert done(drawer, "till", "open", "--piece", "20:2", "--piece", "0,50:20") == (
        "The till of Vialas is open with €50.00.\n"
    )
    return drawer


def test_a_day_at_the_till(opened: Drawer, time: Hand) -> None:
    out = done(opened, "record", "sale", "--item", "3000000000007:2", "--item", "mug", "--pay", "cash:50")
    assert out == "Ticket 2026-000001: 2 × Carte de randonnée, Mug, €37.00. Change: €13.00.\n"
    out = done(opened, "record", "sale", "--item", BOOK, "--pay", "card:10", "--pay", "cash:5")
    assert out.endswith("Change: €0.00.\n")
    assert done(opened, "till", "cash", "bank", "20", "--reason", "remise") == (
        "Recorded: €20.00. Cash expected: €72.00.\n"
    )
    out = done(opened, "till", "refund", "2026-000001", "--line", "1", "--reason", "rendue")
    assert out == "Ticket 2026-000003: −1 × Carte de randonnée, −€12.50.\n"
    assert done(opened, "till", "count", "--counted", "59.5") == "Counted: €59.50. Difference: €0.00.\n"
    x = done(opened, "till", "x")
    assert "X report: the till stays open" in x
    assert "59,50" in x
    z = done(opened, "till", "close", "--counted", "59", "--reason", "un petit trou")
    assert "Closing (Z) 1" in z
    assert "un petit trou" in z
    assert tills.session(opened.desk) is None
    assert "Monthly closing 1" in done(opened, "till", "close-month", "2026-07")
    assert "Yearly closing 1" in done(opened, "till", "close-year")
    assert tills.mistakes(opened.desk) == ()


def test_a_miscount_is_corrected(opened: Drawer) -> None:
    assert refused(do(opened, "till", "count", "--corrects-last", "--counted", 1), "nothing to correct")
    done(opened, "till", "close", "--counted", "40", "--reason", "?")
    assert refused(do(opened, "till", "count", "--corrects-last", "--counted", "50"), "Say why")
    out = done(opened, "till", "count", "--corrects-last", "--counted", "50", "--reason", "un rouleau")
    assert out == "Counted: €50.00. Difference: €0.00.\n"


def test_tickets_and_closings_are_listed(opened: Drawer) -> None:
    done(opened, "record", "sale", "--item", MAP, "--pay", "cheque:12.50")
    done(opened, "record", "sale", "--item", MUG, "--pay", "cash:12", "--training")
    text = done(opened, "till", "tickets", "--date", "2026-07-22")
    assert "2026-000001" in text
    assert "ESSAI-000001" in text
    assert "Cheque" in text
    assert text.splitlines()[-1].split() == ["Total", "€12.50"]
    document: dict[str, Any] = json.loads(
        done(opened, "till", "tickets", "--number", 1, "--limit", 1, "--format", "json")
    )
    assert len(document["tickets"]) == 1
    assert done(opened, "till", "tickets", "--date", "2026-07-21", "--format", "csv").count("\n") == 1
    done(opened, "till", "close")
    (closing,) = json.loads(done(opened, "till", "closings", "--format", "json"))["closings"]
    assert (closing["kind"], closing["total_cents"], closing["counted_cents"]) == ("day", 1250, None)
    assert done(opened, "till", "closings", "--kind", "month", "--format", "csv").count("\n") == 1
    assert "12.50" in done(opened, "till", "closings", "--year", 2026, "--format", "csv")


def test_a_discount_is_taken_off_with_its_reason(opened: Drawer) -> None:
    out = done(opened, "record", "sale", "--item", MUG, "--discount", "2", "--reason", "ébréché", "--pay", "cash:20")
    assert "€10.00. Change: €10.00" in out
    assert refused(sale(opened, "--item", MUG, "--discount", "2", "--pay", "cash:10"), "needs a reason")


def test_all_that_is_left_of_a_ticket_comes_back_by_default(opened: Drawer) -> None:
    done(opened, "record", "sale", "--item", f"{MAP}:3", "--pay", "cash:37.50")
    done(opened, "till", "refund", "1", "--line", "1:1", "--reason", "x")
    assert "−2 × Carte" in done(opened, "till", "refund", "1", "--pay", "card:25", "--reason", "x")
    assert refused(do(opened, "till", "refund", "1", "--reason", "x"), "Nothing is taken back")


def test_cash_that_goes_out_has_a_reason_and_more_than_is_there_is_confirmed(opened: Drawer) -> None:
    assert refused(do(opened, "till", "cash", "out", "5"), "Say why cash goes out")
    assert refused(do(opened, "till", "cash", "bank", "80"), "Count it, then confirm")
    assert done(opened, "till", "cash", "bank", "80", "--above-expected").startswith("Recorded: €80.00.")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--item", "NOWHERE", "--pay", "cash:1"), "no article “NOWHERE”"),
        (("--item", "3000000000008", "--pay", "cash:1"), "wrong check digit"),
        (("--item", MUG), "€12.00 of €12.00 is not paid"),
        (("--item", MUG, "--pay", "cash:11,99"), "€0.01 of €12.00 is not paid"),
        (("--item", MUG, "--pay", "card:13"), "€1.00 above"),
        (("--item", f"{MUG}:0", "--pay", "cash:1"), "from 1 to 9999, not 0"),
        (("--item", f"{MUG}:99999999999999999999", "--pay", "cash:1"), "from 1 to 9999"),
        (("--item", "PRICELESS", "--pay", "cash:1"), "has no price yet"),
        (("--item", BOOK, "--discount", "0.76", "--reason", "x", "--pay", "cash:14.24"), "5 % off"),
    ],
)
def test_a_sale_that_cannot_be_is_refused(opened: Drawer, options: tuple[str, ...], words: str) -> None:
    before = tables(opened.desk)
    assert refused(sale(opened, *options), words)
    assert tables(opened.desk) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("record", "sale", "--item", f"{MUG}:two", "--pay", "cash:1"), "MUG:two is not an article and a quantity"),
        (("record", "sale", "--item", ":2", "--pay", "cash:1"), ":2 is not an article"),
        (("record", "sale", "--item", MUG, "--pay", "cheque"), "cheque has no amount"),
        (("record", "sale", "--item", MUG, "--pay", "cheque:"), "cheque: has no amount"),
        (("record", "sale", "--item", MUG, "--pay", "gold:5"), "no payment by gold"),
        (("record", "sale", "--item", MUG, "--pay", "cash:-5"), "below zero"),
        (("record", "sale", "--item", MUG, "--pay", "cash:5a"), "not an amount"),
        (("record", "sale", "--item", MUG, "--pay", "cash:1.005"), "more than two decimals"),
        (("till", "open", "--piece", "20"), "20 is not a coin or a note"),
        (("till", "open", "--piece", "20:x"), "20:x is not a coin or a note"),
        (("till", "cash", "in", "0,001"), "more than two decimals"),
        (("till", "cash", "lost", "1"), "lost"),
        (("till", "tickets", "--date", "soon"), "not a date"),
    ],
)
def test_what_cannot_be_read_is_said(drawer: Drawer, arguments: tuple[str, ...], words: str) -> None:
    said = do(drawer, *arguments)
    assert (said.code, said.out) == (2, "")
    assert words in said.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("till", "x"), "No till session is open"),
        (("till", "close"), "till is closed"),
        (("till", "open"), "type 0 for an empty one"),
        (("till", "open", "--piece", "3:1"), "no coin or note of €3.00"),
        (("till", "count", "--counted", "5"), "till is closed"),
        (("till", "cash", "in", "5"), "till is closed"),
        (("till", "refund", "7", "--reason", "x"), "no ticket “7”"),
        (("till", "refund", "2026-B-000007", "--reason", "x"), "no ticket “2026-B-000007”"),
        (("till", "refund", "seven", "--reason", "x"), "no ticket “seven”"),
        (("till", "close-month", "July"), "July is no month"),
        (("record", "sale", "--item", MUG, "--pay", "cash:12"), "till is closed"),
    ],
)
def test_what_cannot_be_done_is_said(drawer: Drawer, arguments: tuple[str, ...], words: str) -> None:
    assert refused(do(drawer, *arguments), words)


def test_a_line_that_is_not_there_is_said(opened: Drawer) -> None:
    done(opened, "record", "sale", "--item", MUG, "--pay", "cash:12")
    assert refused(do(opened, "till", "refund", "1", "--line", "2", "--reason", "x"), "no line 2")


def test_verify_recomputes_the_till(opened: Drawer) -> None:
    done(opened, "record", "sale", "--item", MUG, "--pay", "cash:12")
    done(opened, "till", "close")
    path: Path = opened.desk.database.path
    assert run("verify", path).code == 0
    change(opened.desk, "UPDATE closing SET perpetual_cents = perpetual_cents + 1")
    said = run("verify", path)
    assert said.code == 1
    assert said.err == "VIA Accueil, closing 1 (2026-07-22): a perpetual total is not the sum.\n"
    assert rows(opened.desk, "SELECT perpetual_cents FROM closing") == [(1201,)]


def test_what_has_no_card_is_sold_by_its_words_and_price(opened: Drawer) -> None:
    sold = ("--quick", "Bol : bleu:7,50", "--item", MUG, "--quick", "Topo:5:reduced")
    out = done(opened, "record", "sale", *sold, "--pay", "cash:30")
    assert out == "Ticket 2026-000001: Mug, Bol : bleu, Topo, €24.50. Change: €5.50.\n"
    items = [("Bol : bleu", 750, "standard"), ("Topo", 500, "reduced")]
    assert rows(opened.desk, "SELECT label, price_cents, vat_code FROM quick_item ORDER BY label") == items
    assert refused(sale(opened, "--quick", "Topo:5:reduced", "--pay", "card:4"), "€5.00")
    done(opened, "record", "sale", "--quick", "Topo:5:reduced", "--pay", "card:5")
    assert rows(opened.desk, "SELECT count(*) FROM quick_item") == [(2,)], "the same again is the one that is there"


@pytest.mark.parametrize(
    ("quick", "words"),
    [
        ("Bol", "is not a label and a price"), (":5", "is not a label and a price"),
        ("Bol:", "is not a label and a price"), ("Bol:cinq", "is not a label and a price"),
        ("Bol:5a", "not an amount"), ("Bol:-5", "below zero"), ("Bol:5:gold", "no VAT code “gold”"),
        (" :5", "Say what it is"),
    ],
)  # fmt: skip
def test_a_quick_item_that_cannot_be_is_a_sentence_and_sells_nothing(opened: Drawer, quick: str, words: str) -> None:
    said = sale(opened, "--quick", quick, "--pay", "cash:5")
    assert said.code != 0
    assert words in said.err
    assert rows(opened.desk, "SELECT id FROM sale UNION SELECT id FROM quick_item") == []


def test_a_ticket_is_linked_to_the_last_visit_of_today(opened: Drawer, time: Hand) -> None:
    assert refused(sale(opened, "--item", MUG, "--pay", "cash:12", "--visit"), "No visit")
    for size in (2, 3):
        done(opened, "record", "visit", "--party-size", size)
        time.forward(minutes=1)
    done(opened, "record", "sale", "--item", MUG, "--pay", "cash:12", "--visit")
    done(opened, "record", "sale", "--item", MUG, "--pay", "cash:12")
    linked = "SELECT v.party_size FROM sale s LEFT JOIN visit v ON v.id = s.visit_id ORDER BY s.number"
    assert rows(opened.desk, linked) == [(3,), (None,)]
