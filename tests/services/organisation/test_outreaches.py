"""Outreach events: their name, their days, and the office that staffs them."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from evidence import rows

QUERY = (
    "SELECT e.name, e.starts_on, e.ends_on, o.code FROM outreach e LEFT JOIN office o ON o.id = e.office_id "
    "WHERE e.id = ?"
)
FIRST, LAST = date(2026, 7, 1), date(2026, 8, 31)


def test_an_event_changes_column_by_column(head: Desk) -> None:
    event = organisation.add_outreach(head, "Foire", FIRST, LAST, "col")
    organisation.change_outreach(head, event, name="Foire d'été")
    organisation.change_outreach(head, event, ends_on=FIRST)
    assert rows(head, QUERY, event) == [("Foire d'été", "2026-07-01", "2026-07-01", "COL")]
    organisation.change_outreach(head, event, office_code="VIA", starts_on=date(2026, 6, 30))
    assert rows(head, QUERY, event) == [("Foire d'été", "2026-06-30", "2026-07-01", "VIA")]
    organisation.change_outreach(head, event, office_code=None)
    assert rows(head, QUERY, event) == [("Foire d'été", "2026-06-30", "2026-07-01", None)]


def test_a_change_that_cannot_be_changes_nothing(head: Desk) -> None:
    event = organisation.add_outreach(head, "Foire", FIRST, LAST)
    with pytest.raises(RuleError, match="last day comes before"):
        organisation.change_outreach(head, event, starts_on=date(2026, 9, 1))
    with pytest.raises(RuleError, match="“XXX” does not exist"):
        organisation.change_outreach(head, event, name="Autre", office_code="XXX")
    assert rows(head, QUERY, event) == [("Foire", "2026-07-01", "2026-08-31", None)]
