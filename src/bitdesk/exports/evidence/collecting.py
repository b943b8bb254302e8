"""Writing the evidence folder: every piece as PDF and as a workbook, numbered, and a table of contents by criterion."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bitdesk import clock, files, folding, reports, words
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import figures
from bitdesk.exports.evidence.made import Made
from bitdesk.exports.evidence.pieces import PIECES, title
from bitdesk.exports.packing import letterhead
from bitdesk.exports.report_pdf import report_pdf
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.exports.workbook import xlsx
from bitdesk.reports.criteria import CriterionRow
from bitdesk.words import _


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the folder: its name, what it holds, and how many lines (None for a document)."""

    name: str
    piece: str
    title: str
    lines: int | None


@dataclass(frozen=True, slots=True)
class Collected:
    """What was collected of a year, in the order of the folder; the table of contents comes first."""

    year: int
    folder: Path
    files: tuple[Written, ...]


Progress = Callable[[int, int], None]

_ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def collect(desk: Desk, year: int, folder: Path, progress: Progress | None = None) -> Collected:
    """Write the evidence of a year into a folder, made where it is missing; what it held of that year is replaced.

    Args:
        desk: the head office, which has what every desk sent.
        year: the year.
        folder: where to.
        progress: is told how many pieces are done, of how many.

    Raises:
        RuleError: this is a desk, which knows its own office alone; or the year has not begun.
        OutageError: the folder cannot be written; what was written before stays.
    """
    if not desk.is_head_office:
        raise RuleError(noop("A desk knows its own office alone. Collect the evidence at the head office."))
    if year > clock.business_date().year:
        raise RuleError(
            noop("{year} has not begun: there is nothing to show of it yet. Choose another year."), year=year
        )
    _make(folder)
    head, written = letterhead(desk), list[Written]()
    for done, (name, make) in enumerate(PIECES.items(), start=1):
        written += _write(folder, done, name, make(desk, year), head)
        if progress is not None:
            progress(done, len(PIECES))
    criteria = reports.criteria.holding(desk, year)
    contents = [_contents(year, written), _by_criterion(year, criteria, written)]
    first = _("00-contents")
    _save(folder / f"{first}.pdf", report_pdf(contents, head))
    _save(folder / f"{first}.xlsx", xlsx(contents))
    names = (Written(f"{first}{suffix}", "", contents[0].title, len(written)) for suffix in (".pdf", ".xlsx"))
    return Collected(year, folder, (*names, *written))


def _write(folder: Path, number: int, name: str, made: Made, head: Sequence[str]) -> list[Written]:
    stem = f"{number:02}-{_slug(title(name))}"
    lines = sum(len(sheet.rows) for sheet in made.sheets)
    _save(folder / f"{stem}.pdf", made.pdf or report_pdf(made.sheets, head))
    _save(folder / f"{stem}.xlsx", xlsx(made.sheets))
    written = [Written(f"{stem}{suffix}", name, title(name), lines) for suffix in (".pdf", ".xlsx")]
    for heading, document in made.documents.items():
        file = f"{stem}-{_slug(heading)}.pdf"
        _save(folder / file, document)
        written.append(Written(file, name, _as_read(heading), None))
    return written


def _as_read(heading: str) -> str:
    """Return a document's title with its day as people read it, which a file's name sorts by instead."""
    return _ISO_DAY.sub(lambda found: figures.day(date.fromisoformat(found[0])), heading)


def _slug(text: str) -> str:
    """Return a title as a file's name: without accents, and on every system."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in folding.plain(text)).split())


def _contents(year: int, written: Sequence[Written]) -> Sheet:
    return Sheet(
        title=_("Evidence of {year}").format(year=year),
        columns=(
            Column("file", _("File"), Kind.TEXT),
            Column("title", _("What it holds"), Kind.TEXT),
            Column("lines", _("Lines")),
        ),
        rows=tuple((each.name, each.title, each.lines) for each in written),
        notes=(_("Collected on {day}, from what the desks had sent.").format(day=figures.instant(clock.now_ms())),),
        document={"year": year, "files": [{"name": each.name, "title": each.title} for each in written]},
    )


def _by_criterion(year: int, criteria: Sequence[CriterionRow], written: Sequence[Written]) -> Sheet:
    names: Mapping[str, list[str]] = {name: [] for name in PIECES}
    for each in written:
        if each.name.endswith(".pdf"):
            names[each.piece].append(each.name)
    rows = tuple(
        (
            row.scheme, row.code, words.label(row),
            ", ".join(file for name in row.evidence for file in names.get(name, ())) or None,
        )
        for row in criteria
    )  # fmt: skip
    # A piece that is newer than the organisation's criteria must not be overlooked.
    asked_for = {name for row in criteria for name in row.evidence}
    further = ", ".join(file for name in PIECES if name not in asked_for for file in names[name])
    others = (("", "", _("Named by no criterion yet"), further),) if rows and further else ()
    return Sheet(
        title=_("By criterion"),
        columns=(
            Column("scheme", _("Label or classification"), Kind.TEXT),
            Column("code", _("Code"), Kind.TEXT),
            Column("criterion", _("What is asked"), Kind.TEXT),
            Column("files", _("Shown by"), Kind.TEXT),
        ),
        rows=(*rows, *others),
        document={"year": year, "criteria": [dict(zip(("scheme", "code"), row[:2], strict=True)) for row in rows]},
    )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unusable(folder, error) from error
    files.check_writable(folder)


def _save(path: Path, data: bytes) -> None:
    try:
        files.write_whole(path, data)
    except OSError as error:
        raise files.not_written(path, error) from error
