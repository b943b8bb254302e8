"""The start of the program: straight to the window, or to the command line."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import __version__, words
from bitdesk.__main__ import window_options
from bitdesk.commands import click_words
from bitdesk.desk import Desk
from terminal import program, run

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
REFUSED_IN_FRENCH = "Un groupe compte de 1 à 99 personnes, pas 0."


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], (None, False)),
        (["--head-office"], (None, True)),
        (["--data-dir", "d"], (Path("d"), False)),
        (["--head-office", "--data-dir=d"], (Path("d"), True)),
        (["--data-dir"], None),
        (["--data-dir", "--head-office"], None),
        (["--data-dir="], None),
        (["--help"], None),
        (["--data-dir", "d", "sync"], None),
        (["demo"], None),
    ],
)
def test_only_window_options_open_the_window(arguments: list[str], options: tuple[Path | None, bool] | None) -> None:
    assert window_options(arguments) == options


def test_the_window_does_not_wait_for_the_command_line() -> None:
    code = "import sys; from bitdesk.__main__ import window_options; window_options(['--data-dir', 'd']); "
    code += "print([name for name in ('click', 'sqlalchemy', 'bitdesk.commands') if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.fixture
def window(desk: Desk) -> Iterator[subprocess.Popen[bytes]]:
    """The program, with its window open on a desk."""
    desk.database.close()
    started = subprocess.Popen(
        [sys.executable, "-m", "bitdesk", "--data-dir", desk.data_dir], env={**os.environ, **OFFSCREEN}
    )
    log = desk.data_dir / "logs"
    while not log.exists():
        assert started.poll() is None
        time.sleep(0.05)
    yield started
    started.terminate()
    started.wait()


def test_a_second_window_on_a_folder_is_refused_and_commands_work_beside_it(
    desk: Desk, window: subprocess.Popen[bytes]
) -> None:
    second = program("--data-dir", desk.data_dir, locale="C.UTF-8", **OFFSCREEN)
    assert second.code == 1
    assert str(desk.data_dir) in second.err
    assert len(second.err.splitlines()) == 1
    counted = program("--data-dir", desk.data_dir, "record", "visit", "--party-size", "2")
    assert counted.code == 0
    assert window.poll() is None


@pytest.mark.parametrize(
    ("locale", "usage", "refusal"),
    [
        ("en_GB.UTF-8", "Usage: bitdesk", "A party has 1 to 99 people, not 0."),
        ("fr_FR.UTF-8", "Usage\u00a0: bitdesk", REFUSED_IN_FRENCH),
        ("C", "Usage\u00a0: bitdesk", REFUSED_IN_FRENCH),
    ],
)
def test_the_command_line_speaks_the_language_of_the_locale(desk: Desk, locale: str, usage: str, refusal: str) -> None:
    assert program("--help", locale=locale).out.startswith(usage)
    wrong = program("record", "visit", locale=locale)
    assert (wrong.code, "--party-size" in wrong.err) == (2, True)
    said = program("--data-dir", desk.data_dir, "record", "visit", "--party-size", "0", locale=locale)
    assert said.code == 1
    assert said.err.startswith(refusal)


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [("en_GB.UTF-8", "Show the version and exit."), ("fr_FR.UTF-8", "Donne la version et s’arrête.")],
)
def test_the_options_are_explained_in_the_language_of_the_locale(locale: str, sentence: str) -> None:
    assert sentence in program("--help", locale=locale).out


def test_what_is_said_of_a_file_in_a_folder_s_place_can_be_translated(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    said = run("archive", "--year", "2026", "--to", path)
    assert "is a file." in said.err
    before = words.chosen()
    words.use("en")
    assert {"directory", "{name} {filename!r} is a file."} <= set(click_words.sentences())
    words.use(before)


@pytest.mark.parametrize(
    "command",
    [
        "demo", "record visit", "sync", "enrol", "report visits", "report season", "verify", "rebuild", "backup",
        "head-office init", "head-office merge", "head-office status", "head-office add workstation",
    ],
)  # fmt: skip
def test_every_command_has_help(command: str) -> None:
    said = run(*command.split(), "--help")
    assert (said.code, said.err) == (0, "")
    assert "--help" in said.out


def test_the_version_is_said() -> None:
    assert __version__ in run("--version").out
