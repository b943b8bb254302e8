"""What a person can do, by noun: each public function is one command and one transaction.

The submodules load when they are first named, so that a window can be painted before any of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitdesk.services import catalogue as catalogue
    from bitdesk.services import corrections as corrections
    from bitdesk.services import counting as counting
    from bitdesk.services import days as days
    from bitdesk.services import depositors as depositors
    from bitdesk.services import organisation as organisation
    from bitdesk.services import paper as paper
    from bitdesk.services import stock as stock
    from bitdesk.services import till as till
    from bitdesk.services import visits as visits


def __getattr__(name: str) -> Any:
    """Return a submodule, loading it the first time."""
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        raise AttributeError(name) from error
