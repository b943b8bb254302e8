from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.errors import RuleError
from bitdesk.pricing import Euros
from bitdesk.ui.feedback import Banner, sentence
from bitdesk.ui.theme import LIGHT


def test_an_error_is_one_sentence_with_its_values() -> None:
    error = RuleError("{day} has not come yet ({n}).", day=date(2026, 7, 22), n=3)
    assert sentence(error) == "22/07/2026 has not come yet (3)."


def test_an_amount_is_said_as_the_window_writes_it() -> None:
    assert sentence(RuleError("{left} is left.", left=Euros(1_250))) == "€12.50 is left."


def test_what_was_typed_is_said_again_in_short(qtbot: QtBot) -> None:
    banner, figures, short = Banner(), "9" * 400, "9" * 80 + "…"
    qtbot.addWidget(banner)
    banner.refuse(RuleError("“{text}” is too much.", text=figures))
    assert banner.text == f"“{short}” is too much."
    banner.say(f"“{figures}” is no whole number.")
    assert banner.text == banner.accessibleName() == f"“{short}” is no whole number."
    banner.notice(f"{figures} is late.")
    banner.withdraw(f"{figures} is late.")
    banner.clear()
    assert banner.text == ""


def test_a_notice_may_lead_somewhere_and_is_withdrawn_when_it_no_longer_holds(qtbot: QtBot) -> None:
    banner, done = Banner(), []
    qtbot.addWidget(banner)
    banner.notice("The till was left open.", "Close it", lambda: done.append(1))
    banner.say("The disk is full.")
    banner.clear()
    assert banner.action == "Close it", "it comes back with its button"
    banner.withdraw("The till was left open.")
    assert banner.isHidden()
    banner.notice("Another one.", "Go", lambda: done.append(2))
    banner.withdraw("The till was left open.")
    assert banner.text == "Another one."
    banner.act()
    assert done == [2]
    assert banner.isHidden()


def test_the_banner_says_grows_acts_and_goes(qtbot: QtBot) -> None:
    banner, done = Banner(), []
    qtbot.addWidget(banner)
    banner.resize(400, 44)
    assert banner.isHidden()
    banner.refuse(RuleError("Something is wrong. " * 20), "Try again", lambda: done.append(1))
    assert banner.isVisible()
    assert banner.height() > 44
    assert banner.accessibleName().startswith("Something")
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert banner.isHidden()
    assert banner.text == ""


def test_a_notice_stays_behind_messages_until_it_is_closed(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.notice("The clock is slow.")
    banner.clear()
    assert banner.text == "The clock is slow."
    banner.say("The disk is full.", "Try again", lambda: None)
    assert banner.action == "Try again"
    banner.clear()
    assert banner.text == "The clock is slow."
    assert banner.action == ""
    banner.dismiss()
    assert banner.text == ""
    assert banner.isHidden()


def test_notices_wait_for_one_another_and_none_comes_twice(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    for text in ("One.", "Two.", "One."):
        banner.notice(text)
    seen = []
    while banner.text:
        seen.append(banner.text)
        banner.dismiss()
    assert seen == ["One.", "Two."]
    banner.notice("One.")
    assert banner.text == "", "somebody has read it"


def test_a_message_is_told_to_whoever_shows_it_elsewhere(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    seen: list[str] = []
    banner.changed.connect(lambda: seen.append(banner.text))
    banner.say("A.")
    banner.clear()
    banner.clear()
    assert seen == ["A.", ""]


def test_what_was_done_is_told_calmly_and_a_refusal_is_not(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("The complaint is recorded.")
    assert (banner.text, banner.ground(LIGHT), banner.ink(LIGHT)) == (
        "The complaint is recorded.", LIGHT.soft, LIGHT.text,
    )  # fmt: skip
    banner.refuse(RuleError("No."))
    assert (banner.ground(LIGHT), banner.ink(LIGHT)) == (LIGHT.alert_ground, LIGHT.alert_text)


def test_what_a_page_refused_goes_with_it_and_nothing_else(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.refuse(RuleError("No connection."))
    banner.leave_page()
    assert banner.text == "No connection."
    banner.refuse(RuleError("Nobody is chosen."), of_page=True)
    banner.leave_page()
    assert banner.text == ""
