"""Desks that work on the same things without hearing of one another, and meet now and then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from builders import House
from stockroom import synchronise

Act = Callable[[Desk, Random], object]


def work_apart(house: House, acts: Sequence[Act], *, rounds: int = 3, acts_each: int = 25) -> Sequence[Desk]:
    """Let two desks of an office, one of another and the head office act by chance, and synchronise after each round.

    What a rule refuses is left; everybody knows everything at the end. Returns those who acted.
    """
    house.add_desk("PDM", "Terrasse")
    random, everybody = Random(7), (*house.desks.values(), house.head_office)
    for _round in range(rounds):
        for desk in everybody:
            for _act in range(acts_each):
                try:
                    random.choice(acts)(desk, random)
                except RuleError:
                    continue
        synchronise(house)
    synchronise(house)
    return everybody
