"""`onrecord rules`: every rule as a line, one by any of its names, a table and a page in a terminal."""

from typing import Any

import pytest
from rich.console import Console, RenderableType

from streams.commands.rules_view import rule_page, rules_table
from streams.derive.claim_grammar import CLAIM_FRAMES
from streams.derive.grammar_lines import rule_lines, rule_named
from streams.derive.rules import GRAMMAR


def test_every_rule_is_a_line_in_the_order_tried(run: Any, lines: Any) -> None:
    """Responses first, then claims and statements, all of one form."""
    done = run("rules")
    told = lines(done)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line["id"] for line in told] == [rule.id for rule in GRAMMAR] + [frame.id for frame in CLAIM_FRAMES]
    for line in told:
        assert set(line) == {
            "rule", "id", "version", "kind", "act", "bearing", "origin_kinds", "frame", "stems", "pattern", "outcomes",
            "guards", "confidence", "answers_only", "why", "examples", "counterexamples",
        }  # fmt: skip
        assert len(line["examples"]) >= 3
        assert len(line["counterexamples"]) >= 3


def test_rules_of_an_act_and_those_of_claims(run: Any, lines: Any) -> None:
    """The act selects; claims have none and are asked for by that word."""
    assert {line["act"] for line in lines(run("rules", "--act", "retract"))} == {"retract"}
    assert {line["kind"] for line in lines(run("rules", "--act", "claim"))} == {"claim"}


@pytest.mark.parametrize("name", ["deny-verb", "deny-verb@1", "deny-verb@7"])
def test_a_rule_is_found_with_and_without_a_version(name: str) -> None:
    """The one that is: an older version is in the history of the code."""
    assert (rule_named(name) or {})["id"] == "deny-verb"


@pytest.mark.parametrize("name", ["reported", "outlet-reported@3", "unnamed-reported"])
def test_a_frame_of_claims_is_found_as_mentions_name_it(name: str) -> None:
    """A claim's rule is its kind of origin and its frame."""
    assert (rule_named(name) or {})["id"] == "reported"


def test_other_names_name_no_rule() -> None:
    """Nor does a kind that a frame cannot have."""
    assert rule_named("rumour-reported") is None
    assert rule_named("") is None


def drawn(what: RenderableType, width: int) -> str:
    """Return what a terminal of that width shows."""
    console = Console(width=width, highlight=False)
    with console.capture() as captured:
        console.print(what)
    return captured.get()


def test_the_table_has_a_row_a_rule() -> None:
    """With its act and how many examples it has."""
    told = drawn(rules_table(rule_lines()), 140)
    for line in rule_lines():
        assert line["rule"] in told
    assert "for/against" in told


def test_a_page_tells_all_of_a_rule() -> None:
    """Pattern, polarities, guards with what they demand, and each example."""
    for name in ("deny-verb", "reported", "own-announcement"):
        line = rule_named(name)
        assert line is not None
        told = " ".join(drawn(rule_page(line), 400).split())
        for text in (line["why"], *line["counterexamples"], *(example["text"] for example in line["examples"])):
            assert " ".join(text.split()) in told
        for guard in line["guards"]:
            assert guard["demands"] in told
