"""What each desk has not received yet: known from its last contact, and never guessed."""

from __future__ import annotations

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.reports.unreceived import Unreceived
from bitdesk.services import counting, organisation
from builders import House
from evidence import change, rows

PDM, COL = "Le Pont de Montvert", "Le Collet-de-Dèze"


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def meet(house: House, *codes: str) -> None:
    """Let desks and the head office meet until each desk has said that it has everything."""
    for _ in range(2):
        for code in codes:
            sync.exchange(house.desks[code])
        sync.merge_all(house.head_office)


def test_of_a_desk_that_was_never_heard_nothing_is_known(head: Desk, desk: Desk) -> None:
    topic = organisation.add_topic(head, "eat", "Restauration", "Eat")
    found = Unreceived(head)
    assert [(feed.label, feed.contact_at, feed.cursor) for feed in found.feeds] == [
        (PDM, None, None),
        (COL, None, None),
    ]
    assert found.by([topic]) == ()
    assert found.count(desk.desk_id) is None


def test_a_new_row_is_unreceived_until_the_desk_says_that_it_has_it(house: House, head: Desk, desk: Desk) -> None:
    meet(house, "PDM", "COL")
    assert Unreceived(head).count(desk.desk_id) == 0
    topic = organisation.add_topic(head, "eat", "Restauration", "Eat")
    assert Unreceived(head).by([topic]) == (PDM, COL)
    meet(house, "PDM")
    assert Unreceived(head).by([topic]) == (COL,)
    assert Unreceived(head).count(desk.desk_id) == 0
    assert Unreceived(head).count(house.desks["COL"].desk_id) == 1
    meet(house, "COL")
    assert Unreceived(head).by([topic]) == ()


def test_a_change_makes_a_row_unreceived_again_once(house: House, head: Desk, desk: Desk) -> None:
    topic = organisation.add_topic(head, "eat", "Restauration", "Eat")
    meet(house, "PDM")
    organisation.change_topic(head, topic, label_fr="Se restaurer")
    organisation.retire(head, "topic", topic)
    other = rows(head, "SELECT id FROM topic WHERE code = 'stay'")[0][0]
    assert Unreceived(head).by([topic]) == (PDM,)
    assert Unreceived(head).by([other]) == ()
    assert Unreceived(head).by([other, topic]) == (PDM,)
    assert Unreceived(head).count(desk.desk_id) == 1


def test_what_a_desk_counts_is_nothing_to_receive(house: House, head: Desk, desk: Desk) -> None:
    meet(house, "PDM")
    counting.record(house.desks["COL"], 2)
    counting.record(desk, 2)
    meet(house, "PDM")
    assert Unreceived(head).count(desk.desk_id) == 0


def test_a_cursor_of_another_epoch_counts_from_the_beginning(house: House, head: Desk, desk: Desk) -> None:
    meet(house, "PDM")
    change(head, "UPDATE correspondent SET feed_epoch = zeroblob(16)")
    everything = len(rows(head, "SELECT DISTINCT row_id FROM journal WHERE origin_id = ?", head.desk_id))
    assert Unreceived(head).count(desk.desk_id) == everything


def test_the_installation_heard_last_speaks_for_its_desk(house: House, head: Desk, desk: Desk) -> None:
    meet(house, "PDM")
    columns = "desk_id, {at}, clock_difference_ms, head_seq, head_hash, version, schema, feed_epoch, {cursor}, 0, 0, 0"
    for address, at, cursor in (("older", "contact_at - 1", "0"), ("later", "contact_at + 1", "2")):
        change(
            head,
            "INSERT INTO correspondent (address, desk_id, contact_at, clock_difference_ms, head_seq, head_hash, "
            "version, schema, feed_epoch, feed_cursor, served_cursor, served_counter, served_seq) "
            f"SELECT '{address}', {columns.format(at=at, cursor=cursor)} FROM correspondent LIMIT 1",
        )
    assert [feed.cursor for feed in Unreceived(head).heard] == [2]


def test_a_retired_desk_is_waited_for_no_more_and_two_desks_have_their_names(house: House, head: Desk) -> None:
    second = house.add_desk("PDM", "Terrasse")
    meet(house, "COL")
    labels = [feed.label for feed in Unreceived(head).feeds]
    assert labels == [f"{PDM} · Accueil", f"{PDM} · Terrasse", COL]
    organisation.retire(head, "workstation", second.desk_id)
    organisation.retire(head, "workstation", house.desks["COL"].desk_id)
    found = Unreceived(head)
    assert [feed.label for feed in found.feeds] == [PDM]
    assert found.by(row_id for (row_id,) in rows(head, "SELECT id FROM workstation")) == ()
