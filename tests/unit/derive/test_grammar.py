"""The grammar's own examples: each rule finds what its examples for say and nothing in its examples against."""

import pytest

from streams.derive.discourse import Discourse
from streams.derive.grammar import Example, Rule
from streams.derive.guards import GUARDS
from streams.derive.lines import lowered
from streams.derive.responses import TRIGGERS, active_rules, find_candidates
from streams.derive.rules import GRAMMAR
from streams.derive.stems import Stems

CASES = [
    pytest.param(rule, example, id=f"{rule.id}: {example.text[:60]}") for rule in GRAMMAR for example in rule.examples
]

STEMS = Stems(TRIGGERS)


def _found(text: str, *, headline: bool) -> list[tuple[str, str, tuple[str, ...]]]:
    discourse = Discourse(text, "") if headline else Discourse("", text)
    active = active_rules(STEMS.places(lowered(text)))
    return [(c.rule.id, c.act, tuple(who.name for who in c.parties)) for c in find_candidates(discourse, active)]


def _words(name: str) -> set[str]:
    return {word for word in name.lower().replace("'s", "").split() if word not in ("the", "a", "an")}


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_rule_does_what_its_example_says(rule: Rule, example: Example) -> None:
    """The rule yields the example's act and party, or nothing where the example is one against it."""
    found = _found(example.text, headline=rule.frame == "headline")
    mine = [entry for entry in found if entry[0] == rule.id]
    if example.act is None:
        assert not mine
    else:
        assert [act for _, act, _ in mine] == [example.act]
        if example.party is not None:
            assert any(
                _words(example.party) <= _words(name) or _words(name) <= _words(example.party) for name in mine[0][2]
            )


def test_every_rule_has_three_examples_for_and_three_against() -> None:
    """A rule without enough worked examples does not belong in the table."""
    for rule in GRAMMAR:
        told = sum(1 for example in rule.examples if example.act is not None)
        assert told >= 3, rule.id
        assert len(rule.examples) - told >= 3, rule.id


def test_rule_ids_are_distinct_and_guards_exist() -> None:
    """An id names one rule, and each guard that a rule asks for is there."""
    assert len({rule.id for rule in GRAMMAR}) == len(GRAMMAR)
    assert all(name in GUARDS for rule in GRAMMAR for name in rule.guards)
