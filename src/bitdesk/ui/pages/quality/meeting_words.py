"""A meeting of the quality group as a story: who came, what there was to speak about, the minutes, what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock
from bitdesk.ui import formats
from bitdesk.ui.pages.quality import action_words, words
from bitdesk.ui.widgets.story import Part

if TYPE_CHECKING:
    from bitdesk.reports.actions import Action
    from bitdesk.reports.meetings import Meeting


def story(meeting: Meeting, decided: Sequence[Action]) -> list[Part]:
    """A meeting in full."""
    translate = QCoreApplication.translate
    facts = (
        (translate("GroupSection", "Place"), meeting.place),
        (translate("GroupSection", "Present"), ", ".join(meeting.names)),
        (translate("GroupSection", "Guests"), meeting.guests),
        (translate("GroupSection", "Written by"), meeting.written_by),
        (translate("GroupSection", "Agenda"), _known(meeting)),
    )
    parts = [Part(facts=tuple(fact for fact in facts if fact[1]))] if any(fact[1] for fact in facts) else []
    if meeting.minutes:
        parts.append(Part(translate("GroupSection", "Minutes"), state(meeting), meeting.minutes))
    if decided:
        parts.append(Part(translate("GroupSection", "Decided"), text="\n".join(map(_decided, decided))))
    agenda = translate("GroupSection", "Agenda")
    if not meeting.agenda:
        parts.append(Part(agenda, text=translate("GroupSection", "Nothing is open, and nothing comes back.")))
    for at, point in enumerate(meeting.agenda, start=1):
        parts.append(Part(f"{at}. {point.label}", agenda if at == 1 else "", point.detail))
    return parts


def _known(meeting: Meeting) -> str:
    """Whose complaints, enquiries and remarks an agenda is built from, where that is one office."""
    text = QCoreApplication.translate(
        "GroupSection",
        "As {0} knows it: the complaints, enquiries and remarks of the other offices are not here. "
        "The head office’s agenda has them all.",
    )
    return text.format(meeting.known_at) if meeting.known_at else ""


def state(meeting: Meeting) -> str:
    """Whether the minutes may still change."""
    translate = QCoreApplication.translate
    if not meeting.id:
        return translate("GroupSection", "As of now")
    if meeting.closed_at is not None:
        return translate("GroupSection", "Closed on {0}").format(
            formats.short_date(clock.business_date(meeting.closed_at))
        )
    return translate("GroupSection", "Minutes open") if meeting.minutes else translate("GroupSection", "No minutes yet")


def _decided(action: Action) -> str:
    return words.joined([action.title, action.owner, action_words.due(action).text, action_words.state(action)])
