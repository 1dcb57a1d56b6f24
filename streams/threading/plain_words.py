"""What a party says in plain words of its own matter, beside the live claims of its story: whether it answers one.

Owns how alike they must be, and what the words then do: confirm, confirm a part, deny. Without a claim they do nothing.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from events.mentions import Bearing, Mention
from streams.threading.contraries import gainsaid
from streams.threading.features import numbers
from streams.threading.likeness import KnownClaim
from streams.threading.names import find_names
from streams.threading.propositions import (
    SAME_CLAIM,
    begins_with,
    in_remit,
    is_put_in_the_negative,
    knows_names,
    match_claim,
    names_party,
    tells_all,
    tells_the_same,
    undoes,
)

DOES_WHAT_WAS_REPORTED = 0.45
"""How alike a party's own announcement must be to a claim on it to confirm it without a word that confirms."""
DENIES_WHAT_WAS_REPORTED = 0.5
"""How alike a party's own words in the negative must be to a claim on it to deny it without a word that denies."""
OTHER_TERMS = 0.75
"""What of that is enough where the figures differ: it does what was reported, with other terms."""
_NOT_DONE = "not-done@"
"""How the rule begins by which a party says that it did not do something."""
_GOES_ON = "not-ended@"
"""How the rule begins by which a party says that its matter goes on."""
_INDEED = re.compile(r" (?:indeed|in fact|actually) ")
"""What only affirms, and no claim tells."""
_NEGATION = re.compile(r"\b(?:not|never|no) |(?<=[a-z])n't\b", re.IGNORECASE)
_OWN_WORDS: Mapping[tuple[bool, bool], tuple[str, Bearing]] = {
    (False, False): ("confirm", "confirms"),
    (False, True): ("partial", "confirms_part"),
    (True, False): ("deny", "denies"),
}
"""What a party's own words do, by whether they are put in the negative and whether their figures differ."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A statement as the response that it is, and the claim that it answers."""

    mention: Mention
    claim: str


def answer_in_plain_words(mention: Mention, known: Sequence[KnownClaim]) -> Answer | None:
    """Return how a party's own words answer a claim, None if they answer none."""
    if mention.rule.startswith(_GOES_ON):
        return _gainsays(mention, known)
    if mention.rule.startswith(_NOT_DONE):
        return _did_not(mention, known)
    return _does_or_denies(mention, known)


def _does_or_denies(mention: Mention, known: Sequence[KnownClaim]) -> Answer | None:
    """Return how a party's own words answer a claim: they do what was reported, or say that it was not so.

    They confirm without a word that confirms, and deny without one that denies. With other figures than the claim's
    they confirm a part (claims-and-responses.md, *Hard cases*). What is put in the negative in any other way, or has
    little of the claim, answers nothing.
    """
    text = _INDEED.sub(" ", mention.text or mention.quote)
    if mention.party is None or not known:
        return None
    called = mention.party.names
    about_it = [claim for claim in known if any(names_party(name, claim) or in_remit(name, claim) for name in called)]
    negative = is_put_in_the_negative(text)
    figures = set(numbers(text))
    least = DENIES_WHAT_WAS_REPORTED if negative else DOES_WHAT_WAS_REPORTED * (OTHER_TERMS if figures else 1.0)
    found = match_claim(text, find_names(text, capitals_tell=True), about_it, least=least, answering=called)
    if found is None or found.negated != negative:
        return None
    claimed = [claim for claim in known if claim.claim == found.claim]
    if not _tells_of_it(text, claimed):
        return None
    theirs = {figure for claim in claimed for figure in numbers(claim.text)}
    differs = bool(figures and theirs and not figures & theirs)
    if negative and differs:
        return None
    if not differs and found.score < (least if negative else DOES_WHAT_WAS_REPORTED):
        return None
    act, bearing = _OWN_WORDS[negative, differs]
    text = _NEGATION.sub("", text, count=1) if negative else text  # a claim's tellings tell what was claimed
    why = mention.standing_reason or "does itself what was reported"
    return _answers(found.claim, mention, text, why, act=act, bearing=bearing)


def _answers(
    claim: str, mention: Mention, text: str, why: str, *, act: str = "deny", bearing: Bearing = "denies"
) -> Answer:
    """Return a statement as the response to a claim that it is, `why` its party's standing."""
    response = mention.model_copy(update={
        "kind": "response", "text": text, "act": act, "bearing": bearing, "standing": mention.standing or "subject",
        "standing_reason": why,
    })  # fmt: skip
    return Answer(response, claim)


def _did_not(mention: Mention, known: Sequence[KnownClaim]) -> Answer | None:
    """Return the claim of a deed that a party says it did not do: it tells all that is denied, and of this doer."""
    text, party = mention.text or mention.quote, mention.party
    if party is None or not is_put_in_the_negative(text):
        return None
    called = party.names
    done = _NEGATION.sub("", text, count=1)
    for claim in known:
        if is_put_in_the_negative(claim.text) or not any(begins_with(name, claim.text) for name in called):
            continue
        if not tells_all(done, claim, called) or set(numbers(done)) - set(numbers(claim.text)):
            continue
        return _answers(claim.claim, mention, done, "says that it did not do what was reported")
    return None


def _gainsays(mention: Mention, known: Sequence[KnownClaim]) -> Answer | None:
    """Return the claim of an end that a party denies by saying that its matter goes on."""
    text, party = mention.text or mention.quote, mention.party
    if party is None:
        return None
    called = party.names
    for claim in known:
        contrary = gainsaid(text, claim.text)
        if (
            contrary is None
            or is_put_in_the_negative(claim.text)
            or not any(names_party(name, claim) for name in called)
        ):
            continue
        # The claim's own word for the end stands in it now.
        found = match_claim(contrary, (), [claim], least=SAME_CLAIM, answering=called)
        if found is None or found.negated or not _tells_of_it(contrary, [claim]):
            continue
        if not knows_names(contrary, claim, called):
            continue  # "its Sarn yard stays open" says nothing of the Tarn yard
        return _answers(
            claim.claim,
            mention,
            contrary,
            "says that what was reported to have ended goes on",
        )
    return None


def _tells_of_it(text: str, claimed: Sequence[KnownClaim]) -> bool:
    """Whether words tell what a claim tells, which nobody told in the negative or as given up."""
    if any(is_put_in_the_negative(claim.text) for claim in claimed) or not tells_the_same(text, claimed):
        return False
    return not undoes(text) or any(undoes(claim.text) for claim in claimed)
