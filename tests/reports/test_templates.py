from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.reports.templates import filled, named, template_rows, templates, unnamed
from bitdesk.services.templates import add_template, retire
from builders import House
from stockroom import synchronise

FIELDS = {"name": "Mme Martin", "date": "22/07/2026", "reference": "R-PDM-2026-001", "office": "Le Pont de Montvert"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bonjour {name},", "Bonjour Mme Martin,"), ("{reference} du {date} à {office}.",
         "R-PDM-2026-001 du 22/07/2026 à Le Pont de Montvert."),
        ("{nom} {} {0} {name", "{nom} {} {0} {name"), ("{name!r} {{name}}", "{name!r} {Mme Martin}"),
    ],
)  # fmt: skip
def test_fields_are_filled_in_and_nothing_else(text: str, said: str) -> None:
    assert filled(text, "fr", FIELDS) == said


@pytest.mark.parametrize(("language", "name"), [("fr", "Madame, Monsieur"), ("en", "Sir or Madam"), ("de", "")])
def test_who_gave_no_name_is_written_to_politely(language: str, name: str) -> None:
    assert filled("{name}", language, FIELDS | {"name": ""}) == name


def test_those_of_the_visitor_s_language_come_first(house: House, desk: Desk) -> None:
    head = house.head_office
    french = add_template(head, "complaint", "fr", "Accusé", "Bonjour")
    english = add_template(head, "complaint", "en", "Receipt", "Hello")
    add_template(head, "review", "fr", "Avis", "Merci")
    synchronise(house)
    assert [one.id for one in templates(desk, "complaint")] == [french, english]
    assert [one.id for one in templates(desk, "complaint", "en")] == [english, french]
    assert len(templates(desk)) == 3
    retire(head, "reply_template", french, on=date(2026, 7, 1))
    assert [one.id for one in templates(head, "complaint", "de")] == [english]
    (english_row,) = (row for row in template_rows(head) if row.ids == (english,))
    assert english_row.retired_on is None
    (old,) = (row for row in template_rows(head) if row.ids == (french,))
    assert old.retired_on == date(2026, 7, 1)
    assert len(old.unreceived) == 2, "no desk has said yet that it received it"


def test_a_name_is_taken_out_of_a_text_and_shown_again() -> None:
    kept = unnamed("Bonjour Zoé Martin, merci Zoé Martin.", " Zoé Martin ")
    assert kept == "Bonjour {name}, merci {name}."
    assert named(kept, "Zoé Martin", "fr") == "Bonjour Zoé Martin, merci Zoé Martin."
    assert named(kept, None, "en") == "Bonjour Sir or Madam, merci Sir or Madam."


def test_a_name_within_a_word_is_none() -> None:
    kept = unnamed("Martin, la Martinique et Saint-Martin. Merci Martin !", "Martin")
    assert kept == "{name}, la Martinique et Saint-Martin. Merci {name} !"


@pytest.mark.parametrize("name", [None, "", "Li"])
def test_without_a_name_or_with_a_very_short_one_a_text_stays(name: str | None) -> None:
    assert unnamed("Merci, Lise.", name) == "Merci, Lise."
