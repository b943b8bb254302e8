"""The view of the visits that count: which rows it has, and how SQLite searches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitdesk import schema, sqlite

OFFICE, HEAD = b"o" * 16, b"h" * 16


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Any]:
    schema.prepare(tmp_path / "t.db")
    opened = sqlite.connect(tmp_path / "t.db")
    yield opened
    opened.close()


def visit(connection: Any, number: int, **values: Any) -> None:
    columns = {
        "id": bytes([number]) * 16, "desk_id": b"d" * 16, "author_id": b"a" * 16, "office_id": OFFICE,
        "visited_on": "2026-07-22", "hour": 14, "visited_at": 1_000, "party_size": 2, "entered": "live",
    } | values  # fmt: skip
    _insert(connection, "visit", columns)


def correction(connection: Any, number: int, step: int, **values: Any) -> None:
    columns = {
        "id": bytes([number, step]) * 8, "desk_id": HEAD, "visit_id": bytes([number]) * 16, "office_id": OFFICE,
        "step": step, "voided": 0, "visited_on": "2026-07-22", "hour": 14, "party_size": 9, "reason": "so",
    } | values  # fmt: skip
    _insert(connection, "visit_correction", columns)


def _insert(connection: Any, table: str, columns: dict[str, Any]) -> None:
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", tuple(columns.values())
    )


def counted(connection: Any, columns: str = "party_size, corrected") -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = connection.execute(f"SELECT {columns} FROM counted_visit ORDER BY id").fetchall()
    return found


def test_a_visit_counts_until_it_is_void(connection: Any) -> None:
    visit(connection, 1)
    visit(connection, 2, party_size=3, voided_at=5)
    assert counted(connection) == [(2, 0)]


def test_the_latest_correction_stands_in_the_place_of_the_visit_whatever_the_desk_says(connection: Any) -> None:
    visit(connection, 1, voided_at=5)
    correction(connection, 1, 1, party_size=7)
    correction(connection, 1, 2, party_size=8)
    visit(connection, 2)
    assert counted(connection) == [(8, 1), (2, 0)]
    correction(connection, 1, 3, voided=1)
    assert counted(connection) == [(2, 0)]
    correction(connection, 1, 4, party_size=5)
    assert counted(connection) == [(5, 1), (2, 0)]


def test_of_two_corrections_of_the_same_step_one_counts_on_every_file(connection: Any) -> None:
    """A head office that was restored and went on may have written both."""
    visit(connection, 1)
    correction(connection, 1, 1, party_size=7)
    correction(connection, 1, 1, id=b"z" * 16, party_size=8)
    assert counted(connection) == [(8, 1)]


def test_who_counted_and_when_stay_the_visits(connection: Any) -> None:
    visit(connection, 1, group_id=b"g" * 16)
    correction(connection, 1, 1)
    assert counted(connection, "desk_id, author_id, visited_at, entered, group_id") == [
        (b"d" * 16, b"a" * 16, 1_000, "live", b"g" * 16)
    ]


@pytest.mark.parametrize("moved", [{"hour": 15}, {"hour": None}, {"visited_on": "2026-07-21"}])
def test_another_hour_or_day_has_no_moment(connection: Any, moved: dict[str, Any]) -> None:
    visit(connection, 1)
    correction(connection, 1, 1, **moved)
    assert counted(connection, "visited_at") == [(None,)]


def test_the_moment_stays_where_neither_knows_the_hour(connection: Any) -> None:
    visit(connection, 1, hour=None)
    correction(connection, 1, 1, hour=None)
    assert counted(connection, "visited_at") == [(1_000,)]


def test_a_correction_waits_for_its_visit(connection: Any) -> None:
    correction(connection, 1, 1)
    assert counted(connection) == []
    visit(connection, 1)
    assert counted(connection) == [(9, 1)]


def plan(connection: Any, query: str) -> list[str]:
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", (OFFICE, "2026-07-22"))]


@pytest.mark.parametrize("day", ["visited_on = ?", "visited_on >= ?"])
@pytest.mark.parametrize("query", ["SELECT hour, party_size", "SELECT hour, sum(party_size)", "SELECT *"])
def test_an_office_and_a_day_are_searched_in_the_indexes_of_both_tables(connection: Any, query: str, day: str) -> None:
    group = "GROUP BY 1" if "sum" in query else ""
    steps = plan(connection, f"{query} FROM counted_visit WHERE office_id = ? AND {day} {group}")
    for index in ("ix_visit_office_id_visited_on", "ix_visit_correction_office_id_visited_on"):
        assert any(f"USING INDEX {index} (office_id=? AND visited_on" in step for step in steps), steps
    assert not [step for step in steps if step.startswith("SCAN") and "counted_visit" not in step], steps


def test_what_the_counter_lists_is_flattened(connection: Any) -> None:
    """Both halves must have columns of one affinity: else SQLite makes a third table of them first."""
    steps = plan(
        connection,
        "SELECT v.id, v.visited_at, c.code FROM counted_visit v LEFT JOIN counselor c ON c.id = v.author_id "
        "WHERE v.office_id = ? AND v.visited_on = ? ORDER BY v.visited_at DESC, v.id DESC LIMIT 200",
    )
    assert not any("CO-ROUTINE" in step or "MATERIALIZE" in step for step in steps), steps
