"""kill -9 of what reads sources, in the middle of a delivery: nothing is lost, nothing comes twice."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from streams.ingest.notes import Notes
from tests.sources_support.crashing import read_and_kill
from tests.sources_support.feed_server import FeedServer, entry, rss, serving

ENTRIES_A_LIFE = 130
FILES_A_LIFE = 60


@pytest.fixture
def server() -> Iterator[FeedServer]:
    """Serve feeds on loopback."""
    with serving() as running:
        yield running


def check_feed(server: FeedServer, tmp_path: Path, *, rounds: int, seed: int) -> None:
    """Kill what polls a feed that grows, and look for each entry in the log."""
    entries: list[str] = []
    folder = tmp_path / "var"

    def noted() -> int:
        notes = Notes(folder)
        try:
            return len(notes.of("corran").keys())
        finally:
            notes.close()

    def publish() -> int:
        entries.extend([entry(number) for number in range(len(entries), len(entries) + ENTRIES_A_LIFE)])
        server.documents["/wire.xml"] = rss(entries, built=len(entries))
        return ENTRIES_A_LIFE

    settings = tmp_path / "on.toml"
    settings.write_text(f'[sources.corran]\nkind = "feed"\nurl = "{server.url("/wire.xml")}"\nevery = 1\n')
    told = read_and_kill(settings, folder, rounds=rounds, seed=seed, publish=publish, acknowledged=noted)
    assert told.kills == rounds
    assert told.again > 0  # some came again: they were in the log and not in the notes
    assert told.items == {f"urn:corran:{number}": 1 for number in range(len(entries))}


def check_folder(tmp_path: Path, *, rounds: int, seed: int) -> None:
    """Kill what takes the files of a folder, and look for each in the log and in the archive."""
    watched = tmp_path / "in"
    watched.mkdir()
    count = 0

    def publish() -> int:
        nonlocal count
        for count in range(count + 1, count + 1 + FILES_A_LIFE):  # noqa: B020 - goes on counting
            item = {"id": f"f{count}", "headline": f"Ferry {count} leaves late", "body": f"Ferry {count} left late."}
            path = watched / f".{count}"
            path.write_text(json.dumps(item))
            os.utime(path, (time.time() - 5,) * 2)
            path.rename(watched / f"{count}.json")
        return FILES_A_LIFE

    def archived() -> int:
        return len(list((watched / "archive").glob("*.json")))

    settings = tmp_path / "on.toml"
    settings.write_text(f'[sources.local]\nkind = "folder"\npath = "{watched}"\n')
    told = read_and_kill(settings, tmp_path / "var", rounds=rounds, seed=seed, publish=publish, acknowledged=archived)
    assert told.kills == rounds
    assert told.again > 0
    assert told.items == {f"f{number}": 1 for number in range(1, count + 1)}
    assert not (watched / "error").exists() or not list((watched / "error").iterdir())


@pytest.mark.slow
def test_kill_9_while_a_feed_is_read_loses_and_doubles_nothing(server: FeedServer, tmp_path: Path) -> None:
    """Twice, in the middle of its entries: each is in the log once."""
    check_feed(server, tmp_path, rounds=2, seed=1)


@pytest.mark.slow
def test_kill_9_while_files_are_taken_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Twice, in the middle of a folder's files: each is in the log once, and in the archive."""
    check_folder(tmp_path, rounds=2, seed=2)


@pytest.mark.soak
def test_soak_kill_9_while_sources_are_read(server: FeedServer, tmp_path: Path) -> None:
    """ONRECORD_SOAK times each (20 by default), at other moments each time."""
    rounds = int(os.environ.get("ONRECORD_SOAK", "20"))
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    for name in ("feed", "folder"):
        (tmp_path / name).mkdir()
    check_feed(server, tmp_path / "feed", rounds=rounds, seed=seed)
    check_folder(tmp_path / "folder", rounds=rounds, seed=seed)
    print(f"\nsources: seed {seed}, {rounds} kills each, nothing lost, nothing twice")  # noqa: T201 - for the records
