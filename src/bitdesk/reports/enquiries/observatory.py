"""The observatories of what is asked from afar: how many a month, from where, about what, and how soon answered."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import Any, NamedTuple

import msgspec

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import scope
from bitdesk.reports.enquiries.hours import hours_at
from bitdesk.reports.enquiries.rows import DISTANT, REPLIED, REPLIES
from bitdesk.values import Channel, EnquiryStep
from bitdesk.working_time import OfficeHours, elapsed_minutes

MONTHS = range(1, 13)
SLOW_SHARE = 0.9
_ENDS = (*REPLIES, EnquiryStep.CLOSED)


class MonthRow(NamedTuple):
    """What was received in a month; `calls` are those that were answered at once."""

    month: int
    calls: int
    missed: int
    emails: int
    letters: int
    web: int

    @property
    def total(self) -> int:
        """Return how many enquiries there were."""
        return sum(self[1:])


class Share(NamedTuple):
    """How often something was said, by how it was asked; `code` is "" where nothing was said."""

    code: str
    calls: int
    written: int

    @property
    def total(self) -> int:
        """Return how often in all."""
        return self.calls + self.written


class ReplyTime(NamedTuple):
    """How soon was replied to what waits for a reply, in minutes of working time.

    `median` and `slow` (the time within which nine replies of ten were given, the nearest rank) are None where nobody
    was replied to. `late` were replied to or closed after the day that was due then, or are due and have not been; what
    was late stays so, whatever is moved or opened again afterwards.
    """

    channel: str
    received: int
    replied: int
    median: int | None
    slow: int | None
    late: int


@dataclass(frozen=True, slots=True)
class Observatory:
    """A year of an office, or of all of them where `office` is ""."""

    year: int
    office: str
    months: tuple[MonthRow, ...]
    origins: tuple[Share, ...]
    topics: tuple[Share, ...]
    replies: tuple[ReplyTime, ...]
    brochures: int

    @property
    def total(self) -> int:
        """Return how many enquiries there were."""
        return sum(month.total for month in self.months)


class _One(NamedTuple):
    month: int
    channel: str
    is_missed: bool
    origin: str
    topics: tuple[str, ...]
    received_at: int
    due_at: int | None
    replied_at: int | None
    is_late: bool


class _Event(NamedTuple):
    kind: str
    happened_at: int
    due_at: int | None


def observatory(desk: Desk, year: int, office_id: bytes | None = None) -> Observatory:
    """Return what was asked from afar in a year, at the desk's office, at an office, or at the head office of all.

    Time to reply is counted in the office hours that held when the enquiry came: what a year's time was stays.
    """
    place = scope.of_office(desk, office_id)
    hours = hours_at(desk)
    with desk.database.reading() as connection:
        found = _found(connection, year, place)
        code = connection.execute("SELECT code FROM office WHERE id = ?", (place,)).fetchone() if place else None
        brochures = _brochures(connection, year, place)
    return Observatory(
        year, code[0] if code else "", tuple(_month(month, found) for month in MONTHS),
        _shares((one, (one.origin,)) for one in found),
        _shares((one, one.topics or ("",)) for one in found),
        tuple(_reply_time(channel, found, hours) for channel in DISTANT), brochures,
    )  # fmt: skip


def _found(connection: Any, year: int, office_id: bytes | None) -> list[_One]:
    which = (
        "e.voided_at IS NULL AND e.received_on BETWEEN :first AND :last AND (:office IS NULL OR e.office_id = :office)"
    )
    values = {"first": f"{year:04}-01-01", "last": f"{year:04}-12-31", "office": office_id}
    rows = connection.execute(
        "SELECT CAST(substr(e.received_on, 6, 2) AS INTEGER), e.channel, e.is_missed, "
        "coalesce(e.department, e.country, ''), "
        f"e.topics, e.received_at, e.due_at, iif(e.due_at IS NULL, NULL, {REPLIED}), e.id "
        f"FROM enquiry e WHERE {which}",
        values,
    ).fetchall()
    events: dict[bytes, list[_Event]] = defaultdict(list)
    for subject_id, *event in connection.execute(
        "SELECT v.subject_id, v.kind, v.happened_at, v.due_at FROM enquiry e JOIN enquiry_event v "
        f"ON v.subject_id = e.id WHERE e.due_at IS NOT NULL AND {which} ORDER BY v.step, v.desk_id, v.id",
        values,
    ):
        events[subject_id].append(_Event(*event))
    now = clock.now_ms()
    return [
        _One(
            month, channel, bool(is_missed), origin, tuple(msgspec.json.decode(topics)) if topics else (), received_at,
            due_at, replied_at, due_at is not None and _is_late(due_at, events.get(enquiry_id, ()), now),
        )
        for month, channel, is_missed, origin, topics, received_at, due_at, replied_at, enquiry_id in rows
    ]  # fmt: skip


def _is_late(due_at: int, events: Iterable[_Event], now: int) -> bool:
    """Return whether something ended, or is still open, after what was due then; `events` in their order."""
    is_open = True
    for event in events:
        if event.kind in _ENDS and is_open:
            if event.happened_at > due_at:
                return True
            is_open = False
        elif event.kind == EnquiryStep.REOPENED:
            is_open = True
        due_at = event.due_at or due_at
    return is_open and now > due_at


def _brochures(connection: Any, year: int, office_id: bytes | None) -> int:
    (sent,) = connection.execute(
        "SELECT coalesce(-sum(quantity), 0) FROM brochure_movement WHERE kind = 'sent' "
        "AND moved_on BETWEEN :first AND :last AND (:office IS NULL OR office_id = :office)",
        {"first": f"{year:04}-01-01", "last": f"{year:04}-12-31", "office": office_id},
    ).fetchone()
    return int(sent)


def _month(month: int, found: Sequence[_One]) -> MonthRow:
    ways = Counter((one.channel, one.is_missed) for one in found if one.month == month)

    def of(channel: Channel) -> int:
        return ways[channel.value, False]

    return MonthRow(
        month, of(Channel.PHONE), ways[Channel.PHONE.value, True], of(Channel.EMAIL), of(Channel.LETTER),
        of(Channel.WEB),
    )  # fmt: skip


def _shares(said: Iterable[tuple[_One, Sequence[str]]]) -> tuple[Share, ...]:
    """Return how often each code was said, most often first, what was not said last."""
    calls: Counter[str] = Counter()
    written: Counter[str] = Counter()
    for one, codes in said:
        (calls if one.channel == Channel.PHONE else written).update(codes)
    shares = (Share(code, calls[code], written[code]) for code in calls | written)
    return tuple(sorted(shares, key=lambda share: (not share.code, -share.total, share.code)))


def _reply_time(channel: Channel, found: Sequence[_One], hours: Callable[[int], OfficeHours]) -> ReplyTime:
    waiting = [one for one in found if one.channel == channel and one.due_at is not None]
    minutes = sorted(
        elapsed_minutes(one.received_at, one.replied_at, hours(one.received_at)) for one in waiting if one.replied_at
    )
    late = sum(one.is_late for one in waiting)
    slow = minutes[ceil(SLOW_SHARE * len(minutes)) - 1] if minutes else None
    return ReplyTime(channel.value, len(waiting), len(minutes), round(median(minutes)) if minutes else None, slow, late)
