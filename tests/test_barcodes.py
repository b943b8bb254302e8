"""The codes that goods bear: their forms, and their check digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.barcodes import checked, compact, looks_scanned
from bitdesk.errors import RuleError


def with_check_digit(digits: str) -> str:
    """Return twelve digits with the thirteenth, as GS1 says: by threes and ones from the right."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits + str(-total % 10)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("9782012101333", "9782012101333"),
        (" 978-2-01-210133-3 ", "9782012101333"),
        ("2-07-036822-X", "9782070368228"),
        ("2-07-036822-x", "9782070368228"),
        ("96385074", "96385074"),
        ("036000291452", "0036000291452"),
        ("3017 6204\u00a022003", "3017620422003"),
    ],
)
def test_every_form_is_stored_as_digits(typed: str, stored: str) -> None:
    assert checked(typed) == stored


@pytest.mark.parametrize("typed", ["9782012101334", "96385075", "036000291453", "2-07-036822-1"])
def test_a_wrong_check_digit_is_said(typed: str) -> None:
    with pytest.raises(RuleError, match="wrong check digit"):
        checked(typed)


@pytest.mark.parametrize("typed", ["12345", "97820121013333", "97820121O1333", "٩٧٨٢٠١٢١٠١٣٣٣", "abcdefgh", "½½½½½½½½"])
def test_what_is_no_barcode_is_said(typed: str) -> None:
    with pytest.raises(RuleError, match="no barcode"):
        checked(typed)


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 12), st.integers(1, 9))
def test_one_digit_that_was_mistyped_is_always_found(digits: str, place: int, by: int) -> None:
    right = with_check_digit(digits)
    assert checked(right) == right
    wrong = right[:place] + str((int(right[place]) + by) % 10) + right[place + 1 :]
    with pytest.raises(RuleError, match="wrong check digit"):
        checked(wrong)


def test_codes_are_compared_without_their_blanks() -> None:
    assert compact(" 978-2-01-210133-3") == compact("9782012101333")
    assert compact("036000291452") == compact("0036000291452")
    assert compact("a0 0001") == "A00001"


def test_a_scan_is_told_from_words() -> None:
    assert looks_scanned("9782012101334")
    assert looks_scanned("036000291452")
    assert not looks_scanned("carte")
    assert not looks_scanned("123456789")
    assert not looks_scanned("²²²²²²²²")
