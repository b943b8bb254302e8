"""Labels: bars that a scanner reads, on sheets of true size, and nothing that cannot be read."""

from __future__ import annotations

import re

import pytest

from bitdesk.errors import RuleError
from bitdesk.exports import labels
from bitdesk.exports.labels import SHEETS, SheetName, Wanted
from bitdesk.reports.catalogue import Article

L_CODES = ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"]
G_CODES = ["0100111", "0110011", "0011011", "0100001", "0011101", "0111001", "0000101", "0010001", "0001001", "0010111"]
PARITIES = ["LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL"]


def article(label: str = "Carte", code: str = "A00001", ean: str | None = None, price: int | None = 1250) -> Article:
    """Return something that a label is made for."""
    return Article(
        product_id=b"x" * 16, quick_item_id=None, code=code, label=label, ean=ean, category_id=None,
        supplier_id=None, vat_code="reduced", price_cents=price, publisher_cents=None, cost_cents=None, is_book=False,
        is_button=False, needs_receipt=False, consignment=False, colour=None, rank=None,
    )  # fmt: skip


def read_ean(modules: str) -> str:
    """Read an EAN-13 as a scanner does, by the tables of its standard (ISO/IEC 15420)."""
    assert len(modules) == 95
    assert (modules[:3], modules[45:50], modules[92:]) == ("101", "01010", "101")
    left = [modules[3 + 7 * at : 10 + 7 * at] for at in range(6)]
    right = [modules[50 + 7 * at : 57 + 7 * at] for at in range(6)]
    parity = "".join("L" if part in L_CODES else "G" for part in left)
    digits = [(L_CODES if kind == "L" else G_CODES).index(part) for kind, part in zip(parity, left, strict=True)]
    inverted = str.maketrans("01", "10")
    digits += [L_CODES.index(part.translate(inverted)) for part in right]
    return "".join(map(str, [PARITIES.index(parity), *digits]))


@pytest.mark.parametrize("ean", ["3000000000007", "9782070368228", "0012345678905"])
def test_the_bars_of_an_ean_are_that_ean(ean: str) -> None:
    assert read_ean(labels.bars(ean)) == ean


def test_any_other_code_is_a_code_128() -> None:
    start_b, stop = "11010010000", "1100011101011"
    for code in ("A00001", "MAP", "3000000000008"):
        modules = labels.bars(code)
        assert modules.endswith(stop)
        assert len(modules) % 11 == 2
    assert labels.bars("MAP").startswith(start_b)
    assert len(labels.bars("3000000000008")) != 95, "a wrong check digit is printed as it is, never put right"


@pytest.mark.parametrize("sheet", list(SheetName))
def test_a_sheet_is_filled_and_followed_by_another(sheet: SheetName) -> None:
    layout = SHEETS[sheet]
    each = layout.columns * layout.rows
    for count, used, pages in ((1, 0, 1), (each, 0, 1), (each, 1, 2), (2 * each + 1, 0, 3)):
        made = labels.pdf([Wanted(article(), count)], sheet, used=used)
        assert len(re.findall(rb"/Type\s*/Page\b", made)) == pages


@pytest.mark.parametrize("sheet", list(SheetName))
def test_labels_stay_on_the_paper(sheet: SheetName) -> None:
    layout = SHEETS[sheet]
    assert layout.left + (layout.columns - 1) * layout.pitch_x + layout.width <= 210
    assert layout.top + (layout.rows - 1) * layout.pitch_y + layout.height <= 297
    quiet_zones = 18
    assert (95 + quiet_zones) * layout.module <= layout.width, "a scanner finds where the bars begin and end"


def test_a_label_has_what_the_card_says() -> None:
    wanted = [Wanted(article("Mug #1", ean="3000000000007"), 2), Wanted(article(price=None), 1)]
    gone, first, second, last = labels.contents(wanted, SheetName.LARGE, used=1)["labels"]
    assert gone is None
    assert first == second
    assert (first["label"], first["code"], read_ean(first["bars"])) == ("Mug #1", "3000000000007", "3000000000007")
    assert (last["code"], last["price"]) == ("A00001", "")
    assert "12" in first["price"]


@pytest.mark.parametrize(
    ("wanted", "sheet", "used", "words"),
    [
        ([], SheetName.LARGE, 0, "1 to 2000 labels, not 0"),
        ([Wanted(article(), 2001)], SheetName.LARGE, 0, "not 2001"),
        ([Wanted(article(), 1)], SheetName.LARGE, 24, "24 labels"),
        ([Wanted(article(), 1)], SheetName.SMALL, -1, "65 labels"),
        ([Wanted(article(code=""), 1)], SheetName.LARGE, 0, "no code"),
        ([Wanted(article(code="É1"), 1)], SheetName.LARGE, 0, "no code"),
        ([Wanted(article(code="ABCDEFGHIJKLMNOP"), 1)], SheetName.SMALL, 0, "larger sheet"),
    ],
)
def test_what_cannot_be_printed_is_refused(wanted: list[Wanted], sheet: SheetName, used: int, words: str) -> None:
    with pytest.raises(RuleError, match=words):
        labels.pdf(wanted, sheet, used=used)


def test_the_longest_code_of_our_own_fits_the_larger_sheet() -> None:
    assert labels.pdf([Wanted(article(code="ABCDEFGHIJKLMNOP"), 1)]).startswith(b"%PDF")
