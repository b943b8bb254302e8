"""The year of listening as tables: by office with what concerns none, by theme without questionnaires."""

from __future__ import annotations

from bitdesk.exports import listening as export
from bitdesk.exports.sheet import readable
from bitdesk.reports.listening import KINDS, Line, Listening


def counted(*numbers: int) -> dict[str, int]:
    return dict(zip(KINDS, numbers, strict=True))


FOUND = Listening(
    2026,
    (Line("PDM", "Le Pont", "Le Pont", counted(3, 1, 0, 0, 12)), Line("", "", "", counted(0, 0, 0, 4, 0))),
    (Line("hiking", "Randonnée", "Hiking", counted(2, 1, 0, 1, 0)), Line("", "", "", counted(1, 0, 0, 3, 0))),
    counted(3, 1, 0, 4, 12),
)


def test_the_offices_and_their_sum() -> None:
    sheet = export.sheet(FOUND)
    assert [row[0] for row in sheet.rows] == ["PDM", ""]
    assert sheet.rows[0][2:] == (3, 1, 0, 0, 12, 16)
    assert sheet.total[2:] == (3, 1, 0, 4, 12, 20)
    assert readable(sheet)[1][1] != ""
    assert sheet.document["totals"] == FOUND.totals


def test_the_themes_have_no_questionnaires() -> None:
    sheet = export.theme_sheet(FOUND)
    assert "questionnaire" not in [column.name for column in sheet.columns]
    assert sheet.total[1:] == (3, 1, 0, 4, 8)
    assert [row[-1] for row in sheet.rows] == [4, 4]
