"""The parts of the quality page's sections in a window, and what a test does with them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.chosen_part import ChosenPart
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.form import Form

P = TypeVar("P", bound=Part)


def part_of(page: Page | None, kind: int, at: int, expected: type[P]) -> P:
    """Return a part of the quality page, in front."""
    assert isinstance(page, QualityPage)
    page.choose_kind(kind)
    section = page.section
    assert isinstance(section, ChosenPart)
    section.choose(at)
    assert isinstance(section.part, expected)
    return section.part


def write(form: Form, **values: object) -> None:
    """Write into fields of a form."""
    for name, value in values.items():
        form.fields[name].show_value(value)  # type: ignore[attr-defined]


def key(widget: QWidget, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on a widget, as a shortcut sees it."""
    QTest.keyClick(widget, pressed, held)
