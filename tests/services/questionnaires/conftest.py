"""A form that is published and known at the desks."""

from __future__ import annotations

import pytest

from builders import House
from questioning import draw_up


@pytest.fixture
def form_id(house: House) -> bytes:
    return draw_up(house)
