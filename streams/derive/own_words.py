"""What a party says plainly of its own matter, in the affirmative or the negative: it may answer what a report said.

Owns finding such words beside the announcements of `statements`: "said its office had indeed lost it", "has not done it,
his lawyer said". Whether they answer a live claim is threading's to say: alone they tell nothing.
"""

import re

from streams.derive import lexicon as lex
from streams.derive.attribution import speakers
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, phrase_after, subject_before
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.propositions import answered, clause, content, with_subject, without_dateline
from streams.derive.statements import Stated, is_own_party

_FRAME = "own-words"
_LINES = 3
_DAY = r"(?: (?:late |early )?(?:on \w+day|\w+day|today|yesterday)(?: (?:morning|afternoon|evening|night))?)?"
_WHERE = r"(?: in (?:an? |the )?(?:[\w\-]+ )?(?:statement|parliament|letter|interview|speech)| at (?:an? |the )?(?:news|press) conference| by telephone)?"
_SAID = (
    r"(?:said|says|announced|announces|insist(?:s|ed)|stated|states|stressed|stresses|added|maintain(?:s|ed)"
    r"|t(?:old|ells) (?:(?!that\b|he\b|she\b|it\b|they\b)[\w.&'\-]+ ?){1,5}?)"
)
_STEMS = ("said", "says", "told", "tells", "announce", "insist", "stat", "stress", "added", "maintain")
"""Stems of the verbs of saying: a line without one tells nobody's words."""
_LINKED = re.compile(
    r"\bindeed\b|\b(?:as|contrary to what|just as) (?:[\w.&'\u2019\-]+ ){0,7}?(?:reported|claimed|alleged|charged|asserted|suggested|told|written|said)\b"
    r"|\bcontrary to (?:[\w.&'\u2019\-]+ ){0,5}?(?:reports?|claims?|allegations?|rumou?rs|accounts?|story|stories|article)\b"
)
"""What ties a party's words to a report: in the same words it may otherwise tell of another deed, day or sense."""
_AS_TOLD = r"(?:,? (?:as|contrary to|just as|despite) (?!(?:it|he|she|they) )[\w.&'\- ]{3,60}?,)?"
_AUX = r"(?:has|have|had|was|were|is|are|will|would|did|does|do)"
_ROLE = (
    r"(?:lawyer|lawyers|attorney|publicist|agent|spokes\w+|manager|chief executive|managing director|chairman|chairwoman|chair|president"
    r"|director|finance director|sporting director|press office|office|solicitor|captain|head|chief|owner)"
)
_FOLLOWING = re.compile(
    rf"\b(?P<v>{_SAID}){_DAY}{_WHERE}{_DAY},?(?: that)?{_AS_TOLD},? "
    r"(?P<own>it|he|she|they|(?:one of |none of |not one of )?(?:its|his|her|their) (?:[\w\-]+ ){1,3}?|the (?:company|bank|ministry|group|firm|airline|government"
    rf"|union|club|army|navy|clinic|hospital|party|decision)|(?:no|not one|not a single) (?:[\w\-]+ ){{1,5}}?) ?{_AUX}\b"
)
_BEHIND = re.compile(
    rf",\"? (?:(?:his|her|its|their) (?:[\w\-]+ ){{0,2}}?{_ROLE}(?:, [\w.\- ]{{2,40}},)?|it|he|she|they|(?:a |the )?(?:(?:company|club|bank|ministry) )?spokes\w+(?: for the \w+)?"
    rf"|the (?:company|bank|ministry|group|firm|airline|government|union|club|team|party)|{_ROLE}(?: [a-z.'\-]{{2,20}}){{1,3}}"
    rf"|(?P<name>[\w.'\-]{{2,20}}(?: [\w.'\-]{{2,20}}){{0,4}})) {_SAID}\b"
)
_QUOTED = re.compile(rf"(?:^|: |, )\"(?:yes, |no, )?(?P<own>we|i|our [\w\-]+|my [\w\-]+)(?:'ve| {_AUX})? ")
_HEDGED = re.compile(
    r"\b(?:yet|if|unless|whether|may|might|could|can|cannot|should|must|maybe|perhaps|possibly|likely|unlikely|hop\w+|wish\w*|wants?|wanted|expect\w*|intend\w*"
    r"|plan(?:s|ned)? to|consider\w*|look(?:s|ed|ing)? (?:at|into|for)|stud(?:y|ied|ying)|review\w*|examin\w+|discuss\w*|decid\w+|kn(?:ow|ew|ows|own)|aware|sure|confident"
    r"|pleased|proud|happy|able|unable|ready|willing|prepared|believ\w+|thought|think|remember|recall|hear[d]?|seen|see|comment\w*|confirm\w*|den(?:y|ied|ies)|repl(?:y|ied)"
    r"|respond\w*|answer\w*|say|said|saying|tell|told|ask(?:ed|s)?|disclos\w+|reveal\w*|receiv\w+|inform\w*|notif\w+|contact\w*|need\w*|rul(?:e|ed) out|investigat\w+"
    r"|inquir\w+|been in touch|would like|want|agree with|finali[sz]ed|complete[d]? (?:its|the) (?:review|study)|title|enough|so far|any (?:more|longer)|no longer|still|interested|open to|read|noted|noticed|better|envisag\w+|anticipat\w+|foresee\w*|go on|went on)\b"
)
"""Words with which a clause tells a view, a plan or what is open, and not that a thing was or was not done."""
_NEGATED = re.compile(r"\b(?:not|never|no|none|nobody|nothing|neither)\b|n't\b")


def find_own_words(discourse: Discourse) -> list[Stated]:
    """Return what parties plainly say of their own matter, tied to a report, in an item's first sentences."""
    found: list[Stated] = []
    for line in discourse.body[:_LINES]:
        if not any(stem in line.low for stem in _STEMS) or _LINKED.search(line.low) is None:
            continue
        told = _following(discourse, line) or _behind(discourse, line) or _quoted(discourse, line)
        if told is not None and _HEDGED.search(told.text.lower()) is None:
            found.append(told)
    return found


def is_negative(text: str) -> bool:
    """Whether words are put in the negative anywhere."""
    return _NEGATED.search(text.lower()) is not None


def _following(discourse: Discourse, line: Line) -> Stated | None:
    """Return what follows a verb of saying: "said on Monday that, as reported, its men had done it"."""
    match = _FOLLOWING.search(line.low)
    if match is None:
        return None
    verb = line.token_at(match.start("v"))
    if line.quoted[verb]:
        return None
    phrase = subject_before(line.tokens, group_start(line.tokens, verb))
    who = _own(discourse, line, phrase)
    if phrase is None or who is None:
        return None
    return _stated(line, who, line.tokens[phrase.start].start, match.start("own"))


def _behind(discourse: Discourse, line: Line) -> Stated | None:
    """Return what stands before who says it, of himself or of the one for whom he speaks: "..., his lawyer said"."""
    begin = without_dateline(line.sentence.text)
    if line.low[begin : begin + 1] == '"' or line.low.startswith(("if ", "unless "), begin):
        return None
    match = _BEHIND.search(line.low, begin)
    if match is None or _HEDGED.search(line.low, begin, match.start()) is not None:
        return None
    subject = _first_subject(line, begin, match.start())
    if subject is None:
        return None
    who: Who | None
    told = line.low[begin : match.start()]
    if match["name"] is not None:
        who = _own(discourse, line, phrase_after(line.tokens, line.token_at(match.start("name"))))
        if who is None or not content(f"{who.name} {who.organisation or ''}") & content(told):
            return None
    else:
        who = _own(discourse, line, subject)
    if who is None:
        return None
    text = line.sentence.text[begin : match.start()].strip(' ,"\u201d')
    return Stated(line, who, begin, match.start(), _ELSEWHERE.sub("", _without_aside(text)), _FRAME)


def _quoted(discourse: Discourse, line: Line) -> Stated | None:
    """Return what a party says of itself in a quotation: '"We never paid him," she said'."""
    low = line.low.replace("\u201c", '"')
    match = _QUOTED.search(low) if '"' in low else None
    if match is None:
        return None
    parties, _ = speakers(discourse, line, line.token_at(match.start("own")))
    if len(parties) != 1 or not is_own_party(parties[0]):
        return None
    start = match.start("own")
    end = next((at for at in (line.low.find('"', start), line.low.find("\u201d", start)) if at > 0), len(line.low))
    return _stated(line, parties[0], start, start, end)


def _stated(line: Line, who: Who, start: int, own: int, stop: int | None = None) -> Stated | None:
    begin, end = clause(line.sentence.text, own, stop)
    proposition = answered(line.sentence.text, begin, end)
    if proposition is None:
        return None
    name = who.organisation or who.name
    proposition = _ELSEWHERE.sub("", _OWN_BODY.sub(name, proposition) if who.organisation else proposition)
    return Stated(line, who, start, end, with_subject(proposition, name), _FRAME)


_OWN_BODY = re.compile(
    r"^(?:his|her|our|my) (?:company|bank|club|firm|group|airline|party|union|ministry|government|country|organi[sz]ation|agency)\b(?!'s)"
)
_ELSEWHERE = re.compile(
    r",? (?:in [\w ]{2,30}|there|then|ever) or (?:anywhere|anybody|anyone|any (?:other|else)|at any)\b.*$"
)
"""What only widens a denial: "in Tarn or anywhere else"."""


def _own(discourse: Discourse, line: Line, phrase: Phrase | None) -> Who | None:
    parties = discourse.parties(line, phrase) if phrase is not None else []
    return parties[0] if len(parties) == 1 and is_own_party(parties[0]) and not is_outlet(parties[0].name) else None


def _first_subject(line: Line, begin: int, end: int) -> Phrase | None:
    """Return the subject of the first verb of the clause between two offsets that stands outside an aside."""
    tokens, aside = line.tokens, False
    for k in range(line.token_at(begin), line.token_at(end)):
        if tokens[k].text == ",":
            behind = tokens[k + 1].low if k + 1 < len(tokens) else ""
            aside = not aside and behind in ("who", "whose", "which")
        elif not aside and tokens[k].low in lex.AUXILIARIES:
            return subject_before(tokens, k)
    return None


_ASIDE = re.compile(r", (?:who|whose|which)\b[^,]{2,120},")


def _without_aside(text: str) -> str:
    return _ASIDE.sub("", text)
