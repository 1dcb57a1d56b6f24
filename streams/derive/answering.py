"""What a response answers: the proposition in its own words, and the claim of the item that it goes back to."""

import re
from collections.abc import Sequence

from streams.derive.asked_words import asked_whether
from streams.derive.candidates import Candidate
from streams.derive.claimed import Claimed
from streams.derive.party_words import Who
from streams.derive.propositions import (
    answered,
    behind_day,
    clause,
    content,
    lead_end,
    of_reports,
    overlap,
    with_subject,
    without_dateline,
)
from streams.derive.rules_plainly import ASKED_WORDS
from streams.derive.unnamed import is_passer

_ENOUGH = 0.5
_ASKED_ABOUT = re.compile(
    r"\b(?:comment|questions?|inquir(?:y|ies)|requests?|calls?|e-?mails?|messages?|asked|reached|letters?)"
    r"(?: (?:for|seeking) (?:a |an |further )?(?:comment|response|reaction))? (?:on|about|regarding|over|concerning|whether) ",
    re.IGNORECASE,
)
"""What is asked about: silence has no other words of its own for what it does not answer."""
_OCCASION = re.compile(
    r"(?:,? (?:\w+ )?\b(?:hours?|days?|weeks?))?,? \b(?:after|following|amid|over|into|despite|about|on(?! \w+day\b)|given|because of"
    r"|as part of|in response to|in the wake of|in reaction to) (?:[\w'\-]+ ){0,5}?"
    r"(?:reports?|reported|rumou?rs?|allegations?|claims?|accusations?|speculation|stor(?:y|ies))\b"
    r"|,? \bthat (?:[\w'\-]+ ){1,4}?(?:said|say|reported|claimed|alleged)\b"
    r"|, whom? (?:[\w'\-]+ ){0,5}?(?:accused|alleged|alleges|reported|said|says|charged|suspected)\b[^,]*$"
    r"|,? \b(?:on|over|about|into) whether\b",
    re.IGNORECASE,
)
"""A report that is the occasion of a confirmation ("confirmed an inquiry into a report that") is not what it confirms."""
_DEALS_WITH = re.compile(
    r"(?:that )?(?:[\w'\-]+ ){0,4}?(?:receiv(?:ed|ing)|investigat(?:ed|ing)|examin(?:ed|ing)|review(?:ed|ing)|check(?:ed|ing)|prob(?:ed|ing)"
    r"|stud(?:ied|ying)|verif(?:ied|ying)|look(?:ed|ing) (?:at|into)) (?:[\w'\-]+ ){0,4}?"
    r"(?:reports?|rumou?rs?|allegations?|claims?|accusations?|complaints?)\b",
    re.IGNORECASE,
)
"""Who confirms that reports came in, or are looked into, says nothing of what they tell."""
_AFFIRMS = ("confirm", "partial")
_WITHHELD = ("decline", "no_response", "neither")
_CIRCUMSTANCE = re.compile(
    r"(?:when (?:contacted|reached|asked|approached)|because|although|though|saying|noting|adding|explaining|due to|ahead of|until|pending|while|since|before|citing|after|as (?:the|it|he|she|they)\b"
    r"|one way or (?:another|the other)|by (?:press time|deadline)|at (?:this|the) time|in time|any time|through|via|to (?:the )?[A-Z])",
)
"""What stands behind a word of withholding and only tells when, why or to whom: nothing that is answered."""


_CALLED_SO = re.compile(
    r",? [\"\u201c]?(?:an? (?:[\w\-]+ ){0,2}(?:lie|hoax|fabrication|invention|fiction|fake|joke|fairy tale)|lies|nonsense|rubbish|fiction|fantasy|ridiculous|absurd)[\"\u201d]?$"
)
"""What a report is called, behind what it tells."""
_IN_GENERAL = re.compile(
    r"(?:on )?(?:any |media |press |market |specific |individual |internal |operational |personnel |intelligence |security "
    r"|legal |private |leaked |ongoing |pending |commercial |confidential )*"
    r"(?:matters|cases|rumou?rs|speculation|staff|personnel|leaks|investigations|litigation|inquiries|lawsuits|operations|affairs)",
    re.IGNORECASE,
)
"""What one never speaks of, whatever is asked: "does not comment on personnel matters"."""
_UNTIL = re.compile(r",? \b(?:until|before) (?:he|she|it|they|the|an?)\b")
_IT = re.compile(r"(?:its?|the (?:company|firm|airline|bank))\b")


def proposition_of(c: Candidate, who: Who | None) -> str | None:
    """Return what a response answers in the item's own words, its leading pronoun spelt as the party; None if none."""
    text, tokens = c.line.sentence.text, c.line.tokens
    name = None if who is None else (who.organisation or who.name)
    person = None if who is None else who.name
    found: str | None = None
    if c.rule.id in ASKED_WORDS:
        found = asked_whether(text)
    elif c.rule.id in ("said-true-that", "not-so-that"):
        found = answered(text, c.match.end())
    elif c.rule.id in ("no-talks-of-any-kind", "there-will-be-none"):
        found = answered(text, c.match.start("what"))
    elif c.rule.id == "knows-of-no":
        found = answered(text, c.match.start("what") if c.match.group("what") else c.match.start("what2"))
        found = None if "such" in c.match.group() else found
    elif c.rule.id == "client-did-not":
        done = text[c.match.end("not") : c.match.end("deed")].strip()
        found = f"{name} {text[c.match.start('aux') : c.match.end('aux')]} {done}"
    elif c.act == "no_response":
        asked = _ASKED_ABOUT.search(text, c.first)
        found = answered(text, behind_day(text, asked.end())) if asked else None
    elif c.rule.frame == "speaker":
        reports = of_reports(text, c.last)
        inside = of_reports(text, max(0, c.first - 4))
        if reports is not None:
            found = answered(text, reports)
        elif c.rule.id in ("untrue-predicate", "true-predicate", "untrue-that"):
            after = text[c.last : c.last + 8].lstrip()
            if after.lower().startswith("that "):
                found = answered(text, c.last)
            elif inside is None or inside > c.last:
                predicate = re.search(
                    r"['\u2019]s|['\u2019]re|\b(?:is|are|was|were|being|been|isn|aren|wasn|weren)\b",
                    text[c.first : c.last],
                )
                found = answered(text, c.first, c.first + predicate.start() if predicate else c.last)
        elif c.rule.id in ("no-such-act", "never-did", "contradicts", "contradicts-by-name", "as-reported"):
            found = _bare(text, c)
        elif "no such" in c.match.group():
            found = None
        elif c.rule.id in ("no-truth", "contrary-to", "non-denial", "no-comment-quote", "nothing-to-do"):
            if c.rule.id == "no-truth" and text[c.last :].lstrip()[:1] in ("", ",", '"', "\u201d", "."):
                found = answered(text, without_dateline(text), c.first)  # "News of his resignation is untrue, he said"
            else:
                found = answered(text, c.last)
            if c.rule.id == "nothing-to-do" and found is not None:
                found = text[c.first : c.last] + " " + found
    elif c.rule.id.startswith("not-aware"):
        found = answered(text, c.match.end())
    elif c.rule.frame in ("from", "object"):
        found = None
        on = re.search(r"\b(?:on|about|of|that) ", c.match.group())
        if on is not None and c.rule.id == "no-confirmation":
            found = answered(text, c.match.start() + on.end(), c.match.start("who") - 5)
    elif c.group is not None and c.group.passive and c.phrase is not None and c.phrase.start > c.verb:
        subject = text[: tokens[c.group.start].start]
        found = answered(subject, without_dateline(subject))
    elif (
        c.phrase is not None
        and c.phrase.start > 0
        and c.phrase.start < c.verb
        and tokens[c.phrase.start - 1].text in ',"\u201d'
        and not text[c.last :].strip(' ."\u201d')
    ):
        found = answered(text, without_dateline(text), tokens[c.phrase.start - 1].start)
    elif c.act in _AFFIRMS and (dealing := _DEALS_WITH.match(text, lead_end(text, c.last))):
        found = dealing.group()
    else:
        found = answered(text, c.last, _object_end(c))
    if c.rule.id == "contrary-to" and found is not None:
        found = _NOT.sub("", found, count=1)  # what it says is the contrary of what was reported
    if c.rule.id == "calls-untrue" and found is not None:
        found = _CALLED_SO.sub("", found) or None
    if c.act in _WITHHELD and found is not None and _TOLD_ELSEWHERE.match(found):
        found = asked_whether(text)
    if found is None or (c.act in _WITHHELD and (_CIRCUMSTANCE.match(found) or _IN_GENERAL.fullmatch(found))):
        return None
    if c.act in _WITHHELD and (until := _UNTIL.search(found)) is not None:
        found = found[: until.start()]
    if (
        who is not None
        and _IT.match(found)
        and (is_passer(who.name) or (who.kind == "person" and not who.organisation))
    ):
        return found  # "The fisherman confirmed that it had been sunk": he is no "it"
    if found.lower().startswith(("he ", "she ", "his ", "her ")):
        return with_subject(found, person if who is None or who.kind == "person" else _he(c, found) or person)
    return with_subject(found, name)


def _he(c: Candidate, words: str) -> str | None:
    """Return who "he" or "she" is whom a body speaks of: "the club dismissed reports that he would go"."""
    if c.line.field != "body":
        return None
    pronoun = {"his": "he", "her": "she"}.get(word := words.split(" ", 1)[0].lower(), word)
    who = c.discourse.antecedent(pronoun, c.line.at + c.last)
    return who.name if who is not None and who.kind == "person" else None


_NOT = re.compile(r"\b(?:not|never|no) |(?<=[a-z])n't\b")
_TOLD_ELSEWHERE = re.compile(
    r"(?:what )?(?:is|was|has been|have been|are|were) (?:already |being )?(?:said|written|reported|told|published|printed|in)\b"
)
"""What tells only that something was told: "nothing to add to what is said on the radio"."""


def _object_end(c: Candidate) -> int | None:
    """Return where what is confirmed ends before the report that was its occasion; for other acts the clause's end."""
    text = c.line.sentence.text
    if c.act not in _AFFIRMS or c.rule.frame != "verb":
        return c.stop
    start = lead_end(text, c.last)
    if dealing := _DEALS_WITH.match(text, start):
        return dealing.end()
    for found in _OCCASION.finditer(text, start, len(text) if c.stop is None else c.stop):
        if content(text[start : found.start()]):
            return found.start()
    return c.stop


def _is_beyond(c: Candidate, found: Claimed) -> bool:
    """Whether a claim of the same sentence stands behind the clause of what is confirmed."""
    if found.line is not c.line or found.end <= c.last or c.act not in _AFFIRMS or c.rule.frame != "verb":
        return False
    if c.group is not None and c.group.passive:
        return False
    end = _object_end(c)
    if end is not None and end != c.stop:
        return found.end > end
    text = c.line.sentence.text
    return found.start > c.last and found.start >= clause(text, lead_end(text, c.last), end)[1]


def _bare(text: str, c: Candidate) -> str | None:
    """Return the clause of a plain contradiction without its negation: what was not done."""
    start, end = clause(text, c.first)
    words = re.sub(
        r"^(?:\w+ ){0,4}?(?:that |: |, )?\W*(?=(?:no|he|she|it|they|we|i|the)\b)",
        "",
        text[start:end],
        count=1,
        flags=re.IGNORECASE,
    )
    words = re.sub(r"\b(?:[Nn]o|never|not)\s+|(?<=[a-z])n't\b", "", words, count=1).strip(' ,"\u201c\u201d')
    return words or None


def answered_claim(c: Candidate, who: Who | None, proposition: str | None, claimed: Sequence[Claimed]) -> int | None:
    """Return the number of the item's claim that a response answers: by content, else the nearest that names its party."""
    n, why = _answered(c, who, proposition, claimed)
    c.discourse.watcher.answers(c, who, n, why)
    return n


def _answered(
    c: Candidate, who: Who | None, proposition: str | None, claimed: Sequence[Claimed]
) -> tuple[int | None, str]:
    terms = content(proposition or "")
    names = _own_terms(who) if c.act in _AFFIRMS else frozenset()
    best: tuple[float, int] | None = None
    for n, found in enumerate(claimed):
        if _is_beyond(c, found):
            continue
        alike = overlap(terms - names, found.terms - names) if len(terms) > 1 else 0.0
        inside = found.line is c.line and found.end > c.last and found.start >= c.first - 2
        score = alike + (_ENOUGH if inside and terms else 0.0)
        if score >= _ENOUGH and (best is None or score > best[0]):
            best = (score, n)
    if best is not None:
        return best[1], f"its own words tell it: {best[0]:.2f} alike, {_ENOUGH} is enough"
    if len(terms) > 1 or (c.half and terms):
        return None, "it has words of its own, which no claim of the item shares"
    own = is_own_claim(who, claimed)
    if c.act == "decline" and own is not None:
        return own, "the party declines to say more of its own claim"
    order = [n for n, found in enumerate(claimed) if _comes_before(c, found) and not _asserts(who, found)]
    mine = _own_terms(who)
    naming = [n for n in order if mine & claimed[n].terms]
    just_told = [n for n in order if _was_just_told(c, claimed[n])]
    for picks, why in (
        ([n for n in naming if n in just_told][-1:], "the claim just told, which names its party"),
        (naming[:1], "the first claim before it that names its party"),
        (just_told[-1:] if c.line.index >= _DEEP else [], "the claim just told"),
        (order[:1], "the first claim before it"),
    ):
        if picks:
            return picks[0], why
    return None, "no claim comes before it that is not the party's own"


_DEEP = 9
"""Lines behind which an item mostly tells of more than it opened with."""


def _was_just_told(c: Candidate, found: Claimed) -> bool:
    """Whether a claim is told before a response in its own line, or in the one before."""
    if found.line.field != c.line.field:
        return False
    behind = c.line.index - found.line.index
    return behind == 1 or (not behind and found.start < c.first)


_IN_ANSWER = re.compile(
    r"\b(?:contradict|den|reject|refut|disput|dismiss)(?:y|i|t)?ing (?:[\w'\-]+ ){0,4}?(?:reports?|claims?|allegations?|rumou?rs?|stor(?:y|ies))\b"
    r"|\b(?:contrary to|despite) (?:[\w'\-]+ ){0,4}?(?:reports?|claims?|allegations?|rumou?rs?)\b"
    r"|, as (?:[\w'\-]+ ){0,4}?(?:had |has |was |were )?(?:reported|claimed|alleged|suggested)\b"
)
"""A sentence that says itself which report it contradicts."""
_ANYTHING = re.compile(r"\b(?:anything|any such|such an?)\b")


_DO_SO = re.compile(r" (?:to do|of doing) (?:so|that|this|it|anything of the (?:sort|kind))\b")
"""What stands for the deed that was reported: "has no plans to do so"."""


def meets_claim(c: Candidate, claimed: Sequence[Claimed]) -> bool:
    """Whether the words of a response meet a claim of the item that its party does not itself make."""
    if _IN_ANSWER.search(c.line.low[c.match.end() :]):
        return True
    words = proposition_of(c, c.parties[0] if c.parties else None) or ""
    terms = content(words)
    for who in c.parties:
        terms -= _own_terms(who)
    for found in claimed:
        if any(_asserts(who, found) for who in c.parties) or not _comes_before(c, found):
            continue
        if (found.line is c.line and found.start <= c.first < found.end) or not found.terms:
            continue
        mine = frozenset().union(*(content(" ".join((who.name, *who.aliases))) for who in c.parties))
        if mine & found.terms and (_DO_SO.match(c.line.low, c.match.end()) or " such " in c.match.group()):
            return True
        names = c.act == "neither" or bool(mine & found.terms) or any(who.pronoun for who in c.parties)
        shared = len(terms & found.terms)
        if (names or shared > 2) and (shared >= 2 or (shared and len(terms) <= 2) or _ANYTHING.search(words.lower())):
            return True
    return False


def is_detail_only(c: Candidate, who: Who, claimed: Sequence[Claimed]) -> bool:
    """Whether a party that is a claim's own origin only declines to say more of it."""
    return c.act == "decline" and is_own_claim(who, claimed) is not None


def is_own_claim(who: Who | None, claimed: Sequence[Claimed]) -> int | None:
    """Return the number of the last claim of which a party is the origin, or None."""
    return next((n for n in range(len(claimed) - 1, -1, -1) if _asserts(who, claimed[n])), None)


def _own_terms(who: Who | None) -> frozenset[str]:
    """Return the terms of a party's names: that both name it does not make two propositions one."""
    return content(" ".join((who.name, who.organisation or "", *who.aliases))) if who is not None else frozenset()


def _asserts(who: Who | None, found: Claimed) -> bool:
    if who is None or found.origin is None:
        return False
    mine = {name.lower() for name in (who.name, *who.aliases)}
    return bool(mine & {name.lower() for name in (found.origin.name, *found.origin.aliases)})


def _comes_before(c: Candidate, found: Claimed) -> bool:
    return "headline" in (found.line.field, c.line.field) or found.line.index <= c.line.index
