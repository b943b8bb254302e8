"""What a session has yet to close, and what should be in its drawer."""

from __future__ import annotations

from bitdesk.reports.till_sums import expected_cents, tickets_to_close
from bitdesk.services import till
from builders import House
from drawer import MAP, make_drawer


def test_a_session_has_its_tickets_to_close_until_it_is_closed(house: House) -> None:
    drawer = make_drawer(house)
    session_id = drawer.open()
    made = [drawer.sell(drawer.item(MAP)).id for _ in range(3)]
    drawer.sell(drawer.item(MAP), training=True)
    with drawer.desk.database.reading() as connection:
        assert tickets_to_close(connection, session_id) == made
        assert expected_cents(connection, session_id) == 5000 + 3 * 1250
    till.close_session(drawer.desk)
    with drawer.desk.database.reading() as connection:
        assert tickets_to_close(connection, session_id) == []
        assert expected_cents(connection, session_id) == 5000 + 3 * 1250
