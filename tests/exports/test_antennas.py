"""What is worth a look about a desk, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bitdesk.exports.antennas import attention, sheet
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.antennas import Antenna, Branches
from bitdesk.reports.silence import Silence
from bitdesk.values import SCHEMA_VERSION

TUESDAY = date(2026, 7, 21)
AT = 1_784_723_460_000
PLAIN = Antenna(
    office_code="PDM", office_name="Le Pont", workstation="Accueil", last_contact_at=AT, version="0.3.0",
    schema=SCHEMA_VERSION, installations=1,
)  # fmt: skip


@pytest.mark.parametrize(
    ("antenna", "sentences"),
    [
        (PLAIN, []),
        (
            replace(PLAIN, silence=Silence(TUESDAY, 1)),
            ["Silent since Tuesday 21/07/2026, although it was open 1 day."],
        ),
        (
            replace(PLAIN, silence=Silence(TUESDAY, 12)),
            ["Silent since Tuesday 21/07/2026, although open 12 days."],
        ),
        (
            replace(PLAIN, silence=Silence(TUESDAY, 1, never_heard=True)),
            ["Never heard since it was set up on Tuesday 21/07/2026, although it was open 1 day."],
        ),
        (
            replace(PLAIN, installations=2),
            ["2 copies of this desk are in contact: use one of them only. Nothing is lost."],
        ),
        (
            replace(PLAIN, branches=Branches(1, AT, 7)),
            ["1 branch since 22/07/2026 (7 entries): this desk's file was restored or copied."],
        ),
        (
            replace(PLAIN, branches=Branches(3, AT, 1234)),
            ["3 branches since 22/07/2026 (1,234 entries): this desk's file was restored or copied."],
        ),
        (
            replace(PLAIN, schema=SCHEMA_VERSION + 1),
            ["Its program is newer (0.3.0): update this one, or what it does not know is held."],
        ),
        (replace(PLAIN, schema=SCHEMA_VERSION - 1), ["Its program is older (0.3.0): update it when you can."]),
        (replace(PLAIN, retired_on=TUESDAY), ["Retired on 21/07/2026, and still in contact."]),
    ],
)
def test_each_thing_is_said_in_a_sentence(antenna: Antenna, sentences: list[str]) -> None:
    assert list(attention(antenna)) == sentences


def test_several_things_are_several_sentences_under_the_table() -> None:
    odd = replace(PLAIN, silence=Silence(TUESDAY, 2), schema=SCHEMA_VERSION - 1)
    text = written(sheet("Office", [PLAIN, odd]), Format.TABLE)
    assert [line.partition(" · ")[2][:6] for line in text.splitlines() if " · " in line] == ["Silent", "Its pr"]
    assert " · " not in written(sheet("Office", [odd]), Format.CSV)
