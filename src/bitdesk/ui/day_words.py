"""What the day's end says of a day: what was recorded, and when the office was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats

if TYPE_CHECKING:
    from bitdesk.reports.day_end import DayEnd


def recorded(day: DayEnd) -> str:
    """What was recorded besides the visitors of the office, and of which hours nothing is known."""
    translate = QCoreApplication.translate
    parts = [translate("DayEndPage", "%n visit(s) recorded", "", day.entries)]
    if day.outreach_visitors:
        text = translate("DayEndPage", "%n person(s) met at outreach events", "", day.outreach_visitors)
        parts.append(text)
    said = " · ".join(parts)
    if day.entries and day.unobserved_hours:
        text = translate(
            "DayEndPage", "Nothing is known of {0}: in the paper grid (F11), 0 confirms an hour without anybody."
        )
        said += "\n" + text.format(", ".join(formats.hour(hour) for hour in day.unobserved_hours))
    return said


def opening(day: DayEnd) -> str:
    """When the office was open, as far as somebody confirmed it."""
    translate = QCoreApplication.translate
    if day.periods == ():
        text = translate("DayEndPage", "Confirmed: the office was closed.")
    elif day.periods is not None:
        text = translate("DayEndPage", "Confirmed: {0}").format(formats.periods(day.periods))
    elif day.planned:
        text = translate("DayEndPage", "Not confirmed yet. Planned: {0}").format(formats.periods(day.planned))
    else:
        text = translate("DayEndPage", "Not confirmed yet. Nothing is planned for this day.")
    if day.zero_confirmed and day.entries == 0:
        text += " · " + translate("DayEndPage", "Zero confirmed: nobody came.")
    return text
