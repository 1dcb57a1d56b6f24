"""One polite GET: conditional, compressed, bounded in size, time and redirects. Owns what an answer means, no format.

Sources: RFC 9110 (conditional requests, redirects, Retry-After), RFC 7617 (basic authentication).
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from urllib.parse import urlsplit

import httpx

from streams.ingest.source import SourceError

MOST_REDIRECTS = 5
_STEPS = 10
"""The whole answer may take so many times the time-out of one step: a server that drips must not hold a source."""
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_NOT_MODIFIED = 304
_SERVER_ERROR = 500

AGENT = f"onrecord/{version('onrecord')}"


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: its bytes, None when nothing has changed since the validators; `moved` is where it is for good now."""

    raw: bytes | None
    etag: str | None
    modified: str | None
    moved: str | None


class Fetcher:
    """Gets one address. The password goes to the address's own origin only, wherever it redirects to."""

    def __init__(
        self, url: str, *, timeout: float, most: int, user: str | None = None, password: str | None = None
    ) -> None:
        self._url = httpx.URL(url)
        self._most = most
        self._timeout = timeout
        self._auth = None if user is None else httpx.BasicAuth(user, password or "")
        self._client = httpx.Client(timeout=timeout, headers={"User-Agent": AGENT}, follow_redirects=False)

    def get(self, etag: str | None, modified: str | None) -> Fetched:
        """Ask for what is newer than the validators. Raises SourceError."""
        headers = {
            "Accept": "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, */*;q=0.5"
        }
        if etag:
            headers["If-None-Match"] = etag
        if modified:
            headers["If-Modified-Since"] = modified
        url, moved, permanent = self._url, None, True
        for _ in range(MOST_REDIRECTS + 1):
            try:
                found = self._step(url, headers)
            except httpx.HTTPError as error:
                raise self._broken(url, error) from error
            except (httpx.InvalidURL, ValueError) as error:
                # a host or a port that is none is found out when it is asked
                raise SourceError(
                    "it is no address that can be asked, or redirects to what is none",
                    reason="redirects",
                    place=shown(url),
                    remedy="Look with a browser where the feed is now, and set url to that.",
                ) from error
            if isinstance(found, Fetched):
                return Fetched(found.raw, found.etag, found.modified, shown(moved) if moved else None)
            permanent = permanent and found.permanent
            url = found.url
            moved = url if permanent else moved
        raise SourceError(
            f"more than {MOST_REDIRECTS} redirects",
            reason="redirects",
            place=shown(self._url),
            remedy="Look with a browser where the feed is now, and set url to that.",
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _step(self, url: httpx.URL, headers: dict[str, str]) -> "Fetched | _Redirect":
        auth = self._auth if _origin(url) == _origin(self._url) else None
        with self._client.stream("GET", url, headers=headers, auth=auth) as answer:
            if answer.status_code == _NOT_MODIFIED:
                return Fetched(None, answer.headers.get("etag"), answer.headers.get("last-modified"), None)
            target = answer.headers.get("location")
            if answer.status_code in _REDIRECTS and target:
                to = url.join(target)
                if to.scheme not in ("http", "https") or not to.host:
                    raise SourceError(
                        f"it redirects to {to.scheme or 'no scheme'}:, which is not followed",
                        reason="redirects",
                        place=shown(url),
                        remedy="Look with a browser where the feed is now, and set url to that.",
                    )
                return _Redirect(to, answer.status_code in _PERMANENT)
            if not answer.is_success:
                raise _refusal(answer, url)
            return Fetched(
                self._body(answer, url), answer.headers.get("etag"), answer.headers.get("last-modified"), None
            )

    def _body(self, answer: httpx.Response, url: httpx.URL) -> bytes:
        """Read the body, unpacked, to the limits."""
        told = answer.headers.get("content-length", "")
        found = bytearray()
        until = time.monotonic() + _STEPS * self._timeout
        if not told.isdigit() or int(told) <= self._most:
            for part in answer.iter_bytes():
                found += part
                if time.monotonic() > until:
                    raise SourceError(
                        f"the answer is not complete after {_STEPS * self._timeout:g} s",
                        reason="away",
                        place=shown(url),
                        remedy="It is tried again; raise timeout if the server is that slow.",
                    )
                if len(found) > self._most:
                    break
            else:
                return bytes(found)
        raise SourceError(
            f"the answer has more than {self._most} bytes",
            reason="too-large",
            place=shown(url),
            remedy="Look whether url is the feed itself; else raise max_bytes.",
        )

    def _broken(self, url: httpx.URL, error: httpx.HTTPError) -> SourceError:
        place = shown(url)
        if isinstance(error, httpx.TimeoutException):
            return SourceError(
                f"no answer within {self._timeout:g} s",
                reason="away",
                place=place,
                remedy="It is tried again; raise timeout if the server is that slow.",
            )
        if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError | httpx.DecodingError):
            return SourceError(
                f"the answer breaks off or is garbled: {error}",
                reason="unreadable",
                place=place,
                remedy="It is tried again.",
            )
        return SourceError(
            f"cannot be reached: {error or type(error).__name__}",
            reason="away",
            place=place,
            remedy="It is tried again; look whether url is right and the server runs.",
        )


@dataclass(frozen=True, slots=True)
class _Redirect:
    url: httpx.URL
    permanent: bool


def shown(url: httpx.URL) -> str:
    """Return an address as it may be shown: what follows the path, and a user before the host, may be secret."""
    return str(url.copy_with(query=None, fragment=None, username="", password=""))


def retry_after(told: str | None, now: datetime | None = None) -> float | None:
    """Return the seconds of a Retry-After field: a number, or a date; None for what is neither."""
    if not told:
        return None
    if told.strip().isdigit():
        return float(told)
    try:
        at = parsedate_to_datetime(told)
    except ValueError:
        return None
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at
    return max((at - (now or datetime.now(UTC))).total_seconds(), 0.0)


def _origin(url: httpx.URL) -> tuple[str, str | None, int | None]:
    parts = urlsplit(str(url))
    return parts.scheme, parts.hostname, parts.port


def _refusal(answer: httpx.Response, url: httpx.URL) -> SourceError:
    status = answer.status_code
    message = f"answered {status} {answer.reason_phrase}".rstrip()
    wait = retry_after(answer.headers.get("retry-after"))
    if status in (401, 403):
        remedy = "Set user, and password_env or password_file; or ask the publisher whether we may read it."
        return SourceError(message, reason="refused", place=shown(url), remedy=remedy, retry_after=wait)
    if status in (404, 410):
        remedy = "Look with a browser where the feed is now, and set url to that."
        return SourceError(message, reason="gone", place=shown(url), remedy=remedy, retry_after=wait)
    if status in (429, 503):
        asked = "" if wait is None else f", and asks for {wait:g} s of patience"
        remedy = "It is tried again later; raise every if that comes often."
        return SourceError(message + asked, reason="busy", place=shown(url), remedy=remedy, retry_after=wait)
    remedy = "It is tried again." if status >= _SERVER_ERROR else "Look whether url is right."
    return SourceError(message, reason="answer", place=shown(url), remedy=remedy, retry_after=wait)
