"""Texts as they are searched."""

from __future__ import annotations

import pytest

from bitdesk.folding import plain


@pytest.mark.parametrize(
    ("text", "searched"),
    [
        ("Côte-d’Or", "cote d or"),
        ("  ŒUVRE  Æ ", "oeuvre ae"),
        ("L'ÂNE, (2e éd.)", "l ane 2e ed"),
        ("A & B", "a b"),
        ("9782012101333", "9782012101333"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_what_does_not_matter_is_left_out(text: str, searched: str) -> None:
    assert plain(text) == searched
