"""The antennas as the head office knows them: last contact, what it still expects, clock and version."""

from __future__ import annotations

from dataclasses import dataclass

from bitdesk.desk import Desk


@dataclass(frozen=True, slots=True)
class Antenna:
    """A desk of an office.

    `last_contact_at` is in UTC milliseconds by the head office's clock, None before the first contact;
    `received_seq` the last entry received, `backlog` how many more the desk had at its last contact,
    `clock_difference_ms` how far its clock was ahead then, `held` its entries that the tables do not hold;
    `version` is the desk's program's, "" before the first contact.
    """

    office_code: str
    office_name: str
    workstation: str
    last_contact_at: int | None
    received_seq: int
    backlog: int
    clock_difference_ms: int
    held: int
    version: str


# A desk that was set up again has a correspondent for each installation: the one heard last counts.
_QUERY = """
SELECT coalesce(o.code, ''), coalesce(o.name, ''), w.name, c.contact_at, coalesce(j.head_seq, 0),
       max(coalesce(c.head_seq, 0) - coalesce(j.head_seq, 0), 0), coalesce(c.clock_difference_ms, 0),
       (SELECT count(*) FROM held h JOIN origin ho ON ho.id = h.origin_id WHERE ho.desk_id = w.id),
       coalesce(c.version, '')
FROM workstation w
LEFT JOIN office o ON o.id = w.office_id
LEFT JOIN origin j ON j.id = w.id
LEFT JOIN correspondent c ON c.desk_id = w.id AND c.address =
    (SELECT address FROM correspondent WHERE desk_id = w.id ORDER BY contact_at DESC, address LIMIT 1)
WHERE w.retired_on IS NULL
ORDER BY o.id, w.id
"""


def antennas(desk: Desk) -> tuple[Antenna, ...]:
    """Return every desk in use, in the order in which offices and desks were created."""
    with desk.database.reading() as connection:
        return tuple(Antenna(*row) for row in connection.execute(_QUERY))
