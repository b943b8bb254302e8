"""What is written: no name from elsewhere takes the terminal over, and a full disk is said in a sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.commands.output import PLAINER
from bitdesk.desk import Desk, open_desk
from bitdesk.services import counting, organisation
from bitdesk.sync import enrolment
from builders import COUNTS_FROM, House
from evidence import change, rows
from terminal import run

NASTY = "Vialas\x1b]0;x\x07\x9b2J\u202e\r\n1,2"
SEEN = "Vialas\\x1b]0;x\\x07\\x9b2J\\u202e\\x0d\\x0a1,2"
DANGEROUS = {chr(code) for code in (*range(9), *range(11, 32), *range(127, 160), 0x202E)}


@pytest.fixture
def nasty(house: House) -> House:
    """A house whose office of Vialas has a name that nobody would give it."""
    organisation.add_office(house.head_office, "NAS", "Nasty")
    change(house.head_office, f"UPDATE office SET name = CAST(X'{NASTY.encode().hex()}' AS TEXT) WHERE code = 'NAS'")
    assert rows(house.head_office, "SELECT name FROM office WHERE code = 'NAS'") == [(NASTY,)]
    return house


@pytest.mark.parametrize(
    ("encoding", "seen"), [("cp1252", "-1 250,00\u00a0€ ? l’été"), ("ascii", "-1 250,00 ? ? l'?t?")]
)
def test_an_old_terminal_keeps_the_sign_of_an_amount(encoding: str, seen: str) -> None:
    assert "−1\u202f250,00\u00a0€ → l’été".encode(encoding, errors=PLAINER).decode(encoding) == seen


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_name_is_written_out_in_every_form(nasty: House, form: str) -> None:
    said = run("--data-dir", nasty.head_office.data_dir, "report", "season", "--year", "2026", "--format", form)
    assert said.code == 0
    assert not DANGEROUS & set(said.out)
    if form == "json":
        assert NASTY in {office["name"] for office in json.loads(said.out)["offices"]}
    elif form == "table":
        assert SEEN in said.out
        assert len(said.out.splitlines()) == len(set(said.out.splitlines())) + said.out.count("\n\n")


def test_a_name_in_a_file_from_elsewhere_is_written_out(house: House, tmp_path: Path) -> None:
    head = house.head_office
    stranger = enrolment.init_head_office(tmp_path / "stranger", NASTY, COUNTS_FROM)
    organisation.add_office(stranger, "X", "X")
    setup = tmp_path / "x.bitdesk"
    enrolment.make_setup(stranger, organisation.add_workstation(stranger, "X", "X"), setup)
    (house.mailbox / head.address).mkdir(exist_ok=True)
    (house.mailbox / head.address / "theirs").write_bytes(setup.read_bytes())
    said = run("--data-dir", head.data_dir, "head-office", "merge")
    assert said.code == 1
    assert said.err == f"Refused, and left where it is: theirs. It belongs to another organisation ({SEEN}).\n"
    stranger.database.close()


def test_what_an_error_names_stays_on_its_line(desk: Desk, tmp_path: Path) -> None:
    said = run("--data-dir", desk.data_dir, "backup", tmp_path / "a\n\x1b[2J" / "b" / "c.db")
    assert said.code in (0, 1)
    assert not DANGEROUS & set(said.err + said.out)
    said = run("verify", tmp_path / "nothing\n\x1b[2Jhere")
    assert said.err.startswith(f"{tmp_path}/nothing\\x0a\\x1b[2Jhere cannot be read")
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("command", [["report", "visits", "--year", "2026"], ["backups"], ["sync"]])
def test_an_output_that_is_full_is_said(house: House, command: list[str]) -> None:
    if not Path("/dev/full").exists():
        return
    desk = open_desk(house.desks["PDM"].data_dir)
    counting.record(desk, 2)
    desk.database.close()
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "bitdesk", "--data-dir", str(desk.data_dir), *command],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
            env={**os.environ, "LC_ALL": "en_GB.UTF-8", "PYTHONUTF8": "1"},
        )  # fmt: skip
    assert (result.returncode, result.stderr) == (
        1, "The output cannot be written (No space left on device). Free some space, then try again.\n",
    )  # fmt: skip
    if command == ["sync"]:
        assert sync.state(open_desk(desk.data_dir)).to_send == 0, "what was done is done"
