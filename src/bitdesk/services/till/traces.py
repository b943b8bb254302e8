"""What the till keeps a trace of beside its tickets: receipts, lines removed, drawers opened, and quick items."""

from __future__ import annotations

from bitdesk.barcodes import compact
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.pricing import MOST_CENTS, Euros
from bitdesk.reports import till
from bitdesk.reports.vat import rates_on
from bitdesk.services.till.sessions import said
from bitdesk.services.till.writing import Writing, writing
from bitdesk.values import ReceiptMeans, TillEventKind


def note_event(desk: Desk, kind: str, detail: str | None = None, amount_cents: int | None = None) -> bytes:
    """Keep a trace of something (`values.TillEventKind`), in the session that is open if any, and return its id.

    Raises:
        RuleError: there is no such kind.
    """
    with writing(desk, "till_event") as work:
        if kind not in set(TillEventKind):
            raise RuleError(
                noop("The till keeps no trace of “{kind}”. Choose one of: {known}."),
                kind=kind, known=", ".join(TillEventKind),
            )  # fmt: skip
        session = till.session_of(work.connection, desk.desk_id)
        return work.add(
            "till_event", None, session_id=session.id if session else None, kind=str(kind), happened_at=work.at_ms,
            detail=said(detail), amount_cents=amount_cents,
        )  # fmt: skip


def log_receipt(desk: Desk, sale_id: bytes, means: str) -> int:
    """Keep a trace of a receipt before it is handed over, and return which copy it is: 1, then duplicates.

    Raises:
        RuleError: the ticket is not known here, or there are no such means (`values.ReceiptMeans`).
    """
    with writing(desk, "receipt_print") as work:
        if means not in set(ReceiptMeans):
            raise RuleError(
                noop("There is no receipt by “{means}”. Choose one of: {known}."),
                means=means, known=", ".join(ReceiptMeans),
            )  # fmt: skip
        if not work.connection.execute("SELECT 1 FROM sale WHERE id = ?", (sale_id,)).fetchone():
            raise RuleError(noop("This ticket is not known here. Choose one of the list."))
        (copy,) = work.connection.execute(
            "SELECT coalesce(max(copy), 0) + 1 FROM receipt_print WHERE sale_id = ?", (sale_id,)
        ).fetchone()
        work.add("receipt_print", None, sale_id=sale_id, copy=copy, means=str(means), printed_at=work.at_ms)
        return int(copy)


def add_quick_item(
    desk: Desk,
    label: str,
    price_cents: int,
    vat_code: str,
    ean: str | None = None,
    supplier_id: bytes | None = None,
) -> bytes:
    """Add something to sell that has no product card, and return its id; the head office links it to one later.

    Args:
        desk: the desk.
        label: what stands on the ticket.
        price_cents: VAT included.
        vat_code: one that has a rate today.
        ean: what the scanner read, whatever its length.
        supplier_id: whose it is, if known.

    Raises:
        RuleError: a value that cannot be.
    """
    with writing(desk, "quick_item") as work:
        name = said(label)
        if name is None:
            raise RuleError(noop("Say what it is: the label stands on the ticket."))
        if not 0 <= price_cents <= MOST_CENTS:
            raise RuleError(noop("“{label}”: {price} cannot be its price."), label=name, price=Euros(price_cents))
        _check_known(work, vat_code, supplier_id)
        return work.add(
            "quick_item", None, ean=compact(ean) or None if ean else None, label=name, price_cents=price_cents,
            vat_code=vat_code, supplier_id=supplier_id, created_on=work.today,
        )  # fmt: skip


def _check_known(work: Writing, vat_code: str, supplier_id: bytes | None) -> None:
    rates = rates_on(work.connection, work.today)
    if vat_code not in rates:
        raise RuleError(
            noop("There is no VAT code “{code}” today. Choose one of: {known}."), code=vat_code, known=", ".join(rates)
        )
    if supplier_id and not work.connection.execute("SELECT 1 FROM supplier WHERE id = ?", (supplier_id,)).fetchone():
        raise RuleError(noop("This supplier is not known here. Leave it open: the head office completes it."))
