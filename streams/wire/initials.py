"""Lines of initials: who wrote, edited and keyed a story, below it or where a byline would be. Owns their shapes."""

import re

_SHAPES = re.compile(
    r"^[\[(](?:[A-Z][\w.&]{1,20}(?: [A-Z]\w+){0,2}\s?[/-]\s?)?[A-Za-z]{2,4}(?:\s?[/-]\s?[A-Za-z]{2,4}){0,4}[\])]$"
    r"|^[A-Z]{2,6}(?: [A-Z]{2,4})? ?[a-z]{2,4}(?:/[a-z]{2,4})*$|^[a-z]{2,8}(?: [a-z]{2,3}|[/-][a-z]{2,4}){1,5}$"
    r"|^[A-Z]{2,8}(?: [a-z]{2,3}){1,5}$|^[A-Z][a-z]{1,7} (?:[a-z]{2,3} ){0,4}[a-z]{2,3}$"
    r"|^[A-Z][\w.]{1,20}(?:/[a-z]{2,4}){1,3}(?:/\d{3,4}(?: [A-Z]{2,4})?)?$"
)
_LONGEST = 40
_WORDS = re.compile(r"\b(?:to|be|or|not|is|was|the|and|of|in|it|he|she|we|they|are|has|had|for|but|you|so|do|did)\b")
_MOST_WORDS = 2  # of a language in a line of initials
_DESK = re.compile(r"^[a-z]{1,4}(?:[/-][a-z]{1,4})*$")


def are(line: str) -> bool:
    """Tell whether a line is the initials of who wrote and edited, and not words of the story."""
    if len(line) > _LONGEST or _SHAPES.match(line) is None:
        return False
    return "/" in line or len(_WORDS.findall(line)) < _MOST_WORDS


def are_of_a_desk(byline: str) -> bool:
    """Tell whether a byline is the initials of those at the desk, which are no names."""
    return _DESK.match(byline) is not None
