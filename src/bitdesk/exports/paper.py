"""What comes out of the till on a narrow paper, line by line: as text for a ticket printer and as PDF."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bitdesk.exports import documents
from bitdesk.printers import Row, spelled

GAP = 2


class Line(NamedTuple):
    """A line: a text to the left, an amount to the right; `centred` has the left one alone, `rule` is a thin line."""

    left: str = ""
    right: str = ""
    bold: bool = False
    tall: bool = False
    centred: bool = False
    rule: bool = False


RULE = Line(rule=True)


class Paper(NamedTuple):
    """Something to print: its title for a file, its lines, and what stands across it ("" for nothing)."""

    title: str
    lines: tuple[Line, ...]
    watermark: str = ""


def rows(lines: Iterable[Line], columns: int, code_page: str = "CP1252") -> list[Row]:
    """Return lines as text of so many columns, long ones wrapped, amounts to the right of their last row.

    They are spelled in the letters of a code page first: a euro may take three of them.
    """
    found: list[Row] = []
    for each in lines:
        line = each._replace(left=spelled(each.left, code_page), right=spelled(each.right, code_page))
        found += [Row(text, line.bold, line.tall) for text in _texts(line, columns)]
    return found


def _texts(line: Line, columns: int) -> list[str]:
    if line.rule:
        return ["-" * columns]
    if line.centred:
        return [text.center(columns).rstrip() for text in _wrapped(line.left, columns)]
    if not line.right:
        return _wrapped(line.left, columns)
    *above, last = _wrapped(line.left, columns)
    if len(last) + GAP + len(line.right) > columns:
        return [*above, last, line.right.rjust(columns)]
    return [*above, last + line.right.rjust(columns - len(last))]


def _wrapped(text: str, columns: int) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip(" ")))
    return textwrap.wrap(
        text, columns, subsequent_indent=indent, drop_whitespace=True, break_long_words=True, fix_sentence_endings=False
    ) or [""]


def text(paper: Paper, columns: int) -> str:
    """Return a paper as plain text, each row ended."""
    return "".join(f"{row.text}\n" for row in rows(paper.lines, columns))


def pdf(paper: Paper) -> bytes:
    """Return a paper as a PDF, 80 mm wide and as long as it is."""
    return documents.pdf("paper", as_data(paper))


def as_data(paper: Paper) -> dict[str, object]:
    """Return what the template of a paper is filled in with."""
    return {
        "title": paper.title,
        "watermark": paper.watermark,
        "lines": [line._asdict() for line in paper.lines],
    }


def joined(*parts: Sequence[Line]) -> tuple[Line, ...]:
    """Return parts with a rule between two of them; empty ones are left out."""
    filled = [tuple(part) for part in parts if part]
    found: tuple[Line, ...] = ()
    for part in filled:
        found += (RULE, *part) if found else part
    return found
