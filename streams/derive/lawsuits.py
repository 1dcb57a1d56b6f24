"""Who speaks in "the suit alleges ...": the party that went to court. Owns no rule of what is a claim."""

import re

from streams.derive.discourse import Discourse
from streams.derive.party_words import Who

_PAPER = re.compile(r"^(?:the|its|his|her|their|this|a) (?:\w+ )?(?:suit|lawsuit|complaint|action|filing|petition)$")
_OWNED = re.compile(
    r"\b(?P<who>[A-Z][\w&.\-]*(?: [A-Z][\w&.\-]*){0,4})['\u2019]s? (?:\w+ )?(?:suit|lawsuit|complaint)\b"
)
_SUED = re.compile(
    r"\b(?P<who>[A-Z][\w&.\-]*(?: [A-Z][\w&.\-]*){0,4})(?: <[^<>]{1,12}>)?(?: (?:said|says)(?: on \w+day| today)? (?:that )?it)?"
    r"(?: has| had| also| is)? (?:sued|suing|filed (?:a|an|its) [\w\- ]{0,30}?(?:suit|lawsuit|complaint|action|petition))\b"
)


def plaintiff(discourse: Discourse, words: str) -> Who | None:
    """Return who went to court in an item, if `words` (in small letters) mean the paper that was filed; None if not told."""
    if _PAPER.match(words) is None:
        return None
    found = _SUED.search(discourse.body_text) or _OWNED.search(discourse.body_text)
    if found is None or found["who"].lower() in ("the", "it", "he", "she", "they"):
        return None
    name = re.sub(r"^The ", "", found["who"])
    full = discourse.names.full_organisation(name) or discourse.names.full(name)
    return Who(
        full,
        None,
        None,
        (full,) if full == name else (full, name),
        (discourse.names.kind(full) == "person" and "person") or "body",
    )
