"""Handing over receipts: logged, printed, saved; whatever the printer does, the sale is there and the window works."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from bitdesk import settings, words
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket, ticket
from bitdesk.services import till
from bitdesk.ui import receipts
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.page import Surroundings
from builders import House
from evidence import rows
from tills import article, sell, shop_desk
from ui.conftest import Opener


class Viewer(QObject):
    """Stands for the system's program for files."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        """Note what would be shown."""
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = words.chosen()
    words.use("en")
    yield
    words.use(before)


@pytest.fixture
def viewer() -> Iterator[Viewer]:
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")  # type: ignore[arg-type]
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def selling(house: House) -> Desk:
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    return desk


@pytest.fixture
def sold(selling: Desk) -> Ticket:
    return sell(selling, (article(selling), 2))


@pytest.fixture
def window(selling: Desk, open_window: Opener) -> MainWindow:
    return open_window(selling.data_dir)


@pytest.fixture
def around(window: MainWindow) -> Surroundings:
    return window.around


def use(window: MainWindow, **changes: str | int) -> None:
    """Choose something in the settings of this computer."""
    from dataclasses import replace

    assert window.around.desk is not None
    saved = settings.save(window.around.desk.data_dir, **changes)
    window.around.desk = replace(window.around.desk, settings=saved)


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)


def test_without_a_printer_a_receipt_is_a_file_that_is_shown(
    window: MainWindow, around: Surroundings, sold: Ticket, viewer: Viewer, qtbot: QtBot
) -> None:
    receipts.print_receipt(around, sold.id)
    wait(window, qtbot)
    path = window.data_dir / "receipts" / "Ticket 2026-000001.pdf"
    assert path.read_bytes().startswith(b"%PDF-")
    assert viewer.shown == [path]
    assert "Ticket 2026-000001.pdf" in window.banner.text
    window.banner.act()
    assert viewer.shown[-1] == path.parent
    receipts.print_receipt(around, sold.id)
    wait(window, qtbot)
    assert viewer.shown[-1].name == "Ticket 2026-000001 (2).pdf", "a file that somebody was given is never replaced"
    assert rows(window.data_dir / "bitdesk.db", "SELECT copy, means FROM receipt_print") == [(1, "pdf"), (2, "pdf")]


def test_a_ticket_printer_prints_what_was_sold_and_then_a_duplicate(
    window: MainWindow, around: Surroundings, sold: Ticket, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper"
    use(window, printer=f"file:{paper}", printer_columns=48, printer_profile="TM-T88III")
    receipts.print_receipt(around, sold.id)
    wait(window, qtbot)
    first = paper.read_bytes().decode("cp1252")
    assert "Carte IGN" in first
    assert "Total" + "25,00 €".rjust(43) in first
    assert "DUPLICATA" not in first
    receipts.print_receipt(around, sold.id)
    wait(window, qtbot)
    assert "DUPLICATA (copie n° 2)" in paper.read_bytes().decode("cp1252")[len(first) :]
    assert window.banner.text == "", "nothing has to be said of what went well"
    assert rows(window.data_dir / "bitdesk.db", "SELECT copy, means FROM receipt_print") == [
        (1, "ticket_printer"), (2, "ticket_printer"),
    ]  # fmt: skip


def test_a_printer_that_does_not_answer_costs_no_copy_and_a_pdf_is_offered(
    window: MainWindow, around: Surroundings, sold: Ticket, viewer: Viewer, qtbot: QtBot
) -> None:
    use(window, printer="file:/dev/no-such-printer")
    receipts.print_receipt(around, sold.id)
    wait(window, qtbot)
    assert "does not answer" in window.banner.text
    assert rows(window.data_dir / "bitdesk.db", "SELECT 1 FROM receipt_print") == []
    assert ticket(window.counter.desk, sold.id).total_cents == 2500, "the sale is there whatever the printer does"
    assert window.banner.action
    window.banner.act()
    wait(window, qtbot)
    assert [path.name for path in viewer.shown] == ["Ticket 2026-000001.pdf"]
    assert rows(window.data_dir / "bitdesk.db", "SELECT copy, means FROM receipt_print") == [(1, "pdf")]


def test_a_printer_that_hangs_up_in_the_middle_is_said_and_the_next_copy_is_a_duplicate(
    window: MainWindow, around: Surroundings, sold: Ticket, viewer: Viewer, qtbot: QtBot
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        use(window, printer=f"network:127.0.0.1:{server.getsockname()[1]}")
        hung_up = threading.Event()

        def hang_up() -> None:
            connection, _address = server.accept()
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.close()
            hung_up.set()

        thread = threading.Thread(target=hang_up)
        thread.start()
        receipts.print_receipt(around, sold.id)
        wait(window, qtbot)
        thread.join()
    assert hung_up.is_set()
    receipts.print_receipt(around, sold.id, as_pdf=True)
    wait(window, qtbot)
    copies = [copy for (copy,) in rows(window.data_dir / "bitdesk.db", "SELECT copy FROM receipt_print")]
    assert copies == list(range(1, len(copies) + 1))
    assert viewer.shown[-1].read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("printer", ["fax:1", "network:", "usb:1", "system:No such printer"])
def test_a_printer_that_cannot_be_is_a_sentence(
    window: MainWindow, around: Surroundings, sold: Ticket, printer: str, qtbot: QtBot
) -> None:
    use(window, printer=printer)
    receipts.print_receipt(around, sold.id)
    wait(window, qtbot)
    assert window.banner.text
    assert window.banner.action, "a PDF is offered instead"
    assert rows(window.data_dir / "bitdesk.db", "SELECT 1 FROM receipt_print") == []


def test_a_ticket_that_is_not_known_is_a_sentence(window: MainWindow, around: Surroundings, qtbot: QtBot) -> None:
    receipts.print_receipt(around, b"\0" * 16)
    wait(window, qtbot)
    assert "This ticket is not known here" in window.banner.text


def test_x_and_z_are_printed_too(
    window: MainWindow, around: Surroundings, selling: Desk, sold: Ticket, tmp_path: Path, qtbot: QtBot
) -> None:
    assert sold.total_cents == 2500
    paper = tmp_path / "paper"
    use(window, printer=f"file:{paper}")
    receipts.print_x(around)
    wait(window, qtbot)
    assert "X report: the till stays open" in paper.read_bytes().decode("cp1252")
    closing_id = till.close_session(selling)
    receipts.print_closing(around, closing_id)
    wait(window, qtbot)
    assert "Perpetual total" in paper.read_bytes().decode("cp1252")
    receipts.print_x(around)
    wait(window, qtbot)
    assert "No till session is open here" in window.banner.text


def test_the_drawer_opens_where_there_is_one(
    window: MainWindow, around: Surroundings, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper"
    use(window, printer=f"file:{paper}")
    receipts.open_drawer(around)
    wait(window, qtbot)
    assert not paper.exists()
    use(window, drawer=True)
    receipts.open_drawer(around)
    wait(window, qtbot)
    assert paper.read_bytes().startswith(b"\x1bp")
    use(window, printer="file:/dev/no-such-printer")
    receipts.open_drawer(around)
    wait(window, qtbot)
    assert "does not answer" in window.banner.text


def test_a_trial_has_every_accent(window: MainWindow, around: Surroundings, tmp_path: Path, qtbot: QtBot) -> None:
    paper = tmp_path / "paper"
    use(window, printer=f"file:{paper}", printer_code_page="CP858")
    receipts.print_trial(around)
    wait(window, qtbot)
    assert "à â ç é è ê ë î ï ô ù û oe" in paper.read_bytes().decode("cp858")
