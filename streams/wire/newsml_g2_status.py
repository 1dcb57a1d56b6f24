"""What a NewsML-G2 item is to others and when it may be used: signals, embargo, the item it follows, the take.

Owns `signal`, `embargoed`, `link` and what sluglines carry; the publication status alone is newsml_g2.py's.
"""

import re
from collections.abc import Callable
from datetime import tzinfo

from lxml import etree

from events.wire_item import Signal, Told
from streams.wire.lifting import lifting
from streams.wire.states import state_of
from streams.wire.wire_times import moment
from streams.wire.xml_tree import attribute, children, first, local_code, text

_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_SIGNALS: dict[str, Signal] = {
    "iscorrectionof": "correction", "iskillof": "kill", "release": "release", "lead": "update",
}  # fmt: skip
_EDIT_STATES: dict[str, Signal] = {"c": "correction", "u": "update"}  # Reuters: edStat
_STRONGEST: tuple[Signal, ...] = ("kill", "withhold", "correction", "release", "advisory", "update")
_CORRECTS = frozenset(("iscorrectionof", "iscorrectionto", "correctionof", "correctionto", "corrects"))
_KILLS = frozenset(("iskillof", "killof", "kills", "withdraws", "iswithdrawalof", "retracts", "isretractionof"))
_SUPERSEDES = (
    frozenset(
        (
            "previousversion",
            "replaces",
            "isreplacementof",
            "supersedes",
            "evolvedfrom",
            "updateof",
            "isupdateof",
            "rewriteof",
        )
    )
    | _CORRECTS
)
_ADDRESSES = ("guidref", "residref", "persistidref", "uri", "href")
_HOLDS = re.compile(r"h[eo]ld", re.IGNORECASE)
_HELD_STATES = frozenset(("embargoed", "embargo"))
_TAKE = re.compile(
    r",\s*(?P<behind>(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead|Add|Take|Update|Writethru|Corrective|Correction)\b[\w ,-]*)$"
    r"|\((?P<inside>(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|PIX|\d(?:ST|ND|RD|TH) LEAD)\b[^()]*)\)\s*$",
    re.IGNORECASE,
)


def waits(state: etree._Element | None) -> bool:
    """Tell whether the publication status itself says that an embargo is on."""
    return local_code(state) in _HELD_STATES


def embargo(meta: etree._Element | None, zone: Callable[[], tzinfo]) -> tuple[bool, str | None]:
    """Return whether an embargo has no end that can be read, and its end."""
    element = first(meta, "embargoed")
    told = text(element)
    if element is None or told is None:
        return element is not None and element.get(_NIL) in ("true", "1"), None
    until = moment(told, zone)
    return (False, until) if until is not None else lifting(told, zone())[::-1]


def signal(meta: etree._Element | None) -> Signal | None:
    """Return the strongest signal that the item gives."""
    found: set[Signal | None] = set()
    for element in children(meta, "signal"):
        told = (attribute(element, "qcode", "uri", "literal") or "").replace("/", ":")
        scheme, _, code = told.rpartition(":")
        known = (_EDIT_STATES if scheme.lower().endswith("edstat") else _SIGNALS).get(code.lower())
        found.add(known or _worded(code) or _worded(text(first(element, "name")) or ""))
        if scheme.lower().rpartition(":")[2] == "update":
            found.add("update")
    for link in children(meta, "link"):
        rel = _rel(link)
        found.update({"correction"} if rel in _CORRECTS else {"kill"} if rel in _KILLS else ())
    return next((told for told in _STRONGEST if told in found), None)


def _worded(told: str) -> Signal | None:
    """Return the signal that a name or a code of nobody's scheme means; words that only may hold do not."""
    state = state_of(told)
    return state.signal if state.status != "withheld" or _HOLDS.search(told) else None


def killed(meta: etree._Element | None) -> Told | None:
    """Return the other item that this one says it kills."""
    for link in children(meta, "link"):
        if _rel(link) in _KILLS and (told := attribute(link, *_ADDRESSES)):
            return Told(guid=told)
    return None


def _rel(link: etree._Element) -> str:
    return (attribute(link, "rel", "reluri") or "").replace("/", ":").rpartition(":")[2].lower()


def superseded(meta: etree._Element | None, identity: str | None) -> Told | None:
    """Return the other item that this one says it follows; former versions of its own are no news."""
    for link in children(meta, "link"):
        told = attribute(link, *_ADDRESSES)
        if told and _rel(link) in _SUPERSEDES and told.rpartition(":")[2] != (identity or "").rpartition(":")[2]:
            return Told(guid=told)
    return None


def take_key(slug: str | None) -> str | None:
    """Return what a slugline says of this take: "BC-Ferry, 1st Ld-Writethru", "FERRY/ (UPDATE 1)"."""
    found = _TAKE.search(slug) if slug else None
    return (found["behind"] or found["inside"]).strip() if found else None
