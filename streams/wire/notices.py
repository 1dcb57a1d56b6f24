"""Notices to editors that are items of their own: kills, withdrawals, withholds. Owns by which words they are known.

A story that mentions one is none: a notice is short, and speaks to editors before anything else.
"""

import re

from events.wire_item import Signal

_LONGEST = 2_000  # characters; a notice that quotes the story it kills has more, and says so in its headline
_HEAD = 700
_FIRST_LINES = 3
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
_SHOUT = re.compile(
    r"^\W*+(?:(?P<kill>(?:(?:MANDATORY|BULLETIN|STORY|URGENT|NEWS|Mandatory|Bulletin|Story)\W+)*+(?:KILL(?:ED|S)?"
    r"|Kill|WITHDRAW(?:AL|N|S)?"
    r"|RETRACTION|DISREGARD|RECALL)\b"
    r"(?=\W*$|\W+(?:KILL|NOTICE|STORY|ITEM|ALERT|PLEASE|OF|BC|AM|PM)\b|\s*[:!\u2013\u2014]|\s+-|-\s|--"
    r"|\W+[A-Z][\w&]*(?:--?|/)[\w/-]+))"
    r"|(?P<withhold>(?:(?:MANDATORY|BULLETIN|STORY|URGENT|Mandatory)\W+)*+(?:WITHHOLD|WITHHELD|HOLD|Withhold|Hold(?=\s*:))\b"
    r"(?=\W*$|\W+(?:STORY|ITEM|NOTICE|PLEASE|OF|BC|AM|PM)\b|\s*[:!\u2013\u2014]|\s+-|-\s|--|\W+[A-Z][\w&]*(?:--?"
    r"|/)[\w/-]+)))",
    re.MULTILINE,
)
_ITEM = (
    r"(?:stor(?:y|ies)|items?|dispatch(?:es)?|reports?|articles?|alerts?|headlines?|versions?|copy|takes?|briefs?"
    r"|snaps?"
    r"|pieces?|slugs?|text|leads?|urgents?|flash(?:es)?|bulletins?|[A-Z][\w&.]*(?:--?|/)[\w&./-]+)"
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
    r"|\b(?:do not|don't|must not|not to|should not|cannot) (?:be )?(?:use|used|publish|published|run|broadcast)\b"
    r"(?![^.]{0,60}\b(?:until|pending|before|paragraph|photo|picture))"
    r"|\b(?:KILL|WITHDRAWN|MANDATORY KILL)\b|\bwithdrawal of\b|\b(?:story|item|report) kill\b",
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
_SPOKEN = re.compile(r"\b(?:said|says|told|according to|ruled|argued)\b", re.IGNORECASE)


def marks(headline: str, body: str) -> set[Signal]:  # noqa: PLR0911 - one a way of saying so
    """Return kill or withhold where an item is a notice that tells so, nothing where it is a story."""
    shout = _SHOUT.match(headline)
    said = f"{headline}\n{body}" if body else headline
    if shout is not None:
        return {"kill"} if shout["kill"] else {"withhold"}
    addressed = _ADDRESS.match(headline) is not None
    if len(said) > _LONGEST and not addressed:
        return set()
    head = said[:_HEAD]
    first = body.lstrip()[:200]
    shout = _SHOUT.search("\n".join(body.lstrip()[:_HEAD].split("\n")[:_FIRST_LINES]))
    if shout is not None and len(said) <= _LONGEST:
        return {"kill"} if shout["kill"] else {"withhold"}
    if not addressed and _SPOKEN.search(first):
        return set()
    if not (addressed or _ADDRESS.match(first) or _PLAIN.match(headline) or _PLAIN.match(first)):
        return set()
    opening = headline if addressed else first.partition("\n")[0]
    if _WITHHOLDS.search(opening) and not _KILLS.search(opening):
        return {"withhold"}
    told: set[Signal] = set()
    if _KILLS.search(head):
        told.add("kill")
    elif _WITHHOLDS.search(head):
        told.add("withhold")
    return told
