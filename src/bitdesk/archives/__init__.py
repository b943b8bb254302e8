"""Archives of a till's year: written in open formats, signed, and verified with nothing but themselves.

`layout` says what is in one, `packing` writes it, `reading` opens it and checks its signature and checksums,
`recount` makes its totals again. None of them knows a database.
"""

from __future__ import annotations

from bitdesk.archives.layout import Content
from bitdesk.archives.packing import pack
from bitdesk.archives.reading import is_archive
from bitdesk.archives.verifying import Verified, verify

__all__ = ["Content", "Verified", "is_archive", "pack", "verify"]
