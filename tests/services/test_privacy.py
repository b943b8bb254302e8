"""A desk asks for somebody's erasure, the head office erases: what may be erased, and what may be left of it."""

from __future__ import annotations

import msgspec
import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Complaint, QualityMeeting
from bitdesk.reports import drafts as kept_drafts
from bitdesk.reports import privacy as report
from bitdesk.reports.privacy import Spot
from bitdesk.services import complaints, drafts, privacy
from bitdesk.values import ErasureReason
from builders import House
from evidence import broken, journal, rows
from moments import Hand
from questioning import draw_up, say
from stockroom import synchronise

CARD = ContactCard("Éloïse Bastide", None, "e.bastide@example.org", "04 66 45 81 94", None, "fr")
REQUEST = ErasureReason.REQUEST


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def complain(desk: Desk, text: str = "Mme Bastide attend.", card: ContactCard = CARD) -> tuple[bytes, bytes]:
    """Record a complaint, and return its id and its contact's."""
    complaint_id = complaints.record(desk, text, office_id=desk.office_id or None, card=card)
    ((contact_id,),) = rows(desk, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id)
    return complaint_id, contact_id


def test_a_desk_asks_once(desk: Desk, time: Hand) -> None:
    _, contact_id = complain(desk)
    first = privacy.ask_erasure(desk, contact_id)
    time.forward(days=3)
    assert privacy.ask_erasure(desk, contact_id) == first
    assert rows(desk, "SELECT contact_id, requested_on, office_id FROM erasure_request") == [
        (contact_id, "2026-07-22", desk.office_id)
    ]


def test_only_the_head_office_erases(desk: Desk) -> None:
    _, contact_id = complain(desk)
    with pytest.raises(RuleError, match="Only the head office"):
        privacy.erase(desk, [contact_id], REQUEST)
    assert rows(desk, "SELECT name FROM contact_details") == [(CARD.name,)]


def test_the_card_is_emptied_and_the_contact_stays(head: Desk) -> None:
    complaint_id, contact_id = complain(head)
    assert privacy.erase(head, [contact_id], REQUEST) == 1
    assert rows(head, "SELECT name, company, email, phone, address, language FROM contact_details") == [(None,) * 6]
    assert rows(head, "SELECT id, purpose FROM contact") == [(contact_id, "complaint")]
    assert rows(head, "SELECT contact_id FROM complaint WHERE id = ?", complaint_id) == [(contact_id,)]
    assert broken(head) == ()


def test_nothing_of_them_is_written_to_the_journal_again(head: Desk) -> None:
    _, contact_id = complain(head)
    privacy.erase(head, [contact_id], REQUEST)
    assert not any(b"Bastide" in (entry.payload or b"") for entry in journal(head) if entry.kind != "complaint")
    assert {entry.payload for entry in journal(head) if entry.kind == "contact_details"} == {None}


def test_several_are_erased_together_each_with_their_texts(head: Desk) -> None:
    one, first = complain(head)
    other, second = complain(head, "Anna Tobler attend.", ContactCard("Anna Tobler"))
    left = {Spot("complaint", one, "text"): "[…] attend.", Spot("complaint", other, "text"): "[…] attend."}
    assert privacy.erase(head, [first, second, first], ErasureReason.END_DATE, left) == 4
    assert rows(head, "SELECT text FROM complaint") == [("[…] attend.",)] * 2
    for contact_id in (first, second):
        assert report.certificate(head, contact_id).rows == (("complaint", 1), ("contact_details", 1))


def test_a_row_with_two_texts_loses_both(head: Desk) -> None:
    complaint_id = complaints.record(head, "Vu Bastide.", office_id=None, place="Chez Bastide", card=CARD)
    ((contact_id,),) = rows(head, "SELECT contact_id FROM complaint")
    left = {one.writing.spot: one.after for one in report.proposals(head, [contact_id])}
    assert {spot.column for spot in left} == {"text", "place"}
    privacy.erase(head, [contact_id], REQUEST, left)
    assert rows(head, "SELECT text, place FROM complaint WHERE id = ?", complaint_id) == [("Vu […].", "Chez […]")]


def test_a_list_loses_the_name_and_stays_a_list(head: Desk) -> None:
    _, contact_id = complain(head, "Seul.")
    with head.write() as session:
        agenda = [{"kind": "complaint", "label": "Mme Bastide", "detail": "attend"}]
        session.add(QualityMeeting(met_on="2026-07-22", attendees=["C1"], agenda=agenda))
    (redaction,) = report.proposals(head, [contact_id])
    privacy.erase(head, [contact_id], REQUEST, {redaction.writing.spot: redaction.after})
    assert rows(head, "SELECT agenda ->> '$[0].label', agenda ->> '$[0].detail' FROM quality_meeting") == [
        ("[…]", "attend")
    ]


@pytest.mark.parametrize(
    "text",
    ["Mme Bastide n’attend pas.", "Tout va bien.", "[…] attend. Merci.", " ", "[…]\x00", "x" * 100_000],
)
def test_a_redaction_puts_nothing_in(head: Desk, text: str) -> None:
    complaint_id, contact_id = complain(head)
    with pytest.raises(RuleError, match="only take words out"):
        privacy.erase(head, [contact_id], REQUEST, {Spot("complaint", complaint_id, "text"): text})
    assert rows(head, "SELECT name FROM contact_details") == [(CARD.name,)], "nothing is erased by half"


@pytest.mark.parametrize(
    ("spot", "text", "said"),
    [
        (Spot("complaint", b"x" * 16, "text"), "[…]", "not known here"),
        (Spot("sale", b"x" * 16, "reason"), "[…]", "cannot be taken out"),
        (Spot("complaint", b"x" * 16, "received_on"), "[…]", "cannot be taken out"),
        (Spot("contact_details", b"x" * 16, "name"), "[…]", "cannot be taken out"),
    ],
)
def test_what_cannot_be_redacted_is_refused(head: Desk, spot: Spot, text: str, said: str) -> None:
    _, contact_id = complain(head)
    with pytest.raises(RuleError, match=said):
        privacy.erase(head, [contact_id], REQUEST, {spot: text})
    assert rows(head, "SELECT name FROM contact_details") == [(CARD.name,)]


@pytest.mark.parametrize(("people", "said"), [([], "Nobody is chosen"), ([b"x" * 16], "not known here")])
def test_somebody_must_be_named(head: Desk, people: list[bytes], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        privacy.erase(head, people, REQUEST)


def test_nobody_asks_twice_who_is_gone(head: Desk) -> None:
    _, contact_id = complain(head)
    privacy.erase(head, [contact_id], REQUEST)
    with pytest.raises(RuleError, match="erased already"):
        privacy.ask_erasure(head, contact_id)


def test_a_later_erasure_takes_the_place_of_an_earlier_one(head: Desk) -> None:
    complaint_id, first = complain(head, "Anna Tobler et Mme Bastide.", ContactCard("Anna Tobler"))
    _, second = complain(head, "Seule.")
    spot = Spot("complaint", complaint_id, "text")
    privacy.erase(head, [first], REQUEST, {spot: "[…] et Mme Bastide."})
    privacy.erase(head, [second], REQUEST, {spot: "[…] et […]."})
    assert rows(head, "SELECT count(*) FROM erasure WHERE content LIKE '%Bastide%'") == [(0,)]
    assert rows(head, "SELECT row_kind FROM erasure WHERE content = ''") == [("complaint",)]
    assert rows(head, "SELECT count(*) FROM journal WHERE CAST(payload AS TEXT) LIKE '%Bastide%'") == [(0,)]
    assert report.certificate(head, first).rows == (("complaint", 1), ("contact_details", 1))
    assert broken(head) == ()


@pytest.mark.parametrize("text", ["Mme Bastide\x07 attend.", "Mme Bastide attend. " * 2_000])
def test_a_text_that_no_form_here_would_record_is_redacted_all_the_same(head: Desk, text: str) -> None:
    """It came from another desk, or is a list: what is wrong with it must not keep a name in it."""
    complaint_id, contact_id = complain(head)
    with head.write() as session:
        session.get_one(Complaint, complaint_id).text = text
    left = {one.writing.spot: one.after for one in report.proposals(head, [contact_id])}
    privacy.erase(head, [contact_id], REQUEST, left)
    ((said,),) = rows(head, "SELECT text FROM complaint")
    assert said == text.replace("Mme Bastide", "Mme […]")


def test_the_keys_of_a_list_and_what_nobody_wrote_stay(head: Desk) -> None:
    _, contact_id = complain(head, "Seul.")
    with head.write() as session:
        agenda = [{"kind": "complaint", "label": "Mme Bastide", "detail": ""}]
        meeting = QualityMeeting(met_on="2026-07-22", attendees=["C1"], agenda=agenda)
        session.add(meeting)
        session.flush()
        meeting_id = meeting.id
    left = '[{"kind":"[…]","label":"Mme […]","detail":""}]'
    with pytest.raises(RuleError, match="only take words out"):
        privacy.erase(head, [contact_id], REQUEST, {Spot("quality_meeting", meeting_id, "agenda"): left})


@pytest.mark.parametrize("text", ['[{"kind":"complaint"]', "[[…]]", "[…]"])
def test_a_list_that_cannot_be_read_any_more_is_refused(head: Desk, text: str) -> None:
    _, contact_id = complain(head, "Seul.")
    with head.write() as session:
        meeting = QualityMeeting(met_on="2026-07-22", attendees=["C1"], agenda=[{"kind": "complaint", "label": "x"}])
        session.add(meeting)
        session.flush()
        meeting_id = meeting.id
    with pytest.raises(RuleError, match="only"):
        privacy.erase(head, [contact_id], REQUEST, {Spot("quality_meeting", meeting_id, "agenda"): text})


def test_a_company_named_as_a_code_changes_no_figures(house: House, desk: Desk) -> None:
    """Keys and the codes of choices are no texts; what a visitor wrote is."""
    head = house.head_office
    form_id = draw_up(house)
    say(desk, form_id, welcome=5, found=["web"], comment="Le Web de Bastide\nm’a aidé")
    ids = [complain(head, "Seul.", card)[1] for card in (ContactCard(None, "Web"), ContactCard("Comment"), CARD)]
    synchronise(house)
    left = {one.writing.spot: one.after for one in report.proposals(head, ids)}
    privacy.erase(head, ids, REQUEST, left)
    ((answers,),) = rows(head, "SELECT answers FROM questionnaire_response")
    assert msgspec.json.decode(answers)["found"] == ["web"]
    assert msgspec.json.decode(answers)["comment"] == "Le Web de Bastide\nm’a aidé", "in the texts of others"


def test_nobody_has_a_draft_any_more_after_an_erasure(house: House, desk: Desk) -> None:
    head = house.head_office
    _, contact_id = complain(desk)
    drafts.save(desk, "complaint", '{"card": {"name": "Éloïse Bastide"}}')
    drafts.save(head, "answer", '{"text": "Chère Éloïse Bastide"}')
    synchronise(house)
    assert kept_drafts.load(desk, "complaint")
    privacy.erase(head, [contact_id], REQUEST)
    assert kept_drafts.load(head, "answer") is None
    synchronise(house)
    assert kept_drafts.load(desk, "complaint") is None
