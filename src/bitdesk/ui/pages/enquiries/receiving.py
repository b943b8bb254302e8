"""Recording what has come in: the form beside the list, kept while somebody writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import ids, reports, services
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Page
from bitdesk.ui.pages.enquiries.forms import NewForm
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.ui.pages.enquiries.following import FollowSection

DRAFT = "enquiry"


class Receiving:
    """Opens the form, brings back what was written, and records it; who asks is never kept in a draft."""

    def __init__(self, page: Page, section: FollowSection) -> None:
        self.page, self.section = page, section
        self.form: NewForm | None = None
        self._draft: FormDraft | None = None
        self.new = Pill(QCoreApplication.translate("Enquiries", "New (Ctrl+N)"), on_card=True, main=True)
        self.new.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask for what has come in."""
        if not self.section.is_writing:
            self._open()

    def come_back(self) -> None:
        """Open the form with what was being written when the program ended."""
        if self._draft is None and not self.section.is_writing and self.page.ask(reports.drafts.load, DRAFT):
            self._open().load()

    def _open(self) -> FormDraft:
        form, draft = self._made()
        self.section.open_form(form)
        form.ask(list(self.section.topic_names().items()))
        return draft

    def _made(self) -> tuple[NewForm, FormDraft]:
        if self.form is None or self._draft is None:
            head_office = self.page.desk.is_head_office
            offices = [(ids.to_text(one.id), one.name) for one in self.section.offices()] if head_office else []
            form = self.form = NewForm(offices, self.section)
            form.saved.connect(self.record)
            kept = {name: field for name, field in form.fields.items() if name != "card"}
            self._draft = FormDraft(self.page, DRAFT, kept, only_with=("subject", "topics", "due_on"))
            form.left.connect(self._draft.forget)
        return self.form, self._draft

    def record(self) -> None:
        """Record what is written, or say what is wrong with it."""
        form, draft = self._made()
        problem = form.problem()
        if problem:
            self.section.say(problem)
            return
        said = form.values()
        country, department = said["origin"]
        made = self.page.do(
            services.enquiries.record, said["channel"], card=said["card"], subject=said["subject"],
            public=said["public"] or None, country=country, department=department, topics=said["topics"],
            received_on=said["received_on"], due_on=said["due_on"],
            office_id=bytes.fromhex(said["office_id"]) if said["office_id"] else None, draft=DRAFT,
        )  # fmt: skip
        if made is not None:
            draft.forget()
            self.section.done(made)
