"""Amounts and percentages as a command takes them."""

from __future__ import annotations

from typing import Any

import click

from bitdesk import pricing
from bitdesk.commands.output import sentence
from bitdesk.errors import RuleError


class Cents(click.ParamType[int]):
    """An amount in euros such as 12.50 or 12,50, in cents."""

    name = "euros"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the cents that are meant."""
        if isinstance(value, int):
            return value
        try:
            return pricing.parse_cents(value)
        except RuleError as error:
            self.fail(sentence(error), param, ctx)


class Percent(Cents):
    """A percentage such as 30 or 5,5, in basis points: a hundredth of a percent is to it what a cent is to a euro."""

    name = "percent"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the basis points that are meant."""
        return super().convert(value.replace("%", "") if isinstance(value, str) else value, param, ctx)
