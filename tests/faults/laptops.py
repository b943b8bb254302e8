"""What happens to laptops and their files: copied, put back, cloned, lost, set up again, merged when dead."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bitdesk import sync
from bitdesk.desk import Desk, open_desk
from bitdesk.sync.enrolment import enrol, make_setup
from faults.stage import Stage

MOST_FILES = 10


class Laptops(Stage):
    """They break, and are replaced."""

    def back_up(self, one: int, other: int) -> None:
        self.keep_copy(self.desk(one))

    def back_up_head(self, one: int, other: int) -> None:
        self.keep_copy("")

    def keep_copy(self, key: str) -> None:
        """Keep a copy of a folder to go back to."""
        desk = self.file(key)
        target = self.house.folder / "backups" / str(self.number())
        copy_open(desk, target)
        self.backups.append((key, desk.desk_id, target))

    def restore(self, one: int, other: int) -> None:
        key = self.desk(one)
        desk_id = self.file(key).desk_id
        self.put_back(key, [path for _, its_desk_id, path in self.backups if its_desk_id == desk_id], other)

    def restore_head(self, one: int, other: int) -> None:
        self.put_back("", [path for key, _, path in self.backups if not key], other)

    def put_back(self, key: str, copies: list[Path], other: int) -> None:
        """Put an old copy of a folder in its place; of a clone, it may be a copy of its twin's."""
        if copies:
            self.replace(key, lambda home: shutil.copytree(copies[other % len(copies)], home))

    def replace(self, key: str, fill: Callable[[Path], Any]) -> None:
        old = self.file(key)
        old.database.close()
        shutil.rmtree(old.data_dir)
        fill(old.data_dir)
        self.open(key, old.data_dir)

    def open(self, key: str, home: Path) -> None:
        fresh = open_desk(home)
        if key:
            self.house.desks[key] = fresh
        else:
            self.house.head_office = fresh

    def clone(self, one: int, other: int) -> None:
        key = self.desk(one)
        if len(self.house.desks) < MOST_FILES:
            home = self.house.folder / "desks" / f"copy-{self.number()}"
            copy_open(self.house.desks[key], home)
            self.open(home.name, home)

    def set_up(self, one: int, other: int) -> None:
        desk_id = self.house.desks[self.desk(one)].desk_id
        path = self.house.folder / f"{self.number()}-{desk_id.hex()}.bitdesk"
        make_setup(self.house.head_office, desk_id, path)
        self.setups.append((desk_id, path))

    def replace_laptop(self, one: int, other: int) -> None:
        """The laptop is gone; a new one is set up, most often from a file made for it now."""
        key = self.desk(one)
        if other % 3:
            self.set_up(one, other)
        setup = self.setup_of(key, other)
        self.replace(key, lambda home: enrol(setup, home, str(self.house.mailbox)).database.close())

    def second_laptop(self, one: int, other: int) -> None:
        """A laptop is set up from an old set-up file while the other one is in use."""
        key = self.desk(one)
        if len(self.house.desks) < MOST_FILES:
            home = self.house.folder / "desks" / f"copy-{self.number()}"
            enrol(self.setup_of(key, other), home, str(self.house.mailbox)).database.close()
            self.open(home.name, home)

    def setup_of(self, key: str, other: int) -> Path:
        desk_id = self.house.desks[key].desk_id
        own = [path for its_desk_id, path in self.setups if its_desk_id == desk_id]
        return own[-1] if other % 3 else own[other % len(own)]

    def merge_file(self, one: int, other: int) -> None:
        """The head office merges the file of a laptop, or an old copy of one."""
        copies = [path for key, _, path in self.backups if key]
        if not copies or other % 2:
            self.keep_copy(self.desk(one))
            copies = [self.backups[-1][2]]
        file = copies[one % len(copies)]
        with self.keeping(""):
            result = sync.merge_files(self.house.head_office, [file])
        assert result.refused == ()


def copy_open(desk: Desk, target: Path) -> None:
    """Copy the folder of a file that is open, with its write-ahead log, as a backup program does.

    In a process of its own: who closes a file gives back the locks that its process has on it.
    """
    target.parent.mkdir(exist_ok=True)
    subprocess.run(["cp", "-r", str(desk.data_dir), str(target)], check=True)
