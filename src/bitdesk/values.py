"""The words of the field: enumerations and bounds. Imports nothing of bitdesk."""

from __future__ import annotations

from enum import StrEnum

SCHEMA_VERSION = 3
"""The version of the tables and of the payloads: the number of the last migration."""

PARTY_SIZE_MIN = 1
PARTY_SIZE_MAX = 99

UNKNOWN_COUNTRY = "ZZ"
"""Asked and not known (the code that ISO 3166 leaves to its users)."""

FRANCE = "FR"

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years of a day that may be typed: one outside of them is a slip, such as 26 for 2026."""


class Role(StrEnum):
    """What a database file is: one desk's, or the head office's."""

    DESK = "desk"
    HEAD_OFFICE = "head_office"


class Public(StrEnum):
    """Who comes, as the organisation distinguishes them; UNKNOWN is "asked and not known"."""

    HOLIDAYMAKER = "holidaymaker"
    LOCAL = "local"
    SECOND_HOME = "second_home"
    PROFESSIONAL = "professional"
    ASSOCIATION = "association"
    INSTITUTION = "institution"
    UNKNOWN = "unknown"


class Entered(StrEnum):
    """How a visit came in: at the counter, from a paper grid, or by a command."""

    LIVE = "live"
    PAPER = "paper"
    COMMAND = "command"


class Audience(StrEnum):
    """Who receives the rows of a table: every desk, the desks of the row's office, or the head office alone."""

    EVERYONE = "everyone"
    OFFICE = "office"
    HEAD_OFFICE = "head_office"


class CounselorRole(StrEnum):
    """What a counselor is besides."""

    COUNSELOR = "counselor"
    QUALITY_REFERENT = "quality_referent"
    ADMINISTRATION = "administration"
    DIRECTOR = "director"


class PaymentMethod(StrEnum):
    """How a ticket is paid; HOLIDAY_VOUCHER is the French chèque-vacances (ANCV)."""

    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"
    HOLIDAY_VOUCHER = "holiday_voucher"
    TRANSFER = "transfer"


class CashKind(StrEnum):
    """Why cash goes into the drawer or leaves it without a sale."""

    IN = "in"
    OUT = "out"
    BANK = "bank"


class CountPurpose(StrEnum):
    """When a drawer is counted: at any moment, at its closing, or again after it."""

    CHECK = "check"
    CLOSING = "closing"
    CORRECTION = "correction"


class ClosingKind(StrEnum):
    """What a closing closes: a till session, a month of them, a year of months."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class TillEventKind(StrEnum):
    """What else the till keeps a trace of."""

    LINE_REMOVED = "line_removed"
    BASKET_EMPTIED = "basket_emptied"
    DRAWER_OPENED = "drawer_opened"


class BasketOutcome(StrEnum):
    """What became of a basket that was set aside."""

    RESUMED = "resumed"
    ABANDONED = "abandoned"


class ReceiptMeans(StrEnum):
    """How a receipt is handed over."""

    TICKET_PRINTER = "ticket_printer"
    SYSTEM_PRINTER = "system_printer"
    PDF = "pdf"


class StockKind(StrEnum):
    """Why a level moves."""

    RECEIPT = "receipt"
    SALE = "sale"
    REFUND = "refund"
    TRANSFER_OUT = "transfer_out"
    TRANSFER_IN = "transfer_in"
    COUNT = "count"
    LOSS = "loss"
    GIFT = "gift"
    SUPPLIER_RETURN = "supplier_return"


BOOK_DISCOUNT_BP = 500
"""The most that may be taken off a book's fixed price, in basis points (French law of 10 August 1981)."""


class OriginStatus(StrEnum):
    """What a file knows of a journal: its own, another's whole chain, or excerpts vouched for by the head office."""

    OWN = "own"
    RECEIVED = "received"
    VOUCHED = "vouched"


def branch_letter(epoch: int) -> str:
    """Return the letter of a journal among those of its desk: "" for the first, then B to Z, AA, AB and so on."""
    letters = ""
    number = epoch + 1 if epoch else 0
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
