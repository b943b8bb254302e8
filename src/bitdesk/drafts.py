"""What stands on a form and is not recorded yet: gone in the transaction that records it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bitdesk.models import Draft


def done(session: Session, name: str | None) -> None:
    """Drop a draft, in the transaction that records what it held; None, or one that is not there, is none.

    Args:
        session: a writing session.
        name: the form's, as `services.drafts.save` knows it.
    """
    draft = session.get(Draft, name) if name else None
    if draft is not None:
        session.delete(draft)
