"""Lines on a narrow paper: amounts to the right, nothing wider than the paper, nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bitdesk.exports import paper
from bitdesk.exports.paper import RULE, Line, Paper, joined

WORDS = st.text(st.sampled_from("abc éœ€×-’12 "), max_size=80)


@given(
    WORDS, WORDS.filter(lambda text: len(text) < 16), st.sampled_from([42, 48]), st.sampled_from(["CP1252", "CP437"])
)
def test_no_row_is_wider_than_the_paper(left: str, right: str, columns: int, code_page: str) -> None:
    rows = paper.rows([Line(left, right), Line(left, centred=True), RULE], columns, code_page)
    assert all(len(row.text) <= columns for row in rows)
    assert rows[-1].text == "-" * columns


def test_an_amount_stands_at_the_right_of_the_last_row() -> None:
    text = paper.text(Paper("x", (Line("Carte IGN 2740ET, Mont Lozère, Florac", "12,50 €"), Line("A", "1,00 €"))), 42)
    assert text.splitlines() == [
        "Carte IGN 2740ET, Mont Lozère, Florac",
        "12,50 €".rjust(42),
        "A" + "1,00 €".rjust(41),
    ]


def test_an_euro_that_takes_three_letters_keeps_its_place() -> None:
    (row,) = paper.rows([Line("Total", "12,50 €")], 42, "CP437")
    assert row.text == "Total" + "12,50 EUR".rjust(37)


def test_what_stands_further_in_stays_there_when_it_wraps() -> None:
    rows = paper.rows([Line("  Remise (" + "mot " * 12 + ")")], 42)
    assert len(rows) == 2
    assert all(row.text.startswith("  ") for row in rows)


def test_bold_and_tall_go_along_with_every_row() -> None:
    rows = paper.rows([Line("mot " * 20, bold=True, tall=True)], 42)
    assert [(row.bold, row.tall) for row in rows] == [(True, True)] * 2


def test_parts_have_a_rule_between_them_alone() -> None:
    one, two = [Line("1")], [Line("2")]
    assert joined(one, [], two) == (Line("1"), RULE, Line("2"))
    assert joined([], one) == (Line("1"),)
    assert joined() == ()
