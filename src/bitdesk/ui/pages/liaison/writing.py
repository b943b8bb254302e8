"""The writing line of the book: a text, what it is, and Ctrl+Enter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import labels
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import Choice, DateField
from bitdesk.ui.widgets.letter_chips import LetterChips
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.values import NoteKind

ALL, HERE = "all", ""
DRAFT = "liaison_note"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class WritingField(TextArea):
    """While nothing is written, the arrows walk through the list above."""

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list, or write."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not self.toPlainText():
            self.walked.emit(step)
        else:
            super().keyPressEvent(event)


class WritingCard(Card):
    """What is written here is recorded with Ctrl+Enter; until then it is kept as a draft."""

    recorded = Signal(bytes)
    person_chosen = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__("", parent)
        self.page = page
        self.title.hide()
        self.setAccessibleName(QCoreApplication.translate("Liaison", "Write into the book"))
        self.column.setContentsMargins(10, 10, 10, 8)
        self.column.setSpacing(4)
        self._make_fields()
        self._arrange()
        self.kind.chosen.connect(self._show_sentiment)
        self.record_button.clicked.connect(self.record)
        self.who.currentIndexChanged.connect(lambda _place: self._choose_person())
        self.draft = FormDraft(page, DRAFT, self.fields, only_with=("text",))
        self.draft.load()
        self._show_sentiment()

    def _make_fields(self) -> None:
        translate = QCoreApplication.translate
        self.text_field = WritingField(self, lines=2)
        self.text_field.setMaximumHeight(64)
        self.text_field.setAccessibleName(translate("Liaison", "New note"))
        self.text_field.setPlaceholderText(
            translate("Liaison", "What a visitor said, or what a colleague must know. No names, please.")
        )
        self.kind = LetterChips(translate("Liaison", "What it is"), words.kinds(), self, needed=NoteKind.REMARK.value)
        self.sentiment = LetterChips(translate("Liaison", "How it sounds"), words.sentiments(), self)
        self.theme = Choice(words.theme_choices(self._themes()), self)
        self.theme.setAccessibleName(translate("Liaison", "Theme"))
        self.to = Choice(self._offices(), self)
        self.to.setAccessibleName(translate("Liaison", "For whom"))
        self.pin = DateField(self)
        self.pin.setPlaceholderText(translate("Liaison", "Until"))
        self.pin.setAccessibleName(translate("Liaison", "On top until (a date)"))
        self.who = Choice(self._people(), self)
        self.who.setAccessibleName(translate("Liaison", "Who writes and reads"))
        self.who.setVisible(self.page.desk.is_head_office)
        self.who.show_value((self.page.desk.counselor_id or b"").hex())
        self.record_button = Pill(translate("Liaison", "Write (Ctrl+Enter)"), self, on_card=True, main=True)
        self.fields: dict[str, QWidget] = {
            "text": self.text_field, "kind": self.kind, "sentiment": self.sentiment, "theme": self.theme,
            "to": self.to, "pin": self.pin,
        }  # fmt: skip

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.text_field, 1)
        line.addWidget(self.record_button)
        self.column.addLayout(line)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self.kind)
        chips.addWidget(self.sentiment)
        chips.addStretch(1)
        self.column.addLayout(chips)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        in_line = 2 if self.page.desk.is_head_office else 3  # four choices of its own have no room in one line
        for place, field in enumerate((self.theme, self.to, self.pin, self.who)):
            grid.addWidget(field, place // in_line, place % in_line)
        for column, share in enumerate((3, 3, 2)[:in_line]):
            grid.setColumnStretch(column, share)
        self.column.addLayout(grid)

    def take_keys(self, section: QWidget) -> None:
        """Let the letters of the chips choose from everywhere in the section."""
        self.kind.take_keys(section)
        self.sentiment.take_keys(section)

    def keys(self) -> Iterable[Key]:
        """The letters, for the help."""
        translate = QCoreApplication.translate
        yield from self.kind.keys(translate("Keys", "The new note is: {0}"))
        yield from self.sentiment.keys(translate("Keys", "The remark sounds: {0}"))

    # Choices

    def _themes(self) -> list[tuple[str, str]]:
        return [(each.code, labels.label(each)) for each in self.page.ask(reports.liaison.themes)]

    def _offices(self) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        desk = self.page.desk
        others = [each for each in self.page.ask(reports.reference.offices) if each.id != desk.office_id]
        everyone = (ALL, translate("Liaison", "For all offices"))
        here = [] if desk.is_head_office else [(HERE, translate("Liaison", "For this office"))]
        words_of_others = [(each.id.hex(), translate("Liaison", "For {0}").format(each.name)) for each in others]
        return [*here, everyone, *words_of_others]

    def _people(self) -> list[tuple[str, str]]:
        people = self.page.ask(reports.reference.counselors, clock.business_date())
        nobody = ("", QCoreApplication.translate("Liaison", "Nobody named"))
        return [nobody, *((each.id.hex(), each.code) for each in people)]

    def _choose_person(self) -> None:
        """Write and read in somebody's name: the head office's window has no other place to say whose."""
        from bitdesk.desk import with_counselor

        chosen = self.who.value()
        code = self.who.currentText() if chosen else ""
        self.page.around.desk = with_counselor(self.page.desk, bytes.fromhex(chosen) or None, code)
        self.person_chosen.emit()

    def refresh(self) -> None:
        """Offer the themes and offices as they are known now; what is chosen stays."""
        for field, offered in ((self.theme, words.theme_choices(self._themes())), (self.to, self._offices())):
            if [(field.itemData(place), field.itemText(place)) for place in range(field.count())] != offered:
                chosen = field.value()
                field.blockSignals(True)
                field.offer(offered)
                field.show_value(chosen)
                field.blockSignals(False)

    def _show_sentiment(self) -> None:
        shown = self.kind.value() == NoteKind.REMARK
        self.sentiment.setEnabled(shown)
        for chip in self.sentiment.chips:
            chip.setVisible(shown)

    # Recording

    def is_pending(self) -> bool:
        """Whether something is written here that is not even kept as a draft yet."""
        return self.draft.is_pending and bool(self.text_field.value())

    def record(self) -> None:
        """Record what is written; what is refused stays."""
        problem = self.pin.problem()
        if problem:
            self.page.around.banner.say(problem)
            return
        to = self.to.value()
        is_remark = self.kind.value() == NoteKind.REMARK
        note_id = self.page.do(
            services.liaison.write_note,
            self.kind.value(),
            self.text_field.value(),
            theme=self.theme.value() or None,
            sentiment=(self.sentiment.value() or None) if is_remark else None,
            office_id=bytes.fromhex(to) if to not in (ALL, HERE) else None,
            for_all=to == ALL,
            pinned_until_on=self.pin.value(),
            draft=DRAFT,
        )
        if note_id is not None:
            self.draft.show(dict.fromkeys(self.fields))
            self._show_sentiment()
            self.draft.forget()
            self.recorded.emit(note_id)
