"""Finds the judges that the settings name. Owns which names need no factory."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from events.errors import SettingsError
from streams.derive.claim_judging import ClaimJudge, Judges
from streams.derive.judging import Judge
from streams.runtime.factories import Kind
from streams.settings import Settings

_ONNX = "onnx:"
_JUDGE = Kind("judge", "judge", ("none", "linear", "onnx:FILE"), "judge(question)", "streams/derive/judging.py")
_CLAIM_JUDGE = Kind(
    "claim_judge", "judge", ("linear", "none", "onnx:FILE"), "judge_claim(question)", "streams/derive/claim_judging.py"
)


def load_judges(settings: Settings) -> Judges | None:
    """Return the judges that the settings name, None where they name those that are used anyway."""
    if (settings.judge, settings.claim_judge) == ("none", "linear"):
        return None
    return Judges(load_judge(settings.judge), load_claim_judge(settings.claim_judge))


def load_judge(spec: str) -> Judge | None:
    """Return the judge of a setting: None for `none`, the learned one for `linear`, the graph of `onnx:FILE`.

    Else what `module:factory` returns. Raises SettingsError where one of these is not what it should be.
    """
    if spec == "none":
        return None
    if spec == "linear":
        from streams.derive.linear_judge import LinearJudge  # noqa: PLC0415 - the weights load for who asks for them
        from streams.derive.linear_weights import NAME, WEIGHTS  # noqa: PLC0415 - the same

        return LinearJudge(NAME, WEIGHTS, drops_below=0.5)
    if spec.startswith(_ONNX):
        with _installed("judge"):
            from streams.runtime.onnx_judge import OnnxJudge  # noqa: PLC0415 - an extra, for who asks for it
        return OnnxJudge(Path(spec.removeprefix(_ONNX)))
    return cast("Judge", _JUDGE.made(spec))


def load_claim_judge(spec: str) -> ClaimJudge | None:
    """Return the judge of claims of a setting, found as `load_judge` finds that of responses."""
    if spec == "none":
        return None
    if spec == "linear":
        from streams.derive.linear_claims import CLAIM_JUDGE  # noqa: PLC0415 - the weights load for who asks for them

        return CLAIM_JUDGE
    if spec.startswith(_ONNX):
        with _installed("claim_judge"):
            from streams.runtime.onnx_judge import OnnxClaimJudge  # noqa: PLC0415 - the same
        return OnnxClaimJudge(Path(spec.removeprefix(_ONNX)))
    return cast("ClaimJudge", _CLAIM_JUDGE.made(spec))


@contextmanager
def _installed(setting: str) -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise SettingsError(
            f"{setting}: an ONNX graph needs {error.name}, which is not installed",
            place=setting,
            remedy="Run `make model`, or name another judge.",
        ) from error
