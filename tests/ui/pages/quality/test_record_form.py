"""The form of what a visitor says: nothing is assumed, everything but the person comes back after a crash."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from bitdesk import ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports.complaints import complaints
from bitdesk.ui.pages.quality.page import COMPLAINTS, SUGGESTIONS
from bitdesk.ui.pages.quality.record_form import RecordForm
from bitdesk.ui.pages.quality.words import ORGANISATION
from bitdesk.ui.widgets.fields import Choice
from bitdesk.values import Channel
from ui.pages.quality.conftest import Quality, followed
from visitors import office

SAID = {
    "text": "Fermé 👍\nà midi", "theme": "hours", "language": "de", "channel": "letter",
    "received_on": date(2026, 7, 20), "place": "Parking",
}  # fmt: skip


def form_of(quality: Quality, kind: int = COMPLAINTS) -> RecordForm:
    section = followed(quality(kind))
    section.add()
    return section.form


def fill(form: RecordForm, **values: object) -> None:
    for name, value in values.items():
        form.fields[name].show_value(value)  # type: ignore[attr-defined]


def test_a_new_one_is_about_this_office_at_the_counter_and_nothing_else_is_assumed(
    quality: Quality, desk: Desk
) -> None:
    said = form_of(quality).said()
    assert said == {
        "text": "", "office_id": desk.office_id, "theme": None, "language": None, "channel": "counter", "place": "",
        "received_on": None, "card": None, "draft": "complaint",
    }  # fmt: skip


def test_the_head_office_says_which_office_it_is_about(head_quality: Quality) -> None:
    assert form_of(head_quality).said()["office_id"] is None


@pytest.mark.parametrize("channel", Channel)
def test_the_day_is_asked_of_all_but_who_stands_at_the_counter(quality: Quality, channel: Channel) -> None:
    form = form_of(quality)
    fill(form, channel=channel.value)
    assert form.fields["received_on"].text() == "22/07/2026", "today, unless another day is said"  # type: ignore[attr-defined]
    fill(form, received_on=date(2026, 7, 1))
    asked = channel != Channel.COUNTER
    assert form.fields["received_on"].isHidden() is not asked
    assert form.said()["received_on"] == (date(2026, 7, 1) if asked else None)


@pytest.mark.parametrize(
    ("day", "why"), [(date(2026, 7, 23), "not come yet"), (date(2018, 12, 31), "before the first day counted")]
)
def test_a_day_on_which_nothing_can_have_come_is_refused(quality: Quality, desk: Desk, day: date, why: str) -> None:
    section = followed(quality())
    section.add()
    fill(section.form, text="Appel de mardi", channel="phone", received_on=day)
    section.confirm()
    assert why in section.page.around.banner.text
    assert (section.side.currentWidget(), complaints(desk)) == (section.form, ())
    fill(section.form, received_on=date(2026, 7, 21))
    section.confirm()
    assert [(row.channel, row.received_on) for row in complaints(desk)] == [("phone", date(2026, 7, 21))]


def test_the_language_of_the_contact_is_the_visitor_s_unless_another_is_said(quality: Quality) -> None:
    form = form_of(quality)
    fill(form, card=ContactCard(name="Zoé", language="nl"))
    assert form.said()["language"] == "nl"
    fill(form, language="en")
    assert form.said()["language"] == "en"


def test_all_that_is_said_comes_back_but_the_person(quality: Quality, desk: Desk, qtbot: QtBot) -> None:
    form = form_of(quality)
    other = ids.to_text(office(desk, "COL"))
    fill(form, **SAID, office=other, card=ContactCard(name="Zoé Martin"))
    form.draft.save()
    qtbot.waitUntil(lambda: not form.page.around.tasks.busy)
    again = followed(quality()).form
    values = again.values()
    assert {name: values[name] for name in SAID} == SAID
    assert values["office"] == other
    assert values["card"] is None


def test_what_was_never_known_as_a_theme_is_not_offered(quality: Quality) -> None:
    form = form_of(quality)
    theme = form.fields["theme"]
    assert isinstance(theme, Choice)
    assert [theme.itemData(place) for place in range(theme.count())] == ["", "hours", "signs"]
    concerned = form.fields["office"]
    assert isinstance(concerned, Choice)
    assert concerned.itemData(concerned.count() - 1) == ORGANISATION


def test_a_suggestion_has_a_weight_and_no_place(quality: Quality) -> None:
    form = form_of(quality, SUGGESTIONS)
    assert "place" not in form.fields
    assert form.said()["importance"] == ""
    assert "how much it weighs" in form.problem()
    fill(form, importance="minor")
    assert form.problem() == ""


def test_a_card_that_cannot_be_is_said_beside_its_field(quality: Quality) -> None:
    form = form_of(quality)
    fill(form, text="a", card=ContactCard(phone="demain"))
    assert "telephone" in form.problem()
    assert not form.contact.is_folded
    assert form.contact.fields["phone"].hasFocus()


def test_the_language_is_asked_once(quality: Quality) -> None:
    form = form_of(quality)
    form.contact.unfold()
    offered = [each for each in form.findChildren(Choice) if each.findData("nl") >= 0 and each.isVisible()]
    assert offered == [form.fields["language"]]
    fill(form, language="nl")
    form.contact.fields["name"].setText("Jan de Vries")
    assert form.said()["card"] == ContactCard("Jan de Vries", language="nl")
    assert form.said()["language"] == "nl"
