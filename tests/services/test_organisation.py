"""What the head office decides for everyone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Counselor, Office, Topic
from bitdesk.services import organisation
from builders import COUNTS_FROM, ORGANISATION_NAME, House
from evidence import broken, journal, rows, tables

FIRST, LAST = date(2026, 7, 1), date(2026, 8, 31)


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def test_the_organisation_is_a_row_of_its_own(head: Desk) -> None:
    assert rows(head, "SELECT name, timezone, counts_from FROM organisation") == [
        (ORGANISATION_NAME, "Europe/Paris", COUNTS_FROM.isoformat())
    ]


def test_every_row_is_the_head_offices_and_journaled(head: Desk) -> None:
    before = len(journal(head))
    office = organisation.add_office(head, "sev", "Saint-Étienne", "1, place du Roubadou")
    hours = organisation.add_opening_hours(head, "SEV", FIRST, LAST, 6, [(600, 750)])
    desk = organisation.add_workstation(head, "sev", "Accueil")
    counselor = organisation.add_counselor(head, "c9", "Élodie", "director", ends_on=LAST)
    topic = organisation.add_topic(head, "eat", "Restauration", "Eat")
    event = organisation.add_outreach(head, "Foire", FIRST, FIRST, "SEV")
    assert [entry.row_id for entry in journal(head)[before:]] == [office, hours, desk, counselor, topic, event]
    writers = {row[1] for found in tables(head).values() for row in found}
    assert writers == {head.desk_id}
    assert rows(head, "SELECT code, name, address, retired_on FROM office WHERE id = ?", office) == [
        ("SEV", "Saint-Étienne", "1, place du Roubadou", None)
    ]
    assert rows(
        head, "SELECT office_id, starts_on, ends_on, weekday, periods FROM opening_hours WHERE id = ?", hours
    ) == [(office, "2026-07-01", "2026-08-31", 6, "[[600,750]]")]
    assert rows(head, "SELECT office_id, name FROM workstation WHERE id = ?", desk) == [(office, "Accueil")]
    assert rows(head, "SELECT code, name, role, starts_on, ends_on FROM counselor WHERE id = ?", counselor) == [
        ("C9", "Élodie", "director", None, "2026-08-31")
    ]
    assert rows(head, "SELECT code, rank FROM topic WHERE id = ?", topic) == [("eat", 4)]
    assert rows(head, "SELECT name, office_id, starts_on, ends_on FROM outreach WHERE id = ?", event) == [
        ("Foire", office, "2026-07-01", "2026-07-01")
    ]
    assert broken(head) == ()


REFUSED: dict[str, tuple[Callable[[Desk], Any], str]] = {
    "office code taken": (lambda head: organisation.add_office(head, "pdm", "Other"), "“PDM” is taken"),
    "counselor code taken": (lambda head: organisation.add_counselor(head, "c1", "Other"), "“C1” is taken"),
    "topic code taken": (lambda head: organisation.add_topic(head, "stay", "a", "b"), "“stay” is taken"),
    "office without a name": (lambda head: organisation.add_office(head, "X", " "), "is empty"),
    "office without a code": (lambda head: organisation.add_office(head, "", "X"), "is empty"),
    "desk without a name": (lambda head: organisation.add_workstation(head, "PDM", ""), "is empty"),
    "counselor without a name": (lambda head: organisation.add_counselor(head, "C9", ""), "is empty"),
    "topic without a label": (lambda head: organisation.add_topic(head, "eat", "", "Eat"), "is empty"),
    "event without a name": (lambda head: organisation.add_outreach(head, "\t", FIRST, LAST), "is empty"),
    "role": (lambda head: organisation.add_counselor(head, "C9", "X", "king"), "role “king” does not exist"),
    "office of a desk": (lambda head: organisation.add_workstation(head, "XXX", "Accueil"), "among: COL, PDM, VIA"),
    "office of an event": (lambda head: organisation.add_outreach(head, "Foire", FIRST, LAST, "XXX"), "office “XXX”"),
    "office of hours": (
        lambda head: organisation.add_opening_hours(head, "XXX", FIRST, LAST, 0, [(600, 750)]),
        "office “XXX”",
    ),
    "dates of an event": (lambda head: organisation.add_outreach(head, "Foire", LAST, FIRST), "last day comes before"),
    "dates of hours": (
        lambda head: organisation.add_opening_hours(head, "PDM", LAST, FIRST, 0, [(600, 750)]),
        "last day comes before",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_recorded(head: Desk, name: str) -> None:
    call, words = REFUSED[name]
    before = tables(head), journal(head)
    with pytest.raises(RuleError, match=words):
        call(head)
    assert (tables(head), journal(head)) == before


def test_a_row_is_retired_from_a_day_on(head: Desk) -> None:
    (topic_id,) = rows(head, "SELECT id FROM topic WHERE code = 'stay'")[0]
    organisation.retire(head, Topic, topic_id, LAST)
    assert rows(head, "SELECT retired_on FROM topic WHERE id = ?", topic_id) == [("2026-08-31",)]
    (office_id,) = rows(head, "SELECT id FROM office WHERE code = 'VIA'")[0]
    organisation.retire(head, Office, office_id)
    assert rows(head, "SELECT retired_on FROM office WHERE id = ?", office_id) == [("2026-07-22",)]
    assert [entry.op for entry in journal(head)[-2:]] == ["update", "update"]


def test_what_has_no_such_date_is_not_retired_in_silence(head: Desk) -> None:
    (counselor_id,) = rows(head, "SELECT id FROM counselor WHERE code = 'C1'")[0]
    before = tables(head), journal(head)
    with pytest.raises(TypeError, match="Counselor"):
        organisation.retire(head, Counselor, counselor_id, LAST)
    assert (tables(head), journal(head)) == before


def test_only_the_head_office_writes_reference_rows(desk: Desk) -> None:
    with pytest.raises(RuleError, match="head office"):
        organisation.add_counselor(desk, "C9", "C9")
