"""A web server on loopback that serves feeds as servers do: ETags, 304, faults on demand. Owns no feed's content."""

import gzip
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FIRST = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)

Answer = Callable[["Handler"], None]
"""Writes a whole answer."""


class Handler(BaseHTTPRequestHandler):
    """Answers a path with what the server has for it; faults come first, one a request."""

    protocol_version = "HTTP/1.1"
    server: "FeedServer"

    def do_GET(self) -> None:
        """Answer."""
        self.server.asked.append((self.path, dict(self.headers)))
        faults = self.server.faults.get(self.path)
        if faults:
            self.close_connection = True
            faults.pop(0)(self)
            return
        document = self.server.documents.get(self.path)
        if document is None:
            self.say(404)
            return
        etag = f'"{sha256(document).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            self.say(304, ETag=etag)
            return
        packed = "gzip" in self.headers.get("Accept-Encoding", "")
        headers = {"Content-Encoding": "gzip"} if packed else {}
        self.say(200, gzip.compress(document) if packed else document, ETag=etag, **headers)

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Write an answer; `_` in a header's name is `-`."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class FeedServer(ThreadingHTTPServer):
    """`documents` are what it serves, `faults` come before them, `asked` is what was asked of it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.documents: dict[str, bytes] = {}
        self.faults: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    def url(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


@contextmanager
def serving() -> Iterator[FeedServer]:
    """Serve until the block ends."""
    server = FeedServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def entry(number: int, title: str = "", body: str = "", *, guid: str | None = None, more: str = "") -> str:
    """Write an RSS item of an invented agency; with guid "" it has none."""
    told = f"urn:corran:{number}" if guid is None else guid
    at = format_datetime(FIRST + timedelta(minutes=number), usegmt=True)
    return (
        f"<item><title>{escape(title or f'Ferry {number} leaves Corran late')}</title>"
        + (f'<guid isPermaLink="false">{told}</guid>' if told else "")
        + f"<pubDate>{at}</pubDate><description>"
        + escape(body or f"CORRAN, March 2 (Corran Wire) - Ferry {number} left the quay of Corran late on Monday.")
        + f"</description>{more}</item>"
    )


def rss(entries: Sequence[str], about: str = "", *, built: int = 0) -> bytes:
    """Write an RSS feed, the newest entry first, built at some minute: that changes with every poll."""
    at = format_datetime(FIRST + timedelta(days=1, minutes=built), usegmt=True)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        f"<channel><title>Corran Wire</title><link>http://corran.example/</link><language>en</language>"
        f"<lastBuildDate>{at}</lastBuildDate>{about}{''.join(reversed(entries))}</channel></rss>"
    ).encode()
