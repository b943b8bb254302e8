"""What several sections say alike."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports
from bitdesk.ui.page import Page

NOBODY = "–"


def office_choices(page: Page) -> list[tuple[str, str]]:
    """The offices in use, by code."""
    return [(office.code, office.name) for office in page.ask(reports.reference.offices)]


def next_year(day: date) -> date:
    """The same day of the week, a year later."""
    return clock.same_weekday(day, day.year + 1)


def same_day_next_year(day: date) -> date:
    """The same date, a year later; the last of February for its 29th."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def days_problem() -> str:
    """What is said where no first day is written."""
    return QCoreApplication.translate("OrganisationPage", "Write the first day, such as 01/07/2026.")
