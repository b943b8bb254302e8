"""What the organisation decides about times, in one form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from bitdesk.reports.settings import organised
from bitdesk.services.settings import set_values
from bitdesk.ui.pages.quality.deadlines import DeadlinesSection
from bitdesk.ui.pages.quality.page import DEADLINES
from builders import House
from ui.conftest import press
from ui.pages.quality.conftest import Quality


def section_of(quality: Quality) -> DeadlinesSection:
    section = quality(DEADLINES).section
    assert isinstance(section, DeadlinesSection)
    return section


def test_what_is_saved_holds(head_quality: Quality, furnished: House) -> None:
    section = section_of(head_quality)
    for name, value in (("suggestion_days", 5), ("reply_from", 510), ("reply_weekdays", (1, 5)), ("holidays", "FR-57")):
        section.fields[name].show_value(value)
    assert section.is_changed()
    section.save()
    found = organised(furnished.head_office)
    assert (found.suggestion_days, found.reply_from, found.reply_weekdays) == (5, 510, (1, 5))
    assert found.holidays == "FR-57"
    assert not section.is_changed()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("suggestion_days", "trois", "no whole number"), ("suggestion_days", "0", "from 1 to 60"),
        ("reply_from", "9h7x", "no time of day"), ("reply_until", "08:00", "end before they begin"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_and_stays(
    head_quality: Quality, furnished: House, name: str, text: str, words: str
) -> None:
    section = section_of(head_quality)
    section.fields[name].setText(text)
    section.save()
    assert words in section.page.around.banner.text
    assert section.fields[name].text() == text
    assert organised(furnished.head_office).suggestion_days == 3


def test_without_a_weekday_nothing_would_ever_be_answered(head_quality: Quality) -> None:
    section = section_of(head_quality)
    for chip in section.fields["reply_weekdays"].chips:
        chip.setChecked(False)
    section.save()
    assert "weekday" in section.page.around.banner.text


def test_a_time_is_read_as_people_write_it(head_quality: Quality) -> None:
    section = section_of(head_quality)
    for text, minutes in (
        ("9", 540),
        ("9:30", 570),
        ("09h30", 570),
        ("1730", 1050),
        ("25:00", 1500),
        ("midi", None),
        ("", None),
    ):
        section.fields["reply_from"].setText(text)
        assert section.fields["reply_from"].value() == minutes


def test_the_top_row_of_a_french_keyboard_writes_digits(head_quality: Quality) -> None:
    section = section_of(head_quality)
    field = section.fields["suggestion_days"]
    field.clear()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Eacute.value, Qt.KeyboardModifier.NoModifier, 11, 0, 0, "é")
    QApplication.sendEvent(field, event)
    assert field.text() == "2"


def test_escape_shows_what_held_and_a_change_from_elsewhere_waits(head_quality: Quality, furnished: House) -> None:
    section = section_of(head_quality)
    section.fields["request_days"].setText("9")
    set_values(section.page.desk, {"suggestion_days": 4})
    section.refresh()
    assert section.fields["request_days"].text() == "9"
    press(section.fields["request_days"], Qt.Key.Key_Escape)
    assert (section.fields["request_days"].text(), section.fields["suggestion_days"].text()) == ("30", "4")
