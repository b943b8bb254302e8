"""Products that both desks know."""

from __future__ import annotations

import pytest

from builders import House
from stockroom import furnish


@pytest.fixture(autouse=True)
def known(house: House) -> dict[str, bytes]:
    """The ids of what the head office has in its catalogue, by code."""
    return furnish(house)
