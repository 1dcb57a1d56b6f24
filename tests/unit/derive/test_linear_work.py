"""Reading twice the text is at most twice the work, counted in calls; no name grows with its run of capitals."""

import sys
from types import FrameType

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.discourse import Discourse
from streams.derive.item_names import ItemNames
from streams.derive.item_reports import ItemReports

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
    "Velt Motors and Tarn Copper denied it, and so did Quarn. They did not comment. ",
    "Velt Bank and Tarn Bank rose. The banks denied it. Neither company would comment. ",
    "Kelu Dravo met Sarne. He denied it. ",
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


WHOLE_TEXT = [
    '"He is not dead," Bob Rohm said. ',
    "Bob Rohm confirmed he is alive. ",
    '"Nothing of the sort is on the menu," the cook said. ',
    '"Rubbish," the sign on the bin said. ',
    "The envoy refused all interviews. ",
    "The mayor made a startling admission of guilt. ",
]
"""Sentences whose reading asks what the item as a whole tells: of a death, of a report, of who holds an office."""


@pytest.mark.parametrize("unit", WHOLE_TEXT)
def test_the_whole_text_is_searched_once_for_any_number_of_cues(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked of the item is looked for once: to search all of it for each cue would be a square."""
    asked = 0

    def _asking(name: str) -> property:
        def read(self: Discourse | ItemNames) -> str:
            nonlocal asked
            asked += 1
            return str(vars(self)[name])

        def write(self: Discourse | ItemNames, text: str) -> None:
            vars(self)[name] = text

        return property(read, write)

    monkeypatch.setattr(Discourse, "body_text", _asking("body_text"), raising=False)
    monkeypatch.setattr(ItemNames, "text", _asking("text"), raising=False)

    def asks(times: int) -> int:
        nonlocal asked
        asked = 0
        derive(WireItem(item="i1", guid="i1", headline="", body=unit * times))
        return asked

    assert asks(200) == asks(100) > 0


def test_what_an_item_tells_is_known_up_to_a_place() -> None:
    """A report counts from the end of its word on; one in the headline counts everywhere; a death needs no tale."""
    told = ItemReports("", "Nina Torv died on Monday. The Echo reported it.")
    end = len("Nina Torv died on Monday. The Echo reported")
    assert (told.is_told_by(end - 1), told.is_told_by(end)) == (False, True)
    assert (told.tells_death, told.tells_tale) == (True, False)
    assert ItemReports("Rumours of a sale", "Larin left.").is_told_by(0)
    assert not ItemReports("", "Larin left.").is_told_by(100)


def test_a_name_goes_with_the_noun_right_before_it() -> None:
    """The nearest such name before a place is the one; a word that only ends in the noun introduces nobody."""
    text = "The airline Dorn Air met the airline Velda Air and the superairline Tarn Air. It left."
    names = Discourse("", text).names
    found = names.introduced("airline", len(text))
    assert found is not None
    assert found.name.startswith("Velda")
    first = names.introduced("airline", text.index("met"))
    assert first is not None
    assert first.name.startswith("Dorn")
    assert names.introduced("airline", 3) is None


@pytest.mark.parametrize("word", ["x" * 1_500, "x.x" * 500, "Xx-" * 500])
def test_a_long_word_is_no_trap(word: str) -> None:
    """No pattern takes a power of the length of a word."""
    for text in (
        f"Velt Motors denied {word} it.",
        f"{word} denied it, said {word}.",
        f'"{word} is untrue," {word} said.',
    ):
        derive(WireItem(item="i1", guid="i1", headline="", body=f"The Sarn Echo reported that Velt lied. {text}"))
