"""Where somebody is named: by any part in what is theirs, without any doubt elsewhere."""

from __future__ import annotations

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.reports.privacy.naming import (
    anchors,
    has_number,
    named_by,
    only_takes_out,
    redacted,
    words_in,
)

CARD = ContactCard(
    "Éloïse de Bastide-Roux", "Moulin SARL", "e.bastide@example.org", "+33 4 66 45 81 94", "12 chemin du Moulin", "fr"
)

ANYWHERE = {
    "Éloïse de Bastide-Roux est passée.": "[…] est passée.",
    "ELOISE DE BASTIDE ROUX est passée.": "[…] est passée.",
    "de Bastide-Roux Éloïse est passée.": "[…] est passée.",
    "E\u0301loi\u0308se de Bastide-Roux est passée.": "[…] est passée.",
    "Écrire à E.Bastide@Example.org demain.": "Écrire à […] demain.",
    "Tél. 04 66 45 81 94 le soir": "Tél. […] le soir",
    "Tél. 04.66.45.81.94": "Tél. […]",
    "Tél. +33466458194": "Tél. […]",
    "Tél. 0033 (0)4 66 45 81 94": "Tél. […]",
    "Habite 12 chemin du moulin.": "Habite […].",
    "Pour Moulin SARL.": "Pour […].",
    "M. et Mme Bastide attendent.": "M. et […] attendent.",
    "Mme Éloïse attend.": "[…] attend.",
}


@pytest.mark.parametrize(("before", "after"), ANYWHERE.items())
def test_who_is_named_without_doubt_is_taken_out_of_any_text(before: str, after: str) -> None:
    assert redacted(before, named_by(CARD, alone=False)) == after


@pytest.mark.parametrize("text", [*ANYWHERE, "Bastide rappelle.", "ÉLOÏSE"])
def test_whatever_is_taken_out_is_found_by_its_words_first(text: str) -> None:
    """Most texts name nobody: they are passed over by their words alone."""
    assert words_in(text) & anchors(CARD) or has_number(text, CARD)
    assert not words_in("Le sentier est fermé, tél. 04 66 00 00 00.") & anchors(CARD)
    assert not has_number("Le sentier est fermé, tél. 04 66 00 00 00.", CARD)


def test_a_number_with_an_extension_is_found_without_it() -> None:
    card = CARD._replace(phone="04 66 45 81 94 poste 3")
    assert redacted("Tél. 04.66.45.81.94", named_by(card, alone=False)) == "Tél. […]"
    assert has_number("Tél. 04 66 45 81 94", card)


OTHERS = (
    "Le Moulin de la Bastide est fermé.", "Éloïse Martin est passée.", "Roux", "04 66 45 81 95", "de la part de",
    "Tél. 12345", "bastide@example.org.uk est un autre",
)  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_what_may_be_anybodys_stays_in_the_texts_of_others(text: str) -> None:
    assert redacted(text, named_by(CARD, alone=False)) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bastide rappelle, Roux aussi.", "[…] rappelle, […] aussi."),
        ("Éloïse est venue de loin.", "[…] est venue de loin."),
        ("Les bastides sont belles.", "Les bastides sont belles."),
        ("👩 Éloïse 😀", "👩 […] 😀"),
        ("שלום Éloïse שלום", "שלום […] שלום"),
        ("ÉLOÏSE\nBASTIDE", "[…]\n[…]"),
    ],
)
def test_in_what_is_theirs_each_part_of_the_name_is_meant(before: str, after: str) -> None:
    assert redacted(before, named_by(CARD, alone=True)) == after


@pytest.mark.parametrize("card", [ContactCard(), ContactCard(name="Li"), ContactCard(name="…", phone="123")])
def test_a_name_too_short_takes_nothing_out_by_itself(card: ContactCard) -> None:
    text = "La liste de Lise, 123."
    assert redacted(text, named_by(card, alone=True)) == text


def test_a_name_of_special_signs_is_no_pattern() -> None:
    card = ContactCard(name="(Zoé.*", email="a+b@example.org", company="C++ & Co")
    text = "Tout (Zoé.* et a+b@example.org"
    assert redacted(text, named_by(card, alone=True)) == "Tout ([…].* et […]"
    assert redacted(text, named_by(card, alone=False)) == "Tout (Zoé.* et […]"


@pytest.mark.parametrize(
    ("before", "after", "holds"),
    [
        ("Mme Bastide attend.", "[…] attend.", True),
        ("Mme Bastide attend.", "Mme Bastide attend.", True),
        ("Mme Bastide attend.", "Mme […] attend.", True),
        ("Mme Bastide attend.", "[…]", True),
        ("Mme Bastide attend.", "Mme Bastide n’attend pas.", False),
        ("Mme Bastide attend.", "Mme Bastide", False),
        ("Mme Bastide attend.", "[…] attend. Merci.", False),
        ("Ligne\nBastide\nfin", "Ligne\n[…]\nfin", True),
        ("a.c Bastide", "abc […]", False),
        ("aba", "[…]ab[…]a", True),
        ("ab", "ab[…]b", False),
        ("Mme Bastide ", " […] Bastide", True),
    ],
)
def test_a_redaction_only_takes_words_out(before: str, after: str, holds: bool) -> None:
    assert only_takes_out(before, after) is holds


def test_many_marks_are_judged_at_once() -> None:
    """A pattern that tries every place for every mark would try for years."""
    before = "Mme Bastide a dit " * 1_000
    after = before.replace("Bastide", "[…]")
    assert only_takes_out(before, after)
    assert only_takes_out(before, after.replace("Mme […]", "Mme Bastide", 500))
    assert not only_takes_out(before, after + "x")
    assert not only_takes_out(before, after.strip() + ".")


SHORT = (
    ContactCard("J"), ContactCard("La"), ContactCard("J L"), ContactCard("Rose"), ContactCard(company="Camping"),
    ContactCard(address="rue Haute"), ContactCard(address="."), ContactCard(address="48000"), ContactCard(email="."),
    ContactCard(email="rose"),
)  # fmt: skip


@pytest.mark.parametrize("card", SHORT)
def test_a_name_that_is_a_word_leaves_the_texts_of_others_alone(card: ContactCard) -> None:
    text = "J’ai trouvé, j’l’avoue, la carte rose de la rue Haute, 48000 Mende. Un client du Camping."
    assert redacted(text, named_by(card, alone=False)) == text


def test_a_name_of_one_word_is_meant_behind_a_title() -> None:
    assert redacted("Mme Rose, en rose", named_by(ContactCard("Rose"), alone=False)) == "[…], en rose"
    assert redacted("M. Camping", named_by(ContactCard(company="Camping"), alone=False)) == "M. Camping"


@pytest.mark.parametrize("alone", [True, False])
def test_a_title_on_the_card_is_no_part_of_the_name(alone: bool) -> None:
    left = redacted("M. Roux; m. le maire", named_by(ContactCard("M. Roux"), alone=alone))
    assert left.endswith("[…]; m. le maire")


@pytest.mark.parametrize(
    ("name", "text"),
    [("Paul Lebœuf", "Leboeuf"), ("Paul Leboeuf", "LEBŒUF"), ("Anna Weiß", "WEISS"), ("Anna Weiss", "Weiß"),
     ("Anna Weiß", "weiß"), ("Lætitia", "Laetitia"), ("Anna WEIẞ", "Weiss")],
)  # fmt: skip
def test_letters_that_are_written_as_two_are_the_same(name: str, text: str) -> None:
    card = ContactCard(name)
    assert redacted(f"Dit à {text}.", named_by(card, alone=True)) == "Dit à […]."
    assert redacted(f"Dit à Mme {text}.", named_by(card, alone=False)) == "Dit à […]."
    assert words_in(text) & anchors(card)


def test_an_address_is_found_however_its_lines_are_parted() -> None:
    card = ContactCard(address="3 rue Haute\n48000 Mende")
    assert redacted("Habite 3 rue haute, 48000 MENDE.", named_by(card, alone=False)) == "Habite […]."
    assert redacted("Habite 13 rue Haute, 48000 Mende.", named_by(card, alone=False)).startswith("Habite 13")
