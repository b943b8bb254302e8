"""Whether the reports give what was played: a demonstration that shows anything else is not shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from bitdesk.demo.listening import acts
from bitdesk.demo.listening.planning import Plan
from bitdesk.demo.season import OfficeSeason, PlannedDay
from bitdesk.reports.listening import COMPLAINT, QUESTIONNAIRE, REMARK, REVIEW, SUGGESTION, Listening
from bitdesk.reports.sales import SalesTable
from bitdesk.reports.season import Season
from bitdesk.values import NoteKind


def check(table: Season, played: Sequence[OfficeSeason]) -> None:
    """Compare the reports with what was played.

    Raises:
        RuntimeError: they differ.
    """
    expected = [(part.office.code, sum(day.visitors for day in part.days), len(part.days)) for part in played]
    found = [(office.code, office.visitors, office.open_days) for office in table.offices]
    met = sum(_met_outside(day) for part in played for day in part.days)
    if (found, table.outreach_visitors) != (expected, met):
        raise RuntimeError(f"the reports give {found} and {table.outreach_visitors}, played were {expected} and {met}")


def check_turnover(table: SalesTable, expected: Mapping[str, int]) -> None:
    """Compare the turnover of every office, by its code, with what was sold.

    Raises:
        RuntimeError: they differ.
    """
    found = dict.fromkeys(expected, 0) | {line.key: line.total_cents for line in table.lines}
    if found != dict(expected):
        raise RuntimeError(f"the reports give a turnover of {found}, sold were {expected}")


def check_listening(told: Listening, plan: Plan, before: date) -> None:
    """Compare what the offices heard with what was planned for the days before one.

    Raises:
        RuntimeError: they differ.
    """
    expected = Counter[str]()
    for pages in plan.values():
        for on, page in pages.items():
            for act in page if on < before else ():
                expected.update(_heard(act))
    if told.totals != {kind: expected[kind] for kind in told.totals}:
        raise RuntimeError(f"the reports tell of {told.totals}, heard was {dict(expected)}")


def _heard(act: acts.Act) -> list[str]:
    match act:
        case acts.Write(kind=NoteKind.REMARK):
            return [REMARK]
        case acts.Complain():
            return [COMPLAINT]
        case acts.Suggest():
            return [SUGGESTION]
        case acts.Answer():
            return [QUESTIONNAIRE]
        case acts.Look():
            return [REVIEW] * len(act.found)
    return []


def _met_outside(day: PlannedDay) -> int:
    return sum(visit.final.party_size for visit in day.visits if visit.outreach and visit.final)
