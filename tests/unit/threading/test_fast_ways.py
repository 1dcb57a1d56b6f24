"""The fast ways of reading and weighing: each gives what its plain definition gives."""

import re
import zlib
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from events.mentions import ItemHeader, Judged, Mention, Party, Span
from events.wire_item import Told
from streams.threading.assigning import DEFAULT_POLICY, SHAPES, SIGNALS, Shape
from streams.threading.features import item_features, numbers
from streams.threading.fingerprint import SKETCH_SIZE, resemblance, same_text, sketch
from streams.threading.index import StoryIndex
from streams.threading.item_book import _spelt
from streams.threading.names import find_names
from streams.threading.signals import Arrival
from streams.threading.words import runs, words

LETTERS = "abXY\u00e9\u00df\u2019'\u201c_-.,0 1\n"
SKETCHES = st.frozensets(st.integers(0, 40), max_size=SKETCH_SIZE).map(lambda found: tuple(sorted(found)))


def _plain_sketch(text: str) -> tuple[int, ...]:
    """Hash each shingle by itself, as the module's documentation tells."""
    found = [zlib.crc32(word.encode()) for word in re.findall(r"[^\W_]+", text.casefold())]
    hashes = set()
    for a, b, c, d in zip(found, found[1:], found[2:], found[3:], strict=False):
        mixed = (a * 0x9E3779B1) ^ (b * 0x85EBCA6B) ^ (c * 0xC2B2AE35) ^ (d * 0x27D4EB2F)
        hashes.add(mixed * 0x165667B1 >> 7 & 0xFFFFFFFF)
    return tuple(sorted(hashes)[:SKETCH_SIZE]) if len(found) >= 15 else ()


@given(st.lists(st.text("abc\u00e9", min_size=1, max_size=3), max_size=80).map(" ".join))
def test_a_sketch_has_the_smallest_hashes_of_the_shingles(text: str) -> None:
    """All lanes of the long integer come out as the hashes would one by one, repeated shingles included."""
    assert sketch(text) == _plain_sketch(text)


def test_the_sketch_of_a_known_text_never_changes() -> None:
    """Fingerprints stand in the log for years: another hash would part all copies from their originals."""
    found = sketch("the ferry left the quay at noon with forty people and a piano on board as every summer day")
    assert found[:3] == (595217787, 743040529, 1377758561)


@given(SKETCHES, SKETCHES)
def test_resemblance_is_the_share_of_the_smallest_of_both(first: tuple[int, ...], second: tuple[int, ...]) -> None:
    """The estimate is Broder's, the same from both sides, and copies are told by it."""
    union = sorted({*first, *second})[: min(SKETCH_SIZE, max(len(first), len(second)))]
    both = set(first) & set(second)
    expected = sum(1 for value in union if value in both) / len(union) if both else 0.0
    assert resemblance(first, second) == resemblance(second, first) == expected
    if expected >= 0.5:
        assert same_text(first, second)


@given(st.text(LETTERS, max_size=60))
def test_words_are_found_by_letters_and_digits(text: str) -> None:
    """Plain ASCII, typographic marks and other letters are cut at the same places."""
    assert runs(text) == re.findall(r"[^\W_]+", text)
    if "'" not in text and "\u2019" not in text and "." not in text and "\u00e9" not in text:
        assert words(text) == runs(text)


@given(st.text("aVell &.,-'\n 0123456789\x1cmkbn", max_size=60), st.booleans())
def test_plain_ascii_is_read_as_other_text_is(text: str, capitals: bool) -> None:
    """A dash behind it, which is no ASCII, changes neither the numbers nor the names that a text has."""
    assert numbers(text) == numbers(f"{text} \u2013")
    assert find_names(text, capitals_tell=capitals) == find_names(f"{text} \u2013", capitals_tell=capitals)


def test_a_book_spells_its_values_as_pydantic_does() -> None:
    """Defaults are left out at every depth, tuples become lists, in the order of the fields."""
    span, party = Span(field="body", start=0, end=4), Party(name="Orrin Steel", aliases=("Orrin",))
    mentions = (
        Mention(ref="c1", kind="claim", span=span, quote="So", rule="r@1", origin=party, chain=("A", "B")),
        Mention(ref="r1", kind="response", span=span, quote="No", rule="r@1", party=party, cue=(1, 3), tentative=True,
                judged=Judged(judge="j@1", verdict="keep", ruled="deny", probability=0.5)),
    )  # fmt: skip
    headers = (
        ItemHeader(item="a", version_time="2026-03-02T07:40:00Z", signal="new", status="usable"),
        ItemHeader(item="a", version_time="2026-03-02T07:40:00Z", signal="kill", status="canceled", headline="H",
                   kills=Told(slug="S"), replaces=Told()),
    )  # fmt: skip
    for value in (*mentions, *headers):
        assert list(_spelt(value).items()) == list(value.model_dump(mode="json", exclude_defaults=True).items())


@given(st.lists(st.floats(0, 1), min_size=len(SIGNALS), max_size=len(SIGNALS)), st.sampled_from(SHAPES))
def test_no_probability_exceeds_its_ceiling(values: list[float], shape: Shape) -> None:
    """Whatever the signals not looked at yet turn out to be, the bound of a story of other names holds."""
    signals = dict(zip(SIGNALS, values, strict=True)) | {"name_conflict": 1.0}
    looked_at = [signals[name] for name in ("shared", "same_slug", "other_slug", "same_text")]
    bound = DEFAULT_POLICY.ceiling(shape).probability(*looked_at)
    assert DEFAULT_POLICY.probability(list(signals.values()), shape) <= bound


def test_a_bound_leaves_out_only_what_lies_below_it() -> None:
    """The stories above the bound come out as without one: the same, in the same order, with the same signals."""
    index = StoryIndex(replace(DEFAULT_POLICY, worth_scoring=0.0, most_candidates=50))
    towns = ("Arnsby", "Bellow", "Corrin", "Dunvale")
    texts = [f"{town} council to sell the {what}" for town in towns for what in ("old mill", "harbour", "town hall")]
    for number, text in enumerate(texts):
        features = item_features(
            text, f"{text} to a buyer from abroad, its mayor said in a letter of {number} pages.", ()
        )
        index.join(f"s{number}", f"i{number}", features, Arrival(None, "Coastwire", 1e9 + number))
    query = item_features("Bellow council sells its harbour", "The harbour of Bellow goes to a buyer from abroad.", ())
    every = index.candidates(query, Arrival(None, "Coastwire", 1e9))
    for least in (0.05, 0.3, 0.5, 0.9):
        told = index.candidates(query, Arrival(None, "Coastwire", 1e9), least=least)
        assert [c for c in told if c.score >= least] == [c for c in every if c.score >= least]
    assert len(index.candidates(query, Arrival(None, "Coastwire", 1e9), least=0.9)) < len(every)
