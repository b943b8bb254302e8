"""Every part of the reviews, the quality group and the evidence declares the keys that it takes."""

from __future__ import annotations

from parts import key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from bitdesk.ui.head_office_window import QUALITY, HeadOfficeWindow
from bitdesk.ui.pages.quality.chosen_part import ChosenPart
from bitdesk.ui.pages.quality.page import EVIDENCE, GROUP, REVIEWS, QualityPage
from ui.test_page_keys import declared, shortcuts

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_part_declares_its_keys(head_window: HeadOfficeWindow) -> None:
    head_window.choose_page(QUALITY)
    page = head_window.page
    assert isinstance(page, QualityPage)
    for kind in (REVIEWS, GROUP, EVIDENCE):
        page.choose_kind(kind)
        section = page.section
        assert isinstance(section, ChosenPart)
        for at in range(len(section.choices)):
            section.choose(at)
            chips = {f"Ctrl+{place + 1}" for place in range(len(section.choices))}
            assert declared(section.keys()) == shortcuts(section.part) | chips, section.choices[at].title


def test_ctrl_and_a_digit_bring_a_part_to_the_front(head_window: HeadOfficeWindow) -> None:
    head_window.choose_page(QUALITY)
    page = head_window.page
    assert isinstance(page, QualityPage)
    page.choose_kind(REVIEWS)
    section = page.section
    assert isinstance(section, ChosenPart)
    focused = QApplication.focusWidget()
    assert focused is not None
    key(focused, Qt.Key.Key_2, CONTROL)
    assert section.part is section.parts[1]
    assert section.chips.value == "1"


def test_every_button_has_a_name(head_window: HeadOfficeWindow) -> None:
    head_window.choose_page(QUALITY)
    page = head_window.page
    assert isinstance(page, QualityPage)
    for kind in (REVIEWS, GROUP, EVIDENCE):
        page.choose_kind(kind)
        section = page.section
        assert isinstance(section, ChosenPart)
        for at in range(len(section.choices)):
            section.choose(at)
            for button in section.part.findChildren(QAbstractButton):
                if button.objectName() == "qt_tableview_cornerbutton":
                    continue  # never shown: the rows have no heading
                assert button.accessibleName() or button.text(), button
