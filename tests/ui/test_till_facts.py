from __future__ import annotations

from dataclasses import replace

import pytest

from bitdesk import ids, reports, services
from bitdesk.desk import Desk
from bitdesk.services.till import Item, Paid
from bitdesk.ui import till_facts
from bitdesk.ui.widgets.facts_card import Fact
from builders import House

NBSP = "\N{NO-BREAK SPACE}"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def sold(desk: Desk) -> reports.till.Ticket:
    """Two candles with a discount, paid in cash."""
    services.till.open_session(desk, float_cents=5_000)
    candle = services.till.add_quick_item(desk, "Bougie", 500, "standard")
    item = Item(2, quick_item_id=candle, discount_cents=100, discount_reason="ébréchée")
    return services.till.sell(desk, ids.new(), [item], [Paid("cash", 900, 1_000)])


def texts(facts: list[Fact]) -> list[tuple[str, str]]:
    return [(fact.words, fact.amount.replace(NBSP, " ")) for fact in facts]


def test_a_ticket_tells_its_lines_and_payments(sold: reports.till.Ticket) -> None:
    told = texts(till_facts.of_ticket(sold))
    assert ("2 × Bougie · −€1.00 ébréchée", "€9.00") in told
    assert ("Cash", "€9.00") in told
    assert ("Change", "€1.00") in told
    assert ("Without VAT: the organisation is exempt.", "") in told


def test_vat_is_told_where_it_is_owed(sold: reports.till.Ticket) -> None:
    line = sold.lines[0]._replace(vat_bp=2_000, vat_cents=150)
    told = texts(till_facts.of_ticket(replace(sold, vat_exempt=False, lines=(line,))))
    assert (f"20{NBSP}%: without VAT €7.50, VAT €1.50", "€9.00") in told


def test_a_refund_and_what_it_takes_back_name_each_other(desk: Desk, sold: reports.till.Ticket) -> None:
    back = services.till.refund(desk, ids.new(), sold.id, {sold.lines[0].id: 1}, [Paid("cash", 450)], "rendue")
    assert ("Takes back 2026-000001", "") in texts(till_facts.of_ticket(back))
    assert ("Reason: rendue", "") in texts(till_facts.of_ticket(back))
    assert ("Taken back by 2026-000002", "") in texts(till_facts.of_ticket(reports.till.ticket(desk, sold.id)))


def test_a_session_tells_all_but_what_should_be_in_the_drawer(desk: Desk, sold: reports.till.Ticket) -> None:
    services.till.move_cash(desk, "out", 2_000, "timbres")
    services.till.count_cash(desk, (), counted_cents=3_800)
    told = texts(till_facts.of_session(reports.till.x_report(desk)))
    assert ("Sales", "1 · €9.00") in told
    assert ("14:31 Taken out · timbres", "−€20.00") in told
    assert ("Discrepancy", "−€1.00") in told
    assert not any(amount.startswith("€39.00") for _, amount in told)


def test_a_closing_tells_its_drawer_and_its_place_in_the_journal(desk: Desk, sold: reports.till.Ticket) -> None:
    made = services.till.close_session(desk, counted_cents=6_000, reason="un euro trouvé")
    told = texts(till_facts.of_closing(reports.till.closing(desk, made)))
    for line in (("Expected", "€59.00"), ("Counted", "€60.00"), ("Discrepancy", "+€1.00"),
                 ("Reason: un euro trouvé", "")):  # fmt: skip
        assert line in told
    assert told[-1][0].startswith("Entry ")


def test_nobody_counted(desk: Desk, sold: reports.till.Ticket) -> None:
    closing = reports.till.closing(desk, services.till.close_session(desk))
    told = texts(till_facts.of_closing(closing))
    assert ("Counted", "not counted") in told
    assert not any(words == "Discrepancy" for words, _ in told)


def test_a_month_has_no_drawer(desk: Desk, house: House, sold: reports.till.Ticket) -> None:
    services.till.close_session(desk)
    made = services.till.close_month(desk)
    told = texts(till_facts.of_closing(reports.till.closing(desk, made)))
    assert not any(words == "Drawer" for words, _ in told)
