"""Who speaks in "the suit alleges ...": the party that went to court. Owns no rule of what is a claim."""

import re

from streams.derive.discourse import Discourse
from streams.derive.party_words import Who

_COURT_PAPER = r"(?:suit|lawsuit|complaint|action|filing|petition|motion)"
_PAPER = re.compile(rf"^(?:the|its|his|her|their|this|a|[\w&. ]+'s) (?:\w+ )?{_COURT_PAPER}$")
_OWNED = re.compile(
    r"\b(?P<who>[A-Z][\w&.\-]*(?: [A-Z][\w&.\-]*){0,4})['\u2019]s? (?:\w+ )?(?:suit|lawsuit|complaint)\b"
)
_SUED = re.compile(
    r"\b(?P<who>[A-Z][\w&.\-]*(?: [A-Z][\w&.\-]*){0,4})>?(?: <[^<>]{1,12}>)?(?: (?:said|says)(?: on \w+day| today)? (?:that )?it)?"
    rf"(?: has| had| also| is)? (?:sued|suing|fil(?:ed|es) (?:(?:a|an|its) )?(?:[\w\- ]{{0,30}}? )?{_COURT_PAPER})\b"
)
_FILED_BY = re.compile(
    rf"\b{_COURT_PAPER}s? (?:\w+ ){{0,6}}?(?:filed|brought) (?:[\w.]+ ){{0,5}}?by (?:the )?"
    r"<?(?P<who>[A-Z](?:[\w&\-]|\.(?=\w))*(?: [A-Z](?:[\w&\-]|\.(?=\w))*){0,4})"
)


def plaintiff(discourse: Discourse, words: str) -> Who | None:
    """Return who went to court in an item, if `words` (in small letters) mean the paper that was filed; None if not told."""
    if _PAPER.match(words) is None:
        return None
    text = discourse.body_text
    found = _SUED.search(text) or _FILED_BY.search(text) or _OWNED.search(text)
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
