"""The history of a row on the command line."""

from __future__ import annotations

import json
import uuid

import pytest

from bitdesk import sync
from bitdesk.services import corrections, counting
from builders import House
from terminal import refused, run


@pytest.fixture
def visit_id(house: House) -> bytes:
    row = counting.record(house.desks["PDM"], 2)
    sync.exchange(house.desks["PDM"])
    sync.merge_all(house.head_office)
    corrections.correct(house.head_office, row.id, "9 was meant", party_size=9)
    return row.id


def test_the_history_of_a_visit_is_a_table(house: House, visit_id: bytes) -> None:
    said = run("--data-dir", house.head_office.data_dir, "history", visit_id.hex())
    assert said.code == 0
    assert said.out.startswith("Visit · 22/07/2026 14:31 · Le Pont de Montvert, Accueil\n")
    assert "corrected: “9 was meant”  People" in said.out
    at_the_desk = run("--data-dir", house.desks["PDM"].data_dir, "history", visit_id.hex())
    assert at_the_desk.code == 0
    assert "9 was meant" not in at_the_desk.out, "not received yet"


def test_another_program_reads_it_too(house: House, visit_id: bytes) -> None:
    said = run("--data-dir", house.head_office.data_dir, "history", str(uuid.UUID(bytes=visit_id)), "--format", "json")
    document = json.loads(said.out)
    assert document["row"] == visit_id.hex()
    assert [change["action"] for change in document["changes"]] == ["created", "corrected"]


@pytest.mark.parametrize("row", ["", "12", "z" * 32])
def test_what_is_no_id_is_refused(house: House, row: str) -> None:
    assert refused(run("--data-dir", house.head_office.data_dir, "history", row), "is no row's id")


def test_a_row_that_nobody_knows_is_said(house: House) -> None:
    assert refused(run("--data-dir", house.head_office.data_dir, "history", "ab" * 16), "says nothing")
