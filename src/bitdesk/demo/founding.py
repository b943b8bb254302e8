"""Founding the reference organisation: its head office, its reference rows, and a desk for each office."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from bitdesk import clock, settings, sync
from bitdesk.demo import assortment
from bitdesk.demo.layout import Layout
from bitdesk.demo.listening.beginning import begin
from bitdesk.demo.opening import open_shop
from bitdesk.demo.organisation import Office, Organisation, Periods
from bitdesk.demo.season import open_dates, outreach_dates
from bitdesk.desk import Desk, open_desk
from bitdesk.services import organisation as services
from bitdesk.sync.folder import FolderMailbox

DESK_NAME = "Accueil"
FOUNDED_AT = time(8, 0)


@dataclass(frozen=True, slots=True)
class House:
    """A head office and the desks of its offices, all open, with the ids that a season names by code or name."""

    organisation: Organisation
    layout: Layout
    head_office: Desk
    desks: dict[str, Desk]
    counselors: dict[str, bytes]
    outreach: dict[str, bytes]

    @property
    def offices(self) -> dict[str, bytes]:
        """Return the ids of the offices by code."""
        return {code: desk.office_id for code, desk in self.desks.items()}

    def close(self) -> None:
        """Close every file."""
        for desk in (self.head_office, *self.desks.values()):
            desk.database.close()


def found(organisation: Organisation, layout: Layout, year: int, until: int) -> House:
    """Make the organisation's files in a folder that has been cleared.

    Args:
        organisation: who.
        layout: where.
        year: the first year counted; the reference rows are written on its first morning.
        until: the last year that has opening hours besides.
    """
    clock.use_zone(organisation.timezone)
    founded_at = clock.to_ms(datetime.combine(date(year, 1, 1), FOUNDED_AT))
    with clock.use(lambda: founded_at):
        head_office = _head_office(organisation, layout, date(year, 1, 1))
        offices = {}
        for office in organisation.offices:
            offices[office.code] = services.add_office(head_office, office.code, office.name, office.address)
            for each in sorted({year, year + 1, until}):
                _add_hours(head_office, office, each)
        for topic in organisation.topics:
            services.add_topic(head_office, topic.code, topic.label_fr, topic.label_en)
        counselors = _add_counselors(head_office, organisation, year)
        outreach = _add_outreach(head_office, organisation, year)
        open_shop(head_office, organisation, assortment.load(), offices, date(year, 1, 1))
        begin(head_office, offices, open_dates(_main(organisation), year)[0])
        desks = {office.code: _desk(head_office, office, layout) for office in organisation.offices}
    return House(organisation, layout, head_office, desks, counselors, outreach)


def _head_office(organisation: Organisation, layout: Layout, counts_from: date) -> Desk:
    desk = sync.init_head_office(layout.head_office, organisation.name, counts_from, organisation.timezone)
    FolderMailbox.create(layout.mailbox, desk.identity.organisation_id, organisation.name)
    settings.save(layout.head_office, mailbox=str(layout.mailbox.resolve()))
    desk.database.close()
    desk = open_desk(layout.head_office)
    services.add_organisation(desk)
    return desk


def _main(organisation: Organisation) -> Office:
    return next(office for office in organisation.offices if office.head_office)


def _add_hours(head_office: Desk, office: Office, year: int) -> None:
    summer = dict.fromkeys(range(1, 8), office.summer_hours)
    _add_season(head_office, office, date(year, 1, 1), date(year, 6, 30), office.weekly_hours.items())
    _add_season(head_office, office, office.summer_opens_on(year), date(year, 8, 31), summer.items())
    _add_season(head_office, office, date(year, 9, 1), date(year, 12, 31), office.weekly_hours.items())


def _add_season(
    head_office: Desk, office: Office, starts_on: date, ends_on: date, week: Iterable[tuple[int, Periods]]
) -> None:
    for weekday, periods in week:
        services.add_opening_hours(head_office, office.code, starts_on, ends_on, weekday - 1, periods)


def _add_counselors(head_office: Desk, organisation: Organisation, year: int) -> dict[str, bytes]:
    last_day = {True: date(year, 12, 31), False: None}
    return {
        counselor.code: services.add_counselor(
            head_office, counselor.code, counselor.name, counselor.role, last_day[counselor.seasonal]
        )
        for counselor in organisation.counselors
    }


def _add_outreach(head_office: Desk, organisation: Organisation, year: int) -> dict[str, bytes]:
    """Add the year's events, and the same ones of the year after, so that there is something to choose then."""
    ids = {}
    for each in (year + 1, year):
        for event in organisation.outreach:
            days = outreach_dates(organisation, event, each)
            ids[event.name] = services.add_outreach(head_office, event.name, days[0], days[-1], event.office)
    return ids


def _desk(head_office: Desk, office: Office, layout: Layout) -> Desk:
    workstation_id = services.add_workstation(head_office, office.code, DESK_NAME)
    with tempfile.TemporaryDirectory(prefix="bitdesk-") as folder:
        setup = Path(folder) / f"{office.code.lower()}.bitdesk"
        sync.make_setup(head_office, workstation_id, setup)
        return sync.enrol(setup, layout.desk(office.code))
