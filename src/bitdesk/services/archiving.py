"""Archiving a year of the till: written, signed with a key that the journal vouches for, and recorded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from bitdesk import archives, clock, files, paths
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.models import Archive, ArchiveKey
from bitdesk.reports import archived

if TYPE_CHECKING:
    from nacl.signing import SigningKey


@dataclass(frozen=True, slots=True)
class Archived:
    """An archive that was written: how many tickets and closings it holds, and how many tickets no closing holds."""

    path: Path
    sha256: str
    public_key: str
    tickets: int
    closings: int
    not_closed: int


def archive(desk: Desk, year: int, folder: Path | None = None) -> Archived:
    """Write the archive of a year, verify it, and record that it was made.

    Args:
        desk: a desk archives its own till, the head office every till that it knows.
        year: of the tickets and closings.
        folder: where to; the folder `archives` beside the database by default. An archive of that name stays, the new
            one has another.

    Raises:
        RuleError: nothing was sold in that year, or what was written does not verify.
        OutageError: the folder or the key cannot be written.
    """
    content = archived.content(desk, year)
    if not content.tables["tickets"] and not content.closings:
        raise RuleError(noop("Nothing was sold in {year}: there is nothing to archive."), year=year)
    key = signing_key(desk)
    key_id = _journaled(desk, bytes(key.verify_key).hex())
    packed = archives.pack(content, key)
    path = _write(folder or desk.data_dir / paths.ARCHIVES, _stem(desk, year), packed.data)
    _check(path)
    with desk.write() as session:
        session.add(Archive(year=year, sha256=packed.sha256, key_id=key_id, made_at=clock.now_ms()))
    return Archived(
        path, packed.sha256, bytes(key.verify_key).hex(), len(content.tables["tickets"]),
        sum("carried" not in closing for closing in content.closings), _not_closed(desk, content),
    )  # fmt: skip


def signing_key(desk: Desk) -> SigningKey:
    """Return the key of this data folder, made the first time; only its owner may read its file.

    Raises:
        RuleError: the file holds no key.
        OutageError: the file cannot be read or written.
    """
    from nacl.signing import SigningKey

    path = desk.data_dir / paths.ARCHIVE_KEY
    try:
        text = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        key = SigningKey.generate()
        try:
            files.write_whole(path, f"{bytes(key).hex()}\n".encode(), private=True)
        except OSError as error:
            raise files.not_written(path, error) from error
        return key
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, error) from error
    try:
        return SigningKey(bytes.fromhex(text))
    except (ValueError, TypeError) as error:
        raise RuleError(
            noop("The file {path} holds no key. Put the right one back, or remove it: a new one is made then."),
            path=path,
        ) from error


def _unreadable(path: Path, error: OSError | UnicodeDecodeError) -> OutageError:
    return OutageError(
        noop("{path} cannot be read ({reason}). Check the key or the folder."),
        path=path, reason=getattr(error, "strerror", None) or error,
    )  # fmt: skip


def _journaled(desk: Desk, public_key: str) -> bytes:
    """Return the row that vouches for a key, written the first time that this desk signs with it."""
    with desk.write() as session:
        query = select(ArchiveKey).where(ArchiveKey.desk_id == desk.desk_id, ArchiveKey.public_key == public_key)
        row = session.scalars(query).first()
        if row is None:
            row = ArchiveKey(public_key=public_key, made_at=clock.now_ms())
            session.add(row)
            session.flush()
        return row.id


def _stem(desk: Desk, year: int) -> str:
    return f"bitdesk-{year}-{desk.office_code or 'HQ'}"


def _write(folder: Path, stem: str, data: bytes) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{stem}.zip"
        number = 2
        while path.exists():
            path = folder / f"{stem}-{number}.zip"
            number += 1
        files.write_whole(path, data)
    except OSError as error:
        raise files.unusable(folder, error) from error
    return path


def _check(path: Path) -> None:
    problems = archives.verify(path).problems
    if problems:
        raise RuleError(
            noop("The archive {path} was written, and does not verify: {reason} Verify the file of the desk."),
            path=path, reason=problems[0],
        )  # fmt: skip


def _not_closed(desk: Desk, content: archives.Content) -> int:
    """Return how many tickets wait for a closing; one of another year may hold a ticket, where a clock was wrong."""
    with desk.database.reading() as connection:
        rows = connection.execute("SELECT DISTINCT j.value FROM closing c, json_each(c.covers) j WHERE c.kind = 'day'")
        covered = {name for (name,) in rows}
    return sum(1 for ticket in content.tables["tickets"] if not ticket[5] and ticket[0] not in covered)
