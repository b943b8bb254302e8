"""What a counselor is told of the desk itself, in sentences that stay until they are closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, reports
from bitdesk.ui import formats

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.standing import Standing


def standing_of(desk: Desk) -> Standing:
    """How a desk stands."""
    return reports.standing.standing(desk)


def read_only() -> str:
    """What is said of a file that a newer program wrote."""
    return QCoreApplication.translate(
        "Notices",
        "This file was written by a newer bitdesk: this one can show it, export it and send what waits, but not count. "
        "Install the newer program, then open it again.",
    )


def read_only_head_office() -> str:
    """What is said of a head office's file that a newer program wrote."""
    return QCoreApplication.translate(
        "Notices",
        "This file was written by a newer bitdesk: this one can show it and export it, but neither change it nor "
        "merge. Install the newer program, then open it again.",
    )


def sentences(standing: Standing, branches_before: int | None) -> list[str]:
    """What is to be said, the gravest first.

    `branches_before` is how many journals of other copies were known when it was last asked, None at the start:
    what a copy has written is told once, when it arrives.
    """
    said = []
    if standing.retired_on is not None:
        text = QCoreApplication.translate(
            "Notices",
            "The head office has retired this desk since {date}. What is counted here is kept and still sent; ask the "
            "head office whether you should count at another desk.",
        )
        said.append(text.format(date=formats.short_date(standing.retired_on)))
    if standing.last_entry_at is not None:
        text = QCoreApplication.translate(
            "Notices",
            "The clock of this computer is slow: it says {now}, but the last entry was made on {last}. You can go on "
            "counting; have the date and the time put right.",
        )
        said.append(text.format(now=formats.moment(clock.now_ms()), last=formats.moment(standing.last_entry_at)))
    if branches_before is not None and standing.branches > branches_before:
        said.append(
            QCoreApplication.translate(
                "Notices",
                "This desk’s file was restored or copied. What the other copy had recorded is here now, and all of it "
                "adds up. If another computer still counts with a copy, close bitdesk there and ask the head office "
                "for a desk of its own.",
            )
        )
    return said
