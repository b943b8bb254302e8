"""A desk and its head office from the command line: set-up, sending, merging, and what stands in the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from bitdesk import settings
from bitdesk.services import counting
from bitdesk.sync.folder import FolderMailbox
from builders import House, make_head_office
from evidence import rows
from terminal import refused, run


def at(folder: Path) -> list[str]:
    return ["--data-dir", str(folder)]


def test_an_organisation_is_set_up_by_commands_alone(tmp_path: Path) -> None:
    head, mailbox, desk, setup = (tmp_path / name for name in ("head", "mailbox", "desk", "vialas.bitdesk"))
    steps: list[list[Any]] = [
        ["head-office", "init", "--name", "Office des Essais", "--counts-from", "2020-01-01", "--mailbox", mailbox],
        ["head-office", "add", "office", "--code", "via", "--name", "Vialas", "--address", "Rue Haute"],
        ["head-office", "add", "topic", "--code", "hiking", "--label-fr", "Randonnée", "--label-en", "Hiking"],
        ["head-office", "add", "counselor", "--code", "c1", "--name", "Claire", "--ends-on", "2026-09-30"],
        ["head-office", "add", "outreach", "--name", "Foire", "--from", "2020-01-01", "--until", "2030-12-31"],
        ["head-office", "add", "hours", "--office", "VIA", "--from", "2020-01-01", "--until", "2030-12-31",
         "--hours", "09:30-12:30, 14:00-17:00", "--weekday", "1", "--weekday", "2"],
        ["head-office", "add", "workstation", "--office", "VIA", "--name", "Accueil", "--setup-file", setup],
    ]  # fmt: skip
    for step in steps:
        said = run(*at(head), *step)
        assert (said.code, said.err) == (0, ""), step
    enrolled = run(*at(desk), "enrol", setup)
    assert enrolled.out == f"The desk of Vialas is ready in {desk}.\n"
    assert run(*at(desk), "record", "visit", "--party-size", "5", "--topic", "hiking").code == 0
    assert run(*at(desk), "sync").out == "To send: 0. Sent, waiting for the head office: 2. Merged: 0.\n"
    assert run(*at(head), "head-office", "merge").out.startswith("Merged: 1 batches, 2 entries.")
    assert run(*at(desk), "sync").out == "To send: 0. Sent, waiting for the head office: 0. Merged: 2.\n"
    hours = rows(desk / "bitdesk.db", "SELECT weekday, periods FROM opening_hours ORDER BY weekday")
    assert hours == [(0, "[[570,750],[840,1020]]"), (1, "[[570,750],[840,1020]]")]


def test_the_antennas_are_shown(house: House) -> None:
    counting.record(house.desks["PDM"], 2)
    run(*at(house.desks["PDM"].data_dir), "sync")
    run(*at(house.head_office.data_dir), "head-office", "merge")
    said = run(*at(house.head_office.data_dir), "head-office", "status", "--format", "json")
    first, second = json.loads(said.out)["antennas"]
    assert (first["office"], first["received_seq"], first["backlog"]) == ("PDM", 2, 0)
    assert (first["last_contact_at"], first["clock_difference_ms"]) == ("2026-07-22T14:31:00+02:00", 0)
    assert (second["office"], second["last_contact_at"], second["version"]) == ("COL", None, "")
    table = run(*at(house.head_office.data_dir), "head-office", "status").out
    assert "Le Collet-de-Dèze" in table
    assert "22/07/2026 14:31" in table


def test_a_refused_batch_is_named_and_the_others_are_merged(house: House) -> None:
    for desk in house.desks.values():
        counting.record(desk, 2)
        run(*at(desk.data_dir), "sync")
    inbox = house.mailbox / house.head_office.address
    victim = next(path for path in sorted(inbox.iterdir()) if not path.name.startswith("contact"))
    victim.write_bytes(victim.read_bytes()[:-7])
    said = run(*at(house.head_office.data_dir), "head-office", "merge")
    assert said.code == 1
    assert said.out.startswith("Merged: 1 batches, 2 entries.")
    assert victim.name in said.err
    assert victim.exists()


def test_a_mailbox_that_vanished_keeps_everything_here(house: House) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    house.mailbox.rename(house.folder / "taken-away")
    assert refused(run(*at(desk.data_dir), "sync"), "is not there. Connect the network or the key")
    assert refused(run(*at(house.head_office.data_dir), "head-office", "merge"), "is not there.")
    (house.folder / "taken-away").rename(house.mailbox)
    assert run(*at(desk.data_dir), "sync").code == 0


def test_a_mailbox_of_another_organisation_is_refused(house: House, tmp_path: Path) -> None:
    other = make_head_office(tmp_path / "other", tmp_path / "other-mailbox")
    other.database.close()
    desk = house.desks["PDM"]
    settings.save(desk.data_dir, mailbox=str(tmp_path / "other-mailbox"))
    assert refused(run(*at(desk.data_dir), "sync"), "belongs to another organisation")
    init = ["head-office", "init", "--name", "Autre", "--counts-from", "2020-01-01", "--mailbox", house.mailbox]
    assert refused(run(*at(tmp_path / "new"), *init), "belongs to another organisation")
    assert not (tmp_path / "new").exists()


def test_a_mailbox_that_cannot_be_made_leaves_no_head_office_behind(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    init = ["head-office", "init", "--name", "A", "--counts-from", "2020-01-01", "--mailbox", tmp_path / "file" / "x"]
    assert refused(run(*at(tmp_path / "new"), *init), "cannot be used")
    assert not (tmp_path / "new").exists()


def test_what_is_wrong_in_a_set_up_is_said(house: House, tmp_path: Path) -> None:
    head, setup = house.head_office.data_dir, tmp_path / "x.bitdesk"
    add = [*at(head), "head-office", "add"]
    unknown = run(*add, "workstation", "--office", "XYZ", "--name", "A", "--setup-file", setup)
    assert refused(unknown, "The office “XYZ” does not exist. Choose among: COL, PDM, VIA.")
    assert refused(run(*add, "office", "--code", "pdm", "--name", "Encore"), "The code “PDM” is taken already.")
    hours = ["--office", "PDM", "--from", "2026-01-01", "--until", "2026-12-31", "--hours"]
    assert refused(run(*add, "hours", *hours, "12:00-09:00"), "The opening hours must follow one another")
    assert run(*add, "hours", *hours, "morning").code == 2
    assert refused(run(*at(head), "sync"), "The head office merges, it does not send.")
    desk = house.desks["PDM"].data_dir
    assert refused(run(*at(desk), "head-office", "merge"), "is a desk's.")
    assert refused(run(*at(tmp_path / "empty"), "sync"), "There is no desk in")
    setup.write_bytes(b"not a set-up file")
    assert refused(run(*at(tmp_path / "empty"), "enrol", setup), "is not a set-up file that can be used.")
    assert refused(run(*at(tmp_path / "empty"), "enrol", tmp_path / "none"), "cannot be read")
    init = ["head-office", "init", "--name", "A", "--counts-from", "2020-01-01", "--mailbox", tmp_path / "m"]
    assert refused(run(*at(tmp_path / "new"), *init, "--timezone", "Mars/Olympus"), "The time zone “Mars/Olympus”")


def test_a_mailbox_made_by_init_is_the_organisations(tmp_path: Path) -> None:
    init = ["head-office", "init", "--name", "Office", "--counts-from", "2020-01-01", "--mailbox", tmp_path / "m"]
    assert run(*at(tmp_path / "h"), *init).code == 0
    ((organisation_id,),) = rows(tmp_path / "h" / "bitdesk.db", "SELECT organisation_id FROM identity")
    FolderMailbox.open(tmp_path / "m", organisation_id)


def test_a_dead_laptops_file_is_merged_by_its_name(house: House, tmp_path: Path) -> None:
    desk, head = house.desks["PDM"], house.head_office
    for size in (2, 3):
        counting.record(desk, size)
    dead = shutil.copytree(desk.data_dir, tmp_path / "dead")
    said = run(*at(head.data_dir), "head-office", "merge", dead / "bitdesk.db")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Merged: 1 batches, 3 entries.")
    assert rows(head.database.path, "SELECT sum(party_size) FROM visit") == [(5,)]
    again = run(*at(head.data_dir), "head-office", "merge", dead)
    assert again.out.startswith("Merged: 0 batches, 0 entries.")


def test_a_file_of_nobody_is_refused_by_its_name_and_the_others_are_merged(house: House, tmp_path: Path) -> None:
    counting.record(house.desks["PDM"], 2)
    (tmp_path / "stranger").write_bytes(b"no database at all")
    files = [tmp_path / "stranger", tmp_path / "nowhere", house.head_office.data_dir, house.desks["PDM"].data_dir]
    said = run(*at(house.head_office.data_dir), "head-office", "merge", *files)
    assert said.code == 1
    assert said.out.startswith("Merged: 1 batches, 2 entries.")
    assert said.err.count("Refused") == 3
    for name in ("stranger", "nowhere", str(house.head_office.data_dir)):
        assert name in said.err
