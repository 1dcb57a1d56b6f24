"""What an item is about up to a place: the name of a person or a body told most often. Owns the counting, no pronoun."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from streams.derive import lexicon as lex
from streams.derive.fitting import is_street
from streams.derive.name_reading import Kind, Named
from streams.memo import Once

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_AS_SUBJECT = 3
"""How much more a body counts that is a subject."""
_OPENERS = frozenset(
    "trading late management listing shares sales profits earnings analysts dealers traders news reports".split()
)
"""Common nouns that open sentences, and so look like names."""
_NO_TOPICS = lex.REPORT_NOUNS | _OPENERS
_ACTS = re.compile(
    rf"['\u2019]s?\b|,| (?:<[^<>]+> )?(?:\w+ed|{'|'.join(sorted(w for w in lex.VERBS if w.isalpha()))})\b"
)
"""Behind a name: a mark, a verb."""


class Topics:
    """The topics of one item, counted once for persons and once for bodies."""

    def __init__(self, item: "Discourse") -> None:
        self.item = item
        self._counted: dict[bool, tuple[str | None, list[int], list[str]]] = {}

    def first(self, *, person: bool) -> str | None:
        """Return the first name of a person or of a body."""
        return self._told(person)[0]

    def at(self, position: int | None, *, person: bool) -> str | None:
        """Return which name was told most often up to a place; in the whole item without one."""
        first, starts, best = self._told(person)
        if first is None:
            return None
        at = bisect_right(starts, position) if position is not None and position >= 0 else len(starts)
        return best[at - 1] if at else None

    def _told(self, person: bool) -> tuple[str | None, list[int], list[str]]:
        if person not in self._counted:
            self._counted[person] = self._count(("person",) if person else ("organisation", "unknown"))
        return self._counted[person]

    def _count(self, kinds: tuple[Kind, ...]) -> tuple[str | None, list[int], list[str]]:
        """Return the first name of such kinds, where each stands, and which is named most often up to there."""
        index = self.item.names
        names = [named for named in index.found if index.kind(named.name) in kinds]
        counts: dict[str, int] = {}
        starts: list[int] = []
        best: list[str] = []
        first: dict[str, int] = {}
        for named in names:
            if self._only_opens(named):
                continue
            if self.item.is_outlet(named.name) or named.name.lower() in _NO_TOPICS:
                continue
            if is_street(named.name):
                continue
            name = index.full_organisation(named.name) or named.name
            weight = _AS_SUBJECT if named.subject and index.kind(named.name) == "organisation" else 1
            counts[name] = counts.get(name, 0) + weight
            first.setdefault(name, named.start)
            top = best[-1] if best else name
            starts.append(named.start)
            best.append(min(top, name, key=lambda one: (-counts[one], first[one])))
        return (names[0].name if names else None), starts, best

    def _only_opens(self, named: Named) -> bool:
        """Whether a word has its capital only because a sentence begins with it, as far as the item shows."""
        return named.kind == "unknown" and " " not in named.name and named.name not in self._proper

    @Once
    def _proper(self) -> frozenset[str]:
        """The names that stand behind a word somewhere, or before a mark or a verb."""
        text = self.item.body_text
        return frozenset(
            [
                n.name
                for n in self.item.names.found
                if (n.start > 1 and text[n.start - 1] == " " and text[n.start - 2].isalnum())
                or _ACTS.match(n.text, n.end)
            ]
        )
