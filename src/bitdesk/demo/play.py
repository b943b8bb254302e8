"""Playing a season and its shops through the real write path, sending, merging, and checking what comes out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from typing import NamedTuple

from bitdesk import clock, sync
from bitdesk.demo import checking, founding, layout, organisation, season
from bitdesk.demo.founding import House
from bitdesk.demo.keeping import Keeper, Step, keepers
from bitdesk.demo.layout import Layout
from bitdesk.demo.listening import planning
from bitdesk.demo.listening.evenings import Evenings
from bitdesk.demo.listening.listener import Listener, Memory, listeners
from bitdesk.demo.season import OfficeSeason, PlannedDay
from bitdesk.demo.settling import settle
from bitdesk.demo.supply import HALF_TIME
from bitdesk.demo.visits import Act, PlannedVisit
from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import season as report
from bitdesk.reports.listening import Listening, listening
from bitdesk.reports.sales import By, SalesTable, sales
from bitdesk.reports.season import Season
from bitdesk.services import counting, days, visits
from bitdesk.words import _

LIVE_OFFICE = "PDM"
EXCHANGED_AT = 19 * 3600
CLOSED_AT = 9 * 3600
CLOSING_AFTER_SECONDS = 600
SECONDS_OF_DAY = 24 * 3600

Say = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is to do."""


def silent(what: str, done: int, total: int) -> None:
    """Say nothing of the progress."""


class Played(NamedTuple):
    """What the head office's reports say of the year that was played."""

    season: Season
    sales: SalesTable
    listening: Listening


def make(where: Layout, year: int, seed: int, say: Say = silent) -> Played:
    """Make a demonstration: found the organisation, play the year, send, merge; return the year's tables.

    The present year is played up to yesterday: nobody has come tomorrow.

    Raises:
        RuleError: the folder holds something else.
        OutageError: the folder or the disk refuses.
        RuntimeError: the reports do not give what was played.
    """
    today = clock.business_date()
    layout.clear(where, year, seed)
    who = organisation.load()
    plan = season.plan(who, year, seed)
    what = _("Founding the organisation and its desks")
    say(what, 0, 1)
    house = founding.found(who, where, year, today.year)
    say(what, 1, 1)
    try:
        played = [OfficeSeason(part.office, tuple(day for day in part.days if day.on < today)) for part in plan]
        shops = keepers(house, plan, year, seed, year)
        memory = Memory(house)
        planned = planning.plan(who, plan, year, seed)
        heard = listeners(memory, planned)
        evenings = Evenings(memory, year)
        play(house, played, shops, heard, evenings, year, say)
        if today.year > year:
            close_year(shops.values(), evenings, year, today)
        exchange(house, say)
        table = report.season(house.head_office, year)
        checking.check(table, played)
        turnover = sales(house.head_office, date(year, 1, 1), date(year, 12, 31), By.OFFICE)
        checking.check_turnover(turnover, {code: shop.net_cents(today) for code, shop in shops.items()})
        told = listening(house.head_office, year)
        checking.check_listening(told, planned, today)
        return Played(table, turnover, told)
    finally:
        house.close()


def play(
    house: House,
    plan: Iterable[OfficeSeason],
    shops: Mapping[str, Keeper],
    heard: Mapping[str, Listener],
    evenings: Evenings,
    year: int,
    say: Say,
) -> None:
    """Do all that was done at the counters, each act at its instant; exchange on the mail's evenings in between."""
    hand = Hand()
    shifts = [
        Shift(house, house.desks[part.office.code], day, hand, shops[part.office.code], heard[part.office.code])
        for part in plan
        for day in part.days
    ]
    shifts.sort(key=lambda shift: shift.on)
    mails = deque(planning.mails(year))
    what = _("Counting visitors, selling and listening")
    with clock.use(hand):
        for done, shift in enumerate(shifts):
            while mails and mails[0] < shift.on:
                on = mails.popleft()
                if done:
                    hand.set(on, EXCHANGED_AT)
                    spend_evening(house, evenings, on)
            say(what, done, len(shifts))
            shift.play()
    say(what, len(shifts), len(shifts))


def spend_evening(house: House, evenings: Evenings, on: date) -> None:
    """Exchange, then let the head office do what it can now; in the middle of the season it settles the shops."""
    exchange(house)
    evenings.spend(on)
    if (on.month, on.day) == HALF_TIME:
        settle(house, on)


def close_year(shops: Iterable[Keeper], evenings: Evenings, year: int, today: date) -> None:
    """Close the year in every shop on the first morning of the next one, and then do what the quality group decided."""
    hand = Hand()
    hand.set(date(year + 1, 1, 1), CLOSED_AT)
    with clock.use(hand):
        for shop in shops:
            shop.close_year(year)
        for on in evenings.days_after(today):
            hand.set(on, CLOSED_AT)
            evenings.spend(on)


def closing_second(day: PlannedDay) -> int:
    """Return when a day is confirmed: after its last period and its last act."""
    last_act = max((step.second_of_day for step in day.steps()), default=0)
    return max(day.periods[-1][1] * 60 + CLOSING_AFTER_SECONDS, last_act + 1)


def exchange(house: House, say: Say = silent) -> None:
    """Send every desk's entries, merge them, let every desk take its acknowledgement, and hear that it has."""
    steps: list[Callable[[], object]] = [partial(sync.exchange, desk) for desk in house.desks.values()]
    steps.append(partial(sync.merge_all, house.head_office))
    steps *= 2
    what = _("Sending, merging, acknowledging")
    for done, step in enumerate(steps):
        say(what, done, len(steps))
        step()
    say(what, len(steps), len(steps))


class Hand:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        """Return the instant it shows, in UTC milliseconds."""
        return self.ms

    def set(self, on: date, second_of_day: int) -> None:
        """Show a local time."""
        moment = datetime.combine(on, datetime.min.time()) + timedelta(seconds=second_of_day)
        self.ms = clock.to_ms(moment)


class Shift:
    """A day at a desk; it may be played in parts."""

    def __init__(self, house: House, desk: Desk, day: PlannedDay, hand: Hand, shop: Keeper, heard: Listener) -> None:
        self._house, self._desk, self._day, self._hand, self._shop = house, desk, day, hand, shop
        self._visit_ids: dict[int, bytes] = {}
        counted: list[Step] = [(step.second_of_day, partial(self._count, step)) for step in day.steps()]
        steps = [*counted, *shop.steps(day, self._visit_ids), *heard.steps(day.on)]
        self._steps = sorted(steps, key=lambda step: step[0])
        self._end = max([closing_second(day), *(second + 1 for second, _ in self._steps[-1:])])

    @property
    def on(self) -> date:
        """Return the day."""
        return self._day.on

    def play(self, until: int = SECONDS_OF_DAY) -> None:
        """Do what is left to do up to a second of the day; close the till and confirm the day if it ends before."""
        while self._steps and self._steps[0][0] <= until:
            second, do = self._steps.pop(0)
            self._hand.set(self._day.on, second)
            do()
        if self._end <= until:
            self._hand.set(self._day.on, self._end)
            self._shop.close(self._day.on)
            days.confirm(self._desk, self._day.on, self._day.periods, zero=not self._day.visitors)

    def _count(self, step: season.Step) -> None:
        if step.act is None:
            self._visit_ids[step.index] = self._record(self._day.visits[step.index])
        else:
            self._do(step.act, self._visit_ids[step.index])

    def _record(self, visit: PlannedVisit) -> bytes:
        code, outreach = visit.counselor, visit.outreach
        desk = with_counselor(self._desk, self._house.counselors[code], code) if code else self._desk
        row = counting.record(
            desk, visit.party_size, public=visit.public, country=visit.country, department=visit.department,
            topics=visit.topics, outreach_id=self._house.outreach[outreach] if outreach else None,
        )  # fmt: skip
        return row.id

    def _do(self, act: Act, visit_id: bytes) -> None:
        if act.kind == "void":
            visits.void(self._desk, visit_id)
        else:
            visits.revise(self._desk, visit_id, **act.changes)
