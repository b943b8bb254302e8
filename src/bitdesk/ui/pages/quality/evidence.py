"""The section of the evidence, at the head office: the folder of a year, and the criteria that ask for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality.chosen_part import Choice, ChosenPart
from bitdesk.ui.pages.quality.evidence_folder import FolderPart
from bitdesk.ui.sections.page import Part


class EvidenceSection(ChosenPart):
    """One click collects what a label's or a classification's visit asks for."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        choices = (
            Choice(translate("EvidenceSection", "Folder"), FolderPart),
            Choice(translate("EvidenceSection", "Criteria"), _criteria),
        )
        super().__init__(page, translate("EvidenceSection", "Evidence"), choices)


def _criteria(page: Page) -> Part:
    from bitdesk.ui.pages.quality.evidence_criteria import CriteriaPart

    return CriteriaPart(page)
