"""What is done on the pages of listening before their pictures are taken: nothing that is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitdesk.ui.pages.enquiries import EnquiriesPage
    from bitdesk.ui.pages.liaison import LiaisonPage
    from bitdesk.ui.pages.organisation import OrganisationPage
    from bitdesk.ui.pages.quality import QualityPage
    from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection

COMPLAINT_TEXT = "Le chemin indiqué sur le plan est fermé depuis hier, personne ne nous l’a dit au bureau."
SEARCHED = "Rouviere"


def checklists(page: LiaisonPage) -> None:
    """Show what is ticked at opening and closing."""
    from bitdesk.ui.pages.liaison.page import CHECKLISTS

    page.choose_kind(CHECKLISTS)


def remarks_of_the_year(year: int, page: LiaisonPage) -> None:
    """Show the synthesis of the remarks of a year."""
    from bitdesk.ui.pages.liaison.page import SYNTHESIS
    from bitdesk.ui.pages.liaison.synthesis import SynthesisSection

    page.choose_kind(SYNTHESIS)
    section = page.section
    assert isinstance(section, SynthesisSection)
    section.year.show_value(str(year))


def complaint(page: QualityPage) -> None:
    """Write a complaint with the visitor present."""
    from bitdesk.ui.pages.quality.complaints import ComplaintsSection

    section = page.section
    assert isinstance(section, ComplaintsSection)
    section.add()
    section.form.draft.show({"text": COMPLAINT_TEXT})
    # The next picture of the page would begin with it.
    section.form.draft.forget()


def suggestions(page: QualityPage) -> None:
    """Show the suggestions."""
    from bitdesk.ui.pages.quality.page import SUGGESTIONS

    page.choose_kind(SUGGESTIONS)


def reviews(page: QualityPage) -> None:
    """Show the weekly look at the sites."""
    from bitdesk.ui.pages.quality.page import REVIEWS

    page.choose_kind(REVIEWS)


def reviews_found(page: QualityPage) -> None:
    """Show the reviews."""
    _choose_part(page, 1, "reviews")


def questionnaires(year: int, page: QualityPage) -> None:
    """Show how content visitors were in a year."""
    figures = _questionnaires(page).figures
    figures.year.show_value(str(year))
    figures.read()


def typing(page: QualityPage) -> None:
    """Type a questionnaire from paper."""
    _questionnaires(page).type_sheets()


def visitor(page: QualityPage) -> QWidget | None:
    """Hand the screen to a visitor: at the first question."""
    from bitdesk import reports
    from bitdesk.ui.kiosk import Kiosk

    for form in page.ask(reports.questionnaires.current):
        kiosk = Kiosk(form, lambda _answers, _language: False, preview=True)
        kiosk.take_over()
        kiosk.begin()
        return kiosk
    return None


def actions(page: QualityPage) -> None:
    """Show the corrective actions."""
    from bitdesk.ui.pages.quality.page import GROUP

    page.choose_kind(GROUP)


def meetings(page: QualityPage) -> None:
    """Show the meetings of the quality group."""
    _choose_part(page, 1, "group")


def templates(page: QualityPage) -> None:
    """Show what replies begin with."""
    from bitdesk.ui.pages.quality.page import TEMPLATES

    page.choose_kind(TEMPLATES)


def evidence(page: QualityPage) -> None:
    """Show what the folder of a year holds."""
    from bitdesk.ui.pages.quality.page import EVIDENCE

    page.choose_kind(EVIDENCE)


def to_answer(page: EnquiriesPage) -> None:
    """Show what waits for a reply."""
    from bitdesk.ui.pages.enquiries.page import REPLIES

    page.choose_kind(REPLIES)


def to_call_back(page: EnquiriesPage) -> None:
    """Show who rang in vain."""
    from bitdesk.ui.pages.enquiries.page import MISSED

    page.choose_kind(MISSED)


def brochures(page: EnquiriesPage) -> None:
    """Show the brochures."""
    from bitdesk.ui.pages.enquiries.page import BROCHURES

    page.choose_kind(BROCHURES)


def observatory(year: int, page: EnquiriesPage) -> None:
    """Show the enquiries of a year."""
    from bitdesk.ui.pages.enquiries.page import YEAR
    from bitdesk.ui.pages.enquiries.year import YearSection

    page.choose_kind(YEAR)
    section = page.section
    assert isinstance(section, YearSection)
    section.year.show_value(str(year))


def personal_data(page: OrganisationPage) -> None:
    """Search for somebody who is written to."""
    from bitdesk.ui.pages.organisation.page import PRIVACY
    from bitdesk.ui.pages.organisation.privacy import PrivacySection

    page.choose(PRIVACY)
    section = page.section
    assert isinstance(section, PrivacySection)
    section.list.search.setText(SEARCHED)


def _questionnaires(page: QualityPage) -> QuestionnairesSection:
    from bitdesk.ui.pages.quality.page import QUESTIONNAIRES
    from bitdesk.ui.pages.quality.questionnaires import QuestionnairesSection

    page.choose_kind(QUESTIONNAIRES)
    section = page.section
    assert isinstance(section, QuestionnairesSection)
    return section


def _choose_part(page: QualityPage, at: int, kind: str) -> None:
    from bitdesk.ui.pages.quality.chosen_part import ChosenPart

    {"reviews": reviews, "group": actions}[kind](page)
    section = page.section
    assert isinstance(section, ChosenPart)
    section.choose(at)
