"""What is written to files about personal data: all that is held of somebody, and the certificate of an erasure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

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


def write_certificates(certificates: Sequence[Certificate], path: Path) -> Callable[[Desk], None]:
    """Return what writes the certificate of an erasure, or one of several, as a PDF."""

    def work(desk: Desk) -> None:
        from bitdesk.exports.certificate import as_pdf, several_as_pdf
        from bitdesk.exports.packing import letterhead
        from bitdesk.ui.saving import save

        house = letterhead(desk)
        save(path, several_as_pdf(certificates, house) if len(certificates) > 1 else as_pdf(certificates[0], house))

    return work
