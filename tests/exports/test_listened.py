from __future__ import annotations

import pytest

from bitdesk import words
from bitdesk.desk import Desk
from bitdesk.exports.listened import channel, concerned, steps, theme
from bitdesk.reports.received import Theme
from bitdesk.services.complaints import acknowledge, answer, close, note, reopen
from bitdesk.services.suggestions import lower, pass_on, raise_
from bitdesk.values import Channel
from visitors import complain, complaint, suggest, suggestion

HOURS = Theme("hours", "Horaires", "Opening hours")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")


def test_a_theme_is_told_in_the_language_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    assert theme(HOURS) == "Opening hours"
    assert theme(None) == ""
    monkeypatch.setattr(words, "_chosen", "fr")
    assert theme(HOURS) == "Horaires"


@pytest.mark.parametrize("code", Channel)
def test_every_way_in_has_words_of_its_own(code: Channel) -> None:
    assert channel(code.value)
    assert [channel(other.value) for other in Channel].count(channel(code.value)) == 1


def test_the_organisation_is_concerned_where_no_office_is(desk: Desk) -> None:
    assert concerned(complaint(desk, complain(desk))) == "Le Pont de Montvert"
    assert concerned(complaint(desk, complain(desk, office_id=None))) == "the organisation"


def test_the_steps_are_told_without_what_was_written(desk: Desk) -> None:
    complaint_id = complain(desk)
    acknowledge(desk, complaint_id)
    note(desk, complaint_id, "SECRET")
    answer(desk, complaint_id, "SECRET")
    close(desk, complaint_id)
    reopen(desk, complaint_id)
    said = steps(complaint(desk, complaint_id))
    assert said == ("acknowledgement 22/07/2026, answer 22/07/2026, closing 22/07/2026, reopening 22/07/2026")
    suggestion_id = suggest(desk)
    lower(desk, suggestion_id)
    raise_(desk, suggestion_id)
    pass_on(desk, suggestion_id, "SECRET")
    assert steps(suggestion(desk, suggestion_id)) == (
        "made minor 22/07/2026, made major 22/07/2026, passing on 22/07/2026"
    )


def test_a_way_in_of_a_newer_program_is_told_by_its_code() -> None:
    assert channel("tiktok") == "tiktok"
