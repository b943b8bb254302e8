"""The reviews that were found: each is answered, or left without an answer for a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from bitdesk import reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import action_words, review_words, words
from bitdesk.ui.pages.quality.action_forms import ActionForm
from bitdesk.ui.pages.quality.list_part import ListPart
from bitdesk.ui.pages.quality.review_forms import AnswerForm, ReasonForm, ReviewForm
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.story import Part

if TYPE_CHECKING:
    from bitdesk.reports.actions import Action
    from bitdesk.reports.reviews import Review

UNDECIDED, EVERY = "undecided", "every"


class FoundPart(ListPart):
    """Those to decide about, or all; at right one in full with what was answered."""

    shares = (60, 40)

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(page, translate("ReviewsSection", "Reviews"))
        self.decided: Sequence[Action] = ()
        choices = ((UNDECIDED, translate("ReviewsSection", "To decide")), (EVERY, translate("ReviewsSection", "All")))
        self.which = ChoiceRow(translate("ReviewsSection", "Shown"), choices, self)
        self.which.choose(UNDECIDED)
        self.which.chosen.connect(lambda _value: self.refresh())
        self.put_above(self.which)
        self.answer_pill = self.details.add(translate("ReviewsSection", "Answer (Enter)"), self.answer, main=True)
        self.leave_pill = self.details.add(translate("ReviewsSection", "No answer (S)"), self.leave_it)
        self.action_pill = self.details.add(translate("ReviewsSection", "Corrective action (A)"), self.decide)
        self.change_pill = self.details.add(translate("ReviewsSection", "Correct (C)"), self.correct)
        self.void_pill = self.details.add(translate("ReviewsSection", "Take back (Delete)"), self.take_back)
        self.form, self.answering, self.reason = ReviewForm(page, self), AnswerForm(page, self), ReasonForm(self)
        self.action_form = ActionForm(page, self)
        self.add_form(self.form, self.save)
        self.add_form(self.answering, self.save_answer, "review_answer", self.answer_pill)
        self.add_form(self.reason, self.save_reason)
        self.add_form(self.action_form, self.save_action, "review_action", self.action_pill)
        self.on_enter(self.answer)
        for key, do in (("S", self.leave_it), ("A", self.decide), ("C", self.correct), ("Delete", self.take_back)):
            self.on(key, do)
        self.on("Ctrl+R", self._switch, everywhere=True)

    def _switch(self) -> None:
        self.which.press(EVERY if self.which.value == UNDECIDED else UNDECIDED)

    def show_one(self, row_id: bytes) -> None:
        """Highlight a review, decided about or not; what is being written stays in front."""
        if not self.is_editing:
            self.which.choose(EVERY)
            self.refresh(row_id)
            self.focus()

    def columns(self) -> tuple[Column, ...]:
        """When, where, how good, what, and what was decided."""
        translate = QCoreApplication.translate
        return (
            Column(translate("ReviewsSection", "Published"), FITTED),
            Column(translate("ReviewsSection", "Site"), 0.3),
            Column(translate("ReviewsSection", "Rating"), FITTED),
            Column(translate("ReviewsSection", "Text"), 0.44),
            Column(translate("ReviewsSection", "Decision"), 0.26),
        )

    def load(self) -> Sequence[Review]:
        """Those to decide about, the oldest first; or all, the latest first."""
        self.decided = self.page.ask(reports.actions.actions)
        if self.which.value == UNDECIDED:
            return self.page.ask(reports.reviews.undecided)
        return self.page.ask(reports.reviews.reviews)

    def cells(self, row: Review) -> tuple[Cell, ...]:
        """A review in words."""
        text = words.first_line(row.text) or review_words.NOTHING
        return (
            Cell(formats.short_date(row.published_on)),
            Cell(row.site, hint=row.site),
            Cell(review_words.rating(row)),
            Cell(text, Tone.PLAIN if row.text else Tone.MUTED, hint=row.text),
            review_words.state(row),
        )

    def story(self, row: Review) -> tuple[str, Sequence[Part]]:
        """A review in full, and what was decided about it."""
        sentiment = dict(review_words.sentiments())[row.sentiment] if row.sentiment else ""
        theme = words.theme(row.theme) if row.theme else ""
        about = words.joined([row.office or words.organisation(), theme, sentiment, words.language(row.language)])
        noted = QCoreApplication.translate("ReviewsSection", "noted on {0}").format(formats.short_date(row.noted_on))
        title = words.joined([row.site, review_words.rating(row), formats.short_date(row.published_on)])
        beside = words.joined([about, noted, row.author])
        led_to = (action_words.outcome(each) for each in self.decided if each.origin_id == row.id)
        return title, (Part("", beside, row.text), *map(review_words.passage, row.steps), *led_to)

    def acts(self, row: Review) -> Sequence[Pill]:
        """A review is decided about by anybody, and corrected by the desk that noted it."""
        own = (self.change_pill, self.void_pill) if row.is_own else ()
        return (self.answer_pill, self.leave_pill, self.action_pill, *own)

    def empty(self) -> str:
        """What is said where there is none."""
        if self.which.value == UNDECIDED:
            return QCoreApplication.translate("ReviewsSection", "Every review was answered, or left for a reason.")
        return QCoreApplication.translate("ReviewsSection", "No review was noted yet. The weekly look finds them.")

    def keys(self) -> tuple[Key, ...]:
        """The keys of the reviews."""
        translate = QCoreApplication.translate
        return (
            Key("Return", translate("Keys", "Reviews: answer; in a form: save")),
            Key("S", translate("Keys", "Reviews: leave it without an answer, and say why")),
            Key("A", translate("Keys", "Reviews: decide a corrective action")),
            Key("C", translate("Keys", "Reviews: correct what was noted here")),
            Key("Delete", translate("Keys", "Reviews: take back what was noted here")),
            Key("Ctrl+R", translate("Keys", "Reviews: those to decide about, or all")),
        )

    # What is done

    def answer(self) -> None:
        """Write the answer to the highlighted review."""
        row = self.row
        if row is not None and not self.is_editing:
            self.answering.prepare(row)
            before = row.steps[-1].text if row.state is reports.reviews.State.ANSWERED else ""
            title = QCoreApplication.translate("ReviewsSection", "Answer: {0}").format(self.story(row)[0])
            self.open_form(self.answering, title, {"template": "", "text": before}, row.id)

    def save_answer(self) -> None:
        """Record the answer, and lay it on the clipboard for the site."""
        row, text = self.row, self.answering.answer.value()
        if row is None:
            return
        draft = self.draft_of(self.answering)
        if self.done(lambda desk: services.reviews.answer(desk, row.id, text, draft)):
            QGuiApplication.clipboard().setText(text)
            self._settle(
                QCoreApplication.translate(
                    "ReviewsSection", "The answer is recorded, and copied: paste it on the site."
                )
            )

    def leave_it(self) -> None:
        """Say why the highlighted review calls for no answer."""
        if self.row is not None and not self.is_editing:
            title = QCoreApplication.translate("ReviewsSection", "No answer: {0}").format(self.story(self.row)[0])
            self.open_form(self.reason, title, {"reason": ""})

    def save_reason(self) -> None:
        """Record that there is no answer, and why."""
        row, reason = self.row, self.reason.values()["reason"]
        if row is not None and self.done(lambda desk: services.reviews.leave(desk, row.id, reason)):
            self._settle(QCoreApplication.translate("ReviewsSection", "Recorded: no answer."))

    def decide(self) -> None:
        """Write the corrective action that the highlighted review leads to."""
        row = self.row
        if row is not None and not self.is_editing:
            title = QCoreApplication.translate("ReviewsSection", "Corrective action: {0}").format(self.story(row)[0])
            self.open_form(self.action_form, title, self.action_form.prepare() | {"problem": row.text}, row.id)

    def save_action(self) -> None:
        """Record the action, which says where it comes from."""
        row = self.row
        if row is None or not self.is_right(self.action_form):
            return
        given, draft = self.action_form.given(), self.draft_of(self.action_form)
        title, origin = given.pop("title"), {"origin_kind": "review", "origin_id": row.id}
        if self.page.do(services.actions.decide, title, draft=draft, **origin, **given) is not None:
            self._settle(QCoreApplication.translate("ReviewsSection", "The action is recorded under “Quality group”."))

    def correct(self) -> None:
        """Correct the highlighted review, if it was noted here."""
        row = self.row
        if row is not None and row.is_own and not self.is_editing:
            self.form.prepare()
            self.form.site.setEnabled(False)
            self.open_form(self.form, self.story(row)[0], self.form.shown(row, None))

    def save(self) -> None:
        """Record the correction."""
        row = self.row
        if row is None or not self.is_right(self.form):
            return
        given = self.form.given()
        given.pop("site_id")
        if self.done(lambda desk: services.reviews.change(desk, row.id, **given)):
            self._settle("")

    def take_back(self) -> None:
        """Take back the highlighted review, if it was noted here."""
        row = self.row
        if row is None or not row.is_own or self.is_editing:
            return
        if self.done(lambda desk: services.reviews.void(desk, row.id)):
            self._settle(QCoreApplication.translate("ReviewsSection", "The review is taken back."))

    def _settle(self, said: str) -> None:
        at = self.table.currentIndex().row()
        self.close_form()
        self.refresh()
        if self.which.value == UNDECIDED:
            self.highlight(min(at, len(self.rows) - 1))
        self.focus()
        if said:
            self.say(said)
