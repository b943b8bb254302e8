"""Colours by figures: contrast as WCAG has it, distance in OKLab after Machado's simulation of colour blindness."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from bitdesk.ui import theme
from bitdesk.ui.widgets.season_colours import DARK, LIGHT, paint_of

SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
Triple = Sequence[float]


def linear(colour: QColor) -> Triple:
    return [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]


def luminance(colour: QColor) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def times(matrix: Sequence[Triple], vector: Triple) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def seen(colour: QColor, sight: str) -> list[float]:
    rgb = [min(1.0, max(0.0, part)) for part in times(SIGHTS[sight], linear(colour))]
    cones = times(
        (
            (0.4122214708, 0.5363325363, 0.0514459929),
            (0.2119034982, 0.6806995451, 0.1073969566),
            (0.0883024619, 0.2817188376, 0.6299787005),
        ),
        rgb,
    )
    return times(
        (
            (0.2104542553, 0.7936177850, -0.0040720468),
            (1.9779984951, -2.4285922050, 0.4505937099),
            (0.0259040371, 0.7827717662, -0.8086757660),
        ),
        [math.cbrt(cone) for cone in cones],
    )


@pytest.mark.parametrize(("colours", "card"), [(LIGHT, theme.LIGHT.card), (DARK, theme.DARK.card)])
def test_each_stands_out_from_the_card(colours: tuple[QColor, ...], card: QColor) -> None:
    assert min(contrast(colour, card) for colour in colours) >= 3


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_any_two_are_told_apart_whatever_the_sight(colours: tuple[QColor, ...], sight: str) -> None:
    pairs = combinations([seen(colour, sight) for colour in colours], 2)
    assert min(math.dist(one, other) for one, other in pairs) > 0.09


def test_many_offices_have_paints_of_their_own() -> None:
    paints = [(colour.name(), pattern) for colour, pattern in (paint_of(place, dark=False) for place in range(28))]
    assert len(set(paints)) == 28
