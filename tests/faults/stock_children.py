"""What the forked desks do with their goods until they are killed, or until they are done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bitdesk import clock
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import stock as report
from bitdesk.services import stock
from bitdesk.services.stock import Goods
from faults.children import killed_at

NOW = 1_784_723_460_000


def deliver(desk: Desk, record_id: bytes) -> None:
    """Receive three products."""
    goods = [Goods(number, product_id) for number, product_id in enumerate(_products(desk), 2)]
    stock.receive_delivery(desk, goods, delivery_id=record_id)


def send(desk: Desk, record_id: bytes) -> None:
    """Send three products to the other office."""
    goods = [Goods(1, product_id) for product_id in _products(desk)]
    stock.send_transfer(desk, _other(desk), goods, transfer_id=record_id)


def receive(desk: Desk, record_id: bytes) -> None:
    """Receive one of what has come with one missing, unless that is done."""
    for row in report.in_transit(desk, desk.office_id):
        if row.to_office_id == desk.office_id:
            stock.receive_transfer_line(desk, row.line_id, row.left - 1, reason="une de moins")


def lose(desk: Desk, record_id: bytes) -> None:
    """Record three losses, unless that is done."""
    if not [row for row in report.movements(desk) if row.kind == "loss"]:
        stock.record_loss(desk, [Goods(1, product_id) for product_id in _products(desk)], "inondation")


def count(desk: Desk, record_id: bytes) -> None:
    """Finish the count that goes on with nothing found, unless that is done."""
    for row in report.stock_counts(desk, desk.office_id):
        if row.finished_at is None:
            stock.finish_count(desk, row.id, rest_is_zero=True)


ACTS: dict[str, Callable[[Desk, bytes], None]] = {
    "deliver": deliver, "send": send, "receive": receive, "lose": lose, "count": count,
}  # fmt: skip


def act_killed_at(act: str, data_dir: str, record_id: str, step: int) -> None:
    """Do something with the goods and die at a step."""
    with clock.use(lambda: NOW):
        desk = open_desk(Path(data_dir))
        killed_at(step, lambda: ACTS[act](desk, bytes.fromhex(record_id)))


def _products(desk: Desk) -> list[bytes]:
    with desk.database.reading() as connection:
        return [product_id for (product_id,) in connection.execute("SELECT id FROM product ORDER BY id").fetchall()]


def _other(desk: Desk) -> bytes:
    with desk.database.reading() as connection:
        (office_id,) = connection.execute(
            "SELECT id FROM office WHERE id <> ? AND code IN ('PDM', 'COL')", (desk.office_id,)
        ).fetchone()
    return bytes(office_id)
