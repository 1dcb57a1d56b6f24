"""`onrecord why`: what it takes, the line that it prints, and what it draws in a terminal."""

import json
from typing import Any

import pytest
from rich.console import Console

from events.wire_item import WireItem
from streams.commands.why_view import why_page
from streams.derive.deriving import derive
from streams.derive.explaining import why_line
from streams.derive.trace import Trace

SENTENCE = "Tarn Copper denied a Harbour Post report that it will close its Gorse Hill mine."
OTHER = "The bail of the trader was denied. Radio Quill reported talk of a sale. It was denied by nobody."


def test_a_sentence_is_explained_as_an_argument_and_on_standard_input(run: Any, lines: Any) -> None:
    """One JSON line, the same both ways, with every field of its form."""
    done = run("why", SENTENCE)
    assert (done.returncode, done.stderr) == (0, "")
    [line] = lines(done)
    assert set(line) == {"id", "stems", "sentences", "responses", "claims", "statements"}
    [sentence] = line["sentences"]
    assert set(sentence) == {
        "field", "start", "end", "text", "tokens", "rules_tried", "attempts", "claim_attempts",
    }  # fmt: skip
    assert set(sentence["attempts"][0]) == {
        "rule", "frame", "stems", "matched", "cue", "verb_group", "act", "party_words", "parties", "guards",
        "responses", "why_not",
    }  # fmt: skip
    assert set(sentence["claim_attempts"][0]) == {
        "rule", "told", "kind", "origin", "carrier", "chain", "claim", "why_not", "judged",
    }  # fmt: skip
    assert run("why", "-", stdin=SENTENCE + "\n").stdout == done.stdout


@pytest.mark.parametrize("empty", ["", "  "])
def test_nothing_is_no_file_and_no_sentence(run: Any, feed: str, empty: str) -> None:
    """An empty word is refused; it does not stand for the files of the working directory."""
    done = run("why", empty)
    assert (done.returncode, done.stdout) == (2, "")
    assert "an empty word is neither a file nor a sentence" in done.stderr
    assert "Name a file, `-` for standard input, or a sentence in quotes." in done.stderr
    assert run("why", feed).returncode == 0


def test_a_headline_is_read_as_one(run: Any, lines: Any) -> None:
    """Rules for headlines are tried."""
    [line] = lines(run("why", "--headline", "Tarn Copper denies sale"))
    assert [sentence["field"] for sentence in line["sentences"]] == ["headline"]
    assert [response["act"] for response in line["responses"]] == ["deny"]


def test_each_item_of_a_file_is_a_line(run: Any, lines: Any, feed: str) -> None:
    """A file is read as extract reads it, and the responses are those that extract prints."""
    told, extracted = lines(run("why", feed)), lines(run("extract", feed))
    assert [line["id"] for line in told] == ["urn:example:1", "urn:example:2"]
    for line, other in zip(told, extracted, strict=True):
        shown = [response for response in line["responses"] if not response["tentative"]]
        assert [{k: v for k, v in r.items() if k != "about_reason"} for r in shown] == other["responses"]


def test_a_broken_item_is_told_and_the_others_are_explained(run: Any, lines: Any) -> None:
    """Status 1; the broken one stands on standard error with its place."""
    item = {"id": "a", "headline": "", "body": SENTENCE}
    done = run("why", "-", stdin=json.dumps(item) + '\n{"id": \n')
    assert (done.returncode, [line["id"] for line in lines(done)]) == (1, ["a"])
    assert "onrecord: " in done.stderr


def drawn(body: str) -> str:
    """Return what a terminal shows of an item."""
    trace = Trace()
    derivation = derive(WireItem(item="a", guid="a", headline="", body=body), trace)
    console = Console(width=100, force_terminal=True, color_system="standard", highlight=False)
    with console.capture() as captured:
        console.print(why_page(why_line("a", "", body, derivation, trace)))
    return captured.get()


def test_a_terminal_shows_each_step_in_colour() -> None:
    """The cue, the party, the guards, the standing and the claim."""
    told = drawn(SENTENCE)
    for part in ("deny-verb", "deny", "not_denied_goods", "standing subject", "about c1", "Harbour Post", "claim"):
        assert part in told
    assert "\x1b[1;31m" in told
    assert "\x1b[1;36mTarn Copper" in told


def test_a_terminal_shows_why_there_is_nothing() -> None:
    """Matches that are no response, and an item without any; a wire's control characters move no cursor."""
    told = drawn(OTHER)
    assert "no response: " in told
    assert "Nothing is derived." in drawn("It rained in \x1b[2JSarn.")
    assert "\x1b[2J" not in drawn("It rained in \x1b[2JSarn.")
