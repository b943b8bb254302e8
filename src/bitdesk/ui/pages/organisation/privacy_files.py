"""What is written to files about personal data: all that is held of somebody, and the certificate of an erasure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from bitdesk import reports
from bitdesk.ui.report_files import save_report

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.privacy import Certificate


def write_holding(contact_id: bytes, path: Path) -> Callable[[Desk], None]:
    """Return what writes all that is held of a person, in the format that the file's name ends with."""

    def work(desk: Desk) -> None:
        from bitdesk.exports import privacy as sheets

        save_report(desk, sheets.holding_sheets(reports.privacy.holding(desk, contact_id)), path)

    return work


def write_certificate(certificate: Certificate, path: Path) -> Callable[[Desk], None]:
    """Return what writes the certificate of an erasure as a PDF."""

    def work(desk: Desk) -> None:
        from bitdesk.exports.packing import letterhead
        from bitdesk.exports.privacy import certificate_pdf
        from bitdesk.ui.saving import save

        save(path, certificate_pdf(certificate, letterhead(desk)))

    return work


def ask_for_pdf(parent: QWidget, title: str, suggested: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask where a PDF is to be written; the window goes on meanwhile."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("ReportFiles", "PDF document (*.pdf)"))
    dialog.setDefaultSuffix(".pdf")
    dialog.selectFile(f"{suggested}.pdf")
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
