"""Reports as a PDF to hand over: the organisation at the top, then one table after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.exports.documents import pdf
from bitdesk.exports.sheet import Kind, Sheet, readable, readable_total
from bitdesk.words import _

_LEFT = {Kind.TEXT, Kind.DAY, Kind.INSTANT}
_WIDE = 14
_MANY_COLUMNS, _SENTENCE = 7, 40


def report_pdf(sheets: Sequence[Sheet], organisation: Sequence[str] = ()) -> bytes:
    """Return reports as one PDF, tagged; the first one's title is the document's.

    Args:
        sheets: at least one.
        organisation: its name, then the lines of its address.
    """
    return pdf("plain", data(sheets, organisation))


def data(sheets: Sequence[Sheet], organisation: Sequence[str] = ()) -> dict[str, Any]:
    """Return what the template is filled with, every figure written out."""
    first, *others = sheets
    tables = [_table(first, ""), *(_table(sheet, sheet.title) for sheet in others)]
    return {
        "title": figures.plain(first.title),
        "organisation": [figures.plain(line) for line in organisation if line],
        "foot": _("Made on {day}").format(day=figures.instant(clock.now_ms())),
        "flipped": any(map(_is_register, tables)),
        "tables": tables,
        "notes": [figures.plain(note) for sheet in sheets for note in sheet.notes],
    }


def _is_register(table: dict[str, Any]) -> bool:
    """Return whether sentences stand among so many columns that they want the long side of the paper."""
    longest = max((len(cell) for row in table["rows"] for cell in row), default=0)
    return len(table["titles"]) >= _MANY_COLUMNS and longest > _SENTENCE


def _table(sheet: Sheet, heading: str) -> dict[str, Any]:
    shown = [place for place, column in enumerate(sheet.columns) if column.title]
    rows = [[row[place] for place in shown] for row in readable(sheet)]
    total = readable_total(sheet)
    kinds = [sheet.columns[place].kind for place in shown]
    return {
        "heading": figures.plain(heading),
        "titles": [sheet.columns[place].title for place in shown],
        "rows": rows,
        "total": [total[place] for place in shown] if total else [],
        "right": [place for place, kind in enumerate(kinds) if kind not in _LEFT],
        "widths": _widths(kinds, rows),
    }


def _widths(kinds: Sequence[Kind], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return which columns share the page's width: those of long texts, or else that of the longest one."""
    longest = [max((len(row[place]) for row in rows), default=0) for place in range(len(kinds))]
    texts = [place for place, kind in enumerate(kinds) if kind is Kind.TEXT] or [0]
    wide = [place for place in texts if longest[place] > _WIDE] or [max(texts, key=lambda place: longest[place])]
    return ["wide" if place in wide else "narrow" for place in range(len(kinds))]
