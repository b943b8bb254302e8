"""What the organisation decides for all its offices: named settings, each with its kind, its bounds and its default."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, NamedTuple

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop

DAY_MINUTES = 24 * 60


class Kind(StrEnum):
    """What a setting's value is; a TIME is in minutes of the day, WEEKDAYS are numbers from 0, Monday."""

    WHOLE = "whole"
    TIME = "time"
    WEEKDAYS = "weekdays"
    HOLIDAYS = "holidays"


class Spec(NamedTuple):
    """What a setting may be; `low` and `high` bound a number."""

    kind: Kind
    default: Any
    low: int = 0
    high: int = 0


SETTINGS: Mapping[str, Spec] = {
    "complaint_days": Spec(Kind.WHOLE, 1, 0, 60),
    "suggestion_days": Spec(Kind.WHOLE, 3, 1, 60),
    "review_every_days": Spec(Kind.WHOLE, 7, 1, 31),
    "reply_days": Spec(Kind.WHOLE, 2, 1, 60),
    "reply_from": Spec(Kind.TIME, 9 * 60, 0, DAY_MINUTES - 1),
    "reply_until": Spec(Kind.TIME, 17 * 60, 1, DAY_MINUTES),
    "reply_weekdays": Spec(Kind.WEEKDAYS, (0, 1, 2, 3, 4)),
    "holidays": Spec(Kind.HOLIDAYS, "FR"),
    "privacy_months": Spec(Kind.WHOLE, 36, 1, 120),
    "request_days": Spec(Kind.WHOLE, 30, 1, 30),
}
"""The settings by name, in the order in which they are shown."""

HOLIDAY_REGIONS = ("", "FR", "FR-57", "FR-6AE", "FR-971", "FR-972", "FR-973", "FR-974", "FR-976")
"""Whose public holidays a reply's due day leaves out: nobody's, France's, and where France has more of them."""


@dataclass(frozen=True, slots=True)
class Organised:
    """What the organisation decided.

    A complaint is late that was not answered after `complaint_days`; a major suggestion is passed on within
    `suggestion_days`; a site of reviews is looked at every `review_every_days`. A reply is due `reply_days` working
    days after the enquiry: the `reply_weekdays` (0 is Monday), from `reply_from` until `reply_until` (minutes of the
    day), without the public holidays of `holidays` ("FR", "FR-57", "" for none). Personal data ends `privacy_months`
    after the last contact, and who asks for its erasure waits `request_days` at most.
    """

    complaint_days: int
    suggestion_days: int
    review_every_days: int
    reply_days: int
    reply_from: int
    reply_until: int
    reply_weekdays: tuple[int, ...]
    holidays: str
    privacy_months: int
    request_days: int


def organised(desk: Desk) -> Organised:
    """Return every setting as it holds here, the default where the head office said nothing."""
    with desk.database.reading() as connection:
        return organised_in(connection)


def organised_in(connection: Any) -> Organised:
    """Return every setting, asked inside a transaction of the driver's connection."""
    # The head office writes one row a name; a restored file may have made a second one, and the latest holds.
    return decided(dict(connection.execute("SELECT name, value FROM setting ORDER BY id")))


def decided(stored: Mapping[str, str]) -> Organised:
    """Return every setting, of what is stored by name; the default where nothing is."""
    return Organised(**{field.name: _value(field.name, stored.get(field.name)) for field in fields(Organised)})


def value(desk: Desk, name: str) -> Any:
    """Return a setting as it holds here.

    Raises:
        RuleError: there is none of that name.
    """
    spec_of(name)
    return getattr(organised(desk), name)


def spec_of(name: str) -> Spec:
    """Return what a setting may be.

    Raises:
        RuleError: there is none of that name; with those there are.
    """
    if name not in SETTINGS:
        raise RuleError(
            noop("There is no setting “{name}”. Choose among: {known}."), name=name, known=", ".join(SETTINGS)
        )
    return SETTINGS[name]


def is_possible(spec: Spec, value: object) -> bool:
    """Return whether a setting may have a value."""
    match spec.kind:
        case Kind.WHOLE | Kind.TIME:
            return isinstance(value, int) and not isinstance(value, bool) and spec.low <= value <= spec.high
        case Kind.WEEKDAYS:
            return isinstance(value, list | tuple) and bool(value) and all(day in range(7) for day in value)
        case Kind.HOLIDAYS:
            return value in HOLIDAY_REGIONS


def _value(name: str, stored: str | None) -> Any:
    """Return what was stored, or the default where a newer program stored what this one does not understand."""
    spec = SETTINGS[name]
    try:
        found = spec.default if stored is None else json.loads(stored)
    except ValueError:
        return spec.default
    if not is_possible(spec, found):
        return spec.default
    return tuple(sorted(set(found))) if spec.kind is Kind.WEEKDAYS else found
