"""Opening the visitor's screen, or a preview of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from bitdesk.reports.questionnaires import Form

if TYPE_CHECKING:
    from bitdesk.ui.kiosk import Kiosk, Record


def open_screen(form: Form, language: str, record: Record, left: Callable[[], object]) -> Kiosk:
    """Fill the screen with a questionnaire until the team leaves; `left` is called then."""
    return _opened(form, language, record, left, preview=False)


def open_preview(form: Form, language: str, left: Callable[[], object]) -> Kiosk:
    """Show in a window what a visitor would see; nothing is recorded."""
    return _opened(form, language, _kept, left, preview=True)


def _kept(_answers: dict[str, Any], _language: str) -> bool:
    return True


def _opened(form: Form, language: str, record: Record, left: Callable[[], object], *, preview: bool) -> Kiosk:
    from bitdesk.ui.kiosk import Kiosk

    kiosk = Kiosk(form, record, language, preview=preview)
    kiosk.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    kiosk.left.connect(left)
    kiosk.take_over()
    return kiosk
