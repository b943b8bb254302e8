from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk.errors import OutageError
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.ui.saving import save_csv
from limits import refused

SHEET = Sheet("Title", (Column("name", "Name", Kind.TEXT), Column("visitors", "Visitors")), (("Dèze", 1006),), {})


def test_a_spreadsheet_reads_the_accents(tmp_path: Path) -> None:
    save_csv(SHEET, tmp_path / "table.csv")
    assert (tmp_path / "table.csv").read_bytes() == "\ufeffname,visitors\nDèze,1006\n".encode()


def test_a_folder_that_refuses_is_said(refusing_folder: Path) -> None:
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be written"):
        save_csv(SHEET, refusing_folder / "table.csv")
