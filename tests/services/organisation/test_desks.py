"""Desks: renamed, never moved."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from evidence import rows, tables

QUERY = "SELECT o.code, w.name FROM workstation w JOIN office o ON o.id = w.office_id WHERE w.id = ?"


def test_a_desk_is_renamed(head: Desk) -> None:
    desk = organisation.add_workstation(head, "pdm", "Accueil 2")
    organisation.change_workstation(head, desk, name="Terrasse")
    assert rows(head, QUERY, desk) == [("PDM", "Terrasse")]
    organisation.change_workstation(head, desk, office_code="PDM")
    assert rows(head, QUERY, desk) == [("PDM", "Terrasse")]


def test_a_desk_stays_at_its_office(head: Desk, desk: Desk) -> None:
    before = tables(head)
    with pytest.raises(RuleError, match="stays at its office"):
        organisation.change_workstation(head, desk.desk_id, name="Vialas", office_code="VIA")
    with pytest.raises(RuleError, match="“XXX” does not exist"):
        organisation.change_workstation(head, desk.desk_id, office_code="XXX")
    assert tables(head) == before
