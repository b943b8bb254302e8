"""The names inside a data folder, and where migrations and data folders are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bitdesk import paths


def test_the_names_of_a_data_folder_stay_what_they_are() -> None:
    names = (paths.DATABASE, paths.SETTINGS, paths.BACKUPS, paths.LOGS, paths.LOCK)
    assert names == ("bitdesk.db", "settings.toml", "backups", "logs", "bitdesk.lock")


def test_a_desk_and_a_head_office_of_one_person_have_two_folders() -> None:
    desk, head_office = paths.default_data_dir(), paths.default_data_dir(head_office=True)
    assert desk.parent == head_office.parent
    assert (desk.name, head_office.name) == ("desk", "head-office")
    assert "bitdesk" in desk.parts


def test_the_migrations_of_this_checkout_are_found() -> None:
    assert (paths.migrations_dir() / "env.py").exists()
    assert list((paths.migrations_dir() / "versions").glob("0001_*.py"))


def test_the_migrations_of_a_frozen_program_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.migrations_dir() != tmp_path / "migrations"
    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "env.py").touch()
    assert paths.migrations_dir() == tmp_path / "migrations"
