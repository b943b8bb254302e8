"""The four rows of chips that say more about the highlighted visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from bitdesk.ui import labels
from bitdesk.ui.widgets.chips import SMALL_PITCH, ChipRow
from bitdesk.ui.widgets.origin_field import OriginField
from bitdesk.values import UNKNOWN_COUNTRY, Public

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.reference import OutreachChoice, TopicChoice
    from bitdesk.reports.today import VisitRow

OFFICE = ""
ELSEWHERE = "…"
_FIELD_WIDTH = 104
_GROUP_WIDTH = 232
_GROUP_CHIPS = 4


class Qualifiers(QWidget):
    """Where, public, from, about: each chip asks to change one thing of the highlighted visit."""

    asked = Signal(dict)
    counting_place = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pitch = SMALL_PITCH
        self._visit: VisitRow | None = None
        self._origins: tuple[str, ...] = ()
        self._outreaches: tuple[OutreachChoice, ...] = ()
        self._topics: tuple[TopicChoice, ...] = ()
        self._counting_at: bytes | None = None
        self.field = OriginField()
        self.place = ChipRow(self)
        self.public = ChipRow(self)
        self.origin = ChipRow(self, self.field, _FIELD_WIDTH)
        self.topic = ChipRow(self)
        self.place.chosen.connect(self._place_chosen)
        self.public.chosen.connect(lambda value, on: self._ask(public=value if on else None))
        self.origin.chosen.connect(self._origin_chosen)
        self.topic.chosen.connect(self._topic_chosen)
        self.field.found.connect(lambda code: self._origin_chosen(code, True))
        self.field.typed.connect(self._suggest)
        self.field.closed.connect(self._stop_suggesting)
        self.field.previewed.connect(lambda words: self.origin.set_lead_width(_GROUP_WIDTH if words else _FIELD_WIDTH))
        self.retranslate()

    @property
    def rows(self) -> tuple[ChipRow, ...]:
        """The rows from top to bottom."""
        return self.place, self.public, self.origin, self.topic

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        hint = QCoreApplication.translate("Qualifiers", "Key {0}")
        for key, (name, row) in self.key_rows().items():
            row.set_label(name, hint.format(key))
        self.field.retranslate()
        publics = [Public.UNKNOWN, *(code for code in Public if code != Public.UNKNOWN)]
        unknown = QCoreApplication.translate("Qualifiers", "Not known")
        self.public.fill(
            [(code, labels.public_short(code), labels.public(code) if code != Public.UNKNOWN else unknown)
             for code in publics]
        )  # fmt: skip
        self._fill_places()
        self._fill_origins(self._origins)
        self._fill_topics()

    def _names(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate("Qualifiers", "Where"),
            QCoreApplication.translate("Qualifiers", "Public"),
            QCoreApplication.translate("Qualifiers", "From"),
            QCoreApplication.translate("Qualifiers", "About"),
        )

    def key_rows(self) -> dict[str, tuple[str, ChipRow]]:
        """The rows and their names by the key that leads to each: a first letter, or `/` to the origin's field."""
        rows = zip(self._names(), self.rows, strict=True)
        return {"/" if row is self.origin else name[0]: (name, row) for name, row in rows}

    def set_choices(
        self,
        origins: Sequence[str] | None = None,
        topics: Sequence[TopicChoice] | None = None,
        outreaches: Sequence[OutreachChoice] | None = None,
    ) -> None:
        """Offer these origins, topics and outreach events; what is not given stays as it is."""
        if origins is not None:
            self._origins = tuple(origins)
            self._fill_origins(self._origins)
        if topics is not None:
            self._topics = tuple(topics)
            self._fill_topics()
        if outreaches is not None:
            self._outreaches = tuple(outreaches)
            self._fill_places()
        self.arrange()
        self._check()

    def show_visit(self, visit: VisitRow | None) -> None:
        """Show on the chips what is known of a visit."""
        before, self._visit = self._visit, visit
        self.field.expect(visit.party_size if visit else 0)
        if visit is None or before is None or _said(visit) != _said(before):
            self._check()

    def set_counting_at(self, outreach_id: bytes | None) -> None:
        """Remember where new visits are counted."""
        self._counting_at = outreach_id
        self._check()

    def topic_names(self) -> dict[str, str]:
        """The name of each topic by its code."""
        return {topic.code: labels.label(topic) for topic in self._topics}

    def place_names(self) -> dict[bytes, str]:
        """The name of each outreach event of the day by its id."""
        return {outreach.id: outreach.name for outreach in self._outreaches}

    def _check(self) -> None:
        visit = self._visit
        outreach = visit.outreach_id if visit else self._counting_at
        topics = visit.topics if visit else ()
        origin = labels.origin_code(visit.country, visit.department) if visit else ""
        self.place.check(lambda value: (value == OFFICE) == (outreach is None))
        self.public.check(lambda value: visit is not None and value == visit.public)
        self.origin.check(lambda value: value == origin)
        self.topic.check(lambda value: value in topics)

    def _ask(self, **changes: object) -> None:
        # A click has already turned its chip: the visit decides what is shown, not the click.
        self._check()
        self.asked.emit(changes)

    def _origin_chosen(self, code: str, chosen: bool) -> None:
        if self.field.is_group:
            self._check()
            self.field.complete(code)
            return
        country, department = labels.origin_parts(code) if chosen else (None, None)
        self._ask(country=country, department=department)

    def _topic_chosen(self, code: str, chosen: bool) -> None:
        before = self._visit.topics if self._visit else ()
        after = (*before, code) if chosen else tuple(topic for topic in before if topic != code)
        self._ask(topics=after)

    def _place_chosen(self, value: str, _chosen: bool) -> None:
        self._check()
        if value == OFFICE:
            self.counting_place.emit(None)
            self._ask(outreach_id=None)
        else:
            self._open_menu()

    def outreach_menu(self) -> QMenu:
        """The outreach events of the day, and whether the next visits are counted there too."""
        from bitdesk.ui.widgets.outreach_menu import outreach_menu

        return outreach_menu(
            self, self._outreaches, self._visit.outreach_id if self._visit else None, self._counting_at,
            lambda place: self._ask(outreach_id=place), self.counting_place.emit,
        )  # fmt: skip

    def _open_menu(self) -> None:
        chip = self.place.chip(ELSEWHERE)
        if chip is not None:
            menu = self.outreach_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _fill_places(self) -> None:
        office = QCoreApplication.translate("Qualifiers", "Office")
        outreach = QCoreApplication.translate("Qualifiers", "Outreach…")
        self.place.fill([(OFFICE, office, office), (ELSEWHERE, outreach, outreach)])

    def _fill_origins(self, codes: Sequence[str]) -> None:
        unknown = QCoreApplication.translate("Qualifiers", "Not known")
        chips = [(code, code, f"{code} {labels.place_name(code)}") for code in codes]
        self.origin.fill([*chips, (UNKNOWN_COUNTRY, labels.UNKNOWN, unknown)])

    def _fill_topics(self) -> None:
        self.topic.fill([(code, name, name) for code, name in self.topic_names().items()])

    def _suggest(self, places: list[tuple[str, str]]) -> None:
        if self.field.is_group:
            shown = places or [(code, f"{code} {labels.place_name(code)}") for code in self._origins]
            self.origin.fill([(code, code, name) for code, name in shown[:_GROUP_CHIPS]])
            return
        if not self.field.text().strip():
            self._stop_suggesting()
            return
        self.origin.fill([(code, name if len(name) < 22 else code, name) for code, name in places])

    def _stop_suggesting(self) -> None:
        self._fill_origins(self._origins)
        self._check()
        self.closed.emit()

    def set_pitch(self, pitch: int) -> None:
        """Give every line of chips this height."""
        if pitch != self._pitch:
            self._pitch = pitch
            self.arrange()

    def arrange(self) -> None:
        """Place the rows one under the other and take the height they need."""
        top = 0
        for row in self.rows:
            height = row.arrange(self.width(), self._pitch)
            row.setGeometry(0, top, self.width(), height)
            top += height
        height = max(top, self.lines() * self._pitch)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def lines(self) -> int:
        """The lines that the rows take at least, so that nothing moves when one more chip wraps."""
        return 5

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the chips anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Five lines, as drawn."""
        return QSize(616, 5 * self._pitch)


def _said(visit: VisitRow) -> tuple[object, ...]:
    return visit.outreach_id, visit.public, visit.country, visit.department, visit.topics
