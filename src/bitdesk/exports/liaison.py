"""The synthesis of visitors' remarks: tables by theme, sentiment and office, and every text under its theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import clock, words
from bitdesk.exports import figures, listened
from bitdesk.exports.documents import pdf
from bitdesk.exports.packing import packed
from bitdesk.exports.report_pdf import data
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.liaison import Remark, Synthesis, ThemeLine
from bitdesk.reports.liaison.synthesis import SENTIMENTS
from bitdesk.words import _


def sheets(found: Synthesis) -> tuple[Sheet, Sheet, Sheet]:
    """Return the remarks by theme and sentiment, by theme and office, and one by one."""
    return by_sentiment(found), by_office(found), texts(found)


def by_sentiment(found: Synthesis) -> Sheet:
    """Return how many remarks each theme has, by how they sound."""
    names = {"positive": _("Pleased"), "neutral": _("Neutral"), "negative": _("Displeased"), "": _("Not said")}
    columns = (
        Column("theme", _("Theme"), Kind.TEXT),
        *(Column(each or "not_said", names[each]) for each in SENTIMENTS),
        Column("total", _("Total")),
    )
    rows = tuple(
        (line.code, *(line.sentiments.get(each, 0) for each in SENTIMENTS), line.total) for line in found.themes
    )
    sums = found.sentiments
    return Sheet(
        title=_title(found),
        columns=columns,
        rows=rows,
        labels=tuple(map(theme_words, found.themes)),
        total=(_("All themes"), *(sums[each] for each in SENTIMENTS), len(found.remarks)),
        document=document(found),
    )


def by_office(found: Synthesis) -> Sheet:
    """Return how many remarks each theme has, by the office where they were heard."""
    offices = found.offices
    columns = (
        Column("theme", _("Theme"), Kind.TEXT),
        *(Column(code or "head_office", code or _("Head office")) for code in offices),
        Column("total", _("Total")),
    )
    rows = tuple((line.code, *(line.offices.get(code, 0) for code in offices), line.total) for line in found.themes)
    sums = [sum(line.offices.get(code, 0) for line in found.themes) for code in offices]
    return Sheet(
        title=_("Remarks by office"),
        columns=columns,
        rows=rows,
        labels=tuple(map(theme_words, found.themes)),
        total=(_("All themes"), *sums, len(found.remarks)),
        document={},
        notes=tuple(_("{code}: {name}").format(code=code, name=name) for code, name in offices.items() if code),
    )


def texts(found: Synthesis) -> Sheet:
    """Return every remark as it was written."""
    labels = {line.code: theme_words(line) for line in found.themes}
    return Sheet(
        title=_("The remarks"),
        columns=(
            Column("on", _("Day"), Kind.DAY),
            Column("office", _("Office"), Kind.TEXT),
            Column("theme", _("Theme"), Kind.TEXT),
            Column("sentiment", _("It sounds"), Kind.TEXT),
            Column("text", _("Remark"), Kind.TEXT),
            Column("became", _("It became"), Kind.TEXT),
        ),
        rows=tuple(
            (each.on, each.office_name or _("Head office"), labels[each.theme], sentiment_words(each.sentiment),
             figures.one_line(each.text), outcome_words(each))
            for each in found.remarks
        ),
        document={},
    )  # fmt: skip


def synthesis_pdf(found: Synthesis, organisation: Sequence[str] = ()) -> bytes:
    """Return the synthesis as a document for the yearly review: what was said most, the tables, the texts by theme."""
    tables = data([by_sentiment(found), by_office(found)], organisation)
    return pdf("synthesis", {**tables, "lead": lead(found), "themes": [_quoted(found, each) for each in found.themes]})


def packed_synthesis(found: Synthesis, suffix: str, organisation: Sequence[str] = ()) -> bytes:
    """Return the synthesis as the bytes of a file: a document (.pdf), a workbook (.xlsx), the remarks (.csv, .json).

    Raises:
        RuleError: nothing is written in such a format.
    """
    if suffix.lower() == ".pdf":
        return synthesis_pdf(found, organisation)
    if suffix.lower() == ".csv":
        return packed([texts(found)], suffix)
    return packed(sheets(found), suffix, organisation)


def lead(found: Synthesis) -> list[str]:
    """Return the sentences that a reader begins with."""
    days = {"first": figures.day(found.first), "last": figures.day(found.last)}
    if not found.remarks:
        return [_("No remark was written down between {first} and {last}.").format(**days)]
    sums = found.sentiments
    said = [
        _("Remarks of visitors written down between {first} and {last}: {count}. Offices: {offices}.").format(
            count=figures.count(len(found.remarks)), offices=len([code for code in found.offices if code]), **days
        ),
        _("Pleased: {pleased}; displeased: {displeased}; neutral: {neutral}; not said: {unsaid}.").format(
            pleased=sums["positive"], displeased=sums["negative"], neutral=sums["neutral"], unsaid=sums[""]
        ),
    ]
    most = [line for line in found.themes if line.code][:3]
    if most:
        named = ", ".join(f"{theme_words(line)} ({line.total})" for line in most)
        said.append(_("Most of all they were about: {themes}.").format(themes=named))
    return said


def _quoted(found: Synthesis, line: ThemeLine) -> dict[str, Any]:
    remarks = [each for each in found.remarks if each.theme == line.code]
    return {
        "heading": figures.plain(f"{theme_words(line)} ({line.total})"),
        "remarks": [
            {"text": figures.plain(each.text, lines=True), "head": figures.plain(_head(each)), "tone": each.sentiment}
            for each in sorted(remarks, key=lambda each: SENTIMENTS[::-1].index(each.sentiment))
        ],
    }


def _head(each: Remark) -> str:
    parts = (
        figures.day(each.on), each.office_name or _("Head office"), sentiment_words(each.sentiment),
        outcome_words(each),
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def theme_words(line: ThemeLine) -> str:
    """Return a theme's words in the language in use."""
    if not line.code:
        return _("Theme not said")
    return words.label(line)


def sentiment_words(sentiment: str) -> str:
    """Return how one remark sounds, "" where nobody said; the columns that count many have words of their own."""
    return {"positive": _("positive"), "neutral": _("neutral"), "negative": _("negative")}.get(sentiment, "")


def outcome_words(each: Remark) -> str:
    """Return what a remark became."""
    names = {
        "complaint": _("complaint"), "suggestion": _("suggestion"), "product_request": _("product request"),
        "corrective_action": _("corrective action"),
    }  # fmt: skip
    return ", ".join(names[kind] for kind in each.outcomes)


def document(found: Synthesis) -> dict[str, Any]:
    """Return the synthesis for another program."""
    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "made_at": figures.iso(clock.now_ms()),
        "remarks": len(found.remarks),
        "sentiments": {each or "not_said": count for each, count in found.sentiments.items()},
        "themes": [
            {"code": line.code, "total": line.total, "sentiments": line.sentiments, "offices": line.offices}
            for line in found.themes
        ],
        "texts": [
            {"on": each.on.isoformat(), "office": each.office_code, "theme": each.theme, "text": each.text,
             "sentiment": each.sentiment, "became": list(each.outcomes)}
            for each in found.remarks
        ],
    }  # fmt: skip


def _title(found: Synthesis) -> str:
    first, last = found.first, found.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return listened.title(_("Visitors' remarks, {year}").format(year=first.year), found.office)
    days = {"first": figures.day(first), "last": figures.day(last)}
    return listened.title(_("Visitors' remarks, {first} to {last}").format(**days), found.office)
