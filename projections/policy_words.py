"""What differs between two policies, in words. Owns the words, neither the values nor what they do."""

from collections.abc import Iterator

from events.value import Value
from projections.policy import Policy


class Difference(Value):
    """One key whose values differ, and what that means."""

    key: str
    before: object
    after: object
    words: str


def differences(before: Policy, after: Policy) -> Iterator[Difference]:
    """Yield the keys whose values differ, versions aside, in the order of the policy."""
    for key, known in Policy.model_fields.items():
        old, new = getattr(before, key), getattr(after, key)
        if key == "version" or old == new:
            continue
        what = known.description or key
        words = (
            _lists(what, old, new) if isinstance(old, tuple) else f"{what}: {_number(old)} before, {_number(new)} after"
        )
        yield Difference(key=key, before=old, after=new, words=words)


def _lists(what: str, old: tuple[object, ...], new: tuple[object, ...]) -> str:
    more = [_spell(one) for one in new if one not in old]
    less = [_spell(one) for one in old if one not in new]
    told = [f"{word} {'; '.join(found)}" for word, found in (("now also", more), ("no longer", less)) if found]
    return f"{what}: {', '.join(told) or 'in another order'}"


def _spell(one: object) -> str:
    return " + ".join(map(str, one)) if isinstance(one, tuple) else str(one)


def _number(value: float | str) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
