"""What was listened to in a year: remarks, complaints, suggestions, reviews, questionnaires, by office and theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bitdesk.desk import Desk
from bitdesk.reports import scope
from bitdesk.reports.received import Theme, themes
from bitdesk.values import NoteKind

REMARK, COMPLAINT, SUGGESTION, REVIEW, QUESTIONNAIRE = KINDS = (
    "remark",
    "complaint",
    "suggestion",
    "review",
    "questionnaire",
)

_QUERY = f"""
SELECT * FROM (
SELECT 'remark', coalesce(n.from_office_id, n.office_id) AS place, n.theme, count(*) FROM liaison_note n
WHERE n.kind = '{NoteKind.REMARK}' AND n.voided_at IS NULL AND n.written_on BETWEEN :first AND :last GROUP BY 2, 3
UNION ALL
SELECT 'complaint', coalesce(office_id, received_office_id), theme, count(*) FROM complaint
WHERE received_on BETWEEN :first AND :last GROUP BY 2, 3
UNION ALL
SELECT 'suggestion', coalesce(office_id, received_office_id), theme, count(*) FROM suggestion
WHERE received_on BETWEEN :first AND :last GROUP BY 2, 3
UNION ALL
SELECT 'review', office_id, theme, count(*) FROM review
WHERE voided_at IS NULL AND published_on BETWEEN :first AND :last GROUP BY 2, 3
UNION ALL
SELECT 'questionnaire', office_id, NULL, count(*) FROM questionnaire_response
WHERE voided_at IS NULL AND answered_on BETWEEN :first AND :last GROUP BY 2
) WHERE :office IS NULL OR place = :office
"""


@dataclass(frozen=True, slots=True)
class Line:
    """How many of each kind an office or a theme has; `code` is "" for "no office" and "theme not said"."""

    code: str
    label_fr: str
    label_en: str
    counts: dict[str, int]

    @property
    def total(self) -> int:
        """Return how many there are of all kinds."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Listening:
    """A year of listening: by office in their order, by theme with most first (questionnaires have none).

    `office` is the name of the only one that was asked about, "" where it is the whole organisation.
    """

    year: int
    offices: tuple[Line, ...]
    themes: tuple[Line, ...]
    totals: dict[str, int]
    office: str = ""


def listening(desk: Desk, year: int) -> Listening:
    """Return what was listened to in a year: of all offices, or at a desk of its own."""
    asked = {"first": f"{year:04}-01-01", "last": f"{year:04}-12-31", "office": scope.of_office(desk, None)}
    with desk.database.reading() as connection:
        rows = connection.execute(_QUERY, asked).fetchall()
        offices = connection.execute("SELECT id, code, name FROM office ORDER BY id").fetchall()
        known = themes(connection)
    codes = {row_id: code for row_id, code, _name in offices}
    by_office = _summed((codes.get(office_id, ""), kind, count) for kind, office_id, _theme, count in rows)
    by_theme = _summed((theme or "", kind, n) for kind, _office, theme, n in rows if kind != QUESTIONNAIRE)
    office_lines = [Line(code, name, name, by_office.pop(code)) for _id, code, name in offices if code in by_office]
    theme_lines = [Line(*known.get(code, Theme(code, code, code)), counts) for code, counts in by_theme.items()]
    order = {code: place for place, code in enumerate(known)}
    return Listening(
        year,
        (*office_lines, *(Line(code, code, code, counts) for code, counts in by_office.items())),
        tuple(sorted(theme_lines, key=lambda line: (not line.code, -line.total, order.get(line.code, 0)))),
        {kind: sum(count for name, _office, _theme, count in rows if name == kind) for kind in KINDS},
        desk.office_name,
    )


def _summed(counted: Any) -> dict[str, dict[str, int]]:
    sums: dict[str, dict[str, int]] = {}
    for code, kind, count in counted:
        line = sums.setdefault(code, dict.fromkeys(KINDS, 0))
        line[kind] += count
    return sums
