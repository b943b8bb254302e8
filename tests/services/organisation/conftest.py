"""The head office that decides."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office
