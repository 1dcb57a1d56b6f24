"""Who tells what a noun tells: "charges by X that P", and "claims" behind an outlet, where it is a verb after all.

Owns that search for claims of nouns without an origin.
"""

import re

from streams.derive.claim_outlets import is_paper, last_outlet, title_before
from streams.derive.claim_reports import report_of
from streams.derive.claim_tellers import Teller, as_teller
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.noun_phrases import Phrase, phrase_after, subject_before
from streams.derive.outlets import is_outlet, outlet_name
from streams.derive.party_words import Who

_BY = re.compile(
    r"(?:charges|suggestions?|claims?|allegations?|accusations?|assertions?|rumou?rs?|reports?) (?:made |started |spread )?(?:by|from) (?=[\w\"<])"
)
_TELLS = re.compile(r"(?:claims|reports) (?:that )?(?=[\w\"])")
_LINKS = frozenset(["that", "claims", "claim", "says", "suggests", "suggest", "claiming", "saying", "suggesting"])


def teller_of_noun(discourse: Discourse, claimed: Claimed, before: list[Claimed]) -> Teller | None:
    """Return who tells it, from what stands behind the noun or, where it is a verb, before it."""
    line = claimed.line
    low = line.low
    if (by := _BY.match(low, claimed.start)) is not None:
        phrase = phrase_after(line.tokens, line.token_at(by.end()))
        if phrase is not None and not line.tokens[phrase.start].low.endswith("ing"):
            link = next((k for k in range(phrase.start + 1, phrase.end) if line.tokens[k].low in _LINKS), phrase.end)
            if link < len(line.tokens) and line.tokens[link].low in _LINKS:
                return _origin(discourse, claimed, Phrase(phrase.start, link))
        return None
    if _TELLS.match(low, claimed.start) is None:
        return None
    phrase = subject_before(line.tokens, line.token_at(claimed.start))
    if phrase is None:
        return None
    words = line.sentence.text[line.tokens[phrase.start].start : line.tokens[phrase.end - 1].end]
    name = outlet_name(words)
    if is_outlet(words) and name[:1].isupper():
        return Teller("outlet", Who(name, None, None, (name,)))
    if is_paper(words):
        return last_outlet(before) or title_before(discourse, claimed)
    is_report, outlet = report_of(discourse, line, words)
    return (
        Teller("outlet", Who(outlet, None, None, (outlet,))) if is_report and outlet and outlet[0].isupper() else None
    )


def _origin(discourse: Discourse, claimed: Claimed, phrase: Phrase) -> Teller | None:
    """Return the origin that stands behind "by" or "from"; rumours and reports come from outlets only."""
    told = as_teller(discourse, claimed.line, phrase)
    if told is None or claimed.line.low.startswith(("rumo", "report"), claimed.start):
        return told if told is not None and told.kind == "outlet" else None
    return told
