"""The templates at the head office: written, changed, copied, put in order, taken over from the usual ones."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bitdesk.reports.templates import templates
from bitdesk.ui.pages.quality.page import TEMPLATES
from bitdesk.ui.pages.quality.templates import TemplatesSection
from builders import House
from ui.conftest import HeadOfficeOpener
from ui.pages.quality.conftest import ANSWER, Quality


def section_of(quality: Quality) -> TemplatesSection:
    section = quality(TEMPLATES).section
    assert isinstance(section, TemplatesSection)
    return section


def test_a_template_is_written_in_another_language(head_quality: Quality, furnished: House) -> None:
    section = section_of(head_quality)
    section.add_like_this()
    for name, value in (("language", "nl"), ("title", "Antwoord"), ("text", "Beste {name},")):
        section.form.fields[name].show_value(value)  # type: ignore[attr-defined]
    section.save()
    found = templates(furnished.head_office, "complaint", "nl")[0]
    assert (found.title, found.language, found.text) == ("Antwoord", "nl", "Beste {name},")
    assert section.row.title == "Antwoord"


def test_one_is_changed_copied_and_retired(head_quality: Quality, furnished: House) -> None:
    section = section_of(head_quality)
    section.change()
    section.form.fields["title"].show_value("Réponse courte")  # type: ignore[attr-defined]
    section.save()
    assert templates(furnished.head_office, "complaint", "fr")[0].title == "Réponse courte"
    section.do_more()
    assert QApplication.clipboard().text() == ANSWER
    section.retire()
    assert len(templates(furnished.head_office)) == 1
    section.page.around.banner.act()
    assert len(templates(furnished.head_office)) == 2


def test_an_empty_text_is_refused(head_quality: Quality, furnished: House) -> None:
    section = section_of(head_quality)
    section.add()
    section.form.fields["title"].show_value("Vide")  # type: ignore[attr-defined]
    section.save()
    assert "empty" in section.page.around.banner.text
    assert section.is_editing


def test_they_are_put_in_order(head_quality: Quality, furnished: House) -> None:
    section = section_of(head_quality)
    section.move_by(-1)
    section.move_by(1)
    assert [one.title for one in templates(furnished.head_office)] == ["Answer", "Réponse"]


def test_where_there_is_none_the_usual_ones_are_offered(house: House, open_head_office: HeadOfficeOpener) -> None:
    window = open_head_office(house.head_office.data_dir)
    page = window.make_quality()
    section = TemplatesSection(page)
    section.refresh()
    assert section.rows == []
    assert not section.usual.isHidden()
    section.usual.click()
    assert {one.language for one in templates(house.head_office)} == {"fr", "en"}
    assert section.usual.isHidden()


def test_languages_are_said_in_words(head_quality: Quality) -> None:
    section = section_of(head_quality)
    assert [row[1] for row in section.list.table.texts()] == ["French", "English"]
    assert ("Language", "French") in section.details.texts()
