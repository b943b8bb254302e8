"""The outreach events: their days, and the office that staffs them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.services import organisation
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import OUTREACHES
from bitdesk.ui.sections.section import Section
from evidence import rows
from ui.pages.organisation.conftest import Choose

QUERY = (
    "SELECT e.starts_on, e.ends_on, o.code FROM outreach e LEFT JOIN office o ON o.id = e.office_id WHERE e.name = ? "
    "ORDER BY 1"
)


@pytest.fixture
def section(choose: Choose) -> Section:
    return choose(OUTREACHES)


def write(section: Section, **values: object) -> None:
    for name, value in values.items():
        section.form.fields[name].show_value(value)  # type: ignore[attr-defined]
    section.save()


def test_an_event_of_one_day_without_an_office(section: Section, head: Desk) -> None:
    section.add()
    write(section, name="Foire", starts_on=date(2026, 8, 1))
    assert rows(head, QUERY, "Foire") == [("2026-08-01", "2026-08-01", None)]
    assert section.list.table.texts()[0] == ["Foire", "01/08/2026", "–", "–"]
    section.change()
    write(section, office_code="VIA", ends_on=date(2026, 8, 2))
    assert rows(head, QUERY, "Foire") == [("2026-08-01", "2026-08-02", "VIA")]
    assert section.details.texts() == [("Days", "01 – 02/08/2026"), ("Office", "Vialas")]


def test_an_event_is_copied_to_the_same_weekday_a_year_later(section: Section, head: Desk) -> None:
    organisation.add_outreach(head, "Foire", date(2026, 8, 1), date(2026, 8, 1), "COL")
    section.refresh()
    section.list.highlight(0)
    QTest.keyClick(section.list.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    section.save()
    assert rows(head, QUERY, "Foire")[1] == ("2027-07-31", "2027-07-31", "COL")


def test_an_event_without_a_day_or_a_name_is_refused(section: Section, page: OrganisationPage) -> None:
    section.add()
    write(section, name="Foire")
    assert "first day" in page.around.banner.text
    write(section, name="", starts_on=date(2026, 8, 1))
    assert "is empty" in page.around.banner.text
    assert section.is_editing


def test_events_that_are_over_are_shown_when_asked(section: Section, head: Desk) -> None:
    organisation.add_outreach(head, "Hier", date(2026, 7, 21), date(2026, 7, 21))
    section.refresh()
    assert [row[0] for row in section.list.table.texts()] == ["Marché de Florac"]
    section.list.everything.click()
    assert [row[0] for row in section.list.table.texts()] == ["Marché de Florac", "Hier"]


def test_an_office_that_is_retired_stays_chosen(section: Section, head: Desk) -> None:
    (office,) = rows(head, "SELECT id FROM office WHERE code = 'PDM'")[0]
    organisation.retire(head, "office", office)
    section.refresh()
    section.change()
    write(section, name="Grand marché")
    assert rows(head, QUERY, "Grand marché") == [("2019-01-01", "2030-12-31", "PDM")]
