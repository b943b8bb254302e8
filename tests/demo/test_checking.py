"""What the reports say must be what was played, to the cent and to the remark."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.demo import checking
from bitdesk.demo.listening import acts
from bitdesk.reports.listening import KINDS, Listening
from bitdesk.reports.sales import By, Line, SalesTable
from bitdesk.values import Filled, NoteKind

DAY = date(2019, 7, 1)
PLAN = {
    "PDM": {
        DAY: (
            acts.Write(1, None, ("remark",), NoteKind.REMARK, "Bravo"),
            acts.Write(2, None, ("handover",), NoteKind.HANDOVER, "La clé est au clou"),
            acts.Answer(3, None, "seed", 0.9, Filled.PAPER, "fr"),
            acts.Look(4, None, ()),
        ),
        date(2019, 7, 2): (acts.Answer(3, None, "later", 0.9, Filled.PAPER, "fr"),),
    }
}


def told(remarks: int, questionnaires: int) -> Listening:
    totals = dict.fromkeys(KINDS, 0) | {"remark": remarks, "questionnaire": questionnaires}
    return Listening(2019, (), (), totals)


def test_a_turnover_that_is_not_what_was_sold_is_never_passed_over() -> None:
    line = Line("PDM", "", "", tickets=1, quantity=1, total_cents=1290, vat_cents=67)
    table = SalesTable(By.OFFICE, DAY, DAY, (line,), 1, 0, 1, 1290, 0, 67)
    checking.check_turnover(table, {"PDM": 1290, "COL": 0})
    with pytest.raises(RuntimeError, match="1290"):
        checking.check_turnover(table, {"PDM": 1291, "COL": 0})


def test_a_remark_that_is_missing_or_too_much_is_never_passed_over() -> None:
    checking.check_listening(told(1, 1), PLAN, date(2019, 7, 2))
    checking.check_listening(told(1, 2), PLAN, date(2019, 7, 3))
    with pytest.raises(RuntimeError, match="remark"):
        checking.check_listening(told(2, 1), PLAN, date(2019, 7, 2))
    with pytest.raises(RuntimeError, match="questionnaire"):
        checking.check_listening(told(1, 1), PLAN, date(2019, 7, 3))
