"""The desks: what each lacks, and the set-up file that makes it on its computer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.sync import setups
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.desks import DesksSection
from bitdesk.ui.pages.organisation.page import DESKS
from bitdesk.ui.pages.organisation.set_up import file_name
from bitdesk.ui.widgets.fields import Choice, TextField
from builders import House
from evidence import rows
from limits import refused
from ui.pages.organisation.conftest import Choose

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(choose: Choose) -> DesksSection:
    found = choose(DESKS)
    assert isinstance(found, DesksSection)
    return found


def name_field(section: DesksSection) -> TextField:
    found = section.form.fields["name"]
    assert isinstance(found, TextField)
    return found


def test_a_desk_says_what_it_has_not_received(section: DesksSection, house: House, desk: Desk) -> None:
    assert section.list.table.texts() == [["Le Pont de Montvert", "Accueil", "never", "not known"]]
    assert section.about.text().startswith("Never heard")
    for _ in range(2):
        sync.exchange(desk)
        sync.merge_all(house.head_office)
    section.refresh()
    assert section.list.table.texts()[0][2:] == ["just now", "–"]
    services.organisation.add_office(house.head_office, "SEV", "Saint-Étienne")
    services.organisation.add_topic(house.head_office, "eat", "Restauration", "Eat")
    section.refresh()
    assert section.list.table.texts()[0][3] == "2 change(s)"
    assert ("Has not received", "2 change(s)") in section.details.texts()
    assert section.about.text().startswith("Laptop lost")


def test_a_new_desk_is_followed_by_its_set_up_file(
    section: DesksSection, page: OrganisationPage, head: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    section.add()
    offices = section.form.fields["office_code"]
    assert isinstance(offices, Choice)
    offices.show_value("VIA")
    name_field(section).setText("Accueil")
    QTest.keyClick(name_field(section), Qt.Key.Key_Return)
    assert section.side.currentWidget() is section.set_up
    assert section.set_up.title.text() == "Set-up file of Vialas · Accueil"
    assert section.set_up.note.text().startswith("The file makes this desk")
    assert section.set_up.mailbox.hasFocus()
    QTest.keyClick(section.set_up.mailbox, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not section.is_editing, timeout=20_000)
    target = Path(head.settings.mailbox) / "setup" / "via-accueil.bitdesk"
    assert str(target) in page.around.banner.text
    assert [file.path for file in setups.find([Path(head.settings.mailbox)])] == [target]
    made = sync.enrol(target, tmp_path / "via")
    assert (made.office_code, made.settings.mailbox) == ("VIA", head.settings.mailbox)
    made.database.close()


def test_a_lost_laptops_desk_gets_a_file_again_with_another_mailbox(
    section: DesksSection, house: House, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    services.counting.record(desk, 4)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    section.refresh()
    QTest.keyClick(section.list.table, Qt.Key.Key_S, CONTROL)
    assert section.set_up.note.text().startswith("The new computer takes the place of the old one")
    section.set_up.mailbox.setText("Z:/bitdesk")
    section.set_up.write_to(str(tmp_path / "again.bitdesk"))
    qtbot.waitUntil(lambda: not section.is_editing, timeout=20_000)
    again = sync.enrol(tmp_path / "again.bitdesk", tmp_path / "new")
    assert (again.desk_id, again.settings.mailbox) == (desk.desk_id, "Z:/bitdesk")
    assert rows(again, "SELECT sum(party_size) FROM visit") == [(4,)]
    again.database.close()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_where_the_file_goes_is_asked_beside_the_window(section: DesksSection) -> None:
    section.ask_set_up()
    QTest.mouseClick(section.set_up.elsewhere, LEFT)
    dialog = section.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("pdm-accueil.bitdesk")
    dialog.done(QFileDialog.DialogCode.Rejected)
    assert section.set_up.isVisible()
    QTest.keyClick(section.set_up.mailbox, Qt.Key.Key_Escape)
    assert not section.is_editing
    assert section.list.table.hasFocus()


def test_a_file_that_cannot_be_written_is_said(
    section: DesksSection, page: OrganisationPage, refusing_folder: Path, qtbot: QtBot
) -> None:
    section.ask_set_up()
    with refused(refusing_folder):
        section.set_up.write_to(str(refusing_folder / "desk.bitdesk"))
        qtbot.waitUntil(lambda: bool(page.around.banner.text), timeout=20_000)
    assert "cannot be written" in page.around.banner.text
    assert section.is_editing


def test_without_a_mailbox_the_file_goes_elsewhere(
    section: DesksSection, page: OrganisationPage, head: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    page.around.desk = replace(page.desk, settings=replace(page.desk.settings, mailbox=""))
    section.ask_set_up()
    QTest.keyClick(section.set_up.mailbox, Qt.Key.Key_Return)
    assert "No mailbox is chosen" in page.around.banner.text
    section.set_up.write_to(str(tmp_path / "new" / "folder" / "desk.bitdesk"))
    qtbot.waitUntil(lambda: "cannot be written" in page.around.banner.text, timeout=20_000)
    section.set_up.write_to(str(tmp_path / "new" / "desk.bitdesk"))
    qtbot.waitUntil(lambda: not section.is_editing, timeout=20_000)
    assert (tmp_path / "new" / "desk.bitdesk").exists()


def test_a_desk_is_renamed_and_stays_at_its_office(section: DesksSection, desk: Desk, head: Desk) -> None:
    section.change()
    assert section.form.fields["office_code"].isHidden()
    assert "stays at its office" in section.form.note.text()
    name_field(section).setText("Guichet")
    section.save()
    assert rows(head, "SELECT name FROM workstation WHERE id = ?", desk.desk_id) == [("Guichet",)]
    assert not section.is_editing


def test_a_retired_desk_gets_no_file(section: DesksSection) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    section.list.everything.click()
    assert section.write.isHidden()
    section.ask_set_up()
    assert not section.is_editing
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert section.write.isVisible()


def test_a_files_name_can_be_written_everywhere(section: DesksSection, house: House) -> None:
    services.organisation.change_workstation(house.head_office, section.row.ids[0], name="Été / 2")
    section.refresh()
    assert file_name(section.row) == "pdm--t----2.bitdesk"
