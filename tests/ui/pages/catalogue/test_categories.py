"""The shelves in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.services import catalogue
from bitdesk.ui.pages.catalogue.categories import CategoriesSection
from bitdesk.ui.pages.catalogue.page import CATEGORIES
from ui.pages.catalogue.conftest import Choose, cells, fill

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(choose: Choose) -> CategoriesSection:
    found = choose(CATEGORIES)
    assert isinstance(found, CategoriesSection)
    return found


def order(head: Desk) -> list[str]:
    return [row.code for row in reports.catalogue.categories(head)]


def test_a_category_is_added_and_changed(section: CategoriesSection, head: Desk) -> None:
    section.add()
    fill(section.form, code="novels", label_fr="Romans", label_en="Novels", colour="#45526e")
    section.save()
    assert cells(section)[-1] == ("Romans", "novels", "0")
    assert ("Colour", "Slate") in section.details.texts()
    section.change()
    assert section.form.fields["code"].isHidden()
    fill(section.form, label_fr="Romans et polars", colour="")
    section.save()
    found = reports.catalogue.categories(head)[-1]
    assert (found.label_fr, found.label_en, found.colour) == ("Romans et polars", "Novels", None)


def test_categories_are_moved(section: CategoriesSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Down, CONTROL)
    assert order(head) == ["gifts", "maps"]
    assert section.row.code == "maps"
    QTest.mouseClick(section.up, LEFT)
    assert order(head) == ["maps", "gifts"]
    QTest.mouseClick(section.up, LEFT)
    assert order(head) == ["maps", "gifts"]


def test_the_usual_ones_are_offered_where_there_is_none(section: CategoriesSection, head: Desk) -> None:
    assert section.usual.isHidden()
    catalogue.retire(head, "category", *(row.id for row in reports.catalogue.categories(head)))
    section.refresh()
    assert not section.usual.isHidden()
    assert "No category yet" in section.list.note.text()
    section.usual.click()
    assert len(cells(section)) == 11
    assert section.usual.isHidden()
