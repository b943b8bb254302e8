"""Row ids: UUIDv7 in order, and their text."""

from __future__ import annotations

import json
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids


def test_ids_are_uuid_7_and_rise() -> None:
    made = [ids.new() for _ in range(2_000)]
    assert made == sorted(set(made))
    assert {len(row_id) for row_id in made} == {ids.ID_BYTES}
    assert {uuid.UUID(bytes=row_id).version for row_id in made} == {7}


@given(st.binary(min_size=16, max_size=16))
def test_the_text_of_an_id_gives_the_id_back(row_id: bytes) -> None:
    text = ids.to_text(row_id)
    assert len(text) == 32
    assert text == text.lower()
    assert ids.from_text(text) == row_id
    assert ids.from_text(text.upper()) == row_id


@pytest.mark.parametrize("text", ["", "ab", "0" * 31, "0" * 33, "0" * 34, "g" * 32, "00 " * 16, "é" * 32, " " * 32])
def test_other_texts_are_no_ids(text: str) -> None:
    with pytest.raises(ValueError, match=r"id|hex"):
        ids.from_text(text)


@given(st.lists(st.binary(min_size=16, max_size=16)))
def test_ids_stand_as_one_value_in_a_statement(row_ids: list[bytes]) -> None:
    assert [bytes.fromhex(text) for text in json.loads(ids.to_json(row_ids))] == row_ids
