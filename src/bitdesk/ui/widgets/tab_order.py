"""What Tab leads to in a form: everything as it stands, in whatever order it was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QScrollArea, QWidget


def lead_through(widget: QWidget) -> None:
    """Let Tab lead through the parts of a widget as its layout has them, after what stands before all of them."""
    for before, after in pairwise([*_last_before(widget), *stops(widget)]):
        QWidget.setTabOrder(before, after)


def focus(field: QWidget, reason: Qt.FocusReason) -> None:
    """Bring the keyboard to a field, or to its first part that is shown."""
    next((stop for stop in stops(field) if stop.isVisibleTo(field)), field).setFocus(reason)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a widget: itself and its parts, as its layout has them.

    A field of several parts has no focus proxy: Tab would stop there too, and `setTabOrder` leaves it where it was
    made, so that it would lead back to its first part from there.
    """
    if _is_stop(widget):
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else widget
    layout = inside.layout() if inside is not None else None
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        if (widget := item.widget()) is not None:
            yield from stops(widget)
        elif (inside := item.layout()) is not None:
            yield from _laid_out(inside)


def _items(layout: QLayout) -> list[QLayoutItem]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    return [item for place in places if (item := layout.itemAt(place)) is not None]


def _last_before(widget: QWidget) -> Iterator[QWidget]:
    """The last stop before a widget and its parts, if any: where the first part was made says nothing."""
    now = widget.previousInFocusChain()
    while now is not None and now is not widget.window():
        if _is_stop(now) and not widget.isAncestorOf(now):
            yield now
            return
        now = now.previousInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.focusProxy()
