"""Deterministic identities: the same cause always gives the same id. Owns every derivation of an id.

Source: architecture.md, *Identity*; RFC 9562 section 5.5 (UUIDv5).
"""

from hashlib import sha1, sha256
from uuid import UUID

NAMESPACE = UUID("6d1c4c2e-6a0e-5f0c-9a51-0d6a3b0f2c11")
"""The name space of all onrecord ids; never changes."""

FEED_NAME = r"^[^\s:\x00-\x1f\x7f]{0,100}$"
"""What a source feed may be called: it leads ids before a colon, so it holds none itself, nor a space."""

_NAMESPACE_BYTES = NAMESPACE.bytes
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}
"""A hexadecimal digit with its two high bits as RFC 9562's variant has them."""


def _uuid5(name: str) -> str:
    """Spell uuid5(NAMESPACE, name); several times faster than building the UUID object."""
    text = sha1(_NAMESPACE_BYTES + name.encode(), usedforsecurity=False).hexdigest()
    return f"{text[:8]}-{text[8:12]}-5{text[13:16]}-{_VARIANT[text[16]]}{text[17:20]}-{text[20:32]}"


def event_id(epoch: str, cause: str, event_type: str, key: str) -> str:
    """Return the id of the event of `event_type` about `key` that `cause` (an event id) led to."""
    return _uuid5("\x1f".join(("event", epoch, cause, event_type, key)))


def received_id(feed: str, position: str) -> str:
    """Return the id of a received item by its feed and its position there (a file's digest and index, a push's key)."""
    return _uuid5("\x1f".join(("received", feed, position)))


def item_id(feed: str, guid: str) -> str:
    """Return the identity of an item: its guid, led by the feed when there is one."""
    return f"{feed}:{guid}" if feed else guid


def content_guid(raw: bytes) -> str:
    """Return the guid of an item whose wire gives none."""
    return "sha256:" + sha256(raw).hexdigest()


def story_id(epoch: str, item: str, ref: str) -> str:
    """Return the id of the story that this item opened with its mention `ref` ("" when it has none)."""
    return "s-" + _uuid5("\x1f".join(("story", epoch, item, ref)))


def claim_id(epoch: str, item: str, ref: str) -> str:
    """Return the id of the claim that this item's mention `ref` opened."""
    return "c-" + _uuid5("\x1f".join(("claim", epoch, item, ref)))


def mention_key(item: str, kind: str, who: str, act: str, claim: str) -> str:
    """Return the key under which later versions restate a mention (architecture.md, *Identity*)."""
    return "m-" + _uuid5("\x1f".join(("mention", item, kind, who, act, claim)))


def alert_id(step: str, claim: str, kind: str, replaces: str | None) -> str:
    """Return the id of the alert of `kind` that `step` (a change's event id) led to for a claim."""
    return "a-" + _uuid5("\x1f".join(("alert", step, claim, kind, replaces or "")))
