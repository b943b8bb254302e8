"""Personal data: who is to be erased, who is searched, all that is held of somebody, and erasing them for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from bitdesk import reports, services
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.organisation import privacy_files
from bitdesk.ui.pages.organisation import privacy_words as words
from bitdesk.ui.pages.organisation.erasure_form import ErasureForm
from bitdesk.ui.pages.organisation.privacy_asking import Shown, found, held
from bitdesk.ui.pages.organisation.privacy_cards import HeldCard, PeopleCard
from bitdesk.ui.report_files import ask_for_report
from bitdesk.ui.sections.page import Part
from bitdesk.ui.sections.section import SHARES

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitdesk.desk import Desk
    from bitdesk.reports.privacy import Certificate, Holding, Person, Redaction


class PrivacySection(Part):
    """The list at left; at right what is held of the highlighted person, or the form that erases them."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.people: tuple[Person, ...] = ()
        self.certificates: tuple[Certificate, ...] = ()
        self.form: ErasureForm | None = None
        self._asked, self._wanted = 0, b""
        self.list = PeopleCard(self)
        self.details = HeldCard(self)
        self.side = QStackedWidget(self)
        self.side.addWidget(self.details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list, SHARES[0])
        layout.addWidget(self.side, SHARES[1])
        self._connect()

    def _connect(self) -> None:
        self.list.search.textChanged.connect(self._searched)
        self.list.search.left.connect(self.list.table.setFocus)
        self.list.erased.toggled.connect(lambda _on: self.refresh())
        self.list.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.show_details())
        self.details.erase.clicked.connect(self.propose)
        self.details.export.clicked.connect(self.write)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+S", self.write), ("Ctrl+R", self.list.erased.click)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)
        for key, do in (("Delete", self.propose), ("/", self.list.search.setFocus)):
            QShortcut(QKeySequence(key), self.list.table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
                do
            )

    # Reading

    def shown(self) -> None:
        """Show who is due; the keyboard is in the search, or in the form."""
        self.refresh()
        if self.form is None:
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section."""
        return words.keys()

    def is_changed(self) -> bool:
        """Whether somebody is about to be erased."""
        return self.form is not None and self.form.is_changed()

    def _searched(self, _text: str) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Ask on the worker thread for who is due, or for who is searched."""
        if self.page.around.desk is None:
            return
        self._asked += 1
        asked, text, desk = self._asked, self.list.search.value(), self.page.desk
        # Of what was typed quickly, only the last is asked: a search goes through every text.
        task = self.page.around.tasks.start(lambda _task: found(desk, text) if asked == self._asked else None)
        task.done.connect(lambda shown: self._show(shown) if asked == self._asked else None)
        task.refused.connect(self.page.around.banner.refuse)

    def _show(self, shown: Shown) -> None:
        chosen = self.person.contact_id if self.person else None
        self.people, self.certificates = shown.people, shown.erased
        rows = [words.cells(one) for one in shown.people]
        if self.list.erased.isChecked():
            rows += [words.erased_cells(one) for one in shown.erased]
        self.list.show_rows(rows, len(shown.erased), shown.texts)
        ids = [one.contact_id for one in shown.people]
        self.list.table.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.show_details()

    @property
    def person(self) -> Person | None:
        """Who is highlighted, None where it is nobody, or somebody who was erased."""
        place = self.list.table.currentIndex().row()
        return self.people[place] if 0 <= place < len(self.people) else None

    @property
    def certificate(self) -> Certificate | None:
        """What was erased of who is highlighted."""
        place = self.list.table.currentIndex().row() - len(self.people)
        return self.certificates[place] if 0 <= place < len(self.certificates) else None

    def show_details(self) -> None:
        """Show all that is held of the highlighted person."""
        one, certificate = self.person, self.certificate
        self._wanted = one.contact_id if one else b""
        if one is not None:
            self._ask(lambda desk: held(desk, one.contact_id, self), self._show_holding)
        elif certificate is not None:
            self.details.show_certificate(certificate)
        else:
            self.details.show_nothing()

    def is_wanted(self, contact_id: bytes) -> bool:
        """Whether somebody is still highlighted: the worker thread asks, before it goes through every text."""
        return contact_id == self._wanted

    def _show_holding(self, holding: Holding | None) -> None:
        if holding is not None and self.is_wanted(holding.person.contact_id):
            self.details.show_holding(holding)

    def _ask(self, question: Callable[[Desk], Any], then: Callable[[Any], object]) -> None:
        desk = self.page.desk
        task = self.page.around.tasks.start(lambda _task: question(desk))
        task.done.connect(then)
        task.refused.connect(self.page.around.banner.refuse)

    # Erasing

    def propose(self) -> None:
        """Show what would be left of the highlighted person."""
        one = self.person
        if self.form is None and one is not None:
            who = one
            self._ask(
                lambda desk: reports.privacy.proposals(desk, [who.contact_id]), lambda left: self._open(who, left)
            )

    def _open(self, one: Person, redactions: tuple[Redaction, ...]) -> None:
        if self.form is not None:
            return
        self.form = ErasureForm(one, redactions, self)
        self.form.saved.connect(self.erase)
        self.form.left.connect(self.leave)
        self.side.addWidget(self.form)
        self.side.setCurrentWidget(self.form)
        self.list.setEnabled(False)
        self.form.begin()

    def erase(self) -> None:
        """Erase for good, once the word is typed; on the worker thread, for the file is searched afterwards."""
        form = self.form
        if form is None or not form.save_button.isEnabled():
            return
        if problem := form.problem():
            self.page.around.banner.say(problem)
            return
        one, reason, left, desk = form.person, form.reason(), form.texts_left(), self.page.desk
        form.save_button.setEnabled(False)
        task = self.page.around.tasks.start(lambda _task: services.privacy.erase(desk, [one.contact_id], reason, left))
        task.done.connect(lambda _rows: self._erased(one))
        task.refused.connect(self._refused)

    def _refused(self, error: Any) -> None:
        if self.form is not None:
            self.form.save_button.setEnabled(True)
        self.page.around.banner.refuse(error)

    def _erased(self, one: Person) -> None:
        self._close()
        self.list.search.clear()
        self.refresh()
        translate = QCoreApplication.translate
        self.page.around.banner.say(
            translate("PrivacySection", "Erased for good, under the reference {0}.").format(
                reports.privacy.reference(one.contact_id)
            ),
            translate("PrivacySection", "Save the certificate"),
            lambda: self._ask(
                lambda desk: reports.privacy.certificate(desk, one.contact_id), self.save_certificate
            ),
        )  # fmt: skip

    def leave(self) -> None:
        """Leave the person as they are."""
        self._close()
        self.page.around.banner.clear()

    def _close(self) -> None:
        if self.form is not None:
            self.side.setCurrentWidget(self.details)
            self.side.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        self.list.setEnabled(True)
        self.list.focus()

    # Writing to files

    def write(self) -> None:
        """Write to a file what is held of the highlighted person, or their certificate."""
        if self.form is not None:
            return
        if self.certificate is not None:
            self.save_certificate(self.certificate)
        elif self.person is not None:
            contact_id = self.person.contact_id
            title = QCoreApplication.translate("PrivacySection", "Write what is held of a person")
            name = reports.privacy.reference(contact_id)
            ask_for_report(self, title, name, lambda path: self.save_holding(contact_id, Path(path)))

    def save_holding(self, contact_id: bytes, path: Path) -> None:
        """Write all that is held of a person, in the format that the file's name ends with."""
        self._ask(privacy_files.write_holding(contact_id, path), lambda _nothing: self._say_written(path))

    def save_certificate(self, certificate: Certificate) -> None:
        """Ask where the certificate of an erasure is to be written."""
        title = QCoreApplication.translate("PrivacySection", "Save the certificate")
        privacy_files.ask_for_pdf(
            self, title, certificate.reference, lambda path: self.write_certificate(certificate, Path(path))
        )

    def write_certificate(self, certificate: Certificate, path: Path) -> None:
        """Write the certificate of an erasure as a PDF."""
        self._ask(privacy_files.write_certificate(certificate, path), lambda _nothing: self._say_written(path))

    def _say_written(self, path: Path) -> None:
        text = QCoreApplication.translate("PrivacySection", "Written: {0}")
        self.page.around.banner.say(text.format(path))
