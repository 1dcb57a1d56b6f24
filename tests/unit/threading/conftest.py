"""A feed of composed items into the thread stage, and mentions by hand."""

import dataclasses
from typing import Any

import pytest

from events.catalogue import (
    AnyEvent,
    Clock,
    ClockAdvanced,
    Derived,
    IndexChanged,
    ItemApplied,
    ItemSettled,
    MentionsDerived,
)
from events.codec import decode, encode
from events.mentions import Bearing, Features, ItemHeader, Mention, Party, Span
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Record
from streams.stages.thread import ThreadStage
from streams.threading.features import item_features

SPAN = Span(field="body", start=0, end=9)
BEARINGS: dict[str, Bearing] = {
    "confirm": "confirms", "deny": "denies", "neither": "neither", "decline": "declines", "retract": "retracts",
}  # fmt: skip


class Feed:
    """A thread stage with its state; `take` hands it events as the log would, `all` is what came of them."""

    def __init__(self) -> None:
        self.stage, self.state = ThreadStage(), MemoryState()
        self.stage.load(self.state)
        self.count = 0
        self.taken: list[Record] = []
        self.all: list[AnyEvent] = []

    def hand(self, record: Record) -> list[AnyEvent]:
        """Take one record; return the events that came of it, the changes of the index aside."""
        found = [decode(output.value) for output in self.stage.step(self.state, record)]
        self.all += found
        return [event for event in found if not isinstance(event, IndexChanged)]

    def take(self, event: AnyEvent) -> list[AnyEvent]:
        """Take one event."""
        record = Record("wire.mentions", 0, self.count, event.subject.encode(), encode(event))
        self.count += 1
        self.taken.append(record)
        return self.hand(record)

    def item(
        self, item: str, at: str, headline: str, *mentions: Mention, body: str | None = None, **header: Any
    ) -> list[AnyEvent]:
        """Take an item version; `at` is an hour of 4 May 2026 or an instant, the body the headline told again."""
        time = at if "T" in at else f"2026-05-04T{at}:00Z"
        body = f"{headline}. The matter was told at length on Monday." if body is None else body
        read = item_features(headline, body, ())
        fields = {"signal": "new", "status": "usable", "provider": "Coastwire", **header}
        derived = Derived(
            header=ItemHeader(item=item, version_time=time, headline=headline, **fields),
            features=Features(**dataclasses.asdict(read)),
            mentions=mentions,
        )
        event = MentionsDerived(
            id=f"e{self.count}", source="test", subject=item, time=time, correlationid="c", data=derived
        )
        return self.take(event)

    def clock(self, at: str) -> list[AnyEvent]:
        """Let time pass to an hour of 4 May 2026."""
        time = f"2026-05-04T{at}:00Z"
        return self.take(
            ClockAdvanced(
                id=f"e{self.count}", source="test", subject="clock", time=time, correlationid="c", data=Clock(to=time)
            )
        )


class Make:
    """Mentions by hand."""

    @staticmethod
    def claim(text: str, origin: str | None = "Torvik Post", ref: str = "c1", **fields: Any) -> Mention:
        """Make a claim of an outlet."""
        found = {"origin_kind": "outlet", "origin": Party(name=origin) if origin else None, "rule": "hand@1", **fields}
        return Mention(ref=ref, kind="claim", span=SPAN, quote=text, text=text, **found)

    @staticmethod
    def response(act: str, party: str, text: str | None = None, ref: str = "r1", **fields: Any) -> Mention:
        """Make a response of a subject."""
        found = {"standing": "subject", "rule": "hand@1", **fields}
        return Mention(
            ref=ref, kind="response", span=SPAN, quote=text or act, text=text, act=act, bearing=BEARINGS[act],
            party=Party(name=party), **found,
        )  # fmt: skip

    @staticmethod
    def statement(party: str, text: str) -> Mention:
        """Make a statement of a party about itself."""
        return Mention(
            ref="s1", kind="statement", span=SPAN, quote=text, text=text, party=Party(name=party), rule="hand@1"
        )

    @staticmethod
    def applied(events: list[AnyEvent]) -> list[ItemApplied]:
        """Return the item_applied events."""
        return [event for event in events if isinstance(event, ItemApplied)]

    @staticmethod
    def settled(events: list[AnyEvent]) -> ItemSettled:
        """Return the one item_settled event."""
        (found,) = [event for event in events if isinstance(event, ItemSettled)]
        return found


@pytest.fixture
def feed() -> Feed:
    """Give a fresh stage."""
    return Feed()


@pytest.fixture
def make() -> Make:
    """Give the makers of mentions."""
    return Make()


@pytest.fixture(scope="session")
def new_feed() -> type[Feed]:
    """Give the maker of stages, for properties that need many."""
    return Feed
