"""Words that several readers share: what is added to a list counts wherever such words are read."""

import orjson
import pytest

from streams.wire import hold_words, holds, initials, kill_words, lifting, notices, signals, states, yes_no
from streams.wire.reading import read


@pytest.mark.parametrize("word", hold_words.ENDED)
def test_what_is_over_is_over_for_every_reader(word: str) -> None:
    """A note, a line of a text, a state and the value of a field say with the same words that an embargo is over."""
    assert not holds.in_words(f"Embargo {word}.")
    assert holds.is_lifted(f"EMBARGO {word.upper()}")
    assert states.state_of(f"embargo {word}").signal == "release"
    assert lifting.lifting(f"Embargo {word}") == (None, False)
    assert "release" in signals.note_marks(f"Embargo {word}")


@pytest.mark.parametrize("word", hold_words.ENDED)
def test_a_flag_says_with_the_same_words_that_an_embargo_is_over(word: str) -> None:
    """`embargoLifted: true` beside `embargo: true` leaves the item usable; `false` does not."""
    told = {"id": "q1", "headline": "Quay sold", "text": "The quay was sold on Monday.", "embargo": True}
    for over, status in ((True, "usable"), (False, "withheld")):
        item = read(orjson.dumps({**told, f"embargo{word.title()}": over})).item
        assert item is not None
        assert item.status == status


@pytest.mark.parametrize("note", ["Hold over for Tuesday's paper", "Embargo extended", "Embargo not yet lifted"])
def test_words_that_only_sound_like_an_end_free_nothing(note: str) -> None:
    """A hold-over is a hold, an extension no end."""
    assert "release" not in signals.note_marks(note)


@pytest.mark.parametrize("verb", kill_words.SURE)
def test_a_story_is_taken_back_with_the_same_verbs_in_notes_notices_and_states(verb: str) -> None:
    """Asked for or done, in a note, in a notice to editors or as the code of a state."""
    participle = kill_words.done([verb]).strip("(?:)")
    assert "kill" in signals.note_marks(f"This story has been {participle}.")
    assert "kill" in signals.note_marks(f"Please {verb} the story slugged QUAY.")
    assert notices.marks("EDITORS:", f"The story slugged QUAY-SALE has been {participle}.") == {"kill"}
    assert states.state_of(participle).signal == "kill"


@pytest.mark.parametrize("label", kill_words.LABELS)
def test_a_label_of_a_kill_is_one_before_a_headline_and_above_a_notice(label: str) -> None:
    """In capitals and set off."""
    assert "kill" in signals.headline_marks(f"{label.upper()}: Quay sold")
    assert "kill" in signals.slug_marks(f"QUAY-SALE ({label.upper()})")
    assert notices.marks(f"{label.upper()} - BC-Quay-Sale", "") == {"kill"}


def test_yes_and_no_are_told_in_the_languages_of_the_wires() -> None:
    """What is neither is neither."""
    assert [yes_no.truth(told) for told in ("Ja", "oui", 1, True, "nej", "nein", 0, False, "maybe", 2, None, [])] == [
        True, True, True, True, False, False, False, False, None, None, None, None,
    ]  # fmt: skip
    assert yes_no.YES.isdisjoint(yes_no.NO)


@pytest.mark.parametrize(
    ("line", "are"),
    [
        ("ab/cd", True), ("[tpa/ab/cd]", True), ("TPA ab/cd", True), ("Nora/ab/cd/1015 GMT", True), ("nol ab", True),
        ("to be or not", False), ("body text", False), ("The quay was sold.", False), ("(Quay & Sons)", False),
    ],
)  # fmt: skip
def test_initials_are_told_from_words(line: str, are: bool) -> None:
    """Below a story as in its furniture: the same lines."""
    assert initials.are(line) is are
