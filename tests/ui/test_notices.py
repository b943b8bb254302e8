from __future__ import annotations

from datetime import date

from bitdesk import clock
from bitdesk.reports.standing import Standing
from bitdesk.ui import notices
from ui.conftest import Hand

CALM = Standing(retired_on=None, branches=0, last_entry_at=None)


def test_nothing_to_tell_is_not_told() -> None:
    assert notices.sentences(CALM, None) == []
    assert notices.sentences(CALM, 0) == []


def test_a_retired_desk_is_told_since_when_and_what_to_do() -> None:
    (said,) = notices.sentences(Standing(date(2026, 7, 1), 0, None), None)
    assert "01/07/2026" in said
    assert "ask the head office" in said


def test_a_slow_clock_is_told_with_both_times(time: Hand) -> None:
    (said,) = notices.sentences(Standing(None, 0, time.ms + 3 * clock.HOUR_MS), None)
    assert "22/07/2026 14:31" in said
    assert "22/07/2026 17:31" in said
    assert "go on counting" in said


def test_what_a_copy_wrote_is_told_when_it_arrives_and_not_at_every_start() -> None:
    copied = Standing(None, 1, None)
    assert notices.sentences(copied, None) == []
    assert notices.sentences(copied, 1) == []
    (said,) = notices.sentences(copied, 0)
    assert "restored or copied" in said
    assert "adds up" in said


def test_the_gravest_comes_first(time: Hand) -> None:
    said = notices.sentences(Standing(date(2026, 7, 1), 2, time.ms + clock.DAY_MS), 1)
    assert ["retired" in said[0], "clock" in said[1], "copied" in said[2]] == [True, True, True]


def test_a_newer_file_says_what_can_still_be_done() -> None:
    assert "not count" in notices.read_only()
    assert "send" in notices.read_only()
