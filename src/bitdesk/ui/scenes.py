"""What is done on a page before its picture is taken: nothing that is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitdesk.ui.pages.catalogue import CataloguePage
    from bitdesk.ui.pages.settings import SettingsPage
    from bitdesk.ui.pages.shop import FiguresPage
    from bitdesk.ui.pages.stock import StockPage
    from bitdesk.ui.pages.till import TillPage

BASKET = (("RAN01", 1), ("STE02", 1), ("CAR01", 4))
"""Codes of the shop's articles, and how many of each."""

GIVEN = "50"
DELIVERED = (("RAN01", 10), ("RAN05", 5), ("RAN14", 20))
LIST = """code;label;ean;price;category
A1;Guide des chapelles romanes;9791099999917;12,90;history
A2;Carte des marchés;;3,50;hiking
RAN01;;;13,20;
A3;Jeu de quilles;9524822099999;24,90;goodies
"""
"""Rows of a supplier's list: one bar code is another product's, one is wrong."""


def sale(page: TillPage) -> None:
    """Fill the basket and link it to the visit in progress."""
    catalogue = page.sale.shelf.catalogue
    for code, quantity in BASKET:
        article = catalogue.by_code(code) if catalogue else None
        if article is not None:
            page.sale.add(article, quantity)
    page.sale.visit.toggle()


def payment(page: TillPage) -> None:
    """Ask for the payment of a basket, and write what is handed over."""
    sale(page)
    page.sale.pay()
    page.sale.payment.amount.setText(GIVEN)


def tickets(page: TillPage) -> None:
    """Show the tickets of the day."""
    from bitdesk.ui.pages.till.page import TICKETS

    page.choose(TICKETS)


def closing(page: TillPage) -> None:
    """Count the drawer at the end of the day: what should be there is there."""
    from bitdesk import reports
    from bitdesk.ui.pages.till.drawer import CLOSE

    page.choose_drawer(CLOSE)
    left = page.ask(reports.till.x_report).expected_cents
    for field in page.drawer.close_card.grid.fields:
        count, left = divmod(left, field.cents)
        if count:
            field.setText(str(count))


def delivery(page: StockPage) -> None:
    """Unpack a delivery."""
    from bitdesk import reports
    from bitdesk.ui.pages.stock.page import RECEIVE
    from bitdesk.ui.pages.stock.receiving import ReceivingSection

    page.choose_kind(RECEIVE)
    catalogue, section = page.ask(reports.catalogue.catalogue), page.section
    assert isinstance(section, ReceivingSection)
    articles = [(catalogue.by_code(code), quantity) for code, quantity in DELIVERED]
    supplier_id = next((article.supplier_id for article, _ in articles if article), None)
    section.form.open(section.form_title(), section.blank() | {"source": (supplier_id or b"").hex()})
    for article, quantity in articles:
        if article is not None:
            section.goods.add(article)
            section.goods.set_quantity(quantity)


def transfers(page: StockPage) -> None:
    """Show what is on its way."""
    from bitdesk.ui.pages.stock.page import TRANSFERS

    page.choose_kind(TRANSFERS)


def count(page: StockPage) -> None:
    """Show the count that was begun."""
    from bitdesk.ui.pages.stock.page import COUNT

    page.choose_kind(COUNT)


def to_complete(page: CataloguePage) -> None:
    """Show what was sold without a card."""
    from bitdesk.ui.pages.catalogue.page import QUICK_ITEMS

    page.choose(QUICK_ITEMS)


def importing(page: CataloguePage) -> None:
    """Look at what would become of a list."""
    from bitdesk.ui.pages.catalogue.imports import ImportSection
    from bitdesk.ui.pages.catalogue.page import IMPORT

    page.choose(IMPORT)
    section = page.sections[IMPORT]
    assert isinstance(section, ImportSection)
    path = page.desk.data_dir / "liste-editeur.csv"
    path.write_text(LIST, encoding="utf-8")
    section.preview(path)


def figures(year: int, page: FiguresPage) -> None:
    """Show the turnover of a year."""
    page.ask_for(page.asked._replace(year=year))


def depositors(page: FiguresPage) -> None:
    """Show what depositors are owed."""
    from bitdesk.ui.pages.shop.page import DEPOSITORS

    page.choose(DEPOSITORS)


def printing(page: SettingsPage) -> None:
    """Show the till's side of the settings, with a ticket printer on the network."""
    from dataclasses import replace

    page.open_till()
    if page.till is not None:
        page.till.printer.show_settings(replace(page.desk.settings, printer="network:192.168.1.50", drawer=True))
