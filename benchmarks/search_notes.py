"""The search over years of notes, letter by letter, against the bare query of the full-text index.

Bare: `SELECT rowid … WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50` on the same file through the same driver, the
words quoted by hand. The program joins each hit with its note, office and counselor, and cuts an excerpt around the
words.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.bench_search import _timed
from benchmarks.data import make_house
from benchmarks.measure import Result, cost, p50, p99
from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.reports.liaison import search
from bitdesk.reports.liaison.searching import MOST, query

SEED = 21
LENGTHS = range(8, 40)
WORDS = (
    "sentier", "balisage", "accueil", "horaires", "toilettes", "parking", "carte", "brochure", "bus", "navette", "âne",
    "gîte", "camping", "restaurant", "fermé", "ouvert", "dimanche", "marché", "fontaine", "eau", "chien", "troupeau",
    "panneau", "arraché", "orage", "pluie", "famille", "enfants", "belge", "néerlandais", "merci", "chaleureux",
    "attente", "boutique", "topoguide", "stevenson", "causse", "rivière", "baignade", "pont", "temple", "château",
)  # fmt: skip


def run(notes: int, searches: int) -> list[Result]:
    """Measure so many searches among so many notes."""
    with tempfile.TemporaryDirectory() as name:
        house = make_house(Path(name) / "house", offices=0)
        desk = house.head
        fill(desk, notes)
        typed = [text for text in letters(random.Random(SEED), searches) if query(text)]
        search(desk, "a")
        pairs = [_pair(desk, text, turn) for turn, text in enumerate(typed)]
        house.close()
    ours, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    text = f"search in {notes:,} notes, a letter more"
    return [
        cost(f"{text}, p50", p50(ours), p50(bare), "ms", 3.0, 2.0),
        cost(f"{text}, p99", p99(ours), p99(bare), "ms", 3.0, 2.0),
    ]


def texts(rng: random.Random, count: int) -> Iterator[str]:
    """Give notes of a sentence or two."""
    for _ in range(count):
        yield " ".join(rng.choices(WORDS, k=rng.choice(LENGTHS))).capitalize()


def letters(rng: random.Random, count: int) -> Iterator[str]:
    """Give what stands in the field after each letter of somebody who types two words."""
    while count > 0:
        text = " ".join(rng.sample(WORDS, 2))
        for end in range(1, min(len(text), count) + 1):
            yield text[:end]
        count -= len(text)


def moments(count: int) -> Iterator[int]:
    """Give instants of ten years, from the earliest to now."""
    now, length = clock.now_ms(), 3650 * clock.DAY_MS
    yield from (now - length + length * number // count for number in range(1, count + 1))


def fill(desk: Desk, count: int) -> None:
    """Put so many notes into the tables; the triggers index each."""
    with desk.database.writing(("liaison_note",)) as connection:
        connection.executemany(
            "INSERT INTO liaison_note (id, desk_id, kind, text, written_on, written_at) VALUES (?, ?, ?, ?, ?, ?)",
            (
                (ids.new(), desk.desk_id, "remark", text, clock.business_date(at).isoformat(), at)
                for at, text in zip(moments(count), texts(random.Random(SEED), count), strict=True)
            ),
        )


def _pair(desk: Desk, text: str, turn: int) -> tuple[float, float]:
    """Return the milliseconds of both sides, the first of them in turn."""
    if turn % 2:
        ours = _timed(search, desk, text)
        return ours, _timed(_bare, desk, text)
    bare = _timed(_bare, desk, text)
    return _timed(search, desk, text), bare


def _bare(desk: Desk, text: str) -> list[Any]:
    words = " ".join(f'"{word}"*' for word in text.split())
    with desk.database.reading() as connection:
        found: list[Any] = connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?", (words, MOST)
        ).fetchall()
    return found
