"""The one hierarchy of errors: a rule that the counselor can put right, or an outage that they cannot."""

from __future__ import annotations

import re

_LONGEST_WORD = 80
_TOO_LONG = re.compile(rf"""([^\s/\\“”«»"']{{{_LONGEST_WORD}}})[^\s/\\“”«»"']+""")


def noop(text: str) -> str:
    """Return the text as it is; marks a sentence for translation, in the context "errors"."""
    return text


def shortened(sentence: str) -> str:
    """Return a sentence that says again what was typed, such as 400 figures, without filling the screen with it."""
    return _TOO_LONG.sub(r"\1…", sentence)


class BitdeskError(Exception):
    """A sentence for the person at the screen, with what to do.

    `template` is the English source text with `str.format` fields, `params` the values of the fields:
    the window and the command line translate the one and fill in the others.
    """

    def __init__(self, template: str, **params: object) -> None:
        super().__init__(template.format(**params))
        self.template = template
        self.params = params


class RuleError(BitdeskError):
    """What was asked breaks a rule, and the counselor can put it right."""


class OutageError(BitdeskError):
    """A disk, a lock, a network or a version stands in the way; what was typed is kept."""


class RefusedError(BitdeskError):
    """Something that came from outside (a batch, a file) is refused whole, and nothing has changed."""
