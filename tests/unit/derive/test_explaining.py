"""What a watcher hears while an item is derived, and the line that tells it."""

from typing import Any

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.explaining import guard_reason, why_line
from streams.derive.guards import GUARDS
from streams.derive.rules import GRAMMAR
from streams.derive.trace import Trace

REPORT = "Tarn Copper will close its Gorse Hill mine in June, the Harbour Post reported on Monday."


def explained(body: str, headline: str = "") -> dict[str, Any]:
    """Derive an item and return how."""
    item = WireItem(item="a", guid="a", headline=headline, body=body)
    trace = Trace()
    return why_line("a", headline, body, derive(item, trace), trace)


def attempt(sentence: str, rule: str) -> dict[str, Any]:
    """Return what became of the first match of a rule in a sentence."""
    told = explained(sentence)
    return next(a for s in told["sentences"] for a in s["attempts"] if a["rule"].startswith(f"{rule}@"))


@pytest.mark.parametrize(
    "example", [e.text for rule in GRAMMAR for e in rule.examples if rule.frame != "headline"][::7]
)
def test_watching_changes_nothing(example: str) -> None:
    """With a watcher and without one an item has the same mentions."""
    item = WireItem(item="a", guid="a", headline="", body=f"{REPORT} {example}")
    assert derive(item, Trace()) == derive(item)


def test_a_response_tells_cue_group_party_guards_standing_and_what_it_answers() -> None:
    """Each is what the engine used, at its place in the text."""
    body = f"{REPORT} The company did not deny the report."
    told = explained(body)
    [found] = told["sentences"][1]["attempts"]
    for words in (found["cue"], found["verb_group"], found["party_words"]):
        assert body[words["start"] : words["end"]] == words["text"]
    assert (found["cue"]["text"], found["verb_group"]["text"]) == ("deny", "did not deny")
    assert (found["verb_group"]["polarity"], found["verb_group"]["voice"]) == ("negated", "active")
    assert (found["act"], found["why_not"], found["responses"]) == ("neither", None, ["r1"])
    [who] = found["parties"]
    assert (found["party_words"]["text"], who["name"]) == ("The company", "Tarn Copper")
    assert who["how"] == ["The company is Tarn Copper"]
    assert all(guard["holds"] and guard["demands"] for guard in found["guards"])
    [response] = told["responses"]
    assert (response["about"], response["standing"]) == ("c1", "subject")
    assert response["about_reason"] == "the claim just told, which names its party"
    assert response["standing_reason"] == "the claim names it"


def test_tokens_have_offsets_into_the_field() -> None:
    """In the headline and in the body, whatever stands before."""
    told = explained(f"{REPORT} It denied it.", "Mine to close")
    fields = {"headline": "Mine to close", "body": f"{REPORT} It denied it."}
    assert [sentence["field"] for sentence in told["sentences"]] == ["headline", "body", "body"]
    for sentence in told["sentences"]:
        for word, start, end in sentence["tokens"]:
            assert fields[sentence["field"]][start:end] == word


@pytest.mark.parametrize(
    ("sentence", "rule", "why"),
    [
        ("Will the ministry confirm the sale?", "confirm-verb", "it is a question"),
        ("If the ministry confirmed the sale, shares would rise.", "confirm-verb", "under a condition"),
        ("The denial was denied entry.", "deny-verb", "no subject or agent"),
        ("The ministry will confirm the sale on Friday.", "confirm-verb", "a verb that is prospective"),
        ("The bank's confirmed orders fell.", "confirm-verb", "the cue is a noun here"),
        ("The ministry declined to comment.", "decline-noun", "an earlier rule has these words"),
    ],
)
def test_a_match_that_is_no_response_tells_why(sentence: str, rule: str, why: str) -> None:
    """The reason is the first thing that did not hold."""
    found = attempt(sentence, rule)
    assert why in found["why_not"]
    assert found["responses"] == []


def test_a_guard_that_does_not_hold_is_named_with_what_it_demands() -> None:
    """Guards before it held; those behind it were not asked."""
    found = attempt("The court denied bail to the trader.", "deny-verb")
    assert found["why_not"] == "guard not_denied_goods"
    assert found["guards"] == [
        {"guard": "not_denied_goods", "holds": False, "demands": guard_reason("not_denied_goods")}
    ]


def test_an_act_told_again_tells_why_it_gives_no_response() -> None:
    """It was found, and dropped because the item tells it already."""
    told = explained("Harn Oil denied the leak. In the evening Harn Oil again denied the leak.")
    first, second = (a for s in told["sentences"] for a in s["attempts"])
    assert (first["why_not"], second["why_not"]) == (
        None,
        "the same act of the same party is told elsewhere in the item",
    )
    assert [a["responses"] for a in (first, second)] == [["r1"], []]


def test_claims_tell_origin_chain_and_what_made_none() -> None:
    """A source behind an outlet is the origin, the outlet its carrier."""
    told = explained(
        "Tarn Copper will close its mine, the Harbour Post reported, citing two people familiar with the plan."
    )
    [found] = [c for s in told["sentences"] for c in s["claim_attempts"]]
    [claim] = told["claims"]
    assert (found["claim"], found["carrier"], found["chain"][0]) == (claim["ref"], "Harbour Post", "Harbour Post")
    assert (found["kind"], found["origin"]["name"]) == ("unnamed", claim["origin"])
    none = explained("The company reported a profit.")["sentences"][0]["claim_attempts"]
    assert [(c["claim"], bool(c["why_not"])) for c in none] == [(None, True)]


def test_an_item_without_a_cue_shows_its_sentences() -> None:
    """Nothing is derived, and that no rule had a stem there is seen."""
    told = explained("It rained in Sarn.")
    [sentence] = told["sentences"]
    assert (sentence["rules_tried"], sentence["attempts"], told["stems"], told["responses"]) == ([], [], [], [])


def test_every_guard_says_what_it_demands() -> None:
    """A guard is explained by the first line of its docstring."""
    assert [name for name in GUARDS if len(guard_reason(name)) < 20] == []


def test_a_name_told_again_and_again_has_no_longer_chain() -> None:
    """A step that says nothing new is left out, so a chain grows with the words for a party, not with the text."""
    told = explained("The ministry denied the sale. " * 40 + "It confirmed the strike.")
    chains = [who["how"] for s in told["sentences"] for a in s["attempts"] for who in a["parties"]]
    assert max(map(len, chains)) <= 2
