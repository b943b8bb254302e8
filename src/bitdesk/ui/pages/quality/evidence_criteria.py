"""The criteria of labels and classifications, as the head office keeps them: such rules change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from bitdesk import clock, reports, services, words
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality.section_keys import section_keys
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.sections.usual import offer_usual_lists
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.shop_fields import FlagsField

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.criteria import CriterionRow


class PiecesField(FlagsField):
    """The pieces that show a criterion, one below the other: their names are long."""

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(choices)
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.setColumnStretch(0, 1)
        for place, chip in enumerate(self.chips.values()):
            chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(chip, place, 0, 1, grid.columnCount())


class CriteriaPart(Section):
    """Each says what shows it, and from when to when it holds."""

    kind = "criterion"
    can_copy = True

    def __init__(self, page: Page) -> None:
        words.use(labels.language())
        super().__init__(page)
        self.usual = offer_usual_lists(self)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("EvidenceSection", "Criteria of labels and classifications")

    def columns(self) -> tuple[Column, ...]:
        """Whose, which, what."""
        translate = QCoreApplication.translate
        return (
            Column(translate("EvidenceSection", "Label"), 0.25),
            Column(translate("EvidenceSection", "Code"), 0.1),
            Column(translate("EvidenceSection", "What is asked"), 0.46),
        )

    def question(self) -> Callable[[Desk], Sequence[CriterionRow]]:
        """The report that lists the rows."""
        return reports.criteria.criteria

    def line(self, row: CriterionRow) -> Line:
        """A criterion in words."""
        from bitdesk.exports import evidence

        translate = QCoreApplication.translate
        label = labels.label(row)
        known = ", ".join(evidence.title(name) for name in row.evidence if name in evidence.PIECES)
        details = [
            (translate("EvidenceSection", "In French"), row.label_fr),
            (translate("EvidenceSection", "In English"), row.label_en),
            (translate("EvidenceSection", "Shown by"), known or "–"),
            (translate("EvidenceSection", "Holds from"), formats.short_date(row.starts_on) if row.starts_on else "–"),
            (translate("EvidenceSection", "Holds until"), formats.short_date(row.ends_on) if row.ends_on else "–"),
        ]
        is_over = row.ends_on is not None and row.ends_on < clock.business_date()
        cells = (Cell(row.scheme, hint=row.scheme), Cell(row.code), Cell(label, hint=label))
        return Line(f"{row.scheme} · {row.code}", cells, details, is_over)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "EvidenceSection", "No criterion yet: the folder is collected whole all the same."
        )

    def fill_form(self, form: Form) -> None:
        """Whose, which, what, and what shows it."""
        from bitdesk.exports import evidence

        translate = QCoreApplication.translate
        form.add("scheme", translate("EvidenceSection", "Label or classification"), TextField(longest=120))
        form.add("code", translate("EvidenceSection", "Code"), TextField(longest=24))
        form.add("label_fr", translate("EvidenceSection", "In French"), TextField(longest=400))
        form.add("label_en", translate("EvidenceSection", "In English"), TextField(longest=400))
        form.add_line(
            ("starts_on", translate("EvidenceSection", "Holds from"), DateField()),
            ("ends_on", translate("EvidenceSection", "Holds until"), DateField()),
        )
        pieces = PiecesField([(name, evidence.title(name)) for name in evidence.PIECES])
        form.add("evidence", translate("EvidenceSection", "Shown by"), pieces)

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("EvidenceSection", "New criterion")

    def prepare(self, row: CriterionRow | None) -> None:
        """The scheme and the code of a criterion stay."""
        for name in ("scheme", "code"):
            self.form.show_field(name, row is None)

    def values(self, row: CriterionRow | None) -> Values:
        """What the form shows of a criterion."""
        if row is None:
            blank: Values = dict.fromkeys(("scheme", "code", "label_fr", "label_en"), "")
            return blank | {"starts_on": None, "ends_on": None, "evidence": frozenset()}
        return {
            "scheme": row.scheme, "code": row.code, "label_fr": row.label_fr, "label_en": row.label_en,
            "starts_on": row.starts_on, "ends_on": row.ends_on, "evidence": frozenset(row.evidence),
        }  # fmt: skip

    def like(self, row: CriterionRow) -> Values:
        """What the form shows of a criterion like another one: its code is its own."""
        return self.values(row) | {"code": ""}

    def store(self, row: CriterionRow | None, values: Values) -> Any:
        """Record a criterion; the pieces in the folder's order."""
        names = [name for name in reports.criteria.EVIDENCE if name in values["evidence"]]
        given = {name: values[name] for name in ("label_fr", "label_en", "starts_on", "ends_on")} | {"evidence": names}
        if row is None:
            return self.page.do(services.criteria.add, values["scheme"], values["code"], **given)
        return self.done(lambda desk: services.criteria.change(desk, row.ids[0], **given)) or None

    def do_retire(self, row: CriterionRow) -> bool:
        """Ask for it no more."""
        return self.done(lambda desk: services.criteria.retire(desk, *row.ids))

    def do_bring_back(self, row: CriterionRow) -> bool:
        """Ask for it again."""
        return self.done(lambda desk: services.criteria.bring_back(desk, *row.ids))

    def retired_words(self, row: CriterionRow) -> str:
        """What is said when a criterion is retired."""
        text = QCoreApplication.translate("EvidenceSection", "“{0}” is asked for no more.")
        return text.format(self.line(row).title)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the criteria."""
        return section_keys()
