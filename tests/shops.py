"""A shop with its rows as given, for questions about what was sold: amounts and days are what a test says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import NamedTuple

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import (
    Category,
    Office,
    Payment,
    Product,
    ProductPrice,
    QuickItem,
    QuickItemLink,
    Sale,
    SaleLine,
    StockMovement,
    Supplier,
    SupplierTerms,
)
from bitdesk.values import StockKind

LONG_AGO = "2019-01-01"


class Sold(NamedTuple):
    """So many of a product at the price of one; what it was at the till is taken from the product."""

    item: bytes
    quantity: int
    unit_cents: int
    vat_bp: int = 550
    discount_cents: int = 0
    refunds_line_id: bytes | None = None

    @property
    def total_cents(self) -> int:
        """Return what the line comes to."""
        return self.quantity * self.unit_cents - self.discount_cents

    @property
    def vat_cents(self) -> int:
        """Return the VAT that it contains, to the nearest cent."""
        return round(self.total_cents * self.vat_bp / (10_000 + self.vat_bp))


@dataclass
class Shop:
    """Writes the rows of a shop into a file, whoever's it is."""

    desk: Desk
    numbers: dict[int, int] = field(default_factory=dict)

    def office_id(self, code: str) -> bytes:
        """Return an office's id."""
        with self.desk.read() as session:
            return session.scalars(select(Office.id).where(Office.code == code)).one()

    def add(self, *rows: object) -> bytes:
        """Write rows and return the id of the first."""
        with self.desk.write() as session:
            for row in rows:
                session.add(row)
                session.flush()
            row_id: bytes = rows[0].id  # type: ignore[attr-defined]
        return row_id

    def category(self, code: str, rank: int = 0) -> bytes:
        """Add a category."""
        return self.add(Category(code=code, label_fr=f"{code} (fr)", label_en=f"{code} (en)", rank=rank))

    def supplier(self, code: str, *, consignment: bool = False) -> bytes:
        """Add a supplier."""
        return self.add(Supplier(code=code, name=f"Maison {code}", consignment=int(consignment)))

    def terms(self, supplier_id: bytes, commission_bp: int | None, from_on: str = LONG_AGO) -> None:
        """Settle what the shop keeps of a depositor's sales from a day on."""
        self.add(SupplierTerms(supplier_id=supplier_id, from_on=from_on, commission_bp=commission_bp))

    def product(
        self, code: str, price: int = 0, *, cost: int | None = None, category_id: bytes | None = None,
        supplier_id: bytes | None = None, consignment: bool = False,
    ) -> bytes:  # fmt: skip
        """Add a product with a price of long ago, in cents."""
        product = Product(
            code=code, label=f"Article {code}", vat_code="reduced", consignment=int(consignment), is_book=0,
            is_button=0, needs_receipt=0, category_id=category_id, supplier_id=supplier_id,
        )  # fmt: skip
        product_id = self.add(product)
        self.price(product_id, price, cost)
        return product_id

    def price(self, product_id: bytes, price: int, cost: int | None, from_on: str = LONG_AGO) -> None:
        """Settle a product's price from a day on."""
        self.add(ProductPrice(product_id=product_id, from_on=from_on, price_cents=price, cost_cents=cost))

    def quick_item(self, label: str, price: int, office: str = "PDM") -> bytes:
        """Add something that is sold without a product card."""
        office_id = self.office_id(office)
        return self.add(
            QuickItem(office_id=office_id, label=label, price_cents=price, vat_code="reduced", created_on=LONG_AGO)
        )

    def link(self, quick_item_id: bytes, product_id: bytes | None, step: int = 1) -> None:
        """Say which product a quick item is."""
        with self.desk.read() as session:
            card = session.get(Product, product_id or b"")
            kept = (card.category_id, card.supplier_id, card.consignment) if card else (None, None, None)
        self.add(
            QuickItemLink(
                quick_item_id=quick_item_id, product_id=product_id, step=step, category_id=kept[0],
                supplier_id=kept[1], consignment=kept[2],
            )
        )  # fmt: skip

    def move(self, product_id: bytes, quantity: int, kind: StockKind, on: date, office: str = "PDM") -> None:
        """Move a level."""
        self.add(
            StockMovement(
                office_id=self.office_id(office), product_id=product_id, kind=kind.value, quantity=quantity,
                moved_at=_at(on), moved_on=on.isoformat(),
            )
        )  # fmt: skip

    def sell(
        self, on: date, lines: Sequence[Sold], office: str = "PDM", *, method: str = "cash", training: bool = False,
        refunds_id: bytes | None = None, visit_id: bytes | None = None, parts: Sequence[tuple[str, int]] = (),
    ) -> tuple[bytes, tuple[bytes, ...]]:  # fmt: skip
        """Write a ticket, paid by one method or by parts; return its id and those of its lines."""
        office_id, total = self.office_id(office), sum(line.total_cents for line in lines)
        self.numbers[training] = self.numbers.get(training, 0) + 1
        sale = Sale(
            office_id=office_id, number=self.numbers[training], training=int(training), sold_at=_at(on),
            sold_on=on.isoformat(), total_cents=total, vat_exempt=0, refunds_id=refunds_id, visit_id=visit_id,
        )  # fmt: skip
        with self.desk.write() as session:
            session.add(sale)
            session.flush()
            rows = [self._line(session.get(Product, line.item), line, sale, at) for at, line in enumerate(lines, 1)]
            paid = parts or [(method, total)]
            session.add_all(rows)
            session.add_all(
                Payment(office_id=office_id, sale_id=sale.id, position=at, method=by, amount_cents=amount)
                for at, (by, amount) in enumerate(paid, 1)
            )
            session.flush()
            return sale.id, tuple(row.id for row in rows)

    def refund(
        self, on: date, sale: tuple[bytes, tuple[bytes, ...]], lines: Sequence[Sold], office: str = "PDM"
    ) -> None:
        """Take so many of the first lines of a ticket back; their quantities are given as they were sold."""
        back = [
            line._replace(quantity=-line.quantity, discount_cents=-line.discount_cents, refunds_line_id=line_id)
            for line, line_id in zip(lines, sale[1], strict=False)
        ]
        self.sell(on, back, office, refunds_id=sale[0])

    def _line(self, product: Product | None, line: Sold, sale: Sale, position: int) -> SaleLine:
        return SaleLine(
            office_id=sale.office_id, sale_id=sale.id, position=position, product_id=product.id if product else None,
            quick_item_id=None if product else line.item, category_id=product.category_id if product else None,
            supplier_id=product.supplier_id if product else None, consignment=product.consignment if product else 0,
            label=product.label if product else "Article divers", quantity=line.quantity, unit_cents=line.unit_cents,
            discount_cents=line.discount_cents, ticket_discount_cents=0, total_cents=line.total_cents,
            vat_bp=line.vat_bp, vat_cents=line.vat_cents, refunds_line_id=line.refunds_line_id,
        )  # fmt: skip


def _at(on: date) -> int:
    return clock.to_ms(datetime.combine(on, time(11), clock.zone()))
