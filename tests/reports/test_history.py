"""Who wrote what about a row, and when: out of the journal, on every file that knows the row."""

from __future__ import annotations

import shutil
from datetime import date
from typing import Any

import pytest

from bitdesk import models, sync
from bitdesk.desk import Desk, open_desk, with_counselor
from bitdesk.reports import reference
from bitdesk.reports.history import Action, Change, Name, history
from bitdesk.services import catalogue, corrections, counting, organisation, visits
from builders import House
from evidence import change, rows
from moments import MOMENT, Hand


@pytest.fixture
def counselor(house: House) -> reference.CounselorChoice:
    return reference.counselors(house.head_office, MOMENT.date())[0]


@pytest.fixture
def visit_id(desk: Desk, counselor: reference.CounselorChoice, time: Hand) -> bytes:
    """A visit that Claire counted, qualified by somebody unknown a minute later."""
    row = counting.record(with_counselor(desk, counselor.id, counselor.code), 2, topics=("hiking",))
    time.forward(minutes=1)
    visits.revise(desk, row.id, party_size=3, department="34", topics=["stay", "hiking"])
    return row.id


def contact(house: House, desk: Desk) -> None:
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    sync.exchange(desk)


def columns(found: Change) -> dict[str, tuple[Any, Any]]:
    return {column.column: (column.before, column.after) for column in found.columns}


def test_who_when_and_what_from_the_first_entry_to_the_last(
    house: House, desk: Desk, visit_id: bytes, counselor: reference.CounselorChoice, time: Hand
) -> None:
    contact(house, desk)
    for file in (desk, house.head_office):
        first, second = history(file, visit_id)
        assert (first.kind, first.action, first.at_ms) == ("visit", Action.CREATED, time.ms - 60_000)
        assert (first.writer.counselor_code, first.writer.counselor) == (counselor.code, counselor.name)
        assert (first.writer.desk, first.writer.office) == ("Accueil", "Le Pont de Montvert")
        assert columns(first)["party_size"] == (None, 2)
        assert columns(first)["office_id"] == (
            None, Name(desk.office_id.hex(), "Le Pont de Montvert", "Le Pont de Montvert"),
        )  # fmt: skip
        assert (second.action, second.at_ms, second.writer.counselor_code) == (Action.CHANGED, time.ms, "")
        hiking, stay = Name("hiking", "Randonnée", "Hiking"), Name("stay", "Hébergement", "Stay")
        assert columns(second) == {
            "party_size": (2, 3), "country": (None, "FR"), "department": (None, "34"),
            "topics": ((hiking,), (stay, hiking)),
        }  # fmt: skip
        assert not any(found.is_erased or found.is_held or found.branch or found.reason for found in (first, second))


def test_a_visits_history_has_what_the_head_office_corrected_and_why(
    house: House, desk: Desk, visit_id: bytes, time: Hand
) -> None:
    contact(house, desk)
    time.forward(days=60)
    corrections.correct(house.head_office, visit_id, "30 was typed for 3", party_size=30, visited_on=date(2026, 7, 20))
    corrections.void(house.head_office, visit_id, "counted twice")
    corrections.restore(house.head_office, visit_id, "it was right")
    contact(house, desk)
    for file in (desk, house.head_office):
        found = history(file, visit_id)
        assert [one.action for one in found[2:]] == [Action.CORRECTED, Action.VOIDED, Action.CORRECTED]
        assert [one.reason for one in found[2:]] == ["30 was typed for 3", "counted twice", "it was right"]
        assert all(one.kind == "visit" and one.row_id == visit_id and one.writer.is_head_office for one in found[2:])
        assert [columns(one) for one in found[2:]] == [
            {"party_size": (3, 30), "visited_on": ("2026-07-22", "2026-07-20")},
            {"voided": (0, 1)},
            {"party_size": (30, 3), "visited_on": ("2026-07-20", "2026-07-22"), "voided": (1, 0)},
        ]


def test_a_correction_of_a_visit_that_its_desk_had_voided_makes_it_count_again(house: House, desk: Desk) -> None:
    row = counting.record(desk, 2)
    visits.void(desk, row.id)
    contact(house, desk)
    corrections.correct(house.head_office, row.id, "it was a real one")
    voided, corrected = history(house.head_office, row.id)[1:]
    assert list(columns(voided)) == ["voided_at"]
    assert columns(corrected) == {"voided": (1, 0)}


def test_what_the_desk_revised_meanwhile_is_told_beside_the_correction(
    house: House, desk: Desk, visit_id: bytes, time: Hand
) -> None:
    contact(house, desk)
    time.forward(minutes=5)
    corrections.correct(house.head_office, visit_id, "9 people", party_size=9)
    time.forward(minutes=5)
    visits.revise(desk, visit_id, party_size=5)
    contact(house, desk)
    corrections.correct(house.head_office, visit_id, "a local", public="local")
    found = history(house.head_office, visit_id)
    assert [columns(one) for one in found[2:]] == [
        {"party_size": (3, 9)}, {"party_size": (3, 5)}, {"public": (None, "local")},
    ]  # fmt: skip


def test_a_reference_row_is_the_head_offices(house: House, desk: Desk) -> None:
    (office_id,) = rows(house.head_office, "SELECT id FROM office WHERE code = 'VIA'")[0]
    organisation.change_office(house.head_office, office_id, name="Vialas (mairie)")
    contact(house, desk)
    for file in (house.head_office, desk):
        created, renamed = history(file, office_id)
        assert created.kind == "office"
        assert created.writer.is_head_office
        assert (created.writer.desk, created.writer.office) == ("", "")
        assert columns(renamed) == {"name": ("Vialas", "Vialas (mairie)")}


def test_several_rows_are_one_history(house: House) -> None:
    found = rows(house.head_office, "SELECT id FROM topic ORDER BY rank")
    changes = history(house.head_office, *(row_id for (row_id,) in found))
    assert [columns(one)["code"] for one in changes] == [(None, "hiking"), (None, "stay"), (None, "shop")]


@pytest.mark.parametrize("kind", models.journaled_tables())
def test_every_kind_that_is_there_has_a_history(house: House, desk: Desk, visit_id: bytes, kind: str) -> None:
    contact(house, desk)
    corrections.void(house.head_office, visit_id, "twice")
    for (row_id,) in rows(house.head_office, f"SELECT id FROM {kind}"):
        assert history(house.head_office, row_id)[0].action in {Action.CREATED, Action.VOIDED}


def test_what_nobody_knows_has_none(desk: Desk) -> None:
    assert history(desk, bytes(16)) == ()
    assert history(desk) == ()


def test_another_writers_name_that_has_not_come_yet_is_said_to_be_missing(desk: Desk) -> None:
    row = counting.record(with_counselor(desk, bytes(16), "X9"), 2)
    change(desk, f"UPDATE visit SET outreach_id = zeroblob(16) WHERE id = x'{row.id.hex()}'")
    (created,) = history(desk, row.id)
    assert (created.writer.counselor_code, created.writer.counselor) == ("?", "")


def test_erased_contents_are_said_to_be_erased(desk: Desk, visit_id: bytes) -> None:
    change(desk, f"UPDATE journal SET salt = NULL, payload = NULL WHERE row_id = x'{visit_id.hex()}' AND op = 'update'")
    created, revised = history(desk, visit_id)
    assert not created.is_erased
    assert revised.is_erased
    assert revised.columns == ()


def test_a_clock_that_was_put_back_does_not_turn_the_history_around(desk: Desk, visit_id: bytes, time: Hand) -> None:
    time.forward(days=-2)
    visits.revise(desk, visit_id, party_size=7)
    time.forward(days=1)
    visits.revise(desk, visit_id, party_size=8)
    assert [columns(one)["party_size"] for one in history(desk, visit_id)] == [(None, 2), (2, 3), (3, 7), (7, 8)]


def test_a_correction_comes_after_the_visit_whatever_the_clocks_say(
    house: House, desk: Desk, visit_id: bytes, time: Hand
) -> None:
    contact(house, desk)
    time.forward(days=-30)
    corrections.correct(house.head_office, visit_id, "9 people", party_size=9)
    found = history(house.head_office, visit_id)
    assert [entry.action for entry in found] == [Action.CREATED, Action.CORRECTED, Action.CHANGED]
    assert columns(found[1])["party_size"] == (2, 9)


def test_both_branches_of_a_copied_desk_are_told(house: House, desk: Desk, visit_id: bytes, time: Hand) -> None:
    contact(house, desk)
    twin_folder = house.folder / "twin"
    desk.database.close()
    shutil.copytree(desk.data_dir, twin_folder)
    one, other = open_desk(desk.data_dir), open_desk(twin_folder)
    visits.revise(one, visit_id, party_size=11)
    time.forward(minutes=1)
    visits.revise(other, visit_id, public="local")
    for file in (one, other):
        sync.exchange(file)
        sync.merge_all(house.head_office)
    found = history(house.head_office, visit_id)
    assert {entry.branch: columns(entry) for entry in found[2:]} == {
        0: {"party_size": (3, 11)},
        1: {"public": (None, "local")},
    }
    one.database.close()
    other.database.close()


def test_an_entry_that_is_held_is_told_as_held_and_changes_nothing(house: House, desk: Desk, visit_id: bytes) -> None:
    contact(house, desk)
    visits.revise(desk, visit_id, party_size=98)
    change(
        house.head_office,
        "CREATE TRIGGER strict BEFORE UPDATE ON visit WHEN NEW.party_size = 98 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    contact(house, desk)
    last = history(house.head_office, visit_id)[-1]
    assert last.is_held
    assert columns(last) == {"party_size": (3, 98)}
    visits.revise(desk, visit_id, party_size=6)
    contact(house, desk)
    assert columns(history(house.head_office, visit_id)[-1]) == {"party_size": (3, 6)}


def test_a_product_names_its_category_and_its_supplier(house: House) -> None:
    head = house.head_office
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps")
    supplier = catalogue.add_supplier(head, "edi", "Éditions")
    product = catalogue.add_product(head, "Carte", category_id=maps)
    catalogue.change_product(head, product, supplier_id=supplier)
    first, second = history(head, product)
    assert columns(first)["category_id"] == (None, Name(maps.hex(), "Cartes", "Maps"))
    assert columns(second) == {"supplier_id": (None, Name(supplier.hex(), "Éditions", "Éditions"))}
