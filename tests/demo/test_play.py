"""The demonstration, played whole: the season is the published one, in every file, by every report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bitdesk import clock, sync
from bitdesk.commands import demonstration
from bitdesk.demo import layout, play
from bitdesk.demo.layout import Layout
from bitdesk.desk import open_desk
from bitdesk.errors import RuleError
from evidence import rows
from terminal import program, refused, run

OFFICES = ["PDM", "COL", "SEV", "SGC", "SCX", "VIA"]
VISITORS = [15_258, 1_006, 1_172, 2_295, 3_830, 877]
OPEN_DAYS = [288, 150, 111, 150, 217, 60]
PER_OPEN_HOUR = [31.7, 3.5, 3.6, 6.2, 11.6, 5.9]
ORGANISATION, OUTREACH = 24_662, 224


def asked(folder: Path, *arguments: str) -> Any:
    said = run("--data-dir", folder, "report", *arguments, "--year", 2019, "--format", "json")
    assert (said.code, said.err) == (0, "")
    return json.loads(said.out)


def test_the_season_is_the_published_one(demo: Layout) -> None:
    season = asked(demo.head_office, "season")
    assert [office["code"] for office in season["offices"]] == OFFICES
    assert [office["visitors"] for office in season["offices"]] == VISITORS
    assert [office["open_days"] for office in season["offices"]] == OPEN_DAYS
    assert [office["per_open_hour"] for office in season["offices"]] == PER_OPEN_HOUR
    assert (season["visitors"], season["outreach_visitors"]) == (ORGANISATION, OUTREACH)


def test_visitors_by_office_add_up_to_the_organisation(demo: Layout) -> None:
    table = asked(demo.head_office, "visits")
    found = {line["key"]: line["visitors"] for line in table["lines"]}
    assert found == dict(zip([*OFFICES, "outreach"], [*VISITORS, OUTREACH], strict=True))
    assert table["visitors"] == ORGANISATION


@pytest.mark.parametrize("by", ["office", "month", "weekday", "hour", "origin"])
def test_every_division_has_the_same_total(demo: Layout, by: str) -> None:
    table = asked(demo.head_office, "visits", "--by", by)
    assert sum(line["visitors"] for line in table["lines"]) == table["visitors"] == ORGANISATION
    assert sum(line["parties"] for line in table["lines"]) == table["parties"]


def test_the_figures_are_those_of_visits_one_by_one(demo: Layout) -> None:
    for code, visitors in zip(OFFICES, VISITORS, strict=True):
        found = rows(
            demo.head_office / "bitdesk.db",
            "SELECT sum(party_size) FROM visit v JOIN office o ON o.id = v.office_id WHERE o.code = ? "
            "AND voided_at IS NULL AND outreach_id IS NULL AND visited_on LIKE '2019-%'",
            code,
        )
        assert found == [(visitors,)]


@pytest.mark.parametrize(("code", "visitors"), list(zip(OFFICES, VISITORS, strict=True)))
def test_each_desk_has_its_own_season_and_everything_is_merged(demo: Layout, code: str, visitors: int) -> None:
    assert asked(demo.desk(code), "visits", "--office", code)["visitors"] == visitors
    desk = open_desk(demo.desk(code))
    try:
        state = sync.state(desk)
    finally:
        desk.database.close()
    assert (state.to_send, state.waiting, state.problem) == (0, 0, None)
    assert state.last_contact_at is not None


def test_every_file_verifies_and_equals_its_journal(demo: Layout) -> None:
    for path in sorted(demo.folder.rglob("*.db")):
        assert run("verify", path).code == 0, path
        assert run("rebuild", path, "--check").code == 0, path


def test_the_folders_are_laid_out_for_the_command_line(demo: Layout) -> None:
    found = {path.relative_to(demo.folder).as_posix() for path in demo.folder.rglob("*") if path.is_dir()}
    expected = {"head-office", "mailbox", "desks", *(f"desks/{code.lower()}" for code in OFFICES)}
    assert {name for name in found if not name.startswith("mailbox/")} == expected
    for folder in (demo.head_office, *map(demo.desk, OFFICES)):
        assert [path.name for path in folder.iterdir() if "settings" not in path.name] == ["bitdesk.db"]


def test_the_season_is_plausible(demo: Layout) -> None:
    """Corrected, voided, qualified later, zero days: what happens at a counter; and origins that nobody knows."""
    file = demo.head_office / "bitdesk.db"
    ((visits, voided, zeros),) = rows(
        file,
        "SELECT count(*), sum(voided_at IS NOT NULL), (SELECT count(*) FROM opening_day "
        "WHERE zero_confirmed_at IS NOT NULL) FROM visit",
    )
    ((revised,),) = rows(file, "SELECT count(*) FROM journal WHERE kind = 'visit' AND op <> 'i' AND op <> 'insert'")
    assert visits > 10_000
    assert voided > 20
    assert zeros > 3
    assert revised > 500
    origins = {line["key"]: line["visitors"] for line in asked(demo.head_office, "visits", "--by", "origin")["lines"]}
    assert 0.02 < origins["ZZ"] / ORGANISATION < 0.3
    assert 0.02 < origins[""] / ORGANISATION < 0.3
    assert rows(file, "SELECT DISTINCT entered FROM visit") == [("live",)]


def test_the_desk_counts_on(demo: Layout) -> None:
    """In its own process, in the organisation's present."""
    folder = demo.folder.parent / "copy"
    folder.mkdir()
    said = run("--data-dir", demo.desk("VIA"), "backup", folder / "bitdesk.db")
    assert said.code == 0
    said = program("--data-dir", folder, "record", "visit", "--party-size", "2", "--department", "34")
    assert said.code == 0
    assert "Vialas" in said.out


def reports(where: Layout) -> list[str]:
    return [
        run("--data-dir", where.head_office, "report", "visits", "--year", 2020, "--by", by, "--format", "csv").out
        for by in ("office", "month", "weekday", "hour", "origin", "topic")
    ]


@pytest.fixture
def in_march() -> Iterator[None]:
    moment = clock.to_ms(datetime(2020, 3, 10, 12, 0, tzinfo=ZoneInfo("Europe/Paris")))
    with clock.use(lambda: moment):
        yield


@pytest.mark.usefixtures("in_march")
def test_the_same_seed_gives_the_same_figures(tmp_path: Path) -> None:
    found = []
    for folder, seed in (("a", 7), ("b", 7), ("c", 8)):
        where = Layout(tmp_path / folder)
        play.make(where, 2020, seed)
        found.append(reports(where))
    assert found[0] == found[1] != found[2]


@pytest.mark.usefixtures("in_march")
def test_the_present_year_stops_yesterday_and_an_earlier_demonstration_is_replaced(tmp_path: Path) -> None:
    where = Layout(tmp_path / "d")
    play.make(where, 2020, 7)
    (where.desk("pdm") / "left.txt").touch()
    play.make(where, 2020, 7)
    assert not (where.desk("pdm") / "left.txt").exists()
    ((last,),) = rows(where.head_office / "bitdesk.db", "SELECT max(visited_on) FROM visit")
    assert "2020-03-01" < last < "2020-03-10"


@pytest.mark.usefixtures("in_march")
def test_the_command_says_whose_turnover_is_played(tmp_path: Path) -> None:
    said = run("demo", "--dir", tmp_path / "d", "--year", 2020, "--no-window")
    assert said.code == 0
    assert "Season 2020" in said.out
    assert "Turnover 2020" in said.out
    assert "Listening, 2020" in said.out
    assert said.out.rstrip().endswith(
        "This turnover was published for 2020: the demonstration plays its amounts inside its own season."
    )
    ((last,),) = rows(tmp_path / "d" / "head-office" / "bitdesk.db", "SELECT max(sold_on) FROM sale")
    assert "2020-02" < last < "2020-03-10"


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    assert refused(run("demo", "--dir", tmp_path, "--no-window"), "holds something else than a demonstration")
    with pytest.raises(RuleError):
        layout.clear(Layout(tmp_path), 2019, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("year", [2014, 2199])
def test_a_year_without_a_season_is_refused(tmp_path: Path, year: int) -> None:
    assert refused(run("demo", "--dir", tmp_path / "d", "--year", year), f"There is no season {year} to play.")
    assert not (tmp_path / "d").exists()


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refused(run("demo", "--dir", tmp_path / "file" / "d", "--no-window"), "cannot be used")


def test_a_display_is_looked_for_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert not demonstration.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert demonstration.has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr("sys.platform", "darwin")
    assert demonstration.has_display()
