"""Headlines that deny: "Rohm did not take bribes, lawyer says" over a denial tells the act, and claims nothing.

Owns which claims of a headline are none because the body tells that somebody denies their contrary.
"""

import re
from collections.abc import Sequence

from streams.derive.candidates import Candidate
from streams.derive.claimed import Claimed
from streams.derive.propositions import content

_NOT = re.compile(r"\b(?:not|never|no|none|nothing|nobody|cannot|without|false|untrue)\b|n['\u2019]t\b", re.IGNORECASE)


def without_denials(claimed: list[Claimed], acts: Sequence[Candidate]) -> list[Claimed]:
    """Return claims without a party's account in the headline that puts in the negative what the body says it denies."""
    if not any(k.line.field == "headline" and k.kind == "named" and _NOT.search(k.text) for k in claimed):
        return claimed
    denied = [content(c.text or "") for c in acts if c.act == "deny" and c.line.field == "body"]
    return [k for k in claimed if not _is_denial(k, denied)]


def _is_denial(k: Claimed, denied: Sequence[frozenset[str]]) -> bool:
    if k.line.field != "headline" or k.kind != "named" or _NOT.search(k.text) is None:
        return False
    return any(len(k.terms & told) > 1 or (told and told <= k.terms) for told in denied)
