"""What a party says of its own deed after others reported it: a confirmation of their report, no origin.

Owns which accounts are of one's own deed. How alike account and report must be is plain_words.py's affair.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from events.mentions import Mention
from streams.threading.features import proposition_terms
from streams.threading.likeness import KnownClaim
from streams.threading.names import find_names, normalise_name
from streams.threading.plain_words import Answer, answer_in_plain_words

_ACCOUNT = "named-account@"
"""How the rule begins by which a party plainly says something: no accusation, no claim of responsibility."""
_OWN = re.compile(r"(?:that )?(?:it|he|she|they|we|i|its|his|her|their|our|my)\b", re.IGNORECASE)

Tellers = Callable[[], Mapping[str, AbstractSet[str]]]
"""The plain names of those who assert each claim of a story by its live items; asked only where an account needs it."""


def own_account(mention: Mention, known: Sequence[KnownClaim], tellers: Tellers) -> Answer | None:
    """Return how a claim that a party makes of its own deed answers what others reported of it; None if it does not.

    Of its own deed is what begins with the party, and what befell the only one that the report names. Who reported it
    first is its origin whatever he says again.
    """
    if mention.kind != "claim" or mention.origin_kind != "named" or mention.origin is None:
        return None
    if not mention.rule.startswith(_ACCOUNT) or not known:
        return None
    party = mention.origin
    called = set(map(normalise_name, party.names))
    told = tellers()
    others = [claim for claim in known if called.isdisjoint(told.get(claim.claim, ()))]
    own = _begins_with(mention.text or mention.quote, called)
    about = others if own else [claim for claim in others if _names_only(claim, called)]
    words = mention.model_copy(update={
        "kind": "statement", "party": party, "origin": None, "origin_kind": None, "carrier": None, "chain": (),
        "family": (), "standing": "subject", "standing_reason": "tells of its own deed what was reported",
        "act": "announce", "bearing": "confirms", "tentative": False, "judged": None,
    })  # fmt: skip
    return answer_in_plain_words(words, about)


def _begins_with(text: str, called: AbstractSet[str]) -> bool:
    """Whether a proposition begins with one of these names, with what is theirs, or with a pronoun."""
    if _OWN.match(text):
        return True
    words = " ".join(text.replace("\u2019", "'").split()[:6]).casefold().removeprefix("the ")
    return any(name and re.match(rf"{re.escape(name)}(?:'s)?\b", words) for name in called)


def _names_only(claim: KnownClaim, called: AbstractSet[str]) -> bool:
    """Whether nobody but the bearer of these names is named in a claim, a word that only begins it aside."""
    first = claim.text.split(" ", 1)[0].casefold()
    names = [
        name
        for name in find_names(claim.text, capitals_tell=True)
        if name.casefold() != first or name.casefold() in called
    ]
    named = {term for name in names for term in proposition_terms(name)}
    own = {term for name in called for term in proposition_terms(name)}
    return bool(named) and named <= own
