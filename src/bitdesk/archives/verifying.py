"""Verifying an archive with nothing but itself: its signature, its checksums, and every total of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bitdesk.archives.layout import PUBLIC_KEY, SUMS
from bitdesk.archives.reading import UNREADABLE, broken_seals, content_of, files_of
from bitdesk.archives.recount import mistakes, notices
from bitdesk.errors import BitdeskError, RefusedError, noop


@dataclass(frozen=True, slots=True)
class Verified:
    """Whose archive it is and of when, how much is in it, the key that signed it, and all that does not hold.

    `notices` are no mistakes, and yet somebody must know: two tills took back one ticket while apart.
    """

    organisation: str
    year: int
    tickets: int
    closings: int
    public_key: str
    problems: tuple[BitdeskError, ...]
    notices: tuple[BitdeskError, ...] = ()


def verify(path: Path) -> Verified:
    """Verify an archive, a ZIP file or the folder it was unpacked in.

    Raises:
        RefusedError: it is no archive, a damaged one, or a newer program's.
        OutageError: it cannot be read.
    """
    files = files_of(path)
    if SUMS not in files:
        raise RefusedError(noop("{path} is no archive of a till. Choose another file."), path=path)
    problems = broken_seals(files)
    if problems:
        return Verified("", 0, 0, 0, "", tuple(problems))
    content = content_of(path, files)
    try:
        problems, told = mistakes(content), notices(content)
        organisation, year = str(content.document["organisation"]["name"]), int(content.document["year"])
    except UNREADABLE as error:
        raise RefusedError(
            noop("{path} cannot be read as an archive of a till ({reason})."), path=path, reason=error
        ) from error
    tickets = content.tables["tickets"]
    key = files[PUBLIC_KEY].decode().strip()
    return Verified(organisation, year, len(tickets), len(content.closings), key, tuple(problems), tuple(told))
