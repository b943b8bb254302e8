"""What a closing freezes is the same whether it is summed up step by step or from the tickets of all branches."""

from __future__ import annotations

from bitdesk import ids
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.values import ClosingKind
from drawer import MAP, Drawer
from evidence import rows
from moments import Hand


def trade(drawer: Drawer, time: Hand, days: int) -> None:
    for _ in range(days):
        drawer.open()
        ticket = drawer.sell(drawer.item(MAP, 2))
        drawer.refund(ticket, {0: 1})
        till.close_session(drawer.desk)
        time.forward(days=20)


def test_both_ways_of_summing_agree(drawer: Drawer, time: Hand) -> None:
    trade(drawer, time, 3)
    # A second journal of this desk, that says nothing: totals are made of every closing's tickets from now on.
    with drawer.desk.database.writing(()) as connection:
        connection.execute(
            "INSERT INTO origin (id, desk_id, epoch, parent_id, parent_seq, head_seq, head_hash, applied_seq, "
            "sent_seq, merged_seq, status) SELECT ?, desk_id, 1, id, 1, 1, head_hash, 1, 1, 1, 'received' FROM origin "
            "WHERE status = 'own'",
            (ids.new(),),
        )
    trade(drawer, time, 3)
    days = sorted(tills.closings(drawer.desk, kind=ClosingKind.DAY), key=lambda each: each.number)
    assert [each.perpetual_cents for each in days] == [2500 * number for number in range(1, 7)]
    assert [each.perpetual_refunds_cents for each in days] == [1250 * number for number in range(1, 7)]
    months = sorted(tills.closings(drawer.desk, kind=ClosingKind.MONTH), key=lambda each: each.number)
    assert [each.previous_ids for each in months[1:]] == [(each.id,) for each in months[:-1]]
    assert months[-1].perpetual_cents == sum(each.sales_cents for each in months)


def test_a_closing_names_the_head_of_its_journal(drawer: Drawer, time: Hand) -> None:
    trade(drawer, time, 1)
    assert rows(
        drawer.desk,
        "SELECT count(*) FROM closing c JOIN journal e ON e.row_id = c.id JOIN journal j "
        "ON j.origin_id = e.origin_id AND j.seq = c.head_seq AND lower(hex(j.hash)) = c.head_hash AND e.seq > j.seq",
    ) == [(1,)]
