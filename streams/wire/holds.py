"""Holds and embargoes told in words: which lines put an item under one, and when it ends. Owns these words, no field.

A hold whose end cannot be read has none: what is under it stays withheld. Times count from the item's own time.
"""

import re

from events import instants
from streams.wire import hold_ends, hold_words
from streams.wire.hold_ends import DAY_WORD, MONTHS, PLACE

LONGEST = 300
"""Characters of a line that is nothing but a hold."""

_LONGEST_SEGMENT = 160
_LONGEST_OPENING = 600  # characters of a paragraph in which a bracket may hold it
_LONGEST_HEAD = 140
_TIMELY = (
    rf"(?:\d|noon|midday|midnight|today|tonight|tomorrow|this (?:morning|afternoon|evening)|{DAY_WORD}"
    rf"|(?:{'|'.join(MONTHS)})\.? \d|further notice|notice|tb[ac]\b|release\b|publication\b|delivery|the (?:close|end"
    r"|start|opening|speech|market)|after\b|his |her |their |minister|speech|market)"
)
_USE = r"(?:release|publication|use|broadcast|transmission|posting|distribution)"
_USED = r"(?:used|published|released|broadcast|posted|transmitted|quoted|distributed)"
_BEFORE = r"(?:before|until|unti|till|til|prior to|ahead of|earlier than|to|up to)"
_UNTIL = rf"(?:{_BEFORE}|for {_USE}|for|at|on|jusqu.?\S{{0,2}}|hasta|bis|fino|tot|at\u00e9)"
_CLOCK = r"\d{1,4}(?:[:.h]\d\d)?\s*(?:[ap]\.?m\b|hrs|gmt|utc|uhr|[A-Z]{2,4}T\b)"
_NOWHERE = (
    r"(?:in|on|by|any|or|and|print|online|web|broadcast|form|media|air|whole|part|full|radio|tv|television|social)"
)
_CHECK = (
    r"(?:legal|lawyers?|desk|editorial|clearance|approval|review|checks?|checking|verification|confirmation|advice"
    r"|reasons)"
)
_GERMAN_ITEM = (
    r"(?:(?:die|diese[nr]?|den|das|der|dieses|folgende[nr]?|obige[nr]?) )?(?:eil)?(?:meldung|beitrag|artikel|bericht"
    r"|text)"
)
_GERMAN_USE = (
    r"(?:ver(?:\u00f6|oe)ffentlichen|(?:weiter)?verwenden|verbreiten|weiterverbreiten|benutzen|senden|drucken)"
)
_ENDS = r"(?=[^\w\n]*(?:\n|$)|\W+(?:do not|don't|not|no)\b)"
_HOLD = (
    rf"(?:(?:strict(?:ly)?|under|sous|onder|bajo|sotto|unter|media|press|news|full(?:y)?)\W+){{0,3}}embargo(?:ed)?\b"
    rf"(?=\W*$|\W+(?:strictly\W+)?{_UNTIL}\W+(?:the |on |at |les? |las? |zum? |alle |al |aux |kl\.? )?{_TIMELY}"
    rf"|\W+(?:time|date|ends|lifts"
    rf"|expires)\b"
    rf"|\W*[\s:\u2013\u2014-]\W*{_TIMELY}|\W+(?:strictly\W+)?(?:not|hold|do not|no|copy|material|content|item|story"
    rf"|report"
    rf"|please)\b(?!ne)|\s*[.!*/|\])])"
    rf"|(?:strictly\W+)?(?:not|never) (?:to be {_USED}|for (?:any )?{_USE}(?:(?:,| or| and|/) ?\w+)?) {_BEFORE}\b"
    rf"|not to be {_USED}(?:,? {_NOWHERE}){{1,6}} {_BEFORE}\b"
    rf"|(?:publication|broadcast|release|transmission|posting) (?:is |strictly )*(?:prohibited|forbidden"
    rf"|not (?:permitted|allowed)) {_BEFORE} (?:the |on |at )?(?!after\b){_TIMELY}"
    rf"|(?:not before|(?:publish|publication|release|use|run|broadcast)(?:ed)? (?:after|from|not before))"
    rf"\s*:\s*{_TIMELY}"
    rf"|(?:publish|release|use|run|broadcast)(?:d|ed)? (?:at will |only )*(?:after|from) {_CLOCK}"
    rf"(?:\W+(?:on|local|time|sharp|gmt|utc|{DAY_WORD}|(?:{'|'.join(MONTHS)})\b|\d{{1,4}}))*+(?=[^\w\n]*(?:\n|$))"
    rf"|(?:on )?h[eo]ld(?:ing)? for (?:the )?{_CHECK}(?: {_CHECK})*{_ENDS}"
    rf"|(?:do not|don't) (?:use|publish|run|release|broadcast)\W*\s[-\u2013\u2014:(/]+\s*(?:legal|pending|awaiting"
    r"|sub judice"
    r"|not (?:cleared|approved|checked)|unchecked|unverified|draft|internal)\b"
    rf"|(?:draft|internal|confidential|private|legal|work in progress|wip)\W+(?:only\W+)?not for {_USE}{_ENDS}"
    rf"|(?:for )?internal (?:use )?only{_ENDS}|(?:strictly )?(?:private (?:and|&) )?confidential(?=\W*$)|hfr{_ENDS}"
    rf"|not for immediate {_USE}\b"
    rf"|no {_USE} (?:before|until|till|prior to)\b"
    rf"|hold(?:ing)?(?: (?:this|the|it|all|story|item|copy|report|publication|material))* (?:for (?:release"
    rf"|publication)(?! of\b)|until|till)\b"
    rf"|(?:for {_USE}(?: only)?|(?:planned )?(?:release|publication) time)(?:\W+(?:at|on|after|from|not before"
    rf"|in))?\W+(?:the )?"
    rf"(?:\d{{1,4}}(?:[:.h]\d\d)?\s*(?:[ap]\.?m|hrs|gmt|utc|[A-Z]{{2,4}}T?\b|h\b)|noon|midnight|tonight|{DAY_WORD}"
    rf"|(?:{'|'.join(MONTHS)})\.? \d|\d{{1,2}} (?:{'|'.join(MONTHS)}))"
    rf"|(?:do not|don't|must not be|may not be|cannot be|not to) (?:{_USED}|use|publish|release|run|broadcast|transmit"
    rf"|quote|post)(?: \w+){{0,4}} (?:before|until|till|prior to|ahead of)\b"
    rf"|advance(?:d)? (?:story )?for (?:release |use )?(?:\w+ )?{_TIMELY}"
    r"|(?:on hold|hold|withhold|withheld|do not (?:use|publish|run|release|broadcast)"
    r"|not for (?:use|release|publication)|ne pas publier|no publicar|non pubblicare|nicht ver(?:\u00f6|oe)ffentlichen)"
    r"(?:\W+(?:hold|withhold|yet))*(?=[^\w\n]*(?:\n|$))"
    r"|(?:with)?held (?:back )?(?:until|till|pending|for release)\b"
    r"|sperre?frist\b|gesperrt bis\b|frei(?:gabe)? (?:ab|f\u00fcr)\b|embargado hasta\b|diffusion interdite avant\b"
    r"|nicht (?:zur|f(?:\u00fc|ue)r die) ver(?:\u00f6|oe)ffentlichung (?:vor|bis)\b"
    r"|nicht ver(?:\u00f6|oe)ffentlichen vor\b"
    rf"|(?:{_GERMAN_ITEM} )?(?:bitte )?(?:noch )?nicht (?:mehr |weiter )?{_GERMAN_USE}(?=[^\w\n]*(?:\n|$))"
    rf"|{_GERMAN_ITEM} (?:bitte )?(?:noch )?nicht (?:mehr |weiter )?{_GERMAN_USE}(?=\s[-\u2013\u2014|/]+\s)"
    r"|(?:ne pas (?:publier|diffuser)|no (?:publicar|difundir)|non pubblicare) (?:avant"
    r"|antes|prima)"
)
_ADDRESS = (
    r"(?:(?:attention|attn|notes?|notice|eds?|editors?|nb|n\.b\.|important|urgent|please note|reminder|warning|achtung"
    r"|release|publication|status|timing|usage|restrictions?|to|all|desks?|clients|subscribers|media|ATT|that|mandatory|advisory|correct|updated"
    r"|new|please|kindly|hfr|draft|legal)\b['\u2019]?[\s:,.!/\u2013\u2014-]+)"
)
_SUBJECT = (
    r"(?:(?:the following|the above|this|the|all|these|following)(?: \w+){0,3}? (?:is|are|remains?|stays?|has been"
    r"|was|moves?|comes?|must be|should be|be)\s+(?:sent |moved |issued |strictly |now |still )*)"
)
_LINE = re.compile(
    rf"^[\s\[\](){{}}*#=<>_.:;!|/\u2013\u2014-]*+{_ADDRESS}{{0,4}}(?:{_SUBJECT})?(?:{_HOLD})", re.IGNORECASE
)
# With which words a line of _LINE begins, told in small letters: asked first, it ends the question for nearly all.
_VERBS = "is|are|remains?|stays?|has been|was|moves?|comes?|must be|should be|be"
_HOLDS = (
    rf"strict|under|sous|media|press|news|full|embarg|not\b|never|no (?:{_USE}|publicar|difundir)|hold|for {_USE}"
    r"|planned|release|publication|do(?: not|n't)|must|may|cannot|advance|on h[eo]ld|withh|held|sper|gesperrt|frei"
    r"|diffusion|bitte|noch|nicht|ne pas|non pubb"
    rf"|{_GERMAN_ITEM}"
    r"|onder|bajo|sotto|unter|hfr|draft|legal|(?:for )?internal|private|confidential|work in|wip"
    r"|publish|use|run\b|broadcast|transm|posting|kindly"
)
_MAY_BEGIN = re.compile(
    rf"[\s\[\](){{}}*#=<>_.:;!|/\u2013\u2014-]*+(?:{_HOLDS}"
    r"|att|notes?\b|notice|eds?\b|editor|n\.?b\b|important|urgent|please|reminder|warning|achtung|status|timing|usage"
    r"|restriction|to\b|all\b|desk|clients|subscribers|that\b|mandatory|advisory|correct|updated|new\b"
    rf"|(?:the|this|all|these|following)(?: \S+){{0,4}}? (?:{_VERBS})\s+(?:(?:sent|moved|issued|strictly|now|still) )*+"
    rf"(?:{_HOLDS}))"
)
_ANY = re.compile(rf"\b(?:{_HOLD})", re.IGNORECASE)
_ITEM = r"(?:this|the|it|any|all|of|in|form|or|and|on|air|story|item|copy|report|material|content|text|article|publish)"
# A headline or a sentence that only sounds so: "Embargo: 10 years of hardship", "Do not use tap water until Friday".
_PROSE = re.compile(
    r"\bembargo\W+(?:not (?!to\b|for\b|before\b|until\b|lifted\b|yet\b)|no (?!use|release|publication)[a-z]+"
    r"|(?:ends|lifts|expires) (?:in (?!\d)|as\b|with\b)|after (?!\d|the |his |her |their |noon|midnight|release"
    rf"|publication|delivery|speech|{DAY_WORD}))"
    rf"|\bembargo\s*[:\u2013\u2014-]\s*\d{{1,4}} (?!hrs?\b|hours\b|uhr|h\b|gmt|utc|[ap]\.?m|o'clock|on\b|local|noon"
    rf"|(?-i:[A-Z]{{2,4}}T?\b)|{PLACE}|{DAY_WORD}|(?:{'|'.join(MONTHS)})\b)[a-z]{{2,}}"
    rf"|^\W*hold until \w+ on (?!the\b|\d|{DAY_WORD}|(?:{'|'.join(MONTHS)})\b)"
    rf"|^\W*(?:do not|don't) (?:use|publish|release|run|broadcast) (?!{_ITEM}\b|before|until|till?\b|prior|ahead)\w+"
    rf" (?:\w+ ){{0,3}}(?:before|until|till|prior to|ahead of)\b"
    r"|^\W*release time [^:]{1,20} for [a-z]"
    rf"|^\W*advance(?:d)? for {DAY_WORD}['\u2019]s ",
    re.IGNORECASE,
)
_STORY_BEHIND = re.compile(
    r"^(?P<hold>[^:\n]{4,60}):\s+(?!not |hold|strict|do not|no |until|please|for |this |the |all |at |on )[a-z]+ [a-z]+"
)
_TIMED = re.compile(r"(?i:embargo|gmt|utc|\d ?[ap]\.?m\b|\bhrs)|\d[:.h]\d\d|\b[01]\d{3}\b|\b[A-Z]{2,3}T\b")
_BARE = re.compile(
    r"(?<!oil )(?<!arms )(?<!trade )(?<!grain )(?<!gas )(?<!fuel )(?<!weapons )(?<!economic )(?<!import )(?<!export )"
    r"(?<!food )(?<!coal )(?<!lifted )(?<!steel )\bembargo(?:ed)?\b(?! (?:against|imposed|of)\b)(?! on (?!\d"
    r"|[A-Z][a-z]+day))",
    re.IGNORECASE,
)
_FREED = re.compile(
    rf"\b(?:{hold_words.freed('passed', 'broken')}"
    rf"|no (?:longer (?:under )?)?embargo(?:ed)?|not (?:under )?embargo(?:ed)?|unembargoed"
    rf"|embargo\W+{hold_words.NONE}\b"
    rf"|(?<!not ){hold_words.IMMEDIATE}|lifted (?:the |its |our )?embargo"
    r"|lift(?:s|ing)? (?:the |its |our )?embargo(?!\W+(?:at|on|from|after|as of|when|once|tomorrow|tonight|later)\b)"
    r"|now (?:free|released|cleared) for (?:use|release|publication))",
    re.IGNORECASE,
)
_LIFTED = re.compile(rf"\W*{hold_words.freed()}\W*", re.IGNORECASE)
_BRACKET = re.compile(
    r"[\[(*=](?:(?<=\[)\[*|(?<=\()\(*|(?<=\*)\*{0,2}|(?<==)=+)\s*(?P<told>[^\[\]()*=\n]{4,200}?)\s*(?:\]+|\)+|\*{1,3}|={2,})[\s:.\u2013\u2014-]*"
)
_SEPARATOR = re.compile(r"\s*(?::\s+|\s[-\u2013\u2014|/]+\s+|[\u2013\u2014]|--+|(?<=[A-Z])-(?=[A-Z])|\||/\s+)\s*")
_LOUD = re.compile(
    r"^\W*(?:STRICT(?:LY)? |UNDER |MEDIA |PRESS )*(?:EMBARGO(?:ED)?|Embargoed|Under embargo|HOLD|SPERRFRIST"
    r"|(?:PLEASE )?(?:DO NOT (?:USE|PUBLISH|RUN|RELEASE|BROADCAST)|WITHHOLD)|(?:DRAFT )?NOT FOR (?:USE"
    r"|PUBLICATION|RELEASE)"
    r"|NICHT VER(?:\u00d6|OE)FFENTLICHEN|NE PAS PUBLIER|NO PUBLICAR|NON PUBBLICARE)\W*$"
)
_HEADLINE_WORDS = (
    "embargo", "hold", "sperrfrist", "release", "do not", "not for", "ffentlichen", "publi", "pubbli",
)  # fmt: skip
"""One of these is in all that _LOUD and _TAIL find."""

_TAIL = re.compile(
    r"\s*+[-\u2013\u2014|,:/]++\s*+(?P<told>(?i:(?:strict(?:ly)? |under )*embargo(?:ed)?|hold for release"
    r"|not for release"
    r"|for release)\b[^|]{0,100})$"
)
_MAY_HOLD = re.compile(
    r"embargo|h[eo]ld|hfr|release|use\b|publi|nicht |internal|confidential|run\b|before|until|sperr|avant|antes|prima"
    r"|advance",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    rf"^\s*(?:GMT|UTC|[A-Z]{{2,4}}T\b|on\b|at\b|[ap]\.?m\b|local\b|{DAY_WORD}|(?:{'|'.join(MONTHS)})\.? \d)",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"(?:\b(?:before|until|till|to|at|on|for|release|the|a\.m\.|p\.m\.)|\d|,)\s*$", re.IGNORECASE)

_EDGE = re.compile(
    rf"{_BEFORE}\b|\b(?:at|on|after|from)\b|:\s*\S|for {_USE}|hold for|sperrfrist|gesperrt|avant|antes|prima",
    re.IGNORECASE,
)


def is_line(text: str) -> bool:
    """Tell whether a line or a paragraph is nothing but a hold: "EMBARGOED until 0600 GMT", "Hold for release"."""
    if len(text) > LONGEST or _MAY_BEGIN.match(text.lower()) is None or _LINE.match(text) is None:
        return False
    return not _is_freed(text) and not _is_prose(text)


def _is_prose(text: str) -> bool:
    """Tell whether a line that begins like a hold is a headline or a sentence."""
    if _PROSE.search(text):
        return True
    found = _STORY_BEHIND.match(text)
    return found is not None and not found["hold"].isupper() and _TIMED.search(found["hold"]) is None


def is_lifted(line: str) -> bool:
    """Tell whether a line says nothing but that an embargo ended: "EMBARGO LIFTED"."""
    return len(line) <= LONGEST and _LIFTED.fullmatch(line) is not None


def in_words(note: str) -> bool:
    """Tell whether a note to editors puts the item under embargo (and does not lift one)."""
    return (_ANY.search(note) or _BARE.search(note)) is not None and not _is_freed(note)


def _is_freed(text: str) -> bool:
    """Tell whether words free what a text holds: they stand before the hold, or behind one that tells no end."""
    freed = _FREED.search(text)
    if freed is None:
        return False
    held = _ANY.search(text)
    return held is None or freed.start() <= held.start() or not _EDGE.search(text, held.start(), freed.start())


def parted(text: str) -> tuple[str, str | None]:
    """Part a hold in a bracket, wherever it stands in the text, from the text around it."""
    if "(" not in text and "[" not in text and "*" not in text and "=" not in text:
        return text, None
    for found in _BRACKET.finditer(text, 0, _LONGEST_OPENING):
        if is_line(found["told"]):
            return f"{text[: found.start()]}{text[found.end() :]}".strip(), found["told"]
    return text, None


def off_headline(headline: str) -> tuple[str, str | None]:
    """Part a hold before or behind a headline, or in a bracket, from the headline."""
    rest, told = parted(headline)
    if told is not None:
        return rest, told
    if is_line(headline):
        known = next((mark for mark in _SEPARATOR.finditer(headline) if _cuts(headline, mark)), None)
        return ("", headline) if known is None else (headline[known.end() :], headline[: known.start()])
    low = headline.lower()
    if not any(map(low.__contains__, _HEADLINE_WORDS)):
        return headline, None
    for mark in _SEPARATOR.finditer(headline, 0, _LONGEST_HEAD):
        if _LOUD.match(headline[: mark.start()]) and not _is_freed(headline):
            return headline[mark.end() :], headline[: mark.start()]
    tail = _TAIL.search(headline, max(0, len(headline) - 2 * _LONGEST_SEGMENT))
    if tail is not None and is_line(tail["told"]):
        return headline[: tail.start()], tail["told"]
    return headline, None


def _cuts(headline: str, mark: re.Match[str]) -> bool:
    """Tell whether a headline begins behind a mark, and not the rest of the hold."""
    rest = headline[mark.end() :]
    if not rest or mark.start() > _LONGEST_HEAD or is_line(rest):
        return False
    return re.match(rf"\W*(?:{_TIMELY}|not |hold|strict)", rest, re.IGNORECASE) is None


def lines_apart(lines: list[str]) -> list[str]:
    """Return lines in which each hold is a paragraph of its own; one that breaks off has the next line with it."""
    if not any(len(line) <= 2 * LONGEST and _MAY_HOLD.search(line) for line in lines):
        return lines
    found: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if not line or not is_line(line.strip()):
            found.append(line)
            continue
        if at < len(lines) and _UNFINISHED.search(line) and _GOES_ON.match(lines[at]):
            line = f"{line.rstrip()} {lines[at].strip()}"
            at += 1
        found.extend(("", line.strip(), ""))
    return found


def until(note: str, at: str | None) -> str | None:
    """Return when the hold ends that a note tells; None where no end can be read. `at` is the item's own time.

    Of several ends the last; one that is told and cannot be read leaves none.
    """
    marks = list(_ANY.finditer(note)) or list(_BARE.finditer(note))
    ends: list[str] = []
    for number, mark in enumerate(marks):
        stop = marks[number + 1].start() if number + 1 < len(marks) else len(note)
        segment = note[mark.start() : min(stop, mark.start() + _LONGEST_SEGMENT)]
        end = hold_ends.end_of(segment, at)
        if end is not None:
            ends.append(end)
        elif _EDGE.search(segment) and not (stop < len(note) and len(segment.split()) < 3):  # noqa: PLR2004 - a word
            return None
    return max(ends, key=instants.order) if ends else None
