"""Who tells what a line hedges: "P reportedly, X claims", "X fined Y for alleged Q", "a video released by X purportedly shows".

Owns that search; a hedge without any of these is told by nobody in particular.
"""

import re

from streams.derive import lexicon as lex
from streams.derive.claim_grammar import frame_of
from streams.derive.claim_reports import report_of
from streams.derive.claim_tellers import TELL, Teller, as_teller, subject_of, teller_before
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, phrase_after, subject_before
from streams.derive.party_words import Who
from streams.derive.verb_groups import read_group

_FOR_ALLEGED = re.compile(
    r"\b(?:for|over|of|against) (?:[\w'\u2019.]+ ){0,3}?(?:alleged|allegedly|supposed|supposedly)\b"
)
_SANCTIONS = re.compile(
    r"\b(?:fin(?:ed|es)|su(?:ed|es|ing)|se(?:eks?|eking) (?:[a-z]+ ){0,2}?(?:damages|compensation|penalties)|sought (?:[a-z]+ ){0,2}?(?:damages|compensation|penalties)"
    r"|penali[sz](?:ed|es)|impos(?:ed|es)|sanctioned|punished|suspended|expelled|blacklisted|banned"
    r"|(?:brought|filed|launched|opened) (?:an? |its |their )?(?:[a-z\-]+ ){0,2}?(?:suit|lawsuit|complaint|action|case)"
    r"|plans? to (?:take|impose|fine|sue|punish))\b"
)
_HEDGE = r"(?:allegedly|purport(?:s to|ing to|edly)|reportedly|supposedly|alleged to|said to|claiming to)\b"
_RECORD = (
    r"(?:videos?|footage|photos?|photographs?|pictures?|images?|audio|tapes?|recordings?|clips?|letters?|statements?)"
)
_RELEASES = r"(?:released|posted|published|uploaded|aired|broadcast|issued|circulated|shared)"
_RELEASED = re.compile(
    rf"\b(?P<verb>{_RELEASES}) (?:an? |the |its |their |new |some )?(?:[\w\-]+ ){{0,3}}?{_RECORD},? (?:that |which |of )?(?:[\w\-]+ ){{0,1}}?{_HEDGE}"
    rf"|\b{_RECORD}(?: \w+){{0,2}}? {_RELEASES} (?:on \w+ )?(?P<by>by)\b[^.;]{{2,60}}? (?:that |which )?{_HEDGE}"
)
_HEDGED = re.compile(rf"\b(?:{_HEDGE}|believed to|thought to|reported to|rumou?red to)")
_OPENS = frozenset([":", '"', "\u201c", "that", "he", "she", "it", "they"])
_ACCUSED = re.compile(r"\b(?:accused|suspected) of\b")
_BY_WHOM = re.compile(r"\bby (?=[\w\"<])")
_ENDS = frozenset(". , ; who but and in \u2013 \u2014 - : since after over".split())


def teller_of_hedge(discourse: Discourse, claimed: Claimed) -> Teller | None:
    """Return who tells what a line hedges, where it names him."""
    if frame_of(claimed.rule) == "nominal":
        return None
    tail = _behind(discourse, claimed) if frame_of(claimed.rule) == "hedged" else None
    return tail or _for_alleged(discourse, claimed) or _by(discourse, claimed) or _released(discourse, claimed)


def _words(line: Line, phrase: Phrase) -> str:
    return line.sentence.text[line.tokens[phrase.start].start : line.tokens[phrase.end - 1].end]


def _told_by(discourse: Discourse, line: Line, phrase: Phrase) -> Teller | None:
    """Return the origin that a phrase is, a pronoun read as the one who told before."""
    first = line.tokens[phrase.start]
    if phrase.end == phrase.start + 1 and first.low in lex.PRONOUNS:
        return teller_before(discourse, line, phrase.start, first.low) if first.low in ("it", "they") else None
    is_report, outlet = report_of(discourse, line, _words(line, phrase))
    if is_report:
        return None if outlet is None else Teller("outlet", Who(outlet, None, None, (outlet,)))
    return as_teller(discourse, line, phrase)


def _behind(discourse: Discourse, claimed: Claimed) -> Teller | None:
    """Return who tells a clause by a word of saying right around it: "P, X said" and 'X says: "P"'."""
    line, tokens = claimed.line, claimed.line.tokens
    first = line.token_at(claimed.start)
    last = line.token_at(max(claimed.end - 1, claimed.start)) + 1
    before = first - 1
    while before > 0 and tokens[before].text in ':"\u201c':
        before -= 1
    if before < first - 1 and before > 0 and tokens[before].low in TELL and not line.quoted[before]:
        phrase = subject_before(tokens, group_start(tokens, before))
        return None if phrase is None else _told_by(discourse, line, phrase)
    hedge = _HEDGED.search(line.low, claimed.start, claimed.end)
    if hedge is not None:
        for k in range(line.token_at(hedge.start()) - 1, first, -1):
            if tokens[k].low == ",":
                break
            if (
                tokens[k].low in TELL
                and not line.quoted[k]
                and tokens[k + 1].text in _OPENS
                and tokens[k - 1].low not in lex.DETERMINERS
            ):
                phrase = subject_before(tokens, group_start(tokens, k))
                return None if phrase is None else _told_by(discourse, line, phrase)
    for k in range(last, min(len(tokens), last + 10)):
        if tokens[k].low not in TELL or line.quoted[k]:
            continue
        phrase = subject_of(line, k)
        opens = None if phrase is None else min(phrase.start, group_start(tokens, k))
        if (
            phrase is not None
            and opens is not None
            and 0 <= opens - last <= 2
            and _closes(line, max(k + 1, phrase.end))
        ):
            return _told_by(discourse, line, phrase)
        return None
    return None


def _closes(line: Line, at: int) -> bool:
    """Whether nothing but a day or an end stands behind an attribution."""
    return (
        at >= len(line.tokens)
        or line.tokens[at].text in ".,;"
        or line.tokens[at].low in lex.WEEKDAYS | {"on", "in", "today", "yesterday"}
    )


def _for_alleged(discourse: Discourse, claimed: Claimed) -> Teller | None:
    """Return who punishes or sues for what is alleged: "Harn fined Tarn Air for alleged breaches of the rules"."""
    line = claimed.line
    alleged = _FOR_ALLEGED.search(line.low)
    if alleged is None or not (claimed.start <= alleged.end() and alleged.start() <= claimed.end):
        return None
    for found in _SANCTIONS.finditer(line.low, 0, alleged.start()):
        k = line.token_at(found.start())
        if read_group(line.tokens, k).passive:
            continue
        phrase = subject_before(line.tokens, group_start(line.tokens, k))
        if phrase is not None and (told := _told_by(discourse, line, phrase)) is not None:
            return told
    return None


def _by(discourse: Discourse, claimed: Claimed) -> Teller | None:
    """Return the agent of "accused of P by X"."""
    line = claimed.line
    found = _ACCUSED.search(line.low, claimed.start, claimed.end)
    if found is None:
        return None
    for match in _BY_WHOM.finditer(line.low, found.end()):
        k = line.token_at(match.end())
        k += k < len(line.tokens) and line.tokens[k].low == "both"
        phrase = phrase_after(line.tokens, k)
        if phrase is None or (phrase.end < len(line.tokens) and line.tokens[phrase.end].low not in _ENDS):
            continue
        return as_teller(discourse, line, phrase)
    return None


def _released(discourse: Discourse, claimed: Claimed) -> Teller | None:
    """Return who released the record that is said to show something."""
    line, tokens = claimed.line, claimed.line.tokens
    found = _RELEASED.search(line.low)
    if found is None or found.end() > claimed.end or found.end() < claimed.start:
        return None
    if found["by"] is not None:
        phrase = phrase_after(tokens, line.token_at(found.end("by") + 1))
    else:
        phrase = subject_before(tokens, group_start(tokens, line.token_at(found.start("verb"))))
    return None if phrase is None else _told_by(discourse, line, phrase)
