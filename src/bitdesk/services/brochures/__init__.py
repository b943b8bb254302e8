"""Brochures: what is given away, in the head office's list, and how many copies come to an office and leave it."""

from bitdesk.leaflets import Copies
from bitdesk.services.brochures.listing import (
    add_brochure,
    bring_back,
    change_brochure,
    move_brochure,
    retire,
    set_reorder_level,
)
from bitdesk.services.brochures.moving import count_copies, hand_out, lose, receive

__all__ = [
    "Copies",
    "add_brochure",
    "bring_back",
    "change_brochure",
    "count_copies",
    "hand_out",
    "lose",
    "move_brochure",
    "receive",
    "retire",
    "set_reorder_level",
]
