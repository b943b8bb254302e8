"""What the tables promise: kinds, audiences, and columns that the journal can carry."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, String, Table, Text
from sqlalchemy.dialects import sqlite as dialect

from bitdesk import models
from bitdesk.values import Audience

KINDS = {
    "counselor", "office", "opening_day", "opening_hours", "organisation", "outreach", "topic", "visit", "workstation",
}  # fmt: skip
BY_KIND = models.journaled_tables()


def test_the_kinds_that_stand_in_journals_stay_what_they_are() -> None:
    assert set(BY_KIND) >= KINDS


@pytest.mark.parametrize("kind", BY_KIND)
def test_a_journaled_table_begins_with_what_the_header_carries(kind: str) -> None:
    columns = [column.name for column in BY_KIND[kind].columns]
    assert tuple(columns[:3]) == models.HEADER_COLUMNS == ("id", "desk_id", "author_id")
    assert models.payload_columns(BY_KIND[kind]) == tuple(columns[3:])
    assert [column.name for column in BY_KIND[kind].primary_key] == ["id"]


@pytest.mark.parametrize("kind", BY_KIND)
def test_every_kind_says_who_receives_it(kind: str) -> None:
    model = models.journaled_models()[kind]
    assert isinstance(model.audience, Audience)
    if model.audience is Audience.OFFICE:
        assert "office_id" in BY_KIND[kind].columns


@pytest.mark.parametrize("kind", BY_KIND)
def test_every_column_has_a_type_that_a_payload_carries(kind: str) -> None:
    for column in BY_KIND[kind].columns:
        assert isinstance(column.type, models.Id | models.Json | BigInteger | String | Text)
        if column.name.endswith("_id") or column.name == "id":
            assert isinstance(column.type, models.Id)
        assert column.server_default is None, "absent means null in a payload"


def test_parents_come_before_their_children() -> None:
    names = list(BY_KIND)
    for name, table in BY_KIND.items():
        for key in table.foreign_keys:
            assert names.index(key.column.table.name) < names.index(name)


def test_foreign_keys_stay_inside_one_writers_rows_of_one_audience() -> None:
    kinds = models.journaled_models()
    for name, table in BY_KIND.items():
        for key in table.foreign_keys:
            assert kinds[key.column.table.name].audience is kinds[name].audience


def test_no_table_is_written_behind_the_flush() -> None:
    assert [mapper.relationships.keys() for mapper in models.Base.registry.mappers if mapper.relationships] == []


def test_the_only_unique_keys_of_merged_rows_are_their_ids() -> None:
    for table in BY_KIND.values():
        assert [index.name for index in table.indexes if index.unique] == []
        assert [item for item in table.constraints if type(item).__name__ == "UniqueConstraint"] == []


@pytest.mark.parametrize("value", [None, [], ["hiking", "é"], [[570, 750]]])
def test_a_list_is_stored_as_json_text(value: list[object] | None) -> None:
    column = models.Json(list)
    text = column.process_bind_param(value, dialect.dialect())
    assert (text is None) == (value is None)
    assert column.process_result_value(text, dialect.dialect()) == value


def test_local_tables_are_not_journaled() -> None:
    local = {"identity", "origin", "journal", "held", "outgoing", "correspondent", "draft", "search_text"}
    assert {name for name in models.Base.metadata.tables if name not in BY_KIND} == local
    assert all(isinstance(table, Table) for table in BY_KIND.values())
