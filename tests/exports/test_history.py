"""A history as a table and for another program."""

from __future__ import annotations

import json

from bitdesk.exports.history import lines, sheet, title
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.history import Action, Change, ColumnChange, Name, Writer

CLAIRE = Writer("C1", "Claire", "Accueil", "Vialas", False)
HEAD = Writer("", "", "", "", True)
AT = 1_784_723_460_000
STAY = Name("stay", "Hébergement", "Stay")
CHANGES = (
    Change(
        bytes(16), "visit", Action.CREATED, AT, CLAIRE,
        (ColumnChange("party_size", None, 2), ColumnChange("topics", None, (STAY,))),
    ),
    Change(bytes(16), "visit", Action.CHANGED, AT, CLAIRE, (), is_erased=True, branch=2),
    Change(bytes(16), "visit", Action.VOIDED, AT, HEAD, (ColumnChange("voided", 0, 1),), reason="twice", is_held=True),
)  # fmt: skip


def test_each_column_has_a_line_and_the_first_says_what_was_done() -> None:
    assert [line[1:] for line in lines(CHANGES)] == [
        ("recorded", "People", "–", "2"),
        ("", "About", "–", "Stay"),
        ("changed, its contents were erased, in branch 2 of this desk", "", "", ""),
        ("voided, held: it does not count: “twice”", "Void", "no", "yes"),
    ]


def test_it_says_what_it_is_the_history_of() -> None:
    assert title(CHANGES) == "Visit · 22/07/2026 14:31 · C1 Claire · Vialas, Accueil"


def test_the_table_has_who_and_when() -> None:
    text = written(sheet("00", CHANGES), Format.TABLE)
    assert "22/07/2026 14:31  C1 Claire · Vialas, Accueil  recorded" in text
    assert text.splitlines()[-1].split("  ")[1] == "Head office"


def test_another_program_gets_the_values_themselves() -> None:
    document = json.loads(written(sheet("00", CHANGES), Format.JSON))
    assert (document["row"], document["kind"]) == ("00", "visit")
    first, erased, last = document["changes"]
    assert first["columns"] == [
        {"column": "party_size", "before": None, "after": 2}, {"column": "topics", "before": None, "after": ["stay"]},
    ]  # fmt: skip
    assert (first["counselor"], first["desk"], first["office"], first["head_office"]) == (
        "C1", "Accueil", "Vialas", False,
    )  # fmt: skip
    assert (erased["erased"], erased["branch"], erased["held"]) == (True, 2, False)
    assert (last["action"], last["reason"], last["held"]) == ("voided", "twice", True)
