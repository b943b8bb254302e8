"""The meetings of the quality group: the agenda builds itself, then come the minutes, then it is closed for good."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services, words
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import meeting_words
from bitdesk.ui.pages.quality.action_forms import ActionForm
from bitdesk.ui.pages.quality.list_part import ListPart
from bitdesk.ui.pages.quality.meeting_form import MeetingForm
from bitdesk.ui.report_files import ask_for_pdf
from bitdesk.ui.saving import save
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.story import Part

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.actions import Action
    from bitdesk.reports.meetings import Meeting


class MeetingsPart(ListPart):
    """The agenda as of now comes first; below it the meetings, the latest first."""

    shares = (44, 56)

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(page, translate("GroupSection", "Meetings"))
        self.decided: Sequence[Action] = ()
        self.new = self.add_pill(translate("GroupSection", "New meeting (Ctrl+N)"), self.convene, main=True)
        self.minutes_pill = self.details.add(translate("GroupSection", "Minutes (Enter)"), self.write, main=True)
        self.action_pill = self.details.add(translate("GroupSection", "New action (A)"), self.decide)
        self.agenda_pill = self.details.add(translate("GroupSection", "Agenda anew (G)"), self.renew)
        self.close_pill = self.details.add(translate("GroupSection", "Close the minutes (L)"), self.close_minutes)
        self.pdf_pill = self.details.add(translate("GroupSection", "PDF… (Ctrl+S)"), self.ask_for_file)
        self.form, self.action_form = MeetingForm(page, self), ActionForm(page, self)
        self.add_form(self.form, self.save, "meeting", self.minutes_pill)
        self.add_form(self.action_form, self.save_action, "meeting_action", self.action_pill)
        self.on_enter(self.write)
        for key, do in (("A", self.decide), ("G", self.renew), ("L", self.close_minutes)):
            self.on(key, do)
        self.on("Ctrl+N", self.convene, everywhere=True)
        self.on("Ctrl+S", self.ask_for_file, everywhere=True)

    def columns(self) -> tuple[Column, ...]:
        """When, how much, how far."""
        translate = QCoreApplication.translate
        return (
            Column(translate("GroupSection", "Meeting"), 0.42),
            Column(translate("GroupSection", "Points"), 0.16, figures=True),
            Column(translate("GroupSection", "State"), 0.42),
        )

    def load(self) -> Sequence[Meeting]:
        """The agenda as of now, then the meetings."""
        self.decided = self.page.ask(reports.actions.actions)
        return (self._now(), *self.page.ask(reports.meetings.meetings))

    def _points(self) -> tuple[dict[str, str], ...]:
        from bitdesk.exports.agenda import points

        words.use(labels.language())
        return points(self.page.ask(reports.agenda.agenda))

    def _now(self) -> Meeting:
        from bitdesk.reports.meetings import Meeting, Point

        desk = self.page.desk
        names = {each.id: each.name for each in self.page.ask(reports.reference.offices)}
        return Meeting(
            id=b"", met_on=clock.business_date(), place="", attendees=(), names=(), guests="",
            agenda=tuple(Point(**point) for point in self._points()), minutes="", closed_at=None, written_by="",
            is_own=True, known_at=names.get(desk.office_id, "") if desk.office_id else "",
        )  # fmt: skip

    def cells(self, row: Meeting) -> tuple[Cell, ...]:
        """A meeting in words."""
        name = (
            QCoreApplication.translate("GroupSection", "Today’s agenda")
            if not row.id
            else formats.short_date(row.met_on)
        )
        tone = Tone.MUTED if not row.is_open else Tone.PLAIN
        return (
            Cell(name, bold=not row.id),
            Cell(formats.number(len(row.agenda))),
            Cell(meeting_words.state(row), tone),
        )

    def story(self, row: Meeting) -> tuple[str, Sequence[Part]]:
        """A meeting in full, with what it decided."""
        title = QCoreApplication.translate("GroupSection", "Meeting of {0}").format(formats.long_date(row.met_on))
        if not row.id:
            title = QCoreApplication.translate("GroupSection", "What there is to speak about today")
        return title, meeting_words.story(row, self._of(row))

    def _of(self, row: Meeting) -> list[Action]:
        return [each for each in self.decided if row.id and each.meeting_id == row.id]

    def acts(self, row: Meeting) -> Sequence[Pill]:
        """Minutes are written where the meeting was recorded, until they are closed; actions by anybody."""
        if not row.id:
            return (self.pdf_pill,)
        own = (self.minutes_pill, self.agenda_pill, self.close_pill) if row.is_own and row.is_open else ()
        return (*own[:1], self.action_pill, *own[1:], self.pdf_pill)

    def empty(self) -> str:
        """What is said where there is none: never, the agenda is always there."""
        return ""

    def keys(self) -> tuple[Key, ...]:
        """The keys of the meetings."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Meetings: write the minutes; in a form: save")),
            Key("A", translate("Keys", "Meetings: record a corrective action")),
            Key("G", translate("Keys", "Meetings: build the agenda anew")),
            Key("L", translate("Keys", "Meetings: close the minutes for good")),
            Key("Ctrl+S", translate("Keys", "Meetings: write the agenda or the minutes as a PDF")),
        )

    # What is done

    def convene(self) -> None:
        """Record a new meeting, with the agenda as of now."""
        if not self.is_editing:
            self.highlight(0)
            title = QCoreApplication.translate("GroupSection", "New meeting")
            self.open_form(self.form, title, self.form.shown(None))

    def write(self) -> None:
        """Write the minutes of the highlighted meeting; a new one where that is the agenda as of now."""
        row = self.row
        if row is not None and not row.id:
            self.convene()
        elif row is not None and row.is_own and row.is_open and not self.is_editing:
            self.open_form(self.form, self.story(row)[0], self.form.shown(row), row.id)

    def save(self) -> None:
        """Record the meeting and what is written of it."""
        row = self.row
        if row is None or not self.is_right(self.form):
            return
        given: dict[str, Any] = self.form.given() | {"draft": self.draft_of(self.form)}
        if not row.id:
            meeting_id = self.page.do(services.meetings.convene, given.pop("met_on"), agenda=self._points(), **given)
            if meeting_id is not None:
                self._settle(meeting_id)
        elif self.done(lambda desk: services.meetings.change(desk, row.id, **given)):
            self._settle(row.id)

    def renew(self) -> None:
        """Build the agenda of the highlighted meeting anew."""
        row = self.row
        if row is None or not (row.id and row.is_own and row.is_open) or self.is_editing:
            return
        points, said = self._points(), QCoreApplication.translate("GroupSection", "The agenda is as of now.")
        if self.done(lambda desk: services.meetings.change(desk, row.id, agenda=points), said):
            self.refresh(row.id)

    def close_minutes(self) -> None:
        """Offer to close the minutes of the highlighted meeting: that cannot be taken back."""
        row = self.row
        if row is None or not (row.id and row.is_own and row.is_open) or self.is_editing:
            return
        translate = QCoreApplication.translate
        text = translate("GroupSection", "Closed minutes do not change any more. Close those of {0}?")
        self.page.around.banner.say(
            text.format(formats.short_date(row.met_on)), translate("GroupSection", "Close them"),
            partial(self._close, row.id),
        )  # fmt: skip

    def _close(self, meeting_id: bytes) -> None:
        if self.done(lambda desk: services.meetings.close(desk, meeting_id)):
            self.refresh(meeting_id)
            self.focus()

    def decide(self) -> None:
        """Record an action that the highlighted meeting decided."""
        row = self.row
        if row is not None and row.id and not self.is_editing:
            title = QCoreApplication.translate("GroupSection", "Decided on {0}").format(formats.short_date(row.met_on))
            self.open_form(self.action_form, title, self.action_form.prepare(), row.id)

    def save_action(self) -> None:
        """Record the action."""
        row = self.row
        if row is None or not self.is_right(self.action_form):
            return
        given, draft = self.action_form.given(), self.draft_of(self.action_form)
        title, origin = (
            given.pop("title"),
            {"origin_kind": "quality_meeting", "origin_id": row.id, "meeting_id": row.id},
        )
        if self.page.do(services.actions.decide, title, **origin, **given, draft=draft) is not None:
            self._settle(row.id)

    def _settle(self, meeting_id: bytes) -> None:
        self.close_form()
        self.refresh(meeting_id)
        self.focus()

    # As a PDF

    def ask_for_file(self) -> None:
        """Ask where the agenda or the minutes are to be written."""
        row = self.row
        if row is None or self.is_editing:
            return
        translate = QCoreApplication.translate
        name = translate("GroupSection", "quality-group-{0}").format(row.met_on.isoformat())
        ask_for_pdf(self, translate("GroupSection", "Write the meeting"), name, lambda path: self.write_to(Path(path)))

    def write_to(self, path: Path) -> None:
        """Write the agenda or the minutes on the worker thread: a PDF takes a moment."""
        row, desk = self.row, self.page.desk
        if row is None:
            return
        words.use(labels.language())
        task = self.page.around.tasks.start(lambda _task: _write(desk, row, self._of(row), path))
        said = QCoreApplication.translate("GroupSection", "Written to {0}.").format(path)
        task.done.connect(lambda _nothing: self.say(said))
        task.refused.connect(self.page.around.banner.refuse)


def _write(desk: Desk, meeting: Meeting, decided: Sequence[Action], path: Path) -> None:
    from bitdesk.exports.meetings import minutes_pdf
    from bitdesk.exports.packing import letterhead

    save(path, minutes_pdf(meeting, decided, letterhead(desk)))
