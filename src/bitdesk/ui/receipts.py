"""Handing over receipts and closings: on the ticket printer, on the system's printer, or as a PDF file.

The sale is recorded long before. Nothing here can lose or block it: the printer is spoken to on the worker thread,
and what fails is a sentence in the banner, with another way to try.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from bitdesk import files, paths, printers
from bitdesk.errors import BitdeskError
from bitdesk.ui.saving import show
from bitdesk.values import ReceiptMeans

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.paper import Paper
    from bitdesk.settings import Settings
    from bitdesk.ui.page import Surroundings

Make = Callable[[], "Paper"]
"""Makes what is printed, once the printer has answered: a receipt is logged then, and never before."""


class Handed(NamedTuple):
    """What became of a paper on the worker thread: the PDF's file, or what the system's printer has still to print."""

    file: Path | None = None
    paper: Paper | None = None


def means(settings: Settings) -> ReceiptMeans:
    """How receipts are handed over on this computer."""
    if not settings.printer:
        return ReceiptMeans.PDF
    system = printers.parse(settings.printer).kind == printers.SYSTEM
    return ReceiptMeans.SYSTEM_PRINTER if system else ReceiptMeans.TICKET_PRINTER


def print_receipt(around: Surroundings, sale_id: bytes, *, as_pdf: bool = False) -> None:
    """Hand over the receipt of a sale; where it fails, the banner offers a PDF instead."""
    desk = _desk(around)
    _hand_over(around, lambda how: lambda: _receipt(desk, sale_id, how), as_pdf=as_pdf)


def print_closing(around: Surroundings, closing_id: bytes, *, as_pdf: bool = False) -> None:
    """Hand over a closing as it was frozen."""
    desk = _desk(around)
    _hand_over(around, lambda _how: lambda: _closing(desk, closing_id), as_pdf=as_pdf)


def print_x(around: Surroundings, session_id: bytes | None = None, *, as_pdf: bool = False) -> None:
    """Hand over the X report of a session, of the open one by default."""
    desk = _desk(around)
    _hand_over(around, lambda _how: lambda: _x_report(desk, session_id), as_pdf=as_pdf)


def print_trial(around: Surroundings) -> None:
    """Print a few lines, to see whether the printer answers and writes accents."""
    _hand_over(around, lambda _how: _trial, as_pdf=False)


def open_drawer(around: Surroundings) -> None:
    """Open the drawer that hangs on the ticket printer, where this computer has one."""
    settings = _desk(around).settings
    if settings.drawer and settings.printer:
        task = around.tasks.start(lambda _task: _send(settings.printer, printers.drawer()))
        task.refused.connect(around.banner.refuse)


def _desk(around: Surroundings) -> Desk:
    if around.desk is None:
        raise RuntimeError("the desk is not open yet")
    return around.desk


def _hand_over(around: Surroundings, making: Callable[[ReceiptMeans], Make], *, as_pdf: bool) -> None:
    desk = _desk(around)
    try:
        how = ReceiptMeans.PDF if as_pdf else means(desk.settings)
        if how is ReceiptMeans.SYSTEM_PRINTER:
            from bitdesk.ui import system_printer

            system_printer.found(desk.settings)
    except BitdeskError as error:
        _refused(around, error, making, as_pdf=as_pdf)
        return
    make = making(how)
    task = around.tasks.start(lambda _task: _handed(desk, how, make))
    task.done.connect(lambda handed: _finish(around, handed, making))
    task.refused.connect(lambda error: _refused(around, error, making, as_pdf=how is ReceiptMeans.PDF))


def _handed(desk: Desk, how: ReceiptMeans, make: Make) -> Handed:
    """Make a paper and hand it over, on the worker thread."""
    from bitdesk.exports import paper as papers

    settings = desk.settings
    if how is ReceiptMeans.PDF:
        paper = make()
        return Handed(file=_save(desk.data_dir / paths.RECEIPTS, paper.title, papers.pdf(paper)))
    if how is ReceiptMeans.SYSTEM_PRINTER:
        return Handed(paper=make())
    with printers.opened(settings.printer) as send:
        lines = papers.rows(make().lines, settings.printer_columns, settings.printer_code_page)
        send(printers.ticket(lines, profile=settings.printer_profile, code_page=settings.printer_code_page))
    return Handed()


def _finish(around: Surroundings, handed: Handed, making: Callable[[ReceiptMeans], Make]) -> None:
    translate = QCoreApplication.translate
    if handed.paper is not None:
        from bitdesk.ui import system_printer

        try:
            system_printer.print_paper(handed.paper, _desk(around).settings)
        except BitdeskError as error:
            _refused(around, error, making, as_pdf=False)
    if handed.file is not None:
        folder = handed.file.parent
        text = translate("Receipts", "The file {name} is ready.").format(name=handed.file.name)
        around.banner.say(text, translate("Receipts", "Open the folder"), lambda: show(folder))
        show(handed.file)


def _refused(
    around: Surroundings, error: BitdeskError, making: Callable[[ReceiptMeans], Make], *, as_pdf: bool
) -> None:
    if as_pdf:
        around.banner.refuse(error)
        return
    text = QCoreApplication.translate("Receipts", "As a PDF")
    around.banner.refuse(error, text, lambda: _hand_over(around, making, as_pdf=True))


def _send(address: str, data: bytes) -> None:
    with printers.opened(address) as send:
        send(data)


def _save(folder: Path, title: str, data: bytes) -> Path:
    """Write a PDF under its title; a duplicate has a name of its own."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{title}.pdf"
        number = 2
        while path.exists():
            path = folder / f"{title} ({number}).pdf"
            number += 1
        files.write_whole(path, data)
    except OSError as error:
        raise files.unusable(folder, error) from error
    return path


def _receipt(desk: Desk, sale_id: bytes, how: ReceiptMeans) -> Paper:
    from bitdesk.exports.receipt import receipt
    from bitdesk.reports import shop, till
    from bitdesk.services import till as tills

    ticket = till.ticket(desk, sale_id)
    copy = tills.log_receipt(desk, sale_id, how)
    return receipt(ticket, shop.shop(desk), copy)


def _closing(desk: Desk, closing_id: bytes) -> Paper:
    from bitdesk.exports.closing import z_report
    from bitdesk.reports import shop, till

    return z_report(till.closing(desk, closing_id), shop.shop(desk))


def _x_report(desk: Desk, session_id: bytes | None) -> Paper:
    from bitdesk.exports.closing import x_report
    from bitdesk.reports import shop, till

    return x_report(till.x_report(desk, session_id), shop.shop(desk), desk.office_name)


def _trial() -> Paper:
    from bitdesk.exports.paper import RULE, Line, Paper

    translate = QCoreApplication.translate
    lines = (
        Line(translate("Receipts", "The printer works"), bold=True, tall=True, centred=True),
        RULE,
        Line("à â ç é è ê ë î ï ô ù û œ", "1 234,50 €"),
        Line("« » ’ – …", "× %"),
    )
    return Paper(translate("Receipts", "Trial"), lines)
