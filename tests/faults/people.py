"""What people do at desks and at the head office, and what they were shown of it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.journal import capture, chain
from bitdesk.services import corrections, counting, days, organisation, visits
from faults.children import moment
from faults.oracle import Wrote, stored
from faults.stage import Stage
from faults.worlds import rows


class People(Stage):
    """They count, correct and decide."""

    def count(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        country, department = [(None, None), ("FR", "34"), ("BE", None), ("ZZ", None)][other % 4]
        at = moment(other % 5000)
        row = counting.record(desk, 1 + other % 99, country=country, department=department, at=at)
        said = {"party_size": row.party_size, "country": country, "department": department, "voided_at": None}
        self.wrote(desk, Wrote("visit", row.id, stored(desk, "visit")[row.id] | said), *self.days(desk))

    def revise(self, one: int, other: int) -> None:
        desk, visit_id = self.visit(one, other)
        values = {"party_size": 1 + other % 99, "public": [None, "local", "unknown"][other % 3]}
        values = dict([list(values.items())[other % 2]]) if other % 5 else values
        if visit_id:
            with suppress(RuleError):
                visits.revise(desk, visit_id, **values)
                self.wrote(desk, Wrote("visit", visit_id, values))

    def void(self, one: int, other: int) -> None:
        desk, visit_id = self.visit(one, other)
        if visit_id:
            with suppress(RuleError):
                visits.void(desk, visit_id)
                self.wrote(desk, Wrote("visit", visit_id, {"voided_at": clock.now_ms()}), *self.days(desk))

    def visit(self, one: int, other: int) -> tuple[Desk, bytes]:
        """Return a desk and one of its visits, often one of the first, so that branches meet in it."""
        desk = self.house.desks[self.desk(one)]
        own = rows(desk, "SELECT id FROM visit WHERE desk_id = ? AND voided_at IS NULL ORDER BY id", desk.desk_id)
        return desk, own[other % min(len(own), 3)][0] if own else b""

    def end_the_day(self, one: int, other: int) -> None:
        desk = self.house.desks[self.desk(one)]
        day_id = days.confirm(desk, date(2019, 3, 1 + other % 5), [(570, 600 + other % 400)])
        self.wrote(desk, Wrote("opening_day", day_id, stored(desk, "opening_day")[day_id]))

    def days(self, desk: Desk) -> list[Wrote]:
        """Return the days of a desk: counting opens them."""
        return [
            Wrote("opening_day", day_id, day)
            for day_id, day in stored(desk, "opening_day").items()
            if day["desk_id"] == desk.desk_id.hex()
        ]

    def unknown_kind(self, one: int, other: int) -> None:
        """A newer program writes what nobody else knows: it is held wherever it comes."""
        desk = self.house.desks[self.desk(one)]
        what = capture.capture("till", chain.INSERT, ids.new(), {"cents": other})
        with desk.database.writing(()) as connection:
            capture.append(connection, desk.writer, [what], clock.now_ms())
        self.wrote(desk, Wrote("till", what.row_id, {"cents": other}))

    def decide(self, one: int, other: int) -> None:
        head, code = self.house.head_office, f"topic{self.number()}"
        row_id = organisation.add_topic(head, code, code, code)
        self.wrote(head, Wrote("topic", row_id, stored(head, "topic")[row_id] | {"code": code}))

    def rename(self, one: int, other: int) -> None:
        head = self.house.head_office
        topics = sorted(stored(head, "topic"))
        row_id, name = topics[one % min(3, len(topics))], f"name {other % 4}"
        organisation.change_topic(head, row_id, label_fr=name)
        self.wrote(head, Wrote("topic", row_id, {"label_fr": name}))

    def correct(self, one: int, other: int) -> None:
        head = self.house.head_office
        known = sorted(stored(head, "visit"))
        if known:
            with suppress(RuleError):
                made = corrections.correct(head, known[one % len(known)], "why", party_size=1 + other % 99)
                self.wrote(head, Wrote("visit_correction", made.id, stored(head, "visit_correction")[made.id]))
