"""What the list of complaints says of each is whole in French too, on a small screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from bitdesk.desk import Desk
from bitdesk.services.complaints import acknowledge, answer
from bitdesk.ui import application, theme
from bitdesk.ui.widgets.eliding import two_lines
from moments import Hand
from ui.pages.quality.conftest import Quality, followed
from visitors import complain


@pytest.fixture(autouse=True)
def french(qapp: QApplication) -> Iterator[None]:
    """Speak French in the block."""
    before = QLocale()
    translators = application.translate_to(qapp, "fr")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800)])
def test_the_reference_and_the_state_are_never_cut(
    quality: Quality, desk: Desk, time: Hand, size: tuple[int, int]
) -> None:
    answered, acknowledged = complain(desk), complain(desk)
    answer(desk, answered, "Bonjour")
    acknowledge(desk, acknowledged)
    complain(desk)
    time.forward(days=28)
    section = followed(quality())
    section.window().resize(*size)
    QApplication.processEvents()
    table = section.list.table
    assert [row[2] for row in table.texts()] == [
        "Répondue · 28 jours", "28 jours, en retard · Accusé de réception", "28 jours, en retard · Reçue",
    ]  # fmt: skip
    for column in (0, 2):
        room = table.columnWidth(column) - 2 * table.gap
        for row in table.report.rows:
            metrics = QFontMetrics(theme.font(13, bold=row[column].bold))
            assert "…" not in "".join(two_lines(metrics, row[column].text, room))
