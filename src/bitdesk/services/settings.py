"""What the organisation decides for all its offices: the head office changes a setting, the desks receive it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Setting
from bitdesk.reference import writing
from bitdesk.reports.settings import SETTINGS, is_possible, organised, spec_of


def set_values(desk: Desk, values: Mapping[str, Any]) -> None:
    """Decide settings, together; one that has the value already is not written again.

    Raises:
        RuleError: this is no head office, a name is unknown, a value is out of bounds, or replies would be due
            before they can be written.
    """
    for name, value in values.items():
        _check(name, value)
    now = organised(desk)
    opens, closes = (values.get(name, getattr(now, name)) for name in ("reply_from", "reply_until"))
    if opens >= closes:
        raise RuleError(noop("The office hours for replies end before they begin. Correct one of them."))
    with writing(desk) as session:
        for name, value in values.items():
            _store(session, name, sorted(set(value)) if isinstance(value, list | tuple) else value)


def _check(name: str, value: Any) -> None:
    spec = spec_of(name)
    if is_possible(spec, value):
        return
    if spec.high:
        raise RuleError(
            noop("“{name}” is a whole number from {low} to {high}, not {value}. Correct it."),
            name=name, low=spec.low, high=spec.high, value=value,
        )  # fmt: skip
    raise RuleError(noop("“{name}” cannot be {value}. Choose among what is offered."), name=name, value=value)


def _store(session: Session, name: str, value: Any) -> None:
    text = json.dumps(value)
    row = session.scalars(select(Setting).where(Setting.name == name).order_by(Setting.id.desc())).first()
    if row is None:
        if text != json.dumps(SETTINGS[name].default):
            session.add(Setting(name=name, value=text))
    else:
        row.value = text
