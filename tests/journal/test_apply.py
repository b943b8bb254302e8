"""Entries become rows: in sets or one by one alike, and what cannot be applied is told, never dropped."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from bitdesk import ids, models, schema, sqlite
from bitdesk.desk import Desk
from bitdesk.journal import apply as applying
from bitdesk.journal.apply import apply
from bitdesk.journal.chain import Entry
from bitdesk.services import counting, days, organisation, visits
from builders import House
from evidence import Tables, journal, table_rows, tables
from moments import MOMENT

DESK, OTHER, AUTHOR = b"D" * 16, b"O" * 16, b"A" * 16
OFFICES = [bytes([65 + n]) * 16 for n in range(2)]
VISITS = [bytes([97 + n]) * 16 for n in range(5)]
THEIRS = b"T" * 16


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    path = tmp_path_factory.mktemp("apply") / "t.db"
    schema.prepare(path)
    connection = sqlite.connect(path)
    yield connection
    connection.close()


@pytest.fixture
def connection(opened: Any) -> Iterator[Any]:
    """A file with one row of another desk, inside a transaction that is taken back."""
    opened.execute("BEGIN IMMEDIATE")
    theirs = {"office_id": "41" * 16, "visited_on": "2026-07-01", "party_size": 9, "entered": "live"}
    assert apply(opened, OTHER, [entry(1, "visit", "insert", THEIRS, theirs)]) == []
    yield opened
    opened.execute("ROLLBACK")


def entry(seq: int, kind: str, op: str, row_id: bytes, payload: Any, txn: int = 0, *, last: bool = True) -> Entry:
    data = payload if isinstance(payload, bytes | None) else json.dumps(payload, ensure_ascii=False).encode()
    return Entry(seq, txn or seq, last, 0, kind, op, row_id, 1, AUTHOR, b"s" * 16, data, bytes(32), bytes(32))


VISIT = {"office_id": "41" * 16, "visited_on": "2026-07-22", "party_size": 2, "entered": "live"}


def transactions(entries: Sequence[Entry]) -> list[list[Entry]]:
    return [list(group) for _, group in groupby(entries, key=lambda entry: entry.txn)]


def result(connection: Any, parts: Sequence[Sequence[Entry]]) -> tuple[Tables, list[int]]:
    """Return the rows and the refused numbers after applying parts one after the other; then take it all back."""
    connection.execute("SAVEPOINT example")
    problems = [problem.seq for part in parts for problem in apply(connection, DESK, part)]
    found = table_rows(connection)
    connection.execute("ROLLBACK TO example")
    connection.execute("RELEASE example")
    return found, problems


texts = st.text(st.characters(codec="utf-8"), max_size=5)
days_ = st.dates().map(lambda day: day.isoformat())
id_texts = st.sampled_from([row_id.hex() for row_id in (*OFFICES, *VISITS)])
numbers = st.integers(-(2**63), 2**63 - 1)
columns: dict[str, st.SearchStrategy[Any]] = {
    "office_id": id_texts, "visited_on": days_, "party_size": st.integers(1, 99), "entered": texts,
    "outreach_id": id_texts | st.none(), "hour": st.integers(0, 23) | st.none(), "visited_at": numbers | st.none(),
    "public": texts | st.none(), "topics": st.lists(texts, max_size=3) | st.none(), "voided_at": numbers | st.none(),
}  # fmt: skip
REQUIRED = ("office_id", "visited_on", "party_size", "entered")
optional = {name: values for name, values in columns.items() if name not in REQUIRED}
visit_values = st.fixed_dictionaries({name: columns[name] for name in REQUIRED}, optional=optional)
visit_changes = st.fixed_dictionaries({}, optional=columns)
office_values = st.fixed_dictionaries({"code": texts, "name": texts}, optional={"address": texts | st.none()})
BAD_PAYLOADS: list[Any] = [
    {**VISIT, "colour": "blue"}, {**VISIT, "party_size": "two"},
    {**VISIT, "party_size": 2.5}, {**VISIT, "party_size": True},
    {**VISIT, "office_id": "41"}, {**VISIT, "office_id": "zz" * 16}, {**VISIT, "office_id": "4 " * 16},
    {**VISIT, "visited_on": "2026-13-01"}, {**VISIT, "visited_on": "2026-02-30"}, {**VISIT, "visited_on": "today"},
    {**VISIT, "visited_on": "2026-7-1"}, {**VISIT, "topics": "hiking"}, {**VISIT, "topics": [1]},
    {**VISIT, "visited_at": 2**63}, {**VISIT, "visited_at": -(2**63) - 1}, {**VISIT, "public": 3},
    b"", b"{", b"[]", b"null", b"{}x", b"\xff", None, {**VISIT, "id": "41" * 16}, {**VISIT, "desk_id": "41" * 16},
]  # fmt: skip
change_of_visit = st.tuples(
    st.just("visit"),
    st.sampled_from(["insert", "update", "update"]),
    st.sampled_from(VISITS),
    st.none(),
)
refused = st.one_of(
    st.tuples(
        st.just("visit"), st.sampled_from(["insert", "update"]), st.sampled_from(VISITS), st.sampled_from(BAD_PAYLOADS)
    ),
    st.tuples(st.just("visit"), st.just("update"), st.just(THEIRS), visit_changes.filter(bool)),
    st.tuples(st.just("visit"), st.just("insert"), st.just(THEIRS), visit_values),
    st.tuples(st.just("visit"), st.sampled_from(["delete", "", "INSERT"]), st.sampled_from(VISITS), visit_values),
    st.tuples(
        st.sampled_from(["planet", "", "journal", "Visit"]), st.just("insert"), st.sampled_from(VISITS), visit_values
    ),
    st.tuples(st.just("visit"), st.just("insert"), st.just(b"C" * 16), st.just({**VISIT, "party_size": 100})),
    st.tuples(
        st.just("workstation"), st.just("insert"), st.just(b"W" * 16), st.just({"office_id": "00" * 16, "name": "x"})
    ),
)  # fmt: skip
good = st.one_of(
    st.tuples(st.just("visit"), st.just("insert"), st.sampled_from(VISITS), visit_values),
    st.tuples(st.just("visit"), st.just("update"), st.sampled_from(VISITS), visit_changes),
    st.tuples(st.just("office"), st.just("insert"), st.none(), office_values),
    st.tuples(
        st.just("office"), st.just("update"), st.sampled_from(OFFICES), st.fixed_dictionaries({"name": texts})
    ),
    st.tuples(st.just("workstation"), st.just("insert"), st.none(), st.fixed_dictionaries({"name": texts})),
)  # fmt: skip


@st.composite
def journals(draw: st.DrawFn, steps: st.SearchStrategy[Any]) -> list[Entry]:
    """Draw a journal: whole transactions of one to three entries; as at any desk, parents come first."""
    found: list[Entry] = []
    offices = [bytes(16)]
    for changes in draw(st.lists(st.lists(steps, min_size=1, max_size=3), max_size=12)):
        txn = len(found) + 1
        for place, (kind, op, given_id, payload) in enumerate(changes):
            seq = len(found) + 1
            row_id = given_id or seq.to_bytes(16, "big")
            if kind == "office" and given_id is None:
                offices.append(row_id)
            orphan = kind == "workstation" and given_id is None
            parent = {"office_id": draw(st.sampled_from(offices)).hex()} if orphan else {}
            values = payload | parent if isinstance(payload, dict) else payload
            found.append(entry(seq, kind, op, row_id, values, txn, last=place == len(changes) - 1))
    return found


@settings(max_examples=150)
@given(data=st.data(), entries=journals(good) | journals(st.one_of(good, good, refused)))
def test_sets_are_one_by_one_are_any_cut(connection: Any, data: st.DataObject, entries: list[Entry]) -> None:
    whole = transactions(entries)
    one_by_one = result(connection, whole)
    assert result(connection, [entries]) == one_by_one
    cuts = sorted(data.draw(st.sets(st.integers(0, len(whole)))) | {0, len(whole)})
    parts = [[item for txn in whole[a:b] for item in txn] for a, b in pairwise(cuts)]
    assert result(connection, parts) == one_by_one


@given(journals(good) | journals(st.one_of(good, refused)))
def test_what_is_refused_is_refused_with_its_whole_transaction(connection: Any, entries: list[Entry]) -> None:
    _, problems = result(connection, [entries])
    for txn in transactions(entries):
        assert {item.seq for item in txn} & set(problems) in (set(), {item.seq for item in txn})
    assert problems == sorted(problems)


@pytest.mark.parametrize("payload", BAD_PAYLOADS, ids=repr)
@pytest.mark.parametrize("op", ["insert", "update"])
def test_a_payload_that_cannot_be_read_is_held_and_the_rest_applied(connection: Any, op: str, payload: Any) -> None:
    row_id = VISITS[1] if op == "insert" else VISITS[0]
    before = entry(1, "visit", "insert", VISITS[0], VISIT)
    after = entry(3, "visit", "update", VISITS[0], {"party_size": 7})
    (problem,) = apply(connection, DESK, [before, entry(2, "visit", op, row_id, payload), after])
    assert problem.seq == 2
    assert problem.reason
    assert connection.execute("SELECT id, party_size FROM visit ORDER BY id").fetchall() == [
        (THEIRS, 9),
        (VISITS[0], 7),
    ]


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (("planet", "insert", VISITS[1], VISIT), "unknown kind planet"),
        (("visit", "delete", VISITS[1], VISIT), "unknown operation delete"),
        (("visit", "insert", VISITS[1], {**VISIT, "colour": "blue"}), "colour"),
        (("visit", "insert", VISITS[1], None), "payload is missing"),
        (("visit", "insert", VISITS[0], VISIT), "visit"),
        (("visit", "insert", THEIRS, VISIT), "visit"),
        (("visit", "update", VISITS[2], {"hour": 3}), "not here, or another desk writes it"),
        (("visit", "update", THEIRS, {"hour": 3}), "not here, or another desk writes it"),
        (("visit", "insert", VISITS[1], {**VISIT, "party_size": 100}), "party_size"),
        (("visit", "insert", VISITS[1], {**VISIT, "department": "34"}), "department"),
        (("visit", "insert", VISITS[1], {"party_size": 3}), "NOT NULL"),
        (("visit", "update", VISITS[0], {"party_size": None}), "NOT NULL"),
        (("workstation", "insert", VISITS[1], {"office_id": "00" * 16, "name": "x"}), "FOREIGN KEY"),
    ],
)
def test_what_is_refused_says_why(connection: Any, bad: tuple[str, str, bytes, Any], words: str) -> None:
    first = entry(1, "visit", "insert", VISITS[0], VISIT)
    (problem,) = apply(connection, DESK, [first, entry(2, *bad), entry(3, "visit", "insert", VISITS[3], VISIT)])
    assert problem.seq == 2
    assert words in problem.reason
    assert {row[0] for row in connection.execute("SELECT id FROM visit")} == {THEIRS, VISITS[0], VISITS[3]}
    assert connection.execute("SELECT party_size FROM visit WHERE id = ?", (THEIRS,)).fetchone() == (9,)


def test_what_depends_on_a_refused_entry_is_refused_with_it(connection: Any) -> None:
    entries = [
        entry(1, "visit", "insert", VISITS[0], {**VISIT, "colour": "blue"}),
        entry(2, "visit", "update", VISITS[0], {"hour": 3}),
        entry(3, "office", "insert", OFFICES[0], {"code": "A", "name": "A", "tower": 1}),
        entry(4, "workstation", "insert", VISITS[1], {"office_id": OFFICES[0].hex(), "name": "x"}),
        entry(5, "visit", "insert", VISITS[2], VISIT),
    ]
    assert [problem.seq for problem in apply(connection, DESK, entries)] == [1, 2, 3, 4]
    assert connection.execute("SELECT count(*) FROM visit").fetchone() == (2,)


def test_an_update_before_its_insert_is_refused_in_sets_too(connection: Any) -> None:
    entries = [
        entry(1, "visit", "update", VISITS[0], {"party_size": 9}),
        entry(2, "visit", "insert", VISITS[0], VISIT),
    ]
    assert [problem.seq for problem in apply(connection, DESK, entries)] == [1]
    assert connection.execute("SELECT party_size FROM visit WHERE id = ?", (VISITS[0],)).fetchone() == (2,)


def test_a_null_is_written_and_an_absent_column_is_left(connection: Any) -> None:
    apply(connection, DESK, [entry(1, "visit", "insert", VISITS[0], {**VISIT, "hour": 3, "public": "local"})])
    assert apply(connection, DESK, [entry(2, "visit", "update", VISITS[0], {"hour": None})]) == []
    found = connection.execute("SELECT hour, public, author_id, desk_id FROM visit WHERE id = ?", (VISITS[0],))
    assert found.fetchone() == (None, "local", AUTHOR, DESK)


def test_the_author_of_an_update_does_not_become_the_rows(connection: Any) -> None:
    apply(connection, DESK, [entry(1, "visit", "insert", VISITS[0], VISIT)])
    update = entry(2, "visit", "update", VISITS[0], {"hour": 3})._replace(author_id=b"B" * 16)
    assert apply(connection, DESK, [update]) == []
    assert connection.execute("SELECT author_id FROM visit WHERE id = ?", (VISITS[0],)).fetchone() == (AUTHOR,)


def test_nothing_is_applied_of_nothing(connection: Any) -> None:
    assert apply(connection, DESK, []) == []


def test_many_entries_with_one_bad_among_them(connection: Any) -> None:
    entries = [entry(n, "visit", "insert", n.to_bytes(16, "big"), VISIT) for n in range(1, 3_001)]
    entries[1_500] = entry(1_501, "visit", "insert", THEIRS, VISIT)
    assert [problem.seq for problem in apply(connection, DESK, entries)] == [1_501]
    assert connection.execute("SELECT count(*) FROM visit").fetchone() == (3_000,)


def test_a_full_disk_is_no_refusal(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    schema.prepare(path)
    connection = sqlite.connect(path)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    entries = [entry(n, "visit", "insert", n.to_bytes(16, "big"), VISIT) for n in range(1, 3_001)]
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(dbapi2.OperationalError, match="full"):
        apply(connection, DESK, entries)
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    assert connection.execute("SELECT count(*) FROM visit").fetchone() == (0,)
    connection.close()


def test_the_journal_of_a_desk_gives_its_tables_back(house: House, tmp_path: Path) -> None:
    desk: Desk = house.desks["PDM"]
    first = counting.record(desk, 2, country="FR", department="34", topics=("hiking", "stay"))
    visits.void(desk, counting.record(desk, 99, public="unknown", country="ZZ").id)
    visits.revise(desk, first.id, topics=None, hour=None, country="BE")
    days.confirm(desk, MOMENT.date(), [(570, 750)])
    days.confirm(desk, MOMENT.date().replace(day=1), zero=True)
    organisation.add_office(house.head_office, "SEV", "Saint-Étienne « Vallée »", "1, rue de l'Été")
    path = tmp_path / "t.db"
    schema.prepare(path)
    connection = sqlite.connect(path)
    connection.execute("BEGIN IMMEDIATE")
    for writer in (house.head_office, desk):
        assert apply(connection, writer.desk_id, journal(writer)) == []
    connection.execute("COMMIT")
    found = table_rows(connection)
    connection.close()
    assert found["visit"] == tables(desk)["visit"]
    assert found["opening_day"] == tables(desk)["opening_day"]
    for kind in set(models.journaled_tables()) - {"visit", "opening_day"}:
        assert found[kind] == tables(house.head_office)[kind]
    assert ids.ID_BYTES == 16


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], []),
        ([(1, 1), (2, 1)], [1, 1]),
        ([(1, 0), (1, 1), (3, 1)], [2, 1]),
        ([(1, 0), (3, 0), (3, 1)], [1, 2]),
        ([(5, 1), (5, 1)], [1, 1]),
        ([(5, 0), (5, 1), (5, 0), (5, 1)], [2, 2]),
    ],
)
def test_transactions_are_told_apart(marks: list[tuple[int, int]], expected: list[int]) -> None:
    """By their number, of which an excerpt may have the first part only; by their end, where two branches meet."""
    entries = [entry(1, "visit", "insert", VISITS[0], VISIT, txn, last=bool(last)) for txn, last in marks]
    assert [len(found) for found in applying.transactions(entries)] == expected
