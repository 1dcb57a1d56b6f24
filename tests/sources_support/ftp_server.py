"""An FTP server over a folder (pyftpdlib): plain or TLS, with or without MLSD, and a death in the middle if wished.

`python -m tests.sources_support.ftp_server --port N --home FOLDER --user U --password P [--certificate PEM]
[--implicit] [--without MLSD,SIZE] [--die-at NAME:BYTES]`
"""

import argparse
import os
from pathlib import Path
from typing import IO, Any

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.filesystems import AbstractedFS
from pyftpdlib.handlers import FTPHandler, TLS_FTPHandler
from pyftpdlib.servers import FTPServer


class ImplicitHandler(TLS_FTPHandler):  # type: ignore[misc] - ships no types
    """Speaks TLS from the first byte, which pyftpdlib does not offer itself."""

    def handle(self) -> None:
        """Shake hands before the greeting."""
        self.secure_connection(self.ssl_context or self.get_ssl_context())
        super().handle()


class Mortal:
    """A file of which only so many bytes can be read before the server dies."""

    def __init__(self, file: IO[bytes], limit: int) -> None:
        self._file, self._left = file, limit

    def read(self, size: int) -> bytes:
        """Read on, or die."""
        if self._left <= 0:
            os._exit(9)
        piece = self._file.read(min(size, self._left))
        self._left -= len(piece)
        return piece

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def serve(options: argparse.Namespace) -> None:
    """Serve until killed."""
    name, _, limit = options.die_at.rpartition(":")

    class Files(AbstractedFS):
        def open(self, filename: str, mode: str) -> Any:
            file = super().open(filename, mode)
            return Mortal(file, int(limit)) if name and Path(filename).name == name else file

    authorizer = DummyAuthorizer()
    authorizer.add_user(options.user, options.password, str(options.home), perm="elradfmw")
    kind = ImplicitHandler if options.implicit else TLS_FTPHandler if options.certificate else FTPHandler
    handler = type("Handler", (kind,), {})
    handler.authorizer, handler.abstracted_fs, handler.use_sendfile = authorizer, Files, False
    handler.proto_cmds = {
        command: about for command, about in handler.proto_cmds.items() if command not in options.without.split(",")
    }
    handler.auth_failed_timeout = 0
    if options.certificate:
        handler.certfile = options.certificate
        handler.tls_control_required = handler.tls_data_required = True
    FTPServer(("127.0.0.1", options.port), handler).serve_forever(timeout=0.1)


def main() -> None:
    """Read the arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--certificate")
    parser.add_argument("--implicit", action="store_true")
    parser.add_argument("--without", default="")
    parser.add_argument("--die-at", default="")
    serve(parser.parse_args())


if __name__ == "__main__":
    main()
