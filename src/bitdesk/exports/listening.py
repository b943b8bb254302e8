"""A year of listening as a table: what each office heard, by kind."""

from __future__ import annotations

from typing import Any

from bitdesk import words
from bitdesk.exports import listened
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.listening import COMPLAINT, KINDS, QUESTIONNAIRE, REMARK, REVIEW, SUGGESTION, Line, Listening
from bitdesk.words import _


def sheet(found: Listening) -> Sheet:
    """Return the year by office, what concerns none of them as a line of its own; at a desk its own office's."""
    return Sheet(
        title=listened.title(_("Listening, {year}").format(year=found.year), found.office),
        columns=(Column("code", _("Code"), Kind.TEXT), Column("name", _("Office"), Kind.TEXT), *_columns()),
        rows=tuple((line.code, _office(line), *_counts(line)) for line in found.offices),
        total=(
            "",
            found.office or _("Organisation"),
            *(found.totals[kind] for kind in KINDS),
            sum(found.totals.values()),
        ),
        document=_document(found),
    )


def theme_sheet(found: Listening) -> Sheet:
    """Return the year by theme; questionnaires have none."""
    kinds = [kind for kind in KINDS if kind != QUESTIONNAIRE]
    sums = [sum(line.counts[kind] for line in found.themes) for kind in kinds]
    columns = [column for column in _columns() if column.name != QUESTIONNAIRE]
    return Sheet(
        title=listened.title(_("Listening by theme, {year}").format(year=found.year), found.office),
        columns=(Column("theme", _("Theme"), Kind.TEXT), *columns),
        rows=tuple((line.code, *(line.counts[kind] for kind in kinds), line.total) for line in found.themes),
        labels=tuple(map(_theme, found.themes)),
        total=(_("All themes"), *sums, sum(sums)),
        document={"year": found.year, "themes": [_line(line) for line in found.themes]},
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(REMARK, _("Remarks")),
        Column(COMPLAINT, _("Complaints")),
        Column(SUGGESTION, _("Suggestions")),
        Column(REVIEW, _("Reviews")),
        Column(QUESTIONNAIRE, _("Questionnaires")),
        Column("total", _("Total")),
    )


def _counts(line: Line) -> tuple[int, ...]:
    return (*(line.counts[kind] for kind in KINDS), line.total)


def _office(line: Line) -> str:
    return line.label_fr if line.code else _("no office in particular")


def _theme(line: Line) -> str:
    if not line.code:
        return _("Theme not said")
    return words.label(line)


def _line(line: Line) -> dict[str, Any]:
    return {"code": line.code, **line.counts, "total": line.total}


def _document(found: Listening) -> dict[str, Any]:
    return {
        "year": found.year,
        "office": found.office or None,
        "totals": found.totals,
        "offices": [_line(line) for line in found.offices],
        "themes": [_line(line) for line in found.themes],
    }
