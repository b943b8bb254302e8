"""One database file: reading and writing transactions, which never nest.

The counter's fast path works on the driver's connection; everything else on a SQLAlchemy session over the
same connection, which is loaded when it is first needed (`bitdesk.sessions`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from bitdesk import clock, sqlite
from bitdesk.errors import OutageError, noop
from bitdesk.journal.capture import Writer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bitdesk.sessions import Sessions

_open: ContextVar[bool] = ContextVar("_open", default=False)

_ERASURE = "erasure"

DRAFT_DAYS = 30
"""How long a form that nobody came back to is kept half written."""

Listener = Callable[[frozenset[str]], None]


class Database:
    """A file and its connections, one a thread.

    `read_only` is for a file that a newer program wrote: what this one knows of it can be asked, nothing changed.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._local = threading.local()
        self._connections: list[sqlite.Connection] = []
        self._listeners: list[Listener] = []
        self._sessions: Sessions | None = None

    def connection(self) -> sqlite.Connection:
        """Return this thread's driver connection.

        Raises:
            OutageError, RuleError: the file cannot be opened.
        """
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = sqlite.connect(self.path, read_only=self.read_only)
            self._connections.append(connection)
        return connection

    @contextmanager
    def reading(self) -> Iterator[sqlite.Connection]:
        """Give the driver's connection inside one reading transaction."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self, changes: Iterable[str]) -> Iterator[sqlite.Connection]:
        """Give the driver's connection inside one writing transaction, and tell which tables changed.

        Raises:
            OutageError, RuleError: the database refuses; nothing was written.
        """
        self._check_writable()
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection
        self._tell(frozenset(changes))

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite.Connection]:
        with _alone():
            connection = self.connection()
            try:
                connection.execute(begin)
                yield connection
                connection.execute("COMMIT")
            except dbapi2.Error as error:
                translated = sqlite.translated(error, self.path)
                if translated is error:
                    raise
                raise translated from error
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session inside one reading transaction."""
        with _alone(), self.sessions().read() as session:
            yield session

    @contextmanager
    def write(self, writer: Writer) -> Iterator[Session]:
        """Give a session inside one writing transaction; the rows and their journal entries commit together.

        Raises:
            OutageError, RuleError: the database refuses; nothing was written.
        """
        self._check_writable()
        with _alone(), self.sessions().write(writer) as session:
            yield session
            changed = self.sessions().commit(session, writer)
        self._tell(changed)

    def _check_writable(self) -> None:
        if self.read_only:
            raise OutageError(
                noop(
                    "Nothing can be recorded in {path}: a newer bitdesk wrote it. What is in it can be read, exported "
                    "and sent; install the newer program to go on."
                ),
                path=self.path,
            )

    def sessions(self) -> Sessions:
        """Return what makes sessions, importing SQLAlchemy the first time."""
        if self._sessions is None:
            from bitdesk.sessions import Sessions

            self._sessions = Sessions(self.path, self.connection)
        return self._sessions

    def on_commit(self, listener: Listener) -> None:
        """Call a function with the names of the changed tables after each commit, in the writer's thread."""
        self._listeners.append(listener)

    def _tell(self, changed: frozenset[str]) -> None:
        if _ERASURE in changed:
            self.scrub()
        if changed:
            for listener in self._listeners:
                listener(changed)

    def scrub(self) -> bool:
        """Do what an erasure left to do in the file; return whether nothing of what was erased is in it any more.

        Drafts that nobody came back to go, too: they may name somebody of whom no erasure tells here.
        """
        from bitdesk.journal import scrubbing

        if self.read_only:
            return True
        with suppress(OutageError):  # a full disk: tried again at the next contact
            self._drop_old_drafts()
        return scrubbing.finish(self.connection(), self.path)

    def _drop_old_drafts(self) -> None:
        oldest = clock.now_ms() - DRAFT_DAYS * clock.DAY_MS
        with self.reading() as connection:
            if not connection.execute("SELECT 1 FROM draft WHERE saved_at < ? LIMIT 1", (oldest,)).fetchone():
                return
        with self.writing(()) as connection:
            connection.execute("DELETE FROM draft WHERE saved_at < ?", (oldest,))

    def close(self) -> None:
        """Close every thread's connection; what is committed stays."""
        for connection in self._connections:
            connection.close()
        self._connections.clear()
        self._local = threading.local()
        self._sessions = None


@contextmanager
def _alone() -> Iterator[None]:
    if _open.get():
        raise RuntimeError("a transaction is open already: a command is one transaction")
    token = _open.set(True)
    try:
        yield
    finally:
        _open.reset(token)
