"""Depositors and statements as reports."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from bitdesk import words
from bitdesk.exports.depositors import account, goods, listing, payout_words, sheets, terms
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.depositors import Depositor, PayoutRow, Statement, StatementLine

FIRST, LAST = date(2026, 6, 1), date(2026, 7, 31)
POTTER = Depositor(b"p", "POT", "Maison POT", 3000, 9000, 6300, 1500, 0)
BOWL = StatementLine(b"b", "BOL", "Bol", 17, 10, 6, 5, 1, 15, 6000, 4200, 0)
PAID = PayoutRow(b"1", date(2026, 7, 1), 1000, "cheque", "0815", FIRST, date(2026, 6, 30))
BACK = PayoutRow(b"2", date(2026, 7, 2), -1000, "cheque", "lost", None, None, is_opposite=True)
STATEMENT = Statement(POTTER, FIRST, LAST, (BOWL,), (PAID, BACK), 600)


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")


def test_every_depositor_has_a_line_and_all_a_total() -> None:
    sheet = listing((POTTER, POTTER), LAST)
    assert sheet.title == "Depositors on 31/07/2026"
    assert sheet.rows[0] == ("POT", "Maison POT", "commission 30 %", 9000, 6300, 1500, 4800)
    assert sheet.total == ("", "Total", "", 18000, 12600, 3000, 9600)


def test_goods_and_account_are_two_reports_of_one_statement() -> None:
    one, two = sheets(STATEMENT)
    assert (one, two) == (goods(STATEMENT), account(STATEMENT))
    assert one.rows == (("BOL", "Bol", 17, 10, 6, 5, 1, 15, 6000, 4200),)
    assert one.total == ("", "Total", 17, 10, 6, 5, 1, 15, 6000, 4200)
    assert [(row[1], row[2]) for row in two.rows] == [
        ("Owed before, not paid yet", 600),
        ("Owed for the sales of the period", 4200),
        ("Paid: Cheque, 01/06/2026 to 30/06/2026 · 0815", -1000),
        ("Taken back: Cheque · lost", 1000),
    ]
    assert two.total == (None, "To be paid on 31/07/2026", 4800)
    assert sum(row[2] for row in two.rows) == two.total[2]


def test_what_is_lost_or_has_no_terms_is_said() -> None:
    assert goods(STATEMENT).notes == (
        "What was lost or given away is not owed by itself: agree on it with the depositor.",
    )
    line = StatementLine(b"b", "BOL", "Bol", 0, 2, 2, 0, 0, 0, 100, 0, 2)
    found = goods(Statement(POTTER, FIRST, LAST, (line,), (), 0))
    assert found.notes[0].startswith("2 sold without a commission nor a deposit price")


def test_what_was_found_is_said() -> None:
    found = replace(BOWL, lost=-3, left=19)
    (note,) = goods(replace(STATEMENT, lines=(found,))).notes
    assert note.startswith("Below zero under “Lost or given”: so many more were found")


def test_terms_and_payouts_are_in_words() -> None:
    assert terms(POTTER) == "commission 30 %"
    assert terms(Depositor(b"p", "P", "P", None, 0, 0, 0, 0)) == "deposit price"
    assert payout_words(PayoutRow(b"1", LAST, 1, "cash", "", None, None)) == "Paid: Cash"


def test_json_has_the_statement_in_cents() -> None:
    document = json.loads(written(goods(STATEMENT), Format.JSON))
    assert (document["carried_cents"], document["balance_cents"]) == (600, 4800)
    assert document["lines"][0]["left"] == 15
    assert document["payouts"][1]["opposite"] is True
