"""What is listened to, in words: the values that the program knows, and how long a list is."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk.exports import rows
from bitdesk.values import Channel, Effect, Importance, Moment, Sentiment


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("sentiment", Sentiment),
        ("importance", Importance),
        ("moment", Moment),
        ("effect", Effect),
        ("channel", Channel),
    ],
)
def test_every_value_has_words(column: str, values: Any) -> None:
    for value in values:
        assert rows.value(column, value.value)


@pytest.mark.parametrize(
    ("column", "raw", "text"),
    [
        ("channel", "phone", "by telephone"), ("moment", "opening", "at the opening"), ("effect", "partly", "in part"),
        ("is_missed", 1, "yes"), ("attendees", ["a", "b"], "2"), ("due_on", "2026-07-22", "22/07/2026"),
        ("written_at", 1_784_723_460_000, "22/07/2026 14:31"), ("sentiment", "newer", "newer"), ("due_at", None, "–"),
    ],
)  # fmt: skip
def test_values_are_read(column: str, raw: Any, text: str) -> None:
    assert rows.value(column, raw) == text


def test_kinds_have_names() -> None:
    assert rows.kind("complaint_event") == "Step of a complaint"
    assert rows.column("pinned_until_on") == "Pinned until"
