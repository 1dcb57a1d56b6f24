"""Where each party stands toward a claim: its acts in order, which one decides, what was reversed or softened.

Source: status-model.md, *Postures* and *Time*. Owns one party's row; what rows make of a status is in confirmation.py.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from events.instants import day, is_day
from events.views import Posture
from projections.facts import Fact, When, same_time
from projections.parties import STATE_BODIES, Group, Parties, is_own_conduct, is_short_for, words_of

SUBSTANTIVE = frozenset({"confirms", "denies", "confirms_part", "retracts"})
POSTURE: dict[str, Posture] = {
    "confirms": "confirmed",
    "denies": "denied",
    "confirms_part": "partial",
    "retracts": "retracted",
    "neither": "neither",
    "declines": "declined",
    "silent": "no_response",
}
_TELLING = {"neither": 3, "declines": 2, "silent": 1}
_OPPOSITE = {"confirms": "denies", "denies": "confirms"}


@dataclass(frozen=True)
class Act:
    """One act of a party, with every mention that tells of it, the first one first."""

    bearing: str
    facts: tuple[Fact, ...]

    @property
    def first(self) -> Fact:
        """Return the mention that told of it first."""
        return self.facts[0]

    @property
    def when(self) -> When:
        """Return its place in the order of what was said."""
        return self.facts[0].when


@dataclass(frozen=True)
class Row:
    """A party's acts toward a claim and what they come to.

    `facts` are all mentions of its acts; `reversed` and `softened` the two acts behind each flag; `replaced` are
    mentions whose act a retraction replaced.
    """

    group: Group
    effective: bool
    deciding: Act
    facts: tuple[Fact, ...]
    reversed: tuple[Act, ...] = ()
    softened: tuple[Act, ...] = ()
    replaced: tuple[Fact, ...] = ()


def find_rows(facts: Iterable[Fact], parties: Parties, effective_standings: Sequence[str]) -> list[Row]:
    """Return one row a party, in the order of who answered first; `facts` are responses that count, in order.

    What somebody without standing says under another name of the same body (an official who may not be named) has a
    row of its own and decides nothing.
    """
    groups: dict[Group, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.party is not None and fact.bearing in POSTURE:
            groups[parties.of(fact.party)].append(fact)
    rows = []
    for group, told in groups.items():
        having = [fact for fact in told if fact.standing in effective_standings]
        names = {fact.party[0].casefold() for fact in having if fact.party is not None}
        without = [
            fact
            for fact in told
            if fact.standing not in effective_standings and (fact.party or ("",))[0].casefold() not in names
        ]
        if having:
            rows.append(_row(group, having, effective=True))
        if without:
            rows.append(_row(group, without, effective=False))
    return sorted(rows, key=lambda row: row.deciding.first.rank)


def acts_of(facts: Sequence[Fact]) -> list[Act]:
    """Return the acts that mentions of one party tell of: a recap of an earlier act is the same act."""
    by_time: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_time[fact.bearing or "", fact.said].append(fact)
    for bearing, said in sorted(key for key in by_time if is_day(key[1])):
        same_day = [key for key in by_time if key[0] == bearing and not is_day(key[1]) and day(key[1]) == said]
        if same_day:
            told = by_time.pop((bearing, said))
            by_time[min(same_day)] += told
    acts = [Act(bearing, tuple(sorted(told, key=lambda fact: fact.rank))) for (bearing, _), told in by_time.items()]
    return sorted(acts, key=lambda act: act.first.rank)


def _row(group: Group, facts: Sequence[Fact], *, effective: bool) -> Row:
    acts = acts_of(facts)
    substantive = [act for act in acts if act.bearing in SUBSTANTIVE]
    if not substantive:
        return Row(group, effective, _most_telling(acts), tuple(facts))
    decides = _decides(substantive)
    softened: tuple[Act, ...] = ()
    for act in acts:
        if act.bearing in _TELLING and _is_said_after(act, decides):
            softened = (decides, act)
            break
    flip = _flip(substantive)
    replaced = [
        fact
        for before, after in pairwise(substantive)
        if after.bearing == "retracts" and before.bearing != "retracts"
        for fact in before.facts
    ]
    if not effective:
        return Row(group, effective, decides, tuple(facts), replaced=tuple(replaced))
    return Row(group, effective, decides, tuple(facts), flip, softened, tuple(replaced))


def _decides(substantive: Sequence[Act]) -> Act:
    """Return the latest act; of several in one statement a retraction, else the one that is told first."""
    last = substantive[-1]
    if last.bearing == "retracts":
        return last
    together = [act for act in substantive if act is last or _is_one_statement(act, last)]
    return next((act for act in together if act.bearing == "retracts"), together[0])


def _flip(substantive: Sequence[Act]) -> tuple[Act, ...]:
    """Return the two acts of the first reversal; a retraction is one, also when what it retracts is not known."""
    for place, act in enumerate(substantive):
        if act.bearing == "retracts":
            before = [other for other in substantive[:place] if other.bearing != "retracts"]
            return (before[-1], act) if before else (act,)
        opposite = [
            other
            for other in substantive[:place]
            if other.bearing == _OPPOSITE.get(act.bearing) and not _is_one_statement(other, act)
        ]
        if opposite:
            return (opposite[-1], act)
    return ()


def _is_one_statement(one: Act, other: Act) -> bool:
    """Tell whether an item tells both acts as said at one time."""
    return any(
        first.item == second.item and same_time(first.said, second.said)
        for first in one.facts
        for second in other.facts
    )


def _is_said_after(act: Act, substantive: Act) -> bool:
    """Tell whether an act was said later, and by no item in the same statement as the substantive act."""
    return act.when > substantive.when and any(
        not any(fact.item == other.item and same_time(fact.said, other.said) for other in substantive.facts)
        for fact in act.facts
    )


def _most_telling(acts: Sequence[Act]) -> Act:
    """Return the latest act; of those in one item the most telling."""
    best: dict[str, Act] = {}
    for act in acts:
        for fact in act.facts:
            known = best.get(fact.item)
            if known is None or (_TELLING[act.bearing], act.when) >= (_TELLING[known.bearing], known.when):
                best[fact.item] = act
    return max(best.values(), key=lambda act: act.first.rank)


def name_of(row: Row, claim: str) -> str:
    """Return the name that a row bears: the organisation's, or the person's where no body is known.

    In a claim about the person's own conduct it is his name. Of several spellings the fullest is taken, then the
    first.
    """
    deciding = row.deciding.first.party
    if deciding is not None and is_own_conduct(deciding, claim):
        return deciding[0]
    bodies, names, spelled = [], [], []
    for fact in row.facts:
        if fact.party is None:
            continue
        name, organisation, aliases = fact.party
        names.append(name)
        spelled += [name, *aliases]
        if organisation is not None and row.effective:
            bodies.append(organisation)
        elif fact.speaker and not set(words_of(fact.speaker)).intersection(words_of(name)):
            bodies.append(name)
    plain = max(bodies or names, key=lambda name: len(words_of(name)))
    fuller = [
        name
        for name in spelled
        if is_short_for(words_of(plain), words_of(name)) and not STATE_BODIES.isdisjoint(words_of(name))
    ]
    return max([plain, *fuller], key=lambda name: len(words_of(name)))
