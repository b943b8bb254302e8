"""The antennas as the head office knows them: last contact, what is missing on either side, and what is unusual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.journal import branches
from bitdesk.models import OpeningHours
from bitdesk.reports.periods import Periods, closed_days, planned
from bitdesk.reports.silence import LOOKED_BACK_DAYS, Silence, silence
from bitdesk.reports.unreceived import Unreceived

TOGETHER_MS = 7 * clock.DAY_MS
"""Two installations of one desk that were both heard within a week may be in use at the same time."""
RETIRED_SHOWN_MS = 30 * clock.DAY_MS


@dataclass(frozen=True, slots=True)
class Branches:
    """The branches of a desk whose file was restored or copied: how many, since when, and their entries together.

    `since` is in UTC milliseconds by the desk's clock.
    """

    count: int
    since: int
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Antenna:
    """A desk of an office.

    `last_contact_at` is in UTC milliseconds by the head office's clock, None before the first contact;
    `received_seq` how many entries were received from it, `backlog` how many more the desk had at its last contact,
    `clock_difference_ms` how far its clock was ahead then, `held` its entries that the tables do not hold, and
    `unreceived` the head office's rows that it had not received then, None where that is not known.
    `version` is its program's, "" before the first contact, and `schema` the version of its tables.
    `installations` are those that are in contact at the same time: more than one is a copied file.
    `retired_on` is the day from which a desk that is still in contact is retired, None for one in use.
    """

    office_code: str
    office_name: str
    workstation: str
    last_contact_at: int | None = None
    received_seq: int = 0
    backlog: int = 0
    clock_difference_ms: int = 0
    held: int = 0
    unreceived: int | None = None
    version: str = ""
    schema: int | None = None
    branches: Branches | None = None
    installations: int = 0
    retired_on: date | None = None
    silence: Silence | None = None


class _Claim(msgspec.Struct, frozen=True):
    """The last entry that a desk says it holds of one of its journals."""

    origin: str
    seq: int
    hash: str


class _Heard(NamedTuple):
    """An installation of a desk, at its last contact."""

    contact_at: int
    known_since: int
    clock_difference_ms: int
    version: str
    schema: int
    claims: tuple[_Claim, ...]


class _Station(NamedTuple):
    desk_id: bytes
    office_id: bytes
    office_code: str
    office_name: str
    name: str
    retired_on: date | None
    set_up_at: int


def antennas(desk: Desk) -> tuple[Antenna, ...]:
    """Return every desk in use, and those retired that are still in contact, in the order of offices and desks."""
    now = clock.now_ms()
    unreceived, plan = Unreceived(desk), _plan(desk, clock.business_date(now))
    with desk.database.reading() as connection:
        stations = [(station, _heard(connection, station.desk_id)) for station in _stations(connection)]
        return tuple(
            _antenna(connection, station, heard, unreceived.count(station.desk_id), plan, now)
            for station, heard in stations
            if is_listed(station.retired_on, heard[0].contact_at if heard else None, now)
        )


def is_listed(retired_on: date | None, contact_at: int | None, now: int) -> bool:
    """Return whether a desk is in use, or was heard in the last month after it was retired."""
    if retired_on is None or retired_on > clock.business_date(now):
        return True
    return (
        contact_at is not None and clock.business_date(contact_at) >= retired_on and contact_at > now - RETIRED_SHOWN_MS
    )


def in_contact(heard: Sequence[tuple[int, int]]) -> int:
    """Return how many installations of a desk are in contact at the same time.

    A restored file and a new laptop take an address of their own: the one before is heard no more. It is a copy in use
    if it was heard after the latest one had begun, and within a week.

    Args:
        heard: for each installation, its last contact and its first (0 where that is not known).
    """
    latest = max(at for at, _ in heard)
    began = max(since for _, since in heard)
    return sum(at >= began and at > latest - TOGETHER_MS for at, _ in heard)


def _antenna(
    connection: Any, station: _Station, heard: list[_Heard], unreceived: int | None,
    plan: Callable[[bytes, date], Periods], now: int,
) -> Antenna:  # fmt: skip
    last = heard[0] if heard else None
    together = heard[: in_contact([(one.contact_at, one.known_since) for one in heard])] if heard else []
    in_use = station.retired_on is None or station.retired_on > clock.business_date(now)
    since = clock.local(last.contact_at if last else station.set_up_at)
    quiet = silence(since, clock.local(now), lambda day: plan(station.office_id, day), never_heard=last is None)
    return Antenna(
        office_code=station.office_code,
        office_name=station.office_name,
        workstation=station.name,
        last_contact_at=last.contact_at if last else None,
        received_seq=_count(connection, "SELECT sum(head_seq - coalesce(parent_seq, 0)) FROM origin", station.desk_id),
        backlog=max((_backlog(connection, station.desk_id, one.claims) for one in together), default=0),
        clock_difference_ms=last.clock_difference_ms if last else 0,
        held=_count(connection, "SELECT count(*) FROM origin o JOIN held h ON h.origin_id = o.id", station.desk_id),
        unreceived=unreceived,
        version=last.version if last else "",
        schema=last.schema if last else None,
        branches=_branches(connection, station.desk_id),
        installations=len(together),
        retired_on=None if in_use else station.retired_on,
        silence=quiet if in_use else None,
    )


def _stations(connection: Any) -> list[_Station]:
    rows = connection.execute(
        "SELECT w.id, w.office_id, coalesce(o.code, ''), coalesce(o.name, ''), w.name, w.retired_on, "
        "(SELECT min(at_ms) FROM journal j WHERE j.row_id = w.id) "
        "FROM workstation w LEFT JOIN office o ON o.id = w.office_id ORDER BY o.id, w.id"
    ).fetchall()
    return [
        _Station(desk_id, office_id, code, office, name, clock.day(retired), at or 0)
        for desk_id, office_id, code, office, name, retired, at in rows
    ]


def _heard(connection: Any, desk_id: bytes) -> list[_Heard]:
    """Return the installations of a desk that were ever heard, the latest first."""
    rows = connection.execute(
        "SELECT contact_at, coalesce(known_since, 0), clock_difference_ms, version, schema, claims, head_seq, "
        "head_hash FROM correspondent WHERE desk_id = ? ORDER BY contact_at DESC, address",
        (desk_id,),
    ).fetchall()
    return [
        _Heard(at, since, ahead, version, schema, _claims(claims) or (_Claim(desk_id.hex(), seq, hash_.hex()),))
        for at, since, ahead, version, schema, claims, seq, hash_ in rows
    ]


def _claims(text: str | None) -> tuple[_Claim, ...]:
    return msgspec.json.decode(text, type=tuple[_Claim, ...]) if text else ()


def _backlog(connection: Any, desk_id: bytes, claims: Sequence[_Claim]) -> int:
    """Return how many entries a desk says it holds, at least, that have not been received.

    A branch that is not known here may have begun anywhere: its entries beyond what is known of the desk are counted.
    """
    known = branches.origins(connection, desk_id)
    heads = {origin.id.hex(): origin.head_seq for origin in known}
    received = {(origin.head_seq, origin.head_hash.hex()) for origin in known}
    most = max(heads.values(), default=0)
    return sum(
        max(claim.seq - heads.get(claim.origin, most), 1)
        for claim in claims
        if claim.seq
        and (claim.seq, claim.hash) not in received
        and branches.located(connection, desk_id, claim.seq, bytes.fromhex(claim.hash)) is None
    )


def _branches(connection: Any, desk_id: bytes) -> Branches | None:
    count, since, entries = connection.execute(
        "SELECT count(*), min(j.at_ms), sum(o.head_seq - o.parent_seq) FROM origin o LEFT JOIN journal j "
        "ON j.origin_id = o.id AND j.seq = o.parent_seq + 1 WHERE o.desk_id = ? AND o.parent_id IS NOT NULL",
        (desk_id,),
    ).fetchone()
    return Branches(count, since or 0, entries) if count else None


def _count(connection: Any, query: str, desk_id: bytes) -> int:
    (count,) = connection.execute(f"{query} WHERE desk_id = ?", (desk_id,)).fetchone()
    return int(count or 0)


def _plan(desk: Desk, today: date) -> Callable[[bytes, date], Periods]:
    """Return what says when an office was to open on a day of the last year."""
    with desk.read() as session:
        closed = closed_days(session, today - timedelta(days=LOOKED_BACK_DAYS), today)
        hours: dict[bytes, list[OpeningHours]] = {}
        for row in session.scalars(select(OpeningHours).where(OpeningHours.retired_on.is_(None))):
            hours.setdefault(row.office_id, []).append(row)
            session.expunge(row)
    return lambda office_id, day: planned(hours.get(office_id, ()), day, closed)
