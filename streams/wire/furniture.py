"""Wire furniture in a body: editors' notes, bylines, datelines, sign-offs. Owns what is set apart and what goes.

Notes that are not for publication leave the body, always; the dateline stays in it, because spans count from there.
"""

import re
from dataclasses import dataclass

from streams.wire import head_lines, holds, initials, notebook, sign_offs

_HEAD = 4  # paragraphs at the top among which a byline or a note may stand
_LONGEST_NOTICE = 1_500  # characters; a longer one is a whole story in one paragraph with a note in front
_LONGEST_NOTE = 500  # characters; a longer paragraph whose bracket never closes is text

_VERB = (
    r"(?:adds?|adding|updates?|updating|recasts?|corrects?|correcting|clarifies|refiles?|repeats?|removes?|deletes?|"
    r"inserts?|fixes|rewrites?|writes? (?:through|thr[uo])|changes|replaces|restores|edits|trims|tops?|leads? with|"
    r"releads|kills|withdraws|with (?:details|quotes|background|byline|comment|reaction)|no change|new throughout)"
)
_EDITORS = (
    r"(?:eds?|editors?|attention|attn|advisory|note|notes|members|subscribers|clients|desks?)\b"
    r"(?:[ ,:]*(?:to |for |:)?(?:all )?(?:editors?'?|eds|desks?|clients|members|subscribers|note|notes))?"
)
# "(Adds quote, paragraph 3)", "(In May 11 item, corrects headline)", "(Eds: updates with ...)"
_CHANGE_NOTE = re.compile(
    rf"^[(\[*]++\s*(?:(?:{_EDITORS})\s*[:\-\u2013\u2014]+\s*)?"
    rf"(?:{_VERB}\b|in (?:\S+ ){{0,4}}?(?:story|item|report|dispatch|article|version|headline|paragraph)\b.{{0,200}}?"
    rf"\b(?:correct|clarif|fix|chang|remov|delet|refil)\w*).*$",
    re.IGNORECASE | re.DOTALL,
)
# With these a note begins, and nearly no other paragraph: a bracket, or three letters of a word to editors.
_NOTE_SIGNS = frozenset("([*- \n\t")
_NOTE_STARTS = frozenset(("att", "urg", "man", "not", "adv", "ale", "edi", "eds", "ap ", "mem", "int", "des", "emb"))
# "ATTENTION EDITORS: ...", "Editors' note: ...", "Eds: ...", "(Note to editors: ...)", "NOT FOR PUBLICATION: ..."
_EDITORS_NOTE = re.compile(
    r"^[(\[*\-\s]*(?:(?:attention|attn)[\s,:]+(?:all\s+)?(?:editors?|eds|desks?|clients|subscribers|members)"
    r"|(?:urgent |mandatory )?(?:notes?|advisory|alert) to (?:all )?(?:editors?|eds|desks?|clients|subscribers|members)"
    r"|editors?['\u2019]?s?['\u2019]? (?:note|notes|advisory|alert)|eds\b\s*(?:note)?"
    r"|(?:ap )?members|not for (?:publication|broadcast|use)|internal note|desk note)"
    r"\s*(?:[:\-\u2013\u2014.]|$|\n)",
    re.IGNORECASE,
)
# "ATTENTION - ADDS quotes ///"
_SLASHED_NOTE = re.compile(
    r"^[(\[*\-\s]*ATTENTION\s*[-\u2013\u2014].{0,300}///$", re.IGNORECASE
)  # "ATTENTION - ADDS quotes ///"
_SIGN_OFF = re.compile(
    r"^[(\[]\s*(?:additional |further |other )?(?:reporting|reported|writing|written|editing|edited|compiled|compiling|"
    r"translated|translation|production|producing|graphics?|contributions?)\b[^\n]{0,600}[)\]]?\.?$"
    r"|^(?:additional |further )?(?:reporting|writing|editing)(?: and (?:writing|reporting|editing))? by [^\n]{3,300}$"
    r"|^\(\([^\n]{0,400}\)\)\s*$|^[(\[]?(?:\(c\)|\u00a9|copyright)\s[^\n]{0,300}$"
    r"|^(?:keywords?|tags|categories):\s[^\n]{0,600}$"
    r"|^[\s_]*(?:this|the information in this) (?:e-?mail|message|communication)\b[^\n]{0,80}\b"
    r"(?:confidential|intended|privileged)[^\n]{0,2000}$"
    r"|^[\s\-#*(]*(?:ends?|endit|more follows|more|30|0|mf)[\s\-#*)]*$|^[-#*_=\s]{2,}$"
    r"|^\((?:end|more(?: to follow)?)\)\s[^.!?\n]{2,60}$"
    r"|^[-\u2013\u2014]{1,2}\s?with (?:assistance|help|reporting)\b[^\n]{0,200}$"
    r"|^(?:this|the) (?:report|story|article|item|dispatch)\b[^\n]{0,80}\bwas (?:first|originally) published\b"
    r"[^\n]{0,60}$"
    r"|^(?:(?:corrected|updated|refiled|published) )?[a-z]{3,9}\.? \d{1,2}, \d{4},? \d{1,2}:\d\d\b[^.!?\n]{0,40}$"
    r"|^our standards:[^\n]{0,200}$|^you (?:are |have )?receiv(?:e|ing|ed) this [^\n]{0,200}$"
    r"|^sent (?:from|via) my [^\n]{0,60}$|^get outlook for [^\n]{0,40}$"
    r"|^(?:follow|like|join|find) (?:us|me|\S+(?: \S+){0,5}) on (?:twitter|x|facebook|instagram|linkedin|telegram"
    r"|whatsapp"
    r"|bluesky|mastodon|threads|youtube)\b[^\n]{0,160}$"
    r"|^(?:to (?:un)?subscribe|unsubscribe|sign up|subscribe (?:to|here)|for more (?:\S+ ){0,3}(?:news|stories"
    r"|information|coverage|details)"
    r"|for (?:further|more) (?:information|details),? (?:please )?(?:contact|visit|see|call)|read more(?: at|:)"
    r"|click here)\b[^\n]{0,300}$"
    r"|^(?:(?:media|press|editorial|further|desk|news ?desk)\s+)?(?:contacts?|enquiries|inquiries|phone"
    r"|tel(?:ephone)?|mobile"
    r"|e-?mail)\s*[:.]\s[^\n]{0,300}$|^all rights reserved\b[^\n]{0,200}$"
    r"|^(?:industry|subject|region(?:al)?) keywords?:\s[^\n]{0,600}$|^source:?\s[A-Z\u00c0-\u00de][^.!?\n]{1,80}\.?$"
    r"|^pub:\s[\d/]{6,10}\s[^\n]{0,60}$|^view (?:source|original)[^\n.!?]{0,40}(?: on|:)[^\n]{0,300}$|^https?://\S{4,300}$",
    re.IGNORECASE,
)
# "CONTACT: Media:", "Investor Relations Contact": what follows a press release, names and numbers down to the end
_CONTACTS = re.compile(
    r"^(?:(?:for )?(?:the )?(?:media|press|company|corporate|investors?(?: relations)?|public relations|pr|ir)"
    r"(?: (?:and|&|/) (?:media|press|investors?(?: relations)?))?\s+)?(?:contacts?|inquiries|enquiries)"
    r"(?: (?:information|details))?(?:\s*:[^\n]{0,60})?$",
    re.IGNORECASE,
)
_MOST_CONTACTS, _LONGEST_CONTACT = 25, 150
_REPORTED = re.compile(
    r"^[A-Z][\w.'\u2019-]+(?: [\w.'\u2019-]+){0,4}(?:,? and [A-Z][\w.'\u2019 -]{2,40})? (?:reported from"
    r"|contributed(?: reporting)?(?: from| to"
    r"|\.|$)|also contributed)[^\n]{0,200}$"
)
_HELPED = re.compile(
    r"^[A-Z][^.\n]{0,200}\b(?:contributed|helped)\b[^.\n]{0,60}\bthis (?:report|story|article)\.?$", re.IGNORECASE
)
_TAIL_SIGN_OFF = re.compile(
    r"\s*\((?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated) (?:and \w+ )?by\b[^()]{0,400}\)\s*$"
)
_LONGEST_RULE = 80
_LONGEST_REPORTED = 20  # words
_NOT_ENDS = re.compile(r"^\s*(?:more|end|30)\s*$")  # in lower case and bare it may be the text's own
_BYLINE_LINES = re.compile(r"^[ \t]*(?:By|BY) [A-Z\u00c0-\u00de][\w.'\u2019 ,-]{3,60}$", re.MULTILINE)
_DATELINE = re.compile(
    r"^(?P<where>[A-Z\u00c0-\u00de][^()\n]{1,70}?)\s*\((?P<who>[A-Za-z][\w .&'/-]{1,30})\)\s*"
    r"(?:\.?\s?[-\u2013\u2014]{1,2}|_|=)\s"
)
# Agencies that set the place in small letters; an upper-case code alone may be a company's on the exchange.
_AGENCY = re.compile(
    r"^(?:[a-z]{2,5}(?:/[a-z]{2,5})*|AFP|AP|UPI|Reuters|Xinhua|TASS|Interfax|Belga|ANSA|EFE|PTI|ANI|IANS|Kyodo"
    r"|Yonhap|Bloomberg)(?: ?/ ?\w+)?$"
)
_MOST_LEAD = 6  # paragraphs, one more than a lead has
_SENTENCE_ENDS = (".", "!", "?", '"', "\u201d")
_CAPITALS = re.compile(r"^[A-Z\u00c0-\u00de]{2,}|^[A-Z][a-z]{2,8}\.? \d{1,2}$")
_BARE_DATELINE = re.compile(
    r"^(?P<where>[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .'\u2019-]{2,40}(?:,\s?[A-Z][\w .]{2,30})?"
    r"(?:,\s?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}))"
    r"(?:\s+(?P<who>[A-Z]{2,8}))?\s*[-\u2013\u2014]{1,2}\s"
)


@dataclass(frozen=True, slots=True)
class Stripped:
    """A body without its furniture, and the furniture."""

    paragraphs: tuple[str, ...]
    notes: tuple[str, ...] = ()
    byline: str | None = None
    dateline: str | None = None
    agency: str | None = None
    """Who the dateline says sent it."""


def strip(paragraphs: tuple[str, ...], headline: str = "", provider: str | None = None) -> Stripped:
    """Set the furniture of a body apart; a first paragraph that only repeats the headline goes.

    `provider` is who the item says sent it: that name alone at the end is no text, nor is another agency's.
    """
    kept: list[str] = []
    paragraphs, told = notebook.cut(_once(paragraphs))
    paragraphs, held = _held(paragraphs)
    notes: list[str] = [*held, *told]
    byline = None
    for paragraph in paragraphs[:_HEAD]:
        if not kept and paragraph == headline:
            continue
        if is_note(paragraph):
            notes.append(_unwrapped(paragraph))
        elif paragraph[:1] in "([*" and _CHANGE_NOTE.match(paragraph):
            note, rest = _bracketed(paragraph)
            notes.extend((_unwrapped(note),) if note else ())
            kept.extend((rest,) if rest else ())
        elif byline is None and len(kept) < 2 and (found := head_lines.byline_of(paragraph)):  # noqa: PLR2004
            byline = found
        elif not kept and _stands_above(paragraph, byline):
            continue
        else:
            kept.append(paragraph)
    for paragraph in paragraphs[_HEAD:]:
        if is_note(paragraph):
            notes.append(_unwrapped(paragraph))
        else:
            kept.append(paragraph)
    signed = _cut_end(kept, provider)
    dateline, agency = dateline_of(kept[0]) if kept else (None, None)
    return Stripped(tuple(kept), tuple(notes), byline, dateline, agency or signed)


def _stands_above(paragraph: str, byline: str | None) -> bool:
    """Tell whether a line above the first sentence is none of the story."""
    if paragraph.endswith(_SENTENCE_ENDS):
        return False
    if head_lines.is_head_line(paragraph) or (byline is not None and head_lines.goes_on(paragraph)):
        return True
    return _SIGN_OFF.match(paragraph) is not None and _NOT_ENDS.match(paragraph) is None


def _once(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out first paragraphs that come again at once: an archive gives the lead alone, then the whole text."""
    if not paragraphs or paragraphs[0] not in paragraphs[1:_MOST_LEAD]:
        return paragraphs
    at = paragraphs.index(paragraphs[0], 1)
    return paragraphs[at:] if paragraphs[:at] == paragraphs[at : 2 * at] else paragraphs


def _cut_end(kept: list[str], provider: str | None) -> str | None:
    """Cut what stands below the last sentence of a body; return the sender's name where it signs alone."""
    signed = None
    while kept:
        if not _signs_off(kept[-1]) and not _cut_contacts(kept):
            if len(kept) == 1 or kept[-1].endswith(_SENTENCE_ENDS):
                break
            name = kept[-1].strip(" -=/")
            if _is_sender(name, provider):
                signed = signed or name
            elif not sign_offs.is_sign_off(kept[-1], kept[-2]):
                break
        kept.pop()
    if not kept:
        return None
    if kept[-1].endswith(")"):
        kept[-1] = _TAIL_SIGN_OFF.sub("", kept[-1])
    if not kept[-1].endswith(_SENTENCE_ENDS) and (told := sign_offs.without_tail(kept[-1])) != kept[-1]:
        name = kept[-1][len(told) + 1 :]
        signed = signed or (name if name.casefold() in sign_offs.AGENCIES else None)
        kept[-1] = told
    return signed


def _is_sender(name: str, provider: str | None) -> bool:
    folded = name.casefold()
    return folded in sign_offs.AGENCIES or (provider is not None and folded == provider.casefold())


def _held(paragraphs: tuple[str, ...]) -> tuple[tuple[str, ...], list[str]]:
    """Part the holds in brackets from the first paragraphs: "TOWN (XX) - (EMBARGOED until 0600 GMT) The bank ..."."""
    parts = [holds.parted(paragraph) for paragraph in paragraphs[:_HEAD]]
    notes = [told for _, told in parts if told is not None]
    if not notes:
        return paragraphs, notes
    kept = (*(rest for rest, _ in parts), *paragraphs[_HEAD:])
    return tuple(paragraph for paragraph in kept if paragraph), notes


def apart(text: str) -> str:
    """Return a text in which bylines, holds, and initials at the end, are paragraphs of their own."""
    text = _BYLINE_LINES.sub(lambda found: f"\n\n{found[0]}\n\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = "\n".join(_set_apart(holds.lines_apart(text.split("\n"))))
    above, _, last = text.rstrip().rpartition("\n")
    return f"{above}\n\n{last}" if initials.are(last.strip()) else text


def _set_apart(lines: list[str]) -> list[str]:
    """Return lines in which rules and the heads of notebooks are paragraphs of their own."""
    found: list[str] = []
    for line in lines:
        told = line.strip() if len(line) <= 2 * _LONGEST_RULE else ""
        lone = 0 < len(told) <= _LONGEST_RULE and (notebook.heads(told) or not any(map(str.isalnum, told)))
        found.extend(("", told, "") if lone else (line,))
    return found


def is_note(paragraph: str) -> bool:
    """Tell whether a paragraph speaks to editors and not to readers."""
    if holds.is_line(paragraph):
        return True
    start = paragraph[:3].lower()
    if (start not in _NOTE_STARTS and start[:1] not in _NOTE_SIGNS) or len(paragraph) > _LONGEST_NOTICE:
        return False
    if paragraph.endswith("///") and _SLASHED_NOTE.match(paragraph):
        return True
    return _EDITORS_NOTE.match(paragraph) is not None


def dateline_of(paragraph: str) -> tuple[str | None, str | None]:
    """Return the dateline (place and day) with which a paragraph begins, and the agency in its brackets."""
    found = _DATELINE.match(paragraph)
    if found and (
        _AGENCY.match(found["who"].strip()) or (found["who"][0].isupper() and _CAPITALS.search(found["where"]))
    ):
        return found["where"].strip(" ,"), found["who"].strip()
    bare = _BARE_DATELINE.match(paragraph)
    return (bare["where"].strip(" ,"), bare["who"]) if bare else (None, None)


def _cut_contacts(kept: list[str]) -> bool:
    """Cut the lines under a heading for contacts at the end; tell whether that heading is the last line now."""
    for at in range(len(kept) - 1, max(len(kept) - _MOST_CONTACTS, 0), -1):
        line = kept[at]
        if len(line) > _LONGEST_CONTACT or line.endswith((".", "!", "?")):
            return False  # a sentence: the story
        if ("ontact" in line or "CONTACT" in line or "nquiries" in line) and _CONTACTS.match(line):
            del kept[at + 1 :]
            return True
    return False


def _signs_off(paragraph: str) -> bool:
    if initials.are(paragraph) or (_names_a_report(paragraph) and _HELPED.match(paragraph)):
        return True
    few = "reported from" in paragraph and paragraph.count(" ") < _LONGEST_REPORTED
    if (few or "contributed" in paragraph) and _REPORTED.match(paragraph):
        return True
    return _SIGN_OFF.match(paragraph) is not None and _NOT_ENDS.match(paragraph) is None


def _names_a_report(paragraph: str) -> bool:
    return paragraph.rstrip(".").lower().endswith(("this report", "this story", "this article"))


def _bracketed(paragraph: str) -> tuple[str, str]:
    """Part the bracket with which a paragraph begins from what follows it; some wires send all in one paragraph."""
    depth = 0
    for at, sign in enumerate(paragraph):
        depth += (sign in "([") - (sign in ")]")
        if depth == 0 and sign in ")]":
            return paragraph[: at + 1], paragraph[at + 1 :].strip()
    return (paragraph, "") if len(paragraph) < _LONGEST_NOTE else ("", paragraph)


def _unwrapped(note: str) -> str:
    if note.startswith("(") and note.endswith(")") and note.count("(") == 1:
        return note[1:-1].strip()
    return note
