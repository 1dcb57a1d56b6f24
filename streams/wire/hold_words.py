"""The words by which wires say that a hold or an embargo is over, or that there is none. Data; patterns are made of it.

Who reads such words (notes, headlines, states, flags, values) builds on these lists: a word is added here, once.
"""

import re

ENDED = ("lifted", "ended", "expired", "removed", "aufgehoben")
"""What an embargo, a hold or a kill is that holds no more."""

OVER = "over"
"""As those, but "hold over" asks to keep a story for later: behind `hold` it needs "is" or "was" in front."""

LET_GO = ("released", "cleared", "passed", "broken")
"""What a hold or an embargo is that holds no more, and no kill: "kill released" is one that was sent."""

IS = r"(?:(?:is|has been|has|was|now) )*"
WAS = r"(?:(?:is|has been|has|was|now) )+"
NONE = r"(?:none|no|nil|n/a)"
IMMEDIATE = r"for immediate (?:release|use|publication)"
AT_ONCE = r"(?:immediate(?:ly)?|now|free|open)"
"""The values of a field for the time of release that say that there is no such time."""

_OFF = frozenset(("inactive", "disabled", "off", "none", "not active", "no longer active", *ENDED, OVER, *LET_GO))

_OVER_NAME = re.compile(rf"lift$|(?<!ext)(?<!int)(?<!am)(?:{'|'.join(ENDED)}|released)(?!ate)|{OVER}$")


def says_over(name: str) -> bool:
    """Tell whether a (squeezed) name in an item's data asks whether an embargo is over: `embargolifted`."""
    return _OVER_NAME.search(name) is not None


def is_off(condition: str) -> bool:
    """Tell whether the condition of a hold or an embargo says that it does not hold, or not any more."""
    return condition.strip().lower().replace("_", " ") in _OFF


def ended(*more: str) -> str:
    """Return a pattern of the words for what is over, `more` of them beside those of `ENDED`."""
    return rf"(?:{'|'.join((*ENDED, *more))})"


def freed(*more: str) -> str:
    """Return a pattern for "embargo lifted", "hold has been lifted", "embargoed no more"; `more` words of an end."""
    return (
        rf"(?:embargo(?:ed)? {IS}{ended(OVER, *more)}|(?:hold|sperrfrist|with?hold) {IS}{ended(*more)}"
        rf"|(?:hold|sperrfrist) {WAS}{OVER})"
    )
