"""What threading remembers of an item: its newest version, its state and the mentions that it carries now.

Owns the order of versions and what a new version restates. Which story and claim a mention goes to is decided
elsewhere.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from events.catalogue import Threaded
from events.instants import order
from events.mentions import ItemHeader, Mention, Party, Stance
from events.value import Value
from streams.threading.names import normalise_name

MOST_SEEN = 32
"""Event ids kept of an item to know a redelivery by; at-least-once delivery repeats the latest ones only."""
_MOST_TOLD = 8

Why = Literal["update", "correction", "kill", "withdrawal"]


@dataclass(frozen=True, slots=True)
class VersionOrder:
    """Where a version of an item stands among the others: by time, then by number, then by arrival."""

    time: str
    version: str | None
    position: int

    def before(self, other: "VersionOrder") -> bool:
        """Whether the other version is the newer one."""
        if self.time != other.time:
            return order(self.time) < order(other.time)
        numbers = (_number(self.version), _number(other.version))
        if numbers[0] is not None and numbers[1] is not None and numbers[0] != numbers[1]:
            return numbers[0] < numbers[1]
        return self.position < other.position


@dataclass(slots=True)
class Kept:
    """A mention that its item carries now: its key and event id, its story and claim, and when it was said."""

    key: str
    event: str
    story: str
    claim: str
    said: str
    first_version_time: str
    mention: Mention
    stance: Stance | None = None

    @property
    def signature(self) -> tuple[str, str, str, str]:
        """Return what makes a later version's mention the same one: kind, who, act and claim."""
        return (self.mention.kind, who(self.mention), self.mention.act or "", self.claim)

    def threaded(self) -> Threaded:
        """Return the mention as the events tell it."""
        return Threaded(
            key=self.key, event=self.event, claim=self.claim, said=self.said,
            first_version_time=self.first_version_time, mention=self.mention, stance=self.stance,
        )  # fmt: skip


@dataclass(slots=True)
class ItemBook:
    """The books of one item; `version` is the newest that took effect, None before any did.

    `header` is that version's, `at` its place in time as the index sees it. `heads` and `times` are those of all
    versions, by which another item may name this one; `also` are the items under whose guids later versions came.
    `untold` tells that only versions without a text have come.
    """

    item: str
    at: float = 0.0
    seen: list[str] = field(default_factory=list)
    version: VersionOrder | None = None
    header: ItemHeader | None = None
    state: Literal["live", "killed", "withheld"] = "live"
    lifted: bool = False
    copy_group: str = ""
    story: str | None = None
    kept: list[Kept] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    untold: bool = False

    @property
    def embargoed_until(self) -> str | None:
        """Return the embargo of the newest version."""
        return self.header.embargoed_until if self.header else None

    @property
    def stories(self) -> tuple[str, ...]:
        """Return the stories that the item stands in, its main one first."""
        main = [self.story] if self.story else []
        return tuple(dict.fromkeys([*main, *(kept.story for kept in self.kept)]))

    def see(self, event: str) -> None:
        """Remember that a record was taken."""
        self.seen = [*self.seen, event][-MOST_SEEN:]

    def tell(self, header: ItemHeader) -> None:
        """Remember how another item may name this version."""
        if header.headline and header.headline not in self.heads:
            self.heads = [*self.heads, header.headline][-_MOST_TOLD:]
        for time in (header.version_time, header.published):
            if time and time not in self.times:
                self.times = [*self.times, time][-_MOST_TOLD:]

    def to_json(self) -> dict[str, Any]:
        """Return the book as a JSON object; equal books give equal ones."""
        return {
            "item": self.item,
            "at": self.at,
            "seen": self.seen,
            "version": [self.version.time, self.version.version, self.version.position] if self.version else None,
            "header": _spelt(self.header) if self.header else None,
            "state": self.state,
            "lifted": self.lifted,
            "copy_group": self.copy_group,
            "story": self.story,
            "kept": [
                [k.key, k.event, k.story, k.claim, k.said, k.first_version_time,
                 _spelt(k.mention), k.stance]
                for k in self.kept
            ],
            "heads": self.heads,
            "times": self.times,
            **({"also": self.also} if self.also else {}),
            **({"untold": True} if self.untold else {}),
        }  # fmt: skip

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "ItemBook":
        """Return the book that `to_json` wrote."""
        return cls(
            item=value["item"],
            at=value["at"],
            seen=value["seen"],
            version=VersionOrder(*value["version"]) if value["version"] else None,
            header=ItemHeader.model_validate(value["header"]) if value["header"] else None,
            state=value["state"],
            lifted=value["lifted"],
            copy_group=value["copy_group"],
            story=value["story"],
            kept=[
                Kept(key, event, story, claim, said, first, Mention.model_validate(mention), *stance)
                for key, event, story, claim, said, first, mention, *stance in value["kept"]
            ],
            heads=value["heads"],
            times=value["times"],
            also=list(value.get("also", ())),
            untold=bool(value.get("untold")),
        )


def _spelt(value: Value) -> dict[str, Any]:
    """Return what `model_dump(mode="json", exclude_defaults=True)` does, faster: it holds values, texts and tuples."""
    defaults = _defaults(type(value))
    return {
        name: _spelt(part) if isinstance(part, Value) else list(part) if isinstance(part, tuple) else part
        for name, part in value.__dict__.items()
        if name not in defaults or part != defaults[name]
    }


@cache
def _defaults(kind: type[Value]) -> dict[str, Any]:
    return {name: field.default for name, field in kind.model_fields.items() if not field.is_required()}


def who(mention: Mention) -> str:
    """Return whom a mention is of, normalised: its party, or its origin; unnamed sources go by their carrier too."""
    if mention.kind != "claim":
        return normalise_name(mention.party.name) if mention.party else ""
    origin = normalise_name(mention.origin.name) if mention.origin else ""
    if mention.origin_kind in ("outlet", "named") and origin:
        return origin
    return f"{origin}|{normalise_name(mention.carrier or '')}"


def restated(signature: tuple[str, str, str, str], mention: Mention, kept: Iterable[Kept]) -> Kept | None:
    """Return the mention of the version before that this one tells again; None if it is new.

    The same kind, act and claim of a party that goes by a shared name is the same act: a correction may give the
    spokesman's name where the first version had only the body.
    """
    kept = list(kept)
    for old in kept:
        if old.signature == signature:
            return old
    ours = _called(mention.origin if mention.kind == "claim" else mention.party)
    for old in kept:
        kind, _, act, claim = old.signature
        same = (kind, act, claim) == (signature[0], signature[2], signature[3])
        if same and ours & _called(old.mention.origin if kind == "claim" else old.mention.party):
            return old
    return None


def _called(party: Party | None) -> frozenset[str]:
    if party is None:
        return frozenset()
    return frozenset(map(normalise_name, party.names))


def _number(version: str | None) -> int | None:
    return int(version) if version and version.isascii() and version.isdigit() else None
