"""What an item is to the items before it: new, update, correction, kill, withhold, release, advisory.

Owns the words by which wires say so, in headline, slugline and notes to editors; a publication status goes first.
"""

import re

from events.wire_item import PubStatus, Signal
from streams.wire import hold_words, holds, kill_words, notices

_CORRECTS = (
    "berichtigung|berichtigt|korrektur|korrigiert|rectificatif|rectification|correctif|corrig[e\u00e9]"
    "|(?:correcci|rectificaci)[o\u00f3]n|correzione|rettifica|rettelse|r\u00e4ttelse|korreksjon|corre[c\u00e7][a\u00e3]o"
    "|rectificatie|oikaisu"
)
_UPPER = (
    rf"(?P<kill>(?:(?:MANDATORY|STORY|BULLETIN|PLEASE|URGENT) )*{kill_words.shouted(kill_words.LABELS)}\b"
    rf"(?: NOTICE| STORY)?"
    rf"|{kill_words.shouted(kill_words.CANCELS)}\b)"
    r"|(?P<withhold>WITHHOLD|WITHHELD|HOLD FOR RELEASE)"
    r"|(?P<correction>(?:OFFICIAL |TEXT )?CORRECT(?:ED|ION|IONS|IVE|S)|REFILE|CLARIFICATION|CLARIFIED"
    rf"|{_CORRECTS.upper()})"
    r"|(?P<release>EMBARGO LIFTED|HOLD LIFTED)"
    r"|(?P<advisory>(?:NEWS |MEDIA |CODED )?ADVISORY(?: (?:TO|FOR) (?:ALL )?(?:EDITORS|CLIENTS|SUBSCRIBERS|MEDIA))?"
    r"|(?:ATTENTION|NOTE TO)(?: ALL)? EDITORS|EDITORS'? NOTE)"
    r"|(?P<update>UPDATED?(?: ?\d+)?|WRAP(?:UP)?(?: ?\d+)?|\d(?:ST|ND|RD|TH) (?:LD|LEAD|UPDATE|ROUNDUP|WRITETHRU)"
    r"|LEAD(?: \d+)|WRITETHRU|ROUNDUP)"
    r"|(?P<other>EXCLUSIVE|BREAKING|URGENT|RPT|REPEAT|FLASH|SNAP|BRIEF|INSIGHT|ANALYSIS|FACTBOX|FEATURE|LIVE)"
)
_MIXED = (
    rf"(?P<kill>Kill Notice|Story {kill_words.done(kill_words.SURE)}|Withdrawn|Retraction|Retracted"
    rf"|(?i:{kill_words.either(kill_words.SURE_CANCELS)}))"
    rf"|(?P<correction>Correct(?:ed|ion)|Refile|Clarification|(?i:{_CORRECTS}))"
    r"|(?P<advisory>(?:News |Media )?Advisory|Editors'? Note)"
    r"|(?P<update>Updated?(?: ?\d+)?|Wrap(?:up)?(?: ?\d+)?|\d(?:st|nd|rd|th) (?:Ld|Lead|Update)(?:-Writethru)?)"
    r"|(?P<other>Exclusive|Breaking|Urgent|Repeat)"
)
# A mark in front of a headline is set off: "KILL-", "UPDATE 2 -", "ADVISORY:", "*CORRECTED*", "(REFILE)".
_MARK = re.compile(
    rf"[\s*(\[=#]*+(?:(?P<bare>KILL) (?=[A-Z][a-z])|(?:{_UPPER})(?:[)\]*]++\s*+[-:\u2013\u2014]*+"
    rf"|\s?[-:=\u2013\u2014]++|\s*+$)\s*+)"
)
_MIXED_MARK = re.compile(rf"[\s*(\[]*+(?:{_MIXED})(?:[)\]*]++\s*+[-:\u2013\u2014]*+|:)\s*+")
# "BC-OS--Ferry, Kill Notice", "Ferry line sold (CORRECTED)": some wires set the mark behind.
_TAIL_MARK = re.compile(
    r"(?:,\s*|--\s*|:\s*|\s-\s*|\()(?:(?P<kill>KILL(?: NOTICE)?|Kill Notice|WITHDRAWN)"
    r"|(?P<correction>CORRECTED|CORRECTION|Corrective|Corrected|(?<=\()corrected(?=\))))\)?\s*$"
)
_TAIL_MARKS = (
    "KILL", "KILL NOTICE", "Kill Notice", "WITHDRAWN", "CORRECTED", "CORRECTION", "Corrective", "Corrected",
    "(corrected",
)  # fmt: skip
_SLUG_MARKS = re.compile(
    r"\(([^()]*)\)|,\s*((?:\d\w\w )?(?:Ld|Lead|Kill|Hold|HFR|Embargo|Advisory|Correct|Writethru)[\w-]*)", re.IGNORECASE
)
_SLUG_HOLD = re.compile(r"(?:HFR|HOLD(?!-(?:UP|OUT|OVER|EM)S?\b)|WITHH[EO]LD|EMBARGOED)[-/](?=\w)")
# A hold where the text tells of no embargo: else it is what the story is about, "EMBARGO-OIL".
_SLUG_EMBARGO = re.compile(r"EMBARGO[-/](?=\w)")
_HOLDS_BEGIN = "HWE"
_SLUG_WORDS: tuple[tuple[Signal, re.Pattern[str]], ...] = (
    ("kill", re.compile(rf"\b{kill_words.either(kill_words.LABELS)}\b", re.IGNORECASE)),
    ("withhold", re.compile(r"\b(?:WITHHOLD|WITHHELD|HOLD|EMBARGO(?:ED)?|HFR)\b", re.IGNORECASE)),
    ("correction", re.compile(r"\b(?:CORRECT(?:ED|ION|IVE|S)?|REFILE|CLARIFICATION)\b", re.IGNORECASE)),
    ("advisory", re.compile(r"\bADVISORY\b", re.IGNORECASE)),
    ("release", re.compile(r"\bRELEASED\b", re.IGNORECASE)),
    ("update", re.compile(r"\b(?:UPDATE|WRAPUP|WRAP|LD|LEAD|WRITETHRU)\b", re.IGNORECASE)),
)
_NOUN = (
    r"(?:(?:the|this|our|its|an?|that|all|previous|earlier|first|original|following|above|entire|whole) ){0,3}"
    r"(?:\S+ ){0,2}?(?:story|stories|item|items|dispatch|dispatches|report|article|alert|headline|version|versions|copy"
    r"|take|brief|snap|piece|text|[A-Z]{2,}[A-Z0-9]*[-/][A-Z0-9/-]*)\b"
)
_SPOKEN = {*kill_words.SURE, "disregard"} - {"recall"}  # what recalls an item may be a maker of goods
_NOTE_KILL = re.compile(
    rf"^\W*+(?:(?i:mandatory|story|bulletin|news|urgent) )?{kill_words.shouted(kill_words.LABELS)}\b"
    rf"|(?i:\b(?:story|item|dispatch|article|report|alert|copy)\b"
    rf"(?! (?:was|is) \w+ by the (?:ministry|government|court|police|company|minister|army|bank|journal)\b)"
    rf"[^.]{{0,300}}?(?:[\"\u201d][^.]{{0,80}}?)?"
    rf"\b(?:is|was|are|were|has been|have been|should be|must be|is being|is hereby)? ?(?:now )?"
    rf"{kill_words.done(kill_words.SURE)}\b)"
    rf"|\b(?i:please|must|should|asked to|advised to|are to|do) (?:(?i:immediately|also|now) )?"
    rf"(?i:{kill_words.either(kill_words.ASKED)})\b"
    rf"|(?:^|[.:;\u2014-]\s*|\band\s+)\(?(?:(?:[Ww]e|[Tt]he agency|[A-Z][\w.&'-]*)(?: [A-Z][\w.&'-]*){{0,3}} )?"
    rf"(?i:(?:(?:has|have|is|are|hereby|today) ){{0,2}}{kill_words.either(_SPOKEN)}(?:s|n|ed|ing)?)"
    rf" {_NOUN}",
)
_NOTE_WITHHOLD = re.compile(
    r"\b(?:please (?:hold|withhold)|withhold(?:ing)? (?:the |this )?(?:story|item|publication)|hold for release"
    r"|(?:hold|do not (?:use|publish|run|release)) (?:until|pending|before|prior)|story (?:is )?(?:on hold|withheld)"
    r"|put on hold)\b"
    r"|^\W*+(?:WITHHOLD|WITHHELD|HOLD|DO NOT USE|DO NOT PUBLISH|NOT FOR (?:USE|PUBLICATION))\b(?!.{0,40}\b\d)",
    re.IGNORECASE,
)
# "Advisory: do not use the ferry story": a headline that speaks to editors comes as a note from some wires.
_NOTE_UNUSED = re.compile(
    rf"\W*+(?:(?:news|media|mandatory|urgent) )?advisory\W++(?:please )?(?:do not|don't) (?:use|publish|run) {_NOUN}"
    r"(?![^.\n]{0,80}\b(?:until|till|pending|before|prior|paragraph|photo|picture)\b)",
    re.IGNORECASE,
)
# A note that is nothing but the word: "Kill", "On hold."
_ALONE = {*kill_words.SURE, "delete"} - {"recall"}
_BARE_KILL = re.compile(
    rf"^[^\w\n]*+(?:(?:please|mandatory|story) )?(?:{kill_words.either(_ALONE)}|{kill_words.done(_ALONE)})"
    r"(?: (?:this )?(?:story|item|notice))?\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_WITHHOLD = re.compile(
    r"^[^\w\n]*+(?:(?:please|legal|story) )?(?:on hold|hold|held|withhold|withheld|do not (?:use|publish|run|release))"
    r"(?: (?:this )?(?:story|item|notice))?\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_NOTE_RELEASE = re.compile(
    rf"\b(?:{hold_words.freed('released')}|released? for (?:immediate )?(?:use|publication)"
    r"|no longer (?:under embargo|embargoed|withheld)"
    rf"|(?<!not ){hold_words.IMMEDIATE}|now free for use|releases? (?:the |this )?(?:item|story|dispatch|report))\b",
    re.IGNORECASE,
)
_NOTE_CORRECTION = re.compile(
    r"^\W*+(?:(?:eds?|editors?'? ?note|note)\W++)?"
    r"(?:correct(?:s|ed|ion|ing)|clarif(?:ies|ied|ication)|refil(?:es|ed|e))\b"
    r"|\b(?:corrects|correcting|clarifies|clarifying|refiles|refiling|CORRECTED|CORRECTION)\b",
    re.IGNORECASE,
)
_NOTE_UPDATE = re.compile(
    r"^\W*+(?:(?:eds?|editors?'? ?note|note|update)\W++)?(?:adds?|adding|updates?|updated|updating|recasts?|rewrites?"
    r"|writes? (?:through|thr)|leads? with|releads|tops?|new throughout|noe utvidet"
    r"|with (?!(?:\S+ ){0,2}(?:photos?|pictures?|graphics?|video|audio|maps?)\b))\b",
    re.IGNORECASE,
)
# "(This version CORRECTS the name of the line in the first paragraph)", wherever in the text it stands
_BODY_CORRECTS = re.compile(
    r"[(\[]\s*(?:this|the) (?:corrected )?(?:version|story|item|report|article|dispatch)(?: of the \w+)?"
    r"(?: has been| was| is)? (?:corrects|corrected|clarifies|refiles|fixes)\b",
    re.IGNORECASE,
)
# What a line says that begins so, nobody named who does it, is what the item does: "Corrects name of quay".
_MENDS = re.compile(r"[\s(\[*]*+(?:CORRECTS|REFILES|CLARIFIES|Corrects|Refiles|Clarifies) (?=\S+ \S)")
_FEWEST_BLANKS = 2  # in a headline: two words may be a label
_RANK: tuple[Signal, ...] = ("kill", "withhold", "advisory", "correction", "release", "update")
_LATER_VERSIONS = range(2, 1000)  # larger numbers are counters of the whole wire and tell no order of one item


def signal(
    *,
    status: PubStatus | None,
    headline: str,
    slug: str | None,
    note: str | None,
    version: str | None,
    notice_only: bool,
    body: str = "",
) -> Signal:
    """Return what an item is to those before it.

    `note` is all that speaks to editors; `body` is asked only when a mark says that it may be a notice itself;
    `notice_only` says that nothing but notes was in the body. Withheld and canceled decide at once.
    """
    if status == "canceled":
        return "kill"
    if status == "withheld":
        return "withhold"
    marks = set[Signal]() if notices.is_withdrawal(headline, body) else headline_marks(headline)
    if slug is not None:
        marks |= slug_marks(slug) | _slug_embargo(slug, headline, body)
    if note:
        marks |= note_marks(note, notice_only=notice_only)
    if "advisory" in marks and body:
        marks |= {mark for mark in note_marks(body, notice_only=True) if mark in ("kill", "withhold")}
    noticed = notices.marks(headline, body)
    marks = (marks | noticed) - ({"advisory"} if "release" in noticed else set())
    if body and (_MENDS.match(body) or _says_it_corrects(body)):
        marks.add("correction")
    if notice_only and not marks:
        return "advisory"
    for found in _RANK:
        if found in marks:
            return found
    return "update" if version is not None and version.isdecimal() and int(version) in _LATER_VERSIONS else "new"


def _says_it_corrects(body: str) -> bool:
    for bracket in "([":
        at = body.find(bracket)
        while at >= 0:
            if _BODY_CORRECTS.match(body, at):
                return True
            at = body.find(bracket, at + 1)
    return False


def headline_marks(headline: str) -> set[Signal]:
    """Return the signals marked in front of a headline: "UPDATE 1-CORRECTED-..." has two."""
    return _marked(headline)[0]


def marked_headline(headline: str, mark: Signal) -> str | None:
    """Return the headline behind a mark: it names the story that a kill or a hold is about; None where it is none."""
    marks, at = _marked(headline)
    rest = headline[at:].strip()
    return rest if mark in marks and rest.count(" ") >= _FEWEST_BLANKS else None


def _marked(headline: str) -> tuple[set[Signal], int]:
    marks: set[Signal] = set()
    at = 0
    while found := _MARK.match(headline, at) or _MIXED_MARK.match(headline, at):
        kind = "kill" if found.lastgroup == "bare" else found.lastgroup
        for name in _RANK:
            if kind == name:
                marks.add(name)
        at = found.end()
    end = headline.rstrip().removesuffix(")")
    tail = _TAIL_MARK.search(headline, at) if end.endswith(_TAIL_MARKS) else None
    if tail is not None:
        marks.add("kill" if tail["kill"] else "correction")
    if _MENDS.match(headline, at):
        marks.add("correction")
    return marks, at


def slug_marks(slug: str) -> set[Signal]:
    """Return the signals that stand in a slugline's brackets or after its comma: "RIG-LEAK/ (UPDATE 1, CORRECTED)"."""
    if slug[:1] in _HOLDS_BEGIN and _SLUG_HOLD.match(slug):
        return {"withhold"}
    if "(" not in slug and "," not in slug:
        return set()
    told = " ".join(part for pair in _SLUG_MARKS.findall(slug) for part in pair)
    return {name for name, words in _SLUG_WORDS if words.search(told)}


def _slug_embargo(slug: str, headline: str, body: str) -> set[Signal]:
    """Return a hold where a slugline begins with an embargo that is not what the story is about."""
    if not slug.startswith("EMBARGO") or _SLUG_EMBARGO.match(slug) is None:
        return set()
    return set() if "embargo" in f"{headline}\n{body}".lower() else {"withhold"}


def note_marks(note: str, *, notice_only: bool = False) -> set[Signal]:
    """Return the signals in a note to editors; an embargo told in words is not among them."""
    marks: set[Signal] = set()
    if _NOTE_KILL.search(note) or _BARE_KILL.search(note) or _NOTE_UNUSED.match(note):
        marks.add("kill")
    if _NOTE_RELEASE.search(note) and not holds.in_words(note):
        marks.add("release")
    elif (_NOTE_WITHHOLD.search(note) or _BARE_WITHHOLD.search(note)) and not holds.in_words(note):
        marks.add("withhold")
    if not notice_only:
        if _NOTE_CORRECTION.search(note):
            marks.add("correction")
        if _NOTE_UPDATE.search(note):
            marks.add("update")
    return marks
