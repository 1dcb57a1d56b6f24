"""A server that a source talks to: what a connection that fails is called, whatever is spoken over it. No dialogue."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from streams.ingest.source import SourceError


class Server:
    """One server by the place that people know it by; it is waited for `timeout` seconds."""

    def __init__(self, where: str, timeout: float) -> None:
        self._where = where
        self._timeout = timeout

    def away(self, what: str) -> SourceError:
        """Return the error of a server that cannot be reached, or was lost."""
        return SourceError(
            what, reason="away", place=self._where,
            remedy="It is tried again; if it stays so, ask who runs the server, and check host and port.",
        )  # fmt: skip

    def refused(self, what: str, remedy: str) -> SourceError:
        """Return the error of a server that does not let us in, or that we do not trust."""
        return SourceError(what, reason="refused", place=self._where, remedy=remedy)

    @contextmanager
    def connection(self) -> Iterator[None]:
        """Let what goes wrong with the connection inside be SourceError; what the server says goes through."""
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            raise self.refused(
                f"the server's certificate is not trusted: {error.verify_message}",
                "Check host; for a server with a certificate of its own, name it (PEM) with ca_file.",
            ) from error
        except TimeoutError as error:
            raise self.away(f"no answer for {self._timeout:g} s") from error
        except EOFError as error:
            raise self.away("the connection was lost") from error
        except ssl.SSLError as error:
            raise self.away(f"no TLS with it: {error.reason or 'the connection ended'}") from error
        except OSError as error:
            raise self.away(f"cannot be reached: {error.strerror or type(error).__name__}") from error
