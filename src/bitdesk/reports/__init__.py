"""Questions about the data: functions of a desk that return frozen dataclasses and write nothing.

The submodules load when they are first named, so that a window can be painted before any of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitdesk.reports import antennas as antennas
    from bitdesk.reports import buyers as buyers
    from bitdesk.reports import catalogue as catalogue
    from bitdesk.reports import day_end as day_end
    from bitdesk.reports import depositors as depositors
    from bitdesk.reports import held as held
    from bitdesk.reports import history as history
    from bitdesk.reports import organisation as organisation
    from bitdesk.reports import paper as paper
    from bitdesk.reports import products as products
    from bitdesk.reports import quick_items as quick_items
    from bitdesk.reports import reference as reference
    from bitdesk.reports import sales as sales
    from bitdesk.reports import sales_journal as sales_journal
    from bitdesk.reports import season as season
    from bitdesk.reports import sellers as sellers
    from bitdesk.reports import shop as shop
    from bitdesk.reports import standing as standing
    from bitdesk.reports import stock as stock
    from bitdesk.reports import suppliers as suppliers
    from bitdesk.reports import till as till
    from bitdesk.reports import today as today
    from bitdesk.reports import vat_rates as vat_rates
    from bitdesk.reports import visit_list as visit_list
    from bitdesk.reports import visits as visits


def __getattr__(name: str) -> Any:
    """Return a submodule, loading it the first time."""
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        raise AttributeError(name) from error
