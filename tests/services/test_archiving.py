"""Archiving a year: what is in it, the key that signs it, and what stands in its way."""

from __future__ import annotations

import csv
import io
import json
import re
import stat
from pathlib import Path

import pytest

from bitdesk import archives, ids, paths, sync
from bitdesk.archives.layout import tables
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import archiving, till
from builders import House
from evidence import change, rows
from faults.accidents import copied, restored
from faults.worlds import settle
from moments import Hand
from sealed import files_in
from tills import article, sell, shop_desk, some_weeks, take_back


@pytest.fixture
def selling(house: House, time: Hand) -> Desk:
    """A till that has sold for some weeks."""
    desk = shop_desk(house)
    some_weeks(desk, time)
    return desk


def table(path: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files_in(path)[f"{name}.csv"].decode())))


def test_everything_of_the_till_is_in_it(selling: Desk) -> None:
    made = archiving.archive(selling, 2026)
    assert made.path == selling.data_dir / "archives" / "bitdesk-2026-VIA.zip"
    assert (made.tickets, made.closings, made.not_closed) == (7, 4, 0)
    for name, query in {
        "tickets": "SELECT count(*), sum(total_cents) FROM sale",
        "lines": "SELECT count(*), sum(total_cents) FROM sale_line",
        "payments": "SELECT count(*), sum(amount_cents) FROM payment",
        "cash_movements": "SELECT count(*), sum(amount_cents) FROM cash_movement",
        "cash_counts": "SELECT count(*), sum(counted_cents) FROM cash_count",
        "sessions": "SELECT count(*), sum(float_cents) FROM till_session",
        "events": "SELECT count(*), sum(amount_cents) FROM till_event",
        "receipts": "SELECT count(*), sum(copy) FROM receipt_print",
    }.items():
        found = table(made.path, name)
        amount = re.search(r"sum\((\w+)\)", query)[1]  # type: ignore[index]
        assert (len(found), sum(int(row[amount]) for row in found)) == rows(selling, query)[0], name
    (movement,) = table(made.path, "cash_movements")
    assert movement["reason"] == "=fond", "what is proof is never rewritten"
    (event,) = table(made.path, "events")
    assert event["detail"] == "Carte, IGN"


def test_it_says_what_every_column_is(selling: Desk) -> None:
    files = files_in(archiving.archive(selling, 2026).path)
    document = json.loads(files["archive.json"])
    for name, described in tables().items():
        (head, *_rows) = csv.reader(io.StringIO(files[described.file].decode()))
        assert head == [column["name"] for column in document["tables"][name]["columns"]]
        assert all(column["fr"] and column["en"] for column in document["tables"][name]["columns"])
        assert all(column in files["README.txt"].decode() for column in head)
    (till_of_it,) = document["tills"]
    assert (till_of_it["office"], till_of_it["name"]) == ("VIA", "Accueil")
    (journal,) = document["journals"]
    stored = rows(selling, "SELECT seq, lower(hex(hash)) FROM journal WHERE seq = ?", journal["entries"])
    assert stored == [(journal["entries"], journal["hash"])]


def test_the_key_is_made_once_kept_to_its_owner_and_vouched_for_by_the_journal(selling: Desk, time: Hand) -> None:
    first = archiving.archive(selling, 2026)
    path = selling.data_dir / paths.ARCHIVE_KEY
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    time.forward(hours=1)
    second = archiving.archive(selling, 2026)
    assert second.path.name == "bitdesk-2026-VIA-2.zip", "an archive is never replaced"
    assert second.public_key == first.public_key
    keys = rows(selling, "SELECT id, public_key FROM archive_key")
    assert [key for _id, key in keys] == [first.public_key]
    made = rows(selling, "SELECT year, sha256, key_id FROM archive ORDER BY id")
    assert made == [(2026, first.sha256, keys[0][0]), (2026, second.sha256, keys[0][0])]
    assert rows(selling, "SELECT count(*) FROM journal WHERE kind IN ('archive', 'archive_key')") == [(3,)]


def test_a_key_that_was_lost_is_followed_by_another(selling: Desk) -> None:
    first = archiving.archive(selling, 2026)
    (selling.data_dir / paths.ARCHIVE_KEY).unlink()
    second = archiving.archive(selling, 2026)
    assert second.public_key != first.public_key
    assert len(rows(selling, "SELECT 1 FROM archive_key")) == 2
    assert archives.verify(first.path).problems == archives.verify(second.path).problems == ()


@pytest.mark.parametrize("text", ["", "zz", "00" * 31, "é"])
def test_a_file_that_holds_no_key_is_refused(selling: Desk, text: str) -> None:
    (selling.data_dir / paths.ARCHIVE_KEY).write_text(text)
    with pytest.raises((RuleError, OutageError), match=r"holds no key|cannot be read"):
        archiving.archive(selling, 2026)
    assert rows(selling, "SELECT 1 FROM archive") == []


def test_a_year_without_sales_has_no_archive(selling: Desk) -> None:
    with pytest.raises(RuleError, match="Nothing was sold in 2025"):
        archiving.archive(selling, 2025)
    assert not (selling.data_dir / paths.ARCHIVE_KEY).exists()


def test_a_folder_that_cannot_be_is_said_and_nothing_is_recorded(selling: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Madame")
    with pytest.raises(OutageError, match="cannot be used"):
        archiving.archive(selling, 2026, tmp_path / "letter")
    assert rows(selling, "SELECT 1 FROM archive") == []
    assert (tmp_path / "letter").read_text() == "Madame"


def test_tickets_that_no_closing_holds_are_counted(selling: Desk) -> None:
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 1))
    made = archiving.archive(selling, 2026)
    assert made.not_closed == 1
    assert archives.verify(made.path).problems == ()


def test_each_year_starts_from_the_perpetual_totals_of_the_one_before(selling: Desk, time: Hand) -> None:
    time.forward(days=200)
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 4))
    till.close_session(selling)
    time.forward(days=365)
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 1))
    till.close_session(selling)
    for year, tickets, kinds in (
        (2026, 7, "day day day month month year"),
        (2027, 1, "day month year"),
        (2028, 1, "day"),
    ):
        path = archiving.archive(selling, year).path
        result = archives.verify(path)
        assert result.problems == ()
        assert result.tickets == tickets
        closings = json.loads(files_in(path)["closings.json"])
        own = [closing for closing in closings if "carried" not in closing]
        assert " ".join(sorted(closing["kind"] for closing in own)) == kinds
        for closing in own:
            known = {other["id"] for other in closings}
            assert set(closing["previous_ids"]) <= known
    day = next(closing for closing in own if closing["kind"] == "day")
    assert (
        day["perpetual_cents"]
        == rows(selling, "SELECT sum(total_cents) FROM sale WHERE training = 0 AND refunds_id IS NULL")[0][0]
    )


def test_a_forged_total_carried_over_is_found(selling: Desk, time: Hand) -> None:
    time.forward(days=200)
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 4))
    till.close_session(selling)
    content = archives.verify(archiving.archive(selling, 2027).path)
    assert content.problems == ()
    from bitdesk.archives.recount import mistakes
    from bitdesk.reports import archived

    forged = archived.content(selling, 2027)
    for closing in forged.closings:
        if closing.get("carried") and closing["kind"] == "day":
            closing["perpetual_cents"] -= 100  # type: ignore[index]
    assert "perpetual_cents" in str(mistakes(forged)[0])


def test_a_clock_that_was_wrong_leaves_no_gap(selling: Desk, time: Hand) -> None:
    time.forward(days=365)
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 1))
    till.close_session(selling)
    time.forward(days=-364)
    till.open_session(selling, float_cents=0)
    sell(selling, (article(selling), 1))
    till.close_session(selling)
    made = archiving.archive(selling, 2026)
    assert archives.verify(made.path).problems == ()
    elsewhere = json.loads(files_in(made.path)["archive.json"])["elsewhere"]
    assert elsewhere == {f"{ids.to_text(selling.desk_id)} 0": [7]}


def test_a_desk_archives_its_own_till_alone(house: House, selling: Desk) -> None:
    other = house.add_desk("VIA", "Accueil 2")
    with pytest.raises(RuleError, match="Nothing was sold"):
        archiving.archive(other, 2026)
    till.open_session(other, float_cents=0)
    sell(other, (article(other), 1))
    assert archiving.archive(other, 2026).tickets == 1


def test_the_head_office_archives_every_till(house: House, selling: Desk) -> None:
    second = shop_desk(house)
    till.open_session(second, float_cents=0)
    sell(second, (article(second), 1))
    till.close_session(second)
    for desk in (selling, second):
        sync.exchange(desk)
    sync.merge_all(house.head_office)
    made = archiving.archive(house.head_office, 2026)
    assert made.tickets == 8
    result = archives.verify(made.path)
    assert result.problems == ()
    assert {row["till"] for row in table(made.path, "tickets")} == {
        ids.to_text(desk.desk_id) for desk in (selling, second)
    }


def test_branches_of_a_copied_file_are_archived_whole(house: House, tmp_path: Path) -> None:
    """Both branches close the same session: what they share is counted once in every perpetual total."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    card = article(desk)
    first = sell(desk, (card, 2))
    sell(desk, (card, 1))
    settle(house)
    backup = copied(desk, tmp_path / "backup")
    for _ in range(3):
        sell(desk, (card, 1))
    till.close_session(desk)
    settle(house)
    back = restored(house, "VIA", backup)
    take_back(back, first)
    till.close_session(back)
    settle(house, rounds=6)
    till.open_session(back, float_cents=0)
    sell(back, (card, 1))
    till.close_session(back)
    till.close_month(back)
    till.close_year(back)
    settle(house)
    for archiver in (back, house.head_office):
        made = archiving.archive(archiver, 2026)
        assert archives.verify(made.path).problems == ()
        assert (made.tickets, made.closings) == (7, 5)
        assert {row["branch"] for row in table(made.path, "tickets")} == {"", "B"}


def test_a_month_holds_nothing_that_the_month_of_another_branch_holds(house: House, tmp_path: Path) -> None:
    """One branch has closed the month when the other one comes back: what they share is in the first month alone."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    card = article(desk)
    sell(desk, (card, 1))
    sell(desk, (card, 1))
    settle(house)
    backup = copied(desk, tmp_path / "backup")
    sell(desk, (card, 1))
    till.close_session(desk)
    till.close_month(desk)
    settle(house)
    back = restored(house, "VIA", backup)
    sell(back, (card, 1))
    till.close_session(back)
    settle(house, rounds=6)
    till.close_month(back)
    settle(house)
    totals = rows(back, "SELECT sales, total_cents, perpetual_cents FROM closing WHERE kind = 'month' ORDER BY number")
    assert totals == [(3, 3750, 3750), (1, 1250, 5000)]
    assert archives.verify(archiving.archive(back, 2026).path).problems == ()


def test_a_ticket_that_a_closing_of_another_year_holds_waits_for_none(selling: Desk, time: Hand) -> None:
    time.forward(days=365)
    till.open_session(selling, float_cents=0)
    sold = sell(selling, (article(selling), 1))
    till.close_session(selling)
    change(selling, f"UPDATE sale SET sold_on = '2026-12-31' WHERE number = {sold.number} AND training = 0")
    made = archiving.archive(selling, 2026)
    assert (made.tickets, made.not_closed) == (8, 0)
    assert archives.verify(made.path).problems == ()


@pytest.mark.parametrize("year", [1, 9999])
def test_the_first_and_the_last_year_of_all_have_nothing_to_archive(selling: Desk, year: int) -> None:
    with pytest.raises(RuleError, match=f"Nothing was sold in {year}"):
        archiving.archive(selling, year)
