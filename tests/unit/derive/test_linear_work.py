"""Reading twice the text is at most twice the work, counted in calls; no name grows with its run of capitals."""

import sys
from types import FrameType

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.discourse import Discourse

UNITS = [
    "SAID IT DENIED THAT NO ",
    "said it denied that no ",
    "Falk confirmed it and denied it, said Orvel. ",
    '"No, we are not in talks," ',
    "asked whether the report was said no ",
    "not or confirm ",
    "it is not and the claims are ",
    "gave a confirmation of ",
    "took to the radio to deny ",
    "working trying to verify the reported ",
]


def _calls(text: str) -> int:
    counted = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        derive(WireItem(item="i1", guid="i1", headline="", body=text))
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_at_most_twice_the_calls(unit: str) -> None:
    """Cue words by the thousand cost in proportion to their number."""
    once, twice = unit * (20_000 // len(unit)), unit * (40_000 // len(unit))
    _calls(once)
    assert _calls(twice) <= 2.3 * _calls(once) + 2_000


@pytest.mark.parametrize("unit", UNITS)
def test_a_name_does_not_grow_with_its_run_of_capitals(unit: str) -> None:
    """In copy that is all capitals a name ends after a dozen words, so that comparing names has a bound."""
    names = Discourse("", unit.upper() * 2_000).names.all_names()
    assert max((len(name.split()) for name in names), default=0) <= 24


@pytest.mark.parametrize("run", ["A" * 5_000 + "!", "DEFENCE DEPARTMENT PLANS " * 200 + "!"])
def test_capitals_behind_admitted_are_read_once(run: str) -> None:
    """Whom a country or club admits is looked for in capitals: a run of them is tried in one way, not in all ways."""
    text = f"The ministry admitted {run} on Monday."
    assert derive(WireItem(item="i1", guid="i1", headline="", body=text)).mentions is not None
