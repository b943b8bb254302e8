"""Who wrote something, in words: the counselor where one was at the desk, else the desk's office."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk.models import Counselor, Journaled, Office, Workstation


@dataclass(frozen=True, slots=True)
class People:
    """The names of counselors, offices and desks by id; a code stands for a counselor in lists."""

    counselors: dict[bytes, str]
    codes: dict[bytes, str]
    offices: dict[bytes, str]
    office_codes: dict[bytes, str]
    desk_offices: dict[bytes, str]

    def counselor(self, counselor_id: bytes | None) -> str:
        """Return a counselor's name, "" for nobody; one who has not been received yet is a "?"."""
        return self.counselors.get(counselor_id, "?") if counselor_id else ""

    def office(self, office_id: bytes | None) -> str:
        """Return an office's name, "" for none."""
        return self.offices.get(office_id, "?") if office_id else ""

    def office_code(self, office_id: bytes | None) -> str:
        """Return an office's code, "" for none."""
        return self.office_codes.get(office_id, "?") if office_id else ""

    def author(self, row: Journaled) -> str:
        """Return who wrote a row: a counselor, else the office whose desk it was, "" for the head office."""
        name = self.counselor(row.author_id)
        return name if name not in ("", "?") else self.desk_offices.get(row.desk_id, "")


def people(session: Session) -> People:
    """Return everybody who is known here, those who have left and what is retired included."""
    counselors = session.execute(select(Counselor.id, Counselor.code, Counselor.name)).all()
    offices = session.execute(select(Office.id, Office.code, Office.name)).all()
    names = {office_id: name for office_id, _, name in offices}
    desks = session.execute(select(Workstation.id, Workstation.office_id)).all()
    return People(
        counselors={row.id: row.name for row in counselors},
        codes={row.id: row.code for row in counselors},
        offices=names,
        office_codes={office_id: code for office_id, code, _ in offices},
        desk_offices={desk_id: names.get(office_id, "") for desk_id, office_id in desks},
    )
