"""Personal data at the head office: who is due, who is searched, and somebody erased for good."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import privacy as report
from bitdesk.services import complaints, privacy
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.erasure_form import ErasureForm
from bitdesk.ui.pages.organisation.page import PRIVACY
from bitdesk.ui.pages.organisation.privacy import PrivacySection
from bitdesk.values import ErasureReason
from evidence import rows
from ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
CARD = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")


def complain(desk: Desk, card: ContactCard = CARD) -> bytes:
    complaint_id = complaints.record(desk, f"{card.name} attend.", office_id=None, card=card)
    ((found,),) = rows(desk, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id)
    return bytes(found)


@pytest.fixture
def contact_id(head: Desk, time: Hand) -> bytes:
    """Somebody whose time is over, and one more who may be kept."""
    found = complain(head)
    time.forward(days=1_200)
    complain(head, ContactCard("Anna Tobler"))
    return found


@pytest.fixture
def section(contact_id: bytes, page: OrganisationPage, qtbot: QtBot) -> PrivacySection:
    page.choose(PRIVACY)
    found: object = page.section
    assert isinstance(found, PrivacySection)
    rest(found, qtbot)
    return found


def rest(section: PrivacySection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not section.page.around.tasks.busy, timeout=20_000)
    QTest.qWait(1)
    qtbot.waitUntil(lambda: not section.page.around.tasks.busy, timeout=20_000)


def opened(section: PrivacySection, qtbot: QtBot) -> ErasureForm:
    section.list.table.setFocus()
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    rest(section, qtbot)
    assert section.form is not None
    return section.form


def names(section: PrivacySection) -> list[str]:
    return [row[0] for row in section.list.table.texts()] if not section.list.table.isHidden() else []


def test_who_is_due_is_listed_with_all_that_is_held(section: PrivacySection) -> None:
    assert names(section) == ["Éloïse Bastide"]
    assert section.list.table.texts()[0][2] == "Over since 22/07/2029"
    assert section.details.title.text() == "Éloïse Bastide"
    for text in ("e.bastide@example.org", "04 66 45 81 94", "Éloïse Bastide attend."):
        assert text in section.details.story.said()
    assert section.list.search.hasFocus()


def test_anybody_is_searched(section: PrivacySection, qtbot: QtBot) -> None:
    section.list.search.setText("tobler")
    rest(section, qtbot)
    assert names(section) == ["Anna Tobler"]
    assert section.list.note.text() == "Texts that name somebody so: 1."
    QTest.keyClick(section.list.search, Qt.Key.Key_Down)
    assert section.list.table.hasFocus()
    QTest.keyClick(section.list.table, Qt.Key.Key_Slash)
    assert section.list.search.hasFocus()
    section.list.search.setText("nobody")
    rest(section, qtbot)
    assert names(section) == []
    assert section.list.note.text() == "No contact has this name."
    section.list.search.setText("")
    rest(section, qtbot)
    assert names(section) == ["Éloïse Bastide"]


def test_who_asked_comes_first_and_late_is_said(section: PrivacySection, head: Desk, time: Hand, qtbot: QtBot) -> None:
    (asking,) = [one.contact_id for one in report.find(head, "tobler").people]
    privacy.ask_erasure(head, asking)
    section.refresh()
    rest(section, qtbot)
    assert [row[2] for row in section.list.table.texts()] == ["Asked, due 03/12/2029", "Over since 22/07/2029"]
    time.forward(days=31)
    section.refresh()
    rest(section, qtbot)
    assert section.list.table.texts()[0][2] == "Late: asked, due 03/12/2029"


def test_somebody_is_erased_for_good_once_the_word_is_typed(
    section: PrivacySection, head: Desk, contact_id: bytes, qtbot: QtBot
) -> None:
    form = opened(section, qtbot)
    assert [field.text.value() for field in form.redactions] == ["[…] attend."]
    QTest.mouseClick(form.save_button, LEFT)
    assert "Nothing is erased yet" in section.page.around.banner.text
    assert rows(head, "SELECT count(*) FROM erasure") == [(0,)]
    word = form.fields["word"]
    assert word.hasFocus()
    QTest.keyClicks(word, "erase")
    QTest.keyClick(word, Qt.Key.Key_Return)
    rest(section, qtbot)
    assert section.form is None
    assert rows(head, "SELECT name FROM contact_details ORDER BY id") == [(None,), ("Anna Tobler",)]
    assert rows(head, "SELECT text FROM complaint ORDER BY id") == [("[…] attend.",), ("Anna Tobler attend.",)]
    assert rows(head, "SELECT DISTINCT reason FROM erasure") == [("end_date",)]
    assert report.reference(contact_id) in section.page.around.banner.text
    assert names(section) == []


SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def several(section: PrivacySection, head: Desk, time: Hand, qtbot: QtBot) -> PrivacySection:
    """Of three people one asked, and the time of two is over."""
    complain(head, ContactCard("Jan de Vries"))
    time.forward(days=1_200)
    complain(head, ContactCard("Zoé Martin"))
    (asking,) = [one.contact_id for one in report.find(head, "tobler").people]
    privacy.ask_erasure(head, asking)
    section.refresh()
    rest(section, qtbot)
    return section


def test_one_alone_is_erased_by_itself(section: PrivacySection) -> None:
    assert not section.list.over.isVisible()


def test_all_whose_time_is_over_are_erased_at_once(
    several: PrivacySection, head: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert names(several) == ["Anna Tobler", "Éloïse Bastide", "Jan de Vries"]
    assert several.list.over.text() == "Erase all whose time is over: 2… (Ctrl+Shift+Delete)"
    QTest.keyClick(several.list.search, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert "Looking for" in several.page.around.banner.text
    rest(several, qtbot)
    form = several.form
    assert form is not None
    assert form.title.text() == "Erase 2 people"
    assert "Éloïse Bastide, Jan de Vries" in [label.text() for label in form.findChildren(QLabel)]
    assert {field.text.value() for field in form.redactions} == {"[…] attend."}
    assert len(form.redactions) == 2
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert "Nothing is erased yet" in several.page.around.banner.text
    QTest.keyClicks(form.fields["word"], "ERASE")
    QTest.keyClick(form.fields["word"], Qt.Key.Key_Return)
    assert "Erasing" in several.page.around.banner.text
    rest(several, qtbot)
    assert rows(head, "SELECT name FROM contact_details WHERE name IS NOT NULL ORDER BY id") == [
        ("Anna Tobler",), ("Zoé Martin",),
    ]  # fmt: skip
    assert rows(head, "SELECT DISTINCT reason FROM erasure") == [("end_date",)]
    assert names(several) == ["Anna Tobler"]
    assert not several.list.over.isVisible()
    assert several.page.around.banner.text == "Erased for good. People: 2."
    several.page.around.banner.button.click()
    rest(several, qtbot)
    (dialog,) = several.findChildren(QFileDialog)
    dialog.reject()
    several.write_certificates(report.erased(head), tmp_path / "one.pdf")
    rest(several, qtbot)
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF")


def test_while_somebody_is_searched_nobody_else_is_erased(several: PrivacySection, qtbot: QtBot) -> None:
    several.list.search.setText("martin")
    rest(several, qtbot)
    assert not several.list.over.isVisible()
    QTest.keyClick(several.list.search, Qt.Key.Key_Delete, CONTROL | SHIFT)
    rest(several, qtbot)
    assert several.form is None


def test_of_very_many_the_first_ones_are_erased(several: PrivacySection) -> None:
    several.list.offer_all(100, 640)
    assert several.list.over.text() == "Erase the first 100 of 640 whose time is over… (Ctrl+Shift+Delete)"


def test_several_can_be_left_as_they_are(several: PrivacySection, head: Desk, qtbot: QtBot) -> None:
    several.list.over.click()
    rest(several, qtbot)
    (form,) = several.findChildren(ErasureForm)
    assert faults_of(several.page) == []
    form.fields["word"].setFocus()
    QTest.keyClick(form.fields["word"], Qt.Key.Key_Escape)
    assert several.form is None
    assert rows(head, "SELECT count(*) FROM erasure") == [(0,)]


def test_a_text_may_stay_or_be_corrected(section: PrivacySection, head: Desk, qtbot: QtBot) -> None:
    form = opened(section, qtbot)
    (field,) = form.redactions
    field.chip.click()
    assert field.text.value() == "Éloïse Bastide attend."
    assert form.texts_left() == {}
    field.chip.click()
    field.text.show_value("[…]")
    form.fields["word"].setText("ERASE")  # type: ignore[attr-defined]
    section.erase()
    rest(section, qtbot)
    assert rows(head, "SELECT text FROM complaint ORDER BY id") == [("[…]",), ("Anna Tobler attend.",)]


def test_ctrl_enter_in_a_text_asks_for_the_word(
    section: PrivacySection, head: Desk, qtbot: QtBot, contact_id: bytes
) -> None:
    form = opened(section, qtbot)
    assert form.save_button.text() == "Erase for good (Ctrl+Enter)"
    QTest.keyClick(form.redactions[0].text, Qt.Key.Key_Return, CONTROL)
    assert "Nothing is erased yet" in section.page.around.banner.text
    assert form.fields["word"].hasFocus()
    assert ErasureForm(form.person, (), form).save_button.text() == "Erase for good (Enter)"


def test_what_is_refused_keeps_what_is_typed(section: PrivacySection, head: Desk, qtbot: QtBot) -> None:
    form = opened(section, qtbot)
    form.redactions[0].text.show_value("Autre chose.")
    form.fields["word"].setText("ERASE")  # type: ignore[attr-defined]
    section.erase()
    rest(section, qtbot)
    assert "only take words out" in section.page.around.banner.text
    assert section.form is form
    assert form.redactions[0].text.value() == "Autre chose."
    assert form.save_button.isEnabled()
    assert rows(head, "SELECT count(*) FROM erasure") == [(0,)]


def test_what_is_being_erased_is_not_left(section: PrivacySection, head: Desk, qtbot: QtBot) -> None:
    form = opened(section, qtbot)
    form.fields["word"].setText("ERASE")  # type: ignore[attr-defined]
    section.erase()
    QTest.keyClick(form.fields["word"], Qt.Key.Key_Escape)
    assert section.form is form, "the next person's form would be closed in its place"
    rest(section, qtbot)
    assert rows(head, "SELECT name FROM contact_details ORDER BY id") == [(None,), ("Anna Tobler",)]
    assert "Erased for good" in section.page.around.banner.text


def test_escape_leaves_the_person_as_they_are(section: PrivacySection, head: Desk, qtbot: QtBot) -> None:
    form = opened(section, qtbot)
    assert not section.list.isEnabled()
    form.fields["word"].setText("x")  # type: ignore[attr-defined]
    assert section.is_changed()
    QTest.keyClick(form.fields["word"], Qt.Key.Key_Escape)
    assert section.form is None
    assert section.list.isEnabled()
    assert rows(head, "SELECT count(*) FROM erasure") == [(0,)]


def test_those_who_were_erased_have_their_certificate(
    section: PrivacySection, head: Desk, contact_id: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    privacy.erase(head, [contact_id], ErasureReason.REQUEST)
    section.refresh()
    rest(section, qtbot)
    assert names(section) == []
    QTest.keyClick(section.list.search, Qt.Key.Key_R, CONTROL)
    rest(section, qtbot)
    assert names(section) == [report.reference(contact_id)]
    assert "Contact card" in section.details.story.said()
    assert section.certificate is not None
    section.write_certificates([section.certificate], tmp_path / "certificate.pdf")
    rest(section, qtbot)
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    assert "certificate.pdf" in section.page.around.banner.text


def test_what_is_held_is_written_to_a_file(
    section: PrivacySection, contact_id: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(section.list.search, Qt.Key.Key_S, CONTROL)
    (dialog,) = section.findChildren(QFileDialog)
    dialog.reject()
    section.save_holding(contact_id, tmp_path / "held.json")
    rest(section, qtbot)
    assert json.loads((tmp_path / "held.json").read_text())["name"] == CARD.name


def test_the_help_says_the_keys_of_this_section(page: OrganisationPage, section: PrivacySection) -> None:
    said = page.keys()
    known = {key.key for key in said}
    assert {"/", "Delete", "Ctrl+S", "Ctrl+R", "Ctrl+PgDown"} <= known
    assert "Insert" not in known


def test_everything_has_a_name_and_the_keyboard_leads_there(
    page: OrganisationPage, section: PrivacySection, qtbot: QtBot
) -> None:
    assert faults_of(page) == []
    opened(section, qtbot)
    assert faults_of(page) == []
