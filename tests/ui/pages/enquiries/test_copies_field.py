"""Which brochures, and how many of each: a line for each, reused when the list changes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk import ids
from bitdesk.leaflets import Copies
from bitdesk.reports.brochures import BrochureChoice
from bitdesk.ui.pages.enquiries.copies_field import CopiesField
from bitdesk.ui.widgets.fields import HEIGHT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MAP = BrochureChoice(ids.new(), "map", "Carte touristique", "fr", None)
GUIDE = BrochureChoice(ids.new(), "guide", "Guide des hébergements", None, None)


def made(qtbot: QtBot, *brochures: BrochureChoice) -> CopiesField:
    field = CopiesField()
    qtbot.addWidget(field)
    field.resize(400, 300)
    field.show()
    field.offer(brochures)
    return field


def test_a_line_for_each_brochure(qtbot: QtBot) -> None:
    field = made(qtbot, MAP, GUIDE)
    names = [number.accessibleName() for number in field.numbers.values()]
    assert names == ["Carte touristique (fr)", "Guide des hébergements"]
    assert all(number.height() >= HEIGHT for number in field.numbers.values())
    assert (field.value(), field.problem()) == ((), "")


def test_an_empty_number_and_zero_are_none(qtbot: QtBot) -> None:
    field = made(qtbot, MAP, GUIDE)
    field.numbers[MAP.id].setText("3")
    field.numbers[GUIDE.id].setText("0")
    assert field.value() == (Copies(MAP.id, 3),)
    field.show_value(())
    assert field.value() == ()
    field.show_value((Copies(GUIDE.id, 2),))
    assert field.value() == (Copies(GUIDE.id, 2),)


def test_another_list_forgets_what_was_written(qtbot: QtBot) -> None:
    field = made(qtbot, MAP, GUIDE)
    field.numbers[MAP.id].setText("3")
    field.offer([GUIDE])
    assert (list(field.numbers), field.value()) == ([GUIDE.id], ())
    assert [number.isVisible() for _label, number in field._lines] == [True, False]
    field.offer([])
    assert field.value() == ()
