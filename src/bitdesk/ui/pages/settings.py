"""The settings of this machine: language and colours, mailbox, backups, and where everything is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from bitdesk import __version__, backups, paths, settings
from bitdesk.errors import BitdeskError
from bitdesk.settings import Settings
from bitdesk.ui import theme
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.widgets.backups_card import BackupsCard
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.mailbox_field import MailboxField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import SCHEMA_VERSION

if TYPE_CHECKING:
    from bitdesk.desk import Desk

PERIODS = (5, 10, 30, 60)
YES, NO = "yes", "no"
RIGHT_WIDTH = 384


class SettingsPage(Page):
    """For the desk and for the head office; what is chosen holds at once."""

    language_changed = Signal()
    restore_asked = Signal(object)

    def __init__(self, around: Surroundings, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.data_dir = data_dir
        self._settings = Settings()
        self._make_look()
        self._make_mailbox()
        self.backups = BackupsCard(self)
        self.backups.make_asked.connect(self.back_up)
        self.backups.restore_asked.connect(self.restore_asked)
        self._make_computer()
        self._arrange()

    def _make_look(self) -> None:
        translate = QCoreApplication.translate
        system = translate("SettingsPage", "As the system")
        self.look = Card(translate("SettingsPage", "The window"), self)
        languages = [("", system), ("fr", "Français"), ("en", "English")]
        self.language = ChoiceRow(translate("SettingsPage", "Language"), languages, self.look)
        self.language.chosen.connect(self.choose_language)
        themes = [
            ("", system),
            ("light", translate("SettingsPage", "Light")),
            ("dark", translate("SettingsPage", "Dark")),
        ]
        self.theme = ChoiceRow(translate("SettingsPage", "Colours"), themes, self.look)
        self.theme.chosen.connect(self.choose_theme)
        answers = [(NO, translate("SettingsPage", "The window")), (YES, translate("SettingsPage", "Compact counter"))]
        self.start = ChoiceRow(translate("SettingsPage", "Start with"), answers, self.look)
        self.start.chosen.connect(lambda answer: self._save(start_compact=answer == YES))
        for row in (self.language, self.theme, self.start):
            self.look.column.addWidget(row)

    def _make_mailbox(self) -> None:
        translate = QCoreApplication.translate
        self.sending = Card(translate("SettingsPage", "Mailbox"), self)
        self.mailbox = MailboxField(self.around.tasks, self.sending)
        self.mailbox.changed.connect(lambda folder: self._save(mailbox=folder))
        minutes = [(str(period), translate("SettingsPage", "{0} min").format(period)) for period in PERIODS]
        never = ("0", translate("SettingsPage", "by hand"))
        self.period = ChoiceRow(translate("SettingsPage", "Exchange every"), [*minutes, never], self.sending)
        self.period.chosen.connect(self.choose_period)
        for widget in (self.mailbox, self.period):
            self.sending.column.addWidget(widget)
        self.sending.column.addStretch(1)

    def _make_computer(self) -> None:
        translate = QCoreApplication.translate
        self.computer = Card(translate("SettingsPage", "This computer"), self)
        self.who = self.computer.text()
        self.where = self.computer.text(muted=True)
        flags = Qt.TextInteractionFlag
        self.where.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.where.setFont(theme.font(12))
        self.open_folder = Pill(translate("SettingsPage", "Open the folder"), self, on_card=True)
        self.open_folder.setMinimumHeight(44)
        self.open_folder.clicked.connect(self.show_folder)
        self.computer.column.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.computer.column.addStretch(1)

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (self.look, self.sending)), (right, (self.backups, self.computer))):
            column.setSpacing(12)
            for place, card in enumerate(cards):
                column.addWidget(card, place)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setSpacing(12)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        grid.setColumnMinimumWidth(1, RIGHT_WIDTH)

    # What is shown

    def shown(self) -> None:
        """Show the settings and the backups as they are now."""
        self.setFocus()
        try:
            self._show(settings.load(self.data_dir))
        except BitdeskError as error:
            self.around.banner.refuse(error)
        self.list_backups()
        self._show_computer()

    def _show(self, now: Settings) -> None:
        self._settings = now
        desk = self.around.desk
        is_desk = desk is None or not desk.is_head_office
        self.language.choose(now.language)
        self.theme.choose(now.theme)
        self.period.choose(str(now.sync_every_minutes))
        self.start.choose(YES if now.start_compact else NO)
        self.period.setVisible(is_desk)
        self.start.setVisible(is_desk)
        self.mailbox.setEnabled(desk is not None)
        if desk is not None and self.mailbox.mailbox != now.mailbox:
            self.mailbox.organisation_name = desk.identity.organisation_name if desk.is_head_office else ""
            self.mailbox.show_mailbox(now.mailbox, desk.identity.organisation_id)

    def _show_computer(self) -> None:
        desk = self.around.desk
        self.who.setText("" if desk is None else _who(desk))
        text = QCoreApplication.translate(
            "SettingsPage", "Folder: {folder}\nLog: {log}\nbitdesk {version}, tables of version {schema}"
        )
        log = self.data_dir / paths.LOGS / "bitdesk.log"
        self.where.setText(text.format(folder=self.data_dir, log=log, version=__version__, schema=SCHEMA_VERSION))

    def list_backups(self) -> None:
        """Show the backups that there are."""
        try:
            self.backups.show_backups(backups.listed(self.data_dir))
        except BitdeskError as error:
            self.around.banner.refuse(error)

    # Choosing

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        if self._save(language=language):
            self.language_changed.emit()

    def choose_theme(self, choice: str) -> None:
        """Wear other colours from now on."""
        app = QApplication.instance()
        if self._save(theme=choice) and isinstance(app, QApplication):
            theme.apply(app, choice)

    def choose_period(self, minutes: str) -> None:
        """Exchange with the head office every so many minutes from now on."""
        if self._save(sync_every_minutes=int(minutes)):
            self.around.contact.set_period(int(minutes))

    def _save(self, **changes: str | int) -> bool:
        try:
            saved = settings.save(self.data_dir, **changes)
        except BitdeskError as error:
            self.around.banner.refuse(error)
            self._show(self._settings)
            return False
        self._settings = saved
        if self.around.desk is not None:
            self.around.desk = replace(self.around.desk, settings=saved)
        return True

    # Backups and folders

    def back_up(self) -> None:
        """Make a backup on the worker thread."""
        desk = self.around.desk
        if desk is None:
            return
        self.backups.make.setEnabled(False)
        task = self.around.tasks.start(lambda _task: backups.make_now(desk))
        task.done.connect(lambda _made: self.list_backups())
        task.refused.connect(self.around.banner.refuse)
        task.finished.connect(lambda: self.backups.make.setEnabled(True))

    def show_folder(self) -> None:
        """Open the data folder in the system's file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.data_dir))):
            text = QCoreApplication.translate("SettingsPage", "The folder is {folder}.")
            self.around.banner.say(text.format(folder=self.data_dir))

    def unsaved(self) -> bool:
        """Nothing: what is chosen here is saved at once."""
        return False

    def keys(self) -> tuple[Key, ...]:
        """Escape alone: everything else is a button."""
        return (Key("Escape", QCoreApplication.translate("Keys", "Close the message or the question")),)

    def about(self) -> str:
        """What the settings are for."""
        return QCoreApplication.translate(
            "Help",
            "What this computer decides for itself. The language and the colours hold at once; the mailbox is the "
            "folder, on the network or on a key, in which desks and head office leave files for each other. A backup "
            "is made every day: going back to one loses nothing, because the present file is kept first and what was "
            "sent comes back.",
        )

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape closes the question, else the message."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self.backups.is_asking:
            self.backups.stop_asking()
        else:
            self.around.banner.dismiss()
        return True


def _who(desk: Desk) -> str:
    if desk.is_head_office:
        head_office = QCoreApplication.translate("SettingsPage", "Head office")
        return f"{desk.identity.organisation_name} · {head_office}"
    return f"{desk.office_name} · {desk.identity.organisation_name}"
