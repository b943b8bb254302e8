"""What people call the rows that others name by their ids: a ticket's number, a product's label, the day of a count."""

from __future__ import annotations

from typing import Any

from bitdesk import ids
from bitdesk.reports.numbering import number_of

SHORT = 8
"""So many characters at the end of an id tell rows apart that have no name; it begins with the time."""

_WARE = (
    "coalesce((SELECT label FROM product WHERE id = product_id), "
    "(SELECT label FROM quick_item WHERE id = quick_item_id))"
)
TITLES = {
    "office": "name, NULL", "outreach": "name, NULL", "counselor": "name, NULL", "supplier": "name, NULL",
    "workstation": "name, NULL", "category": "label_fr, label_en", "product": "label, NULL",
    "quick_item": "label, NULL", "sale_line": "label, NULL", "closing": "number, NULL",
    "basket": "label, NULL", "delivery": "reference, NULL", "payout": "reference, NULL",
} | dict.fromkeys(("transfer_line", "stock_count_line"), f"{_WARE}, NULL") | {
    table: f"strftime('%d/%m/%Y', {day}), NULL"
    for table, day in {
        "till_session": "opened_on", "transfer": "sent_on", "transfer_receipt": "received_on",
        "stock_count": "started_on", "visit": "visited_on",
    }.items()
}  # fmt: skip
"""The columns that name a row, in French and in English; NULL in English where it is the same in both."""

_TABLES = {"author_id": "counselor", "to_office_id": "office"} | {
    f"{table}_id": table for table in ("office", "outreach", "supplier", "category", "product", "quick_item")
}
"""The tables that columns name rows of; of any other the journal tells what it is."""


def title(connection: Any, column: str, key: str) -> tuple[str, str]:
    """Return what a row is called in French and in English, both "" where it has not been received or the id is none.

    One that has no name has the end of its id.

    Args:
        connection: of the driver.
        column: the one that names the row.
        key: the row's id, as a payload has it.
    """
    try:
        row_id = ids.from_text(key)
    except ValueError:
        return "", ""
    table = _TABLES.get(column) or _kind(connection, row_id)
    if table == "sale":
        number = number_of(connection, row_id)
        return number, number
    if table not in TITLES:
        return (key[-SHORT:],) * 2 if table else ("", "")
    row = connection.execute(f"SELECT {TITLES[table]} FROM {table} WHERE id = ?", (row_id,)).fetchone()
    if row is None:
        return "", ""
    french = str(row[0] or key[-SHORT:])
    return french, str(row[1] or french)


def _kind(connection: Any, row_id: bytes) -> str:
    row = connection.execute("SELECT kind FROM journal WHERE row_id = ? LIMIT 1", (row_id,)).fetchone()
    return row[0] if row else ""
