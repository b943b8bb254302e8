"""A finding is a sentence with its values."""

from __future__ import annotations

from bitdesk.reports.findings import Finding


def test_a_finding_fills_in_its_sentence() -> None:
    found = Finding("{desk}: ticket {number} is missing.", {"desk": "VIA Accueil", "number": "000007"})
    assert found.reason.format(**found.params) == "VIA Accueil: ticket 000007 is missing."
