"""A draft is dropped in the transaction that records it, or stays with it."""

from __future__ import annotations

import pytest

from bitdesk import drafts
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import drafts as report
from bitdesk.services import drafts as service
from bitdesk.texts import kept


def _record(desk: Desk, text: str) -> None:
    with desk.write() as session:
        drafts.done(session, "note")
        session.flush()
        kept(text)


def test_a_draft_stays_where_the_transaction_does_not_commit(desk: Desk) -> None:
    service.save(desk, "note", "Bonjour")
    with pytest.raises(RuleError):
        _record(desk, "")
    assert report.load(desk, "note") == "Bonjour"
    with desk.write() as session:
        for name in ("note", "another", None, ""):
            drafts.done(session, name)
    assert report.load(desk, "note") is None
