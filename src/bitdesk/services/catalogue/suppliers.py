"""The suppliers: bought from or on consignment, their terms, and whom to write to."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock, contacts
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import ContactDetails, Supplier, SupplierTerms
from bitdesk.pricing import WHOLE_BP
from bitdesk.reference import (
    KEEP,
    Keep,
    assign,
    check_code,
    check_day,
    check_filled,
    check_free,
    flushed,
    found,
    writing,
)
from bitdesk.values import Purpose


def add_supplier(
    desk: Desk,
    code: str,
    name: str,
    *,
    consignment: bool = False,
    commission_bp: int | None = None,
    from_on: date | None = None,
    contact: ContactCard | None = None,
    note: str | None = None,
) -> bytes:
    """Record a supplier and return their id.

    Args:
        desk: the head office.
        code: the short name that imports and exports go by.
        name: their name on lists and statements.
        consignment: whether their goods stay theirs until they are sold.
        commission_bp: what the shop keeps of a depositor's sales, in basis points; None: each product's deposit price
            is owed instead.
        from_on: the first day of these terms; the first day that counts, by default.
        contact: whom to write to.
        note: what else there is to know.

    Raises:
        RuleError: the code or the name is empty, the code cannot be used or is taken, or the commission or the day
            cannot be.
    """
    check_filled(code, name)
    check_day(from_on)
    check_code(code)
    _check_commission(commission_bp)
    with writing(desk) as session:
        check_free(session, Supplier.code, code.upper())
        supplier = Supplier(code=code.upper(), name=name, consignment=int(consignment), note=note or None)
        supplier.contact_id = contacts.add(session, None, Purpose.SUPPLIER, contact)
        supplier_id = flushed(session, supplier)
        if consignment:
            first = from_on.isoformat() if from_on else desk.identity.counts_from
            session.add(SupplierTerms(supplier_id=supplier_id, from_on=first, commission_bp=commission_bp))
    return supplier_id


def change_supplier(
    desk: Desk,
    supplier_id: bytes,
    *,
    name: str | Keep = KEEP,
    consignment: bool | Keep = KEEP,
    contact: ContactCard | Keep = KEEP,
    note: str | Keep | None = KEEP,
) -> None:
    """Change a supplier; what was sold before stays bought or on consignment as it was.

    Raises:
        RuleError: the name is empty, or the supplier is unknown.
    """
    check_filled(name)
    with writing(desk) as session:
        row = found(session, Supplier, supplier_id)
        assign(row, name=name, note=note if note is KEEP else note or None)
        if consignment is not KEEP:
            row.consignment = int(consignment)
        if contact is not KEEP:
            _set_contact(session, row, contact)


def set_terms(desk: Desk, supplier_id: bytes, commission_bp: int | None, from_on: date | None = None) -> bytes:
    """Record a depositor's terms from a day on (today by default) and return the row's id; those before it stay.

    Raises:
        RuleError: the commission or the day cannot be, the supplier is unknown or not on consignment.
    """
    _check_commission(commission_bp)
    check_day(from_on)
    with writing(desk) as session:
        supplier = found(session, Supplier, supplier_id)
        if not supplier.consignment:
            raise RuleError(
                noop("{name} is not on consignment: there is no commission. Say first that their goods are deposited."),
                name=supplier.name,
            )
        first = (from_on or clock.business_date()).isoformat()
        return flushed(
            session, SupplierTerms(supplier_id=supplier_id, from_on=first, commission_bp=commission_bp)
        )  # fmt: skip


def _check_commission(commission_bp: int | None) -> None:
    if commission_bp is not None and not 0 <= commission_bp <= WHOLE_BP:
        raise RuleError(noop("A commission lies between 0 and 100 %. Correct it."))


def _set_contact(session: Session, supplier: Supplier, contact: ContactCard) -> None:
    if supplier.contact_id is None:
        supplier.contact_id = contacts.add(session, None, Purpose.SUPPLIER, contact)
        return
    details = session.scalars(select(ContactDetails).where(ContactDetails.contact_id == supplier.contact_id)).one()
    assign(details, **contacts.checked(contact)._asdict())
