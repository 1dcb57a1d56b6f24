"""Lines at the end of a body that tell who sent, wrote and keyed it, and where they are. Owns their shapes.

A story's last line ends a sentence. What stands below it and ends none, and is made of nothing but names, initials,
marks or addresses, is no text, whatever the language. Asked only of the last lines of a body.
"""

import re

from streams.wire import initials

_SENTENCE_ENDS = (".", "!", "?", '"', "\u201d", "\u00bb", ":", ";", ",", "\u3002")
_LONGEST, _LONGEST_TAIL = 160, 60
_SIGNING = (
    "reuter reuters afp ap upi xinhua tass interfax belga ansa efe pti ani ians kyodo yonhap bloomberg dpa apa sda ats"
    " ntb tt ritzau stt anp pap ctk mti lusa cp aap jiji"
)
AGENCIES = frozenset(_SIGNING.split())
"""Agencies whose name alone at the end says who sent a text."""

_LETTERS = r"[^\W\d_]"
_NAME = r"(?:(?=[^\W\d_a-z])[\w.'\u2019-]{1,20})"  # begins in capitals, or in a script that has none
_SHAPES = re.compile(
    # "(ANI)", "/ritzau/", "(\u00a9NTB)", "[Vell Press]", "(Fin) abc/def"
    rf"^[(\[/]{{1,2}}\s?\u00a9?\s?(?:{_NAME}(?: {_NAME}){{0,4}}|\w[\w.&-]{{1,20}})\s?[)\]/]{{1,2}}"
    rf"(?:\s?{_LETTERS}{{2,4}}(?:\s?/\s?{_LETTERS}{{2,4}}){{0,4}}/?)?$"
    # "==Kyodo", "-- BERNAMA", "--IANS kss/dv"
    rf"|^[-=*\u2013\u2014_]{{1,3}}\s?{_NAME}(?: {_NAME}){{0,3}}(?: [a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,4}})?$"
    # "PTI KSS DV DV", "ABC // DEF", "MTX/VLL"
    r"|^[A-Z]{2,8}(?:\s?[ /]{1,3}\s?[A-Z]{1,5}){1,6}$"
    # "Nora Lind/TT", "Lusa/Fim", "abc/ def/"
    rf"|^{_LETTERS}[\w.'\u2019-]{{1,15}}(?: {_NAME}){{0,3}}\s?/{{1,2}}\s?{_LETTERS}[\w.]{{0,12}}/?$"
    # "-0-", "AP-WF-04-01-26 1004GMT"
    r"|^[-=*#_. ]{0,4}\d{0,2}[-=*#_. ]{1,4}$|^[A-Z]{2,5}(?:-[A-Z0-9]{1,5}){2,6}[ -]\d{3,4} ?[A-Z]{0,4}$"
    r"|^(?i:end ?item|end of (?:item|story|text|report)|fim|fine|schluss|slutt?|koniec|konec|loppu)(?:/[A-Za-z]{2,4})?$"
)
_CODES = re.compile(r"^(?P<who>[a-z]{2,8})(?: [a-z0-9]{1,5}){1,7}$")  # "dpa ca yybb n1 bok"
_NAMES = re.compile(
    rf"^\(?(?:(?i:by|text|author|autor(?:in)?|auteur|autore|redaktion|redaktor|redakcja|skribent):?\s)?"
    rf"{_NAME}(?:,? (?:(?:of|de|von|van|der|la|the|in|i|para) )?{_NAME}){{0,6}}\)?$"
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:\+|\(|\b0|(?:tel|phone|mobile|mob|fax)\w{0,6}[.: ]{1,2})\d[\d ()/-]{6,}\d",
    re.IGNORECASE,
)
_MOST_BESIDE, _MOST_BEHIND = 12, 3  # words
_LEADS_TO = re.compile(
    r"^(?:to (?:contact|reach)|(?:for )?(?:more|further|media|press|reporter|editor|author)\b|contacts?"
    r"|editors? responsible|kontakte?|contatt[oi]|contacto)\b[^.!?]{0,80}:$",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"kill|withdr|embarg|hold|held|correct|retract|spike|cancel|sperr|annul|recall|releas|void|publi", re.IGNORECASE
)
"""What may say that an item is held or taken back is read where it stands and never cut here."""


def is_sign_off(line: str, above: str) -> bool:
    """Tell whether the last line of a body signs it off; `above` is the line before it."""
    if len(line) > _LONGEST:
        return False
    if (address := _ADDRESS.search(line)) is not None:
        return _is_contact(line, address)
    if line.endswith(_SENTENCE_ENDS):
        return line.endswith(":") and _LEADS_TO.match(line) is not None
    if _STATES.search(line):
        return False
    if _is_code(line):
        return True
    several = " " in line and not line.isupper()
    return several and above.endswith(_SENTENCE_ENDS[:6]) and _NAMES.match(line) is not None


def without_tail(paragraph: str) -> str:
    """Return a last paragraph without what signs it off behind its last sentence."""
    end = max(paragraph.rfind(f"{sign} ", -_LONGEST_TAIL) for sign in _SENTENCE_ENDS[:6])
    tail = paragraph[end + 2 :]
    if end < 0 or not tail or _STATES.search(tail) or not (_is_code(tail) or tail.casefold() in AGENCIES):
        return paragraph
    return paragraph[: end + 1]


def _is_code(line: str) -> bool:
    if len(line) > _LONGEST_TAIL:
        return False
    codes = _CODES.match(line)
    return _SHAPES.match(line) is not None or initials.are(line) or (codes is not None and codes["who"] in AGENCIES)


def _is_contact(line: str, address: re.Match[str]) -> bool:
    """Tell whether a line is an address and a few words that lead to it: no sentence ends in it."""
    behind = _ADDRESS.sub("", line[address.end() :]).split()
    beside = line[: address.start()].split()
    if len(behind) > _MOST_BEHIND or len(beside) > _MOST_BESIDE:
        return False
    return not any(word.endswith((".", "!", "?")) for word in (*beside, *behind[:-1]))
