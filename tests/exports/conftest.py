"""What is written is written in English, whatever the machine's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bitdesk import words


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write in English, and give the language back afterwards."""
    before = words.chosen()
    words.use("en")
    yield
    words.use(before)
