"""The history of a row beside the window: who wrote what, and when; the window goes on working."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import reports, words
from bitdesk.errors import BitdeskError
from bitdesk.ui import formats, labels, theme
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.history import Change
    from bitdesk.ui.page import Page

WIDTH, HEIGHT = 860, 420


class HistoryDialog(QDialog):
    """A line for each column that was changed, oldest first; Escape closes it."""

    def __init__(self, changes: Sequence[Change], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words.use(labels.language())
        self.setWindowTitle(QCoreApplication.translate("HistoryDialog", "History"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = QLabel(self)
        self.title.setFont(theme.font(14, bold=True))
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.note = QLabel(
            QCoreApplication.translate(
                "HistoryDialog",
                "The journal here says nothing of this row: its entries stand at the desk that wrote it, or have not "
                "been received yet.",
            ),
            self,
        )
        self.note.setWordWrap(True)
        self.table = ReportTable(self.windowTitle(), _columns(), self)
        self.close_button = Pill(QCoreApplication.translate("HistoryDialog", "Close (Esc)"), self)
        self.close_button.clicked.connect(self.close)
        self._arrange()
        self._show(changes)
        self.resize(WIDTH, HEIGHT)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _show(self, changes: Sequence[Change]) -> None:
        from bitdesk.exports.history import title

        self.title.setText(title(changes) if changes else self.windowTitle())
        self.note.setVisible(not changes)
        self.table.setVisible(bool(changes))
        rows = [row for change in changes for row in _rows(change)]
        self.table.show_rows(rows)
        for place, row in enumerate(rows):
            if not row[-1].text:
                self.table.setSpan(place, 0, 1, len(row))
        if changes:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, and Enter where the button has the keyboard."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and self.focusWidget() is self.close_button):
            self.close()
        else:
            super().keyPressEvent(event)


def show_history(page: Page, *row_ids: bytes) -> HistoryDialog | None:
    """Show beside the window the history of a row, or of several that are one for people; None if it cannot be read.

    What was shown of another row before gives way.
    """
    try:
        changes = page.ask(reports.history.history, *row_ids)
    except BitdeskError as error:
        page.around.banner.refuse(error)
        return None
    for before in page.findChildren(HistoryDialog):
        before.close()
    dialog = HistoryDialog(changes, page)
    dialog.show()
    return dialog


def _columns() -> tuple[Column, ...]:
    return (
        Column(QCoreApplication.translate("HistoryDialog", "Column"), 0.24),
        Column(QCoreApplication.translate("HistoryDialog", "Before"), 0.38),
        Column(QCoreApplication.translate("HistoryDialog", "After"), 0.38),
    )


def _rows(change: Change) -> list[tuple[Cell, Cell, Cell]]:
    """Return a line over all columns that says who did what, one for the reason, and one for each column changed."""
    from bitdesk.exports import history, rows

    when = formats.moment(change.at_ms)
    head = f"{when} · {rows.writer(change.writer)} · {history.what(change)}"
    strange = change.is_erased or change.is_held
    found = [(Cell(head, Tone.WARNING if strange else Tone.PLAIN, bold=True, hint=head), Cell(""), Cell(""))]
    if change.reason:
        reason = QCoreApplication.translate("HistoryDialog", "“{0}”").format(change.reason)
        found.append((Cell(f"    {reason}", hint=reason), Cell(""), Cell("")))
    for column in change.columns:
        before, after = (rows.value(column.column, value) for value in (column.before, column.after))
        found.append(
            (Cell(f"    {rows.column(column.column)}", Tone.MUTED), Cell(before, Tone.MUTED, hint=before),
             Cell(after, hint=after))
        )  # fmt: skip
    return found
