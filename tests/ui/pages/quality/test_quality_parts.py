"""Every part of the reviews, the quality group and the evidence declares the keys that it takes."""

from __future__ import annotations

from collections.abc import Iterator

from parts import key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from bitdesk.ui.head_office_window import QUALITY, HeadOfficeWindow
from bitdesk.ui.pages.quality.chosen_part import ChosenPart
from bitdesk.ui.pages.quality.page import EVIDENCE, GROUP, REVIEWS, QualityPage
from ui.test_page_keys import declared, shortcuts

CONTROL = Qt.KeyboardModifier.ControlModifier


def section_of(window: HeadOfficeWindow, kind: int) -> ChosenPart:
    """Bring a section of several parts to the front."""
    window.choose_page(QUALITY)
    page = window.page
    assert isinstance(page, QualityPage)
    page.choose_kind(kind)
    assert isinstance(page.section, ChosenPart)
    return page.section


def every_part(window: HeadOfficeWindow) -> Iterator[tuple[ChosenPart, str]]:
    """Bring each part of each of them to the front, with its title."""
    for kind in (REVIEWS, GROUP, EVIDENCE):
        section = section_of(window, kind)
        for at, choice in enumerate(section.choices):
            section.choose(at)
            yield section, choice.title


def test_every_part_declares_its_keys(head_window: HeadOfficeWindow) -> None:
    for section, title in every_part(head_window):
        chips = {f"Ctrl+{place + 1}" for place in range(len(section.choices))}
        assert declared(section.keys()) == shortcuts(section.part) | chips, title


def test_ctrl_and_a_digit_bring_a_part_to_the_front(head_window: HeadOfficeWindow) -> None:
    section = section_of(head_window, REVIEWS)
    focused = QApplication.focusWidget()
    assert focused is not None
    key(focused, Qt.Key.Key_2, CONTROL)
    assert section.part is section.parts[1]
    assert section.chips.value == "1"


def test_every_button_has_a_name(head_window: HeadOfficeWindow) -> None:
    for section, title in every_part(head_window):
        for button in section.part.findChildren(QAbstractButton):
            if button.objectName() == "qt_tableview_cornerbutton":
                continue  # never shown: the rows have no heading
            assert button.accessibleName() or button.text(), title
