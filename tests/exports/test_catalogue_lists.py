"""The shop as lists of the head office."""

from __future__ import annotations

from bitdesk.exports import organisation
from bitdesk.exports.organisation import List
from bitdesk.exports.sheet import as_csv
from bitdesk.services import catalogue
from builders import House
from moments import MOMENT


def test_the_lists_of_the_shop_are_the_head_office_s_too(house: House) -> None:
    head, today = house.head_office, MOMENT.date()
    catalogue.add_category(head, "maps", "Cartes", "Maps")
    catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=3000)
    lists: tuple[List, ...] = ("categories", "suppliers", "vat-rates", "quick-items")
    first, second, third, fourth = (as_csv(organisation.sheet(head, name, today)).splitlines() for name in lists)
    assert first == ["code,label_fr,label_en,colour,products,unreceived", "maps,Cartes,Maps,,0,"]
    assert second[1] == "POT,La potière,1,30.0,0,"
    assert third[0] == "code,from_on,rate,in_force,unreceived"
    assert "standard,2014-01-01,20.0,1," in third
    assert len(fourth) == 1
