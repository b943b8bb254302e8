"""The visits that count: a view over what the desks wrote and what the head office corrected afterwards."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, MetaData, Table, event, text

from bitdesk.models.base import Base
from bitdesk.models.visits import Visit

NOT_COUNTED = "voided_at"

counted_visit = Table(
    "counted_visit",
    MetaData(),
    *(
        Column(column.name, column.type, primary_key=column.primary_key, nullable=column.nullable)
        for column in Visit.__table__.columns
        if column.name != NOT_COUNTED
    ),
    Column("corrected", BigInteger, nullable=False),
)
"""The view: a visit's columns, and `corrected` (0 or 1). It is no table: it stands in a metadata of its own."""

COUNTED_VISIT = """\
CREATE VIEW counted_visit AS
SELECT v.id, v.desk_id, v.author_id, v.office_id, v.outreach_id, v.visited_on, v.hour, v.visited_at, v.party_size,
       v.public, v.country, v.department, v.topics, v.entered, v.group_id, 0 AS corrected
FROM visit v
WHERE v.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM visit_correction c WHERE c.visit_id = v.id)
UNION ALL
SELECT v.id, v.desk_id, v.author_id, c.office_id, c.outreach_id, c.visited_on, c.hour,
       CAST(CASE WHEN c.visited_on = v.visited_on AND c.hour IS NOT DISTINCT FROM v.hour
                 THEN v.visited_at END AS BIGINT),
       c.party_size, c.public, c.country, c.department, c.topics, v.entered, v.group_id, 1
FROM visit_correction c JOIN visit v ON v.id = c.visit_id
WHERE c.voided = 0 AND NOT EXISTS (SELECT 1 FROM visit_correction later
                                   WHERE later.visit_id = c.visit_id AND (later.step, later.id) > (c.step, c.id))"""
"""How the view is made; the last migration that touches it has the same text, and a test compares them.

A correction stands whatever the desk revises later. Both halves can be searched by office and day, in an index of
`visit` and one of `visit_correction`: SQLite pushes a condition on the view down into each. The cast gives both halves
columns of the same affinity: without it, SQLite flattens no query on the view, and the counter's cost a third more.
"""


@event.listens_for(Base.metadata, "after_create")
def _create_view(_target: Any, connection: Any, **_options: Any) -> None:
    connection.execute(text(COUNTED_VISIT))
