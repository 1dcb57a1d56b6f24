"""Notices to editors that are items of their own: kills, withdrawals, withholds. Owns by which words they are known.

A story that mentions one is none: a notice is short, and speaks to editors before anything else.
"""

import re

from events.wire_item import Signal
from streams.wire import hold_words, kill_words

_LONGEST = 2_000  # characters; a notice that quotes the story it kills has more, and says so in its headline
_HEAD = 700
_FIRST, _FIRST_LINES = 200, 3
_TO = (
    r"(?:all\s+)?(?:(?:news|picture|foreign|copy|night|duty)\s+)?"
    r"(?:editors?|eds|clients|customers|subscribers|members|desks?|newsrooms|users|media)\b"
)
_ADDRESS = re.compile(
    rf"^\W*(?:(?:urgent|mandatory|important|bulletin|service|advisory)\W+)?(?:"
    rf"(?:attention|attn)\b[\s:,.-]+{_TO}|(?:dear|to)\s+{_TO}|(?:notes?|notice|advisory|alert|message|memo)\s+(?:to"
    rf"|for)\s+{_TO}"
    rf"|{_TO}['\u2019]?s?['\u2019]?\s*(?:note|advisory|alert|notice)?\s*(?:[:,!]|[-\u2013\u2014]|$)"
    rf"|(?:(?:news|media|coded|service|kill|withhold)\s+)?(?:advisory|notice)\s*(?:[:,!-]|$)"
    rf"|{_TO}\s+(?:are|should|must|is|please)|(?-i:ADVISORY)\b)",
    re.IGNORECASE | re.MULTILINE,
)
# The words with which it begins, told in small letters.
_MAY_ADDRESS = re.compile(
    r"\W*+(?:urgent|mandatory|important|bulletin|service|advisory|att|dear|to\b|notes?\b|notice|alert|message|memo|all\b"
    r"|news|pictures?\b|foreign|copy|night|duty|editor|eds\b|client|customer|subscriber|member|desk|users\b|media|coded"
    r"|kill|withhold)"
)
_SLUG_BEHIND = r"\W+[A-Z][\w&]*(?:--?|/)[\w/-]+(?=\W*$|\s*[,.(:])"
_SET_OFF = rf"(?:\s*[:!\u2013\u2014]|\s+-|-\s|--|{_SLUG_BEHIND})"
_ITEM = (
    r"(?:stor(?:y|ies)|items?|dispatch(?:es)?|reports?|articles?|alerts?|headlines?|versions?|copy|takes?|briefs?"
    r"|snaps?"
    r"|pieces?|slugs?|text|leads?|urgents?|flash(?:es)?|bulletins?"
    r"|(?<![\w&./-])[A-Z][\w&.]*+(?:--?|/)[\w&]++(?:[./-]++[\w&]++)*+)"
)
_OF_ITEM = (
    rf"\W*$|\W+(?i:(?:the|our|this) )?(?:(?i:of|notice|please|story|item|dispatch|report|alert)\b)|{_SLUG_BEHIND}"
)
_SHOUT = re.compile(
    r"^\W*+(?P<kill>(?:(?:MANDATORY|BULLETIN|STORY|URGENT|NEWS|Mandatory|Bulletin|Story)\W+)*+"
    rf"(?:{kill_words.shouted(kill_words.LABELS)}|Kill(?!\s+-\s+[a-z])|WITHDRAW|DISREGARD|RECALL(?={_OF_ITEM}))\b"
    rf"(?=\W*$|\W+(?:KILL|NOTICE|STORY|ITEM|ALERT|PLEASE|OF|BC|AM|PM)\b|{_SET_OFF}))"
    r"|^\W*+(?:(?:MANDATORY|BULLETIN|STORY|URGENT|Mandatory)\W+)*+(?:WITHHOLD|WITHHELD|HOLD|Withhold|Hold(?=\s*:))\b"
    rf"(?=\W*$|\W+(?:STORY|ITEM|NOTICE|PLEASE|OF|BC|AM|PM)\b|{_SET_OFF})",
    re.MULTILINE,
)
_THE = r"(?:(?:the|this|that|our|its|all|a|an|previous|earlier|following|above|entire|both|any|\w+) ){0,5}?"
_VERB = kill_words.either(kill_words.LOOSE)
_DONE = rf"(?:{kill_words.done(kill_words.LOOSE)}|void)"
_KILLS = re.compile(
    rf"\b{_VERB}(?:s|ed|n|ing|led|ling|ped|ting)? {_THE}{_ITEM}\b(?! (?:paragraph|sentence|line)s?)"
    rf"|\b{_ITEM}\b[^.]{{0,200}}?\b(?:is|are|was|were|has been|have been|should be|must be|being|stands?) "
    rf"(?:hereby |now |also |immediately )?{_DONE}\b"
    rf"|\b(?:please|Please(?= (?:kill|withdraw|retract|spike))"
    rf"|(?:must|should|asked to|advised to|requested to|urged to|are to)(?=(?: \w+)? {_VERB}"
    rf"(?:\W*$|\s*[.;:]| (?:it|this|that|them|these|both|immediately|at once)\b| {_THE}{_ITEM}\b| [\"\u201c])))"
    rf"\b(?: \w+)? {_VERB}\b(?! (?:the )?(?:\w+ )?"
    r"(?:paragraph|sentence|word|line|quote|byline|reference|photo|picture))"
    r"|\b(?:KILL|WITHDRAWN|MANDATORY KILL)\b|\bwithdrawal of\b|\b(?:story|item|report) kill\b",
)
_UNUSED = re.compile(
    r"\b(?:do not|don't|must not|not to|should not|cannot) (?:be )?(?:use|used|publish|published|run|broadcast)\b"
    r"(?![^.]{0,60}\b(?:until|pending|before|paragraph|photo|picture))"
)
_WITHHOLDS = re.compile(
    rf"\b(?:withhold|hold)(?:s|ing)? (?:publication|use\b|off|{_THE}{_ITEM}\b)|\bWITHHOLD\b"
    rf"|\b{_ITEM}\b[^.]{{0,200}}?\b(?:is|are|has been|have been|must be|should be|being) (?:now |hereby )?(?:withheld"
    rf"|on hold|put on hold"
    r"|held)\b|\bplease (?:hold|withhold)\b(?!\s*:\s*[a-z])"
    r"|\b(?:do not|don't|must not|not to|should not) (?:be )?(?:use|used|publish|published|run"
    r"|broadcast)\b[^.]{0,60}\b(?:until|pending"
    r"|before)\b",
    re.IGNORECASE,
)
_FREES = re.compile(
    rf"\b(?:hold|embargo|withholding)\b[^.\n]{{0,80}}?\b{hold_words.ended('released')}\b"
    r"|\b(?:may|can) now be (?:used|published|released|run)\b"
    r"|\bnow (?:free|released|cleared) (?:for (?:use|publication|release)|to use)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:not|until|when|once|before|unless)\b", re.IGNORECASE)
_SENT = (
    r"(?:slugged|headlined|titled|entitled|sent|moved|issued|filed|published|transmitted|which|that|about|on|saying"
    r"|from"
    r"|of|datelined|[A-Z][\w&.]*(?:--?|/)[\w&./-]+|[\"\u201c(,:])"
)
_SOFT = r"(?:reports?|alerts?|bulletins?|text|leads?|versions?) (?:on|about|of|from|that|which|saying)\b"
_PLAIN = re.compile(
    rf"^\W*(?:The )?[A-Z][\w .&'-]{{1,50}}? (?:(?:has|is|have|are|hereby|today|now|immediately) )*(?:kill(?:s|ed"
    rf"|ing)?|withdr(?:aws?|ew|awn"
    rf"|awing)|retract(?:s|ed|ing)?|recall(?:s|ed|ing)?) (?:the|its|our|this|an?|all"
    rf"|that) (?:[\w-]+ ){{0,3}}?(?!{_SOFT}){_ITEM}\W{{0,2}}{_SENT}"
    rf"|^\W*(?:please|pls|kindly) (?:immediately )?(?:kill|withdraw|disregard|withhold|delete|discard|do not use|hold"
    rf"|spike)\b",
    re.MULTILINE | re.IGNORECASE,
)
_PLAIN_STEMS = ("kill", "withdr", "retract", "recall", "please", "pls", "kindly")
"""Stems of the words of `_PLAIN`: it finds nothing in a text without one."""
_TAIL = re.compile(
    r"(?:--?|[\u2013\u2014:,(\[/])\s*(?:PLEASE |MANDATORY |MUST |Please )?"
    rf"(?:(?P<kill>{kill_words.shouted(kill_words.ORDERS)}|Kill)|WITHHOLD|HOLD|Withhold)[\s!.)\]]*$"
)
_LABEL = re.compile(r"\W*(?:Cancel(?:l?ed|lation|s)?|Kill(?:ed)?|Deleted?|Annul(?:led)?|Spiked?)\s*:")
_CLOSING = "!.)]" + "".join(sign for sign in map(chr, range(0x3001)) if sign.isspace())
_SMALL_ENDS = ("ill", "old")  # Kill, Withhold
_SPOKEN = re.compile(r"\b(?:said|says|told|according to|ruled|argued)\b", re.IGNORECASE)


_WITHDRAWAL = re.compile(r"\W*WITHDRAWAL\s*[:-]\s*[A-Z][a-z]")
_WITHDRAWS = re.compile(
    r"\b(?:withdr[ae]w|pull(?:s|ed|ing)?\b(?: \w+){0,2} (?:out|back)\b|pull-?(?:out|back)|leav(?:e|es|ing)\b|left\b"
    r"|quit|exit|retreat|evacuat|drop(?:s|ped|ping)? out\b|steps? (?:down|aside)\b|deposits?\b|back out\b)",
    re.IGNORECASE,
)
"""Words of a story that tells of a withdrawing: of troops, a candidate, money."""

_ATTRIBUTED = re.compile(r",\s+(?:[\w'\u2019-]+ ){1,4}(?:says?|said|warns?|urges?|tells?)\W*$")
_DATELINE = re.compile(
    r"^(?:\([A-Z][\w .&-]{1,20}\) )?[A-Z][A-Z .'\u2019-]{2,40}\b(?:,? [^\n-]{0,60}?)?"
    r"\s?(?:\s--?\s|[\u2013\u2014])\s?(?=\S)(?P<story>[^\n]{30,})"
)
_NAMED = re.compile(
    r"(?i:stor(?:y|ies)|items?|dispatch(?:es)?|slugged|headlined|copy|snaps?|editors?|following|above)\b"
    rf"|(?i:(?:please|pls|kindly) (?:immediately )?(?:{_VERB}|withhold|hold)\b(?!\s*:))"
    rf"|(?i:{_TO}[^.]{{0,40}}\b(?:disregard|kill|spike|retract|withhold)\b)"
    r"|[A-Z][\w&.]*(?:--?|/)[A-Z][\w&./-]+|[\"\u201c]"
)


def is_story(headline: str, body: str) -> bool:
    """Tell whether a story with its dateline stands beneath a first line that names no item."""
    lines = [line.strip() for line in body[:_LONGEST].split("\n") if line.strip()]
    first = headline or (lines[0] if lines else "")
    if _NAMED.search(first):
        return False
    found = next((told for line in lines[:_FIRST_LINES] if (told := _DATELINE.match(line))), None)
    return found is not None and _ADDRESS.match(found["story"]) is None and _KILLS.search(found["story"]) is None


def is_withdrawal(headline: str, body: str) -> bool:
    """Tell whether a headline's "WITHDRAWAL:" is a story's own word: "WITHDRAWAL: Troops leave the valley".

    So it is where a story with its dateline stands beneath that tells of a withdrawing itself; else it takes the story
    back that it stands above.
    """
    mark = _WITHDRAWAL.match(headline or body.lstrip())
    if mark is None or not is_story(headline, body):
        return False
    return _WITHDRAWS.search(headline or body.lstrip(), mark.end() - 2) is not None or _tells_of_it(body)


def _tells_of_it(body: str) -> bool:
    story = next((told["story"] for line in body[:_LONGEST].split("\n") if (told := _DATELINE.match(line.strip()))), "")
    return _WITHDRAWS.search(story) is not None


def marks(headline: str, body: str) -> set[Signal]:
    """Return kill, withhold or release where an item is a notice that tells so, nothing where it is a story."""
    shout = _SHOUT.match(headline) or (_TAIL.search(headline) if _may_end_loud(headline) else None)
    said = f"{headline}\n{body}" if body else headline
    short = len(said) <= _LONGEST
    if shout is None and short:
        shout = _shouted("\n".join(body.lstrip()[:_HEAD].split("\n")[:_FIRST_LINES]))
    if shout is not None and not is_withdrawal(headline, body):
        return {"kill"} if shout["kill"] else {"withhold"}
    addressed = _addresses(headline) or (short and _is_label(headline, body))
    if not (short or addressed):
        return set()
    told = _told(headline, body.lstrip()[:_FIRST], said[:_HEAD], addressed=addressed)
    # Asked last: it is dear, and next to no item tells editors anything.
    if told and (is_story(headline, body) or (_ATTRIBUTED.search(headline) and not _NAMED.search(headline))):
        return set()
    return told


def addresses(headline: str, body: str) -> bool:
    """Tell whether a text speaks to editors before anything else."""
    return _addresses(headline) or _addresses(body.lstrip()[:_FIRST])


def _is_label(headline: str, body: str) -> bool:
    """Tell whether "Cancel:" in front of a headline is a label: a notice that takes an item back stands below it."""
    if _LABEL.match(headline) is None:
        return False
    first = body.lstrip()[:_HEAD]
    return _SPOKEN.search(first) is None and (_KILLS.search(first) or _UNUSED.search(first)) is not None


def _shouted(lines: str) -> re.Match[str] | None:
    """Return the first line that shouts; a search would ask at each character whether a line begins there."""
    at = 0
    while (found := _SHOUT.match(lines, at)) is None and (at := lines.find("\n", at) + 1) > 0:
        pass
    return found


def _may_end_loud(headline: str) -> bool:
    """Tell whether a headline's last word ends in capitals, or as two words of _TAIL in small letters do."""
    end = headline.rstrip(_CLOSING)[-3:]
    return end.isupper() or end in _SMALL_ENDS


def _addresses(text: str) -> bool:
    return _MAY_ADDRESS.match(text.lower()) is not None and _ADDRESS.match(text) is not None


def _is_plain(headline: str, first: str) -> bool:
    """Tell whether a headline or a first line says that an agency withdraws something, or asks for it."""
    said = f"{headline}\n{first}".casefold()
    return any(map(said.__contains__, _PLAIN_STEMS)) and (_PLAIN.match(headline) or _PLAIN.search(first)) is not None


def _told(headline: str, first: str, head: str, *, addressed: bool) -> set[Signal]:
    """Return what a text tells editors whom it addresses, nothing where it addresses none."""
    if not (addressed or _addresses(first) or _is_plain(headline, first)):
        return set()
    if not addressed and _SPOKEN.search(first) and not (_PLAIN.match(headline) and _KILLS.search(headline)):
        return set()
    opening = headline if addressed else first.partition("\n")[0]
    kills = _KILLS.search(head) is not None
    if not kills and (freed := _FREES.search(head)) and not _NOT_YET.search(head, 0, freed.end()):
        return {"release"}
    if _WITHHOLDS.search(opening) and not _KILLS.search(opening):
        return {"withhold"}
    if not kills and _WITHHOLDS.search(head):
        return {"withhold"}
    return {"kill"} if kills or _UNUSED.search(head) else set()
