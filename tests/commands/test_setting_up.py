"""A new organisation sets itself up by command: what goes wrong leaves nothing half-made behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from builders import House
from evidence import rows
from terminal import Said, refused, run


def add_workstation(house: House, setup_file: Path) -> Said:
    command = ("--data-dir", house.head_office.data_dir, "head-office", "add", "workstation")
    return run(*command, "--office", "PDM", "--name", "Accueil 2", "--setup-file", setup_file)


def test_a_desk_is_not_added_when_its_set_up_file_cannot_be_written(house: House, tmp_path: Path) -> None:
    before = rows(house.head_office, "SELECT count(*) FROM workstation")
    assert refused(add_workstation(house, tmp_path / "none" / "desk"), "cannot be written (No such file or directory)")
    assert rows(house.head_office, "SELECT count(*) FROM workstation") == before


def test_the_set_up_file_of_another_desk_is_not_replaced(house: House, tmp_path: Path) -> None:
    assert add_workstation(house, tmp_path / "desk").code == 0
    before = (tmp_path / "desk.bitdesk").read_bytes(), rows(house.head_office, "SELECT count(*) FROM workstation")
    assert refused(add_workstation(house, tmp_path / "desk"), "is there already. Choose another name")
    after = (tmp_path / "desk.bitdesk").read_bytes(), rows(house.head_office, "SELECT count(*) FROM workstation")
    assert after == before


def test_a_second_head_office_in_a_folder_is_named_as_such(house: House, tmp_path: Path) -> None:
    command = ("--data-dir", house.head_office.data_dir, "head-office", "init", "--name", "Office")
    for mailbox in (house.mailbox, tmp_path / "another"):
        said = run(*command, "--counts-from", "2019-01-01", "--mailbox", mailbox)
        assert refused(said, "There is a desk in")
    assert not (tmp_path / "another").exists()


@pytest.mark.parametrize("code", ["A B", "../x", "É", "a\nb", "x" * 17])
def test_a_code_that_could_not_name_a_folder_is_refused(house: House, code: str) -> None:
    head: Desk = house.head_office
    with pytest.raises(RuleError, match="cannot be used"):
        organisation.add_office(head, code, "Name")
    with pytest.raises(RuleError, match="cannot be used"):
        organisation.add_counselor(head, code, "Name")
    with pytest.raises(RuleError, match="cannot be used"):
        organisation.add_topic(head, code, "Nom", "Name")
