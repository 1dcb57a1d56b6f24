"""Finds the judge that the settings name. Owns what is said when there is none of that name."""

import importlib

from events.errors import SettingsError
from streams.derive.judging import Judge


def load_judge(spec: str) -> Judge | None:
    """Return the judge of a setting: None for `none`, the learned one for `linear`, else what `module:factory` returns.

    Raises SettingsError where the module, the factory or the judge is not what it should be.
    """
    if spec == "none":
        return None
    if spec == "linear":
        from streams.derive.linear_judge import LinearJudge  # noqa: PLC0415 - the weights load for who asks for them
        from streams.derive.linear_weights import NAME, WEIGHTS  # noqa: PLC0415 - the same

        return LinearJudge(NAME, WEIGHTS, drops_below=0.5)
    module, _, factory = spec.partition(":")
    try:
        made = getattr(importlib.import_module(module), factory)()
    except Exception as error:
        raise SettingsError(
            f"judge: {spec!r} gives no judge: {error}",
            place="judge",
            remedy="Name an importable `package.module:factory` that takes nothing and returns a judge.",
        ) from error
    if not isinstance(getattr(made, "name", None), str) or not callable(getattr(made, "judge", None)):
        raise SettingsError(
            f"judge: what {spec!r} returns has no `name` and `judge(question)`",
            place="judge",
            remedy="Return an object as `Judge` in streams/derive/judging.py describes it.",
        )
    found: Judge = made
    return found
