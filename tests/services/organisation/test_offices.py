"""Offices: the name and the address change, the code never does."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import organisation
from evidence import rows

QUERY = "SELECT code, name, address, retired_on FROM office WHERE id = ?"


def test_an_office_is_added_with_its_code_in_capitals(head: Desk) -> None:
    office = organisation.add_office(head, "sev", "Saint-Étienne", "1, place du Roubadou")
    assert rows(head, QUERY, office) == [("SEV", "Saint-Étienne", "1, place du Roubadou", None)]


def test_name_and_address_change_one_by_one(head: Desk) -> None:
    office = organisation.add_office(head, "SEV", "Saint-Étienne", "Village")
    organisation.change_office(head, office, name="Saint-Étienne-Vallée-Française")
    assert rows(head, QUERY, office) == [("SEV", "Saint-Étienne-Vallée-Française", "Village", None)]
    organisation.change_office(head, office, address="Place")
    assert rows(head, QUERY, office) == [("SEV", "Saint-Étienne-Vallée-Française", "Place", None)]
    organisation.change_office(head, office, address="")
    assert rows(head, QUERY, office) == [("SEV", "Saint-Étienne-Vallée-Française", None, None)]
    with pytest.raises(RuleError, match="is empty"):
        organisation.change_office(head, office, name="  ")
