"""What the forked children do until they are killed, or until they are done."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

# Warmed before the fork, so that a child is killed at its work and not at its imports.
from alembic import command as command

from bitdesk import backups, clock, paths, sqlite, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import paper as paper_report
from bitdesk.services import counting, paper, visits
from bitdesk.sync import contact as contact
from bitdesk.sync import enrolment as enrolment
from bitdesk.sync import merge
from faults.forks import kill_myself, say
from faults.seeds import seeded

FIRST = datetime(2019, 1, 2, 9, 0)  # noqa: DTZ001 (local on purpose)
STEPS = frozenset(
    {"execute", "executemany", "commit", "backup", "close", "fsync", "replace", "unlink", "mkdir", "open", "rename"}
)
"""The calls that leave something behind: statements of SQLite, and files."""


def moment(number: int) -> datetime:
    """Return an instant of its own for each number: it tells the visits of a run apart."""
    return FIRST + timedelta(minutes=number)


def count_until_killed(data_dir: str, seed: int, number: int) -> None:
    """Record, revise, void and undo for ever, and say each act before it begins and when it has returned."""
    choose = random.Random(seed)
    desk = open_desk(Path(data_dir))
    known: list[tuple[int, bytes]] = []
    revision: visits.Revision | None = None
    while True:
        act = choose.choices(("record", "revise", "void", "undo"), (6, 2, 1, 1))[0] if known else "record"
        place, visit_id = choose.choice(known) if known else (number, b"")
        match act:
            case "record":
                size = choose.randint(1, 99)
                say("begin", "record", number, size)
                row = counting.record(desk, size, at=moment(number), topics=["hiking"])
                known.append((number, row.id))
                number += 1
            case "revise":
                size = choose.randint(1, 99)
                say("begin", "revise", place, size)
                revision = visits.revise(desk, visit_id, party_size=size)
            case "void":
                say("begin", "void", place)
                revision = visits.void(desk, visit_id)
            case "undo" if revision:
                say("begin", "undo")
                visits.undo(desk, revision)
                revision = None
            case _:
                continue
        say("done")


def killed_at(step: int, work: Callable[[], Any]) -> None:
    """Do some work and die right after one of its steps; say how many there are at its end."""
    count = 0

    def on_event(frame: object, event: str, argument: Any) -> None:
        nonlocal count
        if event == "c_return" and argument.__name__ in STEPS:
            count += 1
            if count == step:
                kill_myself()

    sys.setprofile(on_event)
    try:
        work()
    finally:
        sys.setprofile(None)
    say("steps", count)


def merge_killed_at(data_dir: str, step: int) -> None:
    """Merge at a head office and die at a step."""
    head = open_desk(Path(data_dir))
    killed_at(step, lambda: sync.merge_all(head))


def exchange_killed_at(data_dir: str, step: int) -> None:
    """Be in contact from a desk and die at a step."""
    desk = open_desk(Path(data_dir))
    killed_at(step, lambda: sync.exchange(desk))


def enrol_killed_at(setup: str, data_dir: str, step: int) -> None:
    """Set up a desk and die at a step."""
    killed_at(step, lambda: sync.enrol(Path(setup), Path(data_dir)))


def init_killed_at(data_dir: str, step: int) -> None:
    """Make a head office and die at a step."""
    first_day = FIRST.date()
    killed_at(step, lambda: sync.init_head_office(Path(data_dir), "Office", first_day))


def open_killed_at(data_dir: str, step: int) -> None:
    """Open a data folder, migrating its file, and die at a step."""
    killed_at(step, lambda: open_desk(Path(data_dir)))


def open_folder(data_dir: str) -> None:
    """Open a data folder, migrating its file."""
    say("begun")
    open_desk(Path(data_dir)).database.close()


def restore_killed_at(data_dir: str, source: str, step: int) -> None:
    """Go back to a backup and die at a step."""
    killed_at(step, lambda: backups.restore(Path(data_dir), Path(source)))


def back_up_killed_at(data_dir: str, step: int) -> None:
    """Make the day's backup and die at a step."""
    desk = open_desk(Path(data_dir))
    killed_at(step, lambda: backups.make_daily(desk))


def restore(data_dir: str, source: str) -> None:
    """Go back to a backup."""
    say("begun")
    backups.restore(Path(data_dir), Path(source))


def merge_all(data_dir: str) -> None:
    """Merge at a head office, and say what it did."""
    head = open_desk(Path(data_dir))
    result = merge.merge_all(head)
    say("merged", result.batches, result.entries, [refusal.name for refusal in result.refused])


def exchange_many(data_dir: str, times: int) -> None:
    """Be in contact from a desk, several times."""
    desk = open_desk(Path(data_dir))
    for _ in range(times):
        sync.exchange(desk)


def count(data_dir: str, parties: int) -> None:
    """Count some parties, saying each when it is confirmed."""
    desk: Desk = open_desk(Path(data_dir))
    for _ in range(parties):
        say("counted", counting.record(desk, 2).id.hex())


def paper_killed_at(data_dir: str, step: int, people: int) -> None:
    """Type a paper tally at a desk and die at a step."""
    desk = open_desk(Path(data_dir))
    day = FIRST.date()
    typed = {paper_report.Place(day, hour): people for hour in (9, 10, 11)}
    killed_at(step, lambda: paper.record(desk, typed))


def hold(data_dir: str) -> None:
    """Begin to write into a desk's file, and stay in the middle of it."""
    desk = open_desk(Path(data_dir))
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE identity SET organisation_name = 'half'")
        say("held")
        time.sleep(600)


def lock_now_and_then(data_dir: str, times: int, seconds: float) -> None:
    """Lock a file as a program that knows nothing of bitdesk does, again and again."""
    connection = sqlite.connect(Path(data_dir) / paths.DATABASE)
    for _ in range(times):
        connection.execute("BEGIN EXCLUSIVE")
        say("locked")
        time.sleep(seconds)
        connection.execute("ROLLBACK")
        time.sleep(seconds / 4)


def killed_in_campaign(work: str, data_dir: str, step: int, seed: str, now_ms: int) -> None:
    """Be in contact or merge and die at a step, with the ids and at the time of the campaign."""
    with clock.use(lambda: now_ms), seeded(seed):
        desk = open_desk(Path(data_dir))
        killed_at(step, lambda: {"exchange": sync.exchange, "merge": sync.merge_all}[work](desk))
