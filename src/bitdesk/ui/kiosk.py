"""The desk's screen in a visitor's hands: a questionnaire, one question after another, and no way into the rest.

Nothing of a visitor stays when they are done, or after a minute without a touch. The team comes back by a gesture that
nobody makes by chance: it holds the top right corner for three seconds (or the keys Ctrl+Shift+L), then gives the code
that it was shown when it handed the screen over, and that no visitor knows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bitdesk.reports.questionnaires import Form
from bitdesk.ui.closed_in import ClosedIn, timer
from bitdesk.ui.widgets.answer_fields import is_answered
from bitdesk.ui.widgets.kiosk_leaving import Handing, Leaving
from bitdesk.ui.widgets.kiosk_question import Asking
from bitdesk.ui.widgets.kiosk_screens import Bar, Message, words
from bitdesk.ui.widgets.painted import press_focused

THANKS_MS = 8_000
CONFIRM_MS = 40_000
"""How long it waits for the team to give its code before it goes on."""

Record = Callable[[dict[str, Any], str], bool]
"""Records answers by question code, given in a language; returns whether they are kept."""


class Kiosk(ClosedIn):
    """Fills the screen until the team leaves; as a preview it is a window that Escape closes and that keeps nothing."""

    def __init__(self, form: Form, record: Record, language: str = "fr", *, preview: bool = False) -> None:
        super().__init__()
        self.form, self.language, self.preview = form, language, preview
        self.answers: dict[str, Any] = {}
        self.place = 0
        self._record, self._first_language = record, language
        self.setWindowTitle(form.title(language))
        self.bar = Bar(self)
        self.welcome, self.thanks, self.asking = Message(self), Message(self), Asking(self)
        self.failed, self.handing, self.leaving = Message(self), Handing(self), Leaving(self)
        self.stack = QStackedWidget(self)
        for screen in (self.welcome, self.asking, self.thanks, self.failed, self.handing, self.leaving):
            self.stack.addWidget(screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.over, self.unsure = timer(self, THANKS_MS, self.begin_anew), timer(self, CONFIRM_MS, self.stay)
        self._connect()
        self.begin_anew()

    def _connect(self) -> None:
        self.bar.language_asked.connect(self.speak)
        self.welcome.pressed.connect(self.begin)
        self.thanks.pressed.connect(self.begin_anew)
        self.asking.forward.connect(self.go_on)
        self.asking.back.connect(self.go_back)
        self.failed.pressed.connect(self._finish)
        self.failed.other_pressed.connect(self._ask)
        self.handing.hand_over.clicked.connect(self.begin_anew)
        self.handing.leave.clicked.connect(self.leave)
        self.gesture.connect(self.ask_to_leave)
        self.left_alone.connect(self.begin_anew)
        self.leaving.stay.clicked.connect(self.stay)
        self.leaving.touched.connect(self.unsure.start)
        self.leaving.right.connect(self.leave)

    def take_over(self) -> None:
        """Fill the screen, the team's code first; a preview is only shown."""
        if self.preview:
            self.resize(1024, 600)
            self.show()
            return
        self.handing.show_code(self.leaving.code)
        self.bar.hide()
        self._show(self.handing)
        super().take_over()
        self.handing.hand_over.setFocus()

    # The team

    def ask_to_leave(self) -> None:
        """Ask the team for its code; after a while without it, the visitor goes on."""
        if self.screen_in_front is not self.leaving:
            self.over.stop()
            self.bar.hide()
            self._show(self.leaving)
            self.leaving.begin()
            self.unsure.start()

    def stay(self) -> None:
        """Go on where the visitor was."""
        self.unsure.stop()
        self.bar.show()
        if self.asking.is_open:
            self._show(self.asking)
        else:
            self.begin_anew()

    def leave(self) -> None:
        """Give the screen back to the team: what was being answered is gone."""
        self.begin_anew()
        super().leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; Escape closes a preview."""
        if self.preview and event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            press_focused(event)

    # A visitor

    def begin_anew(self) -> None:
        """Forget all of a visitor; the next one finds the welcome."""
        self.over.stop()
        self.unsure.stop()
        self.asking.clear()
        self.answers, self.place = {}, 0
        self.bar.show()
        self.bar.progress("")
        self.speak(self._first_language)
        self._show(self.welcome)
        self.welcome.button.setFocus()
        if self.is_closed_in:
            self.idle.start()

    def begin(self) -> None:
        """Ask the first question."""
        self.place = 0
        self._ask()

    def speak(self, language: str) -> None:
        """Speak French or English from now on; what is answered stays."""
        self._keep()
        self.language = language
        said = words(language)
        self.bar.speak(language)
        self.welcome.say(self.form.title(language), self.form.welcome(language), said["begin"])
        self.thanks.say(said["thanks"], "", said["end"])
        self.failed.say(said["failed"], said["tell"], said["again"], said["look"])
        if self.asking.is_open:
            self._ask()

    def _ask(self) -> None:
        question, last = self.form.questions[self.place], len(self.form.questions) - 1
        answer = self.answers.get(question.code)
        self.asking.ask(question, self.language, answer, is_first=self.place == 0, is_last=self.place == last)
        self.bar.progress(f"{self.place + 1} / {last + 1}")
        self._show(self.asking)

    def _keep(self) -> None:
        """Keep what stands on the question in front."""
        if self.asking.is_open:
            self.answers[self.form.questions[self.place].code] = self.asking.value()

    def go_back(self) -> None:
        """Ask the question before."""
        self._keep()
        self.place = max(0, self.place - 1)
        self._ask()

    def go_on(self) -> None:
        """Ask the next question, or record after the last one."""
        self._keep()
        if self.place + 1 < len(self.form.questions):
            self.place += 1
            self._ask()
        else:
            self._finish()

    def _finish(self) -> None:
        """Record, and thank; where nothing was answered there is nothing to thank for."""
        if not any(map(is_answered, self.answers.values())):
            self.begin_anew()
            return
        if not (self.preview or self._record(dict(self.answers), self.language)):
            self._fail()
            return
        self.asking.clear()
        self.answers = {}
        self.bar.progress("")
        self._show(self.thanks)
        self.thanks.button.setFocus()
        self.over.start()

    def _fail(self) -> None:
        """Say that nothing was recorded; what was answered stays until it is, or until nobody is there any more."""
        self._show(self.failed)
        self.failed.button.setFocus()

    @property
    def screen_in_front(self) -> QWidget | None:
        """What is shown: the welcome, a question, the thanks, or what the team is asked."""
        return self.stack.currentWidget()

    def _show(self, screen: QWidget) -> None:
        self.stack.setCurrentWidget(screen)
