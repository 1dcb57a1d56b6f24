"""Every format of the table: samples, round trips of the fields, and what it is known by."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.wire.documents import open_document
from streams.wire.formats import FORMATS, format_of
from streams.wire.reading import read
from tests.unit.wire.writers import WRITERS, Story

CASES = [(name, write, carried) for name, writers in WRITERS.items() for write, carried in writers]
NAMED = [write.__name__ for _, write, _ in CASES]
WORDS = st.lists(
    st.sampled_from(["ferry", "line", "Ostrava", "group", "sale", "talks", "Miravel", "deal", "bid", "port"]),
    min_size=3,
    max_size=9,
)
SENTENCES = WORDS.map(lambda words: f"The {' '.join(words)} was told & said so on Monday in the capital.")


STORYLESS = ["xml-data"]  # never a story; its samples stand in test_xml_data.py


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_every_format_has_a_sample_and_says_by_what_it_is_known(name: str) -> None:
    """A format without a worked sample, or without words for `onrecord formats`, is not done."""
    assert name in STORYLESS or WRITERS[name]
    known = next(known for known in FORMATS if known.name == name)
    assert known.detected
    assert known.notes


@pytest.mark.parametrize(("name", "write", "carried"), CASES, ids=NAMED)
def test_a_story_is_known_by_its_content_and_keeps_its_fields(
    name: str, write: Callable[[Story], bytes], carried: list[str]
) -> None:
    """What was written is read: format, headline, paragraphs, and the fields that the format carries."""
    story = Story()
    raw = write(story)
    assert format_of(open_document(raw)).name == name
    item = read(raw).item
    assert item is not None
    assert (item.headline, item.body) == (story.headline, "\n\n".join(story.paragraphs))
    assert {field: getattr(item, field) for field in carried} == {field: getattr(story, field) for field in carried}
    assert "555 0117" not in f"{item}"


STORIES = st.builds(
    lambda headline, paragraphs, minutes: Story(
        headline=f"Kaldora {' '.join(headline)}",
        paragraphs=tuple(paragraphs),
        published=f"2026-03-02T07:{minutes:02}:00Z",
    ),
    WORDS, st.lists(SENTENCES, min_size=2, max_size=5, unique=True), st.integers(0, 59),
)  # fmt: skip


@pytest.mark.parametrize("write", [write for _, write, _ in CASES], ids=NAMED)
@given(story=STORIES)
def test_whatever_is_written_is_read_back(write: Callable[[Story], bytes], story: Story) -> None:
    """Headline, paragraphs and time survive every format."""
    item = read(write(story)).item
    assert item is not None
    assert (item.headline, item.body) == (story.headline, "\n\n".join(story.paragraphs))
    assert item.published == story.published
