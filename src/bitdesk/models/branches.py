"""Where two branches of one desk's journal have met."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from bitdesk.models.base import STRICT, Base, Journaled
from bitdesk.values import Audience


class Junction(Journaled, Base):
    """From this entry on, a journal knows what another branch of the same desk had written.

    `shift` is added to the numbers of the entries from here on (this one included) when it is asked which of two
    revisions of a row came after the other: what is written with the other in sight comes after it.
    """

    __tablename__ = "junction"
    __table_args__ = STRICT
    audience = Audience.EVERYONE

    shift: Mapped[int]
