"""Whole houses for the synchronisation tests: cloned from a template, compared, and brought to rest."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bitdesk import models, settings, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.journal import rebuild
from bitdesk.journal.verify import verify
from bitdesk.sync import envelope, pull
from bitdesk.sync.mailbox import open_mailbox
from bitdesk.sync.push import push
from builders import House, make_house

SIX = ("PDM", "PDM", "COL", "COL", "VIA", "VIA")
"""Six desks, two to an office."""


def make_template(folder: Path, *office_codes: str) -> Path:
    """Build a house and close it, to be cloned: a copy costs a hundredth of the building."""
    make_house(folder, *office_codes).close()
    return folder


def clone(template: Path, folder: Path) -> House:
    """Return a copy of a template, open, with its own mailbox."""
    shutil.copytree(template, folder)
    return reopen(folder)


def reopen(folder: Path) -> House:
    """Return the house of a folder, each file opened again, with the mailbox that stands beside them."""
    homes = {"": folder / "head-office"}
    homes |= {home.name.upper(): home for home in sorted((folder / "desks").iterdir())}
    for home in homes.values():
        settings.save(home, mailbox=str(folder / "mailbox"))
    opened = {key: open_desk(home) for key, home in homes.items()}
    return House(folder, opened.pop(""), opened)


@contextmanager
def cloned(template: Path, folder: Path) -> Iterator[House]:
    """Give a copy of a template inside the block, and remove it."""
    house = clone(template, folder)
    try:
        yield house
    finally:
        house.close()
        shutil.rmtree(folder)


def rows(desk: Desk, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """Return what a query finds in a desk's file."""
    with desk.database.reading() as connection:
        return list(connection.execute(sql, parameters))


def tables(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Return every journaled table, in the order of the ids."""
    return {name: rows(desk, f"SELECT * FROM {name} ORDER BY id") for name in models.journaled_tables()}


def contents(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that a merge makes: tables, journal, what is held, and the heads."""
    found = tables(desk)
    columns = "origin_id, seq, txn, last_of_txn, at_ms, kind, op, row_id, author_id, salt, payload, hash"
    found["journal"] = rows(desk, f"SELECT {columns} FROM journal ORDER BY origin_id, seq")
    found["held"] = rows(desk, "SELECT origin_id, seq, reason FROM held ORDER BY origin_id, seq")
    found["origin"] = rows(desk, "SELECT id, desk_id, head_seq, head_hash, applied_seq, status FROM origin ORDER BY id")
    return found


def differing(one: dict[str, list[Any]], other: dict[str, list[Any]]) -> list[str]:
    """Return the names of what differs: short enough to read in a failure."""
    return [name for name in one if one[name] != other[name]]


def assert_sound(desk: Desk) -> None:
    """Every chain holds, and the tables are what the journal says."""
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()
    assert rebuild.check(desk.database.path) == ()


def mail(house: House, address: str) -> list[Path]:
    """Return the files left for an address; what a killed writer did not finish has a dot before its name."""
    return sorted((house.mailbox / address).glob("[!.]*"))


def settle(house: House, rounds: int = 4) -> None:
    """Let everybody be in contact until nothing is left to say."""
    for _ in range(rounds):
        for desk in house.desks.values():
            sync.exchange(desk)
        sync.merge_all(house.head_office)
    for desk in house.desks.values():
        sync.exchange(desk)


def assert_quiet(house: House, waiting: tuple[str, ...] = ()) -> None:
    """One more contact of everybody transfers nothing: no batch, no entry, no row in a delivery.

    `waiting` are batches that wait for ever: what they follow was lost with its file.
    """
    for desk in house.desks.values():
        state = sync.exchange(desk)
        assert (state.to_send, state.waiting) == (0, 0), state
        assert rows(desk, "SELECT name FROM outgoing") == []
    result = sync.merge_all(house.head_office)
    assert (result.batches, result.entries, result.waiting, result.refused) == (0, 0, waiting, ())
    for desk in house.desks.values():
        for path in mail(house, pull.own_address(desk)):
            assert envelope.unseal(path.read_bytes())[0].body_bytes == 0, "rows are served again"
        sync.exchange(desk)
        assert mail(house, pull.own_address(desk)) == []


def words(desk: Desk) -> tuple[int, int, int]:
    """Return how many of a desk's entries are to be sent, wait for the head office, and are merged."""
    state = sync.state(desk)
    return state.to_send, state.waiting, state.merged


def leave_batches(house: House, desk: Desk) -> list[Path]:
    """Cut and put what a desk has to send, without a contact, and return the files."""
    before = set(mail(house, house.head_office.address))
    push(desk, open_mailbox(desk))
    return [path for path in mail(house, house.head_office.address) if path not in before]
