"""What a proof finds: a sentence with the values of its fields."""

from __future__ import annotations

from typing import Any, NamedTuple


class Finding(NamedTuple):
    """Something that does not agree: a sentence for translation (context "errors") with the values of its fields."""

    reason: str
    params: dict[str, Any]
