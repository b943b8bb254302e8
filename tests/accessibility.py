"""What somebody with a keyboard and a screen reader finds in a window: names, and a way to every control."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
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
from bitdesk.ui.widgets.form import Form

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
    """Return what is wrong in a window that is shown: controls without a name, not reached by Tab, or out of turn."""
    reached = tabbed(window)
    return [*unnamed(window), *_missed(window, reached), *_out_of_turn(window, reached)]


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
    return _missed(window, tabbed(window))


def _missed(window: QWidget, reached: list[QWidget]) -> list[str]:
    return [
        f"Tab does not lead to: {_words(control)}"
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


def _out_of_turn(window: QWidget, reached: list[QWidget]) -> list[str]:
    """Return where Tab leaves a form before its end, or goes back to what stands above or at left."""
    faults = []
    for form in (one for one in [window, *window.findChildren(Form)] if isinstance(one, Form) and one.isVisible()):
        inside = [place for place, widget in enumerate(reached) if form.isAncestorOf(widget)]
        first = next(
            (at for at in inside if not any(_stands_before(form, reached[one], reached[at]) for one in inside)), 0
        )
        turns = [*reached[first:], *reached[:first]][: len(inside)]
        faults += [
            f"Tab goes from {_words(before)} to {_words(after)} in {form.accessibleName()}"
            for before, after in pairwise(turns)
            if not form.isAncestorOf(after) or _stands_before(form, after, before)
        ]
    return faults


def _stands_before(form: Form, one: QWidget, other: QWidget) -> bool:
    """Return whether one control stands above another one, or beside it at left."""
    scrolled = [widget for widget in (one, other) if form.rows.parentWidget().isAncestorOf(widget)]  # type: ignore[union-attr]
    if len(scrolled) == 1:
        below = form.save_button.mapTo(form, QPoint()).y()
        outside = other if scrolled == [one] else one
        return (outside.mapTo(form, QPoint()).y() >= below) == (outside is other)
    here, there = (QRect(widget.mapTo(form, QPoint()), widget.size()) for widget in (one, other))
    return here.bottom() < there.top() or (here.top() <= there.bottom() and here.right() < there.left())


def tabbed(window: QWidget) -> list[QWidget]:
    """Return what the Tab key leads to in turn, pressed until it has come round, or does not get any further."""
    reached: list[QWidget] = []
    in_vain = 0
    while in_vain < IN_VAIN:
        QTest.keyClick(_focused(window) or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = _focused(window)
        in_vain = in_vain + 1 if now is None or now in reached else 0
        if now is not None and now not in reached:
            reached.append(now)
    return reached


def _focused(window: QWidget) -> QWidget | None:
    focused: Any = window.focusWidget()
    return focused if isinstance(focused, QWidget) else None


def _is_led_to_by_arrows(control: QWidget, reached: list[QWidget]) -> bool:
    """Return whether it is one of several of which one is chosen: Tab leads to that one, the arrows to the others."""
    if not isinstance(control, QAbstractButton):
        return False
    group: Any = control.group()
    if group is not None and group.exclusive():
        return any(button in reached for button in group.buttons())
    parent = control.parentWidget() or control
    beside = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return control.autoExclusive() and any(button in reached for button in beside if button.autoExclusive())


def _words(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton | QLineEdit) else ""
    return f"{control.accessibleName() or text} [{type(control).__name__}]"
