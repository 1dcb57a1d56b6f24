"""What a sentence model's word does to threading: on a feed of bare headlines, and nowhere else."""

from collections.abc import Sequence
from typing import Any

import pytest

from events.catalogue import IndexChanged
from events.errors import AnswerError
from events.mentions import Mention, Span
from streams.stages.overlay import MemoryState
from streams.stages.thread import ThreadStage
from streams.stages.thread_writer import restore
from streams.threading.assigning import DEFAULT_POLICY, Candidate
from streams.threading.features import proposition_terms
from streams.threading.headline_claims import match_headline
from streams.threading.hearing import Hearing
from streams.threading.likeness import KnownClaim

BEAR = "Hungry bear robs Torvik bakery at dawn"
BEAR_AGAIN = "Thief in fur empties bakery and makes off with buns"
BEAR_TOO = "Bakery in Torvik emptied by hungry bear"
MAYOR = "Torvik mayor quits over unpaid parking fines"
_MATTERS = ({BEAR, BEAR_AGAIN, BEAR_TOO}, {MAYOR})


class Says:
    """A model that knows by heart which texts are of one matter, and keeps what it was asked."""

    name = "by-heart@2"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def alike(self, text: str, groups: Sequence[tuple[str, ...]]) -> list[float]:
        """Return 0.9 for texts of one matter, 0.1 for others."""
        self.asked.append(text)
        return [0.9 if any({text, *group} <= matter for matter in _MATTERS) else 0.1 for group in groups]


class Answers:
    """A model that gives one answer to everything."""

    name = "answers@1"

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def alike(self, text: str, groups: Sequence[tuple[str, ...]]) -> Any:
        """Give the answer."""
        del text, groups
        return self.answer


class Unasked:
    """A model that must not be asked."""

    name = "unasked@1"

    def alike(self, text: str, groups: Sequence[tuple[str, ...]]) -> list[float]:
        """Fail."""
        raise AssertionError(f"asked of {text!r} and {groups!r}")


def known(claim: str, text: str) -> KnownClaim:
    return KnownClaim(claim, text, proposition_terms(text), (), open=True)


def headline(text: str) -> Mention:
    span = Span(field="headline", start=0, end=len(text))
    return Mention(ref="h1", kind="claim", span=span, quote=text, text=text, rule="headline@1")


def of_headlines(new_feed: Any, model: Any) -> Any:
    """Return a feed on which forty bare headlines of other matters have come."""
    feed = new_feed()
    feed.stage = ThreadStage(model=model)
    feed.stage.load(feed.state)
    for n in range(40):
        text = f"Skarn{n}or opens hall number {n}{n} in Vint{n}ar"
        feed.item(f"o{n}", "08:00", text, headline(text), body="")
    return feed


def story(feed: Any, events: list[Any]) -> str:
    return next(event for event in events if event.type == "onrecord.thread.item_settled").data.stories[0]


@pytest.mark.parametrize(("text", "expected"), [(BEAR_AGAIN, "bear"), ("Bear of Torvik honoured with a statue", None)])
def test_a_claim_is_known_again_in_words_that_it_was_never_told_in(text: str, expected: str | None) -> None:
    """What the model holds alike needs few words in common; what it holds to be unlike needs more than it had."""
    claims = [known("bear", BEAR), known("mayor", MAYOR)]
    assert match_headline(text, claims) is None or expected is None
    found = match_headline(text, claims, hearing=Hearing(Says(), text, DEFAULT_POLICY))
    assert (found.claim if found else None) == expected


@pytest.mark.parametrize(("text", "grows"), [(BEAR_AGAIN, True), ("Bear market in Torvik deepens", False)])
def test_a_story_is_as_likely_as_words_and_model_make_it_together(text: str, grows: bool) -> None:
    """A likeness above the even one lifts a candidate, one below lowers it, and neither makes it sure."""
    hearing = Hearing(Says(), text, DEFAULT_POLICY)
    for score in (0.0, 0.3, 1.0):
        weighed = hearing.weighed(Candidate("s", score), [known("bear", BEAR)])
        assert 0.0 <= weighed.score <= 1.0
    weighed = hearing.weighed(Candidate("s", 0.3), [known("bear", BEAR)])
    assert (weighed.score > 0.3) is grows
    assert hearing.weighed(Candidate("s", 0.3), []).score == 0.3


def test_headlines_of_one_matter_in_other_words_stand_in_one_story(new_feed: Any) -> None:
    """Without the model the second opens a story of its own."""
    stories = []
    for model in (None, Says()):
        feed = of_headlines(new_feed, model)
        first = story(feed, feed.item("i1", "09:00", BEAR, headline(BEAR), body=""))
        second = story(feed, feed.item("i2", "09:10", BEAR_AGAIN, headline(BEAR_AGAIN), body=""))
        stories.append(first == second)
    assert stories == [False, True]


def test_what_the_model_said_stands_beside_the_decision(new_feed: Any) -> None:
    """The record that settles the item names the model, its version and how alike it found what it was asked of."""
    feed = of_headlines(new_feed, Says())
    feed.item("i1", "09:00", BEAR, headline(BEAR), body="")
    settled = [
        next(e for e in feed.item(item, "09:10", text, headline(text), body="") if hasattr(e.data, "why"))
        for item, text in (("i2", BEAR_TOO), ("i3", MAYOR))
    ]
    assert settled[0].data.why == "by-heart@2: 0.90 like its claim"
    assert settled[1].data.why == "by-heart@2: at most 0.10 like a claim"


def test_a_replay_asks_nobody(new_feed: Any) -> None:
    """What was decided with the model is restored without it, byte for byte, and no record is judged again."""
    feed = of_headlines(new_feed, Says())
    feed.item("i1", "09:00", BEAR, headline(BEAR), body="")
    feed.item("i2", "09:10", BEAR_AGAIN, headline(BEAR_AGAIN), body="")
    state = MemoryState()
    for event in {e.data.key: e for e in feed.all if isinstance(e, IndexChanged)}.values():
        restore(state, event.data)
    assert state.entries == feed.state.entries
    stage = ThreadStage(model=Unasked())
    stage.load(state)
    for record in feed.taken:
        assert stage.step(state, record) == []


def test_a_wire_of_whole_items_never_asks(new_feed: Any) -> None:
    """There the text tells more than a headline's likeness: the model's word made stories worse."""
    feed = new_feed()
    feed.stage = ThreadStage(model=Unasked())
    feed.stage.load(feed.state)
    for n, text in enumerate((BEAR, BEAR_AGAIN, MAYOR)):
        feed.item(f"i{n}", "09:00", text, headline(text))
    feed.item("flash", "09:30", BEAR_TOO, headline(BEAR_TOO), body="")


def test_a_claim_in_the_same_wordings_is_asked_of_once() -> None:
    """A decision looks at a claim several times; the model reads it once."""
    model = Says()
    hearing = Hearing(model, BEAR_AGAIN, DEFAULT_POLICY)
    claims = [known("bear", BEAR), known("bear", BEAR_TOO)]
    assert hearing.of(claims) == hearing.of(claims) == {"bear": 0.9}
    assert model.asked == [BEAR_AGAIN]


@pytest.mark.parametrize(
    "answers", [[], [0.5], [0.5, 0.5, 0.5], [0.5, -1e6], [0.5, 1.1], [float("nan"), 0.5], [0.5, "much"], None, 0.5]
)
def test_an_answer_that_is_none_names_its_model(answers: Any) -> None:
    """As many cosines as groups were asked of, or the error says what a model may answer."""
    model = Answers(answers)
    with pytest.raises(AnswerError, match=r"model 'answers@1' answered .* when asked of 2 groups") as refused:
        Hearing(model, BEAR_AGAIN, DEFAULT_POLICY).of([known("bear", BEAR), known("mayor", MAYOR)])
    assert "a number from -1 to 1 for each group" in refused.value.remedy


def test_a_cosine_may_be_rounded_beyond_its_end() -> None:
    """Short floating point numbers make a text 1.0000002 like itself."""
    hearing = Hearing(Answers((1.0000002, -1.0000002)), BEAR, DEFAULT_POLICY)
    assert hearing.of([known("bear", BEAR), known("mayor", MAYOR)]) == {"bear": 1.0000002, "mayor": -1.0000002}
