"""Lists that a column holds as JSON: only what people wrote in them is searched and redacted, never keys or codes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from bitdesk.reports.privacy.naming import only_takes_out
from bitdesk.values import QuestionKind

AGENDA = frozenset({"label", "detail"})
"""What people write in a point of an agenda."""


def open_questions(questions: Any) -> frozenset[str]:
    """Return the codes of a form's questions that are answered in words; a damaged form may hold anything."""
    found = questions if isinstance(questions, list) else []
    return frozenset(
        each["code"]
        for each in found
        if isinstance(each, dict) and each.get("kind") == QuestionKind.TEXT and isinstance(each.get("code"), str)
    )


def said(value: Any, keys: Collection[str]) -> Iterator[str]:
    """Give the texts that stand under some keys, in their order."""
    if isinstance(value, list):
        for each in value:
            yield from said(each, keys)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key in keys and isinstance(each, str):
                yield each


def rewritten(value: Any, keys: Collection[str], change: Callable[[str], str]) -> Any:
    """Return a list with the texts changed that `said` gives, and nothing else."""
    if isinstance(value, list):
        return [rewritten(each, keys, change) for each in value]
    if isinstance(value, dict):
        return {
            key: change(each) if key in keys and isinstance(each, str) else each for key, each in value.items()
        }  # fmt: skip
    return value


def only_loses_words(before: Any, after: Any, keys: Collection[str]) -> bool:
    """Return whether a list is another one with words taken out of its texts, and the same otherwise."""
    if rewritten(before, keys, lambda _: "") != rewritten(after, keys, lambda _: ""):
        return False
    return all(map(only_takes_out, said(before, keys), said(after, keys)))
