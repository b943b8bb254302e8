"""What an import does with each row of a file, in words: before it is done, and after."""

from __future__ import annotations

from typing import Any

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.import_plan import Action, Change, ImportPlan, Planned
from bitdesk.words import _

_MONEY = ("price_cents", "publisher_cents", "cost_cents")
_FLAGS = ("consignment", "is_book", "is_button", "needs_receipt")
_ARROW = "→"


def sheet(plan: ImportPlan) -> Sheet:
    """Return every row of the file with what becomes of it."""
    columns = (
        Column("line", _("Line")),
        Column("action", _("Action"), Kind.TEXT),
        Column("code", _("Code"), Kind.TEXT),
        Column("label", _("Label"), Kind.TEXT),
        Column("what", _("What changes"), Kind.TEXT),
    )
    rows = tuple((row.number, action(row.action), row.code, row.label, what(row)) for row in plan.rows)
    return Sheet(
        title=plan.name,
        columns=columns,
        rows=rows,
        document={
            "file": plan.name,
            "rows": [
                {
                    "line": row.number,
                    "action": row.action.value,
                    "code": row.code,
                    "label": row.label,
                    "what": what(row),
                }
                for row in plan.rows
            ],
        },
        notes=tuple(notes(plan)),
    )


def notes(plan: ImportPlan) -> list[str]:
    """Return how many rows become what, and which columns mean nothing here."""
    text = _("New: {added}. Changed: {changed}. As they are: {same}. Refused: {refused}.")
    counted = text.format(
        added=figures.count(plan.count(Action.ADD)),
        changed=figures.count(plan.count(Action.CHANGE)),
        same=figures.count(plan.count(Action.SAME)),
        refused=figures.count(plan.count(Action.REFUSE)),
    )
    if not plan.ignored:
        return [counted]
    return [counted, _("Columns that mean nothing here: {names}.").format(names=", ".join(plan.ignored))]


def action(done: Action) -> str:
    """Return what becomes of a row, in a word."""
    return {
        Action.ADD: _("new"),
        Action.CHANGE: _("changed"),
        Action.SAME: _("as it is"),
        Action.REFUSE: _("refused"),
    }[done]


def what(row: Planned) -> str:
    """Return what becomes of a row: why it is refused, or what changes, with the day from which a price holds."""
    if row.error is not None:
        return words.translate_error(row.error)
    said = ", ".join(_change(change) for change in row.changes)
    if row.prices and row.from_on and said:
        said = _("{what}, from {day}").format(what=said, day=figures.day(row.from_on))
    return said or (_("no price: it cannot be sold yet") if row.action is Action.ADD else "")


def _change(change: Change) -> str:
    name = _titles()[change.name]
    after = _value(change.name, change.after)
    if change.before is None:
        return f"{name} {after}"
    return f"{name} {_value(change.name, change.before)} {_ARROW} {after}"


def _value(name: str, value: Any) -> str:
    if value is None:
        return figures.NO_VALUE
    if name in _MONEY:
        return figures.money(value)
    if name in _FLAGS:
        return _("yes") if value else _("no")
    return str(value)


def _titles() -> dict[str, str]:
    return {
        "label": _("label"),
        "ean": _("barcode"),
        "category_id": _("category"),
        "supplier_id": _("supplier"),
        "vat_code": _("VAT"),
        "consignment": _("consignment"),
        "is_book": _("book"),
        "is_button": _("button"),
        "needs_receipt": _("receipt"),
        "note": _("note"),
        "price_cents": _("price"),
        "publisher_cents": _("publisher price"),
        "cost_cents": _("cost"),
    }
