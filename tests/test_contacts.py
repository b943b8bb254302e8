from __future__ import annotations

import pytest

from bitdesk import contacts
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Contact, ContactDetails
from bitdesk.values import Purpose


@pytest.mark.parametrize("email", ["a@b.fr", "zoé.o’brien+gîte@mail.exemple.fr", "x@xn--exmple-cua.fr"])
def test_an_address_that_can_be_is_kept(email: str) -> None:
    assert contacts.checked(ContactCard(email=f" {email} ")).email == email


@pytest.mark.parametrize("email", ["a", "a@b", "a b@c.fr", "a@b..fr", "@b.fr", "a@b.fr, c@d.fr", "<a@b.fr>"])
def test_an_address_that_cannot_be_is_refused(email: str) -> None:
    with pytest.raises(RuleError, match=r"name@example\.org"):
        contacts.checked(ContactCard(email=email))


@pytest.mark.parametrize("phone", ["04 66 45 81 94", "+33 4 66 45 81 94", "04.66.45.81.94", "(0049) 30-123456"])
def test_a_number_that_can_be_is_kept(phone: str) -> None:
    assert contacts.checked(ContactCard(phone=phone)).phone == phone


@pytest.mark.parametrize("phone", ["demain", "12", "04 66 45 81 94 poste 3"])
def test_a_number_that_cannot_be_is_refused(phone: str) -> None:
    with pytest.raises(RuleError, match="telephone"):
        contacts.checked(ContactCard(phone=phone))


def test_a_contact_is_recorded_with_its_office(desk: Desk) -> None:
    with desk.write() as session:
        contact_id = contacts.add(session, desk.office_id, Purpose.COMPLAINT, ContactCard(name="Zoé", email=" "))
    with desk.read() as session:
        contact, details = session.query(Contact).one(), session.query(ContactDetails).one()
        assert (contact.id, contact.office_id, contact.purpose) == (contact_id, desk.office_id, "complaint")
        assert (details.contact_id, details.office_id, details.name) == (contact_id, desk.office_id, "Zoé")
        assert details.email is None


@pytest.mark.parametrize("card", [None, ContactCard(), ContactCard(name="  ", phone="")])
def test_nobody_is_recorded_where_nothing_was_given(desk: Desk, card: ContactCard | None) -> None:
    with desk.write() as session:
        assert contacts.add(session, desk.office_id, Purpose.ENQUIRY, card) is None
    with desk.read() as session:
        assert session.query(Contact).count() == 0
