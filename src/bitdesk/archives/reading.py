"""Opening an archive, a ZIP file or the folder it was unpacked in: nothing in it is trusted before it is checked."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from bitdesk.archives.layout import (
    CLOSINGS,
    DOCUMENT,
    FORMAT,
    PUBLIC_KEY,
    SIGNATURE,
    SUMS,
    VERSION,
    Content,
    Table,
    names,
    tables,
)
from bitdesk.errors import BitdeskError, OutageError, RefusedError, RuleError, noop

MOST_BYTES = 1 << 30
"""More than a thousand shops sell in a year: what is larger was not written by this program."""

UNREADABLE = (KeyError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)
"""What reading values raises that no archive of this program has: of another kind, endless, or nested without end."""


def is_archive(path: Path) -> bool:
    """Tell whether this looks like an archive rather than a database."""
    return (path / SUMS).is_file() if path.is_dir() else zipfile.is_zipfile(path)


def files_of(path: Path) -> dict[str, bytes]:
    """Return the files of an archive by name.

    Raises:
        RefusedError: it is no archive, or a damaged one.
        OutageError: it cannot be read.
    """
    try:
        return _unpacked(path) if path.is_dir() else _zipped(path)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be read ({reason}). Check the key or the folder."), path=path, reason=error.strerror
        ) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise RefusedError(
            noop("The archive {path} is damaged ({reason}). Take another copy of it."), path=path, reason=error
        ) from error


def _unpacked(path: Path) -> dict[str, bytes]:
    found = [file for file in sorted(path.iterdir()) if file.is_file()]
    _check_size(path, sum(file.stat().st_size for file in found))
    return {file.name: file.read_bytes() for file in found}


def _zipped(path: Path) -> dict[str, bytes]:
    import lzma
    import zlib

    with zipfile.ZipFile(path) as archive:
        _check_size(path, sum(information.file_size for information in archive.infolist()))
        for name, count in Counter(archive.namelist()).items():
            if count > 1:  # what another program unpacks may not be what is verified here
                raise RefusedError(
                    noop("The archive {path} has {count} files {file}. Take another copy of it."),
                    path=path, count=count, file=name,
                )  # fmt: skip
        try:
            return {information.filename: archive.read(information) for information in archive.infolist()}
        except (zlib.error, lzma.LZMAError) as error:
            raise ValueError(str(error)) from error
        except OSError as error:
            if error.errno is None:  # what bz2 calls damaged
                raise ValueError(str(error)) from error
            raise


def _check_size(path: Path, size: int) -> None:
    if size > MOST_BYTES:
        raise RefusedError(noop("{path} is no archive of a till: it is far too large."), path=path)


def broken_seals(files: Mapping[str, bytes]) -> list[BitdeskError]:
    """Return what is wrong with an archive's signature and checksums."""
    missing = sorted((names() | {SUMS, SIGNATURE}) - files.keys())
    if missing:
        return [RuleError(noop("The archive lacks its file {file}."), file=name) for name in missing]
    found: list[BitdeskError] = []
    if not is_signed(files):
        found.append(RuleError(noop("The signature of the archive is not by its key: its list of files was changed.")))
    sums = _sums(files[SUMS])
    for name in sorted(files.keys() - {SUMS, SIGNATURE}):
        if name not in sums:
            found.append(RuleError(noop("The file {file} is not part of the archive that was signed."), file=name))
        elif sha256(files[name]).hexdigest() != sums[name]:
            found.append(RuleError(noop("The file {file} of the archive was changed."), file=name))
    found += [
        RuleError(noop("The archive lacks its file {file}."), file=name) for name in sorted(sums.keys() - files.keys())
    ]
    return found


def is_signed(files: Mapping[str, bytes]) -> bool:
    """Tell whether the list of checksums is signed by the key that lies beside it."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        key = VerifyKey(bytes.fromhex(files[PUBLIC_KEY].decode().strip()))
        key.verify(files[SUMS], bytes.fromhex(files[SIGNATURE].decode().strip()))
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def _sums(data: bytes) -> dict[str, str]:
    pairs = (line.partition("  ") for line in data.decode(errors="replace").splitlines())
    return {name: digest for digest, _gap, name in pairs if name}


def content_of(path: Path, files: Mapping[str, bytes]) -> Content:
    """Return what an archive says, every value of its kind.

    Raises:
        RefusedError: it is no archive of this program, of a version to come, or something in it cannot be read.
    """
    try:
        document = _document(path, json.loads(files[DOCUMENT]))
        closings = [dict(closing) for closing in json.loads(files[CLOSINGS])]
        rows = {table.name: _rows(table, files[table.file], document["version"]) for table in tables().values()}
    except (*UNREADABLE, csv.Error) as error:
        raise RefusedError(
            noop("{path} cannot be read as an archive of a till ({reason})."), path=path, reason=error
        ) from error
    return Content(document, closings, rows)


def _document(path: Path, document: Mapping[str, Any]) -> Mapping[str, Any]:
    if document["format"] != FORMAT:
        raise ValueError(DOCUMENT)
    if document["version"] > VERSION:
        raise RefusedError(
            noop("{path} was written by a newer bitdesk. Install the newer program to verify it."), path=path
        )
    return document


def _rows(table: Table, data: bytes, version: int) -> list[tuple[Any, ...]]:
    reader = csv.reader(io.StringIO(data.decode(), newline=""))
    written = [column for column in table.columns if column.since <= version]
    if next(reader, None) != [column.name for column in written]:
        raise ValueError(table.file)
    later = [_value(column.whole, "") for column in table.columns[len(written) :]]
    return [
        (*(_value(column.whole, cell) for column, cell in zip(written, row, strict=True)), *later) for row in reader
    ]


def _value(whole: bool, cell: str) -> Any:
    if not whole:
        return cell
    return int(cell) if cell else None
