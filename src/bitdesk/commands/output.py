"""What the commands write: never a character that would take over the terminal, whoever wrote the name that has it."""

from __future__ import annotations

import codecs
import os
import sys

import click

from bitdesk import words
from bitdesk.errors import BitdeskError, OutageError, noop
from bitdesk.exports import figures
from bitdesk.words import _

PLAINER = "bitdesk.plainer"
"""Names what an old terminal shows for a letter that it lacks: never a question where a sign was."""

_ANSWERS = {"o": True, "oui": True, "y": True, "yes": True, "n": False, "non": False, "no": False, "": False}

_PLAIN = {figures.MINUS: "-", "\u202f": " ", "\u00a0": " ", "’": "'"}


def _plainer(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_PLAIN.get(letter, "?") for letter in error.object[error.start : error.end]), error.end


codecs.register_error(PLAINER, _plainer)


def say(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Write some lines, on the error output where `err` says so.

    Raises:
        OutageError: what the output goes to is full.
    """
    try:
        click.echo(figures.plain(text, lines=True), err=err, nl=nl)
    except BrokenPipeError:
        raise
    except OSError as error:
        # Nothing more is written, not even at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), (sys.stderr if err else sys.stdout).fileno())
        raise OutageError(
            noop("The output cannot be written ({reason}). Free some space, then try again."), reason=error.strerror
        ) from error


def agreed(question: str) -> bool:
    """Ask a question and return whether the answer is yes, in French or in English; nothing is taken for a yes.

    Raises:
        click.Abort: nobody answers.
    """
    while True:
        answer = click.prompt(figures.plain(question) + _(" [y/N]"), default="", show_default=False).strip().casefold()
        if answer in _ANSWERS:
            return _ANSWERS[answer]


def sentence(error: BitdeskError) -> str:
    """Return what an error says, on one line, in the language in use."""
    return figures.plain(words.translate_error(error))
