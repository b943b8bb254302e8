"""What the organisation decides about times: within how many days what is done, and when replies are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk import reports, services
from bitdesk.reports.settings import HOLIDAY_REGIONS, SETTINGS, Kind
from bitdesk.ui import formats, keys
from bitdesk.ui.page import Key, Page
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form

HOUR_MINUTES = 60
_TIME = re.compile(r"(\d{1,2})\s*[:hH.]?\s*(\d{2})?")


class DeadlinesSection(Part):
    """One form; the desks receive what is saved at their next contact."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.form = Form(self)
        self._fill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, context=inside).activated.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Enter"), self, context=inside).activated.connect(self.save)

    def _fill(self) -> None:
        form, said = self.form, _words()
        self.fields: dict[str, Any] = {name: _field(name, form) for name in SETTINGS}
        for names in (
            ("complaint_days", "suggestion_days", "review_every_days"),
            ("reply_days", "reply_from", "reply_until"),
            ("reply_weekdays", "holidays"),
            ("privacy_months", "request_days"),
        ):
            form.add_line(*((name, said[name], self.fields[name]) for name in names))
        form.add_note()
        form.note.setText(
            QCoreApplication.translate(
                "Deadlines",
                "What is received from now on follows these; what is due already stays due when it was. The desks have "
                "them at their next contact.",
            )
        )
        form.save_button.setText(QCoreApplication.translate("Deadlines", "Save (Ctrl+Enter)"))

    def refresh(self) -> None:
        """Show what holds now; what is being written stays."""
        if self.page.around.desk is not None and not self.is_changed():
            decided = self.page.ask(reports.settings.organised)
            for name, field in self.fields.items():
                field.show_value(getattr(decided, name))
            self.form.keep()

    def shown(self) -> None:
        """Show what holds now, with the keyboard in the first field."""
        title = QCoreApplication.translate("Deadlines", "Within which times what is done")
        if not self.is_changed():
            decided = self.page.ask(reports.settings.organised)
            self.form.open(title, {name: getattr(decided, name) for name in SETTINGS})

    def save(self) -> None:
        """Record what is written, or say what is wrong with it."""
        problem = self.form.problem()
        if problem:
            self.page.around.banner.say(problem)
            return
        if self.page.did(services.settings.set_values, self.form.values()):
            self.form.keep()
            self.page.around.banner.tell(QCoreApplication.translate("Deadlines", "Saved."))

    def leave(self) -> None:
        """Show what held before."""
        self.form.keep()
        self.refresh()
        self.page.around.banner.clear()

    def is_changed(self) -> bool:
        """Whether something is written that is not saved."""
        return bool(self.form.title.text()) and self.form.is_changed()

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        return (Key("Ctrl+Return", QCoreApplication.translate("Keys", "Record what is written")),)


class FiguresField(TextField):
    """Digits by physical key: no Shift is needed on a French keyboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write a digit by its place."""
        digit = keys.digit(event)
        if digit is not None:
            self.insert(str(digit))
        else:
            super().keyPressEvent(event)


class NumberField(FiguresField):
    """A whole number; what else is written says so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 8)

    def value(self) -> int | None:  # type: ignore[override]
        """Return the number, None where there is none."""
        text = self.text().strip()
        return int(text) if text.isascii() and text.isdecimal() else None

    def show_value(self, value: int) -> None:  # type: ignore[override]
        """Show a number."""
        self.setText(str(value))

    def problem(self) -> str:
        """Say what is wrong."""
        if self.value() is not None:
            return ""
        text = QCoreApplication.translate("Deadlines", "“{0}” is no whole number. Write one such as 3.")
        return text.format(self.text().strip())


class TimeField(FiguresField):
    """A time of day such as 09:00, in minutes of the day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 8)

    def value(self) -> int | None:  # type: ignore[override]
        """Return the minutes, None where no time is written."""
        match = _TIME.fullmatch(self.text().strip())
        return None if match is None else int(match[1]) * HOUR_MINUTES + int(match[2] or 0)

    def show_value(self, value: int) -> None:  # type: ignore[override]
        """Show a time."""
        self.setText(formats.minutes(value))

    def problem(self) -> str:
        """Say what is wrong."""
        if self.value() is not None:
            return ""
        text = QCoreApplication.translate("Deadlines", "“{0}” is no time of day. Write one such as 09:00.")
        return text.format(self.text().strip())


class WeekdaysField(QWidget):
    """A chip for each day of the week."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.chips = [CardChip(formats.short_weekday(day), str(day), self) for day in range(7)]
        for day, chip in enumerate(self.chips):
            chip.setAccessibleName(formats.weekday(day))
            row.addWidget(chip)
        row.addStretch(1)

    def value(self) -> tuple[int, ...]:
        """Return the days that are chosen, 0 for Monday."""
        return tuple(day for day, chip in enumerate(self.chips) if chip.isChecked())

    def show_value(self, value: Sequence[int]) -> None:
        """Show the days that are chosen."""
        for day, chip in enumerate(self.chips):
            chip.setChecked(day in value)

    def problem(self) -> str:
        """Say that one day at least is wanted."""
        text = QCoreApplication.translate("Deadlines", "Choose one weekday at least on which replies are written.")
        return "" if self.value() else text


def _field(name: str, parent: QWidget) -> QWidget:
    match SETTINGS[name].kind:
        case Kind.WHOLE:
            return NumberField(parent)
        case Kind.TIME:
            return TimeField(parent)
        case Kind.WEEKDAYS:
            return WeekdaysField(parent)
        case Kind.HOLIDAYS:
            return Choice([(code, _regions().get(code, code)) for code in HOLIDAY_REGIONS], parent)


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "complaint_days": translate("Deadlines", "Complaint: late after (days)"),
        "suggestion_days": translate("Deadlines", "Major suggestion: days"),
        "review_every_days": translate("Deadlines", "Review sites: every (days)"),
        "reply_days": translate("Deadlines", "Reply: working days"),
        "reply_from": translate("Deadlines", "Replies from"),
        "reply_until": translate("Deadlines", "Replies until"),
        "reply_weekdays": translate("Deadlines", "Replies on"),
        "holidays": translate("Deadlines", "Public holidays"),
        "privacy_months": translate("Deadlines", "Personal data: months kept"),
        "request_days": translate("Deadlines", "Erasure on request: days"),
    }


def _regions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "": translate("Deadlines", "None"),
        "FR": translate("Deadlines", "France"),
        "FR-57": translate("Deadlines", "Moselle"),
        "FR-6AE": translate("Deadlines", "Alsace"),
        "FR-971": "Guadeloupe",
        "FR-972": "Martinique",
        "FR-973": translate("Deadlines", "French Guiana"),
        "FR-974": translate("Deadlines", "Réunion"),
        "FR-976": "Mayotte",
    }
