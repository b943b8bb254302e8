"""What visitors asked for and the shop lacks."""

from __future__ import annotations

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import ProductRequest
from bitdesk.services.stock.goods import check_known, text, writing

LABEL_MOST = 200


def request_product(desk: Desk, label: str, product_id: bytes | None = None, note_id: bytes | None = None) -> bytes:
    """Note that a visitor asked for something that the shop lacks, and return the request's id.

    Args:
        desk: a desk of the office.
        label: what was asked for, in the visitor's words.
        product_id: the product, where it is one of the catalogue's.
        note_id: the note of the liaison book that it comes from.

    Raises:
        RuleError: nothing was said, or too much, or the product is not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    asked = text(label)
    if asked is None or len(asked) > LABEL_MOST:
        raise RuleError(noop("Say what was asked for, in {most} characters at most."), most=LABEL_MOST)
    with writing(desk) as session:
        if product_id is not None:
            check_known(session, product_id, None)
        request = ProductRequest(
            office_id=desk.office_id,
            label=asked,
            product_id=product_id,
            requested_at=clock.now_ms(),
            requested_on=clock.business_date().isoformat(),
            note_id=note_id,
        )
        session.add(request)
        session.flush()
        return request.id


def withdraw_request(desk: Desk, request_id: bytes) -> None:
    """Take back a request that was noted by mistake; one that is taken back already stays so.

    Raises:
        RuleError: it is not this desk's.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk) as session:
        request = session.get(ProductRequest, request_id)
        if request is None or request.desk_id != desk.desk_id:
            raise RuleError(noop("This request was not noted at this desk. Choose it in the list again."))
        request.voided_at = request.voided_at or clock.now_ms()
