"""What the head office does about what it has heard of, on the evenings after everybody exchanged."""

from __future__ import annotations

from datetime import date

from bitdesk import reports, services
from bitdesk.demo.listening import texts
from bitdesk.demo.listening.acts import Key
from bitdesk.demo.listening.diary import day_of
from bitdesk.demo.listening.listener import Memory, follow, read_all
from bitdesk.desk import with_counselor
from bitdesk.exports import agenda as agenda_words
from bitdesk.values import ComplaintStep, CounselorRole, Effect

MEETING_TABLE = "quality_meeting"


class Evenings:
    """Answers complaints at the head office, and holds the year's meeting; the clock is set by somebody else."""

    def __init__(self, memory: Memory, year: int) -> None:
        director = next(
            each.code for each in memory.house.organisation.counselors if each.role == CounselorRole.DIRECTOR
        )
        self._memory, self._year, self._texts = memory, year, texts.load()
        self._desk = with_counselor(memory.house.head_office, memory.house.counselors[director], director)
        self._answered: set[Key] = set()
        self._decided: dict[bytes, texts.Decision] = {}
        self._done: set[bytes] = set()
        self._checked: set[bytes] = set()

    def days_after(self, before: date) -> list[date]:
        """Return the days of the next year, before one, on which something is done that the meeting decided."""
        days = {day_of(self._year, text) for each in self._texts.meeting.decisions for text in (each.done, each.check)}
        return sorted(day for day in days if day.year > self._year and day < before)

    def spend(self, on: date) -> None:
        """Do what there is to do on an evening."""
        self.read()
        for key, complaint in self._known():
            if key not in self._answered:
                self._answered.add(key)
                for kind, text in complaint.head:
                    self._follow(key, kind, text)
        if on == day_of(self._year, self._texts.meeting.on):
            self._meet(on)
        self._do_what_was_decided(on)

    def read(self) -> None:
        """Read what came for the head office and for all."""
        read_all(self._desk)

    def _do_what_was_decided(self, on: date) -> None:
        for action_id, decision in self._decided.items():
            if on >= day_of(self._year, decision.done) and action_id not in self._done:
                self._done.add(action_id)
                services.actions.finish(self._desk, action_id, decision.what)
            if on >= day_of(self._year, decision.check) and action_id not in self._checked:
                self._checked.add(action_id)
                services.actions.check_effect(self._desk, action_id, Effect(decision.effect))

    def _known(self) -> list[tuple[Key, texts.Complaint]]:
        keyed = [(("complaint", str(number)), each) for number, each in enumerate(self._texts.complaints)]
        return [(key, complaint) for key, complaint in keyed if key in self._memory.ids]

    def _follow(self, key: Key, kind: str, text: str) -> None:
        follow(self._desk, self._memory.ids[key], key[0], kind, text or None)

    def _meet(self, on: date) -> None:
        """Hold the meeting on what is open and what comes back, write its minutes, decide, and close it."""
        meeting = self._texts.meeting
        meeting_id = services.meetings.convene(
            self._desk, on, place=meeting.place, attendees=meeting.attendees, guests=meeting.guests,
            agenda=agenda_words.points(reports.agenda.agenda(self._desk)), minutes=meeting.minutes,
        )  # fmt: skip
        for decision in meeting.decisions:
            self._decided[self._decide(decision, meeting_id)] = decision
        services.meetings.close(self._desk, meeting_id)
        for key, complaint in self._known():
            if complaint.closed_by_meeting:
                self._follow(key, ComplaintStep.CLOSED, complaint.closed_by_meeting)
        for suggestion in reports.suggestions.open_suggestions(self._desk):
            services.suggestions.close(self._desk, suggestion.id, meeting.suggestions_closed)

    def _decide(self, decision: texts.Decision, meeting_id: bytes) -> bytes:
        return services.actions.decide(
            self._desk, decision.title, problem=decision.problem, origin_kind=MEETING_TABLE, origin_id=meeting_id,
            owner_id=self._memory.house.counselors[decision.owner], due_on=day_of(self._year, decision.due),
            check_on=day_of(self._year, decision.check), office_id=self._memory.office(decision.office),
            meeting_id=meeting_id,
        )  # fmt: skip
