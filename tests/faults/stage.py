"""Where a campaign happens: the files, their mail, their backups, and the oracle beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bitdesk import models
from bitdesk.desk import Desk
from builders import House
from faults.forks import ForkServer
from faults.oracle import Oracle, Wrote, hashes, stored
from faults.worlds import mail, rows
from moments import MOMENT, Hand


class Stage:
    """The house and its copies, what may be brought back, and what the oracle knows of it all."""

    def __init__(self, house: House, forks: ForkServer | None = None) -> None:
        self.house = house
        self.forks = forks
        self.time = Hand(MOMENT)
        self.oracle = Oracle(house.head_office.identity.organisation_id, house.head_office.desk_id)
        self.backups: list[tuple[str, bytes, Path]] = []
        self.setups = [(bytes.fromhex(path.stem[-32:]), path) for path in sorted(house.folder.glob("*.bitdesk"))]
        self.held_back: list[tuple[Path, bytes]] = []
        self.made = 0
        for desk in (house.head_office, *house.desks.values()):
            self.oracle.learn(desk, _first_rows(desk))

    def desk(self, number: int) -> str:
        """Return the key of a desk's file: most often one of the first desk, so that much happens to it."""
        keys = list(self.house.desks)
        ours = [key for key in keys if self.house.desks[key].desk_id == self.house.desks["PDM"].desk_id]
        return ours[number % len(ours)] if number % 5 else keys[number % len(keys)]

    def all_mail(self) -> list[Path]:
        """Return every file that waits in the mailbox."""
        folders = sorted(path for path in self.house.mailbox.iterdir() if path.is_dir())
        return [path for folder in folders for path in mail(self.house, folder.name)]

    def number(self) -> int:
        """Return a number that was never used."""
        self.made += 1
        return self.made

    def wrote(self, desk: Desk, *what: Wrote) -> None:
        self.oracle.learn(desk, what)

    @contextmanager
    def keeping(self, key: str) -> Iterator[None]:
        """Nothing that a program does by itself takes an entry away; what it writes by itself is a junction."""
        before = hashes(self.file(key))
        yield
        assert before <= hashes(self.file(key)), "an entry is gone"
        self.oracle.learn(self.file(key))

    def file(self, key: str) -> Desk:
        """Return a file that is open: "" is the head office's."""
        return self.house.desks[key] if key else self.house.head_office

    def state(self) -> list[Any]:
        """Return what changes while there is news for anybody."""
        return [state_of(desk) for desk in (self.house.head_office, *self.house.desks.values())]


def state_of(desk: Desk) -> list[Any]:
    """Return what changes while there is news for a file, its labels among it."""
    told = rows(desk, "SELECT receipts, installation_id, feed_epoch, feed_cursor, restored_at FROM identity")
    held = rows(desk, "SELECT count(*) FROM held")
    return told + held + rows(desk, "SELECT id, head_seq, applied_seq, merged_seq, parent_id FROM origin ORDER BY id")


def _first_rows(desk: Desk) -> list[Wrote]:
    return [
        Wrote(kind, row_id, row) for kind in models.journaled_tables() for row_id, row in stored(desk, kind).items()
    ]
