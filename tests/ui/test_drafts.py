"""What is written on a form is kept a moment later, and forgotten once it is recorded."""

from __future__ import annotations

from datetime import date
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk import contacts
from bitdesk.desk import Desk
from bitdesk.reports import drafts as report
from bitdesk.services import drafts
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.contact_form import ContactForm
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.text_area import TextArea


@pytest.fixture
def page(window: MainWindow) -> Page:
    return Page(window.around, window)


def fields(page: Page) -> dict[str, QWidget]:
    return {
        "text": TextArea(page), "title": TextField(page), "on": DateField(page),
        "kind": Choice([("a", "A"), ("b", "B")], page), "card": ContactForm(page),
    }  # fmt: skip


def settled(draft: FormDraft, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not draft.is_pending, timeout=5_000)
    qtbot.waitUntil(lambda: not draft.page.around.tasks.busy, timeout=5_000)


def test_every_field_comes_back_on_another_form(page: Page, desk: Desk, qtbot: QtBot) -> None:
    first, second = fields(page), fields(page)
    draft = FormDraft(page, "form", first)
    assert not draft.load()
    first["text"].setPlainText("Bonjour\n🥾 שלום")  # type: ignore[attr-defined]
    first["title"].setText("Titre")  # type: ignore[attr-defined]
    first["on"].show_value(date(2026, 8, 1))  # type: ignore[attr-defined]
    first["kind"].show_value("b")  # type: ignore[attr-defined]
    first["card"].fields["name"].setText("Une dame")  # type: ignore[attr-defined]
    settled(draft, qtbot)
    again = FormDraft(page, "form", second)
    assert again.load()
    assert second["text"].value() == "Bonjour\n🥾 שלום"  # type: ignore[attr-defined]
    assert second["title"].value() == "Titre"  # type: ignore[attr-defined]
    assert second["on"].value() == date(2026, 8, 1)  # type: ignore[attr-defined]
    assert second["kind"].value() == "b"  # type: ignore[attr-defined]
    assert second["card"].value() == contacts.ContactCard(name="Une dame")  # type: ignore[attr-defined]
    assert not again.is_pending, "showing a draft is no writing"


def test_an_emptied_form_is_forgotten(page: Page, desk: Desk, qtbot: QtBot) -> None:
    text = TextArea(page)
    draft = FormDraft(page, "form", {"text": text})
    text.setPlainText("a")
    settled(draft, qtbot)
    assert report.load(desk, "form") is not None
    text.setPlainText("")
    settled(draft, qtbot)
    assert report.load(desk, "form") is None


def test_a_choice_alone_is_no_draft(page: Page, desk: Desk, qtbot: QtBot) -> None:
    made = fields(page)
    draft = FormDraft(page, "form", made, only_with=("text",))
    made["kind"].show_value("b")  # type: ignore[attr-defined]
    settled(draft, qtbot)
    assert report.load(desk, "form") is None


def test_a_saving_under_way_does_not_bring_back_what_was_recorded(page: Page, desk: Desk, qtbot: QtBot) -> None:
    text = TextArea(page)
    draft = FormDraft(page, "form", {"text": text})
    text.setPlainText("a")
    draft.save()  # on the worker, which has not begun: the form is recorded meanwhile
    draft.forget()
    settled(draft, qtbot)
    assert report.load(desk, "form") is None
    text.setPlainText("b")
    settled(draft, qtbot)
    assert report.load(desk, "form") is not None


def test_one_field_serves_several_drafts(page: Page, desk: Desk, qtbot: QtBot) -> None:
    text = TextArea(page)
    draft = FormDraft(page, "one", {"text": text})
    text.setPlainText("Un")
    assert not draft.turn_to("two")
    assert text.value() == ""
    settled(draft, qtbot)
    text.setPlainText("Deux")
    settled(draft, qtbot)
    assert draft.turn_to("one")
    assert text.value() == "Un"


def test_what_waits_to_be_kept_comes_back_while_the_worker_has_other_work(page: Page, desk: Desk, qtbot: QtBot) -> None:
    text, done = TextArea(page), Event()
    draft = FormDraft(page, "one", {"text": text})
    page.around.tasks.start(lambda _task: done.wait(5))
    text.setPlainText("Un")
    assert not draft.turn_to("two")
    assert draft.turn_to("one")
    assert text.value() == "Un"
    draft.forget()
    assert not draft.turn_to("one")
    done.set()
    settled(draft, qtbot)
    assert report.load(desk, "one") is None


def test_a_draft_that_cannot_be_kept_stands_on_the_screen(
    page: Page, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    text = TextArea(page)
    draft = FormDraft(page, "form", {"text": text})
    text.setPlainText("x" * (drafts.LONGEST + 1))
    settled(draft, qtbot)
    assert "not kept" in caplog.text
    assert len(text.value()) == drafts.LONGEST + 1
    assert page.around.banner.text == ""


def test_what_nobody_came_back_to_is_dropped_after_a_month(desk: Desk, time: object) -> None:
    drafts.save(desk, "old", "Une dame")
    time.forward(days=drafts.DRAFT_DAYS + 1)  # type: ignore[attr-defined]
    drafts.save(desk, "new", "Bonjour")
    assert report.load(desk, "old") is None
    assert report.load(desk, "new") == "Bonjour"
