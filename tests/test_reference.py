"""What holds for every reference row: who writes it, its entry, and what it may not be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reference import moved
from bitdesk.services import organisation
from bitdesk.sync.enrolment import init_head_office
from builders import COUNTS_FROM, ORGANISATION_NAME, House
from evidence import broken, journal, rows, tables
from moments import MOMENT

FIRST, LAST = date(2026, 7, 1), date(2026, 8, 31)
NOBODY = ids.new()


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
    closed = organisation.add_closed_days(head, LAST, LAST, "SEV", "Foire")
    desk = organisation.add_workstation(head, "sev", "Accueil")
    counselor = organisation.add_counselor(head, "c9", "Élodie", "director", ends_on=LAST)
    topic = organisation.add_topic(head, "eat", "Restauration", "Eat")
    event = organisation.add_outreach(head, "Foire", FIRST, FIRST, "SEV")
    made = [office, hours, *closed, desk, counselor, topic, event]
    assert [entry.row_id for entry in journal(head)[before:]] == made
    writers = {row[1] for found in tables(head).values() for row in found}
    assert writers == {head.desk_id}
    assert broken(head) == ()


def test_a_change_is_an_entry_of_what_changed_and_none_where_nothing_did(head: Desk) -> None:
    office = organisation.add_office(head, "SEV", "Saint-Étienne")
    before = len(journal(head))
    organisation.change_office(head, office, name="Saint-Étienne", address=None)
    assert len(journal(head)) == before
    organisation.change_office(head, office, name="Saint-Étienne-Vallée-Française")
    (entry,) = journal(head)[before:]
    assert (entry.op, entry.row_id, entry.payload) == (
        "update",
        office,
        '{"name":"Saint-Étienne-Vallée-Française"}'.encode(),
    )


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
    "office of closed days": (lambda head: organisation.add_closed_days(head, FIRST, FIRST, "XXX"), "office “XXX”"),
    "dates of an event": (lambda head: organisation.add_outreach(head, "Foire", LAST, FIRST), "last day comes before"),
    "dates of a counselor": (
        lambda head: organisation.add_counselor(head, "C9", "X", ends_on=FIRST, starts_on=LAST),
        "last day comes before",
    ),
    "dates of closed days": (lambda head: organisation.add_closed_days(head, LAST, FIRST), "last day comes before"),
    "unknown office": (lambda head: organisation.change_office(head, NOBODY, name="X"), "not known here"),
    "unknown desk": (lambda head: organisation.change_workstation(head, NOBODY, name="X"), "not known here"),
    "unknown counselor": (lambda head: organisation.counselor_leaves(head, NOBODY), "not known here"),
    "unknown topic": (lambda head: organisation.move_topic(head, NOBODY, 1), "not known here"),
    "unknown event": (lambda head: organisation.change_outreach(head, NOBODY, name="X"), "not known here"),
    "unknown season": (lambda head: organisation.end_season(head, [NOBODY], LAST), "not known here"),
    "no season": (lambda head: organisation.end_season(head, [], LAST), "not known here"),
    "unknown closed day": (
        lambda head: organisation.change_closed_days(head, [NOBODY], FIRST, FIRST),
        "not known here",
    ),
    "unknown row": (lambda head: organisation.retire(head, "topic", NOBODY), "not known here"),
    "retired tomorrow": (lambda head: organisation.retire(head, "topic", NOBODY, on=LAST), "has not come yet"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_recorded(head: Desk, name: str) -> None:
    call, words = REFUSED[name]
    before = tables(head), journal(head)
    with pytest.raises(RuleError, match=words):
        call(head)
    assert (tables(head), journal(head)) == before


def test_only_the_head_office_writes_reference_rows(desk: Desk) -> None:
    for call in (
        lambda: organisation.add_counselor(desk, "C9", "C9"),
        lambda: organisation.change_topic(desk, NOBODY, label_fr="X"),
        lambda: organisation.retire(desk, "office", NOBODY),
        lambda: organisation.bring_back(desk, "office", NOBODY),
        lambda: organisation.add_closed_days(desk, FIRST, FIRST),
    ):
        with pytest.raises(RuleError, match="Only the head office"):
            call()


@pytest.mark.usefixtures("time")
def test_what_is_prepared_before_the_first_day_counted_can_be_retired_at_once(tmp_path: Path) -> None:
    today = MOMENT.date()
    head = init_head_office(tmp_path / "head-office", ORGANISATION_NAME, today + timedelta(days=30))
    topic = organisation.add_topic(head, "ski", "Ski", "Skiing")
    organisation.retire(head, "topic", topic)
    assert rows(head, "SELECT retired_on FROM topic WHERE code = 'ski'") == [(today.isoformat(),)]
    with pytest.raises(RuleError, match="before the first day counted"):
        organisation.retire(head, "topic", topic, on=today)
    head.database.close()


@pytest.mark.parametrize(("place", "expected"), [(1, "CABD"), (0, "CABD"), (2, "ACBD"), (3, "ABCD"), (99, "ABCD")])
def test_a_row_takes_its_place_before_the_retired_ones(place: int, expected: str) -> None:
    in_use = {name: SimpleNamespace(name=name, retired_on=None) for name in "ABC"}
    retired = SimpleNamespace(name="D", retired_on="2026-01-01")
    order = moved([retired, *in_use.values()], in_use["C"], place)
    assert "".join(row.name for row in order) == expected
