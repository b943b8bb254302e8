"""The state of the antennas, and what is held, by commands."""

from __future__ import annotations

import json

from bitdesk import sync
from bitdesk.journal import chain
from bitdesk.services import organisation
from bitdesk.values import SCHEMA_VERSION
from builders import House
from faults.handmade import Hand as Writer
from faults.handmade import Written
from moments import Hand
from terminal import Said, run


def ask(house: House, *arguments: object) -> Said:
    return run("--data-dir", house.head_office.data_dir, "head-office", *arguments)


def test_what_is_worth_a_look_stands_under_the_table(house: House, time: Hand) -> None:
    sync.exchange(house.desks["PDM"])
    sync.merge_all(house.head_office)
    assert " · " not in ask(house, "status").out
    organisation.add_topic(house.head_office, "golf", "Golf", "Golf")
    time.forward(days=3)
    said = ask(house, "status")
    assert said.code == 0
    assert said.out.splitlines()[-2:] == [
        "PDM Accueil · Silent since Wednesday 22/07/2026, although open 2 days.",
        "COL Accueil · Never heard since it was set up on Wednesday 22/07/2026, although open 2 days.",
    ]
    first, second = json.loads(ask(house, "status", "--format", "json").out)["antennas"]
    assert first["silent"] == {"since": "2026-07-22", "open_days": 2, "never_heard": False}
    assert (first["installations"], first["branches"], first["retired_on"], first["schema"]) == (
        1,
        None,
        None,
        SCHEMA_VERSION,
    )
    assert first["unreceived"] > 0
    assert (second["unreceived"], second["schema"]) == (None, None)


def test_what_is_held_is_listed_with_its_reason(house: House) -> None:
    assert "Nothing is held." in ask(house, "held").out
    name, data = Writer(house.desks["PDM"], house.head_office).write([Written("parrot", chain.INSERT, bytes(16), {})])
    inbox = house.mailbox / house.head_office.address
    inbox.mkdir(exist_ok=True)
    (inbox / name).write_bytes(data)
    sync.merge_all(house.head_office)
    said = ask(house, "held")
    assert said.code == 0
    assert "Le Pont de Montvert, Accueil  1      parrot" in said.out
    assert "A newer program wrote it: this one does not know “parrot”." in said.out
    (entry,) = json.loads(ask(house, "held", "--format", "json").out)["held"]
    assert (entry["number"], entry["kind"], entry["reason"], entry["row"]) == (1, "parrot", "unknown_kind", "00" * 16)
