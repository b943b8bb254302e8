"""A section that records goods: a list at left, who and why at right, one key that records them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from bitdesk import ids
from bitdesk.ui.page import Page
from bitdesk.ui.pages.stock.goods_list import GoodsList, PickedLine
from bitdesk.ui.pages.stock.picking import scanned_into
from bitdesk.ui.pages.stock.section import StockSection, side_form
from bitdesk.ui.widgets.form import Form, Values

if TYPE_CHECKING:
    from bitdesk.services.stock import Goods


class GoodsSection(StockSection):
    """What is written stays where it is refused; what is emptied can be brought back."""

    costs = False

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.record_id = ids.new()
        self.goods = GoodsList(self.title(), self.hint(), self, costs=self.costs)
        self.form = side_form(
            self,
            QCoreApplication.translate("Stock", "Record (Ctrl+Enter)"),
            QCoreApplication.translate("Stock", "Empty the list"),
        )
        self.form.title.setText(self.form_title())
        self.fill_form(self.form)
        self.lay_out(self.goods, self.form)
        self.goods.unknown.connect(self.say_unknown)
        self.goods.negative.connect(self.say_negative)
        self.goods.changed.connect(self._show_state)
        self.form.saved.connect(self._entered)
        self.form.save_button.clicked.disconnect(self.form.saved)
        self.form.save_button.clicked.connect(self.save)
        self.form.left.connect(self.leave)
        self.form.leave_button.clicked.disconnect(self.form.left)
        self.form.leave_button.clicked.connect(self.empty)
        self.refresh()
        self.reset()

    # What a section says

    def title(self) -> str:
        """What stands over the list."""
        raise NotImplementedError

    def hint(self) -> str:
        """What is said in place of an empty list."""
        raise NotImplementedError

    def form_title(self) -> str:
        """What stands over the form."""
        raise NotImplementedError

    def fill_form(self, form: Form) -> None:
        """Put the fields into the form."""
        raise NotImplementedError

    def blank(self) -> Values:
        """What the form shows before anything is written."""
        raise NotImplementedError

    def record(self, goods: Sequence[Goods], values: Values) -> object:
        """Record the goods; return None where that is refused."""
        raise NotImplementedError

    def recorded_words(self, lines: Sequence[PickedLine], values: Values) -> str:
        """What is said when they are recorded."""
        raise NotImplementedError

    # Using

    def refresh(self) -> None:
        """Know the goods as they are now."""
        self.goods.catalogue = self.catalogue()

    def shown(self) -> None:
        """Begin in the field that finds."""
        self.refresh()
        self.goods.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self, event: QKeyEvent) -> bool:
        """Let letters find goods."""
        return self.goods.field.typed(event)

    def is_changed(self) -> bool:
        """Whether goods are listed that are not recorded."""
        return bool(self.goods.lines)

    def reset(self) -> None:
        """Begin anew."""
        self.record_id = ids.new()
        for name, value in self.blank().items():
            self._field(name).show_value(value)
        self.form.keep()
        self.goods.clear()

    def empty(self) -> None:
        """Empty the list; the banner offers to bring it back."""
        lines = self.goods.clear()
        self.goods.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if lines:
            text = QCoreApplication.translate("Stock", "The list is empty again: nothing was recorded.")
            back = QCoreApplication.translate("Stock", "Bring it back")
            self.page.around.banner.say(text, back, lambda: self.goods.show_lines(lines))

    def leave(self) -> None:
        """Go back from the form to the list."""
        self.page.around.banner.dismiss()
        self.goods.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self) -> None:
        """Enter in a field goes on to the list; a code that was scanned into it is taken out again."""
        field = self.form.focusWidget()
        code = scanned_into(field) if isinstance(field, QLineEdit) and self.form.isAncestorOf(field) else ""
        self.goods.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if code:
            self.goods.field.setText(code)
            self.goods.take()

    def confirm(self) -> None:
        """Record what is listed."""
        self.save()

    def save(self) -> None:
        """Record what is listed, or say what is wrong with it; a second click finds nothing left to record."""
        if not self.goods.lines:
            return
        problem = self.form.problem()
        if problem:
            self.say(problem)
            return
        from bitdesk.services.stock import Goods

        lines, values = list(self.goods.lines), self.form.values()
        goods = [
            Goods(line.quantity, line.article.product_id, line.article.quick_item_id, line.cost_cents)
            for line in reversed(lines)
        ]
        if self.record(goods, values) is None:
            return
        self.reset()
        self.goods.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(self.recorded_words(lines, values))

    def _show_state(self) -> None:
        self.form.save_button.setEnabled(bool(self.goods.lines))
        self.form.leave_button.setEnabled(bool(self.goods.lines))

    def _field(self, name: str) -> Any:
        return self.form.fields[name]


def pieces(lines: Sequence[PickedLine]) -> int:
    """Return how many pieces the lines have."""
    return sum(line.quantity for line in lines)
