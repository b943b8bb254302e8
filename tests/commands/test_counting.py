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


def test_a_group_from_several_places_is_one_entry(desk: Desk) -> None:
    said = run(*record(desk, "--from", "10:34", "--from", "3:be", "--from", "2:?", "--public", "association"))
    assert (said.code, said.err) == (0, "")
    assert "a party of 15" in said.out
    assert rows(desk, "SELECT party_size, country, department, public, entered FROM visit ORDER BY id") == [
        (10, "FR", "34", "association", "command"),
        (3, "BE", None, "association", "command"),
        (2, "ZZ", None, "association", "command"),
    ]
    assert rows(desk, "SELECT count(DISTINCT group_id), count(group_id) FROM visit") == [(1, 3)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--from", "10:34", "--from", "3:XX"], "The country “XX” does not exist"),
        (["--from", "10:99", "--from", "3:BE"], "The department “99” does not exist"),
        (["--from", "100:34"], "A party has 1 to 99 people, not 100."),
        (["--party-size", "0"], "A party has 1 to 99 people, not 0."),
        (["--party-size", "1000"], "A party has 1 to 99 people, not 1000."),
        (["--party-size", "2", "--at", "2026-07-23T10:00"], "23/07/2026 has not come yet."),
        (["--party-size", "2", "--at", "2018-12-31T10:00"], "before the first day counted, 01/01/2019"),
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
        ([], "Say either --party-size, with its origin if you like, or --from"),
        (["--party-size", "2", "--from", "10:34"], "Say either --party-size"),
        (["--from", "10:34", "--country", "FR"], "Say either --party-size"),
        (["--from", "34"], "34 is not people and where they come from"),
        (["--from", "ten:34"], "ten:34 is not people and where they come from"),
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


def paper(desk: Desk, *options: str) -> list[str]:
    return ["--data-dir", str(desk.data_dir), "record", "paper", *options]


def test_a_paper_tally_is_recorded_once_and_corrected(desk: Desk) -> None:
    hours = ["--date", "2026-07-21", "--hour", "10:12", "--hour", "11:0", "--hour", "?:130"]
    said = run(*paper(desk, *hours))
    assert (said.code, said.err) == (0, "")
    assert said.out == "Recorded from paper at Le Pont de Montvert, 21/07/2026: visitors +142, hours changed 3.\n"
    assert "visitors +0, hours changed 0" in run(*paper(desk, *hours)).out
    assert "visitors -3, hours changed 1" in run(*paper(desk, "--date", "2026-07-21", "--hour", "10:9")).out
    found = rows(desk, "SELECT hour, sum(party_size), entered FROM counted_visit GROUP BY hour ORDER BY hour")
    assert found == [(None, 130, "paper"), (10, 9, "paper")]
    assert rows(desk, "SELECT opened_on, zero_hours FROM opening_day") == [("2026-07-21", "[11]")]


def test_a_paper_tally_of_an_event(desk: Desk) -> None:
    said = run(*paper(desk, "--date", "2026-07-21", "--outreach", "marché de florac", "--hour", "9:40"))
    assert said.code == 0
    assert rows(desk, "SELECT party_size, hour FROM visit WHERE outreach_id IS NOT NULL") == [(40, 9)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--date", "2026-07-23", "--hour", "9:1"], "23/07/2026 has not come yet."),
        (["--date", "2026-07-22", "--hour", "15:1"], "15:00 on 22/07/2026 has not come yet."),
        (["--date", "2018-12-31", "--hour", "9:1"], "before the first day counted, 01/01/2019"),
        (["--date", "2026-07-21", "--hour", "24:1"], "There is no hour 24."),
        (["--date", "2026-07-21", "--hour", "9:1000"], "0 to 999 people, not 1000."),
        (["--date", "2026-07-21", "--outreach", "Foire", "--hour", "9:1"], "There is no outreach event “Foire”"),
    ],
)
def test_a_tally_that_cannot_be_is_refused(desk: Desk, options: list[str], sentence: str) -> None:
    assert refused(run(*paper(desk, *options)), sentence)
    assert rows(desk, "SELECT count(*) FROM visit") == [(0,)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--hour", "9:1"], "Missing option '--date'."),
        (["--date", "2026-07-21"], "Missing option '--hour'."),
        (["--date", "2026-07-21", "--hour", "9"], "9 is not an hour and its people"),
        (["--date", "2026-07-21", "--hour", "9:-1"], "9:-1 is not an hour and its people"),
        (["--date", "2026-07-21", "--hour", "9:1", "--hour", "9:2"], "An hour is given twice."),
    ],
)
def test_a_wrong_tally_is_another_matter(desk: Desk, options: list[str], sentence: str) -> None:
    said = run(*paper(desk, *options))
    assert said.code == 2
    assert sentence in said.err
