from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from accessibility import unnamed
from bitdesk.reports.open_items import Kind, OpenItem, OpenItems
from bitdesk.ui import theme
from bitdesk.ui.widgets.open_strip import HEIGHT, OpenStrip

NOTHING = OpenItems(())
SOME = OpenItems((OpenItem(Kind.COMPLAINT, 3, 1, 5), OpenItem(Kind.NOTE, 2, 0, 0), OpenItem(Kind.ACTION, 1, 1, 9)))


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[OpenStrip]:
    around = QWidget()
    qtbot.addWidget(around)
    strip = OpenStrip(around)
    strip.resize(864, HEIGHT)
    around.resize(900, 100)
    around.show()
    yield strip
    around.hide()


def test_it_is_hidden_while_nothing_is_open(strip: OpenStrip) -> None:
    strip.show_items(NOTHING)
    assert strip.isHidden()
    strip.show_items(SOME)
    assert not strip.isHidden()
    strip.show_items(NOTHING)
    assert strip.isHidden()
    assert strip.texts() == []


def test_it_says_how_many_for_how_long_and_what_is_late(strip: OpenStrip) -> None:
    strip.show_items(SOME)
    assert strip.texts() == [
        "Complaints: 3 (5 day(s)), 1 late", "Unread notes: 2", "Actions: 1 (9 day(s)), late",
    ]  # fmt: skip


def test_where_there_is_little_room_words_are_left_out_before_ages_and_still_said_aloud(strip: OpenStrip) -> None:
    strip.show_items(SOME)
    strip.resize(460, HEIGHT)
    QApplication.sendPostedEvents()
    assert strip.texts() == ["Complaints: 3 · 5 d !", "Unread notes: 2", "Actions: 1 · 9 d !"], "for how long stays"
    assert strip.buttons[0].accessibleName() == "Complaints: 3 (5 day(s)), 1 late"
    assert strip.buttons[0].toolTip()
    strip.resize(400, HEIGHT)
    QApplication.sendPostedEvents()
    assert strip.texts() == ["Complaints: 3 !", "Unread notes: 2", "Actions: 1 !"], "a sign, not a colour alone"
    strip.resize(150, HEIGHT)
    assert strip.texts() == [], "half a word says nothing"
    strip.resize(864, HEIGHT)
    assert len(strip.texts()) == 3


def test_the_least_grave_is_shortened_first_and_complaints_last(strip: OpenStrip) -> None:
    kinds = (Kind.COMPLAINT, Kind.SUGGESTION, Kind.ENQUIRY, Kind.NOTE, Kind.ACTION)
    strip.show_items(OpenItems(tuple(OpenItem(kind, 2, int(kind is not Kind.NOTE), 8) for kind in kinds)))
    shortened: list[list[str]] = []
    for width in range(1_400, 400, -1):
        strip.resize(width, HEIGHT)
        levels = [button.said.index(button.text()) for button in strip.buttons if not button.isHidden()]
        short = [str(level) for level in levels]
        if not shortened or shortened[-1] != short:
            shortened.append(short)
    assert ["".join(levels) for levels in shortened[:11]] == [
        "00000", "00010", "00011", "00111", "01111", "11111", "11121", "11122", "11222", "12222", "22222",
    ], "what is not late first, then from the last kind to complaints"  # fmt: skip
    assert [len(levels) for levels in shortened[10:]] == sorted((len(each) for each in shortened[10:]), reverse=True)
    assert all(button.accessibleName() == button.said[0] == button.toolTip() for button in strip.buttons)


def test_each_leads_where_it_is_followed_by_click_or_key(strip: OpenStrip) -> None:
    chosen: list[str] = []
    strip.chosen.connect(chosen.append)
    strip.show_items(SOME)
    strip.show()
    QTest.mouseClick(strip.buttons[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(strip.buttons[2], Qt.Key.Key_Space)
    assert chosen == ["complaint", "action"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_everything_has_a_name_and_a_target_for_a_finger(strip: OpenStrip) -> None:
    strip.show_items(SOME)
    strip.show()
    assert unnamed(strip) == []
    assert all(button.sizeHint().height() >= 44 for button in strip.buttons)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_its_words(strip: OpenStrip, kind: Kind) -> None:
    strip.show_items(OpenItems((OpenItem(kind, 7, 0, 1),)))
    assert "7 (1 day(s))" in strip.texts()[0]


def test_what_is_late_is_drawn_in_its_own_colour(strip: OpenStrip) -> None:
    strip.show_items(SOME)
    strip.show()
    picture = strip.buttons[0].grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert theme.colours().late.name() in seen
