"""What closings hold: through those that they cover, those that they follow, and the branches of a copied file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from bitdesk.reports.closings import id_list


class Link(NamedTuple):
    """A closing: what it covers by name (tickets of a day's, closings of the others), and the closings it follows."""

    id: bytes
    kind: str
    covers: tuple[bytes, ...]
    previous_ids: tuple[bytes, ...]


class Chain:
    """The closings of one desk, and the tickets that they hold."""

    def __init__(self, links: Iterable[Link]) -> None:
        self.links = {link.id: link for link in links}
        self._named: dict[bytes, frozenset[bytes]] = {}

    def named(self, closing_id: bytes) -> frozenset[bytes]:
        """Return the tickets that a closing covers, itself or through the closings that it covers."""
        if closing_id not in self._named:
            link = self.links.get(closing_id)
            if link is None:
                found: frozenset[bytes] = frozenset()
            elif link.kind == "day":
                found = frozenset(link.covers)
            else:
                found = frozenset().union(*map(self.named, link.covers))
            self._named[closing_id] = found
        return self._named[closing_id]

    def before(self, previous_ids: Iterable[bytes]) -> set[bytes]:
        """Return closings and all that they follow."""
        seen: set[bytes] = set()
        waiting = list(previous_ids)
        while waiting:
            closing_id = waiting.pop()
            if closing_id not in seen and closing_id in self.links:
                seen.add(closing_id)
                waiting += self.links[closing_id].previous_ids
        return seen

    def held(self, previous_ids: Iterable[bytes]) -> set[bytes]:
        """Return the tickets that closings and all that they follow hold, each once."""
        return set().union(*map(self.named, self.before(previous_ids)))


def read(connection: Any, desk_id: bytes) -> Chain:
    """Return the closings of a desk."""
    rows = connection.execute("SELECT id, kind, covers, previous_ids FROM closing WHERE desk_id = ?", (desk_id,))
    return Chain(Link(row[0], row[1], id_list(row[2]), id_list(row[3])) for row in rows)
