"""The season's remarks by theme, sentiment and office, with the texts; what nobody said is a value of its own."""

from __future__ import annotations

from datetime import date

from bitdesk.reports import liaison as report
from bitdesk.services import complaints, liaison
from builders import House
from evidence import change
from moments import Hand
from notebook import HANDOVER, remark
from stockroom import synchronise

SEASON = date(2026, 1, 1), date(2026, 12, 31)


def test_remarks_are_counted_where_they_were_heard(house: House, time: Hand) -> None:
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    remark(desk, "Balisage effacé", theme="hiking", sentiment="negative")
    remark(desk, "Beau sentier", theme="hiking", sentiment="positive", for_all=True)
    remark(col, "Pas d’avis")
    kept = remark(col, "Bus supprimé", theme="transport", sentiment="negative", office_id=desk.office_id)
    liaison.write_note(desk, HANDOVER, "Clé")
    liaison.void_note(desk, remark(desk, "Erreur", theme="shop"))
    complaints.record(col, "Bus supprimé", office_id=None, note_id=kept)
    synchronise(house)
    found = report.synthesis(head, *SEASON)
    assert [(line.code, line.total) for line in found.themes] == [("hiking", 2), ("transport", 1), ("", 1)]
    assert found.themes[0].sentiments == {"negative": 1, "positive": 1}
    assert found.themes[1].offices == {"COL": 1}
    assert found.sentiments == {"positive": 1, "neutral": 0, "negative": 2, "": 1}
    assert found.offices == {"PDM": "Le Pont de Montvert", "COL": "Le Collet-de-Dèze"}
    (bus,) = [each for each in found.remarks if each.theme == "transport"]
    assert (bus.text, bus.outcomes, bus.office_code) == ("Bus supprimé", ("complaint",), "COL")


def test_one_office_and_some_days_only(house: House, time: Hand) -> None:
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    remark(desk, "Mercredi")
    time.forward(days=1)
    remark(desk, "Jeudi")
    remark(col, "Ailleurs")
    synchronise(house)
    assert [each.text for each in report.synthesis(head, *SEASON, desk.office_id).remarks] == ["Mercredi", "Jeudi"]
    thursday = report.synthesis(head, date(2026, 7, 23), date(2026, 7, 23))
    assert {each.text for each in thursday.remarks} == {"Jeudi", "Ailleurs"}


def test_nothing_heard_is_an_empty_synthesis(house: House) -> None:
    found = report.synthesis(house.head_office, *SEASON)
    assert (found.themes, found.offices, found.remarks) == ((), {}, ())


def test_a_theme_that_has_not_arrived_stands_under_its_code(house: House) -> None:
    head = house.head_office
    liaison.add_theme(head, "river", "Baignade", "Bathing")
    remark(head, "Eau froide", theme="river")
    (line,) = report.synthesis(head, *SEASON).themes
    assert (line.code, line.label_fr, line.offices) == ("river", "Baignade", {"": 1})


def test_a_sentiment_of_a_newer_program_counts_as_not_said(house: House) -> None:
    remark(house.head_office, "Bof", sentiment="neutral")
    change(house.head_office, "UPDATE liaison_note SET sentiment = 'mixed'")
    found = report.synthesis(house.head_office, *SEASON)
    assert (found.sentiments[""], len(found.remarks), found.remarks[0].sentiment) == (1, 1, "")
