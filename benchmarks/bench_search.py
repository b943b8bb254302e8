"""The search of the till in a large catalogue, letter by letter, against the query that one would write by hand.

Bare: `LIKE '%word%'` for each word on a column of plain letters, the first twenty by label, same driver. The program
asks its catalogue in memory, which a page builds once; the building is measured apart, beside one SELECT of the same
columns with the day's price.
"""

from __future__ import annotations

import csv
import gc
import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.data import make_house
from benchmarks.measure import Result, cost, interleave, p50, p99, timed
from bitdesk import sqlite
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.catalogue import catalogue
from bitdesk.services.catalogue import import_products

LIMIT = 20
SEED = 20
WORDS = (
    "carte", "randonnée", "lozère", "mont", "cévennes", "guide", "fleurs", "oiseaux", "champignons", "stevenson", "âne",
    "chemin", "livre", "recette", "châtaigne", "histoire", "camisards", "roman", "polar", "agenda", "calendrier", "mug",
    "magnet", "topo", "sentier", "vallée", "gorges", "causse", "miel", "tisane", "photographe", "enfants", "légendes",
)  # fmt: skip


def run(products: int, searches: int, rounds: int) -> list[Result]:
    """Measure the search among so many products, and the building of the catalogue."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        house = make_house(folder / "house", offices=0)
        desk = house.head
        fill(desk, folder / "products.csv", products)
        bare = bare_file(folder / "bare.db", desk)
        typed = list(letters(random.Random(SEED), searches))
        found = catalogue(desk)
        ours = [_timed(found.search, text, LIMIT) for text in typed]
        theirs = [_timed(_select, bare, text) for text in typed]
        built, read = interleave(
            rounds, lambda _n: timed(lambda: catalogue(desk)), lambda _n: timed(lambda: _read(bare))
        )
        house.close()
        bare.close()
    text = f"search in {products:,} products, a letter more"
    return [
        cost(f"{text}, p50", p50(ours), p50(theirs), "ms", 1.0, 0.5),
        cost(f"{text}, p99", p99(ours), p99(theirs), "ms", 1.5, 1.0),
        cost(f"the catalogue of {products:,} products in memory", p50(built) * 1e3, p50(read) * 1e3, "ms"),
    ]


def labels(rng: random.Random, count: int) -> Iterator[str]:
    """Give labels of four words and a number."""
    for number in range(count):
        yield f"{' '.join(rng.choices(WORDS, k=4)).capitalize()} {number}"


def letters(rng: random.Random, count: int) -> Iterator[str]:
    """Give what stands in the field after each letter of somebody who types parts of labels."""
    while count > 0:
        text = " ".join(rng.sample(WORDS, 2))
        for end in range(1, min(len(text), count) + 1):
            yield text[:end]
        count -= len(text)


def fill(desk: Desk, path: Path, count: int) -> None:
    """Import so many products with their prices."""
    rng = random.Random(SEED)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("label", "price"))
        writer.writerows((label, f"{rng.randrange(50, 5000) / 100:.2f}") for label in labels(rng, count))
    import_products(desk, path)


def bare_file(path: Path, desk: Desk) -> Any:
    """Return a connection to a table with the same products and their labels in plain letters."""
    connection = sqlite.connect(path)
    connection.execute("CREATE TABLE bare (id BLOB PRIMARY KEY, label TEXT, plain TEXT, code TEXT, price INTEGER)")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO bare VALUES (?, ?, ?, ?, ?)",
        [(each.id, each.label, plain(each.label), each.code, each.price_cents) for each in catalogue(desk).articles],
    )
    connection.execute("COMMIT")
    connection.execute("CREATE INDEX bare_label ON bare (label)")
    return connection


def _select(connection: Any, text: str) -> Sequence[Any]:
    words = plain(text).split()
    where = " AND ".join("plain LIKE ?" for _ in words)
    found: list[Any] = connection.execute(
        f"SELECT id, label, code, price FROM bare WHERE {where} ORDER BY label LIMIT {LIMIT}",
        [f"%{word}%" for word in words],
    ).fetchall()
    return found


def _read(connection: Any) -> Sequence[Any]:
    found: list[Any] = connection.execute("SELECT id, label, code, price FROM bare").fetchall()
    return found


def _timed(search: Any, *arguments: Any) -> float:
    """Return the milliseconds of one search."""
    gc.disable()
    start = perf_counter()
    search(*arguments)
    elapsed = perf_counter() - start
    gc.enable()
    return elapsed * 1e3
