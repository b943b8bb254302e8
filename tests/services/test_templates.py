from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.templates import FIELDS, filled, template_rows, templates
from bitdesk.services.listening_defaults import seed
from bitdesk.services.templates import add_template, bring_back, change_template, move_template, retire
from builders import House
from evidence import broken


def test_a_template_is_added_changed_retired_and_brought_back(house: House) -> None:
    head = house.head_office
    template_id = add_template(head, "complaint", "fr", " Accusé ", "Bonjour {name},\n\nmerci.")
    change_template(head, template_id, text="Bonsoir {name}")
    (found,) = templates(head, "complaint")
    assert (found.title, found.text, found.language) == ("Accusé", "Bonsoir {name}", "fr")
    retire(head, "reply_template", template_id)
    assert templates(head) == ()
    assert template_rows(head)[0].retired_on is not None
    bring_back(head, "reply_template", template_id)
    assert len(templates(head)) == 1
    assert broken(head) == ()


def test_templates_are_put_in_order_among_those_for_the_same(house: House) -> None:
    head = house.head_office
    one, other, two, three = (
        add_template(head, purpose, "fr", name, name)
        for purpose, name in (("complaint", "1"), ("review", "a"), ("complaint", "2"), ("complaint", "3"))
    )
    move_template(head, three, 1)
    assert [found.title for found in templates(head, "complaint")] == ["3", "1", "2"]
    retire(head, "reply_template", one)
    move_template(head, three, 2)
    assert [found.id for found in templates(head, "complaint")] == [two, three]
    assert [found.id for found in templates(head, "review")] == [other]


def test_the_usual_ones_speak_both_languages_and_their_fields_are_known(house: House) -> None:
    seed(house.head_office)
    found = templates(house.head_office)
    assert {one.language for one in found} == {"fr", "en"}
    assert {one.purpose for one in found} == {"complaint", "acknowledgement", "suggestion", "enquiry", "review"}
    values = dict.fromkeys(FIELDS, "x")
    assert not any("{" in filled(one.text, one.language, values) for one in found)


def test_another_language_can_be_added(house: House) -> None:
    add_template(house.head_office, "enquiry", "nl", "Antwoord", "Geachte {name}")
    assert templates(house.head_office, "enquiry", "nl")[0].language == "nl"


@pytest.mark.parametrize(
    ("said", "match"),
    [
        (("supplier", "fr", "a", "b"), "replied to"), (("complaint", "french", "a", "b"), "language"),
        (("complaint", "fr", " ", "b"), "empty"), (("complaint", "fr", "a", ""), "empty"),
        (("complaint", "fr", "a", "b\0"), "cannot be kept"), (("complaint", "fr", "a" * 81, "b"), "80"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(house: House, said: tuple[str, str, str, str], match: str) -> None:
    with pytest.raises(RuleError, match=match):
        add_template(house.head_office, *said)
    assert template_rows(house.head_office) == ()


def test_only_the_head_office_writes_them(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        add_template(desk, "complaint", "fr", "a", "b")
