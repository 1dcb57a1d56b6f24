"""`onrecord sources` as a user runs it: what is listed, what each source would read, and what stays untouched."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from events.schema import line_schema
from streams.ingest.feed_document import read_feed
from streams.ingest.notes import Notes
from tests.sources_support.feed_server import FeedServer, entry, rss, serving


@pytest.fixture
def server() -> Iterator[FeedServer]:
    """Serve feeds on loopback."""
    with serving() as running:
        yield running


def section(name: str, url: str, more: str = "") -> str:
    """Write the section of a feed."""
    return f'[sources.{name}]\nkind = "feed"\nurl = "{url}"\n{more}\n'


def put(folder: Path, name: str, text: str) -> None:
    """Put a file there that has been quiet for a while."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    os.utime(folder / name, (time.time() - 5,) * 2)


def test_the_sources_are_listed(run: Any, lines: Any, tmp_path: Path) -> None:
    """One line each, in the order of the file, without what may be secret; without any, it is said how to name one."""
    none = run("sources", "list")
    assert (none.returncode, none.stdout) == (0, "")
    assert "[sources.NAME]" in none.stderr
    (tmp_path / "onrecord.toml").write_text(
        section("corran", "https://corran.example/wire.xml?key=hush", 'feed = "corran"\nevery = 90')
        + '[sources.local]\nkind = "folder"\npath = "in"\nenabled = false\n'
    )
    done = run("sources", "list")
    assert done.returncode == 0
    for line in lines(done):
        jsonschema.validate(line, line_schema("sources_list"))
    assert lines(done) == [
        {
            "source": "corran", "kind": "feed", "where": "https://corran.example/wire.xml", "feed": "corran",
            "every": 90.0, "enabled": True,
        },
        {"source": "local", "kind": "folder", "where": "in", "feed": None, "every": 1.0, "enabled": False},
    ]  # fmt: skip


def test_a_check_shows_what_would_be_read_and_changes_nothing(
    run: Any, lines: Any, tmp_path: Path, server: FeedServer
) -> None:
    """Counts, the newest, the first titles; asked again it shows the same: nothing was taken or noted or moved."""
    server.documents["/wire"] = rss([entry(number) for number in range(5)])
    put(tmp_path / "in", "two.jsonl", '{"id": "1", "headline": "A", "body": "B."}\n{"id": "2", "headline": "C"')
    (tmp_path / "onrecord.toml").write_text(
        section("corran", server.url("/wire")) + '[sources.local]\nkind = "folder"\npath = "in"\n'
    )
    first, second = run("sources", "check"), run("sources", "check")
    assert (first.returncode, first.stdout) == (0, second.stdout)
    feed, folder = lines(first)
    for line in (feed, folder):
        jsonschema.validate(line, line_schema("sources_check"))
    assert (feed["source"], feed["outcome"], feed["deliveries"], feed["items"], feed["more"]) == (
        "corran", "ok", 5, 5, False,
    )  # fmt: skip
    assert feed["newest"] == "2026-03-02T07:04:00Z"
    assert feed["titles"] == [f"Ferry {number} leaves Corran late" for number in (4, 3, 2)]
    assert (folder["deliveries"], folder["items"], folder["titles"][0]) == (1, 2, "A")
    assert folder["titles"][1].startswith("cannot be read: ")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["in", "onrecord.toml", "two.jsonl"]


def test_a_check_shows_what_is_new_since_the_last_reading(
    run: Any, lines: Any, tmp_path: Path, server: FeedServer
) -> None:
    """The notes of what was read are looked at, the ETag does not hide the rest."""
    server.documents["/wire"] = rss([entry(1), entry(2)])
    (tmp_path / "onrecord.toml").write_text(section("corran", server.url("/wire")))
    notes = Notes(tmp_path / "var")
    notes.of("corran").see({read_feed(server.documents["/wire"], "").entries[0].digest: ""})
    notes.close()
    [told] = lines(run("sources", "check", "corran"))
    assert (told["items"], told["titles"]) == (1, ["Ferry 2 leaves Corran late"])
    assert told["remarks"] == ["2 entries in the feed"]


def test_a_source_that_fails_is_status_2_and_hides_no_other(
    run: Any, lines: Any, tmp_path: Path, server: FeedServer
) -> None:
    """Each is tried; what is wrong has its reason, place and remedy, and no secret."""
    server.documents["/wire"] = rss([entry(1)])
    (tmp_path / "onrecord.toml").write_text(
        section("lost", server.url("/lost?key=hush"))
        + section("locked", server.url("/wire"), 'user = "desk"\npassword_env = "CORRAN_NONE"')
        + section("corran", server.url("/wire"))
    )
    done = run("sources", "check")
    lost, locked, corran = lines(done)
    jsonschema.validate(lost, line_schema("sources_check"))
    assert (done.returncode, [lost["outcome"], locked["outcome"], corran["outcome"]]) == (2, ["error", "error", "ok"])
    assert (lost["reason"], lost["error"], lost["place"]) == ("gone", "answered 404 Not Found", server.url("/lost"))
    assert "CORRAN_NONE is not set" in locked["error"]
    assert lost["remedy"]
    assert "hush" not in done.stdout + done.stderr
    assert run("sources", "check", "corran").returncode == 0
    unknown = run("sources", "check", "nobody")
    assert unknown.returncode == 2
    assert "lost, locked, corran" in unknown.stderr


def test_a_delivery_that_cannot_be_taken_is_status_1(run: Any, lines: Any, tmp_path: Path) -> None:
    """A file over the limit is told beside what would be taken."""
    put(tmp_path / "in", "a.txt", "x" * 2_000)
    (tmp_path / "onrecord.toml").write_text('[sources.l]\nkind = "folder"\npath = "in"\nmax_bytes = 1000\n')
    done = run("sources", "check")
    assert done.returncode == 1
    assert "over the limit of 1000" in lines(done)[0]["refused"][0]


@pytest.mark.parametrize("arguments", [("sources", "check"), ("sources", "run")])
def test_without_a_source_there_is_nothing_to_do(run: Any, arguments: tuple[str, ...]) -> None:
    """It is said how to name one, with status 2."""
    done = run(*arguments)
    assert done.returncode == 2
    assert "[sources.NAME]" in done.stderr


def test_a_wrong_section_ends_every_command(run: Any, tmp_path: Path) -> None:
    """Not only those about sources: nothing begins with settings that are half understood."""
    (tmp_path / "onrecord.toml").write_text('[sources.corran]\nkind = "feed"\nurl = "corran.example"\n')
    done = run("stories")
    assert (done.returncode, "[sources.corran]" in done.stderr, "url" in done.stderr) == (2, True, True)
    assert json.dumps("Traceback") not in done.stderr
