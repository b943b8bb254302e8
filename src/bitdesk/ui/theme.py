"""Colours and fonts of the window, light and dark."""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Colours(NamedTuple):
    """The named colours of one appearance; text on its ground reaches WCAG AA (4.5:1)."""

    window: QColor
    card: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    soft: QColor
    bar: QColor
    bar_now: QColor
    ghost: QColor
    side: QColor
    side_text: QColor
    side_muted: QColor
    side_chosen: QColor
    side_chosen_text: QColor
    warning: QColor
    good: QColor
    alert_ground: QColor
    alert_text: QColor
    pressed: QColor
    late: QColor


LIGHT = Colours(
    window=QColor("#f6f4f0"),
    card=QColor("#ffffff"),
    border=QColor("#dbd6cc"),
    text=QColor("#22262b"),
    muted=QColor("#5c636b"),
    accent=QColor("#7a3e65"),
    on_accent=QColor("#ffffff"),
    soft=QColor("#f1e6ee"),
    bar=QColor("#b98fa9"),
    bar_now=QColor("#7a3e65"),
    ghost=QColor("#e4ddd3"),
    side=QColor("#2e3238"),
    side_text=QColor("#ecebe8"),
    side_muted=QColor("#a9afb6"),
    side_chosen=QColor("#7a3e65"),
    side_chosen_text=QColor("#ffffff"),
    warning=QColor("#9a5b00"),
    good=QColor("#2f6b3a"),
    alert_ground=QColor("#fbecd2"),
    alert_text=QColor("#5f3800"),
    pressed=QColor("#e6d3e0"),
    late=QColor("#b3261e"),
)

DARK = Colours(
    window=QColor("#1c1f23"),
    card=QColor("#25292e"),
    border=QColor("#3b4148"),
    text=QColor("#eceae6"),
    muted=QColor("#a3aab2"),
    accent=QColor("#d7a3c3"),
    on_accent=QColor("#25292e"),
    soft=QColor("#3b2c37"),
    bar=QColor("#8d6a80"),
    bar_now=QColor("#d7a3c3"),
    ghost=QColor("#3b4148"),
    side=QColor("#15181b"),
    side_text=QColor("#e4e2de"),
    side_muted=QColor("#9299a1"),
    side_chosen=QColor("#3b2c37"),
    side_chosen_text=QColor("#ffffff"),
    warning=QColor("#e2b266"),
    good=QColor("#8fce9b"),
    alert_ground=QColor("#43351c"),
    alert_text=QColor("#f4d9a6"),
    pressed=QColor("#4d3847"),
    late=QColor("#f2a59d"),
)

_SMALL_CONTROLS = (
    "QToolTip { padding: 4px; }"
    " QLineEdit { border: 1px solid palette(mid); border-radius: 6px; padding: 3px 8px; }"
    " QLineEdit:focus { border: 2px solid palette(highlight); padding: 2px 7px; }"
)


class _Worn:
    """The appearance of the process: asking each widget's palette would cost a tenth of a click."""

    look = LIGHT
    choice = ""


def apply(app: QApplication, choice: str = "") -> None:
    """Dress the application: `choice` is "light", "dark", or "" to follow the system."""
    _Worn.choice = choice
    _Worn.look = DARK if _wants_dark(choice) else LIGHT
    app.setPalette(_palette(_Worn.look))
    for widget in app.allWidgets():
        # The colours of a style sheet are looked up once, when it is set.
        if sheet := widget.styleSheet():
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def follow_system(app: QApplication, choice: str = "") -> None:
    """Apply `choice` now, and the last choice again whenever the system changes its appearance."""
    apply(app, choice)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: apply(app, _Worn.choice))


def colours() -> Colours:
    """The colours that painted widgets use now."""
    return _Worn.look


def field_style() -> str:
    """The style sheet of the few standard fields."""
    return _SMALL_CONTROLS


@cache
def font(pixels: int, bold: bool = False) -> QFont:
    """The application's family at a size in pixels."""
    chosen = QFont(QApplication.font())
    chosen.setPixelSize(pixels)
    chosen.setBold(bold)
    return chosen


def _wants_dark(choice: str) -> bool:
    if choice in ("light", "dark"):
        return choice == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(look: Colours) -> QPalette:
    palette = QPalette(look.card, look.window)
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, look.window),
        (role.WindowText, look.text),
        (role.Base, look.card),
        (role.AlternateBase, look.window),
        (role.Text, look.text),
        (role.Button, look.card),
        (role.ButtonText, look.text),
        (role.PlaceholderText, look.muted),
        (role.ToolTipBase, look.card),
        (role.ToolTipText, look.text),
        (role.Highlight, look.accent),
        (role.HighlightedText, look.on_accent),
        (role.Link, look.accent),
        (role.Mid, look.border),
        (role.Accent, look.accent),
    ):
        palette.setColor(name, colour)
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, look.muted)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Text, look.muted)
    palette.setColor(QPalette.ColorGroup.Disabled, role.WindowText, look.muted)
    return palette
