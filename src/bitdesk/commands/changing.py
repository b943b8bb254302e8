"""Changing the reference rows; what is not said stays as it is."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import click

from bitdesk.commands import lookup
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Between, Day, Hours, Place, Whole, head_office_opened
from bitdesk.reference import KEEP, Keep
from bitdesk.services import organisation
from bitdesk.words import _

T = TypeVar("T")


@click.group(help=_("Change what every desk receives; what is not said stays as it is."))
def change() -> None:
    """Hold the commands that change reference rows."""


def kept(value: T | None) -> T | Keep:
    """Return what a change is told: the value, or that it stays."""
    return KEEP if value is None else value


@change.command(help=_("Change an office; its code stays."))
@click.argument("code")
@click.option("--name", metavar="NAME", help=_("Its name."))
@click.option("--address", metavar="TEXT", help=_("Its address; empty for none."))
@click.pass_obj
def office(place: Place, code: str, name: str | None, address: str | None) -> None:
    """Change an office."""
    with head_office_opened(place) as desk:
        row = lookup.office(desk, code)
        organisation.change_office(desk, row.ids[0], name=kept(name), address=kept(address))
    _say_changed(row.code)


@change.command(help=_("Rename a desk, named PDM/Accueil, or PDM where the office has one."))
@click.argument("desk_name", metavar="DESK")
@click.option("--name", metavar="NAME", help=_("Its name."))
@click.option("--office", "code", metavar="CODE", help=_("Its office, which stays: another one is refused."))
@click.pass_obj
def workstation(place: Place, desk_name: str, name: str | None, code: str | None) -> None:
    """Rename a desk."""
    with head_office_opened(place) as desk:
        row = lookup.workstation(desk, desk_name)
        organisation.change_workstation(desk, row.ids[0], name=kept(name), office_code=kept(code))
    _say_changed(name or row.name)


@change.command(help=_("Change a counselor; their code stays."))
@click.argument("code")
@click.option("--name", metavar="NAME", help=_("Their name."))
@click.option("--role", metavar="ROLE", help=_("What they are besides."))
@click.option("--starts-on", type=Day(), metavar="DATE", help=_("The first day of seasonal staff."))
@click.option("--ends-on", type=Day(), metavar="DATE", help=_("The last day of seasonal staff."))
@click.pass_obj
def counselor(
    place: Place, code: str, name: str | None, role: str | None, starts_on: date | None, ends_on: date | None
) -> None:
    """Change a counselor."""
    with head_office_opened(place) as desk:
        row = lookup.counselor(desk, code)
        organisation.change_counselor(
            desk, row.ids[0], name=kept(name), role=kept(role), starts_on=kept(starts_on), ends_on=kept(ends_on)
        )
    _say_changed(row.code)


@change.command(help=_("Change the words of a topic, or its place; its code stays."))
@click.argument("code")
@click.option("--label-fr", metavar="TEXT", help=_("How it is called in French."))
@click.option("--label-en", metavar="TEXT", help=_("How it is called in English."))
@click.option("--place", "rank", type=Whole(), metavar="N", help=_("Its place among the topics: 1 is the first."))
@click.pass_obj
def topic(place: Place, code: str, label_fr: str | None, label_en: str | None, rank: int | None) -> None:
    """Change a topic."""
    with head_office_opened(place) as desk:
        row = lookup.topic(desk, code)
        organisation.change_topic(desk, row.ids[0], label_fr=kept(label_fr), label_en=kept(label_en))
        if rank is not None:
            organisation.move_topic(desk, row.ids[0], rank)
    _say_changed(row.code)


@change.command(help=_("Change a market or a festival."))
@click.argument("event", metavar="NAME")
@click.option("--on", type=Day(), metavar="DATE", help=_("One of its days, where several have that name."))
@click.option("--name", metavar="NAME", help=_("Its name."))
@click.option("--from", "starts_on", type=Day(), metavar="DATE", help=_("Its first day."))
@click.option("--until", "ends_on", type=Day(), metavar="DATE", help=_("Its last day."))
@click.option("--office", "code", metavar="CODE", help=_("The code of the office that staffs it; empty for none."))
@click.pass_obj
def outreach(
    place: Place,
    event: str,
    on: date | None,
    name: str | None,
    starts_on: date | None,
    ends_on: date | None,
    code: str | None,
) -> None:
    """Change an outreach event."""
    with head_office_opened(place) as desk:
        row = lookup.outreach(desk, event, on)
        organisation.change_outreach(
            desk, row.ids[0], name=kept(name), starts_on=kept(starts_on), ends_on=kept(ends_on), office_code=kept(code)
        )
    _say_changed(name or row.name)


@change.command(help=_("Change the opening hours of an office that hold a day, all of them or from a day on."))
@click.argument("code")
@click.option("--on", type=Day(), metavar="DATE", help=_("A day of the season; today if it is not said."))
@click.option("--since", type=Day(), metavar="DATE", help=_("The days before this one keep their hours."))
@click.option("--from", "starts_on", type=Day(), metavar="DATE", help=_("The season's first day."))
@click.option("--until", "ends_on", type=Day(), metavar="DATE", help=_("The season's last day."))
@click.option(
    "--weekday",
    "weekdays",
    type=Between(1, 7),
    multiple=True,
    metavar="1-7",
    help=_("A day of the week, 1 for Monday; may be repeated; every open day if it is not said."),
)
@click.option("--hours", type=Hours(), metavar="HOURS", help=_("Such as 09:30-12:30,14:00-17:00."))
@click.option("--closed", is_flag=True, help=_("These days of the week are not open."))
@click.pass_obj
def hours(
    place: Place,
    code: str,
    on: date | None,
    since: date | None,
    starts_on: date | None,
    ends_on: date | None,
    weekdays: tuple[int, ...],
    hours: tuple[tuple[int, int], ...] | None,
    closed: bool,
) -> None:
    """Change opening hours."""
    with head_office_opened(place) as desk:
        row = lookup.season(desk, code, on)
        week = dict(enumerate(row.week))
        said = () if closed else hours
        if said is not None:
            chosen = {weekday - 1 for weekday in weekdays} or {weekday for weekday in week if week[weekday]}
            week |= dict.fromkeys(chosen, said)
        last = ends_on or row.ends_on
        if since is not None and since > row.starts_on:
            organisation.change_season_from(desk, row.ids, since, last, week)
        else:
            organisation.change_season(desk, row.ids, starts_on or row.starts_on, last, week)
    _say_changed(row.office_code)


def _say_changed(name: str) -> None:
    say(_("Changed: {name}").format(name=name))
