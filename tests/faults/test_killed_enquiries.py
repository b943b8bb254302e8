"""Enquiries under kill -9: each act is there whole or not at all, with its sender, its draft and its brochures."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.desk import Desk, open_desk
from bitdesk.leaflets import Copies
from bitdesk.reports import drafts
from bitdesk.services import brochures, enquiries
from bitdesk.services import drafts as draft_services
from builders import House
from evidence import broken, rows
from faults.enquiry_children import ACTS, DRAFT, NOW
from faults.forks import ForkServer
from faults.test_killed_stock import moments
from stockroom import synchronise

WHOLE = {"call": (2, 0, 1, 0, 0), "letter": (2, 1, 0, 0, 0), "reply": (1, 0, 1, 1, 2)}
NOTHING = (1, 0, 1, 0, 0)
"""Enquiries, senders, drafts, steps and movements of brochures."""


@pytest.fixture(scope="module")
def children() -> Iterator[ForkServer]:
    """A warmed process whose children work on enquiries."""
    with ForkServer("faults.enquiry_children") as server:
        yield server


@pytest.fixture
def home(house: House) -> Path:
    """The folder of a desk with two brochures, an e-mail that waits, and a draft."""
    desk = house.desks["PDM"]
    with clock.use(lambda: NOW):
        for code in ("map", "guide"):
            brochures.add_brochure(house.head_office, code, code)
        synchronise(house)
        enquiries.record(desk, "email", subject="Un plan ?")
        draft_services.save(desk, DRAFT, '{"subject": "Presque fini"}')
    desk.database.close()
    return desk.data_dir


def counted(desk: Desk) -> tuple[int, ...]:
    names = ("enquiry", "contact_details", "enquiry_event", "brochure_movement")
    enquiry, sender, step, movement = (len(rows(desk, f"SELECT id FROM {name}")) for name in names)
    return enquiry, sender, int(drafts.load(desk, DRAFT) is not None), step, movement


@pytest.mark.parametrize("act", ACTS)
def test_each_act_is_there_whole_or_not_at_all(
    children: ForkServer, home: Path, tmp_path: Path, act: str, campaign: int
) -> None:
    outcomes = set()
    for step in moments(children, act, home, tmp_path / "whole", 1 if campaign > 1 else 3):
        copy = tmp_path / str(step)
        shutil.copytree(home, copy)
        _said, status = children.run("act_killed_at", act, str(copy), "", step)
        assert status == -signal.SIGKILL
        killed = open_desk(copy)
        outcomes.add(counted(killed))
        assert broken(killed) == ()
        with clock.use(lambda: NOW):
            enquiries.count_call(killed)
        killed.database.close()
        shutil.rmtree(copy)
    assert outcomes == {NOTHING, WHOLE[act]}


def test_brochures_that_would_be_sent_twice_are_noticed(home: Path) -> None:
    desk = open_desk(home)
    with clock.use(lambda: NOW):
        (brochure,) = rows(desk, "SELECT id FROM brochure LIMIT 1")
        brochures.hand_out(desk, [Copies(brochure[0], 2)])
    assert counted(desk) not in {NOTHING, WHOLE["reply"]}
    desk.database.close()
