"""`onrecord sources check` on servers: what it would read, what is wrong; nothing changes and no secret shows."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.sources.conftest import DropServer
from tests.sources_support.dovecot import PASSWORD, USER, Dovecot

ONRECORD = str(Path(sys.executable).with_name("onrecord"))
WRONG = {"WIRE_PASSWORD": "hush-hush"}
ITEM = json.dumps({"id": "f1", "headline": "Ferry 1 leaves late", "body": "Ferry 1 left Corran late on Monday."})


def check(folder: Path, settings: Mapping[str, Any], **variables: str) -> tuple[int, dict[str, Any], str]:
    """Run the check in a folder; return its status, what it says of the source, and all that it printed."""
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    (folder / "on.toml").write_text("\n".join(["[sources.wire]", *lines, ""]))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", ONRECORD, "sources", "check", "--config", "on.toml", "--json"],
        cwd=folder, env={**kept, **variables}, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    return done.returncode, json.loads(done.stdout), done.stdout + done.stderr


def test_a_drop_folder_is_checked(drop: DropServer, tmp_path: Path) -> None:
    """Files, titles, what is too large; the files are still there and nothing was written here."""
    drop.put("one.json", ITEM)
    drop.put("large.json", "x" * 3000)
    settings = {**drop.settings, "after": "delete", "max_bytes": 2000}
    status, told, _ = check(tmp_path, settings)
    assert (status, told["outcome"], told["deliveries"], told["titles"]) == (1, "ok", 1, ["Ferry 1 leaves late"])
    assert "large.json" in told["refused"][0]
    assert told["where"].startswith(f"{drop.settings['kind']}://127.0.0.1/desk ")
    assert sorted(path.name for path in drop.home.iterdir()) == ["large.json", "one.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["on.toml"]


def test_a_drop_folder_that_does_not_let_us_in_is_told(drop: DropServer, tmp_path: Path) -> None:
    """Status 2, with reason and remedy, and without the password."""
    status, told, printed = check(tmp_path, drop.settings, **WRONG)
    assert (status, told["outcome"], told["reason"]) == (2, "error", "refused")
    assert "password_env" in told["remedy"]
    assert "hush-hush" not in printed


@pytest.mark.dovecot
def test_a_mailbox_is_checked(tmp_path: Path) -> None:
    """The message shows its subject and stays as it is; a wrong password is told without it."""
    settings = {"kind": "imap", "host": "127.0.0.1", "user": USER, "password_env": "WIRE_PASSWORD", "tls": "off"}
    with Dovecot() as mailbox:
        mailbox.deliver(
            b"From: Corran Wire <desk@corran.example>\r\nSubject: Ferry 1 leaves late\r\n"
            b"Message-ID: <1@corran.example>\r\nDate: Wed, 04 Mar 2026 08:00:00 +0000\r\n\r\n"
            b"CORRAN, March 4 (Corran Wire) - Ferry 1 left late.\r\n"
        )
        settings |= {"port": mailbox.port, "after": "delete"}
        status, told, _ = check(tmp_path, settings, WIRE_PASSWORD=PASSWORD)
        assert (status, told["deliveries"], told["titles"]) == (0, 1, ["Ferry 1 leaves late"])
        assert any("unencrypted" in remark for remark in told["remarks"])
        again, told, _ = check(tmp_path, settings, WIRE_PASSWORD=PASSWORD)
        assert (again, told["deliveries"]) == (0, 1)
        status, told, printed = check(tmp_path, settings, **WRONG)
        assert (status, told["reason"]) == (2, "refused")
        assert "hush-hush" not in printed
    assert [path.name for path in tmp_path.iterdir()] == ["on.toml"]
