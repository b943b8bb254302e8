"""The goods as reports: what people read, and the same rows for programs."""

from __future__ import annotations

import json
from datetime import date

from bitdesk import words
from bitdesk.exports import stock as sheets
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.stock import (
    Key,
    Known,
    Level,
    Movement,
    Order,
    OrderLine,
    Request,
    TransferRow,
    Value,
    Ware,
)
from bitdesk.values import StockKind

PDM, COL = b"p" * 16, b"c" * 16
CODES = {PDM: "PDM", COL: "COL"}
MAP = Ware(Key(b"m" * 16), "Carte", "MAP", "3000000000007")
NOT_YET = Ware(Key(b"x" * 16))
DAY = date(2026, 7, 22)


def test_levels_keep_numbers_as_numbers_and_say_what_is_not_here_yet() -> None:
    known = [Known(PDM, "PDM", "Pont", 1_784_723_460_000, True), Known(COL, "COL", "Collet", None, False)]
    sheet = sheets.levels([Level(PDM, MAP, -1, 2, 5, True), Level(COL, NOT_YET, 3, 0, None, False)], known)
    assert sheet.document["rows"] == [
        {"office": "PDM", "code": "MAP", "ean": "3000000000007", "label": "Carte", "level": -1, "coming": 2,
         "reorder_level": 5},
        {"office": "COL", "code": "", "ean": None, "label": words._("not yet received"), "level": 3, "coming": 0,
         "reorder_level": None},
    ]  # fmt: skip
    assert sheet.document["heard"] == {"PDM": 1_784_723_460_000, "COL": None}
    assert len(sheet.notes) == 2
    assert "PDM,MAP,3000000000007,Carte,-1,2,5" in written(sheet, Format.CSV)


def test_movements_and_transfers_bear_the_ids_that_commands_take() -> None:
    movement = Movement(b"a" * 16, PDM, MAP, "loss", -2, 3, 0, DAY, "C1", "cassée", True, False, None)
    row = sheets.movements([movement], CODES).document["rows"][0]
    assert (row["id"], row["quantity"], row["level"], row["moved_on"]) == ("61" * 16, -2, 3, "2026-07-22")
    line = TransferRow(b"l" * 16, b"t" * 16, PDM, COL, DAY, "", MAP, 4, 3, True, False, DAY, "")
    row = sheets.transfers([line], CODES).document["rows"][0]
    assert (row["line"], row["from"], row["to"], row["left"], row["difference"]) == ("6c" * 16, "PDM", "COL", 0, -1)


def test_an_order_is_summed_as_far_as_the_costs_are_known() -> None:
    lines = (
        OrderLine(PDM, MAP, 3, 0, 0, 5, 2, 1, 700),
        OrderLine(PDM, NOT_YET, 2, 0, 0, None, 2, 0, None),
    )
    sheet = sheets.to_order([Order(None, "", False, lines)], CODES)
    assert sheet.total[-2:] == (5, 2100)
    assert [row["cost"] for row in sheet.document["rows"]] == [2100, None]
    assert "21.00" in written(sheet, Format.CSV)
    assert sheets.to_order([], CODES).total == ()


def test_the_value_and_the_requests_are_summed_and_dated() -> None:
    rows = [Value(PDM, None, 5, 700, 1500, 2, 1), Value(COL, b"k" * 16, 1, 100, 200, 0, 0)]
    sheet = sheets.value(rows, CODES, ())
    assert sheet.total[2:] == (6, 2, 1, 800, 1700)
    assert sheet.rows[0][1] == words._("no category")
    request = Request(PDM, None, "Topo", 3, DAY, (b"r" * 16,), ())
    assert json.loads(written(sheets.requests([request], CODES), Format.JSON))["rows"] == [
        {"office": "PDM", "label": "Topo", "times": 3, "last_on": "2026-07-22"}
    ]


def test_every_kind_of_movement_has_words_and_no_two_the_same() -> None:
    assert len({sheets.kind(kind) for kind in StockKind}) == len(StockKind)
