"""Six desks, restores, clones, lost laptops, kills, and carriers that lose, repeat and reorder: all end as the oracle.

`--campaign N` plays N times as many seeds. A failure names its seed: `drawn(seed, STEPS)` are the steps that replay it.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.sync import batch, feed, naming
from faults.campaign import Campaign, drawn
from faults.forks import ForkServer
from faults.seeds import seeded
from faults.worlds import cloned

STEPS = 60
SEEDS, ROUNDS = 4, 5


def play(seed: int, template: Path, within: Path, forks: ForkServer, patch: pytest.MonkeyPatch) -> None:
    """Play the steps of a seed, in small parts or large, and settle at the end."""
    choose = random.Random(seed ^ 99)
    patch.setattr(naming, "LACKING_AT_ONCE", choose.choice([3, 10, 100_000]))
    patch.setattr(feed, "ENTRIES", choose.choice([4, 20, 20_000]))
    patch.setattr(batch, "ENTRIES", choose.choice([3, 10, 20_000]))
    with cloned(template, within / f"seed-{seed}") as house:
        world = Campaign(house, forks)
        with clock.use(world.time), seeded(f"campaign {seed}"):
            for step in drawn(seed, STEPS):
                world.time.forward(minutes=1)
                getattr(world, step.act)(step.one, step.other)
            world.settle()


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_whatever_happens_to_files_and_mail_all_end_as_the_oracle(
    six_template: Path, tmp_path: Path, campaign: int, monkeypatch: pytest.MonkeyPatch, round_: int
) -> None:
    with ForkServer() as forks:
        for seed in range(round_, SEEDS * ROUNDS * campaign, ROUNDS):
            try:
                play(seed, six_template, tmp_path, forks, monkeypatch)
            except BaseException as error:
                error.add_note(f"seed {seed}")
                raise
