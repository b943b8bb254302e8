"""PDF documents: tagged, offline, and nothing that somebody typed is a command to typst."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from typing import Any

import pytest

from bitdesk import words
from bitdesk.exports import documents
from bitdesk.exports.paper import Line, Paper, as_data
from moments import Hand

TEXTS = ('#panic() *b* _i_ @x $1 `r` \\ " <a> //', "é œ € « » ’ – \u202f\u00a0", "=SUM(A1)", "")
PLAIN = {
    "title": "Relevé", "organisation": ["Office", "Vialas"], "subtitle": "2026", "foot": "bitdesk",
    "lead": ["Une phrase."], "notes": ["Une note."],
    "tables": [
        {"heading": "Ventes", "titles": ["Article", "Montant"], "widths": ["wide", "narrow"], "right": [1],
         "rows": [["Carte", "1\u202f234,50 €"], ["Mug", None]], "total": ["Total", "1\u202f234,50 €"]},
        {"titles": ["Jour"], "rows": []},
    ],
}  # fmt: skip


def inside(pdf: bytes) -> bytes:
    """Return the objects of a PDF, those in compressed streams too."""
    found = pdf
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        with suppress(zlib.error):
            found += zlib.decompress(stream)
    return found


@pytest.mark.parametrize(
    ("template", "data"), [("plain", PLAIN), ("paper", as_data(Paper("Ticket", (Line("Total", "1,00 €"),), "ESSAI")))]
)
def test_a_template_makes_an_accessible_document(template: str, data: dict[str, Any], time: Hand) -> None:
    pdf = documents.pdf(template, data, standard="ua-1")
    assert pdf.startswith(b"%PDF-")
    text = inside(pdf)
    assert b"StructTreeRoot" in text
    assert b"pdfuaid" in text
    assert b"/FontFile" in text, "its letters come along with it"
    assert documents.pdf(template, data, standard="ua-1") == pdf, "the same content makes the same file"
    time.forward(days=1)
    assert documents.pdf(template, data, standard="ua-1") != pdf, "it bears the moment at which it was made"


def test_a_document_is_tagged_without_being_asked() -> None:
    assert b"StructTreeRoot" in inside(documents.pdf("plain", PLAIN))


@pytest.mark.parametrize("text", TEXTS)
def test_what_somebody_typed_stays_a_text(text: str) -> None:
    row = {"titles": [text], "rows": [[text]], "heading": text}
    assert documents.pdf("plain", {"title": text or "x", "lead": [text], "notes": [text], "tables": [row]})
    assert documents.pdf("paper", as_data(Paper("x", (Line(text, text), Line(text, centred=True)))))


def test_a_letter_that_no_font_has_stands_in_no_way() -> None:
    assert documents.pdf("plain", {"title": "漢字 \U0001f600"})


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_document_says_its_language(language: str) -> None:
    words.use(language)
    assert f"/Lang({language})".encode() in inside(documents.pdf("plain", PLAIN)).replace(b"/Lang (", b"/Lang(")


def test_a_face_that_somebody_wrote_has_its_letter() -> None:
    # PDF/UA refuses a letter that no font has.
    row = {"titles": ["Texte"], "rows": [["Merci 😀"]], "heading": "", "widths": ["wide"], "right": [], "total": []}
    assert documents.pdf("plain", PLAIN | {"tables": [row]}, standard="ua-1")


def test_a_machine_without_a_font_of_emoji_writes_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "EMOJI", ())
    row = {"titles": ["Texte"], "rows": [["Merci 😀"]], "heading": "", "widths": ["wide"], "right": [], "total": []}
    assert documents.pdf("plain", PLAIN | {"tables": [row]}).startswith(b"%PDF-")


@pytest.mark.parametrize("text", ["שלום עולם, abc 123 (Vialas).", "12 المكتب مغلق يوم الأحد", "« المكتب » 1"])
def test_a_line_that_is_read_from_right_to_left_is_set_so(text: str) -> None:
    assert max(_places("Le bureau, « المكتب »")) < 300, "a line that begins in French stays at the left"
    assert min(_places(text)) > 300


def _places(text: str) -> list[float]:
    """Return where the parts of the only row of a table begin, in points from the left."""
    row = {"titles": ["T"], "rows": [[text]], "heading": "", "widths": ["wide"], "right": [], "total": []}
    drawn = inside(documents.pdf("plain", PLAIN | {"tables": [row]}))
    placed = [tuple(map(float, found)) for found in re.findall(rb"1 0 0 -1 ([\d.]+) ([\d.]+) cm", drawn)]
    title = next(place for place, (left, _height) in enumerate(placed) if left > 55)
    height = placed[title + 1][1]
    return [left for left, at in placed if at == height]
