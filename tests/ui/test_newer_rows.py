"""A row of a newer program, or of a damaged one, takes neither the start nor a page down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from bitdesk import clock, models
from bitdesk.desk import Desk
from bitdesk.ui.main_window import ENQUIRIES, LIAISON, QUALITY, MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection

Open = Callable[[Any], MainWindow]
FAR = 10**17


def put(desk: Desk, row: Any) -> bytes:
    """Write a row that no command of this program writes; return its id."""
    with desk.write() as session:
        session.add(row)
        session.flush()
        return bytes(row.id)


@pytest.fixture
def common(desk: Desk) -> dict[str, Any]:
    """What complaints and suggestions have in common."""
    return {
        "office_id": desk.office_id, "received_office_id": desk.office_id, "number": 1, "channel": "tiktok",
        "received_on": clock.business_date().isoformat(), "received_at": clock.now_ms(), "text": "x",
    }  # fmt: skip


@pytest.fixture
def step(desk: Desk) -> dict[str, Any]:
    """What every step has."""
    return {"step": 1, "happened_on": clock.business_date().isoformat(), "happened_at": clock.now_ms()}


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=10_000)
    qtbot.wait(50)


def test_steps_and_channels(
    desk: Desk, open_window: Open, qtbot: QtBot, common: dict[str, Any], step: dict[str, Any]
) -> None:
    complaint = put(desk, models.Complaint(**common))
    put(desk, models.ComplaintEvent(subject_id=complaint, kind="escalated", office_id=desk.office_id,
                                    received_office_id=desk.office_id, **step))  # fmt: skip
    put(desk, models.Suggestion(**common, importance="urgent"))
    action = put(desk, models.CorrectiveAction(title="t", decided_on=step["happened_on"]))
    put(desk, models.ActionEvent(subject_id=action, kind="delegated", **step))
    window = open_window(desk.data_dir)
    settled(window, qtbot)
    window.choose_page(QUALITY)
    assert isinstance(window.page, QualityPage)
    for kind in range(5):
        window.page.choose_kind(kind)
        settled(window, qtbot)


def test_a_form_that_cannot_be_asked(desk: Desk, open_window: Open, qtbot: QtBot) -> None:
    put(
        desk,
        models.QuestionnaireForm(
            code="x", version=1, title_fr="t", title_en="t", questions=[{"kind": "rating"}], published_on="2026-01-01"
        ),
    )
    window = open_window(desk.data_dir)
    window.choose_page(QUALITY)
    assert isinstance(window.page, QualityPage)
    window.page.choose_kind(3)
    settled(window, qtbot)
    section = window.page.section
    assert isinstance(section, QuestionnairesSection)
    assert section.choice.form is None


def test_notes_and_enquiries(desk: Desk, open_window: Open, qtbot: QtBot, step: dict[str, Any]) -> None:
    day = step["happened_on"]
    put(desk, models.LiaisonNote(office_id=desk.office_id, from_office_id=desk.office_id, kind="gossip", text="x",
                                 sentiment="odd", written_on=day, written_at=FAR))  # fmt: skip
    enquiry = put(desk, models.Enquiry(office_id=desk.office_id, channel="whatsapp", received_on=day, received_at=FAR,
                                       hour=3, is_missed=0, due_at=FAR))  # fmt: skip
    put(desk, models.EnquiryEvent(subject_id=enquiry, kind="forwarded", office_id=desk.office_id,
                                  brochures=[{"x": 1}], **step))  # fmt: skip
    window = open_window(desk.data_dir)
    for page in (LIAISON, ENQUIRIES):
        window.choose_page(page)
        settled(window, qtbot)
    assert isinstance(window.page, EnquiriesPage)
    for kind in range(4):
        window.page.choose_kind(kind)
        settled(window, qtbot)
