"""The order of sets and dictionaries in memory is chance: no byte of what the stages write may depend on it."""

import os
import subprocess
import sys
from hashlib import sha256

from streams.demo import player
from streams.ops.generate import FEED, generate
from streams.stages.pipeline import stages
from streams.stages.protocol import Record
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline

AT = "2026-05-01T00:00:00Z"


def digest() -> str:
    """Take the bundled feed and generated items through all stages; return the digest of every output and state."""
    found = sha256()
    bundled = [output for line in player.lines() for output in player.outputs(line)]
    for feed in (bundled, receive(b"\n".join(generate(150)), feed=FEED, name="feed.jsonl", received_at=AT)):
        pipeline = Pipeline(stages())
        for at, given in enumerate(feed):
            for output in pipeline.take(Record(given.topic, 0, at, given.key.encode(), given.value)):
                found.update(output.topic.encode() + output.value)
        for state in pipeline.states.values():
            for key, value in state.scan(""):
                found.update(key.encode() + value)
    return found.hexdigest()


def test_the_seed_of_pythons_hashes_changes_no_byte() -> None:
    """Two processes with other hash seeds write the same events, ids, order and states."""
    told = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, __file__], env=environment, capture_output=True, text=True, timeout=240, check=True
        )
        told.append(run.stdout.strip())
    assert told[0] == told[1] != ""


if __name__ == "__main__":
    print(digest())  # noqa: T201 - the test reads it
