"""What is said at the counter and what becomes of it: notes, complaints, suggestions, reviews, corrective actions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from bitdesk.demo.listening import acts, texts
from bitdesk.demo.listening.acts import Key
from bitdesk.demo.listening.diary import Diary, day_of
from bitdesk.demo.listening.texts import ALL, NEVER, Later, Texts
from bitdesk.values import ActionStep, Moment, NoteKind, ReviewStep, SuggestionStep

REFERENT = "C2"
"""Who looks at the sites of reviews."""

ALONE_MONTHS = (8,)
MONDAY = 1
NEXT_SECONDS = 120
AFTER_NOTE_SECONDS = 600
LOOKED_SECONDS = 1500
NOTHING_TO_ADD = "L’avis remercie : rien à ajouter."
PASSED_ON_DAYS = 30


def plan(diary: Diary, said: Texts, mails: Sequence[date]) -> None:
    """Write into an office's diary what its visitors say, and what is done about it there.

    Args:
        diary: the office's.
        said: all texts.
        mails: the evenings on which everybody exchanges: a note from elsewhere is there on the next day.
    """
    _book(diary, said, mails)
    _complaints(diary, said.complaints)
    _suggestions(diary, said.suggestions)
    if REFERENT in diary.there(diary.last()):
        _reviews(diary, said)
    _actions(diary, said.actions)
    _reading(diary, mails)


def remark_key(office: str, on: str) -> Key:
    """Return what a remark of a day is found by."""
    return ("remark", office, on)


def _book(diary: Diary, said: Texts, mails: Sequence[date]) -> None:
    for remark in said.remarks:
        if remark.office == diary.office:
            on = diary.nearest(remark.on)
            key = remark_key(remark.office, remark.on)
            _write(diary, on, key, NoteKind.REMARK, remark.text, remark.theme, remark)
            for wish in said.wishes:
                if remark_key(wish.office, wish.remark_on) == key:
                    diary.write(on, acts.Wish(diary.closes(on, NEXT_SECONDS), diary.who(on), key, wish.label))
    for number, handover in enumerate(said.handovers):
        if handover.office == diary.office:
            on = diary.nearest(handover.on)
            _write(diary, on, ("handover", str(number)), NoteKind.HANDOVER, handover.text)
    for number, information in enumerate(said.informations):
        _information(diary, ("information", str(number)), information, mails)


def _write(
    diary: Diary,
    on: date,
    key: Key,
    kind: NoteKind,
    text: str,
    theme: str | None = None,
    remark: texts.Remark | None = None,
) -> None:
    sentiment = remark.sentiment if remark else None
    diary.write(on, acts.Write(diary.moment(on), diary.who(on), key, kind, text, theme, sentiment))


def _information(diary: Diary, key: Key, information: texts.Information, mails: Sequence[date]) -> None:
    """Write it where it comes from, what is for all at the head office's desk; replies come after the next mail."""
    for_all = information.office == ALL
    if information.office == diary.office or (for_all and diary.is_main):
        on = diary.nearest(information.on)
        until = day_of(diary.year, information.until) if information.until else None
        pinned = until if until and until >= on else None
        diary.write(
            on,
            acts.Write(
                diary.moment(on), diary.who(on), key, NoteKind.INFORMATION, information.text,
                for_all=for_all, pinned_until_on=pinned,
            ),
        )  # fmt: skip
    mail = next((each for each in mails if each >= day_of(diary.year, information.on)), None)
    for office, text in information.answers:
        on_or_none = diary.after(mail, 1) if mail else None
        if office == diary.office and on_or_none:
            diary.write(on_or_none, acts.Reply(diary.moment(on_or_none), diary.who(on_or_none), key, text))


def _complaints(diary: Diary, complaints: Sequence[texts.Complaint]) -> None:
    for number, complaint in enumerate(complaints):
        if complaint.at != diary.office:
            continue
        on, key = diary.nearest(complaint.on), ("complaint", str(number))
        note = remark_key(diary.office, complaint.remark) if complaint.remark else None
        second = diary.closes(on, AFTER_NOTE_SECONDS)
        diary.write(on, acts.Complain(second, diary.who(on), key, note, complaint))
        _steps(diary, on, second, key, complaint.steps)


def _steps(diary: Diary, on: date, second: int, key: Key, steps: Sequence[Later]) -> None:
    """Plan what follows: in the order of the steps, each on its day or on the next one that is open."""
    last = on
    for place, step in enumerate(steps, start=1):
        day = diary.after(max(last, on + timedelta(days=step.days))) or diary.last()
        at = second + place * NEXT_SECONDS if day == on else diary.opens(day, place * NEXT_SECONDS)
        diary.write(day, acts.Follow(at, diary.who(day), key, step.kind, step.text or None))
        last = day


def _suggestions(diary: Diary, suggestions: Sequence[texts.Suggestion]) -> None:
    for number, suggestion in enumerate(suggestions):
        if suggestion.office != diary.office:
            continue
        on, key = diary.nearest(suggestion.on), ("suggestion", str(number))
        second = diary.moment(on)
        diary.write(on, acts.Suggest(second, diary.who(on), key, suggestion))
        steps = []
        if suggestion.passed_after != NEVER:
            steps.append(Later(SuggestionStep.PASSED_ON, suggestion.passed_after, suggestion.passed_to))
        if suggestion.closed:
            steps.append(Later(SuggestionStep.CLOSED, PASSED_ON_DAYS, suggestion.closed))
        _steps(diary, on, second, key, steps)


def _reviews(diary: Diary, said: Texts) -> None:
    """Look at the sites in every week but the missed ones, and decide on each review some days after it appeared."""
    looks = _weekly(diary, said.missed_weeks)
    found: dict[date, list[tuple[Key, date, texts.Review]]] = defaultdict(list)
    for number, review in enumerate(said.reviews):
        published, key = day_of(diary.year, review.on), ("review", str(number))
        noted = next((look for look in looks if look >= published), None)
        if noted is None:
            continue
        found[noted].append((key, published, review))
        kind = ReviewStep.ANSWERED if review.answer else ReviewStep.NO_ANSWER
        late = max(review.after - (noted - published).days, 0)
        step = Later(kind, late, review.answer or NOTHING_TO_ADD)
        _steps(diary, noted, diary.opens(noted, LOOKED_SECONDS), key, [step])
    for on in looks:
        diary.write(on, acts.Look(diary.opens(on, LOOKED_SECONDS), REFERENT, tuple(found[on])))


def _weekly(diary: Diary, missed: Sequence[str]) -> list[date]:
    """Return the first open day of every week that has one, but of the missed ones."""
    weeks: dict[tuple[int, int], date] = {}
    for day in diary.days:
        year, week, _ = day.on.isocalendar()
        weeks.setdefault((year, week), day.on)
    for text in missed:
        year, week, _ = day_of(diary.year, text).isocalendar()
        weeks.pop((year, week), None)
    return sorted(weeks.values())


def _actions(diary: Diary, actions: Sequence[texts.Action]) -> None:
    for number, action in enumerate(actions):
        if action.office != diary.office:
            continue
        on, key = diary.nearest(action.on), ("action", str(number))
        due, check = day_of(diary.year, action.due), day_of(diary.year, action.check) if action.check else None
        second, note = diary.opens(on, LOOKED_SECONDS + NEXT_SECONDS), remark_key(action.office, action.remark_on)
        diary.write(on, acts.Decide(second, diary.who(on), key, note, action, max(due, on), check))
        done = diary.nearest(action.done)
        diary.write(
            done, acts.Follow(diary.closes(done, NEXT_SECONDS), action.owner, key, ActionStep.DONE, action.what)
        )
        if check and action.effect:
            day = diary.nearest(action.check)
            at = diary.closes(day, NEXT_SECONDS // 2)
            diary.write(day, acts.Follow(at, diary.who(day), key, ActionStep.EFFECT_CHECKED, value=action.effect))


def _reading(diary: Diary, mails: Sequence[date]) -> None:
    """Let whoever comes first read in the morning what was written the day before; on Mondays everybody does."""
    mornings = {mail for each in mails if (mail := diary.after(each, 1))}
    news = {
        following
        for on, page in diary.pages.items()
        if any(isinstance(act, acts.Write) for act in page) and (following := diary.after(on, 1))
    }
    for day in diary.days:
        team, is_monday = diary.there(day.on), day.on.isoweekday() == MONDAY
        if is_monday or day.on in news | mornings:
            readers = team if is_monday else team[:1]
            for place, code in enumerate(readers, start=1):
                diary.write(day.on, acts.Read(diary.opens(day.on, -60 * place), code))
        if day.on.month in ALONE_MONTHS and diary.is_main:
            diary.write(day.on, acts.Tick(diary.opens(day.on, -30), team[0], Moment.OPENING.value))
