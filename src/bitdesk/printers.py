"""The ticket printer and its drawer: ESC/POS commands by python-escpos, over the network, a file or USB.

A printer that fails is a sentence for the counselor. It never stands in the way of a sale, which is recorded before.
"""

from __future__ import annotations

import socket
import stat
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bitdesk.errors import OutageError, RuleError, noop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from escpos.printer import Dummy

NETWORK, FILE, USB, SYSTEM = "network", "file", "usb", "system"
KINDS = (NETWORK, FILE, USB, SYSTEM)
DEFAULT_PORT = 9100
TIMEOUT_S = 5.0
COLUMNS = (42, 48)
CODE_PAGES = {"CP1252": "cp1252", "CP858": "cp858", "CP437": "cp437"}
"""The code pages of French that printers have, by their ESC/POS names, with Python's."""

DRAWER_PIN = 2
_PLAIN = str.maketrans({"’": "'", "–": "-", "—": "-", "−": "-", "…": "...", "×": "x", "œ": "oe", "Œ": "OE"})


class Row(NamedTuple):
    """A row of a ticket, as wide as the paper or narrower."""

    text: str
    bold: bool = False
    tall: bool = False


class Address(NamedTuple):
    """Where a printer is: `where` is a host and its port, a path, the two numbers of a USB device, or a name."""

    kind: str
    where: str


Send = Callable[[bytes], None]


def parse(address: str) -> Address:
    """Return what an address means: `network:192.168.1.50`, `file:/dev/usb/lp0`, `usb:04b8:0202`, `system:Office`.

    Raises:
        RuleError: it is none of them.
    """
    kind, _colon, where = address.strip().partition(":")
    found = Address(kind.strip().lower(), where.strip())
    if found.kind not in KINDS or not found.where:
        raise RuleError(
            noop("The printer “{address}” cannot be understood. Write for example network:192.168.1.50."),
            address=address,
        )
    if found.kind == NETWORK:
        _host(found.where)
    if found.kind == USB:
        _usb_numbers(found.where)
    return found


def _host(where: str) -> tuple[str, int]:
    host, colon, port = where.rpartition(":")
    if not colon:
        return where, DEFAULT_PORT
    if not (host and port.isascii() and port.isdigit() and 0 < int(port) < 65_536):
        raise RuleError(
            noop("“{where}” is no printer on the network. Write its name or number, such as 192.168.1.50:9100."),
            where=where,
        )
    return host, int(port)


def _usb_numbers(where: str) -> tuple[int, int]:
    vendor, _colon, product = where.partition(":")
    with suppress(ValueError):
        return int(vendor, 16), int(product, 16)
    raise RuleError(
        noop("“{where}” is no USB printer. Write its two numbers, such as 04b8:0202, or the file of the printer."),
        where=where,
    )


@contextmanager
def opened(address: str) -> Iterator[Send]:
    """Give what sends bytes to a printer, once it has answered: what is sent afterwards will most likely be printed.

    Raises:
        RuleError: the address cannot be understood, or this machine's spooler must be used.
        OutageError: the printer does not answer, or stops answering.
    """
    kind, where = parse(address)
    try:
        if kind == NETWORK:
            with socket.create_connection(_host(where), TIMEOUT_S) as connection:
                yield connection.sendall
        elif kind == FILE:
            with _device(Path(where)).open(_mode(Path(where)), buffering=0) as file:
                yield lambda data: _write_all(file.write, data)
        elif kind == USB:
            with _usb(where) as send:
                yield send
        else:
            raise RuleError(noop("“{name}” is printed on by the window only. Print from there."), name=where)
    except OSError as error:
        raise OutageError(
            noop("The printer {printer} does not answer ({reason}). Check its cable, its paper and that it is on."),
            printer=address, reason=error.strerror or error,
        ) from error  # fmt: skip


def _device(path: Path) -> Path:
    """Refuse to make a file where a device should be: paper would never come out of it."""
    is_for_devices = path.is_relative_to("/dev") and not path.is_relative_to("/dev/shm")  # which is a folder for files
    if is_for_devices and (path.is_file() or not path.exists()):
        raise FileNotFoundError(2, "No such device", str(path))
    return path


def _mode(path: Path) -> str:
    """Return how to open a file: one that holds something already is never emptied."""
    with suppress(OSError):
        if stat.S_ISREG(path.stat().st_mode):
            return "ab"
    return "wb"


def _write_all(write: Callable[[memoryview], int | None], data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[write(left) or 0 :]


@contextmanager
def _usb(where: str) -> Iterator[Send]:
    from escpos.exceptions import DeviceNotFoundError
    from escpos.printer import Usb
    from usb.core import NoBackendError

    vendor, product = _usb_numbers(where)
    printer = Usb(vendor, product, timeout=int(TIMEOUT_S * 1000))
    try:
        printer.open()
        yield printer._raw  # noqa: SLF001 -- the way to send bytes that are made already
    except NoBackendError as error:
        raise RuleError(
            noop("USB printers need libusb, which is not installed here. Use the printer’s port file, or the network.")
        ) from error
    except DeviceNotFoundError as error:
        raise OSError(str(error)) from error
    finally:
        printer.close()


def ticket(rows: Sequence[Row], *, profile: str = "", code_page: str = "CP1252") -> bytes:
    """Return the commands that print rows and cut the paper.

    Args:
        rows: the ticket, from top to bottom.
        profile: the printer's profile in python-escpos ("TM-T88III"), empty for what most printers understand.
        code_page: one of `CODE_PAGES`; what it lacks is written without its accent.

    Raises:
        RuleError: there is no such profile or code page.
    """
    if code_page not in CODE_PAGES:
        raise _unknown(code_page, CODE_PAGES)
    printer = _dummy(profile)
    # Left to itself, python-escpos writes accents in a Japanese code page where the profile has one.
    if code_page not in printer.profile.get_code_pages():
        raise _unknown(code_page, printer.profile.get_code_pages())
    printer.charcode(code_page)
    for row in rows:
        printer.set(bold=row.bold, double_height=row.tall, normal_textsize=not row.tall)
        printer._raw(_encoded(row.text, code_page) + b"\n")  # noqa: SLF001 -- encoded already
    printer.cut()
    return bytes(printer.output)


def drawer() -> bytes:
    """Return the command that opens the drawer which hangs on the printer."""
    printer = _dummy("")
    printer.cashdraw(DRAWER_PIN)
    return bytes(printer.output)


def profiles() -> tuple[str, ...]:
    """Return the names of the printers that python-escpos knows."""
    from escpos.capabilities import CAPABILITIES

    return tuple(sorted(CAPABILITIES["profiles"]))


def spelled(text: str, code_page: str) -> str:
    """Return a text in the letters of a code page: what it lacks loses its accent or its shape, and is “?” at worst.

    A text may grow by it: it is spelled before it is laid out.
    """
    return "".join(_letter(letter, CODE_PAGES[code_page]) for letter in text)


def _encoded(text: str, code_page: str) -> bytes:
    return spelled(text, code_page).encode(CODE_PAGES[code_page])


def _letter(letter: str, encoding: str) -> str:
    plain = letter.translate(_PLAIN)
    without_accent = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    for attempt in (letter, plain, without_accent):
        # A control character in a label would be a command to the printer.
        if attempt and attempt.isprintable() and not attempt.isspace():
            with suppress(UnicodeEncodeError):
                attempt.encode(encoding)
                return attempt
    return " " if letter.isspace() or plain.isspace() else "EUR" if letter == "€" else "?"


def _dummy(profile: str) -> Dummy:
    from escpos.printer import Dummy

    if profile and profile not in profiles():
        raise _unknown(profile, profiles())
    return Dummy(profile=profile or None)


def _unknown(name: str, known: Iterable[str]) -> RuleError:
    names = ", ".join(sorted(known))
    return RuleError(noop("This kind of printer has no “{name}”. Choose one of: {known}."), name=name, known=names)
