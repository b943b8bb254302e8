"""The backups as a table and for another program."""

from __future__ import annotations

import json
from pathlib import Path

from bitdesk.backups import Backup
from bitdesk.exports import backups
from bitdesk.exports.sheet import Format, written

FOUND = (
    Backup(Path("/data/backups/daily-20190814T083000Z.db"), 1_565_771_400_000, 1_234_567, "daily"),
    Backup(Path("/data/backups/before-0002-20190101T000000Z.db"), 1_546_300_800_000, 9, "before-0002"),
)


def test_a_line_a_backup() -> None:
    lines = written(backups.sheet(FOUND), Format.TABLE).splitlines()
    assert lines[0] == "Backups"
    assert lines[4].split("  ")[0] == "every day"
    assert lines[4].split()[-4:] == ["14/08/2019", "10:30", "1,234,567", "/data/backups/daily-20190814T083000Z.db"]
    assert lines[5].startswith("before a new version")


def test_none_is_a_table_without_lines() -> None:
    assert len(written(backups.sheet(()), Format.TABLE).splitlines()) == 4


def test_data_for_another_program() -> None:
    document = json.loads(written(backups.sheet(FOUND), Format.JSON))
    assert document["backups"][0] == {
        "reason": "daily", "made_at": "2019-08-14T10:30:00+02:00", "bytes": 1_234_567,
        "path": "/data/backups/daily-20190814T083000Z.db",
    }  # fmt: skip
    text = written(backups.sheet(FOUND), Format.CSV)
    assert text.splitlines()[1] == "daily,2019-08-14T10:30:00+02:00,1234567,/data/backups/daily-20190814T083000Z.db"
