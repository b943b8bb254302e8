from __future__ import annotations

from collections.abc import Callable

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.complaints import State
from bitdesk.reports.drafts import load
from bitdesk.services.complaints import acknowledge, answer, close, note, reopen
from bitdesk.services.drafts import save
from builders import House
from evidence import broken, rows
from moments import Hand
from stockroom import synchronise
from visitors import complain, complaint, office

STEPS: dict[str, Callable[..., bytes]] = {
    "acknowledge": acknowledge, "answer": answer, "note": note, "close": close, "reopen": reopen,
}  # fmt: skip


def test_each_step_is_dated_and_the_last_one_tells_how_far_it_is(desk: Desk, time: Hand) -> None:
    complaint_id = complain(desk)
    states = []
    for name, text in (("acknowledge", None), ("note", "vu avec Vialas"), ("answer", "Bonjour"), ("close", None)):
        time.forward(hours=20)
        STEPS[name](desk, complaint_id, text)
        states.append(complaint(desk, complaint_id).state)
    assert states == [State.ACKNOWLEDGED, State.ACKNOWLEDGED, State.ANSWERED, State.CLOSED]
    found = complaint(desk, complaint_id)
    assert [step.kind for step in found.steps] == ["acknowledged", "note", "answered", "closed"]
    assert [step.text for step in found.steps] == ["", "vu avec Vialas", "Bonjour", ""]
    assert len({step.happened_on for step in found.steps}) > 2
    assert found.steps[0].office == "Le Pont de Montvert"
    assert broken(desk) == ()


def test_a_closed_complaint_is_reopened_before_anything_else_but_a_note(desk: Desk) -> None:
    complaint_id = complain(desk)
    close(desk, complaint_id, "oral")
    for name in ("acknowledge", "answer", "close"):
        with pytest.raises(RuleError, match="Reopen it first"):
            STEPS[name](desk, complaint_id, "texte")
    note(desk, complaint_id, "elle est revenue")
    assert complaint(desk, complaint_id).state is State.CLOSED
    reopen(desk, complaint_id)
    assert complaint(desk, complaint_id).state is State.REOPENED
    with pytest.raises(RuleError, match="open already"):
        reopen(desk, complaint_id)


@pytest.mark.parametrize("name", ["answer", "note"])
def test_a_step_that_is_a_text_needs_one(desk: Desk, name: str) -> None:
    with pytest.raises(RuleError, match="empty"):
        STEPS[name](desk, complain(desk), "  ")


@pytest.mark.parametrize("name", STEPS)
def test_nobody_follows_what_is_not_known_here(desk: Desk, name: str) -> None:
    with pytest.raises(RuleError, match="not known here"):
        STEPS[name](desk, b"0" * 16, "texte")


def test_a_step_goes_where_the_complaint_goes(house: House, desk: Desk) -> None:
    about = office(desk, "COL")
    complaint_id = complain(desk, office_id=about)
    synchronise(house)
    answer(house.head_office, complaint_id, "Nous avons écrit.")
    synchronise(house)
    for other in (desk, house.desks["COL"]):
        (step,) = complaint(other, complaint_id).steps
        assert (step.kind, step.office) == ("answered", "")
    assert rows(desk, "SELECT office_id, received_office_id FROM complaint_event") == [(about, desk.office_id)]


def test_two_offices_follow_one_complaint_offline_and_both_steps_stay_in_order(
    house: House, desk: Desk, time: Hand
) -> None:
    other = house.desks["COL"]
    complaint_id = complain(desk, office_id=office(desk, "COL"))
    synchronise(house)
    acknowledge(desk, complaint_id)
    answer(desk, complaint_id, "Réponse du Pont")
    note(other, complaint_id, "Note du Collet")
    close(other, complaint_id, "Réglé au Collet")
    synchronise(house)
    synchronise(house)
    seen = [[step.id for step in complaint(each, complaint_id).steps] for each in (desk, other, house.head_office)]
    assert len(seen[0]) == 4
    assert seen[0] == seen[1] == seen[2], "every desk sees them in the same order"
    steps = rows(desk, "SELECT step FROM complaint_event ORDER BY step, desk_id, id")
    assert steps == [(1,), (1,), (2,), (2,)]
    assert {complaint(each, complaint_id).state for each in (desk, other)} == {State.CLOSED}
    time.forward(days=-300)  # a clock that is wrong: what answers both comes after both
    reopen(desk, complaint_id)
    synchronise(house)
    last = complaint(other, complaint_id).steps[-1]
    assert last.kind == "reopened"


def test_the_name_of_whom_is_answered_stays_in_the_contact_alone(desk: Desk) -> None:
    complaint_id = complain(desk, card=ContactCard(name="Zoé Martin"))
    answer(desk, complaint_id, "Bonjour Zoé Martin, merci.")
    assert rows(desk, "SELECT text FROM complaint_event") == [("Bonjour {name}, merci.",)]
    payloads = [
        bytes(payload) for (payload,) in rows(desk, "SELECT payload FROM journal WHERE kind = 'complaint_event'")
    ]
    assert not any(b"Martin" in payload for payload in payloads)


def test_the_draft_of_an_answer_goes_with_it(desk: Desk) -> None:
    complaint_id = complain(desk)
    save(desk, "complaint_step", "{}")
    answer(desk, complaint_id, "Bonjour", draft="complaint_step")
    assert load(desk, "complaint_step") is None
