"""The certificate of an erasure: it says what was done, and never of whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from bitdesk.exports import figures
from bitdesk.exports.documents import pdf
from bitdesk.exports.privacy import kind, purpose, reason
from bitdesk.reports.privacy import Certificate
from bitdesk.words import _


def as_pdf(certificate: Certificate, organisation: Sequence[str]) -> bytes:
    """Return the certificate of an erasure as a PDF.

    Args:
        certificate: what was erased.
        organisation: its name and the lines of its address.
    """
    return pdf("certificate", data(certificate, organisation))


def several_as_pdf(certificates: Sequence[Certificate], organisation: Sequence[str]) -> bytes:
    """Return one certificate of several erasures as a PDF."""
    return pdf("certificate", several(certificates, organisation))


def data(certificate: Certificate, organisation: Sequence[str]) -> dict[str, Any]:
    """Return what the template is filled with."""
    foot = _("Reference {reference}").format(reference=certificate.reference)
    erased = _(
        "The name, the company, the addresses, the telephone number and the language of this person were erased "
        "for good from the register of the head office, from its journal and from its index, and the words that "
        "named them were taken out of the texts."
    )
    return _filled(organisation, foot, _facts(certificate), [erased, _told(certificate.waiting), _kept()])


def several(certificates: Sequence[Certificate], organisation: Sequence[str]) -> dict[str, Any]:
    """Return what the template is filled with for several people, whose references stand at the end."""
    foot = _("People: {count}").format(count=figures.count(len(certificates)))
    erased = _(
        "The names, the companies, the addresses, the telephone numbers and the languages of these people were erased "
        "for good from the register of the head office, from its journal and from its index, and the words that "
        "named them were taken out of the texts."
    )
    references = _("References: {references}.").format(references=", ".join(one.reference for one in certificates))
    waiting = list(dict.fromkeys(desk for one in certificates for desk in one.waiting))
    return _filled(organisation, foot, _facts_of_several(certificates), [erased, _told(waiting), _kept(), references])


def _filled(
    organisation: Sequence[str], foot: str, facts: Sequence[tuple[str, str]], paragraphs: Sequence[str]
) -> dict[str, Any]:
    return {
        "title": _("Certificate of erasure of personal data"),
        "organisation": [figures.plain(line) for line in organisation if line],
        "foot": foot,
        "facts": [[name, figures.plain(value)] for name, value in facts],
        "paragraphs": list(paragraphs),
        "signature": _("Date and signature of the person in charge"),
    }


def _facts(certificate: Certificate) -> list[tuple[str, str]]:
    asked = [(_("Asked on"), figures.day(certificate.requested_on))] if certificate.requested_on else []
    return [
        (_("Reference"), certificate.reference),
        (_("Data held for"), purpose(certificate.purpose)),
        (_("Office"), certificate.office or _("Head office")),
        *asked,
        (_("Erased on"), figures.instant(certificate.erased_at)),
        (_("Reason"), reason(certificate.reason)),
        (_("Emptied or redacted"), _rows(dict(certificate.rows))),
        (_("Entries of the journal emptied"), figures.count(certificate.entries)),
    ]


def _facts_of_several(certificates: Sequence[Certificate]) -> list[tuple[str, str]]:
    rows: Counter[str] = Counter()
    for one in certificates:
        rows.update(dict(one.rows))
    offices = sorted({one.office or _("Head office") for one in certificates})
    return [
        (_("People"), figures.count(len(certificates))),
        (_("Data held for"), ", ".join(dict.fromkeys(purpose(one.purpose) for one in certificates))),
        (_("Office"), ", ".join(offices)),
        (_("Erased on"), figures.instant(max(one.erased_at for one in certificates))),
        (_("Reason"), ", ".join(dict.fromkeys(reason(one.reason) for one in certificates))),
        (_("Emptied or redacted"), _rows(rows)),
        (_("Entries of the journal emptied"), figures.count(sum(one.entries for one in certificates))),
    ]


def _rows(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{figures.count(number)} × {kind(name)}" for name, number in sorted(counted.items()))


def _told(waiting: Sequence[str]) -> str:
    if not waiting:
        return _("Every desk that was in contact has erased it, too.")
    return _("The desks that have not been in contact since erase it within their next contacts: {desks}.").format(
        desks=", ".join(waiting)
    )


def _kept() -> str:
    return _(
        "What they had sent is kept without them, for the statistics. Backups made before this day are not "
        "changed: the daily ones are gone after fourteen days, and one that is put back is erased again within "
        "its first contacts."
    )
