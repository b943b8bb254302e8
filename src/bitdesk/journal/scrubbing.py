"""The bytes of what was erased: out of the write-ahead log, out of the file's pages, and searched for afterwards.

SQLite overwrites what is deleted (`secure_delete`), but where it had moved a row to another page of a growing tree, the
bytes may still lie between the rows of the page that it left. So the words that were erased are searched in the file,
and only where one is found the whole file is written anew.

`user_version` of the file says that this is still to be done: a desk that is killed on the way does it later.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
from sqlcipher3 import dbapi2

log = logging.getLogger(__name__)

SHORTEST = 4
"""Bytes of the shortest word that is searched: a shorter one stands everywhere by chance."""
_AT_ONCE = 1 << 20
_DUE = 1
_CODES = ("_id", "_on", "_at")
_handles: dict[tuple[int, int], int] = {}


def note(connection: Any, said: Iterable[Mapping[str, Any]], left: str) -> None:
    """Note that words are erased from a file, in the memory of this connection alone.

    Args:
        connection: a driver connection inside a writing transaction: what it undoes is not noted.
        said: what the row and its entries say that are emptied, by column.
        left: what is left of their row, as JSON.
    """
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS erased_word (word BLOB PRIMARY KEY)")
    connection.executemany(
        "INSERT OR IGNORE INTO erased_word (word) VALUES (?)", [(word,) for word in _words(said, left)]
    )
    connection.execute(f"PRAGMA user_version = {_DUE}")


def _words(said: Iterable[Mapping[str, Any]], left: str) -> set[bytes]:
    """Return what was said and is not left, as tables and payloads write it."""
    kept: dict[str, Any] = msgspec.json.decode(left) if left else {}
    texts = {
        run
        for columns in said
        for name, value in columns.items()
        if isinstance(value, str | list | dict) and not name.endswith(_CODES)
        for run in _gone(_text(value), _text(kept.get(name) or ""))
    }
    written = {text.encode() for text in texts} | {msgspec.json.encode(text)[1:-1] for text in texts}
    return {word for word in written if len(word) >= SHORTEST}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _gone(value: str, left: str) -> Iterator[str]:
    """Give the runs of words of a text that are not in what is left of it."""
    remaining = set(left.split())
    run: list[str] = []
    for word in value.split(" "):
        if remaining and word in remaining:
            yield " ".join(run)
            run = []
        else:
            run.append(word)
    yield " ".join(run)


def finish(connection: Any, path: Path) -> bool:
    """Do what an erasure left to do in a file; return whether nothing of what was erased is in it any more.

    Somebody who reads at this moment, or a full disk, keeps it from being done: it is tried again at the next contact.

    Args:
        connection: a driver connection in no transaction.
        path: the file.
    """
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] != _DUE:
            return True
        if not _emptied_log(connection):
            return False
        words = _noted(connection)
        if words is None or stand_in(path, words):
            connection.execute("VACUUM")
        connection.execute("PRAGMA user_version = 0")
        connection.execute("DROP TABLE IF EXISTS temp.erased_word")
        return _emptied_log(connection)
    except (dbapi2.Error, OSError) as error:
        log.warning("what was erased may still be in free places of %s: %s", path, error)
        return False


def _emptied_log(connection: Any) -> bool:
    """Move what is in the write-ahead log into the file and empty the log; return whether it is empty."""
    (is_busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy


def _noted(connection: Any) -> list[bytes] | None:
    """Return the words that this connection erased, None where another did, which has been killed since."""
    try:
        return [word for (word,) in connection.execute("SELECT word FROM temp.erased_word")]
    except dbapi2.OperationalError:
        return None


def stand_in(path: Path, words: Iterable[bytes]) -> bool:
    """Return whether one of some words stands in a file, whatever it stands for."""
    sought = list(words)
    overlap = max(map(len, sought), default=1) - 1
    before = b""
    for chunk in _chunks(path) if sought else ():
        piece = before + chunk
        if any(word in piece for word in sought):
            return True
        before = piece[-overlap:] if overlap else b""
    return False


def _chunks(path: Path) -> Iterator[bytes]:
    """Give the bytes of a file that SQLite has open, without closing what is opened to read them.

    On POSIX a process loses its locks on a file as soon as it closes any of its handles of it: another connection would
    then take itself for the last one and delete the log (https://sqlite.org/howtocorrupt.html, section 2.2).
    """
    if os.name != "posix":
        with path.open("rb") as opened:
            yield from iter(lambda: opened.read(_AT_ONCE), b"")
        return
    handle = _handle(path)
    for offset in count(0, _AT_ONCE):
        chunk = os.pread(handle, _AT_ONCE, offset)
        if not chunk:
            return
        yield chunk


def _handle(path: Path) -> int:
    """Return a handle that stays open as long as this process: one for each file that was ever searched."""
    found = path.stat()
    known = _handles.get((found.st_dev, found.st_ino))
    if known is not None:
        return known
    handle = os.open(path, os.O_RDONLY)
    opened = os.fstat(handle)
    return _handles.setdefault((opened.st_dev, opened.st_ino), handle)
