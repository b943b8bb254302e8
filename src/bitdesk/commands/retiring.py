"""Retiring reference rows and bringing them back; what refers to them stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import click

from bitdesk.commands import lookup
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Day, Place, head_office_opened
from bitdesk.desk import Desk
from bitdesk.services import catalogue, organisation
from bitdesk.services.organisation.retiring import Kind
from bitdesk.words import _

Do = Callable[..., str]
"""Does it for a desk, one way or the other, and returns the name of what it was done to."""


@click.group(help=_("Retire what is not used any more: what was counted with it stays."))
def retire() -> None:
    """Hold the commands that retire reference rows."""


@click.group("bring-back", help=_("Bring back what was retired."))
def bring_back() -> None:
    """Hold the commands that bring reference rows back."""


def _turn(desk: Desk, kind: Kind, row_ids: Sequence[bytes], back: bool) -> None:
    if back:
        organisation.bring_back(desk, kind, *row_ids)
    else:
        organisation.retire(desk, kind, *row_ids)


def _office(desk: Desk, back: bool, name: str) -> str:
    row = lookup.office(desk, name)
    _turn(desk, "office", row.ids, back)
    return row.code


def _workstation(desk: Desk, back: bool, name: str) -> str:
    row = lookup.workstation(desk, name, retired=back)
    _turn(desk, "workstation", row.ids, back)
    return f"{row.office_code}/{row.name}"


def _topic(desk: Desk, back: bool, name: str) -> str:
    row = lookup.topic(desk, name)
    _turn(desk, "topic", row.ids, back)
    return row.code


def _outreach(desk: Desk, back: bool, name: str, on: date | None) -> str:
    row = lookup.outreach(desk, name, on, retired=back)
    _turn(desk, "outreach", row.ids, back)
    return row.name


def _counselor(desk: Desk, back: bool, name: str, on: date | None) -> str:
    row = lookup.counselor(desk, name)
    if back:
        organisation.counselor_comes_back(desk, row.ids[0])
    else:
        organisation.counselor_leaves(desk, row.ids[0], on)
    return row.code


def _hours(desk: Desk, back: bool, name: str, on: date | None) -> str:
    row = lookup.season(desk, name, on, retired=back)
    _turn(desk, "opening_hours", row.ids, back)
    return f"{row.office_code} {row.starts_on}…{row.ends_on}"


def _closed_day(desk: Desk, back: bool, day: date, code: str | None) -> str:
    row = lookup.closing(desk, day, code, retired=back)
    place = (day - row.first_day).days
    _turn(desk, "closed_day", row.ids[place : place + 1], back)
    return day.isoformat()


def _category(desk: Desk, back: bool, name: str) -> str:
    row = lookup.category(desk, name)
    (catalogue.bring_back if back else catalogue.retire)(desk, "category", *row.ids)
    return row.code


def _supplier(desk: Desk, back: bool, name: str) -> str:
    row = lookup.supplier(desk, name)
    (catalogue.bring_back if back else catalogue.retire)(desk, "supplier", *row.ids)
    return row.code


def _product(desk: Desk, back: bool, name: str) -> str:
    row = lookup.product(desk, name)
    (catalogue.bring_back if back else catalogue.retire)(desk, "product", *row.ids)
    return row.code


def _name(metavar: str) -> click.Parameter:
    return click.Argument(["name"], metavar=metavar)


def _on(text: str) -> click.Parameter:
    return click.Option(["--on"], type=Day(), metavar="DATE", help=text)


_CODE = click.Option(["--office", "code"], metavar="CODE", help=_("The office's code; every office if it is not said."))
_COMMANDS: dict[str, tuple[str, Do, list[click.Parameter]]] = {
    "office": (_("An office."), _office, [_name("CODE")]),
    "workstation": (
        _("A desk, named PDM/Accueil, or PDM where the office has one."),
        _workstation,
        [_name("DESK")],
    ),
    "counselor": (
        _("A counselor: they are no more at the desks after their last day."),
        _counselor,
        [_name("CODE"), _on(_("Their last day; today if it is not said."))],
    ),
    "topic": (_("A topic."), _topic, [_name("CODE")]),
    "outreach": (
        _("A market or a festival."),
        _outreach,
        [_name("NAME"), _on(_("One of its days, where several have that name."))],
    ),
    "category": (_("A category of the shop."), _category, [_name("CODE")]),
    "supplier": (_("A supplier."), _supplier, [_name("CODE")]),
    "product": (_("A product, by its code or its barcode."), _product, [_name("CODE")]),
    "hours": (
        _("The opening hours of an office for a season, as if they had never been planned."),
        _hours,
        [_name("CODE"), _on(_("A day of the season; today if it is not said."))],
    ),
    "closed-day": (
        _("A closed day."),
        _closed_day,
        [click.Argument(["day"], type=Day(), metavar="DATE"), _CODE],
    ),
}


def _command(name: str, back: bool) -> click.Command:
    text, do, params = _COMMANDS[name]

    @click.pass_obj
    def run(place: Place, /, **arguments: Any) -> None:
        with head_office_opened(place) as desk:
            said = do(desk, back, **arguments)
        say((_("Brought back: {name}") if back else _("Retired: {name}")).format(name=said))

    return click.Command(name, params=params, callback=run, help=text)


for _each in _COMMANDS:
    retire.add_command(_command(_each, back=False))
    bring_back.add_command(_command(_each, back=True))
