"""Notices to editors that are items of their own: kills, withdrawals, withholds. Owns by which words they are known.

A story that mentions one is none: a notice is short, and speaks to editors before anything else.
"""

import re

from events.wire_item import Signal

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
_SLUG_BEHIND = r"\W+[A-Z][\w&]*(?:--?|/)[\w/-]+(?=\W*$|\s*[,.(:])"
_SET_OFF = rf"(?:\s*[:!\u2013\u2014]|\s+-|-\s|--|{_SLUG_BEHIND})"
_SHOUT = re.compile(
    r"^\W*+(?P<kill>(?:(?:MANDATORY|BULLETIN|STORY|URGENT|NEWS|Mandatory|Bulletin|Story)\W+)*+"
    r"(?:KILL(?:ED|S)?|Kill|WITHDRAW(?:AL|N|S)?|RETRACTION|DISREGARD|RECALL)\b"
    rf"(?=\W*$|\W+(?:KILL|NOTICE|STORY|ITEM|ALERT|PLEASE|OF|BC|AM|PM)\b|{_SET_OFF}))"
    r"|^\W*+(?:(?:MANDATORY|BULLETIN|STORY|URGENT|Mandatory)\W+)*+(?:WITHHOLD|WITHHELD|HOLD|Withhold|Hold(?=\s*:))\b"
    rf"(?=\W*$|\W+(?:STORY|ITEM|NOTICE|PLEASE|OF|BC|AM|PM)\b|{_SET_OFF})",
    re.MULTILINE,
)
_ITEM = (
    r"(?:stor(?:y|ies)|items?|dispatch(?:es)?|reports?|articles?|alerts?|headlines?|versions?|copy|takes?|briefs?"
    r"|snaps?"
    r"|pieces?|slugs?|text|leads?|urgents?|flash(?:es)?|bulletins?"
    r"|(?<![\w&./-])[A-Z][\w&.]*+(?:--?|/)[\w&]++(?:[./-]++[\w&]++)*+)"
)
_THE = r"(?:(?:the|this|that|our|its|all|a|an|previous|earlier|following|above|entire|both|any|\w+) ){0,5}?"
_VERB = r"(?:kill|withdraw|retract|disregard|spike|recall|discard|delete|remove|scrap|ignore|cancel|pull|annul)"
_DONE = (
    r"(?:killed|withdrawn|retracted|disregarded|spiked|recalled|discarded|deleted|removed|cancelled|canceled|pulled"
    r"|void)"
)
_KILLS = re.compile(
    rf"\b{_VERB}(?:s|ed|n|ing|led|ling|ped|ting)? {_THE}{_ITEM}\b(?! (?:paragraph|sentence|line)s?)"
    rf"|\b{_ITEM}\b[^.]{{0,200}}?\b(?:is|are|was|were|has been|have been|should be|must be|being|stands?) "
    rf"(?:hereby |now |also |immediately )?{_DONE}\b"
    rf"|\b(?:please|must|should|asked to|advised to|requested to|urged to"
    rf"|are to)\b(?: \w+)? {_VERB}\b(?! (?:the )?(?:\w+ )?"
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
    r"|held)\b|\bplease (?:hold|withhold)\b"
    r"|\b(?:do not|don't|must not|not to|should not) (?:be )?(?:use|used|publish|published|run"
    r"|broadcast)\b[^.]{0,60}\b(?:until|pending"
    r"|before)\b",
    re.IGNORECASE,
)
_SENT = (
    r"(?:slugged|headlined|titled|entitled|sent|moved|issued|filed|published|transmitted|which|that|about|on|saying"
    r"|from"
    r"|of|datelined|[A-Z][\w&.]*(?:--?|/)[\w&./-]+|[\"\u201c(,:])"
)
_PLAIN = re.compile(
    rf"^\W*(?:The )?[A-Z][\w .&'-]{{1,50}}? (?:(?:has|is|have|are|hereby|today|now|immediately) )*(?:kill(?:s|ed"
    rf"|ing)?|withdr(?:aws?|ew|awn"
    rf"|awing)|retract(?:s|ed|ing)?|recall(?:s|ed|ing)?) (?:the|its|our|this|an?|all"
    rf"|that) (?:[\w-]+ ){{0,3}}?{_ITEM}\W{{0,2}}{_SENT}"
    rf"|^\W*(?:please|pls|kindly) (?:immediately )?(?:kill|withdraw|disregard|withhold|delete|discard|do not use|hold"
    rf"|spike)\b",
    re.MULTILINE | re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:--?|[\u2013\u2014:,(\[/])\s*(?:PLEASE |MANDATORY |MUST |Please )?"
    r"(?:(?P<kill>KILL|WITHDRAW|DISREGARD|SPIKE|Kill)|WITHHOLD|HOLD|Withhold)[\s!.)\]]*$"
)
_SPOKEN = re.compile(r"\b(?:said|says|told|according to|ruled|argued)\b", re.IGNORECASE)


def marks(headline: str, body: str) -> set[Signal]:
    """Return kill or withhold where an item is a notice that tells so, nothing where it is a story."""
    shout = _SHOUT.match(headline) or _TAIL.search(headline)
    said = f"{headline}\n{body}" if body else headline
    short = len(said) <= _LONGEST
    if shout is None and short:
        shout = _SHOUT.search("\n".join(body.lstrip()[:_HEAD].split("\n")[:_FIRST_LINES]))
    if shout is not None:
        return {"kill"} if shout["kill"] else {"withhold"}
    addressed = _ADDRESS.match(headline) is not None
    return _told(headline, body.lstrip()[:_FIRST], said[:_HEAD], addressed=addressed) if short or addressed else set()


def _told(headline: str, first: str, head: str, *, addressed: bool) -> set[Signal]:
    """Return what a text tells editors whom it addresses, nothing where it addresses none."""
    if not addressed and _SPOKEN.search(first):
        return set()
    if not (addressed or _ADDRESS.match(first) or _PLAIN.match(headline) or _PLAIN.search(first)):
        return set()
    opening = headline if addressed else first.partition("\n")[0]
    if _WITHHOLDS.search(opening) and not _KILLS.search(opening):
        return {"withhold"}
    if _KILLS.search(head):
        return {"kill"}
    if _WITHHOLDS.search(head):
        return {"withhold"}
    return {"kill"} if _UNUSED.search(head) else set()
