"""Set-up files as a new computer finds them: which desk each makes, where they lie, and where the mailbox is."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import organisation
from bitdesk.sync import setups
from bitdesk.sync.enrolment import make_setup
from bitdesk.sync.folder import SETUPS, FolderMailbox
from builders import ORGANISATION_NAME, House
from evidence import rows
from moments import Hand


def leave_setup(house: House, folder: Path, code: str = "VIA", name: str = "Accueil") -> Path:
    """Write the set-up file of a new desk."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{code.lower()}-{name.lower()}.bitdesk"
    make_setup(house.head_office, organisation.add_workstation(house.head_office, code, name), path)
    return path


def test_a_set_up_file_says_which_desk_it_makes(house: House, tmp_path: Path, time: Hand) -> None:
    path = leave_setup(house, tmp_path / "key")
    file = setups.describe(path)
    assert (file.office_name, file.desk_name, file.organisation_name) == ("Vialas", "Accueil", ORGANISATION_NAME)
    assert (file.path, file.made_at, file.mailbox) == (path, clock.now_ms(), str(house.mailbox))
    assert file.organisation_id == house.head_office.identity.organisation_id


def test_it_has_the_names_as_they_were_when_it_was_made(house: House, tmp_path: Path) -> None:
    ((office_id,),) = rows(house.head_office, "SELECT id FROM office WHERE code = 'VIA'")
    organisation.change_office(house.head_office, office_id, name="Vialas et Trenze")
    assert setups.describe(leave_setup(house, tmp_path)).office_name == "Vialas et Trenze"


def test_what_is_no_set_up_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "note.bitdesk").write_text("Buy bread.")
    with pytest.raises(RuleError, match="not a set-up file"):
        setups.describe(tmp_path / "note.bitdesk")
    with pytest.raises(OutageError, match="cannot be read"):
        setups.describe(tmp_path / "missing.bitdesk")


def test_they_are_found_on_a_key_in_a_mailbox_and_in_a_mailbox_on_a_key(house: House, tmp_path: Path) -> None:
    key = tmp_path / "key"
    leave_setup(house, key, "VIA", "Un")
    leave_setup(house, house.mailbox / SETUPS, "COL", "Deux")
    leave_setup(house, key / "boite" / SETUPS, "PDM", "Trois")
    leave_setup(house, key / "elsewhere" / "deep" / "down", "PDM", "Quatre")
    (key / "letter.bitdesk").write_bytes(b"\x00" * 100)
    found = setups.find([key, house.mailbox, tmp_path / "unplugged"])
    assert [(file.office_name, file.desk_name) for file in found] == [
        ("Le Collet-de-Dèze", "Deux"),
        ("Le Pont de Montvert", "Trois"),
        ("Vialas", "Un"),
    ]


def test_of_one_desk_the_newest_comes_first_and_one_file_stands_once(house: House, tmp_path: Path, time: Hand) -> None:
    workstation_id = organisation.add_workstation(house.head_office, "VIA", "Accueil")
    make_setup(house.head_office, workstation_id, tmp_path / "a.bitdesk")
    time.forward(days=3)
    make_setup(house.head_office, workstation_id, tmp_path / "b.bitdesk")
    found = setups.find([tmp_path, tmp_path / "." / "..", tmp_path])
    assert [file.path.name for file in found if file.path.parent == tmp_path] == ["b.bitdesk", "a.bitdesk"]
    assert len({file.path.resolve() for file in found}) == len(found)


def test_a_search_that_nobody_waits_for_ends(house: House, tmp_path: Path) -> None:
    leave_setup(house, tmp_path / "key")
    assert setups.find([tmp_path / "key"], lambda: True) == ()


def test_a_folder_full_of_other_files_is_not_read_to_its_end(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setups, "MOST", 3)
    for number in range(5):
        (tmp_path / f"a{number}.bitdesk").write_text("no")
    leave_setup(house, tmp_path)
    assert setups.find([tmp_path]) == ()


def test_the_mailbox_is_where_the_set_up_file_lies(house: House, tmp_path: Path) -> None:
    loose = setups.describe(leave_setup(house, tmp_path / "downloads", "VIA", "Un"))
    assert setups.mailbox_near(loose) == str(house.mailbox)
    moved = tmp_path / "drive-e" / "mailbox"
    moved.parent.mkdir()
    house.mailbox.rename(moved)
    inside = setups.describe(leave_setup(house, moved / SETUPS, "VIA", "Deux"))
    assert setups.mailbox_near(inside) == str(moved)


def test_set_up_files_in_a_mailbox_are_nobodys_mail(house: House) -> None:
    leave_setup(house, house.mailbox / SETUPS)
    mailbox = FolderMailbox.open(house.mailbox, house.head_office.identity.organisation_id)
    assert mailbox.names(house.head_office.address) == []
    assert [name for desk in house.desks.values() for name in mailbox.names(desk.address)] == []


def test_a_mailbox_is_tried_without_leaving_anything(house: House) -> None:
    mailbox = FolderMailbox.open(house.mailbox, house.head_office.identity.organisation_id)
    before = sorted(house.mailbox.rglob("*"))
    mailbox.check()
    assert sorted(house.mailbox.rglob("*")) == before
    house.mailbox.rename(house.folder / "unplugged")
    with pytest.raises(OutageError, match="does not answer"):
        mailbox.check()
