"""Importing a list of products: first what will happen with every row, then all of it in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import ImportBatch, Product, ProductPrice
from bitdesk.reference import assign, found, writing
from bitdesk.reports.import_plan import Action, ImportPlan, Planned
from bitdesk.services.catalogue.known import Known
from bitdesk.services.catalogue.planning import planned
from bitdesk.services.catalogue.products import next_codes
from bitdesk.services.catalogue.reading import Listed, read

KIND = "products"
_NO_FLAGS = {"is_book": 0, "is_button": 0, "needs_receipt": 0}


def preview_products(desk: Desk, path: Path) -> ImportPlan:
    """Return what an import of a file would do, and write nothing.

    Raises:
        OutageError: the file cannot be read from the disk.
        RefusedError: it is no list of products.
    """
    listed = read(path)
    with desk.read() as session:
        return _plan(session, listed)


def import_products(desk: Desk, path: Path, *, skip_refused: bool = False) -> ImportPlan:
    """Add and change the products of a file, all in one transaction, and return what became of each row.

    An empty cell changes nothing. A price that differs holds from today, or from the day that the row gives.

    Args:
        desk: the head office.
        path: a CSV or XLSX file with a line of headings.
        skip_refused: import the other rows where some are refused.

    Raises:
        RuleError: rows are refused and were not to be skipped; nothing was imported.
        OutageError: the file cannot be read from the disk.
        RefusedError: it is no list of products.
    """
    listed = read(path)
    with writing(desk) as session:
        plan = _plan(session, listed)
        refused = plan.count(Action.REFUSE)
        if refused and not skip_refused:
            raise RuleError(
                noop("{count} rows of {name} are refused: nothing was imported. Look at the preview and correct them."),
                count=refused, name=listed.name,
            )  # fmt: skip
        _add(session, desk, [row for row in plan.rows if row.action is Action.ADD])
        _change(session, [row for row in plan.rows if row.action is Action.CHANGE])
        batch = ImportBatch(
            kind=KIND, file_name=listed.name, sha256=listed.sha256, imported_at=clock.now_ms(),
            added=plan.count(Action.ADD), changed=plan.count(Action.CHANGE), refused=refused,
        )  # fmt: skip
        session.add(batch)
    return plan


def _plan(session: Session, listed: Listed) -> ImportPlan:
    return ImportPlan(listed.name, tuple(planned(Known(session), listed)), listed.ignored)


def _add(session: Session, desk: Desk, rows: Sequence[Planned]) -> None:
    taken = {row.code for row in rows}
    codes = (code for code in next_codes(session) if code not in taken)
    product_ids = []
    for row in rows:
        product = Product(code=row.code or next(codes), **{**_NO_FLAGS, **row.values})
        product.id = ids.new()
        session.add(product)
        product_ids.append(product.id)
    session.flush()
    for product_id, row in zip(product_ids, rows, strict=True):
        _price(session, product_id, row, row.from_on.isoformat() if row.from_on else desk.identity.counts_from)


def _change(session: Session, rows: Sequence[Planned]) -> None:
    for row in rows:
        product = found(session, Product, row.product_id or b"")
        assign(product, **row.values)
        _price(session, product.id, row, (row.from_on or clock.business_date()).isoformat())


def _price(session: Session, product_id: bytes, row: Planned, first: str) -> None:
    if row.prices:
        session.add(ProductPrice(product_id=product_id, from_on=first, **row.prices))
