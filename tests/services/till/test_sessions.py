"""Sessions: a float, cash that moves, counts and their corrections, each with what should have been there."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.values import CashKind, CountPurpose
from drawer import MAP, Drawer
from evidence import rows, tables
from moments import Hand


def test_a_till_opens_with_its_float_by_coin_and_note(drawer: Drawer, time: Hand) -> None:
    session_id = till.open_session(drawer.desk, [(50, 2), (1000, 3), (2000, 0)])
    session = tills.session(drawer.desk)
    assert session == tills.Session(session_id, date(2026, 7, 22), time.ms, 3100, is_stale=False)
    assert rows(drawer.desk, "SELECT pieces FROM till_session") == [("[[1000,3],[50,2]]",)]


@pytest.mark.parametrize(
    ("pieces", "cents", "said"),
    [
        ((), None, "Count what is in the drawer"),
        ((), -1, "cannot be in the drawer"),
        (((300, 1),), None, "no coin or note of"),
        (((1000, -1),), None, "cannot be. Count them again"),
        (((1000, 10_000),), None, "cannot be. Count them again"),
        (((1000, 1),), 2000, "The coins and notes make"),
    ],
)
def test_a_float_that_cannot_be_is_refused(drawer: Drawer, pieces: Any, cents: int | None, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        till.open_session(drawer.desk, pieces, cents)
    assert tables(drawer.desk)["till_session"] == []


def test_a_till_opens_once(opened: Drawer, time: Hand) -> None:
    with pytest.raises(RuleError, match="open already, since 2026-07-22"):
        opened.open()
    time.forward(days=1)
    with pytest.raises(RuleError, match="open already, since 2026-07-22"):
        opened.open()


def test_two_sessions_a_day_are_two_drawers(opened: Drawer) -> None:
    opened.sell(opened.item(MAP))
    till.close_session(opened.desk)
    till.open_session(opened.desk, [(100, 0)])
    report = tills.x_report(opened.desk)
    assert (report.totals.sales, report.float_cents, report.expected_cents) == (0, 0, 0)


def test_cash_moves_into_and_out_of_the_drawer(opened: Drawer) -> None:
    till.move_cash(opened.desk, CashKind.IN, 1000, " monnaie ")
    till.move_cash(opened.desk, CashKind.OUT, 300, "timbres")
    till.move_cash(opened.desk, CashKind.BANK, 2500)
    report = tills.x_report(opened.desk)
    assert [(found.kind, found.amount_cents, found.reason) for found in report.movements] == [
        ("in", 1000, "monnaie"), ("out", -300, "timbres"), ("bank", -2500, None),
    ]  # fmt: skip
    assert report.moved(CashKind.BANK) == -2500
    assert report.expected_cents == 5000 + 1000 - 300 - 2500


def test_what_goes_out_says_why(opened: Drawer) -> None:
    for reason in (None, "", "  "):
        with pytest.raises(RuleError, match="Say why cash goes out"):
            till.move_cash(opened.desk, CashKind.OUT, 300, reason)
    assert tables(opened.desk)["cash_movement"] == []


@pytest.mark.parametrize(("kind", "reason"), [(CashKind.OUT, "timbres"), (CashKind.BANK, None)])
def test_more_than_should_be_there_goes_out_where_it_is_confirmed(
    opened: Drawer, kind: CashKind, reason: str | None
) -> None:
    with pytest.raises(RuleError, match="Count it, then confirm") as refused:
        till.move_cash(opened.desk, kind, 5001, reason)
    assert not any(letter.isdigit() for letter in str(refused.value)), "the count stays blind"
    assert tables(opened.desk)["cash_movement"] == []
    till.move_cash(opened.desk, kind, 5001, reason, above_expected=True)
    assert tills.x_report(opened.desk).expected_cents == -1
    till.move_cash(opened.desk, CashKind.IN, 1)
    with pytest.raises(RuleError, match="Count it, then confirm"):
        till.move_cash(opened.desk, kind, 1, reason)


@pytest.mark.parametrize(
    ("kind", "cents", "said"),
    [("in", 0, "above zero"), ("out", -5, "above zero"), ("lost", 5, "does not move by “lost”")],
)
def test_cash_that_cannot_move_is_refused(opened: Drawer, kind: str, cents: int, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        till.move_cash(opened.desk, kind, cents)
    assert tables(opened.desk)["cash_movement"] == []


def test_cash_needs_an_open_till_of_whatever_day(opened: Drawer, time: Hand) -> None:
    time.forward(days=1)
    till.move_cash(opened.desk, CashKind.BANK, 2000)
    till.close_session(opened.desk)
    with pytest.raises(RuleError, match="till is closed"):
        till.move_cash(opened.desk, CashKind.IN, 100)


def test_a_check_knows_what_should_have_been_there(opened: Drawer) -> None:
    opened.sell(opened.item(MAP))
    opened.sell(opened.item(MAP), method="card")
    opened.sell(opened.item(MAP), training=True)
    till.count_cash(opened.desk, [(5000, 1), (1000, 1), (200, 1)])
    (count,) = tills.x_report(opened.desk).counts
    assert (count.purpose, count.counted_cents, count.expected_cents, count.discrepancy_cents) == (
        "check", 6200, 6250, -50,
    )  # fmt: skip
    assert count.pieces == ((5000, 1), (1000, 1), (200, 1))


def test_a_miscount_is_corrected_by_another_count_even_after_the_closing(opened: Drawer) -> None:
    opened.sell(opened.item(MAP))
    till.close_session(opened.desk, counted_cents=5250, reason="rouleau oublié ?")
    ((wrong, session_id),) = rows(opened.desk, "SELECT id, session_id FROM cash_count")
    before = tables(opened.desk)["cash_count"]
    till.count_cash(
        opened.desk, (), counted_cents=6250, purpose=CountPurpose.CORRECTION, corrects_id=wrong, reason="un rouleau"
    )
    closing, correction = tills.x_report(opened.desk, session_id).counts
    assert (closing.purpose, closing.discrepancy_cents) == ("closing", -1000)
    assert (correction.purpose, correction.corrects_id, correction.discrepancy_cents) == ("correction", wrong, 0)
    assert set(before) < set(tables(opened.desk)["cash_count"])


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ({"counted_cents": None}, "Count what is in the drawer"),
        ({"purpose": "closing"}, "The closing makes its own"),
        ({"purpose": "check", "corrects_id": b"x" * 16}, "is a check, or corrects another"),
        ({"purpose": "correction", "reason": "x"}, "Say which count"),
        ({"purpose": "correction", "corrects_id": b"x" * 16, "reason": "x"}, "Say which count"),
    ],
)
def test_a_count_that_cannot_be_is_refused(opened: Drawer, rest: dict[str, Any], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        till.count_cash(opened.desk, (), **{"counted_cents": 5000, **rest})
    assert tables(opened.desk)["cash_count"] == []


def test_a_correction_says_why(opened: Drawer) -> None:
    wrong = till.count_cash(opened.desk, (), counted_cents=4000)
    with pytest.raises(RuleError, match="Say why"):
        till.count_cash(opened.desk, (), counted_cents=5000, purpose=CountPurpose.CORRECTION, corrects_id=wrong)
