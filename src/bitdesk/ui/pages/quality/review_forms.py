"""The forms of the reviews: one that was found, an answer to it, or why it calls for none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import clock, reports
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality import review_words, words
from bitdesk.ui.widgets.contact_form import languages
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.reports.reviews import Review
    from bitdesk.reports.templates import Template

_RATING = re.compile(r"(\d{1,3})(?:[.,](\d))?(?:\s*/\s*\d{1,3})?")


class RatingField(TextField):
    """A rating such as 4, 4.5 or 4,5/5, empty for none; its value is in tenths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 9)

    def value(self) -> int | None:  # type: ignore[override]
        """Return ten times the rating, None where none is written."""
        match = _RATING.fullmatch(self.text().strip())
        return int(match[1]) * 10 + int(match[2] or 0) if match else None

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show a rating."""
        whole, tenth = divmod(value or 0, 10)
        self.setText("" if value is None else f"{whole},{tenth}" if tenth else str(whole))

    def problem(self) -> str:
        """Return a sentence where something is written that is no rating."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return QCoreApplication.translate("Fields", "“{0}” is no rating. Write one such as 4 or 4,5.").format(
            self.text()
        )


class ReviewForm(Form):
    """A review that was found on a site, without who wrote it."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.page = page
        self.site = Choice([])
        self.add("site_id", translate("ReviewsSection", "Site"), self.site)
        self.add_line(
            ("rating_tenths", translate("ReviewsSection", "Rating, such as 4 or 4,5"), RatingField()),
            ("published_on", translate("ReviewsSection", "Published on"), DateField()),
        )
        self.add("text", translate("ReviewsSection", "What it says, without who says it"), TextArea(lines=3))
        self.add_line(
            ("theme", translate("ReviewsSection", "Theme"), Choice([])),
            ("sentiment", translate("ReviewsSection", "How it sounds"), Choice(review_words.sentiments())),
        )
        self.add_line(
            ("office_id", translate("ReviewsSection", "About the office"), Choice([])),
            ("language", translate("ReviewsSection", "Language"), Choice(languages())),
        )
        self.add_note()
        self.note.setText(
            translate("ReviewsSection", "It counts as today’s look at its site. Ctrl+Enter saves from the text.")
        )

    def prepare(self) -> None:
        """Offer the sites, themes and offices as they are now."""
        sites = [each.site for each in self.page.ask(reports.reviews.watched)]
        self.site.offer([(each.id.hex(), each.name) for each in sites])
        self._choice("theme").offer([("", review_words.NOTHING), *theme_choices(self.page)])
        self._choice("office_id").offer([("", words.organisation()), *office_choices(self.page)])

    def _choice(self, name: str) -> Choice:
        field = self.fields[name]
        assert isinstance(field, Choice)
        return field

    def shown(self, review: Review | None, site_id: bytes | None) -> Values:
        """Return what the form shows of a review, or of a new one of a site."""
        if review is None:
            return {
                "site_id": site_id.hex() if site_id else self.site.value(), "rating_tenths": None,
                "published_on": clock.business_date(), "text": "", "theme": "", "sentiment": "", "office_id": "",
                "language": "",
            }  # fmt: skip
        return {
            "site_id": review.site_id.hex(), "rating_tenths": review.rating_tenths,
            "published_on": review.published_on, "text": review.text,
            "theme": review.theme.code if review.theme else "", "sentiment": review.sentiment or "",
            "office_id": review.office_id.hex() if review.office_id else "", "language": review.language,
        }  # fmt: skip

    def given(self) -> Values:
        """Return what is written, as the service takes it, with its site."""
        from bitdesk.values import Sentiment

        values = self.values()
        return {
            "site_id": bytes.fromhex(values["site_id"]), "rating_tenths": values["rating_tenths"],
            "published_on": values["published_on"] or clock.business_date(), "text": values["text"] or None,
            "theme": values["theme"] or None, "language": values["language"] or None,
            "sentiment": Sentiment(values["sentiment"]) if values["sentiment"] else None,
            "office_id": bytes.fromhex(values["office_id"]) if values["office_id"] else None,
        }  # fmt: skip


class AnswerForm(Form):
    """What is answered on the site, begun from a template."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.page = page
        self.templates: tuple[Template, ...] = ()
        self.template, self.answer = Choice([]), TextArea(lines=8)
        self.add("text", translate("ReviewsSection", "Answer"), self.answer)
        self.add("template", translate("ReviewsSection", "Begin with"), self.template)
        self.add_note()
        self.note.setText(
            translate("ReviewsSection", "Ctrl+Enter saves and copies the answer: paste it on the site. No names.")
        )
        self.template.activated.connect(lambda _at: self._fill())
        self.review: Review | None = None

    def prepare(self, review: Review) -> None:
        """Offer the templates, those in the review's language first."""
        self.review = review
        self.templates = self.page.ask(reports.templates.templates, "review", review.language or None)
        none = QCoreApplication.translate("ReviewsSection", "No template")
        self.template.offer([("", none), *((each.id.hex(), each.title) for each in self.templates)])

    def _fill(self) -> None:
        chosen = next((each for each in self.templates if each.id.hex() == self.template.value()), None)
        if chosen is not None and self.review is not None:
            fields = {"date": formats.short_date(self.review.published_on), "office": self.review.office}
            self.answer.show_value(reports.templates.filled(chosen.text, chosen.language, fields))
            self.answer.setFocus()


class ReasonForm(Form):
    """Why a review calls for no answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.add("reason", translate("ReviewsSection", "Why it calls for no answer"), TextField())


def theme_choices(page: Page) -> list[tuple[str, str]]:
    """The themes in use, by code, in the language of the window."""
    return [(each.code, labels.label(each)) for each in page.ask(reports.liaison.themes)]


def office_choices(page: Page) -> list[tuple[str, str]]:
    """The offices in use, by id."""
    return [(each.id.hex(), each.name) for each in page.ask(reports.reference.offices)]
