from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk.ui import theme
from bitdesk.ui.widgets.story import Part, Story


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    story = Story()
    qtbot.addWidget(story)
    return story


def test_it_says_everything_in_order(story: Story) -> None:
    story.show_parts("R-1", [Part("Late", is_late=True), Part("Note", "le 22", "vu\nici", (("Où :", "Parking"),))])
    assert story.said().split("\n") == ["Late", "Note le 22", "vu", "ici", "Où : Parking"]
    assert story.accessibleName() == "R-1"


@pytest.mark.parametrize("text", ["<b>gras</b> & <script>", "👍 المكتب", "{name}"])
def test_what_people_wrote_has_no_marks(story: Story, text: str) -> None:
    story.show_parts("", [Part(text=text)])
    assert story.said() == text


def test_a_part_that_says_nothing_takes_no_room(story: Story) -> None:
    story.show_parts("", [Part(), Part(facts=(("Où :", ""),)), Part(text="a")])
    assert story.said() == "a"


def test_it_follows_a_change_of_colours(story: Story) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    story.show_parts("", [Part("Late", is_late=True)])
    theme.apply(app, "dark")
    try:
        story.setPalette(app.palette())
        assert theme.DARK.late.name() in story.toHtml()
    finally:
        theme.apply(app, "light")


def test_the_same_story_stays_where_it_is_read(story: Story) -> None:
    parts = [Part(text="\n".join(map(str, range(200))))]
    story.resize(200, 100)
    story.show()
    story.show_parts("a", parts)
    story.verticalScrollBar().setValue(40)
    story.show_parts("a", list(parts))
    assert story.verticalScrollBar().value() == 40
