"""How the embedded runtime cuts its batches, and when it is restarted, changes no byte of what the stages write."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.topics import TOPICS
from streams.demo import player
from streams.runtime.embedded import Embedded
from streams.settings import Settings

Contents = dict[str, list[tuple[int, bytes]]]


def take(folder: Path, cuts: list[int], *, restart: bool) -> Contents:
    """Take the bundled feed in batches of these sizes, over and over; return all that log and ledger hold."""
    runtime = Embedded(Settings(folder=folder, batch=cuts[0], durability="normal"))
    for line in player.lines():
        runtime.append(player.outputs(line))
    at = 0
    while runtime.run_batch():
        at += 1
        changed = runtime.settings.model_copy(update={"batch": cuts[at % len(cuts)]})
        if restart:
            runtime.close()
            runtime = Embedded(changed)
        runtime.settings = changed
    found: Contents = {
        topic: [(record.offset, record.value) for record in runtime.log.read(topic, 0, 0, 10_000)] for topic in TOPICS
    }
    for stage in ("intake", "thread", "project", "alert"):
        found[stage] = [(0, key.encode() + b" " + value) for key, value in runtime.ledger.dump(stage)]
    runtime.close()
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Contents:
    """Return what one single batch gives."""
    return take(tmp_path_factory.mktemp("whole"), [10_000], restart=False)


@settings(deadline=None, max_examples=5)
@given(cuts=st.lists(st.integers(1, 60), min_size=1, max_size=5), restart=st.booleans())
def test_any_batching_gives_the_same_log_and_the_same_states(
    tmp_path_factory: pytest.TempPathFactory, whole: Contents, cuts: list[int], restart: bool
) -> None:
    """Records one by one, in uneven batches, with a restart after each: offsets, ids and bytes are the same."""
    assert len(whole["alerts"]) > 10
    assert not any(b'"reason":"failed"' in value for _, value in whole["dead.letters"]), "a stage has a bug"
    assert take(tmp_path_factory.mktemp("cut"), cuts, restart=restart) == whole
