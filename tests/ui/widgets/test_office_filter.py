from __future__ import annotations

from pytestqt.qtbot import QtBot

from bitdesk import services
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.widgets.office_filter import OfficeFilter


def names(field: OfficeFilter) -> list[str]:
    return [field.itemText(place) for place in range(field.count())]


def test_a_new_office_is_offered_and_the_chosen_one_stays(head_window: HeadOfficeWindow, qtbot: QtBot) -> None:
    assert head_window.page is not None
    field = OfficeFilter(head_window.page, head_window.page)
    assert field.office_id is None
    field.setCurrentIndex(2)
    chosen, before = field.office_id, names(field)
    services.organisation.add_office(head_window.page.desk, "NEW", "Zone neuve")
    with qtbot.assertNotEmitted(field.currentIndexChanged):
        field.offer_offices()
    assert set(names(field)) == {*before, "Zone neuve"}
    assert field.office_id == chosen is not None


def test_a_desk_has_its_own_office_alone(window: MainWindow, desk: Desk) -> None:
    assert window.page is not None
    field = OfficeFilter(window.page, window.page)
    assert (field.isHidden(), field.count(), field.office_id) == (True, 0, None)
