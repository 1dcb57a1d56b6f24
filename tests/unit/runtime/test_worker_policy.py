"""Which judge and policy a worker's stages get: those that the settings name, and nothing that they do not."""

from typing import Any

import pytest

from events.errors import SettingsError
from streams.runtime.worker_child import _asked
from streams.settings import Settings


def made(epoch: str, **more: Any) -> tuple[Any, ...]:
    """Stand for a factory of stages: return what it was asked for."""
    return (epoch, more)


def test_a_factory_is_asked_for_what_is_set_only() -> None:
    """Without a judge and a policy it gets the epoch alone, as the factories of others expect."""
    assert _asked(made, Settings())("7") == ("7", {})
    _, more = _asked(made, Settings(policy="2026-11@1"))("7")  # type: ignore[misc]
    assert more["policy"].version == "2026-11@1"


def test_a_policy_that_is_none_ends_the_worker() -> None:
    """The error is one of the settings, so that the parent does not start the child again and again."""
    with pytest.raises(SettingsError, match="no such policy"):
        _asked(made, Settings(policy="2026-11@9"))
