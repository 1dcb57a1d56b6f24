"""Whom a claim comes from: an outlet, a named or an unnamed source, at the root of the attribution chain."""

import re
from functools import lru_cache

from streams.derive import lexicon as lex
from streams.derive.claim_intelligence import CONCLUDE, is_service
from streams.derive.claim_reports import outlet_before, report_of
from streams.derive.claim_words import ACCUSE, ALLEGE, STRONG_UNNAMED
from streams.derive.discourse import Discourse
from streams.derive.lawsuits import plaintiff
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, phrase_after
from streams.derive.outlets import could_be_outlet, is_outlet, is_unnamed_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.tokens import is_capital
from streams.derive.unnamed import (
    asks_for_anonymity,
    is_private_person,
    is_somebody,
    is_told_outlet,
    is_unnamed,
    unnamed,
)

_UNNAMED = re.compile(
    r"\b(?:sources?|(?:people|persons?|officials?|executives?|individuals?|crew members?|employees?) (?:close to|familiar with|briefed on|with (?:direct )?knowledge|involved in|who)|insiders?|traders?|dealers?|analysts?|bankers?|diplomats?|delegates?|arbitrageurs?|arbitragers?|brokers?|economists?|witness(?:es)?|observers?|activists?|residents?|crew members?|industry officials?|monitors?|experts?|critics|officials?|friends?|neighbou?rs?|insider|shippers?|refiners|person|people|aide|aides|another|one|some|many|others)\b"
)
_MARKET = re.compile(
    r"\b(?:traders?|dealers?|analysts?|brokers?|bankers?|economists?|arbitrageurs?|arbitragers?|experts?|observers?)\b"
)
_SAY = frozenset("said says say told tells added adds reported reports report wrote writes saying".split())
_THE_OUTLET = frozenset(
    [
        "the newspaper",
        "the paper",
        "the magazine",
        "the tabloid",
        "the website",
        "the radio",
        "the outlet",
        "the article",
    ]
)
_PAPERS = re.compile(
    r"\b(?:records?|documents?|data|figures|filings?|papers|memos?|statistics|study|surveys?|polls?|drafts?|bills?|law|plans?"
    r"|statements?|releases?|indictments?|index|research|estimates?|schedule|rules?|regulations?|terms|proposals?|text"
    r"|transcripts?|knowledge|tradition|analysis|minutes|agreement|forecasts?|calculations?|account|lawsuit|suit|complaint)\b"
)
_IN_REMIT = re.compile(
    r"\b(?:police|prosecut\w+|attorney|superintendent|sheriff|coroner|investigators?|hospital|health|fire|authorities|court"
    r"|clerk|ministry|minister|department|agency|embassy|spokes\w+|university|institute|research\w*|analysts?|traders?|fund"
    r"|economists?|president|chairman|chief|director|executive|vice|secretary|governor|government|commission|office|bureau"
    r"|council|company|corp|inc|bank|association|lawyers?)\b"
)
_NEAR = re.compile(
    r"\b(?:eye-?witness(?:es)?|witness(?:es)?|survivors?|residents?|villagers?|neighbou?rs?|activists?|friends?|famil(?:y|ies)"
    r"|relatives?|sister|brother|mother|father|wife|husband|son|daughter|acquaintances?|officials?)\b"
)
_FULL_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+")
_OFFICIALS = re.compile(r"\bofficials?\b")
_NAMELESS = re.compile(r"\bsenior|unnamed|anonym|not be named|one\b")
_PUBLISHES = re.compile(r"\b(?:newspaper|daily|weekly|magazine|broadcaster|news agency|television|radio|tabloid)\b")
_DEALT = re.compile(
    r"\b(?:met|spoke|spoken|talked|telephoned|phoned|negotiated|(?:held|had|in) (?:[a-z]+ )?talks|struck a deal|signed an? [a-z]+)\b"
    r"(?: (?:in secret|secretly|by phone|by telephone|privately|twice|several times))?(?: (?:with|to))?(?: the| his| her)?(?: [a-z]+){0,3} [A-Z]"
    r"|\band (?:the )?(?:[\w'\u2019\-]+ ){0,4}[A-Z][\w'\u2019\-]+ (?:had |have )?(?:met|spoke|spoken|talked|negotiated|held (?:[a-z]+ )?talks)\b"
)
"""What he had to do with another by name: that one can deny it."""
_DOES = re.compile(r"(?:who|which|whose|in|on|to|at|speaking)\b|\w+ing\b")
"""How words beside a name begin that tell what its bearer does: "Rohm, appearing before television cameras"."""
_CITING = frozenset(["citing", "quoting", "cited", "quoted"])
_SINGLE_REPORT = re.compile(r"^(?:the|a|an|its|this|that|one|his)? ?(?:[\w\-.']+ ){0,3}?report$")


def origin_of(
    discourse: Discourse, line: Line, v: int, phrase: Phrase, words: str, verb: str
) -> tuple[str | None, Who | None, str | None]:
    """Return the kind of a claim, its root origin and its carrier; kind None where the frame makes no claim."""
    tokens = line.tokens
    words = discourse.short_names.get(words, words)
    low = words.lower()
    citing = _cited(line, phrase)
    titled = words.endswith("Report") and is_outlet(words)  # "the Finanz Report" is a paper
    is_report, outlet = (False, None) if titled else report_of(discourse, line, words)
    if not is_report and low == "it" and verb in ALLEGE and _previous_is_outlet(discourse, line):
        outlet = outlet_before(discourse, line)
        is_report = outlet is not None
    if is_report:
        if citing is not None:
            return _cited_origin(discourse, line, citing, outlet)
        return "outlet", None if outlet is None else Who(outlet, None, None, (outlet,)), None
    if verb in ACCUSE or verb in ALLEGE:
        if verb in ("charged", "charges") and re.search(r"\b(?:price|fee|dlrs|\$)", line.low):
            return None, None, None
        if low in ("he", "she", "it", "they", "we", "i") and verb in ("believes", "believed"):
            return None, None, None
        if STRONG_UNNAMED.search(low) or (
            _UNNAMED.search(low) and not any(t.text[0].isupper() for t in tokens[phrase.start : phrase.end])
        ):
            return "unnamed", unnamed(words), None
        if (suit := plaintiff(discourse, low)) is not None:
            return "named", suit, None
        found = discourse.resolve(line, phrase)
        if not found or not _can_accuse(found[0].name, low):
            return None, None, None
        if is_outlet(found[0].name):
            return "outlet", Who(outlet_name(found[0].name)), None
        return "named", found[0], _carried_by(discourse, line, phrase)
    if low.endswith("report") and _SINGLE_REPORT.match(low) and not titled:
        return None, None, None
    if verb in _SAY and (suit := plaintiff(discourse, low)) is not None:
        return "named", suit, None
    if is_unnamed_outlet(low):
        before = outlet_before(discourse, line) if low in _THE_OUTLET else None
        if citing is not None:
            return _cited_origin(discourse, line, citing, before)
        if before is not None:
            return "outlet", Who(before, None, None, (before,)), None
        return "outlet", None, None
    named_outlet = is_outlet(words) or (
        verb in ("reported", "reports", "reporting")
        and _looks_like_outlet(words, discourse)
        and _tells_clause(line, v, phrase)
    )
    if phrase.beside is not None and not named_outlet:
        beside = line.sentence.text[tokens[phrase.beside[0]].start : tokens[phrase.beside[1] - 1].end]
        named_outlet = verb != "told" and _PUBLISHES.search(beside) is not None and _DOES.match(beside) is None
    if named_outlet:
        name = outlet_name(words)
        if citing is not None:
            return _cited_origin(discourse, line, citing, name)
        return "outlet", Who(name, None, None, (name,)), None
    if low in (
        "it",
        "the newspaper",
        "the paper",
        "the daily",
        "the magazine",
        "the agency",
        "the report",
        "the broadcaster",
        "the weekly",
        "the network",
        "the article",
        "the news agency",
    ):
        outlet = outlet_before(discourse, line)
        if outlet is not None and (low != "it" or _previous_is_outlet(discourse, line)):
            return "outlet", Who(outlet, None, None, (outlet,)), None
        if low in ("the report", "the newspaper", "the paper", "the article", "the magazine"):
            return "outlet", None, None
    if _keeps_its_name(words):
        carrier = _told_outlet(line, v)
        return "unnamed", unnamed(words), carrier
    if is_unnamed(words) or (verb == "told" and is_somebody(words)):
        carrier = _told_outlet(line, v)
        if verb == "according" and re.search(r"\b(?:people|persons?|insiders?)\b", low):
            return "unnamed", unnamed(words), None
        if (carrier is not None and is_told_outlet(carrier)) or asks_for_anonymity(line.low):
            return "unnamed", unnamed(words), carrier
    if tokens[v - 1].low == "who" and verb in _SAY and is_private_person(low):
        return "unnamed", unnamed(words), None
    if verb == "according":
        return (*_accorded(discourse, line, phrase, words), None)
    if (verb in CONCLUDE or verb in _SAY) and is_service(low):
        return ("named", Who(re.sub(r"^[Tt]he ", "", words)), None) if _concludes(line, v) else (None, None, None)
    carrier = _told_outlet(line, v) if verb == "told" else _interviewer(line, v)
    if carrier is not None and is_outlet(carrier):
        found = discourse.resolve(line, phrase)
        if found and found[0].kind == "person" and (_tells_of_others(line, v) or _DEALT.search(line.sentence.text)):
            return "named", found[0], carrier
    if verb in ("told", "testified") and (witness := _witness(discourse, line, v, phrase, verb)) is not None:
        return "named", witness, None
    if low in ("they", "the sources", "the source", "he", "she") and verb in _SAY:
        for back in (1, 2):
            if line.field != "body" or line.index < back:
                break
            subjects = discourse.main_subject(discourse.body[line.index - back])
            if subjects and subjects[0].kind != "person" and STRONG_UNNAMED.search(subjects[0].name.lower()):
                return "unnamed", subjects[0], None
    return None, None, None


_COURT = re.compile(
    r" (?:the |an? )?(?:(?:[a-z]+|[A-Z][\w.\-]*) ){0,3}?(?:court|jury|jurors|judges?|tribunal|inquiry|magistrates?)"
    r"(?: (?:in|at) [A-Z][\w\-]*)?(?: (?:on \w+day|\w+day|today|yesterday))?(?: that)? (?![\"\u201c])",
)
"""Behind "told": who hears witnesses, and what may stand before what they tell."""
_TESTIFIED = re.compile(r"(?: (?:on \w+day|\w+day|today|yesterday|in court))* that ")


def _witness(discourse: Discourse, line: Line, v: int, phrase: Phrase, verb: str) -> Who | None:
    """Return who tells a court about somebody else by name, None where nobody does."""
    text, behind = line.sentence.text, line.tokens[v].end
    heard = (_COURT if verb == "told" else _TESTIFIED).match(text, behind)
    if heard is None or (found := discourse.resolve(line, phrase)) == [] or found[0].kind != "person":
        return None
    mine = found[0].name.split()
    others = (t for t in line.tokens[line.token_at(heard.end()) + 1 :] if is_capital(t) and t.text not in mine)
    return found[0] if any(t.low not in lex.WEEKDAYS for t in others) else None


@lru_cache(maxsize=1 << 12)
def _keeps_its_name(words: str) -> bool:
    """Whether words mean a source without a name, or people of a trade of whom none is named."""
    low = words.lower()
    return (
        STRONG_UNNAMED.search(low) is not None
        or (_MARKET.search(low) is not None and not _FULL_NAME.search(words))
        or ("official" in low and _OFFICIALS.search(low) is not None and _NAMELESS.search(low) is not None)
    )


def _can_accuse(name: str, low: str) -> bool:
    """Whether a name is that of somebody who can allege something: no debris of a clause, and not "no authority"."""
    words = name.split()
    if low.startswith(("no ", "neither ", "nobody")) or words[0].isdigit():
        return False
    return (
        any(w[:1].isupper() for w in words)
        or words[0] in lex.DETERMINERS
        or low.split(maxsplit=1)[0] in lex.DETERMINERS_AND_PRONOUNS
        or words[-1].endswith("s")
        or is_unnamed(name)
    )


def _accorded(discourse: Discourse, line: Line, phrase: Phrase, words: str) -> tuple[str | None, Who | None]:
    """Return who is behind "according to": a report keeps its distance from whomever it names so, save for bodies in remit."""
    if _PAPERS.search(words) or _IN_REMIT.search(words.lower()):
        return None, None
    if _NEAR.search(words.lower()):
        return "unnamed", unnamed(words)
    found = discourse.resolve(line, phrase)
    if len(found) != 1 or not found[0].name[:1].isupper() or found[0].kind == "shell":
        return None, None
    who = found[0]
    return ("named", who) if who.kind == "person" or _looks_like_outlet(words, discourse) else (None, None)


def _concludes(line: Line, v: int) -> bool:
    """Whether a clause with a subject of its own stands behind a verb of concluding: "found that", "say Orle hacked"."""
    behind = line.tokens[v + 1 : v + 5]
    if any(t.low == "that" for t in behind):
        return True
    return (
        bool(behind)
        and behind[0].text[0].isupper()
        and line.tokens[v].low in ("said", "say", "says", "conclude", "concluded")
    )


def _tells_of_others(line: Line, v: int) -> bool:
    """Whether who told an outlet that ... speaks of somebody else by name, not of himself or his own side."""
    that = next((k for k in range(v + 1, min(len(line.tokens), v + 10)) if line.tokens[k].low == "that"), None)
    if that is None and (told := phrase_after(line.tokens, v + 1)) is not None:
        that = told.end - 1
    if that is None or that + 1 >= len(line.tokens):
        return False
    first = line.tokens[that + 1]
    return first.text[0].isupper() and first.low not in lex.DETERMINERS_AND_PRONOUNS


def _carried_by(discourse: Discourse, line: Line, phrase: Phrase) -> str | None:
    """Return the outlet of a leading "According to the report," before the phrase of who claimed."""
    tokens = line.tokens
    if phrase.start < 4 or tokens[0].low != "according" or tokens[phrase.start - 1].low != ",":
        return None
    inner = phrase_after(tokens, 2)
    if inner is None:
        return None
    words = line.sentence.text[tokens[inner.start].start : tokens[inner.end - 1].end]
    if is_outlet(words):
        return outlet_name(words)
    return outlet_before(discourse, line) if is_unnamed_outlet(words) else None


def _tells_clause(line: Line, v: int, phrase: Phrase) -> bool:
    """Whether "reported" tells a clause (what outlets do), not a figure (what companies do)."""
    tokens = line.tokens
    if phrase.start > 0 and tokens[phrase.start - 1].text in ',"\u201d' and ends_soon(line, v):
        return True
    if phrase.start > v > 0 and tokens[v - 1].text in ',"\u201d':  # "P, reported La Meta"
        return phrase.end >= len(tokens) or tokens[phrase.end].text in ".,;"
    return any(t.low == "that" for t in tokens[v + 1 : v + 5])


def _looks_like_outlet(words: str, discourse: Discourse) -> bool:
    name = outlet_name(words)
    # "... - Finance Day": who stands behind the headline's dash tells it, also where the name could be a person's.
    titled = discourse.headline_text.rstrip().endswith((f" - {name}", f" \u2013 {name}", f" \u2014 {name}"))
    return (
        could_be_outlet(name)
        and name.lower() not in lex.PRONOUNS
        and (titled or discourse.names.kind(name) != "person")
        and not re.search(
            r"\b(?:company|corp|inc|co|ltd|plc|bank|ministry|police|government|department|group|university|council|hospital|army|commission|association|agency|bureau|institute|board|authority|official|spokes\w+)\b",
            words.lower(),
        )
    )


def _previous_is_outlet(discourse: Discourse, line: Line) -> bool:
    if line.field != "body" or line.index == 0:
        return False
    subjects = discourse.main_subject(discourse.body[line.index - 1])
    return bool(subjects) and (is_outlet(subjects[0].name) or is_unnamed_outlet(subjects[0].name))


def _told_outlet(line: Line, v: int) -> str | None:
    tokens = line.tokens
    if tokens[v].low in ("told", "tells") and v + 1 < len(tokens):
        phrase = phrase_after(tokens, v + 1)
        if phrase is not None:
            inner = (k for k in range(phrase.start + 1, phrase.end) if tokens[k].low in lex.DETERMINERS_AND_SUBJECTS)
            words = line.sentence.text[tokens[phrase.start].start : tokens[next(inner, phrase.end) - 1].end]
            name = outlet_name(words)
            return name if name[:1].isupper() else None
    return None


_INTERVIEW = re.compile(
    r"^(?: on \w+day)? in an? (?:[a-z\-]+ ){0,3}?interview(?: published| aired| broadcast)? (?:with|for|in|by|to|on) (?P<who>(?:the |a )?(?:[a-z\-]+ ){0,2}[A-Z][\w.&'\u2019\-]*(?: [A-Z][\w.&'\u2019\-]*){0,4})"
)


def _interviewer(line: Line, v: int) -> str | None:
    """Return the outlet of "said in an interview with the Sarn Courier"."""
    if line.tokens[v].low not in ("said", "says"):
        return None
    found = _INTERVIEW.match(line.sentence.text[line.tokens[v].end :])
    return None if found is None else outlet_name(found["who"].rstrip("."))


def _cited(line: Line, phrase: Phrase) -> Phrase | None:
    if "quot" not in line.low and "cit" not in line.low:
        return None
    tokens = line.tokens
    for k in range(phrase.end, min(len(tokens), phrase.end + 40)):
        if tokens[k].low in _CITING and tokens[k - 1].low not in ("without", "not", "never"):
            after = phrase_after(tokens, k + 1)
            if after is not None and after.start > phrase.start:
                return after
    if phrase.beside is not None:
        for k in range(*phrase.beside):
            if tokens[k].low in ("citing", "quoting"):
                return phrase_after(tokens, k + 1)
    if tokens[0].low in ("citing", "quoting") and phrase.start > 2 and tokens[phrase.start - 1].low == ",":
        return phrase_after(tokens, 1)  # "Citing two insiders, the Courier said ..."
    return None


def _cited_origin(
    discourse: Discourse, line: Line, cited: Phrase, carrier: str | None
) -> tuple[str | None, Who | None, str | None]:
    tokens = line.tokens
    words = line.sentence.text[tokens[cited.start].start : tokens[cited.end - 1].end]
    low = words.lower()
    if re.search(
        r"^what\b|^(?:its|their) (?:own )?(?:\w+ )?(?:correspondents?|reporters?|journalists?|investigation|enquir(?:y|ies)|inquir(?:y|ies)|research)\b|\b(?:records?|documents?|data|figures|filings?|invoices|papers?|emails?|letters?|memos?|statistics|study|drafts?|bills?|contracts?|copy|copies|minutes|transcripts?|recordings?|messages|logs|photos?|pictures?|footage|video|images?|tests?|notes)\b",
        low,
    ):
        return "outlet", Who(carrier, None, None, (carrier,)) if carrier else None, None
    if STRONG_UNNAMED.search(low) or is_unnamed(words) or re.search(r"\bunnamed|anonymous\b", low):
        return "unnamed", unnamed(words), carrier
    if is_outlet(words):
        return "outlet", Who(outlet_name(words)), carrier
    found = discourse.resolve(line, cited)
    return ("named", found[0], carrier) if found else ("outlet", Who(carrier) if carrier else None, None)


_ASIDES = frozenset("which who whose where adding although though while".split())
"""Words behind a comma that tell more of the listener, or of something else: "told the Echo, which did not name her"."""


def ends_soon(line: Line, v: int) -> bool:
    """Whether little stands behind a verb of saying: then what it tells stands before it."""
    rest = line.tokens[v + 1 :]
    aside = next((k for k, t in enumerate(rest[:-1]) if t.low == "," and rest[k + 1].low in _ASIDES), len(rest))
    if not any(t.low == "that" for t in rest[aside:]):
        rest = [*rest[:aside], *rest[-1:]]
    words = [t for t in rest if t.text[0].isalnum()]
    if not words:
        return True
    if words[0].low in lex.WEEKDAYS or words[0].low in (
        "on",
        "in",
        "today",
        "yesterday",
        "at",
        "reuters",
        "reporters",
        "during",
        "after",
        "late",
        "early",
        "here",
        "last",
        "this",
    ):
        return True
    if rest[0].text in ",.":
        return True
    return line.tokens[v].low in ("told", "tells") and len(words) < 8
