"""The topics: their words, and their order by keyboard or button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.ui.pages.organisation.page import TOPICS
from bitdesk.ui.pages.organisation.topics import TopicsSection
from evidence import journal
from ui.pages.organisation.conftest import Choose

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(choose: Choose) -> TopicsSection:
    found = choose(TOPICS)
    assert isinstance(found, TopicsSection)
    return found


def order(head: Desk) -> list[str]:
    return [topic.code for topic in reports.reference.topics(head)]


def test_a_topic_is_added_and_changed(section: TopicsSection, head: Desk) -> None:
    section.add()
    for name, text in (("code", "eat"), ("label_fr", "Restauration"), ("label_en", "Eat")):
        section.form.fields[name].show_value(text)  # type: ignore[attr-defined]
    section.save()
    assert section.list.table.texts()[-1][:3] == ["Restauration", "Eat", "eat"]
    section.change()
    assert section.form.fields["code"].isHidden()
    section.form.fields["label_fr"].show_value("Se restaurer")  # type: ignore[attr-defined]
    section.save()
    assert section.details.title.text() == "Se restaurer"
    assert order(head) == ["hiking", "stay", "shop", "eat"]


def test_topics_are_moved_by_key_and_the_highlight_goes_along(section: TopicsSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Down, CONTROL)
    assert order(head) == ["stay", "hiking", "shop"]
    assert section.row.code == "hiking"
    QTest.keyClick(section.list.table, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(section.list.table, Qt.Key.Key_Down, CONTROL)
    assert order(head) == ["stay", "shop", "hiking"]
    QTest.mouseClick(section.up, LEFT)
    assert order(head) == ["stay", "hiking", "shop"]
    QTest.mouseClick(section.down, LEFT)
    assert section.list.table.currentIndex().row() == 2


def test_a_retired_topic_is_not_moved(section: TopicsSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    section.list.everything.click()
    section.list.highlight(2)
    before = len(journal(head))
    section.move_by(-1)
    assert len(journal(head)) == before
    assert order(head) == ["stay", "shop"]
