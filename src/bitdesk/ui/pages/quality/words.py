"""What complaints and suggestions are called on the screen: channels, steps, ages, languages, themes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk.ui import formats, labels
from bitdesk.ui.widgets.contact_form import language as language
from bitdesk.values import Channel, ComplaintStep, SuggestionStep

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard
    from bitdesk.reports.received import Received, Step, Theme

ORGANISATION = "all"
"""The choice of no office in particular."""


class Ages(QObject):
    """Words that follow a number: lupdate finds plurals in methods only."""

    def days(self, count: int) -> str:
        """A number of days, with the noun."""
        return self.tr("%n day(s)", "", count)


def age(days: int) -> str:
    """For how long something has been open."""
    return QCoreApplication.translate("QualityPage", "today") if days == 0 else Ages().days(days)


def late(words: str) -> str:
    """Something that is late, in words and not by its colour alone."""
    return QCoreApplication.translate("QualityPage", "{0}, late").format(words)


def channels() -> list[tuple[str, str]]:
    """How something comes in, by code, the usual way first."""
    translate = QCoreApplication.translate
    return [
        (Channel.COUNTER.value, translate("QualityPage", "At the counter")),
        (Channel.FORM.value, translate("QualityPage", "On the paper form")),
        (Channel.PHONE.value, translate("QualityPage", "By telephone")),
        (Channel.EMAIL.value, translate("QualityPage", "By e-mail")),
        (Channel.LETTER.value, translate("QualityPage", "By letter")),
        (Channel.WEB.value, translate("QualityPage", "On the web")),
    ]


def step(kind: str) -> str:
    """What was done, in words; the two nouns share them."""
    translate = QCoreApplication.translate
    return {
        ComplaintStep.ACKNOWLEDGED.value: translate("QualityPage", "Acknowledged"),
        ComplaintStep.ANSWERED.value: translate("QualityPage", "Answered"),
        ComplaintStep.NOTE.value: translate("QualityPage", "Note"),
        ComplaintStep.CLOSED.value: translate("QualityPage", "Closed"),
        ComplaintStep.REOPENED.value: translate("QualityPage", "Reopened"),
        SuggestionStep.PASSED_ON.value: translate("QualityPage", "Passed on"),
        SuggestionStep.RAISED.value: translate("QualityPage", "Made major"),
        SuggestionStep.LOWERED.value: translate("QualityPage", "Made minor"),
    }.get(kind, kind)


def theme(found: Theme | None) -> str:
    """A theme in the language of the window, "–" where none was said."""
    if found is None:
        return labels.NOT_SAID
    return labels.label(found)


def organisation() -> str:
    """What is said where something concerns no office in particular."""
    return QCoreApplication.translate("QualityPage", "The organisation as a whole")


def head_office() -> str:
    """What is said where something was done at the head office."""
    return QCoreApplication.translate("QualityPage", "head office")


def by(author: str, office: str) -> str:
    """Who did something, and where."""
    return ", ".join(part for part in (author, office or head_office()) if part)


def when(one: Step) -> str:
    """When a step was made, by whom and where."""
    moment = f"{formats.short_date(one.happened_on)} {formats.time_of(one.happened_at)}"
    return f"{moment} · {by(one.author, one.office)}"


def received(row: Received) -> str:
    """When, how and by whom something was received."""
    how = dict(channels()).get(row.channel, row.channel)
    return f"{formats.short_date(row.received_on)} · {how} · {by(row.author, row.received_at_office)}"


def card(found: ContactCard | None) -> str:
    """A contact's card in a line, "" where there is none."""
    if found is None:
        return ""
    return joined(
        [part or "" for part in (found.name, found.company, found.email, found.phone, first_line(found.address or ""))]
    )


def first_line(text: str) -> str:
    """The beginning of a text, as a list has room for it."""
    return " ".join(text.split())


def act(button: str) -> str:
    """What a button does, without its key."""
    return button.rpartition(" (")[0].rstrip("…")


def joined(parts: Sequence[str]) -> str:
    """The parts that say something, with a point between them."""
    return " · ".join(part for part in parts if part)
