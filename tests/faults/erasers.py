"""People who are written to, and who are erased: nothing of a name is left wherever the erasure has come."""

from __future__ import annotations

from contextlib import suppress

from bitdesk import contacts
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import ContactDetails
from bitdesk.services import privacy
from bitdesk.values import ErasureReason, Purpose
from faults.names import contents
from faults.oracle import Wrote, stored
from faults.stage import Stage
from faults.worlds import rows


class Erasers(Stage):
    """They write names down, correct them, and erase them."""

    def write_name(self, one: int, other: int) -> None:
        """Write somebody down at a desk, or at the head office for an office."""
        desk = self.house.desks[self.desk(one)]
        writer = desk if other % 4 else self.house.head_office
        with writer.write() as session:
            contact_id = contacts.add(
                session, desk.office_id, Purpose.ENQUIRY, ContactCard(self._name(), phone="04 66")
            )
        assert contact_id
        (row_id,) = (
            row_id for row_id, row in stored(writer, "contact_details").items() if row["contact_id"] == contact_id.hex()
        )
        self._wrote_rows(writer, ("contact", contact_id), ("contact_details", row_id))

    def correct_name(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        own = rows(desk, "SELECT id FROM contact_details WHERE desk_id = ? ORDER BY id", desk.desk_id)
        if own:
            row_id, name = own[other % min(len(own), 3)][0], self._name()
            with suppress(RuleError):
                with desk.write() as session:
                    details = session.get(ContactDetails, row_id)
                    assert details
                    details.name = name
                self.wrote(desk, Wrote("contact_details", row_id, {"name": name}))

    def erase(self, one: int, other: int) -> None:
        head = self.house.head_office
        known = rows(head, "SELECT contact_id FROM contact_details WHERE name IS NOT NULL ORDER BY id")
        if known:
            before = stored(head, "erasure").keys()
            privacy.erase(head, [known[one % len(known)][0]], ErasureReason.REQUEST)
            fresh = stored(head, "erasure").keys() - before
            self._wrote_rows(head, *(("erasure", row_id) for row_id in sorted(fresh)))

    def _name(self) -> str:
        """Return a name that stands nowhere else."""
        return f"Zwyntriska{self.number():05}"

    def _wrote_rows(self, desk: Desk, *written: tuple[str, bytes]) -> None:
        self.wrote(desk, *(Wrote(kind, row_id, stored(desk, kind)[row_id]) for kind, row_id in written))


def assert_nowhere(desk: Desk, names: set[bytes]) -> None:
    """No byte of these names is in a file or in its log."""
    for path in sorted(desk.data_dir.glob("bitdesk.db*")):
        data = contents(path)
        left = sorted(name for name in names if name in data)
        assert not left, f"{path.name} of {desk.data_dir.name} has {left}"
