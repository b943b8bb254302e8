"""The tables can be rebuilt from the journal: any cell that differs is found, and put right."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bitdesk import models, paths
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import BitdeskError, RuleError
from bitdesk.journal import chain, rebuild
from bitdesk.journal.capture import append, capture
from bitdesk.journal.rebuild import Difference
from bitdesk.models import ClosedDay, VisitCorrection
from bitdesk.services import counting, days, visits
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, change, rows, tables
from faults.accidents import opened_copy
from faults.worlds import settle
from limits import refused
from moments import MOMENT
from specimens import add_missing


def fill(desk: Desk) -> None:
    first = counting.record(desk, 2, country="FR", department="34", topics=("hiking", "stay"), public="local")
    visits.void(desk, counting.record(desk, 5).id)
    visits.revise(desk, first.id, topics=None, country="BE")
    counting.record(desk, 3, outreach_id=rows(desk, "SELECT id FROM outreach")[0][0])
    days.confirm(desk, MOMENT.date(), [(570, 750)])
    days.confirm(desk, MOMENT.date().replace(day=1), zero=True)


def see_another_branch(desk: Desk) -> None:
    """Let the next write begin with a junction."""
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE origin SET behind = head_seq WHERE status = 'own'")


def decide(head: Desk) -> None:
    """Write what only the head office writes."""
    office_id, visit_id = rows(head, "SELECT office_id, id FROM visit")[0]
    with head.write() as session:
        session.add(ClosedDay(office_id=office_id, closed_on="2026-12-25", reason="Noël", retired_on="2026-12-01"))
        session.add(
            VisitCorrection(
                visit_id=visit_id, office_id=office_id, step=1, voided=0, visited_on="2026-07-22", hour=10,
                party_size=9, public="local", country="BE", department=None, topics=["hiking"], reason="99 pour 9",
                outreach_id=None,
            )
        )  # fmt: skip


@pytest.fixture(scope="session")
def merged(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A head office that has merged two desks, closed: every journaled table has rows."""
    folder = tmp_path_factory.mktemp("merged") / "house"
    shutil.copytree(template, folder)
    for path in folder.rglob(paths.SETTINGS):
        path.write_text(path.read_text().replace(str(template), str(folder)))
    house = House(folder, open_desk(folder / "head-office"))
    house.desks |= {code: open_desk(folder / "desks" / code.lower()) for code in ("PDM", "COL")}
    for desk in house.desks.values():
        see_another_branch(desk)
        fill(desk)
        exchange(desk)
    merge_all(house.head_office)
    decide(house.head_office)
    add_missing(house.head_office)
    house.close()
    return house.head_office.database.path


@pytest.fixture
def path(merged: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "head-office" / paths.DATABASE
    copy.parent.mkdir()
    shutil.copy(merged, copy)
    return copy


def left_overs(path: Path) -> list[Path]:
    return [*path.parent.glob(".rebuild*")]


def test_a_whole_file_does_not_differ(path: Path) -> None:
    assert all(tables(path).values())
    assert rebuild.check(path) == ()
    assert left_overs(path) == []


def test_an_open_file_can_be_checked(desk: Desk) -> None:
    fill(desk)
    with desk.database.reading() as connection:
        connection.execute("SELECT * FROM visit").fetchone()
        assert rebuild.check(desk.database.path) == ()
    counting.record(desk, 1)


MOST_COLUMNS = max(len(table.columns) for table in models.journaled_tables().values())
YES_OR_NO = {
    "consignment", "is_book", "is_button", "is_complete", "is_missed", "needs_receipt", "training", "vat_exempt",
    "voided",
}  # fmt: skip
OTHER_COUNTRY = {"visit": "'FR'", "visit_correction": "'FR'", "enquiry": "'BE', department = NULL"}
OTHER_VALUES = {"INTEGER": "iif({0} IS 7, 8, 7)", "TEXT": "'2020-01-01'", "BLOB": "x'99999999999999999999999999999999'"}


@pytest.mark.parametrize("place", range(MOST_COLUMNS))
def test_any_cell_that_was_tampered_with_is_found(path: Path, place: int) -> None:
    """In one row of every table that has so many columns, the cell at this place."""
    changed = {
        kind: table.columns[place].name
        for kind, table in models.journaled_tables().items()
        if place < len(table.columns)
    }
    change(path, *(_tampered(path, kind, column) for kind, column in changed.items()))
    assert set(rebuild.check(path)) == {Difference(kind, 1, 1) for kind in changed}


def _tampered(path: Path, kind: str, column: str) -> str:
    types = {row[1]: row[2] for row in rows(path, f"PRAGMA table_info({kind})")}
    value = {"weekday": "(weekday + 1) % 7", "department": "'48'", "country": OTHER_COUNTRY.get(kind)}.get(
        column, f"1 - {column}" if column in YES_OR_NO else OTHER_VALUES[types[column]].format(column)
    )
    also = ", country = 'FR'" if column == "department" else ""
    where = "WHERE country IS NULL" if kind == "visit" else ""
    return f"UPDATE {kind} SET {column} = {value}{also} WHERE id = (SELECT max(id) FROM {kind} {where})"


@pytest.mark.parametrize(
    ("statement", "difference"),
    [
        ("DELETE FROM visit WHERE id = (SELECT min(id) FROM visit)", Difference("visit", 0, 1)),
        (
            (
                "INSERT INTO visit SELECT zeroblob(16), desk_id, author_id, office_id, outreach_id, visited_on, hour, "
                "visited_at, party_size, public, country, department, topics, entered, voided_at, group_id "
                "FROM visit LIMIT 1"
            ),
            Difference("visit", 1, 0),
        ),
        ("UPDATE visit SET voided_at = NULL WHERE voided_at IS NOT NULL", Difference("visit", 2, 2)),
        ("DELETE FROM opening_day", Difference("opening_day", 0, 6)),
    ],
)
def test_rows_that_are_missing_or_too_many_are_counted(path: Path, statement: str, difference: Difference) -> None:
    change(path, statement)
    assert rebuild.check(path) == (difference,)


def test_a_rebuilt_file_is_what_the_journal_says(path: Path) -> None:
    before = tables(path)
    spoilt = ["UPDATE visit SET party_size = 7", "DELETE FROM topic", "UPDATE office SET name = 'X'"]
    change(path, *spoilt)
    local = {name: rows(path, f"SELECT * FROM {name}") for name in rebuild.LOCAL_TABLES}
    damage = tables(path)
    found = rebuild.rebuild(path)
    assert {difference.table for difference in found} == {"visit", "topic", "office"}
    assert tables(path) == before
    assert {name: rows(path, f"SELECT * FROM {name}") for name in rebuild.LOCAL_TABLES} == local
    assert broken(path) == ()
    assert rebuild.check(path) == ()
    (backup,) = (path.parent / paths.BACKUPS).iterdir()
    assert tables(backup) == damage
    assert left_overs(path) == []


def test_a_rebuilt_desk_goes_on(desk: Desk) -> None:
    fill(desk)
    desk.database.close()
    change(desk, "UPDATE visit SET party_size = 7")
    rebuild.rebuild(desk.database.path)
    opened = open_desk(desk.data_dir)
    counting.record(opened, 4)
    assert broken(opened) == ()
    assert rebuild.check(opened.database.path) == ()
    for table in ("visit", "journal"):
        with pytest.raises(Exception, match="never deleted"), opened.database.writing(()) as connection:
            connection.execute(f"DELETE FROM {table}")
    opened.database.close()


def test_two_rebuilds_at_one_moment_keep_two_backups(desk: Desk) -> None:
    fill(desk)
    desk.database.close()
    change(desk, "UPDATE visit SET party_size = 7")
    rebuild.rebuild(desk.database.path)
    rebuild.rebuild(desk.database.path)
    backups = sorted((desk.data_dir / paths.BACKUPS).iterdir())
    assert len(backups) == 2
    sizes = [{row[8] for row in tables(backup)["visit"]} for backup in backups]
    assert sorted(sizes, key=len) == [{7}, {2, 3, 5}]


def test_what_is_held_stays_out_of_the_tables(house: House) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    first = counting.record(desk, 2)
    change(head, f"INSERT INTO visit SELECT x'{first.id.hex()}', x'{bytes(16).hex()}', NULL, id, NULL, '2026-07-22', "
                 "NULL, NULL, 9, NULL, NULL, NULL, NULL, 'live', NULL, NULL FROM office LIMIT 1")  # fmt: skip
    exchange(desk)
    merge_all(head)
    assert rows(head, "SELECT count(*) FROM held") == [(2,)]
    house.close()
    assert rebuild.check(head.database.path) == (Difference("visit", 1, 0),)
    rebuild.rebuild(head.database.path)
    assert tables(head)["visit"] == []
    assert rows(head, "SELECT count(*) FROM held") == [(2,)]


def test_an_own_journal_without_its_table_comes_back(desk: Desk) -> None:
    fill(desk)
    before = tables(desk)
    desk.database.close()
    change(desk, *[f"DELETE FROM {kind}" for kind in reversed(models.journaled_tables())])
    rebuild.rebuild(desk.database.path)
    assert tables(desk) == before


def test_a_folder_without_rights_leaves_the_file_alone(path: Path, refusing_folder: Path) -> None:
    copy = refusing_folder / paths.DATABASE
    shutil.copy(path, copy)
    before = copy.read_bytes()
    with refused(refusing_folder), pytest.raises(BitdeskError):
        rebuild.rebuild(copy)
    assert copy.read_bytes() == before
    assert [item.name for item in refusing_folder.iterdir()] == [paths.DATABASE]


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / paths.DATABASE
    path.write_text("Bonjour ! " * 500)
    with pytest.raises(RuleError, match="not a bitdesk file"):
        rebuild.rebuild(path)
    assert path.read_text() == "Bonjour ! " * 500
    assert left_overs(path) == []


def test_a_newer_file_is_not_rebuilt_over(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '0042'")
    before = rows(path, "SELECT count(*) FROM journal")
    with pytest.raises(BitdeskError):
        rebuild.rebuild(path)
    assert rows(path, "SELECT count(*) FROM journal") == before


def write_what_no_table_knows(desk: Desk) -> None:
    """Write what a newer program would: it stands in the journal only."""
    with desk.database.writing(()) as connection:
        append(connection, desk.writer, [capture("till", chain.INSERT, b"T" * 16, {"cents": 5})], 1)


@pytest.mark.parametrize("turn", [1, -1])
def test_branches_are_rebuilt_in_the_order_of_their_revisions(house: House, tmp_path: Path, turn: int) -> None:
    """A row that one branch made and another revised; two transactions that have one number, of which one is odd."""
    settle(house)
    desk = house.desks["PDM"]
    twin = opened_copy(house, "PDM", "twin")
    row = counting.record(desk, 2)
    write_what_no_table_knows(twin)
    counting.record(twin, 3)
    for copy in (desk, twin)[::turn]:
        exchange(copy)
        merge_all(house.head_office)
    settle(house, rounds=6)
    visits.revise(twin, row.id, party_size=9)
    write_what_no_table_knows(desk)
    visits.revise(desk, row.id, country="BE")
    settle(house, rounds=6)
    for copy in (desk, twin, house.head_office):
        assert rows(copy, "SELECT party_size, country FROM visit WHERE id = ?", row.id) == [(9, "BE")]
        assert rebuild.check(copy.database.path) == ()
