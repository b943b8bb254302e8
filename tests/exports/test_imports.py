"""An import in words: what becomes of each row."""

from __future__ import annotations

from datetime import date

from bitdesk.errors import RuleError
from bitdesk.exports.imports import notes, sheet, what
from bitdesk.exports.sheet import as_csv, as_text
from bitdesk.reports.import_plan import Action, Change, ImportPlan, Planned

ADDED = Planned(2, Action.ADD, "Bol", changes=(Change("price_cents", None, 1500),), prices={"price_cents": 1500})
CHANGED = Planned(
    3, Action.CHANGE, "Mug", "A00002", b"1" * 16, from_on=date(2026, 9, 1), prices={"price_cents": 1300},
    changes=(Change("price_cents", 1200, 1300), Change("is_book", 0, 1), Change("ean", "96385074", None)),
)  # fmt: skip
REFUSED = Planned(4, Action.REFUSE, "Faux", error=RuleError("“{text}” is wrong.", text="x"))
PLAN = ImportPlan("liste.csv", (ADDED, CHANGED, REFUSED, Planned(5, Action.SAME, "Carte", "A00001")), ("Taille",))


def test_each_row_says_what_changes() -> None:
    assert [what(row) for row in PLAN.rows] == [
        "price €15.00",
        "price €12.00 → €13.00, book no → yes, barcode 96385074 → –, from 01/09/2026",
        "“x” is wrong.",
        "",
    ]
    assert what(Planned(2, Action.ADD, "Bol")) == "no price: it cannot be sold yet"


def test_rows_are_counted_and_unknown_columns_named() -> None:
    assert notes(PLAN) == [
        "New: 1. Changed: 1. As they are: 1. Refused: 1.", "Columns that mean nothing here: Taille.",
    ]  # fmt: skip
    assert as_text(sheet(PLAN)).splitlines()[-1] == notes(PLAN)[-1]


def test_programs_get_the_same_rows() -> None:
    lines = as_csv(sheet(PLAN)).splitlines()
    assert lines[0] == "line,action,code,label,what"
    assert lines[3] == "4,refused,,Faux,“x” is wrong."
    assert [row["action"] for row in sheet(PLAN).document["rows"]] == ["add", "change", "refuse", "same"]


def test_no_two_columns_have_one_title() -> None:
    titles = [column.title for column in sheet(PLAN).columns]
    assert titles == ["Line", "Action", "Code", "Label", "What changes"]
