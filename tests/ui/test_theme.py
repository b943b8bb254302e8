from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from bitdesk.ui.theme import DARK, LIGHT, Colours

PAIRS = (
    ("text", "window"), ("text", "card"), ("text", "soft"), ("muted", "window"), ("muted", "card"),
    ("accent", "soft"), ("accent", "window"), ("accent", "card"), ("on_accent", "accent"), ("side_text", "side"),
    ("side_muted", "side"), ("side_chosen_text", "side_chosen"), ("side_text", "side_chosen"),
    ("alert_text", "alert_ground"), ("accent", "pressed"), ("text", "pressed"), ("muted", "soft"),
    ("late", "card"), ("late", "window"), ("late", "soft"),
)  # fmt: skip


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_stands_out_from_its_ground(look: Colours, text: str, ground: str) -> None:
    light, dark = sorted((luminance(getattr(look, text)), luminance(getattr(look, ground))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5
