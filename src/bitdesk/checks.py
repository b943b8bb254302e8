"""The rules that a visit obeys, whoever records or revises it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from bitdesk import clock, geography
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.values import FRANCE, PARTY_SIZE_MAX, PARTY_SIZE_MIN, Public

MINUTES_OF_DAY = 24 * 60

Periods = Sequence[tuple[int, int]]


class Part(NamedTuple):
    """Some people of a party, and where they come from; a department's country is France."""

    party_size: int
    country: str | None = None
    department: str | None = None


def check_party_size(party_size: int) -> None:
    """Refuse a party that cannot be.

    Raises:
        RuleError: it has fewer than 1 or more than 99 people.
    """
    if not PARTY_SIZE_MIN <= party_size <= PARTY_SIZE_MAX:
        raise RuleError(
            noop("A party has {least} to {most} people, not {size}. Count a larger group as several parties."),
            least=PARTY_SIZE_MIN, most=PARTY_SIZE_MAX, size=party_size,
        )  # fmt: skip


def check_origin(public: str | None, country: str | None, department: str | None) -> None:
    """Refuse a public, a country or a department that does not exist.

    Raises:
        RuleError: with what to give instead.
    """
    if public is not None and public not in set(Public):
        raise RuleError(
            noop("The public “{public}” does not exist. Choose one of: {known}."),
            public=public, known=", ".join(Public),
        )  # fmt: skip
    if country is not None and not geography.is_country(country):
        raise RuleError(
            noop("The country “{country}” does not exist. Give its two letters, such as BE, or ZZ if it is not known."),
            country=country,
        )
    if department is not None and (country != FRANCE or not geography.is_department(department)):
        raise RuleError(
            noop("The department “{department}” does not exist in France. Give its number, such as 34 or 2A."),
            department=department,
        )


def check_parts(parts: Sequence[Part], public: str | None = None) -> None:
    """Refuse a party of which one part cannot be.

    Raises:
        RuleError: there is no part, one has fewer than 1 or more than 99 people, or comes from nowhere that exists,
            or the public does not exist.
    """
    if not parts:
        raise RuleError(noop("Say how many people come from where, such as 10 34, 3 BE."))
    for part in parts:
        check_party_size(part.party_size)
        check_origin(public, part.country, part.department)


def check_date(desk: Desk, day: date) -> None:
    """Refuse a day that has not come yet, or that lies before the organisation began to count.

    Raises:
        RuleError: with the days that can be given.
    """
    if day > clock.business_date():
        raise RuleError(noop("{day} has not come yet. Give today's date or an earlier one."), day=day)
    if day.isoformat() < desk.identity.counts_from:
        raise RuleError(
            noop("{day} is before the first day counted, {first}. Give that day or a later one."),
            day=day, first=date.fromisoformat(desk.identity.counts_from),
        )  # fmt: skip


def check_hour(day: date, hour: int) -> None:
    """Refuse an hour that does not exist, or that has not come yet on that day.

    Raises:
        RuleError: with the hours that can be given.
    """
    if not 0 <= hour <= 23:
        raise RuleError(noop("There is no hour {hour}. Give one from 0 to 23."), hour=hour)
    now = clock.local(clock.now_ms())
    if (day, hour) > (now.date(), now.hour):
        raise RuleError(noop("{hour}:00 on {day} has not come yet. Give an hour that has begun."), hour=hour, day=day)


def check_topics(connection: Any, topics: Sequence[str]) -> None:
    """Refuse a topic that the organisation does not have.

    Raises:
        RuleError: with the topics there are.
    """
    known = [code for (code,) in connection.execute("SELECT code FROM topic ORDER BY rank")]
    for topic in topics:
        if topic not in known:
            raise RuleError(
                noop("The topic “{topic}” does not exist. Choose among: {known}."),
                topic=topic,
                known=", ".join(known),
            )


def check_theme(connection: Any, theme: str | None) -> None:
    """Refuse a theme that the head office does not have; None is none, and one that is retired may still be meant.

    Raises:
        RuleError: with the themes in use.
    """
    known = dict(connection.execute("SELECT code, retired_on FROM theme ORDER BY rank").fetchall())
    if theme is not None and theme not in known:
        in_use = ", ".join(code for code, retired_on in known.items() if retired_on is None)
        raise RuleError(
            noop("The theme “{theme}” does not exist. Choose among: {known}."), theme=theme, known=in_use or "–"
        )


def check_outreach(connection: Any, outreach_id: bytes) -> None:
    """Refuse an outreach event that this desk does not know.

    Raises:
        RuleError: with what to do.
    """
    if not connection.execute("SELECT 1 FROM outreach WHERE id = ?", (outreach_id,)).fetchone():
        raise RuleError(noop("This outreach event is not known here. Synchronise, then choose it again."))


def check_periods(periods: Periods) -> None:
    """Refuse periods that cannot be.

    Raises:
        RuleError: with what to give instead.
    """
    previous = 0
    for start, end in periods:
        if not previous <= start < end <= MINUTES_OF_DAY:
            raise RuleError(
                noop("The opening hours must follow one another, each ending after it starts. Correct them.")
            )
        previous = end
