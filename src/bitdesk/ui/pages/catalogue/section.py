"""A section of the catalogue: like those of the organisation, with forms of its own beside the row's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from bitdesk import services
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.form import Form, Values

Store = Callable[[Any, Values], bool]


class ShopSection(Section):
    """Retires and brings back through the catalogue's service; the page exports."""

    export_asked = Signal()

    def do_more(self) -> None:
        """Ask for an export of the catalogue."""
        self.export_asked.emit()

    def service(self) -> Any:
        """The service that retires its rows and brings them back."""
        return services.catalogue

    def retired_words(self, row: Any) -> str:
        """What is said when a row is retired."""
        text = QCoreApplication.translate("CataloguePage", "“{0}” is retired; what was sold stays.")
        return text.format(self.line(row).title)

    # Forms beside the row's own

    def add_side(self, form: Form, store: Store) -> None:
        """Take another form in, and what records what was written in it for the highlighted row."""
        self.side.addWidget(form)
        form.left.connect(self.leave)
        form.saved.connect(lambda: self._save_side(form, store))

    def open_side(self, form: Form, title: str, values: Values) -> None:
        """Open another form for the highlighted row."""
        if self.row is None or self.is_changed():
            return
        self.list.setEnabled(False)
        self.side.setCurrentWidget(form)
        form.open(title, values)

    def _save_side(self, form: Form, store: Store) -> None:
        problem = form.problem()
        if problem:
            self.page.around.banner.say(problem)
        elif store(self.row, form.values()):
            form.keep()
            self.refresh()
            self._close()

    @property
    def opened(self) -> Form | None:
        """The form that is open."""
        widget = self.side.currentWidget()
        return widget if isinstance(widget, Form) else None

    @property
    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.opened is not None

    def is_changed(self) -> bool:
        """Whether a form holds what is not saved."""
        return self.opened is not None and self.opened.is_changed()

    def leave(self) -> bool:
        """Leave the row as it is; return whether a form was open."""
        if self.opened is not None:
            self.opened.keep()
        return super().leave()
