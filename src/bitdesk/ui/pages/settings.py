"""The settings of this machine: language and colours, mailbox, backups, and where everything is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from bitdesk import backups, settings
from bitdesk.errors import BitdeskError
from bitdesk.settings import Settings
from bitdesk.ui import theme
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.saving import show_folder
from bitdesk.ui.widgets.backups_card import BackupsCard
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.computer_card import ComputerCard
from bitdesk.ui.widgets.look_card import NO, YES, LookCard
from bitdesk.ui.widgets.mailbox_field import MailboxField
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.ui.widgets.till_settings import TillSettings

PERIODS = (5, 10, 30, 60)
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
        self.computer = ComputerCard(data_dir, self)
        self.computer.open_folder.clicked.connect(self.show_folder)
        self._make_till()
        self._arrange()

    def _make_look(self) -> None:
        self.look = LookCard(self)
        self.look.language.chosen.connect(self.choose_language)
        self.look.theme.chosen.connect(self.choose_theme)
        self.look.start.chosen.connect(lambda answer: self._save(start_compact=answer == YES))

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

    def _make_till(self) -> None:
        self.till_card = Card(QCoreApplication.translate("SettingsPage", "Receipts and archives of the till"), self)
        self.to_till = Pill("", self, on_card=True)
        self.to_till.setMinimumHeight(44)
        self.to_till.clicked.connect(self.open_till)
        self.till_card.column.addWidget(self.to_till, 0, Qt.AlignmentFlag.AlignLeft)
        self.till: TillSettings | None = None

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        lefts, rights = (self.look, self.sending, self.till_card), (self.backups, self.computer)
        for column, cards in ((left, lefts), (right, rights)):
            column.setSpacing(12)
            for place, card in enumerate(cards):
                column.addWidget(card, place if place < 2 else 0)
        self.overview = QWidget(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.overview)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.stack)
        grid = QGridLayout(self.overview)
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
        self.computer.show_desk(self.around.desk)

    def _show(self, now: Settings) -> None:
        self._settings = now
        desk = self.around.desk
        is_desk = desk is None or not desk.is_head_office
        self.look.language.choose(now.language)
        self.look.theme.choose(now.theme)
        self.period.choose(str(now.sync_every_minutes))
        self.look.start.choose(YES if now.start_compact else NO)
        translate = QCoreApplication.translate
        words = (
            translate("SettingsPage", "Printer, drawer, archives…"),
            translate("SettingsPage", "Archives, accounts…"),
        )
        self.to_till.setText(words[0] if is_desk else words[1])
        self.period.setVisible(is_desk)
        self.look.start.setVisible(is_desk)
        self.mailbox.setEnabled(desk is not None)
        if desk is not None and self.mailbox.mailbox != now.mailbox:
            self.mailbox.organisation_name = desk.identity.organisation_name if desk.is_head_office else ""
            self.mailbox.show_mailbox(now.mailbox, desk.identity.organisation_id)

    def list_backups(self) -> None:
        """Show the backups that there are."""
        try:
            self.backups.show_backups(backups.listed(self.data_dir))
        except BitdeskError as error:
            self.around.banner.refuse(error)

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

    def open_till(self) -> None:
        """Show where receipts come out, and what is kept of a year."""
        if self.around.desk is None:
            return
        if self.till is None:
            from bitdesk.ui.widgets.till_settings import TillSettings

            self.till = TillSettings(self.around, self)
            self.till.changed.connect(lambda changes: self._save(**changes))
            self.till.left.connect(self.leave_till)
            self.stack.addWidget(self.till)
        self.stack.setCurrentWidget(self.till)
        self.till.open(self._settings)

    def leave_till(self) -> None:
        """Go back to the other settings."""
        self.stack.setCurrentWidget(self.overview)
        self.to_till.setFocus(Qt.FocusReason.OtherFocusReason)

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
        show_folder(self.data_dir, self.around.banner)

    def unsaved(self) -> bool:
        """Whether accounts are written that are not saved; all else holds at once."""
        return self.till is not None and self.till.accounts.is_changed()

    def would_lose(self) -> str:
        """What would be lost with the page."""
        return QCoreApplication.translate(
            "SettingsPage", "The accounts are not saved. Close again to leave without them."
        )

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
        """Escape closes the question, else the message, else the till's side."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self.backups.is_asking:
            self.backups.stop_asking()
        elif self.stack.currentWidget() is not self.overview and not self.around.banner.text:
            self.leave_till()
        else:
            self.around.banner.dismiss()
        return True
