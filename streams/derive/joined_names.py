"""Names of one body with an "and" inside: "the Food and Drug Administration". Owns which two runs of capitals are one."""

from collections.abc import Sequence

from streams.derive.bodies import is_demonym, nation_of

_HEADS = frozenset(
    "administration commission agency authority organisation organization ministry department board committee council"
    " institute office association federation bureau service exchange union".split()
)
_REMITS = frozenset(
    "food drug securities commodities commodity fish fisheries forestry aeronautics space health education science arts justice labour"
    " labor trade industry transport trade posts post telecommunications agriculture housing safety medicines customs"
    " immigration revenue finance planning culture energy environment weights infrastructure development safety technology"
    " engineering broadcasting oceanic atmospheric wildlife futures exchange competition consumer prevention control alcohol occupational equality pensions work armed".split()
)
"""What a body is about: words that name nobody where they stand first."""
_OF_A_LAND = frozenset(["national", "federal", "international", "the"])


def is_one_body(first: Sequence[str], last: Sequence[str]) -> bool:
    """Whether the capitalised words on both sides of an "and" are one name: remits alone, then a head.

    Nothing but a land stands before the first remit: "Tarn Energy and Trade Union" may be a company and a union.
    """
    if not first or len(last) < 2 or last[-1].lower() not in _HEADS:
        return False
    remits = {word.lower() for word in (first[-1], *last[:-1])}
    return remits <= _REMITS and all(_is_of_a_land(word) for word in first[:-1])


def _is_of_a_land(word: str) -> bool:
    return is_demonym(word) or nation_of(word) is not None or word.lower() in _OF_A_LAND
