from __future__ import annotations

from datetime import date, datetime

import pytest

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import drafts
from bitdesk.reports.suggestions import State
from bitdesk.services import settings
from bitdesk.services.drafts import save
from builders import House
from evidence import broken, rows
from moments import Hand
from stockroom import synchronise
from visitors import SIGNS, suggest, suggestion


def test_a_major_one_is_to_be_passed_on_within_three_days(desk: Desk, time: Hand) -> None:
    found = suggestion(desk, suggest(desk))
    assert (found.text, found.importance, found.state) == (SIGNS, "major", State.TO_PASS_ON)
    assert found.due_at == time.ms + 3 * clock.DAY_MS
    assert broken(desk) == ()


def test_a_minor_one_waits_for_the_season_s_end(desk: Desk) -> None:
    found = suggestion(desk, suggest(desk, importance="minor"))
    assert (found.due_at, found.state, found.is_late) == (None, State.COLLECTED, False)


def test_the_days_are_those_of_the_setting_when_it_was_received(house: House, desk: Desk) -> None:
    before = suggest(desk)
    settings.set_values(house.head_office, {"suggestion_days": 5})
    synchronise(house)
    after = suggest(desk)
    days = [((suggestion(desk, one).due_at or 0) - clock.now_ms()) // clock.DAY_MS for one in (before, after)]
    assert days == [3, 5]


def test_the_hour_stays_where_the_clocks_change(desk: Desk, time: Hand) -> None:
    time.at(datetime(2026, 10, 23, 10, 0, tzinfo=clock.zone()))
    due_at = suggestion(desk, suggest(desk)).due_at
    assert due_at is not None
    assert clock.local(due_at).isoformat() == "2026-10-26T10:00:00+01:00"


def test_of_a_paper_form_nobody_knows_the_hour(desk: Desk) -> None:
    found = suggestion(desk, suggest(desk, channel="form", received_on=date(2026, 7, 20)))
    assert found.due_at is not None
    assert clock.local(found.due_at).date() == date(2026, 7, 23)
    assert clock.local(found.due_at).hour == 23


def test_what_cannot_be_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="empty"):
        suggest(desk, " ")
    with pytest.raises(ValueError, match="middling"):
        suggest(desk, importance="middling")
    assert rows(desk, "SELECT count(*) FROM suggestion") == [(0,)]


def test_the_draft_goes_with_what_is_recorded(desk: Desk) -> None:
    save(desk, "suggestion", "{}")
    suggest(desk, draft="suggestion")
    assert drafts.load(desk, "suggestion") is None
