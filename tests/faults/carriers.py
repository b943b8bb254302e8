"""What programs and carriers do: contacts and merges, killed or not, and mail that is lost, late or repeated."""

from __future__ import annotations

from bitdesk import sync
from bitdesk.desk import Desk
from faults.stage import Stage


class Carriers(Stage):
    """They bring what is left in the mailbox, or do not."""

    def exchange(self, one: int, other: int) -> None:
        key = self.desk(one)
        with self.keeping(key):
            sync.exchange(self.house.desks[key])

    def everybody_exchanges(self) -> None:
        for key in self.house.desks:
            with self.keeping(key):
                sync.exchange(self.house.desks[key])

    def each_in_turn(self) -> None:
        """Answer every file before the next one writes: copies that share an address overwrite each other's word."""
        for key in self.house.desks:
            for work in (sync.exchange, None, sync.exchange):
                with self.keeping(key if work else ""):
                    work(self.house.desks[key]) if work else sync.merge_all(self.house.head_office)

    def merge(self, one: int, other: int) -> None:
        with self.keeping(""):
            sync.merge_all(self.house.head_office)

    def exchange_killed(self, one: int, other: int) -> None:
        key = self.desk(one)
        with self.keeping(key):
            self.killed("exchange", self.house.desks[key], other)

    def merge_killed(self, one: int, other: int) -> None:
        with self.keeping(""):
            self.killed("merge", self.house.head_office, other)

    def killed(self, work: str, desk: Desk, other: int) -> None:
        """Let another process do it and die at a step, if it has as many."""
        if self.forks:
            self.forks.run(
                "killed_in_campaign",
                work,
                str(desk.data_dir),
                1 + other % 150,
                f"{self.number()}/{other}",
                self.time.ms,
            )

    def lose(self, one: int, other: int) -> None:
        if files := self.all_mail():
            files[one % len(files)].unlink()

    def hold_back(self, one: int, other: int) -> None:
        if files := self.all_mail():
            path = files[one % len(files)]
            self.held_back.append((path, path.read_bytes()))
            path.unlink()

    def repeat(self, one: int, other: int) -> None:
        if files := self.all_mail():
            path = files[one % len(files)]
            self.held_back.append((path, path.read_bytes()))

    def bring(self, one: int, other: int) -> None:
        if self.held_back:
            path, data = self.held_back.pop(one % len(self.held_back))
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)

    def wait_a_day(self, one: int, other: int) -> None:
        self.time.forward(days=1, seconds=1)
