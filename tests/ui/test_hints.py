from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocumentFragment

from bitdesk.ui.hints import as_words


@pytest.mark.parametrize("text", ['<img src="//host/x">', "a <b>c</b>\nR&D", "<script>"])
@pytest.mark.usefixtures("qapp")
def test_what_looks_like_a_page_is_shown_as_it_was_written(text: str) -> None:
    assert text not in as_words(text)
    assert QTextDocumentFragment.fromHtml(as_words(text)).toPlainText() == text


@pytest.mark.parametrize("text", ["", "why", "R&D, 3 < 5", "un\ndeux"])
def test_words_stay_as_they_are(text: str) -> None:
    assert as_words(text) == text
