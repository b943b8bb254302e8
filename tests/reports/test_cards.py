from __future__ import annotations

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports.cards import card
from bitdesk.services import privacy
from bitdesk.values import ErasureReason
from builders import House
from stockroom import synchronise
from visitors import complain, complaint, office

ZOE = ContactCard(name="Zoé Martin", email="zoe@exemple.fr", language="fr")


def test_a_card_is_known_where_it_may_be_and_nowhere_else(house: House, desk: Desk) -> None:
    terrace = house.add_desk("PDM", "Terrasse")
    synchronise(house)
    contact_id = complaint(desk, complain(desk, card=ZOE)).contact_id
    assert card(desk, contact_id) == ZOE
    assert card(terrace, contact_id) is None
    synchronise(house)
    assert card(terrace, contact_id) == ZOE, "of the same office"
    assert card(house.head_office, contact_id) == ZOE
    assert card(house.desks["COL"], contact_id) is None


def test_what_concerns_another_office_goes_there(house: House, desk: Desk) -> None:
    contact_id = complaint(desk, complain(desk, office_id=office(desk, "COL"), card=ZOE)).contact_id
    synchronise(house)
    assert card(house.desks["COL"], contact_id) == ZOE


def test_without_a_contact_or_after_its_erasure_there_is_none(house: House, desk: Desk) -> None:
    contact_id = complaint(desk, complain(desk, card=ZOE)).contact_id
    assert contact_id is not None
    assert card(desk, None) is None
    synchronise(house)
    privacy.erase(house.head_office, [contact_id], ErasureReason.REQUEST)
    synchronise(house)
    assert card(desk, contact_id) is None
    assert card(house.head_office, contact_id) is None
