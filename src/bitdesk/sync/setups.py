"""Set-up files: which desk each one makes, and where they are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import msgspec

from bitdesk.errors import BitdeskError
from bitdesk.sync import enrolment
from bitdesk.sync.envelope import FeedEntry
from bitdesk.sync.folder import MARKER, SETUPS

MOST = 100
"""More set-up files than any house has desks: a folder full of others' files is not read to its end."""

PATTERNS = (f"*{enrolment.SUFFIX}", f"{SETUPS}/*{enrolment.SUFFIX}", f"*/{SETUPS}/*{enrolment.SUFFIX}")
"""In a place itself, in a mailbox, and in a mailbox that lies in it: a key holds its mailbox in a folder."""


@dataclass(frozen=True, slots=True)
class SetupFile:
    """A set-up file: the desk that it makes, when it was made (UTC milliseconds), and the mailbox that it names."""

    path: Path
    organisation_id: bytes
    organisation_name: str
    office_name: str
    desk_id: bytes
    desk_name: str
    made_at: int
    mailbox: str


def describe(path: Path) -> SetupFile:
    """Return which desk a set-up file makes.

    Raises:
        RuleError: it is no set-up file that can be used.
        OutageError: it cannot be read.
    """
    header, rows = enrolment.read(path)
    desk_id, office_id = bytes.fromhex(header.desk), bytes.fromhex(header.office)
    return SetupFile(
        path=path, organisation_id=bytes.fromhex(header.organisation), organisation_name=header.organisation_name,
        office_name=_name(rows, office_id), desk_id=desk_id, desk_name=_name(rows, desk_id), made_at=header.at_ms,
        mailbox=header.mailbox,
    )  # fmt: skip


def find(places: Iterable[Path], is_cancelled: Callable[[], bool] = lambda: False) -> tuple[SetupFile, ...]:
    """Return the set-up files in these folders and in the mailboxes there: by office and desk, newest first.

    What cannot be read, and what is no set-up file, is passed over: nobody has chosen it.
    """
    found: dict[Path, SetupFile] = {}
    for path in islice(_candidates(places), MOST):
        if is_cancelled():
            break
        try:
            found[path.resolve()] = describe(path)
        except (BitdeskError, OSError):
            continue
    return tuple(sorted(found.values(), key=lambda file: (file.office_name, file.desk_name, -file.made_at)))


def mailbox_near(file: SetupFile) -> str:
    """Return the mailbox in which a set-up file lies, else the one that it names: a key may have moved since."""
    for folder in (file.path.parent, file.path.parent.parent):
        if (folder / MARKER).is_file():
            return str(folder)
    return file.mailbox


def _candidates(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        for pattern in PATTERNS:
            try:
                yield from sorted(place.glob(pattern))
            except OSError:
                continue


def _name(rows: list[FeedEntry], row_id: bytes) -> str:
    """Return the latest name of a row, empty where the rows do not hold it."""
    name = ""
    for row in rows:
        if row[8] == row_id and row[12]:
            values = _values(row[12])
            name = str(values.get("name", name))
    return name


def _values(payload: bytes) -> dict[str, object]:
    try:
        return msgspec.json.decode(payload, type=dict[str, object])
    except msgspec.DecodeError:
        return {}
