"""The paper form: readable aloud, with a code that says what it is and that a scanner types."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from bitdesk.exports import documents, questionnaire_paper
from bitdesk.exports.questionnaire_paper import Mark, contents, mark, qr, read_mark
from bitdesk.reports.questionnaires import Form, question, usual
from questioning import QUESTIONS


def form(**values: Any) -> Form:
    given: dict[str, Any] = {
        "id": b"f" * 16, "code": "satisfaction", "version": 2, "title_fr": "Votre avis", "title_en": "Your opinion",
        "welcome_fr": "Bonjour.", "welcome_en": "Hello.", "questions": QUESTIONS, "published_on": date(2026, 7, 1),
        "retired_on": None,
    }  # fmt: skip
    return Form(**given | values)


def test_the_code_says_form_version_and_office() -> None:
    said = mark(form(), "PDM")
    assert said == "BDQ SATISFACTION 2 PDM"
    assert read_mark(said) == Mark("SATISFACTION", 2, "PDM")
    assert read_mark(mark(form(), "")) == Mark("SATISFACTION", 2, "")


@pytest.mark.parametrize("text", ["", "BDQ", "9782758551188", "BDQ X", "BDQ satisfaction deux PDM", "BDQ A 1 B C"])
def test_another_code_is_none_of_ours(text: str) -> None:
    assert read_mark(text) is None


def read(rows: list[str]) -> str:
    """Read a QR code of version 2, alphanumeric or byte, without correcting errors: its mask, its path, its bits."""
    size = len(rows)
    assert size == 25
    black = [[module == "1" for module in row] for row in rows]
    form_bits = [black[8][column] for column in (0, 1, 2, 3, 4, 5, 7, 8)]
    plain = int("".join("01"[bit] for bit in form_bits[:5]), 2) ^ 0b10101
    masks: list[Any] = [
        lambda i, j: (i + j) % 2, lambda i, j: i % 2, lambda i, j: j % 3, lambda i, j: (i + j) % 3,
        lambda i, j: (i // 2 + j // 3) % 2, lambda i, j: i * j % 2 + i * j % 3,
        lambda i, j: (i * j % 2 + i * j % 3) % 2, lambda i, j: ((i + j) % 2 + i * j % 3) % 2,
    ]  # fmt: skip
    mask = masks[plain & 0b111]

    def is_data(i: int, j: int) -> bool:
        corner = (i < 9 and j < 9) or (i < 9 and j >= size - 8) or (i >= size - 8 and j < 9)
        return not (corner or 6 in (i, j) or (16 <= i <= 20 and 16 <= j <= 20))

    bits, upward = "", True
    for right in (24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        for step in range(size):
            i = size - 1 - step if upward else step
            for j in (right, right - 1):
                if is_data(i, j):
                    bits += "01"[black[i][j] != (mask(i, j) == 0)]
        upward = not upward
    mode, bits = bits[:4], bits[4:]
    if mode == "0010":
        letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
        count, bits = int(bits[:9], 2), bits[9:]
        pairs = [divmod(int(bits[11 * at : 11 * at + 11], 2), 45) for at in range(count // 2)]
        text = "".join(letters[a] + letters[b] for a, b in pairs)
        return text + (letters[int(bits[11 * (count // 2) : 11 * (count // 2) + 6], 2)] if count % 2 else "")
    assert mode == "0100"
    count, bits = int(bits[:8], 2), bits[8:]
    return bytes(int(bits[8 * at : 8 * at + 8], 2) for at in range(count)).decode()


@pytest.mark.parametrize("text", ["BDQ SATISFACTION 2 PDM", "BDQ SATISFACTION 12 COL"])
def test_the_modules_are_that_code(text: str) -> None:
    assert read(qr(text)) == text


def test_every_question_is_on_the_paper_in_its_language() -> None:
    for language, label, hint in (("fr", "L’accueil", "(un nombre)"), ("en", "The welcome", "(a number)")):
        drawn = contents(form(), language, "PDM", "Le Pont de Montvert", ("Office de Tourisme", "Rue"))
        assert (drawn["language"], drawn["organisation"]) == (language, ["Office de Tourisme"])
        assert [each["kind"] for each in drawn["questions"]] == [each.kind.value for each in QUESTIONS]
        assert drawn["questions"][0]["label"] == label
        assert drawn["questions"][0]["scale"] == [1, 2, 3, 4, 5]
        assert drawn["questions"][4]["hint"] == hint
        assert drawn["any_required"]


def test_the_usual_form_fits_one_sheet_and_is_read_aloud() -> None:
    (usually,) = usual()
    questions = tuple(question(values) for values in usually["questions"])
    words = {name: usually[name] for name in ("title_fr", "title_en", "welcome_fr", "welcome_en")}
    for language in ("fr", "en"):
        drawn = contents(form(questions=questions, **words), language, "PDM", "Le Pont de Montvert", ("Office",))
        made = documents.pdf("questionnaire", drawn, standard="ua-1")
        assert made.startswith(b"%PDF")
        assert len(re.findall(rb"/Type\s*/Page\b", made)) == 1


def test_the_file_is_made_from_a_form() -> None:
    assert questionnaire_paper.pdf(form(), "en", "PDM", "Le Pont de Montvert").startswith(b"%PDF")
