"""The order of a list that the head office decides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def moved(rows: Iterable[Any], row: Any, place: int) -> list[Any]:
    """Return rows with one of them at a place among those in use (the first is 1), those retired behind them."""
    others = [each for each in rows if each is not row]
    in_use = [each for each in others if each.retired_on is None]
    retired = [each for each in others if each.retired_on is not None]
    return [*in_use[: max(place, 1) - 1], row, *in_use[max(place, 1) - 1 :], *retired]
