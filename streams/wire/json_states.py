"""Whether an agency's JSON holds, kills, corrects or embargoes its item, under whatever names. Owns those names.

A hold, a kill or an embargo that is not understood would be shown: a flag, a time of a kill, a reason for a hold count
as much as a status; an embargo without an end that can be read holds.
"""

import re
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from events.wire_item import PubStatus, Signal
from streams.wire import hold_names, hold_words, kill_words
from streams.wire.json_names import EMBARGO_TYPE, Names, texts, word_of
from streams.wire.json_owners import is_of_a_thing, is_switched_off
from streams.wire.lifting import lifting
from streams.wire.states import State, state_of, strictest
from streams.wire.times import loose
from streams.wire.yes_no import truth as truth_of

_STATUS_NAME = re.compile(
    r"status$|state$|etat$|estado$|stato$|tila$|lifecycle(?:state|stage)?$|stage$|availability$|disposition$|visibility$|usability$|pubstate|^pubstat|statuscode$"
    r"|statusname$|statusvalue$|statustext$|statusstate$|statusqcode$|statelabel$|statename$"
)
_LOOSE_STATUS = re.compile(r"state$|etat$|estado$|stato$|tila$|stage$|statuscode$|availability$|visibility$|lifecycle")
"""Names that may say something else: the state of a city. Only known words count in them."""

_NOT_STATUS = re.compile(
    r"previous|former|^old|^last|prior|parent|replac|histor|http|response|media|image|photo|video|rights|marital"
    r"|provider|source|feed|service|user|author|comment|ping|payment|sync|index|translation|event|licen|market|trading|weather|game|match|flight|city|address|region|country"
)
_ACTION_NAME = re.compile(
    r"action|operation|^op$|^verb$|^cmd$|command|instruction$|signal|change(?:type|kind)|updatetype|messagetype|msgtype"
    r"|^type$|^kind$|itemtype|storytype|articletype|newstype|^notice|eventtype|revisiontype|versiontype|correctiontype"
    r"|^flags?$|^marks?$|^markers?$|^labels?$|transmissiontype|takekey|^event$|disposition|handling|usage(?:note|type)?$|revisionkind|versionkind"
)
_KIND_NAME = re.compile(r"(?:type|kind|operation|^labels?|^event|^notice)$")
"""Names of what an item is about as often as of what is done with it: all words of their value must tell a state."""

_KIND_WORDS = re.compile(
    r"story|stories|item|article|news|content|document|dispatch|mandatory|bulletin|notice|advisory|on|for|do|not|use"
    r"|publish|publication|release|until|the|and|please|editorial|desk|urgent",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")
_STRONG_HOLD = re.compile(r"(?i)with?h[eo]ld|\bhold\b|embargo|do[ _-]?not|not[ _-]?for")
_MOST_ACTION, _MOST_STATES = 40, 5  # characters of an action; values of one name
_KILLED = re.compile(
    rf"^(?:is|was|has|been|flag|mark|story|item|article|news)*{kill_words.either(kill_words.NAMES)}"
    r"(?:e|ed|n|al|s|ation|ion|tion|led|eret)?"
    r"(?:at|on|date|time|timestamp|by|reason|notice|note|notes|story|item|flag|instruction)*$"
)
_EXPIRES = re.compile(
    r"^(?:auto|scheduled|content|story|item|article|news|to|be)*(?:unpublish|unpublishing|remove|removal|delete|deletion)"
    r"(?:at|on|date|time|timestamp|datetime|after)+$"
)
"""Names of a time at which an item is to go: until then it expires, and after it was killed."""

_HELD = re.compile(
    r"^(?:is|was|has|been|on|flag|marked|mark|for|story|item|article|news|legal|editorial|publication|publish)*(?:hold|onhold|held"
    r"|withhold|withheld|draft|private|internal|internalonly|restricted|unpublished|pending|suspended|confidential|blocked"
    r"|notforpublication|notpublication|notforuse|donotuse|donotpublish|locked|quarantined?|unreleased)"
    r"(?:at|on|date|time|by|reason|notice|note|flag|release|forrelease|publication)*$"
)
_CORRECTED = re.compile(
    r"^(?:is|was|has|been|flag|mark)*(?:correct|corrig|refil|clarif|rectif|erratum|berichtig|korrig|korrekt|rettels)\w*$"
)
_FREE = re.compile(
    r"^(?:is|was|has|been|can|may|ok|okay|to|be|for|flag)*(?:published|publish|public|publicly|released|release|usable|use"
    r"|publishable|releasable|cleared|approved|active|available|visible|ready|enabled|publication|freigegeben)$"
)
_EMBARGO_WORDS = re.compile(r"(?:reason|note|notes|text|message|statement|instructions?|description|comment|remarks?)$")
_HELD_TO = re.compile(r"^(?:hold(?:date|time|datetime)?|held|withheld)$")
_HELD_SINCE = re.compile(r"^(?:is|was|has|been)*(?:onhold|hold|held|withhold|withheld)(?:at|on|by|date|time)?$")
_WHOLE_EMBARGO = re.compile(r"(?:embargo(?:e?s|ed)?|sperrfrist)(?:info|details?|data|meta)?$")
_UNSAID = re.compile(r"(?:by|zone|timezone|tz|id|contact|name|author|user|version|createdat|url)$")
_RESTRICTIONS = re.compile(r"restrictions?$|embargo(?:e?s)?$")
_TIMELY = ("at", "on", "for", "date", "time", "timestamp")
_NO_TIME = re.compile(r"0000-00-00(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?")


@dataclass(frozen=True, slots=True)
class Standing:
    """What an item's JSON says of its use: status, signal, the end of its embargo, and words that a reader needs."""

    status: PubStatus | None
    signal: Signal | None
    until: str | None
    notes: tuple[str, ...]


def standing(names: Names, zone: str | tzinfo | None, at: str | None) -> Standing:
    """Return what the names of an item say of its use; `at` is the time of the version."""
    states, notes = list[State](), list[str]()
    untils, holds, over = list[str](), list[str](), False
    for name, value in names.everywhere():
        states += _states(name, value, notes) if not _EXPIRES.match(name) or _is_past(value, zone, at) else []
        if hold_names.holds_until(name):
            if hold_words.says_over(name) and (truth := _over(value, zone, at)) is not None:
                over = over or truth
                continue
            until, held, words = _embargo(names, name, value, zone)
            untils += [until] if until else []
            holds += [words] if held else []
        elif (told := word_of(value)) and _HELD_TO.match(name):
            untils += [until] if (until := loose(names.clocked(name, told), zone=zone)) else []
        elif told and (begins := hold_names.begins_use(name)) | hold_names.may_begin_use(name):
            until, held = lifting(names.clocked(name, told), zone)
            untils += [until] if until and (not at or until > at) else []
            holds += [told] if held and begins and name.endswith(_TIMELY) and truth_of(value) is None else []
    state = strictest(states)
    until = max(untils, default=None)
    status = state.status
    if status == "withheld" and (until or over) and all(found.waits for found in states if found.status == "withheld"):
        status = "usable"
    if holds and until is None and not over and status != "canceled":
        status = "withheld"
    notes += [f"Embargo: {words}" for words in holds if words and until is None]
    signal = state.signal if status not in ("usable", None) or state.signal not in ("kill", "withhold") else None
    return Standing(status, "release" if over and signal is None else signal, until, tuple(dict.fromkeys(notes)))


def _states(name: str, value: Any, notes: list[str]) -> list[State]:
    """Return what one value says of the item's state."""
    truth = truth_of(value)
    flagged = _flagged(name, value, truth)
    if flagged is not None or truth is not None:
        return [flagged] if flagged else []
    if _STATUS_NAME.search(name) and not _NOT_STATUS.search(name) and not is_of_a_thing(name):
        return [_status(name, told, notes) for told in texts(value)[:_MOST_STATES]]
    if _RESTRICTIONS.search(name) and isinstance(value, list):
        return [state_of(text) for text in texts(value)[:_MOST_STATES] if EMBARGO_TYPE.search(text)]
    if _ACTION_NAME.search(name) and (isinstance(value, str | list) or not name.endswith("event")):
        told = [(text, state_of(text)) for text in texts(value)[:_MOST_STATES] if len(text) <= _MOST_ACTION]
        kind = _KIND_NAME.search(name) is not None
        return [
            state
            for text, state in told
            if state.signal and _is_sure(text, state) and not (kind and _tells(text, state))
        ]
    return []


def _flagged(name: str, value: Any, truth: bool | None) -> State | None:
    """Return what a name says that is a yes or a no, or that has a time, a reason or words for a yes."""
    told = truth
    if told is None:
        told = (bool(value.strip()) if isinstance(value, str) else isinstance(value, list)) and not name.endswith("by")
    if told and isinstance(value, str) and _NO_TIME.fullmatch(value.strip()):
        return None
    if told and _KILLED.match(name):
        return State("canceled", "kill")
    timed = loose(word_of(value) or "") is not None
    if told and _HELD.match(name) and (not timed or (_HELD_SINCE.match(name) and not _HELD_TO.match(name))):
        return State("withheld", "withhold")
    if (told or (truth is None and isinstance(value, dict | list))) and _CORRECTED.match(name):
        return State("usable", "correction")
    return State("withheld", "withhold") if truth is False and _FREE.match(name) else None


def _status(name: str, told: str, notes: list[str]) -> State:
    """Return what a status means; one that is not known holds, with its words in the notes."""
    state = state_of(told)
    if state.status is not None or _LOOSE_STATUS.search(name):
        return state
    notes.append(f"Status: {told}")
    return State("withheld", "withhold")


def _is_sure(told: str, state: State) -> bool:
    """Tell whether a word of what is no status surely holds: many a type or label only sounds so."""
    return state.status != "withheld" or _STRONG_HOLD.search(told) is not None


def _tells(told: str, state: State) -> bool:
    """Tell whether a type or label that sounds like a kill or a hold tells of something else: "Product recall"."""
    if state.status not in ("canceled", "withheld"):
        return False
    parts = [part for part in _PARTS.split(told) if part and not _KIND_WORDS.fullmatch(part)]
    return any(state_of(part).signal not in ("kill", "withhold") for part in parts)


def _is_past(value: Any, zone: str | tzinfo | None, at: str | None) -> bool:
    """Tell whether a value is no time to come, as far as the item's own time tells: a kill of the past."""
    moment = loose(told, zone=zone) if (told := word_of(value)) else None
    return moment is None or (at is not None and moment <= at)


def _over(value: Any, zone: str | tzinfo | None, at: str | None) -> bool | None:
    """Return whether a value says that an embargo ended; None for a time to come and for what says neither."""
    if (truth := truth_of(value)) is not None:
        return truth
    moment = loose(told, zone=zone) if (told := word_of(value)) else None
    return True if moment and at and moment <= at else None


def _embargo(names: Names, name: str, value: Any, zone: str | tzinfo | None) -> tuple[str | None, bool, str]:
    """Return the end of the embargo that a value tells, whether it holds without one, and its words."""
    if isinstance(value, dict):
        said = [inner for key, inner in value.items() if inner not in (None, "", [], {}) and not _UNSAID.search(key)]
        if not value or not _WHOLE_EMBARGO.search(name):
            return None, not value, ""  # what is in it is asked by its joined names
        off = is_switched_off(value) or any(truth_of(inner) is False for inner in said)
        return None, bool(said) and not off, ""
    if hold_names.is_beside(name):
        return None, False, ""
    if isinstance(value, list):
        value = next((row for row in value if isinstance(row, str | int)), None)
    if (truth := truth_of(value)) is not None:
        return None, truth, ""
    told = word_of(value)
    own = names.word((f"{name}zone", f"{name}timezone", f"{name}tz", "embargozone", "embargotimezone", "embargotz"))
    until, held = lifting(names.clocked(name, told) if told else value, own or zone)
    if held and _EMBARGO_WORDS.search(name):
        return None, True, told or ""
    return until, held, told or str(value)[:200]
