"""A Dovecot of our own, without privileges, over a maildir in a temporary folder. Owns its configuration and its life.

Debian's dovecot-imapd. As root it runs as `nobody`, for Dovecot gives no mail to root.
"""

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from tests.sources_support.processes import free_port

BINARY = shutil.which("dovecot") or "/usr/sbin/dovecot"
USER, PASSWORD = "desk", "a tidy dusk"

_CONFIGURATION = """
base_dir = {base}/run
state_dir = {base}/run
log_path = {base}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_location = maildir:{base}/mail
first_valid_uid = 1
first_valid_gid = 1
auth_mechanisms = plain
auth_failure_delay = 0
disable_plaintext_auth = no
ssl = {ssl}
{certificate}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
"""


class Dovecot:
    """An IMAP server with one user. With a certificate `port` offers STARTTLS and `tls_port` speaks TLS."""

    def __init__(self, certificate: Path | None = None) -> None:
        self.base = Path(tempfile.mkdtemp(prefix="mail-", dir="/tmp"))
        self.port = free_port()
        self.tls_port = free_port() if certificate else 0
        self._process: subprocess.Popen[bytes] | None = None
        self._who = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        self._configure(certificate)

    @property
    def maildir(self) -> Path:
        """The folder of the mailbox."""
        return self.base / "mail"

    def deliver(self, message: bytes, folder: str = "") -> None:
        """Put a message into the mailbox as mail servers do: written whole, then renamed."""
        where = self.maildir / f".{folder}" if folder else self.maildir
        if not (where / "tmp").exists():
            for part in ("tmp", "new", "cur"):
                (where / part).mkdir(parents=True, exist_ok=True)
            self._hand_over(self.maildir)
        name = f"{time.time_ns()}.{os.getpid()}.localhost"
        path = where / "tmp" / name
        path.write_bytes(message)
        self._hand_over(path)
        path.rename(where / "new" / name)

    def start(self) -> None:
        """Start it and wait until it answers."""
        other = {} if os.geteuid() else {"user": self._who.pw_uid, "group": self._who.pw_gid, "extra_groups": []}
        self._process = subprocess.Popen(
            [BINARY, "-F", "-c", str(self.base / "dovecot.conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            **other,  # type: ignore[call-overload]
        )
        until = time.monotonic() + 30
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 5) as asked:
                    assert asked.recv(4).startswith(b"* OK")
                    return
            except (OSError, AssertionError):
                assert self._process.poll() is None, self.log()
                assert time.monotonic() < until, self.log()
                time.sleep(0.05)

    def stop(self) -> None:
        """Kill it with all its children."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None
            for stale in (self.base / "run").glob("master.pid"):
                stale.unlink()

    def log(self) -> str:
        """Return what it logged."""
        path = self.base / "log"
        return path.read_text("utf-8", "replace") if path.exists() else "no log"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.base, ignore_errors=True)

    def _configure(self, certificate: Path | None) -> None:
        for folder in ("run", "mail"):
            (self.base / folder).mkdir()
        (self.base / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
        told = ""
        if certificate is not None:
            shutil.copy(certificate, self.base / "server.pem")
            told = f"ssl_cert = <{self.base}/server.pem\nssl_key = <{self.base}/server.pem"
        who = self._who
        (self.base / "dovecot.conf").write_text(
            _CONFIGURATION.format(
                base=self.base, user=who.pw_name, group=grp.getgrgid(who.pw_gid).gr_name, uid=who.pw_uid,
                gid=who.pw_gid, ssl="yes" if certificate else "no", certificate=told, port=self.port,
                tls_port=self.tls_port,
            )
        )  # fmt: skip
        self.base.chmod(0o755)
        self._hand_over(self.base)

    def _hand_over(self, top: Path) -> None:
        """Give files to who runs it."""
        if os.geteuid() == 0:
            for path in (top, *top.rglob("*")):
                with suppress(FileNotFoundError):
                    os.chown(path, self._who.pw_uid, self._who.pw_gid, follow_symlinks=False)
