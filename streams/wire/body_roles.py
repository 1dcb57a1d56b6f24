"""Which of several bodies of one item is the story, by the role that the wire gives each. Owns the names of the roles.

Wires send a story beside its summary, its caption, its notebook. The main one goes first, then the longest; what is
internal is never shown, even when there is nothing else.
"""

import re
from collections.abc import Iterable, Sequence

_SQUEEZE = re.compile(r"[^a-z0-9]+")
_INTERNAL = re.compile(
    r"note(?:book|pad|s)?$|notebook|notepad|notizblock|intern(?!at)|private|non-?public|confiden|notfor|ednote|editorsnote"
    r"|editorialnote|deskonly|^desk(?!top)|contact|backoffice|instruction|advis|adminis|metadata|comment"
)
_MINOR = re.compile(
    r"summar|abstract|teaser|^short|short$|caption|headline|title|kicker|standfirst|snippet|descri|^sms|push|tweet|social"
    r"|promo|^brief|^alt|seo|thumbn|byline|credit|related|infobox|factbox|sidebar|quote|preview|excerpt|^lead|lede|intro"
    r"|dek$|extract|synops|ingress|subhead|translat|keyword|copyright|dateline|slug|crosshead|marginal|background"
)
_MAIN = re.compile(
    r"main|^body|body$|story|^full|article|primary|^long|maintext|^text|default|complete|^content|^web|print"
)
MAIN, UNKNOWN, MINOR = 0, 1, 2
"""Places of the roles, the best first."""

_LONGER = 1.25
"""How much longer another rendition has to be: two of the same text differ by an empty line."""


def rank(role: str | None) -> int | None:
    """Return the place of a role, 0 for the main one, None for what is internal."""
    told = _SQUEEZE.sub("", (role or "").lower().rpartition(":")[2].rpartition("/")[2])
    if not told:
        return UNKNOWN
    if _INTERNAL.search(told):
        return None
    if _MINOR.search(told):
        return MINOR
    return MAIN if _MAIN.search(told) else UNKNOWN


def chosen(bodies: Iterable[tuple[str | None, Sequence[str]]]) -> list[str]:
    """Return the paragraphs of the story: of the best role that has any, the first unless another is longer.

    Nothing of what is internal, even when there is nothing else.
    """
    found: list[tuple[int, int, Sequence[str]]] = []
    for role, paragraphs in bodies:
        place = rank(role) if paragraphs else None
        if place is not None:
            found.append((place, sum(map(len, paragraphs)), paragraphs))
    main = min((place for place, _, _ in found), default=0)
    longest = max((size for place, size, _ in found if place == main), default=0)
    return next((list(told) for place, size, told in found if place == main and _LONGER * size >= longest), [])
