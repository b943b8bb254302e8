"""Distant enquiries and brochures from a script."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from bitdesk import clock, words
from bitdesk.commands import lookup
from bitdesk.commands.counting import record
from bitdesk.commands.output import say
from bitdesk.commands.reporting import report
from bitdesk.commands.sales import deliver
from bitdesk.commands.terminal import YEAR, Day, Moment, Place, file_option, format_option, opened
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports import enquiries as sheets
from bitdesk.exports import figures, listened
from bitdesk.exports.packing import letterhead
from bitdesk.exports.sheet import Format, written
from bitdesk.reports import brochures as brochure_report
from bitdesk.reports import enquiries as reports
from bitdesk.reports import reference, scope
from bitdesk.services import enquiries as services
from bitdesk.values import Channel
from bitdesk.words import _

_WAYS = tuple(code.value for code in reports.DISTANT)


@record.command(help=_("Count a call that was answered, or note one that was missed."))
@click.option("--at", type=Moment(), metavar="ISO", help=_("When: 2019-07-14T10:30; now if it is not said."))
@click.option("--department", metavar="CODE", help=_("The French department they come from: 34, 2A."))
@click.option("--country", metavar="CODE", help=_("The country they come from: BE; ZZ if it is not known."))
@click.option("--public", metavar="PUBLIC", help=_("Who they are: holidaymaker, local, second_home…"))
@click.option("--topic", "topics", multiple=True, metavar="CODE", help=_("What they ask about; may be repeated."))
@click.option("--missed", is_flag=True, help=_("Nobody answered."))
@click.option("--phone", metavar="NUMBER", help=_("The number to call back, of a call that was missed."))
@click.option("--subject", metavar="TEXT", help=_("What was said, of a call that was missed; without names."))
@click.pass_obj
def call(
    place: Place,
    at: datetime | None,
    department: str | None,
    country: str | None,
    public: str | None,
    topics: tuple[str, ...],
    missed: bool,
    phone: str | None,
    subject: str | None,
) -> None:
    """Count a call."""
    if missed and (department or country or public or topics):
        raise click.UsageError(_("Of a call that was missed, only --at, --phone and --subject are known."))
    if not missed and (phone or subject):
        raise click.UsageError(_("--phone and --subject are those of a call that was --missed."))
    with opened(place.folder) as desk:
        if missed:
            made = services.miss_call(desk, ContactCard(phone=phone) if phone else None, subject=subject, at=at)
            at_office, at_head = (
                _("Recorded at {office}: a missed call, {moment}."),
                _("Recorded at the head office: a missed call, {moment}."),
            )
            _say_recorded(desk, made, at_head if desk.is_head_office else at_office)
            return
        row = services.count_call(
            desk, public=public, country=_upper(country), department=_upper(department), topics=topics, at=at
        )
        at_office, at_head = (
            _("Recorded at {office}: a call, {moment}."),
            _("Recorded at the head office: a call, {moment}."),
        )
        text = at_head if desk.is_head_office else at_office
        say(text.format(office=desk.office_name, moment=figures.instant(row.received_at)))


@record.command(help=_("Record an e-mail, a letter, a web form or a call that waits for a reply."))
@click.option("--channel", type=click.Choice(_WAYS), default=Channel.EMAIL.value, help=_("How it came."))
@click.option("--subject", metavar="TEXT", help=_("What is asked; names belong into --name."))
@click.option("--name", metavar="TEXT", help=_("Who asks."))
@click.option("--email", metavar="ADDRESS", help=_("Their e-mail address."))
@click.option("--phone", metavar="NUMBER", help=_("Their telephone number."))
@click.option("--address", metavar="TEXT", help=_("Their postal address."))
@click.option("--received", type=Day(), metavar="DATE", help=_("The day of receipt; today if it is not said."))
@click.option("--due", type=Day(), metavar="DATE", help=_("Until which day a reply is due; else as the settings say."))
@click.option("--department", metavar="CODE", help=_("The French department they come from: 34, 2A."))
@click.option("--country", metavar="CODE", help=_("The country they come from: BE; ZZ if it is not known."))
@click.option("--public", metavar="PUBLIC", help=_("Who they are: holidaymaker, local, second_home…"))
@click.option("--topic", "topics", multiple=True, metavar="CODE", help=_("What they ask about; may be repeated."))
@click.option("--office", "code", metavar="CODE", help=_("At the head office: whose enquiry it is."))
@click.pass_obj
def enquiry(
    place: Place,
    channel: str,
    subject: str | None,
    name: str | None,
    email: str | None,
    phone: str | None,
    address: str | None,
    received: date | None,
    due: date | None,
    department: str | None,
    country: str | None,
    public: str | None,
    topics: tuple[str, ...],
    code: str | None,
) -> None:
    """Record something that waits for a reply."""
    if not any((subject, name, email, phone, address, department, country, public, topics)):
        raise click.UsageError(
            _("Nothing says what was asked: give a --subject, who asks, where they come from, or a --topic.")
        )
    with opened(place.folder) as desk:
        made = services.record(
            desk, channel, card=ContactCard(name=name, email=email, phone=phone, address=address), subject=subject,
            public=public, country=_upper(country), department=_upper(department), topics=topics,
            received_on=received, due_on=due, office_id=lookup.office_of_row(desk, code),
        )  # fmt: skip
        if not desk.is_head_office:
            text = _("Recorded at {office}: {channel}, {moment}; a reply is due {due}.")
        elif code:
            text = _("Recorded for {office}: {channel}, {moment}; a reply is due {due}.")
        else:
            text = _("Recorded at the head office: {channel}, {moment}; a reply is due {due}.")
        _say_recorded(desk, made, text)


@report.command("enquiries", help=_("The enquiries from afar of a year: by month, origin and topic, time to reply."))
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@file_option()
@format_option()
@click.pass_obj
def year_of_enquiries(place: Place, year: int, code: str | None, path: Path | None, form: str) -> None:
    """Write the observatories of a year."""
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        found = reports.observatory(desk, year, office.id if office else None)
        made, head = sheets.sheets(found, _topics(desk)), letterhead(desk)
    deliver(made, form, path, head)


@report.command("due", help=_("What waits for a reply, what is due first at the top."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@format_option()
@click.pass_obj
def due_list(place: Place, code: str | None, form: str) -> None:
    """Write what is due."""
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        rows = reports.due(desk, office.id if office else None)
        title = listened.title(_("What waits for a reply"), office.name if office else "")
        sheet = sheets.register(title, rows, _topics(desk))
    say(written(sheet, Format(form)), nl=False)


@report.command("brochures", help=_("The brochures of an office: how many there are, and what to order."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--low", is_flag=True, help=_("What is to be ordered only."))
@format_option()
@click.pass_obj
def brochure_levels(place: Place, code: str | None, low: bool, form: str) -> None:
    """Write the levels of the brochures."""
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        rows = brochure_report.levels(desk, office.id if office else None)
    say(written(sheets.brochures([row for row in rows if row.is_low or not low]), Format(form)), nl=False)


def _say_recorded(desk: Desk, enquiry_id: bytes, text: str) -> None:
    row = reports.enquiry(desk, enquiry_id).row
    say(
        text.format(
            office=row.office_name,
            channel=sheets.channel(row.channel),
            moment=figures.instant(row.received_at),
            due=figures.day(clock.business_date(row.due_at)) if row.due_at else figures.NO_VALUE,
        )
    )


def _topics(desk: Desk) -> dict[str, str]:
    return {one.code: words.label(one) for one in reference.topics(desk)}


def _upper(code: str | None) -> str | None:
    return code.upper() if code is not None else None
