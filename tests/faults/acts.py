"""What every version of the program can be told to do: only what was there at schema 0001 is named here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import alembic.command  # noqa: F401 (warmed before the fork, as all below)

from bitdesk import ids, models, settings, sync, values
from bitdesk.desk import Desk, open_desk
from bitdesk.journal import rebuild
from bitdesk.journal.verify import verify
from bitdesk.services import counting, organisation, visits
from bitdesk.sync import batch, contact, merge  # noqa: F401
from bitdesk.sync.folder import FolderMailbox
from faults.crowds import FIRST, count_many
from faults.forks import say


@contextmanager
def opened(data_dir: str) -> Iterator[Desk]:
    """Give the desk of a folder, and close it: the next act may be another program's."""
    desk = open_desk(Path(data_dir))
    try:
        yield desk
    finally:
        desk.database.close()


def found(folder: str) -> None:
    """Make a head office and the desk of an office, with a mailbox."""
    home, box = Path(folder) / "head-office", Path(folder) / "mailbox"
    head = sync.init_head_office(home, "Office de Tourisme", FIRST.date())
    FolderMailbox.create(box, head.identity.organisation_id, "Office de Tourisme")
    settings.save(home, mailbox=str(box))
    head.database.close()
    with opened(str(home)) as head:
        organisation.add_organisation(head)
        organisation.add_office(head, "PDM", "Le Pont de Montvert")
        organisation.add_topic(head, "hiking", "Randonnée", "Hiking")
    set_up(str(home), str(Path(folder) / "desk.bitdesk"))
    enrol(str(Path(folder) / "desk.bitdesk"), str(Path(folder) / "desk"))


def set_up(data_dir: str, target: str) -> None:
    """Make the set-up file of a new desk."""
    with opened(data_dir) as head:
        sync.make_setup(head, organisation.add_workstation(head, "PDM", Path(target).stem), Path(target))


def version() -> None:
    """Say the version of the tables that this program knows."""
    say(values.SCHEMA_VERSION)


def count(data_dir: str, number: int, parties: int) -> None:
    """Count parties, revise the first and void the second."""
    with opened(data_dir) as desk:
        found = [
            counting.record(desk, 1 + at % 99, at=FIRST + timedelta(minutes=at)).id
            for at in range(number, number + parties)
        ]
        visits.revise(desk, found[0], public="local")
        visits.void(desk, found[1])
    say(*[row_id.hex() for row_id in found])


def crowd(data_dir: str, visits_: int) -> None:
    """Write very many visits."""
    with opened(data_dir) as desk:
        count_many(desk, visits_)


def revise(data_dir: str, visit_id: str, party_size: int) -> None:
    """Revise a visit."""
    with opened(data_dir) as desk:
        visits.revise(desk, bytes.fromhex(visit_id), party_size=party_size)


def count_pets(data_dir: str, number: int) -> None:
    """Write what only newer programs know: a visit with a new column, one that gets it later, and a new kind.

    The last transaction has a known row beside an unknown one.
    """
    later: Any = models
    with opened(data_dir) as desk:
        whole = {
            "office_id": desk.office_id, "visited_on": "2019-01-02", "hour": 9, "party_size": 2, "entered": "live",
        }  # fmt: skip
        plain = counting.record(desk, 5, at=FIRST + timedelta(minutes=number)).id
        with desk.write() as session:
            born = models.Visit(**whole)
            born.pets = 3  # type: ignore[attr-defined]
            session.add(born)
            session.flush()
            born_id = born.id
        with desk.write() as session:
            known: Any = session.get(models.Visit, plain)
            known.pets = 4
        visits.revise(desk, born_id, party_size=9)
        with desk.write() as session:
            beside = models.Visit(**whole)
            session.add_all([beside, later.Parking(office_id=desk.office_id, cars=7)])
            session.flush()
            beside_id = beside.id
    say(plain.hex(), born_id.hex(), beside_id.hex())


def give_pets(data_dir: str, visit_id: str, pets: int) -> None:
    """Revise a visit in a column that only newer programs know."""
    with opened(data_dir) as desk, desk.write() as session:
        known: Any = session.get(models.Visit, bytes.fromhex(visit_id))
        known.pets = pets


def add_topic(data_dir: str, code: str) -> None:
    """Write a reference row that every version knows."""
    with opened(data_dir) as desk:
        organisation.add_topic(desk, code, code, code)


def add_weather(data_dir: str, code: str) -> None:
    """Write reference rows that only the newest program knows: a topic with a new column, and a new kind."""
    later: Any = models
    with opened(data_dir) as desk:
        topic_id = organisation.add_topic(desk, code, code, code)
        with desk.write() as session:
            topic: Any = session.get(models.Topic, topic_id)
            topic.icon = 8
        with desk.write() as session:
            session.add(later.Weather(cars=1))


def exchange(data_dir: str) -> None:
    """Be in contact, and say where the entries are."""
    with opened(data_dir) as desk:
        state = sync.exchange(desk)
    say(state.to_send, state.waiting, state.merged)


def merge_all(data_dir: str) -> None:
    """Merge, and say what was done."""
    with opened(data_dir) as desk:
        result = sync.merge_all(desk)
    say(result.batches, result.entries, len(result.waiting), [str(refusal.reason) for refusal in result.refused])


def enrol(setup: str, data_dir: str) -> None:
    """Set up a desk."""
    sync.enrol(Path(setup), Path(data_dir)).database.close()


def check(data_dir: str) -> None:
    """Say what does not hold, which tables are not what the journal says, and what is held."""
    with opened(data_dir) as desk:
        with desk.database.reading() as connection:
            broken = [found.reason for found in verify(connection).broken]
            held = [reason for (reason,) in connection.execute("SELECT reason FROM held ORDER BY origin_id, seq")]
        different = [found.table for found in rebuild.check(desk.database.path)]
    say(broken, different, held)


def rows(data_dir: str, sql: str) -> None:
    """Say what a query finds, ids as text."""
    with opened(data_dir) as desk, desk.database.reading() as connection:
        found = connection.execute(sql).fetchall()
    say([[ids.to_text(cell) if isinstance(cell, bytes) else cell for cell in row] for row in found])
