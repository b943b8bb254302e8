"""What is planned is done at a desk, in the name of who did it; what it follows may be missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from bitdesk import clock, reports, services
from bitdesk.demo import pictures
from bitdesk.demo.founding import House
from bitdesk.demo.layout import Layout
from bitdesk.demo.listening import acts, texts
from bitdesk.demo.listening.acts import Act
from bitdesk.demo.listening.evenings import Evenings
from bitdesk.demo.listening.listener import Listener, Memory
from bitdesk.demo.play import Hand
from bitdesk.values import BrochureKind, Filled, NoteKind, Sentiment
from evidence import rows

DAY = date(2020, 8, 13)
NOTE = acts.Write(36_000, "C1", ("remark", "a"), NoteKind.REMARK, "Trop de guêpes", "cleanliness", Sentiment.NEGATIVE)


@pytest.fixture
def hand() -> Iterator[Hand]:
    hand = Hand()
    hand.set(DAY, 12 * 3600)
    with clock.use(hand):
        yield hand


@pytest.fixture
def house(demo: Layout, hand: Hand, tmp_path: Path) -> Iterator[House]:
    house = pictures.copied(demo, Layout(tmp_path), DAY)
    yield house
    house.close()


@pytest.fixture
def memory(house: House) -> Memory:
    return Memory(house)


def play_at_desk(memory: Memory, planned: Sequence[Act]) -> Listener:
    listener = Listener(memory, memory.house.desks["PDM"], {DAY: planned})
    for _, do in listener.steps(DAY):
        do()
    return listener


def test_a_remark_is_written_in_its_counselor_s_name_and_becomes_a_complaint(memory: Memory) -> None:
    complaint = texts.load().complaints[0]
    key = ("complaint", "0")
    play_at_desk(
        memory,
        [
            NOTE,
            acts.Complain(36_100, "C2", key, NOTE.key, complaint),
            acts.Follow(36_200, "C2", key, "acknowledged"),
            acts.Follow(36_300, "C2", key, "answered", "Nous avons appelé la mairie."),
        ],
    )
    desk = memory.house.desks["PDM"]
    note = reports.liaison.note(desk, memory.ids[NOTE.key])
    assert (note.row.author_code, note.row.text) == ("C1", "Trop de guêpes")
    found = next(each for each in reports.complaints.open_complaints(desk) if each.id == memory.ids[key])
    assert (found.note_id, found.state) == (memory.ids[NOTE.key], "answered")


def test_a_step_of_what_is_not_there_is_left_out(memory: Memory) -> None:
    before = rows(memory.house.desks["PDM"].data_dir / "bitdesk.db", "SELECT count(*) FROM journal")
    play_at_desk(
        memory,
        [
            acts.Follow(36_000, "C1", ("complaint", "9"), "closed"),
            acts.Reply(36_001, "C1", ("information", "9"), "Affiché."),
            acts.Send(36_002, "C1", ("enquiry", "PDM", "letter", "9"), 1),
        ],
    )
    assert rows(memory.house.desks["PDM"].data_dir / "bitdesk.db", "SELECT count(*) FROM journal") == before


def test_ratings_are_those_of_the_site_and_every_site_is_looked_at(memory: Memory) -> None:
    review = texts.Review(1, "08-12", 40, "PDM", "welcome", "fr", "Très bien, vraiment très bien.", 2, "Merci.")
    play_at_desk(memory, [acts.Look(36_000, "C2", ((("review", "x"), date(2020, 8, 12), review),))])
    desk = memory.house.desks["PDM"]
    noted = reports.reviews.review(desk, memory.ids["review", "x"])
    assert noted.rating_tenths == 40 * memory.sites[0].rating_of // 5
    assert [each.is_due for each in reports.reviews.watched(desk)] == [False] * len(memory.sites)


def test_what_is_unread_is_read_by_whoever_comes(memory: Memory) -> None:
    desk = memory.house.desks["PDM"]
    play_at_desk(memory, [NOTE, acts.Read(36_500, "C2")])
    assert reports.liaison.unread(desk, memory.house.counselors["C2"]).count == 0
    assert reports.liaison.unread(desk, memory.house.counselors["C3"]).count == 1


def test_an_answer_brochures_and_a_call_are_recorded(memory: Memory) -> None:
    desk = memory.house.desks["PDM"]
    before = {row.brochure.id: row.quantity for row in reports.brochures.levels(desk)}
    play_at_desk(
        memory,
        [
            acts.Call(36_000, "C1", {"department": "34", "topics": ("hiking",)}),
            acts.Answer(36_001, "C1", "seed", 0.9, Filled.PAPER, "fr"),
            acts.Stock(36_002, "C1", BrochureKind.RECEIPT, 50),
        ],
    )
    (call,) = reports.enquiries.calls(desk)
    assert (call.department, call.counselor) == ("34", "C1")
    after = {row.brochure.id: row.quantity for row in reports.brochures.levels(desk)}
    assert after == {brochure_id: quantity + 50 for brochure_id, quantity in before.items()}
    query = "SELECT count(*) FROM questionnaire_response WHERE answered_on = ?"
    answered = rows(desk.data_dir / "bitdesk.db", query, DAY.isoformat())
    assert answered == [(1,)]


def test_from_the_middle_of_a_season_reviews_and_actions_are_there(memory: Memory) -> None:
    listener = play_at_desk(
        memory, [NOTE, acts.Look(36_000, "C2", ()), acts.Follow(36_001, "C1", ("action", "0"), "done")]
    )
    standing = list(listener.standing(date(2020, 8, 14)))
    assert [(on, second) for on, (second, _) in standing] == [(DAY, 36_000), (DAY, 36_001)]
    assert list(listener.standing(DAY)) == []


def test_the_head_office_reads_and_answers_once(memory: Memory) -> None:
    said = texts.load()
    number = next(at for at, complaint in enumerate(said.complaints) if complaint.head)
    head_office = memory.house.head_office
    memory.ids["complaint", str(number)] = services.complaints.record(head_office, "Agenda faux", office_id=None)
    services.liaison.write_note(head_office, NoteKind.INFORMATION, "Affiches parties", for_all=True)
    evenings = Evenings(memory, 2020)
    evenings.spend(DAY)
    evenings.spend(DAY)
    steps = rows(
        head_office.data_dir / "bitdesk.db",
        "SELECT kind FROM complaint_event WHERE subject_id = ? ORDER BY step",
        memory.ids["complaint", str(number)],
    )
    assert [kind for (kind,) in steps] == [kind for kind, _ in said.complaints[number].head]
    assert reports.liaison.unread(head_office, memory.house.counselors["C3"]).count == 0


def test_what_the_meeting_decided_is_done_in_the_next_year_and_only_until_today(memory: Memory) -> None:
    evenings = Evenings(memory, 2020)
    days = evenings.days_after(date(2021, 5, 1))
    assert days == [date(2021, 3, 27), date(2021, 4, 24)]
    assert evenings.days_after(date(2020, 12, 1)) == []
    assert evenings.days_after(date(2026, 1, 1))[-1] == date(2021, 6, 20)
