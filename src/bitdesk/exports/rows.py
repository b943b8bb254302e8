"""Kinds, columns and values of journaled rows in words, for people who read what was changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from bitdesk import geography, words
from bitdesk.exports import figures, listening_rows, shop_rows
from bitdesk.reports.history import Action, Name, Writer
from bitdesk.values import FRANCE, CounselorRole, Entered, Public
from bitdesk.words import _

DASH = "–"
UNKNOWN = "?"

PUBLICS = {
    Public.HOLIDAYMAKER: "Holidaymaker",
    Public.LOCAL: "Local",
    Public.SECOND_HOME: "Second home",
    Public.PROFESSIONAL: "Professional",
    Public.ASSOCIATION: "Association",
    Public.INSTITUTION: "Institution",
}
"""The words of the screen: they are translated there, in the context "labels"."""


def kind(name: str) -> str:
    """Return what a row is; a kind that a newer program writes has its own name."""
    return {
        "organisation": _("Organisation"),
        "office": _("Office"),
        "opening_hours": _("Opening hours"),
        "closed_day": _("Closed day"),
        "workstation": _("Desk"),
        "counselor": _("Counselor"),
        "topic": _("Topic"),
        "outreach": _("Outreach event"),
        "visit": _("Visit"),
        "visit_correction": _("Correction of a visit"),
        "opening_day": _("Opening day"),
        "junction": _("Meeting of two branches"),
        **shop_rows.kinds(),
        **listening_rows.kinds(),
    }.get(name, name)


def column(name: str) -> str:
    """Return what a column holds; one that a newer program writes has its own name."""
    return {
        **listening_rows.columns(),
        **shop_rows.columns(),
        **_columns_of_visits(),
        **_columns_of_reference(),
    }.get(name, name)


def _columns_of_visits() -> dict[str, str]:
    return {
        "office_id": _("Office"),
        "outreach_id": _("Outreach event"),
        "visited_on": _("Day"),
        "hour": _("Hour"),
        "visited_at": _("Moment"),
        "party_size": _("People"),
        "public": _("Public"),
        "country": _("Country"),
        "department": _("Department"),
        "topics": _("About"),
        "entered": _("Entered"),
        "voided_at": _("Voided"),
        "voided": _("Void"),
        "group_id": _("Came with others"),
        "opened_on": _("Day"),
        "periods": _("Hours"),
        "zero_confirmed_at": _("Zero confirmed"),
        "zero_hours": _("Hours without anybody"),
        "visit_id": _("Visit"),
        "step": _("Step"),
        "reason": _("Reason"),
        "shift": _("Shift"),
    }


def _columns_of_reference() -> dict[str, str]:
    return {
        "name": _("Name"),
        "timezone": _("Time zone"),
        "counts_from": _("First day counted"),
        "code": _("Code"),
        "address": _("Address"),
        "retired_on": _("Retired on"),
        "starts_on": _("First day"),
        "ends_on": _("Last day"),
        "weekday": _("Weekday"),
        "closed_on": _("Day"),
        "role": _("Role"),
        "label_fr": _("In French"),
        "label_en": _("In English"),
        "rank": _("Order"),
    }


def value(column_name: str, raw: Any) -> str:
    """Return a value of a column; what is of no known kind is shown as it stands."""
    if raw is None:
        return DASH
    if isinstance(raw, Name):
        return _name(raw)
    if isinstance(raw, tuple):
        return ", ".join(map(_name, raw)) or DASH
    try:
        return (_WORDS.get(column_name) or shop_rows.value(column_name) or listening_rows.value(column_name) or _plain)(
            raw
        )
    except (TypeError, ValueError, LookupError):
        return _plain(raw)


def _plain(raw: Any) -> str:
    if isinstance(raw, bool):
        return _yes(raw)
    return figures.count(raw) if isinstance(raw, int) else str(raw)


def _name(name: Name) -> str:
    text = name.fr if words.chosen() == "fr" else name.en
    return text or _("not yet received ({key})").format(key=name.key[:8])


def _yes(raw: object) -> str:
    return _("yes") if raw else _("no")


def _day(raw: str) -> str:
    return figures.day(date.fromisoformat(raw))


def _hour(raw: int) -> str:
    return _("{hour}:00").format(hour=raw)


def _hours(raw: Sequence[int]) -> str:
    return ", ".join(map(_hour, raw)) or DASH


def _periods(raw: Sequence[Sequence[int]]) -> str:
    return ", ".join(f"{_time(start)}–{_time(end)}" for start, end in raw) or _("closed")


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _weekday(raw: int) -> str:
    return [_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday")][raw]


def _public(raw: str) -> str:
    return UNKNOWN if raw == Public.UNKNOWN else words.translate("labels", PUBLICS[Public(raw)])


def _country(raw: str) -> str:
    return geography.label(raw, None, words.chosen())


def _department(raw: str) -> str:
    return geography.label(FRANCE, raw, words.chosen())


def _entered(raw: str) -> str:
    return {Entered.LIVE: _("at the counter"), Entered.PAPER: _("from paper"), Entered.COMMAND: _("by a command")}[
        Entered(raw)
    ]


def _role(raw: str) -> str:
    return {
        CounselorRole.COUNSELOR: _("counselor"),
        CounselorRole.QUALITY_REFERENT: _("quality referent"),
        CounselorRole.ADMINISTRATION: _("administration"),
        CounselorRole.DIRECTOR: _("director"),
    }[CounselorRole(raw)]


_WORDS: dict[str, Callable[[Any], str]] = {
    "voided": _yes, "group_id": _yes, "hour": _hour, "zero_hours": _hours, "periods": _periods,
    "weekday": _weekday, "public": _public, "country": _country, "department": _department, "entered": _entered,
    "role": _role, "counts_from": _day, "visited_at": figures.instant, "voided_at": figures.instant,
    "zero_confirmed_at": figures.instant, "visited_on": _day, "opened_on": _day, "closed_on": _day,
    "starts_on": _day, "ends_on": _day, "retired_on": _day, **dict.fromkeys(shop_rows.FLAGS, _yes),
}  # fmt: skip


def because(what: str, reason: str) -> str:
    """Return what was done with the reason that was given, if one was."""
    return _("{what}: “{reason}”").format(what=what, reason=reason) if reason else what


def action(name: Action) -> str:
    """Return what was done to a row."""
    return {
        Action.CREATED: _("recorded"),
        Action.CHANGED: _("changed"),
        Action.CORRECTED: _("corrected"),
        Action.VOIDED: _("voided"),
    }[name]


def writer(who: Writer) -> str:
    """Return who wrote an entry: counselor, then desk and office, or the head office."""
    place = _("Head office") if who.is_head_office else ", ".join(part for part in (who.office, who.desk) if part)
    person = " ".join(dict.fromkeys(part for part in (who.counselor_code, who.counselor) if part))
    return " · ".join(part for part in (person, place or _("a desk not yet received")) if part)
