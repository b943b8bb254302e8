"""The section of the reviews: the weekly look, what was found, and at the head office the sites."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality.chosen_part import Choice, ChosenPart
from bitdesk.ui.pages.quality.review_list import FoundPart
from bitdesk.ui.pages.quality.review_weeks import WeeklyPart
from bitdesk.ui.sections.page import Part


class ReviewsSection(ChosenPart):
    """A desk looks and answers; the head office decides besides where to look."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        choices = [
            Choice(translate("ReviewsSection", "Weekly look"), WeeklyPart),
            Choice(translate("ReviewsSection", "Reviews"), FoundPart),
        ]
        if page.desk.is_head_office:
            choices.append(Choice(translate("ReviewsSection", "Sites"), _sites))
        super().__init__(page, translate("ReviewsSection", "Online reviews"), choices)

    def show_one(self, review_id: bytes) -> None:
        """Highlight a review, decided about or not."""
        self.choose(1)
        if isinstance(self.part, FoundPart):
            self.part.show_one(review_id)


def _sites(page: Page) -> Part:
    from bitdesk.ui.pages.quality.review_sites import SitesPart

    return SitesPart(page)
