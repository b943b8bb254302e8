"""The log of a data folder."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import logs, paths


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    logger = logging.getLogger("bitdesk")
    before, level = logger.handlers[:], logger.level
    logger.handlers.clear()
    yield logger
    for handler in logger.handlers:
        handler.close()
    logger.handlers[:] = before
    logger.setLevel(level)


def log_files(folder: Path) -> list[Path]:
    return sorted((folder / paths.LOGS).glob("bitdesk.log*"))


def test_what_happened_stands_in_the_folder(tmp_path: Path) -> None:
    logs.start(tmp_path)
    logging.getLogger("bitdesk.sync").info("merged %d batches: été", 3)
    (path,) = log_files(tmp_path)
    assert "INFO bitdesk.sync: merged 3 batches: été" in path.read_text(encoding="utf-8")


def test_a_second_start_does_not_log_twice(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path)
    logs.start(tmp_path)
    assert len(root.handlers) == 1


def test_the_log_never_grows_beyond_five_files(tmp_path: Path) -> None:
    logs.start(tmp_path)
    log = logging.getLogger("bitdesk.test")
    for _ in range(7 * 16):
        log.info("x" * (logs.MEBIBYTE // 16))
    assert len(log_files(tmp_path)) == 5
    assert sum(path.stat().st_size for path in log_files(tmp_path)) <= 5 * logs.MEBIBYTE


def test_a_folder_that_cannot_be_written_gets_no_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / paths.LOGS).write_text("a file stands where the folder would be")
    logs.start(tmp_path)
    logging.getLogger("bitdesk.sync").info("merged")
    assert capfd.readouterr() == ("", ""), "the database says it in its own words"
    assert (tmp_path / paths.LOGS).is_file()


def test_where_nothing_happened_there_is_no_folder(tmp_path: Path) -> None:
    with logs.kept(tmp_path):
        assert not (tmp_path / paths.LOGS).exists()


def test_what_a_command_logs_stands_in_its_folder_alone(tmp_path: Path, root: logging.Logger) -> None:
    for name in ("a", "b"):
        with logs.kept(tmp_path / name):
            logging.getLogger("bitdesk.sync").warning("another copy of %s", name)
        assert root.handlers == []
        (path,) = log_files(tmp_path / name)
        assert path.read_text(encoding="utf-8").count("another copy") == 1


def test_a_command_says_nothing_of_the_log_on_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], root: logging.Logger
) -> None:
    monkeypatch.setattr(root, "propagate", False)
    (tmp_path / paths.LOGS).write_text("a file stands where the folder would be")
    with logs.kept(tmp_path):
        logging.getLogger("bitdesk.sync").warning("another copy")
    assert capsys.readouterr() == ("", "")


def test_the_log_of_a_window_goes_on_while_it_works(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path)
    with logs.kept(tmp_path / "other"):
        logging.getLogger("bitdesk.sync").warning("another copy")
    assert len(root.handlers) == 1
    assert log_files(tmp_path / "other") == []
