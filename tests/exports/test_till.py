"""Tickets and closings as sheets, to read and for other programs."""

from __future__ import annotations

import json

import pytest

from bitdesk.exports import till as sheets
from bitdesk.exports.sheet import Format, written
from bitdesk.reports import till as tills
from bitdesk.services import till
from builders import House
from drawer import MAP, MUG, Drawer, make_drawer


@pytest.fixture
def drawer(house: House) -> Drawer:
    drawer = make_drawer(house)
    drawer.open()
    ticket = drawer.sell(drawer.item(MAP, 2), drawer.item(MUG))
    drawer.refund(ticket, {1: 1})
    drawer.sell(drawer.item(MUG), training=True)
    return drawer


def test_tickets_are_read_with_their_total_without_training(drawer: Drawer) -> None:
    text = written(sheets.tickets(tills.tickets(drawer.desk)), Format.TABLE)
    assert "2 × Carte de randonnée, Mug" in text
    assert "ESSAI-000001" in text
    assert "−€12.00" in text
    assert text.splitlines()[-1].split() == ["Total", "€25.00"]


def test_tickets_are_whole_for_another_program(drawer: Drawer) -> None:
    sheet = sheets.tickets(tills.tickets(drawer.desk))
    documents = json.loads(written(sheet, Format.JSON))["tickets"]
    by_number = {document["number"]: document for document in documents}
    assert by_number["2026-000002"]["refunds"] == "2026-000001"
    assert by_number["ESSAI-000001"]["training"] is True
    first = by_number["2026-000001"]
    assert [line["total_cents"] for line in first["lines"]] == [2500, 1200]
    assert first["payments"] == [{"method": "cash", "amount_cents": 3700}]
    lines = written(sheet, Format.CSV).splitlines()
    assert lines[0] == "number,sold_at,till,counselor,articles,paid,total_cents"
    assert len(lines) == 4
    assert any(line.endswith(",Cash,37.00") for line in lines)


def test_closings_are_read_and_told(drawer: Drawer) -> None:
    till.close_session(drawer.desk, counted_cents=7400, reason="trou")
    till.close_year(drawer.desk)
    sheet = sheets.closings(tills.closings(drawer.desk))
    text = written(sheet, Format.TABLE)
    assert text.splitlines()[2].split()[:3] == ["Period", "Kind", "Number"]
    assert [line.split()[:3] for line in text.splitlines()[4:]] == [
        ["2026", "year", "1"], ["July", "2026", "month"], ["22/07/2026", "day", "1"],
    ]  # fmt: skip
    day = json.loads(written(sheet, Format.JSON))["closings"][-1]
    assert (day["sales_cents"], day["refunds_cents"], day["perpetual_cents"], day["counted_cents"]) == (
        3700, 1200, 3700, 7400,
    )  # fmt: skip
    assert day["by_method"] == {"cash": 2500}
    assert [rate["vat_bp"] for rate in day["by_vat"]] == [550, 2000]
    *_, month, last = written(sheet, Format.CSV).splitlines()
    assert month.startswith("2026-07,month,1,")
    assert last.startswith("2026-07-22,day,1,")
    assert last.endswith(",37.00,12.00,25.00,37.00,-1.00")
