"""The head office's list of visits and its corrections, by commands."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitdesk import sync
from bitdesk.services import counting
from builders import House
from evidence import rows
from terminal import Said, refused, run


@pytest.fixture
def visit_id(house: House) -> str:
    row = counting.record(house.desks["PDM"], 99, public="local", department="34", topics=("hiking",))
    sync.exchange(house.desks["PDM"])
    sync.merge_all(house.head_office)
    return row.id.hex()


def ask(house: House, *arguments: object) -> Said:
    return run("--data-dir", house.head_office.data_dir, "head-office", *arguments)


def listed(house: House, *options: object) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(ask(house, "visits", "list", "--format", "json", *options).out)
    return document


def test_the_list_gives_the_ids_that_the_other_commands_take(house: House, visit_id: str) -> None:
    (visit,) = listed(house)["visits"]
    assert (visit["id"], visit["party_size"], visit["standing"]) == (visit_id, 99, "counts")
    text = ask(house, "visits", "list", "--from", "2026-07-01").out
    assert visit_id in text
    assert "Visits that count: 1, visitors: 99." in text
    assert listed(house, "--to", "2026-07-21")["visits"] == []
    assert listed(house, "--office", "col")["visits"] == []
    assert listed(house, "--outreach")["visits"] == []
    assert len(listed(house, "--office", "pdm")["visits"]) == 1


def test_a_visit_is_corrected_voided_and_put_back(house: House, visit_id: str) -> None:
    said = ask(
        house, "visits", "correct", visit_id, "--reason", "99 for 9", "--party-size", 9, "--department", "2a",
        "--hour", 11, "--date", "2026-07-21", "--public", "", "--topic", "stay", "--topic", "shop",
        "--outreach", "Marché de Florac",
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")
    assert "step 1" in said.out
    (visit,) = listed(house, "--to", "2026-07-21")["visits"]
    assert (visit["party_size"], visit["department"], visit["hour"], visit["public"]) == (9, "2A", 11, None)
    assert (visit["topics"], visit["outreach"]) == (["stay", "shop"], "Marché de Florac")
    assert (visit["standing"], visit["reason"]) == ("corrected", "99 for 9")
    assert ask(house, "visits", "correct", visit_id, "--reason", "no", "--country", "be", "--outreach", "").code == 0
    (visit,) = listed(house, "--to", "2026-07-21")["visits"]
    assert (visit["country"], visit["department"], visit["outreach"]) == ("BE", None, None)
    assert "step 3" in ask(house, "visits", "void", visit_id, "--reason", "twice").out
    assert listed(house, "--to", "2026-07-21")["counted"] == 0
    assert "step 4" in ask(house, "visits", "restore", visit_id, "--reason", "it was right").out
    (visit,) = listed(house)["visits"]
    assert (visit["party_size"], visit["department"], visit["topics"]) == (99, "34", ["hiking"])


def test_what_cannot_be_is_refused_in_a_sentence(house: House, visit_id: str) -> None:
    assert refused(ask(house, "visits", "correct", visit_id, "--reason", "x", "--party-size", 100), "99 people")
    assert refused(ask(house, "visits", "correct", visit_id, "--reason", " ", "--party-size", 9), "Say why")
    assert refused(ask(house, "visits", "void", "12", "--reason", "x"), "no row's id")
    assert refused(ask(house, "visits", "correct", visit_id, "--reason", "x", "--outreach", "Fair"), "Marché de Florac")
    assert ask(house, "visits", "void", visit_id).code == 2
    at_a_desk = run(
        "--data-dir", house.desks["PDM"].data_dir, "head-office", "visits", "void", visit_id, "--reason", "x"
    )
    assert refused(at_a_desk, "is a desk's")
    assert rows(house.head_office, "SELECT count(*) FROM visit_correction") == [(0,)]
