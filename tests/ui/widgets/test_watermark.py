from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.watermark import Watermark


def test_it_covers_the_page_whatever_its_size_and_lets_clicks_through(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    button = QPushButton("Sell", page)
    button.resize(400, 300)
    mark = Watermark("TRAINING", page)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    page.show()
    assert not mark.isVisible()
    before = page.grab().toImage()
    mark.set_shown(True)
    page.resize(500, 320)
    assert mark.size() == page.size()
    assert page.childAt(250, 150) is button
    QTest.mouseClick(
        page.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, button.rect().center()
    )
    assert pressed
    page.resize(400, 300)
    assert page.grab().toImage() != before
    mark.set_shown(False)
    assert not mark.isVisible()
