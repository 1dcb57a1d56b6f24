"""Claims by nouns: reports that P, rumours of P, X's allegation that P."""

import re
from collections.abc import Iterator
from itertools import islice

from streams.derive import lexicon as lex
from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_reports import outlet_before, press_name
from streams.derive.claim_words import MOST
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, phrase_ending, subject_before
from streams.derive.outlets import is_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.propositions import clause, with_subject, without_dateline
from streams.derive.unnamed import is_unnamed, unnamed

NOUN_STEMS = (
    "report", "allegation", "rumour", "rumor", "claim", "accusation", "speculation", "suggestion", "suspicion", "charges",
    "assertion",
)  # fmt: skip
"""Stems of all nouns of `nominal`: it finds nothing in a line without one."""
_NOMINAL = re.compile(
    r"\b(?P<noun>[Rr]eports?|[Aa]llegations?|[Rr]umou?rs?|RUMOU?RS?|[Cc]laims?|[Aa]ccusations?|[Ss]peculation|[Ss]uggestions?|[Ss]uspicions?|[Cc]harges|[Aa]ssertions?)"
    r"(?P<gap>(?: (?:have |has |had |were |are |was |is |that have |(?:have |has |had )?beg[au]n (?:to )?|started (?:to )?|continued to )?(?:circulated?|emerged?|flown|swirl|coming in|surface|swirled|surfaced|arisen|spread|persisted|mounted|circulating|swirling|flying|rife|abound|made)(?: [\w]+){0,4}?)?(?: (?:in|by|from|on|within|around|circulating|carried|published|which|yesterday|today|last|this)"
    r"(?:(?! and (?:said|says|called|added|told|insisted|declined|denied) )[\w.&'\u2019\- ]){0,45}?)?)"
    r" (?P<link>(?:is |was )?that|of|about|alleging|claiming|saying|suggesting|concerning|it|he|she|they|(?=[A-Z][\w.&]* (?:[A-Z][\w.&]* ){0,3}(?:were|was|had|has|have|is|are|would|will|might|may)\b)"
    r"|(?=[Tt]he (?:[A-Z][\w.&]* ){1,4}(?:would|will|had|has|have|was|were|is|are|could|might|may)\b)"
    r"|(?=(?!(?:is|are|was|were|have|has|had|would|will|and|or|but|in|of|by|from|on|against|about|for|to|as|at|which|who|that|published|made|circulating|he|she|it|they)\b)"
    r"(?:(?!that\b)[a-z][\w'\u2019\-]* ){1,8}?(?:would|will|had|has|have|was|were|is|are|could|might|may|can)\b))"
)
_ANSWERED = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|rebuff(?:s|ed|ing)?|rubbish(?:es|ed|ing)|confirm(?:s|ed|ing)?"
    r"|disput(?:es|ed|ing)|despite|amid|over|after|following) (?:(?:media|press|newspaper|fresh|recent|the|earlier|his|her|their|its|\"?false\"?) )*$"
)
"""What stands before a report noun whose clause follows without a "that"."""
_STIRRED = re.compile(
    r"\b(?:on|with|to|by|there (?:is|are|was|were|has been|have been)|(?:spark|fuel|prompt|stir|trigger)(?:ed|ing|s)?) (?:(?:market|fresh|new|renewed|widespread|persistent|wild) )?$"
)
"""What stands before rumours or speculation that moved something, whose clause follows without a "that"."""
_MOVES_MARKET = re.compile(
    r" (?:lift|boost|hit|hurt|send|drive|push|knock|spur|rattle|roil|buoy|sink|help)s? (?:[\w']+ ){0,3}?(?:shares?|stocks?|prices?|market|bonds?|crown|currency)\b"
)
"""What a rumour does to a market is no part of what it says ("Rumours of sale lift shares")."""


_RELATIVE = re.compile(
    r" (?:(?:still|also|now|once|first) )?(?:were|was|are|is|have|has|had|will|would|can|could|may|might|did|do|does|began"
    r"|came|went|made|led|spread|circulated|emerged|surfaced|proliferated|appeared|followed)\b"
)
"""A verb right behind "that": it goes on with the rumour ("rumours that spread"), and tells nothing."""
_ABOUT_DEED = re.compile(
    r" (?:an? |the )?(?:\w+ ){0,2}?(?:takeover|merger|bid|sale|deal|talks|plans?|resignation|meeting|stake|layoffs?|coup)\b"
)
"""What a rumour can be about that is a proposition in itself; "rumours about his health" tell nothing."""


_OF_HIM = re.compile(r"(?:he|his)\b", re.IGNORECASE)
"""How a proposition begins that is of a person, whoever speaks of it."""
_OF_SUBJECT = re.compile(r"(?:it|its|he|his|she|her|they|their)\b")
_RESPONDS = re.compile(
    r"(?:Responding|Asked|Reacting|Questioned|Commenting|Speaking|In (?:response|reply|reaction|answer)|When asked)\b"
)
"""How a sentence begins that tells first what its subject was asked."""
_MAIN = re.compile(
    r", (?!(?:who|which|whom|whose|that|where|when|as|and|or|but)\b)"
    r"(?:(?!(?:had|has|have|was|were|is|are|would|will)\b)[\w.&'\u2019\-]+ ){0,7}?[\w.&'\u2019\-]+(?:, [^,]{2,60},)?"
    r" (?:said|says|told|den(?:ied|ies)|confirm(?:ed|s)|declin(?:ed|es)|refus(?:ed|es)|dismiss(?:ed|es)|reject(?:ed|s)|acknowledge[ds]"
    r"|admit(?:ted|s)|added|insist(?:ed|s)|call(?:ed|s)|repl(?:ied|ies)|answered|responded|refuted|disputed|stressed|did not|would not"
    r"|could not|ha[ds] no)\b(?!,)"
)
"""The comma behind which the subject of such a sentence stands, and its verb."""


def nominal(discourse: Discourse, line: Line) -> Iterator[Claimed]:
    """Read "reports that P", "rumours of P", "a Sarn Courier report that P", "X's allegation that P"."""
    text = line.sentence.text
    for match in islice(_nominals(text, line.low), MOST):
        tokens = line.tokens
        noun = match.group("noun").lower()
        link = match.group("link").lower()
        before = text[max(0, match.start() - 50) : match.start()]
        if link in ("it", "he", "she", "they") and noun.rstrip("s") not in (
            "report",
            "rumour",
            "rumor",
            "claim",
            "allegation",
        ):
            continue
        if (
            noun.rstrip("s") in ("report", "claim", "charge", "suspicion")
            and link in ("of", "about")
            and noun in ("report", "claim", "claims", "charges", "reports")
            and not re.search(
                r"\b(?:media|press|news|newspaper|unconfirmed|on|of|to|deny|denied|denies|dismissed|rejected|with|over|about|amid|despite|following|there (?:are|were|have been)|conflicting|any|after|confirmed?|published|earlier) $|^$",
                before.lower(),
            )
        ):
            continue
        if re.search(
            r"\b(?:annual|quarterly|financial|weekly|monthly|jobs|final|audit|police|crop|insurance|compensation|tax|legal|his|her|jobless|first|second|no) $",
            before.lower(),
        ) and noun.rstrip("s") in ("report", "claim"):
            continue
        named = r" (?:the )?[A-Z]" if match.group("gap") or noun.startswith(("rumo", "specul")) else r" [A-Z]"
        if not link and not re.match(named, text[match.end() - 1 :]):
            stirred = noun.startswith(("rumo", "specul")) and _STIRRED.search(before.lower()) is not None
            if not stirred and not _ANSWERED.search(before.lower()):
                continue
        if noun.startswith("suspicion") and before.endswith("on "):
            continue  # "arrested on suspicion of theft" is a term of law
        if noun == "charges" and link not in ("that", "of"):
            continue
        if link == "that" and _RELATIVE.match(text, match.end()):
            continue
        if link in ("about", "concerning") and not _ABOUT_DEED.match(text, match.end()):
            continue
        if link == "of" and noun == "charges" and re.match(r" (?:\$|\d|about|more)", text[match.end() :]):
            continue
        start = match.end() if link not in ("it", "he", "she", "they") else match.start("link")
        begin, end = clause(text, start)
        if line.field == "headline" and (moved := _MOVES_MARKET.search(text, begin, end)):
            end = moved.start()
        if _RESPONDS.match(text, without_dateline(text)) and (main := _MAIN.search(text, begin)) is not None:
            end = min(end, main.start())  # whom it was asked of goes on behind
        if end - begin < 6 or re.match(
            r"(?:the )?(?:accuracy|authenticity|veracity|motives?|true nature|future|outcome)\b", text[begin:end]
        ):
            continue
        proposition = text[begin:end]
        if _tells_nothing(noun, link, proposition) and not _ANSWERED.search(before.lower()):
            continue
        kind, origin = _nominal_origin(discourse, line, match, noun)
        subject, found = None, list[Who]()
        head = line.token_at(match.start())
        verb = next((k for k in range(head - 1, -1, -1) if tokens[k].low in lex.VERBS), None)
        if verb is not None:
            phrase = subject_before(tokens, group_start(tokens, verb))
            if phrase is not None:
                own = tokens[verb].low.endswith("ing") or tokens[phrase.start].start < without_dateline(text)
                found = discourse.main_subject(line) if own else discourse.resolve(line, phrase)
                subject = found[0].name if found else None
                if subject is not None and subject.lower() in lex.INANIMATE:  # "Shares in Dorn rose on rumours that it"
                    topic = discourse.antecedent("company", line.at + start if line.field == "body" else -1)
                    subject = topic.name if topic is not None else None
        if subject is None and _OF_SUBJECT.match(proposition) and _RESPONDS.match(text, without_dateline(text)):
            found = discourse.main_subject(line)  # "Asked about reports that it would sell, Harn Oil said"
            subject = found[0].name if found else None
        if subject is not None and _OF_HIM.match(proposition) and found and found[0].kind in ("body", "shell"):
            person = discourse.antecedent("he", line.at + start) if line.field == "body" else None
            subject = person.name if person is not None and person.kind == "person" else subject
        yield Claimed(
            line,
            claim_rule(kind, "nominal"),
            match.start(),
            end,
            with_subject(proposition, subject),
            kind,
            origin,
            None,
            (origin.name,) if origin else (),
            0.7,
        )


def _tells_nothing(noun: str, link: str, words: str) -> bool:
    """Whether words only name what is alleged ("allegations of misconduct") or propose something ("suggestions that he should")."""
    if noun.startswith("suggest"):
        return link == "of" or _PROPOSES.search(words) is not None
    if link != "of" or not noun.startswith(("alleg", "accus", "charge", "claim")):
        return False
    return noun == "charges" or not any(word[:1].isupper() for word in words.split(",", maxsplit=1)[0].split()[:6])


_PROPOSES = re.compile(r"\b(?:should|ought to|must)\b")


def _nominals(text: str, low: str) -> Iterator[re.Match[str]]:
    """Yield what `_NOMINAL.finditer` would: it matches only where one of the nouns' stems begins."""
    starts: list[int] = []
    for stem in NOUN_STEMS:
        at = low.find(stem)
        while at >= 0:
            starts.append(at)
            at = low.find(stem, at + 1)
    end = 0
    for at in sorted(starts):
        if at >= end and (match := _NOMINAL.match(text, at)) is not None:
            yield match
            end = match.end()


_OUTLET_NOUN = re.compile(
    r"(?P<the>the|that|this|an?|one|another|its) (?:[a-z\-]+ ){0,3}?(?:newspaper|paper|daily|weekly|magazine|tabloid|broadcaster|website|site|agency|blog|portal"
    r"|newsletter|station|network|channel|journal|outlet|programme|program)(?:['\u2019]s?)?",
    re.IGNORECASE,
)


def _common_outlet(discourse: Discourse, line: Line, words: str) -> tuple[str, Who | None] | None:
    """Return the outlet that "the newspaper's" is of: the one told of before it, none where the item tells of none."""
    found = _OUTLET_NOUN.fullmatch(words)
    if found is None or (words.lower().rstrip("'s\u2019").endswith("agency") and " news " not in words):
        return None
    before = outlet_before(discourse, line) if found["the"].lower() in ("the", "that", "this") else None
    return "outlet", None if before is None else Who(before, None, None, (before,))


_WHOSE = frozenset(["his", "her", "its", "their"])
_OF_SOMEBODY = frozenset(["claim", "allegation", "accusation", "assertion", "charge"])
"""What somebody makes against another: "her accusation" is hers."""


def _nominal_origin(discourse: Discourse, line: Line, match: re.Match[str], noun: str) -> tuple[str, Who | None]:
    tokens = line.tokens
    head = line.token_at(match.start())
    gap = match.group("gap")
    if gap:
        inside = re.match(r" (?:in|by|from|on) (.+)$", gap)
        if inside is not None:
            name = inside.group(1).strip()
            if is_outlet(name) or (noun == "report" and name.lower() in discourse.reporting):
                return "outlet", Who(outlet_name(name))
            if re.search(r"[A-Z]", name) and noun.startswith(("alleg", "accus", "claim", "assert", "charge")):
                return "named", Who(re.sub(r"^(?:the|a|an) ", "", name))
            if noun.startswith(("alleg", "accus", "claim", "assert")) and is_unnamed(name):
                return "unnamed", unnamed(name)
    whose = head > 0 and tokens[head - 1].low in _WHOSE and noun.rstrip("s") in _OF_SOMEBODY
    phrase = Phrase(head - 1, head) if whose else phrase_ending(tokens, head - 1) if head else None
    if phrase is not None:
        last = tokens[phrase.end - 1]
        words = line.sentence.text[tokens[phrase.start].start : last.end]
        name = outlet_name(re.sub(r"['\u2019]s?$", "", words))
        if (is_outlet(name) and name[:1].isupper()) or (noun == "report" and name.lower() in discourse.reporting):
            return "outlet", Who(name, None, None, (name,))
        press = press_name(words)
        if press is not None:
            return "outlet", Who(press, None, None, (press,))
        if last.low in ("'s", "'") and (outlet := _common_outlet(discourse, line, words)) is not None:
            return outlet
        if last.low in ("'s", "'") and noun.rstrip("s") not in ("rumour", "rumor"):
            found = discourse.resolve(line, Phrase(phrase.start, phrase.end - 1))
            if found:
                return "named", found[0]
        if whose:
            found = discourse.resolve(line, phrase) or discourse.main_subject(line)
            if len(found) == 1:
                return "named", found[0]
    if noun.startswith("report"):
        return "outlet", None
    return "rumour", None
