"""SQLAlchemy over a file's connections: the sessions, and the hook that journals what they flush."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Delete, Engine, Insert, Table, Update, create_engine, event, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, UOWTransaction
from sqlalchemy.pool import SingletonThreadPool
from sqlcipher3 import dbapi2

from bitdesk import clock, ids, models, sqlite
from bitdesk.errors import RuleError, noop
from bitdesk.journal import chain
from bitdesk.journal.capture import Captured, Writer, append, capture

_CAPTURED = "captured"
_WRITER = "writer"
_FLUSHING = "flushing"
_CONNECTION = "connection"
_JOURNALED = "journaled"
_MANY_THREADS = 64


class Sessions:
    """Makes the sessions of one file."""

    def __init__(self, path: Path, connection: Callable[[], Any]) -> None:
        self._path = path
        # The pool hands back the thread's own driver connection: one connection a thread, whatever the way in.
        self._engine = create_engine(
            "sqlite+pysqlite://",
            module=dbapi2,
            creator=connection,
            poolclass=SingletonThreadPool,
            pool_size=_MANY_THREADS,
            pool_reset_on_return=None,
        )
        event.listen(self._engine, "begin", _begin)
        event.listen(self._engine, "before_execute", _refuse_bypass)
        self._reader = self._engine.execution_options(begin="BEGIN")
        self._writer = self._engine.execution_options(begin="BEGIN IMMEDIATE")

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session inside a reading transaction."""
        with self._session(self._reader) as session:
            yield session

    @contextmanager
    def write(self, writer: Writer) -> Iterator[Session]:
        """Give a session inside a writing transaction; `commit` ends it."""
        with self._session(self._writer) as session:
            session.info.update({_CAPTURED: [], _WRITER: writer, _CONNECTION: session.connection().info})
            event.listen(session, "before_flush", _prepare)
            event.listen(session, "after_flush", _capture)
            event.listen(session, "after_soft_rollback", _forget)
            event.listen(session, "do_orm_execute", _refuse_bulk)
            event.listen(session, "before_commit", _refuse_commit)
            event.listen(session, "after_transaction_create", _refuse_savepoint)
            yield session

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        with Session(engine, autoflush=False) as session:
            try:
                session.connection().info[_FLUSHING] = False
                yield session
            except (DBAPIError, dbapi2.Error) as error:
                original = error.orig if isinstance(error, DBAPIError) and error.orig else error
                translated = sqlite.translated(original, self._path)
                if translated is original:
                    raise
                raise translated from error

    def commit(self, session: Session, writer: Writer) -> frozenset[str]:
        """Flush, append to the journal what was captured, commit, and return the names of the changed tables."""
        session.flush()
        captured: list[Captured] = session.info[_CAPTURED]
        if captured:
            append(driver(session), writer, captured, clock.now_ms())
        session.info[_JOURNALED] = True
        session.commit()
        return frozenset(what.kind for what in captured)


def driver(session: Session) -> Any:
    """Return the driver's connection under a session, inside its transaction."""
    return session.connection().connection.driver_connection


def _begin(connection: Any) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def _prepare(session: Session, context: UOWTransaction, instances: Any) -> None:
    """Give new rows their id and writer; refuse a delete, and a write to another writer's row."""
    writer: Writer = session.info[_WRITER]
    for row in session.deleted:
        if isinstance(row, models.Journaled):
            raise TypeError(f"a row of {type(row).__name__} is never deleted: void or retire it")
    for row in session.new:
        if isinstance(row, models.Journaled):
            row.id = row.id or ids.new()
            row.desk_id, row.author_id = writer.desk_id, writer.author_id
    for row in session.dirty:
        if isinstance(row, models.Journaled) and session.is_modified(row):
            if row.desk_id != writer.desk_id:
                raise TypeError(f"a row of {type(row).__name__} is written by its own desk only")
            if any(inspect(row).attrs[name].history.has_changes() for name in models.HEADER_COLUMNS):
                raise TypeError(f"a row of {type(row).__name__} keeps its id, its writer and its author")
            _check_not_erased(session, row)
    session.info[_CONNECTION][_FLUSHING] = True


def _check_not_erased(session: Session, row: models.Journaled) -> None:
    """Refuse to write to a row that was erased: what would be written of it comes nowhere."""
    erasure = select(models.Erasure.id).where(
        models.Erasure.row_id == row.id, models.Erasure.row_kind == _table(row).name
    )
    if session.scalar(erasure) is not None:
        raise RuleError(noop("This was erased for good, as its person has a right to. Write it anew, without a name."))


def _capture(session: Session, context: UOWTransaction) -> None:
    session.info[_CONNECTION][_FLUSHING] = False
    captured: list[Captured] = session.info[_CAPTURED]
    order = {name: place for place, name in enumerate(models.journaled_tables())}
    new = [row for row in session.new if isinstance(row, models.Journaled)]
    for row in sorted(new, key=lambda row: order[_table(row).name]):
        table = _table(row)
        values = {name: _to_json(getattr(row, name)) for name in models.payload_columns(table)}
        captured.append(capture(table.name, chain.INSERT, row.id, values))
    for row in session.dirty:
        if isinstance(row, models.Journaled) and session.is_modified(row):
            table = _table(row)
            history = inspect(row).attrs
            changed = [name for name in models.payload_columns(table) if history[name].history.has_changes()]
            values = {name: _to_json(getattr(row, name)) for name in changed}
            captured.append(capture(table.name, chain.UPDATE, row.id, values))


def _forget(session: Session, previous: SessionTransaction) -> None:
    """Journal nothing of what was rolled back."""
    session.info[_CAPTURED].clear()
    session.info[_CONNECTION][_FLUSHING] = False


def _table(row: models.Journaled) -> Table:
    table: Table = inspect(type(row)).local_table
    return table


def _to_json(value: Any) -> Any:
    return ids.to_text(value) if isinstance(value, bytes) else value


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise TypeError("a bulk statement bypasses the journal: change the rows one by one")


def _refuse_commit(session: Session) -> None:
    if not session.info.get(_JOURNALED):
        raise TypeError("a commit inside the block bypasses the journal: the block's end commits")


def _refuse_savepoint(session: Session, transaction: SessionTransaction) -> None:
    if transaction.nested:
        raise TypeError("a savepoint bypasses the journal: a command is one transaction")


def _refuse_bypass(connection: Any, statement: Any, *rest: Any) -> None:
    if isinstance(statement, Insert | Update | Delete):
        name = getattr(statement.table, "name", "")
        if name in models.journaled_tables() and not connection.info.get(_FLUSHING):
            raise TypeError(f"a statement on {name} bypasses the journal: use a session's rows")
