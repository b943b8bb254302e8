"""Receipts of real tickets: what the law wants on them, and what somebody reads."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids, words
from bitdesk.desk import Desk
from bitdesk.exports import documents, paper, receipt
from bitdesk.reports.shop import shop
from bitdesk.reports.tickets import Ticket, ticket
from bitdesk.services import till
from bitdesk.services.till import Item, Paid
from builders import House
from tills import article, sell, shop_desk, take_back


@pytest.fixture
def selling(house: House) -> Desk:
    """A desk with an open till whose organisation owes VAT."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=5000)
    return desk


def lines(desk: Desk, sold: Ticket, copy: int = 1) -> list[str]:
    return paper.text(receipt.receipt(sold, shop(desk), copy), 42).replace("\u202f", " ").splitlines()


def row(left: str, right: str) -> str:
    return left + right.rjust(42 - len(left))


def test_a_receipt_has_everything_that_was_sold_and_paid(selling: Desk) -> None:
    card, mug = article(selling), article(selling, "Mug", 1250, "standard")
    sold = sell(selling, (card, 2), (mug, 1), paid=[("card", 2000), ("cash", 1650)], discount=100)
    assert lines(selling, sold) == [
        " Office de Tourisme des Cévennes au Mont",
        "                  Lozère",
        "                 Le Quai",
        "        48220 Le Pont de Montvert",
        "           SIRET 73282932000074",
        "                  Vialas",
        "-" * 42,
        "Ticket 2026-000001",
        row("22/07/2026 14:31:00", "Caisse Accueil"),
        "-" * 42,
        "Carte IGN",
        row("  2 × 12,50 €", "25,00 €"),
        row("  Remise (coin abîmé)", "-0,67 €"),
        row("Mug", "12,50 €"),
        row("  Remise (coin abîmé)", "-0,33 €"),
        "-" * 42,
        row("Total", "36,50 €"),
        row("Carte bancaire", "20,00 €"),
        row("Espèces", "16,50 €"),
        "-" * 42,
        row("TVA 5,5 % sur 23,06 € HT", "1,27 €"),
        row("TVA 20 % sur 10,14 € HT", "2,03 €"),
        row("Total HT", "33,20 €"),
        "-" * 42,
        "         Merci de votre visite !",
    ]


def test_the_change_is_what_was_given_less_the_total(selling: Desk) -> None:
    item = Item(1, quick_item_id=article(selling))
    sold = till.sell(selling, ids.new(), [item], [Paid("cash", 1250, 2000)])
    assert row("Espèces", "20,00 €") in lines(selling, sold)
    assert row("Rendu", "7,50 €") in lines(selling, sold)


@pytest.mark.parametrize("liable_from", [None, date(2026, 7, 23)])
def test_who_is_exempt_says_so_and_names_no_rate(house: House, liable_from: date | None) -> None:
    desk = shop_desk(house, liable_from=liable_from)
    till.open_session(desk, float_cents=0)
    written = lines(desk, sell(desk, (article(desk), 1)))
    assert "TVA non applicable, art. 293 B du CGI" in written
    assert not [line for line in written if "HT" in line]


def test_a_copy_is_marked_as_a_duplicate_and_the_first_is_not(selling: Desk) -> None:
    sold = sell(selling, (article(selling), 1))
    assert not [line for line in lines(selling, sold, 1) if "DUPLICATA" in line]
    assert "DUPLICATA (copie n° 2)" in " ".join(lines(selling, sold, 2))
    assert receipt.receipt(sold, shop(selling), 1).watermark == ""
    assert receipt.receipt(sold, shop(selling), 2).watermark == "DUPLICATA"


def test_a_training_ticket_is_worth_nothing_and_says_so(selling: Desk) -> None:
    sold = sell(selling, (article(selling), 1), training=True)
    text = " ".join(lines(selling, sold))
    assert "TICKET D’ESSAI, SANS VALEUR" in text
    assert "ESSAI-000001" in text
    assert receipt.receipt(sold, shop(selling), 2).watermark == "ESSAI"


def test_a_refund_names_the_ticket_that_it_takes_back(selling: Desk) -> None:
    sold = sell(selling, (article(selling), 2))
    written = lines(selling, take_back(selling, sold))
    assert "Remboursement 2026-000002" in written
    assert "Du ticket 2026-000001" in written
    assert "Motif : rendu" in written
    assert row("  -1 × 12,50 €", "-12,50 €") in written
    assert row("Total remboursé", "-12,50 €") in written
    assert row("Espèces", "-12,50 €") in written


def test_a_receipt_is_french_whatever_the_screen_speaks(selling: Desk) -> None:
    sold = sell(selling, (article(selling), 1))
    english = lines(selling, sold)
    words.use("fr")
    assert lines(selling, sold) == english


def test_its_pdf_is_accessible(selling: Desk) -> None:
    sold = sell(selling, (article(selling), 1), training=True)
    data = paper.as_data(receipt.receipt(ticket(selling, sold.id), shop(selling), 2))
    assert documents.pdf("paper", data, standard="ua-1").startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (0, "0,00"),
        (5, "0,05"),
        (-5, "−0,05"),
        (123_456, "1\u202f234,56"),
        (-100, "−1,00"),
        (100_000_000, "1\u202f000\u202f000,00"),
    ],
)
def test_amounts_are_written_as_in_france(cents: int, text: str) -> None:
    assert receipt.euros(cents) == f"{text}\u00a0€"


@pytest.mark.parametrize(("vat_bp", "text"), [(550, "5,5"), (2000, "20"), (210, "2,1"), (0, "0"), (1960, "19,6")])
def test_rates_are_written_as_in_france(vat_bp: int, text: str) -> None:
    assert receipt.percent(vat_bp) == f"{text}\u00a0%"


@pytest.mark.parametrize("code_page", ["CP1252", "CP858", "CP437"])
def test_a_true_minus_is_on_its_pdf_and_becomes_a_hyphen_for_the_ticket_printer(selling: Desk, code_page: str) -> None:
    refund = take_back(selling, sell(selling, (article(selling), 2)))
    written = receipt.receipt(refund, shop(selling), 1).lines
    assert ("  −1 × 12,50\u00a0€", "−12,50\u00a0€") in [line[:2] for line in written]
    printed = "".join(row.text for row in paper.rows(written, 42, code_page))
    assert "−" not in printed
    assert "-12,50" in printed
