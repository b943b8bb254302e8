"""The liaison book under kill -9, offline and late: a text stands on the form or in the book, never in neither."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import drafts as kept
from bitdesk.reports import liaison as report
from bitdesk.services import drafts, liaison
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, rows, tables
from faults.forks import ForkServer
from faults.note_children import ACTS, DRAFT, NOW
from faults.test_killed_stock import moments
from moments import Hand
from notebook import counselor, furnish_book, remark
from stockroom import synchronise

NEWER = '{"text": "Presque fini, et davantage"}'
COUNTS = {"write": "liaison_note", "reply": "liaison_reply", "read": "note_read"}


@pytest.fixture(scope="module")
def children() -> Iterator[ForkServer]:
    """A warmed process whose children write into the book."""
    with ForkServer("faults.note_children") as server:
        yield server


@pytest.fixture
def home(house: House) -> Path:
    """The folder of a desk with a note and a draft."""
    desk = house.desks["PDM"]
    with clock.use(lambda: NOW):
        furnish_book(house)
        remark(desk, "Déjà là")
        drafts.save(desk, "note", DRAFT)
    desk.database.close()
    return desk.data_dir


def count(desk: Desk, act: str) -> int:
    return len(rows(desk, f"SELECT id FROM {COUNTS[act]}")) if act in COUNTS else 0


@pytest.mark.parametrize("act", ACTS)
def test_what_is_written_stands_on_the_form_or_in_the_book(
    children: ForkServer, home: Path, tmp_path: Path, act: str, campaign: int
) -> None:
    before = open_desk(home)
    had = count(before, act)
    before.database.close()
    outcomes = set()
    for step in moments(children, act, home, tmp_path / "whole", 1 if campaign > 1 else 2):
        copy = tmp_path / str(step)
        shutil.copytree(home, copy)
        _said, status = children.run("act_killed_at", act, str(copy), NEWER, step)
        assert status == -signal.SIGKILL
        killed = open_desk(copy)
        done, draft = count(killed, act) - had, kept.load(killed, "note")
        outcomes.add((done, draft))
        allowed: dict[str, set[tuple[int, str | None]]] = {
            "write": {(0, DRAFT), (1, None)}, "reply": {(0, DRAFT), (1, None)}, "read": {(0, DRAFT), (1, DRAFT)},
            "draft": {(0, DRAFT), (0, NEWER)},
        }  # fmt: skip
        assert (done, draft) in allowed[act], f"killed at step {step}"
        assert broken(killed) == ()
        assert rows(killed, "SELECT count(*) FROM search_text") == rows(
            killed, "SELECT (SELECT count(*) FROM liaison_note) + (SELECT count(*) FROM liaison_reply)"
        )
        killed.database.close()
        shutil.rmtree(copy)
    assert len(outcomes) == 2, "the act was killed before and after its commit"


def test_what_stood_in_the_window_stands_there_again_after_a_kill(home: Path) -> None:
    text = "Une dame demande 🥾"
    work = f"from faults.note_children import write_in_the_window as w; w({str(home)!r}, {text!r})"
    child = subprocess.Popen(
        [sys.executable, "-c", work], stdout=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert child.stdout is not None
    assert json.loads(child.stdout.readline()) == ["kept"]
    child.kill()
    child.wait()
    child.stdout.close()
    again = open_desk(home)
    assert json.loads(kept.load(again, "liaison_note") or "{}")["text"] == text
    assert [row.text for row in report.notes(again)] == ["Déjà là"]
    again.database.close()


def test_a_note_to_all_that_arrives_late_stands_on_its_day_and_is_unread(house: House, time: Hand) -> None:
    furnish_book(house)
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    liaison.write_note(col, "information", "Pont fermé", for_all=True)
    time.forward(days=9)
    for text in ("Un", "Deux"):
        remark(desk, text)
    synchronise(house)
    newest = [row.text for row in report.notes(desk)]
    assert newest[-1] == "Pont fermé", "it has the day on which it was written"
    assert report.unread(desk).count == 3
    assert str(report.unread(desk).since) == "2026-07-22"
    assert [hit.excerpt.translate({2: None, 3: None}) for hit in report.search(desk, "pont")] == ["Pont fermé"]
    assert len(report.notes(head)) == 3


def test_two_offices_that_answer_a_note_offline_end_with_the_same_order(house: House) -> None:
    furnish_book(house)
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    note_id = liaison.write_note(head, "information", "Réunion lundi")
    synchronise(house)
    liaison.reply(col, note_id, "Je viens")
    liaison.mark_read(counselor(col, "C2"), note_id)
    liaison.reply(desk, note_id, "Moi aussi")
    synchronise(house)
    for file in (desk, col, head):
        whole = report.note(file, note_id)
        assert sorted(each.text for each in whole.replies) == ["Je viens", "Moi aussi"]
        assert [each.code for each in whole.readings] == ["C2"]
    assert len({tuple(each.id for each in report.note(file, note_id).replies) for file in (desk, col, head)}) == 1


def test_a_new_laptop_finds_the_whole_book_and_none_of_the_drafts(house: House) -> None:
    furnish_book(house)
    desk, head = house.desks["PDM"], house.head_office
    note_id = remark(counselor(desk, "C1"), "Merci")
    liaison.mark_read(counselor(desk, "C2"), note_id)
    drafts.save(desk, "note", DRAFT)
    synchronise(house)
    twin = house.add_desk("PDM")
    synchronise(house)
    assert [row.text for row in report.notes(twin)] == ["Merci"]
    assert kept.load(twin, "note") is None
    kinds = ("liaison_note", "note_read", "theme", "checklist_item")
    assert all(tables(twin)[kind] == tables(head)[kind] for kind in kinds)


def test_the_head_office_merges_a_book_twice_and_in_any_order(house: House, time: Hand) -> None:
    furnish_book(house)
    desk, head = house.desks["PDM"], house.head_office
    note_id = remark(desk, "Un", for_all=True)
    exchange(desk)
    time.forward(days=2)
    liaison.void_note(desk, note_id)
    liaison.bring_back_note(desk, note_id)
    liaison.classify_note(desk, note_id, sentiment="positive")
    exchange(desk)
    for _ in range(2):
        merge_all(head)
    (row,) = report.notes(head)
    assert (row.text, row.sentiment, row.is_voided) == ("Un", "positive", False)
