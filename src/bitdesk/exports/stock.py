"""The goods as reports: levels, what is on its way, movements, what to order, what the stock is worth, requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bitdesk import words
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.shelves import CategoryChoice
from bitdesk.reports.stock import CountRow, Known, Level, Movement, Order, Request, TransferRow, Value, Ware
from bitdesk.values import StockKind
from bitdesk.words import _

Offices = Mapping[bytes, str]
"""The codes of the offices by their id."""


def levels(rows: Sequence[Level], known: Sequence[Known]) -> Sheet:
    """Return the levels, a line for each product and office, and until when each office is known."""
    codes = {one.office_id: one.code for one in known}
    columns = (
        *_about(), Column("level", _("Level")), Column("coming", _("Coming")), Column("reorder_level", _("Order at")),
    )  # fmt: skip
    cells = [
        (_code(codes, row.office_id), row.ware.code, row.ware.ean or None, _label(row.ware), row.quantity, row.coming,
         row.reorder_level)
        for row in rows
    ]  # fmt: skip
    heard = {one.code: words_of(one) for one in known}
    return _sheet(
        _("Levels"),
        columns,
        cells,
        notes=[f"{code} · {said}" for code, said in heard.items()],
        more={"heard": {one.code: one.heard_at for one in known}},
    )


def words_of(known: Known) -> str:
    """Return until when an office's levels are known."""
    from bitdesk.exports import figures

    if known.is_own and known.heard_at is not None:
        return _("this office, as it is now")
    if known.heard_at is None:
        return _("not heard yet")
    return _("as heard on {moment}").format(moment=figures.instant(known.heard_at))


def movements(rows: Sequence[Movement], codes: Offices) -> Sheet:
    """Return movements, newest first, with the level that each left."""
    columns = (
        *_about(), Column("moved_on", _("On"), Kind.DAY), Column("kind", _("Movement"), Kind.TEXT),
        Column("quantity", _("Moved")), Column("level", _("Level")), Column("counselor", _("Counselor"), Kind.TEXT),
        Column("reason", _("Reason"), Kind.TEXT), Column("id", "", Kind.TEXT),
    )  # fmt: skip
    cells = [
        (_code(codes, row.office_id), row.ware.code, row.ware.ean or None, _label(row.ware), row.moved_on,
         kind(row.kind), row.quantity, row.level, row.counselor or None, row.reason or None, row.id.hex())
        for row in rows
    ]  # fmt: skip
    return _sheet(_("Movements of the stock"), columns, cells)


def transfers(rows: Sequence[TransferRow], codes: Offices) -> Sheet:
    """Return lines of transfers: sent, received, left, and the difference."""
    columns = (
        Column("sent_on", _("Sent on"), Kind.DAY), Column("from", _("From office"), Kind.TEXT),
        Column("to", _("To office"), Kind.TEXT), Column("code", _("Code"), Kind.TEXT),
        Column("label", _("Product"), Kind.TEXT), Column("sent", _("Sent")), Column("received", _("Arrived")),
        Column("left", _("Left")), Column("difference", _("Difference")), Column("line", _("Line"), Kind.TEXT),
    )  # fmt: skip
    cells = [
        (row.sent_on, _code(codes, row.from_office_id), _code(codes, row.to_office_id), row.ware.code,
         _label(row.ware), row.sent, row.received, row.left, row.difference, row.line_id.hex())
        for row in rows
    ]  # fmt: skip
    return _sheet(_("Transfers between offices"), columns, cells)


def counts(rows: Sequence[CountRow], codes: Offices, categories: Iterable[CategoryChoice]) -> Sheet:
    """Return stock counts, newest first, and below what each one waits for."""
    names = _names(categories)
    columns = (
        Column("office", _("Office"), Kind.TEXT), Column("category", _("Shelves"), Kind.TEXT),
        Column("started_at", _("Begun on"), Kind.INSTANT), Column("finished_at", _("Finished on"), Kind.INSTANT),
        Column("products", _("Counted")), Column("difference", _("Difference")), Column("late", _("Arrived late")),
    )  # fmt: skip
    cells = [
        (_code(codes, row.office_id), names.get(row.category_id or b"", _("all")), row.started_at, row.finished_at,
         row.products, row.difference, row.late)
        for row in rows
    ]  # fmt: skip
    notes = [
        _("{office}: provisional until {desks} is heard.").format(
            office=_code(codes, row.office_id), desks=", ".join(row.awaited)
        )
        for row in rows
        if row.awaited
    ]
    return _sheet(_("Stock counts"), columns, cells, notes=notes)


def to_order(orders: Sequence[Order], codes: Offices) -> Sheet:
    """Return what to order, supplier after supplier, and what it costs as far as that is known."""
    columns = (
        Column("supplier", _("Supplier"), Kind.TEXT), *_about(), Column("level", _("Level")),
        Column("coming", _("Coming")), Column("sold", _("Sold a year ago")), Column("reorder_level", _("Order at")),
        Column("asked", _("Asked for")), Column("quantity", _("To order")), Column("cost", _("Cost"), Kind.MONEY),
    )  # fmt: skip
    cells = [
        (order.supplier or _("not known"), _code(codes, line.office_id), line.ware.code, line.ware.ean or None,
         _label(line.ware), line.level, line.coming, line.sold, line.reorder_level, line.asked, line.quantity,
         None if line.cost_cents is None else line.quantity * line.cost_cents)
        for order in orders for line in order.lines
    ]  # fmt: skip
    whole = sum(order.cost_cents for order in orders)
    total = (_("Total"), *(None,) * 9, sum(line.quantity for order in orders for line in order.lines), whole)
    return _sheet(_("What to order"), columns, cells, total=total if cells else ())


def value(rows: Sequence[Value], codes: Offices, categories: Iterable[CategoryChoice]) -> Sheet:
    """Return what the stock is worth, by office and category; what belongs to depositors is apart."""
    names = _names(categories)
    columns = (
        Column("office", _("Office"), Kind.TEXT), Column("category", _("Category"), Kind.TEXT),
        Column("pieces", _("Pieces")), Column("deposit_pieces", _("of depositors")),
        Column("unknown_pieces", _("of unknown cost")), Column("cost", _("Cost without VAT"), Kind.MONEY),
        Column("sale", _("At selling price"), Kind.MONEY),
    )  # fmt: skip
    cells = [
        (_code(codes, row.office_id), names.get(row.category_id or b"", _("no category")), row.pieces,
         row.deposit_pieces, row.unknown_pieces, row.cost_cents, row.sale_cents)
        for row in rows
    ]  # fmt: skip
    sums = [sum(column) for column in zip(*(cell[2:] for cell in cells), strict=True)]
    return _sheet(_("What the stock is worth"), columns, cells, total=(_("Total"), None, *sums) if cells else ())


def requests(rows: Sequence[Request], codes: Offices) -> Sheet:
    """Return what visitors asked for, most often asked first."""
    columns = (
        Column("office", _("Office"), Kind.TEXT), Column("label", _("Asked for"), Kind.TEXT),
        Column("times", _("Times")), Column("last_on", _("Last on"), Kind.DAY),
    )  # fmt: skip
    cells = [(_code(codes, row.office_id), row.label, row.times, row.last_on) for row in rows]
    return _sheet(_("What visitors asked for"), columns, cells)


def kind(code: str) -> str:
    """Return why a level moved, in words."""
    return {
        StockKind.RECEIPT: _("Delivery"),
        StockKind.SALE: _("Sale"),
        StockKind.REFUND: _("Refund"),
        StockKind.TRANSFER_OUT: _("To another office"),
        StockKind.TRANSFER_IN: _("From another office"),
        StockKind.COUNT: _("Count"),
        StockKind.LOSS: _("Loss"),
        StockKind.GIFT: _("Gift"),
        StockKind.SUPPLIER_RETURN: _("Return to supplier"),
    }[StockKind(code)]


def _names(categories: Iterable[CategoryChoice]) -> dict[bytes, str]:
    return {one.id: words.label(one) for one in categories}


def _about() -> tuple[Column, ...]:
    return (
        Column("office", _("Office"), Kind.TEXT), Column("code", _("Code"), Kind.TEXT),
        Column("ean", "", Kind.TEXT), Column("label", _("Product"), Kind.TEXT),
    )  # fmt: skip


def _label(ware: Ware) -> str:
    return ware.label or _("not yet received")


def _code(codes: Offices, office_id: bytes) -> str:
    return codes.get(office_id, "?")


def _sheet(
    title: str,
    columns: tuple[Column, ...],
    cells: Sequence[tuple[Any, ...]],
    *,
    total: tuple[Any, ...] = (),
    notes: Sequence[str] = (),
    more: Mapping[str, Any] | None = None,
) -> Sheet:
    names = [column.name for column in columns]
    rows = [dict(zip(names, map(_plain, cell), strict=True)) for cell in cells]
    document = {"rows": rows, **(more or {})}
    return Sheet(title, columns, tuple(cells), document, total=total, notes=tuple(notes))


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
