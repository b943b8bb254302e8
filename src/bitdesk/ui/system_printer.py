"""Receipts on an ordinary printer of this computer, through Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from bitdesk import printers
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.exports import paper as papers

if TYPE_CHECKING:
    from bitdesk.exports.paper import Paper
    from bitdesk.settings import Settings

WIDTH_MM = 72.0
MM_PER_INCH = 25.4
TALL = 2


def found(settings: Settings) -> QPrinterInfo:
    """The printer that the settings name.

    Raises:
        RuleError: this computer has none of that name.
    """
    name = printers.parse(settings.printer).where
    information = QPrinterInfo.printerInfo(name)
    if information.isNull():
        raise RuleError(
            noop("This computer has no printer called {name}. Choose another one in the settings."), name=name
        )
    return information


def print_paper(paper: Paper, settings: Settings) -> None:
    """Print a receipt at the top left of a page, as wide as a ticket, over several pages where it is long.

    Raises:
        RuleError: the settings name no printer of this computer.
        OutageError: the printer refuses.
    """
    printer = QPrinter(found(settings), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    draw(paper, printer, settings.printer_columns)


def draw(paper: Paper, printer: QPrinter, columns: int) -> None:
    """Draw a receipt on a printer.

    Raises:
        OutageError: the printer refuses.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise OutageError(
            noop("The printer {printer} does not answer ({reason}). Check its cable, its paper and that it is on."),
            printer=printer.printerName(), reason="QPrinter",
        )  # fmt: skip
    width = printer.resolution() * WIDTH_MM / MM_PER_INCH
    font = _fitting(printer, columns, width)
    height = QFontMetricsF(font, printer).lineSpacing()
    page, top = printer.pageLayout().paintRectPixels(printer.resolution()).height(), 0.0
    for row in papers.rows(paper.lines, columns):
        step = height * (TALL if row.tall else 1)
        if top + step > page:
            printer.newPage()
            top = 0.0
        font.setBold(row.bold)
        painter.setFont(font)
        painter.setPen(QPen(Qt.GlobalColor.black))
        if row.tall:
            painter.save()
            painter.scale(1, TALL)
            painter.drawText(QRectF(0, top / TALL, width, height), row.text)
            painter.restore()
        else:
            painter.drawText(QRectF(0, top, width, height), row.text)
        top += step
    painter.end()


def _fitting(printer: QPrinter, columns: int, width: float) -> QFont:
    """Return a font of which so many letters fill a width."""
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(100)
    one = QFontMetricsF(font, printer).horizontalAdvance("0")
    font.setPixelSize(max(1, int(100 * width / columns / one)))
    return font
