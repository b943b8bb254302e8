"""Runs the benchmarks, each in a process of its own, and prints one table of ratios."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from sqlcipher3 import dbapi2

from benchmarks import (
    bench_click,
    bench_journal,
    bench_merge,
    bench_sale,
    bench_search,
    bench_start,
    bench_till,
    bench_turnover,
    search_notes,
)
from benchmarks.measure import Result


class Sizes(NamedTuple):
    """What a run measures: `seasons` are the merges, each with its rounds; `ten_years` the entries of a desk."""

    seasons: tuple[int, ...]
    season_rounds: tuple[int, ...]
    increments: int
    appended: int
    verified: int
    journal_rounds: int
    ten_years: int
    clicks: int
    in_a_row: int
    starts: int
    ten_years_sold: int = 20_000
    turnover_rounds: int = 9
    tickets: int = 1_000
    sales: int = 1_500
    screen_sales: int = 300
    closings: int = 9
    products: int = 20_000
    searches: int = 3_000
    search_rounds: int = 7
    notes: int = 100_000
    note_searches: int = 400


USUAL = Sizes((25_000, 250_000), (9, 5), 30, 20_000, 250_000, 9, 250_000, 1_500, 10_000, 11)
MILLION = USUAL._replace(seasons=(25_000, 250_000, 1_000_000), season_rounds=(9, 5, 3))
TINY = Sizes(
    (60, 120), (1, 1), 2, 30, 50, 1, 100, 4, 50, 1, ten_years_sold=60, turnover_rounds=1, tickets=5, sales=4,
    closings=1, products=60, searches=40, search_rounds=1, notes=60, note_searches=40,
)  # fmt: skip

BENCHMARKS: dict[str, Callable[[Sizes], list[Result]]] = {
    "click": lambda sizes: bench_click.run(sizes.ten_years, sizes.clicks, sizes.in_a_row),
    "start": lambda sizes: bench_start.run(sizes.ten_years, sizes.starts),
    "merge": lambda sizes: bench_merge.run(sizes.seasons, sizes.season_rounds, sizes.increments),
    "sale": lambda sizes: bench_sale.run(sizes.tickets, sizes.screen_sales),
    "till": lambda sizes: bench_till.run(sizes.tickets, sizes.sales, sizes.tickets, sizes.closings),
    "search": lambda sizes: bench_search.run(sizes.products, sizes.searches, sizes.search_rounds),
    "notes": lambda sizes: search_notes.run(sizes.notes, sizes.note_searches),
    "journal": lambda sizes: bench_journal.run(sizes.appended, sizes.verified, sizes.journal_rounds),
    "turnover": lambda sizes: bench_turnover.run(sizes.ten_years_sold, sizes.turnover_rounds),
}


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; the exit code is 0 whether or not the bars are met."""
    options = _parser().parse_args(arguments)
    sizes = TINY if options.tiny else MILLION if options.million else USUAL
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    results: list[Result] = []
    print(_row("", "ours", "bare", "", "ratio", "bar", "stretch", ""))
    for name in options.names or BENCHMARKS:
        for result in alone(name, sizes):
            results.append(result)
            print(line(result), flush=True)
    if options.json:
        Path(options.json).write_bytes(msgspec.json.format(msgspec.json.encode({**machine(), "results": results})))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"among {', '.join(BENCHMARKS)}; all by default")
    parser.add_argument("--million", action="store_true", help="merge a million entries too (ten minutes more)")
    parser.add_argument("--tiny", action="store_true", help="only show that everything works")
    parser.add_argument("--json", metavar="FILE", help="write the figures to a file")
    return parser


def alone(name: str, sizes: Sizes) -> list[Result]:
    """Run a benchmark in a fresh process, so that none inherits another's memory or caches."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
        return executor.submit(_run, name, sizes).result()


def _run(name: str, sizes: Sizes) -> list[Result]:
    return BENCHMARKS[name](sizes)


def line(result: Result) -> str:
    """Return a result as a line of the table."""
    sign = "≥" if result.at_least else "≤"
    bar, stretch = (f"{sign} {value:g}" if value is not None else "" for value in (result.bar, result.stretch))
    verdict = {True: "met", False: "missed", None: ""}[result.is_met]
    return _row(
        result.name,
        f"{result.ours:.3g}",
        f"{result.bare:.3g}",
        result.unit,
        f"{result.ratio:.2f}",
        bar,
        stretch,
        verdict,
    )


def _row(name: str, ours: str, bare: str, unit: str, ratio: str, bar: str, stretch: str, verdict: str) -> str:
    return f"{name:66} {ours:>8} {bare:>8} {unit:4} {ratio:>7} {bar:>7} {stretch:>7}  {verdict}".rstrip()


def machine() -> dict[str, Any]:
    """Return what the figures were measured on."""
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "processors": os.cpu_count(),
        "sqlite": dbapi2.sqlite_version,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
