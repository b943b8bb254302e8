"""What a desk answers when it is asked about another office: that it does not know, and never nought."""

from __future__ import annotations

import json

import pytest

from bitdesk.desk import Desk
from bitdesk.services import liaison
from builders import House
from notebook import remark
from questioning import draw_up, say
from stockroom import synchronise
from terminal import refused, run
from visitors import complain, suggest

REPORTS = (
    ("complaints", "--year", "2026"), ("suggestions", "--year", "2026"), ("remarks", "--year", "2026"),
    ("enquiries", "--year", "2026"), ("due",), ("brochures",), ("satisfaction", "--year", "2026"),
    ("sales", "--year", "2026"), ("sellers", "--year", "2026"), ("journal", "--year", "2026"),
    ("visits", "--year", "2026"),
)  # fmt: skip


@pytest.mark.parametrize("report", REPORTS)
def test_a_desk_says_that_it_does_not_know_another_office(house: House, desk: Desk, report: tuple[str, ...]) -> None:
    asked = ("report", *report, "--office")
    assert refused(run("--data-dir", desk.data_dir, *asked, "col"), "A desk knows its own office alone.")
    assert run("--data-dir", desk.data_dir, *asked, "pdm").code == 0
    assert run("--data-dir", house.head_office.data_dir, *asked, "col").code == 0


@pytest.fixture
def heard(house: House) -> None:
    """Both offices have heard something of each kind, and everybody knows what they may."""
    liaison.add_theme(house.head_office, "hiking", "Randonnée", "Hiking")
    form_id = draw_up(house)
    for desk in (house.desks["PDM"], house.desks["COL"]):
        remark(desk, theme="hiking"), complain(desk), suggest(desk), say(desk, form_id, welcome=4)
    synchronise(house)


@pytest.mark.usefixtures("heard")
def test_a_desk_tells_its_own_office_and_calls_it_by_its_name(house: House, desk: Desk) -> None:
    for by in ("office", "theme"):
        said = run("--data-dir", desk.data_dir, "report", "listening", "--year", "2026", "--by", by).out
        assert "Le Pont de Montvert" in said
        assert "Organisation" not in said
        assert "COL" not in said
    found = json.loads(
        run("--data-dir", desk.data_dir, "report", "listening", "--year", "2026", "--format", "json").out
    )
    assert (found["office"], found["totals"]["complaint"]) == ("Le Pont de Montvert", 1)
    whole = run("--data-dir", house.head_office.data_dir, "report", "listening", "--year", "2026").out
    assert "Organisation" in whole


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize("report", ["complaints", "suggestions", "remarks", "satisfaction"])
def test_a_report_of_one_office_has_its_name_over_it(house: House, desk: Desk, report: str) -> None:
    asked = ("report", report, "--year", "2026")
    assert "2026, Le Pont de Montvert" in run("--data-dir", desk.data_dir, *asked).out
    head = house.head_office.data_dir
    assert "2026, Le Collet-de-Dèze" in run("--data-dir", head, *asked, "--office", "col").out
    assert "2026, Le" not in run("--data-dir", head, *asked).out
