"""A contact card: what is written, folded away, and what cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.contacts import LANGUAGES, ContactCard
from bitdesk.ui.widgets.contact_form import ContactForm, languages
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.form import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CARD = ContactCard("Éloïse Bastide", "Mairie", "e.bastide@example.org", "04 66 45 81 94", "12 chemin", "fr")


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    """A form in a window of its own."""
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(600, 300)
    form.show()
    form.activateWindow()
    return form


def test_it_is_folded_until_somebody_gives_their_name(form: ContactForm) -> None:
    assert form.is_folded
    assert not form.inside.isVisible()
    assert form.card() is None
    QTest.mouseClick(form.toggle, Qt.MouseButton.LeftButton)
    assert form.inside.isVisible()
    assert form.fields["name"].hasFocus()


def test_what_is_written_becomes_a_card(form: ContactForm, qtbot: QtBot) -> None:
    form.unfold()
    with qtbot.waitSignal(form.changed):
        form.fields["name"].setText("  Éloïse Bastide ")
    for name in ("company", "email", "phone", "address"):
        form.fields[name].setText(getattr(CARD, name))
    form.language.show_value("fr")
    assert form.card() == CARD
    assert form.value() == CARD
    assert form.problem() == ""


def test_a_language_alone_is_nobody(form: ContactForm) -> None:
    form.language.show_value("de")
    assert form.card() is None
    assert dict(languages())["de"] == "German"


def test_a_card_is_shown_and_emptied(form: ContactForm) -> None:
    form.show_value(CARD)
    assert form.card() == CARD
    form.unfold()
    form.clear()
    assert (form.card(), form.is_folded, form.language.value()) == (None, True, "")


def test_a_folded_card_says_whose_it_is(form: ContactForm) -> None:
    assert form.toggle.text() == "Contact details ▾"
    form.show_card(CARD)
    assert form.toggle.text() == "Contact: Éloïse Bastide ▾"
    assert form.toggle.accessibleName() == "Contact: Éloïse Bastide"
    form.fields["name"].setText("Éloïse Bastide de la Fontaine-Basse")
    assert form.toggle.text() == "Contact: Éloïse Bastide de la Fo… ▾"
    form.unfold()
    assert form.toggle.text() == "Hide the contact details ▴"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("email", "bastide@", "cannot be an e-mail address"),
        ("phone", "le soir", "cannot be a telephone number"),
        ("name", "Bas\x00tide", "cannot be kept"),
    ],
)
def test_what_cannot_be_is_said_and_kept_and_has_the_keyboard(
    form: ContactForm, name: str, text: str, said: str
) -> None:
    form.fields[name].setText(text)
    assert said in form.problem()
    assert not form.is_folded
    assert form.fields[name].hasFocus()
    assert form.fields[name].text() == text


@pytest.mark.parametrize("text", ["😀 Zoé", "דנה כהן", "O’Neill-Müller"])
def test_any_script_is_kept(form: ContactForm, text: str) -> None:
    form.fields["name"].setText(text)
    assert form.problem() == ""
    assert form.card() == ContactCard(name=text)


def test_it_is_a_field_of_a_form(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    field = ContactForm(form)
    form.add("contact", "Whom to answer", field)
    form.open("New", {"contact": None})
    field.fields["email"].setText("bastide@")
    assert form.is_changed()
    assert "e-mail" in form.problem()
    field.fields["email"].setText("bastide@example.org")
    assert form.values() == {"contact": ContactCard(email="bastide@example.org")}


def test_it_is_all_reached_by_name_and_by_keyboard(form: ContactForm) -> None:
    form.unfold()
    assert faults_of(form) == []
    assert all(field.height() >= 44 for field in form.findChildren(QLineEdit) if field.isVisible())


def test_its_languages_are_those_that_can_be_recorded() -> None:
    assert tuple(code for code, _name in languages() if code) == LANGUAGES


def test_a_form_that_asks_for_the_language_lends_its_field(qtbot: QtBot) -> None:
    language = Choice(languages())
    form = ContactForm(language=language)
    for each in (language, form):
        qtbot.addWidget(each)
    assert form.findChildren(Choice) == []
    form.fields["name"].setText("Éloïse")
    language.show_value("de")
    assert form.card() == ContactCard("Éloïse", language="de")
    form.clear()
    assert language.value() == "de", "it is the form’s"
    form.show_card(CARD)
    assert language.value() == "fr"
