"""The sites of reviews, as the head office decides them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import words
from bitdesk.ui.pages.quality.review_forms import office_choices
from bitdesk.ui.pages.quality.section_keys import section_keys
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.reviews import SiteRow

RATINGS = ("5", "10", "20", "100")


class SitesPart(Section):
    """Where visitors write: each site is looked at every week from its first day on."""

    kind = "review_site"

    def __init__(self, page: Page) -> None:
        self.office = Choice([])
        super().__init__(page)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("ReviewsSection", "Sites of reviews")

    def columns(self) -> tuple[Column, ...]:
        """Name, office, and since when."""
        translate = QCoreApplication.translate
        return (
            Column(translate("ReviewsSection", "Site"), 0.34),
            Column(translate("ReviewsSection", "Office"), 0.26),
            Column(translate("ReviewsSection", "From"), 0.21),
        )

    def question(self) -> Callable[[Desk], Sequence[SiteRow]]:
        """The report that lists the rows."""
        return reports.reviews.sites

    def line(self, row: SiteRow) -> Line:
        """A site in words."""
        translate = QCoreApplication.translate
        office = row.office or words.organisation()
        since = formats.short_date(row.starts_on)
        details = [
            (translate("ReviewsSection", "Address"), row.url or "–"),
            (translate("ReviewsSection", "Office"), office),
            (translate("ReviewsSection", "Rates out of"), str(row.rating_of)),
            (translate("ReviewsSection", "Looked at from"), since),
        ]
        return Line(row.name, (Cell(row.name, hint=row.name), Cell(office, hint=office), Cell(since)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate("ReviewsSection", "No site yet. Add those where visitors write about you.")

    def fill_form(self, form: Form) -> None:
        """Name, address, office, rating, first day."""
        translate = QCoreApplication.translate
        form.add("name", translate("ReviewsSection", "Name, such as Google"), TextField(longest=80))
        form.add("url", translate("ReviewsSection", "Address of your page there"), TextField(longest=500))
        form.add("office_id", translate("ReviewsSection", "Whose page it is"), self.office)
        form.add_line(
            ("rating_of", translate("ReviewsSection", "Rates out of"), Choice([(each, each) for each in RATINGS])),
            ("starts_on", translate("ReviewsSection", "Looked at from"), DateField()),
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("ReviewsSection", "New site")

    def prepare(self, row: SiteRow | None) -> None:
        """Offer the offices."""
        self.office.offer([("", words.organisation()), *office_choices(self.page)])
        self.office.show_value(row.office_id.hex() if row is not None and row.office_id else "")
        self.form.keep()

    def values(self, row: SiteRow | None) -> Values:
        """What the form shows of a site."""
        if row is None:
            today = clock.business_date()
            return {"name": "", "url": "", "office_id": "", "rating_of": "5", "starts_on": today}
        return {
            "name": row.name, "url": row.url, "office_id": row.office_id.hex() if row.office_id else "",
            "rating_of": str(row.rating_of), "starts_on": row.starts_on,
        }  # fmt: skip

    def store(self, row: SiteRow | None, values: Values) -> Any:
        """Record a site."""
        given: dict[str, Any] = {
            "name": values["name"], "url": values["url"] or None,
            "office_id": bytes.fromhex(values["office_id"]) if values["office_id"] else None,
            "rating_of": int(values["rating_of"]), "starts_on": values["starts_on"] or clock.business_date(),
        }  # fmt: skip
        if row is None:
            return self.page.do(services.reviews.add_site, **given)
        return self.done(lambda desk: services.reviews.change_site(desk, row.id, **given)) or None

    def do_retire(self, row: SiteRow) -> bool:
        """Look at a site no more."""
        return self.done(lambda desk: services.reviews.retire(desk, *row.ids))

    def do_bring_back(self, row: SiteRow) -> bool:
        """Look at a site again."""
        return self.done(lambda desk: services.reviews.bring_back(desk, *row.ids))

    def retired_words(self, row: SiteRow) -> str:
        """What is said when a site is retired."""
        text = QCoreApplication.translate("ReviewsSection", "“{0}” is looked at no more; its reviews stay.")
        return text.format(row.name)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the sites."""
        return section_keys()
