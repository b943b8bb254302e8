"""Personal data on the terminal of the head office: who is due, who is held, and erasing them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import click

from bitdesk import clock
from bitdesk.commands.exporting import save
from bitdesk.commands.location import Location
from bitdesk.commands.output import agreed, say
from bitdesk.commands.terminal import Day, Place, format_option, head_office_opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import certificate, figures
from bitdesk.exports import privacy as sheets
from bitdesk.exports.packing import check_suffix, letterhead, packed
from bitdesk.exports.sheet import Format, written
from bitdesk.files import unusable
from bitdesk.reports import privacy as report
from bitdesk.reports.privacy import Person
from bitdesk.services import privacy as service
from bitdesk.values import ErasureReason
from bitdesk.words import _


@click.group(help=_("Personal data: find it, export it, and erase it for good."))
def privacy() -> None:
    """Hold the commands about personal data."""


@privacy.command(help=_("List whose personal data is to be erased: who asked, and whose time is over."))
@click.option("--on", type=Day(), metavar="DATE", help=_("By which day; today if it is not said."))
@format_option()
@click.pass_obj
def due(place: Place, on: date | None, form: str) -> None:
    """List who is due."""
    day = on or clock.business_date()
    with head_office_opened(place) as desk:
        sheet = sheets.due_sheet(desk.identity.organisation_name, report.due(desk, day), day)
    say(written(sheet, Format(form)), nl=False)


@privacy.command(help=_("Find somebody by name, e-mail or telephone, and the texts that name them."))
@click.argument("text", metavar="NAME")
@format_option()
@click.pass_obj
def find(place: Place, text: str, form: str) -> None:
    """Find somebody."""
    with head_office_opened(place) as desk:
        sheet = sheets.found_sheet(text, report.find(desk, text))
    say(written(sheet, Format(form)), nl=False)


@privacy.command(
    help=_(
        "Write all that is held of somebody to a file, as .json, .pdf or .xlsx: PERSON is a reference, an e-mail "
        "address or a name. An e-mail address means every contact that has it."
    )
)
@click.argument("who", nargs=-1, required=True, metavar="PERSON...")
@click.argument("file", type=Location())
@click.pass_obj
def export(place: Place, who: tuple[str, ...], file: Path) -> None:
    """Export what is held of a person, who may have several contacts."""
    check_suffix(file.suffix, (".json", ".pdf", ".xlsx"))
    with head_office_opened(place) as desk:
        found = sheets.held_sheets([report.holding(desk, one.contact_id) for one in _everybody(desk, who)])
        save(file, packed(found, file.suffix, letterhead(desk)))


@privacy.command(
    help=_(
        "Erase people for good, at every desk: PERSON is a reference, an e-mail address or a name. An e-mail address "
        "means every contact that has it."
    )
)
@click.argument("who", nargs=-1, metavar="[PERSON]...")
@click.option("--due", "everybody_due", is_flag=True, help=_("Whoever is due today."))
@click.option("--keep-texts", is_flag=True, help=_("Leave the texts that name them as they are."))
@click.option(
    "--certificate", "folder", type=Location(file_okay=False), metavar="DIR",
    help=_("Where to write a certificate for each."),
)  # fmt: skip
@click.option("--yes", is_flag=True, help=_("Do not ask again."))
@click.pass_obj
def erase(
    place: Place, who: tuple[str, ...], everybody_due: bool, keep_texts: bool, folder: Path | None, yes: bool
) -> None:
    """Erase people, after the list of what will be left."""
    with head_office_opened(place) as desk:
        people = list(report.due(desk) if everybody_due else _everybody(desk, who))
        if not people:
            raise RuleError(noop("Nobody is chosen. Name somebody, or give --due."))
        redactions = [] if keep_texts else list(report.proposals(desk, [one.contact_id for one in people]))
        say(written(sheets.redactions_sheet(redactions), Format.TABLE), nl=False)
        if not yes:
            say(_("The desks erase it at their next contact with the head office after a merge."))
            if not agreed(_("Erase {names} for good, at every desk?").format(names=_names(people))):
                raise click.Abort
        over = {one.contact_id for one in people if everybody_due and not one.requested_on}
        asked = [one.contact_id for one in people if one.contact_id not in over]
        count = sum(
            _erased(desk, chosen, reason, keep_texts)
            for reason, chosen in ((ErasureReason.REQUEST, asked), (ErasureReason.END_DATE, sorted(over)))
            if chosen
        )
        for one in people:
            if folder:
                _certify(desk, one, folder)
    say(
        _("Erased for good. People: {people}. Rows: {rows}.").format(
            people=figures.count(len(people)), rows=figures.count(count)
        )
    )


def _erased(desk: Desk, people: Sequence[bytes], reason: ErasureReason, keep_texts: bool) -> int:
    """Erase people for one reason, and return how many rows; a text that names others too is read as it stands now."""
    redactions = [] if keep_texts else report.proposals(desk, people)
    return service.erase(desk, people, reason, {one.writing.spot: one.after for one in redactions})


def _names(people: Sequence[Person]) -> str:
    """Return each name once, with how many cards have it where those are several."""
    cards = Counter(sheets.named(one) for one in people)
    return ", ".join(name if count == 1 else f"{name} ({count})" for name, count in cards.items())


def _certify(desk: Desk, one: Person, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(folder, error) from error
    made = report.certificate(desk, one.contact_id)
    save(folder / f"{made.reference}.pdf", certificate.as_pdf(made, letterhead(desk)))


def _everybody(desk: Desk, who: Iterable[str]) -> Iterable[Person]:
    """Return whom some texts mean, each contact but once."""
    return {one.contact_id: one for text in who for one in _contacts(desk, text)}.values()


def _contacts(desk: Desk, text: str) -> list[Person]:
    """Return every contact with an e-mail address, else the one person whom a text means."""
    wanted = text.strip().casefold()
    known = [one for one in report.find(desk, text).people if not one.is_erased]
    return [one for one in known if (one.card.email or "").casefold() == wanted] or [_person(desk, text)]


def _person(desk: Desk, text: str) -> Person:
    """Return the one person whom a reference, an e-mail address or a name means.

    Raises:
        RuleError: there is none, or there are several; with their references.
    """
    found = report.find(desk, text).people
    known = [one for one in found if not one.is_erased] or report.by_reference(desk, text)
    if len(known) == 1:
        return known[0]
    if not known:
        raise RuleError(noop("Nobody is called “{text}” here. Search with “bitdesk privacy find”."), text=text)
    references = ", ".join(report.reference(one.contact_id) for one in known)
    raise RuleError(
        noop("“{text}” may be several people: {references}. Give one of these references."),
        text=text, references=references,
    )  # fmt: skip
