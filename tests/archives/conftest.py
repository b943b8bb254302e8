"""The archive of a real till, and what somebody has made of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from bitdesk import clock
from bitdesk.services import archiving
from builders import make_house
from moments import MOMENT, Hand
from sealed import files_in, signed_again, write_zip
from tills import shop_desk, some_weeks

Change = Callable[[dict[str, bytes]], None]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of a till that has sold for some weeks; no test opens it, each has a copy."""
    folder, time = tmp_path_factory.mktemp("archived"), Hand(MOMENT)
    with clock.use(time):
        house = make_house(folder / "house")
        desk = shop_desk(house)
        some_weeks(desk, time)
        path = archiving.archive(desk, 2026, folder).path
        house.close()
    return path


@pytest.fixture
def archive(made: Path, tmp_path: Path) -> Path:
    """Its copy."""
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def changed(archive: Path, tmp_path: Path) -> Callable[..., Path]:
    """Changes the archive, and signs it with another key where that is asked for."""

    def make(change: Change, *, signed: bool) -> Path:
        files = files_in(archive)
        change(files)
        return write_zip(tmp_path / "changed.zip", signed_again(files, SigningKey.generate()) if signed else files)

    return make
