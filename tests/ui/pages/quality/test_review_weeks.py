"""The weekly look: one key says "nothing new", a missed week is said, a new review is noted."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import BOOKING, GOOGLE, furnish
from parts import key, part_of, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from bitdesk.ui.main_window import QUALITY, MainWindow
from bitdesk.ui.pages.quality.page import REVIEWS
from bitdesk.ui.pages.quality.review_weeks import WeeklyPart
from builders import House
from evidence import rows
from ui.conftest import Opener


@pytest.fixture
def sites(house: House) -> dict[str, bytes]:
    """Looked at since Monday three weeks ago."""
    return furnish(house, date(2026, 7, 1))


@pytest.fixture
def window(desk: Desk, sites: dict[str, bytes], open_window: Opener) -> MainWindow:
    return open_window(desk.data_dir)


@pytest.fixture
def part(window: MainWindow) -> WeeklyPart:
    window.choose_page(QUALITY)
    return part_of(window.page, REVIEWS, 0, WeeklyPart)


def test_one_key_says_nothing_new_and_the_next_site_is_highlighted(part: WeeklyPart, desk: Desk) -> None:
    key(part.table, Qt.Key.Key_N)
    assert part.row.site.name == BOOKING
    key(part.table, Qt.Key.Key_N)
    assert rows(desk, "SELECT found FROM review_check") == [(0,), (0,)]
    assert [row[1] for row in part.table.texts()] == ["✓ 22/07 · Le Pont de Montvert · nothing new"] * 2


def test_a_key_that_is_held_proves_nothing_of_the_next_site(part: WeeklyPart) -> None:
    shortcuts = part.findChildren(QShortcut)
    assert {"N", "O"} <= {shortcut.key().toString() for shortcut in shortcuts}
    assert not any(shortcut.autoRepeat() for shortcut in shortcuts)


def test_a_slip_is_taken_back(part: WeeklyPart, window: MainWindow, desk: Desk) -> None:
    part.nothing_new.click()
    assert window.banner.text == "Google: looked at, nothing new."
    window.banner.act()
    assert part.row.site.name == GOOGLE
    assert part.row.is_due
    assert report.watched(desk)[0].last_look is None


def test_what_is_missed_is_said_in_words(part: WeeklyPart) -> None:
    assert part.table.texts()[0] == ["Google", "Late: 3 week(s) missed", "3"]
    assert "06 – 12/07/2026 · missed" in part.details.story.said()
    assert "nobody has looked yet" in part.details.story.said()


def test_a_review_is_noted_and_counts_as_the_look(
    part: WeeklyPart, window: MainWindow, desk: Desk, sites: dict[str, bytes]
) -> None:
    key(part.table, Qt.Key.Key_Return)
    write(part.form, rating_tenths=45, text="Très bon accueil", theme="welcome", sentiment="positive")
    part.form.saved.emit()
    (found,) = report.reviews(desk)
    assert (found.site_id, found.rating_tenths, found.text) == (sites[GOOGLE], 45, "Très bon accueil")
    assert found.theme is not None
    assert (found.theme.code, found.published_on) == ("welcome", date(2026, 7, 22))
    assert "waits for a decision" in window.banner.text
    assert part.table.texts()[0][1].endswith("1 new")
    assert not part.is_editing


def test_what_is_refused_stays_on_the_form(part: WeeklyPart, window: MainWindow, desk: Desk) -> None:
    part.add()
    write(part.form, published_on=date(2026, 7, 30), text="Demain")
    part.form.saved.emit()
    assert "has not come yet" in window.banner.text
    assert part.form.values()["text"] == "Demain"
    part.form.fields["rating_tenths"].setText("beaucoup")  # type: ignore[attr-defined]
    part.form.saved.emit()
    assert "is no rating" in window.banner.text
    assert rows(desk, "SELECT count(*) FROM review") == [(0,)]
    assert part.is_changed()


def test_what_was_being_written_comes_back(part: WeeklyPart, window: MainWindow, qtbot: QtBot) -> None:
    part.add()
    write(part.form, text="À moitié écr")
    draft = part.drafts[part.form]
    draft.save()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    part.side.setCurrentWidget(part.details)
    part.add()
    assert part.form.values()["text"] == "À moitié écr"
    assert "is back" in window.banner.text
    part.leave()
    part.add()
    assert part.form.values()["text"] == ""


def test_without_a_site_that_is_said(house: House, open_window: Opener) -> None:
    window = open_window(house.add_desk("COL").data_dir)
    window.choose_page(QUALITY)
    part = part_of(window.page, REVIEWS, 0, WeeklyPart)
    assert "No site is looked at yet" in part.note.text()
    assert not part.nothing_new.isEnabled()
    part.say_nothing_new()
    part.add()
    part.go_there()


def test_a_look_that_was_recorded_elsewhere_is_shown(part: WeeklyPart, desk: Desk, sites: dict[str, bytes]) -> None:
    reviews.check(desk, sites[GOOGLE])
    part.refresh()
    assert part.table.texts()[0][1].startswith("✓")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_form_is_walked_as_it_stands(part: WeeklyPart) -> None:
    part.add()
    assert faults_of(part.window()) == []
