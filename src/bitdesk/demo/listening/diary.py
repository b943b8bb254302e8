"""An office's year as a diary: which day something falls on, at what second, and who does it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random

from bitdesk.demo.listening.acts import Act
from bitdesk.demo.organisation import Counselor, Periods, is_summer
from bitdesk.demo.season import OfficeSeason, PlannedDay

OPENING_SECONDS = 40
LATEST_SHARE = 0.8
"""What is said on a day is said before this part of it: what follows the same day comes later."""

LEAP_DAY = "02-29"


def day_of(year: int, text: str) -> date:
    """Return the day that `MM-DD` is in a year, or `+MM-DD` in the next one; 29 February is the 28th where it must."""
    year, text = (year + 1, text[1:]) if text.startswith("+") else (year, text)
    try:
        return date.fromisoformat(f"{year}-{text}")
    except ValueError:
        if text != LEAP_DAY:
            raise
        return date(year, 2, 28)


class Diary:
    """What is planned at an office, day by day; only the office's open days have a page."""

    def __init__(self, season: OfficeSeason, counselors: Iterable[Counselor], rng: Random) -> None:
        self.office = season.office.code
        self.is_main = season.office.head_office
        self.days = season.days
        self.rng = rng
        self._dates = [day.on for day in season.days]
        self._team = [each for each in counselors if each.office == self.office]
        self._pages: dict[date, list[Act]] = defaultdict(list)

    @property
    def year(self) -> int:
        """Return the year."""
        return self._dates[0].year

    @property
    def pages(self) -> Mapping[date, tuple[Act, ...]]:
        """Return what is done on each day, in order."""
        return {on: tuple(sorted(acts, key=lambda act: act.second_of_day)) for on, acts in sorted(self._pages.items())}

    def nearest(self, text: str) -> date:
        """Return the open day nearest to a day written `MM-DD`."""
        goal = day_of(self.year, text)
        return min(self._dates, key=lambda day: abs(day - goal))

    def after(self, day: date, days: int = 0) -> date | None:
        """Return the first open day so many days after another one, or later; None where the season is over."""
        place = bisect_left(self._dates, day + timedelta(days=days))
        return self._dates[place] if place < len(self._dates) else None

    def last(self) -> date:
        """Return the season's last open day."""
        return self._dates[-1]

    def opens(self, on: date, seconds: int = OPENING_SECONDS) -> int:
        """Return a second soon after the opening."""
        return self._periods(on)[0][0] * 60 + seconds

    def closes(self, on: date, seconds: int) -> int:
        """Return a second so long before the last closing of a day."""
        return self._periods(on)[-1][1] * 60 - seconds

    def moment(self, on: date) -> int:
        """Return a second in the first four fifths of the opening hours."""
        periods = self._periods(on)
        minutes = sum(closes - opens for opens, closes in periods)
        left = int(self.rng.random() * minutes * LATEST_SHARE * 60) + OPENING_SECONDS
        for opens, closes in periods:
            if left < (closes - opens) * 60:
                return opens * 60 + left
            left -= (closes - opens) * 60
        raise AssertionError("a part of the day is longer than the day")

    def who(self, on: date) -> str:
        """Return one of those who are there: seasonal counselors in summer only, but where nobody else is."""
        team = self.there(on)
        return team[int(self.rng.random() * len(team))]

    def there(self, on: date) -> list[str]:
        """Return the codes of those who may be there on a day."""
        permanent = [each.code for each in self._team if not each.seasonal]
        return [each.code for each in self._team] if is_summer(on) or not permanent else permanent

    def write(self, on: date, act: Act) -> None:
        """Plan an act."""
        self._pages[on].append(act)

    def busy(self, on: date) -> PlannedDay:
        """Return an open day."""
        return self.days[bisect_left(self._dates, on)]

    def _periods(self, on: date) -> Periods:
        return self.busy(on).periods
