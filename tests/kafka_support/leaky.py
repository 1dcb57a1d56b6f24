"""Tiny stages in a worker whose Faust loses records: each of the first lives loses one, then no more.

Loaded by the child in place of tiny_stages; the file that LOSSES names says how many losses are left.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from streams.runtime import agents
from streams.runtime.worker_inputs import WorkerInput
from streams.stages.protocol import Stage
from tests.kafka_support import tiny_stages

LOSSES = "ONRECORD_TEST_LOSSES"
AT_THE_TAIL = "ONRECORD_TEST_LOSE_AT_THE_TAIL"

_whole = agents.Shell.take
_state = {"lost": False}


def _left_over(taken: WorkerInput, messages: Sequence[Any]) -> Sequence[Any]:
    left = Path(os.environ[LOSSES])
    count = int(left.read_text())
    if taken.topic != "wire.items.raw" or len(messages) < 2 or not count or _state["lost"]:
        return messages
    _state["lost"] = True
    left.write_text(str(count - 1))
    lost = len(messages) - 1 if AT_THE_TAIL in os.environ else len(messages) // 2
    return [*messages[:lost], *messages[lost + 1 :]]


async def _leaky(shell: agents.Shell, taken: WorkerInput, messages: Sequence[Any]) -> None:
    await _whole(shell, taken, _left_over(taken, messages))


def stages(epoch: str) -> tuple[Stage, ...]:
    """Return the tiny chain and make the shell of this process, the child's, leaky; importing alone changes nothing."""
    agents.Shell.take = _leaky  # type: ignore[method-assign]
    if AT_THE_TAIL in os.environ:
        agents.STUCK_SECONDS = 3.0
    return tiny_stages.stages(epoch)
