"""What a claim's origin goes on to say in the next sentence: "The sources said ...", "The paper also reported ...".

Owns which sentence goes on and which origin it belongs to.
"""

import re
from dataclasses import replace

from streams.derive.claim_accounts import is_plain, is_report
from streams.derive.claim_grammar import claim_rule
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.propositions import clause, content

_PEOPLE = r"(?:they|the (?:two |three |\w+ )?(?:sources?|officials?|insiders?|people|witness(?:es)?|residents|diplomats?|workers?|employees?|aides?)|(?:one|two|another|a second) of the (?:sources|officials|people|diplomats|aides|women|men|witnesses))"
_OUTLET = r"(?:it|the (?:newspaper|paper|report|magazine|agency|daily|weekly|newsletter|article|website|site|broadcaster|network|radio|station|tabloid|story|publication|outlet|post|portal))"
_FARTHEST = 3
"""Sentences that go on with one claim."""
_SAID = r"(?:also |further |later )?(?:said|says|say|added|adds|reported|reports|claimed|claims|wrote|noted|notes|suggested|suggests|explained|speculated|speculates)"
_HEAD = re.compile(
    rf"^(?:but |and |in addition, |also, )?(?:(?P<people>{_PEOPLE})|(?P<outlet>{_OUTLET})) {_SAID} (?:that )?"
)
_TAIL = re.compile(rf", (?:(?P<people>{_PEOPLE})|(?P<outlet>{_OUTLET})) {_SAID}(?: on \w+day)?\.?$")


def follow_ups(discourse: Discourse, found: list[Claimed]) -> list[Claimed]:
    """Return the claims of sentences that go on with the origin of the claim just before, told without its name."""
    last = {k.line.index: k for k in found if k.line.field == "body"}
    more: list[Claimed] = []
    for index in sorted(last):
        before = last[index]
        for after in range(index + 1, min(index + 1 + _FARTHEST, len(discourse.body))):
            told = None if after in last else _told(discourse.body[after], before)
            if told is None:
                break
            more.append(told)
    return more


def _is_told_on(words: str, kind: str) -> bool:
    """Whether words go on with a report: what an outlet tells does, save of itself; of a source no view or mood."""
    return is_report(words) if kind == "outlet" else is_plain(words)


def _told(line: Line, before: Claimed) -> Claimed | None:
    head = _HEAD.match(line.low)
    found = head or _TAIL.search(line.low)
    if found is None or before.kind not in ("unnamed", "outlet") or before.origin is None:
        return None
    if (found["people"] is None) != (before.kind == "outlet" or before.origin is None):
        return None
    text = line.sentence.text
    start, end = clause(text, found.end()) if head is not None else clause(text, 0, found.start())
    words = text[start:end]
    if (
        end - start < 25
        or not _is_told_on(words, before.kind)
        or line.quoted[min(line.token_at(start), len(line.quoted) - 1)]
    ):
        return None
    return replace(
        before,
        line=line,
        rule=claim_rule(before.kind, "goes-on"),
        start=start,
        end=end,
        text=words,
        confidence=0.6,
        terms=content(words),
        verb="",
        phrase=None,
    )
