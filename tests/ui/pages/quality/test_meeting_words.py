"""A meeting as a story: facts that there are, minutes, decisions, and the agenda point by point."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bitdesk import clock
from bitdesk.reports.actions import Action, State
from bitdesk.reports.meetings import Meeting, Point
from bitdesk.ui.pages.quality import meeting_words


def meeting(**values: Any) -> Meeting:
    """Return a meeting of today."""
    blank: dict[str, Any] = {
        "id": b"m", "met_on": date(2026, 7, 22), "place": "", "attendees": (), "names": (), "guests": "", "agenda": (),
        "minutes": "", "closed_at": None, "written_by": "", "is_own": True,
    }  # fmt: skip
    return Meeting(**blank | values)


ACTION = Action(
    id=b"a", title="Poser un panneau", problem="", office_id=None, office="", origin_kind="", origin_id=None,
    origin_text="", meeting_id=b"m", owner_id=b"c", owner="Conseiller C1", decided_on=date(2026, 7, 22), decided_by="",
    due_on=date(2026, 8, 1), check_on=None, state=State.DECIDED, done_on=None, effect=None, steps=(),
)  # fmt: skip


@pytest.mark.usefixtures("qtbot", "time")
def test_only_the_facts_that_there_are_are_told() -> None:
    parts = meeting_words.story(meeting(place="Mairie", names=("C1", "C2")), ())
    assert [fact[1] for fact in parts[0].facts] == ["Mairie", "C1, C2"]
    assert parts[-1].text == "Nothing is open, and nothing comes back."
    assert meeting_words.story(meeting(), ())[0].facts == ()


@pytest.mark.usefixtures("qtbot", "time")
def test_minutes_and_decisions_come_before_the_agenda() -> None:
    agenda = (Point("complaints", "Réclamations (1)", "R-PDM-2026-001"), Point("sites", "Sites (1)", "Google"))
    parts = meeting_words.story(meeting(minutes="Fait.", agenda=agenda), (ACTION,))
    assert [part.heading for part in parts] == ["Minutes", "Decided", "1. Réclamations (1)", "2. Sites (1)"]
    assert parts[1].text == "Poser un panneau · Conseiller C1 · 01/08/2026 · Decided"
    assert (parts[2].beside, parts[3].beside) == ("Agenda", "")


@pytest.mark.usefixtures("qtbot", "time")
def test_its_state_is_said() -> None:
    assert meeting_words.state(meeting(id=b"")) == "As of now"
    assert meeting_words.state(meeting()) == "No minutes yet"
    assert meeting_words.state(meeting(minutes="Fait.")) == "Minutes open"
    assert meeting_words.state(meeting(minutes="Fait.", closed_at=clock.now_ms())) == "Closed on 22/07/2026"
