"""What can be done about the highlighted enquiry: a button and a letter for each, at once or with a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.reports.enquiries import State
from bitdesk.ui import formats
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Key
from bitdesk.ui.pages.enquiries.forms import StepForm
from bitdesk.ui.pages.enquiries.reply_form import ReplyForm
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import Channel, Purpose

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import EnquiryRow
    from bitdesk.ui.pages.enquiries.following import FollowSection

REPLY, BACK, TRIED, SENT, DUE, NOTE, CLOSE, REOPEN = "r", "b", "t", "s", "d", "n", "x", "o"
ORDER = (REPLY, BACK, TRIED, SENT, DUE, NOTE, CLOSE, REOPEN)
MAIN = (REPLY, BACK)
AT_ONCE = (BACK, TRIED, CLOSE)
DRAFT = "enquiry_"


class Acts:
    """Keeps the buttons of a section and does what they say to its highlighted enquiry."""

    def __init__(self, section: FollowSection) -> None:
        self.section = section
        self.pills = {
            letter: Pill(text, section, on_card=True, main=letter in MAIN) for letter, text in _texts().items()
        }
        self.buttons = [self.pills[letter] for letter in ORDER]
        for letter, pill in self.pills.items():
            pill.clicked.connect(partial(self.do, letter))
        self.forms: dict[str, StepForm] = {}
        self.drafts: dict[str, FormDraft] = {}

    def offer(self, row: EnquiryRow | None) -> None:
        """Show the buttons that mean something for an enquiry."""
        self.section.detail.offer([self.pills[letter] for letter in _offered(row)])

    def typed(self, letter: str) -> bool:
        """Do what a letter stands for; return whether it stands for anything now."""
        if letter not in self.pills:
            return False
        if self.section.row is None and self.section.rows:
            self.section.say(
                QCoreApplication.translate("Enquiries", "None is highlighted: choose one with the arrow keys first.")
            )
        elif letter in _offered(self.section.row):
            self.do(letter)
        return True

    def do(self, letter: str, *_clicked: object) -> None:
        """Record a step at once, or ask for what there is to say of it."""
        row = self.section.row
        if row is None or letter not in _offered(row):
            return
        if letter in AT_ONCE:
            self._record(row.id, _services()[letter])
        else:
            form = self._form(letter)
            self.section.open_form(form)
            if isinstance(form, ReplyForm):
                self._offer_templates(form, row)
            brochures = self.section.page.ask(reports.brochures.brochures) if letter in (REPLY, SENT) else ()
            form.ask(_texts()[letter].split(" (")[0], brochures)
            self._bring_back(letter, row)

    def forms_by_draft(self) -> dict[str, str]:
        """What each step that is written is called, by the name of its draft."""
        return {f"{DRAFT}{letter}": text for letter, text in _texts().items() if letter not in AT_ONCE}

    def _offer_templates(self, form: ReplyForm, row: EnquiryRow) -> None:
        language = row.card.language if row.card else None
        templates = self.section.page.ask(reports.templates.templates, Purpose.ENQUIRY.value, language or "fr")
        offices: dict[bytes | None, str] = {one.id: one.name for one in self.section.offices()}
        known = {
            "name": (row.card.name if row.card else None) or "",
            "date": formats.short_date(row.received_on),
            "office": offices.get(row.office_id) or self.section.page.desk.identity.organisation_name,
        }
        form.offer(templates, known)

    def _bring_back(self, letter: str, row: EnquiryRow) -> None:
        """Show what was being written of this step when the program ended, and keep what is written from now on."""
        draft = self.drafts[letter]
        draft.name = f"{DRAFT}{letter}:{row.id.hex()}"
        if draft.load():
            self.section.say(QCoreApplication.translate("Enquiries", "What was being written here is back."))

    def _form(self, letter: str) -> StepForm:
        """Return the form of a step, made when it is first opened."""
        if letter not in self.forms:
            form = self.forms[letter] = (
                ReplyForm(self.section) if letter == REPLY else StepForm(self.section, with_day=letter in (DUE, REOPEN))
            )
            form.saved.connect(partial(self._save, letter))
            draft = self.drafts[letter] = FormDraft(self.section.page, letter, form.fields)
            form.left.connect(draft.forget)
        return self.forms[letter]

    def _save(self, letter: str) -> None:
        row, form = self.section.row, self.forms[letter]
        problem = form.problem()
        if problem or row is None:
            self.section.say(problem)
            return
        text = form.words.value() or None
        draft = self.drafts[letter]
        if letter in (REPLY, SENT):
            self._record(row.id, _services()[letter], draft, text=text, brochures=form.copies.value())
        elif letter == DUE and form.day.value() is None:
            self.section.say(QCoreApplication.translate("Enquiries", "Give the day until which a reply is due."))
        elif letter in (DUE, REOPEN):
            self._record(row.id, _services()[letter], draft, text=text, due_on=form.day.value())
        else:
            self._record(row.id, _services()[letter], draft, text=text or "")

    def _record(
        self, enquiry_id: bytes, command: Callable[..., bytes], draft: FormDraft | None = None, **said: Any
    ) -> None:
        if self.section.page.do(command, enquiry_id, **said) is not None:
            if draft is not None:
                draft.forget()
            self.section.done(enquiry_id)

    def keys(self) -> tuple[Key, ...]:
        """The letters, for the help."""
        return tuple(Key(letter.upper(), text.split(" (")[0]) for letter, text in _texts().items())


def _texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        REPLY: translate("Enquiries", "Reply sent (R)"),
        BACK: translate("Enquiries", "Called back (B)"),
        TRIED: translate("Enquiries", "Tried, no answer (T)"),
        SENT: translate("Enquiries", "Brochures sent (S)"),
        DUE: translate("Enquiries", "Another due day (D)"),
        NOTE: translate("Enquiries", "Note (N)"),
        CLOSE: translate("Enquiries", "Close, no reply (X)"),
        REOPEN: translate("Enquiries", "Open again (O)"),
    }


def _services() -> dict[str, Callable[..., bytes]]:
    enquiries = services.enquiries
    return {
        REPLY: enquiries.replied, BACK: enquiries.called_back, TRIED: enquiries.attempted,
        SENT: enquiries.brochures_sent, DUE: enquiries.due_changed, NOTE: enquiries.note, CLOSE: enquiries.close,
        REOPEN: enquiries.reopen,
    }  # fmt: skip


def _offered(row: EnquiryRow | None) -> tuple[str, ...]:
    """Return what can be done about an enquiry."""
    if row is None:
        return ()
    if row.state is not State.OPEN:
        return (REOPEN, SENT, NOTE)
    if row.channel == Channel.PHONE:
        return (BACK, TRIED, SENT, DUE, NOTE, CLOSE)
    return (REPLY, SENT, DUE, NOTE, CLOSE)
