"""What the forked desks do with enquiries until they are killed, or until they are done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk, open_desk
from bitdesk.leaflets import Copies
from bitdesk.reports import brochures as brochure_report
from bitdesk.reports import enquiries as report
from bitdesk.services import enquiries
from faults.children import killed_at

NOW = 1_784_723_460_000
DRAFT = "enquiry"


def call(desk: Desk) -> None:
    """Count a call with all that is known of it."""
    enquiries.count_call(desk, department="34", topics=("hiking",))


def letter(desk: Desk) -> None:
    """Record the letter whose draft is kept, with whoever wrote it."""
    card = ContactCard(name="M. Roux", address="12 rue des Lilas")
    enquiries.record(desk, "letter", card=card, subject="Presque fini", draft=DRAFT)


def reply(desk: Desk) -> None:
    """Reply to what waits, with brochures: a step and as many movements."""
    copies = [Copies(one.id, 2) for one in brochure_report.brochures(desk)]
    enquiries.replied(desk, report.due(desk)[0].id, "Voilà", copies)


ACTS: dict[str, Callable[[Desk], None]] = {"call": call, "letter": letter, "reply": reply}


def act_killed_at(act: str, data_dir: str, _content: str, step: int) -> None:
    """Do something with enquiries and die at a step."""
    with clock.use(lambda: NOW):
        desk = open_desk(Path(data_dir))
        killed_at(step, lambda: ACTS[act](desk))
