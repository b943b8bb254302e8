"""What a wheel carries, and that the program starts from one; what the lock file says and does not say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 0, result.stderr
    return next(folder.glob("*.whl"))


def test_a_wheel_carries_everything_that_the_program_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    sources = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    data = {
        path.relative_to(ROOT / "src").as_posix()
        for folder in ("resources", "translations")
        for path in (ROOT / "src" / "bitdesk" / folder).rglob("*")
        if path.is_file()
    }
    migrations = {f"bitdesk/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "migrations").rglob("*.py")}
    assert {"bitdesk/translations/bitdesk_fr.qm", "bitdesk/translations/bitdesk_fr.ts"} <= data
    assert {"bitdesk/resources/documents/paper.typ", "bitdesk/resources/archive.toml"} <= data
    assert "bitdesk/migrations/env.py" in migrations
    assert sources | data | migrations <= names
    assert not {name for name in names if name.endswith((".pyc", ".db"))}


def test_the_program_starts_from_a_wheel(wheel: Path, tmp_path: Path) -> None:
    """Out of any checkout it finds its own migrations, its words and its commands."""
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)

    def run(*arguments: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(installed), "LC_ALL": "fr_FR.UTF-8"}
        command = [sys.executable, *arguments]
        result = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, check=False)
        assert result.returncode == 0, result.stderr
        return result.stdout

    migrations = run("-c", "from bitdesk import paths; print(paths.migrations_dir())")
    assert migrations.strip() == str(installed / "bitdesk" / "migrations")
    french = run("-c", "from bitdesk import geography; print(geography.label('BE', None, 'fr'))")
    assert french.strip() == "BE Belgique"
    assert "record" in run("-m", "bitdesk", "--help")


def test_the_lock_has_a_hash_for_every_package_and_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    lines = text.replace("\\\n", " ").splitlines()
    packages = [line for line in lines if line and not line.lstrip().startswith("#")]
    assert packages
    assert all("--hash=sha256:" in line and "==" in line for line in packages)
    assert "://" not in text
    assert "--index" not in text


def test_the_lock_has_every_dependency_of_the_project() -> None:
    locked = {
        name.lower() for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    }
    document = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*document["project"]["dependencies"], *document["dependency-groups"]["dev"]]
    names = {re.match(r"[\w.-]+", requirement).group().lower() for requirement in wanted}  # type: ignore[union-attr]
    assert names <= locked
