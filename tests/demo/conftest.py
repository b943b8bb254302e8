"""The reference season, played once for all tests that look at it."""

from __future__ import annotations

import pytest

from bitdesk.demo.layout import Layout
from terminal import run


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """The reference season, played once."""
    where = Layout(tmp_path_factory.mktemp("demo") / "d")
    assert run("demo", "--dir", where.folder, "--no-window").code == 0
    return where
