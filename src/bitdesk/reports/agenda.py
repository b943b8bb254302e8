"""What the quality group has to speak about: what is open, what is late, and what comes back.

An agenda is stored with its meeting and goes to every desk: it names complaints by their references, and never has
their texts, in which a name may stand.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import actions, complaints, enquiries, meetings, reviews, suggestions
from bitdesk.reports.actions import Action
from bitdesk.reports.complaints import Complaint
from bitdesk.reports.enquiries import EnquiryRow
from bitdesk.reports.received import Theme, themes
from bitdesk.reports.reviews import Review, Watched
from bitdesk.reports.suggestions import State, Suggestion

YEAR = timedelta(days=365)
RECURS = 3
"""So often a theme is spoken of badly, since the last meeting, until it is one to speak about."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A theme that visitors come back to.

    `remarks` and `reviews` are the negative ones; `before` is how much there was altogether in as many days before.
    """

    theme: Theme
    remarks: int
    complaints: int
    suggestions: int
    reviews: int
    before: int

    @property
    def total(self) -> int:
        """Return how often it was spoken of."""
        return self.remarks + self.complaints + self.suggestions + self.reviews


@dataclass(frozen=True, slots=True)
class Agenda:
    """What there is to speak about; `since` is the day after the last meeting, or a year ago."""

    since: date
    complaints: tuple[Complaint, ...]
    late_suggestions: tuple[Suggestion, ...]
    due_suggestions: tuple[Suggestion, ...]
    suggestions: tuple[Suggestion, ...]
    late_enquiries: tuple[EnquiryRow, ...]
    recurring: tuple[Recurring, ...]
    late_actions: tuple[Action, ...]
    open_actions: tuple[Action, ...]
    actions_to_check: tuple[Action, ...]
    reviews: tuple[Review, ...]
    forgotten_sites: tuple[Watched, ...]


def agenda(desk: Desk) -> Agenda:
    """Return what there is to speak about today, as far as it is known here: complaints are known to their offices."""
    last = meetings.last_held(desk)
    since = last + timedelta(days=1) if last else clock.business_date() - YEAR
    suggested = suggestions.open_suggestions(desk)
    waiting = [each for each in suggested if each.state is State.TO_PASS_ON]
    decided = actions.actions(desk)
    return Agenda(
        since=since,
        complaints=complaints.open_complaints(desk),
        late_suggestions=tuple(each for each in waiting if each.is_late),
        due_suggestions=tuple(each for each in waiting if not each.is_late),
        suggestions=tuple(each for each in suggested if each.state is not State.TO_PASS_ON),
        late_enquiries=tuple(each for each in enquiries.due(desk) if each.is_late()),
        recurring=recurring(desk, since, clock.business_date()),
        late_actions=tuple(each for each in decided if each.days_late),
        open_actions=tuple(each for each in decided if each.is_open and not each.days_late),
        actions_to_check=tuple(each for each in decided if each.check_is_due),
        reviews=reviews.undecided(desk),
        forgotten_sites=reviews.late(desk),
    )


def recurring(desk: Desk, first: date, last: date) -> tuple[Recurring, ...]:
    """Return the themes that were spoken of badly `RECURS` times or more between two days, the most often first."""
    length = last - first + timedelta(days=1)
    with desk.database.reading() as connection:
        now = _spoken_of(connection, first, last)
        before = _spoken_of(connection, first - length, first - timedelta(days=1))
        names = themes(connection)
    found = []
    for code, counts in now.items():
        if counts.total() >= RECURS:
            theme = names.get(code, Theme(code, code, code))
            recurs = Recurring(
                theme=theme, remarks=counts["remark"], complaints=counts["complaint"],
                suggestions=counts["suggestion"], reviews=counts["review"],
                before=before.get(code, Counter()).total(),
            )  # fmt: skip
            found.append(recurs)
    return tuple(sorted(found, key=lambda each: (-each.total, each.theme.code)))


def _spoken_of(connection: Any, first: date, last: date) -> dict[str, Counter[str]]:
    days = {"first": first.isoformat(), "last": last.isoformat()}
    rows = connection.execute(
        "SELECT kind, theme, count(*) FROM ("
        "SELECT 'remark' AS kind, theme FROM liaison_note WHERE kind = 'remark' AND sentiment = 'negative' "
        "AND voided_at IS NULL AND written_on BETWEEN :first AND :last "
        "UNION ALL SELECT 'complaint', theme FROM complaint WHERE received_on BETWEEN :first AND :last "
        "UNION ALL SELECT 'suggestion', theme FROM suggestion WHERE received_on BETWEEN :first AND :last "
        "UNION ALL SELECT 'review', theme FROM review WHERE sentiment = 'negative' AND voided_at IS NULL "
        "AND published_on BETWEEN :first AND :last) WHERE theme IS NOT NULL GROUP BY kind, theme",
        days,
    )
    found: dict[str, Counter[str]] = {}
    for kind, theme, count in rows:
        found.setdefault(theme, Counter())[kind] = count
    return found
