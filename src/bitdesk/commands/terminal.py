"""What the commands share: the folder they work on, the kinds of values they take, and progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import click
from click.types import IntParamType

from bitdesk import logs, paths
from bitdesk.checks import Part
from bitdesk.commands import click_words
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports.sheet import Format
from bitdesk.values import FIRST_YEAR, FRANCE, LAST_YEAR, UNKNOWN_COUNTRY
from bitdesk.words import _

MOST_WHOLE = 2**31 - 1
"""The greatest whole number that is taken: what exceeds it is a barcode in the wrong place."""

# Every command is made after this, with its kinds of values in the language in use.
click_words.speak()

DEFAULTS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "show_default": True}


@dataclass(frozen=True, slots=True)
class Place:
    """The folder that was chosen before the command, or this person's own."""

    data_dir: Path | None
    head_office: bool

    @property
    def folder(self) -> Path:
        """Return the folder to work on."""
        return self.data_dir or paths.default_data_dir(self.head_office)

    @property
    def head_office_folder(self) -> Path:
        """Return the folder of a command that only the head office has."""
        return self.data_dir or paths.default_data_dir(head_office=True)


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """Give the desk of a folder and close its file at the end; say so where it can only be read."""
    desk = open_desk(folder)
    try:
        with logs.kept(desk.data_dir):
            yield desk
    finally:
        desk.database.close()
    if desk.read_only:
        text = _("{path} was written by a newer bitdesk: nothing can be recorded in it. Install the newer program.")
        say(text.format(path=desk.database.path), err=True)


@contextmanager
def head_office_opened(place: Place) -> Iterator[Desk]:
    """Give the head office.

    Raises:
        RuleError: the folder is a desk's.
    """
    with opened(place.head_office_folder) as desk:
        if not desk.is_head_office:
            raise RuleError(
                noop("{folder} is a desk's. Choose the head office's folder with --data-dir."),
                folder=desk.data_dir,
            )
        yield desk


def progress() -> Callable[[int, int], None]:
    """Return what shows how far a command is, on a terminal only."""

    def show(done: int, total: int) -> None:
        if sys.stderr.isatty() and total:
            click.echo(f"\r{done * 100 // total:3} %" + ("\n" if done >= total else ""), err=True, nl=False)

    return show


class Whole(IntParamType):
    """A whole number, named in the language in use."""

    name = _("whole number")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number that is meant."""
        number: int = super().convert(value, param, ctx)
        if abs(number) > MOST_WHOLE:
            self.fail(_("{value} is too great a number. Correct it.").format(value=value), param, ctx)
        return number


class Between(click.IntRange):
    """A whole number between two others, named in the language in use."""

    name = _("whole number")


class Day(click.ParamType[date]):
    """A date such as 2019-07-14."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date that is meant."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(_("{value} is not a date such as 2019-07-14.").format(value=value), param, ctx)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            text = _("{value} lies too far away. Give a day between {first} and {last}.")
            self.fail(text.format(value=value, first=FIRST_YEAR, last=LAST_YEAR), param, ctx)
        return day


class Moment(click.ParamType[datetime]):
    """A date and time such as 2019-07-14T10:30, local where no zone is given."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the moment that is meant; a day alone is none."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or _is_day(value) or not FIRST_YEAR <= moment.year <= LAST_YEAR:
            self.fail(_("{value} is not a date and time such as 2019-07-14T10:30.").format(value=value), param, ctx)
        return moment


class Hours(click.ParamType[tuple[tuple[int, int], ...]]):
    """Opening hours such as 09:30-12:30,14:00-17:00, in minutes of the day."""

    name = "hours"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[tuple[int, int], ...]:
        """Return the periods that are meant."""
        if not isinstance(value, str):
            return tuple(value)
        try:
            return tuple(_period(part) for part in value.split(","))
        except ValueError:
            text = _("{value} are not opening hours such as 09:30-12:30,14:00-17:00.")
            self.fail(text.format(value=value), param, ctx)


class Some(click.ParamType[Part]):
    """Some people and where they come from, such as 10:34, 3:BE or 2:?."""

    name = "origin"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Part:
        """Return the part of a party that is meant; whether the place exists is another matter."""
        if isinstance(value, Part):
            return value
        people, _colon, code = value.partition(":")
        if not people.isdecimal() or not code:
            text = _("{value} is not people and where they come from, such as 10:34, 3:BE or 2:?.")
            self.fail(text.format(value=value), param, ctx)
        return _part(int(people[:6]), code.upper())


class HourOf(click.ParamType[tuple[int | None, int]]):
    """An hour and its people, such as 10:12; ?:12 where the hour is not known."""

    name = "hour"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int | None, int]:
        """Return the hour and the people that are meant."""
        if not isinstance(value, str):
            return tuple(value)
        hour, _colon, people = value.partition(":")
        if not people.isdecimal() or not (hour.isdecimal() or hour == "?"):
            text = _("{value} is not an hour and its people, such as 10:12 or ?:12.")
            self.fail(text.format(value=value), param, ctx)
        return (None if hour == "?" else int(hour[:6])), int(people[:6])


def _part(people: int, code: str) -> Part:
    if code == "?":
        return Part(people, UNKNOWN_COUNTRY)
    return Part(people, FRANCE, code) if code[0].isdigit() else Part(people, code)


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _period(text: str) -> tuple[int, int]:
    opens, _dash, closes = text.strip().partition("-")
    return _minute(opens), _minute(closes)


def _minute(text: str) -> int:
    moment = time.fromisoformat(text.strip())
    return moment.hour * 60 + moment.minute


YEAR = Between(FIRST_YEAR, LAST_YEAR)


def file_option(help_text: str | None = None) -> Callable[[Any], Any]:
    """Return the option that says into which file a report is written, in place of the screen."""
    text = help_text or _("Write it to a file; its name ends in .xlsx, .pdf, .csv or .json.")
    return click.option("--to", "path", type=Location(), metavar="FILE", help=text)


def format_option(*formats: Format) -> Callable[[Any], Any]:
    """Return the option that says how a report is written."""
    return click.option(
        "--format",
        "form",
        type=click.Choice([form.value for form in formats or Format]),
        default=Format.TABLE.value,
        help=_("How it is written: a table to read, or data for another program."),
    )
