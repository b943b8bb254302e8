"""The words of the page: moments by how far they are, what is due, who asked, and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from bitdesk import clock, ids
from bitdesk.contacts import ContactCard
from bitdesk.leaflets import Copies
from bitdesk.reports.enquiries import EnquiryRow, State, Step
from bitdesk.ui.pages.enquiries import brochure_words, words
from bitdesk.ui.widgets.report_table import Tone
from bitdesk.values import BrochureKind, Channel, EnquiryStep
from ui.conftest import MOMENT, Hand

NOW = clock.to_ms(MOMENT)
ROW = EnquiryRow(
    id=ids.new(), office_id=b"o", office="PDM", channel="email", received_on=date(2026, 7, 22), hour=14,
    received_at=NOW, is_missed=False, public=None, country=None, department=None, topics=(), subject=None,
    contact_id=None, card=None, due_at=None, state=State.OPEN, replied_at=None, counselor="C1", own=True,
    office_name="Le Pont de Montvert",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _now(qapp: object, time: Hand) -> None:
    """A Wednesday in July, half past two."""


def at(text: str) -> int:
    return clock.to_ms(datetime.fromisoformat(text))


@pytest.mark.parametrize(
    ("moment", "text"),
    [("2026-07-22T09:05", "09:05"), ("2026-07-21T09:05", "21/07"), ("2025-12-31T09:05", "31/12/2025")],
)
def test_a_moment_is_as_short_as_it_can_be_told(moment: str, text: str) -> None:
    assert words.when(at(moment)) == text


@pytest.mark.parametrize(
    ("due", "text", "tone", "sentence"),
    [
        ("2026-07-24T17:00", "24/07", Tone.PLAIN, "Reply due 24/07/2026 17:00"),
        ("2026-07-22T17:00", "today 17:00", Tone.PLAIN, "Reply due 22/07/2026 17:00"),
        ("2026-07-22T14:30", "Late, 14:30", Tone.LATE, "Late: due 22/07/2026 14:30"),
        ("2026-07-20T17:00", "Late, 20/07", Tone.LATE, "Late: due 20/07/2026 17:00"),
    ],
)
def test_until_when_a_reply_is_due(due: str, text: str, tone: Tone, sentence: str) -> None:
    row = replace(ROW, due_at=at(due))
    cell = words.due(row)
    assert (cell.text, cell.tone, words.due_sentence(row)) == (text, tone, sentence)


def test_what_is_done_with_is_due_no_more() -> None:
    assert words.due(ROW).text == "–"
    for state in (State.DONE, State.REPLIED, State.CLOSED):
        row = replace(ROW, due_at=at("2026-07-20T17:00"), state=state)
        assert words.due_sentence(row) == ""
        assert not row.is_late()


@pytest.mark.parametrize(
    ("card", "subject", "text"),
    [
        (ContactCard(name="Éloïse Ferrand", email="e@example.org"), "Un plan ?", "Éloïse Ferrand"),
        (ContactCard(company="Gîtes du Bougès", phone="04 66"), None, "Gîtes du Bougès"),
        (ContactCard(phone="04 66", email="e@example.org"), None, "04 66"),
        (ContactCard(email="e@example.org"), None, "e@example.org"),
        (None, "Un plan ?\nMerci", "Un plan ?"),
        (None, "a" * 70, "a" * 59 + "…"),
        (None, None, "Nobody named"),
        (ContactCard(address="12 rue des Lilas"), "Un plan ?", "Un plan ?"),
    ],
)
def test_who_asked_or_what(card: ContactCard | None, subject: str | None, text: str) -> None:
    assert words.who(replace(ROW, card=card, subject=subject)) == text


@pytest.mark.parametrize(
    ("minutes", "text"), [(None, "–"), (0, "0 min"), (59, "59 min"), (60, "1 h 00"), (605, "10 h 05")]
)
def test_working_time(minutes: int | None, text: str) -> None:
    assert words.working_time(minutes) == text


def test_a_step_with_all_there_is_to_say() -> None:
    known, unknown = ids.new(), ids.new()
    done = Step("replied", MOMENT.date(), NOW, "Voilà", None, (Copies(known, 2), Copies(unknown, 1)), "C1", "PDM")
    assert words.step_line(done, {known: "Carte"}) == "Reply sent\n2 × Carte\n1 × –\nVoilà"
    moved = Step("due_changed", MOMENT.date(), NOW, None, at("2026-07-31T23:59"), (), "", "PDM")
    assert words.step_line(moved, {}) == "Due day changed → 31/07/2026"


@pytest.mark.parametrize("step", EnquiryStep)
def test_every_step_has_words(qtbot: QtBot, step: EnquiryStep) -> None:
    assert words.step(step)


@pytest.mark.parametrize("kind", BrochureKind)
def test_every_movement_has_words(kind: BrochureKind) -> None:
    assert brochure_words.kind(kind)


def test_every_way_of_asking_has_words() -> None:
    ways = [words.channel(code) for code in (Channel.PHONE, Channel.EMAIL, Channel.LETTER, Channel.WEB)]
    assert ways == ["Telephone", "E-mail", "Letter", "Web form"]
    assert words.channel_of(replace(ROW, channel="phone", is_missed=True)) == "Missed call"


def test_a_call_is_a_party_of_one_for_the_chips() -> None:
    visit = words.as_visit(replace(ROW, country="BE", topics=("stay",), public="local"))
    assert visit is not None
    assert (visit.party_size, visit.outreach_id, visit.country, visit.topics, visit.public) == (
        1, None, "BE", ("stay",), "local",
    )  # fmt: skip
    assert words.as_visit(None) is None


@pytest.mark.parametrize(("quantity", "text"), [(12, "+12"), (-12, "−12")])
def test_a_movement_has_its_sign(quantity: int, text: str) -> None:
    assert brochure_words.signed(quantity) == text


def test_words_of_a_newer_program_are_told_by_their_code() -> None:
    assert words.channel("whatsapp") == "whatsapp"
    assert words.step("forwarded") == "forwarded"
    assert brochure_words.kind("returned") == "returned"
