"""A story as bytes: what the index keeps of those that nobody asks for just now.

Owns the layout, in two parts: a card of the story's counts, whose words are told once and then by their places, and
its first and newest items. They live in one process's memory only, so their numbers mean nothing elsewhere.
"""

import struct
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from streams.threading.live_story import StoryState, Telling

_CARD = struct.Struct("<cd11I")
_ROW = struct.Struct("<3d5I")
_WORD = 4
_NARROW = 1 << 8

_Numbers = Sequence[int]


def pack_story(state: StoryState, levels: Sequence[int]) -> tuple[bytes, bytes | None]:
    """Return a story's card, and its first and newest items if they are in memory."""
    words = list(dict.fromkeys(chain(state.terms, state.head, state.names, state.main_names)))
    own = state.own_names()
    mains = dict.fromkeys(chain(own, state.main_names))
    place = dict(zip(words, range(len(words)), strict=True)).__getitem__
    width = "B" if max(len(words), state.size) < _NARROW else "I"
    card = b"".join((
        _CARD.pack(
            width.encode(), state.core(levels), state.size, len(words), len(state.terms), len(state.head),
            len(state.names), len(mains), len(own), len(state.numbers), len(state.slugs), len(state.sketch),
            len(state.older),
        ),
        array("I", [*words, *state.numbers, *state.slugs, *state.sketch, *state.older]).tobytes(),
        array(width, [
            *state.terms.values(), *map(place, state.head), *state.head.values(), *map(place, state.names),
            *state.names.values(), *map(place, mains), *map(state.main_names.__getitem__, mains),
            *state.numbers.values(), *state.slugs.values(),
        ]).tobytes(),
    ))  # fmt: skip
    return card, None if state.recent is None else _pack_recent(state.recent)


class Face(NamedTuple):
    """What tells at first sight that a story is of others: its words, its own names, figures, slugs and texts."""

    words: list[int]
    own_names: list[int]
    numbers: list[int]
    slugs: list[int]
    sketch: list[int]


def face_of(card: bytes) -> Face:
    """Return what a card tells at first sight."""
    width, _, _, words, terms, heads, names, _, own, figures, slugs, sketch, older = _CARD.unpack_from(card)
    slugs_at = words + figures
    sketch_at = slugs_at + slugs
    wide = _words(card, sketch_at + sketch)
    begins = terms + 2 * (heads + names)
    start, each = _CARD.size + _WORD * (len(wide) + older), 1 if width == b"B" else _WORD
    places = _numbers(width, card[start + each * begins : start + each * (begins + own)])
    return Face(
        wide[:words], [wide[place] for place in places], wide[words:slugs_at], wide[slugs_at:sketch_at],
        wide[sketch_at:],
    )  # fmt: skip


def unpack_card(name: str, number: int, card: bytes) -> StoryState:
    """Return a story by its card: its items, and which are its first and newest, are left to be read."""
    (width, core, size, words, terms, heads, names, mains, _, figures, slugs, sketch, older) = _CARD.unpack_from(card)
    wide = _words(card, words + figures + slugs + sketch + older)
    told = wide[:words]
    narrow = _numbers(width, card[_CARD.size + _WORD * len(wide) :])
    word, at = told.__getitem__, terms + heads + heads
    names_at = at + names + names
    mains_at = names_at + mains + mains
    slugs_at = words + figures
    sketch_at = slugs_at + slugs
    return StoryState(
        name, number, size,
        dict(zip(told, narrow[:terms], strict=False)),
        dict(zip(map(word, narrow[terms : terms + heads]), narrow[terms + heads : at], strict=True)),
        dict(zip(map(word, narrow[at : at + names]), narrow[at + names : names_at], strict=True)),
        dict(zip(map(word, narrow[names_at : names_at + mains]), narrow[names_at + mains : mains_at], strict=True)),
        dict(zip(wide[words:slugs_at], narrow[mains_at : mains_at + figures], strict=True)),
        dict(zip(wide[slugs_at:sketch_at], narrow[mains_at + figures :], strict=True)) if slugs else {},
        None, frozenset(wide[sketch_at : sketch_at + sketch]), frozenset(wide[sketch_at + sketch :]) if older else NONE,
        items=None, core_total=core,
    )  # fmt: skip


NONE: frozenset[int] = frozenset()


def unpack_recent(rows: bytes) -> list[Telling]:
    """Return a story's first and newest items."""
    found, at = [], 0
    while at < len(rows):
        time, norm, head_norm, slug, provider, terms, heads, hashes = _ROW.unpack_from(rows, at)
        begins, at = at, at + _ROW.size + _WORD * (terms + heads + hashes)
        told = array("I", rows[begins + _ROW.size : at])
        found.append(Telling(
            time, norm, head_norm, slug, provider, frozenset(told[:terms]), frozenset(told[terms : terms + heads]),
            frozenset(told[terms + heads :]), rows[begins:at],
        ))  # fmt: skip
    return found


def _pack_recent(recent: Iterable[Telling]) -> bytes:
    rows = []
    for one in recent:
        if one.packed is None:
            terms, heads, hashes = one.terms, one.head, one.sketch
            sizes = len(terms), len(heads), len(hashes)
            told = array("I", [*terms, *heads, *hashes]).tobytes()
            one.packed = _ROW.pack(one.at, one.norm, one.head_norm, one.slug, one.provider, *sizes) + told
        rows.append(one.packed)
    return b"".join(rows)


def _words(card: bytes, count: int) -> list[int]:
    return memoryview(card)[_CARD.size : _CARD.size + _WORD * count].cast("I").tolist()


def _numbers(width: bytes, packed: bytes) -> _Numbers:
    return packed if width == b"B" else array("I", packed)
