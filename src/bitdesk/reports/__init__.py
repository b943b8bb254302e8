"""Questions about the data: functions of a desk that return frozen dataclasses and write nothing.

The submodules load when they are first named, so that a window can be painted before any of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitdesk.reports import actions as actions
    from bitdesk.reports import agenda as agenda
    from bitdesk.reports import antennas as antennas
    from bitdesk.reports import brochures as brochures
    from bitdesk.reports import buyers as buyers
    from bitdesk.reports import catalogue as catalogue
    from bitdesk.reports import complaints as complaints
    from bitdesk.reports import criteria as criteria
    from bitdesk.reports import day_end as day_end
    from bitdesk.reports import depositors as depositors
    from bitdesk.reports import drafts as drafts
    from bitdesk.reports import enquiries as enquiries
    from bitdesk.reports import held as held
    from bitdesk.reports import history as history
    from bitdesk.reports import liaison as liaison
    from bitdesk.reports import listening as listening
    from bitdesk.reports import meetings as meetings
    from bitdesk.reports import open_items as open_items
    from bitdesk.reports import opened as opened
    from bitdesk.reports import organisation as organisation
    from bitdesk.reports import paper as paper
    from bitdesk.reports import privacy as privacy
    from bitdesk.reports import products as products
    from bitdesk.reports import questionnaires as questionnaires
    from bitdesk.reports import quick_items as quick_items
    from bitdesk.reports import reference as reference
    from bitdesk.reports import reviews as reviews
    from bitdesk.reports import sales as sales
    from bitdesk.reports import sales_journal as sales_journal
    from bitdesk.reports import season as season
    from bitdesk.reports import sellers as sellers
    from bitdesk.reports import settings as settings
    from bitdesk.reports import shop as shop
    from bitdesk.reports import standing as standing
    from bitdesk.reports import stock as stock
    from bitdesk.reports import suggestions as suggestions
    from bitdesk.reports import suppliers as suppliers
    from bitdesk.reports import templates as templates
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
