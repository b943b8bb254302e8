"""What a person can do, by noun: each public function is one command and one transaction.

The submodules load when they are first named, so that a window can be painted before any of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitdesk.services import actions as actions
    from bitdesk.services import brochures as brochures
    from bitdesk.services import catalogue as catalogue
    from bitdesk.services import complaints as complaints
    from bitdesk.services import corrections as corrections
    from bitdesk.services import counting as counting
    from bitdesk.services import criteria as criteria
    from bitdesk.services import days as days
    from bitdesk.services import depositors as depositors
    from bitdesk.services import drafts as drafts
    from bitdesk.services import enquiries as enquiries
    from bitdesk.services import liaison as liaison
    from bitdesk.services import listening_defaults as listening_defaults
    from bitdesk.services import meetings as meetings
    from bitdesk.services import organisation as organisation
    from bitdesk.services import paper as paper
    from bitdesk.services import privacy as privacy
    from bitdesk.services import questionnaires as questionnaires
    from bitdesk.services import reviews as reviews
    from bitdesk.services import settings as settings
    from bitdesk.services import stock as stock
    from bitdesk.services import suggestions as suggestions
    from bitdesk.services import templates as templates
    from bitdesk.services import till as till
    from bitdesk.services import visits as visits


def __getattr__(name: str) -> Any:
    """Return a submodule, loading it the first time."""
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        raise AttributeError(name) from error
