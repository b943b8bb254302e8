"""Themes and checklists at the head office: the usual lists, new rows, their order."""

from __future__ import annotations

import pytest

from bitdesk.reports import liaison as report
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.items import ItemsSection
from bitdesk.ui.pages.liaison.page import ITEMS, THEMES
from bitdesk.ui.pages.liaison.themes import ThemesSection
from builders import House
from ui.conftest import HeadOfficeOpener
from ui.pages.liaison.conftest import opened_at_head_office


def themes_of(page: LiaisonPage) -> ThemesSection:
    page.choose_kind(THEMES)
    assert isinstance(page.section, ThemesSection)
    return page.section


def items_of(page: LiaisonPage) -> ItemsSection:
    page.choose_kind(ITEMS)
    assert isinstance(page.section, ItemsSection)
    return page.section


def test_an_empty_head_office_takes_the_usual_lists(house: House, open_head_office: HeadOfficeOpener) -> None:
    page = opened_at_head_office(open_head_office(house.head_office.data_dir))
    section = themes_of(page)
    assert section.usual.isVisible()
    assert "take the usual ones" in section.list.note.text()
    section.usual.click()
    assert [row.code for row in section.rows][:2] == ["welcome", "hours"]
    assert not section.usual.isVisible()
    assert items_of(page).rows


@pytest.fixture
def themes(head_page: LiaisonPage) -> ThemesSection:
    return themes_of(head_page)


@pytest.fixture
def items(head_page: LiaisonPage) -> ItemsSection:
    return items_of(head_page)


def test_a_theme_is_written_changed_moved_retired_and_brought_back(furnished: House, themes: ThemesSection) -> None:
    head = furnished.head_office
    themes.add()
    for name, value in (("code", "river"), ("label_fr", "Rivière"), ("label_en", "River")):
        themes.form.fields[name].setText(value)  # type: ignore[attr-defined]
    themes.save()
    assert themes.row.code == "river"
    themes.move_by(-1)
    assert [each.code for each in report.themes(head)][-2:] == ["river", "other"]
    themes.change()
    themes.form.fields["label_fr"].setText("Baignade")  # type: ignore[attr-defined]
    themes.save()
    assert themes.row.label_fr == "Baignade"
    themes.retire()
    assert "river" not in [each.code for each in report.themes(head)]
    themes.page.around.banner.act()
    assert "river" in [each.code for each in report.themes(head)]


def test_a_taken_code_is_refused_and_the_form_stays(themes: ThemesSection) -> None:
    themes.add()
    for name, value in (("code", "hours"), ("label_fr", "a"), ("label_en", "b")):
        themes.form.fields[name].setText(value)  # type: ignore[attr-defined]
    themes.save()
    assert themes.is_editing
    assert "taken already" in themes.page.around.banner.text
    assert themes.leave()
    assert not themes.leave()


def test_something_to_do_moves_within_its_moment(furnished: House, items: ItemsSection) -> None:
    head = furnished.head_office
    items.add()
    for name, value in (("label_fr", "Aérer"), ("label_en", "Let air in")):
        items.form.fields[name].setText(value)  # type: ignore[attr-defined]
    items.save()
    assert [each.label_fr for each in report.checklist(head, "opening", office_id=furnished.desks["PDM"].office_id)][
        -1
    ] == "Aérer"
    items.move_by(1)
    assert items.row.moment == "opening"
    items.move_by(-1)
    lines = [each.label_fr for each in report.checklist(head, "opening", office_id=furnished.desks["PDM"].office_id)]
    assert lines.index("Aérer") == len(lines) - 2
    closing = [row for row in items.rows if row.moment == "closing"]
    items.list.highlight(items.rows.index(closing[1]))
    items.move_by(-1)
    assert [row.ids for row in items.rows if row.moment == "closing"][:2] == [closing[1].ids, closing[0].ids]
    items.move_by(-1)
    assert items.row.ids == closing[1].ids
    assert items.row.moment == "closing"


def test_something_to_do_at_one_office(furnished: House, items: ItemsSection) -> None:
    items.change()
    items.form.fields["office"].show_value(furnished.desks["COL"].office_id.hex())  # type: ignore[attr-defined]
    items.save()
    assert items.row.office_name == "Le Collet-de-Dèze"
    items.retire()
    items.list.everything.click()
    items.bring_back()
    assert items.row.retired_on is None
