"""The words that stand in journals for ever."""

from __future__ import annotations

from enum import StrEnum

import pytest

from bitdesk import paths, values


def test_the_schema_version_is_the_number_of_the_last_migration() -> None:
    numbers = sorted(int(path.name[:4]) for path in (paths.migrations_dir() / "versions").glob("[0-9]*.py"))
    assert numbers == list(range(1, values.SCHEMA_VERSION + 1))


@pytest.mark.parametrize(
    ("enumeration", "words"),
    [
        (values.Role, "desk head_office"),
        (values.Public, "holidaymaker local second_home professional association institution unknown"),
        (values.Entered, "live paper command"),
        (values.Audience, "everyone office head_office"),
        (values.CounselorRole, "counselor quality_referent administration director"),
        (values.OriginStatus, "own received vouched"),
    ],
)
def test_words_that_are_stored_stay_what_they_are(enumeration: type[StrEnum], words: str) -> None:
    assert [word.value for word in enumeration][: len(words.split())] == words.split()


def test_the_bounds_of_a_party() -> None:
    assert (values.PARTY_SIZE_MIN, values.PARTY_SIZE_MAX) == (1, 99)


def test_a_word_of_a_newer_program_is_none_of_ours() -> None:
    assert values.known(values.Sentiment, "positive") is values.Sentiment.POSITIVE
    assert values.known(values.Sentiment, "mixed") is None
    assert values.known(values.Sentiment, None) is None
