"""What every carrier must do: a new one is added as a class with a `mailbox` fixture of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.settings import Settings
from bitdesk.sync.folder import FolderMailbox
from bitdesk.sync.mailbox import Mailbox, TakenError, open_mailbox

HERE, THERE = "0" * 32 + "-aaaaaaaa", "1" * 32 + "-bbbbbbbb"


class MailboxContract:
    """The tests of a carrier."""

    def test_what_is_put_is_there(self, mailbox: Mailbox) -> None:
        mailbox.put(HERE, "first", b"\x00\xff data")
        assert mailbox.names(HERE) == ["first"]
        assert mailbox.get(HERE, "first") == b"\x00\xff data"

    def test_nobody_has_mail_at_first(self, mailbox: Mailbox) -> None:
        assert mailbox.names(HERE) == []

    def test_an_empty_file_is_a_file(self, mailbox: Mailbox) -> None:
        mailbox.put(HERE, "empty", b"")
        assert mailbox.get(HERE, "empty") == b""

    def test_names_are_sorted(self, mailbox: Mailbox) -> None:
        for name in ("b-2", "a-10", "b-1", "a.9"):
            mailbox.put(HERE, name, b"")
        assert mailbox.names(HERE) == ["a-10", "a.9", "b-1", "b-2"]

    def test_addresses_are_apart(self, mailbox: Mailbox) -> None:
        mailbox.put(HERE, "mine", b"1")
        mailbox.put(THERE, "mine", b"2")
        mailbox.delete(HERE, "mine")
        assert mailbox.names(HERE) == []
        assert mailbox.get(THERE, "mine") == b"2"

    def test_the_same_again_is_one_file(self, mailbox: Mailbox) -> None:
        mailbox.put(HERE, "same", b"1")
        mailbox.put(HERE, "same", b"1")
        assert mailbox.names(HERE) == ["same"]

    def test_a_file_of_the_same_name_is_replaced(self, mailbox: Mailbox) -> None:
        mailbox.put(HERE, "same", b"longer than what follows")
        mailbox.put(HERE, "same", b"2")
        assert mailbox.get(HERE, "same") == b"2"

    def test_what_is_gone_is_told(self, mailbox: Mailbox) -> None:
        with pytest.raises(TakenError):
            mailbox.get(HERE, "gone")

    def test_removing_what_is_gone_is_no_matter(self, mailbox: Mailbox) -> None:
        mailbox.put(HERE, "file", b"")
        mailbox.delete(HERE, "file")
        mailbox.delete(HERE, "file")
        assert mailbox.names(HERE) == []

    def test_a_megabyte(self, mailbox: Mailbox) -> None:
        data = bytes(range(256)) * 4096
        mailbox.put(HERE, "large", data)
        assert mailbox.get(HERE, "large") == data

    @pytest.mark.parametrize("name", ["", ".", "..", "../up", "a/b", "/etc", ".hidden", "Été", "a\x00b", "x" * 129])
    def test_a_name_that_is_a_path_reaches_nothing(self, mailbox: Mailbox, name: str) -> None:
        for path in ((HERE, name), (name, "file")):
            with pytest.raises(ValueError, match="no name in a mailbox"):
                mailbox.put(*path, b"")
        assert mailbox.names(HERE) == []


class TestFolderMailbox(MailboxContract):
    @pytest.fixture
    def mailbox(self, tmp_path: Path) -> Mailbox:
        return FolderMailbox.create(tmp_path / "mailbox", b"\x01" * 16, "Cévennes")


def with_mailbox(desk: Desk, folder: str) -> Desk:
    return replace(desk, settings=Settings(mailbox=folder))


def test_no_mailbox_is_chosen(desk: Desk) -> None:
    with pytest.raises(RuleError, match="No mailbox is chosen"):
        open_mailbox(with_mailbox(desk, ""))


def test_the_mailbox_is_not_there(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(OutageError, match="is not there"):
        open_mailbox(with_mailbox(desk, str(tmp_path / "key")))


def test_the_mailbox_is_another_organisations(desk: Desk, tmp_path: Path) -> None:
    FolderMailbox.create(tmp_path / "shared", b"\x01" * 16, "Gorges du Tarn")
    with pytest.raises(RuleError, match="Gorges du Tarn"):
        open_mailbox(with_mailbox(desk, str(tmp_path / "shared")))
