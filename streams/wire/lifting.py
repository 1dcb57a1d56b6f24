"""When an embargo ends, however a wire tells it: a time, a yes or a no, words. Owns that what cannot be read holds."""

import re
from collections.abc import Iterable
from datetime import tzinfo

from streams.wire import hold_words
from streams.wire.hold_names import holds_until, is_beside
from streams.wire.json_bodies import squeezed
from streams.wire.times import loose
from streams.wire.yes_no import NO, NOTHING, truth

_NO = re.compile(
    rf"(?:{'|'.join(sorted(NO | NOTHING))}|-+|not? embargo(?:ed)?|unembargoed"
    rf"|(?:embargo )?{hold_words.IS}{hold_words.ended(hold_words.OVER, *hold_words.LET_GO)}"
    rf"|{hold_words.AT_ONCE}|{hold_words.IMMEDIATE})[.!]?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"^\W*(?:(?:strictly|under|embargo(?:ed)?|hold|held|sperrfrist|not (?:to be (?:used|published)|for (?:publication"
    r"|release|use|broadcast))|release(?:d)?|publi(?:sh|cation)|bis|until|till?|before|prior to|to|at|for|from|after|by"
    r"|on|jusqu'?(?:\u00e0|au)|hasta(?: las)?|fino a(?:lle)?|tot|the|\s|[:,-])+\b)",
    re.IGNORECASE,
)
_LONGEST = 200  # characters of an end told in words
_BEHIND = re.compile(r"[\s.,;)]*+(?:uhr|hrs?|hours|h|local time|sharp)?[\s.,;)]*+$", re.IGNORECASE)


def lifting(told: object, zone: str | tzinfo | None = None) -> tuple[str | None, bool]:
    """Return when the embargo ends that a value tells, and whether it holds without an end that can be read.

    `zone` is that of a time that tells none; else UTC. Nothing, no, and words that it was lifted are no embargo.
    """
    if told is None or told is False or told == 0:
        return None, False
    if told is True:
        return None, True
    words = " ".join(str(told).split())
    if not words or _NO.fullmatch(words):
        return None, False
    if isinstance(told, float) and told.is_integer():
        words = str(int(told))
    bare = _BEHIND.sub("", _AROUND.sub("", words[:_LONGEST]))
    until = loose(words, zone=zone) or loose(bare, zone=zone)
    return until, until is None


def lifting_under_names(told: Iterable[tuple[str, str]], zone: str | tzinfo | None = None) -> tuple[str | None, bool]:
    """Return until when fields of any names hold an item, and whether without an end that can be read.

    For what stands beside a format's own fields: meta elements, headers, properties. Of several ends the last.
    """
    until, held = None, False
    for field, value in told:
        name = squeezed(field)
        if not holds_until(name) or is_beside(name):
            continue
        if hold_words.says_over(name):
            held = held or truth(value) is False
            continue
        sure = truth(value)
        end, holds = (None, sure) if sure is not None else lifting(value, zone)
        until, held = max(filter(None, (until, end)), default=None), held or holds
    return until, held and until is None
