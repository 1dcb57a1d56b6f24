"""An SFTP server over a folder (asyncssh): password or key, and a death in the middle of a file when that is asked for.

`python -m tests.sources_support.sftp_server --port N --home FOLDER --host-key FILE --user U --password P
[--authorized-keys FILE] [--die-at NAME:BYTES]`
"""

import argparse
import asyncio
import os
from pathlib import Path

import asyncssh


class Server(asyncssh.SSHServer):
    """Lets one user in."""

    def __init__(self, user: str, password: str) -> None:
        self._user, self._password = user, password

    def begin_auth(self, username: str) -> bool:
        """Ask everybody who they are."""
        del username
        return True

    def password_auth_supported(self) -> bool:
        """Take passwords."""
        return True

    def validate_password(self, username: str, password: str) -> bool:
        """Tell whether it is the user."""
        return (username, password) == (self._user, self._password)


def files(home: Path, die_at: str) -> type[asyncssh.SFTPServer]:
    """Return a server of files under `home` that dies when byte BYTES of the file NAME is asked for."""
    name, _, limit = die_at.rpartition(":")

    class Files(asyncssh.SFTPServer):
        def __init__(self, chan: asyncssh.SSHServerChannel[bytes]) -> None:
            super().__init__(chan, chroot=str(home))

        async def read(self, file_obj: object, offset: int, size: int) -> bytes:
            path: bytes = file_obj.name  # type: ignore[attr-defined]
            if name and path.rpartition(b"/")[2] == name.encode() and offset + size > int(limit):
                os._exit(9)
            return super().read(file_obj, offset, size)  # type: ignore[return-value]

    return Files


async def serve(options: argparse.Namespace) -> None:
    """Serve until killed."""
    await asyncssh.listen(
        "127.0.0.1",
        options.port,
        server_factory=lambda: Server(options.user, options.password),
        server_host_keys=[options.host_key],
        authorized_client_keys=options.authorized_keys,
        sftp_factory=files(options.home, options.die_at),
    )
    await asyncio.Event().wait()


def main() -> None:
    """Read the arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--host-key")
    parser.add_argument("--authorized-keys")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--die-at", default="")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
