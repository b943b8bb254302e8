"""The codes that goods bear: EAN-13, EAN-8, UPC-A and ISBN, kept as digits with their check digit proved."""

from __future__ import annotations

from bitdesk.errors import RuleError, noop

_SEPARATORS = str.maketrans(dict.fromkeys(" -\u00a0\u202f\u2010\u2011\u2013", ""))
EAN_13 = 13
UPC_A = 12
ISBN_10 = 10
LENGTHS = (8, UPC_A, EAN_13)


def compact(text: str) -> str:
    """Return a code without its spaces and hyphens, in capitals, as it is compared; a UPC-A gets its leading 0."""
    code = text.strip().translate(_SEPARATORS).upper()
    return code.zfill(EAN_13) if len(code) == UPC_A and code.isdigit() else code


def looks_scanned(text: str) -> bool:
    """Tell whether a text has the form of a code that goods bear, right or wrong."""
    code = compact(text)
    return code.isdigit() and code.isascii() and len(code) in LENGTHS


def checked(text: str) -> str:
    """Return a code that goods bear, as it is stored: the digits of an EAN-13 or an EAN-8.

    A UPC-A becomes an EAN-13 by a leading 0, an ISBN-10 by its prefix 978. Source of the check digits: GS1, by
    python-stdnum.

    Raises:
        RuleError: it has a wrong length, something else than digits, or a wrong check digit.
    """
    from stdnum import ean, isbn  # not before a code is typed: no counter waits for it
    from stdnum.exceptions import ValidationError

    code = compact(text)
    try:
        if len(code) == ISBN_10:
            return compact(isbn.to_isbn13(isbn.validate(code)))
        if len(code) not in LENGTHS or not code.isdigit() or not code.isascii():
            raise RuleError(
                noop("“{code}” is no barcode. Give the 8 or 13 digits under the bars, or the ISBN of the book."),
                code=text.strip(),
            )
        return ean.validate(code)
    except ValidationError as error:
        raise RuleError(
            noop("The barcode “{code}” has a wrong check digit: a digit was mistyped. Read it again."),
            code=text.strip(),
        ) from error
