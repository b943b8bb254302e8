from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.shelf import Shelf, as_digits
from ui.conftest import press, type_text
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shelf(page: TillPage) -> Shelf:
    return page.sale.shelf


def found(shelf: Shelf) -> list[str]:
    return [row[0] for row in shelf.results.texts()]


def test_any_part_of_a_name_finds_whatever_the_accents(shelf: Shelf) -> None:
    shelf.search.setText("chataign")
    assert found(shelf) == ["Miel de châtaignier"]
    shelf.search.setText("carte")
    assert len(found(shelf)) == 2
    shelf.search.clear()
    assert shelf.tiles.isVisible()


def test_the_arrows_choose_among_what_was_found(page: TillPage, shelf: Shelf) -> None:
    type_text(focused(page), "carte")
    second = found(shelf)[1]
    press(focused(page), Qt.Key.Key_Down)
    press(focused(page), Qt.Key.Key_Down)
    enter(page)
    assert [line.article.label for line in page.sale.basket.lines] == [second]


def test_a_finger_chooses_among_what_was_found(page: TillPage, shelf: Shelf) -> None:
    shelf.search.setText("carte ign")
    row = shelf.results.visualRect(shelf.results.report.index(0, 0)).center()
    QTest.mouseClick(shelf.results.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, row)
    assert len(page.sale.basket.lines) == 1
    assert shelf.search.hasFocus()


def test_a_number_and_a_star_set_the_highlighted_line(page: TillPage) -> None:
    scan(page, MAP_EAN)
    page.sale.shelf.search.setText("12*")
    enter(page)
    assert [line.quantity for line in page.sale.basket.lines] == [12]


@pytest.mark.parametrize("typed", ["0*", "1000*", "1,5*", "99999999999999999999*"])
def test_a_quantity_that_cannot_be_changes_nothing(page: TillPage, window: MainWindow, typed: str) -> None:
    scan(page, MAP_EAN)
    page.sale.shelf.search.setText(typed)
    enter(page)
    assert window.banner.text
    assert [line.quantity for line in page.sale.basket.lines] == [1]


def test_escape_empties_the_field_first(page: TillPage, window: MainWindow, shelf: Shelf) -> None:
    shelf.search.setText("carte")
    window.banner.say("Something.")
    press(focused(page), Qt.Key.Key_Escape)
    assert (shelf.search.text(), window.banner.text) == ("", "Something.")
    press(focused(page), Qt.Key.Key_Escape)
    assert window.banner.text == ""


def test_what_has_no_card_is_sold_by_its_name(page: TillPage, shelf: Shelf) -> None:
    shelf.search.setText("Parapluie")
    QTest.keyClick(shelf.search, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    form = page.sale.asking.form
    assert form is not None
    assert form.values()["label"] == "Parapluie"
    form.fields["price"].setText("9")  # type: ignore[attr-defined]
    form.saved.emit()
    assert [(line.article.label, line.unit_cents) for line in page.sale.basket.lines] == [("Parapluie", 900)]


@pytest.mark.parametrize(("typed", "digits"), [("3", "3"), ("é", "2"), ("", ""), ("-3", "-3"), ("deux", "deux")])
def test_a_quantity_typed_without_shift(typed: str, digits: str) -> None:
    assert as_digits(typed) == digits


def test_a_name_that_nothing_has_is_said_in_the_list(page: TillPage, shelf: Shelf, window: MainWindow) -> None:
    type_text(focused(page), "zzz")
    assert shelf.under.currentWidget() is shelf.results
    assert found(shelf) == ["Nothing has this name."]
    QTest.keyClick(shelf.search, Qt.Key.Key_Down)
    enter(page)
    assert "Nothing here is called “zzz”" in window.banner.text
    assert page.sale.basket.lines == []
    shelf.search.setText(MAP_EAN[:6] + "0")
    assert found(shelf) == [], "a code is not said to be unknown before it is all there"
