"""Archiving and verifying by command; the accountant's entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.services import till
from builders import House
from faults.worlds import settle
from moments import Hand
from sealed import files_in, write_zip
from terminal import refused, run
from tills import article, sell, shop_desk, some_weeks, take_back


@pytest.fixture
def selling(house: House, time: Hand) -> Desk:
    """A till that has sold for some weeks."""
    desk = shop_desk(house)
    some_weeks(desk, time)
    return desk


def test_an_archive_is_written_and_verified_with_nothing_else(selling: Desk, tmp_path: Path) -> None:
    key = tmp_path / "key"
    said = run("--data-dir", selling.data_dir, "archive", "--year", 2026, "--to", key)
    path = key / "bitdesk-2026-VIA.zip"
    assert said.out.startswith(f"Archived and verified: {path} (7 tickets, 4 closings).\nSigned by the key ")
    assert (said.code, said.err) == (0, "")
    selling.database.close()
    for file in selling.data_dir.iterdir():
        if file.is_file():
            file.unlink()
    verified = run("verify", path)
    assert verified.code == 0
    assert f"{path} holds: Office de Tourisme" in verified.out
    assert ", 2026, 7 tickets, 4 closings." in verified.out
    assert verified.out.splitlines()[1] == said.out.splitlines()[1]


def test_every_change_of_an_archive_is_said(selling: Desk, tmp_path: Path) -> None:
    run("--data-dir", selling.data_dir, "archive", "--year", 2026, "--to", tmp_path)
    files = files_in(tmp_path / "bitdesk-2026-VIA.zip")
    for name in ("lines.csv", "payments.csv"):
        files[name] += b"x"
    said = run("verify", write_zip(tmp_path / "changed.zip", files))
    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines() == [
        f"The file {name} of the archive was changed." for name in ("lines.csv", "payments.csv")
    ]


def test_what_cannot_be_archived_or_verified_is_one_sentence(selling: Desk, tmp_path: Path) -> None:
    assert refused(run("--data-dir", selling.data_dir, "archive", "--year", 2020), "Nothing was sold in 2020")
    (tmp_path / "letter").write_text("Madame")
    at = ["--data-dir", selling.data_dir, "archive", "--year", 2026, "--to"]
    assert refused(run(*at, tmp_path / "letter" / "key"), "cannot be used")
    assert refused(run("verify", write_zip(tmp_path / "x.zip", {"a": b""})), "is no archive of a till")
    assert refused(run("verify", tmp_path), "cannot be read")
    assert run("--data-dir", selling.data_dir, "archive", "--year", "soon").code == 2


def test_tickets_that_no_closing_holds_are_said(selling: Desk) -> None:
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 1))
    for command in (("archive",), ("export", "fec")):
        said = run("--data-dir", selling.data_dir, *command, "--year", 2026)
        assert said.code == 0
        assert said.err.startswith("1 tickets of that year are in no closing yet")


def test_the_entries_are_written_out_or_into_a_file(selling: Desk, tmp_path: Path) -> None:
    at = ["--data-dir", selling.data_dir, "export", "fec", "--year", 2026]
    out = run(*at).out
    assert out.startswith("JournalCode\tJournalLib\t")
    assert "Ventes de marchandises" in out
    assert run(*at, "--to", tmp_path).out == f"Written: {tmp_path / '732829320FEC20261231.txt'}\n"
    assert (tmp_path / "732829320FEC20261231.txt").read_text(encoding="utf-8") == out
    assert refused(run(*at, "--to", tmp_path / "missing" / "fec.txt"), "cannot be written")


def test_the_head_office_chooses_the_accounts(house: House) -> None:
    at = ["--data-dir", house.head_office.data_dir, "head-office", "accounts"]
    assert "sales                707000       Ventes de marchandises\n" in run(*at).out
    said = run(*at, "--set", "sales=706000", "--set", "sales_550=707055")
    assert "sales                706000       Ventes de marchandises\n" in said.out
    assert "sales_550            707055\n" in said.out
    assert refused(run(*at, "--set", "rent=613000"), "There is no account for “rent”")
    assert run(*at, "--set", "sales").code == 2
    assert run(*at, "--set", "sales=").code == 0
    assert "sales                707000       Ventes de marchandises\n" in run(*at).out


def test_a_ticket_taken_back_at_two_tills_is_said_and_fails_nothing(house: House, tmp_path: Path) -> None:
    one, other = shop_desk(house), house.add_desk("VIA", "Boutique")
    for desk in (one, other):
        till.open_session(desk, float_cents=0)
    sold = sell(one, (article(one), 1))
    settle(house)
    for desk in (one, other):
        take_back(desk, sold)
    settle(house)
    head = house.head_office
    assert run("--data-dir", head.data_dir, "archive", "--year", 2026, "--to", tmp_path).code == 0
    made = tmp_path / "bitdesk-2026-HQ.zip"
    for file, begins in ((head.database.path, "VIA Accueil, ticket 000001"), (made, "Ticket 2026-000001")):
        verified = run("verify", file)
        assert (verified.code, " holds: " in verified.out) == (0, True)
        assert verified.err.startswith(f"{begins} was taken back twice, at two tills")
        assert verified.err.count("\n") == 1
