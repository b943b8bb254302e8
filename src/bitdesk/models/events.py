"""What is done about something that was received: dated steps by whoever takes them, at any desk."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import Id, Journaled


class Event(Journaled):
    """A step of a complaint, a suggestion, a review, an enquiry or a corrective action.

    `step` is the highest that its writer had seen of the subject, plus one, and ties go by desk: what answers comes
    after what it answers, whatever the clocks say.
    """

    subject_id: Mapped[bytes] = mapped_column(Id)
    step: Mapped[int]
    kind: Mapped[str]
    happened_on: Mapped[str]
    happened_at: Mapped[int]
    text: Mapped[str | None]
