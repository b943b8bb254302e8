"""Receipts on an ordinary printer: everything is on the paper, as wide as a ticket, over several pages if need be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from bitdesk.errors import OutageError, RuleError
from bitdesk.exports.paper import Line, Paper
from bitdesk.settings import Settings
from bitdesk.ui import system_printer

pytestmark = pytest.mark.usefixtures("qapp")


def printed(lines: int, folder: Path) -> bytes:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "page.pdf"))
    paper = Paper("Ticket", tuple(Line(f"Article {number}", "1,00 €", tall=not number % 5) for number in range(lines)))
    system_printer.draw(paper, printer, 42)
    return (folder / "page.pdf").read_bytes()


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize(("lines", "expected"), [(10, 1), (150, 2)])
def test_a_long_receipt_goes_on_over_the_page(lines: int, expected: int, tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None
    assert pages(printed(lines, tmp_path)) >= expected
    assert (expected == 1) == (pages(printed(lines, tmp_path)) == 1)


def test_a_printer_that_this_computer_does_not_have_is_a_sentence() -> None:
    with pytest.raises(RuleError, match="no printer called Nowhere"):
        system_printer.print_paper(Paper("x", ()), Settings(printer="system:Nowhere"))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_a_sentence(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "page.pdf"))
    with pytest.raises(OutageError, match="does not answer"):
        system_printer.draw(Paper("x", (Line("x"),)), printer, 42)
