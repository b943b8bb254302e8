"""A house whose desks know two sites of reviews and two themes, and when its offices were open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bitdesk.desk import Desk
from bitdesk.models import OpeningDay
from bitdesk.services import liaison, reviews
from builders import House
from evidence import rows
from stockroom import synchronise

GOOGLE, BOOKING = "Google", "Booking"


def furnish(house: House, starts_on: date) -> dict[str, bytes]:
    """Give the head office two sites that are looked at from a day on, and two themes; send them to the desks."""
    head = house.head_office
    liaison.add_theme(head, "welcome", "Accueil", "Welcome")
    liaison.add_theme(head, "signs", "Signalisation", "Signs")
    made = {
        GOOGLE: reviews.add_site(head, GOOGLE, url="https://example.org/google", starts_on=starts_on),
        BOOKING: reviews.add_site(head, BOOKING, rating_of=10, starts_on=starts_on),
    }
    synchronise(house)
    return made


def counselor(desk: Desk, code: str) -> bytes:
    """Return a counselor's id."""
    ((counselor_id,),) = rows(desk, "SELECT id FROM counselor WHERE code = ?", code)
    return bytes(counselor_id)


def open_on(desk: Desk, *days: date, periods: Sequence[tuple[int, int]] = ((540, 720),)) -> None:
    """Confirm that the desk's office was open on some days; without a period it says that it was closed."""
    with desk.write() as session:
        for day in days:
            hours = [list(period) for period in periods]
            session.add(OpeningDay(office_id=desk.office_id, opened_on=day.isoformat(), periods=hours))
