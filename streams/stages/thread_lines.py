"""The lines of `onrecord thread`: which story and claim each item is assigned to, as the stream would (contract.md).

Owns what differs there: every item gets a story, and an item that tells no claim, or is a headline and nothing more,
stands for what its headline says.
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from events.catalogue import Derived, ItemApplied, ItemSettled, MentionsDerived
from events.codec import decode, encode
from events.identity import event_id
from events.mentions import Features, ItemHeader, Mention, Span
from events.wire_item import WireItem
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Record
from streams.stages.thread import ThreadStage
from streams.threading.assigning import DEFAULT_POLICY, ThreadPolicy
from streams.threading.features import item_features, plain_headline
from streams.threading.hearing import SentenceModel

Deriver = Callable[[WireItem], tuple[Sequence[Mention], Sequence[str]]]
"""What deriving finds in an item: its mentions, and its names."""

_BEGINNING = "1970-01-01T00:00:00Z"


def thread_lines(
    items: Iterable[WireItem],
    derive: Deriver,
    policy: ThreadPolicy = DEFAULT_POLICY,
    model: SentenceModel | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield `{"id", "story", "claim"}` for each item in order; `claim` is None where it tells none.

    One pass in memory, no look-ahead: a line is never taken back by a later merge.
    """
    stage, state = ThreadStage("1", dataclasses.replace(policy, opens_always=True), model), MemoryState()
    stage.load(state)
    for position, item in enumerate(items):
        mentions, names = derive(item)
        told = mentions if item.body and not all(map(_is_plain, mentions)) else _headline_claim(item)
        event = _mentions_derived(item, told, names, position)
        record = Record("wire.mentions", 0, position, item.item.encode(), encode(event))
        story, claim = None, None
        for output in stage.step(state, record):
            if output.topic not in ("story.events", "thread.sequence"):
                continue
            found = decode(output.value)
            if isinstance(found, ItemSettled):
                story = next(iter(found.data.stories), None)
            elif isinstance(found, ItemApplied):
                rows = (*found.data.added, *found.data.restated)
                claim = claim or next((row.claim for row in rows if row.mention.kind == "claim"), None)
                claim = claim or next((row.claim for row in rows), None)
        yield {"id": item.item, "story": story, "claim": claim}


def _headline_claim(item: WireItem) -> list[Mention]:
    """Return what an item says itself, as a claim of its own: there is nothing else to compare it by."""
    text = plain_headline(item.headline)
    if not text:
        return []
    span = Span(field="headline", start=0, end=len(item.headline))
    return [Mention(ref="h1", kind="claim", span=span, quote=item.headline, text=text, rule="headline@1")]


def _is_plain(mention: Mention) -> bool:
    """Whether a mention is only what somebody says of himself in plain words: nearly every item has some."""
    return mention.kind == "statement" and not mention.rule.startswith("own-announcement@")


def _mentions_derived(
    item: WireItem, mentions: Sequence[Mention], names: Sequence[str], position: int
) -> MentionsDerived:
    features = item_features(item.headline, item.body, names)
    time = item.version_created or item.published or _BEGINNING
    header = ItemHeader(
        item=item.item, version=item.version, version_time=time, signal=item.signal, status=item.status,
        embargoed_until=item.embargoed_until, published=item.published, provider=item.provider, slug=item.slug,
        language=item.language, headline=item.headline, kills=item.kills, holds=item.holds,
        replaces=item.replaces,
    )  # fmt: skip
    cause = event_id("1", str(position), "onrecord.wire.mentions_derived", item.item)
    return MentionsDerived(
        id=cause, source="onrecord/thread", subject=item.item, time=time, correlationid=cause,
        data=Derived(header=header, features=Features(**dataclasses.asdict(features)), mentions=tuple(mentions)),
    )  # fmt: skip
