"""The proposition of a claim or a response as a clause in the item's words. Owns where it begins, ends and who is meant."""

import re

from streams.derive import lexicon as lex
from streams.derive.lexicon import squeeze
from streams.memo import Memo

# Behind a blank, or a comma and a blank. Each branch begins with a sign, so that the search leaps from sign to sign.
_BEHIND_BLANK = (
    r"but (?=\w)",
    r"(?:contradict|deny|reject|refut|disput)ing (?=(?:[\w'\-]+ ){0,4}?(?:reports?|claims?|allegations?|rumou?rs?|stor(?:y|ies))\b)",
    r"contrary to ",
    r"and (?:(?:has|have|had) )?(?:declined|refused|denied|said|apologi[sz]ed|would not|did not|called|dismissed|added that|rejected|insisted|referred|deferred)\b",
    r"(?:is|was|are|were) (?:\w+ly |all |simply )?(?:(?:not )?(?:true|correct|accurate)(?= *[.,;\"\u201d]|$)|not (?:true|correct|accurate)|untrue|false|absurd|ridiculous|laughable|preposterous|ludicrous|wrong|incorrect|baseless|unfounded|groundless|nonsense|a lie|an? (?:\w+ )?(?:hoax|fake|forgery)|fake|bogus|made up|invented|fabricated|premature(?! to)|(?:an? )?(?:pure |sheer |complete |total )?(?:inventions?|fiction|fantasy)|an? (?:pure )?fairy ?tale)\b",
    r"(?:revers|retract|withdraw|abandon|repeat|reiterat|contradict|backtrack|row|go)ing (?=(?:[\w'\-]+ ){0,4}?(?:denials?|confirmations?|statements?|positions?|stances?|remarks|comments|assurances?|accounts?)\b)",
    r"(?:after|having) (?:(?:days?|weeks?|months?|years?) of |earlier |previously |initially |at first |first |repeatedly |long ){1,2}(?:den(?:ied|ying|ials?)|insist(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing))\b",
    r"(?:as )?[\"\u201c](?:a |an |\w+ ){0,3}?(?:lies?|inventions?|fabrications?|fabricated|nonsense|rubbish|fiction|fantasy|falsehoods?|false|untrue|baseless|unfounded|groundless|slander)(?:[.,]?(?:[\"\u201d]|$)| from start to)",
    r"as [\"\u201c](?:an? (?=(?:pure|complete|total|utter|sheer|absolute|malicious|\w+ly) ))?(?:(?:pure|complete|total|utter|sheer|absolute|malicious|\w+ly) ){0,2}(?:lies?|inventions?|fabrications?|nonsense|rubbish|fiction|fantasy|falsehoods?|slander|fairy[ -]tales?)\b",
    r"as (?:(?:an?|\w+ly|pure|complete|total|utter|sheer) ){0,2}(?:untrue|false|baseless|unfounded|groundless|nonsense|rubbish|lies?|fabrications?|fabricated|fiction|inventions?|speculation|wrong|incorrect|inaccurate)\b",
)
_BEHIND_COMMA = (
    r"(?:sending|pushing|driving|lifting|knocking) (?:its|the|their) ",
    r"(?:saying|adding|citing|insisting|calling|noting|quoting|telling|describing|and (?:said|added|declined|refused|denied|told|called)|while|although|though|as reported|according to)\b",
    r"(?:the |a |an |his |her |its )?[\w.'&\- ]{1,60}? (?:said|says|told|added|reported|confirmed|wrote|tweeted)\b(?! to\b)",
    r"(?:said|says|told|added|reported|confirmed|wrote) ",
    r"(?:but |and )?(?:confirms|denies|declines|admits|refuses|silent|mum)\b",
)
_END = re.compile(
    r"[;, \"\u201d](?:(?<=;)"
    rf"|(?:(?<= )|(?<=,) )(?:{'|'.join(_BEHIND_BLANK)})"
    rf"|(?<=,) (?:{'|'.join(_BEHIND_COMMA)})"
    r"|(?:(?<= )|(?<=[\"\u201d]) )(?:said|told) (?:the|a|an|[A-Z])"
    r"|(?<=,)[\"\u201d] (?=[a-zA-Z]))"
)
_END_AFTER = re.compile(
    r"[, ](?:(?<= )|(?<=,) )(?:\w+ )?(?:hours?|days?|weeks?|months?|years?) after (?:it |he |she |they |(?:the|an?|its|his|her) (?:\w+ ){1,3}?)?(?:had )?(?:s(?:aid|aying) (?:that )?(?:it|he|she|they) (?:had|was|did)|insist(?:ed|ing)|den(?:ied|ying)|confirm(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)|reject(?:ed|ing)|dismiss(?:ed|ing)|admit(?:ted|ting))\b"
)
_CLAIM_HEAD = re.compile(
    r"^(?:[\"\u201c]?[\w.&'\u2019\-]+[\"\u201d]? ){0,6}?"
    r"(?P<noun>reports?|allegations?|testimon(?:y|ies)|evidence|confession|confirmations?|denials?|rumou?rs?|claims?|accusations?|charges?|speculation|suggestions?|story|stories|assertions?|contentions?|insinuations?|notions?|accounts?|information|news|articles?|fact|idea|existence|authenticity|question|questions|possibility|lawsuit|suit|complaint|view|statements?(?= that\b))\b"
    r"(?P<gap>\s+published (?:in|by|on) [\w.&'\u2019\- ]{2,50}?(?=\s+that\s)|\s+(?:published |in |by |from |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day |yesterday |today |made |circulating |carried |that appeared )[\w.&'\u2019\- ]{0,50}?)?"
    r"(?:\s+(?P<link>that|of|about|on|in which|alleging|saying|claiming|suggesting|whether|concerning|regarding|as to|it|he|she|they|the)\s+)?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^[\s,:\-\u2013]*(?:(?:(?:late |early )?on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?(?! (?:morning|afternoon|evening|night)\b)(?-i:(?! [A-Z]))|(?:late |early )?(?:yesterday|today)(?: (?:morning|afternoon|evening))?|(?:at|over|during) the weekend|(?:last|this) (?:week|weekend|month)|publicly|directly|further|specifically|immediately|officially|in writing|again|earlier|later|strongly|also|as|to (?:reporters|reuters|the \w+)|for the (?:agency|paper|newspaper)|out(?! of\b)|(?:in|at|through|via) (?:an? |its |his |her |their )?(?:[\w\-]+ ){0,2}?(?:statement|interview|filing|letter|e-?mail|briefing|news conference|press release|conference call|tweet|note|memo)|(?:told|to) [A-Z]\w+)[\s,]+)*(?:(?:on|about|of|to|over|regarding|concerning)\s+)?(?:(?:that|whether|if)\s+)?",
    re.IGNORECASE,
)
_TELLS_NO_MORE = re.compile(
    r"[\s,]*(?:and|but|or|nor|although|though|while|some of (?:which|them)|(?:most|many|all|none) of (?:which|them))\b"
    r"|[\s,]*in (?:the|this|that|his|her|its|their) (?:case|matter|lawsuit|suit|complaint)\b"
    r"|[\s,]*(?:first |levell?ed|brought|made|reported|published)\b[^,]*$",
    re.IGNORECASE,
)
"""What goes on behind "the allegations" without telling what they are."""
_NEXT_CLAUSE = re.compile(
    r"(?:,|^(?:such|any|all) [\w\- ]{1,40}?) and (?:[A-Z][\w.\-]*(?:'s|\u2019s)? ){1,4}(?:has|have|had|is|was|were|will|would|did|does|could|says|said)\b"
)
"""Another one's clause behind a noun: "such trade and Orla Finch has ...". Two names and a verb are joint doers, mostly."""
_DAYTIME = r"(?:(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)(?: (?:morning|afternoon|evening|night))?"
_CIRCUMSTANCE = re.compile(
    r"^[\s,]*(?:(?-i:(?:(?:late|early) )?(?:at(?! least| most)|in|by|through|via|during|before|after|under|within|upon)) (?!that\b)[\w'\u2019.&\-]+"
    r"|(?:to (?:the |an? )?\w+|on [A-Z][a-z]{2,8}\.? \d+"
    r"|on (?:(?:its|his|her|their|live|state|national|public|local|social) )*(?:web\w*|television|tv|radio|air|camera|record|twitter|facebook|telegram|oath|media|site|account|page|channel)"
    rf"|{_DAYTIME}|(?:this|last) (?:week|month|year|spring|summer|autumn|winter|weekend|night)"
    r"|(?:(?:an?|two|three|four|five|several|some|\d+) )?(?:minute|hour|day|week|month|year)s? (?:later|earlier|ago|afterwards?)|outright|point-blank)\b)"
    r"(?:,? (?!that )[\w'\u2019.&\-]+){0,9}?(?<! of)(?<! at)(?<! in),? that (?!(?:was|is|were|are|has|have|had|would|will|could|can|may|might|did|does|appeared|made|said)\b)",
    re.IGNORECASE,
)
"""When, where or how something was said, between the cue and "that": "in Sarn on Monday that", "a day later that"."""
_VERDICT = re.compile(
    r"^[\s,]*(?:on \w+day )?as (?:[\"\u201c]?(?!that\b)[\w'\u2019\-]+[\"\u201d]? ){1,10}?(?:on \w+day )?(?=(?:an?|the|any|all|these|those|media|press|newspaper|recent) (?:[\w.'\u2019\-]+ ){0,4}?"
    r"(?:reports?|allegations?|rumou?rs?|claims?|accusations?|suggestions?|stor(?:y|ies)|accounts?|statements?|assertions?|notion|idea)\b)",
    re.IGNORECASE,
)
"""What a report is called before it is told: "rejected as an insult to its miners a report that"."""
_TELLS_ITSELF = re.compile(
    r"\b(?:(?<!in a )(?<!in its )reports?|reported|allegations?|alleged|rumou?rs?|claims?|claimed|accusations?|charges?|speculation|suggestions?|stor(?:y|ies)|news(?! (?:conference|briefing|agency|channel|site|website)\b)"
    r"|said|says|told|wrote|asked|emerged|fact|idea|possibility|question|evidence|proof|statement|announced|found|denials?|seem\w*|appears?|(?:un)?likely)\b",
    re.IGNORECASE,
)
"""What has a "that" of its own: "after the paper said that"."""
_WEEKDAY_LEAD = re.compile(
    r"^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?[\s,]+(?:on |about )?(?:that |whether |if )?",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"^(?:(?:the veracity|veracity|authenticity|accuracy|truth|details) of (?:the|these|those|such) (?:claims?|reports?|allegations?|stories|story)|(?:no |such |any )*(?:talks|meeting|plans?|deal|contacts?|thing|offer|call)(?: and .*| took place| exists?)?|it|this|that|them|these|those|so|any|all|further|(?:the|its|his|her|their|an? )?(?:earlier |original |initial )?(?:denial|statement)|in part|part|and apologi[sz]ed|(?:that )?(?:it|this|the \w+) (?:was|is|were|had been) (?:a |an |all )*(?:forgery|fake|false|untrue|hoax|fabricat\w+|nonsense|true|accurate)|the (?:matter|report|reports|allegations?|rumou?rs?|claims?|charges?|accusations?|story|speculation|issue|subject|news|details|suggestion|testimony|evidence|confession)|(?:having done |doing |engaging in |committing |having committed )?(?:any |all )?(?:wrong-?doing|impropriety|anything (?:wrong|improper|illegal))|anything|details|any details|reports?|allegations?|rumou?rs?|claims?|charges?|comment|elaborate|either|him|her|such (?:an? )?[\w\-]+"
    r"|(?:(?:late|early|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today)?[\s.,]*$",
    re.IGNORECASE,
)
_BARE_QUOTED = re.compile(
    r"^(?:it|this|that|them|these|those|him|her|any of (?:it|this|that))[,.]?[\"\u201d]|^(?:to )?(?:make|add|offer|give)$"
    r"|^(?:an? )?(?:[a-z\-]+ ){0,2}(?:hoax|lie|invention|fabrication|fantasy|forgery|fake|joke|smear|fairy[ -]?tales?|myth)$"
    r"|^(?:(?:complete|utter|total|pure|absolute|sheer|malicious|an?) )*(?:nonsense|rubbish|fabrications?|fiction|inventions?|lies?|speculation|fantasy|premature)$",
    re.IGNORECASE,
)
"""What tells no proposition: "in it," he said; the bare word for untruth."""
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z .,'/\-]{2,40})(?:,[\w\s.]{3,16})?\s*(?:\([\w .&\-]{2,30}\)|/[\w .&\-]{2,30}/)?\s*[-\u2013\u2014]+\s+"
)
_PRONOUN = re.compile(
    r"^(it|he|she|they|its|his|her|their|we|i|our|my|the company|the firm|the airline|the bank)\b(?!')", re.IGNORECASE
)
_LAST_PRONOUN = re.compile(r" (?:it|them|him|her)$")
_GERUND = re.compile(r"^(?:ever |having |being )?(?:[a-z]{2,14}ing)\b")
_HELPING = frozenset(word for word in lex.AUXILIARIES if "'" not in word)
_ING_ADJECTIVES = frozenset(
    "circulating conflicting existing growing lingering misleading ongoing persisting swirling".split()
)
_OF_REPORTS = re.compile(
    r"\bof (?:the |these |those |such )?(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|speculation)(?: that| of)? ",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?:[\w.&'\u2019\-]+ ){1,6}?that (?!(?:was|were|is|are|has|have|had|appeared|said)\b)")
"""Whose report it is, between "a report by" and its "that"."""
_TELLER_OF = re.compile(
    r"(?:the |an? )?(?:[a-z\-]+ ){0,3}?(?:[A-Z][\w.&'\u2019\-]* ){1,4}that (?=(?:he|she|it|they|the|an?|its|his|her|their|there|[A-Z][\w\-]*)\b)"
)
"""The same between "the testimony of" and its "that": a name, with a clause behind."""
_NAME_THERE = re.compile(r"^(?:the |an? )?(?:[a-z\-]+ )*")
"""What stands before the name there: "the builder"."""
_LONGEST = 300


def clause(text: str, start: int, end: int | None = None) -> tuple[int, int]:
    """Return where the clause that begins at `start` of a sentence ends: (start, end) without the marks around it."""
    stop = len(text) if end is None else end
    found = _END.search(text, start, stop)
    at = -1 if found is None else found.start()
    if " after " in text and (found := _END_AFTER.search(text, start, stop)) is not None:
        at = found.start() if at < 0 else min(at, found.start())
    if at > start + 3:
        stop = at
    stop = min(stop, start + _LONGEST)
    while start < stop and text[start] in ' \t\n,:;-\u2013"\u201c':
        start += 1
    while stop > start and text[stop - 1] in ' \t\n,:;."\u201d)-':
        stop -= 1
    return start, stop


def answered(text: str, start: int, end: int | None = None, *, told: bool = False) -> str | None:
    """Return the proposition that words behind a cue tell, report nouns in front taken off; None if they tell none.

    With `told` the words are what somebody tells, mostly a sentence: "Thieves emptied accounts at" has no report noun.
    """
    begin, stop = clause(text, start, end)
    words = text[begin:stop]
    words = words[_circumstances(words) :]
    if verdict := _VERDICT.match(words):
        words = words[verdict.end() :]
    for _ in range(3):
        lead = _LEAD.match(words)
        cut = words[lead.end() :] if lead else words
        head = _CLAIM_HEAD.match(cut)
        if head and head.end() > 0 and not _is_clause(cut[: head.start("noun")].split(), told=told):
            link = (head.group("link") or "").lower()
            rest = cut[head.end() :]
            if link in ("it", "he", "she", "they", "the"):
                rest = cut[head.start("link") :]
            whose_report = _WHOSE.match(rest) if head.group("gap") and not link else None
            if link == "of" and whose_report is None:
                whose_report = _TELLER_OF.match(rest)
            if whose_report is not None and not _HELPING.intersection(whose_report.group().lower().split()):
                teller, rest = (
                    whose_report.group(),
                    rest[whose_report.end() :],
                )  # "a report by the Orle police that it had fled"
                if link == "of" and rest.lower().startswith(("he ", "she ")):
                    rest = (
                        _NAME_THERE.sub("", teller.removesuffix("that "), count=1) + rest.split(" ", 1)[1]
                    )  # "the testimony of Lin that she had paid"
            elif not rest or not link:
                whose = (head.group("gap") or "").lstrip().startswith(("from ", "by ")) and not _HELPING.intersection(
                    rest.lower().split()
                )  # "reports from rebels"
                rest = "" if whose or _EMPTY.match(cut) or not rest.strip(" .,") or _TELLS_NO_MORE.match(rest) else rest
            cut = rest
        if cut == words:
            break
        words = cut
    following = _NEXT_CLAUSE.search(words)
    if following is not None:
        before = words[: following.end()].rpartition(" and ")[0]
        if not _HELPING.intersection(before.lower().split()):
            words = before
    words = squeeze(words).strip(' ,.;:"\u201c\u201d')
    if _BARE_QUOTED.match(words):
        return None
    return None if _EMPTY.match(words) or len(words) < 4 else words


def _circumstances(words: str) -> int:
    """Return where the clause begins behind words that tell when, where or how it was said; 0 where there are none."""
    found = _CIRCUMSTANCE.match(words)
    return 0 if found is None or _TELLS_ITSELF.search(found.group()) else found.end()


def _is_clause(before: list[str], *, told: bool) -> bool:
    """Whether words before a report noun have a verb of their own: "hackers had stolen information on"."""
    low = [word.lower() for word in before]
    if any(word in _HELPING for word in low) or (low and low[0].endswith("ing") and low[0] not in _ING_ADJECTIVES):
        return True
    return told and bool(before) and before[0][:1].isupper() and low[0] not in lex.DETERMINERS


def lead_end(text: str, start: int) -> int:
    """Return where a clause begins behind a cue: its day, medium and "that" taken off."""
    found = _LEAD.match(text[start:])
    return start + found.end() if found else start


def behind_day(text: str, start: int) -> int:
    """Return where words go on behind a day in front of them: "on Friday about", `start` where there is none."""
    found = _WEEKDAY_LEAD.match(text[start:])
    return start + found.end() if found else start


def without_dateline(text: str) -> int:
    """Return where the words begin behind a dateline ("PORT SARN, May 4 (Lakewire) - "), 0 without one."""
    found = _DATELINE.match(text)
    return found.end() if found else 0


def with_subject(words: str, name: str | None) -> str:
    """Return a proposition with its leading pronoun spelt as the name, or the name before a bare gerund."""
    if not name:
        return words
    found = _PRONOUN.match(words)
    if found:
        pronoun = found.group(1).lower()
        rest = words[found.end() :]
        if pronoun in ("its", "his", "her", "their", "our", "my"):
            return f"{name}'s{rest}"
        return name + rest
    if _GERUND.match(words):
        return f"{name} {words}"
    behind = _LAST_PRONOUN.search(words)
    if behind is not None and words[:1].isupper() and not words.startswith(name.split()[0]):
        return f"{words[: behind.start()]} {name}"  # "Ostra was close to buying it"
    return words


_OBJECT = re.compile(
    r"\b(?P<him>him)\b(?!self)|\b(?P<her>her)\b(?= (?:an?|the|that|to|in|on|by|with|for|from|at|and|as|any|no|some)\b|[,.;]|$)"
)


def with_object(words: str, name: str | None, *, he: bool, she: bool) -> str:
    """Return what somebody tells of another with "him" spelt as his own name: who does it to "him" is not himself.

    Only where no other name stands between the verb and the pronoun, and no clause opens there.
    """
    found = _OBJECT.search(words) if name else None
    if found is None or not (he if found["him"] else she) or _PRONOUN.match(words):
        return words
    before = words[: found.start()].split()
    verb = next((k for k, word in enumerate(before) if word.lower() in _HELPING), None)
    if verb is None or any(word[:1].isupper() or word.lower() in lex.SUBORDINATORS for word in before[verb:]):
        return words
    return f"{words[: found.start()]}{name}{words[found.end() :]}"


_CONTENT = re.compile(r"[^\W_]{3,}|\d+")
_CONTENT_ASCII = re.compile(r"[a-z0-9]{3,}|[0-9]+")  # the same in small plain ASCII, without the tables of Unicode
_STOP = (
    lex.DETERMINERS
    | lex.PREPOSITIONS
    | lex.SUBORDINATORS
    | lex.AUXILIARIES
    | lex.PRONOUNS
    | lex.ADVERBS
    | frozenset(
        [
            "said",
            "says",
            "report",
            "reports",
            "reported",
            "would",
            "its",
            "his",
            "her",
            "their",
            "and",
            "the",
            "has",
            "had",
            "that",
            "not",
            "been",
        ]
    )
)


def content(text: str) -> frozenset[str]:
    """Return the rough stems of the words that carry a proposition, for comparing two of one item."""
    if text.isascii():
        words = _CONTENT_ASCII.findall(text.lower())
    else:
        words = [word.lower() for word in _CONTENT.findall(text)]
    return frozenset([_STEMMED[word] for word in words if word not in _STOP])


_ROOTS = {
    form: root
    for root, forms in {
        "merge": "merged merges merging merger mergers",
        "agree": "agreed agrees agreeing agreement agreements",
        "pay": "paid pays paying payment payments",
        "sell": "sold sells selling sale sales",
        "buy": "bought buys buying buyer buyers",
        "meet": "met meets meeting meetings",
        "give": "gave given gives giving",
        "take": "took taken takes taking",
        "steal": "stole stolen steals stealing",
        "shoot": "shot shots shoots shooting",
        "die": "died dies dying dead death deaths",
        "know": "knew known knows knowing knowledge",
        "lie": "lied lying lies",
        "send": "sent sends sending",
        "lose": "lost loses losing loss losses",
        "fight": "fought fights fighting",
        "choose": "chose chosen chooses choice",
        "hide": "hid hidden hides hiding",
        "speak": "spoke spoken speaks speaking speech",
        "write": "wrote written writes writing",
    }.items()
    for form in forms.split()
}
"""Forms that no ending tells to be one word."""


def _stem(word: str) -> str:
    if word in _ROOTS:
        return _ROOTS[word]
    for ending in ("ing", "ies", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)][:6]
    return word[:6]


_STEMMED = Memo(_stem, 1 << 13)


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Return how much of the smaller of two contents the other holds, 0 to 1."""
    if not a or not b:
        return 0.0
    return len(a & b) / min(len(a), len(b))


def of_reports(text: str, start: int) -> int | None:
    """Return where the proposition begins in "... said of reports he had fled", looking from `start`; None if nowhere."""
    found = _OF_REPORTS.search(text, start)
    return found.end() if found else None
