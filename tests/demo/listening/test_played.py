"""The reference season as it was heard: in every file, by the reports, from collection to what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk import reports
from bitdesk.demo.layout import Layout
from bitdesk.demo.listening import texts
from bitdesk.desk import Desk, open_desk
from bitdesk.values import NoteKind, Sentiment
from evidence import rows

SAID = texts.load()
FIRST, LAST = date(2019, 1, 1), date(2019, 12, 31)


@pytest.fixture(scope="module")
def head_office(demo: Layout) -> Iterator[Desk]:
    desk = open_desk(demo.head_office)
    yield desk
    desk.database.close()


@pytest.fixture(scope="module")
def montvert(demo: Layout) -> Iterator[Desk]:
    desk = open_desk(demo.desk("PDM"))
    yield desk
    desk.database.close()


def test_every_remark_is_in_the_synthesis(head_office: Desk) -> None:
    found = reports.liaison.synthesis(head_office, FIRST, LAST)
    told = {sentiment: sum(line.sentiments.get(sentiment, 0) for line in found.themes) for sentiment in Sentiment}
    assert sum(told.values()) == len(SAID.remarks)
    for sentiment in Sentiment:
        assert told[sentiment] == sum(remark.sentiment == sentiment for remark in SAID.remarks)


def test_notes_were_read_and_answered(head_office: Desk) -> None:
    notes = reports.liaison.notes(head_office, limit=1000)
    assert len(notes) == len(SAID.remarks) + len(SAID.handovers) + len(SAID.informations)
    for_all = [note for note in notes if note.kind == NoteKind.INFORMATION and note.office_id is None]
    assert len(for_all) == 9
    file = head_office.data_dir / "bitdesk.db"
    assert rows(file, "SELECT count(*) FROM liaison_reply") == [(10,)]
    ((readers,),) = rows(file, "SELECT count(DISTINCT counselor_id) FROM note_read")
    assert readers == 9


def test_a_note_for_all_is_in_every_book_and_another_office_s_is_not(demo: Layout, montvert: Desk) -> None:
    vialas = open_desk(demo.desk("VIA"))
    try:
        there = {note.text for note in reports.liaison.notes(vialas, limit=1000)}
    finally:
        vialas.database.close()
    here = {note.text for note in reports.liaison.notes(montvert, limit=1000)}
    for_all = {each.text for each in SAID.informations if each.office == texts.ALL}
    assert for_all <= there & here
    assert not {remark.text for remark in SAID.remarks if remark.office == "PDM"} & there


def test_every_complaint_was_followed_to_its_end(head_office: Desk) -> None:
    assert reports.complaints.open_complaints(head_office) == ()
    file = head_office.data_dir / "bitdesk.db"
    assert rows(file, "SELECT count(*) FROM complaint") == [(14,)]
    ((linked,),) = rows(file, "SELECT count(*) FROM complaint c JOIN liaison_note n ON n.id = c.note_id")
    assert linked == 3
    steps = dict(rows(file, "SELECT kind, count(*) FROM complaint_event GROUP BY 1"))
    assert steps["acknowledged"] == steps["closed"] == 14
    ((at_head_office,),) = rows(
        file, "SELECT count(*) FROM complaint_event WHERE desk_id NOT IN (SELECT desk_id FROM visit)"
    )
    assert at_head_office >= 7


def test_the_language_of_a_complaint_is_the_visitor_s(head_office: Desk) -> None:
    found = rows(head_office.data_dir / "bitdesk.db", "SELECT language, count(*) FROM complaint GROUP BY 1 ORDER BY 1")
    assert found == [("de", 1), ("en", 1), ("fr", 11), ("nl", 1)]


def test_every_suggestion_came_to_its_end_and_major_ones_were_passed_on(head_office: Desk) -> None:
    assert reports.suggestions.open_suggestions(head_office) == ()
    file = head_office.data_dir / "bitdesk.db"
    passed = rows(
        file,
        "SELECT s.due_at >= e.happened_at FROM suggestion s JOIN suggestion_event e ON e.subject_id = s.id "
        "WHERE e.kind = 'passed_on'",
    )
    majors = sum(suggestion.importance == "major" for suggestion in SAID.suggestions)
    assert len(passed) == majors
    assert sum(1 for (in_time,) in passed if not in_time) in (1, 2)


def test_two_weeks_of_the_sites_were_missed(head_office: Desk) -> None:
    watched = reports.reviews.register(head_office, 2019)
    assert len(watched) == 4
    for each in watched:
        assert [week.first for week in each.missed] == [date(2019, 5, 20), date(2019, 8, 12)]
        assert any(look.found == 0 for week in each.weeks for look in week.looks)
    assert len(reports.reviews.reviews(head_office)) == 40
    assert reports.reviews.undecided(head_office) == ()


def test_questionnaires_are_synthesised_by_office(head_office: Desk) -> None:
    file = head_office.data_dir / "bitdesk.db"
    by_office = dict(
        rows(
            file, "SELECT o.code, count(*) FROM questionnaire_response r JOIN office o ON o.id = r.office_id GROUP BY 1"
        )
    )
    assert by_office == dict(SAID.volume["answers"])
    assert {filled for (filled,) in rows(file, "SELECT DISTINCT filled FROM questionnaire_response")} == {
        "paper", "screen",
    }  # fmt: skip


def test_every_enquiry_was_replied_to(head_office: Desk) -> None:
    file = head_office.data_dir / "bitdesk.db"
    channels = dict(rows(file, "SELECT channel, count(*) FROM enquiry WHERE is_missed = 0 GROUP BY 1"))
    for channel in ("email", "letter", "web"):
        assert channels[channel] == sum(SAID.volume[channel].values())
    assert channels["phone"] == sum(SAID.volume["calls"].values())
    ((waiting,),) = rows(
        file,
        "SELECT count(*) FROM enquiry q WHERE (q.channel <> 'phone' OR q.is_missed) AND NOT EXISTS "
        "(SELECT 1 FROM enquiry_event e WHERE e.subject_id = q.id AND e.kind IN ('replied', 'called_back'))",
    )
    assert waiting == 0
    ((late,),) = rows(
        file,
        "SELECT count(*) FROM enquiry q JOIN enquiry_event e ON e.subject_id = q.id "
        "WHERE e.kind = 'replied' AND e.happened_at > q.due_at",
    )
    assert 0 < late < 60


def test_brochures_came_and_went_and_none_lacked(head_office: Desk) -> None:
    levels = reports.brochures.levels(head_office)
    assert levels
    assert all(row.quantity >= 0 for row in levels)
    kinds = dict(rows(head_office.data_dir / "bitdesk.db", "SELECT kind, count(*) FROM brochure_movement GROUP BY 1"))
    assert kinds["sent"] == 2 * sum(SAID.volume["letter"].values())
    assert min(kinds["receipt"], kinds["handed_out"]) > 50


def test_the_quality_group_met_on_what_came_back(head_office: Desk) -> None:
    (meeting,) = reports.meetings.meetings(head_office)
    assert meeting.met_on == date(2019, 11, 21)
    assert meeting.closed_at is not None
    assert {"complaints", "recurring", "suggestions"} <= {point.kind for point in meeting.agenda}
    actions = reports.actions.actions(head_office)
    assert len(actions) == len(SAID.actions) + len(SAID.meeting.decisions)
    assert not any(action.days_late for action in actions)
    assert [action.title for action in actions if not action.is_open] == [action.title for action in actions]


def test_what_visitors_said_is_found_again_at_the_desk(montvert: Desk) -> None:
    found = reports.liaison.search(montvert, "bebe perdu")
    assert {"complaint", "liaison_note"} <= {hit.kind for hit in found}


def test_contacts_stand_apart_and_only_where_they_concern(demo: Layout, head_office: Desk) -> None:
    everywhere = rows(head_office.data_dir / "bitdesk.db", "SELECT count(*) FROM contact_details")
    vialas = rows(demo.desk("VIA") / "bitdesk.db", "SELECT count(*) FROM contact_details")
    letters = SAID.volume["email"]["VIA"]
    assert vialas == [(letters,)]
    assert everywhere[0][0] > 250
