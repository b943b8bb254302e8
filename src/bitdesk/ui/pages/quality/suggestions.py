"""The suggestions: major ones are passed on in time, minor ones collected for the end of the season."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Key
from bitdesk.ui.pages.quality import words
from bitdesk.ui.pages.quality.followed import ACTION, FollowedSection
from bitdesk.ui.pages.quality.record_form import RecordForm
from bitdesk.ui.widgets.letter_chips import WeightChips

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet
    from bitdesk.reports.suggestions import Suggestion


class SuggestionsSection(FollowedSection):
    """What is to be passed on stands first, by when it is due; the clock of each is in sight."""

    noun = "suggestion"
    letters: ClassVar[dict[str, str]] = {
        "pass_on": "P", "raise": "M", "lower": "L", "note": "N", "close": "C", "reopen": "O", ACTION: "X",
    }  # fmt: skip

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("QualityPage", "Suggestions: major ones are passed on in time")

    def empty(self) -> str:
        """What is said where there is none."""
        return QCoreApplication.translate(
            "QualityPage",
            "No suggestion is open. Ctrl+N writes one down: a major one is due in days, a minor one waits.",
        )

    def time_of(self, row: Suggestion) -> str:
        """How long there is to pass one on, or since when it is late."""
        if row.due_at is None or row.state != "to_pass_on":
            return ""
        translate, left = QCoreApplication.translate, row.due_at - clock.now_ms()
        if left < 0:
            return words.late(words.age(-left // clock.DAY_MS))
        if left < clock.DAY_MS:
            return translate("QualityPage", "{0} h left").format(-(-left // clock.HOUR_MS))
        return translate("QualityPage", "{0} left").format(words.age(-(-left // clock.DAY_MS)))

    def is_late(self, row: Suggestion) -> bool:
        """Whether it is still to be passed on, too late."""
        return row.is_overdue

    def make_form(self) -> RecordForm:
        """The form of a suggestion."""
        translate = QCoreApplication.translate
        title, label = translate("QualityPage", "New suggestion"), translate("QualityPage", "What is suggested")
        return RecordForm(self.page, self.noun, title, label, weighed=True, parent=self)

    def step_buttons(self) -> Sequence[tuple[str, str]]:
        """The steps, as their buttons say them."""
        translate = QCoreApplication.translate
        return (
            ("pass_on", translate("QualityPage", "Passed on to… (P)")),
            ("raise", translate("QualityPage", "Make it major (M)")),
            ("lower", translate("QualityPage", "Make it minor (L)")),
            ("note", translate("QualityPage", "Note… (N)")),
            ("close", translate("QualityPage", "Close… (C)")),
            ("reopen", translate("QualityPage", "Reopen (O)")),
            (ACTION, translate("QualityPage", "Action… (X)")),
        )

    def question(self) -> Callable[..., Sequence[Suggestion]]:
        """The open ones, or all of them."""

        def ask(desk: Desk, *, office_id: bytes | None, closed: bool) -> Sequence[Suggestion]:
            known = reports.suggestions
            every = known.suggestions(desk, office_id=office_id) if closed else ()
            return every or known.open_suggestions(desk, office_id)

        return ask

    def state_of(self, row: Suggestion) -> str:
        """How far one has come."""
        return state(row.state)

    def due(self, row: Suggestion) -> str:
        """Until when it is to be passed on."""
        if row.due_at is None or row.state != "to_pass_on":
            return ""
        text = QCoreApplication.translate("QualityPage", "until {0}").format(formats.moment(row.due_at))
        return words.late(text) if self.is_late(row) else text

    def possible(self, row: Suggestion) -> Sequence[str]:
        """The steps that it can take now."""
        if not row.is_open:
            return ("reopen", "note")
        weigh = "lower" if row.importance == "major" else "raise"
        if row.state == "passed_on":
            return ("close", "note", weigh, "pass_on", ACTION)
        return ("pass_on", weigh, "note", "close", ACTION)

    def writes(self, name: str) -> bool:
        """Weighing it anew and reopening need no word."""
        return name in ("pass_on", "note", "close", ACTION)

    def store(self, said: dict[str, Any]) -> bytes | None:
        """Record a suggestion."""
        return self.page.do(services.suggestions.record, said.pop("text"), said.pop("importance"), **said)

    def do_step(self, name: str, row: Suggestion, text: str | None, draft: str | None) -> Callable[[Desk], object]:
        """Return the command that takes a step."""
        known = services.suggestions
        at_once: dict[str, Any] = {"raise": known.raise_, "lower": known.lower, "reopen": known.reopen}
        if name in at_once:
            return lambda desk: at_once[name](desk, row.id)
        acts: dict[str, Any] = {"pass_on": known.pass_on, "note": known.note, "close": known.close}
        return lambda desk: acts[name](desk, row.id, text, draft=draft)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, with the letters of what a new one weighs."""
        weight = self.form.fields["importance"]
        does = QCoreApplication.translate("Keys", "The new suggestion is: {0}")
        return (*super().keys(), *(weight.keys(does) if isinstance(weight, WeightChips) else ()))

    def sheet(self, rows: Sequence[Suggestion]) -> Sheet:
        """The register of suggestions."""
        from bitdesk.exports import suggestions as sheets

        return sheets.register(rows)


def state(code: str) -> str:
    """How far a suggestion has come, in a word."""
    translate = QCoreApplication.translate
    return {
        "to_pass_on": translate("QualityPage", "To pass on"),
        "collected": translate("QualityPage", "Collected"),
        "passed_on": translate("QualityPage", "Passed on"),
        "closed": translate("QualityPage", "Closed"),
    }[code]
