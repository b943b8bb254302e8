"""Transactions: one at a time, whole or not at all, told once after the commit."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from bitdesk import models, sqlite
from bitdesk.database import Database
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.models import Office, OpeningDay, Visit
from bitdesk.services import counting, days
from builders import House
from evidence import broken, change, journal, rows, tables
from moments import MOMENT

DAY = MOMENT.date()

Way = Callable[[Desk], AbstractContextManager[Any]]
WAYS: dict[str, Way] = {
    "reading": lambda desk: desk.database.reading(),
    "writing": lambda desk: desk.database.writing(("visit",)),
    "read": lambda desk: desk.read(),
    "write": lambda desk: desk.write(),
}


def add_visit(session: Any, desk: Desk) -> Visit:
    visit = Visit(office_id=desk.office_id, visited_on=DAY.isoformat(), party_size=2, entered="live")
    session.add(visit)
    return visit


def evidence(desk: Desk) -> tuple[Any, ...]:
    return tables(desk), journal(desk), rows(desk, "SELECT * FROM origin")


@pytest.mark.parametrize("inner", WAYS)
@pytest.mark.parametrize("outer", WAYS)
def test_transactions_never_nest(house: House, outer: str, inner: str) -> None:
    desk = house.desks["PDM"]
    for other in (desk, house.desks["COL"]):
        with (
            WAYS[outer](desk),
            pytest.raises(RuntimeError, match="one transaction"),
            WAYS[inner](other),
        ):
            pass
    with WAYS[inner](desk):
        pass


def test_a_transaction_of_another_thread_is_its_own(desk: Desk) -> None:
    found: list[int] = []

    def look() -> None:
        with desk.database.reading() as connection:
            found.append(connection.execute("SELECT count(*) FROM visit").fetchone()[0])

    with desk.write() as session:
        add_visit(session, desk)
        session.flush()
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert found == [0]
    look()
    assert found == [0, 1]


def test_several_threads_write_one_journal(desk: Desk) -> None:
    def count() -> None:
        for _ in range(8):
            counting.record(desk, 1)
            days.confirm(desk, DAY, [(600, 660)])

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tables(desk)["visit"]) == 32
    entries = journal(desk)
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    assert broken(desk) == ()


def test_the_changed_tables_are_told_once_after_the_commit(desk: Desk) -> None:
    told: list[tuple[frozenset[str], int]] = []

    def listen(changed: frozenset[str]) -> None:
        with desk.database.reading() as connection:
            inside = connection.execute("SELECT count(*) FROM visit").fetchone()[0]
        assert len(tables(desk)["visit"]) == inside
        told.append((changed, inside))

    desk.database.on_commit(listen)
    counting.record(desk, 2)
    assert told == [(frozenset({"visit", "opening_day"}), 1)]
    with desk.write() as session:
        add_visit(session, desk)
        session.flush()
        add_visit(session, desk)
        assert len(told) == 1
    assert told[1:] == [(frozenset({"visit"}), 3)]
    days.confirm(desk, DAY, [(600, 660)])
    assert told[2:] == [(frozenset({"opening_day"}), 3)]


def test_every_listener_is_told(desk: Desk) -> None:
    told: list[str] = []
    desk.database.on_commit(lambda changed: told.append("first"))
    desk.database.on_commit(lambda changed: told.append("second"))
    counting.record(desk, 2)
    assert told == ["first", "second"]


def test_nothing_is_told_where_nothing_changed(desk: Desk) -> None:
    told: list[frozenset[str]] = []
    desk.database.on_commit(told.append)
    days.confirm(desk, DAY, [(600, 660)])
    told.clear()
    days.confirm(desk, DAY, [(600, 660)])
    for way in WAYS.values():
        with pytest.raises(ZeroDivisionError), way(desk):
            _ = 1 / 0
    for name in ("reading", "read", "write"):
        with WAYS[name](desk):
            pass
    assert told == []


def test_an_error_after_the_row_leaves_neither_row_nor_entry(desk: Desk) -> None:
    before = evidence(desk)
    with pytest.raises(ZeroDivisionError), desk.write() as session:  # noqa: PT012
        add_visit(session, desk)
        session.flush()
        _ = 1 / 0
    with pytest.raises(ZeroDivisionError), desk.database.writing(("visit",)) as connection:  # noqa: PT012
        connection.execute(
            "INSERT INTO visit (id, desk_id, office_id, visited_on, party_size, entered) "
            "VALUES (?, ?, ?, ?, 1, 'live')",
            (bytes(16), desk.desk_id, desk.office_id, "2026-07-22"),
        )
        _ = 1 / 0
    assert evidence(desk) == before


@pytest.mark.parametrize("table", ["journal", "origin"])
def test_an_entry_that_cannot_be_written_leaves_no_row(desk: Desk, table: str) -> None:
    event = "INSERT ON journal" if table == "journal" else "UPDATE ON origin"
    change(desk, f"CREATE TRIGGER refusing BEFORE {event} BEGIN SELECT RAISE(ABORT, 'not today'); END")
    before = evidence(desk)
    for command in (lambda: counting.record(desk, 2), lambda: days.confirm(desk, DAY)):
        with pytest.raises(Exception, match="not today"):
            command()
    assert evidence(desk) == before
    change(desk, "DROP TRIGGER IF EXISTS refusing")


DIES_BETWEEN = """
import os, sys
from pathlib import Path
from bitdesk.desk import open_desk
from bitdesk.journal import capture
from bitdesk.services import counting, days
from datetime import date
desk = open_desk(Path(sys.argv[1]))
if sys.argv[2] == "fast":
    counting.append = lambda *rest: os._exit(9)
    counting.record(desk, 3)
else:
    import bitdesk.sessions
    bitdesk.sessions.append = lambda *rest: os._exit(9)
    days.confirm(desk, date(2026, 7, 22))
"""


@pytest.mark.parametrize("way", ["fast", "session"])
def test_a_process_that_dies_between_row_and_entry_leaves_neither(desk: Desk, way: str) -> None:
    before = evidence(desk)
    done = subprocess.run([sys.executable, "-c", DIES_BETWEEN, str(desk.data_dir), way], check=False)
    assert done.returncode == 9
    assert evidence(desk) == before
    counting.record(desk, 1)
    assert broken(desk) == ()


def test_a_locked_file_is_an_outage_and_then_works_again(desk: Desk) -> None:
    desk.database.connection().execute("PRAGMA busy_timeout=10")
    other = sqlite.connect(desk.database.path)
    other.execute("BEGIN IMMEDIATE")
    before = evidence(desk)
    for command in (lambda: counting.record(desk, 2), lambda: days.confirm(desk, DAY)):
        with pytest.raises(OutageError, match="Another program is using"):
            command()
    with desk.read() as session:
        assert session.query(Visit).count() == 0
    other.close()
    assert evidence(desk) == before
    counting.record(desk, 2)
    assert len(tables(desk)["visit"]) == 1


def fill_up(desk: Desk, command: Callable[[], object]) -> None:
    for _ in range(2_000):
        command()
    raise AssertionError("the disk never was full")


@pytest.mark.parametrize("way", ["fast", "session"])
def test_a_full_file_is_an_outage_and_nothing_is_half_there(desk: Desk, way: str) -> None:
    def confirm() -> None:
        with desk.write() as session:
            session.add(OpeningDay(office_id=desk.office_id, opened_on="2026-07-01"))
            session.add_all(OpeningDay(office_id=desk.office_id, opened_on="2026-07-02") for _ in range(9))

    connection = desk.database.connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(OutageError, match="disk is full"):
        fill_up(desk, confirm if way == "session" else lambda: counting.record(desk, 2))
    assert broken(desk) == ()
    written = [entry for entry in journal(desk) if entry.op == "insert"]
    assert len(written) == len(tables(desk)["visit"]) + len(tables(desk)["opening_day"])
    connection.execute(f"PRAGMA max_page_count={pages + 1_000}")
    counting.record(desk, 2)
    assert broken(desk) == ()


def test_a_full_disk_is_an_outage_and_nothing_is_half_there(
    small_disk: Path | None, tmp_path: Path, house: House
) -> None:
    """Without a disk of its own the file is limited, as in the test above."""
    source = house.desks["PDM"].data_dir
    house.close()
    folder = (small_disk or tmp_path) / "desk"
    folder.mkdir()
    for name in ("bitdesk.db", "settings.toml"):
        (folder / name).write_bytes((source / name).read_bytes())
    desk = open_desk(folder)
    try:
        desk.database.connection().execute("PRAGMA wal_autocheckpoint=0")
        if not small_disk:
            desk.database.connection().execute("PRAGMA max_page_count=120")
        with pytest.raises(OutageError, match="disk is full"):
            fill_up(desk, lambda: counting.record(desk, 2))
        assert broken(desk) == ()
        assert len(journal(desk)) == len(tables(desk)["visit"]) + 1
    finally:
        desk.database.close()


def test_a_damaged_table_is_a_rule(desk: Desk) -> None:
    for _ in range(100):
        counting.record(desk, 2, topics=("hiking", "stay"))
    desk.database.close()
    change(desk, "PRAGMA wal_checkpoint(TRUNCATE)")
    (root,) = rows(desk, "SELECT rootpage FROM sqlite_master WHERE name = 'visit'")[0]
    with desk.database.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xa5" * 4096)
    for way in ("reading", "read"):
        with pytest.raises(RuleError, match="is damaged"), WAYS[way](desk) as opened:  # noqa: PT012
            if way == "reading":
                opened.execute("SELECT * FROM visit").fetchall()
            else:
                opened.query(Visit).all()


def test_a_mistake_of_ours_is_no_sentence_for_the_counselor(desk: Desk) -> None:
    for way in ("reading", "writing"):
        with pytest.raises(Exception, match="no such table"), WAYS[way](desk) as connection:
            connection.execute("SELECT * FROM nowhere")


def test_a_closed_file_opens_again(desk: Desk) -> None:
    counting.record(desk, 2)
    with desk.read() as session:
        assert session.query(Office).count() == 3
    desk.database.close()
    counting.record(desk, 3)
    with desk.read() as session:
        assert sorted(visit.party_size for visit in session.query(Visit)) == [2, 3]


def test_a_database_opened_for_reading_refuses_to_write(desk: Desk) -> None:
    before = tables(desk)
    database = Database(desk.database.path, read_only=True)
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM office").fetchone() == (3,)
    with database.read() as session:
        assert session.query(models.Office).count() == 3
    with pytest.raises(OutageError, match="a newer bitdesk wrote it"), database.write(desk.writer) as session:
        add_visit(session, desk)
    with pytest.raises(OutageError, match="a newer bitdesk wrote it"), database.writing(("visit",)) as connection:
        connection.execute("DELETE FROM held")
    database.close()
    assert tables(desk) == before


def test_what_slips_past_it_is_refused_by_the_file_itself(desk: Desk) -> None:
    database = Database(desk.database.path, read_only=True)
    with pytest.raises(OutageError, match="cannot be written"), database.reading() as connection:
        connection.execute("UPDATE identity SET organisation_name = 'another'")
    database.close()
