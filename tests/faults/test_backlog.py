"""A long backlog over a link that keeps dropping: every contact and every merge gets further."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.errors import OutageError
from bitdesk.services import counting
from bitdesk.sync import batch
from bitdesk.sync.folder import FolderMailbox
from builders import House
from faults.children import moment
from faults.crowds import count_many
from faults.worlds import assert_quiet, assert_sound, clone, mail, rows, settle

ENTRIES = 2_000
BATCH = 50
PUTS_A_LINK, GETS_A_LINK = 3, 2


class Link:
    """Takes the mailbox away after so many files, as a lost connection does, until it is up again."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.away = folder, folder.with_name("away")
        self.left = {"put": PUTS_A_LINK, "get": GETS_A_LINK}
        for name in self.left:
            patch.setattr(FolderMailbox, name, self.dropping(name))

    def dropping(self, name: str) -> object:
        honest = getattr(FolderMailbox, name)

        def drop(mailbox: FolderMailbox, *rest: object) -> object:
            if self.left[name] == 0 and self.folder.exists():
                self.folder.rename(self.away)
            self.left[name] -= 1
            return honest(mailbox, *rest)

        return drop

    def up(self) -> None:
        """The link is there again."""
        if self.away.exists():
            self.away.rename(self.folder)
        self.left = {"put": PUTS_A_LINK, "get": GETS_A_LINK}


@pytest.fixture
def backlog(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, campaign: int) -> Iterator[House]:
    """A desk that has recorded for a long time without a contact."""
    monkeypatch.setattr(batch, "ENTRIES", min(BATCH * campaign, 20_000))
    house = clone(template, tmp_path / "backlog")
    count_many(house.desks["PDM"], ENTRIES * campaign)
    yield house
    house.close()


def merged(house: House) -> int:
    found = rows(house.head_office, "SELECT head_seq FROM origin WHERE desk_id = ?", house.desks["PDM"].desk_id)
    return int(found[0][0]) if found else 0


def sent(desk: Desk) -> int:
    ((seq,),) = rows(desk, "SELECT sent_seq FROM origin WHERE status = 'own'")
    return int(seq)


def test_every_link_brings_it_further(backlog: House, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, head = backlog.desks["PDM"], backlog.head_office
    link = Link(backlog.mailbox, monkeypatch)
    contacts, drops = 0, 0
    while sync.state(desk).to_send:
        before, had = sent(desk), merged(backlog)
        contacts += 1
        with suppress(OutageError):
            sync.exchange(desk)
        drops += not backlog.mailbox.exists()
        assert sent(desk) > before
        if contacts < 9:
            counting.record(desk, 9, at=moment(contacts))
        link.up()
        with suppress(OutageError):
            sync.merge_all(head)
        drops += not backlog.mailbox.exists()
        assert merged(backlog) > had
        link.up()
    assert drops > contacts > 10, "the link was never lost"
    monkeypatch.undo()
    settle(backlog)
    assert rows(head, "SELECT * FROM visit ORDER BY id") == rows(desk, "SELECT * FROM visit ORDER BY id")
    assert_sound(head)
    assert_quiet(backlog)


def test_it_is_cancelled_between_two_batches_and_goes_on(backlog: House) -> None:
    desk, head = backlog.desks["PDM"], backlog.head_office
    said: list[tuple[int, int]] = []
    state = sync.exchange(
        desk, lambda done, total: said.append((done, total)), lambda: len(said) > 4
    )  # fmt: skip
    total = said[0][1]
    assert len(said) == 5
    assert {found for _, found in said} == {total}
    assert (state.to_send, state.waiting) == (total - said[-1][0], said[-1][0])
    assert len(mail(backlog, head.address)) == 4 + 1, "the contact itself is left"
    assert sync.merge_all(head).entries == said[-1][0]
    again: list[tuple[int, int]] = []
    sync.exchange(desk, lambda done, left: again.append((done, left)))
    assert again[0] == (0, total - said[-1][0])
    assert again[-1][0] == again[-1][1]
    assert sync.merge_all(head).entries == total - said[-1][0]


def test_the_first_batch_is_there_before_the_last_is_cut(backlog: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link that is up for a moment only is not spent on cutting."""
    desk = backlog.desks["PDM"]
    kept: list[int] = []
    honest = FolderMailbox.put

    def counted(mailbox: FolderMailbox, address: str, name: str, data: bytes) -> None:
        kept.append(rows(desk, "SELECT count(*) FROM outgoing")[0][0])
        honest(mailbox, address, name, data)

    monkeypatch.setattr(FolderMailbox, "put", counted)
    sync.exchange(desk)
    assert kept[:3] == [1, 2, 3]
