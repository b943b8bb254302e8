from __future__ import annotations

from pytestqt.qtbot import QtBot

from bitdesk import services
from bitdesk.desk import Desk
from bitdesk.ui.main_window import TILL
from ui.conftest import Hand, Opener


def settled(open_window: Opener, desk: Desk, qtbot: QtBot) -> str:
    window = open_window(desk.data_dir)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    return window.banner.text


def test_a_till_of_today_is_not_spoken_of(desk: Desk, open_window: Opener, qtbot: QtBot) -> None:
    services.till.open_session(desk, float_cents=0)
    assert settled(open_window, desk, qtbot) == ""


def test_a_closed_till_is_not_spoken_of(desk: Desk, open_window: Opener, time: Hand, qtbot: QtBot) -> None:
    services.till.open_session(desk, float_cents=0)
    services.till.close_session(desk)
    time.forward(days=1)
    assert settled(open_window, desk, qtbot) == ""


def test_a_till_of_yesterday_is_named_with_its_day(desk: Desk, open_window: Opener, time: Hand, qtbot: QtBot) -> None:
    services.till.open_session(desk, float_cents=0)
    time.forward(days=1)
    window = open_window(desk.data_dir)
    qtbot.waitUntil(lambda: "22" in window.banner.text, timeout=20_000)
    assert window.banner.action == "Close it"
    window.banner.act()
    assert window.page is window.pages[TILL]
