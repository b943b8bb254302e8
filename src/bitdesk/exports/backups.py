"""The backups of a data folder."""

from __future__ import annotations

from bitdesk.backups import BEFORE_REBUILD, BEFORE_RESTORE, BY_HAND, DAILY, Backup
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.words import _


def sheet(found: tuple[Backup, ...]) -> Sheet:
    """Return a line for each backup."""
    return Sheet(
        title=_("Backups"),
        columns=(
            Column("reason", _("Made"), Kind.TEXT),
            Column("made_at", _("When"), Kind.INSTANT),
            Column("bytes", _("Bytes")),
            Column("path", _("File"), Kind.TEXT),
        ),
        rows=tuple((backup.reason, backup.made_at_ms, backup.bytes, str(backup.path)) for backup in found),
        document={"backups": [_document(backup) for backup in found]},
        labels=tuple(why(backup.reason) for backup in found),
    )


def _document(backup: Backup) -> dict[str, object]:
    return {
        "reason": backup.reason,
        "made_at": figures.iso(backup.made_at_ms),
        "bytes": backup.bytes,
        "path": str(backup.path),
    }


def why(reason: str) -> str:
    """Return in words why a backup was made."""
    known = {
        DAILY: _("every day"),
        BY_HAND: _("by hand"),
        BEFORE_RESTORE: _("before a restore"),
        BEFORE_REBUILD: _("before a rebuild"),
    }
    return known.get(reason, _("before a new version"))
