"""The head office decides by command: what is added, changed, retired and listed."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.services import organisation
from builders import House
from evidence import journal, rows, tables
from terminal import Said, refused, run


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def command(head: Desk, *words: Any) -> Said:
    return run("--data-dir", head.data_dir, "head-office", *words)


def done(head: Desk, *words: Any) -> str:
    said = command(head, *words)
    assert (said.code, said.err) == (0, "")
    return said.out.strip()


def listed(head: Desk, name: str, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(done(head, "list", name, "--format", "json", *options))[name]
    return found


# Closed days


def test_closed_days_are_added_listed_and_retired(head: Desk) -> None:
    assert done(head, "add", "closed-day", "2026-12-24", "--until", "2026-12-26", "--reason", "Noël") == (
        "Added: 2026-12-24…2026-12-26"
    )
    assert done(head, "add", "closed-day", "2026-12-24", "--office", "via") == "Added: 2026-12-24"
    assert [
        (row["starts_on"], row["ends_on"], row["office"], row["reason"]) for row in listed(head, "closed-days")
    ] == [
        ("2026-12-24", "2026-12-26", "", "Noël"),
        ("2026-12-24", "2026-12-24", "VIA", ""),
    ]
    assert done(head, "retire", "closed-day", "2026-12-25") == "Retired: 2026-12-25"
    days = [row["starts_on"] for row in listed(head, "closed-days") if row["office"] == ""]
    assert days == ["2026-12-24", "2026-12-26"]
    assert done(head, "bring-back", "closed-day", "2026-12-25") == "Brought back: 2026-12-25"
    assert len(listed(head, "closed-days")) == 2
    assert refused(command(head, "retire", "closed-day", "2026-12-27"), "27/12/2026 is no such closed day")
    assert refused(command(head, "add", "closed-day", "2026-12-25"), "is a closed day already")


# Offices, desks, counselors, topics, events


def test_an_office_is_changed_retired_and_brought_back(head: Desk) -> None:
    assert (
        done(head, "change", "office", "via", "--name", "Vialas (mairie)", "--address", "Rue Haute") == "Changed: VIA"
    )
    assert done(head, "change", "office", "VIA", "--address", "") == "Changed: VIA"
    assert rows(head, "SELECT name, address FROM office WHERE code = 'VIA'") == [("Vialas (mairie)", None)]
    assert done(head, "retire", "office", "VIA") == "Retired: VIA"
    assert [row["code"] for row in listed(head, "offices")] == ["PDM", "COL"]
    assert [row["retired_on"] for row in listed(head, "offices", "--all")] == [None, None, "2026-07-22"]
    assert done(head, "bring-back", "office", "via") == "Brought back: VIA"
    assert len(listed(head, "offices")) == 3
    assert refused(command(head, "change", "office", "XXX", "--name", "X"), "There is no “XXX”. Choose among: PDM")


def test_a_desk_is_named_by_its_office_alone_where_there_is_one(house: House, head: Desk) -> None:
    assert done(head, "change", "workstation", "pdm", "--name", "Guichet") == "Changed: Guichet"
    house.add_desk("PDM", "Terrasse")
    assert refused(command(head, "change", "workstation", "PDM", "--name", "X"), "among: PDM/Guichet, PDM/Terrasse")
    assert done(head, "change", "workstation", "PDM/guichet", "--name", "Accueil") == "Changed: Accueil"
    assert refused(command(head, "change", "workstation", "COL", "--office", "VIA"), "stays at its office")
    assert done(head, "retire", "workstation", "PDM/Terrasse") == "Retired: PDM/Terrasse"
    assert done(head, "change", "workstation", "PDM", "--office", "PDM") == "Changed: Accueil"
    assert done(head, "bring-back", "workstation", "PDM") == "Brought back: PDM/Terrasse"
    names = [(row["office"], row["name"], row["last_contact_at"]) for row in listed(head, "workstations")]
    assert names == [("PDM", "Accueil", None), ("PDM", "Terrasse", None), ("COL", "Accueil", None)]


def test_a_counselor_is_changed_leaves_and_comes_back(head: Desk) -> None:
    words = ("--name", "Saison", "--role", "counselor", "--starts-on", "2026-07-01", "--ends-on", "2026-08-31")
    assert done(head, "add", "counselor", "--code", "s1", *words) == "Added: Saison"
    assert done(head, "change", "counselor", "S1", "--role", "director", "--ends-on", "2026-09-15") == "Changed: S1"
    query = "SELECT name, role, starts_on, ends_on FROM counselor WHERE code = 'S1'"
    assert rows(head, query) == [("Saison", "director", "2026-07-01", "2026-09-15")]
    assert done(head, "retire", "counselor", "s1", "--on", "2026-07-10") == "Retired: S1"
    assert [row["code"] for row in listed(head, "counselors")] == ["C1", "C2"]
    assert done(head, "bring-back", "counselor", "S1") == "Brought back: S1"
    assert rows(head, query) == [("Saison", "director", "2026-07-01", None)]
    assert done(head, "retire", "counselor", "C1") == "Retired: C1"
    assert [row["ends_on"] for row in listed(head, "counselors")] == ["2026-07-22", None, None]


def test_a_topic_gets_other_words_and_another_place(head: Desk) -> None:
    assert done(head, "change", "topic", "shop", "--label-fr", "Achats", "--place", "1") == "Changed: shop"
    assert [(row["code"], row["label_fr"]) for row in listed(head, "topics")] == [
        ("shop", "Achats"), ("hiking", "Randonnée"), ("stay", "Hébergement"),
    ]  # fmt: skip
    assert done(head, "retire", "topic", "stay") == "Retired: stay"
    assert [row["code"] for row in listed(head, "topics")] == ["shop", "hiking"]
    assert done(head, "bring-back", "topic", "stay") == "Brought back: stay"


def test_an_event_is_named_with_one_of_its_days_where_several_have_its_name(head: Desk) -> None:
    organisation.add_outreach(head, "Foire", date(2026, 8, 1), date(2026, 8, 1))
    for year in ("2027", "2028"):
        done(head, "add", "outreach", "--name", "Foire", "--from", f"{year}-08-01", "--until", f"{year}-08-02")
    assert refused(command(head, "change", "outreach", "foire", "--office", "VIA"), "There are several “foire”")
    words = ("--on", "2027-08-02", "--until", "2027-08-05", "--office", "VIA", "--name", "Grande foire")
    assert done(head, "change", "outreach", "Foire", *words) == "Changed: Grande foire"
    assert done(head, "change", "outreach", "Grande foire", "--office", "") == "Changed: Grande foire"
    assert done(head, "retire", "outreach", "Foire", "--on", "2028-08-01") == "Retired: Foire"
    found = [(row["name"], row["starts_on"], row["ends_on"], row["office"]) for row in listed(head, "outreach")]
    assert found == [
        ("Grande foire", "2027-08-01", "2027-08-05", ""),
        ("Foire", "2026-08-01", "2026-08-01", ""),
        ("Marché de Florac", "2019-01-01", "2030-12-31", "PDM"),
    ]
    assert done(head, "bring-back", "outreach", "Foire") == "Brought back: Foire"
    assert len(listed(head, "outreach")) == 4


# Opening hours


def add_winter(head: Desk) -> None:
    done(head, "retire", "hours", "VIA")
    words = ("--from", "2026-01-01", "--until", "2026-12-31", "--weekday", "1", "--weekday", "6")
    done(head, "add", "hours", "--office", "via", *words, "--hours", "09:30-12:30")


def via(head: Desk) -> list[tuple[str, str, str]]:
    return [(row["starts_on"], row["ends_on"], row["week"]) for row in listed(head, "hours") if row["office"] == "VIA"]


def test_a_season_is_added_whole_or_not_at_all(head: Desk) -> None:
    add_winter(head)
    assert via(head) == [("2026-01-01", "2026-12-31", "Mon 09:30-12:30 · Sat 09:30-12:30")]
    before = tables(head), journal(head)
    words = ("--from", "2026-06-01", "--until", "2026-07-31", "--hours", "10:00-12:00")
    assert refused(command(head, "add", "hours", "--office", "VIA", *words), "from 01/01/2026 to 31/12/2026 already")
    assert (tables(head), journal(head)) == before


def test_a_season_is_put_right_or_changed_from_a_day_on(head: Desk) -> None:
    add_winter(head)
    assert done(head, "change", "hours", "via", "--hours", "10:00-12:00,14:00-17:00") == "Changed: VIA"
    assert via(head) == [("2026-01-01", "2026-12-31", "Mon 10:00-12:00,14:00-17:00 · Sat 10:00-12:00,14:00-17:00")]
    done(head, "change", "hours", "VIA", "--weekday", "1", "--weekday", "2", "--hours", "10:00-12:00")
    done(head, "change", "hours", "VIA", "--weekday", "6", "--closed", "--since", "2026-09-01", "--until", "2026-10-31")
    assert via(head) == [
        ("2026-01-01", "2026-08-31", "Mon–Tue 10:00-12:00 · Sat 10:00-12:00,14:00-17:00"),
        ("2026-09-01", "2026-10-31", "Mon–Tue 10:00-12:00"),
    ]
    done(head, "change", "hours", "VIA", "--on", "2026-10-01", "--until", "2026-11-15", "--from", "2026-09-02")
    assert via(head)[1] == ("2026-09-02", "2026-11-15", "Mon–Tue 10:00-12:00")
    assert refused(command(head, "change", "hours", "VIA", "--on", "2027-01-01"), "2026-01-01…2026-08-31")
    assert done(head, "retire", "hours", "VIA", "--on", "2026-10-01") == "Retired: VIA 2026-09-02…2026-11-15"
    assert done(head, "bring-back", "hours", "VIA", "--on", "2026-10-01") == "Brought back: VIA 2026-09-02…2026-11-15"


# Lists


def test_a_list_tells_which_desks_have_not_received_a_row(house: House, head: Desk, desk: Desk) -> None:
    for _ in range(2):
        sync.exchange(desk)
        sync.merge_all(head)
    organisation.add_topic(head, "eat", "Restauration", "Eat")
    assert [row["unreceived"] for row in listed(head, "topics")] == [[], [], [], ["Le Pont de Montvert"]]
    assert [row["waiting"] for row in listed(head, "workstations")] == [1, None]
    text = done(head, "list", "topics")
    assert text.splitlines()[0] == "Office de Tourisme des Cévennes au Mont Lozère"
    assert "eat     Restauration  Eat         Le Pont de Montvert" in text
    assert "Retired on" not in text


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("offices", "code,name,address"),
        ("hours", "office,starts_on,ends_on,week,monday,tuesday,wednesday,thursday,friday,saturday,sunday"),
        ("closed-days", "starts_on,ends_on,office,reason"),
        ("workstations", "office,office_name,name,last_contact_at,waiting"),
        ("counselors", "code,name,role,starts_on,ends_on"),
        ("topics", "code,label_fr,label_en"),
        ("outreach", "name,starts_on,ends_on,office"),
    ],
)
def test_every_list_is_also_for_other_programs(head: Desk, name: str, columns: str) -> None:
    done(head, "add", "closed-day", "2026-12-25")
    wide = list(csv.reader(io.StringIO(done(head, "list", name, "--format", "csv", "--all"))))
    assert ",".join(wide[0]) == f"{columns},retired_on,unreceived"
    narrow = list(csv.reader(io.StringIO(done(head, "list", name, "--format", "csv"))))
    assert ",".join(narrow[0]) == f"{columns},unreceived"
    assert len(wide) == len(narrow) == len(listed(head, name)) + 1 > 1
    assert len(done(head, "list", name).splitlines()) == len(narrow) + 3


# Set-up files


def test_a_lost_laptops_desk_gets_a_set_up_file_again(house: House, head: Desk, tmp_path: Path) -> None:
    target = tmp_path / "pdm"
    assert done(head, "setup-file", "PDM", target) == f"Set-up file: {target}.bitdesk"
    sync.exchange(house.desks["PDM"])
    sync.merge_all(head)
    said = done(head, "setup-file", "PDM/Accueil", tmp_path / "again.bitdesk", "--mailbox", "Z:/bitdesk")
    assert "Do not count on the old one any more." in said
    again = sync.enrol(tmp_path / "again.bitdesk", tmp_path / "new")
    assert (again.desk_id, again.settings.mailbox) == (house.desks["PDM"].desk_id, "Z:/bitdesk")
    again.database.close()
    assert refused(command(head, "setup-file", "PDM", target.with_suffix(".bitdesk")), "is there already")
    assert refused(command(head, "setup-file", "VIA", tmp_path / "via"), "There is no “VIA”")
    assert not (tmp_path / "via.bitdesk").exists()


def test_a_desks_folder_decides_nothing(desk: Desk) -> None:
    for words in (("list", "offices"), ("retire", "office", "PDM"), ("change", "topic", "shop", "--label-fr", "X")):
        assert refused(command(desk, *words), "is a desk's")
