"""Guards of denials without a denying verb: who says it, in earnest, of a report, and of himself."""

import re

from streams.derive.candidates import Candidate
from streams.derive.tokens import Token, is_capital


def attributed(c: Candidate) -> bool:
    """Somebody is known to say it, and to have said something."""
    if not c.parties:
        return False
    if c.phrase is not None and _is_thing(c.line.tokens[c.phrase.end - 1]):
        return False
    if c.party_words == "it" and _SAID_ELSEWHERE.match(c.behind):
        return False
    if c.phrase is None or c.phrase.start > c.verb:
        return True
    tokens = c.line.tokens
    near = [t.low for t in tokens[max(0, c.phrase.start - 1) : min(c.verb, c.phrase.end + 8)]]
    mute = next((k for k, w in enumerate(near) if w in ("responded", "replied", "commented")), 0)
    return not any(w in ("neither", "not", "never", "nor") or w.endswith("n't") for w in near[:mute])


_SAID_ELSEWHERE = re.compile(
    r"\"?,\"? it (?:is|was|has been) (?:said|stated|stressed|noted|pointed out|emphasi[sz]ed|added)\b"
)
"""An "it" that says nothing: "the data do not match the facts, it was said in the embassy"."""
_THINGS = frozenset(
    "note update article video clip photo image post tweet story headline report picture footage hoax".split()
)


def _is_thing(head: Token) -> bool:
    """Whether what "says" it is a note, a video or an article, and nobody; `head` is its last word."""
    return head.low in _THINGS and not is_capital(head)


_ANSWERS = re.compile(r"\b(?:said|says|replied|replies|answered|insisted|called|told)\b")


def not_asked(c: Candidate) -> bool:
    """The clause is told, not asked or supposed."""
    near = c.before[-60:]
    asked = re.search(r"\b(?:asked|questioned)\b", near)
    if asked is not None and _ANSWERS.search(near[asked.end() :] + c.match.group()):
        near = near[asked.end() :]  # "asked about the report, the port said it was untrue"
    return not re.search(
        r"\b(?:if|whether|unless|asked|wonder\w*|how|would say|would have said|would be|may be|might be|could be|should|until|proves?|turns? out|determine|know)\b[\w' ,]{0,40}$",
        near,
    )


PREDICATE_CLAIM = re.compile(
    r"\b(?:reports?|allegations?|rumou?rs?|claims?|accusations?|charges?|speculations?|suggestions?|stor(?:y|ies)|assertions?|news|articles?|information|lawsuit|suit|complaint|account|theory|hoax|video|letter|talk of (?:an?|the|his|her|its|any|\w+ing)|message|posts?|tweets?)\b"
)
"""A report, or a word for one, of which something can be said."""


_NOT_ACCURATE = re.compile(
    r"^(?:figures?|amounts?|numbers?)\b.*\b(?:not (?:true|accurate|correct)|untrue|inaccurate|incorrect|false)$"
)
"""Who says it of a figure that was told of him denies it."""
_MERE_SCORN = re.compile(
    r"\b(?:ridiculous|absurd|nonsense|nonsensical|rubbish|garbage|outrageous|laughable|preposterous|ludicrous|misleading|mistaken|wrong)\b"
)


_TOLD = re.compile(r"\b(?:reported|alleged|claimed|accused) that\b|\baccus(?:ed|es|ing) (?:[\w.'\-]+ ){1,5}of\b")


def _claim_is_near(c: Candidate) -> bool:
    before = c.discourse.body[c.line.index - 1].low if c.line.field == "body" and c.line.index else ""
    return bool(PREDICATE_CLAIM.search(c.line.low) or PREDICATE_CLAIM.search(before) or _TOLD.search(before))


_IN_QUESTION = re.compile(
    r"\b(?:report(?:s|ed)?|alleg\w+|rumou?r(?:s|ed)?|claim(?:s|ed|ing)?|accus\w+|charge[sd]?|speculation|suggest\w*|stor(?:y|ies)|asked|question\w*"
    r"|articles?|hoax|fake|denie[sd]|denial|sources?|said to|quoted|confronted|suspect\w*|lawsuit|complaint)\b"
)


def is_in_question(c: Candidate) -> bool:
    """Whether something is told or asked in the line, in the three before it, or in the headline."""
    if c.line.field == "headline":
        return True
    near = [line.low for line in c.discourse.body[max(0, c.line.index - 3) : c.line.index + 1]]
    return any(_IN_QUESTION.search(low) for low in (*near, c.discourse.headline_text.lower()))


def death_reported(c: Candidate) -> bool:
    """The item tells of a rumour, a report or a hoax that somebody is dead."""
    return c.discourse.reports.tells_death and c.discourse.reports.tells_tale


_NOUN_BEFORE = re.compile(
    r"\b(?!(?:said|says|saying|say|added|adds|and|but|insist(?:s|ed)|stressed|reporters|maintain(?:s|ed)|stated|replied|answered|claim(?:s|ed)|told)\b)[a-z]{3,} $"
)


def predicate_of_claim(c: Candidate) -> bool:
    """What is said to be untrue is a report, or a pronoun where a report is in question."""
    text = c.match.group().replace("n't", " not")
    if re.search(r"\ban? (?:\w+ )?(?:false|fake|wrong|misleading|mistaken|ridiculous|absurd)$", text) and re.match(
        r"^ (?!and\b|but\b|that\b|to\b|as\b|report|story|claim|rumou?r|allegation|accusation|statement|news|article|account)[a-z]+",
        c.behind,
    ):
        return False
    if re.search(
        r"\bthat (?:is|are|was|were|had been|has been|have been) [\w\" ]{3,24}$", text
    ) and PREDICATE_CLAIM.match(text):
        return False
    if re.match(r"^(?:he|she)(?:'s| is| was) (?:an? )?(?:fake|lie|hoax|fantasy)", text):
        return False
    if re.match(r"^(?:that|who|these|those)\b", text) and _NOUN_BEFORE.search(c.before[-24:]):
        return False
    if _ALLEGED.search(c.before[-40:]) or (_ALLEGED_LINE.search(text) and "fabricat" in text):
        return True
    if PREDICATE_CLAIM.search(text):
        return not re.match(r"^(?:idea|figures?|findings?|statements?)\b", text)
    if _NOT_ACCURATE.match(text):
        return is_in_question(c)
    if re.search(
        r"\b(?:not true|not so|not the case|untrue|false|nonsense|rubbish|a lie|lies|fabricat\w+|a hoax|fake|not correct|incorrect|baseless|unfounded|groundless|ridiculous|absurd|laughable|preposterous|ludicrous|garbage|trash|crap|hogwash|bollocks|baloney)\b",
        text,
    ):
        if _MERE_SCORN.search(text) and not _claim_is_near(c) and not _ASKED_OF.search(c.before):
            return False
        return (
            (c.line.quoted[min(c.verb, len(c.line.quoted) - 1)] and is_in_question(c))
            or bool(PREDICATE_CLAIM.search(c.line.low))
            or bool(
                re.search(
                    r"\b(?:it|that|this)(?: is| was|'s) (?:\w+ )?(?:not true|untrue|false|not the case|not correct)",
                    text,
                )
            )
            or (bool(_OF_IT.search(text)) and is_in_question(c))
        )
    return False


_ALLEGED = re.compile(r"\b(?:alleged|supposed|purported|reported|rumou?red|so-called) (?:[\w\-]+ )?$")
_ALLEGED_LINE = re.compile(r"\b(?:alleged|supposed|purported|so-called)\b")
"""A thing that is marked as told: an alleged link that is fabricated."""
_ASKED_OF = re.compile(r"\b(?:asked|questioned|pressed) (?:[\w.]+ ){0,3}?(?:about|on|whether|if|to comment)\b")
_OF_IT = re.compile(
    r"^(?:it|that|this)(?: is| was|'s) (?:\w+ly |just |simply |all )?\"?(?:a |an |pure |complete |total |absolute |utter )*(?:incorrect|inaccurate|(?:bunch |load |pack |pile |lot |tissue )?(?:of )?(?:garbage|trash|crap|hogwash|bollocks|baloney)|nonsense|rubbish|laughable|ridiculous|absurd|preposterous|ludicrous|a lie|lie|lies|baseless|unfounded|groundless|fabricat\w+|not so)$"
)
_OF_OTHERS = r"(?<!\bit )(?<!\bhe )(?<!she )(?<!they )(?<!\bwe )(?<!\bi )"
"""Right before a word for what somebody thinks or was told, who is not the speaker himself."""
_NO_DOUBT = re.compile(
    r"\bno (?:reason|cause|evidence|indication|grounds?)\b[\w' ]{0,40}(?:believe|think|doubt|suspect|say|suggest)[\w' ]{0,12}$"
    rf"|{_OF_OTHERS}\b(?:convinced|persuaded|sure|hopes?|hoped|wish(?:es|ed)?|guess|suppose|knew|knows|know|assume[sd]?|thought|believes?|believed|realis\w+|realiz\w+|discover\w*|learn(?:ed|t)|think|thinks|feels?|felt|indicates?|suggests?|shows?|proves?|means?)(?: that [\w'\u2019 ]{{0,60}}| [\w' ]{{0,30}})$"
)
_AWARE = re.compile(
    rf"{_OF_OTHERS}\b(?:was|were|been|became|become) (?:\w+ )?(?:aware|told|warned|informed) that [\w'\u2019 ]{{0,40}}$"
)
"""Who says that others knew it to be untrue accuses them."""
_HOPED = re.compile(r"\b(?:hop(?:es?|ed|ing)|pray(?:s|ed|ing)?|wish(?:es|ed)?|fear(?:s|ed)?)\b(?: [\w'\u2019]+){0,6} $")
_PAST_STATE = re.compile(
    r"^(?: \w+){0,2} (?:ago|last (?:year|month|week)|before|anymore|any more|any longer|until|in the past|at the time|when|because|for (?:all|every|most)|with|here|elsewhere)\b"
)


def not_negated_untrue(c: Candidate) -> bool:
    """It is not "not false"."""
    text = c.match.group()
    if (
        _HOPED.search(c.before[-60:])
        or _NO_DOUBT.search(c.before[-90:])
        or _AWARE.search(c.before[-90:])
        or re.search(r"\b(?:knew|thought|believed)\b", text)
    ):
        return False
    if "the case" in text and _PAST_STATE.match(c.behind):
        return False
    if re.search(
        r"\b(?:not|n't|isn't|aren't)\b (?!true|correct|accurate|so\b|the case|real|genuine|authentic|(?:only|just|merely|simply)\b)(?:[a-z]+ )*(?:false|untrue|wrong|fake|lies|baseless)",
        text,
    ):
        return False
    return not re.search(r"\b(?:or|and) not\b", text)


def no_nothing_trap(c: Candidate) -> bool:
    """What there is "nothing to" or "no basis for" is a report."""
    text = c.match.group()
    if re.match(r"^ (?:fact|law|reality|truth)\b", c.behind) or re.search(r"\bin (?:fact|law|reality|truth)$", text):
        return bool(PREDICATE_CLAIM.search(c.before))
    if re.search(r"\b(?:reality|truth|facts|mark|water|up)$", text):
        return "no truth" not in text and (
            bool(PREDICATE_CLAIM.search(c.before))
            or bool(re.search(r"\b(?:it|this|that|these)\b[\w ]{0,12}$", c.before))
            or "further" in text
        )
    if "nothing" in text:
        return bool(re.search(r"nothing (?:in|to|behind|for|that)$", text)) and bool(
            re.match(
                r"^ (?:the |this |these |that |those |it|any |such )?"
                r"(?:(?!confirm|corroborate|substantiate|verify|support)\w+ )?"
                r"(?:reports?|rumou?rs?|claims?|allegations?|stor(?:y|ies)|suggestions?|it\b)",
                c.behind,
            )
        )
    if (
        text.endswith((" for", " that", "whatsoever"))
        or " to" in text[-4:]
        or " in" in text[-4:]
        or " behind" in text[-8:]
    ):
        return (
            bool(
                re.search(
                    r"\b(?:reports?|rumou?rs?|claims?|allegations?|stor(?:y|ies)|suggestions?|speculation|charges?|accusations?|it|this|that|them|what|his|her|assertions?|complaint)\b",
                    c.behind[:60],
                )
            )
            or "truth" in text
        )
    return True


_INQUIRY = re.compile(
    r"^ (?:in )?(?:the |that |any )?(?:\w+ )?(?:investigations?|inquir(?:y|ies)|probe|search|case|talks?|negotiations?|planning|decision)\b"
)
"""Who takes no part in an inquiry denies no deed."""


def speaker_is_subject(c: Candidate) -> bool:
    """The speaker speaks of itself."""
    subject = c.line.low[max(0, c.match.start() - 30) : c.match.start()]
    of_a_thing = re.search(r"\bit(?: \w+ly)?(?: had| have| has)? ?$", subject)
    if "involved" in c.match.group() and _INQUIRY.match(c.behind):
        return False
    if "apparently" in subject or (of_a_thing and all(who.kind == "person" for who in c.parties)):
        return False
    if re.search(r"\b(?:we|i|he|she|it|they)(?: had| have| has)? ?$", subject) or re.search(
        r"\b(?:we|i|he|she|they|it)\b[\w' ]{0,12}$", subject
    ):
        return True
    words = [w for who in c.parties for w in who.name.lower().split() if len(w) > 3]
    object_ = re.split(r"[,.;\"]", c.behind)[0][:50] if "nothing" in c.match.group() else ""
    if re.match(r"^ (?:with )?(?:us|me|him|her|them|our \w+|the (?:company|club|bank|family|firm))\b", object_):
        return True  # "the invoice has nothing to do with us"
    return any(w in subject for w in words) or any(w in object_.split() for w in words)


def not_of_a_thing(c: Candidate) -> bool:
    """A person who insists that "it does not" speaks of a thing, not of himself."""
    return re.search(r"^\w+(?: that)? it\b", c.match.group()) is None or any(who.kind != "person" for who in c.parties)


_OWN_PRONOUN = re.compile(r"^(?:he|she|it|they|we|i)\b")
_OWN_ROLE = frozenset(
    "company firm group bank club union government ministry army airline agency party paper team league commission foundation university school hospital clinic network studio label force"
    " department council family campaign administration white association church".split()
)


_AS_FAR_AS = re.compile(
    r"\b(?:to the best of (?:our|my|its|his|her) knowledge|as far as (?:we|i) (?:know|are concerned|am concerned)|frankly|in fact|again),? $"
)


def of_its_own(c: Candidate) -> bool:
    """The clause's subject is its speaker: a pronoun, the speaker's own name, or the common noun for it."""
    subject = c.match.group("own")
    if subject is None:
        return True  # a passive
    if _OWN_PRONOUN.match(subject):
        return True
    if _AS_FAR_AS.sub("", c.before).rstrip().endswith((" and", " or", ",")) or re.search(
        r"\b(?:of|for|by|from|with|in|at|on) $", c.before
    ):
        return False
    spoken = " ".join((c.party_words, *(f"{w.name} {w.organisation or ''}".lower() for w in c.parties)))
    return subject in _OWN_ROLE or subject.split(" ")[0] in spoken.replace("'s", "").split()


def speaker_is_named(c: Candidate) -> bool:
    """Whether a speaker with a name, or the matter's own body, says it: no analyst and no unnamed source."""
    return any(
        who.kind not in ("anonymous", "pronoun")
        or re.match(
            r"(?:the )?(?:company|ministry|army|police|government|bank|family|union|club|envoy|minister|officials?)\b",
            who.name.lower(),
        )
        for who in c.parties
    ) and not re.search(
        r"\b(?:analysts?|sources?|traders?|dealers?|diplomats?|experts?|economists?|witness\w*|judge|critics)\b",
        " ".join((c.party_words, *(who.name.lower() for who in c.parties))),
    )


_RECALLED = re.compile(r"\b(?:after|despite|having|before)(?: \w+ly| earlier| first)? $")


def not_recalled(c: Candidate) -> bool:
    """It is said now: "admitted a leak, a day after saying it had never discharged any" only recalls what was said."""
    return not (_RECALLED.search(c.before) and c.match.group().startswith(("said", "saying", "insist", "maintain")))
