"""Charges: what somebody is charged with, what prosecutors and the papers of a court tell of somebody's deeds. Owns who brings them and what is no charge.

A party's own filings with an exchange, memos and letters are ordinary statements; a plaintiff's suit is read in lawsuits.py.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_words import MOST
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.party_words import Who
from streams.derive.propositions import clause, with_subject

_CHARGERS = re.compile(
    r"(?:^|\b)(?:(?:state|federal|public|military|special|local|country|chief|u\.s\.|[a-z]+(?:n|ese|ish)) )*prosecutors$"
    r"|\b(?:indictments?|charge sheets?|charging documents?|(?:criminal|court) complaints?|affidavits?|grand jury)$"
    r"|\b(?:court|charging|legal|prosecution) (?:documents?|papers|filings?|records?)$"
)
_TELLS = frozenset("said says say according alleges alleged show showed shows".split())
_OWN_STEPS = re.compile(
    r"^(?:that )?(?:(?:it|they|he|she) (?:would|will|were|are|was|is|had (?:not|no)|plan|planned|intend|decided|asked|wanted)\b"
    r"|(?:the|an?|its|their|his|her) (?:case|trial|hearing|investigation|probe|inquiry|charges?|sentence|verdict|bail|witness(?:es)?|evidence)\b)"
    r"|\b(?:would|will|should|plea|pleaded|sentence[ds]?|hearing|trial|bail|appeal)\b"
)
"""What prosecutors tell of their own work and of the course of a case."""


@lru_cache(maxsize=1 << 12)
def is_charger(words: str) -> bool:
    """Whether words, in small letters, mean prosecutors of whom none is named, an indictment or a court's papers."""
    return _CHARGERS.search(words) is not None


def is_charge(words: str, verb: str, told: str) -> bool:
    """Whether what those words tell by a verb is a charge: of others' deeds, not of the case."""
    return verb in _TELLS and is_charger(words) and _OWN_STEPS.search(told.lower()) is None


CHARGE_STEMS = ("charge", "indictment")
"""Stems of all words of `charges`."""
_CHARGES = re.compile(
    r"\b(?:is|are|was|were|been|being|and) (?:(?:also|jointly|later|each|formally|\w+day) )?charged (?:(?:\w+day|yesterday|today|also|jointly) )?with (?=[a-z])"
    r"|\b(?:fac(?:e|es|ed|ing) (?:[a-z]+ ){0,2}?charges (?:including|of)|(?:charges?|indictment)(?: against [\w ]{2,40}?)? (?:include[sd]?|including)) (?=[a-z])"
)
_NO_DEED = re.compile(
    r"(?:the task|overseeing|running|leading|ensuring|responsib|protecting|looking|investigating|finding|handl|manag|organi|teaching|\d)"
)
"""What somebody is charged with who has to do it."""
_DROPPED = re.compile(r"\b(?:dismiss|drop|clear|acquit|pleaded|plead|withdr|not (?:been )?charged|never|nor |if )")
_BROUGHT_BY = re.compile(
    r"\b(?:indict(?:ed|ment)|charge[sd]?|accused)(?: \w+){0,4}? by (?P<who>(?:an? |the )?(?:federal |state |special |military |local )*"
    r"(?:grand jury|prosecutors?|special counsel|attorney general|authorities|police))"
)
_PROSECUTION = re.compile(
    r"\b[Ss]pecial [Cc]ounsel (?P<name>[A-Z]\w+ [A-Z]\w+)"
    r"|\b(?P<office>(?:(?:[Ff]ederal|[Ss]tate|[Cc]ounty|[Pp]ublic|[Mm]ilitary) )?(?:[Gg]rand [Jj]ury|[Pp]rosecutors?(?:['\u2019]s? [Oo]ffice)?)"
    r"|(?:[Aa]ttorney [Gg]eneral|[Dd]istrict [Aa]ttorney)['\u2019]s [Oo]ffice|(?:U\.S\. )?Justice Department)"
)
"""Who prosecutes in an item: who brought the charges, where nothing nearer says it."""
_SHORTEST = 10


def charges(discourse: Discourse, line: Line) -> Iterator[Claimed]:
    """Read "is charged with P" and "they face charges including P"; who brought them may stand elsewhere in the item."""
    if line.field != "body" or _DROPPED.search(line.low) is not None:
        return
    text = line.sentence.text
    for match in islice(_CHARGES.finditer(line.low), MOST):
        begin, end = clause(text, match.end())
        if end - begin < _SHORTEST or _NO_DEED.match(line.low, begin) or line.quoted[line.token_at(match.start())]:
            continue
        about = discourse.main_subject(line)
        told = with_subject(text[begin:end], about[0].name if about else None)
        who = _bringer(discourse, line)
        kind = "rumour" if who is None else "named"
        chain = () if who is None else (who,)
        origin = None if who is None else Who(who)
        yield Claimed(line, claim_rule(kind, "charged"), match.start(), end, told, kind, origin, None, chain, 0.7)


def _bringer(discourse: Discourse, line: Line) -> str | None:
    """Return who brought charges, as this line or the one before tells, else who prosecutes in the item."""
    for index in (line.index, line.index - 1):
        found = _BROUGHT_BY.search(discourse.body[index].low) if index >= 0 else None
        if found is not None:
            return re.sub(r"^(?:an?|the) ", "", found["who"])
    told = _PROSECUTION.search(discourse.body_text)
    return None if told is None else told["name"] or told["office"]
