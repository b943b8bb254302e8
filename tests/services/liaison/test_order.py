"""One row moves among those in use; what is retired comes last."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bitdesk.services.liaison.order import moved


@pytest.mark.parametrize(("place", "expected"), [(1, "CABD"), (0, "CABD"), (2, "ACBD"), (3, "ABCD"), (99, "ABCD")])
def test_a_row_takes_its_place_before_the_retired_ones(place: int, expected: str) -> None:
    rows = {name: SimpleNamespace(name=name, retired_on=None) for name in "ABC"}
    retired = SimpleNamespace(name="D", retired_on="2026-01-01")
    order = moved([retired, *rows.values()], rows["C"], place)
    assert "".join(row.name for row in order) == expected
