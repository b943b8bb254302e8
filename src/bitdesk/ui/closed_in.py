"""A window that fills the screen and lets nobody out but the team: no shortcut, no menu, no other window behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from bitdesk.ui.kiosk_keys import is_gesture, is_harmless

IDLE_MS = 60_000
"""How long nobody touches it before it is as new."""
HOLD_MS = 3_000
"""How long the corner, or the key, is held."""
CORNER = 72
"""The side of the corner that the team holds, in pixels."""

_TOUCHES = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.TouchBegin,
    QEvent.Type.Wheel, QEvent.Type.InputMethod,
}  # fmt: skip
_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
_FOREIGN_CLICKS = Qt.MouseButton.RightButton | Qt.MouseButton.MiddleButton
_FOREIGN = {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop}


class ClosedIn(QWidget):
    """The team holds the top right corner for three seconds, or Ctrl+Shift+L: then `gesture` says so.

    `left_alone` says that nobody has touched it for a minute. What the system itself takes (its own keys for another
    program, a task list) no program can refuse: every other window of this one is hidden meanwhile, and this one comes
    back to the front.
    """

    gesture = Signal()
    left_alone = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._may_close = True
        self._hidden: list[QWidget] = []
        self.idle = timer(self, IDLE_MS, self.left_alone.emit)
        self.hold = timer(self, HOLD_MS, self.gesture.emit)

    def take_over(self) -> None:
        """Fill the screen, and hide every other window of the program."""
        self._may_close = False
        self._hidden = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self]
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        # The shortcuts of the windows behind it do nothing meanwhile, and neither does a click on them.
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        _application().installEventFilter(self)
        self.showFullScreen()
        self.activateWindow()
        for each in self._hidden:
            each.hide()
        self.idle.start()

    def leave(self) -> None:
        """Give the screen back."""
        self.idle.stop()
        self.hold.stop()
        _application().removeEventFilter(self)
        self._may_close = True
        for each in self._hidden:
            # One of them may be gone meanwhile, as a dialog that had come to its end; a menu is not opened again.
            if isValid(each) and each.windowType() not in _PASSING:
                each.show()
        self._hidden = []
        self.close()
        self.left.emit()

    @property
    def is_closed_in(self) -> bool:
        """Whether it fills the screen and lets nobody out."""
        return self.isVisible() and not self._may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever the system's own keys ask for."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Come back to the front when another window takes it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.is_closed_in and not self.isActiveWindow():
            QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        if self.is_closed_in:
            self.raise_()
            self.activateWindow()

    # What is let through

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let through what is needed to answer: no shortcut, no menu, no paste."""
        if event.type() in _TOUCHES and self.idle.isActive():
            self.idle.start()
        if isinstance(event, QKeyEvent):
            return self._is_refused(event)
        if isinstance(event, QMouseEvent):
            return bool(event.button() & _FOREIGN_CLICKS)
        return event.type() in _FOREIGN

    def _is_refused(self, event: QKeyEvent) -> bool:
        is_release = event.type() == QEvent.Type.KeyRelease
        if is_gesture(event):
            if not event.isAutoRepeat():
                self._hold(not is_release)
            return True
        if is_release:
            self._hold(False)
        return not is_release and not is_harmless(event)

    # The gesture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to hold the corner."""
        self._hold(self._is_corner(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The corner is held as long as it is not left."""
        if not self._is_corner(event.position().toPoint()):
            self._hold(False)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The corner was held too shortly, or long enough."""
        self._hold(False)

    def _is_corner(self, point: QPoint) -> bool:
        return point.x() >= self.width() - CORNER and point.y() < CORNER

    def _hold(self, on: bool) -> None:
        if not on:
            self.hold.stop()
        elif self.is_closed_in and not self.hold.isActive():
            self.hold.start()


def closed_in() -> ClosedIn | None:
    """Return the window that lets nobody out now: what would show another one waits until it is left."""
    windows = (each for each in QApplication.topLevelWidgets() if isinstance(each, ClosedIn))
    return next((each for each in windows if each.is_closed_in), None)


def timer(parent: QObject, after_ms: int, then: Callable[[], object]) -> QTimer:
    """Return a timer that rings once."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(after_ms)
    made.timeout.connect(then)
    return made


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a window needs its application")
    return application
