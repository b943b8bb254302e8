"""Somebody with a name that stands nowhere else, written down everywhere a name can stand; and where it still is."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

from bitdesk import clock, folding
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import privacy as report
from bitdesk.services import complaints, privacy
from bitdesk.values import ErasureReason
from builders import House
from evidence import rows
from faults.worlds import assert_sound, settle

CARD = ContactCard(
    "Éloïse Zwyntriska-Oberhaus", "Zwynco SARL", "eloise.zwyntriska@example.org", "+33 4 66 45 81 94",
    "12 chemin du Zwyngraben", "fr",
)  # fmt: skip
TEXT = "Mme Zwyntriska-Oberhaus trouve l’accueil sec ; la rappeler au 04.66.45.81.94 (Éloïse zwyntriska-oberhaus)."
LEFT = "Mme […] trouve l’accueil sec ; la rappeler au […] ([…])."
STEP = "Dit à eloise.zwyntriska@example.org, de Zwynco, que nous cherchons."

TRACES = tuple(
    trace.encode()
    for trace in (
        "Zwyn", "zwyn", "wyntrisk", "Oberhaus", "oberhaus", "Éloïse", "E\u0301loi", "eloise", "wyngraben", "45 81 94",
        "45.81.94", "466458194", "44659",
    )
)  # fmt: skip


def complain(
    desk: Desk, card: ContactCard = CARD, text: str = TEXT, step: str = STEP, office_id: bytes | None = None
) -> bytes:
    """Record a complaint that says too much, and return the contact's id."""
    complaint_id = complaints.record(desk, text, office_id=office_id or desk.office_id or None, card=card)
    complaints.note(desk, complaint_id, step)
    ((contact_id,),) = rows(desk, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id)
    return bytes(contact_id)


def erase(head: Desk, *contact_ids: bytes) -> int:
    """Erase people with everything that is proposed."""
    redactions = {one.writing.spot: one.after for one in report.proposals(head, contact_ids)}
    return privacy.erase(head, contact_ids, ErasureReason.REQUEST, redactions)


def known(desk: Desk) -> list[Any]:
    """Return the names that a desk's table has, None for one that was erased."""
    return [name for (name,) in rows(desk, "SELECT name FROM contact_details ORDER BY id")]


def traces(folder: Path, files: str = "*") -> list[str]:
    """Return where bytes of the name are, in any file of a folder: the database, its logs, its copies."""
    return [
        f"{path.relative_to(folder)}: {data[max(0, data.find(trace) - 20) : data.find(trace) + 40]!r}"
        for path in sorted(folder.rglob(files))
        if path.is_file()
        for data in [contents(path)]
        for trace in TRACES
        if trace in data
    ]


def contents(path: Path) -> bytes:
    """Return a file's bytes as another process reads them: reading it here would take SQLite's locks away."""
    return subprocess.run(["cat", path], capture_output=True, check=True).stdout


def spelled_out(desk: Desk) -> list[str]:
    """Return the columns in which SQLite finds the name, of every table and of the index's own."""
    words = [folding.plain(word) for word in ("Zwyntriska", "Oberhaus", "Zwyngraben", "Éloïse")]
    found = []
    names = [name for (name,) in rows(desk, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in names:
        for row in rows(desk, f"SELECT * FROM {name}"):
            texts = [cell.decode(errors="ignore") if isinstance(cell, bytes) else str(cell) for cell in row]
            found += [name for word in words if any(word in folding.plain(text) for text in texts)]
    return found


def assert_gone(house: House) -> None:
    """Nobody has the name any more, in tables or in bytes; every chain holds and every table can be rebuilt."""
    settle(house, rounds=6)
    for desk in (house.head_office, *house.desks.values()):
        assert spelled_out(desk) == []
        left = traces(desk.data_dir)
        assert left == [], left[:3]
        held = rows(desk, "SELECT j.kind, h.reason FROM held h JOIN journal j USING (origin_id, seq)")
        assert held == [], held[:3]
        assert_sound(desk)
    assert traces(house.mailbox) == []


def random_people(count: int) -> list[ContactCard]:
    """Return people whose cards are as long as cards are: their rows fill many pages."""
    year = clock.business_date().year
    return [
        CARD._replace(
            name=f"{CARD.name} {number:04}", address=f"{CARD.address}, {year} {os.urandom(number % 90).hex()}"
        )
        for number in range(count)
    ]
