"""The banner under the top bar: one sentence, what to do, and sometimes one thing to press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bitdesk.errors import shortened
from bitdesk.ui import formats, theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, Pill, fill

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessible

    from bitdesk.errors import BitdeskError

_MARGIN = 16
_CLOSE = 44


def sentence(error: BitdeskError) -> str:
    """An error in the words of the window's language."""
    template = QCoreApplication.translate("errors", error.template)
    return shortened(template.format(**{name: _shown(value) for name, value in error.params.items()}))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text, if there is one."""
    if _accessible().isActive():
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        _accessible().updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


@cache
def _accessible() -> type[QAccessible]:
    """Qt's accessibility, loaded after the first paint, and looked up once: every count asks."""
    from PySide6.QtGui import QAccessible

    return QAccessible


class _BannerPill(Pill):
    def ground(self, look: Colours) -> QColor:
        """The banner's colour."""
        banner = self.parentWidget()
        return banner.ground(look) if isinstance(banner, Banner) else look.alert_ground


class Banner(QWidget):
    """Hidden while there is nothing to say; never takes the keyboard away.

    A message goes when what it says no longer holds; a notice comes back behind it until somebody closes it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._text = ""
        self._notices: dict[str, tuple[str, Callable[[], object] | None]] = {}
        self._read: set[str] = set()
        self._action: Callable[[], object] | None = None
        self._is_calm = self._is_of_page = False
        self._close = _BannerPill("✕", self)
        self._close.setAccessibleName(QCoreApplication.translate("Banner", "Close the message"))
        self._close.setToolTip(QCoreApplication.translate("Banner", "Close the message (Escape)"))
        self._close.clicked.connect(self.dismiss)
        self.button = _BannerPill("", self)
        self.button.clicked.connect(self.act)
        self.button.hide()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, empty when there is none."""
        return self._text

    def say(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Show a sentence, and a button that does `then`."""
        text = shortened(text)
        self._text, self._action = text, then
        self._is_calm = self._is_of_page = False
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(text)
        self._arrange()
        self.show()
        self.update()
        announce(self, text)
        self.changed.emit()

    def tell(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Show what was done as it was meant, in a calm tone."""
        self.say(text, action, then)
        self._is_calm = True
        self.button.update()
        self._close.update()

    def notice(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Show a sentence once, and leave it there, behind any message, until somebody closes it."""
        text = shortened(text)
        if text in self._read or text in self._notices:
            return
        self._notices[text] = action, then
        if not self._text:
            self.say(text, action, then)

    def withdraw(self, text: str) -> None:
        """Take a notice back: it does not hold any more."""
        self._notices.pop(shortened(text), None)
        if self._text == shortened(text):
            self._go_on()

    def refuse(
        self,
        error: BitdeskError,
        action: str = "",
        then: Callable[[], object] | None = None,
        *,
        of_page: bool = False,
    ) -> None:
        """Show what an error says; `of_page` where it is about what was asked on the page in front."""
        self.say(sentence(error), action, then)
        self._is_of_page = of_page

    def leave_page(self) -> None:
        """Another page comes to the front: what the one before refused is of no use there."""
        if self._is_of_page:
            self.clear()

    def clear(self) -> None:
        """Say nothing any more; a notice stays."""
        if self._text and self._text not in self._notices:
            self._go_on()

    def dismiss(self) -> None:
        """Close what is shown: somebody has read it."""
        if self._text in self._notices:
            del self._notices[self._text]
            self._read.add(self._text)
        if self._text:
            self._go_on()

    def _go_on(self) -> None:
        self._text = ""
        if self._notices:
            text, offer = next(iter(self._notices.items()))
            self.say(text, *offer)
        else:
            self.hide()
            self.changed.emit()

    @property
    def action(self) -> str:
        """What the button beside the sentence says, empty when there is none."""
        return self.button.text() if self._text else ""

    def act(self) -> None:
        """Do what the button beside the sentence does."""
        then = self._action
        self.dismiss()
        if then is not None:
            then()

    def ground(self, look: Colours) -> QColor:
        """The colour behind the sentence."""
        return look.soft if self._is_calm else look.alert_ground

    def ink(self, look: Colours) -> QColor:
        """The colour of the sentence."""
        return look.text if self._is_calm else look.alert_text

    def _text_width(self) -> int:
        button = self.button.sizeHint().width() + 8 if self.button.text() else 0
        return self.width() - 2 * _MARGIN - _CLOSE - button

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        flags = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(QRect(0, 0, max(200, self._text_width()), 1000), flags, self._text)
        height = max(44, needed.height() + 16)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        self._close.setGeometry(self.width() - _CLOSE - 4, 0, _CLOSE, height)
        width = self.button.sizeHint().width()
        self.button.setGeometry(self.width() - _CLOSE - 12 - width, 0, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentence anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sentence."""
        painter = QPainter(self)
        look = theme.colours()
        fill(painter, self.rect(), self.ground(look))
        painter.setPen(self.ink(look))
        area = QRect(_MARGIN, 0, self._text_width(), self.height())
        painter.drawText(area, LEFT | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()


def _shown(value: object) -> object:
    from bitdesk.pricing import Euros  # no counter waits for it: an error that names an amount is the till's

    if isinstance(value, Euros):
        return formats.money(value.cents)
    return formats.short_date(value) if isinstance(value, date) else value
