"""Every column in which people write freely is known: a new one is not forgotten."""

from __future__ import annotations

from sqlalchemy import String, Text

from bitdesk import models
from bitdesk.desk import Desk
from bitdesk.journal.erasing import is_erasable
from bitdesk.models import Json
from bitdesk.reports.privacy.writings import FREE_TEXTS, writings
from bitdesk.services import complaints

NO_PROSE = {
    "agenda", "attendees", "channel", "code", "colour", "content", "country", "counts_from", "department", "effect",
    "ean", "email", "entered", "evidence", "filled", "heads", "importance", "kind", "language", "lines", "moment",
    "origin_kind", "outcome", "periods", "phone", "public", "purpose", "questions", "reason", "role", "row_kind",
    "scheme", "sentiment", "siret", "theme", "timezone", "topics", "url", "value", "vat_code", "vat_number",
    "zero_hours", "accounts", "season_from", "season_until", "brochures", "previous_ids",
}  # fmt: skip
"""Columns of codes, numbers and lists, or that are named with the prose of their table."""

OF_THE_HOUSE = {
    "brochure", "category", "checklist_item", "counselor", "criterion", "erasure", "office", "organisation",
    "outreach", "product", "questionnaire_form", "quick_item", "reply_template", "review_site", "setting", "theme",
    "topic", "workstation", "basket", "contact_details",
}  # fmt: skip
"""Tables that the head office writes about itself, that stay at a desk's till, or that are erased whole."""


def prose(kind: str) -> set[str]:
    table = models.journaled_tables()[kind]
    return {
        column.name
        for column in table.columns
        if isinstance(column.type, String | Text | Json)
        and column.name not in NO_PROSE
        and not column.name.endswith(("_on", "_fr", "_en"))
    }


def test_no_column_of_prose_is_forgotten() -> None:
    for kind in models.journaled_tables():
        if is_erasable(kind) and kind not in OF_THE_HOUSE:
            missing = prose(kind) - set(FREE_TEXTS.get(kind, ())) - {"name"}
            assert missing == set(), f"{kind}: {missing}"


def test_every_column_is_there_and_may_be_redacted() -> None:
    for kind, columns in FREE_TEXTS.items():
        assert is_erasable(kind)
        assert set(columns) <= set(models.payload_columns(models.journaled_tables()[kind]))


def test_what_was_written_is_given_with_its_place_and_day(desk: Desk) -> None:
    complaint_id = complaints.record(desk, "Accueil sec.", office_id=desk.office_id, place="Au comptoir")
    complaints.note(desk, complaint_id, "Vu.")
    with desk.database.reading() as connection:
        found = list(writings(connection))
    assert [(one.spot.kind, one.spot.column, one.text) for one in found] == [
        ("complaint", "text", "Accueil sec."), ("complaint", "place", "Au comptoir"),
        ("complaint_event", "text", "Vu."),
    ]  # fmt: skip
    assert {one.office_id for one in found} == {desk.office_id}
    assert all(one.day and one.day.isoformat() == "2026-07-22" for one in found)
