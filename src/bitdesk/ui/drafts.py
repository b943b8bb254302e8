"""A form whose fields are kept while somebody writes, so that they come back after a crash."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from bitdesk import reports, services
from bitdesk.errors import BitdeskError
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.fields import Choice, DateField, TextField

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.ui.tasks import Task

SAVE_AFTER_MS = 400
_SIGNALS = ("textChanged", "currentIndexChanged", "chosen", "edited", "toggled", "changed")
"""What the fields of this program emit when something is written or chosen, whichever they have."""


class FormDraft(QObject):
    """Keeps what stands in the fields of a form, 400 ms after the last key, on the worker thread.

    A field has `value()` and `show_value()`, as those of `ui.widgets.fields`; one whose value is no JSON has `kept()`
    and `show_kept()`, too. Make it when the form is made, call `load` once the file is open, name the draft to the
    command that records (`bitdesk.drafts.done` drops it in the same transaction), and call `forget` once that is done,
    or when the form is left. Where fields begin with a choice, `only_with` names those of which one must be filled for
    a draft to be worth keeping. Where a form is about something, its draft is named “form:id”: `waiting` finds it.
    """

    def __init__(self, page: Page, name: str, fields: Mapping[str, QWidget], only_with: Sequence[str] = ()) -> None:
        super().__init__(page)
        self.page, self.name, self.fields, self.only_with = page, name, fields, only_with
        self._forgotten: dict[str, int] = {}
        self._saving: dict[str, tuple[Task, str]] = {}
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        for field in fields.values():
            for signal in _SIGNALS:
                if hasattr(field, signal):
                    getattr(field, signal).connect(self._written)

    @property
    def is_pending(self) -> bool:
        """Whether something was written that is not kept yet."""
        return self._timer.isActive()

    def load(self) -> bool:
        """Show what was kept of the form; return whether there was anything."""
        # The worker may have other work for a while, as an exchange: what waits for it is the latest.
        waits = self._saving.get(self.name)
        kept = waits[1] if waits else self.page.ask(reports.drafts.load, self.name)
        if not kept:
            return False
        self.show(json.loads(kept))
        return True

    def save(self) -> None:
        """Keep what stands in the fields now; an empty form is forgotten."""
        self._timer.stop()
        desk, name = self.page.around.desk, self.name
        if desk is None or desk.read_only:
            return
        values = {name: _value(field) for name, field in self.fields.items()}
        is_worth = any(values[field] for field in self.only_with or values)
        content = json.dumps(values, ensure_ascii=False) if is_worth else ""
        before = self._forgotten.get(name, 0)
        task = self.page.around.tasks.start(
            partial(_keep, desk, name, content, lambda: self._forgotten.get(name, 0) == before)
        )
        self._saving[name] = task, content
        task.finished.connect(partial(self._saved, name, task))

    def _saved(self, name: str, task: Task) -> None:
        if name in self._saving and self._saving[name][0] is task:
            del self._saving[name]

    def forget(self) -> None:
        """Drop what was kept: it is recorded, or nobody wants it any more. A saving under way writes nothing."""
        self._forgotten[self.name] = self._forgotten.get(self.name, 0) + 1
        self._saving.pop(self.name, None)
        self._timer.stop()
        desk = self.page.around.desk
        if desk is not None and not desk.read_only:
            _keep(desk, self.name, "", bool)

    def turn_to(self, name: str) -> bool:
        """Keep what stands in the fields under the name it had, empty them, and show the draft of another form there.

        Returns:
            Whether there was one.
        """
        if self.is_pending:
            self.save()
        self.name = name
        self.show(dict.fromkeys(self.fields))
        return self.load()

    def show(self, values: Mapping[str, Any]) -> None:
        """Show values in the fields, as JSON has them, without keeping them: they are no draft."""
        self._showing = True
        try:
            for name, value in values.items():
                if name in self.fields:
                    _show(self.fields[name], value)
        finally:
            self._showing = False

    def _written(self, *_what: object) -> None:
        if not self._showing:
            self._timer.start()


def waiting(page: Page, forms: Mapping[str, str], about: bytes) -> list[tuple[str, str]]:
    """Say when something was begun about a row without being recorded, and what, in the words of the forms."""
    text = QCoreApplication.translate("Drafts", "Begun, not recorded: {0}. Choose it again to go on.")
    return [
        (formats.moment(one.saved_at), text.format(forms[one.form]))
        for one in page.ask(reports.drafts.begun, forms)
        if one.about == about
    ]


def last_begun(page: Page, forms: Collection[str]) -> bytes | None:
    """Return what the last thing that was begun and is not recorded is about, None where there is none."""
    return next((one.about for one in page.ask(reports.drafts.begun, forms)), None)


def _keep(desk: Desk, name: str, content: str, still: Callable[[], bool], _task: Task | None = None) -> None:
    """Keep a draft, or drop an empty one; where that is refused, the text still stands on the screen."""
    try:
        if content:
            services.drafts.save(desk, name, content, still)
        else:
            services.drafts.forget(desk, name)
    except BitdeskError as error:
        logging.getLogger(__name__).warning("a draft is not kept: %s", error)


def _value(field: Any) -> Any:
    """Return what stands in a field as JSON has it."""
    value = field.kept() if hasattr(field, "kept") else field.value()
    if isinstance(value, date):
        return value.isoformat()
    return value._asdict() if hasattr(value, "_asdict") else value


def _show(field: Any, value: Any) -> None:
    if hasattr(field, "show_kept"):
        field.show_kept(value)
        return
    if isinstance(field, DateField):
        value = date.fromisoformat(value) if value else None
    elif isinstance(value, dict):
        from bitdesk.contacts import ContactCard

        value = ContactCard(**value)
    elif value is None and isinstance(field, TextField | Choice):
        value = ""
    field.show_value(value)
