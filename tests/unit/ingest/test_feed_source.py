"""A feed on a real web server: polled politely, each entry handed over once, whatever the server does."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from events.errors import SettingsError
from streams.ingest.feed_source import FeedSource
from streams.ingest.fetching import AGENT, retry_after
from streams.ingest.notes import Notes
from streams.ingest.runner import Runner
from streams.ingest.source import SourceError
from streams.metrics import Metrics
from streams.source_settings import FeedSettings
from tests.sources_support.feed_server import FeedServer, Handler, entry, rss
from tests.sources_support.kept_log import KeptLog

PATH = "/wire.xml"
Look = Callable[..., int]


@pytest.fixture
def look(server: FeedServer, notes: Notes, log: KeptLog, metrics: Metrics) -> Look:
    """Look once at the server's feed with a source of its own: as after a restart each time."""

    def looked(path: str = PATH, *, name: str = "corran", **more: Any) -> int:
        settings = FeedSettings(kind="feed", url=server.url(path), **more)
        source = FeedSource(name, settings, notes.of(name))
        try:
            return Runner(name, settings, source, log, metrics).look(threading.Event())
        finally:
            source.close()

    return looked


def test_each_entry_is_handed_over_once(server: FeedServer, look: Look, log: KeptLog) -> None:
    """Over polls and restarts: only what is new or says something new comes, the oldest first."""
    server.documents[PATH] = rss([entry(1), entry(2)])
    assert (look(), look()) == (2, 0)
    server.documents[PATH] = rss([entry(2, "Ferry 2 sunk"), entry(3)], built=5)
    assert (look(), look()) == (2, 0)
    assert len(set(log.positions)) == 4
    assert [b"Ferry 1" in log.got[0][1], b"Ferry 2" in log.got[1][1]] == [True, True]


def test_an_entry_that_stands_twice_in_a_feed_is_one(server: FeedServer, look: Look) -> None:
    """The same words under the same id are handed over once; other words are another version."""
    server.documents[PATH] = rss([entry(1), entry(1), entry(1, "Ferry 1 sunk")])
    assert look() == 2


def test_it_asks_for_what_has_changed_only(server: FeedServer, look: Look) -> None:
    """The second poll sends the ETag and is answered with 304; the agent says who we are; gzip is taken."""
    server.documents[PATH] = rss([entry(1)])
    look()
    look()
    (_, first), (_, second) = server.asked
    assert "If-None-Match" not in first
    assert second["If-None-Match"].startswith('"')
    assert first["User-Agent"] == AGENT
    assert "gzip" in first["Accept-Encoding"]


def test_another_address_knows_nothing_of_the_old_ones_validators(server: FeedServer, look: Look) -> None:
    """A changed url is asked for everything; what is the same there comes no second time."""
    server.documents[PATH] = server.documents["/new.xml"] = rss([entry(1)])
    assert (look(), look("/new.xml")) == (1, 0)
    assert "If-None-Match" not in server.asked[1][1]


def test_what_was_not_taken_comes_again_under_the_same_position(server: FeedServer, look: Look, log: KeptLog) -> None:
    """A log that fails in the middle of a feed: nothing is noted, no ETag hides the rest."""
    server.documents[PATH] = rss([entry(n) for n in range(5)])
    log.failing = 1
    with pytest.raises(SourceError, match="the log does not take it") as told:
        look()
    assert told.value.reason == "storage"
    assert look() == 5
    assert len(set(log.positions)) == 5


def slow_down(handler: Handler) -> None:
    """Ask for patience."""
    handler.say(429, Retry_After="120")


def to_itself(handler: Handler) -> None:
    """Redirect to where we are."""
    handler.say(302, Location=handler.path)


def to_a_file(handler: Handler) -> None:
    """Redirect to what is no web address."""
    handler.say(302, Location="file:///etc/passwd")


def to_no_host(handler: Handler) -> None:
    """Redirect to what looks like an address."""
    handler.say(302, Location="http://a..b/")


def to_no_port(handler: Handler) -> None:
    """Redirect to a port that cannot be."""
    handler.say(302, Location="http://127.0.0.1:99999/")


def huge(handler: Handler) -> None:
    """Begin an answer that has no end."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b"x" * 10_000)


def huge_by_its_own_word(handler: Handler) -> None:
    """Announce an answer that is too long."""
    handler.send_response(200)
    handler.send_header("Content-Length", "999999999")
    handler.end_headers()


def breaks_off(handler: Handler) -> None:
    """Send less than was announced."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(rss([entry(1)])[:200])


def no_gzip(handler: Handler) -> None:
    """Call plain bytes gzip."""
    handler.say(200, b"plain", Content_Encoding="gzip")


@pytest.mark.parametrize(
    ("fault", "reason", "parts"),
    [
        (slow_down, "busy", ("429", "120 s of patience")),
        (lambda handler: handler.say(503), "busy", ("503",)),
        (lambda handler: handler.say(500), "answer", ("500",)),
        (lambda handler: handler.say(401), "refused", ("401", "password_env")),
        (lambda handler: handler.say(410), "gone", ("410", "set url")),
        (lambda handler: handler.say(200, b"<rss><channel>"), "unreadable", ("no feed that can be read",)),
        (lambda handler: handler.say(200, b"<html/>"), "unreadable", ("<html>",)),
        (to_itself, "redirects", ("more than 5 redirects",)),
        (to_a_file, "redirects", ("file:",)),
        (to_no_host, "redirects", ("no address", "redirects")),
        (to_no_port, "redirects", ("no address", "redirects")),
        (huge, "too-large", ("more than 100000 bytes", "max_bytes")),
        (huge_by_its_own_word, "too-large", ("more than 100000 bytes",)),
        (breaks_off, "unreadable", ("breaks off",)),
        (no_gzip, "unreadable", ("garbled",)),
    ],
    ids=lambda value: getattr(value, "__name__", value) if not isinstance(value, tuple) else value[0],
)
def test_a_fault_of_the_server_is_told_and_loses_nothing(  # noqa: PLR0917 - the fault, what is said of it, and fixtures
    fault: Callable[[Handler], None],
    reason: str,
    parts: tuple[str, ...],
    server: FeedServer,
    look: Look,
    log: KeptLog,
) -> None:
    """Each has its reason and a remedy, nothing of it reaches the log, and the next poll takes the feed."""
    server.documents[PATH] = rss([entry(1)])
    server.faults[PATH] = [fault] * (6 if fault is to_itself else 1)
    with pytest.raises(SourceError) as told:
        look(max_bytes=100_000)
    assert told.value.reason == reason
    assert told.value.remedy
    for part in parts:
        assert part in str(told.value)
    assert log.got == []
    assert look() == 1


def test_nobody_there_is_told(server: FeedServer, look: Look) -> None:
    """A port where nobody listens, and a server that says nothing."""
    settings = FeedSettings(kind="feed", url="http://127.0.0.1:9/wire.xml")
    notes = Notes(None)
    source = FeedSource("gone", settings, notes.of("gone"))
    with pytest.raises(SourceError, match="cannot be reached"):
        list(source.look())
    source.close()
    notes.close()
    held = threading.Event()
    server.faults[PATH] = [lambda _: held.wait(30)]
    with pytest.raises(SourceError, match=r"no answer within 0\.2 s") as told:
        look(timeout=0.2)
    held.set()
    assert told.value.reason == "away"


def test_a_feed_that_moved_for_good_is_read_and_told(
    server: FeedServer, notes: Notes, log: KeptLog, metrics: Metrics
) -> None:
    """The new address is named without its query; one that is elsewhere for a while is read and nothing is said."""
    server.documents["/new.xml?key=k"] = rss([entry(1)])
    settings = FeedSettings(kind="feed", url=server.url(PATH))
    for status, remarks in ((301, (f"moved for good to {server.url('/new.xml')}: set url to that",)), (302, ())):

        def moved(handler: Handler, status: int = status) -> None:
            handler.say(status, Location="/new.xml?key=k")

        server.faults[PATH] = [moved]
        source = FeedSource("corran", settings, notes.of("corran"))
        runner = Runner("corran", settings, source, log, metrics)
        runner.look(threading.Event())
        source.close()
        assert runner.health.remarks == remarks
    assert len(log.got) == 1


def test_a_password_goes_to_its_own_server_only(
    server: FeedServer, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Basic authentication is sent to the feed's origin, and not on to where that redirects."""
    monkeypatch.setenv("CORRAN_PASSWORD", "gannet")
    other = f"http://localhost:{server.server_address[1]}/other.xml"
    server.documents[PATH] = server.documents["/other.xml"] = rss([entry(1)])
    look(user="desk", password_env="CORRAN_PASSWORD")  # noqa: S106 - a variable's name
    server.faults[PATH] = [lambda handler: handler.say(307, Location=other)]
    look(user="desk", password_env="CORRAN_PASSWORD")  # noqa: S106
    sent = [(path, "Authorization" in headers) for path, headers in server.asked]
    assert sent == [(PATH, True), (PATH, True), ("/other.xml", False)]


def test_a_password_that_is_not_there_is_told_before_anything_is_asked(look: Look, tmp_path: Path) -> None:
    """The variable or the file is named, never what it holds."""
    with pytest.raises(SettingsError, match=r"CORRAN_NONE is not set.*sources\.corran"):
        look(user="desk", password_env="CORRAN_NONE")  # noqa: S106
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        look(user="desk", password_file=tmp_path / "none")
    (tmp_path / "empty").write_text("\n")
    with pytest.raises(SettingsError, match="is empty"):
        look(user="desk", password_file=tmp_path / "empty")


@pytest.mark.parametrize(("obeyed", "least"), [(True, 300.0), (False, 0.0)])
def test_the_feeds_own_wish_is_kept_over_304(server: FeedServer, notes: Notes, *, obeyed: bool, least: float) -> None:
    """A ttl of five minutes holds for the polls that are answered with nothing new, unless we may not listen to it."""
    server.documents[PATH] = rss([entry(1)], "<ttl>5</ttl>")
    settings = FeedSettings(kind="feed", url=server.url(PATH), obey_ttl=obeyed)
    for _ in range(2):
        source = FeedSource("corran", settings, notes.of("corran"))
        list(source.look())
        assert source.finish() == least
        source.close()
    assert len(server.asked) == 2


def test_retry_after_is_a_number_or_a_date() -> None:
    """What is neither asks for nothing."""
    now = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
    assert retry_after("90", now) == 90.0
    assert retry_after("Mon, 02 Mar 2026 07:01:00 GMT", now) == 60.0
    assert retry_after("Mon, 02 Mar 2026 06:00:00 GMT", now) == 0.0
    assert (retry_after("soon", now), retry_after(None, now)) == (None, None)
