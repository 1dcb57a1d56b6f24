"""Tells whether a schema may replace a published one under the same version. Owns the rule, not what is published.

Within a version an event only ever gains optional fields: then yesterday's consumers read today's events (they ignore
what they do not know) and today's code reads yesterday's. Anything else is a new version with an upcast
(events/upcasting.py). Texts meant for people (titles, descriptions, examples) may change freely.
"""

from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]

_WORDS = frozenset({"title", "description", "examples", "$id", "$schema", "$defs", "$comment"})
_WALKED = frozenset(
    {"$ref", "anyOf", "allOf", "oneOf", "properties", "required", "items", "prefixItems", "enum", "type"}
)


@dataclass(frozen=True, slots=True)
class Break:
    """One change that a consumer or an old event would feel: where (a path of field names) and what."""

    where: str
    what: str

    def __str__(self) -> str:
        """Name the field and the change in one line."""
        return f"{self.where or 'the event'}: {self.what}"


def breaks(old: Schema, new: Schema) -> list[Break]:
    """Return every incompatible change from `old` to `new`; none means that `new` may replace it."""
    comparison = _Comparison(old, new)
    comparison.compare(old, new, "")
    return comparison.found


class _Comparison:
    """A walk through two schemas side by side; a pair of definitions is looked at once, so that cycles end."""

    def __init__(self, old: Schema, new: Schema) -> None:
        self._old_root = old
        self._new_root = new
        self._seen: set[tuple[str, str]] = set()
        self.found: list[Break] = []

    def compare(self, old: Schema, new: Schema, where: str) -> None:
        """Compare two places and all below them."""
        pair = (old.get("$ref", ""), new.get("$ref", ""))
        if all(pair):
            if pair in self._seen:
                return
            self._seen.add(pair)
        old, new = _resolved(self._old_root, old), _resolved(self._new_root, new)
        self._alternatives(old, new, where)
        self._fields(old, new, where)
        self._values(old, new, where)
        self._parts(old, new, where)
        for keyword in sorted((old.keys() | new.keys()) - _WORDS - _WALKED - {"additionalProperties"}):
            if old.get(keyword) != new.get(keyword):
                self._tell(where, f"{keyword} was {old.get(keyword)!r} and is {new.get(keyword)!r}")

    def _tell(self, where: str, what: str) -> None:
        self.found.append(Break(where, what))

    def _alternatives(self, old: Schema, new: Schema, where: str) -> None:
        before, after = _by_kind(self._old_root, old), _by_kind(self._new_root, new)
        for kind in sorted(before.keys() - after.keys()):
            self._tell(where, f"narrowed: {kind} is no longer allowed")
        for kind in sorted(after.keys() - before.keys()):
            self._tell(where, f"widened: {kind} is allowed now, which consumers do not expect")
        if len(before) > 1 or len(after) > 1:
            for kind in sorted(before.keys() & after.keys()):
                self.compare(before[kind], after[kind], where)

    def _fields(self, old: Schema, new: Schema, where: str) -> None:
        before, after = old.get("properties", {}), new.get("properties", {})
        needed_before, needed_after = set(old.get("required", [])), set(new.get("required", []))
        for name in before:
            if name not in after:
                self._tell(_under(where, name), "removed or renamed")
                continue
            if name in needed_after - needed_before:
                self._tell(_under(where, name), "required now, and old events may lack it")
            if name in needed_before - needed_after:
                self._tell(_under(where, name), "no longer required, and consumers count on it")
            self.compare(before[name], after[name], _under(where, name))
        for name in after:
            if name not in before and name in needed_after:
                self._tell(_under(where, name), "a new field must be optional: old events lack it")

    def _values(self, old: Schema, new: Schema, where: str) -> None:
        before, after = old.get("enum"), new.get("enum")
        if before is None and after is None:
            return
        if before is None or after is None:
            self._tell(where, "became a closed list of values" if before is None else "is no closed list any more")
            return
        for value in before:
            if value not in after:
                self._tell(where, f"the value {value!r} was removed")
        for value in after:
            if value not in before:
                self._tell(where, f"the value {value!r} was added, which consumers do not expect")

    def _parts(self, old: Schema, new: Schema, where: str) -> None:
        for keyword in ("items", "additionalProperties"):
            before, after = old.get(keyword), new.get(keyword)
            if isinstance(before, dict) and isinstance(after, dict):
                self.compare(before, after, f"{where}[]")
            elif before != after:
                self._tell(where, f"{keyword} was {before!r} and is {after!r}")
        before, after = old.get("prefixItems", []), new.get("prefixItems", [])
        if len(before) != len(after):
            self._tell(where, f"had {len(before)} places and has {len(after)}")
        for place, (one, other) in enumerate(zip(before, after, strict=False)):
            self.compare(one, other, f"{where}[{place}]")


def _resolved(root: Schema, schema: Schema) -> Schema:
    """Return what a local reference points to, with what stands beside it (a default, say)."""
    while "$ref" in schema:
        found: Any = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = {**found, **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def _choices(schema: Schema) -> list[Schema]:
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return list(schema[keyword])
    return [schema]


def _by_kind(root: Schema, schema: Schema) -> dict[str, Schema]:
    """Name each alternative so that it finds its counterpart: by its type, by its title too where types are alike."""
    choices = _choices(schema)
    kinds = [str(_resolved(root, one).get("type", "any")) for one in choices]
    return {
        kind if kinds.count(kind) == 1 else f"{kind} {_resolved(root, one).get('title', '')}": one
        for kind, one in zip(kinds, choices, strict=True)
    }


def _under(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
