"""The weekly look at each site of reviews: one key says "nothing new", and that is the proof."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from bitdesk import reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import review_words, words
from bitdesk.ui.pages.quality.list_part import ListPart
from bitdesk.ui.pages.quality.review_forms import ReviewForm
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.story import Part

if TYPE_CHECKING:
    from bitdesk.reports.reviews import Watched

WEEKS_SHOWN = 53


class WeeklyPart(ListPart):
    """The sites with this week's state; at right the weeks, those that were missed among them."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(page, translate("ReviewsSection", "Sites to look at every week"))
        self.nothing_new = self.add_pill(
            translate("ReviewsSection", "Nothing new (N)"), self.say_nothing_new, main=True
        )
        self.new = self.add_pill(translate("ReviewsSection", "New review (Enter)"), self.add)
        self.open_site = self.add_pill(translate("ReviewsSection", "Open the site (O)"), self.go_there)
        self.form = ReviewForm(page, self)
        self.add_form(self.form, self.save, "review")
        self.on("N", self.say_nothing_new)
        self.on("O", self.go_there)
        self.on_enter(self.add)

    def columns(self) -> tuple[Column, ...]:
        """The site, this week, and what was missed or is to be decided."""
        translate = QCoreApplication.translate
        return (
            Column(translate("ReviewsSection", "Site"), 0.32),
            Column(translate("ReviewsSection", "This week"), 0.48),
            Column(translate("ReviewsSection", "Missed"), 0.2, figures=True),
        )

    def load(self) -> Sequence[Watched]:
        """The sites that are looked at."""
        return self.page.ask(reports.reviews.watched)

    def cells(self, row: Watched) -> tuple[Cell, ...]:
        """A site in words."""
        name = words.joined([row.site.name, row.site.office])
        return (Cell(name, hint=name), review_words.this_week(row), review_words.missed(len(row.missed)))

    def row_id(self, row: Watched) -> bytes:
        """A site's id."""
        return row.site.id

    def story(self, row: Watched) -> tuple[str, Sequence[Part]]:
        """The weeks of a site, the latest first."""
        shown = [review_words.week(week) for week in reversed(row.weeks[-WEEKS_SHOWN:])]
        if row.site.url:
            shown.insert(0, Part("", row.site.url))
        return row.site.name, shown

    def show_row(self) -> None:
        """Show a site, and whether its page can be opened."""
        super().show_row()
        row = self.row
        self.open_site.setVisible(row is not None and bool(row.site.url))
        for pill in (self.nothing_new, self.new):
            pill.setEnabled(row is not None)

    def acts(self, row: Watched) -> Sequence[Pill]:
        """Nothing: what is done stands under the list."""
        return ()

    def empty(self) -> str:
        """What is said where there is no site."""
        return QCoreApplication.translate(
            "ReviewsSection", "No site is looked at yet. The head office adds those where visitors write about you."
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the weekly look."""
        translate = QCoreApplication.translate
        return (
            Key("N", translate("Keys", "Reviews: looked at the site, nothing new")),
            Key("Return", translate("Keys", "Reviews: note a new one; in a form: save")),
            Key("O", translate("Keys", "Reviews: open the site")),
        )

    # What is done

    def say_nothing_new(self) -> None:
        """Record that the highlighted site was looked at; the next one that waits is highlighted."""
        row = self.row
        if row is None or self.is_editing:
            return
        check_id = self.page.do(services.reviews.check, row.site.id)
        if check_id is None:
            return
        self.refresh()
        at = self.table.currentIndex().row()
        order = [*range(at, len(self.rows)), *range(at)]
        self.highlight(next((each for each in order if self.rows[each].is_due), at))
        text = QCoreApplication.translate("ReviewsSection", "{0}: looked at, nothing new.").format(row.site.name)
        undo = QCoreApplication.translate("ReviewsSection", "Undo")
        self.page.around.banner.say(text, undo, partial(self._withdraw, row.site.id, check_id))

    def _withdraw(self, site_id: bytes, check_id: bytes) -> None:
        if self.done(lambda desk: services.reviews.withdraw_check(desk, check_id)):
            self.refresh(site_id)
            self.focus()

    def go_there(self) -> None:
        """Open the site's page in the browser."""
        if self.row is not None and self.row.site.url:
            QDesktopServices.openUrl(QUrl(self.row.site.url))

    def add(self) -> None:
        """Note a review of the highlighted site."""
        if self.row is not None and not self.is_editing:
            self.form.prepare()
            title = QCoreApplication.translate("ReviewsSection", "New review")
            self.open_form(self.form, title, self.form.shown(None, self.row.site.id))

    def save(self) -> None:
        """Record the review."""
        if not self.is_right(self.form):
            return
        given = self.form.given()
        site_id = given.pop("site_id")
        if self.page.do(services.reviews.record, site_id, draft=self.draft_of(self.form), **given) is None:
            return
        self.refresh(site_id)
        self.close_form()
        text = QCoreApplication.translate("ReviewsSection", "Noted on {0}. It waits for a decision under “Reviews”.")
        self.say(text.format(formats.short_date(given["published_on"])))
