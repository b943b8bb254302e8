"""The backups of a data folder's file: one a day is kept, the last fourteen; others for as long as somebody wants them.

Each is verified before it counts as one. Going back to a backup keeps first what is there.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bitdesk import clock, copies, files, paths, restoring, schema
from bitdesk.desk import Desk
from bitdesk.errors import BitdeskError, RuleError, noop

KEPT = 14
"""How many of the daily backups are kept."""

DAILY, BY_HAND, BEFORE_RESTORE, BEFORE_REBUILD = "daily", "by-hand", "before-restore", "before-rebuild"
"""Reasons of backups; before a migration it is `before-` and the new version's number."""

_NAME = re.compile(r"([a-z0-9-]+?)-(\d{8}T\d{6}Z)(?:-(\d+))?\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made (UTC milliseconds), how large it is, and why it was made."""

    path: Path
    made_at_ms: int
    bytes: int
    reason: str


def listed(data_dir: Path) -> tuple[Backup, ...]:
    """Return the backups of a data folder, the newest first.

    Raises:
        OutageError: the folder cannot be read.
    """
    folder = data_dir / paths.BACKUPS
    try:
        names = sorted(path.name for path in folder.iterdir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise files.unusable(folder, error) from error
    found = [(_order(name), backup) for name in names if (backup := _backup(folder / name))]
    return tuple(backup for _, backup in sorted(found, key=lambda pair: pair[0], reverse=True))


def _order(name: str) -> tuple[str, int]:
    """Return what sorts backups by their age: those of one second are numbered."""
    match = _NAME.fullmatch(name)
    return (match[2], int(match[3] or 1)) if match else ("", 0)


def _backup(path: Path) -> Backup | None:
    """Return what a file is as a backup, None where it is none, or is gone by now."""
    match = _NAME.fullmatch(path.name)
    if match is None or path.is_symlink():
        return None
    try:
        made_at = datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return Backup(path, clock.to_ms(made_at), path.stat().st_size, match[1])
    except (ValueError, OSError):
        return None


def make_daily(desk: Desk) -> Backup | None:
    """Make today's backup and let go of the oldest beyond fourteen; None where today's is there.

    Raises:
        RuleError: the file does not hold; no backup was lost.
        OutageError: the disk or the folder refuses; no backup was lost.
    """
    today = clock.business_date()
    days = [backup for backup in listed(desk.data_dir) if backup.reason == DAILY]
    if any(clock.business_date(backup.made_at_ms) == today for backup in days):
        return None
    made = _make(desk, DAILY)
    _let_go(desk.data_dir, made)
    return made


def make_now(desk: Desk) -> Backup:
    """Make a backup because somebody asked; it is kept until somebody removes it.

    Raises:
        RuleError: the file does not hold.
        OutageError: the disk or the folder refuses.
    """
    return _make(desk, BY_HAND)


def restore(data_dir: Path, path: Path) -> Backup | None:
    """Go back to a backup: the file becomes what it was then; what is there is kept first, as a backup.

    Nobody may have the file open. Whatever interrupts it, a whole file stands there, the old one or the new one.

    Returns:
        What is kept of the file that was there, None where there was none.

    Raises:
        RuleError: the backup is damaged, does not hold, or is not this desk's.
        OutageError: it cannot be read, it or the present file is newer than this program, the disk refuses, or
            another program has the file open.
    """
    present = data_dir / paths.DATABASE
    if path.resolve() == present.resolve():
        raise RuleError(noop("{path} is the file itself. Choose one of its backups."), path=path)
    with restoring.prepared(path, data_dir) as (fresh, owner), restoring.locked(present) as connection:
        known = restoring.whose(connection) if connection else _known_owner(data_dir)
        if known not in (owner, None):
            raise RuleError(
                noop("{path} is another desk's, or another organisation's. Choose a backup of this one."), path=path
            )
        kept = schema.backup_path(present, BEFORE_RESTORE)
        if connection:
            schema.backup(connection, kept)
            schema.restore(connection, fresh)
        else:
            restoring.keep_as_it_is(present, kept)
            restoring.replace(fresh, present)
    return _backup(kept)


def _known_owner(data_dir: Path) -> restoring.Whose | None:
    """Return whose the file of a folder was, as the newest backup that can be read says."""
    for backup in listed(data_dir):
        with suppress(BitdeskError), copies.opened_to_read(backup.path) as connection:
            return restoring.whose(connection)
    return None


def _make(desk: Desk, reason: str) -> Backup:
    _sweep(desk.data_dir / paths.BACKUPS)
    desk.database.scrub()
    target = schema.backup_path(desk.database.path, reason)
    copies.make(desk.database.connection(), desk.database.path, target)
    made = _backup(target)
    assert made is not None, "a backup has the name of one"
    return made


def _let_go(data_dir: Path, made: Backup) -> None:
    """Remove the oldest daily backups beyond those that are kept, never the one just made.

    One from the future was made by a clock that was wrong then, or is wrong now: it counts as old.
    """
    now = clock.now_ms()
    days = [backup for backup in listed(data_dir) if backup.reason == DAILY and backup.path != made.path]
    days.sort(key=lambda backup: (backup.made_at_ms <= now, backup.made_at_ms), reverse=True)
    for backup in days[KEPT - 1 :]:
        # One that cannot be removed is tried again tomorrow.
        with suppress(OSError):
            backup.path.unlink()


def _sweep(folder: Path) -> None:
    """Remove what a copy left that was killed on its way; one that may be under way stays."""
    for left in [*folder.glob(".*.tmp*"), *folder.glob(f".*.{copies.UNVERIFIED}*")]:
        with suppress(OSError):
            if abs(clock.now_ms() - left.stat().st_mtime * 1000) > clock.HOUR_MS:
                left.unlink()
