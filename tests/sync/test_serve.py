"""Answering contacts: each once, whatever its clock says, and only what is applied is acknowledged."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from bitdesk import clock, sync
from bitdesk.desk import Desk
from bitdesk.reports import antennas
from bitdesk.services import counting, organisation
from bitdesk.sync import envelope, serve
from builders import House, make_house
from faults.children import moment
from faults.worlds import assert_quiet, leave_batches, mail, rows, settle

MINUTE_MS = 60_000
DAY_MS = 24 * 60 * MINUTE_MS


def test_every_contact_is_answered_once(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    for _ in range(3):
        sync.merge_all(head)
    assert len(mail(house, desk.address)) == 1
    sync.exchange(desk)
    assert mail(house, desk.address) == []
    assert sync.state(desk).last_contact_at is not None


def test_contacts_that_repeat_do_not_fill_the_mailbox(house: House, head: Desk, desk: Desk) -> None:
    for number in range(10):
        counting.record(desk, 1, at=moment(number))
        sync.exchange(desk)
        sync.exchange(desk)
        sync.merge_all(head)
        assert len(mail(house, desk.address)) == 1
    for _ in range(10):
        sync.exchange(desk)
    assert [path.name for path in mail(house, head.address)] == [f"contact-{desk.address}"]
    settle(house)
    assert rows(desk, "SELECT count(*) FROM outgoing") == [(0,)]


def test_a_desk_that_is_silent_for_a_month_gets_no_more_mail(house: House, head: Desk, desk: Desk) -> None:
    """A winter, or a laptop that died: its mailbox does not grow for ever, and it gets everything when it is back."""
    settle(house)
    start = clock.now_ms()
    for day in range(60):
        with clock.use(lambda day=day: start + day * DAY_MS):  # type: ignore[misc]
            organisation.add_topic(head, f"topic{day}", "Sujet", "Topic")
            sync.merge_all(head)
    assert 29 <= len(mail(house, desk.address)) <= 31
    with clock.use(lambda: start + 60 * DAY_MS):
        settle(house)
        assert rows(desk, "SELECT count(*) FROM topic") == rows(head, "SELECT count(*) FROM topic")
        assert_quiet(house)


@pytest.mark.parametrize("minutes", [-3 * 60, -300 * 24 * 60, 7, 2 * 365 * 24 * 60])
def test_a_clock_that_is_wrong_is_told_and_nothing_is_refused(head: Desk, desk: Desk, minutes: int) -> None:
    now = clock.now_ms()
    with clock.use(lambda: now + minutes * MINUTE_MS):
        counting.record(desk, 4)
        sync.exchange(desk)
    with clock.use(lambda: now):
        result = sync.merge_all(head)
        assert (result.entries, result.refused) == (2, ())
    with clock.use(lambda: now + minutes * MINUTE_MS):
        assert sync.exchange(desk).merged == 2
    with clock.use(lambda: now):
        sync.merge_all(head)
        (found,) = [one for one in antennas.antennas(head) if one.last_contact_at is not None]
    assert found.clock_difference_ms == minutes * MINUTE_MS


def test_a_desk_whose_clock_goes_back_still_sends_everything(house: House, head: Desk, desk: Desk) -> None:
    now = clock.now_ms()
    for minutes in (0, -180, 60, -365 * 24 * 60):
        with clock.use(lambda minutes=minutes: now + minutes * MINUTE_MS):  # type: ignore[misc]
            counting.record(desk, 2)
            settle(house)
    assert rows(head, "SELECT count(*) FROM visit") == [(4,)]
    assert sync.state(desk).waiting == 0


def test_a_contact_of_a_strange_desk_is_refused(head: Desk, house: House, tmp_path: Path) -> None:
    other = make_house(tmp_path / "other", "PDM")
    sync.exchange(other.desks["PDM"])
    (path,) = mail(other, other.head_office.address)
    header, _ = envelope.unseal(path.read_bytes())
    forged = msgspec.structs.replace(header, organisation=head.identity.organisation_id.hex(), recipient=head.address)
    (house.mailbox / head.address).mkdir()
    (house.mailbox / head.address / "contact-x").write_bytes(envelope.seal(forged))
    (refusal,) = sync.merge_all(head).refused
    assert "not set up" in str(refusal.reason)
    assert rows(head, "SELECT count(*) FROM correspondent") == [(0,)]
    other.close()


def test_a_contact_in_another_desks_name_is_refused(house: House, head: Desk, desk: Desk, neighbour: Desk) -> None:
    sync.exchange(desk)
    (path,) = mail(house, head.address)
    header, _ = envelope.unseal(path.read_bytes())
    path.write_bytes(envelope.seal(msgspec.structs.replace(header, sender=neighbour.address)))
    (refusal,) = sync.merge_all(head).refused
    assert "not the desk that it names" in str(refusal.reason)


def test_a_head_office_never_acknowledges_what_it_has_not_applied(house: House, head: Desk, desk: Desk) -> None:
    counting.record(desk, 3, at=moment(3))
    for path in leave_batches(house, desk):
        path.unlink()
    sync.exchange(desk)
    sync.merge_all(head)
    state = sync.exchange(desk)
    assert (state.waiting, state.merged) == (2, 0)
    assert rows(desk, "SELECT count(*) FROM outgoing") == [(1,)]


def test_a_delivery_made_twice_is_no_matter(
    house: House, head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The head office was killed after it had put a delivery and before it had noted it."""
    sync.exchange(desk)
    organisation.add_topic(head, "new", "Sujet", "Topic")
    with monkeypatch.context() as patch:
        patch.setattr(serve, "_note_served", lambda *rest: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            sync.merge_all(head)
    sync.merge_all(head)
    assert len(mail(house, desk.address)) == 2
    settle(house)
    assert ("new",) in rows(desk, "SELECT code FROM topic")
    assert_quiet(house)


def delivery(house: House, desk: Desk) -> envelope.Delivery:
    header, _ = envelope.unseal(mail(house, desk.address)[-1].read_bytes())
    assert isinstance(header, envelope.Delivery)
    return header


def test_a_delivery_says_what_it_answers_and_what_it_follows(house: House, head: Desk, desk: Desk) -> None:
    """A copy sees that it is not for it, and a desk that the head office's file is an older one."""
    counting.record(desk, 2, at=moment(1))
    settle(house)
    counting.record(desk, 2, at=moment(2))
    sync.exchange(desk)
    ((cursor, mark),) = rows(desk, "SELECT feed_cursor, feed_mark FROM identity")
    organisation.add_topic(head, "new", "Sujet", "Topic")
    sync.merge_all(head)
    found = delivery(house, desk)
    assert [claim.seq for claim in found.answers] == [3]
    assert (found.answers_cursor, found.after, found.before) == (cursor, cursor, mark.hex())
    receipts, last = rows(head, "SELECT receipt_no, hash FROM journal ORDER BY receipt_no DESC LIMIT 1")[0]
    assert (found.until, found.mark) == (receipts, last.hex())
    sync.exchange(desk)
    assert rows(desk, "SELECT feed_cursor, feed_mark FROM identity") == [(receipts, last)]


def test_who_says_that_it_has_less_than_before_is_served_again(house: House, head: Desk, desk: Desk) -> None:
    """A copy that shares the address, or a file that was put back: its first word is enough."""
    settle(house)
    sync.exchange(desk)
    path = house.mailbox / head.address / f"contact-{desk.address}"
    older = path.read_bytes()
    ((before,),) = rows(desk, "SELECT feed_cursor FROM identity")
    organisation.add_topic(head, "new", "Sujet", "Topic")
    settle(house)
    sync.merge_all(head)
    for taken in mail(house, desk.address):
        taken.unlink()
    path.write_bytes(older)
    sync.merge_all(head)
    assert (delivery(house, desk).after, delivery(house, desk).body_bytes > 0) == (before, True)
    settle(house)
    assert_quiet(house)
