"""A till session: its float, the cash that moves without a sale, and the counts of the drawer."""

from __future__ import annotations

from collections.abc import Iterable

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.pricing import MOST_CENTS, PIECES_CENTS, Euros
from bitdesk.reports import till
from bitdesk.services.till.periods import close_due
from bitdesk.services.till.writing import Writing, writing
from bitdesk.values import CashKind, CountPurpose

Pieces = Iterable[tuple[int, int]]
"""What was counted: pairs of a coin's or note's value in cents and how many."""

MOST_COINS = 9_999


def open_session(desk: Desk, pieces: Pieces = (), float_cents: int | None = None) -> bytes:
    """Open the till with its float, and return the session's id; a month and a year that are over are closed first.

    Args:
        desk: the desk whose till it is.
        pieces: the float counted by coin and note.
        float_cents: or its sum alone; 0 for an empty drawer.

    Raises:
        RuleError: a session is open already, or what was counted cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk, "till_session", "closing") as work:
        found = till.session_of(work.connection, desk.desk_id)
        if found is not None:
            raise RuleError(noop("The till is open already, since {day}. Close it first."), day=found.opened_on)
        counted, cents = counted_pieces(pieces, float_cents)
        if cents is None:
            raise RuleError(noop("Count what is in the drawer, or type 0 for an empty one."))
        close_due(work)
        return work.add(
            "till_session", None, opened_at=work.at_ms, opened_on=work.today, float_cents=cents, pieces=counted
        )


def move_cash(
    desk: Desk, kind: str, amount_cents: int, reason: str | None = None, *, above_expected: bool = False
) -> bytes:
    """Put cash into the drawer or take some out without a sale, and return the movement's id.

    Args:
        desk: the desk whose till it is; the session that is open may be of an earlier day.
        kind: a `values.CashKind`: what goes out or to the bank is taken out.
        amount_cents: how much, above zero.
        reason: why; what goes out needs one, the bank is one.
        above_expected: take out more than should be in the drawer all the same: its float may have been miscounted.

    Raises:
        RuleError: the till is closed, there is no such amount, no reason, or more goes out than should be there.
    """
    with writing(desk, "cash_movement") as work:
        if kind not in set(CashKind):
            raise RuleError(
                noop("Cash does not move by “{kind}”. Choose one of: {known}."), kind=kind, known=", ".join(CashKind)
            )
        if not 0 < amount_cents <= MOST_CENTS:
            raise RuleError(noop("Type how much cash is moved, above zero."))
        if kind == CashKind.OUT and said(reason) is None:
            raise RuleError(
                noop("Say why cash goes out, in a few words: the drawer must explain itself in the evening.")
            )
        session = work.session()
        goes_out = kind != CashKind.IN and not above_expected
        if goes_out and amount_cents > till.expected_cents(work.connection, session.id):
            # The amount is not told: whoever counts the drawer next would know what to find.
            raise RuleError(noop("More would go out than should be in the drawer. Count it, then confirm."))
        return work.add(
            "cash_movement", None, session_id=session.id, kind=str(kind),
            amount_cents=amount_cents if kind == CashKind.IN else -amount_cents, moved_at=work.at_ms,
            reason=said(reason),
        )  # fmt: skip


def count_cash(
    desk: Desk,
    pieces: Pieces,
    *,
    purpose: str = CountPurpose.CHECK,
    counted_cents: int | None = None,
    corrects_id: bytes | None = None,
    reason: str | None = None,
) -> bytes:
    """Record a count of the drawer, and return its id.

    Args:
        desk: the desk whose till it is.
        pieces: what is there by coin and note.
        purpose: `check` at any moment of a session; `correction` of a count before, also after the closing.
        counted_cents: or the sum alone.
        corrects_id: the count that was wrong; the expected amount stays the one of that moment.
        reason: why it is corrected.

    Raises:
        RuleError: the till is closed, or what was counted or corrected cannot be.
    """
    with writing(desk, "cash_count") as work:
        counted, cents = counted_pieces(pieces, counted_cents)
        if cents is None:
            raise RuleError(noop("Count what is in the drawer, or type 0 for an empty one."))
        if purpose == CountPurpose.CORRECTION:
            session_id, expected = _corrected(work, corrects_id, reason)
        elif purpose == CountPurpose.CHECK and corrects_id is None:
            session_id = work.session().id
            expected = till.expected_cents(work.connection, session_id)
        else:
            raise RuleError(noop("A count is a check, or corrects another. The closing makes its own."))
        return add_count(work, session_id, purpose, counted, cents, expected, corrects_id, reason)


def add_count(
    work: Writing, session_id: bytes, purpose: str, pieces: list[list[int]] | None, counted_cents: int,
    expected_cents: int, corrects_id: bytes | None = None, reason: str | None = None,
) -> bytes:  # fmt: skip
    """Write a count of a session's drawer, and return its id."""
    return work.add(
        "cash_count", None, session_id=session_id, purpose=str(purpose), counted_at=work.at_ms, pieces=pieces,
        counted_cents=counted_cents, expected_cents=expected_cents, corrects_id=corrects_id, reason=said(reason),
    )  # fmt: skip


def counted_pieces(pieces: Pieces, sum_cents: int | None) -> tuple[list[list[int]] | None, int | None]:
    """Return coins and notes as they are stored, the greatest first, and their sum; the sum alone where that is given.

    Raises:
        RuleError: a coin that does not exist, a number that cannot be, or a sum that is not theirs.
    """
    numbers: dict[int, int] = {}
    for value, count in pieces:
        if value not in PIECES_CENTS:
            raise RuleError(noop("There is no coin or note of {value}."), value=Euros(value))
        if not 0 <= count <= MOST_COINS:
            raise RuleError(
                noop("{count} pieces of {value} cannot be. Count them again."), count=count, value=Euros(value)
            )
        numbers[value] = numbers.get(value, 0) + count
    counted = [[value, numbers[value]] for value in PIECES_CENTS if numbers.get(value)]
    total = sum(value * count for value, count in counted)
    if sum_cents is not None and not 0 <= sum_cents <= MOST_CENTS:
        raise RuleError(noop("{amount} cannot be in the drawer. Count it again."), amount=Euros(sum_cents))
    if numbers and sum_cents is not None and sum_cents != total:
        raise RuleError(
            noop("The coins and notes make {total}, not {amount}. Count them again."),
            total=Euros(total), amount=Euros(sum_cents),
        )  # fmt: skip
    return counted or None, total if numbers else sum_cents


def said(reason: str | None) -> str | None:
    """Return a reason without what surrounds it, None where nothing was said."""
    return (reason or "").strip() or None


def _corrected(work: Writing, corrects_id: bytes | None, reason: str | None) -> tuple[bytes, int]:
    """Return the session of the count that is corrected, and what was expected then."""
    row = work.connection.execute(
        "SELECT session_id, expected_cents FROM cash_count WHERE id = ? AND desk_id = ?",
        (corrects_id, work.desk.desk_id),
    ).fetchone()
    if row is None:
        raise RuleError(noop("Say which count of this till is corrected."))
    if said(reason) is None:
        raise RuleError(noop("Say why the count is corrected, in a few words."))
    return row[0], row[1]
