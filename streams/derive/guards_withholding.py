"""Guards of withholding cues: the pair, verification, anonymity, and what is declined."""

import re

from streams.derive.candidates import Candidate
from streams.derive.guards_asked import was_asked_to_tell
from streams.derive.guards_contradicting import is_in_question
from streams.derive.guards_denying import is_generic
from streams.derive.outlets import is_outlet


def withheld_or_neither(c: Candidate) -> bool:
    """The pair "confirm or deny" is negated, refused or under "neither"."""
    group = c.group
    if group is None:
        return False
    if group.polarity in ("negated", "unable", "unwilling", "refused", "short", "pending"):
        return True
    return bool(re.search(r"\b(?:neither|nor|neither to|policy)\b", c.before[-25:] + c.match.group()))


def negated_noun(c: Candidate) -> bool:
    """The confirmation is one that did not come."""
    text = c.match.group()
    return text.startswith(("no", "awaiting")) or bool(
        re.search(r"\b(?:not|n't|without|never|nor)\b", c.before[-30:] + text[:8])
    )


def speaker_if_existential(c: Candidate) -> bool:
    """Somebody says that there is no confirmation."""
    return bool(c.parties)


_OUTSIDERS = re.compile(r"\b(?:economists?|analysts?|traders?|dealers?|brokers?|strategists?|forecasters?|pundits?)\b")
"""Who thinks something possible and has no part in it leaves no question open."""
_KEPT_OUT = re.compile(
    r"^ (?:any |some |all |the |more )?(?:\w+ )?(?:people|patients|customers|women|men|children|members|players|students|workers|anyone|anybody|him|her|them)\b"
)


def rules_out(c: Candidate) -> bool:
    """It is "rule out", in one piece or around its object, and nobody who is suspected."""
    if re.match(r"^ (?:out )?(?:any |other |more |further )?suspects\b", c.behind):
        return False
    if c.before.endswith("necessarily ") or _OUTSIDERS.search(c.called):
        return False
    if c.cue.startswith("exclu") and _KEPT_OUT.match(c.after):
        return False
    return (
        c.match.group().endswith(" out")
        or (c.cue.startswith("rul") and bool(re.match(r"^ (?:\w+ ){1,3}out\b|^ it out", c.after)))
        or (c.cue.startswith("exclu") and c.group is not None and c.group.polarity in ("unable", "unwilling"))
    )


_NEWSROOM = re.compile(r"\b(?:reporters?|journalists?|correspondents?|editors?|newsroom|fact-?checkers?)\b")


def not_outlet_note(c: Candidate) -> bool:
    """It is no outlet's note on its own report."""
    if any(is_outlet(who.name) for who in c.parties) or _NEWSROOM.search(c.party_words):
        return False
    return not re.search(r"\bindependently\b", c.before[-25:]) and c.party_words not in ("we", "i")


def not_of_a_newsroom(c: Candidate) -> bool:
    """Who cannot tell is no outlet and no reporter: what those look into is their own report."""
    return _NEWSROOM.search(c.party_words) is None and not (
        bool(c.parties) and all(c.discourse.is_outlet(who.name) for who in c.parties)
    )


def not_passive(c: Candidate) -> bool:
    """The verb is active: "could not be verified" binds nobody."""
    return c.group is None or not c.group.passive


_NOT_THAT = re.compile(r"\b(?:(?:not |un)aware|no (?:information|knowledge|indication)) that\b")
"""Who says not to be aware that something is so was asked whether it is."""


_INQUIRES = re.compile(r"\b(?:committee|subcommittee|panel|counsel|prosecutors?|grand jury|inquiry)\b")
"""Bodies that inquire for a living: that they do so answers nobody."""


def not_in_passing(c: Candidate) -> bool:
    """It is what the clause is told for, no aside that says who somebody is: "the envoy who is investigating the reports"."""
    start = c.verb if c.group is None else c.group.start
    if c.cue == "investigating" and _INQUIRES.search(
        " ".join((c.party_words, *(who.name.lower() for who in c.parties)))
    ):
        return False
    return start == 0 or c.line.tokens[start - 1].low not in ("who", "which")


def early_to_say(c: Candidate) -> bool:
    """Where it is too early to say, somebody asked."""
    return "too " not in c.match.group() or was_asked_to_tell(c)


_OF_THE_MATTER = re.compile(
    r"^ (?:any |the |such |an? |this |that |these |those )?(?:(?:specific|exact|such|particular|full|alleged|reported|purported|so-called) )*"
    r"(?:(?:details|specifics|circumstances|particulars|facts|substance) of (?:the|this|that|these) )?"
    r"(?:(?:specific,? |credible,? |imminent ){1,2}threats?|impropriet\w+|wrongdoing|misconduct|(?:details|specifics|circumstances)\b|incidents?|case|matter|situation|complaints?)\b"
)
"""What a party that is not aware of it leaves open, though nobody says that it was asked."""


_BEARS_IT_OUT = re.compile(
    r"^ ?(?:(?:\w+ )?(?:evidence|information|proof|reports?) )?that (?:would |could )?(?:corroborat\w+|supports?|confirms?|backs?(?: up)?|proves?|verif\w+|substantiat\w+|points to|indicates?|suggests?|shows?)\b"
)
_OF_ITS_FATE = re.compile(
    r"^ (?:on|about|of|as to|regarding|concerning) (?:(?:the|his|her|their|its|any|[\w.\-]+'s?) ){0,2}?(?:exact |current |present )?(?:whereabouts|fate|condition|location)\b"
)
"""What a party is asked of somebody who is said to be held or lost."""


def claim_context(c: Candidate) -> bool:
    """A report, a question or an allegation is in sight."""
    low = c.line.low
    if _BEARS_IT_OUT.match(c.behind) or _OF_ITS_FATE.match(c.behind):
        named = any(who.kind not in ("anonymous", "pronoun") for who in c.parties)
        return named and is_in_question(c) and not is_generic(c)
    if re.match(
        r"^ (?:whatsoever )?(?:to (?:suggest|indicate|support|show|confirm)|(?:suggesting|indicating|showing|supporting))\b",
        c.behind,
    ):
        return not is_generic(c)
    if re.search(r"aware['\"]? of$", c.match.group()) and _OF_THE_MATTER.match(c.behind):
        return not is_generic(c) and any(who.kind not in ("anonymous", "pronoun") for who in c.parties)
    if c.match.group().endswith("information") and re.match(r"^ (?:desk|system|technology)", c.behind):
        return False
    if _NOT_THAT.search(c.match.group() + c.behind[:6]) and re.search(r"\b(?:said|says)\b", low[: c.match.start()]):
        own = c.party_words in ("it", "they", "he", "she")
        return own and any(who.kind not in ("anonymous", "pronoun") for who in c.parties) and not is_generic(c)
    if re.match(r"^ ?(?:of |about )?(?:that|this|it|such|any such|those)\b[\w ]{0,24}[,.\"]", c.behind):
        named = any(who.kind not in ("anonymous", "pronoun") for who in c.parties)
        return named and is_in_question(c) and not is_generic(c)
    told = re.search(
        r"\b(?:report(?:s|ed)?|rumou?r(?:s|ed)?|claims?|alleg\w+|asked|speculation|accus\w+)\b",
        low[max(0, c.match.start() - 80) :],
    )
    return (told is not None and not is_generic(c)) or _knows_nothing(c)


_HEARD_OF = re.compile(r"\b(?:aware|informed|told|notified|briefed|advised|knowledge|heard)\b(?!.*\bthat$)")
_KNOWN_THING = re.compile(
    r"^(?: of| about)? (?:the|his|her|their|its|my|our|what|how|who|at all|anything|anyone|anybody)\b"
)
"""Of what is there one may not be aware; of what is only told one has not heard."""
_OWN_VOICE = frozenset("he she it they we i we're i'm we've i've".split())


def _knows_nothing(c: Candidate) -> bool:
    """Whether a named party says of itself that it has not heard of what is told or asked in the lines before."""
    if c.party_words not in _OWN_VOICE or _HEARD_OF.search(c.match.group()) is None or is_generic(c):
        return False
    named = any(who.kind not in ("anonymous", "pronoun") for who in c.parties)
    return named and _KNOWN_THING.match(c.behind) is None and is_in_question(c)


_FOR_A_TIME = re.compile(
    r"\b(?:spent|passed) (?:[\w\-]+ ){1,5}?(?:years?|months?|weeks?|days?|decades?|career|life)\b[^,.;]{0,60}$"
)
"""How somebody has spent his years answers nothing."""
_ITS_VIEWS = re.compile(
    r"^ (?:his|her|their|[\w.\-]+'s?) (?:[\w\-]+ )?(?:beliefs?|faith|gender|identity|sexuality|feelings|existence|wishes|relationship|marriage)\b"
)
"""Who refuses to acknowledge what another is does not withhold an answer."""


def not_anonymity(c: Candidate) -> bool:
    """Who declines to be named stays anonymous, no more."""
    inf = c.match.group("inf")
    behind = c.behind
    if re.search(r"\bto (?:publicly )?(?:be )?(?:identified|named|quoted)\b", c.match.group() + behind[:12]):
        return False
    if inf in (
        "give",
        "provide",
        "make",
        "tell",
        "name",
        "identify",
        "use",
        "release",
        "reveal",
        "disclose",
    ) and re.match(
        r"^ (?:his|her|their) (?:own |full |last |first |real |birth |maiden |true |given |sur)?(?:names?|surname|identit)",
        behind,
    ):
        return False
    if _FOR_A_TIME.search(c.before[-90:]) or _ITS_VIEWS.match(behind):
        return False
    return not (inf == "identify" and re.match(r"^ (?:himself|herself|themselves)", behind))


_SAYING_OBJECT = {
    "give": r"^ (?:them|it|any|one)(?:$|[,.])|^ (?:its|the|a|any|his|her|their) (?:causes?|sources?|locations?|whereabouts|motives?|origins?)\b|^ (?:any |a |an |the |further |more |additional |other |exact |specific |full |his |her |its |their |immediate |precise |[\w\-]+ ){0,5}?(?:details?|figures?|figure|comments?|reasons?|information|interviews?|breakdown|explanations?|timing|timetable|numbers?|estimates?|indication|amount|names?|specifics?|value|price|terms|date|answers?|forecasts?|statement|data|identity|account|view|views|opinion|particulars|examples?|confirmation|assurances?|percentage|elaboration)\b",
    "provide": r"^ (?:them|it|any)(?:$|[,. ])|^ (?:any |a |an |the |further |more |additional |other |exact |specific |[\w\-]+ ){0,3}?(?:details?|figures?|comments?|reasons?|information|breakdown|explanations?|timing|numbers?|estimates?|specifics?|names?|answers?|evidence|particulars|update)\b",
    "make": r"^ (?:any |a |an |the |further |immediate |public |[\w\-]+ ){0,3}?(?:comments?|statements?|predictions?|projections?|public|forecasts?|estimates?)\b",
    "take": r"^ (?:any |further |reporters' |more )*(?:questions?|calls)\b",
    "put": r"^ (?:a|an|any|specific|exact)[\w ]{0,30}(?:figure|number|price|value|timetable|date|deadline)",
    "be": r"",
    "release": r"^ (?:any |a |an |the |further |more |his |her |its |their |[\w\-]+ ){0,3}?(?:details?|figures?|names?|information|identit\w+|numbers?|report|terms|results|statement|cause)\b",
    "show": r"^ (?:any|the)? ?(?:documents|evidence)",
    "speak": r"^(?: to| with| about| on|[,.]|$| publicly)",
    "talk": r"^(?: to| with| about| on|[,.]|$| publicly)(?! the rebels| terrorists)",
    "answer": r"^(?: any| further| reporters'| the| more| specific| some| press| all| a| those| other| shouted| repeated| written| directly|[,.]|$| questions?| when| whether| allegations| calls)",
    "respond": r"^(?: [a-z]+ly)?(?:$|[,.]| to (?:a |any |the |further |questions|requests|inquiries|calls|reports|allegations|emails|claims|rumou?rs))",
    "tell": r"^ (?:[\w.']+ ){0,4}?(?:who|what|when|whether|how|why|where|anything)\b|^ (?:reporters|the |him|her|them|us|journalists|reuters|a |anyone|when|what|whether|how)",
    "add": r"^ (?:anything|any|further|details)",
    "commit": r"^ (?:himself|herself|itself|themselves)",
    "address": r"^ (?:the |any |those |these |questions|whether|reports|rumou?rs|allegations|claims)",
    "share": r"^ (?:any |further |more |the )?(?:details?|information|figures|names?|specifics)",
    "offer": r"^ (?:any |a |an |further |more |immediate )*(?:comments?|details?|explanations?|opinion|reasons?|information|prediction)",
    "read": r"^ (?:a |the )?statement",
    "field": r"^ (?:any )?questions",
    "break down": r"",
    "expand": r"^(?: on| further|[,.]|$)",
    "acknowledge": r"^ (?!(?:the |her |his |their )?(?:authority|legitimacy|court|state|presence|crowd|fans))",
}


def saying_object(c: Candidate) -> bool:
    """What is declined is to say something, not to do it."""
    inf = c.match.group("inf")
    pattern = _SAYING_OBJECT.get(inf)
    if inf == "say" and re.match(r"^ (?:sorry|yes\b|no\b)", c.behind):
        return False
    if inf == "confirm" and re.match(r",?(?: it)? (?:or|nor) (?:to )?den", c.behind):
        return False
    return pattern is None or bool(re.match(pattern, c.behind))


def not_named_interview(c: Candidate) -> bool:
    """It is no business interview, and no way of spending one's years."""
    if _FOR_A_TIME.search(c.before[-90:]):
        return False
    return not re.match(r"^ (?:from|by|at) (?:buyers|bidders)", c.behind)


_POLICY_OF_SILENCE = re.compile(
    r"^ on (?!the\b|this\b|that\b|these\b|those\b|its\b|his\b|her\b|their\b)(?:[\w\-']+ )?"
    r"(?:cases|matters|rumou?rs|speculation|reports|litigation|issues|investigations|leaks|lawsuits|operations|deals|negotiations|talks|plans)\b"
)
"""What a party says that it "did not comment on" is its rule: it declines."""


_BOUND = re.compile(
    r"\b(?:agreements?|nda|contracts?|oath|pledge[ds]?|promise[ds]?|vow(?:ed|s)?|waivers?)\b,? (?:(?!and\b|but\b)[a-z]\w* ){0,3}?"
    r"(?:stating|saying|that|so|promising|under which|in which|which says?|to the effect that)\b[^;.]{0,40}$"
)
"""Who has signed that he will not tell has bound himself; that is no answer to anybody."""


_NEAR_BEFORE = 120


def withholds_saying(c: Candidate) -> bool:
    """The negated verb withholds words; sets silence or decline by its polarity."""
    group = c.group
    if group is None or c.cue == "spoken":
        return False
    cue = c.match.group("v")
    behind = c.behind
    words = c.party_words
    polarity = group.polarity
    if _BOUND.search(c.before[-_NEAR_BEFORE:]):
        return False
    if cue == "comment" and re.match(r"^ on (?:in|at|during)\b|^ on[.,]", behind):
        return False  # "measures that Adler did not comment on in his speech"
    if cue == "speculate" and re.match(r"^ (?:with|in)\b", behind):
        return False
    if re.match(r"^ (?:advice|directions|a (?:chance|hand)|way|birth)\b", behind):
        return False
    if cue == "say" and words in ("i", "we") and behind[:1] in ",.":
        return False
    if re.match(r"^ (?:so|no to|no\b|that enough)", behind) or is_generic(c):
        return False
    if cue.startswith("nam") and re.match(r"^ (?:his|her) (?:names?)", behind):
        return False
    if polarity == "negated":
        present = c.line.low[max(0, c.match.start() - 16) : c.match.start()]
        if re.search(
            r"\b(?:do not|don't|does not|doesn't|do n't|never)(?: [a-z]+ly| typically| normally| as a rule)? $", present
        ):
            if cue.startswith(("comment", "discuss", "speculat", "respond to", "talk", "speak", "answer")) and not (
                cue == "speak" and not behind.startswith((" to", " about"))
            ):
                c.act = "decline"
                return True
            return False
        if cue == "comment" and _POLICY_OF_SILENCE.match(behind) and re.search(r"\b(?:said|says)\b", c.before):
            c.act = "decline"
            return True
        if cue == "comment" and re.search(r"\b(?:had|have|has) (?:any |an )?(?:immediate )?$", present):
            c.act = "decline"
            return True
        if cue == "commenting" and re.search(
            r"\b(?:is|are|was|were|'re|'s|am|'m) not (?:\w+ly )?$|(?:isn't|aren't|wasn't|weren't) (?:\w+ly )?$", present
        ):
            c.act = "decline"
            return True
        if cue.startswith("comment") and re.search(
            r"\b(?:asked|questioned|contacted|when reached|in response to)\b", c.line.low
        ):
            c.act = "decline"
        return cue.startswith("comment")
    if polarity == "pending":
        return cue.startswith("comment")
    if polarity == "unable" and cue == "say" and re.match(r"^ (?:whether|if)\b", behind):
        c.act = "neither"
        return words not in ("you", "one", "nobody", "we all") and bool(c.parties)
    if polarity == "unable":
        return (
            cue.startswith(
                (
                    "comment",
                    "discuss",
                    "disclose",
                    "elaborat",
                    "provide",
                    "give",
                    "go into",
                    "speculat",
                    "divulge",
                    "release",
                )
            )
            and not re.match(r"^ (?:him|her|them|it to)", behind)
            and not words.startswith(("analyst", "one could"))
        )
    if polarity == "refused":
        if re.match(r"^ (?:his|her|their|its|[\w.]+'s) (?:name|identity)\b", behind) and re.search(
            r"\bcho(?:se|sen|ose)\b", c.before[-40:]
        ):
            return False  # a name kept back for a time
        return not _is_decline_form(c)
    if polarity == "short":
        return (
            cue.startswith(("elaborat", "comment", "identif", "nam", "specif", "disclos", "reveal", "giv", "go into"))
            and "refrain" in c.before[-30:]
        )
    if cue == "say":
        return bool(
            re.match(
                r"^(?: who| what| when| where| which| why| how| if| whether| more| anything| specifically| exactly| publicly|[,.]|$)",
                behind,
            )
        )
    if cue in ("describe", "identify", "name", "specify") or cue.startswith("release "):
        return True
    if cue.startswith(("talk to", "speak to")):
        return bool(re.match(r"^ (?:reporters|the press|journalists|the media|the paper)", behind))
    return cue != "drawn" or re.search(r"\bbe $", c.line.low[: c.line.tokens[c.verb].start]) is not None


def _is_decline_form(c: Candidate) -> bool:
    return bool(re.search(r"\b(?:declin|refus)\w+[\w ]{0,20} to (?:[a-z]+ly )?$", c.before))


def made_no_comment(c: Candidate) -> bool:
    """It is comment that was not given; "made no comment" is silence."""
    cue = c.cue
    if "commentary" in c.match.group() + c.behind[:4]:
        return False
    if cue == "with":
        return False
    if (cue.startswith("mak") or cue == "made") and not re.search(r"\b(?:could|can|would|will) $", c.before):
        c.act = "no_response"
    return cue != "allows"
