"""What was received and what was done about it since, to read from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar


class Part(NamedTuple):
    """A piece of a story: its heading (late or not), a quiet line beside it, its text, facts with their names."""

    heading: str = ""
    beside: str = ""
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    is_late: bool = False


class Story(QTextEdit):
    """Read by eye, by the arrows and by a screen reader; what people wrote has no marks of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[Part, ...] = ()
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(13))
        self.setVerticalScrollBar(ThinScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.viewport().setAutoFillBackground(False)

    def show_parts(self, name: str, parts: Sequence[Part]) -> None:
        """Show another story from its beginning; the same one stays where it is read."""
        same = self.parts == tuple(parts)
        self.setAccessibleName(name)
        self.parts = tuple(parts)
        if not same:
            self._write()

    def _write(self) -> None:
        look = theme.colours()
        self.setHtml("".join(_html(part, look.muted.name(), look.late.name()) for part in self.parts))

    def said(self) -> str:
        """Return all that it says."""
        return self.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.parts:
            self._write()


def _html(part: Part, muted: str, late: str) -> str:
    quiet = f"<span style='color:{muted}; font-size:12px'>"
    beside = f"{quiet}{escape(part.beside)}</span>" if part.beside else ""
    ink = f" style='color:{late}'" if part.is_late else ""
    bold = f"<b{ink}>{escape(part.heading)}</b>" if part.heading else ""
    head = " ".join(piece for piece in (bold, beside) if piece)
    facts = (f"{quiet}{escape(name)}</span> {_lines(value)}" for name, value in part.facts if value)
    lines = [line for line in (head, _lines(part.text), *facts) if line]
    return f"<p style='margin:0 0 9px 0' dir='auto'>{'<br>'.join(lines)}</p>" if lines else ""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
