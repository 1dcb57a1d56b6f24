"""The process that the crash tests kill: plays a generated feed into the embedded runtime while its stages run.

`python embedded_feed.py FOLDER COUNT SEED`; started again it delivers everything again, and nothing is taken twice.
"""

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import orjson

from events.catalogue import Clock, ClockAdvanced
from events.codec import encode
from events.identity import event_id
from streams.ops.generate import FEED, generate
from streams.runtime.embedded import Embedded
from streams.settings import Settings
from streams.stages.protocol import Output

CHUNK = 20
PAUSE_SECONDS = 0.02
POISON = (b'{"uri": "broken', b'{"uri": 7, "headline": ["no text"]}', b"\xff\xfe\x00 no text at all")


def chunks(count: int, seed: int) -> Iterator[list[bytes]]:
    """Yield the feed in deliveries of CHUNK lines; each third one brings something that cannot be read."""
    chunk: list[bytes] = []
    for number, item in enumerate(generate(count, seed), 1):
        chunk.append(item)
        if number % CHUNK == 0 or number == count:
            if number // CHUNK % 3 == 0:
                chunk.append(POISON[number // CHUNK // 3 % len(POISON)])
            yield chunk
            chunk = []


def time_passes(to: str) -> Output:
    """Return the command that the desk's clock sends."""
    kind = "onrecord.desk.clock_advanced"
    identity = event_id("1", f"feed/{to}", kind, "clock")
    event = ClockAdvanced(
        id=identity,
        source="onrecord/feed",
        subject="clock",
        time=to,
        correlationid=identity,
        data=Clock(to=to),
    )
    return Output("desk.commands", "clock", identity, encode(event))


def play(runtime: Embedded, count: int, seed: int, pause: float = PAUSE_SECONDS) -> None:
    """Deliver the whole feed, in order, with a word from the clock now and then."""
    for number, chunk in enumerate(chunks(count, seed)):
        at = orjson.loads(chunk[0])["versioncreated"]
        runtime.ingest(b"\n".join(chunk), feed=FEED, name="feed.jsonl", received_at=at, position=f"delivery {number}")
        if number % 5 == 4:
            runtime.append([time_passes(at)])
        time.sleep(pause)


def main() -> None:
    """Run until the feed is played and nothing waits."""
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    with Embedded(Settings(folder=folder, batch=30)) as runtime:
        assert runtime.claim(wait=10), "the folder's lock outlived its process"
        stop = threading.Event()
        failed: list[BaseException] = []

        def run() -> None:
            try:
                runtime.run(stop)
            except BaseException as error:  # noqa: BLE001 - told by the main thread
                failed.append(error)

        stages = threading.Thread(target=run)
        stages.start()
        print("running", flush=True)  # noqa: T201 - the test waits for it
        try:
            play(runtime, count, seed)
            while runtime.waiting() and not failed:
                time.sleep(0.01)
        finally:
            stop.set()
            runtime.wake()
            stages.join()
        if failed:
            raise failed[0]
    print("done", flush=True)  # noqa: T201 - the test waits for it


if __name__ == "__main__":
    main()
