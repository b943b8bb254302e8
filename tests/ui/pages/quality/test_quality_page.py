"""The page: its sections, its help, and everything by keyboard and for a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.page import AT_A_DESK, COMPLAINTS, DEADLINES, SUGGESTIONS, TEMPLATES
from builders import House
from ui.conftest import HeadOfficeOpener
from ui.pages.quality.conftest import Quality, followed
from ui.test_page_keys import check, kept_from
from visitors import complain, suggest

SMALL = (1024, 600)


def forget_complaints(page: QualityPage) -> None:
    """Leave no section but the one to come: the help tells the keys of the one in front."""
    page.sections.pop(COMPLAINTS).setParent(None)


def test_a_desk_has_no_templates_nor_deadlines(quality: Quality, head_quality: Quality) -> None:
    assert quality().kinds == AT_A_DESK
    assert head_quality().kinds == tuple(range(8))
    quality().choose_kind(TEMPLATES)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", [COMPLAINTS, SUGGESTIONS])
def test_every_key_of_a_section_is_in_the_help(quality: Quality, desk: Desk, kind: int) -> None:
    complain(desk), suggest(desk)
    page = quality(COMPLAINTS)
    forget_complaints(page)
    page.choose_kind(kind)
    check(page, str(kind))
    page.shown()
    assert kept_from(page) == set()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", [TEMPLATES, DEADLINES])
def test_so_it_is_at_the_head_office(head_quality: Quality, kind: int) -> None:
    page = head_quality()
    forget_complaints(page)
    page.choose_kind(kind)
    check(page, str(kind))
    assert kept_from(page) == set()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", [COMPLAINTS, SUGGESTIONS])
def test_everything_has_a_name_and_tab_leads_there(quality: Quality, desk: Desk, kind: int) -> None:
    complain(desk), suggest(desk)
    page = quality(kind)
    window = page.window()
    window.resize(*SMALL)
    QApplication.processEvents()
    assert faults_of(window) == []
    section = followed(page)
    section.add()
    section.form.contact.unfold()
    assert faults_of(window) == []
    section.leave()
    section.take_step("answer" if kind == COMPLAINTS else "pass_on")
    assert faults_of(window) == []
    section.steps.leave()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", [TEMPLATES, DEADLINES])
def test_so_it_is_with_what_the_head_office_decides(head_quality: Quality, kind: int) -> None:
    page = head_quality(kind)
    page.window().resize(*SMALL)
    QApplication.processEvents()
    assert faults_of(page.window()) == []


def test_what_is_written_keeps_the_window_once(quality: Quality) -> None:
    page = quality()
    section = followed(page)
    section.add()
    section.form.fields["text"].show_value("a")  # type: ignore[attr-defined]
    assert page.unsaved()
    section.leave()
    assert not page.unsaved()


def test_before_the_file_is_open_nothing_is_made(house: House, open_head_office: HeadOfficeOpener) -> None:
    window = open_head_office(house.head_office.data_dir)
    page = window.make_quality()
    assert page.section is None  # type: ignore[attr-defined]
