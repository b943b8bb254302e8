from __future__ import annotations

import pytest

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.suggestions import State
from bitdesk.services.suggestions import close, lower, note, pass_on, raise_, reopen
from builders import House
from evidence import broken
from moments import Hand
from stockroom import synchronise
from visitors import suggest, suggestion


def test_a_major_one_is_passed_on_in_time_or_late(desk: Desk, time: Hand) -> None:
    in_time, late = suggest(desk), suggest(desk)
    time.forward(days=2)
    pass_on(desk, in_time, "Mairie")
    time.forward(days=2)
    assert suggestion(desk, late).is_overdue
    pass_on(desk, late, "Mairie")
    found = [suggestion(desk, one) for one in (in_time, late)]
    assert [one.is_late for one in found] == [False, True]
    assert not any(one.is_overdue for one in found)
    assert {one.state for one in found} == {State.PASSED_ON}
    assert found[0].steps[0].text == "Mairie"
    assert broken(desk) == ()


def test_what_is_raised_is_due_from_then_on_and_what_is_lowered_waits(desk: Desk, time: Hand) -> None:
    suggestion_id = suggest(desk, importance="minor")
    time.forward(days=10)
    raise_(desk, suggestion_id)
    assert suggestion(desk, suggestion_id).due_at == time.ms + 3 * clock.DAY_MS
    with pytest.raises(RuleError, match="major one already"):
        raise_(desk, suggestion_id)
    lower(desk, suggestion_id, "pas si grave")
    found = suggestion(desk, suggestion_id)
    assert (found.importance, found.due_at, found.state) == ("minor", None, State.COLLECTED)
    with pytest.raises(RuleError, match="minor one already"):
        lower(desk, suggestion_id)


def test_what_came_of_it_closes_it(desk: Desk) -> None:
    suggestion_id = suggest(desk)
    close(desk, suggestion_id, "Panneau posé")
    assert suggestion(desk, suggestion_id).state is State.CLOSED
    with pytest.raises(RuleError, match="Reopen it first"):
        pass_on(desk, suggestion_id, "Mairie")
    with pytest.raises(RuleError, match="Reopen it first"):
        close(desk, suggestion_id)
    note(desk, suggestion_id, "merci")
    reopen(desk, suggestion_id)
    assert suggestion(desk, suggestion_id).state is State.TO_PASS_ON
    with pytest.raises(RuleError, match="open already"):
        reopen(desk, suggestion_id)


def test_somebody_has_to_be_named(desk: Desk) -> None:
    suggestion_id = suggest(desk)
    with pytest.raises(RuleError, match="to whom"):
        pass_on(desk, suggestion_id, "  ")
    with pytest.raises(RuleError, match="not known here"):
        pass_on(desk, b"0" * 16, "Mairie")


def test_the_head_office_lowers_what_a_desk_passes_on_at_once(house: House, desk: Desk) -> None:
    suggestion_id = suggest(desk)
    synchronise(house)
    lower(house.head_office, suggestion_id)
    pass_on(desk, suggestion_id, "Mairie")
    synchronise(house)
    synchronise(house)
    seen = [suggestion(each, suggestion_id) for each in (desk, house.head_office)]
    assert seen[0].steps == seen[1].steps
    assert {one.state for one in seen} == {State.PASSED_ON}
    assert {one.importance for one in seen} == {"minor"}
