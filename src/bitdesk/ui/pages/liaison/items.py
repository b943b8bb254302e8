"""What stands on the checklists of opening and closing, as the head office decides it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui import labels
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.pages.liaison.ordered import BookListSection
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.values import Moment

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.liaison import ItemRow


class ItemsSection(BookListSection):
    """The head office's list, opening first."""

    kind = "checklist_item"

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("Liaison", "Checklists: what is gone through at opening and closing")

    def columns(self) -> tuple[Column, ...]:
        """When, what and where."""
        translate = QCoreApplication.translate
        return (
            Column(translate("Liaison", "When"), 0.18),
            Column(translate("Liaison", "What is to be done"), 0.44),
            Column(translate("Liaison", "Office"), 0.2),
        )

    def question(self) -> Callable[[Desk], Sequence[ItemRow]]:
        """The report that lists the rows."""
        return reports.liaison.items

    def line(self, row: ItemRow) -> Line:
        """Something to do in words."""
        translate = QCoreApplication.translate
        when = words.moments()[row.moment]
        where = row.office_name or translate("Liaison", "All offices")
        heads = (translate("TopicsSection", "In French"), translate("TopicsSection", "In English"))
        details = [
            (self.columns()[0].heading, when), (heads[0], row.label_fr), (heads[1], row.label_en),
            (self.columns()[2].heading, where),
        ]  # fmt: skip
        tone = Tone.PLAIN if row.office_id else Tone.MUTED
        short = row.office_name or translate("Liaison", "All")
        return Line(labels.label(row), (Cell(when), Cell(labels.label(row)), Cell(short, tone, hint=where)), details)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate("Liaison", "Nothing to tick yet: take the usual lists over, or write yours.")

    def fill_form(self, form: Form) -> None:
        """When, words and office."""
        translate = QCoreApplication.translate
        form.add("label_fr", translate("TopicsSection", "In French"), TextField(longest=120))
        form.add("label_en", translate("TopicsSection", "In English"), TextField(longest=120))
        form.add_line(
            ("moment", translate("Liaison", "When"), Choice(list(words.moments().items()))),
            ("office", translate("Liaison", "Office"), Choice([])),
        )

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("Liaison", "Something new to do")

    def prepare(self, row: ItemRow | None) -> None:
        """Offer the offices as they are now."""
        offices = self.page.ask(reports.reference.offices)
        everyone = ("", QCoreApplication.translate("Liaison", "All offices"))
        field = self.form.fields["office"]
        if isinstance(field, Choice):
            field.offer([everyone, *((each.id.hex(), each.name) for each in offices)])

    def values(self, row: ItemRow | None) -> Values:
        """What the form shows of something to do; a new one is like the highlighted one's list."""
        if row is None:
            moment = self.row.moment if self.row is not None else Moment.OPENING.value
            return {"label_fr": "", "label_en": "", "moment": moment, "office": ""}
        office = row.office_id.hex() if row.office_id else ""
        return {"label_fr": row.label_fr, "label_en": row.label_en, "moment": row.moment, "office": office}

    def store(self, row: ItemRow | None, values: Values) -> Any:
        """Record something to do."""
        office = bytes.fromhex(values["office"]) if values["office"] else None
        said = (values["moment"], values["label_fr"], values["label_en"])
        if row is None:
            return self.page.do(services.liaison.add_item, *said, office)
        moment, fr, en = said
        return (
            self.done(
                lambda desk: services.liaison.change_item(
                    desk, row.ids[0], moment=moment, label_fr=fr, label_en=en, office_id=office
                )
            )
            or None
        )

    def beside(self, row: ItemRow) -> list[Any]:
        """Its place is among what is done at the same moment."""
        return [each for each in super().beside(row) if each.moment == row.moment]

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put something at a place of its checklist; both have their places in one order, as they are shown."""
        first = super().beside(self.row).index(self.beside(self.row)[0])
        services.liaison.move_item(desk, row_id, first + place)

    def do_retire(self, row: ItemRow) -> bool:
        """Take something off the list; return whether that was done."""
        return self.done(lambda desk: services.liaison.retire_item(desk, *row.ids))

    def do_bring_back(self, row: ItemRow) -> bool:
        """Bring something back; return whether that was done."""
        return self.done(lambda desk: services.liaison.bring_back_item(desk, *row.ids))
