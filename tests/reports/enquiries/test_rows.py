"""What a query says of an enquiry is what its steps say one after the other."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import enquiries as report
from bitdesk.reports.enquiries import EnquiryRow, State
from bitdesk.services import enquiries
from builders import House
from evidence import rows
from moments import MOMENT
from offline import work_apart

TODAY = MOMENT.date()
ENDS = ("replied", "called_back", "closed")


def ask(desk: Desk, random: Random) -> object:
    card = ContactCard(name=f"M. {random.randrange(99)}") if random.random() < 0.5 else None
    if random.random() < 0.3:
        return enquiries.miss_call(desk, card)
    if random.random() < 0.3:
        return enquiries.count_call(desk)
    received_on = TODAY - timedelta(days=random.randrange(1, 400))
    return enquiries.record(desk, random.choice(("email", "letter", "web")), card=card, received_on=received_on)


def follow(desk: Desk, random: Random) -> object:
    known = rows(desk, "SELECT id, is_missed FROM enquiry WHERE due_at IS NOT NULL ORDER BY id")
    if not known:
        return None
    enquiry_id, is_missed = random.choice(known)
    end = enquiries.called_back if is_missed else enquiries.replied
    act = random.choice((end, end, enquiries.close, enquiries.reopen, enquiries.reopen, enquiries.attempted))
    return act(desk, enquiry_id)


def move(desk: Desk, random: Random) -> object:
    waiting = report.due(desk)
    return waiting and enquiries.due_changed(desk, random.choice(waiting).id, TODAY + timedelta(random.randrange(9)))


def retell(desk: Desk) -> dict[bytes, tuple[State, int | None, int | None, int, ContactCard | None]]:
    """Follow every enquiry step by step: its state, until when it is due, when it was answered, tries, and the card."""
    told = {}
    for enquiry_id, first_due_at, contact_id in rows(desk, "SELECT id, due_at, contact_id FROM enquiry"):
        state, due_at, replied_at, tries = (State.OPEN if first_due_at else State.DONE), first_due_at, None, 0
        for kind, at_ms, moved in rows(
            desk, "SELECT kind, happened_at, due_at FROM enquiry_event WHERE subject_id = ? ORDER BY step, desk_id, id",
            enquiry_id,
        ):  # fmt: skip
            if kind in ENDS:
                state = State.CLOSED if kind == "closed" else State.REPLIED
            elif kind == "reopened":
                state = State.OPEN
            replied_at = replied_at or (at_ms if kind in ENDS[:2] else None)
            tries, due_at = tries + (kind == "attempted"), moved or due_at
        given = rows(
            desk, "SELECT name, company, email, phone, address, language FROM contact_details WHERE contact_id = ? "
            "ORDER BY id DESC", contact_id,
        )  # fmt: skip
        told[enquiry_id] = state, due_at, replied_at, tries, ContactCard(*given[0]) if given else None
    return told


def as_told(row: EnquiryRow) -> tuple[State, int | None, int | None, int, ContactCard | None]:
    return row.state, row.due_at, row.replied_at, row.attempts, row.card


@pytest.fixture
def apart(house: House) -> House:
    work_apart(house, (ask, follow, follow, move))
    return house


def test_what_several_desks_follow_offline_is_listed_as_its_steps_tell(apart: House) -> None:
    for desk in (*apart.desks.values(), apart.head_office):
        told = retell(desk)
        here = {one.id: one for one in report.received(desk, date(2000, 1, 1), TODAY)}
        assert {state for state, *_ in told.values()} == set(State), "of every state, some"
        assert {key: as_told(row) for key, row in here.items()} == {key: told[key] for key in here}
        mine = {key for key, row in here.items() if desk.is_head_office or row.office_id == desk.office_id}
        assert mine == set(here)
        waiting = [key for key, (state, *_) in told.items() if state is State.OPEN and key in here]
        assert {row.id for row in report.due(desk)} == set(waiting)
        assert [as_told(row) for row in report.due(desk)] == [told[row.id] for row in report.due(desk)]
        assert {row.id for row in report.missed(desk)} == {key for key in waiting if here[key].is_missed}
        now = clock.now_ms()
        late = sum((told[key][1] or now) < now for key in waiting)
        assert report.due_count(desk) == (len(waiting), late)


def test_the_calls_of_a_day_ask_for_nobody_s_card(desk: Desk) -> None:
    enquiries.record(desk, "email", card=ContactCard(name="Mme Costa"))
    enquiries.count_call(desk)
    asked: list[str] = []
    connection = desk.database.connection()
    connection.set_trace_callback(asked.append)
    assert report.calls(desk)[0].card is None
    connection.set_trace_callback(None)
    assert not [text for text in asked if "contact_details" in text]
    assert [text for text in asked if "FROM enquiry e" in text]
