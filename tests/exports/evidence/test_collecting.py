"""The evidence folder: every piece of the year, numbered, with a table of contents by criterion."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from gathered import GOOGLE, furnish
from python_calamine import CalamineWorkbook

from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.exports.evidence import PIECES, collect, title
from bitdesk.reports import criteria as criteria_report
from bitdesk.reports.criteria import EVIDENCE
from bitdesk.services import actions, complaints, criteria, listening_defaults, meetings, reviews
from builders import House
from limits import refused
from stockroom import synchronise


@pytest.fixture
def head(house: House, desk: Desk) -> Desk:
    """It has one of each thing of the year."""
    sites = furnish(house, date(2026, 7, 6))
    listening_defaults.seed(house.head_office)
    reviews.check(desk, sites[GOOGLE])
    complaints.record(desk, "Personne n’a répondu.", office_id=desk.office_id, theme="welcome")
    action = actions.decide(desk, "Répondre au téléphone")
    actions.start(desk, action)
    meetings.convene(desk, date(2026, 7, 20), minutes="Décidé.")
    meetings.convene(desk, date(2026, 7, 20), minutes="Encore.")
    synchronise(house)
    return house.head_office


def test_every_known_piece_can_be_made_and_is_named() -> None:
    assert tuple(PIECES) == EVIDENCE
    assert len({title(name) for name in EVIDENCE}) == len(EVIDENCE)


def test_each_piece_is_there_as_pdf_and_as_workbook(head: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = collect(head, 2026, tmp_path / "deep" / "folder", lambda done, total: told.append((done, total)))
    names = sorted(path.name for path in made.folder.iterdir())
    assert names == sorted(each.name for each in made.files)
    assert len([name for name in names if name.endswith(".xlsx")]) == len(EVIDENCE) + 1
    assert names[0] == "00-contents.pdf"
    assert all((made.folder / name).stat().st_size > 500 for name in names)
    assert told[-1] == (len(EVIDENCE), len(EVIDENCE))
    minutes = [name for name in names if "minutes-of-2026-07-20" in name]
    assert len(minutes) == 2
    titles = [each.title for each in made.files if each.name in minutes]
    assert titles == ["Minutes of 20/07/2026", "Minutes of 20/07/2026 2"]


def test_the_contents_lead_from_a_criterion_to_its_files(head: Desk, tmp_path: Path) -> None:
    collect(head, 2026, tmp_path)
    book = CalamineWorkbook.from_path(tmp_path / "00-contents.xlsx")
    contents, by_criterion = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    assert contents[0][0] == "Evidence of 2026"
    rows = {(row[0], str(row[1]).removesuffix(".0")): row[3] for row in by_criterion[3:]}
    assert "register-of-complaints.pdf" in str(rows["Qualité Tourisme", "3"])
    assert "minutes-of-2026-07-20" in str(rows["Qualité Tourisme", "9"])
    assert not [scheme for scheme, _code in rows if scheme == "Destination d’excellence"]


def test_a_piece_that_no_criterion_names_is_not_overlooked(head: Desk, tmp_path: Path) -> None:
    hours = next(row for row in criteria_report.holding(head, 2026) if "checklists" in row.evidence)

    def last_line() -> list[object]:
        collect(head, 2026, tmp_path)
        book = CalamineWorkbook.from_path(tmp_path / "00-contents.xlsx")
        return list(book.get_sheet_by_name(book.sheet_names[1]).to_python()[-1])

    assert last_line()[0] != ""
    criteria.change(head, hours.ids[0], evidence=["hours", "opening_days", "season"])
    assert last_line() == ["", "", "Named by no criterion yet", "17-opening-and-closing-checklists.pdf"]


def test_a_year_has_its_own_criteria(head: Desk, tmp_path: Path, house: House) -> None:
    with pytest.raises(RuleError, match="2027 has not begun"):
        collect(head, 2027, tmp_path)
    assert list(tmp_path.glob("0*")) == []


def test_what_was_recorded_stands_in_the_registers(head: Desk, tmp_path: Path) -> None:
    made = collect(head, 2026, tmp_path)
    lines = {each.piece: each.lines for each in made.files if each.name.endswith(".xlsx")}
    assert (lines["complaints"], lines["actions"], lines["meetings"], lines["review_checks"]) == (1, 1, 2, 6)
    earlier = collect(head, 2025, tmp_path / "2025")
    before = {each.piece: each.lines for each in earlier.files if each.name.endswith(".xlsx")}
    assert (before["complaints"], before["actions"], before["meetings"]) == (0, 0, 0)


def test_a_desk_collects_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="knows its own office alone"):
        collect(desk, 2026, tmp_path / "x")
    assert not (tmp_path / "x").exists()


def test_a_folder_that_cannot_be_written_is_said(head: Desk, refusing_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutageError, match="cannot be used"):
        collect(head, 2026, tmp_path / "file")
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be"):
        collect(head, 2026, refusing_folder)
