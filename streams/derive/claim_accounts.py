"""Accounts that a named party gives of what others did: an attack, a breach, a payment. Owns which of them are claims.

A party's ordinary statements, an authority's plain facts in its remit and opinions are none.
"""

import re

from streams.derive import lexicon as lex
from streams.derive.claim_words import is_security
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase
from streams.derive.party_words import Who
from streams.derive.propositions import content

_DEED = re.compile(
    r"\b(?:hid|hidden|conceal\w*|cheat\w*|violat\w+|breach\w+|illegal\w*|unlawful\w*|brib\w+|stole\w*|defraud\w+|fraud\w*"
    r"|smuggl\w+|dump\w+|poison\w+|tortur\w+|abus\w+|kill\w*|attack\w*|bomb\w*|shell(?:ed|ing)|lied|lying|misle\w+|refus\w+"
    r"|broke|broken|reneg\w+|spied|spying|hack\w+|execut(?:ed|ing)|murder\w*|kidnap\w*|captur\w+|destroy\w+|shot|behead\w*"
    r"|raped?|threaten\w+|behind|responsible|repell?ed|invad\w+|seiz\w+|detain\w*|fired|cease-?fire|blackmail\w*"
    r"|deceiv\w*|coerc\w*|retaliat\w*|harass\w*|discriminat\w*|forg(?:ed|ery)|falsif\w+|sabotag\w+|infiltrat\w+)\b"
)
DEED_STEMS = (
    "hid", "conceal", "cheat", "violat", "breach", "illegal", "unlawful", "brib", "stole", "fraud", "smuggl", "dump",
    "poison", "tortur", "abus", "kill", "attack", "bomb", "shell", "lied", "lying", "misle", "refus", "broke", "reneg",
    "spied", "spying", "hack", "execut", "murder", "kidnap", "captur", "destroy", "shot", "behead", "rape", "threaten",
    "behind", "responsible", "repel", "invad", "seiz", "detain", "fired", "cease", "blackmail", "deceiv", "coerc",
    "retaliat", "harass", "discriminat", "forg", "falsif", "sabotag", "infiltrat",
)  # fmt: skip
"""Stems of all contested deeds: nobody's plain telling is an account in a line without one."""
_DEEDS = frozenset(DEED_STEMS)
_DONE = re.compile(r"\b(?:had|was|were|has|have|did|been|hid|broke|stole|shot|fired|lied|\w{3,}ed)\b")
_OPINION = re.compile(r"\b(?:believe|think|feel|should|must|need|would|may|might|could|if|whether|how|why)\b")
_OWN = re.compile(
    r"^[\"\u201c]?(?:that )?(?:it|he|she|they|we|i|there|this|that|these|those|its|his|her|their|our|my)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:on \w+day|yesterday|today|earlier|later|recently|(?:this|last) \w+|in (?:an? |his |her |its |their )?(?:\w+ )?(?:statement|interview|letter|tweet"
    r"|speech|filing|memo|post|report)|late|early|that)\b,? *)+",
    re.IGNORECASE,
)
"""What stands between a verb of saying and what is told: its day, its medium, "that"."""
_IN_REMIT = re.compile(
    r"\b(?:police|fire|firefighters|hospital|coroner|sheriff|court|judge|rescue\w*|ambulance|medics?|doctors?|researchers?"
    r"|scientists?|study|report|survey|analysts?|professor|historian|spokes\w+ for the police)\b"
)


_TALKERS = re.compile(
    r"\b(?:analysts?|dealers?|delegates?|diplomats?|officials?|traders?|brokers?|economists?|bankers?|shippers?|refiners?)\b"
)
_VIEWED = re.compile(
    r"\b(?:surpris\w+|difficult|important|good|bad|strong|weak|concern\w*|fear\w*|problems?|better|worse|positive|negative"
    r"|unclear|clear|because|reason|could be|may be|might|may have|could have|would be|should|likely to|expects?|hopes?"
    r"|think|believe|feel|no|not|never)\b|n't\b"
)
_VIEW = re.compile(
    r"\b(?:should|must|need|hope|think|feel|would|inclined|concerns?|no target|surprise|important|because|crossroads)\b"
)


_SIDES = re.compile(
    r"\b(?:union|opposition|rebels?|guerrillas?|militants?|insurgents?|separatists?|militia|campaigners?|plaintiffs?|government|army|movement)\b"
)


SIDE_STEMS = (
    "union", "opposition", "rebel", "guerrilla", "militant", "insurgent", "separatist", "militia", "campaigner",
    "plaintiff", "government", "army", "movement",
)  # fmt: skip
"""Stems of all sides of a dispute; a test holds both to the patterns."""


def tells_deed(low: str) -> bool:
    """Whether a sentence in small letters names a side of a dispute and a contested deed."""
    return _SIDES.search(low) is not None and _DEED.search(low) is not None


def is_talk(words: str, clause: str) -> bool:
    """Whether people of a trade, without a name, give a view or a mood rather than tell of an event."""
    if _TALKERS.search(words.lower()) is None:
        return False
    if is_security(words.lower()):  # what they tell of others is no talk of the trade
        return bool(_VIEWED.search(clause.lower()))
    return len(clause) < 40 or bool(_VIEWED.search(clause.lower()) or _OWN.match(clause))


def is_view(clause: str) -> bool:
    """Whether a quoted clause is its speaker's view or wish, not an account of what happened."""
    return bool(_VIEW.search(clause.lower())) and not _DEED.search(clause.lower())


def is_own(clause: str) -> bool:
    """Whether a clause tells what its teller does, did or means himself: a pronoun stands in front."""
    return _OWN.match(_LEAD.sub("", clause, 1)) is not None


def is_plain(clause: str) -> bool:
    """Whether a clause tells something in its own subject's name: no view, no mood, no pronoun in front."""
    return not _VIEWED.search(clause.lower()) and not _OWN.match(clause)


_OUTSIDERS = re.compile(r"^(?:rivals?|competitors?|analysts?|experts?|critics?|observers?|officials?|sources?)$")


def is_report(clause: str) -> bool:
    """Whether a clause tells of something else than its teller, and not how it should be."""
    return not _OWN.match(clause) and not _OPINION_OF_OUTLETS.search(clause.lower())


_OPINION_OF_OUTLETS = re.compile(r"\b(?:should|must|need to|ought)\b")
_ACCUSERS = re.compile(
    r"\b(?:union|opposition|rebels?|guerrillas?|militants?|insurgents?|separatists?|campaigners?|activists?|plaintiffs?|victims?|lawyers?|family|families|villagers?|residents?|strikers?|protesters?|dissidents?)$"
)


def _is_proper(name: str) -> bool:
    """Whether a name is one: "Brenn Oil", "the Brenn militia", not "The shop" nor "Rival"."""
    words = name.split()
    if len(words) == 1 and _OUTSIDERS.search(name.lower()):
        return False
    return any(w[:1].isupper() for w in words[1:]) or (
        words[0][:1].isupper() and words[0].lower() not in ("the", "a", "an")
    )


def tells_account(discourse: Discourse, line: Line, phrase: Phrase, start: int, end: int) -> Who | None:
    """Return the named party of a verb of saying if what it tells, in `start` to `end`, is others' contested deed."""
    if discourse.lacks(line, _DEEDS):
        return None
    words = line.sentence.text[start:end]
    low = line.low[start:end]
    if (
        _DEED.search(low) is None
        or _DONE.search(low) is None
        or _OPINION.search(low)
        or _OWN.match(_LEAD.sub("", words, 1))
    ):
        return None
    if line.quoted[min(line.token_at(start), len(line.quoted) - 1)]:
        return None
    tokens = line.tokens[phrase.start : phrase.end]
    if len(tokens) == 1 and tokens[0].low in lex.PRONOUNS:
        return None
    if _IN_REMIT.search(" ".join(t.low for t in tokens)):
        return None
    found = discourse.resolve(line, phrase)
    spoken = bool(found) and bool(_ACCUSERS.search(found[0].name.lower()))
    if len(found) != 1 or not (_is_proper(found[0].name) or spoken) or _IN_REMIT.search(found[0].name.lower()):
        return None
    who = found[0]
    first = content(" ".join(words.split()[:6]))
    return None if first & content(" ".join((who.name, *who.aliases))) else who
