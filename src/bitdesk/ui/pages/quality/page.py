"""The page of the quality process: a section for each thing that is listened to, and for what is decided about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.sections.page import Part, SectionsPage

COMPLAINTS, SUGGESTIONS, REVIEWS, QUESTIONNAIRES, GROUP, TEMPLATES, EVIDENCE, DEADLINES = range(8)
AT_A_DESK = (COMPLAINTS, SUGGESTIONS, REVIEWS, QUESTIONNAIRES, GROUP)


class QualityPage(SectionsPage[Part]):
    """A desk receives and follows; the head office sees every office, keeps the templates and collects the evidence."""

    tables = frozenset(
        {
            "complaint", "complaint_event", "suggestion", "suggestion_event", "review_site", "review_check", "review",
            "review_event", "reply_template", "questionnaire_form", "questionnaire_response", "quality_meeting",
            "corrective_action", "action_event", "criterion", "theme", "office", "setting", "contact",
            "contact_details", "erasure", "erasure_request", "counselor", "liaison_note",
        }
    )  # fmt: skip

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        titles = _titles()
        at_head_office = around.desk is not None and around.desk.is_head_office
        kinds = tuple(range(len(titles))) if at_head_office else AT_A_DESK
        name = QCoreApplication.translate("QualityPage", "What visitors say, and what comes of it")
        super().__init__(around, parent, name, [titles[kind] for kind in kinds], kinds)

    def makers(self) -> tuple[Callable[[Page], Part], ...]:
        """How each section is made; only what is looked at is imported."""
        return (_complaints, _suggestions, _reviews, _questionnaires, _group, _templates, _evidence, _deadlines)

    def show_one(self, kind: str, row_id: bytes) -> None:
        """Bring a complaint, a suggestion, a review or a corrective action to the front, highlighted."""
        from bitdesk.ui.pages.quality.followed import FollowedSection
        from bitdesk.ui.pages.quality.group import GroupSection
        from bitdesk.ui.pages.quality.reviews import ReviewsSection

        kinds = {"complaint": COMPLAINTS, "suggestion": SUGGESTIONS, "review": REVIEWS, "corrective_action": GROUP}
        self.choose_kind(kinds[kind])
        if isinstance(self.section, FollowedSection | GroupSection | ReviewsSection):
            self.section.show_one(row_id)

    def about(self) -> str:
        """What this page is for."""
        return QCoreApplication.translate(
            "QualityPage",
            "What a visitor complains of or suggests is written down while they are here, and followed to its end by "
            "whoever must, at any desk: each step is dated and stays. A complaint is treated at once, a major "
            "suggestion is passed on within days, a minor one waits for the end of the season; what is late says so.",
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys of the page and of the section in front, for the help."""
        own = self.section.keys() if self.section is not None else ()
        close = () if any(key.key == "Escape" for key in own) else (_close(),)
        return (*super().keys(), *own, *close)


def _close() -> Key:
    return Key("Escape", QCoreApplication.translate("Keys", "Leave the form, or close the message"))


def _titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("QualityPage", "Complaints"),
        translate("QualityPage", "Suggestions"),
        translate("QualityPage", "Reviews"),
        translate("QualityPage", "Questionnaires"),
        translate("QualityPage", "Quality group"),
        translate("QualityPage", "Templates"),
        translate("QualityPage", "Evidence"),
        translate("QualityPage", "Deadlines"),
    )


def _complaints(page: Page) -> Part:
    from bitdesk.ui.pages.quality.complaints import ComplaintsSection

    return ComplaintsSection(page)


def _suggestions(page: Page) -> Part:
    from bitdesk.ui.pages.quality.suggestions import SuggestionsSection

    return SuggestionsSection(page)


def _reviews(page: Page) -> Part:
    from bitdesk.ui.pages.quality.reviews import ReviewsSection

    return ReviewsSection(page)


def _questionnaires(page: Page) -> Part:
    from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection

    return QuestionnairesSection(page)


def _group(page: Page) -> Part:
    from bitdesk.ui.pages.quality.group import GroupSection

    return GroupSection(page)


def _templates(page: Page) -> Part:
    from bitdesk.ui.pages.quality.templates import TemplatesSection

    return TemplatesSection(page)


def _evidence(page: Page) -> Part:
    from bitdesk.ui.pages.quality.evidence import EvidenceSection

    return EvidenceSection(page)


def _deadlines(page: Page) -> Part:
    from bitdesk.ui.pages.quality.deadlines import DeadlinesSection

    return DeadlinesSection(page)
