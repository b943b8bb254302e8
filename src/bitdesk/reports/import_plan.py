"""What an import does, or would do, with each row of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from bitdesk.errors import BitdeskError


class Action(StrEnum):
    """What becomes of a row."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Change:
    """A value that becomes another one: a column of the product or of its price; None where there is none.

    Shelves and suppliers stand by their names, money in cents.
    """

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Planned:
    """A row of the file and what becomes of it; `error` says why it is refused, `product_id` what it changes.

    `values` are the product's columns, `prices` its price, publisher's price and cost, in cents, from `from_on` on.
    """

    number: int
    action: Action
    label: str
    code: str = ""
    product_id: bytes | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    prices: Mapping[str, int | None] = field(default_factory=dict)
    from_on: date | None = None
    changes: tuple[Change, ...] = ()
    error: BitdeskError | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A file and what becomes of each of its rows; `ignored` are headings that mean nothing here."""

    name: str
    rows: tuple[Planned, ...]
    ignored: tuple[str, ...]

    def count(self, action: Action) -> int:
        """Return how many rows something becomes of."""
        return sum(row.action is action for row in self.rows)
