"""An item and a story as bytes: what the index keeps of those that nobody asks for just now.

Owns the two layouts. They live in one process's memory only, so their numbers mean nothing elsewhere.
"""

import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from streams.threading.live_story import ItemRecord, StoryState

_ITEM = struct.Struct("<3d2I7H")
_TIME = struct.Struct("<d")
_CARD = struct.Struct("<4I")


def pack_item(record: ItemRecord, levels: Sequence[int]) -> bytes:
    """Return an item's record as bytes. The headline's terms lead the others, mostly: then they are there once."""
    terms, head, main = record.told, record.told_head, record.main_names
    apart = () if terms[: len(head)] == head else head
    more = tuple(record.name_terms.difference(main))
    sizes = len(terms), len(head), len(apart), len(main), len(more), len(record.numbers), len(record.sketch)
    told = (*terms, *apart, *main, *more, *record.numbers, *record.sketch)
    return b"".join((
        _ITEM.pack(record.at, record.norm(levels), record.head_norm(levels), record.slug, record.provider, *sizes),
        struct.pack(f"<{len(told)}I", *told),
        record.item.encode(),
    ))  # fmt: skip


def unpack_item(packed: bytes) -> ItemRecord:
    """Return the record that `pack_item` packed."""
    at, norm, head_norm, slug, provider, terms, head, apart, main, more, numbers, sketch = _ITEM.unpack_from(packed)
    names = terms + apart
    figures = names + main + more
    size = figures + numbers + sketch
    told = struct.unpack_from(f"<{size}I", packed, _ITEM.size)
    return ItemRecord(
        packed[_ITEM.size + 4 * size :].decode(), at, slug, provider, told[:terms],
        told[terms:names] if apart else told[:head], told[names : names + main],
        frozenset(told[names:figures]), told[figures : figures + numbers], frozenset(told[figures + numbers :]),
        norm, head_norm,
    )  # fmt: skip


def time_of(packed: bytes) -> float:
    """Return the version time of a packed item, in Unix seconds."""
    at: float = _TIME.unpack_from(packed)[0]
    return at


class Card(NamedTuple):
    """What a story of other names and another text is told by at first look; its terms are in the postings."""

    own_names: tuple[int, ...]
    names: tuple[int, ...]
    numbers: tuple[int, ...]
    sketch: tuple[int, ...]


def pack_card(story: StoryState, most_recent: int) -> bytes:
    """Return a story's card as bytes."""
    picture = story.picture(most_recent)
    parts: tuple[Iterable[int], ...] = (
        picture.own_names, [name for name in story.names if name not in story.terms], story.numbers, picture.sketch,
    )  # fmt: skip
    rows = [tuple(part) for part in parts]
    told = [number for row in rows for number in row]
    return _CARD.pack(*map(len, rows)) + struct.pack(f"<{len(told)}I", *told)


def unpack_card(packed: bytes) -> Card:
    """Return the card that `pack_card` packed."""
    own, names, numbers, sketch = _CARD.unpack_from(packed)
    told = struct.unpack_from(f"<{own + names + numbers + sketch}I", packed, _CARD.size)
    figures = own + names + numbers
    return Card(told[:own], told[own : own + names], told[own + names : figures], told[figures:])
