"""Drawing the pages where there is no display: a morning of the next season, played on a copy."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bitdesk import paths, schema, settings
from bitdesk.clock import use
from bitdesk.demo import organisation, season, staging
from bitdesk.demo.founding import House
from bitdesk.demo.keeping import keepers
from bitdesk.demo.layout import Layout
from bitdesk.demo.play import LIVE_OFFICE, Hand, Say, Shift, exchange, silent
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import reference
from bitdesk.words import _

LUNCH = 12 * 3600 + 45 * 60
MOMENT = 14 * 3600 + 32 * 60
DAYS_BEFORE = 15
THURSDAY = 4
NOWHERE = Path("~/.local/share/bitdesk")
"""Never expanded: a folder that no machine has, for the picture of the first start."""


def draw(where: Layout, year: int, seed: int, say: Say = silent) -> Path:
    """Draw the pages of a demonstration, light and dark, in French, and return the folder of the pictures.

    Raises:
        OutageError: the disk refuses.
    """
    what = _("Drawing the pages")
    day, hand = thursday(year + 1), Hand()
    with tempfile.TemporaryDirectory(prefix="bitdesk-") as folder:
        copy = Layout(Path(folder))
        say(what, 0, 3)
        house = copied(where, copy, day)
        try:
            play_until(house, day, seed, year, hand)
            counselor = min(house.counselors.items())
        finally:
            house.close()
        say(what, 1, 3)
        where.pictures.mkdir(exist_ok=True)
        with use(hand):
            _take(copy, where.pictures, counselor, year)
    say(what, 3, 3)
    return where.pictures


def thursday(year: int) -> date:
    """Return the second Thursday of August: full season, and no feast."""
    first = date(year, 8, 1)
    return first + timedelta(days=(THURSDAY - first.isoweekday()) % 7 + 7)


def copied(where: Layout, copy: Layout, day: date) -> House:
    """Return a copy of a demonstration, open, that nobody outside notices."""
    who = organisation.load()
    shutil.copytree(where.mailbox, copy.mailbox)
    head_office = _copied(where.head_office, copy.head_office, copy.mailbox)
    desks = {
        office.code: _copied(where.desk(office.code), copy.desk(office.code), copy.mailbox) for office in who.offices
    }
    counselors = {choice.code: choice.id for choice in reference.counselors(head_office, date(day.year - 1, 7, 1))}
    outreach = {
        event.name: event.id
        for number in range(DAYS_BEFORE + 1)
        for event in reference.outreaches(head_office, day - timedelta(days=number))
    }
    return House(who, copy, head_office, desks, counselors, outreach)


def _copied(folder: Path, target: Path, mailbox: Path) -> Desk:
    desk = open_desk(folder)
    try:
        with desk.database.reading() as connection:
            schema.backup(connection, target / paths.DATABASE)
    finally:
        desk.database.close()
    settings.save(target, mailbox=str(mailbox), language="fr", sync_every_minutes=0)
    return open_desk(target)


def play_until(house: House, day: date, seed: int, first_year: int, hand: Hand) -> None:
    """Play the days before, a morning with a contact at noon, and the beginning of the afternoon."""
    plan = season.plan(house.organisation, day.year, seed)
    shops = keepers(house, plan, day.year, seed, first_year)
    with use(hand):
        mornings = {}
        for office in plan:
            desk, shop = house.desks[office.office.code], shops[office.office.code]
            for planned in office.days:
                if timedelta(0) < day - planned.on <= timedelta(days=DAYS_BEFORE):
                    Shift(house, desk, planned, hand, shop).play()
                elif planned.on == day:
                    mornings[office.office.code] = Shift(house, desk, planned, hand, shop)
        for morning in mornings.values():
            morning.play(LUNCH)
        hand.set(day, LUNCH)
        staging.send(house)
        exchange(house)
        mornings[LIVE_OFFICE].play(MOMENT)
        hand.set(day, MOMENT)
        staging.begin(house)


def _take(copy: Layout, folder: Path, counselor: tuple[str, bytes], year: int) -> None:
    # Imported here: whoever only plays a season needs no Qt.
    from bitdesk.ui import head_office_window, main_window, pictures, scenes

    desk, head_office = copy.desk(LIVE_OFFICE), copy.head_office
    shots = [
        pictures.Shot("counter", desk, False, main_window.COUNTER, counselor),
        pictures.Shot("till", desk, False, main_window.TILL, counselor, scene=scenes.sale),
        pictures.Shot("till-payment", desk, False, main_window.TILL, counselor, scene=scenes.payment),
        pictures.Shot("till-tickets", desk, False, main_window.TILL, counselor, scene=scenes.tickets),
        pictures.Shot("till-closing", desk, False, main_window.TILL, counselor, scene=scenes.closing),
        pictures.Shot("stock", desk, False, main_window.STOCK, counselor),
        pictures.Shot("stock-receive", desk, False, main_window.STOCK, counselor, scene=scenes.delivery),
        pictures.Shot("stock-transfer", desk, False, main_window.STOCK, counselor, scene=scenes.transfers),
        pictures.Shot("stock-count", desk, False, main_window.STOCK, counselor, scene=scenes.count),
        pictures.Shot("day-end", desk, False, main_window.DAY_END, counselor),
        pictures.Shot("paper", desk, False, main_window.PAPER, counselor),
        pictures.Shot("help", desk, False, main_window.COUNTER, counselor, help=True),
        pictures.Shot("compact", desk, False, main_window.COUNTER, counselor, compact=True),
        pictures.Shot("settings", desk, False, main_window.SETTINGS, counselor),
        pictures.Shot("settings-till", desk, False, main_window.SETTINGS, counselor, scene=scenes.printing),
        pictures.Shot("first-start", NOWHERE, False, main_window.COUNTER),
        pictures.Shot("antennas", head_office, True, head_office_window.ANTENNAS),
        pictures.Shot("season", head_office, True, head_office_window.SEASON, year=year),
        pictures.Shot("organisation", head_office, True, head_office_window.ORGANISATION),
        pictures.Shot("visits", head_office, True, head_office_window.VISITS),
        pictures.Shot("catalogue", head_office, True, head_office_window.CATALOGUE),
        pictures.Shot("to-complete", head_office, True, head_office_window.CATALOGUE, scene=scenes.to_complete),
        pictures.Shot("import", head_office, True, head_office_window.CATALOGUE, scene=scenes.importing),
        pictures.Shot("figures", head_office, True, head_office_window.FIGURES, scene=partial(scenes.figures, year)),
        pictures.Shot("depositors", head_office, True, head_office_window.FIGURES, scene=scenes.depositors),
        pictures.Shot("stock-offices", head_office, True, head_office_window.STOCK),
    ]
    pictures.take(shots, folder, "fr")
