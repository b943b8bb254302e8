"""A season's sales as they may have been: whole tickets, drawn from a seed, whose sum is the published turnover.

Parties buy as they come, until little is missing; what is missing is then made up exactly, of ordinary articles.
The turnover that the manual publishes is 2020's: the demonstration plays those amounts inside whatever season it plays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from bitdesk.demo.assortment import Shop
from bitdesk.demo.clerk import Clerk
from bitdesk.demo.organisation import Organisation
from bitdesk.demo.season import OfficeSeason
from bitdesk.demo.tickets import Draw, PlannedTicket, TillAct


def plan(
    organisation: Organisation,
    shop: Shop,
    seasons: Iterable[OfficeSeason],
    year: int,
    seed: int | str,
    first_year: int | None = None,
) -> dict[str, OfficeShop]:
    """Return what is done at every office's till in a year, by office code; the same arguments give the same year.

    Args:
        organisation: who.
        shop: what is sold.
        seasons: who comes, as `season.plan` drew it.
        year: the year.
        seed: what the draws depend on, besides.
        first_year: the year in which the shop opened, where it is an earlier one: prices changed in it.
    """
    planned = {}
    for season in seasons:
        rng = Random(f"{seed}/{year}/{season.office.code}/shop")
        draw = Draw(rng, shop, season.office, first_year or year)
        target = season.office.revenue_cents[organisation.revenue_year]
        planned[season.office.code] = OfficeShop(Clerk(rng, shop, draw, season).year(target))
    return planned


@dataclass(frozen=True, slots=True)
class OfficeShop:
    """A till's year: what is done on each day, in order, no two acts in one second."""

    days: Mapping[date, tuple[TillAct, ...]]

    def net_cents(self, before: date) -> int:
        """Return the turnover of the days before one: sales less refunds."""
        return sum(act.net_cents for day, acts in self.days.items() if day < before for act in acts)

    def tickets(self) -> Iterator[tuple[date, PlannedTicket]]:
        """Give the sales with their days."""
        for day, acts in self.days.items():
            for act in acts:
                if isinstance(act, PlannedTicket):
                    yield day, act
