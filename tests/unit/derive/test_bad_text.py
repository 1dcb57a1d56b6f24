"""Text that no editor would send: deriving takes it, its offsets stay true, and its work grows as the text does.

Work is counted in calls of functions, not in seconds. Words of the grammar in any order: test_any_text.py.
"""

import cProfile
from collections.abc import Callable

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive

DENIED = "Velt Motors denied the report that it would close its plant."
LONG = 100_000
"""Characters of a text that is one sentence."""
STEPS = 20
"""Pieces of the smaller text, times 20, whose work is counted against that of the text of twice as many."""


def _mentions(body: str, headline: str = "") -> tuple[Mention, ...]:
    """Return what is derived; each mention must quote the words at its offsets."""
    fields = {"headline": headline, "body": body}
    found = derive(WireItem(item="t", guid="t", headline=headline, body=body)).mentions
    for mention in found:
        span, text = mention.span, fields[mention.span.field]
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == mention.quote
        assert mention.cue is None or span.field != "body" or 0 <= mention.cue[0] < mention.cue[1] <= len(body)
    return found


def _denials(body: str, headline: str = "") -> list[str | None]:
    return [m.party and m.party.name for m in _mentions(body, headline) if m.act == "deny" and not m.tentative]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", ".", "...", "\u201c\u201d", "-- --", "\x00", "\ufeff", "1 2 3", "?!?!"]
)
def test_text_without_a_sentence_tells_nothing(text: str) -> None:
    """Blanks and marks alone, in either field, give no mention."""
    assert _mentions(text, text) == ()


@pytest.mark.parametrize(
    "filler",
    ["and the river rose again ", "a", "\u201c", "( ", "Velt Motors, ", "who denied that it had denied ", ", said "],
)
def test_one_sentence_of_a_hundred_kilobytes_is_read(filler: str) -> None:
    """No full stop for 100 KB: no error, and true offsets before and behind it."""
    _mentions(f"{DENIED} {filler * (LONG // len(filler))} Harrow Pike confirmed the sale.")


def test_a_long_sentence_hides_no_other() -> None:
    """What stands in sentences of its own around 100 KB without a stop is found."""
    assert _denials(f"{DENIED}\n\n{'and the river rose ' * (LONG // 19)}.\n\nHarrow Pike denied the sale.") == [
        "Velt Motors",
        "Harrow Pike",
    ]


def test_all_capitals_are_read_in_both_fields() -> None:
    """Old wires shout, headline and body; the party is found and what it did."""
    assert _denials(DENIED.upper()) == ["VELT MOTORS"]
    assert _denials("", "VELT MOTORS DENIES REPORT OF CLOSURE") == ["VELT MOTORS"]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [('"', '"'), ("\u201c", "\u201d"), ("\u201e", "\u201c"), ("\u00ab", "\u00bb"), ("``", "''"), ("\u2018", "\u2019")],
)
def test_quotation_marks_of_any_kind_keep_offsets_true(opening: str, closing: str) -> None:
    """Curly, straight, low, pointed, doubled: an act in the same sentence as a quotation is found."""
    body = f"Velt Motors denied the report and called it {opening}pure invention{closing}."
    assert _denials(body) == ["Velt Motors"]


@pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u02bc", "`"])
def test_apostrophes_of_any_kind_raise_nothing(apostrophe: str) -> None:
    """A contraction and a possessive with marks from any keyboard are taken; offsets stay true."""
    _mentions(f"Velt Motors{apostrophe}s chief didn{apostrophe}t deny the report. It wasn{apostrophe}t true, he said.")


@pytest.mark.parametrize(
    "remains",
    [
        "&amp; &nbsp;&#8217; ",
        "<p><b>",
        "<script>if (a < b) deny()</script> ",
        "<!-- denied -->",
        "</div>\n",
        "&lt;VLT.X&gt; ",
    ],
)
def test_remains_of_markup_hide_nothing_and_raise_nothing(remains: str) -> None:
    """Tags and entities that a converter left in stand as text; sentences of their own behind them are read."""
    assert "Velt Motors" in _denials(f"{remains}\n\n{DENIED}\n\n{remains}")


@pytest.mark.parametrize(
    "strange",
    ["\u0627\u0644\u062e\u0628\u0631 \u0643\u0627\u0630\u0628", "\u05d4\u05d9\u05d3\u05d9\u05e2\u05d4",
     "\U0001f6a8\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u202edeined\u202c", "e\u0301e\u0301",
     "\u0130\u0130\u0130", "\ud800", "\u6d88\u606f\u3002", "\u1e9e\ufb01"],
)  # fmt: skip
def test_other_scripts_and_symbols_shift_no_offset(strange: str) -> None:
    """Letters whose small form is longer, marks that join or turn the text, and half characters count as they stand."""
    assert _denials(f"{strange}. {DENIED} {strange}") == ["Velt Motors"]
    _mentions(f"{strange} {DENIED}", f"{strange} Velt Motors denies report {strange}")


def test_soft_hyphens_and_hard_blanks_raise_nothing() -> None:
    """Invisible hyphens and blanks inside and between words leave offsets true."""
    _mentions("Velt Mo\u00adtors de\u00adnied the re\u00adport. Velt\u00a0Motors\u2009denied\u00a0the\u202freport.")


@pytest.mark.parametrize(
    "cue", ["denied", "confirmed", "no comment", "neither", "said", "rumours that", "not", "admitted"]
)
def test_a_cue_repeated_by_the_thousand_gives_no_more_than_one_act(cue: str) -> None:
    """The same word again and again is one act at most, and no party comes out of nothing."""
    acts = [m for m in _mentions(f"The ministry {f'{cue} ' * 5000}the report.") if m.kind == "response"]
    assert len(acts) <= 1


def _numbered(form: str) -> Callable[[int], str]:
    return lambda n: " ".join(form.format(n=k) for k in range(n))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            _numbered("Person{n} Name{n} of Body{n} denied a report by Paper{n} Post that he sold Ship{n}."), id="new"
        ),
        pytest.param(
            _numbered("The Corran Post said Velt Motors had denied the recall. The company had no comment."), id="same"
        ),
        pytest.param(_numbered("He said that they denied it. She did not."), id="pronouns"),
        pytest.param(_numbered("Asked about it, a spokesman said the ministry knew nothing of it."), id="spokesmen"),
        pytest.param(_numbered("Karl Odin denied the report.\n\n"), id="told again"),
        pytest.param(_numbered("\u201cIt is false,\u201d said Karl Odin{n} of Velt Motors{n}."), id="quotations"),
        pytest.param(_numbered("and the ministry denied the report,"), id="one sentence"),
        pytest.param(_numbered("rumours that the report that the claim that"), id="nested"),
        pytest.param(_numbered("was denied by the ministry which denied"), id="passives"),
        pytest.param(_numbered("denied"), id="a cue"),
        pytest.param(_numbered("\u201c denied it"), id="open quotes"),
        pytest.param(_numbered("Velt{n} Motors and Harrow{n} Pike,"), id="names"),
        pytest.param(_numbered("denied\n\n"), id="paragraphs"),
        pytest.param(_numbered("according to sources, reports that"), id="origins"),
    ],
)
def test_twice_the_text_is_twice_the_work(text: Callable[[int], str]) -> None:
    """Calls of functions at most grow as the text does, whatever repeats in it and whether or not its names do."""
    once, twice = (_work(text(STEPS * 20 * times)) for times in (1, 2))
    assert twice < 2.3 * once


def _work(body: str) -> int:
    item = WireItem(item="t", guid="t", headline="", body=f"{DENIED}\n\n{body}")
    derive(WireItem(item="t", guid="t", headline="", body=DENIED))  # tables that are built once are built before
    profile = cProfile.Profile()
    profile.runcall(derive, item)
    return sum(entry.callcount for entry in profile.getstats())
