"""What the forked head offices do to erase somebody, until they are killed, or until they are done."""

from __future__ import annotations

from pathlib import Path

from bitdesk.desk import open_desk
from bitdesk.journal import scrubbing as scrubbing
from bitdesk.reports import privacy as report
from bitdesk.services import privacy
from bitdesk.values import ErasureReason
from faults.children import killed_at


def erase_killed_at(data_dir: str, contact: str, step: int) -> None:
    """Erase somebody with everything that is proposed, and die at a step."""
    head, contact_id = open_desk(Path(data_dir)), bytes.fromhex(contact)
    redactions = {one.writing.spot: one.after for one in report.proposals(head, [contact_id])}
    killed_at(step, lambda: privacy.erase(head, [contact_id], ErasureReason.REQUEST, redactions))
