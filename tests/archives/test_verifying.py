"""An archive verifies with nothing but itself; whatever is changed in it is named, whoever signed it again."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from bitdesk.archives import is_archive, verify
from bitdesk.archives.layout import names
from bitdesk.archives.recount import MOST_MISSING
from bitdesk.errors import OutageError, RefusedError
from sealed import files_in, write_zip

Change = Callable[[dict[str, bytes]], None]
Changed = Callable[..., Path]


def said(path: Path) -> str:
    return "\n".join(map(str, verify(path).problems))


def replaced(name: str, before: bytes, after: bytes) -> Change:
    def change(files: dict[str, bytes]) -> None:
        assert before in files[name], files[name]
        files[name] = files[name].replace(before, after, 1)

    return change


def test_an_archive_holds_where_there_is_nothing_else(archive: Path, tmp_path: Path) -> None:
    result = verify(archive)
    assert result.problems == ()
    assert (result.year, result.tickets, result.closings) == (2026, 7, 4)
    assert result.organisation.startswith("Office de Tourisme")
    assert result.public_key == files_in(archive)["public-key.txt"].decode().strip()
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(archive) as unpacked:
        unpacked.extractall(folder)
    assert is_archive(folder)
    assert verify(folder) == result


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no coreutils on this system")
def test_its_checksums_are_verified_without_this_program(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as unpacked:
        unpacked.extractall(tmp_path / "unpacked")
    command = ["sha256sum", "-c", "SHA256SUMS"]
    done = subprocess.run(command, cwd=tmp_path / "unpacked", capture_output=True, text=True, check=True)
    assert done.stdout.count(": OK") + done.stdout.count(": ") - done.stdout.count(": OK") == len(names())


@pytest.mark.parametrize("name", sorted(names()))
def test_whatever_file_is_changed_is_named(changed: Changed, name: str) -> None:
    path = changed(lambda files: files.update({name: files[name] + b" "}), signed=False)
    text = said(path)
    assert f"The file {name} of the archive was changed." in text


@pytest.mark.parametrize("name", sorted(names() | {"SHA256SUMS.sig"}))
def test_whatever_file_lacks_is_named(changed: Changed, name: str) -> None:
    assert said(changed(lambda files: files.pop(name), signed=False)) == f"The archive lacks its file {name}."


def test_what_was_added_is_not_part_of_it(changed: Changed) -> None:
    path = changed(lambda files: files.update({"more.csv": b"x"}), signed=False)
    assert said(path) == "The file more.csv is not part of the archive that was signed."


@pytest.mark.parametrize("signature", [b"00" * 64, b"not hexadecimal", b"", "é".encode()])
def test_a_signature_by_another_key_is_none(changed: Changed, signature: bytes) -> None:
    path = changed(lambda files: files.update({"SHA256SUMS.sig": signature}), signed=False)
    assert "signature" in said(path)


def test_a_list_of_checksums_that_was_changed_is_not_signed(changed: Changed) -> None:
    assert "signature" in said(
        changed(lambda files: files.update(SHA256SUMS=files["SHA256SUMS"] + b"\n"), signed=False)
    )


@pytest.mark.parametrize(
    ("name", "before", "after", "problem"),
    [
        ("lines.csv", b",1250,2000,208,", b",1250,2000,207,", "a line does not agree"),
        ("lines.csv", b",550,", b",2000,", "a line does not agree"),
        ("payments.csv", b",card,1000", b",card,900", "Ticket 2026-000004: its payments are not its total."),
        ("payments.csv", b",card,", b",cash,", "Closing day 1: by_method is not what its tickets sum to."),
        ("tickets.csv", b",2,2026-000002,", b",9,2026-000002,", "has no ticket 2."),
        ("tickets.csv", b",2,2026-000002,", b",3,2026-000002,", "has 2 tickets 3."),
        ("closings.json", b'"perpetual_cents": ', b'"perpetual_cents": 1', "perpetual_cents is not what"),
        ("closings.json", b'"perpetual_refunds_cents": ', b'"perpetual_refunds_cents": 1', "perpetual_refunds_cents"),
        ("closings.json", b'"refunds": 2', b'"refunds": 1', "refunds is not what its tickets sum to"),
        ("closings.json", b'"last_number": 4', b'"last_number": 5', "last_number is not what"),
        ("closings.json", b'"kind": "month"', b'"kind": "day"', "which is not there"),
    ],
)  # fmt: skip
def test_a_forger_with_a_key_of_their_own_is_found_by_the_totals(
    changed: Changed, name: str, before: bytes, after: bytes, problem: str
) -> None:
    path = changed(replaced(name, before, after), signed=True)
    text = said(path)
    assert problem in text, text
    assert "signature" not in text


def test_a_ticket_that_was_taken_out_lacks_in_its_closing(changed: Changed) -> None:
    def take_out(files: dict[str, bytes]) -> None:
        rows = files["tickets.csv"].split(b"\r\n")
        gone = next(row for row in rows if b"2026-000003" in row)
        files["tickets.csv"] = b"\r\n".join(row for row in rows if row != gone)

    text = said(changed(take_out, signed=True))
    assert "has no ticket 3." in text
    assert "Closing day 1: it holds " in text
    assert "have no ticket." in text, "its lines and payments are still there"


def test_a_ticket_in_two_closings_is_named(changed: Changed) -> None:
    def hold_twice(files: dict[str, bytes]) -> None:
        closings = json.loads(files["closings.json"])
        first, second = [closing for closing in closings if closing["kind"] == "day"][:2]
        second["covers"].append(first["covers"][0])
        files["closings.json"] = json.dumps(closings).encode()

    assert "is held by 2 closings of the kind day." in said(changed(hold_twice, signed=True))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("archive.json", b"{}"), ("archive.json", b"[1]"), ("archive.json", b'{"format": "zip", "version": 1}'),
        ("archive.json", b"\xff"), ("closings.json", b"[1]"), ("closings.json", b'[{"id": "1"}]'),
        ("tickets.csv", b"a,b\r\n1,2\r\n"), ("tickets.csv", b""), ("lines.csv", b"\xff\xfe"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(changed: Changed, name: str, data: bytes) -> None:
    with pytest.raises(RefusedError, match="cannot be read as an archive"):
        verify(changed(lambda files: files.update({name: data}), signed=True))


def test_a_cell_that_is_no_number_is_refused(changed: Changed) -> None:
    with pytest.raises(RefusedError, match="cannot be read as an archive"):
        verify(changed(replaced("payments.csv", b",card,1000", b",card,ten"), signed=True))


def test_an_archive_of_a_version_to_come_is_refused(changed: Changed) -> None:
    with pytest.raises(RefusedError, match="newer bitdesk"):
        verify(changed(replaced("archive.json", b'"version": 2', b'"version": 3'), signed=True))


def as_version_1(files: dict[str, bytes]) -> None:
    replaced("archive.json", b'"version": 2', b'"version": 1')(files)
    for name in ("cash_movements.csv", "cash_counts.csv"):
        head, *rows = files[name].decode().split("\r\n")
        assert head.endswith(",branch")
        assert all(row.endswith(",") for row in rows[:-1])
        files[name] = "\r\n".join([head.removesuffix(",branch"), *(row[:-1] for row in rows)]).encode()


def test_an_archive_of_the_first_version_still_verifies(changed: Changed) -> None:
    assert said(changed(as_version_1, signed=True)) == ""

    def forge(files: dict[str, bytes]) -> None:
        as_version_1(files)
        replaced("closings.json", b'"counted_cents": 6000', b'"counted_cents": 6001')(files)

    assert "its count of the drawer is another" in said(changed(forge, signed=True))
    with pytest.raises(RefusedError, match="cannot be read as an archive"):
        verify(changed(replaced("archive.json", b'"version": 2', b'"version": 1'), signed=True))


def test_what_is_no_archive_is_refused(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="is no archive of a till"):
        verify(write_zip(tmp_path / "letter.zip", {"letter.txt": b"Madame"}))
    torn = tmp_path / "torn.zip"
    data = bytearray(archive.read_bytes())
    data[60:200] = bytes(140)
    torn.write_bytes(data)
    with pytest.raises(RefusedError, match=r"damaged|lacks|no archive"):
        verify(torn)
    with pytest.raises(OutageError, match="cannot be read"):
        verify(tmp_path / "missing.zip")
    assert not is_archive(tmp_path / "missing.zip")
    assert not is_archive(tmp_path)


def test_what_unpacks_to_more_than_a_shop_can_sell_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitdesk.archives.reading.MOST_BYTES", 1000)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("SHA256SUMS", b"0" * 100_000)
    assert path.stat().st_size < 1000
    with pytest.raises(RefusedError, match="far too large"):
        verify(path)


def test_verifying_loads_no_database(archive: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from bitdesk.archives import verify; "
        "assert not verify(Path(sys.argv[1])).problems; print('sqlcipher3' in sys.modules, 'sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, archive], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False False"


def test_closings_that_hold_themselves_are_no_trap(changed: Changed) -> None:
    def knot(files: dict[str, bytes]) -> None:
        closings = json.loads(files["closings.json"])
        month = next(closing for closing in closings if closing["kind"] == "month")
        month["covers"], month["previous_ids"] = [month["id"]], [month["id"]]
        files["closings.json"] = json.dumps(closings).encode()

    assert "which is not there" in said(changed(knot, signed=True))


def closings_changed(change: Callable[[list[dict[str, Any]]], object]) -> Change:
    def changes(files: dict[str, bytes]) -> None:
        closings = json.loads(files["closings.json"])
        change(closings)
        files["closings.json"] = json.dumps(closings).encode()

    return changes


def test_a_closing_that_was_taken_out_is_missed_by_the_one_behind(changed: Changed) -> None:
    def lower(closings: list[dict[str, Any]]) -> None:
        closings[:] = [each for each in closings if (each["kind"], each["number"]) != ("day", 1)]
        for each in closings:
            each["perpetual_cents"] -= 1000
            each["covers"] = each["covers"][-1:]

    text = said(changed(closings_changed(lower), signed=True))
    assert "Closing day 2: it follows " in text
    assert "which is not there." in text


def test_a_closing_that_follows_none_is_the_first(changed: Changed) -> None:
    text = said(changed(closings_changed(lambda closings: closings[-1].update(previous_ids=[])), signed=True))
    assert "it follows none, and is not the first of its till." in text


def test_closings_are_not_carried_over_that_are_of_the_year(changed: Changed) -> None:
    def carry(closings: list[dict[str, Any]]) -> None:
        for each in closings:
            each["carried"] = True

    assert said(changed(closings_changed(carry), signed=True)).count("is not carried over from another year") == 4

    def carry_one(closings: list[dict[str, Any]]) -> None:
        closings[0]["carried"] = True

    assert "Closing day 1: it is not carried over" in said(changed(closings_changed(carry_one), signed=True))

    def carry_away(closings: list[dict[str, Any]]) -> None:
        closings.append({**closings[0], "id": "00", "carried": True, "period": "2025-12-31"})

    assert "Closing day 1: it is not carried over" in said(changed(closings_changed(carry_away), signed=True))


@pytest.mark.parametrize(
    ("name", "before", "after", "problem"),
    [
        ("closings.json", b'"expected_cents": ', b'"expected_cents": 1', "the cash expected is not the sum"),
        ("closings.json", b'"float_cents": 5000', b'"float_cents": 4000', "the cash expected is not the sum"),
        ("closings.json", b'"counted_cents": 6000', b'"counted_cents": 6001', "its count of the drawer is another"),
        ("closings.json", b'"counted_cents": null', b'"counted_cents": 1', "its count of the drawer is another"),
        ("cash_counts.csv", b",6000,", b",6001,", "its count of the drawer is another"),
        ("cash_movements.csv", b",in,2000,", b",in,2001,", "Closing day 2: the cash expected is not the sum"),
        ("sessions.csv", b",5000,", b",4000,", "Closing day 1: the cash expected is not the sum"),
    ],
)  # fmt: skip
def test_a_drawer_that_was_changed_is_found(
    changed: Changed, name: str, before: bytes, after: bytes, problem: str
) -> None:
    text = said(changed(replaced(name, before, after), signed=True))
    assert problem in text, text


def test_a_journal_that_was_added_hides_no_drawer(changed: Changed) -> None:
    def forge(files: dict[str, bytes]) -> None:
        document = json.loads(files["archive.json"])
        document["journals"].append({**document["journals"][0], "branch": "B", "entries": 1})
        files["archive.json"] = json.dumps(document).encode()
        replaced("cash_movements.csv", b",in,2000,", b",in,2001,")(files)
        replaced("closings.json", b'"counted_cents": 6000', b'"counted_cents": 6001')(files)

    text = said(changed(forge, signed=True))
    assert "Closing day 2: the cash expected is not the sum of its session." in text
    assert "Closing day 1: its count of the drawer is another." in text


def test_another_branch_explains_no_more_cash_than_it_moved(changed: Changed) -> None:
    """Cash that is said to be another branch's may have reached the one that closed, or not: 20.00 more, or none."""

    def lend(expected: int) -> Change:
        def changes(files: dict[str, bytes]) -> None:
            head, row, *rest = files["cash_movements.csv"].split(b"\r\n")
            assert row.endswith(b",")
            files["cash_movements.csv"] = b"\r\n".join([head, row + b"B", *rest])
            closings = json.loads(files["closings.json"])
            second = next(each for each in closings if (each["kind"], each["number"]) == ("day", 2))
            second["expected_cents"] += expected
            files["closings.json"] = json.dumps(closings).encode()

        return changes

    wrong = "Closing day 2: the cash expected is not the sum"
    assert wrong not in said(changed(lend(0), signed=True))
    assert wrong not in said(changed(lend(-2000), signed=True))
    assert wrong in said(changed(lend(1), signed=True))
    assert wrong in said(changed(lend(-2001), signed=True))


def test_a_correction_expects_what_the_count_that_it_corrects_does(changed: Changed) -> None:
    def correct(files: dict[str, bytes], *, expected: bytes | None = None) -> None:
        head, row, *rest = files["cash_counts.csv"].split(b"\r\n")
        cells = row.split(b",")
        cells[6] = cells[0]
        cells[:3], cells[4] = [b"00", cells[1], b"correction"], b"6100"
        cells[5] = expected or cells[5]
        files["cash_counts.csv"] = b"\r\n".join([head, row, b",".join(cells), *rest])

    assert said(changed(correct, signed=True)) == ""
    text = said(changed(lambda files: correct(files, expected=b"6100"), signed=True))
    assert "does not agree with the one that it corrects" in text


def test_a_second_file_of_a_name_is_refused(archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "twice.zip"
    with zipfile.ZipFile(path, "w") as forged:
        forged.writestr("lines.csv", b"forged")
        for name, data in files_in(archive).items():
            with nullcontext() if name != "lines.csv" else pytest.warns(UserWarning, match="Duplicate name"):
                forged.writestr(name, data)
    with pytest.raises(RefusedError, match=r"has 2 files lines\.csv"):
        verify(path)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("archive.json", b'"year": 2026', b'"year": Infinity'), ("archive.json", b'"year": 2026', b'"year": 1e999'),
        ("closings.json", b"[", b"[" * 100_000),
    ],
)  # fmt: skip
def test_what_has_no_end_is_refused(changed: Changed, name: str, before: bytes, after: bytes) -> None:
    with pytest.raises(RefusedError, match="cannot be read as an archive"):
        verify(changed(replaced(name, before, after), signed=True))


def test_a_damaged_archive_of_another_compression_is_refused(archive: Path, tmp_path: Path) -> None:
    for compression in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        path = tmp_path / f"{compression}.zip"
        with zipfile.ZipFile(path, "w", compression) as other:
            for name, data in files_in(archive).items():
                other.writestr(name, data)
        assert verify(path).problems == ()
        whole = path.read_bytes()
        path.write_bytes(whole[:60] + bytes(140) + whole[200:])
        with pytest.raises(RefusedError, match="is damaged"):
            verify(path)


def test_of_millions_of_tickets_that_lack_some_are_named(changed: Changed) -> None:
    text = said(changed(replaced("tickets.csv", b",4,2026-000004,", b",30000000,2026-000004,"), signed=True))
    assert text.count("has no ticket ") == MOST_MISSING
    assert re.search(r"The till \w+ lacks 29999\d{3} more tickets\.", text)
