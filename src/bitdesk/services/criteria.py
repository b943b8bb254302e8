"""What a label or a classification asks to be shown: the head office's list, since such rules change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import reference
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Criterion
from bitdesk.reference import KEEP, Keep, assign, check_dates, check_day, check_filled, flushed, found, writing
from bitdesk.reports.criteria import EVIDENCE
from bitdesk.texts import kept

LONGEST_CODE, LONGEST_LABEL = 24, 400


def add(
    desk: Desk,
    scheme: str,
    code: str,
    label_fr: str,
    label_en: str,
    evidence: Sequence[str],
    *,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> bytes:
    """Add a criterion and return its id.

    Args:
        desk: the head office.
        scheme: the label's or the classification's name.
        code: what it is called there.
        label_fr: what is asked, in French.
        label_en: in English.
        evidence: what shows it, names of `reports.criteria.EVIDENCE`.
        starts_on: the first day on which it holds, None for always.
        ends_on: the last one, None for until further notice.

    Raises:
        RuleError: this is a desk; a word is empty; the scheme has this code already; or what shows it is not known.
    """
    texts = _texts(scheme=scheme, code=code, label_fr=label_fr, label_en=label_en)
    _check(evidence, starts_on, ends_on)
    with writing(desk) as session:
        _check_code(session, texts["scheme"], texts["code"])
        rank = reference.next_rank(session, Criterion.rank)
        row = Criterion(evidence=list(evidence), rank=rank, **texts)
        assign(row, starts_on=starts_on, ends_on=ends_on)
        return flushed(session, row)


def change(
    desk: Desk,
    criterion_id: bytes,
    *,
    label_fr: str | Keep = KEEP,
    label_en: str | Keep = KEEP,
    evidence: Sequence[str] | Keep = KEEP,
    starts_on: date | Keep | None = KEEP,
    ends_on: date | Keep | None = KEEP,
) -> None:
    """Change a criterion; its scheme and its code stay.

    Raises:
        RuleError: as `add`, or it is not known.
    """
    texts = _texts(**{name: value for name, value in (("label_fr", label_fr), ("label_en", label_en)) if value != KEEP})
    with writing(desk) as session:
        row = found(session, Criterion, criterion_id)
        first = row.starts_on if isinstance(starts_on, Keep) else starts_on
        last = row.ends_on if isinstance(ends_on, Keep) else ends_on
        check_dates(first, last)
        _check(() if isinstance(evidence, Keep) else evidence, _typed(starts_on), _typed(ends_on))
        assign(
            row, evidence=KEEP if isinstance(evidence, Keep) else list(evidence), starts_on=starts_on,
            ends_on=ends_on, **texts,
        )  # fmt: skip


def retire(desk: Desk, *criterion_ids: bytes) -> None:
    """Leave criteria out of the folder from now on; they were wrong, or nobody asks for them.

    Raises:
        RuleError: this is a desk, or one is not known.
    """
    reference.retire(desk, Criterion, criterion_ids)


def bring_back(desk: Desk, *criterion_ids: bytes) -> None:
    """Take criteria into the folder again.

    Raises:
        RuleError: this is a desk, or one is not known.
    """
    reference.bring_back(desk, Criterion, criterion_ids)


def _texts(**texts: str | Keep) -> dict[str, str]:
    check_filled(*texts.values())
    longest = {"code": LONGEST_CODE, "scheme": LONGEST_LABEL}
    return {name: kept(str(text), longest.get(name, LONGEST_LABEL)) for name, text in texts.items()}


def _check(evidence: Sequence[str], starts_on: date | None, ends_on: date | None) -> None:
    check_day(starts_on, ends_on)
    check_dates(starts_on, ends_on)
    for name in evidence:
        if name not in EVIDENCE:
            raise RuleError(
                noop("“{name}” shows nothing that is known. Choose among: {known}."),
                name=name, known=", ".join(EVIDENCE),
            )  # fmt: skip


def _check_code(session: Session, scheme: str, code: str) -> None:
    same = select(Criterion.id).where(
        Criterion.scheme == scheme, Criterion.code == code, Criterion.retired_on.is_(None)
    )
    if session.scalars(same).first() is not None:
        raise RuleError(
            noop("“{scheme}” has a criterion “{code}” already. Choose another code."), scheme=scheme, code=code
        )


def _typed(day: date | Keep | None) -> date | None:
    return None if isinstance(day, Keep) else day
