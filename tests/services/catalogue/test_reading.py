"""Lists of products as spreadsheets write them: separators, letters, headings, workbooks."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter.workbook import Workbook

from bitdesk.errors import BitdeskError, OutageError, RefusedError
from bitdesk.services.catalogue import reading
from bitdesk.services.catalogue.reading import read

TEXT = "Code;Libellé;Prix\nA1;Été en Cévennes;12,50\n"


def write(folder: Path, content: bytes, name: str = "liste.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def workbook(folder: Path, rows: Sequence[Sequence[Any]]) -> Path:
    data = io.BytesIO()
    with Workbook(data, {"in_memory": True, "default_date_format": "dd/mm/yyyy"}) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return write(folder, data.getvalue(), "liste.xlsx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize(("before", "after"), [(";", ";"), (";", "\t"), (";", "|")])
def test_the_letters_and_separators_of_spreadsheets_are_read(
    tmp_path: Path, encoding: str, before: str, after: str
) -> None:
    path = write(tmp_path, TEXT.replace(before, after).encode(encoding))
    if after == "|":
        with pytest.raises(RefusedError, match="no line of headings"):
            read(path)
        return
    (line,) = read(path).lines
    assert (line.number, line.cells) == (2, {"code": "A1", "label": "Été en Cévennes", "price": "12,50"})


def test_a_comma_separates_where_amounts_are_quoted(tmp_path: Path) -> None:
    (line,) = read(write(tmp_path, b'code,label,price\nA1,"Guide, 2e",12.50\n')).lines
    assert line.cells == {"code": "A1", "label": "Guide, 2e", "price": "12.50"}


def test_a_title_may_stand_above_and_empty_rows_between(tmp_path: Path) -> None:
    listed = read(write(tmp_path, "Catalogue 2026\n\nEAN;Désignation;Taille\n1;a;x\n\n;;\n2;b;\n".encode()))
    assert [(line.number, line.cells) for line in listed.lines] == [
        (4, {"ean": "1", "label": "a"}),
        (7, {"ean": "2", "label": "b"}),
    ]
    assert listed.ignored == ("Taille",)
    assert (listed.name, len(listed.sha256)) == ("liste.csv", 64)
    assert listed.sha256 == hashlib.sha256((tmp_path / "liste.csv").read_bytes()).hexdigest()


def test_a_workbook_s_numbers_days_and_answers_are_texts(tmp_path: Path) -> None:
    rows = [
        ("Bitdesk",), (), ("code", "ean", "label", "prix", "livre", "valable du"),
        ("A1", 9782012101333, "Guide", 12.5, True, date(2026, 8, 1)), ("A2", "", "Carte", 0.1 + 0.2, False, ""),
    ]  # fmt: skip
    first, second = read(workbook(tmp_path, rows)).lines
    assert first.cells == {
        "code": "A1", "ean": "9782012101333", "label": "Guide", "price": "12.5", "book": "1", "from_on": "2026-08-01",
    }  # fmt: skip
    assert second.cells == {"code": "A2", "label": "Carte", "price": "0.3", "book": "0"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no line of headings"),
        (b"a;b;c\n1;2;3\n", "no line of headings"),
        (b"label;libelle;price\nx;y;1\n", r"two columns that mean the same \(label\)"),
        (b"code;label\n\x81\x8d;\xff\n", "letters of liste.csv cannot be read"),
        (b"code;label\nA1;\x00\x00\n", "letters of liste.csv cannot be read"),
        (b"\xff\xfec", "letters of liste.csv cannot be read"),
        (b"PK\x03\x04 this is no workbook", "no workbook that can be read"),
        (b'code;label\nA1;"' + b"x" * 140_000, "no CSV that can be read"),
    ],
)
def test_what_is_no_list_is_refused_whole(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        read(write(tmp_path, content))


@pytest.mark.parametrize(
    ("encodings", "number"), [(("utf-8", "cp1252"), 4), (("cp1252", "utf-8"), 2), (("utf-8", "utf-8", "cp1252"), 6)]
)
def test_lines_in_two_encodings_are_refused_with_the_first_that_is_not_utf_8(
    tmp_path: Path, encodings: Sequence[str], number: int
) -> None:
    rows = ["A;Été;1\nB;Mug;2\n".encode(encoding) for encoding in encodings]
    with pytest.raises(RefusedError, match="two encodings") as refused:
        read(write(tmp_path, b"code;label;price\n" + b"".join(rows)))
    assert refused.value.params == {"name": "liste.csv", "number": number}
    assert "CSV UTF-8" in str(refused.value)


def test_a_file_that_is_too_large_or_gone_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OutageError, match="cannot be read"):
        read(tmp_path / "gone.csv")
    path = write(tmp_path, TEXT.encode())
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    with pytest.raises(BitdeskError, match="too large"):
        read(path)
