"""Words that mean several parties at once: "neither company", "none", "the two banks", and "they" behind a joint subject.

Owns which words these are and where the parties are looked for, not how a name is read.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from streams.derive.line_subjects import first_subject, speaking_phrase
from streams.derive.lines import Line
from streams.derive.name_reading import Named
from streams.derive.noun_phrases import Phrase, phrase_after
from streams.derive.offices import is_public
from streams.derive.party_words import Who
from streams.derive.tokens import is_capital

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_NOUNS = frozenset(
    "company firm bank airline club carmaker retailer bidder companies firms banks airlines clubs carmakers retailers bidders".split()
)
_BOTH = (
    ("neither",),
    ("both",),
    ("the", "two"),
    ("both", "of", "the"),
    ("neither", "of", "the"),
    ("neither", "of", "the", "two"),
    ("the",),
    ("their",),
)
_PAIR = 2
_FAR_BACK = 12
"""Names before the words among which those that are meant stand."""
_JOINS = re.compile(
    r",? (?:and|or|nor|with) (?:the |its |(?:its |the )?(?:[a-z\-]+ )?(?:rival|competitor|neighbou?r|peer|partner|parent|insurer|lender|carrier|bank|firm|company|group) )?"
    r"|, (?:the )?"
)
"""What stands between the names of one phrase: "Velt Bank, Tarn Bank and its smaller rival the Harn Bank"."""
_HEARS = re.compile(r"(?:\b(?:told|tells) (?:the )?|\()$")
"""Before the name of who only hears it, or of the wire in a dateline."""
_HEARS_LENGTH = 12
_TELLS = re.compile(r" (?:has |had |first |also |later )?(?:reported|reports|wrote|writes|revealed|alleged)\b")
"""Behind the name of who told the report, and is none of those it is about."""
_BANK = re.compile(r"\bbank\b", re.IGNORECASE)
_LINES_BACK = 4
"""Lines in which "they" goes on being who was a joint subject."""


def both_meant(item: "Discourse", line: Line, words: Sequence[str]) -> list[Who]:
    """Return the bodies that "neither company" or "the banks" means; none for other words.

    Those joined in one phrase that come last before it; words that count two mean two named apart as well.
    """
    if not words or words[-1] not in _NOUNS or tuple(words[:-1]) not in _BOTH or line.field != "body":
        return []
    bare = words[0] in ("the", "their") and "two" not in words
    if bare and not words[-1].endswith("s"):
        return []
    if words[0] == "their" and len(subject := item.main_subject(line)) > 1:
        return list(subject)
    apart: dict[str, Who] = {}
    for joined in _phrases(item, line, of_banks="bank" in words[-1]):
        if len(joined) > 1 and not apart and (bare or len(joined) == _PAIR):
            return list(joined.values())
        if bare:
            continue
        if len(joined) > _PAIR:
            return []
        apart.update((name, who) for name, who in reversed(joined.items()) if name not in apart)
        if len(apart) >= _PAIR:
            break
    return list(reversed(apart.values())) if len(apart) == _PAIR else []


def _phrases(item: "Discourse", line: Line, *, of_banks: bool) -> list[dict[str, Who]]:
    """Return the bodies before a line that a report can be about, the nearest first, those of one phrase together."""
    found: list[dict[str, Who]] = []
    behind: Named | None = None
    for named in islice(item.names.before(line.at, ("organisation", "unknown")), _FAR_BACK):
        who = item.antecedents.named(named)
        public = is_public(who.name) and not (of_banks and _BANK.search(who.name))
        hears = _HEARS.search(item.names.text[max(0, named.start - _HEARS_LENGTH) : named.start])
        if public or hears or item.is_outlet(who.name) or _TELLS.match(item.names.text, named.end):
            behind = None
            continue
        between = "" if behind is None else item.names.text[named.end : behind.start]
        if not found or not _JOINS.fullmatch(between):
            found.append({})
        found[-1] = {who.name.lower(): who} | found[-1]
        behind = named
    return found


_ASKED = frozenset(
    ["contacted", "asked", "called", "approached", "emailed", "e-mailed", "phoned", "telephoned", "polled"]
)
_NONE = (["none"], ["none", "of", "them"], ["none", "of", "those"])
_LEAST_PLURAL = 2


def asked_meant(item: "Discourse", line: Line, words: Sequence[str]) -> list[Who]:
    """Return those whom the sentence before says were asked, for "none" and "none of them"; nobody for other words."""
    if list(words) not in _NONE or line.field != "body" or not line.index:
        return []
    before = item.body[line.index - 1]
    asked = next((k for k, t in enumerate(before.tokens) if t.low in _ASKED and k), None)
    phrase = None if asked is None else phrase_after(before.tokens, asked + 1)
    if phrase is None:
        return []
    tokens = before.tokens
    while phrase.end + 1 < len(tokens) and tokens[phrase.end].low == "," and is_capital(tokens[phrase.end + 1]):
        more = phrase_after(tokens, phrase.end + 1)
        if more is None:
            break
        phrase = Phrase(phrase.start, more.end)
    found = item.resolve(before, phrase)
    counted = phrase.end - phrase.start >= _LEAST_PLURAL and before.tokens[phrase.end - 1].low.endswith("s")
    return found if len(found) > 1 or counted else []


def several_meant(item: "Discourse", line: Line, words: Sequence[str]) -> list[Who]:
    """Return the joint subject that "they" goes back to, of its own line or of those before; none for other words."""
    if list(words) != ["they"] or line.field != "body":
        return []
    for number in range(line.index, max(-1, line.index - _LINES_BACK), -1):
        one = item.body[number]
        phrase = speaking_phrase(one) or first_subject(one)
        if phrase is None or [t.low for t in one.tokens[phrase.start : phrase.end]] == ["they"]:
            continue
        subject = item.main_subject(one)
        return list(subject) if len(subject) > 1 else []
    return []
