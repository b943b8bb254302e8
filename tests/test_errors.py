"""Errors are sentences that can be translated."""

from __future__ import annotations

import pytest

from bitdesk import errors


@pytest.mark.parametrize("kind", [errors.RuleError, errors.OutageError, errors.RefusedError])
def test_an_error_keeps_its_sentence_apart_from_its_values(kind: type[errors.BitdeskError]) -> None:
    error = kind(errors.noop("The party has {size} people in {place}."), size=100, place="Vialas")
    assert str(error) == "The party has 100 people in Vialas."
    assert error.template == "The party has {size} people in {place}."
    assert error.params == {"size": 100, "place": "Vialas"}
    assert isinstance(error, errors.BitdeskError)


def test_a_value_with_braces_is_no_field() -> None:
    assert str(errors.RuleError("The folder {path} is full.", path="/a/{b}")) == "The folder /a/{b} is full."


def test_a_missing_value_is_noticed_where_the_error_is_written() -> None:
    with pytest.raises(KeyError):
        errors.RuleError("The party has {size} people.")


def test_noop_changes_nothing() -> None:
    assert errors.noop("{a} “b”") == "{a} “b”"


def test_what_was_typed_does_not_fill_the_screen() -> None:
    said = "“{0}” is no whole number, whatever /home/{1}/{1} says."
    assert errors.shortened(said.format("9" * 400, "a" * 60)) == said.format("9" * 80 + "…", "a" * 60)
    assert errors.shortened(said.format("9" * 80, "")) == said.format("9" * 80, "")
