"""Guards of denying and retracting cues: bail and entry, offers, denial of service, what is rejected or taken back."""

import re

from streams.derive.candidates import Candidate
from streams.derive.denied_objects import tells_what_was_done
from streams.derive.guards_contradicting import PREDICATE_CLAIM
from streams.derive.noun_phrases import subject_before
from streams.derive.outlets import is_outlet

GENERIC = frozenset(
    [
        "nobody",
        "no one",
        "anyone",
        "everyone",
        "one",
        "few",
        "who",
        "it",
        "there",
        "people",
        "some people",
        "you",
        "nothing",
        "others",
        "some",
        "many",
    ]
)
"""Subjects that are nobody in particular."""
_GOODS = re.compile(
    r"^ (?:him |her |them |us |me |it |you )?(?:the |a |an |any |his |her |its |their |our |all |both |him |her |them |us |\w+'s? ){0,2}(?:(?:<[^<>]*>|[\w\-.]+(?:'s)?) ){0,4}?(?:bail|entry|access|requests?|motions?|petitions?|visas?|permission|parole|appeals?|bids?|applications?|services?|admission|asylum|citizenship|treatment|benefits|coverage|credit|protection|rights?|entrance|permits?|licen[cs]es?|injunctions?|relief|aid|medical|education|food|water|justice|opportunit\w+|chance|place|seat|loans?|funding|funds|certificat\w+|status|custody|clemency|tenure|leave|freedom|boarding|use of|(?:goal|equali[sz]er|try|touchdown)s?(?= (?:to|by|with|for|from|when|after))|export licen\w+|the pleasure|him|her|them|us|me|victory|passage|burial|registration|release|compensation|damages|payouts?|pensions?|housing|insurance)\b"
)
_CLAUSE_ABOUT_GOODS = re.compile(
    r"^ (?:(?:the|a|an|any|his|her|its|their) )?(?:[\w\-]+ ){1,4}?(?:was|were|had been|has been|have been|would be|will be|is|are) (?:being |not )?\w+"
    r"|^ (?:(?:the|a|an|any|his|her|its|their) )?(?:(?!who\b|that\b|which\b|to\b)[\w\-]+ ){1,4}?(?:had|has|have) (?:ever |not )?(?:taken|gone|given|had|made|lost|won|[a-z]{3,}ed)\b"
)
_PERSON_THEN_THING = re.compile(
    r"^ (?:(?!to\b)[a-z\-]+ )?(?:him|her|them|us|me|people|women|men|children|civilians|patients|workers|voters|refugees|prisoners|journalists|reporters|families|customers|students|users|residents|victims|consumers|farmers|shareholders|investors|employees|staff|passengers|tenants|creditors|fans|miners|teachers|pupils|migrants|detainees|inmates|visitors|observers|inspectors|clients|players)\b(?! (?:had|have|has|was|were|is|are|did|would|will|could|can|may|might)\b)"
)
_SAYS = re.compile(r"\b(?:says?|said|claims?|alleges?)\b")
"""A headline that says something "denied" leaves out its "was"."""
_REDUCED = re.compile(
    r"^ (?:under|by|because of) (?:(?!he|she|it|they|we|there|that)[\w'\-]+ ){1,6}?(?:would|will|were|was|had|have|has|are|is)\b"
)
"""A participle behind its noun: "the permits denied under the ban would ..."."""
_A_GOOD = re.compile(
    r"\b(?:licen[cs]es?|permits?|visas?|requests?|applications?|appeals?|petitions?|motions?|proposals?|plans?|bids?|loans?|bail|access|entry|rights?|opportunit\w+)$"
)
"""Who is denied, not who denies."""
_ASKED_FOR = re.compile(
    r"\b(?:had|has|have|having|seen|saw|sees|get|gets|got) (?:an? |the |its |his |her |their |all |two |three |several |most )?(?:[\w\-]+ ){0,2}?"
    r"(?:proposals?|requests?|applications?|petitions?|motions?|appeals?|bids?|claims?|permits?|visas?|licen[cs]es?|plans?|offers?|transfers?|loans?)\b"
    r"(?! (?:that|of)\b)[^.;:]{0,120}$"
)
"""What somebody had turned down: "had its proposal to drain the marsh denied by the board"."""
_ONLY_NAMES = re.compile(
    r"^ (?:[A-Z][a-z][\w'\-]*(?: [A-Z][\w'\-]*){0,2}, )*[A-Z][a-z][\w'\-]* [A-Z][\w'\-]*(?: and [A-Z][a-z][\w'\-]*(?: [A-Z][\w'\-]*)?)?"
    r"(?:[.;]|, (?:while|before|but|and)\b| (?:from|with|at|after|before|when|in the|late|early|twice)\b|$)"
)
"""People alone are denied a goal, or a prize: no word says what."""
_DENIED_THEM = re.compile(
    r"^ (?:all of )?them(?:[,.;]| (?:in|on|at|all|too|again|yesterday|today|and|but|when|as|through|during)\b|$)"
)
"""The claims of the sentence before; nobody is denied a thing."""
_TO_SOMEBODY = re.compile(r"^ to (?:me|us|him|her|them|reporters|journalists)\b")
_DENIED_TO = re.compile(
    r"^ to (?!(?:me|us|him|her|them|reporters|journalists)\b)(?:the )?[\w.\-]+(?: [\w.\-]+){0,3}?(?:[.,;]|$| (?:in|by|under|since|for|at|on)\b)(?!.*\bthat\b)"
)
_TWO_OBJECTS = re.compile(
    r"^ (?:the |its |their |his |her |all |many |some )?(?:[\w\-]+ )?(?:dealers|traders|companies|firms|banks|investors|buyers|sellers"
    r"|growers|airlines|teams|clubs|states|countries|nations|rivals|opponents|members|families|rebels|troops|candidates) "
    r"(?:the|a|an|any|some|all|most|much|his|her|its|their|one|what) "
)
"""Somebody is denied something: "denying the growers their share"."""
_ANY_TWO_OBJECTS = re.compile(
    r"^ (?:the|his|her|its|their) (?!(?:report|claim|allegation|accusation|charge|rumou?r|suggestion|story|idea|notion|matter)s?\b)[a-z]+ "
    r"(?:a|an|his|her|its|their|any) (?!(?:second|third|fourth) time|(?:day|week|month|year)\b)"
)
_GRANTED = re.compile(
    r"^ (?:the|this|that|its|their|a|an|any|all|both) (?:[\w\-]+ ){0,3}?(?:increases?|hikes?|raises?|rates?|waivers?|mergers?|exemptions?"
    r"|extensions?|variances?|rezoning|stays?|transfers?|subsid(?:y|ies)|tariffs?|patents?|merger|charter)\b"
)
_ON_GROUNDS = re.compile(
    r"^ (?:(?:on (?:\w+ )?grounds|without (?:prejudice|comment|a hearing)|in part)(?:,| and)? ?){1,2} ?(?:the|a|an|its|his|her|their|any)? ?"
    r"(?:\w+ )?(?:proposals?|requests?|applications?|petitions?|motions?|appeals?|bids?|claims?)\b"
)
_GRANTING = re.compile(
    r"\b(?:commission|board|agency|regulators?|authority|council|committee|court|judge|tribunal|department|ministry|office|panel|bureau)\b"
)
"""Who decides on a request denies it: an increase, a waiver."""
_ASSENT = re.compile(
    r"\b(?:ask|asked|whether|report|reports|rumou?rs?|claims?|alleg\w+|accus\w+|speculation|stories|story|charges?|suggest\w+|suspicion|lawsuit|suit|complaint)\b"
)


_OWN_DENIAL = re.compile(
    r"^(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day| yesterday| today| \w+ly){0,2}"
    r" (?:(?:(?:reports?|rumou?rs?|claims?|allegations?) )?that s?he|having|reports?|rumou?rs?|(?:allegations|accusations) (?:that|of)"
    r"|(?:(?:any|all) )?(?:wrong-?doing|involvement|knowledge|responsibility|misconduct|impropriety|corruption|bias|guilt)"
    r"|any (?:such )?(?:links?|ties?|role|part|affair|relationship|friendship|dealings|contacts?|connections?)"
    r"|(?:ever )?(?!(?:mov|lower|rais|reopen|releas|grant|extend|dismiss|admitt|seal|unseal|allow|suppress|transferr|remov|suspend|return|chang"
    r"|recus|delay|postpon|reduc|vacat|stay|consolidat|sever|compell|appoint|reconsider|rehear|sentenc|hear|stand|fund|hous|financ|licens"
    r"|vot|plann|zon|rezon|train|build|park|certify|certif|schedul|reschedul|quash|expedit|disqualify|enforc|modify|amend)ing\b)[a-z]{2,14}ing)\b"
)
"""What a judge who is named denies in the own name."""
_COURT = re.compile(r"\b(?:court|judge|magistrate)s?\b", re.IGNORECASE)
_TITLED = re.compile(r"^(?:Judge|Magistrate|Justice) (?=[A-Z][a-z]+ [A-Z])")


def _denies_for_himself(c: Candidate) -> bool:
    """Whether a judge who is named denies what was said of him; what a court denies was asked of it."""
    named = all(who.name[:1].isupper() and not _COURT.search(_TITLED.sub("", who.name)) for who in c.parties)
    return bool(c.parties) and named and "court" not in c.party_words and _OWN_DENIAL.match(c.after) is not None


def not_denied_goods(c: Candidate) -> bool:
    """What is denied is a proposition, no thing asked for (bail, entry, a request) and nobody kept from it."""
    after = c.after
    if re.search(r"\b(?:court|judge|magistrate)\b", c.party_words) and not _denies_for_himself(c):
        return False
    if _CLAIM_FOR.match(after) or (_INSURER.search(c.party_words) and _BARE_CLAIM.match(after)):
        return False
    if re.match(r"^ (?:nothing|neither|none)\b", after):
        return False
    if re.match(
        r"^ [A-Z][\w.]+(?: [A-Z][\w.]+){0,2}(?:,[^,]{3,60},)? an? ", c.line.sentence.text[c.last : c.last + 120]
    ):
        return False
    if c.cue == "denied" and _DENIED_TO.match(after) and c.party_words not in ("he", "she", "it", "they", "which"):
        return False  # "an advantage denied to the port"
    if _DENIED_THEM.match(after) or _TO_SOMEBODY.match(after):
        return True
    if c.line.field == "headline" and c.cue == "denied" and not after.strip(' ."') and _SAYS.search(c.before):
        return False
    if (c.cue == "denied" and _REDUCED.match(after)) or _A_GOOD.search(c.party_words):
        return False
    if c.cue == "denied" and c.phrase is not None and c.phrase.start > c.verb and _ASKED_FOR.search(c.before):
        return False
    if _ONLY_NAMES.match(c.line.sentence.text[c.last : c.last + 120]):
        return False
    if tells_what_was_done(after):
        return not (c.cue == "denied" and c.group is not None and c.group.passive and c.phrase is None)
    if _ANY_TWO_OBJECTS.match(after):
        return False
    if _PERSON_THEN_THING.match(after) or _FROM_SOMEBODY.match(after) or _TWO_OBJECTS.match(after):
        return False
    if _ON_GROUNDS.match(after):
        return False
    if _GRANTED.match(after) and _GRANTING.search(c.party_words):
        return False
    if _GOODS.match(after):
        if _CLAUSE_ABOUT_GOODS.match(after):
            return True
        return bool(
            re.match(
                r"^ (?:that|reports?|rumou?rs?|claims?|allegations?|having|any (?:wrongdoing|involvement|link))\b",
                after,
            )
        )
    if c.group is not None and c.group.passive and c.phrase is None:
        return False
    return not (
        c.cue == "denied"
        and c.group is not None
        and not c.group.passive
        and re.match(r"^ (?:a|an) (?:platform|chance|role|place|seat|job|fair)\b", after)
    )


_FROM_SOMEBODY = re.compile(
    r"^(?! (?:[\w.\-]+ ){1,4}?(?:was|were|is|are|had|has|have)\b) (?:[a-z]+ )?(?:mr\.? |ms\.? |mrs\.? |sen\.? )?[\w.\-]+(?: [\w.\-]+){0,2} (?:the|a|an|his|her|their|its|any) (?:[\w\-]+ ){0,3}?(?:nomination|victory|win|title|chance|majority|seat|vote|votes|ballot|delegates|presidency|election|crown|trophy|point|equaliser|platform|honou?r|medal)\b"
)


def is_generic(c: Candidate) -> bool:
    """Whether the subject is "nobody", "one" or the like, and no pronoun that was resolved."""
    return c.party_words in GENERIC and not any(who.pronoun for who in c.parties)


def not_impersonal(c: Candidate) -> bool:
    """The subject is somebody: "it cannot be denied" and "no one can deny" deny nothing."""
    return c.party_words not in GENERIC or c.party_words == "who" or (c.party_words == "it" and bool(c.parties))


_SUM_OWED = re.compile(
    r"\bclaims? (?:[\w\-]+ ){0,2}?(?:total\w*|worth|for|of|against|in) (?:about |nearly |some |over |more than )*[\d$]|\bunsecured claims?\b"
)


_SLIGHT = frozenset(
    "insignificant minor small trivial unimportant irrelevant routine temporary isolated unlikely premature inadequate"
    " insufficient unacceptable unrealistic unfair inappropriate unhelpful unworkable impractical unrepresentative".split()
)
"""Who plays something down, or finds it no good, says nothing of whether it is so."""
_PEOPLE = re.compile(
    r"^(?: \w+ly)? (?:the |his |her |its |their |some |all )?(?:\w+ )?(?:critics|attempts|efforts|calls|opponents|protesters|skeptics|sceptics|voters|rivals)\b"
)
_PROPOSAL = re.compile(
    r"^(?: \w+ly)? (?:the |this |that |any |such an? |an? )?(?:\w+ )?(?:ideas?(?! that\b)|criticisms?|remarks)\b(?! that\b)"
    r"|^(?: \w+ly)? (?:the |any )?(?:notion|suggestion)s? of (?:a|an|any)\b"
    r"|^(?: \w+ly)? (?:the |an? |any |all |another )?(?:suggestion|proposal)s? for\b"
    r"|^(?: \w+ly)? (?:the |a |any |all )?suggestions? (?:by [\w.' ]{2,40}? )?that (?:[\w'\-]+ ){1,5}?(?:should|ought)\b"
)


_MARKET = re.compile(
    r"\b(?:markets?|bourse|traders?|dealers?|investors?|shares?|stocks?|bonds?|prices?|futures|dollar|yen)\b"
)
"""What discounts a rumour by its price."""
_TAKEN_AS = re.compile(
    r"^ (?P<what>(?:[\w'.\-]+ ){1,7}?)as (?!\"?(?:\w+ ){0,3}?(?:untrue|false|lies|nonsense|rubbish|baseless|unfounded|fake|fabricat\w+)\b)(?:[\w\-]+ ){0,2}(?:figures?|stories|story|articles?|links?|theor(?:y|ies))\b"
)
_TOLD_OF = re.compile(r"\b(?:it|this|that|them|these|those|idea|notion|talk|figures?|findings?|links?|remarks?)\b")
"""Somebody dismissed as a minor figure is no report, though "figure" is a word for one."""
_BARE_IDEA = re.compile(
    r"^(?: \w+ly)? (?:the|that|such an?|this) (?:idea|notion|suggestion|possibility|prospect|thought)[,.;\"]*(?:$| (?:as|and|but|on \w+day|saying|out of hand)\b)"
)
_ASKED_IF = re.compile(r"\basked (?:[\w.']+ ){0,3}?(?:if|whether|about)\b")
"""An idea that was asked about is a claim, whoever asked."""
_READING = re.compile(
    r"^ (?:the |this |that |his |her |its |their |[\w.\-]+(?:'s?)? ){0,3}?(?:[\w\-]+ )?(?:interpretations?|readings?|views?|opinions?|assessments?"
    r"|valuations?|method\w*|need|wisdom|legality|ownership|will|border|boundary|title)\b"
)
"""What can be disputed and is no report."""
_TITLE_TO = re.compile(
    r"^ (?:[\w.'\-]+ ){0,3}?(?:[\w.\-]+'s?|his|her|its|their|rival|territorial|competing|overlapping) (?:[\w\-]+ )?claims? to (?:the|an?|most|all|much|parts?|his|her|its|their) "
    r"(?!contrary\b|press\b|media\b|(?:news)?papers?\b|police\b|court\b|committee\b|public\b|bbc\b)\w+"
)
"""A claim to land, to a throne or to a share is no report of it."""
_AS_SUBJECT = re.compile(r"^ (?:down )?(?:[\w.'\-]+ ){1,5}?(?:is|was|would be|will be) ")
"""What is shut down is a thing where shutting it down is what the sentence is about."""
_NEEDED = re.compile(
    r"^ (?:the |any )?(?:idea|notion|suggestion|view|argument|contention) that (?:[\w.'\-]+ ){1,6}?(?:needs?|needed|must|should|ought|ha(?:s|ve|d) to)\b"
)
"""What is to be done is disputed as a view is."""
_IS_PROPOSED = re.compile(
    r"^ (?:the |a |any |this |that )?(?:[\w.]+ ){0,2}?(?:suggestion|idea|notion|proposal)s?(?: (?:by|from|of) (?:[\w.'\-]+ ){0,3}?[\w.'\-]+)? that (?!(?:(?!, (?:called|proposed|planned|included|scheduled|adopted|passed|set|due)\b).){0,90}?\b(?:had|has|have|was|were|is|are|did|does|would|will"
    r"|could|can|might|may|\w+ed)\b)|^ (?:the |a |any )?(?:suggestion|idea|notion|proposal)s? that [^,;]{0,60}?\bshould\b"
)
_IS_PROPOSED_BARE = re.compile(
    r"^ (?:the |a |any |this |that )?(?:suggestion|idea|notion|proposal)s? (?:[\w.\-]+ ){1,5}?(?:agree|should|ought|join|adopt|accept|cut|freeze|resign|stand|step|give up)\b"
)
"""A suggestion that somebody do something."""
_ASSERTED = re.compile(
    r"^(?: with)?(?: \w+ly)? (?:(?:the|a|an|any|all|these|those|this|that|such|his|her|its|their|some|media|press|news|earlier|recent|police|government|official|issue with) |[\w.\-]+'s? ){0,4}"
    r"(?:[\w\-]+ ){0,1}?(?:reports?|allegations?|accusations?|claims?|assertions?|charges?|rumou?rs?|suggestions?|accounts?|stor(?:y|ies)|statements?|complaints?|assessments?)\b"
)
"""Who disagrees with or contests something denies it where it is an assertion, no finding and no verdict."""
_FINDING = re.compile(r"\b(?:theor(?:y|ies)|findings?|stud(?:y|ies)|results?|verdict|ruling|hypothes[ie]s)\b")
_TALK_OF = re.compile(
    r"^ (?:(?:the|all|any|such|these|those|this|that|media|press|market|a|an) ){0,3}"
    r"(?:talk|reports?|rumou?rs?|speculation|suggestions?|claims?|allegations?|accusations?) (?:of|that|about)\b(?! (?:a )?(?:compromise|boycott))"
)
"""A report of an offer is a report."""
_CLAIM_FOR = re.compile(r"^ (?:[\w\-]+(?:'s|')? ){0,3}?claims? (?:for (?!which)|from (?:\d|the \w+ who|\w+ who)|by \d)")
_BARE_CLAIM = re.compile(
    r"^ (?:his|her|their|its|the|a|an|many|some|most|all|\w+'s) (?:\w+ )?claims?\b(?! (?:that|of|by|in|about))"
)
_INSURER = re.compile(r"\b(?:insur\w+|court|judge|tribunal|agency|board|adjuster|fund|plan)\b")
"""A claim for money is denied by who would pay it."""
_SPEAKS = re.compile(
    r"\b(?:spokes\w+|reps?|representatives?|publicists?|agents?|lawyers?|attorneys?|manager|he|she|they|himself|herself|family|ministry|company)\b"
)
"""Who debunks a report about itself speaks for itself; a site that debunks one only finds it so."""
_OVER = re.compile(
    r"^ (?!as\b)(?:[\w'&.\-]+ ){1,6}?(?:over|after|amid|following|because of|on) (?:[\w'\-]+ ){0,3}?"
    r"(?:reports?|allegations?|claims?|accusations?|charges?|rumou?rs?|complaints?|stor(?:y|ies))\b"
)
_CLAIM_BEFORE_OVER = re.compile(
    r"^ (?:[\w'&.\-]+ ){0,5}?(?:reports?|allegations?|claims?|accusations?|charges?|rumou?rs?|suggestions?|speculation|stor(?:y|ies)|talk|concerns?|questions?)\b"
    r"(?:[\w'&.\- ]{0,60}?) (?:over|after|amid|following|because of|on) "
)
"""Somebody dismissed over a report has lost his post."""


_NEAR_HEAD = 4
"""Words before a bare participle among which what it tells of stands: "a charge often disputed by the growers"."""


def _passive_subject(c: Candidate) -> str:
    """Return the words, in small letters, of what "has been rejected by": its own subject where one is found."""
    if c.group is None:
        return c.before
    found = subject_before(c.line.tokens, c.group.start)
    if found is None or c.line.tokens[found.start].low in (
        "it",
        "this",
        "that",
        "which",
        "they",
        "these",
        "both",
        "all",
    ):
        return c.before
    return c.line.low[c.line.tokens[found.start].start : c.line.tokens[found.end - 1].end]


_RUMOURED = re.compile(
    r"\b(?:speculat\w+|rumou?r(?:s|ed)?|reports?|reported(?:ly)?|alleg\w+|claim(?:s|ed)|accus\w+|talk (?:that|of)|suggested (?:that )?[\w.' ]{2,40}? (?:was|were|had|is|might|may))\b"
)
_WAS_PROPOSED = re.compile(
    r"\b(?:propos(?:e|es|ed|als?)|urged|offer(?:s|ed)?|demand(?:s|ed)?|called for|should|ought)\b"
)


def _was_rumoured(c: Candidate) -> bool:
    """Whether the sentence before, or what stands before the cue, tells a rumour or a report, and no proposal."""
    before = c.discourse.body[c.line.index - 1].low if c.line.field == "body" and c.line.index else ""
    told = before + " " + c.before
    return _RUMOURED.search(told) is not None and _WAS_PROPOSED.search(told) is None


def rejects_a_claim(c: Candidate) -> bool:
    """What is rejected is a report or an allegation, no offer, bill, suit, sum of money or suggestion to act."""
    after = re.sub(r"^[\"\u201d]", "", c.after)
    if c.cue.startswith(("disagree", "contest", "contradict", "t")) and not _ASSERTED.match(after):
        return False
    if (playing := re.match(r"^ as \"?(?:\w+ly )?(?:a |an )?(?P<how>[\w\-]+)", after)) and playing["how"] in _SLIGHT:
        return False
    if c.cue.startswith("discount") and _MARKET.search(c.party_words):
        return False
    if (
        c.cue.startswith("disput")
        and c.group is not None
        and c.group.passive
        and all(is_outlet(w.name) for w in c.parties)
    ):
        return False  # what a paper found otherwise
    if c.cue.startswith("debunk") and not _SPEAKS.search(c.party_words):
        return False
    if c.cue.startswith("dismiss") and _OVER.match(after) and not _CLAIM_BEFORE_OVER.match(after):
        return False
    if (
        (taken := _TAKEN_AS.match(after))
        and not PREDICATE_CLAIM.search(taken["what"])
        and not _TOLD_OF.search(taken["what"])
    ):
        return False
    if _BARE_IDEA.match(after) and (_ASKED_IF.search(c.before) or _was_rumoured(c)):
        return True
    if _SUM_OWED.search(c.line.low) or _PROPOSAL.match(after) or _PEOPLE.match(after):
        return False
    if _TITLE_TO.match(after) or (c.cue.startswith("shut") and _AS_SUBJECT.match(after)):
        return False
    if c.cue.startswith("disput") and (_READING.match(after) or _NEEDED.match(after)):
        return False
    if c.cue in ("dispute", "contest") and re.match(
        r"^ and (?!den|reject|dismiss|refut|challeng|question|will|we\b|have)|^ (?:to|with|over|between|about|in|is|was|has|had|will|would|may|could|began|goes|went)\b",
        after,
    ):
        return False  # the noun
    if _IS_PROPOSED.match(after) or _IS_PROPOSED_BARE.match(after) or re.match(r"^ an? opinion\b", after):
        return False
    if c.match.groupdict().get("v2") and (c.group is None or not c.group.passive):
        return PREDICATE_CLAIM.search(" ".join(c.before.split()[-_NEAR_HEAD:])) is not None
    if re.match(r"^ [\w.]+'s suggestions?\b(?! that)", after):
        return False
    if c.group is not None and c.group.passive:
        return (
            bool(PREDICATE_CLAIM.search(_passive_subject(c)))
            and " over " not in after
            and _FINDING.search(c.before[-50:]) is None
        )
    if c.cue.startswith("dismiss") and re.search(r"\b(?:filed|lawsuit|court|indictment)\b", after[:80]):
        return False
    first = re.match(
        r"^(?: outright| out of hand| again)? (?:the |a |an |any |such |all |his |her |its |their |these |those |\w+'s )?(?:\w+ )?(\w+)",
        after,
    )
    if _TALK_OF.match(after) and not re.match(r"^ (?:[\w']+ )?suggestions? of\b", after):
        return not re.search(r"\b(?:court|judge|magistrate|tribunal|jury)\b", c.party_words)
    if re.match(
        r"^ (?:the |a |an |his |her |its |their )?(?:[\w\-.]+(?:'s)? ){0,3}?(?:offer|bid|proposal|demand|request|call|calls|plan|bill|amendment|motion|resolution|appeal|petition|application|deal|invitation|peace|budget|ceasefire|compromise|treaty|lawsuit against|charges against|case)\b",
        after,
    ):
        return False
    speaks = _SPEAKS.search(c.party_words) is not None or any(who.kind == "shell" for who in c.parties)
    if speaks and re.match(r"^ (?:the |this |that |his |her |its |their )?(?:[\w\-.']+ ){0,2}?complaints?\b", after):
        return True
    if c.match.groupdict().get("v3"):
        return True
    if c.cue.startswith(("dismiss", "reject")) and re.match(
        r"^ (?:the |a |an |his |her |its |their )?(?:[\w\-.']+ ){0,2}?(?:lawsuits?|suits?|complaints?|suggestions? of|motion|case|arguments?)\b",
        after,
    ):
        return False
    if c.group is not None and c.group.passive and c.cue.startswith("dismiss"):
        return bool(re.match(r"^ (?:as|by)\b", after)) and bool(_ASSENT.search(c.party_words or c.before[-60:]))
    if re.search(r"\b(?:court|judge|magistrate|tribunal|jury)\b", c.party_words):
        return False
    return first is not None


def not_denial_trap(c: Candidate) -> bool:
    """The denial is of a report: not of service, coverage, bail; nobody is "in denial"."""
    around = c.line.low[max(0, c.match.start() - 20) : c.match.end() + 24]
    if c.rule.frame == "from" and re.search(
        r"\b(?:for|of) (?:a|an|the|its|his|her|their) (?:\w+ )?(?:rate|request|permit|licen[cs]e|application|increase|appeal|petition|visa)",
        c.line.low[c.match.start() : c.match.end() + 90],
    ):
        return False
    return not re.search(
        r"denial[ \-]of[ \-](?:service|coverage|bail|entry|access|visas?|care|benefits|rights|the request|justice)|in denial|visa denial|(?:no|any) (?:\w+ )?denial",
        around,
    )


def not_negated_near(c: Candidate) -> bool:
    """No negation or condition stands close before the cue."""
    return not re.search(
        r"\b(?:no|not|n't|never|none|nothing|without|if|whether|any|until)\b[\w' ]{0,24}$",
        c.before[-40:] + c.match.group()[:0],
    ) and not re.search(r"\b(?:not|never|n't|if|whether)\b", c.match.group())


_WHAT_IT_CALLS = re.compile(r"\bwhat (?:[\w.']+ ){1,4}$")


def calls_a_claim(c: Candidate) -> bool:
    """What is called false is a report or a pronoun for one."""
    if _WHAT_IT_CALLS.search(c.before[-50:]) or re.search(r", (?:which|who|that) ", c.match.group()):
        return False
    if c.group is not None and c.group.passive:
        return bool(_CALLED.search(c.before))
    if re.search(r"\ban? (?:\w+ )?(?:false|fake|wrong|misleading|mistaken)$", c.match.group()) and re.match(
        r"^ (?!and\b|but\b|that\b|to\b|as\b|in\b|on\b|by\b|report|story|claim|rumou?r|allegation|accusation|news)[a-z]+",
        c.behind,
    ):
        return False  # "called it a false dawn"
    text = c.match.group() + c.behind[:40]
    if re.match(r"^\w+ (?:it|this|that)\b", text) and _POLICY.search(c.before) and not _CALLED.search(c.before):
        return False
    return bool(re.match(r"^\w+ (?:it|this|that|these|them|all of it)\b", text)) or bool(_CALLED.search(text))


_POLICY = re.compile(
    r"\b(?:plans?|proposals?|call(?:s|ed)? for|polic(?:y|ies)|bills?|ban|law|decision|verdict|ruling|tariffs?)\b"
)
_CALLED = re.compile(
    r"\b(?:reports?|allegations?|rumou?rs?|claims?|accusations?|charges?|speculations?|suggestions?|stor(?:y|ies)|assertions?|news|articles?|information|lawsuit|suit|complaint|account|theory|idea|testimon(?:y|ies)|evidence|confession|findings?|statements?|figures?|arguments?|letter|video|document|quotes?|remarks|criticism|links?)\b"
)


def retracts_words(c: Candidate) -> bool:
    """What is taken back is words."""
    after = c.match.group() + c.behind[:60]
    if c.cue.startswith(("retract", "recant", "disown")):
        return bool(
            re.search(
                r"\b(?:stor(?:y|ies)|reports?|claims?|statements?|allegations?|accusations?|testimony|confession|confirmation|comments?|remarks?|articles?|words|account|denial|announcement|assertions?|information|it)\b",
                after,
            )
        ) and bool(c.parties)
    return bool(
        re.search(
            r"\b(?:stor(?:y|ies)|reports?|claims?|statements?|allegations?|accusations?|testimony|confession|confirmation|comments?|remarks?|articles?|words|account|denial|announcement|assertions?|pledge)\b",
            c.behind[:60],
        )
    )


def own_words(c: Candidate) -> bool:
    """Somebody takes back its own words."""
    return bool(c.parties)
