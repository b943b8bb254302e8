"""An enquiry with what has become of it, as its steps say, in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

import msgspec

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.values import Channel, EnquiryStep

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard
    from bitdesk.leaflets import Copies

DISTANT = (Channel.PHONE, Channel.EMAIL, Channel.LETTER, Channel.WEB)
"""How somebody asks from afar."""

REPLIES = (EnquiryStep.REPLIED, EnquiryStep.CALLED_BACK)
"""The steps that answer somebody."""

_OF_SUBJECT = "FROM enquiry_event v WHERE v.subject_id = e.id AND"
_LAST = "ORDER BY v.step DESC, v.desk_id DESC, v.id DESC LIMIT 1"
STANDING = f"(SELECT v.kind {_OF_SUBJECT} v.kind IN ('replied', 'called_back', 'closed', 'reopened') {_LAST})"
"""The last step that ended an enquiry or opened it again; NULL where there is none."""
DUE = f"coalesce((SELECT v.due_at {_OF_SUBJECT} v.due_at IS NOT NULL {_LAST}), e.due_at)"
"""Until when a reply is due now."""
IS_OPEN = f"e.due_at IS NOT NULL AND coalesce({STANDING}, 'reopened') = 'reopened'"
"""What still waits for somebody."""
REPLIED = (
    f"(SELECT v.happened_at {_OF_SUBJECT} v.kind IN ('replied', 'called_back') "
    "ORDER BY v.step, v.desk_id, v.id LIMIT 1)"
)
"""When the first reply was given."""

_SELECT = (
    "SELECT e.id, e.office_id, coalesce(o.code, ''), e.channel, e.received_on, e.hour, e.received_at, e.is_missed, "
    "e.public, e.country, e.department, e.topics, e.subject, e.contact_id, "
    f"{DUE} AS due, e.due_at, {STANDING}, {REPLIED}, coalesce(c.code, ''), e.desk_id, "
    "(SELECT count(*) FROM enquiry_event v WHERE v.subject_id = e.id AND v.kind = 'attempted'), coalesce(o.name, '') "
    "FROM enquiry e LEFT JOIN office o ON o.id = e.office_id LEFT JOIN counselor c ON c.id = e.author_id "
    "WHERE e.voided_at IS NULL"
)


class State(Enum):
    """What has become of an enquiry; DONE is a call that was answered at once."""

    DONE = auto()
    OPEN = auto()
    REPLIED = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class EnquiryRow:
    """An enquiry; instants are in UTC milliseconds, `office` is a code and `office_name` a name ("" at the
    head office).

    `due_at` is until when a reply is due now, None where none is. `card` is None where nobody was named, or where the
    name has been erased. `own` says that this desk wrote it; `attempts` are calls back that nobody answered.
    """

    id: bytes
    office_id: bytes | None
    office: str
    channel: str
    received_on: date
    hour: int | None
    received_at: int
    is_missed: bool
    public: str | None
    country: str | None
    department: str | None
    topics: tuple[str, ...]
    subject: str | None
    contact_id: bytes | None
    card: ContactCard | None
    due_at: int | None
    state: State
    replied_at: int | None
    counselor: str
    own: bool
    attempts: int = 0
    office_name: str = ""

    def is_late(self, now: int | None = None) -> bool:
        """Return whether a reply was due before an instant (now by default), and has not been given."""
        late_at = clock.now_ms() if now is None else now
        return self.state is State.OPEN and self.due_at is not None and self.due_at < late_at


@dataclass(frozen=True, slots=True)
class Step:
    """What was done about an enquiry, by whom and where; `due_at` is a new one."""

    kind: str
    happened_on: date
    happened_at: int
    text: str | None
    due_at: int | None
    brochures: tuple[Copies, ...]
    counselor: str
    place: str


@dataclass(frozen=True, slots=True)
class Detail:
    """An enquiry and its steps, in their order."""

    row: EnquiryRow
    steps: tuple[Step, ...]


def select(connection: Any, desk: Desk, rest: str, *values: object) -> tuple[EnquiryRow, ...]:
    """Return enquiries; `rest` goes on after the conditions that every one fulfils."""
    found = connection.execute(f"{_SELECT} {rest}", values).fetchall()
    return tuple(_rows(found, _cards(connection, {row[13] for row in found if row[13]}), desk))


def _cards(connection: Any, contact_ids: Collection[bytes]) -> dict[bytes, ContactCard]:
    """Return whom to write to; a day's calls name nobody, and load nothing for it."""
    if not contact_ids:
        return {}
    from bitdesk.reports.cards import cards

    return cards(connection, contact_ids)


def steps(connection: Any, enquiry_id: bytes) -> tuple[Step, ...]:
    """Return what was done about an enquiry, in the order that every desk sees."""
    from bitdesk.leaflets import read

    rows = connection.execute(
        "SELECT v.kind, v.happened_on, v.happened_at, v.text, v.due_at, v.brochures, coalesce(c.code, ''), "
        "coalesce(o.code, '') FROM enquiry_event v LEFT JOIN counselor c ON c.id = v.author_id "
        "LEFT JOIN workstation w ON w.id = v.desk_id LEFT JOIN office o ON o.id = w.office_id "
        "WHERE v.subject_id = ? ORDER BY v.step, v.desk_id, v.id",
        (enquiry_id,),
    ).fetchall()
    return tuple(
        Step(
            row[0], date.fromisoformat(row[1]), row[2], row[3], row[4],
            read(msgspec.json.decode(row[5]) if row[5] else None), row[6], row[7],
        )
        for row in rows
    )  # fmt: skip


def _rows(found: Iterable[Any], cards: Mapping[bytes, ContactCard], desk: Desk) -> Iterator[EnquiryRow]:
    for row in found:
        yield EnquiryRow(
            id=row[0], office_id=row[1], office=row[2], channel=row[3], received_on=date.fromisoformat(row[4]),
            hour=row[5], received_at=row[6], is_missed=bool(row[7]), public=row[8], country=row[9], department=row[10],
            topics=tuple(msgspec.json.decode(row[11])) if row[11] else (), subject=row[12], contact_id=row[13],
            card=cards.get(row[13]), due_at=row[14], state=_state(row[15], row[16]), replied_at=row[17],
            counselor=row[18], own=row[19] == desk.desk_id, attempts=row[20], office_name=row[21],
        )  # fmt: skip


def _state(first_due_at: int | None, standing: str | None) -> State:
    if standing in REPLIES:
        return State.REPLIED
    if standing == EnquiryStep.CLOSED:
        return State.CLOSED
    return State.DONE if first_due_at is None else State.OPEN
