"""What a page lets choose from."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Counselor
from bitdesk.reports import reference
from bitdesk.services import organisation
from builders import OFFICES, TOPICS, House
from moments import MOMENT

TODAY = MOMENT.date()


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def test_a_desk_chooses_from_what_the_head_office_made(house: House) -> None:
    for desk in (house.desks["PDM"], house.head_office):
        assert [(office.code, office.name) for office in reference.offices(desk)] == list(OFFICES)
        assert [(topic.code, topic.label_fr, topic.label_en) for topic in reference.topics(desk)] == list(TOPICS)
        assert [counselor.code for counselor in reference.counselors(desk, TODAY)] == ["C1", "C2"]
        assert [event.name for event in reference.outreaches(desk, TODAY)] == ["Marché de Florac"]


def test_counselors_of_a_day(head: Desk) -> None:
    organisation.add_counselor(head, "C0", "Saison", ends_on=date(2026, 8, 31))
    with head.write() as session:
        session.add(Counselor(code="C9", name="Plus tard", role="counselor", starts_on="2026-08-01"))
    assert [found.code for found in reference.counselors(head, date(2026, 7, 31))] == ["C0", "C1", "C2"]
    assert [found.code for found in reference.counselors(head, date(2026, 8, 31))] == ["C0", "C1", "C2", "C9"]
    assert [found.code for found in reference.counselors(head, date(2026, 9, 1))] == ["C1", "C2", "C9"]


def test_topics_come_in_the_organisations_order_without_the_retired(head: Desk) -> None:
    organisation.add_topic(head, "aaa", "Dernier", "Last")
    first = organisation.add_topic(head, "zzz", "Retiré", "Retired")
    organisation.retire(head, "topic", first)
    assert [topic.code for topic in reference.topics(head)] == ["hiking", "stay", "shop", "aaa"]


def test_outreach_events_of_a_day_this_offices_first(house: House) -> None:
    head = house.head_office
    organisation.add_outreach(head, "Foire d'été", TODAY, TODAY, "COL")
    organisation.add_outreach(head, "Aubrac", date(2026, 7, 1), date(2026, 7, 31))
    organisation.add_outreach(head, "Passé", date(2026, 7, 1), date(2026, 7, 21))
    gone = organisation.add_outreach(head, "Retiré", TODAY, TODAY)
    organisation.retire(head, "outreach", gone)
    (office,) = (office for office in reference.offices(head) if office.code == "COL")
    names = [event.name for event in reference.outreaches(head, TODAY)]
    assert sorted(names) == ["Aubrac", "Foire d'été", "Marché de Florac"]
    from dataclasses import replace

    at_col = replace(head, identity=replace(head.identity, office_id=office.id))
    found = reference.outreaches(at_col, TODAY)
    assert found[0].name == "Foire d'été"
    assert (found[0].starts_on, found[0].ends_on) == (TODAY, TODAY)


def test_an_event_is_found_by_its_name(desk: Desk) -> None:
    found = reference.outreach_by_name(desk, "MARCHÉ DE FLORAC", TODAY)
    assert found
    assert found.name == "Marché de Florac"
    assert reference.outreach_by_name(desk, "Marché", TODAY) is None
    assert reference.outreach_by_name(desk, "Marché de Florac", date(2031, 1, 1)) is None


def test_offices_without_the_retired(head: Desk) -> None:
    organisation.retire(head, "office", reference.offices(head)[0].id)
    assert [office.code for office in reference.offices(head)] == ["COL", "VIA"]


def test_an_office_is_found_by_its_code(head: Desk) -> None:
    with head.read() as session:
        assert reference.office_by_code(session, "pdm").name == "Le Pont de Montvert"
        with pytest.raises(RuleError, match="“X” does not exist"):
            reference.office_by_code(session, "X")
