from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import contacts
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Contact, ContactDetails
from bitdesk.values import Purpose

POSSIBLE = (
    "a@b.fr", "zoé.o’brien+gîte@mail.exemple.fr", "x@xn--exmple-cua.fr", "o'brien@example.org", "a+b@c.fr", "A@B.FR",
    "mairie@saint-étienne.fr", "info@gîtes-du-mézenc.fr", "x@münchen.de", "x@straße.de", "post@пример.рф",
    "a_b@1and1.com", "a@b-c.d2.museum", f"{'a' * 64}@{'b' * 63}.fr",
)  # fmt: skip
IMPOSSIBLE = (
    "a", "a@b", "a b@c.fr", "a@b..fr", "@b.fr", "a@b.fr, c@d.fr", "<a@b.fr>", "x@y.z\u200b", "x@y.fr\u200b", ".a@b.fr",
    "a.@b.fr", "a..b@c.fr", "a@-b-.fr", "a@b.c1", "a@1.2.3.4", "😀@ex.fr", "a@😀.fr", ".a.@-example-.org", "a@b.fr.",
    "a@.b.fr", "a@@b.fr", "a@b_c.fr", "a@b.f", "a\u00adb@c.fr", "a@b\u00adc.fr", "a@é\ufe0f.fr", "a@é-.fr",
    "\u0301a@b.fr", f"{'a' * 65}@b.fr", f"a@{'b' * 64}.fr", f"a@{'é' * 63}.fr", f"a@{'bcd.' * 70}fr", '"a b"@c.fr',
    "a@[127.0.0.1]", "a@b。fr", "a@b.fr\nc@d.fr", "a@b.fr\u202e",
)  # fmt: skip


@pytest.mark.parametrize("email", POSSIBLE)
def test_an_address_that_can_be_is_kept(email: str) -> None:
    assert contacts.checked(ContactCard(email=f" {email} ")).email == email


@pytest.mark.parametrize("email", IMPOSSIBLE)
def test_an_address_that_cannot_be_is_refused(email: str) -> None:
    with pytest.raises(RuleError, match=r"name@example\.org"):
        contacts.checked(ContactCard(email=email))


PHONES = (
    "04 66 45 81 94", "+33 4 66 45 81 94", "04.66.45.81.94", "(0049) 30-123456", "+33 (0)4 66 45 81 94", "0466458194",
    "0033 (0)4 66 45 81 94", "(+33) 4 66 45 81 94", "04\u00a066\u202f45 81 94", "04 66 45 81 94 poste 3", "3631",
    "+44 20 7946 0000 ext. 12", "04/66/45/81/94", "1-800-555-0100 x7", "(0 49) 30", "+352 621 12 34 56 #4",
    "+ 33 4 66 45 81 94",
)  # fmt: skip
NO_PHONES = (
    "demain", "12", "(((((", "()()()", "+", "----", "+33 4 66 45 81 94 12 34 56", "04 66 45 81 94 puis 3", "poste 3",
    "04 66 (45", "04)66", "0466+4581", "04 66 45 81 94\u200b", "04 66 45 81 94 / 06 12 34 56 78", "٠٤٦٦٤٥٨١٩٤",
)  # fmt: skip


@pytest.mark.parametrize("phone", PHONES)
def test_a_number_that_can_be_is_kept(phone: str) -> None:
    assert contacts.checked(ContactCard(phone=phone)).phone == phone


@pytest.mark.parametrize("phone", NO_PHONES)
def test_a_number_that_cannot_be_is_refused(phone: str) -> None:
    with pytest.raises(RuleError, match="telephone"):
        contacts.checked(ContactCard(phone=phone))


@given(text=st.text(st.sampled_from("ab1é😀 .-@_+'\u200b\u0301’()xn"), max_size=24))
def test_what_is_kept_is_an_address_that_mail_can_be_sent_to(text: str) -> None:
    """Whatever passes has a local part of atoms, and a domain that the standard's own codec looks up and reads back."""
    if contacts.is_email(text):
        assert contacts.checked(ContactCard(email=text)).email == text
        local, domain = text.split("@")
        assert all(local.split("."))
        assert all(0 < len(label) < 64 and "-" not in (label[:1], label[-1:]) for label in domain.split("."))
        assert contacts.is_email(f"{local}@{domain.encode('idna').decode()}")


@given(text=st.text(st.sampled_from("0123 +().-/x"), max_size=30))
def test_what_is_kept_is_a_number_that_can_be_dialled(text: str) -> None:
    if contacts.is_phone(text):
        assert sum(letter.isdigit() for letter in text) >= 4
        assert text.count("(") == text.count(")")
        assert text.rfind("+") <= 1


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
