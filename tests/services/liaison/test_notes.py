"""A note is kept as it was written, by whoever was at the desk; only its own desk voids it."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import drafts as kept_drafts
from bitdesk.reports import liaison as report
from bitdesk.services import drafts, liaison
from builders import House
from evidence import journal, rows
from moments import Hand
from notebook import HANDOVER, INFORMATION, REMARK, counselor, remark
from stockroom import synchronise


def test_a_remark_stands_in_the_book_as_it_was_said(desk: Desk) -> None:
    at = counselor(desk, "C1")
    note_id = remark(at, "  Sentier mal balisé 🥾\r\nmerci  ", theme="hiking", sentiment="negative")
    found = report.note(desk, note_id).row
    assert (found.kind, found.text, found.theme, found.sentiment) == (
        REMARK, "Sentier mal balisé 🥾\nmerci", "hiking", "negative",
    )  # fmt: skip
    assert (found.office_id, found.from_office_name, found.author_code) == (desk.office_id, "Le Pont de Montvert", "C1")
    assert found.written_on == date(2026, 7, 22)
    assert [(entry.kind, entry.author_id) for entry in journal(desk)][-1] == ("liaison_note", at.counselor_id)


def test_a_note_for_all_names_no_office_and_one_for_another_office_names_it(house: House, desk: Desk) -> None:
    for_all = liaison.write_note(desk, INFORMATION, "Route fermée", for_all=True)
    col = house.desks["COL"].office_id
    for_col = liaison.write_note(desk, HANDOVER, "Rappeler la mairie", office_id=col)
    here = liaison.write_note(desk, HANDOVER, "Clé chez la voisine")
    assert [report.note(desk, each).row.office_id for each in (for_all, for_col, here)] == [None, col, desk.office_id]
    everywhere = liaison.write_note(house.head_office, INFORMATION, "Réunion lundi")
    row = report.note(house.head_office, everywhere).row
    assert (row.office_id, row.from_office_id) == (None, None)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"kind": "gossip"}, "not “gossip”"),
        ({"text": " \n "}, "empty"),
        ({"text": "x" * 100_000}, "100000 characters"),
        ({"text": "a\x00b"}, "cannot be kept"),
        ({"theme": "weather"}, "“weather” does not exist. Choose among: welcome"),
        ({"sentiment": "angry"}, "not “angry”"),
        ({"kind": HANDOVER, "sentiment": "positive"}, "Only a visitor"),
        ({"pinned_until_on": date(2026, 7, 21)}, "has passed"),
        ({"pinned_until_on": date(26, 7, 30)}, "no day to decide"),
        ({"office_id": b"x" * 16}, "not known here"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_written(
    desk: Desk, said: dict[str, object], reason: str
) -> None:
    with pytest.raises(RuleError, match=reason):
        liaison.write_note(desk, **({"kind": REMARK, "text": "Bonjour"} | said))  # type: ignore[arg-type]
    assert rows(desk, "SELECT count(*) FROM liaison_note") == [(0,)]


def test_an_emoji_and_a_right_to_left_sentence_are_kept(desk: Desk) -> None:
    for text in ("👩‍👩‍👧 ravis !", "שלום, תודה רבה", "مرحبا"):
        assert report.note(desk, remark(desk, text)).row.text == text


def test_the_draft_goes_with_the_note(desk: Desk) -> None:
    drafts.save(desk, "note", '{"text": "Bonj"}')
    with pytest.raises(RuleError):
        remark(desk, " ", draft="note")
    assert kept_drafts.load(desk, "note") is not None
    remark(desk, "Bonjour", draft="note")
    assert kept_drafts.load(desk, "note") is None


def test_a_note_is_classified_afterwards_by_its_own_desk(house: House, desk: Desk) -> None:
    note_id = remark(desk, for_all=True)
    liaison.classify_note(desk, note_id, theme="hours", sentiment="neutral")
    row = report.note(desk, note_id).row
    assert (row.theme, row.sentiment, row.text) == ("hours", "neutral", "Très bon accueil")
    liaison.classify_note(desk, note_id, kind=HANDOVER)
    assert report.note(desk, note_id).row.sentiment is None
    for wrong in ({"kind": "gossip"}, {"theme": "weather"}, {"sentiment": "positive"}):
        with pytest.raises(RuleError):
            liaison.classify_note(desk, note_id, **wrong)
    synchronise(house)
    with pytest.raises(RuleError, match="another desk"):
        liaison.classify_note(house.desks["COL"], note_id, theme="stay")


def test_a_note_is_pinned_until_a_day(desk: Desk, time: Hand) -> None:
    note_id = remark(desk)
    with pytest.raises(RuleError, match="has passed"):
        liaison.pin(desk, note_id, date(2026, 7, 21))
    liaison.pin(desk, note_id, date(2026, 7, 22))
    assert report.note(desk, note_id).row.pinned_until_on == date(2026, 7, 22)
    liaison.pin(desk, note_id, None)
    assert report.note(desk, note_id).row.pinned_until_on is None


def test_a_slip_is_voided_once_and_can_be_brought_back(house: House, desk: Desk, time: Hand) -> None:
    note_id = remark(desk, for_all=True)
    liaison.void_note(desk, note_id)
    (before,) = rows(desk, "SELECT voided_at FROM liaison_note")
    time.forward(hours=1)
    liaison.void_note(desk, note_id)
    assert rows(desk, "SELECT voided_at FROM liaison_note") == [before]
    assert report.notes(desk) == ()
    assert [row.is_voided for row in report.notes(desk, voided=True)] == [True]
    liaison.bring_back_note(desk, note_id)
    assert [row.id for row in report.notes(desk)] == [note_id]
    synchronise(house)
    with pytest.raises(RuleError, match="another desk"):
        liaison.void_note(house.desks["COL"], note_id)


def test_a_reply_goes_to_the_offices_of_its_note_and_follows_what_its_writer_saw(house: House, desk: Desk) -> None:
    col = house.desks["COL"]
    note_id = liaison.write_note(desk, HANDOVER, "Qui a la clé ?", office_id=col.office_id)
    synchronise(house)
    liaison.reply(col, note_id, "Moi")
    liaison.reply(desk, note_id, "Personne ?")
    synchronise(house)
    liaison.reply(desk, note_id, "Merci")
    synchronise(house)
    for file in (desk, col, house.head_office):
        assert [reply.text for reply in report.note(file, note_id).replies][2] == "Merci"
        assert sorted(reply.text for reply in report.note(file, note_id).replies[:2]) == ["Moi", "Personne ?"]
    assert len({tuple(reply.text for reply in report.note(file, note_id).replies) for file in (desk, col)}) == 1
    assert rows(col, "SELECT DISTINCT office_id, from_office_id FROM liaison_reply") == [
        (col.office_id, desk.office_id)
    ]


def test_a_reply_to_what_is_not_here_or_without_a_word_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here"):
        liaison.reply(desk, ids.new(), "Oui")
    note_id = remark(desk)
    drafts.save(desk, "reply", "{}")
    with pytest.raises(RuleError, match="empty"):
        liaison.reply(desk, note_id, "", draft="reply")
    liaison.reply(desk, note_id, "Oui", draft="reply")
    assert kept_drafts.load(desk, "reply") is None


def test_a_note_is_read_once_by_each_counselor(desk: Desk, time: Hand) -> None:
    one, other = remark(desk), remark(desk, "Autre")
    with pytest.raises(RuleError, match="Nobody has said who"):
        liaison.mark_read(desk, one)
    for code in ("C1", "C2", "C1"):
        liaison.mark_read(counselor(desk, code), one, one)
        time.forward(minutes=1)
    liaison.mark_read(counselor(desk, "C1"), one, other)
    assert [reading.code for reading in report.note(desk, one).readings] == ["C1", "C2"]
    assert rows(desk, "SELECT count(*) FROM note_read") == [(3,)]
    with pytest.raises(RuleError, match="not known here"):
        liaison.mark_read(counselor(desk, "C2"), other, ids.new())
    assert rows(desk, "SELECT count(*) FROM note_read") == [(3,)]
