"""The counselors: roles, and the days between which they work."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import COUNSELORS
from bitdesk.ui.sections.section import Section
from evidence import rows
from ui.conftest import Hand
from ui.pages.organisation.conftest import Choose

QUERY = "SELECT name, role, starts_on, ends_on FROM counselor WHERE code = ?"


@pytest.fixture
def section(choose: Choose) -> Section:
    return choose(COUNSELORS)


def write(section: Section, **values: object) -> None:
    for name, value in values.items():
        section.form.fields[name].show_value(value)  # type: ignore[attr-defined]
    section.save()


def test_seasonal_staff_are_added_with_their_days(section: Section, head: Desk) -> None:
    section.add()
    write(
        section,
        code="s1",
        name="Élodie",
        role="quality_referent",
        starts_on=date(2026, 7, 1),
        ends_on=date(2026, 8, 31),
    )
    assert rows(head, QUERY, "S1") == [("Élodie", "quality_referent", "2026-07-01", "2026-08-31")]
    assert section.list.table.texts()[-1][:4] == ["S1", "Élodie", "Quality referent", "31/08/2026"]
    assert section.details.texts() == [
        ("Code", "S1"), ("Role", "Quality referent"), ("First day", "01/07/2026"), ("Last day", "31/08/2026"),
    ]  # fmt: skip


def test_a_counselor_is_changed_and_a_last_day_is_emptied(section: Section, head: Desk) -> None:
    section.change()
    assert section.form.fields["code"].isHidden()
    write(section, role="director", ends_on=date(2026, 9, 30))
    section.change()
    write(section, ends_on=None)
    assert rows(head, QUERY, "C1") == [("Conseiller C1", "director", None, None)]
    assert ("Last day", "none: permanent") in section.details.texts()


def test_a_last_day_before_the_first_is_refused(section: Section, page: OrganisationPage) -> None:
    section.change()
    write(section, starts_on=date(2026, 9, 1), ends_on=date(2026, 8, 31))
    assert "last day comes before" in page.around.banner.text
    assert section.is_editing


def test_retiring_makes_today_the_last_day(section: Section, page: OrganisationPage, head: Desk, time: Hand) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert rows(head, QUERY, "C1")[0][-1] == "2026-07-22"
    assert page.around.banner.text == "Today, 22/07/2026, is the last day of “Conseiller C1”."
    assert len(section.rows) == 2
    time.forward(days=1)
    page.tick()
    assert [row.code for row in section.rows] == ["C2"]
    section.list.everything.click()
    section.list.highlight(1)
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert rows(head, QUERY, "C1")[0][-1] is None
