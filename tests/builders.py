"""Makes real desks and head offices in temporary folders, by the program's own commands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bitdesk import settings
from bitdesk.desk import Desk, open_desk
from bitdesk.services import organisation
from bitdesk.sync.enrolment import enrol, init_head_office, make_setup
from bitdesk.sync.folder import FolderMailbox

ORGANISATION_NAME = "Office de Tourisme des Cévennes au Mont Lozère"
COUNTS_FROM = date(2019, 1, 1)
OFFICES = (("PDM", "Le Pont de Montvert"), ("COL", "Le Collet-de-Dèze"), ("VIA", "Vialas"))
TOPICS = (("hiking", "Randonnée", "Hiking"), ("stay", "Hébergement", "Stay"), ("shop", "Boutique", "Shop"))
SUMMER = ((570, 750), (840, 1020))


@dataclass
class House:
    """A head office with its mailbox, and the desks set up so far by office code."""

    folder: Path
    head_office: Desk
    desks: dict[str, Desk] = field(default_factory=dict)

    @property
    def mailbox(self) -> Path:
        """Return the mailbox's folder."""
        return self.folder / "mailbox"

    def add_desk(self, office_code: str, name: str = "Accueil") -> Desk:
        """Set up one more desk of an office, from a real set-up file."""
        workstation_id = organisation.add_workstation(self.head_office, office_code, name)
        setup = self.folder / f"{office_code.lower()}-{workstation_id.hex()}.bitdesk"
        make_setup(self.head_office, workstation_id, setup)
        key = office_code if office_code not in self.desks else f"{office_code}-{len(self.desks)}"
        self.desks[key] = enrol(setup, self.folder / "desks" / key.lower())
        return self.desks[key]

    def close(self) -> None:
        """Close every file."""
        for desk in (self.head_office, *self.desks.values()):
            desk.database.close()


def make_head_office(folder: Path, mailbox: Path) -> Desk:
    """Return a new head office with offices, hours, counselors, topics and one outreach event."""
    head = init_head_office(folder, ORGANISATION_NAME, COUNTS_FROM)
    FolderMailbox.create(mailbox, head.identity.organisation_id, ORGANISATION_NAME)
    settings.save(folder, mailbox=str(mailbox))
    head = open_desk(folder)
    organisation.add_organisation(head)
    for code, name in OFFICES:
        organisation.add_office(head, code, name)
        for weekday in range(7):
            organisation.add_opening_hours(head, code, date(2019, 1, 1), date(2030, 12, 31), weekday, SUMMER)
    for code in ("C1", "C2"):
        organisation.add_counselor(head, code, f"Conseiller {code}")
    for topic in TOPICS:
        organisation.add_topic(head, *topic)
    organisation.add_outreach(head, "Marché de Florac", date(2019, 1, 1), date(2030, 12, 31), "PDM")
    return head


def make_house(folder: Path, *office_codes: str) -> House:
    """Return a head office and a desk for each office code."""
    house = House(folder, make_head_office(folder / "head-office", folder / "mailbox"))
    for code in office_codes:
        house.add_desk(code)
    return house


def make_desk(folder: Path, office_code: str = "PDM") -> Desk:
    """Return one desk, set up by a head office of its own beside it."""
    return make_house(folder, office_code).desks[office_code]
