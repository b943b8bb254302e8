"""The catalogue's page in the head office's window, with a map and a mug on their shelves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.services import catalogue
from bitdesk.ui.head_office_window import CATALOGUE, HeadOfficeWindow
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.widgets.form import Form
from builders import House


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything speaks English, whatever the machine's locale."""
    monkeypatch.setattr("bitdesk.ui.labels.language", lambda: "en")
    monkeypatch.setattr("bitdesk.words._chosen", "en")


@pytest.fixture
def head(house: House) -> Desk:
    """The head office, outside the window, with a small shop."""
    head = house.head_office
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps")
    catalogue.add_category(head, "gifts", "Cadeaux", "Gifts")
    catalogue.add_supplier(head, "edi", "Éditions")
    potter = catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=3000)
    catalogue.add_product(head, "Carte du mont Lozère", price_cents=1350, category_id=maps, ean="9782758551188")
    catalogue.add_product(head, "Mug", price_cents=1200, supplier_id=potter)
    return head


@pytest.fixture
def page(head: Desk, head_window: HeadOfficeWindow) -> CataloguePage:
    """The page, in front."""
    head_window.choose_page(CATALOGUE)
    page = head_window.page
    assert isinstance(page, CataloguePage)
    return page


Choose = Callable[[int], Any]


@pytest.fixture
def choose(page: CataloguePage) -> Choose:
    """Brings a section to the front."""

    def chosen(place: int) -> Any:
        page.choose(place)
        return page.section

    return chosen


def fill(form: Form, **values: Any) -> None:
    """Write into the fields of a form."""
    for name, value in values.items():
        form.fields[name].show_value(value)  # type: ignore[attr-defined]


def cells(section: Any) -> list[tuple[str, ...]]:
    """Return what the list shows, without the last column."""
    return [tuple(row[:-1]) for row in section.list.table.texts()]
