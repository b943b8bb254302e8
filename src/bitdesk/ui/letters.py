"""Letters on an ordinary printer of this computer, through Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

POINTS = 11
SMALL_POINTS = 9


def letter(reference: str, text: str) -> QTextDocument:
    """Return a letter as it is printed: its reference, then the text as it was typed."""
    document = QTextDocument()
    document.setDefaultFont(QFont("serif", POINTS))
    cursor = QTextCursor(document)
    quiet = cursor.charFormat()
    quiet.setFontPointSize(SMALL_POINTS)
    cursor.insertText(reference, quiet)
    plain = cursor.charFormat()
    plain.setFontPointSize(POINTS)
    cursor.insertText("\n\n" + text, plain)
    return document


def ask_to_print(parent: QWidget, said: tuple[str, str]) -> QPrintDialog:
    """Ask on which printer a letter goes, and print it; the window goes on meanwhile."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(said[0])
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    document = letter(*said)
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog
