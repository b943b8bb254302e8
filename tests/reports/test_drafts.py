"""What was kept of a form is there when the file is opened again."""

from __future__ import annotations

from bitdesk import clock
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import drafts as report
from bitdesk.services import drafts
from moments import Hand


def test_a_draft_is_found_in_the_file_opened_again(desk: Desk) -> None:
    assert report.load(desk, "note") is None
    drafts.save(desk, "note", "Bonjour")
    desk.database.close()
    again = open_desk(desk.data_dir)
    assert report.load(again, "note") == "Bonjour"
    again.database.close()


def test_what_was_begun_about_something_is_found_the_newest_first(desk: Desk, time: Hand) -> None:
    for name in ("note", "step:", "step:aa01", "reply:bb02", "step:cc03"):
        time.forward(minutes=1)
        drafts.save(desk, name, "Bonjour")
    assert [(one.form, one.about) for one in report.begun(desk, {"step", "note"})] == [
        ("step", b"\xcc\x03"), ("step", b"\xaa\x01"),
    ]  # fmt: skip
    (found,) = report.begun(desk, ["reply"])
    assert clock.now_ms() - found.saved_at == clock.MINUTE_MS
