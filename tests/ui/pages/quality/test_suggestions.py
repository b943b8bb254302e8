"""Suggestions on the screen: their weight is asked, their clock is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.reports.suggestions import open_suggestions, suggestions
from bitdesk.ui.pages.quality.page import SUGGESTIONS
from bitdesk.ui.pages.quality.suggestions import SuggestionsSection
from bitdesk.ui.widgets.letter_chips import WeightChips
from bitdesk.ui.widgets.report_table import Tone
from moments import Hand
from ui.pages.quality.conftest import Quality
from visitors import SIGNS, suggest

CTRL = Qt.KeyboardModifier.ControlModifier


def section_of(quality: Quality) -> SuggestionsSection:
    section = quality(SUGGESTIONS).section
    assert isinstance(section, SuggestionsSection)
    return section


def test_nobody_else_says_how_much_it_weighs(quality: Quality, desk: Desk) -> None:
    section = section_of(quality)
    section.add()
    section.form.fields["text"].show_value(SIGNS)  # type: ignore[attr-defined]
    section.confirm()
    assert "how much it weighs" in section.page.around.banner.text
    weight = section.form.fields["importance"]
    assert isinstance(weight, WeightChips)
    assert weight.chips[0].hasFocus()
    QTest.keyClick(weight.chips[0], Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    section.confirm()
    (found,) = open_suggestions(desk)
    assert (found.text, found.importance) == (SIGNS, "major")


def test_the_clock_of_each_is_in_sight_and_what_is_late_is_red(quality: Quality, desk: Desk, time: Hand) -> None:
    suggest(desk, "ancienne")
    time.forward(days=4)
    suggest(desk, "nouvelle")
    suggest(desk, "petite", importance="minor")
    time.forward(hours=50)
    section = section_of(quality)
    states = [(row[1].text, row[2].text, row[2].tone) for row in section.list.table.report.rows]
    assert states == [
        ("ancienne", "3 day(s), late · To pass on", Tone.LATE),
        ("nouvelle", "To pass on · 22 h left", Tone.PLAIN),
        ("petite", "Collected", Tone.PLAIN),
    ]
    assert "until 25/07/2026 14:31, late" in section.details.story.said()
    time.forward(days=-2)
    section.refresh()
    assert section.list.table.texts()[1][2] == "To pass on · 3 day(s) left"
    time.forward(hours=69, minutes=59)
    section.refresh()
    assert section.list.table.texts()[1][2] == "To pass on · 1 h left"


def test_it_is_passed_on_to_somebody(quality: Quality, desk: Desk) -> None:
    suggest(desk)
    section = section_of(quality)
    section.next_step()
    QTest.keyClicks(section.window().focusWidget(), "Mairie de Florac")
    QTest.keyClick(section.window().focusWidget(), Qt.Key.Key_Return, CTRL)
    (found,) = open_suggestions(desk)
    assert (found.state, found.steps[0].text) == ("passed_on", "Mairie de Florac")
    assert "Passed on" in section.details.story.said()
    section.take_step("close")
    section.steps.card.text_field.show_value("Panneau posé")
    section.confirm()
    assert open_suggestions(desk) == ()


@pytest.mark.parametrize(("before", "name", "after"), [("minor", "raise", "major"), ("major", "lower", "minor")])
def test_its_weight_is_changed_with_one_key(quality: Quality, desk: Desk, before: str, name: str, after: str) -> None:
    suggest(desk, importance=before)
    section = section_of(quality)
    section.take_step("lower" if name == "raise" else "raise")  # not possible now
    assert suggestions(desk)[0].steps == ()
    QTest.keyClick(section.list.table, Qt.Key(ord(section.letters[name])))
    assert suggestions(desk)[0].importance == after


def test_passing_on_to_nobody_is_refused(quality: Quality, desk: Desk) -> None:
    suggest(desk)
    section = section_of(quality)
    section.take_step("pass_on")
    section.confirm()
    assert "to whom" in section.page.around.banner.text
    assert section.side.currentWidget() is section.steps.card


def test_where_none_is_open_it_says_how_one_begins(quality: Quality) -> None:
    section = section_of(quality)
    assert "Ctrl+N" in section.list.note.text()
    assert section.list.table.isHidden()
    section.next_step()
    assert section.row is None
