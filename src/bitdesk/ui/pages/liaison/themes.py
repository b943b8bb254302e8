"""The themes: what remarks, complaints, suggestions and reviews are about, and in which order they are offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui.pages.liaison.ordered import BookListSection
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.liaison import ThemeRow

CODE_LENGTH = 16


class ThemesSection(BookListSection):
    """The head office's list."""

    kind = "theme"

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("Liaison", "Themes of remarks, complaints, suggestions and reviews")

    def columns(self) -> tuple[Column, ...]:
        """Words and code."""
        translate = QCoreApplication.translate
        return (
            Column(translate("TopicsSection", "In French"), 0.34),
            Column(translate("TopicsSection", "In English"), 0.3),
            Column(translate("TopicsSection", "Code"), 0.17),
        )

    def question(self) -> Callable[[Desk], Sequence[ThemeRow]]:
        """The report that lists the rows."""
        return reports.liaison.theme_rows

    def line(self, row: ThemeRow) -> Line:
        """A theme in words."""
        french, english, code = (column.heading for column in self.columns())
        details = [(french, row.label_fr), (english, row.label_en), (code, row.code)]
        return Line(row.label_fr, (Cell(row.label_fr), Cell(row.label_en), Cell(row.code)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate("Liaison", "No theme yet: take the usual ones over, or write your own.")

    def fill_form(self, form: Form) -> None:
        """Code and words."""
        translate = QCoreApplication.translate
        form.add("code", translate("Liaison", "Code, such as hours"), TextField(longest=CODE_LENGTH))
        form.add("label_fr", translate("TopicsSection", "In French"), TextField(longest=80))
        form.add("label_en", translate("TopicsSection", "In English"), TextField(longest=80))
        form.add_note()
        form.note.setText(translate("Liaison", "A change of words holds for what was written before, too."))

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("Liaison", "New theme")

    def prepare(self, row: ThemeRow | None) -> None:
        """The code of a theme stays."""
        self.form.show_field("code", row is None)

    def values(self, row: ThemeRow | None) -> Values:
        """What the form shows of a theme."""
        if row is None:
            return {"code": "", "label_fr": "", "label_en": ""}
        return {"code": row.code, "label_fr": row.label_fr, "label_en": row.label_en}

    def store(self, row: ThemeRow | None, values: Values) -> Any:
        """Record a theme."""
        code = values.pop("code")
        if row is None:
            return self.page.do(services.liaison.add_theme, code, **values)
        return self.done(lambda desk: services.liaison.change_theme(desk, row.ids[0], **values)) or None

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put a theme at a place."""
        services.liaison.move_theme(desk, row_id, place)

    def do_retire(self, row: ThemeRow) -> bool:
        """Retire a theme; return whether that was done."""
        return self.done(lambda desk: services.liaison.retire_theme(desk, *row.ids))

    def do_bring_back(self, row: ThemeRow) -> bool:
        """Bring a theme back; return whether that was done."""
        return self.done(lambda desk: services.liaison.bring_back_theme(desk, *row.ids))
