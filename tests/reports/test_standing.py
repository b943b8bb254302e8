from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from bitdesk.desk import Desk, open_desk
from bitdesk.reports.standing import Standing, standing
from bitdesk.services import counting, organisation
from bitdesk.sync import exchange, merge_all
from builders import House
from evidence import change
from moments import Hand

CALM = Standing(retired_on=None, branches=0, last_entry_at=None)


def test_a_desk_as_usual_has_nothing_to_be_told(desk: Desk) -> None:
    assert standing(desk) == CALM
    counting.record(desk, 2)
    assert standing(desk) == CALM


def test_a_clock_behind_the_last_entry_is_noticed(desk: Desk, time: Hand) -> None:
    counting.record(desk, 2)
    written = time.ms
    time.forward(minutes=-1)
    assert standing(desk).last_entry_at is None, "a clock may be put right by a minute"
    time.forward(hours=-3)
    assert standing(desk).last_entry_at == written
    counting.record(desk, 2)
    assert standing(desk).last_entry_at is None, "it is told once"


def test_a_desk_learns_that_it_was_retired(house: House, desk: Desk, time: Hand) -> None:
    organisation.retire(house.head_office, "workstation", desk.desk_id)
    for _ in range(2):
        exchange(desk)
        merge_all(house.head_office)
    exchange(desk)
    assert standing(desk).retired_on == date(2026, 7, 22)
    assert standing(house.desks["COL"]).retired_on is None


def test_a_day_that_has_not_come_retires_nobody(desk: Desk) -> None:
    change(desk, "UPDATE workstation SET retired_on = '2026-08-31'")
    assert standing(desk).retired_on is None


def test_a_restored_file_learns_what_its_other_copy_had_recorded(house: House, desk: Desk, tmp_path: Path) -> None:
    def meet(file: Desk) -> None:
        exchange(file)
        merge_all(house.head_office)
        exchange(file)

    counting.record(desk, 2)
    meet(desk)
    desk.database.close()
    shutil.copytree(desk.data_dir, tmp_path / "copy")
    counting.record(desk, 3)
    meet(desk)
    restored = open_desk(tmp_path / "copy")
    counting.record(restored, 5)
    assert standing(restored).branches == 0
    meet(restored)
    meet(restored)
    assert standing(restored).branches == 1
    restored.database.close()


def test_what_other_copies_of_the_file_wrote_is_counted(desk: Desk) -> None:
    change(
        desk,
        "INSERT INTO origin (id, desk_id, epoch, parent_id, parent_seq, head_seq, head_hash, applied_seq, sent_seq, "
        "merged_seq, status) SELECT randomblob(16), desk_id, 1, id, 0, 0, head_hash, 0, 0, 0, 'received' FROM origin "
        "WHERE status = 'own'",
    )
    assert standing(desk).branches == 1
