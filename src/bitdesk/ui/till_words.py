"""The words of the till that stand for values: methods, movements, purposes, closings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.values import CashKind, ClosingKind, CountPurpose, PaymentMethod


def method(code: str) -> str:
    """How a ticket is paid."""
    translate = QCoreApplication.translate
    return {
        PaymentMethod.CASH: translate("TillWords", "Cash"),
        PaymentMethod.CARD: translate("TillWords", "Card"),
        PaymentMethod.CHEQUE: translate("TillWords", "Cheque"),
        PaymentMethod.HOLIDAY_VOUCHER: translate("TillWords", "Holiday voucher"),
        PaymentMethod.TRANSFER: translate("TillWords", "Bank transfer"),
    }[PaymentMethod(code)]


def short_method(code: str) -> str:
    """How a ticket is paid, on a button that has little room."""
    if code == PaymentMethod.CARD:
        return QCoreApplication.translate("TillWordsShort", "Card")
    return method(code)


def movement(code: str) -> str:
    """Why cash goes into the drawer or leaves it."""
    translate = QCoreApplication.translate
    return {
        CashKind.IN: translate("TillWords", "Put in"),
        CashKind.OUT: translate("TillWords", "Taken out"),
        CashKind.BANK: translate("TillWords", "To the bank"),
    }[CashKind(code)]


def purpose(code: str) -> str:
    """When a drawer was counted."""
    translate = QCoreApplication.translate
    return {
        CountPurpose.CHECK: translate("TillWords", "Check"),
        CountPurpose.CLOSING: translate("TillWords", "At the closing"),
        CountPurpose.CORRECTION: translate("TillWords", "Correction"),
    }[CountPurpose(code)]


def closing(code: str) -> str:
    """What a closing closes."""
    translate = QCoreApplication.translate
    return {
        ClosingKind.DAY: translate("TillWords", "Day"),
        ClosingKind.MONTH: translate("TillWords", "Month"),
        ClosingKind.YEAR: translate("TillWords", "Year"),
    }[ClosingKind(code)]


def period(code: str) -> str:
    """The day, the month or the year of a closing: 22/07/2026, 07/2026, 2026."""
    return "/".join(reversed(code.split("-")))


def rate(vat_bp: int) -> str:
    """A VAT rate in basis points: 5,5 %."""
    from PySide6.QtCore import QLocale

    whole, rest = divmod(vat_bp, 100)
    decimals = f"{QLocale().decimalPoint()}{rest:02}".rstrip("0") if rest else ""
    return f"{whole}{decimals}\N{NO-BREAK SPACE}%"
