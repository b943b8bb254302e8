"""The observatories of distant enquiries, the register of what was received, and the brochures, as tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bitdesk import geography, ids, words
from bitdesk.exports import rows as said
from bitdesk.exports.sales import month as month_name
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.brochures import BrochureStock
from bitdesk.reports.enquiries import EnquiryRow, Observatory, Share, State
from bitdesk.values import FRANCE, Channel
from bitdesk.words import _

NOT_SAID = "–"


def channel(code: str) -> str:
    """Return how somebody asked, in words."""
    names: dict[str, str] = {
        Channel.PHONE: _("Telephone"),
        Channel.EMAIL: _("E-mail"),
        Channel.LETTER: _("Letter"),
        Channel.WEB: _("Web form"),
    }
    return names.get(code, code)


def sheets(found: Observatory, topics: Mapping[str, str]) -> tuple[Sheet, ...]:
    """Return a year: by month, by origin, by topic, and the time to reply; every document holds all of it.

    Args:
        found: the year.
        topics: the names of the topics by code.
    """
    document = _document(found)
    by_origin, by_topic = _("Enquiries from afar by origin"), _("Enquiries from afar by topic")
    columns = Column("origin", _("Origin"), Kind.TEXT), Column("topic", _("Topic"), Kind.TEXT)
    return (
        _months(found, document),
        _shares(_titled(found, by_origin), columns[0], found.origins, _place, document),
        _shares(_titled(found, by_topic), columns[1], found.topics, lambda code: topics.get(code, code), document),
        _replies(found, document),
    )


def register(title: str, found: Sequence[EnquiryRow], topics: Mapping[str, str]) -> Sheet:
    """Return what was received, a line each, without whoever asked."""
    cells = [
        (
            ids.to_text(row.id), row.received_at, row.office or NOT_SAID, channel(row.channel),
            _("yes") if row.is_missed else "", _origin(row), _public(row),
            ", ".join(topics.get(code, code) for code in row.topics), row.subject or "",
            row.due_at, row.replied_at, state(row.state),
        )
        for row in found
    ]  # fmt: skip
    columns = (
        Column("id", "", Kind.TEXT), Column("received_at", _("Received"), Kind.INSTANT),
        Column("office", _("Office"), Kind.TEXT), Column("channel", _("How"), Kind.TEXT),
        Column("missed", _("Missed"), Kind.TEXT), Column("origin", _("From"), Kind.TEXT),
        Column("public", _("Public"), Kind.TEXT), Column("topics", _("About"), Kind.TEXT),
        Column("subject", _("Asked"), Kind.TEXT), Column("due_at", _("Reply due"), Kind.INSTANT),
        Column("replied_at", _("Replied"), Kind.INSTANT), Column("state", _("What became of it"), Kind.TEXT),
    )  # fmt: skip
    names = [column.name for column in columns]
    return Sheet(title, columns, tuple(cells), {"enquiries": [dict(zip(names, cell, strict=True)) for cell in cells]})


def state(value: State) -> str:
    """Return what has become of an enquiry, in words."""
    return {
        State.DONE: _("answered at once"),
        State.OPEN: _("waits"),
        State.REPLIED: _("answered"),
        State.CLOSED: _("closed without a reply"),
    }[value]


def brochures(found: Sequence[BrochureStock]) -> Sheet:
    """Return how many copies each office has, and what it should order."""
    columns = (
        Column("code", _("Code"), Kind.TEXT), Column("label", _("Brochure"), Kind.TEXT),
        Column("language", _("Language"), Kind.TEXT), Column("office", _("Office"), Kind.TEXT),
        Column("level", _("Level")), Column("reorder_level", _("Order at")), Column("sent", _("Sent this year")),
        Column("handed_out", _("Handed out this year")), Column("low", _("Order more"), Kind.TEXT),
    )  # fmt: skip
    cells = [
        (row.brochure.code, row.brochure.label, row.brochure.language or "", row.office, row.quantity,
         row.reorder_level, row.sent, row.handed_out, _("yes") if row.is_low else "")
        for row in found
    ]  # fmt: skip
    names = [column.name for column in columns[:-1]]
    document = {
        "rows": [
            {**dict(zip(names, cell[:-1], strict=True)), "low": row.is_low}
            for cell, row in zip(cells, found, strict=True)
        ]
    }
    return Sheet(_("Brochures"), columns, tuple(cells), document)


def _months(found: Observatory, document: Mapping[str, Any]) -> Sheet:
    columns = (
        Column("month", _("Month"), Kind.TEXT), Column("calls", _("Calls answered")),
        Column("missed", _("Calls missed")), Column("emails", _("E-mails")), Column("letters", _("Letters")),
        Column("web", _("Web forms")), Column("total", _("Total")),
    )  # fmt: skip
    cells = tuple((*row, row.total) for row in found.months)
    sums = [sum(column) for column in zip(*(cell[1:] for cell in cells), strict=True)]
    return Sheet(
        _titled(found, _("Enquiries from afar by month")), columns, cells, document,
        labels=tuple(month_name(f"{found.year}-{row.month:02}") for row in found.months),
        total=(_("Total"), *sums),
        notes=(_("Brochures sent: {count}.").format(count=found.brochures),),
    )  # fmt: skip


def _shares(
    title: str,
    first: Column,
    found: Sequence[Share],
    named: Callable[[str], str],
    document: Mapping[str, Any],
) -> Sheet:
    columns = (
        first, Column("calls", _("Calls")), Column("written", _("In writing")),
        Column("total", _("Total")),
    )  # fmt: skip
    cells = tuple((share.code or "", share.calls, share.written, share.total) for share in found)
    labels = tuple(named(share.code) if share.code else _("not said") for share in found)
    return Sheet(title, columns, cells, document, labels=labels)


def _replies(found: Observatory, document: Mapping[str, Any]) -> Sheet:
    columns = (
        Column("channel", _("How"), Kind.TEXT), Column("received", _("To answer")), Column("replied", _("Answered")),
        Column("late", _("Late")), Column("median_minutes", _("Half within (working minutes)")),
        Column("slow_minutes", _("Nine of ten within")),
    )  # fmt: skip
    cells = tuple((row.channel, row.received, row.replied, row.late, row.median, row.slow) for row in found.replies)
    labels = tuple(
        _("Call to give back") if row.channel == Channel.PHONE else channel(row.channel) for row in found.replies
    )
    note = _("Time to reply is counted in the office hours that held then, without weekends and public holidays.")
    return Sheet(_titled(found, _("Time to reply")), columns, cells, document, labels=labels, notes=(note,))


def _titled(found: Observatory, title: str) -> str:
    return f"{title}, {found.year}" + (f", {found.office}" if found.office else "")


def _document(found: Observatory) -> dict[str, Any]:
    return {
        "year": found.year,
        "office": found.office or None,
        "months": [{**row._asdict(), "total": row.total} for row in found.months],
        "origins": [{**share._asdict(), "total": share.total} for share in found.origins],
        "topics": [{**share._asdict(), "total": share.total} for share in found.topics],
        "replies": [row._asdict() for row in found.replies],
        "brochures_sent": found.brochures,
    }


def _place(code: str) -> str:
    is_department = geography.is_department(code)
    return geography.label(FRANCE if is_department else code, code if is_department else None, words.chosen())


def _origin(row: EnquiryRow) -> str:
    return geography.label(row.country, row.department, words.chosen())


def _public(row: EnquiryRow) -> str:
    return said.value("public", row.public) if row.public else ""
