"""A large file of the oldest program, killed while it is migrated: it is whole, of the old version or of this one."""

from __future__ import annotations

import random
import shutil
import time
from hashlib import sha256
from pathlib import Path

import pytest

from bitdesk import backups, paths, sqlite
from bitdesk.desk import open_desk
from bitdesk.values import SCHEMA_VERSION
from evidence import broken
from faults.forks import ForkServer
from faults.programs import OLDEST, make
from faults.test_killed_merge import KILLED
from faults.worlds import assert_sound

VISITS, MOST_VISITS = 50_000, 1_000_000
STRIDE, TIMED_KILLS = 17, 3

pytestmark = pytest.mark.timeout(7_200)


@pytest.fixture(scope="module")
def large(campaign: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk as the oldest program left it, with very many visits."""
    folder = tmp_path_factory.mktemp("large")
    with ForkServer("faults.acts", make(folder / "program", OLDEST)) as oldest:
        for act, *rest in (("found", folder), ("crowd", folder / "desk", visits(campaign))):
            said, status = oldest.run(act, *[str(one) if isinstance(one, Path) else one for one in rest])
            assert status == 0, said
    return folder / "desk"


def visits(campaign: int) -> int:
    return min(VISITS * campaign, MOST_VISITS)


def looked_at(path: Path) -> tuple[int, bytes]:
    """Return the version of a file, and a digest of every hash of its journals."""
    connection = sqlite.connect(path)
    (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    digest = sha256()
    for row in connection.execute("SELECT hash FROM journal ORDER BY origin_id, seq"):
        digest.update(row[0])
    connection.close()
    return int(version), digest.digest()


def copied(large: Path, home: Path) -> Path:
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(large, home)
    return home / paths.DATABASE


def check(path: Path, before: bytes, what: str) -> int:
    """The file is whole and of one version, with the same hashes, and opens; return the version that the kill left."""
    version, hashes = looked_at(path)
    assert version in (OLDEST, SCHEMA_VERSION), what
    assert hashes == before, what
    for backup in backups.listed(path.parent):
        assert looked_at(backup.path) == (OLDEST, before), what
    open_desk(path.parent).database.close()
    assert looked_at(path) == (SCHEMA_VERSION, before), what
    assert backups.listed(path.parent), what
    assert broken(path) == (), what
    return version


def test_a_migration_killed_at_its_steps(forks: ForkServer, large: Path, tmp_path: Path, campaign: int) -> None:
    home = tmp_path / "desk"
    path = copied(large, home)
    version, before = looked_at(path)
    assert version == OLDEST
    said, status = forks.run("open_killed_at", str(home), 0)
    assert status == 0
    steps = said[-1][1]
    assert steps > 5 * STRIDE
    left = []
    for step in sorted({*range(1, steps + 1, STRIDE if campaign == 1 else 1), steps}):
        path = copied(large, home)
        assert forks.run("open_killed_at", str(home), step) == ([], KILLED)
        left.append(check(path, before, f"killed at step {step} of {steps}"))
    assert set(left) == {OLDEST, SCHEMA_VERSION}
    assert left == sorted(left), "once it is migrated it stays migrated"
    desk = open_desk(home)
    assert_sound(desk)
    desk.database.close()


def test_a_migration_killed_at_any_moment(forks: ForkServer, large: Path, tmp_path: Path, campaign: int) -> None:
    choose = random.Random(25)
    home = tmp_path / "desk"
    path = copied(large, home)
    before = looked_at(path)[1]
    begun = time.monotonic()
    assert forks.run("open_folder", str(home))[1] == 0
    whole = time.monotonic() - begun
    for turn in range(TIMED_KILLS * campaign):
        path = copied(large, home)
        pid = forks.start("open_folder", str(home))
        time.sleep(choose.uniform(0, whole))
        forks.kill(pid)
        forks.finish()
        check(path, before, f"turn {turn}")


def test_the_visits_are_all_there(large: Path, tmp_path: Path, campaign: int) -> None:
    copied(large, tmp_path / "desk")
    desk = open_desk(tmp_path / "desk")
    with desk.database.reading() as connection:
        assert (
            connection.execute("SELECT count(*), sum(group_id IS NULL) FROM visit").fetchone()
            == (visits(campaign),) * 2
        )
        assert connection.execute("SELECT count(*) FROM counted_visit").fetchone() == (visits(campaign),)
    desk.database.close()
