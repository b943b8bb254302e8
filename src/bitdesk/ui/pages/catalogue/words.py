"""What several sections of the catalogue say alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from bitdesk import reports
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page

NONE = "–"


def money(cents: int | None) -> str:
    """An amount, or a dash where there is none."""
    return NONE if cents is None else formats.money(cents)


def percent(bp: int) -> str:
    """Basis points as a percentage."""
    text = f"{bp / 100:g}".replace(".", QLocale().decimalPoint())
    return f"{text}\N{NO-BREAK SPACE}%"


def vat_choices(page: Page) -> list[tuple[str, str]]:
    """The VAT codes with today's rate, the highest first."""
    codes = page.ask(reports.catalogue.vat_codes)
    return [(code.code, f"{percent(code.vat_bp)} · {labels.label(code)}") for code in codes]


def category_choices(page: Page) -> list[tuple[str, str]]:
    """The categories in use, by id; none first."""
    none = QCoreApplication.translate("CataloguePage", "None")
    found = page.ask(reports.catalogue.categories)
    return [("", none), *((row.id.hex(), labels.label(row)) for row in found)]


def supplier_choices(page: Page) -> list[tuple[str, str]]:
    """The suppliers in use, by id; none first."""
    none = QCoreApplication.translate("CataloguePage", "None")
    return [("", none), *((row.id.hex(), row.name) for row in page.ask(reports.catalogue.suppliers))]


def id_of(choice: str) -> bytes | None:
    """The id that a choice stands for."""
    return bytes.fromhex(choice) if choice else None


def choice_of(row_id: bytes | None) -> str:
    """The choice that stands for an id."""
    return row_id.hex() if row_id else ""


def colours() -> list[tuple[str, str]]:
    """The colours of buttons that can be chosen by name."""
    translate = QCoreApplication.translate
    return [
        ("", translate("CataloguePage", "None")),
        ("#2e7d4f", translate("CataloguePage", "Green")),
        ("#5f8f1f", translate("CataloguePage", "Light green")),
        ("#8a5a2b", translate("CataloguePage", "Brown")),
        ("#7a4fa3", translate("CataloguePage", "Purple")),
        ("#1f6f8b", translate("CataloguePage", "Petrol")),
        ("#c2571a", translate("CataloguePage", "Orange")),
        ("#b23a48", translate("CataloguePage", "Red")),
        ("#d0872a", translate("CataloguePage", "Amber")),
        ("#45526e", translate("CataloguePage", "Slate")),
        ("#3d7ea6", translate("CataloguePage", "Blue")),
        ("#a8487a", translate("CataloguePage", "Pink")),
    ]


def colour_name(colour: str) -> str:
    """The name of a colour, or as it is written where it has none."""
    return dict(colours()).get(colour, colour) if colour else NONE
