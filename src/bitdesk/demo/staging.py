"""What goes on at the moment of the pictures: goods on their way, a count begun, a basket and people that wait."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.demo.founding import House
from bitdesk.demo.opening import Wares, wares
from bitdesk.demo.play import LIVE_OFFICE
from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import reviews
from bitdesk.reports import stock as levels
from bitdesk.services import complaints, enquiries, stock, suggestions, till
from bitdesk.services import reviews as online
from bitdesk.services.stock import Goods
from bitdesk.services.till import Item
from bitdesk.values import Channel, Importance, Sentiment

SENDING_OFFICE = "SCX"
SENT = {"STE01": 2, "HIS01": 3, "GOO13": 4}
NOTE = "Pour le marché de samedi"
COUNTED_CATEGORY = "postcards"
COUNTED = {"CAR01": -2, "CAR02": 0, "CAR03": 0, "CAR05": 1, "CAR07": 0}
"""What has been counted by now, and by how much it differs from what should be there."""

SET_ASIDE = {"GOO03": 1, "CAR02": 3}
WHO_WAITS = "Monsieur au chapeau"

COMPLAINT = (
    "Le distributeur de l’aire de camping-cars garde les pièces et ne rend pas de ticket. Deux fois cette semaine."
)
COMPLAINT_PLACE = "Aire du haut"
COMPLAINT_DAYS = 3
SUGGESTION = "Un banc à l’ombre devant le bureau, pour ceux qui attendent."
SUGGESTION_DAYS = 5
ASKED = (
    (
        Channel.EMAIL,
        5,
        "Gîte pour huit personnes, dernière semaine d’août",
        "Mireille Nogaret",
        "m.nogaret@example.org",
    ),
    (Channel.EMAIL, 1, "Étapes du chemin de Stevenson avec un âne", "Hugo Peyre", "hugo.peyre@example.org"),
    (Channel.WEB, 0, "Visite guidée pour une classe en octobre", "Inès Ollier", "i.ollier@example.org"),
    (Channel.LETTER, 1, "Documentation randonnée", "Denis Vidal", None),
)
"""What waits for a reply: how many days ago it came, and from whom, who is nobody."""

REVIEWED = (
    (50, Sentiment.POSITIVE, "welcome", "Une carte dessinée à la main, rien que pour nous. Merci !"),
    (20, Sentiment.NEGATIVE, "welcome", "Une seule personne au comptoir un samedi matin, vingt minutes d’attente."),
)
"""What was found on the first sites that day: tenths of five stars, and nobody has decided yet."""

RANG = ((time(12, 51), "06 39 98 40 17"), (time(13, 24), "06 39 98 51 02"))
CALLED: tuple[tuple[time, dict[str, Any]], ...] = (
    (time(9, 41), {"department": "34", "topics": ("hiking",), "public": "holidaymaker"}),
    (time(10, 8), {"country": "BE", "topics": ("stay",), "public": "holidaymaker"}),
    (time(11, 17), {"department": "48", "topics": ("events",), "public": "local"}),
    (time(11, 52), {"department": "75", "topics": ("hiking", "transport")}),
    (time(14, 12), {"department": "30", "topics": ("events",)}),
)
"""Who rang in vain over noon, and who was answered that day."""


def send(house: House) -> None:
    """Send goods to the office that is looked at."""
    known = wares(house.head_office)
    goods = [Goods(quantity, known.products[code]) for code, quantity in SENT.items()]
    stock.send_transfer(house.desks[SENDING_OFFICE], house.offices[LIVE_OFFICE], goods, note=NOTE)


def begin(house: House) -> None:
    """Begin a count there, and set a basket aside."""
    desk, known = house.desks[LIVE_OFFICE], wares(house.head_office)
    count_id = stock.start_count(desk, known.categories[COUNTED_CATEGORY])
    there = {row.ware.code: row.quantity for row in levels.levels(desk)}
    for code, slip in COUNTED.items():
        stock.count_product(desk, count_id, max(0, there.get(code, 0) + slip), product_id=known.products[code])
    items = [Item(quantity, known.products[code]) for code, quantity in SET_ASIDE.items()]
    till.suspend(desk, items, WHO_WAITS, _price(house, known))
    counselor = min(house.counselors)
    _listen(with_counselor(desk, house.counselors[counselor], counselor))


def _listen(desk: Desk) -> None:
    """Leave something open: a complaint, a suggestion that is late, letters, reviews, calls that were missed."""
    today = clock.business_date()
    complaints.record(
        desk, COMPLAINT, office_id=desk.office_id, theme="transport", place=COMPLAINT_PLACE, channel=Channel.FORM,
        language="fr", received_on=today - timedelta(days=COMPLAINT_DAYS),
    )  # fmt: skip
    suggestions.record(
        desk, SUGGESTION, Importance.MAJOR, office_id=desk.office_id, theme="office",
        received_on=today - timedelta(days=SUGGESTION_DAYS),
    )  # fmt: skip
    for channel, days, subject, name, email in ASKED:
        card, on = ContactCard(name=name, email=email), today - timedelta(days=days)
        enquiries.record(desk, channel, card=card, subject=subject, received_on=on)
    for site, (tenths, sentiment, theme, text) in zip(reviews.sites(desk), REVIEWED, strict=False):
        online.record(
            desk, site.id, published_on=today - timedelta(days=1), rating_tenths=tenths * site.rating_of // 5,
            text=text, theme=theme, sentiment=sentiment, language="fr", office_id=desk.office_id,
        )  # fmt: skip
    for at, phone in RANG:
        enquiries.miss_call(desk, ContactCard(phone=phone), at=datetime.combine(today, at))
    for at, asked in CALLED:
        enquiries.count_call(desk, **asked, at=datetime.combine(today, at))


def _price(house: House, known: Wares) -> int:
    from bitdesk.reports.catalogue import catalogue

    listed = catalogue(house.head_office)
    found = ((listed.of(known.products[code]), quantity) for code, quantity in SET_ASIDE.items())
    return sum((article.price_cents or 0) * quantity for article, quantity in found if article)
