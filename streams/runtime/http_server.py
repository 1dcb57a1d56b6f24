"""Serves an ASGI application from a thread. Owns the socket, so that a taken port is told before anything starts."""

import errno
import socket
import threading

import uvicorn
from fastapi import FastAPI

from events.errors import SettingsError

_CLOSE_SECONDS = 3


class HttpServer:
    """A server on one address; port 0 takes a free one. Raises SettingsError when the address cannot be had."""

    def __init__(self, app: FastAPI, host: str, port: int) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            self._socket = socket.create_server((host, port), family=family)
        except OSError as error:
            # create_server hands on the number of a failed look-up of the name (they are below 0), not its type
            wrong, remedy = (
                ("host", "Give an address of this machine with --host.")
                if (error.errno or 0) < 0 or error.errno == errno.EADDRNOTAVAIL
                else ("port", "Choose another with --port; 0 takes a free one.")
            )
            raise SettingsError(
                f"{wrong}: cannot listen: {error.strerror or error}", place=f"{host}:{port}", remedy=remedy
            ) from error
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{self.port}"
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=_CLOSE_SECONDS,
            server_header=False,
        )
        self._server = uvicorn.Server(config)

    def run(self, stop: threading.Event) -> None:
        """Serve until `stop` is set."""
        ender = threading.Thread(target=self._end_with, args=(stop,), name="http-end", daemon=True)
        ender.start()
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()

    def close(self) -> None:
        """Let go of the address of a server that was never run."""
        self._socket.close()

    def _end_with(self, stop: threading.Event) -> None:
        stop.wait()
        self._server.should_exit = True
