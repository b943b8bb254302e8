"""A season's listening as it may have been: the texts and the draws, on the offices' open days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from random import Random

from bitdesk.demo.listening import asked, said, texts
from bitdesk.demo.listening.acts import Act
from bitdesk.demo.listening.diary import Diary, day_of
from bitdesk.demo.organisation import Organisation
from bitdesk.demo.season import OfficeSeason
from bitdesk.demo.visits import Crowd

MAIL_DAYS = ("03-19", "05-22", "06-25", "07-10", "07-23", "08-09", "08-27", "10-22", "11-21", "12-16")
"""The evenings on which everybody exchanges, besides the season's end: after what is meant for all was written."""

Plan = Mapping[str, Mapping[date, Sequence[Act]]]
"""What is done, by office code and day."""


def plan(organisation: Organisation, seasons: Iterable[OfficeSeason], year: int, seed: int | str) -> Plan:
    """Return what every office hears, is asked and does about it in a year; the same arguments give the same year."""
    everything = texts.load()
    evenings = mails(year)
    planned = {}
    for season in seasons:
        rng = Random(f"{seed}/{year}/{season.office.code}/listening")
        diary = Diary(season, organisation.counselors, rng)
        said.plan(diary, everything, evenings)
        asked.plan(diary, everything, Crowd(rng, organisation.mix))
        planned[season.office.code] = diary.pages
    return planned


def mails(year: int) -> tuple[date, ...]:
    """Return the evenings of a year on which everybody exchanges."""
    return tuple(day_of(year, text) for text in MAIL_DAYS)
