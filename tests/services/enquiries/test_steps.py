"""What is done about an enquiry: steps by whoever does them, which open it, end it and move its due day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bitdesk import clock, ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.leaflets import Copies
from bitdesk.reports import brochures as levels
from bitdesk.reports import enquiries as report
from bitdesk.reports.enquiries import State
from bitdesk.services import brochures, enquiries
from builders import House
from evidence import broken, rows, tables
from moments import MOMENT, Hand
from stockroom import synchronise

TODAY = MOMENT.date()


@pytest.fixture
def letter(desk: Desk) -> bytes:
    """A letter that waits."""
    return enquiries.record(desk, "letter", card=ContactCard(name="M. Roux"), subject="De la documentation")


@pytest.fixture
def maps(house: House, desk: Desk) -> bytes:
    """Ten maps to give away."""
    made = brochures.add_brochure(house.head_office, "map", "Carte touristique", "fr")
    synchronise(house)
    brochures.receive(desk, [Copies(made, 10)])
    return made


def state(desk: Desk, enquiry_id: bytes) -> State:
    return report.enquiry(desk, enquiry_id).row.state


def kinds(desk: Desk, enquiry_id: bytes) -> list[str]:
    return [step.kind for step in report.enquiry(desk, enquiry_id).steps]


def left(desk: Desk) -> int:
    (row,) = levels.levels(desk)
    return row.quantity


def test_a_reply_ends_it_and_its_time_is_kept(desk: Desk, letter: bytes, time: Hand) -> None:
    time.forward(hours=1)
    enquiries.replied(desk, letter, "Carte envoyée")
    row = report.enquiry(desk, letter).row
    assert (row.state, row.replied_at, report.due(desk)) == (State.REPLIED, time.ms, ())
    time.forward(hours=1)
    enquiries.replied(desk, letter, "Et le guide")
    assert report.enquiry(desk, letter).row.replied_at == time.ms - clock.HOUR_MS, "the first reply counts"


def test_brochures_that_are_sent_leave_the_stock(desk: Desk, letter: bytes, maps: bytes) -> None:
    enquiries.brochures_sent(desk, letter, [Copies(maps, 3)])
    assert (state(desk, letter), left(desk)) == (State.OPEN, 7)
    enquiries.replied(desk, letter, brochures=[Copies(maps, 2)])
    assert left(desk) == 5
    steps = report.enquiry(desk, letter).steps
    assert [step.brochures for step in steps] == [(Copies(maps, 3),), (Copies(maps, 2),)]
    assert (
        rows(desk, "SELECT kind, source_id IS NOT NULL FROM brochure_movement WHERE quantity < 0") == [("sent", 1)] * 2
    )
    assert broken(desk) == ()


@pytest.mark.parametrize(
    ("copies", "reason"),
    [([], "No brochure is chosen"), ([Copies(ids.new(), 1)], "not known"), ([(None, 0)], "1 to 99999")],
)
def test_copies_that_cannot_be_send_nothing(
    desk: Desk, letter: bytes, maps: bytes, copies: list[Copies], reason: str
) -> None:
    wanted = [Copies(one[0] or maps, one[1]) for one in copies]
    with pytest.raises(RuleError, match=reason):
        enquiries.brochures_sent(desk, letter, wanted)
    assert (kinds(desk, letter), left(desk)) == ([], 10)


def test_a_call_waits_until_somebody_is_reached(desk: Desk) -> None:
    call = enquiries.miss_call(desk, ContactCard(phone="06 12 34 56 78"))
    enquiries.attempted(desk, call)
    enquiries.attempted(desk, call, "répondeur")
    (row,) = report.missed(desk)
    assert row.attempts == 2
    enquiries.called_back(desk, call)
    assert (report.missed(desk), state(desk, call)) == ((), State.REPLIED)


def test_one_that_needs_no_reply_is_closed_and_may_be_opened_again(desk: Desk, letter: bytes, time: Hand) -> None:
    enquiries.close(desk, letter, "publicité")
    assert (state(desk, letter), report.enquiry(desk, letter).row.replied_at) == (State.CLOSED, None)
    time.forward(days=7)
    enquiries.reopen(desk, letter)
    row = report.enquiry(desk, letter).row
    assert (row.state, row.due_at) == (State.OPEN, report.due_after(desk, time.ms))
    enquiries.reopen(desk, letter, due_on=clock.business_date())
    assert clock.business_date(report.enquiry(desk, letter).row.due_at or 0) == clock.business_date()


def test_the_due_day_moves_and_the_first_one_stays_known(desk: Desk, letter: bytes, time: Hand) -> None:
    enquiries.due_changed(desk, letter, TODAY + timedelta(days=30), "en congé jusque-là")
    time.forward(days=20)
    assert report.due_count(desk) == (1, 0)
    (stored,) = tables(desk)["enquiry"]
    assert clock.business_date(stored[15]) == TODAY + timedelta(days=2), "the row itself is never changed"


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, letter: enquiries.due_changed(desk, letter, TODAY - timedelta(days=1)),
        lambda desk, letter: enquiries.reopen(desk, letter, due_on=TODAY - timedelta(days=1)),
        lambda desk, letter: enquiries.replied(desk, letter, "a" * 100_000),
        lambda desk, letter: enquiries.note(desk, letter, "\0"),
        lambda desk, letter: enquiries.note(desk, letter, "  "),
        lambda desk, _letter: enquiries.note(desk, ids.new(), "un mot"),
    ],
    ids=["due day", "opened until", "too long", "NUL", "empty", "unknown"],
)
def test_what_cannot_be_is_refused_whole(desk: Desk, letter: bytes, act: Callable[[Desk, bytes], bytes]) -> None:
    with pytest.raises(RuleError):
        act(desk, letter)
    assert kinds(desk, letter) == []


def test_one_that_was_taken_out_is_not_followed(desk: Desk, letter: bytes) -> None:
    enquiries.void(desk, letter)
    with pytest.raises(RuleError, match="taken out"):
        enquiries.replied(desk, letter)


def test_desk_and_head_office_follow_it_offline_and_both_steps_stay_in_order(
    house: House, desk: Desk, time: Hand
) -> None:
    letter = enquiries.record(desk, "email")
    synchronise(house)
    time.forward(days=-300)  # a clock that is wrong changes no order
    enquiries.note(desk, letter, "vu")
    time.forward(days=600)
    enquiries.note(house.head_office, letter, "vu au siège")
    enquiries.replied(house.head_office, letter, "répondu")
    time.forward(days=-300)
    synchronise(house)
    synchronise(house)
    enquiries.note(desk, letter, "merci")
    synchronise(house)
    seen = [(step.kind, step.text) for step in report.enquiry(desk, letter).steps]
    assert sorted(seen[:2]) == [("note", "vu"), ("note", "vu au siège")]
    assert seen[2:] == [("replied", "répondu"), ("note", "merci")]
    assert [(step.kind, step.text) for step in report.enquiry(house.head_office, letter).steps] == seen
    assert state(desk, letter) is State.REPLIED


def test_the_head_office_sends_brochures_of_the_office_whose_enquiry_it_is(
    house: House, desk: Desk, maps: bytes
) -> None:
    head = house.head_office
    theirs = enquiries.record(head, "email", office_id=desk.office_id)
    ours = enquiries.record(head, "email")
    enquiries.replied(head, theirs, brochures=[Copies(maps, 4)])
    with pytest.raises(RuleError, match="lie at an office"):
        enquiries.replied(head, ours, brochures=[Copies(maps, 1)])
    synchronise(house)
    assert left(desk) == 6


def test_what_was_done_last_counts_whatever_the_clocks_say(house: House, desk: Desk, letter: bytes, time: Hand) -> None:
    time.forward(days=300)
    enquiries.close(desk, letter)
    enquiries.due_changed(desk, letter, clock.business_date())
    synchronise(house)
    time.forward(days=-300)
    enquiries.reopen(house.head_office, letter, due_on=TODAY)
    synchronise(house)
    for place in (desk, house.head_office):
        row = report.enquiry(place, letter).row
        assert (row.state, clock.business_date(row.due_at or 0)) == (State.OPEN, TODAY)


def test_a_call_that_was_answered_at_once_is_not_opened_again(desk: Desk) -> None:
    call = enquiries.count_call(desk).id
    with pytest.raises(RuleError, match="never waited for a reply"):
        enquiries.reopen(desk, call)
    assert (kinds(desk, call), state(desk, call)) == ([], State.DONE)
