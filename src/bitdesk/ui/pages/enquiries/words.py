"""The words of the page: how somebody asked, what has become of it, and until when a reply is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock
from bitdesk.reports.enquiries import State
from bitdesk.reports.today import VisitRow
from bitdesk.ui import formats, labels
from bitdesk.ui.widgets.report_table import Cell, Tone
from bitdesk.values import Channel, EnquiryStep

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard
    from bitdesk.reports.enquiries import EnquiryRow, Step

NOTHING = "–"
LONGEST_TITLE = 60


def channel(code: str) -> str:
    """How somebody asked."""
    translate = QCoreApplication.translate
    names: dict[str, str] = {
        Channel.PHONE: translate("Enquiries", "Telephone"),
        Channel.EMAIL: translate("Enquiries", "E-mail"),
        Channel.LETTER: translate("Enquiries", "Letter"),
        Channel.WEB: translate("Enquiries", "Web form"),
    }
    return names.get(code, code)


def channel_of(row: EnquiryRow) -> str:
    """How somebody asked, and whether nobody answered."""
    return QCoreApplication.translate("Enquiries", "Missed call") if row.is_missed else channel(row.channel)


def step(kind: str) -> str:
    """What was done about an enquiry."""
    translate = QCoreApplication.translate
    names: dict[str, str] = {
        EnquiryStep.REPLIED: translate("Enquiries", "Reply sent"),
        EnquiryStep.CALLED_BACK: translate("Enquiries", "Called back"),
        EnquiryStep.ATTEMPTED: translate("Enquiries", "Called back, no answer"),
        EnquiryStep.BROCHURES_SENT: translate("Enquiries", "Brochures sent"),
        EnquiryStep.DUE_CHANGED: translate("Enquiries", "Due day changed"),
        EnquiryStep.NOTE: translate("Enquiries", "Note"),
        EnquiryStep.CLOSED: translate("Enquiries", "Closed without a reply"),
        EnquiryStep.REOPENED: translate("Enquiries", "Opened again"),
    }
    return names.get(kind, kind)


def step_line(done: Step, brochures: dict[bytes, str]) -> str:
    """What was done, with what there is to say of it."""
    parts = [step(done.kind)]
    if done.due_at is not None and done.kind in (EnquiryStep.DUE_CHANGED, EnquiryStep.REOPENED):
        parts[0] += f" → {formats.short_date(clock.business_date(done.due_at))}"
    parts += [f"{one.quantity} × {brochures.get(one.brochure_id, NOTHING)}" for one in done.brochures]
    if done.text:
        parts.append(done.text)
    return "\n".join(parts)


def when(at_ms: int) -> str:
    """A moment: its time where it is today's, else its day, with the year where that is another one."""
    day, today = clock.business_date(at_ms), clock.business_date()
    if day == today:
        return formats.time_of(at_ms)
    return formats.short_date(day)[:5] if day.year == today.year else formats.short_date(day)


def due(row: EnquiryRow) -> Cell:
    """Until when a reply is due; what is late says so."""
    if row.due_at is None:
        return Cell(NOTHING, Tone.MUTED)
    day, today = clock.business_date(row.due_at), clock.business_date()
    full = formats.moment(row.due_at)
    if row.is_late():
        text = QCoreApplication.translate("Enquiries", "Late, {0}")
        return Cell(text.format(when(row.due_at)), Tone.LATE, bold=True, hint=full)
    if day == today:
        text = QCoreApplication.translate("Enquiries", "today {0}")
        return Cell(text.format(formats.time_of(row.due_at)), bold=True, hint=full)
    return Cell(when(row.due_at), hint=full)


def done(row: EnquiryRow) -> Cell:
    """When it was answered, or that it is closed."""
    translate = QCoreApplication.translate
    if row.replied_at is not None:
        text = translate("Enquiries", "answered {0}").format(when(row.replied_at))
        return Cell(text, Tone.MUTED, hint=formats.moment(row.replied_at))
    return Cell(translate("Enquiries", "closed"), Tone.MUTED)


def due_sentence(row: EnquiryRow) -> str:
    """Until when a reply is due, with the time; empty where none is."""
    if row.due_at is None or row.state is not State.OPEN:
        return ""
    translate = QCoreApplication.translate
    text = translate("Enquiries", "Late: due {0}") if row.is_late() else translate("Enquiries", "Reply due {0}")
    return text.format(formats.moment(row.due_at))


def who(row: EnquiryRow) -> str:
    """Who asked, as far as anybody said; else what was asked."""
    return name(row.card) or title(row)


def name(card: ContactCard | None) -> str:
    """Whom to write to or to call, in a word."""
    if card is None:
        return ""
    return card.name or card.company or card.phone or card.email or ""


def title(row: EnquiryRow) -> str:
    """What was asked, in a line."""
    first = (row.subject or "").split("\n", 1)[0]
    if not first:
        return QCoreApplication.translate("Enquiries", "Nobody named")
    return first if len(first) <= LONGEST_TITLE else f"{first[: LONGEST_TITLE - 1]}…"


def origin(row: EnquiryRow) -> str:
    """Where somebody asks from."""
    return labels.origin(row.country, row.department) or NOTHING


def public(row: EnquiryRow) -> str:
    """Who asks."""
    return labels.public(row.public) if row.public else NOTHING


def topics(row: EnquiryRow, names: dict[str, str]) -> str:
    """What was asked about."""
    return ", ".join(names.get(code, code) for code in row.topics) or NOTHING


def as_visit(row: EnquiryRow | None) -> VisitRow | None:
    """A call as the chips of the counter know a party: of one, at the office."""
    if row is None:
        return None
    return VisitRow(
        row.id, row.received_on, row.hour, row.received_at, 1, row.public, row.country, row.department, row.topics,
        None, row.counselor, row.own,
    )  # fmt: skip


def working_time(minutes: int | None) -> str:
    """So much working time: minutes, or hours and minutes."""
    if minutes is None:
        return NOTHING
    if minutes < 60:
        return QCoreApplication.translate("Enquiries", "{0} min").format(minutes)
    hours, rest = divmod(minutes, 60)
    return QCoreApplication.translate("Enquiries", "{0} h {1}").format(hours, f"{rest:02}")
