"""What visitors' remarks said over a season: by theme, sentiment and office, with the texts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk.desk import Desk
from bitdesk.reports import scope
from bitdesk.reports.received import Theme, themes
from bitdesk.values import NoteKind, Sentiment

NOT_SAID = ""
"""The theme or the sentiment of a remark of which nobody said it: a value of its own."""

SENTIMENTS = (Sentiment.POSITIVE.value, Sentiment.NEUTRAL.value, Sentiment.NEGATIVE.value, NOT_SAID)


@dataclass(frozen=True, slots=True)
class Remark:
    """A visitor's remark, as it was written; `theme` and `sentiment` are "" where nobody said."""

    id: bytes
    on: date
    office_code: str
    office_name: str
    theme: str
    sentiment: str
    text: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme (code "" for "not said") with its words, and how many remarks it has by sentiment and by office."""

    code: str
    label_fr: str
    label_en: str
    sentiments: dict[str, int]
    offices: dict[str, int]

    @property
    def total(self) -> int:
        """Return how many remarks there are."""
        return sum(self.sentiments.values())


@dataclass(frozen=True, slots=True)
class Synthesis:
    """The remarks between two days: `themes` most remarks first, `offices` by code with their names, in their order.

    `office` is the name of the only one that was asked about, "" where it is all of them.
    """

    first: date
    last: date
    themes: tuple[ThemeLine, ...]
    offices: dict[str, str]
    remarks: tuple[Remark, ...]
    office: str = ""

    @property
    def sentiments(self) -> dict[str, int]:
        """Return how many remarks there are of each sentiment."""
        return {each: sum(line.sentiments.get(each, 0) for line in self.themes) for each in SENTIMENTS}


def synthesis(desk: Desk, first: date, last: date, office_id: bytes | None = None) -> Synthesis:
    """Return what remarks said between two days, of the office that is asked about (`scope`).

    A remark belongs to the office where it was heard; one that was voided counts nowhere.
    """
    place = scope.of_office(desk, office_id)
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT n.id, n.written_on, coalesce(o.code, ''), coalesce(o.name, ''), coalesce(n.theme, ''), "
            "coalesce(n.sentiment, ''), n.text, "
            "EXISTS (SELECT 1 FROM complaint x WHERE x.note_id = n.id), "
            "EXISTS (SELECT 1 FROM suggestion x WHERE x.note_id = n.id), "
            "EXISTS (SELECT 1 FROM product_request x WHERE x.note_id = n.id AND x.voided_at IS NULL), "
            "EXISTS (SELECT 1 FROM corrective_action x WHERE x.origin_kind = 'liaison_note' AND x.origin_id = n.id) "
            "FROM liaison_note n LEFT JOIN office o ON o.id = coalesce(n.from_office_id, n.office_id) "
            "WHERE n.kind = :kind AND n.voided_at IS NULL AND n.written_on BETWEEN :first AND :last "
            "AND (:office IS NULL OR coalesce(n.from_office_id, n.office_id) = :office) "
            "ORDER BY n.written_on, n.written_at, n.id",
            {
                "kind": NoteKind.REMARK.value, "first": first.isoformat(), "last": last.isoformat(),
                "office": place,
            },
        ).fetchall()  # fmt: skip
        words = themes(connection)
        known = connection.execute("SELECT id, code, name FROM office ORDER BY id").fetchall()
    remarks = tuple(_remark(row) for row in rows)
    heard = {remark.office_code for remark in remarks}
    named = {code: name for _id, code, name in known if code in heard} | ({"": ""} if "" in heard else {})
    asked = next((name for row_id, _code, name in known if row_id == place), "")
    return Synthesis(first, last, _lines(remarks, words), named, remarks, asked)


def _remark(row: Any) -> Remark:
    on = date.fromisoformat(row[1])
    return Remark(
        row[0], on, row[2], row[3], row[4], row[5] if row[5] in SENTIMENTS else NOT_SAID, row[6], _outcomes(row[7:])
    )


def _outcomes(flags: tuple[int, ...]) -> tuple[str, ...]:
    kinds = ("complaint", "suggestion", "product_request", "corrective_action")
    return tuple(kind for kind, has in zip(kinds, flags, strict=True) if has)


def _lines(remarks: tuple[Remark, ...], known: dict[str, Theme]) -> tuple[ThemeLine, ...]:
    order = {code: place for place, code in enumerate(known)}
    lines = []
    for code in {remark.theme for remark in remarks}:
        of = [remark for remark in remarks if remark.theme == code]
        by_office = Counter(remark.office_code for remark in of)
        by_sentiment = Counter(remark.sentiment for remark in of)
        lines.append(ThemeLine(*known.get(code, Theme(code, code, code)), dict(by_sentiment), dict(by_office)))
    return tuple(sorted(lines, key=lambda line: (line.code == NOT_SAID, -line.total, order.get(line.code, 0))))
