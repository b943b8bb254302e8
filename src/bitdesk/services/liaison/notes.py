"""Writing a note, replying to it, and having read it. What somebody wrote is never rewritten: a slip is voided."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock, drafts
from bitdesk.checks import check_theme
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import LiaisonNote, LiaisonReply, NoteRead, Office
from bitdesk.reference import KEEP, Keep, assign, check_day, flushed, found
from bitdesk.sessions import driver
from bitdesk.texts import kept
from bitdesk.values import NoteKind, Sentiment


def write_note(
    desk: Desk,
    kind: str,
    text: str,
    *,
    theme: str | None = None,
    sentiment: str | None = None,
    office_id: bytes | None = None,
    for_all: bool = False,
    pinned_until_on: date | None = None,
    draft: str | None = None,
) -> bytes:
    """Write a note into the book and return its id.

    Args:
        desk: where it is written.
        kind: one of `values.NoteKind`.
        text: what there is to say.
        theme: a theme's code, None where nobody said.
        sentiment: how a remark sounds, one of `values.Sentiment`.
        office_id: for whom; by default this desk's office, at the head office every office.
        for_all: for every office.
        pinned_until_on: the last day on which it stands above the others.
        draft: the draft that it was written in, dropped in the same transaction.

    Raises:
        RuleError: the text cannot be kept, a word is not one of the field's, or the day has passed.
        OutageError: the disk refuses; nothing was recorded.
    """
    _check_words(kind, sentiment)
    _check_pin(pinned_until_on)
    to = None if for_all else office_id or desk.office_id or None
    now = clock.now_ms()
    note = LiaisonNote(
        office_id=to, from_office_id=desk.office_id or None, kind=kind, text=kept(text), theme=theme or None,
        sentiment=sentiment or None, written_at=now, written_on=clock.business_date(now).isoformat(),
        pinned_until_on=clock.iso(pinned_until_on),
    )  # fmt: skip
    with desk.write() as session:
        check_theme(driver(session), theme or None)
        if to is not None:
            found(session, Office, to)
        drafts.done(session, draft)
        return flushed(session, note)


def classify_note(
    desk: Desk,
    note_id: bytes,
    *,
    kind: str | Keep = KEEP,
    theme: str | Keep | None = KEEP,
    sentiment: str | Keep | None = KEEP,
) -> bytes:
    """Say afterwards what a note of this desk is about and how it sounds; its text stays as it was written.

    Returns:
        The note's id.

    Raises:
        RuleError: it was written at another desk, or a word is not one of the field's.
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        note = _own(session, desk, note_id)
        assign(note, kind=kind, theme=theme, sentiment=sentiment)
        if note.kind != NoteKind.REMARK and sentiment is KEEP:
            note.sentiment = None
        _check_words(note.kind, note.sentiment)
        check_theme(driver(session), note.theme or None)
        return note.id


def pin(desk: Desk, note_id: bytes, until_on: date | None) -> None:
    """Keep a note of this desk above the others until a day, that day included; None takes it down.

    Raises:
        RuleError: it was written at another desk, or the day has passed.
        OutageError: the disk refuses; nothing was recorded.
    """
    _check_pin(until_on)
    with desk.write() as session:
        assign(_own(session, desk, note_id), pinned_until_on=until_on)


def void_note(desk: Desk, note_id: bytes) -> None:
    """Void a note of this desk: it was a slip, and counts nowhere. One that is void already stays so.

    Raises:
        RuleError: it was written at another desk.
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        note = _own(session, desk, note_id)
        note.voided_at = note.voided_at or clock.now_ms()


def bring_back_note(desk: Desk, note_id: bytes) -> None:
    """Take the voiding of a note of this desk back.

    Raises:
        RuleError: it was written at another desk.
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        _own(session, desk, note_id).voided_at = None


def reply(desk: Desk, note_id: bytes, text: str, *, draft: str | None = None) -> bytes:
    """Reply to a note, behind the replies that are known here, and return the reply's id.

    Raises:
        RuleError: the note is not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    text = kept(text)
    with desk.write() as session:
        note = found(session, LiaisonNote, note_id)
        last = session.scalar(select(func.max(LiaisonReply.step)).where(LiaisonReply.note_id == note_id))
        now = clock.now_ms()
        drafts.done(session, draft)
        answer = LiaisonReply(
            note_id=note_id, office_id=note.office_id, from_office_id=note.from_office_id, step=(last or 0) + 1,
            text=text, written_at=now, written_on=clock.business_date(now).isoformat(),
        )  # fmt: skip
        return flushed(session, answer)


def mark_read(desk: Desk, *note_ids: bytes) -> None:
    """Record that the counselor at the desk has read notes; one that they have read already stays read.

    Raises:
        RuleError: nobody said who is at the desk, or a note is not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    reader = desk.counselor_id
    if reader is None:
        raise RuleError(noop("Nobody has said who is at the desk. Choose a counselor, then mark the note as read."))
    with desk.write() as session:
        for note_id in dict.fromkeys(note_ids):
            note = found(session, LiaisonNote, note_id)
            before = select(NoteRead.id).where(NoteRead.note_id == note_id, NoteRead.counselor_id == reader)
            if session.scalar(before.limit(1)) is None:
                session.add(
                    NoteRead(
                        note_id=note_id, office_id=note.office_id, from_office_id=note.from_office_id,
                        counselor_id=reader, read_at=clock.now_ms(),
                    )
                )  # fmt: skip


def _own(session: Session, desk: Desk, note_id: bytes) -> LiaisonNote:
    note = found(session, LiaisonNote, note_id)
    if note.desk_id != desk.desk_id:
        raise RuleError(noop("This note was written at another desk, which alone changes it. Reply to it instead."))
    return note


def _check_words(kind: str, sentiment: str | None) -> None:
    if kind not in set(NoteKind):
        raise RuleError(
            noop("A note is a remark, a handover or information, not “{kind}”. Choose one of them."), kind=kind
        )
    if sentiment and sentiment not in set(Sentiment):
        raise RuleError(
            noop("A remark is positive, neutral or negative, not “{sentiment}”. Choose one of them."),
            sentiment=sentiment,
        )  # fmt: skip
    if sentiment and kind != NoteKind.REMARK:
        raise RuleError(noop("Only a visitor’s remark sounds pleased or not. Take the sentiment away."))


def _check_pin(until_on: date | None) -> None:
    check_day(until_on)
    if until_on is not None and until_on < clock.business_date():
        raise RuleError(noop("{day} has passed. Give the last day on which the note is to stay on top."), day=until_on)
