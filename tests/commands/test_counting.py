"""Counting from a script: what is recorded, and what is refused in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.reports.today import today
from builders import House
from evidence import rows
from terminal import refused, run


def record(desk: Desk, *options: str) -> list[str]:
    return ["--data-dir", str(desk.data_dir), "record", "visit", *options]


def test_a_party_is_recorded_with_all_that_was_said(desk: Desk) -> None:
    said = run(
        *record(desk, "--party-size", "3", "--at", "2026-07-01T10:30", "--department", "2a", "--public", "local"),
        "--topic", "hiking", "--topic", "shop",
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")
    assert said.out == "Recorded at Le Pont de Montvert: a party of 3, 01/07/2026 10:30.\n"
    columns = "visited_on, hour, party_size, public, country, department, topics, entered, outreach_id"
    assert rows(desk, f"SELECT {columns} FROM visit") == [
        ("2026-07-01", 10, 3, "local", "FR", "2A", '["hiking","shop"]', "command", None)
    ]


def test_without_a_time_a_party_comes_now(desk: Desk) -> None:
    assert run(*record(desk, "--party-size", "2", "--country", "be")).code == 0
    assert today(desk, date(2026, 7, 22)).by_hour == {14: 2}


def test_a_party_met_outside_is_counted_there(desk: Desk) -> None:
    said = run(*record(desk, "--party-size", "4", "--outreach", "marché de florac"))
    assert said.code == 0
    assert "marché de florac" in said.out
    assert rows(desk, "SELECT count(*) FROM visit v JOIN outreach o ON o.id = v.outreach_id") == [(1,)]
    assert rows(desk, "SELECT count(*) FROM opening_day") == [(0,)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--party-size", "0"], "A party has 1 to 99 people, not 0."),
        (["--party-size", "1000"], "A party has 1 to 99 people, not 1000."),
        (["--party-size", "2", "--at", "2026-07-23T10:00"], "2026-07-23 has not come yet."),
        (["--party-size", "2", "--at", "2018-12-31T10:00"], "before the first day counted, 2019-01-01"),
        (["--party-size", "2", "--department", "99"], "The department “99” does not exist"),
        (["--party-size", "2", "--department", "34", "--country", "BE"], "The department “34” does not exist"),
        (["--party-size", "2", "--country", "XX"], "The country “XX” does not exist"),
        (["--party-size", "2", "--public", "martian"], "The public “martian” does not exist"),
        (["--party-size", "2", "--topic", "weather"], "The topic “weather” does not exist"),
        (["--party-size", "2", "--outreach", "Foire"], "There is no outreach event “Foire” on 2026-07-22."),
    ],
)
def test_what_cannot_be_is_refused_and_not_recorded(desk: Desk, options: list[str], sentence: str) -> None:
    assert refused(run(*record(desk, *options)), sentence)
    assert rows(desk, "SELECT count(*) FROM visit") == [(0,)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ([], "Missing option '--party-size'."),
        (["--party-size", "two"], "'two' is not a valid "),
        (["--party-size", "2", "--at", "2026-07-01"], "2026-07-01 is not a date and time such as"),
        (["--party-size", "2", "--at", "20260701"], "20260701 is not a date and time such as"),
        (["--party-size", "2", "--at", "yesterday"], "yesterday is not a date and time such as"),
        (["--party-size", "2", "--colour", "red"], "No such option '--colour'."),
    ],
)
def test_a_wrong_command_line_is_another_matter(desk: Desk, options: list[str], sentence: str) -> None:
    said = run(*record(desk, *options))
    assert said.code == 2
    assert sentence in said.err


def test_the_head_office_counts_nobody(house: House) -> None:
    assert refused(run(*record(house.head_office, "--party-size", "2")), "The head office counts nobody.")
