"""Somebody is erased, and nobody has their name any more: whatever was restored, copied, late, lost or forged."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from bitdesk import backups, ids, sync
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.journal import rebuild, scrubbing
from bitdesk.models import Contact, ContactDetails, Erasure
from bitdesk.reports import privacy as report
from bitdesk.reports.privacy import Spot
from bitdesk.services import complaints, counting, liaison, privacy
from bitdesk.sync import batch, feed
from bitdesk.sync.envelope import Delivery, FeedEntry, decode_rows, unseal
from bitdesk.values import ErasureReason
from builders import House
from evidence import rows
from faults.accidents import copied, restored
from faults.forks import ForkServer
from faults.handmade import Hand, Written
from faults.names import (
    CARD,
    LEFT,
    STEP,
    TEXT,
    assert_gone,
    complain,
    erase,
    known,
    random_people,
    spelled_out,
    traces,
)
from faults.worlds import assert_quiet, assert_sound, leave_batches, mail, settle


@pytest.fixture
def contact_id(house: House) -> bytes:
    """Somebody complained at Le Pont de Montvert, and everybody concerned knows."""
    found = complain(house.desks["PDM"])
    settle(house)
    return found


def test_the_name_travels_to_the_office_concerned_and_the_head_office_only(house: House, contact_id: bytes) -> None:
    assert (known(house.head_office), known(house.desks["PDM"])) == ([CARD.name], [CARD.name])
    assert traces(house.desks["COL"].data_dir) == []
    assert spelled_out(house.head_office)
    assert traces(house.head_office.data_dir)


def test_nothing_of_the_name_is_anywhere_and_the_rest_stays(house: House, contact_id: bytes) -> None:
    counted = rows(house.head_office, "SELECT id, received_on, office_id, channel FROM complaint")
    entries = rows(house.head_office, "SELECT origin_id, seq, hash FROM journal WHERE kind <> 'erasure'")
    assert erase(house.head_office, contact_id) == 3
    assert_gone(house)
    assert rows(house.head_office, "SELECT id, received_on, office_id, channel FROM complaint") == counted
    assert rows(house.head_office, "SELECT origin_id, seq, hash FROM journal WHERE kind <> 'erasure'") == entries
    for desk in (house.head_office, house.desks["PDM"]):
        assert rows(desk, "SELECT text FROM complaint") == [(LEFT,)]
        assert known(desk) == [None]
        assert rows(desk, "SELECT text FROM complaint_event") == [("Dit à […], de […], que nous cherchons.",)]
    assert_quiet(house)


def test_it_is_gone_before_any_desk_has_heard(house: House, contact_id: bytes) -> None:
    erase(house.head_office, contact_id)
    assert traces(house.head_office.data_dir) == []
    assert report.certificate(house.head_office, contact_id).waiting == ("Le Pont de Montvert", "Le Collet-de-Dèze")


def test_the_words_leave_the_full_text_index_and_the_others_stay(house: House, contact_id: bytes) -> None:
    query = "SELECT count(*) FROM search WHERE search MATCH ?"
    for desk in (house.head_office, house.desks["PDM"]):
        assert rows(desk, query, "zwyntriska") == [(1,)]
    erase(house.head_office, contact_id)
    settle(house)
    for desk in (house.head_office, house.desks["PDM"]):
        assert [rows(desk, query, word) for word in ("zwyntriska", "accueil")] == [[(0,)], [(1,)]]
        desk.database.connection().execute("INSERT INTO search(search) VALUES ('integrity-check')")


def test_copies_that_the_pages_of_a_growing_file_left_are_gone_too(house: House) -> None:
    """SQLite moves rows between pages, and what it leaves behind is no row that could be overwritten."""
    contact_ids = []
    for place, card in enumerate(random_people(48)):
        contact_ids.append(complain(list(house.desks.values())[place % 2], card, f"{TEXT} {card.address}", "Vu."))
        if place % 8 == 7:
            settle(house, rounds=1)
    settle(house)
    for contact_id in contact_ids:
        erase(house.head_office, contact_id)
    assert_gone(house)


def test_what_is_not_about_them_keeps_their_neighbours_names(house: House, contact_id: bytes) -> None:
    other = complain(house.desks["PDM"], ContactCard("Anna Tobler"), "Mme Tobler attend.", "Vu.")
    settle(house)
    erase(house.head_office, contact_id)
    settle(house)
    assert known(house.desks["PDM"]) == [None, "Anna Tobler"]
    assert rows(house.head_office, "SELECT text FROM complaint ORDER BY id") == [(LEFT,), ("Mme Tobler attend.",)]
    assert report.person(house.head_office, other).card.name == "Anna Tobler"


def test_a_text_that_names_two_people_loses_both_one_after_the_other(house: House) -> None:
    """What the first erasure left named the second: it is erased from that erasure, too."""
    desk = house.desks["PDM"]
    other = complain(desk, ContactCard("Anna Tobler"), "Seule.", "Vu.")
    contact_id = complain(desk, text=f"Avec Anna Tobler : {TEXT}")
    settle(house)
    ((complaint_id,),) = rows(desk, "SELECT id FROM complaint WHERE contact_id = ?", contact_id)
    left = {report.Spot("complaint", complaint_id, "text"): f"Avec […] : {TEXT}"}
    privacy.erase(house.head_office, [other], ErasureReason.REQUEST, left)
    settle(house)
    assert rows(desk, "SELECT text FROM complaint ORDER BY id") == [("Seule.",), (f"Avec […] : {TEXT}",)]
    erase(house.head_office, contact_id)
    assert_gone(house)
    assert rows(desk, "SELECT text FROM complaint ORDER BY id") == [("Seule.",), (f"Avec […] : {LEFT}",)]
    assert rows(house.head_office, "SELECT count(*) FROM erasure WHERE content = ''") == [(1,)]
    assert_quiet(house)


def test_a_backup_made_afterwards_holds_nothing(house: House, contact_id: bytes) -> None:
    erase(house.head_office, contact_id)
    settle(house)
    for desk in (house.head_office, house.desks["PDM"]):
        backups.make_now(desk)
    assert_gone(house)


def test_a_backup_of_a_file_that_is_still_to_be_scrubbed_is_scrubbed_first(
    house: House, contact_id: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = house.head_office
    with monkeypatch.context() as killed:
        killed.setattr(scrubbing, "finish", lambda connection, path: False)
        erase(head, contact_id)
    assert rows(head, "PRAGMA user_version") == [(1,)]
    made = backups.make_now(head)
    assert rows(made.path, "PRAGMA user_version") == [(0,)]
    assert traces(head.data_dir) == []


def test_a_restored_backup_is_erased_at_the_next_contact(house: House, contact_id: bytes, tmp_path: Path) -> None:
    kept = copied(house.desks["PDM"], tmp_path / "kept")
    erase(house.head_office, contact_id)
    settle(house)
    desk = restored(house, "PDM", kept)
    assert known(desk) == [CARD.name]
    counting.record(desk, 2)
    assert_gone(house)
    assert_quiet(house)


def test_a_late_change_of_the_details_is_emptied_on_arrival(house: House, contact_id: bytes) -> None:
    desk = house.desks["PDM"]
    rename(desk, contact_id, "Éloïse Zwyntriska")
    counting.record(desk, 2)
    erase(house.head_office, contact_id)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    assert spelled_out(house.head_office) == []
    assert_gone(house)
    assert_quiet(house)


def rename(desk: Desk, contact_id: bytes, name: str) -> None:
    """Correct somebody's name at the desk that wrote it."""
    ((row_id,),) = rows(desk, "SELECT id FROM contact_details WHERE contact_id = ?", contact_id)
    with desk.write() as session:
        details = session.get(ContactDetails, row_id)
        assert details
        details.name = name


def test_batches_behind_one_that_is_emptied_arrive_all_the_same(
    house: House, contact_id: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail is lost that carried the name, and what was cut behind it is cut again with it."""
    desk = house.desks["PDM"]
    monkeypatch.setattr(batch, "ENTRIES", 2)
    erase(house.head_office, contact_id)
    sync.merge_all(house.head_office)
    rename(desk, contact_id, "Éloïse Zwyntriska")
    counted = {counting.record(desk, 3).id for _ in range(6)}
    for left in leave_batches(house, desk):
        left.unlink()
    assert_gone(house)
    assert {row_id for (row_id,) in rows(house.head_office, "SELECT id FROM visit")} == counted
    assert_quiet(house)


def test_nobody_writes_a_name_again_into_what_was_erased(house: House, contact_id: bytes) -> None:
    erase(house.head_office, contact_id)
    settle(house)
    with pytest.raises(RuleError, match="erased for good"):
        rename(house.desks["PDM"], contact_id, str(CARD.name))
    assert_gone(house)


def test_a_dead_laptops_file_brings_no_name_back(house: House, tmp_path: Path) -> None:
    desk = house.desks["PDM"]
    contact_id = complain(desk)
    settle(house)
    dead = copied(desk, tmp_path / "dead")
    erase(house.head_office, contact_id)
    result = sync.merge_files(house.head_office, [dead])
    assert (result.refused, result.held) == ((), 0)
    assert traces(house.head_office.data_dir) == []
    assert_gone(house)


def test_what_only_a_dead_laptop_had_written_of_them_comes_emptied(
    house: House, contact_id: bytes, tmp_path: Path
) -> None:
    desk = house.desks["PDM"]
    settled = copied(desk, tmp_path / "settled")
    rename(desk, contact_id, "Éloïse Zwyntriska")
    counted = counting.record(desk, 4).id
    dead = copied(desk, tmp_path / "dead")
    restored(house, "PDM", settled)
    erase(house.head_office, contact_id)
    assert sync.merge_files(house.head_office, [dead]).held == 0
    assert rows(house.head_office, "SELECT id FROM visit") == [(counted,)]
    assert traces(house.head_office.data_dir) == []
    assert_gone(house)


def test_a_restored_head_office_hears_of_the_erasure_from_its_desks(
    house: House, contact_id: bytes, tmp_path: Path
) -> None:
    kept = copied(house.head_office, tmp_path / "kept")
    erase(house.head_office, contact_id)
    settle(house)
    head = restored(house, "", kept)
    assert known(head) == [CARD.name]
    assert_gone(house)
    assert report.certificate(head, contact_id).rows == (
        ("complaint", 1), ("complaint_event", 1), ("contact_details", 1),
    )  # fmt: skip


def test_a_head_office_restored_to_before_they_wrote_takes_what_comes_emptied(house: House, tmp_path: Path) -> None:
    """A desk that has heard of the erasure sends emptied entries again: they wait until the erasure is back, too."""
    settle(house)
    kept = copied(house.head_office, tmp_path / "kept")
    erase(house.head_office, settled_complaint(house))
    settle(house)
    restored(house, "", kept)
    assert_gone(house)
    assert rows(house.head_office, "SELECT text FROM complaint") == [(LEFT,)]
    assert_quiet(house)


def settled_complaint(house: House) -> bytes:
    contact_id = complain(house.desks["PDM"])
    settle(house)
    return contact_id


def test_the_head_offices_own_row_is_given_back_by_a_desk_that_had_not_heard(house: House, tmp_path: Path) -> None:
    """The other desk gives back the erasure, the one concerned the name: the head office keeps none of it."""
    head, desk, other = house.head_office, house.desks["PDM"], house.desks["COL"]
    settle(house)
    kept = copied(head, tmp_path / "kept")
    contact_id = write_for(head, desk.office_id)
    settle(house)
    assert known(desk) == [CARD.name]
    erase(head, contact_id)
    sync.merge_all(head)
    sync.exchange(other)
    for left in mail(house, desk.address):
        left.unlink()
    head = restored(house, "", kept)
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    (given_back,) = [left for left in mail(house, head.address) if left.name.startswith("returned-")]
    late = given_back.rename(tmp_path / given_back.name)
    for _ in range(3):
        sync.exchange(other)
        sync.merge_all(head)
    assert rows(head, "SELECT count(*) FROM erasure") == [(1,)]
    assert rows(head, "SELECT count(*) FROM contact_details") == [(0,)]
    shutil.copy(late, given_back)
    sync.merge_all(head)
    assert known(head) == [None]
    assert traces(head.data_dir) == []
    assert_gone(house)


def write_for(head: Desk, office_id: bytes) -> bytes:
    """Write a contact of an office at the head office, and return its id."""
    with head.write() as session:
        contact = Contact(office_id=office_id, purpose="enquiry")
        session.add(contact)
        session.flush()
        session.add(ContactDetails(office_id=office_id, contact_id=contact.id, **CARD._asdict()))
        return contact.id


def test_mail_that_nobody_fetched_is_taken_back(house: House) -> None:
    """A second desk of the office is silent, with the name in its mailbox: it is served anew when it is back."""
    desk, silent = house.desks["PDM"], house.add_desk("PDM", "Réserve")
    settle(house)
    contact_id = complain(desk)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    assert any(map(carries, mail(house, silent.address)))
    erase(house.head_office, contact_id)
    sync.merge_all(house.head_office)
    assert not any(map(carries, mail(house, silent.address)))
    assert_gone(house)
    assert rows(silent, "SELECT text FROM complaint") == [(LEFT,)]
    assert_quiet(house)


def erased_kinds(desk: Desk) -> list[str]:
    """Return the kinds of the rows whose erasures a desk has, and fail where one stands in its journal alone."""
    assert rows(desk, "SELECT count(*) FROM journal WHERE kind = 'erasure'") == rows(
        desk, "SELECT count(*) FROM erasure"
    )
    return [kind for (kind,) in rows(desk, "SELECT row_kind FROM erasure ORDER BY row_kind")]


def test_what_is_left_of_a_text_goes_only_where_the_text_went(house: House, contact_id: bytes) -> None:
    """The other office has never seen the complaint: an erasure must not be what shows it."""
    head, concerned, other = house.head_office, house.desks["PDM"], house.desks["COL"]
    erase(head, contact_id)
    settle(house)
    everything = ["complaint", "complaint_event", "contact_details"]
    assert [erased_kinds(desk) for desk in (head, concerned, other)] == [everything, everything, ["contact_details"]]
    assert not any("sec" in str(row) for row in rows(other, "SELECT content FROM erasure"))
    assert not rows(other, "SELECT 1 FROM journal WHERE instr(CAST(payload AS TEXT), 'accueil sec')")
    assert_gone(house)


def test_both_offices_of_a_complaint_hear_what_is_left_of_it(house: House) -> None:
    """Received by one office about another, a redacted text reaches both, and a later erasure of it, too."""
    concerned, receiving, third = house.desks["PDM"], house.desks["COL"], house.add_desk("VIA")
    settle(house)
    first = complain(receiving, office_id=concerned.office_id)
    settle(house)
    erase(house.head_office, first)
    settle(house)
    assert [erased_kinds(desk).count("complaint") for desk in (concerned, receiving, third)] == [1, 1, 0]
    ((complaint_id,),) = rows(house.head_office, "SELECT id FROM complaint")
    second = complain(concerned, text="Seule.", step="Seule.")
    settle(house)
    left = {Spot("complaint", complaint_id, "text"): LEFT.replace("sec", "[…]")}
    privacy.erase(house.head_office, [second], ErasureReason.REQUEST, left)
    settle(house)
    for desk in (concerned, receiving):
        assert erased_kinds(desk).count("erasure") == 1
        assert ("sec" in str(rows(desk, "SELECT text FROM complaint"))) is False
    assert "erasure" not in erased_kinds(third)
    assert_gone(house)


def test_what_only_the_head_office_has_stays_with_it_when_it_is_erased(house: House) -> None:
    head = house.head_office
    contact_id = complain(head)
    complaint = rows(head, "SELECT office_id, received_office_id FROM complaint")
    assert complaint == [(None, None)]
    settle(house)
    erase(head, contact_id)
    settle(house)
    assert [erased_kinds(desk) for desk in house.desks.values()] == [["contact_details"]] * len(house.desks)
    assert_gone(house)


def test_what_is_left_of_a_note_to_all_reaches_every_desk(house: House) -> None:
    note_id = liaison.write_note(house.desks["PDM"], "information", f"{CARD.name} rappelle.", for_all=True)
    contact_id = complain(house.desks["PDM"])
    settle(house)
    erase(house.head_office, contact_id)
    settle(house)
    for desk in house.desks.values():
        assert rows(desk, "SELECT text FROM liaison_note WHERE id = ?", note_id) == [("[…] rappelle.",)]
        assert "liaison_note" in erased_kinds(desk)
    assert_gone(house)


def test_an_emptied_entry_never_travels_without_its_erasure(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a desk might have the one and never hear of the other: the head office may be restored in between."""
    desk = house.desks["PDM"]
    settle(house)
    erase(house.head_office, write_for(house.head_office, desk.office_id))
    monkeypatch.setattr(feed, "ENTRIES", 1)
    sync.merge_all(house.head_office)
    emptied = 0
    for path in mail(house, desk.address):
        header, body = unseal(path.read_bytes())
        assert isinstance(header, Delivery)
        found = decode_rows(header, body, FeedEntry) if header.body_bytes else []
        told = {msgspec.json.decode(row[-3])["row_id"] for row in found if row[6] == "erasure" and row[-3]}
        missing = [row[8].hex() for row in found if row[-3] is None and row[8].hex() not in told]
        assert missing == []
        emptied += sum(row[-3] is None for row in found)
    assert emptied == 1
    assert_gone(house)


def carries(path: Path) -> bool:
    """Return whether a delivery has a name in it: it is packed."""
    header, body = unseal(path.read_bytes())
    return isinstance(header, Delivery) and b"wyntriska" in b"".join(
        row[-3] or b"" for row in decode_rows(header, body, FeedEntry) if isinstance(row[-3], bytes)
    )


def test_a_new_laptop_gets_nothing_of_the_name(house: House, contact_id: bytes) -> None:
    erase(house.head_office, contact_id)
    settle(house)
    fresh = house.add_desk("PDM", "Nouveau")
    settle(house)
    assert rows(fresh, "SELECT text FROM complaint") == [(LEFT,)]
    assert_gone(house)


def test_a_new_laptop_of_the_same_desk_gets_nothing_of_the_name(
    house: House, contact_id: bytes, tmp_path: Path
) -> None:
    erase(house.head_office, contact_id)
    setup = tmp_path / "setup.bitdesk"
    sync.make_setup(house.head_office, house.desks["PDM"].desk_id, setup)
    old = house.desks.pop("PDM")
    old.database.close()
    shutil.rmtree(old.data_dir)
    house.desks["PDM"] = sync.enrol(setup, house.folder / "desks" / "pdm-again")
    assert_gone(house)
    assert rows(house.desks["PDM"], "SELECT text FROM complaint") == [(LEFT,)]


def forged(head: Desk, kind: str, row_id: bytes, content: str = "{}") -> Written:
    """Return the entry of an erasure."""
    return Written(
        "erasure", "insert", ids.new(),
        {"row_kind": kind, "row_id": ids.to_text(row_id), "content": content, "reason": "request",
         "erased_on": "2026-07-22", "erased_at": 1},
    )  # fmt: skip


def test_an_erasure_that_a_desk_forges_is_held_and_erases_nothing(house: House, contact_id: bytes) -> None:
    head = house.head_office
    forger = house.add_desk("COL", "Faux")
    ((row_id,),) = rows(head, "SELECT id FROM contact_details")
    name, data = Hand(forger, head).write([forged(head, "contact_details", row_id)], schema=4)
    (house.mailbox / head.address / name).write_bytes(data)
    sync.merge_all(head)
    assert rows(head, "SELECT reason FROM held") == [("erasure: only the head office erases",)]
    settle_but(house, forger)
    assert [known(desk) for desk in (head, house.desks["PDM"])] == [[CARD.name], [CARD.name]]
    assert rows(house.desks["PDM"], "SELECT * FROM erasure") == []
    assert_sound(head)


def settle_but(house: House, forger: Desk) -> None:
    """Let everybody be in contact but a desk whose journal somebody else wrote."""
    house.desks = {key: desk for key, desk in house.desks.items() if desk is not forger}
    settle(house)
    forger.database.close()


@pytest.mark.parametrize("kind", ["sale", "payment", "stock_movement", "erasure_of_nothing"])
def test_an_erasure_of_money_or_goods_is_refused_wherever_it_comes(house: House, kind: str) -> None:
    """The head office's program writes none; a file that says so is not believed either."""
    desk = house.desks["PDM"]
    with house.head_office.write() as session:
        session.add(
            Erasure(
                row_kind=kind, row_id=bytes(16), content="{}", reason="request", erased_on="2026-07-22", erased_at=1
            )
        )
    sync.merge_all(house.head_office)
    settle(house)
    assert rows(desk, "SELECT reason FROM held") == [(f"erasure: a row of {kind} is never erased",)]
    assert rows(desk, "SELECT * FROM erasure") == []


def test_a_file_that_is_rebuilt_stays_erased(house: House, contact_id: bytes) -> None:
    erase(house.head_office, contact_id)
    settle(house)
    for desk in (house.head_office, house.desks["PDM"]):
        desk.database.close()
        assert rebuild.rebuild(desk.database.path) == ()
    assert_gone(house)


@pytest.fixture(scope="module")
def children() -> Iterator[ForkServer]:
    """A warmed process whose children erase."""
    with ForkServer("faults.erasing_children") as server:
        yield server


def test_erasing_killed_at_every_step_erases_all_or_nothing_and_leaves_no_trace(
    children: ForkServer, house: House, contact_id: bytes, tmp_path: Path, campaign: int
) -> None:
    """Killed behind the commit, the file still has the bytes: the next contact finds that they are to be scrubbed."""
    house.head_office.database.close()
    kept = tmp_path / "kept"
    shutil.copytree(house.head_office.data_dir, kept)
    said, status = children.run("erase_killed_at", str(kept), contact_id.hex(), 0)
    assert status == 0
    ((_, steps),) = said
    committed = set()
    for step in range(1, steps + 1) if campaign > 1 else range(max(1, steps - 30), steps + 1):
        shutil.rmtree(kept)
        shutil.copytree(house.head_office.data_dir, kept)
        children.run("erase_killed_at", str(kept), contact_id.hex(), step)
        head = restored(house, "", kept)
        committed.add(known(head) == [None])
        sync.merge_all(head)
        if known(head) == [None]:
            assert traces(head.data_dir) == [], f"killed at step {step}"
            assert rows(head, "PRAGMA user_version") == [(0,)], f"killed at step {step}, and nobody scrubs"
        assert_sound(head)
        head.database.close()
    assert committed == {False, True}


def test_what_is_erased_stays_erased_where_two_steps_follow_it(house: House, contact_id: bytes) -> None:
    """An answer written offline meanwhile stands behind the redacted complaint, as it was written."""
    desk = house.desks["PDM"]
    ((complaint_id,),) = rows(desk, "SELECT id FROM complaint")
    erase(house.head_office, contact_id)
    complaints.answer(desk, complaint_id, "Nous avons répondu.")
    settle(house)
    assert rows(house.head_office, "SELECT text FROM complaint_event ORDER BY step") == [
        ("Dit à […], de […], que nous cherchons.",), ("Nous avons répondu.",),
    ]  # fmt: skip
    assert STEP not in str(rows(desk, "SELECT text FROM complaint_event"))
    assert_gone(house)


def test_somebody_is_erased_once(house: House, contact_id: bytes) -> None:
    erase(house.head_office, contact_id)
    with pytest.raises(RuleError, match="erased already"):
        privacy.erase(house.head_office, [contact_id], ErasureReason.REQUEST)
