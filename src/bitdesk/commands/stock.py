"""The goods from a script: what comes, what leaves, what is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

import click

from bitdesk.commands.history import row_of
from bitdesk.commands.output import say
from bitdesk.commands.selling import Wanted, WantedType, unknown
from bitdesk.commands.terminal import Day, Place, opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import figures
from bitdesk.reports import catalogue, reference
from bitdesk.reports import stock as reports
from bitdesk.services import stock as services
from bitdesk.services.stock import Goods
from bitdesk.words import _

Command = TypeVar("Command", bound=Callable[..., Any])


@click.group(help=_("Work with the goods: receive, send, count, and see what is there."))
def stock() -> None:
    """Hold the commands of the stock."""


def items() -> Callable[[Command], Command]:
    """Return the option that names goods and how many."""
    return click.option(
        "--item",
        "wanted",
        type=WantedType(),
        multiple=True,
        required=True,
        metavar="EAN_OR_CODE[:QTY]",
        help=_("An article by its barcode or its code, and how many; may be repeated."),
    )


def goods(desk: Desk, wanted: Sequence[Wanted], *, with_cost: bool = False) -> list[Goods]:
    """Return the goods that are meant; with what the cards say that they cost, where that is asked for.

    Raises:
        RuleError: a code is nobody's.
    """
    known = catalogue.catalogue(desk)
    found = []
    for one in wanted:
        article = known.by_code(one.code)
        if article is None:
            raise unknown(one.code)
        cost = article.cost_cents if with_cost and not article.consignment else None
        found.append(Goods(one.quantity, article.product_id, article.quick_item_id, cost))
    return found


def office_id(desk: Desk, code: str) -> bytes:
    """Return an office's id by its code.

    Raises:
        RuleError: there is none; with those there are.
    """
    with desk.read() as session:
        return reference.office_by_code(session, code).id


def say_pieces(one: str, many: str, office: str, count: int) -> None:
    """Say of an office what became of so many pieces, in one sentence or the other."""
    say((one if count == 1 else many).format(office=office, pieces=figures.count(count)))


def say_received(desk: Desk, count: int) -> None:
    """Say how many pieces came."""
    one, many = _("Received at {office}: one piece."), _("Received at {office}: {pieces} pieces.")
    say_pieces(one, many, desk.office_name, count)


def pieces(found: Sequence[Goods]) -> int:
    """Return how many pieces goods are together."""
    return sum(one.quantity for one in found)


@stock.command(help=_("Receive a delivery, or what another office sent before its transfer was known here."))
@items()
@click.option("--supplier", metavar="CODE", help=_("Who brought it."))
@click.option("--from-office", metavar="CODE", help=_("The office that sent it, in place of a supplier."))
@click.option("--date", "on", type=Day(), metavar="DATE", help=_("The day of the delivery; today if it is not said."))
@click.option("--reference", metavar="TEXT", help=_("The number of the delivery note."))
@click.option("--note", metavar="TEXT", help=_("Anything to remember."))
@click.pass_obj
def receive(
    place: Place,
    wanted: tuple[Wanted, ...],
    supplier: str | None,
    from_office: str | None,
    on: date | None,
    reference: str | None,
    note: str | None,
) -> None:
    """Record a delivery."""
    with opened(place.folder) as desk:
        found = goods(desk, wanted, with_cost=from_office is None)
        if from_office is not None:
            services.receive_unannounced(desk, office_id(desk, from_office), found, reason=note)
        else:
            services.receive_delivery(
                desk, found, supplier_id=_supplier_id(desk, supplier) if supplier else None, delivered_on=on,
                reference=reference, note=note,
            )  # fmt: skip
        say_received(desk, pieces(found))


def _supplier_id(desk: Desk, code: str) -> bytes:
    known = catalogue.suppliers(desk)
    for one in known:
        if one.code.casefold() == code.casefold():
            return one.id
    raise RuleError(
        noop("There is no supplier “{code}”. Choose among: {known}."),
        code=code, known=", ".join(one.code for one in known) or "–",
    )  # fmt: skip


def _leaving(name: str, text: str, act: Callable[..., object], *, needs_reason: bool) -> None:
    @stock.command(name, help=text)
    @items()
    @click.option("--reason", required=needs_reason, metavar="TEXT", help=_("Why."))
    @click.pass_obj
    def leave(place: Place, wanted: tuple[Wanted, ...], reason: str | None) -> None:
        with opened(place.folder) as desk:
            found = goods(desk, wanted)
            act(desk, found, reason)
            one, many = _("Left the stock of {office}: one piece."), _("Left the stock of {office}: {pieces} pieces.")
            say_pieces(one, many, desk.office_name, pieces(found))


_leaving("loss", _("Record what is broken, spoilt or gone."), services.record_loss, needs_reason=True)
_leaving("gift", _("Record what is given away."), services.record_gift, needs_reason=True)
_leaving(
    "return", _("Record what goes back to its supplier."), services.record_supplier_return, needs_reason=False
)  # fmt: skip


@stock.command("take-back", help=_("Take back a delivery’s line, a loss, a gift or a return, by its opposite."))
@click.argument("movement", metavar="MOVEMENT_ID")
@click.option("--reason", required=True, metavar="TEXT", help=_("Why."))
@click.pass_obj
def take_back(place: Place, movement: str, reason: str) -> None:
    """Take a movement back."""
    with opened(place.folder) as desk:
        services.take_back(desk, row_of(movement), reason)
        say(_("Taken back: the level is as it was."))


@stock.command(help=_("Count products: each level becomes what is there."))
@click.option(
    "--item",
    "wanted",
    type=WantedType(),
    multiple=True,
    metavar="EAN_OR_CODE:QTY",
    help=_("An article and how many of it are there, 0 for none; may be repeated."),
)
@click.option("--finish", is_flag=True, help=_("End the count that goes on."))
@click.option("--rest-is-zero", is_flag=True, help=_("With --finish: what was not counted is not there."))
@click.option("--settle", is_flag=True, help=_("Make up for what other desks sent late."))
@click.pass_obj
def count(place: Place, wanted: tuple[Wanted, ...], finish: bool, rest_is_zero: bool, settle: bool) -> None:
    """Count, in the count that goes on or in a new one."""
    if rest_is_zero and not finish:
        raise RuleError(noop("What was not counted is zero at the end of a count only. Give --finish, too."))
    with opened(place.folder) as desk:
        mine = [row for row in reports.stock_counts(desk, desk.office_id) if row.is_own]
        going = next((row for row in mine if row.finished_at is None), None)
        if settle:
            settled = sum(services.settle_count(desk, row.id) for row in mine if row.late)
            say(_("Movements that were made up for: {count}.").format(count=figures.count(settled)))
        found = goods(desk, wanted)
        if not found and not finish:
            return
        count_id = going.id if going else services.start_count(desk)
        for one in found:
            _count(desk, count_id, one)
        if finish:
            zero = services.finish_count(desk, count_id, rest_is_zero=rest_is_zero)
            say(_("The count is finished. Set to zero: {count}.").format(count=figures.count(zero)))


def _count(desk: Desk, count_id: bytes, one: Goods) -> None:
    done = services.count_product(
        desk, count_id, one.quantity, product_id=one.product_id, quick_item_id=one.quick_item_id
    )
    text = _("Counted {counted} where {expected} were expected.")
    say(text.format(counted=figures.count(done.counted), expected=figures.count(done.expected)))


@stock.command(help=_("Note that a visitor asked for something that the shop lacks."))
@click.argument("label", metavar="WORDS")
@click.option("--item", "code", metavar="EAN_OR_CODE", help=_("The article, where it is one of the catalogue’s."))
@click.pass_obj
def request(place: Place, label: str, code: str | None) -> None:
    """Note a request."""
    with opened(place.folder) as desk:
        product_id = goods(desk, [Wanted(code, 1)])[0].product_id if code else None
        services.request_product(desk, label, product_id)
        say(_("Noted."))
