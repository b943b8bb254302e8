"""What is asked from afar, answered on questionnaires and given away, drawn from an office's year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from random import Random
from typing import Any

from bitdesk.contacts import ContactCard
from bitdesk.demo.listening import acts
from bitdesk.demo.listening.diary import Diary
from bitdesk.demo.listening.texts import Texts
from bitdesk.demo.organisation import is_summer
from bitdesk.demo.visits import Crowd, Table
from bitdesk.folding import plain
from bitdesk.reports.questionnaires import Question
from bitdesk.values import BrochureKind, Channel, EnquiryStep, Filled, QuestionKind

MONTHS = (0.4, 0.5, 0.9, 1.4, 1.6, 1.5, 1.5, 1.2, 0.9, 0.7, 0.4, 0.4)
"""When people ask from afar: before they come."""

CALLED_BACK_AFTER = {0: 5.0, 1: 4.0, 2: 1.0}
REPLIED_AFTER = {
    Channel.EMAIL: {0: 5.0, 1: 4.0, 2: 1.5, 3: 0.6, 6: 0.3},
    Channel.WEB: {0: 4.0, 1: 4.0, 2: 1.0, 4: 0.4},
    Channel.LETTER: {0: 1.0, 1: 4.0, 2: 3.0, 3: 1.0, 7: 0.3},
}
"""Open days until the reply, by weight."""

VAIN_SHARE = 0.25
LATER_SECONDS = 1200
VAIN_SECONDS = 60 + LATER_SECONDS
COPIES = {1: 6.0, 2: 3.0, 5: 1.0}
ON_SCREEN_SHARE = 0.28
IN_ENGLISH_SHARE = 0.22
GIVEN_SHARE = 12
"""One visitor in so many takes the first brochure along; the others go less."""

RESERVE_COPIES = 40
DELIVERED_UNIT = 50
RESTOCKED_MONTH = 7
TYPED_SECONDS = 45
MOODS = {0.97: 50.0, 0.85: 32.0, 0.6: 12.0, 0.3: 6.0}
LIKED = {"welcome": 0.12, "listening": 0.1, "information": 0.07, "leaflets": 0.05, "hours": -0.2, "office": -0.08}
"""By how much more than the visit as a whole something pleases."""

ANSWERED_SHARE = 0.93
WRITTEN_SHARE = 0.35
HIGH_MOOD, LOW_MOOD = 0.8, 0.45
PARTY_MOST = 5


def plan(diary: Diary, said: Texts, crowd: Crowd) -> None:
    """Write into an office's diary its calls, e-mails, letters, questionnaires and brochures.

    Args:
        diary: the office's.
        said: all texts.
        crowd: draws where people are from, and what they ask about.
    """
    days = Table({day.on: MONTHS[day.on.month - 1] for day in diary.days})
    for _ in range(said.volume["calls"].get(diary.office, 0)):
        on = days.pick(diary.rng)
        diary.write(on, acts.Call(diary.moment(on), diary.who(on), _asked(crowd, on, None)))
    for number in range(said.volume["missed"].get(diary.office, 0)):
        _missed(diary, said, days.pick(diary.rng), number)
    for channel, delays in REPLIED_AFTER.items():
        for number in range(said.volume[channel].get(diary.office, 0)):
            _written(diary, said, crowd, channel, Table(delays), days.pick(diary.rng), number)
    _questionnaires(diary, said)
    _brochures(diary)


def answers(seed: str, mood: float, questions: Sequence[Question], said: Texts) -> dict[str, Any]:
    """Draw what a visitor of a mood (0 to 1) answers; the first question always, the others mostly."""
    rng = Random(seed)
    given = {}
    for place, question in enumerate(questions):
        if place == 0 or rng.random() < (WRITTEN_SHARE if question.kind == QuestionKind.TEXT else ANSWERED_SHARE):
            given[question.code] = _answer(rng, mood, question, said)
    return given


def person(rng: Random, said: Texts) -> tuple[str, str, str]:
    """Draw somebody who is nobody: name, e-mail address and telephone number of ranges kept for examples."""
    first, last = (
        said.first_names[_below(rng, len(said.first_names))],
        said.last_names[_below(rng, len(said.last_names))],
    )
    number = _below(rng, 100)
    email = f"{plain(first)}.{plain(last)}{number}@example.org"
    return f"{first} {last}", email, f"06 39 98 {_below(rng, 100):02} {number:02}"


def _below(rng: Random, limit: int) -> int:
    return int(rng.random() * limit)


def _asked(crowd: Crowd, on: date, topic: str | None) -> Mapping[str, Any]:
    """Return what is known of who asks, as the counter's fields."""
    visit = crowd.visit(0, 1, is_summer(on), None, None)
    topics = (topic,) if topic else visit.topics
    return {
        "public": visit.public, "country": visit.country, "department": visit.department, "topics": topics,
    }  # fmt: skip


def _missed(diary: Diary, said: Texts, on: date, number: int) -> None:
    key = ("enquiry", diary.office, "missed", str(number))
    _, _, phone = person(diary.rng, said)
    second = diary.moment(on)
    diary.write(on, acts.Miss(second, diary.who(on), key, ContactCard(phone=phone)))
    day = _open_days_after(diary, on, Table(CALLED_BACK_AFTER).pick(diary.rng))
    if diary.rng.random() < VAIN_SHARE:
        diary.write(on, acts.Follow(_later(diary, on, second), diary.who(on), key, EnquiryStep.ATTEMPTED))
        day = _open_days_after(diary, on, 1)
    at = _later(diary, day, second + VAIN_SECONDS if day == on else None)
    diary.write(day, acts.Follow(at, diary.who(day), key, EnquiryStep.CALLED_BACK))


def _written(
    diary: Diary, said: Texts, crowd: Crowd, channel: Channel, delays: Table[int], on: date, number: int
) -> None:
    key = ("enquiry", diary.office, channel.value, str(number))
    subject, topic = said.subjects[_below(diary.rng, len(said.subjects))]
    name, email, phone = person(diary.rng, said)
    by_letter = channel == Channel.LETTER
    address = f"{1 + _below(diary.rng, 60)} rue de l’Exemple, {phone[-5:-3]}000 Ville" if by_letter else None
    card = ContactCard(name=name, email=None if by_letter else email, address=address)
    second = diary.moment(on)
    diary.write(on, acts.Ask(second, diary.who(on), key, channel.value, card, subject, _asked(crowd, on, topic)))
    day = _open_days_after(diary, on, delays.pick(diary.rng))
    at = _later(diary, day, second if day == on else None)
    if by_letter:
        diary.write(day, acts.Send(at, diary.who(day), key, Table(COPIES).pick(diary.rng)))
    else:
        diary.write(day, acts.Follow(at, diary.who(day), key, EnquiryStep.REPLIED))


def _open_days_after(diary: Diary, on: date, days: int) -> date:
    """Return the open day so many ones later, at most the season's last: nobody is left without a reply."""
    for _ in range(days):
        on = diary.after(on, 1) or diary.last()
    return on


def _later(diary: Diary, on: date, second: int | None) -> int:
    """Return a second after another one of the day; without one, any."""
    return diary.moment(on) if second is None else second + 60 + _below(diary.rng, LATER_SECONDS)


def _questionnaires(diary: Diary, said: Texts) -> None:
    """Spread the answers over the days as the visitors are; paper is typed before the office closes."""
    days = Table({day.on: float(day.visitors) for day in diary.days})
    moods = Table(MOODS)
    for number in range(said.volume["answers"].get(diary.office, 0)):
        on = days.pick(diary.rng)
        on_screen = diary.rng.random() < ON_SCREEN_SHARE
        second = diary.moment(on) if on_screen else diary.closes(on, TYPED_SECONDS * (1 + number % 8))
        seed = f"{diary.year}/{diary.office}/{number}"
        language = "en" if diary.rng.random() < IN_ENGLISH_SHARE else "fr"
        filled = Filled.SCREEN if on_screen else Filled.PAPER
        diary.write(on, acts.Answer(second, diary.who(on), seed, moods.pick(diary.rng), filled, language))


def _answer(rng: Random, mood: float, question: Question, said: Texts) -> Any:
    match question.kind:
        case QuestionKind.TEXT:
            lines = said.comments["high" if mood > HIGH_MOOD else "low" if mood < LOW_MOOD else "middle"]
            return lines[_below(rng, len(lines))]
        case QuestionKind.CHOICE:
            code = question.choices[_below(rng, len(question.choices))].code
            return [code] if question.several else code
        case QuestionKind.NUMBER:
            return (question.low or 0) + _below(rng, PARTY_MOST)
    low, high = question.low or 0, question.high or 0
    share = mood + LIKED.get(question.code, 0.0) + (rng.random() - 0.5) * 0.4
    return low + round(min(max(share, 0.0), 1.0) * (high - low))


def _brochures(diary: Diary) -> None:
    """Have them come twice a year, as many as will be needed, and go month by month."""
    taken = {False: 0, True: 0}
    last = {day.on.month: day.on for day in diary.days}
    for month, on in last.items():
        copies = sum(day.visitors for day in diary.days if day.on.month == month) // GIVEN_SHARE
        if copies:
            taken[month >= RESTOCKED_MONTH] += copies
            diary.write(on, acts.Stock(diary.closes(on, 300), diary.who(on), BrochureKind.HANDED_OUT, copies))
    for is_second, copies in taken.items():
        on = diary.nearest(f"{RESTOCKED_MONTH:02}-01") if is_second else diary.days[0].on
        delivered = -(-(copies + RESERVE_COPIES) // DELIVERED_UNIT) * DELIVERED_UNIT
        diary.write(on, acts.Stock(diary.opens(on, 300), diary.who(on), BrochureKind.RECEIPT, delivered))
