"""Which outlets an item tells to be of one publisher: "sister title of", "owned by". Owns that reading only.

What such a family means for the count of origins is told in status-model.md, *Independent origins*.
"""

import re
from itertools import islice

_NAME = (
    r"(?:[Tt]he )?(?P<{0}>[A-Z][\w\u2019'&-]{{0,30}}(?: (?:of |de |del |der |la )?[A-Z][\w\u2019'&-]{{0,30}}){{0,4}})"
)
_ONE, _OTHER = _NAME.format("one"), _NAME.format("other")
_KIND = r"(?:title|paper|newspaper|publication|daily|weekly|magazine|station|channel|website|site|outlet|edition)s?"
_KIN = rf"(?:sister|sibling|companion|stable-?mate)(?:[ -]{_KIND})?"
_OWNED = r"(?:owned|published|controlled|run) by (?:the )?(?:same )?(?:publisher|owner|group|company|publishers)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # "the Evening Dispatch, sister title of the Morning Dispatch"
        rf"{_ONE},? (?:which is |is |are )?(?:the |a |an |its )?{_KIN} (?:of|to) {_OTHER}",
        # "the Morning Dispatch and its sister title, the Evening Dispatch"; "the Dispatch's sister paper, the Echo"
        rf"{_ONE},? (?:and|or|as well as) (?:its|their) {_KIN},? {_OTHER}",
        rf"{_ONE}(?:'s|\u2019s|'|\u2019) {_KIN},? {_OTHER}",
        # "the Echo, owned by the publisher of the Dispatch"
        rf"{_ONE},? (?:which is |is |are )?(?:also |jointly )?{_OWNED} (?:as|of|that (?:owns|publishes)|behind) {_OTHER}",
        # "the Echo, which belongs to the same group as the Dispatch"
        rf"{_ONE},? (?:which )?(?:belongs|belonging) to (?:the )?same (?:publisher|owner|group|company) as {_OTHER}",
        # "the Echo, owned by Dispatch Media": the owner's name joins its titles
        rf"{_ONE},? (?:which is |is |a \w+ )?(?:also )?(?:owned|published) by {_OTHER}",
    )
)
_BOTH = re.compile(
    rf"{_ONE} and {_OTHER},? (?:which |that |who )?(?:are )?(?:both )?"
    rf"(?:sister {_KIND}|{_OWNED}|(?:titles|papers|newspapers|part) of (?:the )?same|(?:belong|belonging) to (?:the )?same)"
)
_CUES = (
    "sister",
    "sibling",
    "stablemate",
    "stable-mate",
    "companion",
    "owned by",
    "published by",
    "same publisher",
    "same owner",
    "same group",
    "same company",
)
"""Of a text that tells of a family at all."""
_WORDS = ("sister", "sibling", "companion", "stable", " by ", " same")
"""Words of which each pattern has one."""
_APART = re.compile(r"[.\n]")
"""Between two of these stands all that a pattern matches."""
_MOST = 4


def families(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the titles, two by two, that a text tells to be of one publisher; an owner's name counts as a title."""
    if not any(cue in text for cue in _CUES):
        return ()
    found: dict[tuple[str, ...], None] = {}
    parts = [part for part in _APART.split(text) if any(word in part for word in _WORDS)]
    for pattern in (*_PATTERNS, _BOTH):
        for match in islice((match for part in parts for match in pattern.finditer(part)), _MOST):
            pair = tuple(sorted({_plain(match["one"]), _plain(match["other"])}))
            if len(pair) > 1:
                found[pair] = None
    return tuple(found)


def family_of(name: str, told: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Return all titles that an outlet's name is told to be of one publisher with, itself among them."""
    mine = {title for pair in told for title in pair if _is_same(title, name)}
    for _ in told:
        mine |= {title for pair in told if mine.intersection(pair) for title in pair}
    return tuple(sorted(mine))


def _plain(name: str) -> str:
    return re.sub(r"['\u2019]s?$", "", name)


def _is_same(title: str, name: str) -> bool:
    one, other = title.casefold(), name.casefold().removeprefix("the ")
    return one == other or one.endswith(f" {other}") or other.endswith(f" {one}")
