"""Labels with a barcode, on the sheets that are sold everywhere: a PDF to print at its true size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from bitdesk.errors import RuleError, noop
from bitdesk.exports import documents, figures
from bitdesk.reports.catalogue import Article
from bitdesk.words import _

MOST = 2_000
"""Labels in one document: thirty sheets of the smaller ones."""

FINEST_MM = 0.19
"""The thinnest bar that an office printer and a simple scanner agree on."""


class SheetName(StrEnum):
    """A standard sheet: so many labels across and down an A4."""

    LARGE = "3x8"
    SMALL = "5x13"


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """How a sheet is laid out, in millimetres and points.

    `module` is the width of a barcode's thinnest bar (GS1: 0.33 mm, and no less than 0.264 for an EAN-13).
    """

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    inset: float
    module: float
    bar_height: float
    text_height: float
    text_size: float
    code_size: float
    price_size: float


SHEETS = {
    SheetName.LARGE: LabelSheet(3, 8, 70, 37, 0, 0.5, 70, 37, 3.5, 0.33, 12, 8.5, 10, 8, 13),
    SheetName.SMALL: LabelSheet(5, 13, 38.1, 21.2, 4.75, 10.7, 40.6, 21.2, 1.5, 0.264, 8, 4.6, 6.5, 6, 8.5),
}


class Wanted(NamedTuple):
    """So many labels of an article."""

    article: Article
    copies: int


def pdf(wanted: Sequence[Wanted], sheet: SheetName = SheetName.LARGE, *, used: int = 0) -> bytes:
    """Return the labels as a PDF.

    Args:
        wanted: articles, and how many labels of each.
        sheet: the sheet that is in the printer.
        used: how many labels are gone from the first sheet already.

    Raises:
        RuleError: nothing is wanted, too much is, or a code is too long for the label.
    """
    return documents.pdf("labels", contents(wanted, sheet, used=used))


def contents(wanted: Sequence[Wanted], sheet: SheetName, *, used: int = 0) -> dict[str, Any]:
    """Return what the template draws: the sheet, and each label in the order of reading, None for one that is gone.

    Raises:
        RuleError: as for `pdf`.
    """
    total = sum(one.copies for one in wanted)
    if not 0 < total <= MOST:
        raise RuleError(noop("Choose 1 to {most} labels, not {count}."), most=MOST, count=total)
    layout = SHEETS[sheet]
    if not 0 <= used < layout.columns * layout.rows:
        raise RuleError(
            noop("A sheet has {count} labels: say how many of them are gone already, or none."),
            count=layout.columns * layout.rows,
        )
    labels: list[dict[str, Any] | None] = [None] * used
    for one in wanted:
        labels += [_label(one.article, layout)] * one.copies
    return {"title": _("Labels"), "sheet": asdict(layout), "labels": labels}


def bars(code: str) -> str:
    """Return the bars of a code as modules, 1 for black: EAN-13 or EAN-8 where it is one, else Code 128."""
    import barcode  # not before labels are asked for

    kind = {13: "ean13", 8: "ean8"}.get(len(code)) if code.isascii() and code.isdigit() else None
    if kind is not None:
        drawn = barcode.get(kind, code)
        # The library computes the check digit: a code with another one is no EAN, and is printed as it is.
        if drawn.get_fullcode() == code:
            return str(drawn.build()[0])
    return str(barcode.get("code128", code).build()[0])


def _label(article: Article, layout: LabelSheet) -> dict[str, Any]:
    code = article.ean or article.code
    if not code or not code.isascii():
        raise RuleError(
            noop("“{label}” has no code that can be printed as bars. Have the head office give it one."),
            label=article.label,
        )
    drawn = bars(code)
    module = min(layout.module, (layout.width - 2 * layout.inset) / len(drawn))
    if module < FINEST_MM:
        raise RuleError(
            noop("The code “{code}” of “{label}” is too long for these labels. Choose the larger sheet."),
            code=code, label=article.label,
        )  # fmt: skip
    price = "" if article.price_cents is None else figures.money(article.price_cents)
    return {"label": article.label, "code": code, "price": price, "bars": drawn, "module": module}
