"""Personal data: who is to be erased, who is searched, all that is held of somebody, and erasing them for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bitdesk import reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.organisation import privacy_files
from bitdesk.ui.pages.organisation import privacy_words as words
from bitdesk.ui.pages.organisation.erasure_form import ErasureForm
from bitdesk.ui.pages.organisation.privacy_list import MOST_AT_ONCE, PeopleSection
from bitdesk.ui.report_files import ask_for_pdf, ask_for_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bitdesk.reports.privacy import Certificate, Person, Redaction


class PrivacySection(PeopleSection):
    """What is done about whom the list has: the form that erases them stands where what is held of them stood."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.form: ErasureForm | None = None
        self.list.over.clicked.connect(self.propose_all)
        self.details.erase.clicked.connect(self.propose)
        self.details.export.clicked.connect(self.write)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        acts = (("Ctrl+S", self.write), ("Ctrl+R", self.list.erased.click), ("Ctrl+Shift+Delete", self.propose_all))
        for key, do in acts:
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)
        for key, do in (("Delete", self.propose), ("/", self.list.search.setFocus)):
            QShortcut(QKeySequence(key), self.list.table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
                do
            )

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

    # Erasing

    def propose(self) -> None:
        """Show what would be left of the highlighted person."""
        if self.person is not None:
            self._propose([self.person])

    def propose_all(self) -> None:
        """Show what would be left of all whose time is over; of the first hundred, where there are more."""
        if self.list.over.isVisible():
            self._propose(self.over[:MOST_AT_ONCE])

    def _propose(self, people: list[Person]) -> None:
        if self.form is None:
            wanted = _ids(people)
            self._say_busy(
                people, QCoreApplication.translate("PrivacySection", "Looking for the texts that name them…")
            )
            self._ask(lambda desk: reports.privacy.proposals(desk, wanted), lambda left: self._open(people, left))

    def _say_busy(self, people: Sequence[Person], text: str) -> None:
        """Say what is being done where it takes a while."""
        if len(people) > 1:
            self.page.around.banner.say(text)

    def _open(self, people: Sequence[Person], redactions: tuple[Redaction, ...]) -> None:
        if self.form is not None:
            return
        self.page.around.banner.clear()
        self.form = ErasureForm(people[0], redactions, self, others=people[1:])
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
        people, reason, left, desk = form.people, form.reason(), form.texts_left(), self.page.desk
        form.save_button.setEnabled(False)
        self._say_busy(people, QCoreApplication.translate("PrivacySection", "Erasing, here and in the journal…"))
        task = self.page.around.tasks.start(lambda _task: services.privacy.erase(desk, _ids(people), reason, left))
        task.done.connect(lambda _rows: self._erased(people))
        task.refused.connect(self._refused)

    def _refused(self, error: Any) -> None:
        if self.form is not None:
            self.form.save_button.setEnabled(True)
        self.page.around.banner.refuse(error)

    def _erased(self, people: Sequence[Person]) -> None:
        self._close()
        self.list.search.clear()
        self.refresh()
        translate = QCoreApplication.translate
        done = (
            translate("PrivacySection", "Erased for good. People: {0}.").format(formats.number(len(people)))
            if len(people) > 1
            else translate("PrivacySection", "Erased for good, under the reference {0}.").format(
                reports.privacy.reference(people[0].contact_id)
            )
        )
        self.page.around.banner.say(
            done,
            translate("PrivacySection", "Save the certificate"),
            lambda: self._ask(
                lambda desk: reports.privacy.certificates(desk, _ids(people)), self.save_certificates
            ),
        )  # fmt: skip

    def leave(self) -> None:
        """Leave the person as they are; what is being erased already stays in front until it is."""
        if self.form is not None and not self.form.save_button.isEnabled():
            return
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
            self.save_certificates([self.certificate])
        elif self.person is not None:
            contact_id = self.person.contact_id
            title = QCoreApplication.translate("PrivacySection", "Write what is held of a person")
            name = reports.privacy.reference(contact_id)
            ask_for_report(self, title, name, lambda path: self.save_holding(contact_id, Path(path)))

    def save_holding(self, contact_id: bytes, path: Path) -> None:
        """Write all that is held of a person, in the format that the file's name ends with."""
        self._ask(privacy_files.write_holding(contact_id, path), lambda _nothing: self._say_written(path))

    def save_certificates(self, certificates: Sequence[Certificate]) -> None:
        """Ask where the certificate of an erasure, or one of several, is to be written."""
        title = QCoreApplication.translate("PrivacySection", "Save the certificate")
        first = certificates[0]
        name = first.reference if len(certificates) == 1 else first.erased_on.isoformat()
        ask_for_pdf(self, title, name, lambda path: self.write_certificates(certificates, Path(path)))

    def write_certificates(self, certificates: Sequence[Certificate], path: Path) -> None:
        """Write the certificate of an erasure, or one of several, as a PDF."""
        self._ask(privacy_files.write_certificates(certificates, path), lambda _nothing: self._say_written(path))

    def _say_written(self, path: Path) -> None:
        text = QCoreApplication.translate("PrivacySection", "Written: {0}")
        self.page.around.banner.say(text.format(path))


def _ids(people: Iterable[Person]) -> list[bytes]:
    return [one.contact_id for one in people]
