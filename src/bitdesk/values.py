"""The words of the field: enumerations and bounds. Imports nothing of bitdesk."""

from __future__ import annotations

from enum import StrEnum

SCHEMA_VERSION = 2
"""The version of the tables and of the payloads: the number of the last migration."""

PARTY_SIZE_MIN = 1
PARTY_SIZE_MAX = 99

UNKNOWN_COUNTRY = "ZZ"
"""Asked and not known (the code that ISO 3166 leaves to its users)."""

FRANCE = "FR"


class Role(StrEnum):
    """What a database file is: one desk's, or the head office's."""

    DESK = "desk"
    HEAD_OFFICE = "head_office"


class Public(StrEnum):
    """Who comes, as the organisation distinguishes them; UNKNOWN is "asked and not known"."""

    HOLIDAYMAKER = "holidaymaker"
    LOCAL = "local"
    SECOND_HOME = "second_home"
    PROFESSIONAL = "professional"
    ASSOCIATION = "association"
    INSTITUTION = "institution"
    UNKNOWN = "unknown"


class Entered(StrEnum):
    """How a visit came in: at the counter, from a paper grid, or by a command."""

    LIVE = "live"
    PAPER = "paper"
    COMMAND = "command"


class Audience(StrEnum):
    """Who receives the rows of a table: every desk, the desks of the row's office, or the head office alone."""

    EVERYONE = "everyone"
    OFFICE = "office"
    HEAD_OFFICE = "head_office"


class CounselorRole(StrEnum):
    """What a counselor is besides."""

    COUNSELOR = "counselor"
    QUALITY_REFERENT = "quality_referent"
    ADMINISTRATION = "administration"
    DIRECTOR = "director"


class OriginStatus(StrEnum):
    """What a file knows of a journal: its own, another's whole chain, or excerpts vouched for by the head office."""

    OWN = "own"
    RECEIVED = "received"
    VOUCHED = "vouched"


def branch_letter(epoch: int) -> str:
    """Return the letter of a journal among those of its desk: "" for the first, then B to Z, AA, AB and so on."""
    letters = ""
    number = epoch + 1 if epoch else 0
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
