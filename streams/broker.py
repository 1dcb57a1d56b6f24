"""Waits until a Kafka broker can be reached at all. Owns what is said when none can; knows no protocol.

Both client libraries take a port that nobody listens on badly: one leaks a socket a try, the other logs an error.
"""

import socket
import time

from events.errors import SettingsError

_PAUSE_SECONDS = 0.5
_CONNECT_SECONDS = 2.0


def wait_for_broker(broker: str, seconds: float) -> list[str]:
    """Return the bootstrap servers once one of them listens; raises SettingsError when none does in time."""
    servers = [server.strip() for server in broker.split(",")]
    until = time.monotonic() + seconds
    while True:
        failed = [failure for server in servers if (failure := _failure(server, broker)) is not None]
        if len(failed) < len(servers):
            return servers
        if time.monotonic() > until:
            raise SettingsError(
                f"no Kafka broker answers: {failed[0]}", place=broker, remedy="Start Kafka, or correct `broker`."
            )
        time.sleep(_PAUSE_SECONDS)


def _failure(server: str, broker: str) -> OSError | None:
    host, _, port = server.rpartition(":")
    if not host or not port.isdigit():
        raise SettingsError(
            f"{server!r} is no host:port", place=broker, remedy="Write `broker` as host:port[,host:port]."
        )
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_SECONDS).close()
    except OSError as error:
        return error
    return None
