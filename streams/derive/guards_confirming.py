"""Guards of confirming cues: confirmed cases, admissions to hospital, evidence that confirms, parliaments that vote."""

import re
from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.candidates import Candidate
from streams.derive.outlets import is_outlet
from streams.derive.own_papers import is_the_paper, issuer
from streams.derive.tokens import Token, is_capital

_CONFIRMED_NOUN = re.compile(
    r"^ (?:or \w+ )?(?:to (?:the |a |an |his |her |their )?(?:[\w.\-]+ ){0,3}?(?:bench|court|post|seat|cabinet|board|job|position|office|committee|commission|bureau|judiciary|role)\b|for (?:[\w\-]+ ){0,3}?(?:debate|event|match|race|season|festival|final|cast|role|tournament|fight)s?\b|to (?:attend|appear|speak|play|perform)\b|cases?|dead|deaths?|infections?|kills?|sightings?|booking|bookings|order|orders|reservation|seat|number|total|toll|dates?|line-?up|as\b|in (?:his|her|the) (?:post|job|office|position)|into|bachelor)\b"
)
_ATTRIBUTIVE_BEFORE = re.compile(
    r"(?:\b(?:the|a|an|any|no|of|new|first|last|latest|most|such|every|each|additional|actual|see|many|few|other|more|laboratory|two|three|four|five|six|seven|total|only|\d[\d,]*) (?:\w+ly )?)$"
)
_ADMITTED_TO = re.compile(
    r"^ (?:to|into) (?:the |a |an )?(?:[\w\-]+ ){0,2}?(?:hospitals?|clinic|intensive|icu|ward|bar|university|college|school|club|union|nato|eu|community|practice)\b"
)
_ADMITTED_DEED = re.compile(
    r"^ to (?:(?:last|earlier|this|on|in an?|yesterday)\b|\w+ing\b|(?:the |a |an |his |her |its |their |all |some |most |[\w\-]+ ){0,4}?(?:crimes?|charges?|affairs?|murders?|killings?|role|involvement|offen[cs]es?|guilt|mistakes?|use|errors?|frauds?|thefts?|attacks?|assaults?|plot|failures?|fault|shooting|problems?|lies|lying)\b|[\w' .\-]{2,60}? (?:that|it|he|she|they|having)\b)"
)
_CONCEDE_GOODS = re.compile(
    r"^ (?:(?:a|an|the|his|her|their|its|two|three|four|\d+) )?(?:bid|race|nomination|seat|contest|goals?|points?|runs?|penalt(?:y|ies)|territor|land|ground|defeat to|power)\b"
)
_CONCEDED_WHEN = re.compile(r"^ (?:late|early|first|twice|again|thrice|from|inside|after \d+|just)\b")
_STATISTIC = re.compile(
    r"\b(?:m[0-9]|gdp|gnp|cpi|money supply|inflation|unemployment|trade (?:deficit|surplus)|current account|jobless|output|production|harvest|crop)\b"
)
_PRESENCE = re.compile(
    r"^ (?:the |her |his |their |its |any |that )?(?:[\w']+ ){0,2}?(?:presence|greeting|crowd|help|letters?|emails?|receipt|request|birthday|first lady|fans?)\b"
)
_GUESTS = re.compile(
    r"^ (?:(?!and (?:the |a |an )?\w+ \w+ed\b)[\w.'\-,]+ ){1,9}?(?:in|among|from) (?:the |her |his |their )?(?:audience|crowd|gallery|stands|front row|balcony|spectators)\b"
)
"""Who is acknowledged in the audience is greeted."""
_CLAUSE_BEHIND = re.compile(r"^ (?:the|that|this|an?|his|her|its|their|he|she|they|it|on \w+day|in an?) ")
"""What "first confirmed" has behind it as a verb, and an adjective has not."""
_ADMITTED_BY = re.compile(
    r"^ by (?!(?:the |an? )?(?:[\w\-]+ ){0,2}?(?:hospital|clinic|university|college|school|club|infirmary|ward|academy|court)\b)"
)
_TAKEN_IN = re.compile(
    r"^ (?:[\w,]+ ){1,4}?(?:to|into) (?:its|the|a|an|his|her|their) (?:\w+ )?(?:schools?|club|ranks|academy|ward|university|college|course|programme|program|team|hall|society)\b"
)
_CLINIC = re.compile(r"\b(?:hospital|clinic|infirmary|ward|hospice|academy|university|college)$")
_NO_NEWS = re.compile(
    r"^ (?:that )?(?:it|they|he|she|we) (?:had|has|have) (?:received |seen |found |had |heard )?no (?:official |new |further )?(?:confirmation|notification|information|evidence|reports?|word)\b"
)
"""Who confirms that nothing came in says nothing of whether it is so."""
_GAP = re.compile(r"^ (?:was|were|is|are|had been|has been)\b")
_APPOINTED = re.compile(
    r"^ (?:(?:a|an|the|his|her|its|their|\d+|more|new|few|fewer|many) ){0,2}(?:[\w\-]+ ){0,2}?(?:judges?|justices?|nominees?|appointees?|nominations?|ambassadors?)\b(?! (?:had|has|have|was|were|is|are|did|would|will)\b)"
)
_LET_IN = re.compile(
    r"^ (?:more |new |some |all |any |\d+ )?(?:[\w\-]+ ){0,2}?(?:refugees?|muslims?|migrants?|immigrants?|patients?|students?|visitors?|members?|foreigners?|guests?|passengers?|newcomers?|girls|boys|women|men|children|pupils|applicants|fans|tourists|spectators)\b(?! (?:(?!to\b|into\b|that\b|who\b|because\b)[\w'\-]+ ){0,4}?(?:had|has|have|was|were|is|are|did|would|will)\b)"
)
_ACCESSION = re.compile(
    r"^ (?:the )?(?:(?:new |more )?(?:[A-Z][\w.'\-]*(?![\w.'\-])|(?:the|and|countries|states|members|nations)\b|,) ?){1,12}(?:to|into|as|in|by|next|this|early|after|[.,;]|$)"
)
"""Names of countries or people behind "admit", and no clause: they are let in."""
_SAID_SO = re.compile(
    r"^(?: on \w+day| yesterday| today| late on \w+day)? (?:that|it|he|she|they|having|to|guilt|wrongdoing|mistakes?)\b"
)
_HABIT = re.compile(r"\b(?:rarely|seldom|usually|routinely|normally|necessarily|reportedly) $")
_THAN = re.compile(r"\bthan\b[\w' ()]{0,40}\b(?:had|has|have|previously) $")
_CONFIRMED_THING = re.compile(
    r"^ (?:\w+ to \w+ |to \w+ )?(?:its|their|his|her|the|a|an|our|my|your|said|two|three|four|five|six|seven|eight|nine|ten|\d+)? ?(?:firm |continuing |full |new |recent |large |follow-on ){0,2}(?:presence|attendance|participation|orders?|commitments?|support|backing|willingness|readiness|desire|determination|confidence|loyalty|allegiance|devotion|dedication|love|trust|faith|affection|interest|acceptance|ratings?|reservations?|bookings?|diagnos[ie]s|(?<=the )minutes|continuing confidence|his own|expectations|suspicions|fears|view|trend|a rising trend|(?:earlier )?(?:hypothes[ie]s|conclusions?))\b"
)


_IN_POST = re.compile(r"^ (?:[A-Z]?[\w'.\-]+ ){1,6}in (?:his|her|their|the|its) (?:post|job|office|position)\b")
_HEARSAY = re.compile(
    r"^ (?:that )?(?:he|she|it|they|we) (?:(?:had|has|have) (?:also |\w+ly )?(?:heard|seen|read)|(?:was|were|is|are) aware) (?:[\w']+ ){0,3}?(?:reports?|rumou?rs?|stor(?:y|ies)|allegations?|speculation|claims?)\b"
)
_SEEN_BY = re.compile(r"\b(?:seen|obtained|reviewed|viewed|published|leaked|verified) (?:by|to) (?:the )?$")
_STUDY_BY = re.compile(
    r"\b(?:reports?|stud(?:y|ies)|surveys?|analys[ie]s|investigation|inquiry|poll|review|audit) (?:by|from) (?:the )?$"
)
"""Whose paper it is that "confirms": a finding, and no answer."""
_AT_NO_POINT = re.compile(
    r"\b(?:at no (?:point|time|stage)|never|nowhere|not once|in no way) (?:did|has|have|had|does|do|would|will)\b[^,;]{0,80}$"
)
_RECEIPT = re.compile(
    r"^ (?:that )?(?:we|it|they|he|she|i) (?:(?:had|have|has) )?(?:received|got|seen) (?:the|an?|your|our|these|those)? ?"
    r"(?:e-?mails?|questions?|inquir(?:y|ies)|requests?|letters?|messages?)\b|^ receipt\b"
)
_IN_A_FAKE = re.compile(
    r"\b(?:fake|faked|doctored|fabricated|forged|manipulated|deepfake|bogus|parody|satirical)\b[^.;]{0,60}"
    r"\b(?:in which|where|showing|shows|claiming|saying)\b[^.;]{0,60}$"
)
_REPORT_AS_SUBJECT = re.compile(
    r"^ that (?:the |this |these |those )?(?:\w+ )?(?:reports?|allegations?|rumou?rs?|accusations?|claims?|speculation)"
    r" (?:that|of|about)\b"
)
"""Who grants that an allegation hurt, or came late, does not grant it."""
_TRUE_OR_NOT = re.compile(
    r"\b(?:true|truth|correct|accurate|genuine|authentic|real|fake|false|untrue|hoax|fabricat\w+|invented|made[ -]up|wrong"
    r"|incorrect|inaccurate|baseless|unfounded|fiction|bogus|forger\w+|not|n't|substantiated|founded)\b"
)
_NOTHING = re.compile(r"^ nothing\b")
_OWN_FIGURES = re.compile(
    r"^ (?:its|their|his|her|the|a|an)? ?(?:[\w\-]+ ){0,3}?(?:outlook|forecasts?|guidance|targets?|projections?|dividend|earnings estimates?)\b"
)
"""What a company confirms of its own accord: no report is answered by that."""


_VIEW = re.compile(
    r"^ (?:that )?(?:[\w'\-]+ ){1,5}?(?:(?:needs?|needed|must|should|ought|ha(?:s|d|ve) to) (?:to )?(?:work|improve|do|be|get|find|learn|change|play|win)\b"
    r"|(?:would|will|could|may|might) be (?:\w+ ){0,2}?(?:hard|tough|difficult|easy|challenging|tricky|painful|costly)\b"
    r"|(?:was|were|is|are|felt|being|feeling) (?:\w+ )?(?:nervous|disappointed|surprised|worried|tired|excited|frustrated|proud|happy|relieved|sad|scared|lucky)\b)"
)
"""Who concedes what should be done, or how he feels, grants no fact."""


_FOUND_SO = re.compile(
    r"^ (?:to be |to have been |as )?(?:dead|safe|alive|missing|positive|infected|ill|hit|sunk|lost|shot|hurt|\w{3,}(?:ed|en)) "
    r"(?:in|at|by|on|with|from|near|since|after|during|to)\b"
)
"""Who "was confirmed hit in the strait" was found so; the agent behind it did the deed, and confirmed nothing."""


def not_confirm_trap(c: Candidate) -> bool:
    """No confirmed case, dead, order or appointment, no admission to hospital, no conceded goal."""
    after, before = c.after, c.before
    cue = c.cue
    if c.act == "confirm" and not cue.startswith("confirm") and _VIEW.match(after):
        return False
    if (
        c.group is not None
        and c.group.passive
        and re.search(r"\b(?:cases?|deaths|infections|positives?)\b[\w' ,/\-]{0,30}$", before)
    ):
        return False
    if cue == "confirmed" and c.group is not None and c.group.passive and _FOUND_SO.match(after):
        return False
    if cue.startswith("confirm") and any(trap.match(after) for trap in (_IN_POST, _NOTHING, _HEARSAY, _RECEIPT)):
        return False
    if re.match(r"^(?: (?:the|this|that|those) \w+)? (?:in part|partly|partially)\b", after):
        return False
    if c.act == "neither" and re.search(r"\buntil\b", after):
        return False
    if c.act in ("neither", "decline") and cue.startswith("acknowledg") and _PRESENCE.match(after):
        return False
    if c.act == "confirm" and cue.startswith("confirm") and _NO_NEWS.match(after):
        c.act = "neither"
    if c.act == "confirm" and (_AT_NO_POINT.search(before) or _IN_A_FAKE.search(before)):
        return False
    if c.act == "confirm" and _REPORT_AS_SUBJECT.match(after) and not _TRUE_OR_NOT.search(after):
        return False
    if _HABIT.search(before) or _THAN.search(before):
        return False
    if (
        cue.startswith("confirm")
        and c.act == "neither"
        and (
            re.search(r"\bindependently\b", before[-30:] + after[:24]) or any(is_outlet(who.name) for who in c.parties)
        )
    ):
        return False
    if (
        cue.startswith("confirm")
        and re.search(r"\b(?:senate|parliament|congress)$", c.party_words)
        and not re.match(r"^ (?:that|it|he|she|they|the report)\b", after)
    ):
        return False
    if cue.startswith("confirm") and re.match(r"^ [\w\- ]{0,40}\borders?\.?$", after):
        return False
    if cue.startswith("confirm") and c.line.field == "headline" and _STATISTIC.search(after):
        return False
    if cue.startswith("confirm"):
        if re.match(r"^ (?:[\w.]+ )?[\w.]+(?:'s)? (?:nomination|appointment|candidacy)\b", after):
            return False
        if _OWN_FIGURES.match(after) or _CONFIRMED_THING.match(after) or re.match(r"^ to (?:be|have)\b", after):
            return False
        if (
            cue == "confirmed"
            and before.endswith(" not ")
            and not re.search(r"\b(?:has|have|had|did|was|were|is|are|been|be) not $", before)
        ):
            return False
        if cue == "confirmed" and c.line.field == "headline" and not after.strip(" ."):
            return False
        if _CONFIRMED_NOUN.match(after) and not (
            after.startswith((" number of", " order of"))
            or (
                after.startswith(" death of ")
                and (cue != "confirmed" or (c.group is not None and c.group.start < c.group.verb))
            )
        ):
            return False
        if (
            cue == "confirmed"
            and c.group is not None
            and not c.group.passive
            and _ATTRIBUTIVE_BEFORE.search(before)
            and not _CLAUSE_BEHIND.match(after)
        ):
            return False
        if cue == "confirmed" and before.endswith(
            ("if ", "when ", "until ", "once ", "unless ", "as yet un", "yet to be ")
        ):
            return False
        if re.match(
            r"^ (?:\w+ ){1,5}?as (?:the |a |an |its |new |acting |energy |chair|secretary|ambassador|minister|head|chief|president|judge)",
            after,
        ) and re.search(
            r"\b(?:senate|parliament|congress|council|shareholders|board|committee|lawmakers|assembly|deputies|mps|house of|legislature)\b",
            c.party_words,
        ):
            return False
        if re.match(
            r"^ by (?:the |an? )?(?:u\.s\. |(?:[\w\-]+ ){0,4}?(?=labs?\b|laborator|tests?\b))?(?:senate|parliament|congress|council|shareholders|board|tests?|labs?|laborator\w+|dna|data|x-?rays?|study|assembly|autopsy|analysis)\b",
            after,
        ):
            return False
        if re.match(
            r"^ (?:\w+ )?(?:(?:its|the|their) )?(?:\w+ ){0,3}?(?:ratings?|debt|verdict|sentence|conviction|ruling|teenagers|children|appointment|nomination|booking|reservation|his appointment|commitment|support|intention)\b",
            after,
        ) and re.search(r"\b(?:court|judge|moody|s and p|standard|fitch|bishop|senate|agency|appeals)", c.party_words):
            return False
        if re.match(r"^ \d", after) and re.search(r"\b(?:bishop|priest|church)", c.party_words):
            return False
        if before.endswith(("reported ", "recorded ", "no ")) and cue == "confirmed":
            return False
    if cue.startswith("confirm") and _APPOINTED.match(after):
        return False
    if cue.startswith("admit"):
        if (
            re.match(r"^ (?:privileges|rights?|fees?|physician|offices?)\b", after)
            or _LET_IN.match(after)
            or (
                cue == "admitting"
                and before.endswith((" for ", " on ", " of ", " about ", " against "))
                and not _SAID_SO.match(after)
            )
        ):
            return False
        if not c.line.sentence.text.isupper() and _ACCESSION.match(c.line.sentence.text[c.line.tokens[c.verb].end :]):
            return False
        if re.match(r"^ defeat\b", after) or (after.startswith(" to ") and not _ADMITTED_DEED.match(after)):
            return False
        if (
            _ADMITTED_TO.match(after)
            or re.match(
                r"^ (?:[\w.]+ ){1,3}?as (?:a |an |the )?(?:member|fellow|partner|evidence|observer|student)", after
            )
            or re.match(r"^ as\b", after)
        ):
            return False
        if c.group is not None and c.group.passive and not _ADMITTED_BY.match(after):
            return False
        if _TAKEN_IN.match(after) or (_CLINIC.search(c.party_words) and not _SAID_SO.match(after)):
            return False
    if cue.startswith("confess") and re.match(r"^ to (?:being|feeling|having (?:a|mixed)|some)\b", after):
        return False
    if (
        _GAP.match(after)
        and c.phrase is not None
        and c.phrase.end == (c.group.start if c.group is not None else c.verb)
    ):
        return False
    if cue.startswith("conced") and c.act == "neither" and re.match(r"^(?:[,.;]|$)", after):
        return False  # an election
    if cue.startswith("conced"):
        if re.search(r"\b(?:victory|win|defeat|loss), which [\w .]{2,40}$", before):
            return False
        if _CONCEDED_WHEN.match(after):
            return False
        if _CONCEDE_GOODS.match(after) or before.endswith(("had to ", "forced to ")):
            return not _CONCEDE_GOODS.match(after)
        if re.match(r"^ (?:the election|defeat|victory|the race|or admit defeat)", after):
            return False
    if cue.startswith("acknowledg"):
        if _GUESTS.match(after) and not _SAID_SO.match(after):
            return False
        if c.group is not None and c.group.passive and not re.match(r"^ by ", after):
            return False
        if re.match(
            r"^ (?:the |his |her |its |their )?(?:applause|crowd|cheers|receipt|(?:\w+ )?support|(?:\w+ )?backing|(?:\w+ )?appeal|help|work of|efforts|contribution|importance)\b",
            after,
        ):
            return False
        if re.match(
            r"^ (?:the |that |some |recent |his |her |its |their |added |these |those |public |media |widespread ){0,2}"
            r"(?:reports?|rumou?rs|speculation|concerns?|criticisms?|stability|need|right|risks?|challenges?)\b"
            r"|^ (?:[\w.']+ ){0,5}?(?:status|sovereignty|independence|success|victory)\b",
            after,
        ):
            return False
        if re.match(r"^ (?:as|leader)\b", after) or re.match(
            r"^ [\w', ]{3,60}? as (?:the|a|an|his|her|their|its)\b", after
        ):
            return False
    return not (cue.startswith("confess") and c.group is not None and c.group.passive)


def _is_inquiry(name: str) -> bool:
    """Whether a name is that of a poll, a test or a study: "it confirmed" finds, and answers nothing."""
    words = name.lower().split()
    return len(words) > 1 and words[-1] in lex.INANIMATE and not is_outlet(name)


def not_evidence(c: Candidate) -> bool:
    """The subject is a party, no datum, test or study that "confirms" a finding."""
    words = c.party_words.split()
    if not words:
        return True
    if words == ["it"] and all(_is_inquiry(who.name) for who in c.parties):
        return False
    paper = [] if c.phrase is None else list(c.line.tokens[c.phrase.start : c.phrase.end])
    if issuer(paper) is not None or is_the_paper(paper):
        return True
    if c.phrase is not None and _SEEN_BY.search(c.line.low[: c.line.tokens[c.phrase.start].start]):
        return False
    if c.phrase is not None and _STUDY_BY.search(c.line.low[: c.line.tokens[c.phrase.start].start]):
        return False
    head = words[-1]
    if any(w in ("of", "for", "by", "in", "from", "on", "at") for w in words):
        cut = next(k for k, w in enumerate(words) if w in ("of", "for", "by", "in", "from", "on", "at"))
        head = words[cut - 1] if cut else head
    if head in ("poll", "post", "press", "news") and len(words) > 1 and c.parties and is_outlet(c.parties[0].name):
        return True
    return head not in lex.INANIMATE or head == "it" or (head in _OF_FIRMS and _is_a_name(paper))


_OF_FIRMS = frozenset(
    "pictures records data images figures films games books tapes letters papers photos results works".split()
)
"""Last words of firms' names that mean things when they are written small."""
_LEAST_NAME = 2


def _is_a_name(words: Sequence[Token]) -> bool:
    """Whether all words of a phrase have capitals, the last one too: "Marsh Pictures" is a firm, "Sarn pictures" are none."""
    plain = [t for t in words if t.text[0] != "<" and t.low not in lex.DETERMINERS]
    return len(plain) >= _LEAST_NAME and all(is_capital(t) for t in plain)


def not_by_scholars(c: Candidate) -> bool:
    """Who verified it is a party, none of those who look into things for a living."""
    return (
        re.search(
            r"\b(?:scientists?|researchers?|experts?|scholars?|readers?|users?|historians?|academics?)\b", c.party_words
        )
        is None
    )


def claimlike_if_passive(c: Candidate) -> bool:
    """A passive names its agent."""
    group = c.group
    if group is None or not group.passive:
        return True
    return bool(c.phrase)


def not_not_guilty(c: Candidate) -> bool:
    """The plea is one of guilty, and told for itself: "an aide who pleaded guilty last year" only says who he is."""
    start = c.verb if c.group is None else c.group.start
    return "not guilty" not in c.match.group() and (start == 0 or c.line.tokens[start - 1].low != "who")
