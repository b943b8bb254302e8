"""Backups on the command line: made, listed, gone back to."""

from __future__ import annotations

import json
from pathlib import Path

from bitdesk.desk import Desk
from bitdesk.services import counting
from builders import House
from evidence import change, rows, tables
from moments import Hand
from terminal import refused, run


def test_a_backup_is_made_listed_and_restored(desk: Desk, time: Hand) -> None:
    place = ["--data-dir", desk.data_dir]
    counting.record(desk, 2)
    then = tables(desk)
    said = run(*place, "backup")
    made = desk.data_dir / "backups" / "by-hand-20260722T123100Z.db"
    assert (said.code, said.out) == (0, f"Backed up and verified: {made}.\n")
    counting.record(desk, 3)
    desk.database.close()
    time.forward(minutes=5)
    said = run(*place, "restore", "latest")
    kept = desk.data_dir / "backups" / "before-restore-20260722T123600Z.db"
    assert said.out.splitlines() == [
        f"Restored: {made}.",
        f"What was there is kept in {kept}.",
        "What had been sent since comes back with the next contacts.",
    ]
    assert tables(desk) == then
    listed = run(*place, "backups").out.splitlines()
    assert listed[0] == "Backups"
    assert [line.split("  ")[0] for line in listed[4:]] == ["before a restore", "by hand"]
    time.forward(minutes=5)
    assert f"Restored: {made}." in run(*place, "restore", "latest").out, "what a restore put aside is not the latest"


def test_the_list_for_another_program(desk: Desk) -> None:
    run("--data-dir", desk.data_dir, "backup")
    (found,) = json.loads(run("--data-dir", desk.data_dir, "backups", "--format", "json").out)["backups"]
    assert (found["reason"], found["made_at"]) == ("by-hand", "2026-07-22T14:31:00+02:00")
    assert Path(found["path"]).stat().st_size == found["bytes"]


def test_a_backup_is_restored_from_anywhere(desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 2)
    copy = tmp_path / "key" / "pdm.db"
    run("--data-dir", desk.data_dir, "backup", copy)
    desk.database.close()
    desk.database.path.write_text("Chère Madame, " * 500)
    assert run("--data-dir", desk.data_dir, "backups").out.splitlines()[4:] == []
    assert run("--data-dir", desk.data_dir, "restore", copy).code == 0
    assert rows(desk, "SELECT count(*) FROM visit") == [(1,)]


def test_what_cannot_be_restored_is_said(house: House, tmp_path: Path) -> None:
    desk = house.desks["PDM"]
    place = ["--data-dir", desk.data_dir]
    house.close()
    assert refused(run(*place, "restore", "latest"), "There is no backup in")
    assert refused(run(*place, "restore", tmp_path / "none.db"), "cannot be read")
    run("--data-dir", house.desks["COL"].data_dir, "backup", tmp_path / "col.db")
    assert refused(run(*place, "restore", tmp_path / "col.db"), "is another desk's")
    change(desk, "UPDATE journal SET at_ms = 0 WHERE seq = 1")
    assert refused(run(*place, "backup"), "does not hold: no copy of it was kept.")
    assert refused(run(*place, "backup", tmp_path / "copy.db"), "does not hold: no copy of it was kept.")
    assert [path.name for path in tmp_path.glob("*copy*")] == []
