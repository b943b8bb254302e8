"""What somebody with a keyboard and a screen reader finds in a window: names, and a way to every control."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from bitdesk.ui.widgets.digit_pad import PadKey

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText,
    Role.ComboBox, Role.SpinBox, Role.Slider, Role.Table, Role.List, Role.Tree, Role.PageTab, Role.MenuItem,
    Role.ColumnHeader, Role.RowHeader, Role.ProgressBar, Role.Link,
}  # fmt: skip
KINDS = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
FOR_FINGERS = (PadKey,)
"""Digits for a finger, beside a grid that takes them from the keyboard: Tab has no need to stop there."""

IN_VAIN = 40
"""How often Tab may stay where it is: a date has three parts, a row of the paper grid as many as days."""
MOST_CELLS = 120
"""Of a table, the headings and the first rows: the others are made alike."""


def faults_of(window: QWidget) -> list[str]:
    """Return what is wrong in a window that is shown: controls without a name, controls that Tab does not reach."""
    return [*unnamed(window), *unreached(window)]


def unnamed(widget: QWidget) -> list[str]:
    """Return the controls of a visible widget, itself included, that say nothing of themselves."""
    return [f"no name: {place}" for place, found in _walk(QAccessible.queryAccessibleInterface(widget), "") if found]


def _walk(interface: QAccessibleInterface, above: str) -> Iterator[tuple[str, bool]]:
    """Yield every part that can be seen, with whether it is a control without a name."""
    state = interface.state()
    if state.invisible:
        return
    name = interface.text(QAccessible.Text.Name).strip()
    role = interface.role()
    place = f"{above} > {name or _kind(interface)}"
    yield place, not name and (role in CONTROLS or bool(state.focusable)) and not _is_inside(interface)
    limit = MOST_CELLS if role in (Role.Table, Role.Tree, Role.List) else interface.childCount()
    for number in range(min(limit, interface.childCount())):
        child = _child(interface, number)
        if child is not None and child.role() is not Role.Cell:
            yield from _walk(child, place)


def _child(interface: QAccessibleInterface, number: int) -> QAccessibleInterface | None:
    """Return a child; one that is being deleted is none."""
    child: Any = interface.child(number)
    return child if child is not None and child.isValid() else None


def _kind(interface: QAccessibleInterface) -> str:
    widget: Any = interface.object()
    return f"[{interface.role().name if widget is None else type(widget).__name__}]"


def _is_inside(interface: QAccessibleInterface) -> bool:
    """Return whether it is a part of a field that is named itself, such as the line of a date."""
    widget: Any = interface.object()
    parent = widget.parent() if isinstance(widget, QWidget) else None
    return isinstance(parent, QAbstractSpinBox | QComboBox)


def unreached(window: QWidget) -> list[str]:
    """Return the controls that can be used, but that the Tab key does not lead to."""
    reached = tabbed(window)
    return [
        f"Tab does not lead to: {control.accessibleName() or _text(control)} [{type(control).__name__}]"
        for control in controls(window)
        if control not in reached and not _is_led_to_by_arrows(control, reached)
    ]


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be used with mouse or finger now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, KINDS)
        and widget.window() is window.window()
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, FOR_FINGERS)
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QAbstractItemView)
    ]


def tabbed(window: QWidget) -> set[QWidget]:
    """Return what the Tab key leads to, pressed until it has come round, or does not get any further."""
    reached: set[QWidget] = set()
    in_vain = 0
    while in_vain < IN_VAIN:
        QTest.keyClick(_focused(window) or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = _focused(window)
        in_vain = in_vain + 1 if now is None or now in reached else 0
        reached |= set() if now is None else {now}
    return reached


def _focused(window: QWidget) -> QWidget | None:
    focused: Any = window.focusWidget()
    return focused if isinstance(focused, QWidget) else None


def _is_led_to_by_arrows(control: QWidget, reached: set[QWidget]) -> bool:
    """Return whether it is one of several of which one is chosen: Tab leads to that one, the arrows to the others."""
    if not isinstance(control, QAbstractButton):
        return False
    group: Any = control.group()
    if group is not None and group.exclusive():
        return any(button in reached for button in group.buttons())
    parent = control.parentWidget() or control
    beside = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return control.autoExclusive() and any(button in reached for button in beside if button.autoExclusive())


def _text(control: QWidget) -> str:
    return control.text() if isinstance(control, QAbstractButton | QLineEdit) else ""
