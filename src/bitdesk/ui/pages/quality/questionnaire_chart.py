"""The satisfaction of a year as bars: all together, question by question, office by office, month by month."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from bitdesk.reports.questionnaires import Asked, Estimate, Satisfaction
from bitdesk.reports.questionnaires.synthesis import PERCENT, Spot
from bitdesk.ui import formats, labels
from bitdesk.ui.widgets.interval_bars import Bar


def bars(found: Satisfaction) -> list[Bar]:
    """Return the bars of a year; none where no rating was given."""
    translate = QCoreApplication.translate
    if Spot() not in found.overall:
        return []
    made = [_percent(translate("Questionnaires", "All ratings together"), found.overall[Spot()])]
    made += _part(translate("Questionnaires", "By question"), map(_rating, (one for one in found.asked if _rated(one))))
    if len(found.offices) > 1:
        offices = ((name, found.overall.get(Spot(code))) for code, name in found.offices.items())
        made += _part(translate("Questionnaires", "By office"), (_percent(name, one) for name, one in offices if one))
    if len(found.months) > 1:
        months = ((month, found.overall.get(Spot(month=month))) for month in found.months)
        made += _part(
            translate("Questionnaires", "By month"), (_percent(_month(month), one) for month, one in months if one)
        )
    return made


def _part(words: str, several: Iterable[Bar]) -> list[Bar]:
    listed = list(several)
    return [Bar(words), *listed] if listed else []


def _rated(one: Asked) -> bool:
    return bool(one.question.scale) and Spot() in one.figures


def _rating(one: Asked) -> Bar:
    """Return a rating's bar; its figure is on its own scale."""
    scale, estimate = one.question.scale, one.figures[Spot()]
    low, high, mean = (
        None if value is None else (value - scale[0]) / (len(scale) - 1)
        for value in (estimate.low, estimate.high, estimate.mean)
    )
    figure = QCoreApplication.translate("Questionnaires", "{0} of {1}")
    said = figure.format(_decimal(estimate.mean, 2), scale[-1])
    return Bar(one.question.label(labels.language()), mean, low, high, said)


def _percent(label: str, estimate: Estimate) -> Bar:
    low, high = (None if value is None else value / PERCENT for value in (estimate.low, estimate.high))
    figure = QCoreApplication.translate("Questionnaires", "{0} % ({1})")
    said = figure.format(_decimal(estimate.mean, 0), formats.number(estimate.count))
    return Bar(label, estimate.mean / PERCENT, low, high, said)


def _month(month: int) -> str:
    return QLocale().standaloneMonthName(month).capitalize()


def _decimal(value: float, places: int) -> str:
    return QLocale().toString(value, "f", places)
