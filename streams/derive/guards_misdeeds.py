"""Guards of who says that no wrong was done: whose deed it would have been, and whether it was a deed at all."""

import re

from streams.derive.candidates import Candidate
from streams.derive.guards_asked import answers_a_fact
from streams.derive.guards_contradicting import is_in_question

_FAR = 240
_TELLS = re.compile(
    r"\b(?:said|says|saying|told|tells|telling|insist(?:s|ed|ing)|stat(?:ed|es|ing)|add(?:ed|s|ing)|stress(?:ed|es|ing)|maintain(?:s|ed|ing)"
    r"|claim(?:s|ed|ing)|wrote|tweeted|testif(?:ied|ies|ying)|argu(?:ed|es|ing)|assert(?:s|ed|ing)|repl(?:ied|ies)|respond(?:ed|s)|declar(?:ed|es|ing)"
    r"|reiterat(?:ed|es|ing)|swore|swears|vow(?:ed|s)|promis(?:ed|es)|assur(?:ed|es|ing)|explain(?:ed|s)|emphasi[sz](?:ed|es|ing)|contend(?:s|ed)|not(?:ed|es)"
    r"|that)\b|[\":;]"
)
_WHEN = re.compile(
    r"^(?:(?:reporters|journalists|lawmakers|today|yesterday|repeatedly|flatly|again|later|(?:on|in|at|to|last|earlier|this|late|through|by) (?:(?!he\b|she\b|it\b|they\b|we\b|i\b|the \w+ (?:did|had|was)\b)[\w.]+ ){0,3}?(?:\w+day|week|month|year|statement|interview|twitter|facebook|reporters|journalists|hearing|court|trial|testimony|conference|briefing|committee|january|february|march|april|may|june|july|august|september|october|november|december)),? )*"
)
"""When and where it was said, before the clause itself."""
_SUBJECT = re.compile(
    r"^(?:and |but |no,? |yes,? |well,? |of course |as for me,? )*(?P<own>(?:he|she|it|they|we|i)\b|(?:his|her|its|their|our|my|the [\w\-]+'s) [\w\-]+|the [\w\-]+|[\w&.\-]+)"
    r"(?P<rest>(?:,? [\w'&.\-]+){0,10}),?$"
)
_ANOTHER_CLAUSE = re.compile(r"\b(?:who|which|because|when|while|although|if|whether|how|why|said|but)\b")
_OWN_PEOPLE = re.compile(r"^(?:his|her|its|their|our|my|the [\w\-]+'s) (?P<what>[\w\-]+)$")
_OF_OTHERS = frozenset(
    "accuser accusers opponent opponents rival rivals enemy enemies critic critics predecessor attacker attackers assailant assailants"
    " victim victims captors killer killers".split()
)
_PRONOUN = frozenset(["he", "she", "it", "they", "we", "i"])
_HEAD = re.compile(
    r"^the (?:president|prime|minister|premier|senator|governor|mayor|king|queen|prince|princess|candidate|chairman|chairwoman|chief|client"
    r"|singer|actor|actress|player|star|teenager|officers?|soldiers|troops|police|forces|device|product|company|firm|group|bank|government|army|party)$"
)
"""Whom a body or a spokesman speaks for."""
_NO_DEED = re.compile(
    r"^ (?:a glance|the (?:show|scene|spotlight|march)|well|badly|enough|down\b|in wait|ahead|dormant|idle|as (?:well|much|hard|often))\b"
)
_POLICY = re.compile(r"\b(?:do|does)(?: not|n't) pay (?:any |\w+ )?ransoms?\b")
"""What is never done says nothing of one case."""
_SCHOLARS = re.compile(r"\b(?:professors?|experts?|researchers?|analysts?|scholars?|study|economists?|historians?)\b")


def of_its_side(c: Candidate) -> bool:
    """Who is said to have done no wrong is the speaker or one it speaks for, and it is a deed."""
    if _NO_DEED.match(c.behind) or _POLICY.search(c.match.group() + c.behind[:2]) or _SCHOLARS.search(c.party_words):
        return False
    before = c.line.low[max(0, c.match.start() - _FAR) : c.match.start()]
    told = None
    for told in _TELLS.finditer(before):  # noqa: B007 - the last one is wanted
        pass
    clause = before if told is None else before[told.end() :]
    found = _SUBJECT.match(_WHEN.sub("", clause.strip(' ,"'), count=1).strip())
    return found is not None and _ANOTHER_CLAUSE.search(found["rest"]) is None and _speaks_for(c, found["own"])


_OF_HIMSELF = re.compile(
    r"\b(?:lawyers?|attorneys?|agents?|spokes\w+|manager|publicist|counsel|mother|father|parents|wife|husband|widow|son|daughter|brother|sister|family)\b"
)


def _speaks_for(c: Candidate, own: str) -> bool:
    if (people := _OWN_PEOPLE.match(own)) is not None:
        return people["what"] not in _OF_OTHERS
    persons = all(who.kind == "person" and not who.organisation for who in c.parties)
    if (
        own in ("he", "she")
        and persons
        and c.line.quoted[min(c.verb, len(c.line.quoted) - 1)]
        and not _OF_HIMSELF.search(c.line.low)
    ):
        return False  # who says "he did not" of somebody in his own words speaks of another
    if own in _PRONOUN:
        return own != "it" or not persons
    if _HEAD.match(own):
        return not persons
    words = own.removeprefix("the ").split(" ")[0]
    spoken = " ".join((c.party_words, *(f"{who.name} {who.organisation or ''}".lower() for who in c.parties)))
    return words in spoken.replace("'s", "").split()


_INQUIRES = re.compile(
    r"\b(?:police|sheriff|prosecutors?|attorney general|coroner|examiner|investigators?|inspectors?|auditors?|judge|court|tribunal|commission|inquiry|regulators?|detectives?|fbi|ombudsman)\b"
)


def not_who_inquires(c: Candidate) -> bool:
    """It is no authority that reports what it found, nor a scholar, and it is said to be so, not to be seen to."""
    return (
        not _TO_SEE_TO_IT.search(c.before[-160:])
        and not (_INQUIRES.search(c.party_words) or _SCHOLARS.search(c.party_words))
        and any(who.kind not in ("anonymous", "pronoun") for who in c.parties)
    )


_ALLEGED_NEAR = re.compile(
    r"\b(?:alleg\w+|accus\w+|complain\w*|lawsuits?|charge[sd]|critics|wrongdoing|breach\w*|violat\w+|harass\w+|question(?:ed|s))\b"
)


_TO_SEE_TO_IT = re.compile(
    r"\b(?:assur|ensur|requir|undertak|guarantee)\w*\b[^.;]{0,120}$|\bmak(?:e|es|ing) sure\b[^.;]{0,120}$"
)
"""What is to be in line with the law is not said to be so."""


def answers_an_allegation(c: Candidate) -> bool:
    """Somebody is accused in the line, in the three before it, or in the headline, and the speaker is no scholar."""
    if _SCHOLARS.search(c.party_words) or _TO_SEE_TO_IT.search(c.before[-160:]):
        return False
    near = [line.low for line in c.discourse.body[max(0, c.line.index - 3) : c.line.index + 1]]
    return any(_ALLEGED_NEAR.search(low) for low in (*near, c.discourse.headline_text.lower()))


def answers_a_charge(c: Candidate) -> bool:
    """Something was told or asked of a fact shortly before: a bare "I did not" answers it."""
    return is_in_question(c) and answers_a_fact(c)
