"""Clocks that go back or stand still, half a year without contact, and texts and numbers that others have broken on."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from bitdesk import clock, sync
from bitdesk.desk import Desk
from bitdesk.journal.verify import read
from bitdesk.services import corrections, counting, organisation, visits
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, leave_batches, mail, rows, settle
from moments import Hand

FROZEN_WRITES = 70_000


def test_a_clock_that_goes_back_three_hours_changes_no_order(house: House, time: Hand) -> None:
    """SYNC.md 16."""
    desk = house.desks["PDM"]
    first = counting.record(desk, 2)
    time.forward(hours=-3)
    second = counting.record(desk, 3)
    visits.revise(desk, first.id, party_size=5)
    settle(house)
    journal = rows(house.head_office, "SELECT seq, at_ms FROM journal WHERE origin_id = ? ORDER BY seq", desk.desk_id)
    assert [seq for seq, _ in journal] == list(range(1, len(journal) + 1))
    assert journal[-1][1] < journal[0][1], "the clock did go back"
    found = dict(rows(house.head_office, "SELECT id, party_size FROM visit"))
    assert found == {first.id: 5, second.id: 3}
    assert_sound(desk)
    assert_sound(house.head_office)
    assert_quiet(house)


def test_a_frozen_clock_takes_seventy_thousand_writes(house: House, time: Hand) -> None:
    """SYNC.md 17: numbers and ids do not come from the clock."""
    desk = house.desks["PDM"]
    for _ in range(FROZEN_WRITES):
        counting.record(desk, 1)
    settle(house)
    found = rows(house.head_office, "SELECT count(*), count(DISTINCT id), min(at), max(at) FROM "
                 "(SELECT v.id, v.visited_at AS at FROM visit v)")  # fmt: skip
    assert found == [(FROZEN_WRITES, FROZEN_WRITES, clock.now_ms(), clock.now_ms())]
    head = rows(house.head_office, "SELECT head_seq FROM origin WHERE id = ?", desk.desk_id)
    assert head == [(FROZEN_WRITES + 1,)]


def test_what_refers_to_something_not_received_yet_counts_and_is_resolved_later(house: House) -> None:
    """SYNC.md 20: a visit at an event, and a correction of a visit, reach a desk before what they speak of."""
    head, desk = house.head_office, house.desks["PDM"]
    neighbour = house.add_desk("PDM", "Second")
    settle(house)
    event = organisation.add_outreach(head, "Foire", date(2019, 1, 1), date(2030, 12, 31))
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    row = counting.record(desk, 4, outreach_id=event)
    sync.exchange(desk)
    sync.merge_all(head)
    corrections.correct(head, row.id, "compté deux fois", party_size=2)
    sync.exchange(neighbour)
    sync.merge_all(head)
    lost = sorted(mail(house, neighbour.address))
    assert lost
    settle(house)
    assert rows(neighbour, "SELECT party_size, outreach_id FROM counted_visit") == [(2, event)]
    assert ("Foire",) in rows(neighbour, "SELECT name FROM outreach")
    assert_quiet(house)


def test_a_desk_back_after_half_a_year_merges_whole(house: House, time: Hand) -> None:
    """SYNC.md 28: nothing is lost, and nothing that was retired meanwhile comes back."""
    head, desk = house.head_office, house.desks["PDM"]
    settle(house)
    counted = {}
    for day in range(180):
        time.forward(days=1)
        row = counting.record(desk, 1 + day % 9)
        counted[row.id] = row.party_size
        if day == 90:
            (topic,) = rows(head, "SELECT id FROM topic WHERE code = 'shop'")[0]
            organisation.retire(head, "topic", topic)
            sync.merge_all(head)
    settle(house)
    assert dict(rows(head, "SELECT id, party_size FROM visit")) == counted
    assert rows(desk, "SELECT retired_on IS NOT NULL FROM topic WHERE code = 'shop'") == [(1,)]
    assert_sound(head)
    assert_quiet(house)


TEXTS = ["🏔️ Cévennes 👩‍👩‍👧", unicodedata.normalize("NFD", "été à Saint-Étienne"), "שלום", "a\u0000b", "\U0010ffff"]


@pytest.mark.parametrize("text", TEXTS, ids=["emoji", "decomposed", "right to left", "NUL", "last code point"])
def test_a_text_keeps_its_bytes_and_its_hash_everywhere(house: House, text: str) -> None:
    """SYNC.md 45, on SQLite."""
    head, desk = house.head_office, house.desks["PDM"]
    row = counting.record(desk, 9)
    settle(house)
    corrections.correct(head, row.id, text, party_size=8)
    settle(house)
    found = {place.data_dir: rows(place, "SELECT CAST(reason AS BLOB) FROM visit_correction") for place in (head, desk)}
    assert set(map(str, found.values())) == {str([(text.encode(),)])}
    assert _hashes(head, head.desk_id) >= _hashes(desk, head.desk_id)
    for place in (head, desk):
        assert_sound(place)
    assert_quiet(house)


def test_a_number_beyond_the_exact_ones_of_others_keeps_its_value(house: House, time: Hand) -> None:
    """SYNC.md 45: 2^53 + 1 is no float."""
    head, desk = house.head_office, house.desks["PDM"]
    odd = 2**53 + 1
    row = counting.record(desk, 9)
    with desk.write() as session:
        from bitdesk.models import Visit

        visit = session.get(Visit, row.id)
        assert visit is not None
        visit.visited_at = odd
    settle(house)
    assert rows(head, "SELECT visited_at FROM visit WHERE id = ?", row.id) == [(odd,)]
    assert_sound(head)


def test_a_part_of_a_transaction_is_never_seen(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """SYNC.md 36: a day and its first visit are one transaction, whatever a batch's size."""
    from bitdesk.sync import batch

    monkeypatch.setattr(batch, "ENTRIES", 1)
    desk = house.desks["PDM"]
    for number in range(3):
        counting.record(desk, 1, at=moment(number * 24 * 60))
    for path in leave_batches(house, desk):
        sync.merge_all(house.head_office)
        assert not path.exists()
    days = rows(house.head_office, "SELECT count(*) FROM opening_day")
    assert days == rows(house.head_office, "SELECT count(*) FROM visit") == [(3,)]


def _hashes(desk: Desk, origin_id: bytes) -> set[bytes]:
    with desk.database.reading() as connection:
        return {entry.hash for entry in read(connection, origin_id)}
