"""What tests of deriving read of an item: each response's act and the name of its party."""

from collections.abc import Iterable

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive

Act = tuple[str | None, str | None]


def acts_of(body: str, headline: str = "") -> list[Act]:
    """Return the acts of an item's sure responses and whose they are, in order."""
    return _acts(m for m in _responses(body, headline) if not m.tentative)


def every_act_of(body: str) -> set[Act]:
    """Return the acts of an item's responses and whose they are, the unsure ones too."""
    return set(_acts(_responses(body, "")))


def _responses(body: str, headline: str) -> list[Mention]:
    mentions = derive(WireItem(item="i", guid="i", headline=headline, body=body)).mentions
    return [m for m in mentions if m.kind == "response"]


def _acts(responses: Iterable[Mention]) -> list[Act]:
    return [(m.act, None if m.party is None else m.party.name) for m in responses]
