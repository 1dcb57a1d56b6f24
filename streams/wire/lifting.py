"""When an embargo ends, however a wire tells it: a time, a yes or a no, words. Owns that what cannot be read holds."""

import re
from datetime import tzinfo

from streams.wire import hold_words
from streams.wire.times import loose
from streams.wire.yes_no import NO, NOTHING

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
