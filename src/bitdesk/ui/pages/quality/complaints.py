"""The complaints: recorded at once, followed to their end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui.pages.quality import words
from bitdesk.ui.pages.quality.followed import ACTION, FollowedSection
from bitdesk.ui.pages.quality.record_form import RecordForm

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet
    from bitdesk.reports.complaints import Complaint


class ComplaintsSection(FollowedSection):
    """Open ones by their age; what nobody answered in time is late."""

    noun = "complaint"
    letters: ClassVar[dict[str, str]] = {
        "answer": "R", "acknowledge": "A", "note": "N", "close": "C", "reopen": "O", ACTION: "X",
    }  # fmt: skip

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("QualityPage", "Complaints: treated at once")

    def empty(self) -> str:
        """What is said where there is none."""
        return QCoreApplication.translate(
            "QualityPage", "No complaint is open. When a visitor complains, Ctrl+N writes it down while they are here."
        )

    def make_form(self) -> RecordForm:
        """The form of a complaint."""
        translate = QCoreApplication.translate
        title, label = translate("QualityPage", "New complaint"), translate("QualityPage", "What happened")
        return RecordForm(self.page, self.noun, title, label, weighed=False, parent=self)

    def step_buttons(self) -> Sequence[tuple[str, str]]:
        """The steps, as their buttons say them."""
        translate = QCoreApplication.translate
        return (
            ("answer", translate("QualityPage", "Reply… (R)")),
            ("acknowledge", translate("QualityPage", "Acknowledged (A)")),
            ("note", translate("QualityPage", "Note… (N)")),
            ("close", translate("QualityPage", "Close… (C)")),
            ("reopen", translate("QualityPage", "Reopen (O)")),
            (ACTION, translate("QualityPage", "Action… (X)")),
        )

    def question(self) -> Callable[..., Sequence[Complaint]]:
        """The open ones, or all of them."""

        def ask(desk: Desk, *, office_id: bytes | None, closed: bool) -> Sequence[Complaint]:
            known = reports.complaints
            every = known.complaints(desk, office_id=office_id) if closed else ()
            return every or known.open_complaints(desk, office_id)

        return ask

    def state_of(self, row: Complaint) -> str:
        """How far one has come."""
        return state(row.state)

    def time_of(self, row: Complaint) -> str:
        """For how long it has been open."""
        if not row.is_open:
            return ""
        return words.late(words.age(row.days_open)) if self.is_late(row) else words.age(row.days_open)

    def due(self, row: Complaint) -> str:
        """For how long it has been open, in full."""
        open_for = QCoreApplication.translate("QualityPage", "open for {0}").format(words.age(row.days_open))
        return words.late(open_for) if self.is_late(row) else open_for if row.is_open and row.days_open else ""

    def possible(self, row: Complaint) -> Sequence[str]:
        """The steps that it can take now."""
        if not row.is_open:
            return ("reopen", "note")
        answered = row.state == "answered"
        first = ("close", "answer") if answered else ("answer", "acknowledge")
        return (*first, "note", ACTION) if answered else (*first, "note", "close", ACTION)

    def writes(self, name: str) -> bool:
        """Acknowledging and reopening need no word."""
        return name in ("answer", "note", "close", ACTION)

    def store(self, said: dict[str, Any]) -> bytes | None:
        """Record a complaint."""
        return self.page.do(services.complaints.record, said.pop("text"), **said)

    def do_step(self, name: str, row: Complaint, text: str | None, draft: str | None) -> Callable[[Desk], object]:
        """Return the command that takes a step."""
        known = services.complaints
        if name == "reopen":
            return lambda desk: known.reopen(desk, row.id)
        acts: dict[str, Any] = {
            "answer": known.answer, "acknowledge": known.acknowledge, "note": known.note, "close": known.close,
        }  # fmt: skip
        return lambda desk: acts[name](desk, row.id, text, draft=draft)

    def sheet(self, rows: Sequence[Complaint]) -> Sheet:
        """The register of complaints."""
        from bitdesk.exports import complaints as sheets

        return sheets.register(rows)


def state(code: str) -> str:
    """How far a complaint has come, in a word."""
    translate = QCoreApplication.translate
    return {
        "received": translate("QualityPage", "Received"),
        "acknowledged": translate("QualityPage", "Acknowledged"),
        "answered": translate("QualityPage", "Answered"),
        "closed": translate("QualityPage", "Closed"),
        "reopened": translate("QualityPage", "Reopened"),
    }[code]
