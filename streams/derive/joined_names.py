"""Names of one body with an "and" inside: "the Food and Drug Administration". Owns which two runs of capitals are one."""

from collections.abc import Sequence

from streams.derive import lexicon as lex

_HEADS = frozenset(
    "administration commission agency authority organisation organization ministry department board committee council"
    " institute office association federation bureau service corporation exchange union".split()
)
_REMITS = frozenset(
    "food drug securities commodities commodity fish fisheries forestry aeronautics space health education science arts justice labour"
    " labor trade industry transport trade posts post telecommunications agriculture housing safety medicines customs"
    " immigration revenue finance planning culture energy environment weights infrastructure development safety technology"
    " engineering broadcasting oceanic alcohol occupational equality pensions work armed".split()
)
"""What a body is about: words that name nobody where they stand first."""
_NONE = lex.ORGANISATION_WORDS | frozenset(["house", "treasury", "bundesbank"])


def is_one_body(first: Sequence[str], last: Sequence[str]) -> bool:
    """Whether the capitalised words on both sides of an "and" are one name: the first ends in a remit, the last in a head."""
    if not first or len(last) < 2 or last[-1].lower() not in _HEADS:
        return False
    return first[-1].lower() in _REMITS and _NONE.isdisjoint(word.lower() for word in first[:-1])
