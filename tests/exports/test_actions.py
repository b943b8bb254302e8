"""The register of corrective actions has what was decided, due, done or still open in its year."""

from __future__ import annotations

from datetime import date

from gathered import counselor

from bitdesk.desk import Desk
from bitdesk.exports import actions as sheets
from bitdesk.exports.workbook import xlsx
from bitdesk.reports import actions as report
from bitdesk.services import actions
from bitdesk.values import Effect
from moments import Hand


def test_an_action_is_one_line_with_its_effect(desk: Desk, time: Hand) -> None:
    action = actions.decide(
        desk, "Poser\nun panneau", problem="Introuvable", owner_id=counselor(desk, "C1"), due_on=date(2026, 8, 1)
    )
    actions.finish(desk, action, "Posé")
    actions.check_effect(desk, action, Effect.EFFECTIVE)
    sheet = sheets.register(report.actions(desk), 2026)
    day = date(2026, 7, 22)
    assert sheet.rows == (
        (
            day, "Poser un panneau", "Introuvable", "all", "Conseiller C1", date(2026, 8, 1), "effect checked", day,
            "effective",
        ),
    )  # fmt: skip
    assert [step["kind"] for step in sheet.document["actions"][0]["steps"]] == ["done", "effect_checked"]
    assert xlsx([sheet]).startswith(b"PK")


def test_what_is_late_says_so(desk: Desk, time: Hand) -> None:
    actions.decide(desk, "Ranger", due_on=date(2026, 7, 25))
    time.forward(days=5)
    assert sheets.register(report.actions(desk)).rows[0][6] == "late"


def test_a_year_has_what_was_open_in_it(desk: Desk, time: Hand) -> None:
    open_one = actions.decide(desk, "Encore ouverte")
    done = actions.decide(desk, "Faite tout de suite")
    actions.finish(desk, done)
    time.forward(days=365)
    found = report.actions(desk)
    assert [row[1] for row in sheets.register(found, 2026).rows] == ["Encore ouverte", "Faite tout de suite"]
    assert [row[1] for row in sheets.register(found, 2027).rows] == ["Encore ouverte"]
    assert sheets.register(found, 2025).rows == ()
    actions.cancel(desk, open_one, "Plus utile")
    assert [row[6] for row in sheets.register(report.actions(desk), 2027).rows] == ["given up"]
