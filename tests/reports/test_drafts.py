"""What was kept of a form is there when the file is opened again."""

from __future__ import annotations

from bitdesk.desk import Desk, open_desk
from bitdesk.reports import drafts as report
from bitdesk.services import drafts


def test_a_draft_is_found_in_the_file_opened_again(desk: Desk) -> None:
    assert report.load(desk, "note") is None
    drafts.save(desk, "note", "Bonjour")
    desk.database.close()
    again = open_desk(desk.data_dir)
    assert report.load(again, "note") == "Bonjour"
    again.database.close()
