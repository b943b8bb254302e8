"""The words that the sections of the liaison book share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats
from bitdesk.values import Moment, NoteKind, Sentiment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bitdesk.reports.liaison import NoteRow, Outcome


def kinds() -> dict[str, str]:
    """The kinds of notes; the letter after & is the key that chooses one, with Alt."""
    translate = QCoreApplication.translate
    return {
        NoteKind.REMARK: translate("Liaison", "&Remark"),
        NoteKind.HANDOVER: translate("Liaison", "&Handover"),
        NoteKind.INFORMATION: translate("Liaison", "&Information"),
    }


def sentiments() -> dict[str, str]:
    """How a remark sounds; the letter after & is the key that chooses one, with Alt."""
    translate = QCoreApplication.translate
    return {
        Sentiment.POSITIVE: translate("Liaison", "&Pleased"),
        Sentiment.NEUTRAL: translate("Liaison", "&Neutral"),
        Sentiment.NEGATIVE: translate("Liaison", "&Displeased"),
    }


def moments() -> dict[str, str]:
    """When a checklist is gone through."""
    translate = QCoreApplication.translate
    return {Moment.OPENING: translate("Liaison", "Opening"), Moment.CLOSING: translate("Liaison", "Closing")}


def plain(text: str) -> str:
    """A text without the mark of its key."""
    return text.replace("&", "")


def kind(code: str) -> str:
    """What a note or a text that was found is."""
    translate = QCoreApplication.translate
    others = {
        "liaison_reply": translate("Liaison", "Reply"),
        "complaint": translate("Liaison", "Complaint"),
        "suggestion": translate("Liaison", "Suggestion"),
        "review": translate("Liaison", "Review"),
        "liaison_note": translate("Liaison", "Note"),
    }
    return others.get(code) or plain(kinds().get(code, code))


def outcome(code: str) -> str:
    """What a note became."""
    translate = QCoreApplication.translate
    return {
        "complaint": translate("Liaison", "It became a complaint"),
        "suggestion": translate("Liaison", "It became a suggestion"),
        "product_request": translate("Liaison", "It became a product request"),
        "corrective_action": translate("Liaison", "It became a corrective action"),
    }.get(code, code)


def became(made: Outcome) -> str:
    """What a note became, by the name that people call it, and when."""
    what = f"{outcome(made.kind)} ({made.reference})" if made.reference else outcome(made.kind)
    return f"{what} · {formats.short_date(made.on)}"


def leads_to(made: Outcome) -> str:
    """What the button says that leads to something that came of a note."""
    if made.reference:
        return QCoreApplication.translate("Liaison", "Open {0}").format(made.reference)
    if made.kind == "corrective_action":
        return QCoreApplication.translate("Liaison", "Open the action")
    return QCoreApplication.translate("Liaison", "Open the request")


def said(theme: str, sentiment: str | None) -> str:
    """What a note is about and how it sounds, as far as somebody said so."""
    return " · ".join(part for part in (theme, plain(sentiments().get(sentiment or "", ""))) if part)


def written(row: NoteRow) -> str:
    """When, where and by whom a note was written, and for whom."""
    translate = QCoreApplication.translate
    where = row.from_office_name or translate("Liaison", "Head office")
    if row.office_id is None:
        whom = translate("Liaison", "for all offices")
    elif row.office_id == row.from_office_id:
        whom = ""
    else:
        whom = translate("Liaison", "for {0}").format(row.office_name or "?")
    when = f"{formats.short_date(row.written_on)}, {formats.time_of(row.written_at)}"
    return " · ".join(part for part in (when, row.author_code, where, whom) if part)


def theme_choices(themes: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The themes as a field offers them, the first one says nothing."""
    return [("", QCoreApplication.translate("Liaison", "No theme")), *themes]
