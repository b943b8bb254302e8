"""What a piece of the evidence folder is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bitdesk.desk import Desk
from bitdesk.exports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Made:
    """A piece of a year: its reports, its PDF where that is more than the reports, and documents by their titles."""

    sheets: Sequence[Sheet]
    pdf: bytes | None = None
    documents: Mapping[str, bytes] = field(default_factory=dict)


Maker = Callable[[Desk, int], Made]
