"""Claims whose outlet stands beside them: "P, as first reported by X"; "X ran a story saying that P". Owns these frames.

An answer may hold the proposition ("Harn Oil confirmed that P, as the Courier had reported"): then that is the claim.
"""

import re
from collections.abc import Iterator

from streams.derive.claim_grammar import claim_rule
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.outlets import is_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.propositions import answered, with_subject, without_dateline

ASIDE_STEMS = ("reported", "revealed", "to report", "story", "article", "a report", "an item", "piece")
"""Stems of all words that are read here."""
_WHO = r"(?P<{}>(?:the |a |an )?[\w.&'\u2019/\-]+(?: [\w.&'\u2019/\-]+){{0,5}}?)"
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
_WHEN = rf"(?: (?:(?:in|on) {_MONTH}\.?(?: \d+)?|on \w+day|earlier(?: on \w+day)?|yesterday|last \w+|this \w+|at the weekend))?"
_BY = re.compile(
    rf"(?:, as|, it (?:was|has been|had been)) (?:\w+ly |first |earlier |also |already ){{0,2}}(?:reported|revealed|disclosed){_WHEN}"
    rf" (?:by|in) (?!{_MONTH}){_WHO.format('who')}{_WHEN}(?=[.,;]|$)"
    rf"|, as {_WHO.format('teller')} (?:had |has )?(?:first |earlier |also |already )?(?:reported|revealed){_WHEN}(?=[.,;]|$)"
    rf"|, as {_WHO.format('first')} was (?:the )?first to report\b{_WHEN}"
)
_OPENS = re.compile(
    rf"^As (?:(?:first |earlier )?reported by {_WHO.format('who')}"
    rf"|{_WHO.format('teller')} (?:was (?:the )?first to report|(?:first |had )?reported)){_WHEN}, "
)
_RAN = re.compile(
    r" (?:ran|runs|carried|carries|published|publishes|printed|aired|broadcast) (?:an? |its )(?:[\w\-]+ ){0,3}?(?:report|story|article|item|piece)"
    r"(?: on \w+day| in \w+ \w+)? (?:that|saying|alleging|claiming|suggesting)(?: that)? "
)
_ANSWERS = re.compile(
    r"\b(?:confirm(?:s|ed)?|den(?:y|ies|ied)|acknowledge[sd]?|admit(?:s|ted)?|conceded?s?|reject(?:s|ed))\b"
)
_SAYS = re.compile(r"\b(?:said|says|announce[sd]?)\b")
"""Who says a thing himself, as an authority does, answers no report of it."""
_NEGATED = re.compile(r"\b(?:not|never|no|neither|nor|nobody|none|untrue|false)\b|n['\u2019]t\b")
"""Whether an outlet reported the clause or its contrary is not told."""
_GOES_ON = re.compile(r",?[\"\u201d]? *[\w,]")
"""What stands behind an aside in mid-sentence: then what stands before it is no clause."""
_UNFINISHED = re.compile(r"\b(?:is|are|was|were|has|have|had|not|will|would|that|and|to|of)$")
"""The end of a clause that an aside cuts in two: "Harn Oil is not, as reported by the Courier, for sale"."""
_OF_SUBJECT = re.compile(r"(?:it|its|he|his|she|her|they|their)\b")
_SHORTEST = 12


def beside(discourse: Discourse, line: Line) -> Iterator[Claimed]:
    """Read what an outlet beside a clause reported."""
    text = line.sentence.text
    for match in _BY.finditer(text):
        if not line.quoted[line.token_at(match.start())] and not _GOES_ON.match(text, match.end()):
            yield from _told(discourse, line, match, without_dateline(text), match.start())
    opens = _OPENS.match(text, without_dateline(text)) if text.startswith("As ", without_dateline(text)) else None
    if opens is not None:
        yield from _told(discourse, line, opens, opens.end(), len(text))
    ran = _RAN.search(text)
    if ran is not None:
        who = text[without_dateline(text) : ran.start()].rpartition(", ")[2]
        if is_outlet(who):
            yield from _claimed(line, who, ran.end(), len(text), answered(text, ran.end()))


def _told(discourse: Discourse, line: Line, match: re.Match[str], start: int, end: int) -> Iterator[Claimed]:
    who = next(words for words in match.groups() if words is not None)
    if not is_outlet(who):
        return
    text = line.sentence.text
    answers = _ANSWERS.search(text, start, end)
    if _NEGATED.search(text, start, end) or (answers is None and _SAYS.search(text, start, end)):
        return
    if answers is None:
        yield from _claimed(line, who, min(start, match.start()), max(end, match.end()), text[start:end])
        return
    proposition = answered(text, answers.end(), end)
    if proposition is None or " " not in proposition:
        return
    subjects = [one for one in discourse.main_subject(line) if one.name != outlet_name(who)]
    if not subjects and _OF_SUBJECT.match(proposition):
        return
    told = with_subject(proposition, subjects[0].name if subjects else None)
    yield from _claimed(line, who, min(answers.end(), match.start()), max(end, match.end()), told)


def _claimed(line: Line, who: str, start: int, end: int, proposition: str | None) -> Iterator[Claimed]:
    if proposition is None or end - start < _SHORTEST or _UNFINISHED.search(proposition):
        return
    text = line.sentence.text
    while start < end and text[start] in ' ,"\u201c':
        start += 1
    while end > start and text[end - 1] in ' .,;"\u201d':
        end -= 1
    name = outlet_name(who.rstrip("."))
    origin = Who(name, None, None, (name,))
    rule = claim_rule("outlet", "reported")
    yield Claimed(line, rule, start, end, proposition.strip(' .,;"\u201d'), "outlet", origin, None, (name,), 0.8)
