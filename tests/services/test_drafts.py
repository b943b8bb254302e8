"""A draft stays in the file of its desk until what it held is recorded."""

from __future__ import annotations

import pytest

from bitdesk import backups
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import drafts as report
from bitdesk.services import drafts
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import journal
from moments import Hand


def test_a_draft_is_kept_in_place_of_the_one_before_and_never_journaled(desk: Desk) -> None:
    before = len(journal(desk))
    drafts.save(desk, "note", "Bon")
    drafts.save(desk, "note", "Bonjour 🥾")
    drafts.save(desk, "complaint", "Rien")
    assert report.load(desk, "note") == "Bonjour 🥾"
    drafts.forget(desk, "note")
    drafts.forget(desk, "note")
    assert report.load(desk, "note") is None
    assert report.load(desk, "complaint") == "Rien"
    assert len(journal(desk)) == before


def test_a_draft_that_was_recorded_meanwhile_does_not_come_back(desk: Desk) -> None:
    drafts.save(desk, "note", "Bonjour", still=lambda: False)
    assert report.load(desk, "note") is None


def test_a_paste_that_no_form_records_is_not_kept(desk: Desk) -> None:
    with pytest.raises(RuleError, match="too long to be kept"):
        drafts.save(desk, "note", "x" * (drafts.LONGEST + 1))


def test_half_a_character_is_not_kept(desk: Desk) -> None:
    drafts.save(desk, "note", "Bonjour")
    with pytest.raises(RuleError, match="cannot be kept"):
        drafts.save(desk, "note", "\ud800")
    assert report.load(desk, "note") == "Bonjour"


@pytest.mark.parametrize("how", ["contact", "merge", "backup"])
def test_what_nobody_came_back_to_goes_at_the_next_contact_or_backup(house: House, time: Hand, how: str) -> None:
    """It may name somebody who is erased at an office that this desk hears nothing of."""
    desk = house.head_office if how == "merge" else house.desks["PDM"]
    drafts.save(desk, "note", "Zoé Martin rappelle")
    time.forward(days=29)
    drafts.save(desk, "other", "Ce matin")
    time.forward(days=2)
    if how == "contact":
        exchange(desk)
    elif how == "merge":
        merge_all(desk)
    else:
        backups.make_now(desk)
    assert (report.load(desk, "note"), report.load(desk, "other")) == (None, "Ce matin")
