"""Who asserts a claim independently: attribution roots, copies, publisher families, circular citing. Owns counting.

Source: status-model.md, *Independent origins*. Whether origins make a status is told in confirmation.py.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from projections.facts import Fact
from projections.parties import Group, Parties, Words, words_of
from projections.sight import Sight

Key = tuple[str, Group]
"""A root: ("who", party), ("body", body of unnamed officials), ("via", carrier of unnamed sources), or NAMELESS."""

NAMELESS: Key = ("nameless", ())


@dataclass(frozen=True)
class Root:
    """One origin of a claim with all that attributes the claim to it, in the order in which it was said."""

    key: Key
    facts: tuple[Fact, ...]
    first: Fact
    carriers: tuple[str, ...]
    live: bool


@dataclass(frozen=True)
class Origins:
    """The origins of a claim, how many are independent and live, and whether some cite each other."""

    roots: tuple[Root, ...] = ()
    independent: int = 0
    circular: bool = False

    @property
    def live(self) -> bool:
        """Whether any origin is live."""
        return any(root.live for root in self.roots)


def find_origins(facts: Sequence[Fact], sight: Sight, parties: Parties, retracted: Iterable[Group]) -> Origins:
    """Return the origins that the claim's mentions tell of, live and lost.

    `facts` are those of kind claim that count or are lost, in order; `retracted` the parties that withdrew their
    report.
    """
    return _Attribution(facts, sight, parties).origins(frozenset(retracted)) if facts else Origins()


class _Attribution:
    """Who attributes one claim to whom; `counting` are the mentions that count, `plain` the root that each names."""

    def __init__(self, facts: Sequence[Fact], sight: Sight, parties: Parties) -> None:
        self.facts = facts
        self.sight = sight
        self.parties = parties
        self.counting = [fact for fact in facts if sight.counts(fact)]
        self.plain = {fact.key: self._named_root(fact) for fact in facts}
        self.cycles = self._cycles()
        self.keys = self._to_roots(self._without_copies())

    def origins(self, retracted: frozenset[Group]) -> Origins:
        """Return the origins."""
        found: dict[Key, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[self.keys.get(fact.key, self.plain[fact.key])].append(fact)
        unsorted = (self._root(key, rows, retracted) for key, rows in found.items())
        roots = tuple(sorted(unsorted, key=lambda root: (not root.live, root.first.rank)))
        return Origins(roots, self._count([root for root in roots if root.live]), bool(self.cycles))

    def _named_root(self, fact: Fact) -> Key:
        if fact.origin_kind == "unnamed":
            body = fact.origin[1] if fact.origin is not None else None
            if body:
                return ("body", self.parties.named(body))
            carrier = fact.carrier or self.sight.items[fact.item].provider or fact.item
            return ("via", self.parties.named(carrier))
        return NAMELESS if fact.origin is None else ("who", self.parties.of(fact.origin))

    def _moved_by(self, fact: Fact) -> Group | None:
        provider = self.sight.items[fact.item].provider
        return self.parties.named(provider) if provider else None

    def _without_copies(self) -> dict[str, Key]:
        """Give what a copy of a text attributes the roots of the first item with that text.

        Not what its own provider tells in the same words of another outlet: nobody syndicates to himself.
        """
        keys = {fact.key: self.plain[fact.key] for fact in self.counting}
        first: dict[str, str] = {}
        told: dict[str, list[Key]] = defaultdict(list)
        for fact in self.counting:
            group = self.sight.items[fact.item].copy_group
            if first.setdefault(group, fact.item) == fact.item:
                told[group].append(keys[fact.key])
        for fact in self.counting:
            group = self.sight.items[fact.item].copy_group
            ours = self.sight.items[fact.item].provider if fact.origin_kind == "outlet" else None
            is_own = ours is not None and ours == self.sight.items[first[group]].provider
            if fact.item != first[group] and keys[fact.key] not in told[group] and not is_own:
                same_kind = [key for key in told[group] if key[0] == keys[fact.key][0]]
                keys[fact.key] = (same_kind or told[group])[0]
        return keys

    def _path(self, fact: Fact) -> list[Group]:
        """Return who passed the claim on, the item's provider first and the named root last."""
        named = fact.origin if fact.origin_kind != "unnamed" else None
        root = None if named is None else self.parties.of(named)
        passing = [self.sight.items[fact.item].provider, *_citing(fact), fact.carrier]
        path = [self.parties.named(name) for name in passing if name]
        path = [group for group in path if group != root]
        return list(dict.fromkeys(path if root is None else [*path, root]))

    def _cycles(self) -> dict[Group, int]:
        """Return, for each party that cites itself through others, the number of its cycle."""
        cites: dict[Group, set[Group]] = defaultdict(set)
        for fact in self.counting:
            for one, other in pairwise(self._path(fact)):
                cites[one].add(other)
        if not any(node in cites for cited in list(cites.values()) for node in cited):
            return {}
        reach: dict[Group, set[Group]] = {}
        for node, cited in cites.items():
            seen: set[Group] = set()
            waiting = [*cited]
            while waiting:
                following = waiting.pop()
                if following not in seen:
                    seen.add(following)
                    waiting.extend(cites.get(following, ()))
            reach[node] = seen
        members: dict[Group, int] = {}
        for number, (node, reached) in enumerate(reach.items()):
            if node in reached and node not in members:
                members.update({other: number for other in reached if node in reach.get(other, ())})
        return members

    def _to_roots(self, keys: dict[str, Key]) -> dict[str, Key]:
        """Let an outlet whose report rests on another's stand for that other one.

        Not so an outlet that reported on its own in an item of its own, and not within a cycle.
        """
        own = {
            keys[fact.key]
            for fact in self.counting
            if keys[fact.key] == ("who", self._moved_by(fact)) and not fact.carrier
        }
        rests_on: dict[Key, Key] = {}
        for fact in self.counting:
            root = keys[fact.key]
            for name in (*_citing(fact), fact.carrier, self.sight.items[fact.item].provider):
                outlet: Key = ("who", self.parties.named(name)) if name else root
                if NAMELESS != root != outlet and outlet not in own and outlet[1] not in self.cycles:
                    rests_on.setdefault(outlet, root)
        found: dict[str, Key] = {}
        for fact in self.counting:
            key, seen = keys[fact.key], {keys[fact.key]}
            while key in rests_on and rests_on[key] not in seen:
                key = rests_on[key]
                seen.add(key)
            found[fact.key] = key
        return found

    def _root(self, key: Key, facts: Sequence[Fact], retracted: frozenset[Group]) -> Root:
        counting = [fact for fact in facts if self.sight.counts(fact)]
        shown = counting or list(facts)
        own = [fact for fact in shown if self.plain[fact.key] == key] or shown
        names: dict[Group, str] = {}
        for fact in shown:
            outlets = [fact.carrier, *_citing(fact)]
            if self.plain[fact.key] != key and fact.origin is not None and fact.origin_kind == "outlet":
                outlets.append(fact.origin[0])
            for name in outlets:
                if name and ("who", self.parties.named(name)) != key:
                    names.setdefault(self.parties.named(name), name)
        withdrew = key[1] in retracted or (bool(names) and retracted.issuperset(names))
        live = bool(counting) and not withdrew and not self._own_item_killed(key, facts, counting)
        return Root(key, tuple(facts), own[0], tuple(names.values()), live)

    def _own_item_killed(self, key: Key, facts: Sequence[Fact], counting: Sequence[Fact]) -> bool:
        """Tell whether the origin's own item was killed and no other one of its own tells the claim.

        An outlet's own item is whatever it told the claim in, also by citing another one; unnamed sources have it only
        where they are told of.
        """
        if key[0] not in {"who", "via"}:
            return False
        killed = any(
            (not fact.alive and fact.why in {"kill", "withdrawal"}) or self.sight.items[fact.item].killed
            for fact in (*facts, *self.facts)
            if self._moved_by(fact) == key[1] and (key[0] == "who" or self.plain[fact.key][1] == key[1])
        )
        return killed and not any(self._moved_by(fact) == key[1] for fact in counting)

    def _count(self, live: Sequence[Root]) -> int:
        named = [root for root in live if root.key != NAMELESS]
        if not named:
            return min(1, len(live))
        families = _families(self.sight.policy.families)
        told = self._told_families()
        found: set[object] = set()
        for root in named:
            kind, group = root.key
            cycle = self.cycles.get(group) if kind in {"who", "via"} else None
            if cycle is not None:
                if self._has_own_report(cycle):
                    found.add(("cycle", cycle))
                continue
            first = root.first
            outlet = first.origin[0] if kind == "who" and first.origin else first.carrier
            family = families.get(words_of(outlet or self.sight.items[first.item].provider or ""))
            if kind == "body":
                found.add(root.key)
            elif family is not None:
                found.add(("family", family))
            else:
                found.add(("told", told[group]) if group in told else root.key)
        return len(found)

    def _told_families(self) -> dict[Group, int]:
        """Return, for each outlet that an item tells to be of one publisher with others, the number of its family.

        Whether an item or the policy tells it makes no difference: a family with a title of the policy's is that one.
        """
        told: list[set[Group]] = []
        for fact in self.counting:
            members = {self.parties.named(title) for title in fact.family}
            if not members:
                continue
            apart = [family for family in told if family.isdisjoint(members)]
            told = [*apart, members.union(*(family for family in told if not family.isdisjoint(members)))]
        return {group: number for number, family in enumerate(told) for group in family}

    def _has_own_report(self, cycle: int) -> bool:
        """Tell whether a member of a cycle reported on its own: it is a root that no other member passes on."""
        for fact in self.counting:
            kind, group = self.keys[fact.key]
            if kind in {"who", "via"} and self.cycles.get(group) == cycle:
                members = {member for member in self._path(fact) if self.cycles.get(member) == cycle}
                if members <= {group}:
                    return True
        return False


def _citing(fact: Fact) -> tuple[str, ...]:
    """Return the chain with its root last; unnamed sources are no link of it."""
    if fact.origin is None:
        return fact.chain
    root = words_of(fact.origin[0])
    if fact.origin_kind == "unnamed":
        return tuple(name for name in fact.chain if words_of(name) != root)
    if len(fact.chain) > 1 and words_of(fact.chain[0]) == root:
        return tuple(reversed(fact.chain))
    return fact.chain


@lru_cache(maxsize=64)
def _families(families: tuple[tuple[str, ...], ...]) -> dict[Words, int]:
    return {words_of(title): number for number, family in enumerate(families) for title in family}
