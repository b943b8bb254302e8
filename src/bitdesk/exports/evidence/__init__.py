"""The evidence folder: what a label's or a classification's visit asks for, of a year, with a table of contents."""

from bitdesk.exports.evidence.collecting import Collected, Written, collect
from bitdesk.exports.evidence.pieces import PIECES, title

__all__ = ["PIECES", "Collected", "Written", "collect", "title"]
