"""Receipts and closings by command: printed, saved, numbered copy by copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk import settings
from bitdesk.desk import Desk
from bitdesk.services import till
from builders import House
from evidence import rows
from terminal import refused, run
from tills import article, sell, shop_desk


@pytest.fixture
def selling(house: House) -> Desk:
    """A desk that has sold once, and a printer of paper."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    sell(desk, (article(desk), 1))
    settings.save(desk.data_dir, printer=f"file:{house.folder / 'paper'}")
    return desk


def test_a_receipt_is_printed_and_every_later_one_is_a_duplicate(selling: Desk, house: House) -> None:
    at = ["--data-dir", selling.data_dir, "till", "receipt", "2026-000001"]
    assert run(*at).out == "Printed: Ticket 2026-000001.\n"
    assert b"DUPLICATA" not in (house.folder / "paper").read_bytes()
    assert run(*at).code == 0
    assert "DUPLICATA (copie n° 2)".encode("cp1252") in (house.folder / "paper").read_bytes()
    assert rows(selling, "SELECT copy, means FROM receipt_print") == [(1, "ticket_printer"), (2, "ticket_printer")]


def test_a_receipt_is_a_file_where_one_is_named(selling: Desk, tmp_path: Path) -> None:
    at = ["--data-dir", selling.data_dir, "till", "receipt", 1, "--to"]
    assert run(*at, tmp_path / "ticket.pdf").out == f"Written: {tmp_path / 'ticket.pdf'}\n"
    assert (tmp_path / "ticket.pdf").read_bytes().startswith(b"%PDF-")
    assert refused(run(*at, tmp_path / "missing" / "ticket.pdf"), "is not there")
    assert refused(run(*at, tmp_path / "x.xlsx"), "Nothing is written as “.xlsx”. Give a name that ends in .pdf.")
    assert not (tmp_path / "x.xlsx").exists()
    assert rows(selling, "SELECT copy, means FROM receipt_print") == [(1, "pdf")]


def test_a_closing_is_printed_once_more(selling: Desk, house: House) -> None:
    till.close_session(selling)
    at = ["--data-dir", selling.data_dir, "till", "z"]
    assert run(*at, 1).out == "Printed: Z 1 2026-07-22.\n"
    assert b"Perpetual total" in (house.folder / "paper").read_bytes()
    assert refused(run(*at, 2), "has no closing 2 of that kind")
    assert refused(run(*at, 1, "--kind", "month"), "has no closing 1 of that kind")


def test_what_cannot_be_printed_is_a_sentence_and_costs_no_copy(selling: Desk) -> None:
    at = ["--data-dir", selling.data_dir, "till", "receipt"]
    assert refused(run(*at, "2026-000009"), "has no ticket “2026-000009”")
    settings.save(selling.data_dir, printer="")
    assert refused(run(*at, 1), "has no ticket printer")
    settings.save(selling.data_dir, printer="file:/dev/no-such-printer")
    assert refused(run(*at, 1), "does not answer")
    assert rows(selling, "SELECT 1 FROM receipt_print") == []
