"""One window a data folder: a second one says so and raises the first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject

from bitdesk import paths

ANSWER_MS = 1_000


class SingleWindow(QObject):
    """Holds the folder's lock while the window lives, and answers those who come second."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(data_dir)
        self._lock = QLockFile(str(data_dir / paths.LOCK))
        self._lock.setStaleLockTime(0)
        self._server: QObject | None = None

    def take(self) -> bool:
        """Take the folder; False when another window answers for it.

        A lock that nobody answers for is what a kill has left: it is removed. A folder in which no lock
        can be written is taken too: opening the file will say what is wrong with it.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return True
        if raise_first(self._name):
            return False
        self._lock.removeStaleLockFile()
        return self._lock.tryLock(0)

    def answer(self, raise_window: Callable[[], object]) -> None:
        """Raise this window when a second one asks."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._greet(server, raise_window))
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)
            server.listen(self._name)
        self._server = server

    def _greet(self, server: QObject, raise_window: Callable[[], object]) -> None:
        visitor = server.nextPendingConnection()  # type: ignore[attr-defined]
        if visitor is not None:
            visitor.write(b"here")
            visitor.flush()
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
        raise_window()

    def release(self) -> None:
        """Let another window have the folder."""
        if self._server is not None:
            self._server.close()  # type: ignore[attr-defined]
        self._lock.unlock()


def socket_name(data_dir: Path) -> str:
    """The local socket of a folder."""
    digest = QCryptographicHash.hash(str(data_dir.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return f"bitdesk-{bytes(digest.data()).hex()[:16]}"


def raise_first(name: str) -> bool:
    """Ask the window that holds the folder to come to the front; False when nobody answers."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.waitForReadyRead(ANSWER_MS)
    socket.disconnectFromServer()
    return True
