"""Who wrote something: the counselor, else the office of the desk, else the head office."""

from __future__ import annotations

from gathered import counselor

from bitdesk import ids
from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import actions as report
from bitdesk.reports.people import people
from bitdesk.services import actions
from builders import House
from stockroom import office, synchronise


def test_an_author_is_a_counselor_or_an_office(house: House, desk: Desk) -> None:
    somebody = with_counselor(desk, counselor(desk, "C1"), "C1")
    named, unnamed = actions.decide(somebody, "Un"), actions.decide(desk, "Deux")
    synchronise(house)
    mine = actions.decide(house.head_office, "Trois")
    found = {each.id: each.decided_by for each in report.actions(house.head_office)}
    assert found == {named: "Conseiller C1", unnamed: "Le Pont de Montvert", mine: ""}


def test_what_has_not_been_received_yet_is_a_question_mark(desk: Desk) -> None:
    with desk.read() as session:
        known = people(session)
    assert (known.counselor(None), known.counselor(ids.new()), known.office(None)) == ("", "?", "")
    assert (known.office(office(desk, "COL")), known.office_code(office(desk, "COL"))) == ("Le Collet-de-Dèze", "COL")
    assert (known.office(ids.new()), known.office_code(ids.new()), known.office_code(None)) == ("?", "?", "")
