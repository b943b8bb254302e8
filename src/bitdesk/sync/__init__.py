"""Exchanging journals between desks and the head office, through mailboxes.

The commands of this package load when they are first named, so that a window can be painted before them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitdesk.sync.contact import SyncState as SyncState
    from bitdesk.sync.contact import exchange as exchange
    from bitdesk.sync.contact import state as state
    from bitdesk.sync.enrolment import enrol as enrol
    from bitdesk.sync.enrolment import init_head_office as init_head_office
    from bitdesk.sync.enrolment import make_setup as make_setup
    from bitdesk.sync.founding import found as found
    from bitdesk.sync.laptop import merge_files as merge_files
    from bitdesk.sync.merge import MergeResult as MergeResult
    from bitdesk.sync.merge import merge_all as merge_all

_HOMES = {
    "enrol": "enrolment",
    "init_head_office": "enrolment",
    "make_setup": "enrolment",
    "SyncState": "contact",
    "exchange": "contact",
    "found": "founding",
    "state": "contact",
    "merge_files": "laptop",
    "MergeResult": "merge",
    "merge_all": "merge",
}


def __getattr__(name: str) -> Any:
    """Return a command, loading its module the first time."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
