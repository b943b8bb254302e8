"""Whoever follows, offline or not, in whatever order it arrives: every desk ends with the same story."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import complaints as complaint_reports
from bitdesk.reports import suggestions as suggestion_reports
from bitdesk.services import complaints, suggestions
from bitdesk.sync import exchange, merge_all
from builders import House
from evidence import broken, rows
from moments import Hand
from stockroom import synchronise
from visitors import complain, office, suggest

COMPLAINT: tuple[Callable[[Desk, bytes], bytes], ...] = (
    complaints.acknowledge,
    lambda desk, row: complaints.answer(desk, row, f"Réponse de {desk.office_name}"),
    lambda desk, row: complaints.note(desk, row, f"Note de {desk.office_name} 👍"),
    complaints.close,
    complaints.reopen,
)
SUGGESTION: tuple[Callable[[Desk, bytes], bytes], ...] = (
    lambda desk, row: suggestions.pass_on(desk, row, "Mairie"),
    lambda desk, row: suggestions.note(desk, row, f"Note de {desk.office_name}"),
    suggestions.raise_, suggestions.lower, suggestions.close, suggestions.reopen,
)  # fmt: skip


def play(
    rng: random.Random, house: House, time: Hand, row: bytes, steps: tuple[Callable[[Desk, bytes], bytes], ...]
) -> int:
    """Let three desks take steps, exchange now and then, and have clocks that are years off; return how many."""
    done = 0
    everybody = [house.desks["PDM"], house.desks["COL"], house.head_office]
    for _ in range(40):
        who = rng.choice(everybody)
        time.forward(days=rng.choice([-900, -1, 0, 1, 900]))
        if rng.random() < 0.3:
            if who is house.head_office:
                merge_all(who)
            else:
                exchange(who)
            continue
        with suppress(RuleError):
            rng.choice(steps)(who, row)
            done += 1
    return done


@pytest.mark.parametrize("seed", range(4))
def test_complaints(house: House, desk: Desk, time: Hand, seed: int) -> None:
    row = complain(desk, office_id=office(desk, "COL"))
    synchronise(house)
    done = play(random.Random(seed), house, time, row, COMPLAINT)
    for _ in range(2):
        synchronise(house)
    seen = [complaint_reports.complaint(each, row) for each in (desk, house.desks["COL"], house.head_office)]
    assert len(seen[0].steps) == done, "nobody’s step is lost"
    assert seen[0].steps == seen[1].steps == seen[2].steps
    assert seen[0].state == seen[1].state == seen[2].state
    assert rows(desk, "SELECT text FROM complaint") == rows(house.head_office, "SELECT text FROM complaint")
    assert broken(house.head_office) == ()


@pytest.mark.parametrize("seed", range(4))
def test_suggestions(house: House, desk: Desk, time: Hand, seed: int) -> None:
    row = suggest(desk, office_id=office(desk, "COL"))
    synchronise(house)
    done = play(random.Random(seed), house, time, row, SUGGESTION)
    for _ in range(2):
        synchronise(house)
    seen = [suggestion_reports.suggestion(each, row) for each in (desk, house.desks["COL"], house.head_office)]
    assert len(seen[0].steps) == done
    assert seen[0].steps == seen[1].steps == seen[2].steps
    assert len({(one.state, one.importance, one.due_at, one.passed_on_at) for one in seen}) == 1
