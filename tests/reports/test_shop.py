"""What the organisation is as a shop, before and after the head office has said it."""

from __future__ import annotations

from datetime import date

from bitdesk.desk import Desk
from bitdesk.reports.shop import Shop, shop
from builders import ORGANISATION_NAME, House
from tills import ADDRESS, SIRET, shop_desk


def test_an_organisation_that_has_said_nothing_has_its_name(desk: Desk) -> None:
    assert shop(desk) == Shop(ORGANISATION_NAME)


def test_what_the_head_office_says_comes_with_the_set_up(house: House) -> None:
    desk = shop_desk(house, accounts={"sales": "706000"})
    known = shop(desk)
    assert (known.address, known.siret) == (ADDRESS, SIRET)
    assert known.vat_liable_from == date(2019, 1, 1)
    assert known.receipt_note == "Merci de votre visite !"
    assert known.accounts == {"sales": "706000"}
    assert shop(house.head_office) == known
