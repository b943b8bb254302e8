"""The words of the field: enumerations and bounds. Imports nothing of bitdesk."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

SCHEMA_VERSION = 4
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
    """Who receives the rows of a table: every desk, the desks of the row's offices, or the head office alone.

    A row of OFFICE_OR_ALL that names no office is for every desk; one of OFFICE, for the head office alone.
    """

    EVERYONE = "everyone"
    OFFICE = "office"
    HEAD_OFFICE = "head_office"
    OFFICE_OR_ALL = "office_or_all"


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


class NoteKind(StrEnum):
    """What a note of the liaison book is: a visitor's oral remark, a handover to the next counselor, information."""

    REMARK = "remark"
    HANDOVER = "handover"
    INFORMATION = "information"


class Sentiment(StrEnum):
    """How a remark or a review sounds."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Moment(StrEnum):
    """When a checklist is gone through."""

    OPENING = "opening"
    CLOSING = "closing"


class Channel(StrEnum):
    """How somebody reaches the office; COUNTER is in person, FORM a paper form handed out and entered afterwards."""

    COUNTER = "counter"
    FORM = "form"
    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"
    WEB = "web"


class Importance(StrEnum):
    """What a suggestion weighs: a major one is passed on within days, a minor one waits for the season's end."""

    MAJOR = "major"
    MINOR = "minor"


class ComplaintStep(StrEnum):
    """What is done about a complaint after it was received."""

    ACKNOWLEDGED = "acknowledged"
    NOTE = "note"
    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"


class SuggestionStep(StrEnum):
    """What is done about a suggestion; RAISED and LOWERED change its importance."""

    RAISED = "raised"
    LOWERED = "lowered"
    PASSED_ON = "passed_on"
    NOTE = "note"
    CLOSED = "closed"
    REOPENED = "reopened"


class ReviewStep(StrEnum):
    """What is done about a review: answered on its site, or decided that it calls for no answer."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


class EnquiryStep(StrEnum):
    """What is done about a distant enquiry; ATTEMPTED is a call back that nobody answered."""

    REPLIED = "replied"
    CALLED_BACK = "called_back"
    ATTEMPTED = "attempted"
    BROCHURES_SENT = "brochures_sent"
    DUE_CHANGED = "due_changed"
    NOTE = "note"
    CLOSED = "closed"
    REOPENED = "reopened"


class ActionStep(StrEnum):
    """What becomes of a corrective action; EFFECT_CHECKED is whether it did what it was decided for."""

    STARTED = "started"
    NOTE = "note"
    DUE_CHANGED = "due_changed"
    OWNER_CHANGED = "owner_changed"
    DONE = "done"
    EFFECT_CHECKED = "effect_checked"
    CANCELLED = "cancelled"
    REOPENED = "reopened"


class Effect(StrEnum):
    """What the check of a corrective action found."""

    EFFECTIVE = "effective"
    PARTLY = "partly"
    NONE = "none"


class QuestionKind(StrEnum):
    """How a question of a questionnaire is answered."""

    RATING = "rating"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


class Filled(StrEnum):
    """How an answered questionnaire came in: typed from paper, filled on the screen by the visitor, by a command."""

    PAPER = "paper"
    SCREEN = "screen"
    COMMAND = "command"


class BrochureKind(StrEnum):
    """Why the level of a brochure moves."""

    RECEIPT = "receipt"
    HANDED_OUT = "handed_out"
    SENT = "sent"
    COUNT = "count"
    LOSS = "loss"


class Purpose(StrEnum):
    """What somebody is written to for; OTHER stands for what a newer program wrote, and is never written."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    ENQUIRY = "enquiry"
    SUPPLIER = "supplier"
    OTHER = "other"


class ErasureReason(StrEnum):
    """Why personal data was erased: somebody asked, or the end date was reached."""

    REQUEST = "request"
    END_DATE = "end_date"


LONGEST_TEXT = 20_000
"""How many characters a note, a complaint or an answer may have: about seven pages."""

MOST_NUMBER = 10**9
"""How far from 0 a number may be that somebody answers: what is beyond is a slip, and no mean is reckoned with it."""


class OriginStatus(StrEnum):
    """What a file knows of a journal: its own, another's whole chain, or excerpts vouched for by the head office."""

    OWN = "own"
    RECEIVED = "received"
    VOUCHED = "vouched"


_Word = TypeVar("_Word", bound=StrEnum)


def known(words: type[_Word], code: str | None) -> _Word | None:
    """Return the word of a code, None where there is none or only a newer program knows it."""
    return next((word for word in words if word == code), None)


def branch_letter(epoch: int) -> str:
    """Return the letter of a journal among those of its desk: "" for the first, then B to Z, AA, AB and so on."""
    letters = ""
    number = epoch + 1 if epoch else 0
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
