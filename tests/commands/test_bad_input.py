"""What a script may pass by mistake: refused, never taken for something that was not said."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from evidence import rows
from terminal import refused, run


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("--department", "The department “” does not exist"),
        ("--country", "The country “” does not exist"),
        ("--public", "The public “” does not exist"),
        ("--topic", "The topic “” does not exist"),
        ("--outreach", "There is no outreach event “”"),
    ],
)
def test_an_empty_value_is_not_taken_for_nothing_said(desk: Desk, option: str, sentence: str) -> None:
    said = run("--data-dir", desk.data_dir, "record", "visit", "--party-size", "2", option, "")
    assert refused(said, sentence)
    assert rows(desk, "SELECT count(*) FROM visit") == [(0,)]


@pytest.mark.parametrize("moment", ["0001-01-01T00:00", "9999-12-31T23:59+00:00"])
def test_a_moment_at_the_end_of_the_calendar_is_refused(desk: Desk, moment: str) -> None:
    said = run("--data-dir", desk.data_dir, "record", "visit", "--party-size", "2", "--at", moment)
    assert said.code == 2
    assert f"{moment} is not a date and time" in said.err
    assert rows(desk, "SELECT count(*) FROM visit") == [(0,)]


def test_an_office_that_does_not_exist_is_refused(desk: Desk) -> None:
    said = run("--data-dir", desk.data_dir, "report", "visits", "--year", "2026", "--office", "ZZZ")
    assert refused(said, "The office “ZZZ” does not exist. Choose among:")
