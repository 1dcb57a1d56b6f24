"""The status policy: what the mentions of one claim come to. First match wins.

Source: status-model.md, *The rule*. Pure: the same mentions under the same policy give the same judgement, in whatever
order they came.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from events.views import Flag, StatusName
from projections.facts import Fact
from projections.independence import Origins, find_origins
from projections.parties import Group, Parties, Who, join
from projections.postures import SUBSTANTIVE, Act, Row, acts_of, find_rows
from projections.sight import Sight

FLAGS: tuple[Flag, ...] = ("reversed", "softened", "circular", "ruled")


@dataclass(frozen=True)
class Judgement:
    """What a claim comes to, and on what that rests.

    `because` are the mentions that made the matched rule true, `flags_because` those of each flag. `acting` are the
    mentions whose acts count; `asserting` those of live origins, `carried` also what no longer stands of these.
    """

    status: StatusName
    rule: str
    flags: tuple[Flag, ...]
    origins: Origins
    rows: tuple[Row, ...]
    because: tuple[Fact, ...]
    flags_because: dict[str, tuple[Fact, ...]]
    acting: dict[str, str]
    asserting: dict[str, str]
    carried: frozenset[str]
    ruling: str | None = None


@dataclass(frozen=True)
class _Case:
    """What a claim's rule is decided on: who claims it, who answered, which answers count, and what they come to."""

    claims: Sequence[Fact]
    answers: Sequence[Fact]
    counting: Sequence[Fact]
    origins: Origins
    rows: Sequence[Row]
    sight: Sight


def judge(
    facts: Sequence[Fact],
    sight: Sight,
    names: tuple[Who, ...],
    text: str,
    ruling: tuple[str, StatusName] | None = None,
) -> Judgement:
    """Judge one claim by its mentions, live and ended, in the order in which they were said.

    `names` are all names in the story, `text` the claim's words, `ruling` the id and status of a ruling that stands.
    """
    parties = join(names, text)
    sure = [fact for fact in facts if sight.sees(fact) and not sight.tentative(fact)]
    answers = [fact for fact in sure if fact.bearing is not None and fact.party is not None and fact.kind != "claim"]
    counting = [fact for fact in answers if sight.counts(fact)]
    told = [fact for fact in sure if fact.kind == "claim"]
    repeats = _repeats(told, counting, parties, sight) | _retracted_there(told, counting)
    claims = [fact for fact in told if fact.key not in repeats]
    own = _own(claims, parties, sight)
    effective_standings = sight.policy.effective_standings
    retracting = {parties.of(fact.party) for fact in counting if fact.party is not None and fact.bearing == "retracts"}
    retracted = [group for group in own & retracting if _has_retracted(counting, parties, group)]
    origins = find_origins(
        [fact for fact in claims if sight.counts(fact) or sight.lost(fact)], sight, parties, retracted
    )
    others = [fact for fact in counting if not _is_own(fact, own, parties)]
    rows = tuple(find_rows(others, parties, effective_standings))
    replaced = {fact.event for row in rows for fact in row.replaced}
    acting = {fact.key: fact.event for fact in others if fact.event not in replaced}
    live = [fact for root in origins.roots if root.live for fact in root.facts]
    asserting = {fact.key: fact.event for fact in live if sight.counts(fact)}
    status, rule, because = _rule(_Case(claims, answers, counting, origins, rows, sight))
    ruled = None
    if ruling is not None:
        ruled, status, rule, because = ruling[0], ruling[1], "ruling", ()
    flags, flags_because = _flags(rows, origins, ruled)
    return Judgement(
        status, rule, flags, origins, rows, because, flags_because, acting, asserting,
        frozenset(fact.event for fact in live), ruled,
    )  # fmt: skip


def _rule(case: _Case) -> tuple[StatusName, str, tuple[Fact, ...]]:
    """Return the status, the rule that matched and what made it true: rules 2 to 8, the first match wins."""
    deciding: dict[str, list[Act]] = {}
    for row in case.rows:
        if row.effective:
            deciding.setdefault(row.deciding.bearing, []).append(row.deciding)
    confirms, denies = _firsts(deciding.get("confirms", [])), _firsts(deciding.get("denies", []))
    partial = _firsts(deciding.get("confirms_part", []))
    origins = case.origins
    rules: tuple[tuple[bool, StatusName, str, tuple[Fact, ...]], ...] = (
        (not confirms and _is_withdrawn(case), "withdrawn", "withdrawn", _lost(case)),
        (bool(confirms and denies), "disputed", "disputed", confirms + denies),
        (bool(confirms), "confirmed", "confirm", confirms),
        (bool(denies), "denied", "deny", denies),
        (bool(partial), "partly_confirmed", "partial", partial),
        (
            origins.independent >= case.sight.policy.independent,
            "corroborated",
            "origins",
            tuple(root.first for root in origins.roots if root.live),
        ),
    )
    for matches, status, name, because in rules:
        if matches:
            return status, name, because
    return "unconfirmed", "none", ()


def _is_withdrawn(case: _Case) -> bool:
    """Tell whether nothing is left that carries the claim; what is only held back is not lost."""
    if any(case.sight.held(fact) for fact in case.claims):
        return False
    if case.claims:
        return not case.origins.live
    if not case.answers or case.counting:
        return False
    return not any(case.sight.held(fact) for fact in case.answers)


def _lost(case: _Case) -> tuple[Fact, ...]:
    """Return what a withdrawal rests on: every lost origin, or the lost answers to what nobody claimed."""
    roots = tuple(root.first for root in case.origins.roots if not root.live)
    return roots or tuple(fact for fact in case.answers if case.sight.lost(fact))


def _firsts(acts: Sequence[Act]) -> tuple[Fact, ...]:
    return tuple(act.first for act in acts)


def _repeats(told: Sequence[Fact], counting: Sequence[Fact], parties: Parties, sight: Sight) -> frozenset[str]:
    """Return claims that a party with standing makes only after it answered the same: told again, no origins.

    Nor does a party assert what it denies in the same item.
    """
    answered: dict[Group, Fact] = {}
    for fact in counting:
        if fact.party is None or fact.bearing not in SUBSTANTIVE or fact.bearing == "retracts":
            continue
        if fact.standing in sight.policy.effective_standings:
            answered.setdefault(parties.of(fact.party), fact)
    found = set()
    for fact in told:
        if fact.origin is None or fact.origin_kind == "unnamed":
            continue
        before = answered.get(parties.of(fact.origin))
        if before is None:
            continue
        if before.bearing == "denies" if before.item == fact.item else before.when < fact.when:
            found.add(fact.key)
    return frozenset(found)


def _retracted_there(told: Sequence[Fact], counting: Sequence[Fact]) -> frozenset[str]:
    """Return claims of nobody by name beside a retraction: "retracted its report that" asserts nothing."""
    items = {fact.item for fact in counting if fact.bearing == "retracts"}
    return frozenset(fact.key for fact in told if fact.origin is None and fact.item in items)


def _own(claims: Sequence[Fact], parties: Parties, sight: Sight) -> frozenset[Group]:
    """Return the parties that are origins of the claim or carried its unnamed sources."""
    found: set[Group] = set()
    for fact in claims:
        if not sight.counts(fact):
            continue
        if fact.origin is not None and fact.origin_kind != "unnamed":
            found.add(parties.of(fact.origin))
        if fact.carrier:
            found.add(parties.named(fact.carrier))
    return frozenset(found)


def _is_own(fact: Fact, own: frozenset[Group], parties: Parties) -> bool:
    """Tell whether an act is only the origin's word again: no row, no confirmation. A denial is another matter."""
    if fact.detail_only:
        return True
    return fact.party is not None and fact.bearing != "denies" and parties.of(fact.party) in own


def _has_retracted(counting: Sequence[Fact], parties: Parties, group: Group) -> bool:
    """Tell whether an origin's last word on its claim is that it withdraws it."""
    acts = acts_of(
        [
            fact
            for fact in counting
            if fact.party is not None and parties.of(fact.party) == group and fact.bearing in ("confirms", "retracts")
        ]
    )
    return bool(acts) and acts[-1].bearing == "retracts"


def _flags(
    rows: Sequence[Row], origins: Origins, ruled: str | None
) -> tuple[tuple[Flag, ...], dict[str, tuple[Fact, ...]]]:
    because: dict[str, tuple[Fact, ...]] = {}
    for row in rows:
        if row.reversed and "reversed" not in because:
            because["reversed"] = _firsts(row.reversed)
        if row.softened and "softened" not in because:
            because["softened"] = _firsts(row.softened)
    held = {**because, **({"circular": ()} if origins.circular else {}), **({"ruled": ()} if ruled else {})}
    return tuple(flag for flag in FLAGS if flag in held), because
