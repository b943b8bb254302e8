"""Visitors by something: keys for programs, words for people."""

from __future__ import annotations

import pytest

from bitdesk.exports import season, visits
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.season import OfficeSeason, Season
from bitdesk.reports.visits import By, Line, VisitsTable


def sheet_of(by: By, *keys: str) -> list[str]:
    lines = tuple(Line(key, 10 * n, n) for n, key in enumerate(keys, start=1))
    table = VisitsTable(2019, by, lines, 100, 9)
    return list(visits.sheet(table, None, {"PDM": "Le Pont de Montvert", "hiking": "Hiking"}).labels)


@pytest.mark.parametrize(
    ("by", "keys", "labels"),
    [
        (By.OFFICE, ["PDM", "XXX", "outreach"], ["Le Pont de Montvert", "XXX", "Markets, festivals"]),
        (By.MONTH, ["1", "12"], ["January", "December"]),
        (By.WEEKDAY, ["1", "7"], ["Monday", "Sunday"]),
        (By.HOUR, ["9", ""], ["9:00", "not said"]),
        (By.ORIGIN, ["34", "BE", "ZZ", "FR", ""], ["34 Hérault", "BE Belgium", "? Unknown", "FR France", "not said"]),
        (By.TOPIC, ["hiking", "old", ""], ["Hiking", "old", "not said"]),
    ],
)
def test_every_key_has_its_words(by: By, keys: list[str], labels: list[str]) -> None:
    assert sheet_of(by, *keys) == labels


def test_programs_get_the_keys() -> None:
    sheet = visits.sheet(VisitsTable(2019, By.MONTH, (Line("7", 12, 5),), 12, 5), "PDM", {})
    assert written(sheet, Format.CSV) == "month,visitors,parties\n7,12,5\n"
    assert sheet.document == {
        "year": 2019, "by": "month", "office": "PDM", "visitors": 12, "parties": 5,
        "lines": [{"key": "7", "visitors": 12, "parties": 5}],
    }  # fmt: skip
    assert sheet.title == "Visitors 2019 · PDM"


def test_the_season_has_the_offices_and_what_was_met_outside() -> None:
    months = (0,) * 6 + (70, 60) + (0,) * 4
    open_office = OfficeSeason("PDM", "Le Pont", 130, 62, 62 * 360, 130, 62 * 360, months)
    closed = OfficeSeason("VIA", "Vialas", 0, 0, 0, 0, 0, (0,) * 12)
    sheet = season.sheet(Season(2019, (open_office, closed), 24))
    assert written(sheet, Format.CSV).splitlines()[1:] == [
        "PDM,Le Pont,130,62,372.0,130,372.0,0.3",
        "VIA,Vialas,0,0,0.0,0,0.0,",
        'outreach,"Markets, festivals",24,,,,,',
    ]
    assert (sheet.document["visitors"], sheet.document["outreach_visitors"]) == (154, 24)
    assert [office["per_open_hour"] for office in sheet.document["offices"]] == [0.3, None]
    last = written(sheet, Format.TABLE).splitlines()[-1].split()
    assert last == ["Organisation", "154"]
