"""The closed days: a range at once, one line for people."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.services import organisation
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import CLOSINGS
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.form import Values
from evidence import rows
from ui.pages.organisation.conftest import Choose


@pytest.fixture
def section(choose: Choose) -> Section:
    return choose(CLOSINGS)


def write(section: Section, values: Values) -> None:
    for name, value in values.items():
        section.form.fields[name].show_value(value)  # type: ignore[attr-defined]
    section.save()


def closed(head: Desk) -> list[tuple[str, bool, str | None]]:
    found = rows(
        head, "SELECT closed_on, office_id IS NULL, reason FROM closed_day WHERE retired_on IS NULL ORDER BY 1"
    )
    return [(day, bool(everywhere), reason) for day, everywhere, reason in found]


def test_a_range_is_one_line(section: Section, head: Desk) -> None:
    assert section.list.note.text().startswith("No closed day yet")
    QTest.keyClick(section.list.new, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    write(section, {"first_day": date(2026, 12, 24), "last_day": date(2027, 1, 3), "reason": "Congés"})
    assert len(closed(head)) == 11
    assert section.list.table.texts() == [["24/12/2026 – 03/01/2027", "Every office", "Congés", "–"]]
    assert section.details.title.text() == "Congés"
    assert section.details.texts() == [
        ("Days", "24/12/2026 – 03/01/2027"), ("", "11 day(s)"), ("Office", "Every office"), ("Reason", "Congés"),
    ]  # fmt: skip


def test_one_day_needs_no_last_one_and_one_office_may_be_chosen(section: Section, head: Desk) -> None:
    section.add()
    write(section, {"first_day": date(2026, 11, 11), "office_code": "VIA"})
    assert closed(head) == [("2026-11-11", False, None)]
    assert section.list.table.texts() == [["11/11/2026", "Vialas", "", "–"]]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "first day"),
        ({"first_day": date(2026, 11, 11), "last_day": date(2026, 11, 10)}, "last day comes before"),
        ({"first_day": date(2026, 11, 11), "last_day": date(2028, 11, 10)}, "more than a year"),
        ({"first_day": date(2026, 8, 15)}, "15/08/2026 is a closed day already"),
    ],
)
def test_what_cannot_be_is_said(
    section: Section, page: OrganisationPage, head: Desk, values: Values, words: str
) -> None:
    organisation.add_closed_days(head, date(2026, 8, 15), date(2026, 8, 15))
    section.add()
    write(section, values)
    assert words in page.around.banner.text
    assert section.is_editing
    assert len(closed(head)) == 1


def test_closed_days_are_changed_copied_retired_and_brought_back_together(section: Section, head: Desk) -> None:
    organisation.add_closed_days(head, date(2026, 12, 24), date(2026, 12, 31), reason="Noël")
    section.refresh()
    section.change()
    write(section, {"last_day": date(2026, 12, 26)})
    assert [day for day, *_ in closed(head)] == ["2026-12-24", "2026-12-25", "2026-12-26"]
    section.add_like_this()
    section.save()
    assert [day for day, *_ in closed(head)][3:] == ["2027-12-24", "2027-12-25", "2027-12-26"]
    assert section.row.first_day == date(2027, 12, 24)
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert len(closed(head)) == 3
    section.bring_back()
    section.list.everything.click()
    section.list.highlight(2)
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert len(closed(head)) == 6


def test_days_of_earlier_years_are_shown_when_asked(section: Section, head: Desk) -> None:
    organisation.add_closed_days(head, date(2025, 12, 31), date(2025, 12, 31))
    organisation.add_closed_days(head, date(2026, 1, 1), date(2026, 1, 1), reason="Nouvel An")
    section.refresh()
    assert [row[0] for row in section.list.table.texts()] == ["01/01/2026"]
    assert section.list.everything.text().startswith("Retired and over: 1")
    section.list.everything.click()
    assert [row[0] for row in section.list.table.texts()] == ["01/01/2026", "31/12/2025"]
    section.list.highlight(1)
    assert section.details.state.isHidden()
