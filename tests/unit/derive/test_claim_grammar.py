"""The examples of the frames of claims: each finds what its examples for say and nothing in its examples against."""

import re

import pytest

from events.errors import ContractError
from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.claim_grammar import CLAIM_FRAMES, ClaimExample, ClaimFrame
from streams.derive.deriving import derive
from streams.derive.grammar import Example, Rule

CASES = [
    pytest.param(frame, example, id=f"{frame.id}: {example.text[:60]}")
    for frame in CLAIM_FRAMES
    for example in frame.examples
]


def found_by(frame: ClaimFrame, example: ClaimExample) -> list[tuple[str, Mention]]:
    """Return the mentions that a frame gave in an example's last sentence, each with its kind of origin."""
    headline, body = (example.text, "") if example.headline else ("", example.text)
    mentions = derive(WireItem(item="a", guid="a", headline=headline, body=body)).mentions
    begin = example.text.rstrip(".").rfind(". ") + 1
    name = re.compile(rf"(?:(?P<kind>[a-z]+)-)?{re.escape(frame.name)}")
    given = [(name.fullmatch(mention.rule), mention) for mention in mentions if mention.span.start >= begin]
    return [(match["kind"] or mention.kind, mention) for match, mention in given if match is not None]


@pytest.mark.parametrize(("frame", "example"), CASES)
def test_a_frame_does_what_its_example_says(frame: ClaimFrame, example: ClaimExample) -> None:
    """It yields one claim of the example's kind and origin, or nothing where the example is one against it."""
    found = found_by(frame, example)
    assert [kind for kind, _ in found] == [kind for kind in (example.kind,) if kind is not None]
    for _, mention in found:
        named = mention.party if mention.kind == "statement" else mention.origin
        name = None if named is None else named.name.lower().removeprefix("the ")
        assert name == (None if example.origin is None else example.origin.lower().removeprefix("the "))


def test_frames_have_kinds_of_their_examples() -> None:
    """No example is of a kind that its frame cannot have, and ids name one frame."""
    assert len({frame.id for frame in CLAIM_FRAMES}) == len(CLAIM_FRAMES)
    for frame in CLAIM_FRAMES:
        assert {example.kind for example in frame.examples} - {None} <= set(frame.kinds)


def test_a_frame_without_examples_enough_does_not_load() -> None:
    """Three for and two against are not enough, whatever else it says."""
    good = [example for example in CLAIM_FRAMES[0].examples if example.kind is not None]
    bad = [example for example in CLAIM_FRAMES[0].examples if example.kind is None]
    with pytest.raises(ContractError, match="3 examples for and 2 against") as told:
        ClaimFrame("lore", 1, ("rumour",), "why", (*good[:3], *bad[:2]))
    assert "Write 3 of each" in told.value.remedy


def test_a_rule_without_examples_enough_does_not_load() -> None:
    """Nor does a rule of the grammar, and its id is named."""
    against = (Example("It rained."), Example("It snowed."), Example("It hailed."))
    with pytest.raises(ContractError, match="rule lore has 0 examples for"):
        Rule("lore", 1, "deny", "verb", ("den",), r"\bdenied\b", "why", examples=against)


@pytest.mark.parametrize(
    ("before", "origin"),
    [("The Harbour Post reported that Tarn Copper will close its mine. ", "Harbour Post"), ("", None)],
)
def test_the_report_is_no_origin_beside_the_outlet_that_it_is_of(before: str, origin: str | None) -> None:
    """What "the report" claims is its outlet's, so that one outlet never counts twice; of nobody's it has no origin."""
    body = f"{before}The report also claimed that the board had met twice in secret."
    claims = [m for m in derive(WireItem(item="i", guid="i", headline="", body=body)).mentions if m.kind == "claim"]
    assert (claims[-1].origin_kind, claims[-1].origin and claims[-1].origin.name) == ("outlet", origin)
    assert claims[-1].rule.startswith("outlet-")
