"""What visitors asked for and the shops lacked, counted by product and office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bitdesk.desk import Desk
from bitdesk.folding import plain


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for at an office: a product of the catalogue, or (None) something in the visitors' own words.

    `ids` are the requests themselves, latest first, `own_ids` those that this desk wrote and may take back; `notes` are
    the texts of the liaison notes that they were made from.
    """

    office_id: bytes
    product_id: bytes | None
    label: str
    times: int
    last_on: date
    ids: tuple[bytes, ...]
    own_ids: tuple[bytes, ...]
    notes: tuple[str, ...] = ()


def requests(
    desk: Desk, first: date | None = None, last: date | None = None, office_id: bytes | None = None
) -> tuple[Request, ...]:
    """Return what was asked for between two days (None: open), most often asked first.

    Words that differ by case or by spaces alone are one request; a product's own label stands for its requests.
    """
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT r.id, r.office_id, r.product_id, coalesce(p.label, r.label), r.requested_on, r.desk_id, n.text "
            "FROM product_request r LEFT JOIN product p ON p.id = r.product_id "
            "LEFT JOIN liaison_note n ON n.id = r.note_id WHERE r.voided_at IS NULL "
            "AND r.requested_on BETWEEN :first AND :last AND (:office IS NULL OR r.office_id = :office) "
            "ORDER BY r.requested_at DESC, r.id DESC",
            {
                "first": first.isoformat() if first else "",
                "last": last.isoformat() if last else "9999",
                "office": office_id,
            },
        ).fetchall()
    groups: dict[tuple[bytes, bytes | str], list[tuple[bytes, bytes, bytes | None, str, str, bytes, str | None]]] = {}
    for row in rows:
        groups.setdefault((row[1], row[2] or plain(row[3])), []).append(row)
    found = (
        Request(
            office_id=same[0][1],
            product_id=same[0][2],
            label=same[0][3],
            times=len(same),
            last_on=date.fromisoformat(max(row[4] for row in same)),
            ids=tuple(row[0] for row in same),
            own_ids=tuple(row[0] for row in same if row[5] == desk.desk_id),
            notes=tuple(dict.fromkeys(row[6] for row in same if row[6])),
        )
        for same in groups.values()
    )
    return tuple(sorted(found, key=lambda one: (-one.times, plain(one.label), one.office_id)))
