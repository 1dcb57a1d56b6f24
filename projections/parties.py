"""Which names are one party: shared aliases, short forms, organisations. Owns joining, not what a party did.

Source: status-model.md, *Postures* ("One party is one row") and architecture.md, *Identity* (party).
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from events.mentions import Party

Words = tuple[str, ...]
Who = tuple[str, str | None, tuple[str, ...]]
"""A party as a plain value: name, organisation, aliases."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_POSSESSIVE = re.compile(r"['\u2019]s?$")
_EMPTY = frozenset({"the", "a", "an", "of", "for", "and"})
_ENDINGS = ("ians", "ian", "ans", "an", "ese", "ish", "ia", "i", "a", "n", "y", "s")
_LEAST_STEM = 4
STATE_BODIES = frozenset(
    ["ministry", "government", "presidency", "parliament", "embassy", "police", "army", "navy", "military", "command"]
)
"""Bodies that are called by their country's name or by its adjective."""

_TITLES_OF_PAPERS_WORDS = """
beacon bulletin chronicle courier daily dispatch echo examiner express gazette globe guardian herald independent
inquirer journal ledger lantern magazine mail mercury mirror monitor news observer post press radio review sentinel
standard star sun telegraph television times today tribune tv weekly wire
"""
_TITLES_OF_PAPERS = frozenset(_TITLES_OF_PAPERS_WORDS.split())
"""Last words of outlets' names: what stands before one is a place or a trade, not a short form of the outlet."""
_OPENING_TITLES = frozenset(("radio", "tv", "television", "channel", "canal", "diario", "gazzetta", "corriere"))


def who(party: Party) -> Who:
    """Return the party as a plain value."""
    return (party.name, party.organisation, party.aliases)


@lru_cache(maxsize=65_536)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words that tell a name from others: folded, without articles and possessive marks."""
    found = (_POSSESSIVE.sub("", word) for word in _WORD.findall(name.casefold()))
    return tuple(word for word in found if word and word not in _EMPTY)


@lru_cache(maxsize=65_536)
def _stem(word: str) -> str:
    """Return what a place and the adjective of it share ("Karsova", "Karsovan")."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word


def _key(words: Words) -> Words:
    """Return what two spellings of one name share: the words in any order, of a state's body the country's stem."""
    if STATE_BODIES.isdisjoint(words):
        return tuple(sorted(words))
    return tuple(sorted(word if word in STATE_BODIES else _stem(word) for word in words))


def is_short_for(short: Words, long: Words) -> bool:
    """Tell whether a name is the beginning or the end of a longer one ("Peskov", "Orrin", "defence ministry")."""
    size = len(short)
    return 0 < size < len(long) and (long[:size] == short or long[-size:] == short)


def is_own_conduct(person: Who, claim: str) -> bool:
    """Tell whether a claim is about what the person did: it names him, and not only his body."""
    name, organisation, _ = person
    if organisation is None:
        return False
    words = words_of(name)
    return bool(words) and words[-1] in words_of(claim) and words[-1] not in words_of(organisation)


Group = int | tuple[str, ...]
"""A party: its number among the joined ones, or the words of a name that was not among them."""


class Parties:
    """Groups of names that are one party each."""

    def __init__(self, names: Mapping[Who, int], groups: Mapping[tuple[str, ...], int]) -> None:
        self._names = names
        self._groups = groups

    def of(self, party: Who) -> Group:
        """Return the group of a party."""
        found = self._names.get(party)
        return self.named(party[0]) if found is None else found

    def named(self, name: str) -> Group:
        """Return the group of a bare name."""
        key = _key(words_of(name))
        return self._groups.get(key, key)


def join(parties: tuple[Who, ...], claim: str = "") -> Parties:
    """Join the parties of a story, given in order and once each, as they stand toward one claim.

    In a claim about a person's own conduct that person is not joined with his body.
    """
    return _join(parties, frozenset(party for party in parties if party[1] and is_own_conduct(party, claim)))


def order_of(party: Who) -> tuple[str, str, tuple[str, ...]]:
    """Return a key that sorts parties."""
    return (party[0], party[1] or "", party[2])


class _Joining:
    """Union of parties by what they are called."""

    def __init__(self, spellings: list[list[Words]]) -> None:
        self.spellings = spellings
        self.parent = list(range(len(spellings)))
        self.holders: dict[Words, int] = {}
        for node, names in enumerate(spellings):
            for name in names:
                self.union(node, self.holders.setdefault(_key(name), node))

    def find(self, node: int) -> int:
        """Return the least member of a node's group."""
        while self.parent[node] != node:
            node = self.parent[node]
        return node

    def union(self, one: int, other: int) -> None:
        """Make two groups one."""
        first, second = sorted((self.find(one), self.find(other)))
        self.parent[second] = first

    def join_short_forms(self) -> None:
        """Join what goes by a short form with the one group that has a fuller name for it; with none if two have."""
        holders: dict[Words, set[int]] = {}
        for node, names in enumerate(self.spellings):
            for name in names:
                holders.setdefault(name, set()).add(node)
        fuller: dict[Words, set[int]] = {}
        for name, nodes in holders.items():
            for size in range(1, len(name)):
                if name[-1] not in _TITLES_OF_PAPERS:
                    fuller.setdefault(name[:size], set()).update(nodes)
                if name[0] not in _OPENING_TITLES:
                    fuller.setdefault(name[-size:], set()).update(nodes)
        for short in sorted(holders.keys() & fuller.keys(), key=lambda words: (-len(words), words)):
            bare = {self.find(node) for node in holders[short]}
            others = {self.find(node) for node in fuller[short]} - bare
            if len(others) == 1:
                self.union(min(bare), next(iter(others)))


@lru_cache(maxsize=1_024)
def _join(parties: tuple[Who, ...], apart: frozenset[Who]) -> Parties:
    joining = _Joining([_names_of(party, apart=party in apart) for party in parties])
    joining.join_short_forms()
    groups = {party: joining.find(node) for node, party in enumerate(parties)}
    return Parties(groups, {key: joining.find(node) for key, node in joining.holders.items()})


def _names_of(party: Who, *, apart: bool) -> list[Words]:
    """Return the spellings that may join a party with others.

    An alias that is only the short form of a fuller name of the same party ("foreign ministry" of "Belmor foreign
    ministry") says less than that name and joins nobody by itself.
    """
    name, organisation, aliases = party
    body = () if organisation is None else words_of(organisation)
    full = [words_of(name)] + ([] if apart or not body else [body])
    extra = [words for words in map(words_of, aliases) if words and not (apart and words == body)]
    everything = [*full, *extra]
    kept = [words for words in extra if not any(is_short_for(words, other) for other in everything)]
    return [words for words in dict.fromkeys([*full, *kept]) if words]
