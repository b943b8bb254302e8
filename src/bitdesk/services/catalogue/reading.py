"""Reading a list of products that somebody made elsewhere: CSV as spreadsheets write it, or XLSX."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bitdesk.errors import OutageError, RefusedError, noop
from bitdesk.folding import plain

MOST_BYTES = 20_000_000
_XLSX = b"PK\x03\x04"
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_HEADINGS_WITHIN = 10

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "code interne", "reference", "ref"),
    "ean": ("ean", "isbn", "barcode", "code barres", "gencod", "ean 13"),
    "label": ("label", "libelle", "designation", "nom", "name", "titre", "title", "article", "product"),
    "category": ("category", "categorie", "rayon", "shelf"),
    "supplier": ("supplier", "fournisseur"),
    "vat": ("vat", "tva", "code tva", "taux de tva", "vat code"),
    "price": ("price", "prix", "prix ttc", "prix de vente", "pvttc"),
    "publisher_price": ("publisher price", "publisher_price", "prix editeur", "prix de l editeur"),
    "cost": ("cost", "cout", "prix d achat", "prix de depot", "deposit price"),
    "consignment": ("consignment", "depot vente"),
    "book": ("book", "livre"),
    "button": ("button", "bouton"),
    "receipt": ("receipt", "ticket", "ticket obligatoire"),
    "note": ("note", "remarque", "notes"),
    "from_on": ("from", "from_on", "price from", "prix a partir du", "valable du"),
}
"""What a column may be called, written plainly, in either language."""

_NAMES = {heading: name for name, headings in COLUMNS.items() for heading in headings}


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the file: its number, as the spreadsheet counts, and its cells by column, without the empty ones."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """A file that was read: its name, its SHA-256, its rows, and the headings that mean nothing here."""

    name: str
    sha256: str
    lines: tuple[Line, ...]
    ignored: tuple[str, ...]


def read(path: Path) -> Listed:
    """Read a file.

    Raises:
        OutageError: it cannot be read from the disk.
        RefusedError: it is too large, is neither CSV nor XLSX, its letters cannot be read, or it names no product.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be read ({reason}). Check the file, then try again."), path=path, reason=error.strerror
        ) from error
    if len(content) > MOST_BYTES:
        raise RefusedError(noop("{name} is too large for a list of products. Cut it into several."), name=path.name)
    table = _workbook(path.name, content) if content.startswith(_XLSX) else _csv(path.name, content)
    place, names = _headings(path.name, table)
    ignored = tuple(cell for cell in table[place] if cell and plain(cell) not in _NAMES)
    lines = tuple(_lines(names, table, place + 1))
    return Listed(path.name, hashlib.sha256(content).hexdigest(), lines, ignored)


def _lines(names: Mapping[int, str], table: Sequence[Sequence[str]], first: int) -> Iterator[Line]:
    for number, row in enumerate(table[first:], first + 1):
        cells = {name: row[place] for place, name in names.items() if place < len(row) and row[place]}
        if cells:
            yield Line(number, cells)


def _headings(file: str, table: Sequence[Sequence[str]]) -> tuple[int, Mapping[int, str]]:
    """Return where the headings stand, and the column that each place means; a title may stand above them."""
    for number, row in enumerate(table[:_HEADINGS_WITHIN]):
        names = {place: _NAMES[plain(cell)] for place, cell in enumerate(row) if plain(cell) in _NAMES}
        if {"label", "code", "ean"} & set(names.values()) and len(names) > 1:
            twice = [name for name in set(names.values()) if list(names.values()).count(name) > 1]
            if twice:
                raise RefusedError(
                    noop("{name} has two columns that mean the same ({column}). Remove one, then try again."),
                    name=file, column=twice[0],
                )  # fmt: skip
            return number, names
    raise RefusedError(
        noop("{name} has no line of headings such as code, ean, label, price. Add one above the products."), name=file
    )


def _csv(name: str, content: bytes) -> list[list[str]]:
    text = _decoded(name, content)
    first = text.partition("\n")[0]
    delimiter = max(";\t,", key=first.count)
    try:
        return [
            [cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ]
    except csv.Error as error:
        raise RefusedError(
            noop("{name} is no CSV that can be read: a quotation mark is not closed, or a cell has no end."), name=name
        ) from error


def _decoded(name: str, content: bytes) -> str:
    """Return the letters of a file: UTF-8, or as spreadsheets of Windows write it."""
    marked = next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), None)
    if not marked:
        _check_encoding(name, content)
    for encoding in [marked] if marked else ["utf-8", "cp1252"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise RefusedError(
        noop("The letters of {name} cannot be read. Save it again as “CSV UTF-8” or as XLSX, then try again."),
        name=name,
    )


def _check_encoding(name: str, content: bytes) -> None:
    """Refuse a file that was put together from two: read as either, half of its accents would be lost."""
    accented = [(number, line) for number, line in enumerate(content.splitlines(), 1) if not line.isascii()]
    other = [number for number, line in accented if not _is_utf_8(line)]
    if 0 < len(other) < len(accented):
        raise RefusedError(
            noop(
                "{name} mixes two encodings: line {number} is not in UTF-8, others are. Type its accents again, save "
                "the file as “CSV UTF-8”, then try again."
            ),
            name=name, number=other[0],
        )  # fmt: skip


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _workbook(name: str, content: bytes) -> list[list[str]]:
    """Return the first page of a workbook as texts."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        rows = (
            CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python(skip_empty_area=False)
        )
    except CalamineError as error:
        raise RefusedError(
            noop("{name} is no workbook that can be read. Save it again as XLSX or as “CSV UTF-8”."), name=name
        ) from error
    return [[_text(cell) for cell in row] for row in rows]


def _text(cell: Any) -> str:
    match cell:
        case bool():
            return "1" if cell else "0"
        case float():
            # Ten digits: what a spreadsheet shows, not what binary fractions leave.
            return str(int(cell)) if cell.is_integer() else f"{cell:.10g}"
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
    return str(cell).strip()
