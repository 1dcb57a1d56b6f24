"""What people see in a terminal: stories, a story, alerts, dead letters, wide and narrow."""

import pytest
from rich.console import Console, RenderableType

from projections.history import Explanation
from streams.commands.views import alerts_table, dead_letters_page, explanation_page, stories_table, story_page

LEAD = {
    "claim": "c-2", "text": "Tarn Copper to sell its mine", "status": "denied", "hold": "live", "flags": ["softened"],
    "origins": [{"name": "Harbour Post", "kind": "outlet", "carriers": ["Corran Wire"], "items": ["i1"], "live": True}],
    "postures": [
        {"party": "Tarn Copper", "posture": "denied", "standing": "subject", "effective": True, "speaker": None,
         "quote": "Tarn Copper denied it", "item": "i2", "span": ["body", 10, 31], "said_at": "2026-03-02T10:00:00Z"}
    ],
}  # fmt: skip
OTHER = {**LEAD, "claim": "c-1", "text": "The mine makes a loss", "status": "unconfirmed", "flags": [], "postures": []}
STORY = {
    "story": "s-0123456789abcdef", "title": "Tarn Copper to sell mine", "status": "denied", "hold": "live",
    "flags": ["softened"], "lead": "c-2", "claims": [OTHER, LEAD], "items": ["i1", "i2"], "policy": "p@1",
    "as_of": "2026-03-02T10:00:00Z",
}  # fmt: skip
ALERT = {
    "alert": "a-1", "story": "s-0123456789abcdef", "claim": "c-2", "kind": "take_back", "from": "confirmed",
    "to": "disputed", "at": "2026-03-02T10:00:00Z", "because": ["e"], "replaces": "a-0",
    "evidence": [
        {"item": "i1", "field": "body", "start": 0, "end": 1, "quote": "first words", "party": "A", "act": "confirm"},
        {"item": "i2", "field": "body", "start": 0, "end": 1, "quote": "last words", "party": "B", "act": "deny"},
    ],
}  # fmt: skip
LETTER = {
    "letter": "l", "stage": "intake", "reason": "not-json", "message": "no JSON", "remedy": "Send it whole.",
    "place": "wire.items.raw/0/8 feed.jsonl: line 9: column 82", "item": None, "size": 3, "at": "2026-03-02T10:00:00Z",
}  # fmt: skip


def drawn(what: RenderableType, width: int) -> str:
    """Return what a terminal of that width shows."""
    console = Console(width=width, highlight=False, force_terminal=False)
    with console.capture() as captured:
        console.print(what)
    return captured.get()


@pytest.mark.parametrize("width", [80, 140])
def test_a_story_is_a_line_in_any_terminal(width: int) -> None:
    """Status with its flags, title, who stands how, and the beginning of the id that `show` takes."""
    lines = drawn(stories_table([STORY]), width).splitlines()
    assert len(lines) == 2
    for part in ("denied, softened", "Tarn Copper", "s-01234567"):
        assert part in lines[1]


def test_a_story_that_was_merged_away_says_where_to() -> None:
    """It has one line that names the story that it went into."""
    gone = {**STORY, "merged_into": "s-fedcba9876543210"}
    assert "into s-fedcba98" in drawn(stories_table([gone]), 80)


def test_a_storys_page_begins_with_the_lead_claim() -> None:
    """What the status rests on stands first: the words, the item and the span."""
    page = drawn(story_page(STORY), 100)
    assert page.index("Tarn Copper to sell its mine") < page.index("The mine makes a loss")
    assert "said by Harbour Post (outlet), carried by Corran Wire" in page
    assert "“Tarn Copper denied it” [i2 body 10-31]" in page


def test_a_storys_page_tells_the_rulings_that_stand() -> None:
    """What was decided on what, by whom, why and when, and the id to end each by."""
    told = {"by": "A. Editor", "why": "heard the tape", "at": "2026-03-02T11:00:00Z", "status": None, "event": None,
            "other": None, "claim": "", "stands": True}  # fmt: skip
    rulings = [
        {**told, "ruling": "r-1", "kind": "status", "claim": "c-2", "status": "confirmed"},
        {**told, "ruling": "r-2", "kind": "strike", "claim": "c-2", "event": "v1"},
        {**told, "ruling": "r-3", "kind": "answer", "claim": "c-1", "event": "v2"},
        {**told, "ruling": "r-4", "kind": "answer", "event": "v3"},
        {**told, "ruling": "r-5", "kind": "merge", "other": "s-other"},
        {**told, "ruling": "r-6", "kind": "split", "other": "s-gone"},
    ]
    page = drawn(story_page({**STORY, "rulings": rulings}), 140)
    for words in (
        "ruled by A. Editor, 2026-03-02T11:00:00Z: confirmed, claim c-2 (heard the tape) [r-1]",
        "v1 struck from claim c-2", "v2 answers claim c-1", "v3 answers no claim", "s-other is this story",
        "s-gone is another story",
    ):  # fmt: skip
        assert words in page


@pytest.mark.parametrize("width", [80, 140])
def test_an_alert_shows_the_words_that_led_to_it(width: int) -> None:
    """The newest of its evidence, and the minute."""
    shown = drawn(alerts_table([ALERT]), width)
    for part in ("03-02 10:00", "take back", "confirmed", "disputed", "last words"):
        assert part in shown
    assert "first words" not in shown


def test_what_a_wire_writes_moves_no_cursor() -> None:
    """Control characters and turned writing in titles, ids and quotes show as marks, in every view."""
    bad = "x\x1b[2J\x9b1m\u202ey"
    posture = {**LEAD["postures"][0], "item": bad}
    story = {**STORY, "title": bad, "claims": [{**LEAD, "text": bad, "postures": [posture]}]}
    alert = {**ALERT, "evidence": [{**ALERT["evidence"][0], "quote": bad}]}
    letter = {**LETTER, "item": bad, "message": bad}
    for page in (stories_table([story]), story_page(story), alerts_table([alert]), dead_letters_page([letter])):
        shown = drawn(page, 200)
        assert "x\ufffd[2J\ufffd1m\ufffdy" in shown
        assert not {"\x1b", "\x9b", "\u202e"} & set(shown)


def test_an_explanation_tells_each_step_with_its_words() -> None:
    """What moved the status stands with the act, the words and where they are; no control character passes."""
    step = {
        "seq": 2, "position": 7, "at": "2026-03-02T10:00:00Z", "event": "e-2", "type": "onrecord.story.item_applied",
        "item": "i2", "version": "1", "signal": "new", "was": "unconfirmed", "now": "denied", "rule": "deny",
        "policy": "p@1",
        "told": [
            {"what": "added", "event": "v1", "kind": "response", "who": "Tarn Copper", "act": "deny",
             "standing": "subject", "quote": "Tarn \x1b[2Jdenied it", "span": ["body", 10, 31],
             "said": "2026-03-02T10:00:00Z", "rule": "deny-verb@1", "chain": [], "why": ""},
            {"what": "struck", "event": "v1", "who": "A. Editor", "why": "misread"},
            {"what": "ruled_one", "event": "s-9", "who": "A. Editor", "why": "one matter"},
            {"what": "unruled", "event": "r-9"},
        ],
    }  # fmt: skip
    explanation = Explanation.model_validate(
        {"story": "s-1", "claim": "c-2", "text": "Tarn Copper to sell", "status": "denied", "rule": "deny",
         "policy": "p@1", "because": [], "steps": [step]}
    )  # fmt: skip
    page = drawn(explanation_page(explanation), 120)
    assert "i2 new 1  unconfirmed -> denied" in page
    assert "added: Tarn Copper deny “Tarn \ufffd[2Jdenied it” [body 10-31, deny-verb@1]" in page
    assert "struck by A. Editor because of misread: Tarn Copper deny “Tarn \ufffd[2Jdenied it”" in page
    assert "ruled one by A. Editor because of one matter: s-9" in page
    assert "unruled: r-9" in page


def test_a_dead_letter_says_why_where_and_what_to_do() -> None:
    """None is cut in a narrow terminal, and an empty list says so."""
    shown = drawn(dead_letters_page([LETTER]), 80)
    for part in ("intake", "not-json", "no JSON", "Send it whole.", "line 9: column 82"):
        assert part in shown
    assert "everything was taken" in drawn(dead_letters_page([]), 80)
