"""Finds the judges that the settings name. Owns what is said when there is none of that name."""

import importlib
from typing import Any, cast

from events.errors import SettingsError
from streams.derive.claim_judging import ClaimJudge, Judges
from streams.derive.judging import Judge
from streams.settings import Settings


def load_judges(settings: Settings) -> Judges | None:
    """Return the judges that the settings name, None where they name those that are used anyway."""
    if (settings.judge, settings.claim_judge) == ("none", "linear"):
        return None
    return Judges(load_judge(settings.judge), load_claim_judge(settings.claim_judge))


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
    return cast("Judge", _made("judge", spec, "judge"))


def load_claim_judge(spec: str) -> ClaimJudge | None:
    """Return the judge of claims of a setting, found as `load_judge` finds that of responses."""
    if spec == "none":
        return None
    if spec == "linear":
        from streams.derive.linear_claims import CLAIM_JUDGE  # noqa: PLC0415 - the weights load for who asks for them

        return CLAIM_JUDGE
    return cast("ClaimJudge", _made("claim_judge", spec, "judge_claim"))


def _made(setting: str, spec: str, method: str) -> Any:
    """Return what the factory of a setting returns, if it has a name and the method of a judge."""
    module, _, factory = spec.partition(":")
    try:
        made = getattr(importlib.import_module(module), factory)()
    except Exception as error:
        raise SettingsError(
            f"{setting}: {spec!r} gives no judge: {error}",
            place=setting,
            remedy="Name an importable `package.module:factory` that takes nothing and returns a judge.",
        ) from error
    if not isinstance(getattr(made, "name", None), str) or not callable(getattr(made, method, None)):
        owner = "claim_judging.py" if method == "judge_claim" else "judging.py"
        raise SettingsError(
            f"{setting}: what {spec!r} returns has no `name` and `{method}(question)`",
            place=setting,
            remedy=f"Return an object as the protocol in streams/derive/{owner} describes it.",
        )
    return made
