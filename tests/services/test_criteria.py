"""What a label asks is the head office's list: it holds from a day to a day."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import criteria as report
from bitdesk.services import criteria
from builders import House

LABEL = "Qualité Tourisme"


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def criterion(head: Desk) -> bytes:
    return criteria.add(head, LABEL, "1", "Réclamations", "Complaints", ["complaints"], ends_on=date(2026, 12, 31))


@pytest.mark.usefixtures("criterion")
def test_a_criterion_holds_in_its_years(head: Desk) -> None:
    criteria.add(head, "Excellence", "1", "Accueil", "Welcome", ["satisfaction"], starts_on=date(2027, 1, 1))
    assert [row.scheme for row in report.holding(head, 2026)] == [LABEL]
    assert [row.scheme for row in report.holding(head, 2027)] == ["Excellence"]
    assert [row.evidence for row in report.criteria(head)] == [("complaints",), ("satisfaction",)]


def test_it_is_changed_retired_and_brought_back(head: Desk, criterion: bytes) -> None:
    criteria.change(head, criterion, label_fr="Les réclamations", evidence=["complaints", "actions"], ends_on=None)
    (row,) = report.criteria(head)
    assert (row.label_fr, row.label_en, row.evidence, row.ends_on) == (
        "Les réclamations", "Complaints", ("complaints", "actions"), None,
    )  # fmt: skip
    criteria.retire(head, criterion)
    assert report.holding(head, 2026) == ()
    criteria.bring_back(head, criterion)
    assert len(report.holding(head, 2026)) == 1


def test_what_cannot_be_is_refused(head: Desk, desk: Desk, criterion: bytes) -> None:
    with pytest.raises(RuleError, match="has a criterion “1” already"):
        criteria.add(head, LABEL, "1", "x", "y", [])
    with pytest.raises(RuleError, match="“moon” shows nothing"):
        criteria.add(head, LABEL, "2", "x", "y", ["moon"])
    with pytest.raises(RuleError, match="is empty"):
        criteria.add(head, LABEL, " ", "x", "y", [])
    with pytest.raises(RuleError, match="before the first one"):
        criteria.change(head, criterion, starts_on=date(2027, 1, 1))
    with pytest.raises(RuleError, match="before the first one"):
        criteria.add(head, LABEL, "2", "x", "y", [], starts_on=date(2027, 1, 2), ends_on=date(2027, 1, 1))
    with pytest.raises(RuleError, match="Only the head office"):
        criteria.add(desk, LABEL, "2", "x", "y", [])
