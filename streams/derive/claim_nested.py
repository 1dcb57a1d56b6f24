"""Who is behind an outlet's report that somebody said something: the speaker is the root, the outlet the carrier. Owns that step."""

from typing import NamedTuple

from streams.derive import lexicon as lex
from streams.derive.claim_accounts import is_own
from streams.derive.claim_tellers import Teller
from streams.derive.claim_words import STRONG_UNNAMED
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import group_start, subject_before
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.propositions import clause
from streams.derive.tokens import is_capital
from streams.derive.unnamed import is_unnamed, unnamed

_TELLS = frozenset("said says say alleged alleges claimed claims told believe believes believed".split())
"""Verbs by which somebody inside a report tells it."""
_ANSWERS = frozenset("denied denies declined declines refused refuses".split())
"""Verbs by which somebody inside a report answers one: an act, and no claim of the outlet's."""
_PAPERS = (
    "outlets",
    "outlet",
    "reports",
    "report",
    "media",
    "press",
    "papers",
    "newspapers",
    "website",
    "rumours",
    "rumors",
)
"""What tells as an outlet does."""
_FARTHEST = 22
_SHORTEST = 12


class Inside(NamedTuple):
    """Kind, origin and span of what somebody tells inside a report; `own` where it is that somebody's own affair."""

    kind: str
    origin: Who
    start: int
    end: int
    own: bool


def told_inside(discourse: Discourse, line: Line, start: int, stop: int | None) -> Inside | None:
    """Return what a report's own subject tells in the clause from `start` to `stop` (the line's end if None), or None where nobody in it tells anything.

    "The Courier reported that a former aide said P" is the aide's; "that Rohm said she would go" is Rohm's own word.
    """
    tokens, text = line.tokens, line.sentence.text
    first = line.token_at(start)
    if first < len(tokens) and tokens[first].low == "that":
        first += 1
    last = min(len(tokens) if stop is None else line.token_at(stop), first + _FARTHEST, len(tokens))
    for verb in range(first + 1, last):
        low = tokens[verb].low
        if (low not in _TELLS and low not in _ANSWERS) or line.quoted[verb] or tokens[verb - 1].low.endswith("ing"):
            continue
        if tokens[verb - 1].low in lex.BE or (low in _TELLS and _is_held(line, verb)) or _is_deed(line, verb):
            return None
        phrase = subject_before(tokens, group_start(tokens, verb))
        if phrase is None or phrase.start != first:
            return None
        words = text[tokens[first].start : tokens[phrase.end - 1].end]
        if is_outlet(words) or words.lower().endswith(_PAPERS):
            return None
        begin, end = clause(text, tokens[verb].end, stop)
        if end - begin < _SHORTEST:
            return None
        nameless = tokens[first].low in lex.DETERMINERS and not any(
            t.text[:1].isupper() for t in tokens[first + 1 : phrase.end]
        )
        if STRONG_UNNAMED.search(words.lower()) or is_unnamed(words) or nameless:
            whole = text[tokens[first].start : tokens[group_start(tokens, verb) - 1].end]
            return Inside("unnamed", unnamed(whole), begin, end, low in _ANSWERS)
        found = discourse.resolve(line, phrase)
        if len(found) != 1 or not found[0].name[:1].isupper() or is_outlet(found[0].name):
            return None
        return Inside("named", found[0], begin, end, low in _ANSWERS or is_own(text[begin:end]))
    return None


def _is_deed(line: Line, verb: int) -> bool:
    """Whether something is refused somebody: "refused a visa to her" is a deed, "refused to say" an answer."""
    low, behind = line.tokens[verb].low, line.tokens[verb + 1].low if verb + 1 < len(line.tokens) else ""
    return low.startswith(("refus", "declin", "denie")) and behind in _GIVES


_GIVES = frozenset("a an him her them permission entry access".split())


def _is_held(line: Line, verb: int) -> bool:
    """Whether somebody is only said or believed to be so: "Rohm, believed to be abroad"."""
    return verb + 1 < len(line.tokens) and line.tokens[verb + 1].low == "to"


_ASSERTS = frozenset(
    "alleged alleges allege claimed claims charged charges indicated indicate indicates complained complains accused accuses contended contends"
    " said says say believe believes believed warned warns insisted insists maintained maintains".split()
)
"""Verbs by which somebody tells what another only passes on."""
_OPENING = lex.DETERMINERS | lex.SUBJECT_PRONOUNS | frozenset(["that", "there", "to", "its", "his", "her", "their"])


def asserted_inside(discourse: Discourse, line: Line, start: int, stop: int, teller: Who) -> Teller | None:
    """Return the kind and name of who asserts what a teller passes on: "the ministry said traders indicated P" is the traders'."""
    tokens, text = line.tokens, line.sentence.text
    first = line.token_at(start)
    if first < len(tokens) and tokens[first].low == "that":
        first += 1
    last = min(line.token_at(stop), first + _FARTHEST, len(tokens))
    for verb in range(first + 1, last):
        if tokens[verb].low not in _ASSERTS or line.quoted[verb]:
            continue
        if (
            tokens[verb - 1].low in lex.BE
            or tokens[verb - 1].low in ("to", "not", "n't", "never")
            or _is_held(line, verb)
        ):
            return None
        behind = tokens[verb + 1] if verb + 1 < len(tokens) else None
        opens = behind is not None and (is_capital(behind) or behind.low in _OPENING)
        if not opens or (tokens[verb].low == "complained" and behind is not None and behind.low != "that"):
            return None
        opens_at = group_start(tokens, verb)
        phrase = subject_before(tokens, opens_at)
        if phrase is None or phrase.start != first or tokens[opens_at - 1].low in ("who", "which", "that"):
            return None
        words = text[tokens[first].start : tokens[phrase.end - 1].end]
        if tokens[first].low in lex.PRONOUNS or tokens[first].low in ("its", "his", "her", "their", "our", "my"):
            return None
        if STRONG_UNNAMED.search(words.lower()) or is_unnamed(words):
            return Teller("unnamed", unnamed(words))
        found = discourse.resolve(line, phrase)
        if len(found) != 1 or found[0].name.lower() in (teller.name.lower(), (teller.organisation or "").lower()):
            return None
        return Teller("outlet" if is_outlet(found[0].name) else "named", found[0])
    return None
