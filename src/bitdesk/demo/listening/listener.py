"""Playing what an office hears through the program's own write path, act by act."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from bitdesk import reports, services
from bitdesk.demo.founding import House
from bitdesk.demo.keeping import Step
from bitdesk.demo.listening import acts, asked, texts
from bitdesk.demo.listening.acts import Act, Key
from bitdesk.demo.listening.planning import Plan
from bitdesk.desk import Desk, with_counselor
from bitdesk.services.brochures import Copies
from bitdesk.values import BrochureKind, Effect, Sentiment

NOTE_TABLE = "liaison_note"
ACTION, REVIEW = "action", "review"
SENT_KINDS = 2
"""How many kinds of brochures go along with a letter."""

STARS = 5
"""What the texts' ratings are out of."""

WORST_TENTHS, BEST_TENTHS = 25, 40


class Memory:
    """What was recorded in a house, by key, and what the head office knows of it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.ids: dict[Key, bytes] = {}
        head_office = house.head_office
        self.sites = reports.reviews.sites(head_office)
        self.forms = reports.questionnaires.current(head_office)
        self.brochures = [brochure.id for brochure in reports.brochures.brochures(head_office)]

    def office(self, code: str) -> bytes | None:
        """Return an office's id; None stands for the organisation."""
        return self.house.offices[code] if code else None


class Listener:
    """Does what is planned at an office; the clock is set by whoever does the steps."""

    def __init__(self, memory: Memory, desk: Desk, pages: Mapping[date, Sequence[Act]]) -> None:
        self._memory, self._desk, self._pages = memory, desk, pages
        self._counselors = memory.house.counselors

    def steps(self, on: date) -> Iterator[Step]:
        """Give what is to be done on a day."""
        for act in self._pages.get(on, ()):
            yield act.second_of_day, partial(self._do, act)

    def standing(self, before: date) -> Iterator[tuple[date, Step]]:
        """Give what stands before a day where a season is played from its middle: reviews, actions, brochures."""
        for on, page in self._pages.items():
            for act in page:
                if on < before and _stands(act):
                    yield on, (act.second_of_day, partial(self._do, act))

    def _do(self, act: Act) -> None:
        desk = with_counselor(self._desk, self._counselors[act.counselor], act.counselor) if act.counselor else None
        DO[type(act)](self._memory, desk or self._desk, act)


def _stands(act: Act) -> bool:
    if isinstance(act, acts.Look | acts.Decide | acts.Stock):
        return True
    return isinstance(act, acts.Follow) and act.key[0] in (ACTION, REVIEW)


def listeners(memory: Memory, plan: Plan) -> dict[str, Listener]:
    """Return who listens at the offices of a house, by office code."""
    house = memory.house
    return {code: Listener(memory, desk, plan[code]) for code, desk in house.desks.items()}


def _write(memory: Memory, desk: Desk, act: acts.Write) -> None:
    memory.ids[act.key] = services.liaison.write_note(
        desk, act.kind, act.text, theme=act.theme, sentiment=act.sentiment, for_all=act.for_all,
        pinned_until_on=act.pinned_until_on,
    )  # fmt: skip


def _reply(memory: Memory, desk: Desk, act: acts.Reply) -> None:
    note_id = memory.ids.get(act.key)
    if any(note.id == note_id for note in reports.liaison.notes(desk)):
        services.liaison.reply(desk, memory.ids[act.key], act.text)


def _read(memory: Memory, desk: Desk, act: acts.Read) -> None:
    read_all(desk)


def read_all(desk: Desk) -> None:
    """Mark as read what the counselor at the desk has not read."""
    unread = reports.liaison.notes(desk, desk.counselor_id, unread_only=True)
    if unread:
        services.liaison.mark_read(desk, *(note.id for note in unread))


def _tick(memory: Memory, desk: Desk, act: acts.Tick) -> None:
    for item in reports.liaison.checklist(desk, act.moment):
        services.liaison.tick(desk, item.item_id)


def _wish(memory: Memory, desk: Desk, act: acts.Wish) -> None:
    services.stock.request_product(desk, act.label, note_id=memory.ids[act.note])


def _complain(memory: Memory, desk: Desk, act: acts.Complain) -> None:
    said = act.complaint
    memory.ids[act.key] = services.complaints.record(
        desk, said.text, office_id=memory.office(said.office), theme=said.theme, place=said.place,
        channel=said.channel, language=said.language, card=said.card,
        note_id=memory.ids.get(act.note) if act.note else None,
    )  # fmt: skip


def _suggest(memory: Memory, desk: Desk, act: acts.Suggest) -> None:
    said = act.suggestion
    memory.ids[act.key] = services.suggestions.record(
        desk, said.text, said.importance, office_id=memory.office(said.office), theme=said.theme, channel=said.channel,
    )  # fmt: skip


def _look(memory: Memory, desk: Desk, act: acts.Look) -> None:
    """Note what is new, and say of the other sites that nothing is."""
    noted = set()
    for key, published, review in act.found:
        site = memory.sites[(review.site - 1) % len(memory.sites)]
        noted.add(site.id)
        memory.ids[key] = services.reviews.record(
            desk, site.id, published_on=published, text=review.text, language=review.language, theme=review.theme,
            rating_tenths=review.rating_tenths * site.rating_of // STARS or None, sentiment=_sentiment(review),
            office_id=memory.office(review.office),
        )  # fmt: skip
    for site in memory.sites:
        if site.id not in noted:
            services.reviews.check(desk, site.id)


def _sentiment(review: texts.Review) -> Sentiment | None:
    if not review.rating_tenths:
        return None
    if review.rating_tenths <= WORST_TENTHS:
        return Sentiment.NEGATIVE
    return Sentiment.NEUTRAL if review.rating_tenths < BEST_TENTHS else Sentiment.POSITIVE


def _decide(memory: Memory, desk: Desk, act: acts.Decide) -> None:
    note_id, action = memory.ids.get(act.note), act.action
    memory.ids[act.key] = services.actions.decide(
        desk, action.title, problem=action.problem, origin_kind=NOTE_TABLE if note_id else None, origin_id=note_id,
        owner_id=memory.house.counselors[action.owner], due_on=act.due_on, check_on=act.check_on,
        office_id=memory.office(action.office),
    )  # fmt: skip


def _follow(memory: Memory, desk: Desk, act: acts.Follow) -> None:
    """Take a step of what was recorded, where it was: a season may be played from its middle."""
    if act.key in memory.ids:
        follow(desk, memory.ids[act.key], act.key[0], act.kind, act.text, act.value)


def follow(desk: Desk, subject_id: bytes, noun: str, kind: str, text: str | None, value: str | None = None) -> None:
    """Take a step of a complaint, a suggestion, a review, an enquiry or an action."""
    if noun == ACTION and value:
        services.actions.check_effect(desk, subject_id, Effect(value), text)
    elif noun == REVIEW or text:
        STEPS[noun, kind](desk, subject_id, text or "")
    else:
        STEPS[noun, kind](desk, subject_id)


def _call(memory: Memory, desk: Desk, act: acts.Call) -> None:
    services.enquiries.count_call(desk, **act.asked)


def _miss(memory: Memory, desk: Desk, act: acts.Miss) -> None:
    memory.ids[act.key] = services.enquiries.miss_call(desk, act.card)


def _ask(memory: Memory, desk: Desk, act: acts.Ask) -> None:
    memory.ids[act.key] = services.enquiries.record(desk, act.channel, card=act.card, subject=act.subject, **act.asked)


def _send(memory: Memory, desk: Desk, act: acts.Send) -> None:
    if act.key in memory.ids:
        sent = [Copies(brochure_id, act.copies) for brochure_id in memory.brochures[:SENT_KINDS]]
        services.enquiries.replied(desk, memory.ids[act.key], brochures=sent)


def _stock(memory: Memory, desk: Desk, act: acts.Stock) -> None:
    """Let as much of everything come, and go the less of a brochure the later it is in the list."""
    is_receipt = act.kind == BrochureKind.RECEIPT
    copies = [
        Copies(brochure_id, act.copies if is_receipt else -(-act.copies // place))
        for place, brochure_id in enumerate(memory.brochures, start=1)
    ]
    if copies:
        (services.brochures.receive if is_receipt else services.brochures.hand_out)(desk, copies)


def _answer(memory: Memory, desk: Desk, act: acts.Answer) -> None:
    for form in memory.forms[:1]:
        given = asked.answers(act.seed, act.mood, form.questions, texts.load())
        services.questionnaires.answer(desk, form.id, given, act.filled, act.language)


DO: Mapping[type[Act], Callable[[Memory, Desk, Any], None]] = {
    acts.Write: _write, acts.Reply: _reply, acts.Read: _read, acts.Tick: _tick, acts.Wish: _wish,
    acts.Complain: _complain, acts.Suggest: _suggest, acts.Look: _look, acts.Decide: _decide, acts.Follow: _follow,
    acts.Call: _call, acts.Miss: _miss, acts.Ask: _ask, acts.Send: _send, acts.Stock: _stock, acts.Answer: _answer,
}  # fmt: skip

STEPS: Mapping[tuple[str, str], Callable[..., Any]] = {
    ("complaint", "acknowledged"): services.complaints.acknowledge,
    ("complaint", "answered"): services.complaints.answer,
    ("complaint", "note"): services.complaints.note,
    ("complaint", "closed"): services.complaints.close,
    ("suggestion", "passed_on"): services.suggestions.pass_on,
    ("suggestion", "closed"): services.suggestions.close,
    (REVIEW, "answered"): services.reviews.answer,
    (REVIEW, "no_answer"): services.reviews.leave,
    ("enquiry", "replied"): services.enquiries.replied,
    ("enquiry", "called_back"): services.enquiries.called_back,
    ("enquiry", "attempted"): services.enquiries.attempted,
    (ACTION, "done"): services.actions.finish,
}
