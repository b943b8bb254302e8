"""Complaints on the screen: recorded at once, followed to their end by the keyboard alone."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk import ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import actions, drafts
from bitdesk.reports.complaints import complaints, open_complaints
from bitdesk.services import privacy, templates
from bitdesk.services.complaints import answer, close
from bitdesk.services.drafts import save
from bitdesk.ui import theme
from bitdesk.ui.pages.quality.followed import FollowedSection
from bitdesk.ui.pages.quality.words import ORGANISATION
from bitdesk.ui.widgets.report_table import Tone
from bitdesk.values import ErasureReason
from builders import House
from evidence import rows
from moments import Hand
from stockroom import synchronise
from ui.conftest import press
from ui.pages.quality.conftest import Quality, followed
from visitors import CLOSED_DOOR, complain, complaint, office

CTRL = Qt.KeyboardModifier.ControlModifier


def press_key(
    section: FollowedSection, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is."""
    focused = section.window().focusWidget()
    QTest.keyClick(focused, key, held)
    QApplication.processEvents()


def said(section: FollowedSection) -> str:
    """Return all that the details say."""
    return section.details.story.said()


def test_three_keys_record_one_text_aside(quality: Quality, desk: Desk) -> None:
    section = followed(quality())  # F6
    press_key(section, Qt.Key.Key_N, CTRL)
    QTest.keyClicks(section.window().focusWidget(), "Porte close")
    press_key(section, Qt.Key.Key_Return, CTRL)
    (found,) = open_complaints(desk)
    assert (found.text, found.channel, found.office, found.received_on) == (
        "Porte close", "counter", "Le Pont de Montvert", date(2026, 7, 22),
    )  # fmt: skip
    assert (found.theme, found.language, found.place, found.contact_id) == (None, None, "", None), "nothing is assumed"
    assert section.list.table.texts() == [["R-PDM-2026-001", "Porte close", "Received · today"]]
    assert "R-PDM-2026-001" in section.page.around.banner.text
    assert section.list.table.hasFocus()


def test_the_form_takes_all_that_is_said(quality: Quality, desk: Desk) -> None:
    section = followed(quality())
    section.add()
    form = section.form
    assert form.fields["received_on"].isHidden()
    for name, value in (
        ("text", CLOSED_DOOR), ("office", ORGANISATION), ("theme", "hours"), ("language", "en"), ("channel", "form"),
        ("place", "Parking"), ("received_on", date(2026, 7, 20)),
        ("card", ContactCard(name="Zoé", email="z@exemple.fr")),
    ):  # fmt: skip
        form.fields[name].show_value(value)  # type: ignore[attr-defined]
    assert not form.fields["received_on"].isHidden(), "of a paper form the day is asked"
    section.confirm()
    (found,) = complaints(desk)
    assert (found.office_id, found.channel, found.received_on) == (None, "form", date(2026, 7, 20))
    assert (found.theme and found.theme.code, found.place, found.language) == ("hours", "Parking", "en")
    for words in ("Parking", "Zoé · z@exemple.fr", "2 day(s)"):
        assert words in said(section)
    assert form.contact.card() is None, "the next visitor's form is empty"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("text", " ", "empty"), ("text", "a" * 100_000, "100000"), ("text", "a\0b", "cannot be kept"),
        ("card", ContactCard(email="zoe@"), "name@example.org"), ("received_on", date(2026, 8, 1), "not come yet"),
    ],
)  # fmt: skip
def test_what_is_refused_stays_on_the_screen(
    quality: Quality, desk: Desk, name: str, value: object, words: str
) -> None:
    section = followed(quality())
    section.add()
    section.form.fields["channel"].show_value("letter")  # type: ignore[attr-defined]
    section.form.fields["text"].show_value(CLOSED_DOOR)  # type: ignore[attr-defined]
    section.form.fields[name].show_value(value)  # type: ignore[attr-defined]
    section.confirm()
    assert words in section.page.around.banner.text
    assert section.side.currentWidget() is section.form
    assert section.form.is_changed()
    assert complaints(desk) == ()


@pytest.mark.parametrize("text", ["👩‍🌾 fermé 😡", "المكتب كان مغلقا"])
def test_emoji_and_right_to_left_are_kept(quality: Quality, desk: Desk, text: str) -> None:
    section = followed(quality())
    section.add()
    section.form.fields["text"].show_value(text)  # type: ignore[attr-defined]
    section.confirm()
    assert open_complaints(desk)[0].text == text
    assert text in said(section)


def test_what_is_late_says_so_in_words_and_in_red(quality: Quality, desk: Desk, time: Hand) -> None:
    complain(desk)
    time.forward(days=4)
    complain(desk)
    section = followed(quality())
    cells = [row[2] for row in section.list.table.report.rows]
    assert [cell.text for cell in cells] == ["4 day(s), late · Received", "Received · today"]
    assert [cell.tone for cell in cells] == [Tone.LATE, Tone.PLAIN]
    assert "Received · open for 4 day(s), late" in said(section)
    assert theme.colours().late.name() in section.details.story.toHtml()


def test_letters_take_the_steps_of_the_highlighted_one(quality: Quality, desk: Desk) -> None:
    complaint_id = complain(desk)
    section = followed(quality())
    press_key(section, Qt.Key.Key_A)
    assert "Acknowledged" in section.list.table.texts()[0][2]
    press_key(section, Qt.Key.Key_N)
    QTest.keyClicks(section.window().focusWidget(), "vu avec Vialas")
    press_key(section, Qt.Key.Key_Return, CTRL)
    assert "vu avec Vialas" in said(section)
    press_key(section, Qt.Key.Key_R)
    QTest.keyClicks(section.window().focusWidget(), "Bonjour")
    press_key(section, Qt.Key.Key_Return, CTRL)
    press_key(section, Qt.Key.Key_Return)  # what comes next: closing
    press_key(section, Qt.Key.Key_Return, CTRL)
    assert [step.kind for step in complaints(desk)[0].steps] == ["acknowledged", "note", "answered", "closed"]
    assert section.rows == []
    assert section.page.around.banner.action, "it can still be shown"
    section.page.around.banner.act()
    assert [row.id for row in section.rows] == [complaint_id]
    press_key(section, Qt.Key.Key_O)
    assert complaints(desk)[0].is_open


def test_a_reply_begins_with_a_template_in_the_visitor_s_language(quality: Quality, desk: Desk) -> None:
    complain(desk, language="en", card=ContactCard(name="Zoé Martin"))
    section = followed(quality())
    section.take_step("answer")
    card = section.steps.card
    offered = [card.template.itemText(place) for place in range(card.template.count())]
    assert offered[1:] == ["Answer (English)", "Réponse (French)"]
    section.steps.fill(section.steps.templates[1].id.hex())
    text = card.text_field.value()
    assert text.startswith("Bonjour Zoé Martin,\n\nvotre réclamation R-PDM-2026-001 du 22/07/2026")
    card.copy.click()
    assert QApplication.clipboard().text() == text
    section.confirm()
    ((kept,),) = rows(desk, "SELECT text FROM complaint_event")
    assert kept.startswith("Bonjour {name},"), "the name stays in the contact"
    assert "Bonjour Zoé Martin," in said(section), "and is shown where the text is"


def test_a_letter_may_be_an_acknowledgement(quality: Quality, desk: Desk) -> None:
    complain(desk)
    section = followed(quality())
    section.take_step("answer")
    section.steps.card.sort.press("acknowledge")
    section.steps.card.text_field.show_value("Nous avons bien reçu votre réclamation.")
    section.confirm()
    assert [step.kind for step in complaints(desk)[0].steps] == ["acknowledged"]


@pytest.fixture
def acknowledging(furnished: House) -> None:
    """The head office has a template of an acknowledgement, too."""
    templates.add_template(furnished.head_office, "acknowledgement", "fr", "Accusé de réception", "Bonjour {name},")
    synchronise(furnished)


def choose_template(section: FollowedSection, name: str) -> None:
    """Choose a template as a click does."""
    box = section.steps.card.template
    box.setCurrentIndex(next(place for place in range(box.count()) if box.itemText(place).startswith(name)))
    box.activated.emit(box.currentIndex())


@pytest.mark.usefixtures("acknowledging")
def test_a_template_chooses_the_step_that_it_serves(quality: Quality, desk: Desk) -> None:
    complain(desk)
    section = followed(quality())
    press_key(section, Qt.Key.Key_R)
    assert section.steps.card.record.text() == "Record as an answer (Ctrl+Enter)"
    choose_template(section, "Accusé")
    assert section.steps.card.sort.value == "acknowledge"
    assert section.steps.card.record.text() == "Record as an acknowledgement (Ctrl+Enter)"
    press_key(section, Qt.Key.Key_Return, CTRL)
    (found,) = complaints(desk)
    assert [step.kind for step in found.steps] == ["acknowledged"]
    assert found.state == "acknowledged", "nobody has answered yet: it can still become late"
    press_key(section, Qt.Key.Key_R)
    assert section.steps.card.record.text() == "Record as an answer (Ctrl+Enter)", "the next one begins anew"
    choose_template(section, "Accusé")
    choose_template(section, "Réponse")
    press_key(section, Qt.Key.Key_Return, CTRL)
    assert complaints(desk)[0].state == "answered"


@pytest.mark.usefixtures("acknowledging")
def test_what_it_is_to_be_comes_back_after_a_crash(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    complain(desk)
    section = followed(quality())
    press_key(section, Qt.Key.Key_R)
    choose_template(section, "Accusé")
    qtbot.waitUntil(lambda: drafts.load(desk, "complaint_step") is not None, timeout=20_000)
    again = followed(quality())
    assert again.steps.card.sort.value == "acknowledge"
    again.confirm()
    assert complaints(desk)[0].state == "acknowledged"


def test_an_answer_without_a_word_is_refused(quality: Quality, desk: Desk) -> None:
    complain(desk)
    section = followed(quality())
    section.take_step("answer")
    section.confirm()
    assert "empty" in section.page.around.banner.text
    assert section.side.currentWidget() is section.steps.card
    press_key(section, Qt.Key.Key_Escape)
    assert section.side.currentWidget() is section.details


def test_what_was_being_written_comes_back_after_a_crash(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    page = quality()
    section = followed(page)
    section.add()
    section.form.fields["text"].show_value("à moitié écr")  # type: ignore[attr-defined]
    section.form.contact.show_card(ContactCard(name="Zoé Martin"))
    section.form.draft.save()
    qtbot.waitUntil(lambda: not page.around.tasks.busy)
    kept = drafts.load(desk, "complaint") or ""
    assert json.loads(kept)["text"] == "à moitié écr"
    assert "Martin" not in kept, "personal data stands in a contact, and in no draft"
    section.form.keep()
    again = followed(quality())
    assert again.side.currentWidget() is again.form
    assert again.form.values()["text"] == "à moitié écr"
    assert again.is_changed()
    again.confirm()
    assert drafts.load(desk, "complaint") is None
    assert open_complaints(desk)[0].text == "à moitié écr"


def test_so_does_half_an_answer_where_it_was_being_written(quality: Quality, desk: Desk) -> None:
    complain(desk)
    second = complain(desk, "Autre chose")
    save(desk, "complaint_step", json.dumps({"about": f"answer {second.hex()}", "text": "Bonjour, nous"}))
    section = followed(quality())
    assert section.side.currentWidget() is section.steps.card
    assert section.row.id == second
    assert section.steps.card.text_field.value() == "Bonjour, nous"
    section.confirm()
    assert drafts.load(desk, "complaint_step") is None


def test_half_an_answer_to_what_is_closed_meanwhile_is_forgotten(quality: Quality, desk: Desk) -> None:
    complaint_id = complain(desk)
    save(desk, "complaint_step", json.dumps({"about": f"answer {complaint_id.hex()}", "text": "Bonjour, nous"}))
    close(desk, complaint_id)
    section = followed(quality())
    assert section.side.currentWidget() is section.details
    assert drafts.load(desk, "complaint_step") is None


def test_a_step_that_was_left_does_not_come_back(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    complain(desk)
    section = followed(quality())
    press_key(section, Qt.Key.Key_R)
    section.steps.card.text_field.show_value("a")
    qtbot.waitUntil(lambda: drafts.load(desk, "complaint_step") is not None, timeout=20_000)
    press_key(section, Qt.Key.Key_Escape)
    section.steps.draft.save()  # as its timer does after the field was emptied
    qtbot.waitUntil(lambda: not section.page.around.tasks.busy)
    assert drafts.load(desk, "complaint_step") is None
    again = followed(quality())
    assert again.side.currentWidget() is again.details


def test_half_a_note_on_what_is_closed_comes_back(quality: Quality, desk: Desk) -> None:
    complain(desk, "Autre chose")
    complaint_id = complain(desk)
    close(desk, complaint_id)
    save(desk, "complaint_step", json.dumps({"about": f"note {complaint_id.hex()}", "text": "La mairie a"}))
    section = followed(quality())
    assert section.steps.card.text_field.value() == "La mairie a"
    assert section.row.id == complaint_id
    section.confirm()
    assert [step.text for step in complaint(desk, complaint_id).steps][-1] == "La mairie a"


def test_half_a_note_on_what_is_known_no_more_is_forgotten(quality: Quality, desk: Desk) -> None:
    save(desk, "complaint_step", json.dumps({"about": f"note {ids.new().hex()}", "text": "La mairie a"}))
    section = followed(quality())
    assert section.side.currentWidget() is section.details
    assert drafts.load(desk, "complaint_step") is None


def test_enter_presses_the_button_that_has_the_keyboard_once(quality: Quality, desk: Desk) -> None:
    complain(desk)
    section = followed(quality())
    pressed: list[bool] = []
    section.list.closed.clicked.connect(lambda: pressed.append(section.list.closed.isChecked()))
    section.list.closed.setFocus()
    press_key(section, Qt.Key.Key_Return)
    assert pressed == [True]


def test_a_form_without_a_word_is_no_draft(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    section = followed(quality())
    section.add()
    section.form.draft.save()
    qtbot.waitUntil(lambda: not section.page.around.tasks.busy)
    again = followed(quality())
    assert again.side.currentWidget() is again.details


def test_leaving_the_form_forgets_it(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    section = followed(quality())
    section.add()
    section.form.fields["text"].show_value("a")  # type: ignore[attr-defined]
    section.form.draft.save()
    qtbot.waitUntil(lambda: not section.page.around.tasks.busy)
    press_key(section, Qt.Key.Key_Escape)
    assert not section.is_changed()
    assert section.page.unsaved() is False
    assert drafts.load(desk, "complaint") is None


def test_a_corrective_action_comes_of_it_in_one_key_and_is_shown(quality: Quality, desk: Desk) -> None:
    complaint_id = complain(desk)
    section = followed(quality())
    press_key(section, Qt.Key.Key_X)
    QTest.keyClicks(section.window().focusWidget(), "Refaire le panneau")
    press_key(section, Qt.Key.Key_Return, CTRL)
    (action,) = actions.actions(desk)
    assert (action.title, action.origin_kind, action.origin_id) == ("Refaire le panneau", "complaint", complaint_id)
    assert action.problem == "", "every office sees it: none of the visitor’s words"
    assert "Corrective action: Refaire le panneau" in said(section)
    assert complaints(desk)[0].steps == ()


def test_who_asks_to_be_erased_is_noted_and_once_erased_named_nowhere(
    quality: Quality, furnished: House, desk: Desk
) -> None:
    contact_id = complaint(desk, complain(desk, card=ContactCard(name="Zoé Martin"))).contact_id
    assert contact_id is not None
    answer(desk, complaints(desk)[0].id, "Bonjour Zoé Martin")
    complain(desk, "Sans nom")
    section = followed(quality())
    assert not section.erasure.isHidden()
    section.erasure.click()
    assert rows(desk, "SELECT contact_id FROM erasure_request") == [(contact_id,)]
    section.list.table.selectRow(1)
    assert section.erasure.isHidden(), "nobody is named here"
    synchronise(furnished)
    privacy.erase(furnished.head_office, [contact_id], ErasureReason.REQUEST)
    synchronise(furnished)
    section.list.table.selectRow(0)
    section.refresh()
    assert "Martin" not in said(section)
    assert "Bonjour Madame, Monsieur" in said(section)
    assert section.erasure.isHidden()


def test_another_desk_s_step_is_shown_when_it_arrives(
    quality: Quality, furnished: object, desk: Desk, qtbot: QtBot
) -> None:
    complaint_id = complain(desk)
    section = followed(quality())
    answer(section.page.desk, complaint_id, "du siège")  # a change that the page has not made
    qtbot.waitUntil(lambda: "du siège" in said(section))


def test_the_head_office_looks_at_every_office_or_at_one(head_quality: Quality, furnished: House, desk: Desk) -> None:
    other = furnished.add_desk("COL")
    complain(desk), complain(other, "Au Collet")
    synchronise(furnished)
    section = followed(head_quality())
    assert len(section.rows) == 2
    section.list.office.show_value(ids.to_text(office(desk, "COL")))
    section.refresh()
    assert [row.text for row in section.rows] == ["Au Collet"]
    section.take_step("acknowledge")
    assert "head office" in said(section)


def test_escape_leaves_what_is_written_and_a_key_never_takes_two_steps(quality: Quality, desk: Desk) -> None:
    complain(desk)
    section = followed(quality())
    section.take_step("note")
    section.take_step("acknowledge")
    press(section.window().focusWidget(), Qt.Key.Key_Escape)
    assert complaints(desk)[0].steps == ()
