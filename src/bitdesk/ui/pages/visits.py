"""The visits at the head office: looked through by days and place, and an antenna's corrected with a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bitdesk import clock, ids, reports, services
from bitdesk.ui import labels
from bitdesk.ui.dialogs.history import show_history
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.widgets.visit_card import VisitCard
from bitdesk.ui.widgets.visit_form import VisitForm
from bitdesk.ui.widgets.visit_rows import when_words
from bitdesk.ui.widgets.visits_filter import OUTREACH, VisitsFilter

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.errors import BitdeskError
    from bitdesk.reports.visit_list import VisitList

TABLES = frozenset({"visit", "visit_correction"})
REFERENCE = frozenset({"office", "topic", "outreach"})
FORM_WIDTH = 318


class VisitsPage(Page):
    """A list of any length, read on the worker thread, and the form beside it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._reading = self._again = False
        self.filter, self.card, self.form = VisitsFilter(self), VisitCard(self), VisitForm(self)
        self.form.setFixedWidth(FORM_WIDTH)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.card, 1)
        below.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addLayout(below, 1)
        self._connect()
        self._say(QCoreApplication.translate("VisitsPage", "Opening the file…"))

    def _connect(self) -> None:
        self.filter.chosen.connect(self.reload)
        self.card.highlighted.connect(self._highlighted)
        self.card.history_asked.connect(self.show_history)
        self.form.saved.connect(self.correct)
        self.form.left.connect(self.leave)
        self.form.void_asked.connect(self.void)
        self.form.restore_asked.connect(self.restore)
        for key, act in (
            ("Delete", self.void), ("Insert", self.restore), ("Return", self.edit), ("Enter", self.edit),
        ):  # fmt: skip
            self.card.take_key(key, act)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, steps in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(key), self, context=inside)
            shortcut.activated.connect(lambda steps=steps: self.filter.step(steps))

    # Reading

    def opened(self) -> None:
        """Read the last days."""
        self._offer()
        self.reload()

    def shown(self) -> None:
        """Read the days again, and move in the list."""
        self.setFocus()
        if self.around.desk is not None:
            self._offer()
            self.reload()

    def changed(self, tables: frozenset[str]) -> None:
        """Read the days again; what is being written stays."""
        if tables & REFERENCE:
            self._offer()
        if tables & TABLES and self.isVisible():
            self.reload()

    def _offer(self) -> None:
        """Offer the offices, and the topics and events that a visit may have."""
        today = clock.business_date()
        topics = self.ask(reports.reference.topics)
        events = [event for event in self.ask(reports.organisation.outreaches) if event.starts_on <= today]
        self.card.topics = {topic.code: labels.label(topic) for topic in topics}
        self.filter.offer([(ids.to_text(office.id), office.name) for office in self.ask(reports.reference.offices)])
        self.form.offer([*self.card.topics.items()], [(ids.to_text(event.ids[0]), event.name) for event in events])

    def reload(self) -> None:
        """Read the visits on the worker thread; what is shown stays until then."""
        desk, days, place = self.around.desk, self.filter.days(), self.filter.place.value()
        if desk is None:
            return
        if days is None:
            text = QCoreApplication.translate("VisitsPage", "Write the first day and the last one, such as 31/08/2026.")
            self._say(text)
            return
        if self.card.found is None:
            self._say(QCoreApplication.translate("VisitsPage", "Reading the visits…"))
        if self._reading:
            self._again = True
            return
        self._reading = True
        task = self.around.tasks.start(lambda _task: read(desk, *days, place))
        task.done.connect(self._show)
        task.refused.connect(self._refuse)
        task.finished.connect(self._read)

    def _read(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.reload()

    def _refuse(self, error: BitdeskError) -> None:
        self._say("")
        self.around.banner.refuse(error)

    def _show(self, found: VisitList) -> None:
        if self._again:
            return
        if found.visits:
            self.card.show_found(found)
            if self.hasFocus():
                self.card.table.setFocus()
        else:
            self._say(QCoreApplication.translate("VisitsPage", "No visit has been received of these days."))

    def _say(self, text: str) -> None:
        """Say something in place of the visits."""
        self.card.say(text)
        if not self.unsaved():
            self.form.show_visit(None)

    def _highlighted(self) -> None:
        """Show the visit in the form, unless another one is being written."""
        visit, written = self.card.chosen(), self.form.visit
        if visit is None:
            return
        if not self.unsaved():
            self.form.show_visit(visit, self.form.reason.value())
        elif written is not None and written.id != visit.id:
            text = QCoreApplication.translate(
                "VisitsPage", "What you wrote about the visit of {0} is not recorded: correct it, or leave it (Escape)."
            )
            self.around.banner.say(text.format(when_words(written)))

    # Correcting

    def edit(self) -> None:
        """Bring the keyboard to the form."""
        if self.form.visit is not None:
            self.form.people.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.form.people.selectAll()

    def leave(self) -> None:
        """Forget what was written, and go back to the list."""
        self.around.banner.clear()
        self.form.show_visit(self.card.chosen())
        self.card.table.setFocus()

    def correct(self) -> None:
        """Put what is written in the place of the visit."""
        problem = self.form.problem() if self.form.visit is not None else ""
        if problem:
            self.around.banner.say(problem)
        else:
            self._write(services.corrections.correct, **self.form.changes())

    def void(self) -> None:
        """Take the visit out of every figure."""
        self._write(services.corrections.void)

    def restore(self) -> None:
        """Put the visit back as its desk wrote it."""
        self._write(services.corrections.restore)

    def _write(self, command: Callable[..., Any], **changes: Any) -> None:
        visit, reason = self.form.visit, self.form.reason.value()
        if visit is None:
            return
        if self.do(command, visit.id, reason, **changes) is None:
            if not reason:
                self.form.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.form.show_visit(visit)
        self.card.table.setFocus()
        self.reload()
        text = QCoreApplication.translate(
            "VisitsPage",
            "Recorded: every figure counts it so. The desks of its office receive it at their next contact.",
        )
        self.around.banner.say(text)

    def show_history(self) -> None:
        """Show who wrote what of the visit that is highlighted."""
        visit = self.card.chosen()
        if visit is not None:
            show_history(self, visit.id)

    def unsaved(self) -> bool:
        """Whether a correction is written and not recorded."""
        return self.form.is_written()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+PgUp", translate("Keys", "As many days before")),
            Key("Ctrl+PgDown", translate("Keys", "As many days after")),
            Key("L", translate("Keys", "Largest parties first, or newest first")),
            Key("Return", translate("Keys", "Correct the visit; in the form: record it")),
            Key("Delete", translate("Keys", "Void the visit, with the reason that is written")),
            Key("Insert", translate("Keys", "Put the visit back as its desk wrote it")),
            Key("H", translate("Keys", "History of the visit: who, when, what")),
            Key("Escape", translate("Keys", "Leave the form, or close the message")),
        )

    def about(self) -> str:
        """What the page is for."""
        return QCoreApplication.translate(
            "Help",
            "Every visit that has been received, also those that were voided. An antenna that typed 99 for 9 corrects "
            "it itself while it is open; afterwards it is corrected here, with a reason. What the antenna wrote stays: "
            "the last correction is what counts, and the history of the visit shows both.",
        )


def read(desk: Desk, first: date, last: date, place: str) -> VisitList:
    """The visits of some days, everywhere, at one office, or at markets and festivals."""
    office_id = ids.from_text(place) if place not in ("", OUTREACH) else None
    return reports.visit_list.listed(desk, first, last, office_id, outreach=place == OUTREACH)
