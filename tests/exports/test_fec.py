"""The layout of the FEC: 18 columns, days and amounts as the tax office reads them, every number balanced."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.exports import fec
from bitdesk.reports import accounting
from bitdesk.reports.accounting import Accounts
from bitdesk.services import till
from bitdesk.services.till import Item
from builders import House
from moments import Hand
from tills import article, sell, shop_desk, some_weeks

NAMES = (
    "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate "
    "EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise"
)


@pytest.fixture
def desk(house: House, time: Hand) -> Desk:
    desk = shop_desk(house)
    some_weeks(desk, time)
    return desk


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_row_has_the_18_columns(desk: Desk) -> None:
    text = fec.fec(accounting.accounts(desk, 2026))
    lines = text.split("\n")
    assert lines[0] == NAMES.replace(" ", "\t")
    assert lines[-1] == ""
    assert {line.count("\t") for line in lines[:-1]} == {17}
    for row in read(text):
        assert re.fullmatch(r"2026[01]\d[0-3]\d", row["EcritureDate"])
        assert re.fullmatch(r"\d+,\d\d", row["Debit"])
        assert re.fullmatch(r"\d+,\d\d", row["Credit"])
        assert row["PieceRef"]
        assert row["EcritureLib"]
        assert row["ValidDate"]


def test_every_number_balances_and_follows_the_one_before(desk: Desk) -> None:
    sums: dict[str, int] = defaultdict(int)
    for row in read(fec.fec(accounting.accounts(desk, 2026))):
        sums[row["EcritureNum"]] += int(row["Debit"].replace(",", "")) - int(row["Credit"].replace(",", ""))
    assert list(sums) == [f"{number:06}" for number in range(1, len(sums) + 1)]
    assert set(sums.values()) == {0}


def test_what_somebody_wrote_breaks_no_row(house: House) -> None:
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    till.move_cash(desk, "in", 100, "un\tmot\r\net \x1b[2J «un» autre|")
    rows = read(fec.fec(accounting.accounts(desk, 2026)))
    assert len(rows) == 2
    assert rows[0]["EcritureLib"].endswith("un mot et \\x1b[2J «un» autre|")


def test_sales_that_no_closing_holds_are_not_validated(house: House) -> None:
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    sell(desk, (article(desk), 1))
    assert {row["ValidDate"] for row in read(fec.fec(accounting.accounts(desk, 2026)))} == {""}


def test_the_file_has_the_name_that_the_tax_office_wants() -> None:
    assert fec.file_name(Accounts(2026, "732829320", (), 0)) == "732829320FEC20261231.txt"


def test_a_day_without_an_amount_leaves_no_gap_in_the_numbers(house: House, time: Hand) -> None:
    desk = shop_desk(house)
    free, card = article(desk, "Plan offert", 0), article(desk)
    till.open_session(desk, float_cents=0)
    till.sell(desk, ids.new(), [Item(1, quick_item_id=free)], [])
    till.close_session(desk)
    time.forward(days=1)
    till.open_session(desk, float_cents=0)
    sell(desk, (card, 1))
    found = accounting.accounts(desk, 2026)
    assert len(found.entries) == 2
    assert {row["EcritureNum"] for row in read(fec.fec(found))} == {"000001"}
