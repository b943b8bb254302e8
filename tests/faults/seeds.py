"""Ids and salts that follow from a seed: what depends on a hash (the greater of two revisions) can be replayed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from bitdesk import ids
from bitdesk.journal import chain

EPOCH_MS = 1_700_000_000_000


class Ids:
    """Makes ids of version 7 in order, without the clock."""

    def __init__(self, seed: str) -> None:
        self._choose = random.Random(seed)
        self._made = 0

    def uuid7(self) -> SimpleNamespace:
        """Return the next id, as the library would."""
        self._made += 1
        drawn = bytearray((EPOCH_MS + self._made).to_bytes(6) + self._choose.randbytes(10))
        drawn[6] = 0x70 | drawn[6] & 0x0F
        drawn[8] = 0x80 | drawn[8] & 0x3F
        return SimpleNamespace(bytes=bytes(drawn))

    def salt(self) -> bytes:
        """Return the next salt."""
        return self._choose.randbytes(chain.SALT_BYTES)


@contextmanager
def seeded(seed: str) -> Iterator[None]:
    """Draw ids and salts from a seed inside the block."""
    drawn = Ids(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ids, "uuid_utils", drawn)
        patch.setattr(chain, "new_salt", drawn.salt)
        yield
