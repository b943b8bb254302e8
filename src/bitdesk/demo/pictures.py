"""Drawing the pages where there is no display: a morning of the next season, played on a copy."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bitdesk import paths, schema, settings
from bitdesk.clock import use
from bitdesk.demo import organisation, season, staging
from bitdesk.demo.founding import House
from bitdesk.demo.keeping import keepers
from bitdesk.demo.layout import Layout
from bitdesk.demo.listening import planning
from bitdesk.demo.listening.evenings import Evenings
from bitdesk.demo.listening.listener import Listener, Memory, listeners
from bitdesk.demo.play import LIVE_OFFICE, Hand, Say, Shift, exchange, silent
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import reference
from bitdesk.words import _

if TYPE_CHECKING:
    from bitdesk.ui.pictures import Shot

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
    memory = Memory(house)
    heard = listeners(memory, planning.plan(house.organisation, plan, day.year, seed))
    with use(hand):
        _go_on(heard.values(), day - timedelta(days=DAYS_BEFORE), hand)
        mornings = {}
        for office in plan:
            code = office.office.code
            desk, shop, listener = house.desks[code], shops[code], heard[code]
            for planned in office.days:
                if timedelta(0) < day - planned.on <= timedelta(days=DAYS_BEFORE):
                    Shift(house, desk, planned, hand, shop, listener).play()
                elif planned.on == day:
                    mornings[code] = Shift(house, desk, planned, hand, shop, listener)
        for morning in mornings.values():
            morning.play(LUNCH)
        hand.set(day, LUNCH)
        staging.send(house)
        exchange(house)
        Evenings(memory, day.year).read()
        mornings[LIVE_OFFICE].play(MOMENT)
        hand.set(day, MOMENT)
        staging.begin(house)


def _go_on(heard: Iterable[Listener], before: date, hand: Hand) -> None:
    """Look at the sites and act, up to a day, although nothing else of that time is played."""
    for listener in heard:
        for on, (second, do) in listener.standing(before):
            hand.set(on, second)
            do()


def _take(copy: Layout, folder: Path, counselor: tuple[str, bytes], year: int) -> None:
    # Imported here: whoever only plays a season needs no Qt.
    from bitdesk.ui import pictures

    pictures.take(shots(copy, counselor, year), folder, "fr")


def shots(copy: Layout, counselor: tuple[str, bytes], year: int) -> list[Shot]:
    """Return what is drawn: a counselor is at the desk, and the season's page shows a year."""
    from bitdesk.ui.main_window import COUNTER
    from bitdesk.ui.pictures import Shot

    first_start = Shot("first-start", NOWHERE, False, COUNTER)
    return [*_at_the_desk(copy, counselor, year), first_start, *_at_the_head_office(copy, year)]


def _at_the_desk(copy: Layout, counselor: tuple[str, bytes], year: int) -> list[Shot]:
    from bitdesk.ui import listening_scenes as listening
    from bitdesk.ui import main_window as main
    from bitdesk.ui import scenes
    from bitdesk.ui.pictures import Shot

    at_desk = partial(Shot, data_dir=copy.desk(LIVE_OFFICE), head_office=False, counselor=counselor)
    return [
        at_desk("counter", page=main.COUNTER),
        at_desk("till", page=main.TILL, scene=scenes.sale),
        at_desk("till-payment", page=main.TILL, scene=scenes.payment),
        at_desk("till-tickets", page=main.TILL, scene=scenes.tickets),
        at_desk("till-closing", page=main.TILL, scene=scenes.closing),
        at_desk("liaison", page=main.LIAISON),
        at_desk("liaison-checklists", page=main.LIAISON, scene=listening.checklists),
        at_desk("enquiries", page=main.ENQUIRIES),
        at_desk("enquiries-answer", page=main.ENQUIRIES, scene=listening.to_answer),
        at_desk("enquiries-call-back", page=main.ENQUIRIES, scene=listening.to_call_back),
        at_desk("brochures", page=main.ENQUIRIES, scene=listening.brochures),
        at_desk("complaints", page=main.QUALITY),
        at_desk("complaint-form", page=main.QUALITY, scene=listening.complaint),
        at_desk("suggestions", page=main.QUALITY, scene=listening.suggestions),
        at_desk("reviews", page=main.QUALITY, scene=listening.reviews),
        at_desk("reviews-found", page=main.QUALITY, scene=listening.reviews_found),
        at_desk("questionnaires", page=main.QUALITY, scene=partial(listening.questionnaires, year)),
        at_desk("questionnaire-typing", page=main.QUALITY, scene=listening.typing),
        at_desk("questionnaire-screen", page=main.QUALITY, scene=listening.visitor),
        at_desk("actions", page=main.QUALITY, scene=listening.actions),
        at_desk("stock", page=main.STOCK),
        at_desk("stock-receive", page=main.STOCK, scene=scenes.delivery),
        at_desk("stock-transfer", page=main.STOCK, scene=scenes.transfers),
        at_desk("stock-count", page=main.STOCK, scene=scenes.count),
        at_desk("day-end", page=main.DAY_END),
        at_desk("paper", page=main.PAPER),
        at_desk("help", page=main.COUNTER, help=True),
        at_desk("compact", page=main.COUNTER, compact=True),
        at_desk("settings", page=main.SETTINGS),
        at_desk("settings-till", page=main.SETTINGS, scene=scenes.printing),
    ]


def _at_the_head_office(copy: Layout, year: int) -> list[Shot]:
    from bitdesk.ui import head_office_window as head
    from bitdesk.ui import listening_scenes as listening
    from bitdesk.ui import scenes
    from bitdesk.ui.pictures import Shot

    at_head_office = partial(Shot, data_dir=copy.head_office, head_office=True)
    return [
        at_head_office("antennas", page=head.ANTENNAS),
        at_head_office("season", page=head.SEASON, year=year),
        at_head_office("organisation", page=head.ORGANISATION),
        at_head_office("personal-data", page=head.ORGANISATION, scene=listening.personal_data),
        at_head_office("visits", page=head.VISITS),
        at_head_office("catalogue", page=head.CATALOGUE),
        at_head_office("to-complete", page=head.CATALOGUE, scene=scenes.to_complete),
        at_head_office("import", page=head.CATALOGUE, scene=scenes.importing),
        at_head_office("figures", page=head.FIGURES, scene=partial(scenes.figures, year)),
        at_head_office("depositors", page=head.FIGURES, scene=scenes.depositors),
        at_head_office("stock-offices", page=head.STOCK),
        at_head_office("liaison-synthesis", page=head.LIAISON, scene=partial(listening.remarks_of_the_year, year)),
        at_head_office("observatory", page=head.ENQUIRIES, scene=partial(listening.observatory, year)),
        at_head_office("complaints-offices", page=head.QUALITY),
        at_head_office("meetings", page=head.QUALITY, scene=listening.meetings),
        at_head_office("templates", page=head.QUALITY, scene=listening.templates),
        at_head_office("evidence", page=head.QUALITY, scene=listening.evidence),
    ]
