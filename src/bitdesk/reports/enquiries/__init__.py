"""Distant enquiries: calls, e-mails, letters and the web; what is due, and the observatories of a year."""

from bitdesk.reports.enquiries.hours import due_after, office_hours, reply_days
from bitdesk.reports.enquiries.lists import (
    calls,
    due,
    due_count,
    enquiry,
    missed,
    origins,
    received,
)
from bitdesk.reports.enquiries.observatory import MonthRow, Observatory, ReplyTime, Share, observatory
from bitdesk.reports.enquiries.rows import DISTANT, Detail, EnquiryRow, State, Step

__all__ = [
    "DISTANT",
    "Detail",
    "EnquiryRow",
    "MonthRow",
    "Observatory",
    "ReplyTime",
    "Share",
    "State",
    "Step",
    "calls",
    "due",
    "due_after",
    "due_count",
    "enquiry",
    "missed",
    "observatory",
    "office_hours",
    "origins",
    "received",
    "reply_days",
]
