"""A contact that takes long says how far it is, can be stopped, and goes on at the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import clock, sync
from bitdesk.desk import Desk
from bitdesk.services import counting
from bitdesk.sync import batch
from bitdesk.sync.folder import FolderMailbox
from bitdesk.ui import contact as contacts
from bitdesk.ui.contact import Contact
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.tasks import Tasks
from bitdesk.ui.widgets.sync_chip import SyncChip, result
from builders import House
from ui.conftest import press

PARTIES = 20


class SlowCarrier:
    """Lets one batch through, then the others when it is told to."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.put = 0

    def attach(self, patch: pytest.MonkeyPatch) -> None:
        honest = FolderMailbox.put

        def slow(mailbox: FolderMailbox, address: str, name: str, data: bytes) -> None:
            if self.put and not name.startswith("contact"):
                assert self.go_on.wait(20)
            honest(mailbox, address, name, data)
            self.put += not name.startswith("contact")

        patch.setattr(FolderMailbox, "put", slow)


@pytest.fixture
def carrier(monkeypatch: pytest.MonkeyPatch) -> SlowCarrier:
    """A carrier that can be held up, batches of four entries, and a contact that takes long at once."""
    monkeypatch.setattr(batch, "ENTRIES", 4)
    monkeypatch.setattr(contacts, "LONG_MS", 0)
    slow = SlowCarrier()
    slow.attach(monkeypatch)
    return slow


@pytest.fixture
def contact(desk: Desk, qtbot: QtBot) -> Iterator[Contact]:
    """The contact of a desk that has counted."""
    for _ in range(PARTIES):
        counting.record(desk, 2)
    tasks = Tasks()
    contact = Contact(tasks)
    contact.begin(lambda: desk, 0)
    yield contact
    tasks.stop()


def show(chip: SyncChip, contact: Contact) -> None:
    chip.show_state(
        contact.state, clock.now_ms(), running=contact.is_running, percent=contact.percent,
        stopping=contact.is_stopping,
    )  # fmt: skip


def test_a_long_contact_is_stopped_and_goes_on(
    house: House, desk: Desk, contact: Contact, carrier: SlowCarrier, qtbot: QtBot
) -> None:
    chip = SyncChip()
    qtbot.addWidget(chip)
    contact.state_changed.connect(lambda: show(chip, contact))
    contact.start_or_stop()
    qtbot.waitUntil(lambda: (contact.percent or 0) > 0, timeout=20_000)
    assert chip.text() == f"{chip.accessibleName()} ✕" == f"Sending: {contact.percent} % ✕"
    assert "Escape" in chip.toolTip()
    contact.start_or_stop()
    assert chip.text() == chip.accessibleName() == "Stopping…"
    with qtbot.waitSignal(contact.ended, timeout=20_000):
        carrier.go_on.set()
    assert carrier.put == 2, "what was under way was put, and nothing after it"
    state = contact.state
    assert state is not None
    assert (state.to_send, state.waiting) == (PARTIES + 1 - 8, 8)
    assert "goes on from there" in result(state)
    assert (contact.percent, contact.is_stopping) == (None, False)
    assert "to send" in chip.text()
    with qtbot.waitSignal(contact.ended, timeout=20_000):
        contact.start_or_stop()
    assert (contact.state.to_send, carrier.put) == (0, 6)  # type: ignore[union-attr]
    assert sync.merge_all(house.head_office).entries == PARTIES + 1


def test_a_short_contact_is_not_stopped_by_a_double_click(
    desk: Desk, contact: Contact, carrier: SlowCarrier, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(contacts, "LONG_MS", 600_000)
    shown: list[int | None] = []
    contact.progressed.connect(lambda *_: shown.append(contact.percent))
    contact.start_or_stop()
    qtbot.waitUntil(lambda: len(shown) > 1, timeout=20_000)
    contact.start_or_stop()
    assert (contact.percent, contact.is_stopping, contact.stop()) == (None, False, False)
    carrier.go_on.set()
    qtbot.waitUntil(lambda: not contact.is_running, timeout=20_000)
    assert set(shown) == {None}
    assert sync.state(desk).to_send == 0


def test_there_is_nothing_to_stop_where_nothing_runs(contact: Contact) -> None:
    assert not contact.stop()
    assert not contact.is_running


def test_escape_stops_it_from_the_counter(
    desk: Desk, open_window: Callable[..., MainWindow], carrier: SlowCarrier, qtbot: QtBot
) -> None:
    window = open_window(desk.data_dir)
    for _ in range(PARTIES):
        window.counter.count(1)
    QTest.mouseClick(window.bar.chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (window.contact.percent or 0) > 0, timeout=20_000)
    press(window.counter.board.view, Qt.Key.Key_5, "5")
    assert window.bar.chip.text().startswith("Sending: ")
    press(window, Qt.Key.Key_Escape)
    assert window.bar.chip.text() == "Stopping…"
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        carrier.go_on.set()
    assert window.bar.chip.text().startswith(f"{PARTIES + 2 - 8} to send")
    assert window.counter.board.visitors == PARTIES + 5, "the counter went on meanwhile"
