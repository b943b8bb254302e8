from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from bitdesk.ui import theme
from bitdesk.ui.widgets.eliding import elided, fits, two_lines

FIRST, SECOND = "Répondue ·", "8\N{NO-BREAK SPACE}jours"


@pytest.fixture
def metrics(qapp: object) -> QFontMetrics:
    return QFontMetrics(theme.font(13))


def test_what_fits_is_drawn_whole_and_what_does_not_is_cut(metrics: QFontMetrics) -> None:
    for text in ("Répondue", "Reçue · 12 jours", "W" * 30):
        for width in range(20, 300):
            assert fits(metrics, text, width) == ("…" not in elided(metrics, text, width))


def test_words_go_on_in_a_second_line_rather_than_be_cut(metrics: QFontMetrics) -> None:
    for width in range(metrics.horizontalAdvance(FIRST) + 2, 140):
        lines = two_lines(metrics, f"{FIRST} {SECOND}", width)
        assert lines in ([f"{FIRST} {SECOND}"], [FIRST, SECOND]), "also where it is less than a pixel too wide"


def test_what_is_too_long_for_two_lines_ends_in_an_ellipsis(metrics: QFontMetrics) -> None:
    first, second = two_lines(metrics, "le banc devant le bureau\nest au soleil", 80)
    assert not first.endswith("…")
    assert second.endswith("…")
    assert two_lines(metrics, "anticonstitutionnellement", 80)[0].endswith("…")
