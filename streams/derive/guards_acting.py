"""Guards of every confirmation and denial: whose act it is, whether it was done, and in whose words it stands."""

import re

from streams.derive.candidates import Candidate
from streams.derive.outlets import is_outlet

_CLAIMED_BY_OTHERS = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)|pretend(?:s|ed)|hoax(?:es)?|rumou?rs?|falsely (?:said|reported|stated)|"
    r"fake (?:story|article|report|news|tweet|post)|(?:post|tweet|meme|message|image)s?)\b[^.;]{0,70}?\bthat [^.;]{0,40}$"
    r"|\b(?:fake|hoax|false|bogus|spoof|parody|forged|fabricated|doctored) (?:[\w\-]+ )?(?:tweet|post|letter|statement|message|video|"
    r"press release|document|report|article|story|website|site|e-?mail)s? (?:\w+ ){0,2}?(?:said|saying|says|stating|claim\w+|alleg\w+)\b[^.;]{0,60}$"
    r"|\b(?:the |this |an? |fake |hoax )(?:article|story|post|report|site|website) (?:claims|claimed|claiming|says|said|saying|alleges|alleged|alleging|states)\b[^.;]{0,60}$"
)
_BRAZENLY = re.compile(
    r"\b(?:had|has|have|with) the (?:cheek|nerve|gall|audacity|effrontery|temerity) (?:to|of) (?:even )?(?:say|claim|write|state|tell|report|announce|add|suggest|saying|claiming)"
    r"(?! (?:it|he|she|they|we|i)\b)[^.;]{0,60}$"
)
"""What only a teller of tales says that others did."""
_NOBODY_SAYS = re.compile(
    r"\b(?:blogs?|bloggers?|articles?|websites?|sites?|tabloids?|posts?|tweets?|memes?|rumou?rs?|(?<!government )(?<!official )(?<!police )sources?|insiders?)"
    r" (?:claim(?:s|ed)?|says?|said|alleg(?:es|ed)|insist(?:s|ed)?|suggest(?:s|ed)?)(?: that)? (?:the |its |his |her |their |an? )?$"
)
"""An act that only a blog or sources without a name tell of is what they claim."""
_HABITUAL = re.compile(
    r"\b(?:often|usually|always|frequently|sometimes|routinely|typically|generally|commonly|invariably) $"
)
_POSTED = re.compile(r"pic\.twitter\.com|\brt @|#\w+ .*#\w+|http://t\.co|https://t\.co")
_SEEMING = re.compile(
    r"\b(?:seemingly|apparently|all but|effectively|implicitly|virtually|tacitly|inadvertently) (?:\w+ )?$"
)
_IMPOSTOR = re.compile(
    r"\b(?:parody|spoof|fake|satirical|satire|bogus|hacked|troll|impostor|imposter|impersonat\w+)(?: (?!news\b)[\w\-]+){0,3}? "
    r"(?:accounts?|pages?|profiles?|handles?|feeds?|websites?|sites?|channels?)\b[^,.;]{0,60}$"
    r"|\b(?:accounts?|pages?|profiles?|handles?|websites?|sites?|caller|man|woman|somebody|someone)(?: \w+){0,2}? "
    r"(?:posing as|impersonating|purporting to|pretending to|claiming to (?:be|speak|represent)|mimicking|parodying)\b[^,.;]{0,60}$"
)
"""A voice that is not the party's own: it binds nobody."""
_AND_THAT = re.compile(
    r"\b(?:claim\w*|rumou?rs?|alleg\w+|article|post|hoax|story)\b[^.;]{0,160}\band that (?:the |its |his |her )?$"
)
_ACQUAINTED = re.compile(
    r"^ (?:that )?(?:he|she|it|they|we|i) (?:(?:had|has|have) )?(?:\w+ly )?(?:knew|knows?|known|met|meets|is a friend|was a friend"
    r"|is acquainted|was acquainted|spoke|spoken|was aware|is aware|talked|corresponded)\b"
)
"""To grant that one knows or met somebody grants no more than that, whatever is said of the two."""
_GRANTS_LITTLE = 0.45
"""Shown as tentative: next to a claim about the two, it would be read as confirming that."""
_SOURCES = re.compile(r"\b(?:sources?|insiders?|people (?:close|familiar))\b")
_ACCUSERS_SAY = re.compile(
    r"\b(?:indictment|lawsuit|suit|complaint|affidavit|petition|critics|opponents|accusers?|plaintiffs?|detractors)"
    r" (?:says?|said|alleg\w+|claim(?:s|ed)?|charg\w+|argu\w+|contend\w*|complain\w*|state[sd]?|insist\w*)(?: that)? (?:the |a |an |his |her |its |their )?$"
)
_BY_ACCUSERS = re.compile(
    r"\b(?:according to|alleg\w+ (?:by|in)) (?:the |an? |his |her |their |federal |state |local |court )*"
    r"(?:prosecutors?|prosecution|indictment|complaint|affidavit|lawsuit|suit|accusers?|critics|opponents|rivals|charges|plaintiffs?)\b"
)
_AN_OUTLET = re.compile(
    r"^(?:the |this )?(?:paper|newspaper|magazine|site|website|blog|tabloid|broadsheet|daily|weekly)$"
)
_OF_THE_STATE = re.compile(r"\b(?:state|state-run|state-owned|state-controlled|official|government)\b")
"""An outlet of the state speaks for it."""
_UNDONE = re.compile(
    r"^(?: \w+){0,2} that (?:an? |its |his )?(?:\w+ )?sources?\b|\bbut [\w' ]{2,40}? (?:later )?(?:withdrew|retracted|pulled|deleted) (?:that|the|its|this) (?:report|story|article|post)"
)
_OWN_ERROR = re.compile(r"^ (?:its|the|an|their) (?:own )?(?:mistake|error|misattribution)\b")
_OWN_WORDS = re.compile(
    r"\b(?:its|their|own|story|report|article|mistake|error|editors?|reporters?|journalists?|correspondents?|staff|network|newspaper|owner|sale|takeover|layoffs?|job)\b"
)
_PROSPECT = frozenset("will would may might could should must can to shall'll let".split()) | {"cannot", "won't", "let"}
_BASE = frozenset("confirm deny acknowledge admit concede confess reject dismiss refute dispute".split())


def is_own_act(c: Candidate) -> bool:
    """The act was done, by a party of the matter, and is told by the item: no hearsay, no post, no supposition."""
    if c.act not in ("confirm", "deny"):
        return True
    if (c.line.field == "headline" and _is_headline_trap(c)) or _is_link(c):
        return False
    if _BY_ACCUSERS.search(c.line.low) or _ACCUSERS_SAY.search(c.line.low[: _start(c)][-80:]):
        return False
    if _POSTED.search(c.line.low) or _SEEMING.search(c.before):
        return False
    if c.cue in _BASE and _HABITUAL.search(c.before):
        return False  # "companies often deny it"
    if (
        c.phrase is not None
        and c.phrase.start < c.verb
        and _NOBODY_SAYS.search(c.line.low[: _start(c)][-90:])
        and not c.before.endswith(("publicly ", "officially ", "formally "))
    ):
        return False
    told_by = c.line.low[: _start(c)][-140:]
    if _CLAIMED_BY_OTHERS.search(told_by) or _BRAZENLY.search(told_by):
        return False
    if _AND_THAT.search(c.line.low[: _start(c)]) or _IMPOSTOR.search(c.before[-140:]):
        return False
    if c.act == "confirm" and (_is_outsider(c) or _is_origin(c) or _UNDONE.search(c.line.low[c.last :])):
        return False
    if c.act == "confirm" and _ACQUAINTED.match(c.after):
        c.confidence = _GRANTS_LITTLE
    if c.act == "confirm" and _OWN_ERROR.match(c.after) and any(is_outlet(who.name) for who in c.parties):
        c.act = "retract"
    return not _is_supposed(c)


_SHORT = 3
_MOSTLY = 0.7


def _is_link(c: Candidate) -> bool:
    """Whether an act stands in a title between the lines of a page: its verb is capitalised as nearly all its words are."""
    if c.line.field == "body" and _LINKED.match(c.line.low):
        return True
    if c.line.field != "body" or not c.line.tokens[c.verb].text[:1].isupper() or c.line.sentence.text.isupper():
        return False
    words = [t.text for t in c.line.tokens[: c.verb + 12] if len(t.text) > _SHORT and t.text.isalpha()]
    return c.verb > 0 and len(words) > _SHORT and sum(w[0].isupper() for w in words) > _MOSTLY * len(words)


_LINKED = re.compile(
    r"^\W*(?:related|read more|read also|also read|see also|more on this|watch|related stor(?:y|ies)|related articles?): ?"
)
"""How a page leads in a title of another story."""
_DONE_TO = re.compile(r"^ (?:dead|killed|in|as|at|for|by|safe|alive|missing|\w+ed)\b(?! (?:that|it|he|she|they)\b)")
_FAKED = re.compile(r"\b(?:fake|hoax|hoaxes|satire)\b")


def _is_headline_trap(c: Candidate) -> bool:
    """Whether a headline leaves out a "was" ("Worker confirmed killed"), or tells of a hoax in which an act stands."""
    after = c.line.low[c.last :]
    if c.act == "confirm" and c.cue == "confirmed" and _DONE_TO.match(after):
        return True
    if c.cue in ("dismissed", "rejected", "denied") and re.match(r"^ (?:as|over|for)\b", after):
        return True
    return c.act == "confirm" and bool(_FAKED.search(c.line.low))


def _start(c: Candidate) -> int:
    if c.phrase is not None and c.phrase.start < c.verb:
        return c.line.tokens[c.phrase.start].start
    return c.match.start()


_TO_ANOTHER = re.compile(
    r"^ (?:\w+ )?to (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,2}(?: (?:on|in|that|late|early|this|last|it)\b|,|\.)"
)
"""Who confirms to an outlet is what that outlet asked, be it an outlet itself."""


def _is_outsider(c: Candidate) -> bool:
    """Whether only outlets confirm, and nothing of their own."""
    return (
        c.cue.startswith("confirm")
        and bool(c.parties)
        and not _TO_ANOTHER.match(c.line.sentence.text[c.last : c.last + 60])
        and (
            all(is_outlet(who.name) and who.kind not in ("person", "shell") for who in c.parties)
            or _AN_OUTLET.search(c.party_words) is not None
            or c.after.startswith((" what we", " what our"))
        )
        and not _OWN_WORDS.search(c.after[:60])
        and not _OF_THE_STATE.search(c.party_words)
    )


def _is_origin(c: Candidate) -> bool:
    """Whether sources without a name "confirmed to the Courier" what the Courier tells: they are its origin."""
    return bool(_SOURCES.search(c.party_words)) and bool(
        re.match(r"^ (?:the \w+ |it )?to (?:the )?[A-Z]", c.line.sentence.text[c.last : c.last + 40])
    )


_LETS = frozenset("help helps helped helping let lets letting make makes made making".split())


def _is_supposed(c: Candidate) -> bool:
    """Whether a bare verb form leans on an earlier auxiliary: "whether he will heed them and admit it"."""
    if c.cue not in _BASE or c.group is None or c.line.field == "headline":
        return False
    tokens, start = c.line.tokens, c.group.start
    if c.phrase is not None and c.phrase.end == start and start == c.verb:
        led = tokens[max(0, c.phrase.start - 1)].low
        if led in _LETS or (tokens[c.phrase.start].low in _LETS and c.phrase.end - c.phrase.start > 1):
            return True  # "accounts would help scientists confirm when it fell"
    if start == 0 or tokens[start - 1].low not in ("and", "or"):
        return False
    floor = c.phrase.end if c.phrase is not None and c.phrase.end < start else max(0, start - 16)
    return any(t.low in _PROSPECT for t in tokens[floor : start - 1])
