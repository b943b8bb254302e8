"""A sale of three lines on the screen: from the click on "Cash" to durable and painted, against a bare button.

Bare: a Qt button that inserts the same eight rows in one FULL commit and sets a label, as `bench_till` does. The
program: the real window on its till page, with so many tickets in the file; the click sells, and shows the change.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from benchmarks.bench_click import LEFT, PATIENCE_SECONDS, PLACE, Painted, application_of
from benchmarks.bench_merge import open_bare
from benchmarks.bench_till import bare_sale, bare_tables, sell, shop_desk
from benchmarks.data import make_house
from benchmarks.measure import Result, cost, p50, p99
from bitdesk import reports
from bitdesk.services import till
from bitdesk.ui.main_window import TILL, MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.values import PaymentMethod

WARM_UP = 20


class Bare(QWidget):
    """A button that writes the rows of a sale, and a label that shows how many."""

    def __init__(self, path: Path, desk: Any) -> None:
        super().__init__()
        self.file = open_bare(path)
        self.rows = bare_tables(self.file, desk)
        self.count = 0
        self.button, self.label = QPushButton("Cash", self), QLabel("0", self)
        inside = QVBoxLayout(self)
        inside.addWidget(self.button)
        inside.addWidget(self.label)
        self.button.clicked.connect(self.record)
        self.painted = Painted(self.label)

    def record(self) -> None:
        """Sell once, durably, then show it."""
        bare_sale(self.file, self.rows)
        self.count += 1
        self.label.setText(str(self.count))

    def click(self) -> float:
        """Return the milliseconds from a click to the painted label."""
        return self.painted.time(lambda: QTest.mouseClick(self.button, LEFT, pos=PLACE), lambda: None).number


class Screen:
    """The real window on its till page."""

    def __init__(self, data_dir: Path, goods: list[bytes]) -> None:
        self.window = MainWindow(data_dir)
        ready: list[bool] = []
        self.window.ready.connect(lambda: ready.append(True))
        self.window.show()
        deadline = perf_counter() + PATIENCE_SECONDS
        while not ready and perf_counter() < deadline:
            QApplication.processEvents()
        QTest.qWait(300)
        self.window.choose_page(TILL)
        page = self.window.pages[TILL]
        if not isinstance(page, TillPage):
            raise TypeError("the till's page is not there")
        self.sale = page.sale
        known = page.ask(reports.catalogue.catalogue)
        self.articles = [known.of(product_id) for product_id in goods]
        self.painted = Painted(self.sale.done)

    def click(self) -> float:
        """Return the milliseconds from the click on the payment to the painted change."""
        for article in self.articles:
            if article is not None:
                self.sale.add(article)
        self.sale.pay()
        QApplication.processEvents()
        cash = self.sale.payment.methods[PaymentMethod.CASH]
        return self.painted.time(lambda: QTest.mouseClick(cash, LEFT, pos=PLACE), lambda: None).number


def run(known: int, sales: int) -> list[Result]:
    """Measure so many sales on the screen, in a file of so many tickets."""
    app = application_of()
    with tempfile.TemporaryDirectory() as folder:
        house = make_house(Path(folder), offices=1)
        desk, goods = shop_desk(house)
        till.open_session(desk, float_cents=5_000)
        for _ in range(max(1, known)):
            sell(desk, goods)
        bare = Bare(house.folder / "bare.db", desk)
        bare.show()
        house.close()
        screen = Screen(desk.data_dir, goods)
        ours, against = [], []
        for _ in range(WARM_UP + sales):
            ours.append(screen.click())
            against.append(bare.click())
        screen.window.close()
        bare.close()
        bare.file.close()
        QApplication.processEvents()
    del app
    measured, beside = ours[WARM_UP:], against[WARM_UP:]
    name = "sale of three lines to durable and on screen"
    return [
        cost(f"{name}, p50", p50(measured), p50(beside), "ms", 6.0, 4.0),
        cost(f"{name}, p99", p99(measured), p99(beside), "ms", 6.0),
    ]
