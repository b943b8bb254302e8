"""Personal data: whose is held and until when, where somebody is named, what is held of them, what was erased."""

from bitdesk.reports.privacy.certificate import Certificate, by_reference, certificate, certificates, erased, reference
from bitdesk.reports.privacy.finding import Findings, find
from bitdesk.reports.privacy.holding import Holding, Item, Step, holding
from bitdesk.reports.privacy.naming import named_by, only_takes_out, redacted
from bitdesk.reports.privacy.people import Person, due, person, requests
from bitdesk.reports.privacy.redactions import Redaction, proposals
from bitdesk.reports.privacy.writings import FREE_TEXTS, Spot, Writing

__all__ = [
    "FREE_TEXTS",
    "Certificate",
    "Findings",
    "Holding",
    "Item",
    "Person",
    "Redaction",
    "Spot",
    "Step",
    "Writing",
    "by_reference",
    "certificate",
    "certificates",
    "due",
    "erased",
    "find",
    "holding",
    "named_by",
    "only_takes_out",
    "person",
    "proposals",
    "redacted",
    "reference",
    "requests",
]
