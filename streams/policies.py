"""Status policies by name or from a TOML file. Owns the file's form and what is said when one is wrong.

A file names its `version`, and what it does not say is as in the policy that it `extends` (the newest released one
where it names none).
"""

import difflib
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from events.errors import SettingsError
from projections.policy import DEFAULT, POLICIES, Policy
from streams.toml_text import TomlText, together, unknown_key

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
    """Return the policy that a TOML text says. Raises SettingsError with each wrong key, its line and what to do."""
    file = TomlText(place, text)
    told = file.read(what="policy:", remedy="Begin with what `onrecord policy show --toml` prints.")
    named = told.get("version")
    own = named if isinstance(named, str) and named in POLICIES else DEFAULT.version
    extended = told.pop("extends", own)
    base = POLICIES.get(extended) if isinstance(extended, str) else None
    wrong: list[SettingsError] = []
    if base is None:
        message, remedy = f"extends: no released policy: {extended!r}", f"One of: {', '.join(POLICIES)}."
        wrong.append(SettingsError(message, place=file.place("extends"), remedy=remedy))
        base = DEFAULT
    if "version" not in told:
        remedy = 'Name the policy, for example `version = "desk-2027@1"`.'
        wrong.append(SettingsError("version: is missing", place=place, remedy=remedy))
    try:
        policy = Policy.model_validate(base.model_dump() | told)
    except ValidationError as error:
        raise together([*wrong, *(_wrong(each, file) for each in error.errors())]) from error
    if wrong:
        raise together(wrong)
    released = POLICIES.get(policy.version)
    if released is not None and released != policy:
        raise SettingsError(
            f"version: {policy.version!r} is the name of a released policy with other values",
            place=file.place("version"),
            remedy="Give it a version of its own: every status records the version that it was computed under.",
        )
    return policy


def spell_policy(policy: Policy) -> str:
    """Spell a policy as a TOML file that says all of it, each key under what it means."""
    lines = ["# A status policy of onrecord (docs/policies.md)."]
    for key, known in Policy.model_fields.items():
        lines += ["", f"# {known.description}", f"{key} = {_toml(getattr(policy, key))}"]
    return "\n".join(lines) + "\n"


def _wrong(error: ErrorDetails, file: TomlText) -> SettingsError:
    key = ".".join(str(part) for part in error["loc"])
    top = str(error["loc"][0])
    place = file.place(top)
    known = Policy.model_fields.get(top)
    if known is None:
        keys = ("extends", *Policy.model_fields)
        return unknown_key(key, keys, place, message="no such key of a policy", listed="Known keys")
    message = str(error["msg"]).removeprefix("Value error, ")
    return SettingsError(f"{key}: {message}", place=place, remedy=f"`{top}`: {known.description}.")


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        if value and isinstance(value[0], tuple):
            return "[\n" + "".join(f"  {_toml(one)},\n" for one in value) + "]"
        return f"[{', '.join(map(_toml, value))}]"
    return orjson.dumps(value).decode()
