"""Ticket printers: a listening socket is a network printer, a file is a file printer; what fails is a sentence."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import printers
from bitdesk.errors import OutageError, RuleError
from bitdesk.printers import Row


class Listening:
    """A printer on the network."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"network:127.0.0.1:{self._socket.getsockname()[1]}"
        self.received = b""
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        connection, _address = self._socket.accept()
        with connection:
            while data := connection.recv(4096):
                self.received += data

    def stop(self) -> bytes:
        self._thread.join(timeout=10)
        self._socket.close()
        return self.received


@pytest.fixture
def listening() -> Iterator[Listening]:
    printer = Listening()
    yield printer
    printer.stop()


def test_the_same_bytes_come_out_of_the_network_and_of_a_file(listening: Listening, tmp_path: Path) -> None:
    data = printers.ticket([Row("Carte à 3,50 €", bold=True)])
    with printers.opened(listening.address) as send:
        send(data)
    path = tmp_path / "printer"
    with printers.opened(f"file:{path}") as send:
        send(data)
    assert listening.stop() == path.read_bytes() == data
    assert "Carte à 3,50 €".encode("cp1252") in data


def test_a_file_that_holds_something_is_never_emptied(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Chère Madame")
    with printers.opened(f"file:{letter}") as send:
        send(b" ticket")
    assert letter.read_text() == "Chère Madame ticket"


@pytest.mark.parametrize(
    ("code_page", "expected"),
    [
        ("CP1252", "é œ € « » ’ – … ñ × ? ?  ."),
        ("CP858", "é oe € « » ' - ... ñ × ? ?  ."),
        ("CP437", "é oe EUR « » ' - ... ñ x ? ?  ."),
    ],
)
def test_every_letter_is_printed_or_the_nearest_one(code_page: str, expected: str) -> None:
    """A label never gives the printer a command."""
    text = printers.spelled("é œ € « » ’ – … ñ × 中 \x1b\x1d\u202f.", code_page)
    assert text == expected
    assert text.encode(printers.CODE_PAGES[code_page]) in printers.ticket([Row(text)], code_page=code_page)
    assert printers.ticket([Row("\x1bp\x00")]).count(b"\x1bp") == 0


def test_the_code_page_is_chosen_once_and_the_paper_is_cut() -> None:
    data = printers.ticket([Row("é"), Row("total", bold=True, tall=True)], profile="TM-T88III")
    assert data.count(b"\x1bt") == 1
    assert data.startswith(b"\x1bt\x10"), "page 16 is Windows 1252"
    assert b"\x1d!\x01" in data or b"\x1b!\x10" in data
    assert data.rstrip(b"\x00").endswith(b"\x1dV")
    assert printers.drawer().startswith(b"\x1bp\x00")


@pytest.mark.parametrize(
    ("address", "kind", "where"),
    [
        ("network:192.168.1.50", "network", "192.168.1.50"),
        (" Network: ticket.local:9101 ", "network", "ticket.local:9101"),
        ("file:/dev/usb/lp0", "file", "/dev/usb/lp0"),
        ("usb:04b8:0202", "usb", "04b8:0202"),
        ("system:HP Office", "system", "HP Office"),
    ],
)
def test_an_address_says_where_a_printer_is(address: str, kind: str, where: str) -> None:
    assert printers.parse(address) == (kind, where)


@pytest.mark.parametrize(
    "address",
    ["", "printer", "fax:12", "network:", "network::9100", "network:a:b", "network:a:70000", "usb:xyz:1", "usb:04b8"],
)
def test_an_address_that_means_nothing_is_refused(address: str) -> None:
    with pytest.raises(RuleError), printers.opened(address):
        pass


def test_a_printer_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    for address in (f"network:127.0.0.1:{port}", "file:/dev/no-such-printer", f"file:{tmp_path}/no/printer"):
        with pytest.raises(OutageError, match="does not answer"), printers.opened(address):
            pass
    assert not Path("/dev/no-such-printer").exists()


def test_a_usb_printer_that_is_not_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises((RuleError, OutageError), match=r"libusb|does not answer"), printers.opened("usb:04b8:0202"):
        pass
    for library in ("libusb0", "libusb1", "openusb"):
        monkeypatch.setattr(f"usb.backend.{library}.get_backend", lambda *_, **__: None)
    with pytest.raises(RuleError, match="need libusb"), printers.opened("usb:04b8:0202"):
        pass


def test_a_printer_outside_the_window_is_a_sentence() -> None:
    with pytest.raises(RuleError, match="the window only"), printers.opened("system:Office"):
        pass


def test_what_a_printer_does_not_know_is_refused() -> None:
    with pytest.raises(RuleError, match="TM-T88III"):
        printers.ticket([Row("x")], profile="TM-T0")
    with pytest.raises(RuleError, match="CP858"):
        printers.ticket([Row("x")], code_page="UTF-8")
