"""Click's own sentences in the language in use: it would only know the locale's, and has no French."""

from __future__ import annotations

import click

from bitdesk import words
from bitdesk.words import _

# Its modules that speak to the person at the terminal, each with the marker that it took from gettext.
_SPEAKING = (click.core, click.decorators, click.exceptions, click.formatting, click.parser, click.types)


def speak() -> None:
    """Let click say its sentences as the catalogue has them: before the first command is made, which takes some."""
    for module in _SPEAKING:
        vars(module)["_"] = _
        if "ngettext" in vars(module):
            vars(module)["ngettext"] = _one_or_many


def _one_or_many(one: str, many: str, count: int) -> str:
    return words.translate("commands", one if count == 1 else many)


def sentences() -> tuple[str, ...]:
    """Return those that this command line can bring click to say, so that the catalogue has them."""
    return (
        _("Usage:"),
        _("Options"),
        _("Commands"),
        _("Show this message and exit."),
        _("Show the version and exit."),
        _("%(prog)s, version %(version)s"),
        _("Try '{command} {option}' for help."),
        _("Error: {message}"),
        _("Aborted!"),
        _("Missing command."),
        _("Missing argument"),
        _("Missing option"),
        _("No such option {name!r}."),
        _("No such command {name!r}."),
        _("Did you mean {possibility}?"),
        _("(Did you mean one of: {possibilities}?)"),
        _("Invalid value: {message}"),
        _("Invalid value for {param_hint}: {message}"),
        _("{value!r} is not a valid {number_type}."),
        _("{value} is not in the range {range}."),
        _("{value!r} is not {choice}."),
        _("{value!r} is not one of {choices}."),
        _("Option {name!r} does not take a value."),
        _("Got unexpected extra argument ({args})"),
        _("Got unexpected extra arguments ({args})"),
        _("Option {name!r} requires an argument."),
        _("Option {name!r} requires {nargs} arguments."),
        _("{name} {filename!r} is a file."),
        _("{name} {filename!r} is a directory."),
        _("{name} {filename!r} is not readable."),
        _("file"),
        _("directory"),
        _("default: {default}"),
        _("required"),
    )
