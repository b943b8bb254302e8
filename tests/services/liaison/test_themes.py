"""Themes are the head office's: added, changed, put in order, retired, brought back."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import liaison as report
from bitdesk.services import liaison
from builders import House
from notebook import remark


def codes(desk: Desk) -> list[str]:
    return [theme.code for theme in report.themes(desk)]


def test_a_theme_stands_behind_the_others_until_it_is_moved(house: House) -> None:
    head = house.head_office
    theme_id = liaison.add_theme(head, "river", "Baignade, rivière", "Bathing, river")
    assert codes(head)[-1] == "river"
    liaison.move_theme(head, theme_id, 2)
    assert codes(head)[:3] == ["welcome", "river", "hours"]


def test_a_theme_changes_its_words_and_keeps_its_code(house: House) -> None:
    head = house.head_office
    theme_id = liaison.add_theme(head, "river", "Baignade", "Bathing")
    liaison.change_theme(head, theme_id, label_fr="Rivière")
    assert [(row.label_fr, row.label_en) for row in report.theme_rows(head) if row.code == "river"] == [
        ("Rivière", "Bathing")
    ]


def test_a_retired_theme_is_chosen_no_more_and_stays_on_its_notes(house: House) -> None:
    head = house.head_office
    note_id = remark(head, theme="hours")
    (row,) = [row for row in report.theme_rows(head) if row.code == "hours"]
    liaison.retire_theme(head, row.ids[0])
    assert "hours" not in codes(head)
    assert report.note(head, note_id).row.theme == "hours"
    liaison.bring_back_theme(head, row.ids[0])
    assert "hours" in codes(head)


def test_what_cannot_be_is_refused(house: House, desk: Desk) -> None:
    head = house.head_office
    for code, fr, en in (("", "a", "b"), ("a b", "a", "b"), ("hours", "a", "b"), ("river", " ", "b")):
        with pytest.raises(RuleError):
            liaison.add_theme(head, code, fr, en)
    with pytest.raises(RuleError, match="Only the head office"):
        liaison.add_theme(desk, "river", "Baignade", "Bathing")
    for command in (liaison.retire_theme, liaison.bring_back_theme, liaison.change_theme):
        with pytest.raises(RuleError, match="not known here"):
            command(head, ids.new())
