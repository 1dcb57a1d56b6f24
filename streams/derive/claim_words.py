"""Words by which claims are told. Data only."""

import re

ACCUSE = frozenset("accused accuses accusing blamed blames charged charges".split())
"""Verbs that accuse."""
ALLEGE = frozenset(
    "alleged alleges allege alleging claimed claims claim claiming charged contended contends contend maintains maintained insisted insists complained complains believes believe suspects suspect charging contending asserting complaining".split()
)
"""Verbs that assert what is in dispute."""
STRONG_UNNAMED = re.compile(
    r"\b(?:sources?|insiders?|(?:people|persons?|officials?|executives?|individuals?) (?:close to|familiar with|briefed on|with (?:direct )?knowledge)|(?:security|intelligence|military|defen[cs]e|counter-?terrorism|law enforcement) (?:officials?|officers?)|diplomats?|(?:eye-?)?witness(?:es)?|onlookers?|bystanders?|neighbou?rs?|defectors?|tipsters?|whistle-?blowers?|informants?|crew members?|delegates?|person|activists?|residents?|relatives|family members|villagers|locals|townspeople|survivors|passengers|fishermen)\b"
)
"""Words for sources that keep their names."""
_SECURITY = re.compile(
    r"\b(?:security|intelligence|military|defen[cs]e|counter-?terrorism|law enforcement) (?:officials?|officers?)\b"
)
MOST = 12
"""No sentence makes more claims of one kind: what repeats a cue beyond that is no prose."""


def is_security(words: str) -> bool:
    """Whether words, in small letters, mean officials of whom none is named and who tell what nobody else can know."""
    return _SECURITY.search(words) is not None
