"""Who speaks in "the suit alleges ...": the party that went to court. Owns no rule of what is a claim."""

import re
from functools import lru_cache

from streams.derive.discourse import Discourse
from streams.derive.party_words import Who

_COURT_PAPER = r"(?:suit|lawsuit|complaint|action|filing|petition|motion)"
_PAPER = re.compile(
    rf"^(?:the|its|his|her|their|this|a|an|[\w&. ]+'s) (?:[\w\-]+ ){{0,2}}?(?:{_COURT_PAPER}|count)(?: against \w+)?$"
)
_NAME = r"[A-Z](?:[\w&\-]|\.(?=\w))*(?: (?:of |the |and )?[A-Z](?:[\w&\-]|\.(?=\w))*){0,5}"
_OWNED = re.compile(
    r"\b(?P<who>[A-Z][\w&.\-]{0,40}(?: [A-Z][\w&.\-]{0,40}){0,4})['\u2019]s? (?:(?:[\w.\-]+ ){0,1}(?:suit|lawsuit|complaint)\b|(?:[\w.\-]+ ){0,6}?(?:suit|lawsuit|complaint|case|litigation) against\b)"
)
_SUED = re.compile(
    r"\b(?P<who>[A-Z][\w&.\-]{0,40}(?: [A-Z][\w&.\-]{0,40}){0,4})>?(?: <[^<>]{1,12}>)?(?: (?:also )?(?:said|says)(?: on \w+day| today)? (?:that )?it)?"
    rf"(?: has| had| also| is)? (?:sued|suing|(?:began|begun|started) (?:litigation|legal action)|joined (?:\w+ ){{0,3}}?suing|fil(?:ed|es) (?:(?:a|an|its) )?(?:[\w\- ]{{0,30}}? )?{_COURT_PAPER})\b"
)
_PEOPLE = (
    r"(?:plaintiffs|shareholders?|stockholders?|investors?|bondholders|employees|workers|customers|users|residents|patients|parents|families|relatives"
    r"|victims|passengers|drivers|owners|members|companies|firms|states|unions?|women|men|people|couples?|students|tenants|farmers|consumers|creditors)"
)
_FILED_BY = re.compile(
    rf"\b(?:(?:{_COURT_PAPER}|charge|litigation|case)s? (?:[\w.\-]+ ){{0,6}}?(?:filed|brought|lodged)|sued) (?:[\w.]+ ){{0,5}}?by (?:the )?"
    rf"<?(?P<who>(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+|former|its|their|of|dissident|minority) ){{0,4}}{_PEOPLE}(?: (?:of the |of |from |operating )[\w\-]+(?: (?!(?:for|and|in|against|over|alleging|claiming|charging|on|to|at|seeking)\b)[\w\-]+){{0,4}})?|{_NAME})"
)
_FILES = re.compile(
    rf"\b(?:said|says) (?:that )?<?(?P<who>(?:(?:an?|one|two|three|several|some|of|its|common|former) ){{1,4}}{_PEOPLE}|{_NAME})>? (?:has |had |have )?"
    rf"(?:filed|brought|lodged) (?:[\w\-]+ ){{1,5}}?{_COURT_PAPER}s?\b"
)
_BY_TRADE = re.compile(rf"\b(?P<who>{_PEOPLE}) (?:class action )?(?:law)?suits?\b")
_SEEKING = re.compile(r"\b(?:the|by) plaintiffs\b")
_ALLEGING = re.compile(
    r"\b(?:an?|the|in|of|by|\w+) (?:[\w\-]+ )?(?:suits?|lawsuits?|cases?|complaints?) (?:alleging|claiming|charging|contending)\b"
)
_ASSERTS = re.compile(r"\b(?:alleg|claim|charg|accus|contend)(?:e|es|ed|ing|s)?\b")


def plaintiff(discourse: Discourse, words: str) -> Who | None:
    """Return who went to court in an item, if `words` (in small letters) mean the paper that was filed; None if not told."""
    if _PAPER.match(words) is None:
        return None
    who = _who_sued(discourse.body_text)
    return (
        _party(discourse, who) if who else None if who is None else Who("the plaintiffs", None, None, (), "anonymous")
    )


@lru_cache(maxsize=4)
def _who_sued(text: str) -> str | None:
    """Return the name of who went to court in a text, empty where he has none; None if it is not told."""
    found = _FILED_BY.search(text) or _SUED.search(text) or _OWNED.search(text) or _BY_TRADE.search(text)
    if found is not None and found["who"].lower() not in ("the", "it", "he", "she", "they"):
        return found["who"]
    return "" if _SEEKING.search(text) else None


def plaintiff_in(discourse: Discourse, words: str) -> Who | None:
    """Return who filed the suit that words tell of, with what it alleges: "a suit filed by Harn Oil, claiming damages"."""
    if "suit" not in words and "complaint" not in words and "charges" not in words and "case" not in words:
        return None
    found = _FILED_BY.search(words) or _FILES.search(words) or _BY_TRADE.search(words)
    if found is None:
        return Who("plaintiffs", None, None, (), "anonymous") if _ALLEGING.search(words) else None
    if _ASSERTS.search(words, found.start()) is None:
        return None
    return _party(discourse, found["who"])


def _party(discourse: Discourse, words: str) -> Who:
    name = re.sub(r"^The ", "", words)
    if name.islower() and " " not in name and not name.endswith("s"):
        name += "s"  # "three shareholder lawsuits"
    if not name[:1].isupper():
        return Who(name, None, None, (), "anonymous")
    full = discourse.names.full_organisation(name) or discourse.names.full(name)
    return Who(
        full,
        None,
        None,
        (full,) if full == name else (full, name),
        (discourse.names.kind(full) == "person" and "person") or "body",
    )
