"""The usual themes and checklists at both desks."""

from __future__ import annotations

import pytest

from builders import House
from notebook import furnish_book


@pytest.fixture(autouse=True)
def furnished(house: House) -> None:
    """Give every desk the usual lists."""
    furnish_book(house)
