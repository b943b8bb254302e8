"""A review is noted without who wrote it, counts as a look at its site, and is answered or left."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import drafts as report_drafts
from bitdesk.reports import reviews as report
from bitdesk.reports.reviews import State
from bitdesk.services import drafts, liaison, reviews
from bitdesk.values import Sentiment
from builders import House
from evidence import rows
from stockroom import office, synchronise

TODAY = date(2026, 7, 22)


@pytest.fixture
def site(house: House) -> bytes:
    liaison.add_theme(house.head_office, "welcome", "Accueil", "Welcome")
    site_id = reviews.add_site(house.head_office, "Google", office_id=office(house.head_office, "PDM"))
    synchronise(house)
    return site_id


def note(desk: Desk, site: bytes, **values: Any) -> bytes:
    given: dict[str, Any] = {"published_on": TODAY, "rating_tenths": 45, "text": "Très bien 😀"}
    return reviews.record(desk, site, **given | values)


def test_a_review_is_noted_with_all_that_is_known_of_it(desk: Desk, site: bytes) -> None:
    review_id = note(desk, site, theme="welcome", sentiment=Sentiment.POSITIVE, language="fr")
    found = report.review(desk, review_id)
    assert (found.site, found.rating_tenths, found.rating_of, found.text) == ("Google", 45, 5, "Très bien 😀")
    assert found.theme is not None
    assert (found.theme.label_fr, found.sentiment, found.language) == ("Accueil", Sentiment.POSITIVE, "fr")
    assert (found.office, found.is_own, found.state) == ("Le Pont de Montvert", True, State.UNDECIDED)


def test_it_counts_as_a_look_at_its_site(desk: Desk, site: bytes) -> None:
    reviews.check(desk, site)
    note(desk, site)
    note(desk, site)
    assert rows(desk, "SELECT found FROM review_check") == [(2,)]
    (watched,) = report.watched(desk)
    assert (watched.is_due, watched.weeks[-1].found) == (False, 2)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"rating_tenths": None, "text": " "}, "neither a rating nor a text"),
        ({"rating_tenths": 51}, "from 0 to 5"),
        ({"rating_tenths": -1}, "from 0 to 5"),
        ({"published_on": date(2026, 7, 23)}, "has not come yet"),
        ({"published_on": date(26, 7, 1)}, "no day to decide"),
        ({"text": "a\x00b"}, "cannot be kept"),
        ({"text": "x" * 20_001}, "at most 20000"),
        ({"theme": "moon"}, "“moon” does not exist. Choose among: welcome"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, site: bytes, values: dict[str, Any], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        note(desk, site, **values)
    assert rows(desk, "SELECT count(*) FROM review") == [(0,)]
    assert rows(desk, "SELECT count(*) FROM review_check") == [(0,)]


def test_it_is_answered_or_left_for_a_reason_by_anybody(house: House, desk: Desk, site: bytes) -> None:
    first, second = note(desk, site), note(desk, site, rating_tenths=10, text=None)
    synchronise(house)
    head = house.head_office
    with pytest.raises(RuleError, match="empty"):
        reviews.leave(head, second, "")
    reviews.answer(head, first, "Merci de votre visite !")
    reviews.leave(head, second, "Une note seule")
    synchronise(house)
    found = {each.id: each for each in report.reviews(desk)}
    assert (found[first].state, found[first].steps[0].text) == (State.ANSWERED, "Merci de votre visite !")
    assert found[second].state is State.NO_ANSWER
    assert report.undecided(desk) == ()
    reviews.answer(desk, second, "Dites-nous en plus.")
    assert report.review(desk, second).state is State.ANSWERED


def test_only_its_desk_corrects_it_or_takes_it_back(house: House, desk: Desk, site: bytes) -> None:
    review_id = note(desk, site)
    synchronise(house)
    with pytest.raises(RuleError, match="noted at another desk"):
        reviews.change(house.head_office, review_id, text="x")
    with pytest.raises(RuleError, match="noted at another desk"):
        reviews.void(house.head_office, review_id)
    reviews.change(desk, review_id, rating_tenths=30, sentiment=None, text="Bien")
    found = report.review(desk, review_id)
    assert (found.rating_tenths, found.text, found.published_on) == (30, "Bien", TODAY)
    with pytest.raises(RuleError, match="from 0 to 5"):
        reviews.change(desk, review_id, rating_tenths=99)
    reviews.void(desk, review_id)
    assert report.reviews(desk) == ()
    with pytest.raises(RuleError, match="taken back"):
        reviews.answer(desk, review_id, "Merci")


def test_the_forms_draft_goes_with_what_is_recorded_and_stays_where_that_is_refused(desk: Desk, site: bytes) -> None:
    drafts.save(desk, "review:", "{}")
    drafts.save(desk, "review_answer:", "{}")
    with pytest.raises(RuleError, match="from 0 to 5"):
        note(desk, site, rating_tenths=99, draft="review:")
    assert report_drafts.load(desk, "review:") == "{}"
    review_id = note(desk, site, draft="review:")
    reviews.answer(desk, review_id, "Merci", "review_answer:")
    assert rows(desk, "SELECT name FROM draft") == []


def test_two_offices_that_decide_offline_agree_in_the_end(house: House, desk: Desk, site: bytes) -> None:
    review_id = note(desk, site)
    synchronise(house)
    other = house.desks["COL"]
    reviews.leave(desk, review_id, "Rien à dire")
    reviews.answer(other, review_id, "Merci")
    assert report.review(desk, review_id).state is not report.review(other, review_id).state
    synchronise(house)
    found = [report.review(each, review_id) for each in (desk, other, house.head_office)]
    assert len({each.state for each in found}) == 1
    assert {step.text for step in found[0].steps} == {"Rien à dire", "Merci"}
    assert found[0].steps == found[1].steps == found[2].steps
