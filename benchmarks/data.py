"""Desks with years of visits in their files, as the counter would have written them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bitdesk import bulk, clock, ids, settings, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.journal import chain
from bitdesk.journal.capture import Captured, append, capture
from bitdesk.services import counting, organisation
from bitdesk.sync.folder import FolderMailbox

NAME = "Office de Tourisme"
OFFICES = ("PDM", "COL", "SEV", "SGC", "SCV", "VIA")
TOPICS = ("hiking", "stay", "eat", "heritage", "events", "nature", "transport", "shop", "other")
ORIGINS = ("34", "30", "48", "75", "13", "69", "BE", "NL", "DE", "GB", None)
PUBLICS = ("holidaymaker", "holidaymaker", "holidaymaker", "local", "second_home", None)
SIZES = (1, 1, 1, 2, 2, 2, 2, 3, 4, 5)
QUALIFIED_LATER = 0.08
YEARS = 10
VISITS_A_DAY = 20
OPENS, CLOSES = 9, 18
HOUR_MS = 3_600_000


@dataclass
class House:
    """A head office, its mailbox, and a desk an office."""

    folder: Path
    head: Desk
    desks: list[Desk]

    @property
    def mail(self) -> Path:
        """The head office's part of the mailbox."""
        return self.folder / "mailbox" / self.head.address

    def close(self) -> None:
        """Close every file."""
        for desk in (self.head, *self.desks):
            desk.database.close()


def make_house(folder: Path, offices: int = len(OFFICES)) -> House:
    """Return a head office with offices of one desk each, by the program's own commands."""
    mailbox = folder / "mailbox"
    head = sync.init_head_office(folder / "head-office", NAME, date(2010, 1, 1))
    FolderMailbox.create(mailbox, head.identity.organisation_id, NAME)
    settings.save(head.data_dir, mailbox=str(mailbox))
    head = open_desk(head.data_dir)
    organisation.add_organisation(head)
    for topic in TOPICS:
        organisation.add_topic(head, topic, topic.capitalize(), topic.capitalize())
    organisation.add_counselor(head, "C1", "Claire")
    return House(folder, head, [_add_desk(folder, head, code) for code in OFFICES[:offices]])


def _add_desk(folder: Path, head: Desk, code: str) -> Desk:
    organisation.add_office(head, code, code)
    for weekday in range(7):
        organisation.add_opening_hours(head, code, date(2010, 1, 1), date(2040, 1, 1), weekday, [(540, 1080)])
    workstation = organisation.add_workstation(head, code, "Accueil")
    setup = folder / f"{code}.bitdesk"
    sync.make_setup(head, workstation, setup)
    return sync.enrol(setup, folder / "desks" / code.lower())


def record_years(desk: Desk, entries: int) -> None:
    """Write visits over the last ten years, until the journal of the desk has so many entries more.

    One transaction of the file, and in the journal one a visit, as at the counter.
    """
    random = Random(desk.office_code)
    days = min(YEARS * 365, max(1, entries // VISITS_A_DAY))
    yesterday = clock.business_date() - timedelta(days=1)
    rows: list[tuple[Any, ...]] = []
    with desk.database.writing(("visit", "opening_day")) as connection:
        for n in range(days):
            day = yesterday - timedelta(days=(days - 1 - n) * YEARS * 365 // days)
            wanted = entries * (n + 1) // days - entries * n // days
            _record_day(connection, desk, day, wanted, random, rows)
        bulk.insert(connection, "visit", counting.COLUMNS, rows)


def _record_day(
    connection: Any, desk: Desk, day: date, entries: int, random: Random, rows: list[tuple[Any, ...]]
) -> None:
    opening = [_open(connection, desk, day)]
    left = entries - 1
    midnight = clock.to_ms(datetime(day.year, day.month, day.day))  # noqa: DTZ001 (local, by the clock's own rule)
    for n in range(entries - 1):
        if left <= 0:
            break
        at_ms = midnight + OPENS * HOUR_MS + n * (CLOSES - OPENS) * HOUR_MS // entries
        later = left > 1 and random.random() < QUALIFIED_LATER
        row, captured = visit(desk, day, at_ms, random, said=not later)
        append(connection, desk.writer, [*opening, captured], at_ms)
        if later:
            row, qualified = _qualify(row, random)
            append(connection, desk.writer, [qualified], at_ms + 60_000)
        opening = []
        rows.append(row)
        left -= 1 + later


def visit(desk: Desk, day: date, at_ms: int, random: Random, *, said: bool = True) -> tuple[tuple[Any, ...], Captured]:
    """Return the row of a visit, and what the journal gets of it."""
    visit_id, hour, size = ids.new(), (at_ms // HOUR_MS) % 24, random.choice(SIZES)
    public, country, department, topics = _said(random) if said else (None, None, None, None)
    values = {
        "office_id": ids.to_text(desk.office_id), "outreach_id": None, "visited_on": day.isoformat(), "hour": hour,
        "visited_at": at_ms, "party_size": size, "public": public, "country": country, "department": department,
        "topics": topics, "entered": "live",
    }  # fmt: skip
    row = (
        visit_id, desk.desk_id, desk.counselor_id, desk.office_id, None, day.isoformat(), hour, at_ms, size, public,
        country, department, json.dumps(topics, separators=(",", ":")) if topics else None, "live", None,
    )  # fmt: skip
    return row, capture("visit", chain.INSERT, visit_id, values)


def _said(random: Random) -> tuple[str | None, str | None, str | None, list[str] | None]:
    origin = random.choice(ORIGINS)
    abroad = origin is None or origin.isalpha()
    topics = random.sample(TOPICS, random.choice((0, 1, 1, 1, 2)))
    return random.choice(PUBLICS), origin if abroad else "FR", None if abroad else origin, topics or None


def _qualify(row: tuple[Any, ...], random: Random) -> tuple[tuple[Any, ...], Captured]:
    size = random.choice(SIZES)
    place = counting.COLUMNS.index("party_size")
    changed = (*row[:place], size, "local", *row[place + 2 :])
    return changed, capture("visit", chain.UPDATE, row[0], {"party_size": size, "public": "local"})


def _open(connection: Any, desk: Desk, day: date) -> Captured:
    day_id, opened_on = ids.new(), day.isoformat()
    connection.execute(
        "INSERT INTO opening_day (id, desk_id, author_id, office_id, opened_on) VALUES (?, ?, NULL, ?, ?)",
        (day_id, desk.desk_id, desk.office_id, opened_on),
    )
    return capture(
        "opening_day", chain.INSERT, day_id, {"office_id": ids.to_text(desk.office_id), "opened_on": opened_on}
    )
