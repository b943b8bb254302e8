"""What is found in the catalogue, as the lists of goods show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.catalogue import Article


def columns() -> tuple[Column, ...]:
    """The columns of what is found."""
    translate = QCoreApplication.translate
    return (
        Column(translate("Stock", "Product"), 0.62),
        Column(translate("Stock", "Code"), 0.2),
        Column(translate("Stock", "Price"), 0.16, figures=True),
    )


def cells(article: Article) -> tuple[Cell, ...]:
    """An article that was found."""
    price = "–" if article.price_cents is None else formats.money(article.price_cents)
    return Cell(article.label, hint=article.label), Cell(article.code, Tone.MUTED), Cell(price)
