"""Whose computer this is, and where everything of it lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from bitdesk import __version__, paths
from bitdesk.ui import theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import SCHEMA_VERSION

if TYPE_CHECKING:
    from bitdesk.desk import Desk


class ComputerCard(Card):
    """The office, the folder, the log, the versions; `open_folder` is for the page to answer."""

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("SettingsPage", "This computer"), parent)
        self._data_dir = data_dir
        self.who = self.text()
        self.where = self.text(muted=True)
        flags = Qt.TextInteractionFlag
        self.where.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.where.setFont(theme.font(12))
        self.open_folder = Pill(translate("SettingsPage", "Open the folder"), self, on_card=True)
        self.open_folder.setMinimumHeight(44)
        self.column.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_desk(self, desk: Desk | None) -> None:
        """Show whose computer this is, once its file is open."""
        self.who.setText("" if desk is None else _who(desk))
        text = QCoreApplication.translate(
            "SettingsPage", "Folder: {folder}\nLog: {log}\nbitdesk {version}, tables of version {schema}"
        )
        log = self._data_dir / paths.LOGS / "bitdesk.log"
        self.where.setText(text.format(folder=self._data_dir, log=log, version=__version__, schema=SCHEMA_VERSION))


def _who(desk: Desk) -> str:
    if desk.is_head_office:
        head_office = QCoreApplication.translate("SettingsPage", "Head office")
        return f"{desk.identity.organisation_name} · {head_office}"
    return f"{desk.office_name} · {desk.identity.organisation_name}"
