"""Status policies by name or from a TOML file. Owns the file's form and what is said when one is wrong.

A file names its `version`, and what it does not say is as in the policy that it `extends` (the newest released one
where it names none).
"""

import difflib
import tomllib
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from events.errors import SettingsError
from projections.policy import DEFAULT, POLICIES, Policy

_SUFFIX = ".toml"


def load_policy(spec: str) -> Policy:
    """Return the released policy of that name, or the one that the TOML file says. Raises SettingsError."""
    known = POLICIES.get(spec)
    if known is not None:
        return known
    path = Path(spec)
    if not spec.endswith(_SUFFIX) and not path.is_file():
        near = difflib.get_close_matches(spec, POLICIES, n=1)
        hint = f"Did you mean `{near[0]}`?" if near else f"Known: {', '.join(POLICIES)}."
        raise SettingsError(f"policy: no such policy: {spec!r}", place="policy", remedy=f"{hint} Or name a .toml file.")
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"policy: the file cannot be read: {error}", place=str(path), remedy="Name a readable TOML file in UTF-8."
        ) from error
    return read_policy(text, str(path))


def read_policy(text: str, place: str) -> Policy:
    """Return the policy that a TOML text says. Raises SettingsError with the key and what to do."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"policy: no TOML: {error}", place=place, remedy="Begin with what `onrecord policy show --toml` prints."
        ) from error
    named = told.get("version")
    own = named if isinstance(named, str) and named in POLICIES else DEFAULT.version
    base = _extended(told.pop("extends", own), place)
    if "version" not in told:
        raise SettingsError(
            "version: is missing", place=place, remedy='Name the policy, for example `version = "desk-2027@1"`.'
        )
    try:
        policy = Policy.model_validate(base.model_dump() | told)
    except ValidationError as error:
        raise _wrong(error, place) from error
    released = POLICIES.get(policy.version)
    if released is not None and released != policy:
        raise SettingsError(
            f"version: {policy.version!r} is the name of a released policy with other values",
            place=place,
            remedy="Give it a version of its own: every status records the version that it was computed under.",
        )
    return policy


def spell_policy(policy: Policy) -> str:
    """Spell a policy as a TOML file that says all of it, each key under what it means."""
    lines = ["# A status policy of onrecord (docs/policies.md)."]
    for key, known in Policy.model_fields.items():
        lines += ["", f"# {known.description}", f"{key} = {_toml(getattr(policy, key))}"]
    return "\n".join(lines) + "\n"


def _extended(name: object, place: str) -> Policy:
    base = POLICIES.get(name) if isinstance(name, str) else None
    if base is None:
        raise SettingsError(
            f"extends: no released policy: {name!r}", place=place, remedy=f"One of: {', '.join(POLICIES)}."
        )
    return base


def _wrong(error: ValidationError, place: str) -> SettingsError:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    known = Policy.model_fields.get(str(first["loc"][0]))
    if known is None:
        near = difflib.get_close_matches(key, Policy.model_fields, n=1)
        hint = f"Did you mean `{near[0]}`?" if near else f"Known keys: extends, {', '.join(Policy.model_fields)}."
        return SettingsError(f"{key}: no such key of a policy", place=place, remedy=hint)
    message = str(first["msg"]).removeprefix("Value error, ")
    return SettingsError(f"{key}: {message}", place=place, remedy=f"`{first['loc'][0]}`: {known.description}.")


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        if value and isinstance(value[0], tuple):
            return "[\n" + "".join(f"  {_toml(one)},\n" for one in value) + "]"
        return f"[{', '.join(map(_toml, value))}]"
    return orjson.dumps(value).decode()
