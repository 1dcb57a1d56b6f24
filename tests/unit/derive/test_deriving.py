"""Deriving whole items: claims, responses, parties, what they are about, and when they were said."""

import time

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.extracting import extract_line


def _item(body: str, headline: str = "", **fields: str) -> WireItem:
    return WireItem.model_validate({"item": "t", "guid": "t", "headline": headline, "body": body, **fields})


def _mentions(body: str, headline: str = "", **fields: str) -> list[Mention]:
    return list(derive(_item(body, headline, **fields)).mentions)


def _responses(body: str, headline: str = "", **fields: str) -> list[Mention]:
    return [m for m in _mentions(body, headline, **fields) if m.kind == "response"]


def _claims(body: str, headline: str = "", **fields: str) -> list[Mention]:
    return [m for m in _mentions(body, headline, **fields) if m.kind == "claim"]


REPORT = (
    "PORT SARN, May 4 (Lakewire) - Shipbuilder Dorn is in talks to sell its yard to Velmar, "
    "the Sarn Courier reported on Monday."
)


def test_an_outlets_report_is_a_claim_without_dateline() -> None:
    """The proposition stands without the dateline, its origin is the outlet, its day that of the telling."""
    [claim] = _claims(REPORT, "Dorn in talks to sell yard - Sarn Courier", version_created="2026-05-04T09:00:00Z")
    assert claim.origin is not None
    assert (claim.origin.name, claim.origin_kind, claim.said) == ("Sarn Courier", "outlet", "2026-05-04")
    assert claim.text == "Shipbuilder Dorn is in talks to sell its yard to Velmar"


def test_a_denial_of_a_report_answers_the_items_own_claim() -> None:
    """The response is about the claim that its report tells, and its pronoun is spelt as the party."""
    mentions = _mentions("Dorn on Tuesday denied a Sarn Courier report that it was in talks to sell its yard.")
    claim, response = mentions
    assert response.about == claim.ref
    assert response.text == "Dorn was in talks to sell its yard"
    assert (response.act, response.bearing, response.standing) == ("deny", "denies", "subject")


def test_one_act_told_twice_is_one_response_with_the_speaker_of_the_second_telling() -> None:
    """A later telling adds who said it and to whom; the headline's telling gives way to the body's."""
    [response] = _responses(
        "The Varnian palace would neither confirm nor deny reports of a meeting between the two leaders.\n\n"
        "Ilse Brandt, a spokeswoman for the palace, told Lakewire that she could neither confirm nor deny it.",
        "Palace neither confirms nor denies meeting",
    )
    assert response.act == "neither"
    assert response.span.field == "body"
    assert response.speaker == "Ilse Brandt"
    assert response.medium == "Lakewire"


def test_a_spokesman_known_by_name_speaks_for_his_body() -> None:
    """Where only the name stands, the act still binds the body that he was introduced with."""
    responses = _responses(
        "Dorn spokesman Emil Vasko declined to comment on the yard. Later Vasko confirmed that talks had been held."
    )
    assert [(r.act, r.party.name if r.party else None) for r in responses] == [("decline", "Dorn"), ("confirm", "Dorn")]


def test_a_chief_is_a_party_of_his_own_with_the_body_beside_him() -> None:
    """A named chief keeps his name; the organisation and both names are aliases."""
    [response] = _responses("Dorn chief executive Ruth Sandell denied that the yard would close.")
    assert response.party is not None
    assert (response.party.name, response.party.organisation) == ("Ruth Sandell", "Dorn")
    assert {"Ruth Sandell", "Dorn"} <= set(response.party.aliases)


def test_two_parties_under_neither_are_two_responses() -> None:
    """Under "neither", each of two parties declines for itself."""
    responses = _responses("Neither Dorn nor Velmar would comment on the report.")
    assert [(r.act, r.party.name if r.party else None) for r in responses] == [
        ("decline", "Dorn"),
        ("decline", "Velmar"),
    ]


def test_an_origin_that_keeps_back_detail_is_marked() -> None:
    """A decline by the claim's own origin is detail only and confirms nothing."""
    mentions = _mentions(
        "The Sarn Courier quoted Otto Reuss as saying that he had spoken with the envoy. "
        'Asked how often, Reuss said: "I\'d better not say."'
    )
    claim = next(m for m in mentions if m.kind == "claim")
    [decline] = [m for m in mentions if m.kind == "response"]
    assert claim.origin is not None
    assert (claim.origin.name, claim.carrier) == ("Otto Reuss", "Sarn Courier")
    assert decline.detail_only
    assert decline.about == claim.ref


@pytest.mark.parametrize(
    "text",
    [
        "The minister denied that the bank had confirmed the sale.",
        "The ministry denied reports that Dorn had admitted the leak.",
    ],
)
def test_an_act_inside_another_act_is_none(text: str) -> None:
    """What somebody is denied to have confirmed is no confirmation."""
    assert [r.act for r in _responses(text)] == ["deny"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Dorn confirmed that the letter was fake.", "deny"),
        ("Dorn denied that it had refused to pay.", "deny"),
        ("The police would not confirm the arrest.", "decline"),
        ("The police could not confirm the arrest.", "neither"),
        ("The police did not deny the arrest.", "neither"),
        ("The police stopped short of confirming the arrest.", "neither"),
    ],
)
def test_polarity_decides_the_act(text: str, act: str) -> None:
    """Negation, refusal, ability and what is confirmed turn the sense of the cue."""
    assert [r.act for r in _responses(text)] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Dorn is expected to deny the report.",
        "If Dorn confirms the sale, shares may rise.",
        "Will Dorn deny the story?",
        "The regulator was confirmed in office on Monday.",
        "Shares in Dorn declined 3 percent.",
        "Lakewire could not independently verify the report.",
        "",
        "\u200f\u05d0\u05d9\u05df \u05ea\u05d2\u05d5\u05d1\u05d4 \U0001f600",
        "<p>DENIED</p>",
    ],
)
def test_what_is_no_act_gives_none(text: str) -> None:
    """Futures, conditions, questions, falls, appointments and odd text give no response."""
    assert _responses(text) == []


def test_a_subjects_own_announcement_is_a_statement() -> None:
    """What a body says that it did is a statement, its pronoun spelt; no claim and no response."""
    [statement] = _mentions("SARN, May 4 (Lakewire) - Dorn said on Monday it had sold its yard to Velmar.")
    assert statement.kind == "statement"
    assert statement.text == "Dorn had sold its yard to Velmar"
    assert statement.party is not None
    assert statement.party.name == "Dorn"


@pytest.mark.parametrize(
    "text",
    [
        "Analysts said they would sell.",
        "Dorn said it has not sold its yard.",
        "Dorn said it was pleased with the result.",
        "The Sarn Courier said it would print less.",
    ],
)
def test_what_announces_no_act_of_its_own_is_no_statement(text: str) -> None:
    """Sources, negations, moods and outlets announce nothing; what is in the negative says so."""
    statements = [m for m in _mentions(text) if m.kind == "statement"]
    assert [m for m in statements if m.rule.startswith("own-announcement") or m.bearing == "confirms"] == []


def test_a_killed_item_says_nothing() -> None:
    """The text of a kill tells no act of its own."""
    assert derive(_item("Dorn denied the report.", signal="kill")).mentions == ()


def test_a_weekday_is_counted_back_from_the_dateline() -> None:
    """An item under embargo says "on Thursday" of the day in its dateline."""
    [response] = _responses(
        "SARN, July 9 (Lakewire) - Dorn confirmed on Thursday that it would close its yard.",
        version_created="2026-07-08T15:00:00Z",
    )
    assert response.said == "2026-07-09"


def test_offsets_are_those_of_the_text_as_given() -> None:
    """Quote and cue stand where the offsets say, with odd characters before them."""
    body = "\u201cCaf\u00e9\u201d \U0001f680 owner Dorn\u2019s spokesman denied\u00a0the report."
    for mention in _mentions(body):
        assert body[mention.span.start : mention.span.end] == mention.quote
        if mention.cue is not None:
            assert body[mention.cue[0] : mention.cue[1]] == "denied"


def test_the_extract_line_hides_tentative_mentions() -> None:
    """Only with `tentative` are unsure mentions printed; fields are those of the contract."""
    derivation = derive(_item("Dorn declined to comment on a report that it would sell its yard."))
    line = extract_line("t", "", "Dorn declined to comment on a report that it would sell its yard.", derivation)
    [response] = line["responses"]
    assert {
        "act",
        "field",
        "start",
        "end",
        "party",
        "organisation",
        "speaker",
        "standing",
        "medium",
        "cue",
        "about",
        "rule",
        "confidence",
    } <= set(response)
    assert response["about"] == line["claims"][0]["ref"]


@pytest.mark.parametrize(
    "piece",
    [
        "denied confirmed declined to comment, ",
        "not not not ",
        '"no comment," said the ',
        "report that report that ",
        "((((((((",
        "A B C D E F ",
        ", who said, who said",
    ],
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    """Twice the text takes about twice the time: no pattern runs away, whatever is repeated."""

    def took(times: int) -> float:
        body = piece * times
        started = time.process_time()
        derive(_item(body))
        return time.process_time() - started

    took(50)
    small, large = took(500), took(2_000)
    assert large < 12 * small + 0.5
