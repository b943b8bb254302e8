"""This machine's settings: typed, commented, never torn."""

from __future__ import annotations

import signal
import subprocess
import sys
import time as system_time
from pathlib import Path

import pytest

from bitdesk import paths, settings
from bitdesk.errors import OutageError, RuleError
from bitdesk.settings import Settings
from limits import refused

SAVES_FOR_EVER = """
import sys
from pathlib import Path
from bitdesk import settings
folder = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for word in ("A", "B"):
        settings.save(folder, mailbox=word * 50_000)
"""


def write(folder: Path, text: str) -> Path:
    path = folder / paths.SETTINGS
    path.write_text(text, encoding="utf-8")
    return path


def test_a_new_folder_has_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Settings(mailbox="", language="", theme="", sync_every_minutes=10)
    assert settings.load(tmp_path / "missing") == Settings()
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    saved = settings.save(tmp_path, mailbox="/media/clé \\ «bleue»\n", theme="dark", sync_every_minutes=0)
    assert saved == Settings(mailbox="/media/clé \\ «bleue»\n", theme="dark", sync_every_minutes=0)
    assert settings.load(tmp_path) == saved
    assert settings.save(tmp_path, theme="") == Settings(mailbox=saved.mailbox, sync_every_minutes=0)


def test_comments_and_foreign_keys_are_kept(tmp_path: Path) -> None:
    path = write(tmp_path, '# our key\nmailbox = "/a"  # the blue one\nlater = 1\n\n[other]\nx = 2\n')
    settings.save(tmp_path, mailbox="/b", language="fr")
    text = path.read_text(encoding="utf-8")
    assert "# our key\n" in text
    assert '"/b"  # the blue one' in text
    assert "later = 1" in text
    assert "x = 2" in text
    assert settings.load(tmp_path) == Settings(mailbox="/b", language="fr")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mailbox = 3", "mailbox"),
        ("theme = true", "theme"),
        ('sync_every_minutes = "10"', "sync_every_minutes"),
        ("sync_every_minutes = true", "sync_every_minutes"),
        ("sync_every_minutes = 1.5", "sync_every_minutes"),
        ("language = ['fr']", "language"),
        ("[theme]\nx = 1", "theme"),
        ("start_compact = 1", "start_compact"),
        ("compact_place = [1, 2]", "compact_place"),
    ],
)
def test_a_value_of_the_wrong_type_is_named(tmp_path: Path, text: str, name: str) -> None:
    write(tmp_path, text)
    with pytest.raises(RuleError, match=name) as caught:
        settings.load(tmp_path)
    assert caught.value.params["name"] == name


@pytest.mark.parametrize("data", [b"mailbox = ", b"\xff\xfe", b"\x00" * 4096, b"mailbox = 'a'\nmailbox = 'b'"])
def test_a_file_that_is_no_toml_is_refused_and_kept(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / paths.SETTINGS
    path.write_bytes(data)
    with pytest.raises(RuleError, match="cannot be understood"):
        settings.load(tmp_path)
    with pytest.raises(RuleError, match="cannot be understood"):
        settings.save(tmp_path, theme="dark")
    assert path.read_bytes() == data


def test_a_value_that_could_not_be_loaded_again_is_not_saved(tmp_path: Path) -> None:
    settings.save(tmp_path, theme="dark")
    with pytest.raises(RuleError, match="theme"):
        settings.save(tmp_path, theme=3)
    assert settings.load(tmp_path) == Settings(theme="dark")


def test_a_file_that_cannot_be_read_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / paths.SETTINGS).mkdir()
    with pytest.raises(OutageError, match="cannot be read"):
        settings.load(tmp_path)


def test_a_file_that_cannot_be_written_is_an_outage_and_kept(refusing_folder: Path) -> None:
    settings.save(refusing_folder, theme="dark")
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be saved"):
        settings.save(refusing_folder, theme="light")
    assert settings.load(refusing_folder) == Settings(theme="dark")


def test_a_kill_while_saving_leaves_whole_settings(tmp_path: Path) -> None:
    settings.save(tmp_path, mailbox="O" * 50_000)
    seen = set()
    for pause in range(6):
        process = subprocess.Popen([sys.executable, "-c", SAVES_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE)
        assert process.stdout
        process.stdout.readline()
        system_time.sleep(0.15 + pause * 0.01)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        mailbox = settings.load(tmp_path).mailbox
        assert len(mailbox) == 50_000
        assert len(set(mailbox)) == 1
        seen.add(mailbox[0])
    assert seen - {"O"}, "no write came before a kill"
