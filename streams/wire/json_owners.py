"""Whose state an object inside an agency's JSON tells: the item's, a hold's, or that of a thing in the story.

Owns that question and the names of things. A match that is cancelled kills no story, a hold that is switched off holds
none; what an object of either says of an embargo's end counts all the same.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from streams.wire.hold_words import is_off
from streams.wire.json_bodies import squeezed
from streams.wire.times import loose
from streams.wire.yes_no import truth

AROUND = re.compile(
    r"^(?:meta|head|hdr|hedr|ctl|mgt|admin|manag|mgmt|info|envelop|propert|props|attr|control|workflow|publication|publishing|release"
    r"|lifecycle|status|state|ident|ids?$|timing|times|dates|timestamp|editorial|handling|usage|system|sys$|data|item|news"
    r"|article|story|doc|result|payload|content|message|response|entry|record|post|value|body|object|fields|hit|flags"
    r"|marks|provenance|routing|transmission|delivery|wire|dist|audit|detail|general|basic|common|core|main|package"
    r"|resource|root|export|embargo|hold|restriction|version|revision|extra|text|copy|dispatch|feed$|service$|bulletin"
    r"|flash|cable|take$|job|event$|notice|signal|action|instruction|attributes|hl$|about|descript|node|params|slug)"
    r"|(?:meta|metadata|info|header|headers|fields|props|properties|attributes|envelope|data|management|details|flags"
    r"|dates|times|status|state|item|story|article|document)$"
)
"""Names of objects in which what is said of an item stands around its text."""

SPEAKS = re.compile(r"embargo|sperrfrist|hold(?!er|ing)|restrict")
"""Names under which each row of a list, and each name inside joined to this one, is asked for a hold."""

_HOLD = re.compile(
    r"embargo|sperrfrist|restrict|^(?:is|on|legal|court|editorial|desk|rights|publication|publish|story|item|article|news)*hold(?!er|ing)"
)
_SWITCH_NAMES = "active isactive enabled isenabled on ison inforce isinforce ineffect applies applied inuse set isset"
_SWITCHES = frozenset(_SWITCH_NAMES.split())
_CONDITIONS = frozenset(("status", "state", "condition", "stage"))
_NAMED_THINGS = """
event match game fixture race concert festival show tour flight train vessel trial hearing lawsuit case bill law order
product vehicle project contract deal tender offer strike election vote ballot candidate player team squad company
meeting session conference summit visit launch road station drug vaccine patient storm lottery auction exhibition film
series album stadium airport factory plant bridge school hospital treaty sanction licence license permit patent
poll survey quiz petition subscription payment newsletter notification booking ticket ferry bus tram ship
"""
_THING = re.compile(rf"^[a-z]*?(?:{'|'.join(_NAMED_THINGS.split())})s?$")
_ABOUT = re.compile(r"(?:info|details?|data)$")
_DESCRIPTIONS = (
    "name title venue location starts start startdate starttime startsat kickoff home away teams score symbol price"
    " address latitude longitude opponent"
)
_DESCRIBED = frozenset(_DESCRIPTIONS.split())
"""Names that describe a thing; beside a state they say whose it is."""

_STATE = re.compile(r"(?:status|state|stage|lifecycle|disposition)$")
_TELLS = re.compile(r"status|state|stage|type|kind|action|operation|signal|verb|command|event")
_OF_STORIES = re.compile(
    r"(?i)kill|withh[eo]ld|retract|embargo|spike|stor(?:y|ies)\b|\bitem|article|publi|correct|newswire|\bhold\b"
)
_ITEMS = frozenset(("item", "itemid", "story", "storyid", "article", "articleid", "guid", "newsid"))


def is_thing(owner: str, row: Mapping[str, Any]) -> bool:
    """Tell whether an object under a (squeezed) name is a thing that the story tells of, and nothing of the item."""
    owner = _ABOUT.sub("", owner)
    if owner != "event" and AROUND.search(owner) is not None:
        return False
    named = _THING.match(owner) is not None
    names = {squeezed(name): value for name, value in row.items()}
    if not named and names.keys().isdisjoint(_DESCRIBED):
        return False
    if named and owner != "event":
        return True
    # A wire's own message may be called an event: it names the item, or says what is done with it.
    told = [value for name, value in names.items() if isinstance(value, str) and _TELLS.search(name)]
    return names.keys().isdisjoint(_ITEMS) and not any(_OF_STORIES.search(value[:80]) for value in told)


def is_of_a_thing(name: str) -> bool:
    """Tell whether a (squeezed) name is that of a thing's state: `pollstatus`, `flightstate`."""
    return (found := _STATE.search(name)) is not None and _THING.match(name[: found.start()]) is not None


def bare(owner: str, row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the names and values inside an object that are said of the item by themselves."""
    hold = _HOLD.search(owner) is not None
    thing = not hold and is_thing(owner, row)
    off = hold and is_switched_off(row)
    own = not owner or AROUND.search(owner) is not None
    for name, value in filled(row):
        if thing and SPEAKS.search(name) is None:
            continue
        if (hold or not own) and name in _SWITCHES:
            continue
        if hold and (name in _CONDITIONS or (off and not _is_time(value))):
            continue
        yield name, value


def joined(owner: str, row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the names inside an object, each behind the object's own; a hold that is on says yes to its name."""
    if _HOLD.search(owner) is None:
        thing = is_thing(owner, row)
        yield from ((owner + name, value) for name, value in filled(row) if not (thing and _STATE.search(name)))
        return
    off = is_switched_off(row)
    for name, value in filled(row):
        if _is_time(value):
            yield owner + name, value
        elif name in _CONDITIONS or (name in _SWITCHES and truth(value) is not None):
            if not off:
                yield owner, True
        elif not off:
            yield owner + name, value


def is_switched_off(row: Mapping[str, Any]) -> bool:
    """Tell whether an object of a hold says that the hold is not on."""
    return any(
        (name in _SWITCHES and truth(value) is False)
        or (name in _CONDITIONS and isinstance(value, str) and is_off(value))
        for name, value in filled(row)
    )


def filled(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the squeezed names of an object and their values, empty ones left out."""
    return ((squeezed(name), value) for name, value in row.items() if value not in (None, "", [], {}))


def _is_time(value: Any) -> bool:
    return not isinstance(value, bool) and isinstance(value, str | int) and loose(str(value)) is not None
