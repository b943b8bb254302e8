"""Revising a party that was counted: qualify, correct, divide, void, and take each of these back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import ids, revisions
from bitdesk.checks import Part, check_parts
from bitdesk.desk import Desk
from bitdesk.models import Visit
from bitdesk.revisions import REVISED, Revision, own_visit

__all__ = ["REVISED", "Revision", "divide", "revise", "revise_all", "undo", "undo_all", "void", "void_all"]


def revise(desk: Desk, visit_id: bytes, **changes: Any) -> Revision:
    """Change some columns of a visit of this desk; what does not differ is left alone.

    A visit that comes to another day of the office opens that day.

    Args:
        desk: the desk that wrote the visit.
        visit_id: the visit.
        changes: values by column, among `REVISED`; `visited_on` a date, `topics` codes, None for "not said".

    Raises:
        RuleError: a value that cannot be, an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    (revision,) = revise_all(desk, [visit_id], **changes)
    return revision


def revise_all(desk: Desk, visit_ids: Sequence[bytes], **changes: Any) -> tuple[Revision, ...]:
    """Change the same columns of several visits at once: those of a party that came together.

    Raises:
        RuleError: as for `revise`; then none has changed.
        OutageError: the disk refuses; nothing has changed.
    """
    with desk.write() as session:
        visits = [own_visit(session, desk, visit_id) for visit_id in visit_ids]
        return tuple(revisions.revise(session, desk, visit, changes) for visit in visits)


def void(desk: Desk, visit_id: bytes) -> Revision:
    """Take a visit out of every figure; it stays in the journal and can be brought back.

    Raises:
        RuleError: an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    (revision,) = void_all(desk, [visit_id])
    return revision


def void_all(desk: Desk, visit_ids: Sequence[bytes]) -> tuple[Revision, ...]:
    """Take several visits out of every figure at once.

    Raises:
        RuleError: an unknown visit, or another desk's; then none is void.
        OutageError: the disk refuses; nothing has changed.
    """
    with desk.write() as session:
        return tuple(
            revisions.void(session, desk, [own_visit(session, desk, visit_id) for visit_id in visit_ids]),
        )


def divide(desk: Desk, visit_ids: Sequence[bytes], parts: Sequence[Part]) -> tuple[Revision, ...]:
    """Say that a party came from several places: one visit for each part, which share a `group_id`.

    The visits there are take the first parts and keep their ids; new ones, alike in all the rest, take those that
    are left; a visit too many is voided. With one part the party is an ordinary one again.

    Args:
        desk: the desk that wrote the visits.
        visit_ids: the party as it stands: one visit, or those of a group.
        parts: people and where they come from.

    Returns:
        What changed, for `undo_all`.

    Raises:
        RuleError: a part that cannot be, an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    check_parts(parts)
    with desk.write() as session:
        visits = [own_visit(session, desk, visit_id) for visit_id in visit_ids]
        group_id = (visits[0].group_id or ids.new()) if len(parts) > 1 else None
        made = [
            revisions.revise(session, desk, visit, {**part._asdict(), "group_id": group_id})
            for visit, part in zip(visits, parts, strict=False)
        ]
        made += revisions.void(session, desk, visits[len(parts) :])
        for part in parts[len(visits) :]:
            made.append(revisions.add(session, _twin(visits[0], part, group_id)))
        return tuple(made)


def undo(desk: Desk, revision: Revision) -> Revision:
    """Put back what a revision had changed, by a revision of its own.

    Raises:
        RuleError: an unknown visit, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    (back,) = undo_all(desk, [revision])
    return back


def undo_all(desk: Desk, made: Sequence[Revision]) -> tuple[Revision, ...]:
    """Put back at once what several revisions had changed, the last one first.

    Raises:
        RuleError: an unknown visit, or another desk's; then nothing has changed.
        OutageError: the disk refuses; nothing has changed.
    """
    with desk.write() as session:
        return revisions.take_back(session, desk, made)


def _twin(visit: Visit, part: Part, group_id: bytes | None) -> Visit:
    return Visit(
        office_id=visit.office_id, outreach_id=visit.outreach_id, visited_on=visit.visited_on, hour=visit.hour,
        visited_at=visit.visited_at, public=visit.public, topics=visit.topics, entered=visit.entered,
        group_id=group_id, **part._asdict(),
    )  # fmt: skip
