"""Whatever the seed and the year, what is heard falls on open days, in an order in which it could have happened."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk.demo import organisation, season
from bitdesk.demo.listening import acts, planning, texts
from bitdesk.demo.listening.acts import Act, Key
from bitdesk.demo.listening.planning import Plan
from bitdesk.demo.season import OfficeSeason
from bitdesk.values import Filled, NoteKind

WHO, SAID = organisation.load(), texts.load()
YEAR = 2019
DIGEST = """
import hashlib
from bitdesk.demo import organisation, season
from bitdesk.demo.listening import planning
who = organisation.load()
print(hashlib.sha256(repr(planning.plan(who, season.plan(who, 2019, 5), 2019, 5)).encode()).hexdigest())
"""
RECORDED = (acts.Write, acts.Complain, acts.Suggest, acts.Decide, acts.Miss, acts.Ask)


def seasons(year: int = YEAR, seed: int = 1) -> list[OfficeSeason]:
    return season.plan(WHO, year, seed)


@pytest.fixture(scope="module", params=[1, 7, 48220])
def plan(request: pytest.FixtureRequest) -> Plan:
    return planning.plan(WHO, seasons(seed=request.param), YEAR, request.param)


def all_acts(plan: Plan) -> Iterator[tuple[str, date, Act]]:
    for code, pages in plan.items():
        for on, page in pages.items():
            for act in page:
                yield code, on, act


def test_all_that_was_written_is_said_and_all_that_is_asked_is_drawn(plan: Plan) -> None:
    found = Counter(type(act) for _, _, act in all_acts(plan))
    notes = len(SAID.remarks) + len(SAID.handovers) + len(SAID.informations)
    assert found[acts.Write] == notes
    assert (found[acts.Complain], found[acts.Suggest]) == (14, 30)
    assert sum(len(act.found) for _, _, act in all_acts(plan) if isinstance(act, acts.Look)) == 40
    assert found[acts.Answer] == 400
    assert found[acts.Call] == sum(SAID.volume["calls"].values())
    assert found[acts.Ask] == sum(sum(SAID.volume[channel].values()) for channel in ("email", "letter", "web"))


def test_everything_falls_on_an_open_day_of_its_office(plan: Plan) -> None:
    for part in seasons():
        assert set(plan[part.office.code]) <= {day.on for day in part.days}


def test_a_step_comes_after_what_it_follows(plan: Plan) -> None:
    recorded: dict[Key, tuple[date, int]] = {}
    steps = 0
    for _, on, act in sorted(all_acts(plan), key=lambda found: (found[1], found[2].second_of_day)):
        if isinstance(act, RECORDED):
            assert act.key not in recorded
            recorded[act.key] = (on, act.second_of_day)
        elif isinstance(act, acts.Look):
            recorded |= {key: (on, act.second_of_day) for key, _, _ in act.found}
        elif isinstance(act, acts.Follow | acts.Send):
            assert recorded[act.key] < (on, act.second_of_day)
            steps += 1
        elif isinstance(act, acts.Wish):
            assert recorded[act.note] < (on, act.second_of_day)
    assert steps > 300


def test_a_complaint_made_of_a_remark_is_recorded_after_it(plan: Plan) -> None:
    notes = {act.key: (on, act.second_of_day) for _, on, act in all_acts(plan) if isinstance(act, acts.Write)}
    linked = [(act.note, on, act) for _, on, act in all_acts(plan) if isinstance(act, acts.Complain) and act.note]
    assert len(linked) == 3
    assert all(notes[note] < (on, act.second_of_day) for note, on, act in linked if note)


def test_nobody_is_left_without_a_reply(plan: Plan) -> None:
    waiting = {act.key for _, _, act in all_acts(plan) if isinstance(act, acts.Ask | acts.Miss)}
    ended = Counter(
        act.key
        for _, _, act in all_acts(plan)
        if isinstance(act, acts.Send) or (isinstance(act, acts.Follow) and act.kind in ("replied", "called_back"))
    )
    assert set(ended) == waiting
    assert set(ended.values()) == {1}


def test_sites_are_looked_at_in_every_week_but_two(plan: Plan) -> None:
    looks = [on.isocalendar()[:2] for _, on, act in all_acts(plan) if isinstance(act, acts.Look)]
    assert len(looks) == len(set(looks))
    open_weeks = {day.on.isocalendar()[:2] for day in seasons()[0].days}
    assert open_weeks - set(looks) == {(2019, 21), (2019, 33)}


def test_a_review_is_noted_at_the_first_look_after_it_was_published(plan: Plan) -> None:
    for _, on, act in all_acts(plan):
        if isinstance(act, acts.Look):
            assert all(0 <= (on - published).days <= 21 for _, published, _ in act.found)


def test_what_is_for_all_is_pinned_and_answered_after_the_mail(plan: Plan) -> None:
    mails = planning.mails(YEAR)
    written = {act.key: on for _, on, act in all_acts(plan) if isinstance(act, acts.Write) and act.for_all}
    replies = [(act.key, on) for _, on, act in all_acts(plan) if isinstance(act, acts.Reply)]
    assert len(written) == 9
    assert len(replies) == 10
    for key, on in replies:
        if key in written:
            assert any(written[key] <= mail < on for mail in mails), key
    pinned = [(on, act) for _, on, act in all_acts(plan) if isinstance(act, acts.Write) and act.pinned_until_on]
    assert all(act.pinned_until_on and act.pinned_until_on >= on for on, act in pinned)
    assert {act.kind for _, act in pinned} == {NoteKind.INFORMATION}


def test_calls_come_before_people_do(plan: Plan) -> None:
    months = Counter(on.month for code, on, act in all_acts(plan) if isinstance(act, acts.Call) and code == "PDM")
    assert months[5] > months[10] > months[12]
    topics = Counter(
        topic for _, _, act in all_acts(plan) if isinstance(act, acts.Call) for topic in act.asked["topics"]
    )
    assert topics.most_common(1)[0][0] == "hiking"


def test_questionnaires_are_mostly_paper_and_mostly_content(plan: Plan) -> None:
    answered = [act for _, _, act in all_acts(plan) if isinstance(act, acts.Answer)]
    assert 0.15 < sum(act.filled is Filled.SCREEN for act in answered) / 400 < 0.4
    assert 0.7 < sum(act.mood for act in answered) / 400 < 0.9
    assert len({act.seed for act in answered}) == 400


@pytest.mark.parametrize("year", [2018, 2020, 2026])
def test_any_year_can_be_played(year: int) -> None:
    plan = planning.plan(WHO, seasons(year), year, 3)
    assert {on.year for _, on, _ in all_acts(plan)} == {year}
    assert sum(isinstance(act, acts.Complain) for _, _, act in all_acts(plan)) == 14


def test_a_seed_gives_the_same_year_in_every_process() -> None:
    assert len({_digest(hash_seed) for hash_seed in ("0", "4242")}) == 1


def _digest(hash_seed: str) -> str:
    env = os.environ | {"PYTHONHASHSEED": hash_seed}
    done = subprocess.run([sys.executable, "-c", DIGEST], env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip()
