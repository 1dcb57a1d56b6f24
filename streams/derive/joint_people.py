"""Words that mean several people at once: "both men", "all three", and who is meant. Owns which words these are."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from streams.derive.lines import Line
from streams.derive.name_reading import Named
from streams.derive.party_words import Who

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_COUNTED = {"both": 2, "two": 2, "three": 3, "four": 4}
_LED = frozenset(["of", "the", "those", "these", "all", "them"])
_PEOPLE = frozenset(
    "men women people brothers sisters siblings lawmakers politicians senators congressmen officials players defendants suspects officers"
    " executives candidates actors singers teenagers pair aides".split()
)
_JOINS = re.compile(r",? (?:and|or|nor|with) (?:the |his |her |their )?(?:[a-z\-]+ ){0,2}|, (?:the )?")
_LINES_BACK = 4
_FAR_BACK = 16


def people_meant(item: "Discourse", line: Line, words: Sequence[str], before: str) -> list[Who]:
    """Return the people that "both", "both of those men" or "all three men" means; none for other words, or other counts.

    `before` is the word in front of the phrase. They are those whom the sentence before names, or who were last joined.
    """
    number = _number(words, before)
    if not number or line.field != "body" or not line.index:
        return []
    groups = _joined(item, line)
    last = item.body[line.index - 1].at
    near: dict[str, Who] = {}
    for group in groups:
        near.update({name: who for name, (who, at) in group.items() if at >= last})
    if len(near) == number:
        return list(reversed(near.values()))
    return next(([who for who, _ in reversed(group.values())] for group in groups if len(group) == number), [])


def _number(words: Sequence[str], before: str) -> int:
    """Return how many people the words count, 0 where they are none of these words."""
    counted = next((word for word in words if word in _COUNTED), None)
    rest = [word for word in words if word not in _COUNTED and word not in _LED]
    if counted is None or len(rest) > 1 or (rest and rest[0] not in _PEOPLE):
        return 0
    if counted != "both" and before not in ("all", "the") and not {"all", "the"} & set(words):
        return 0
    return _COUNTED[counted]


def _joined(item: "Discourse", line: Line) -> list[dict[str, tuple[Who, int]]]:
    """Return the people named in the lines before, the nearest first, those of one phrase together."""
    found: list[dict[str, tuple[Who, int]]] = []
    behind: Named | None = None
    floor = item.body[max(0, line.index - _LINES_BACK)].at
    for named in islice(item.names.before(line.at, ("person", "unknown")), _FAR_BACK):
        if named.start < floor:
            break
        who = item.antecedents.named(named)
        if who.kind != "person" and " " not in who.name:
            continue
        between = "" if behind is None else item.names.text[named.end : behind.start]
        if not found or not _JOINS.fullmatch(between):
            found.append({})
        found[-1].setdefault(who.name.lower(), (who, named.start))
        behind = named
    return found
