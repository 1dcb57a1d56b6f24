"""A mailbox over IMAP, against a real Dovecot: each message once, whatever the server, the line or we do."""

import logging
import smtplib
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from imapclient import IMAPClient

from events.errors import SettingsError
from streams.ingest.source import SourceError
from tests.sources_support.certificates import certificate
from tests.sources_support.cutting import CuttingProxy
from tests.sources_support.dovecot import PASSWORD, USER, Dovecot
from tests.sources_support.processes import free_port
from tests.sources_support.reading import Reading

pytestmark = pytest.mark.dovecot


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for the server."""
    return certificate(tmp_path_factory.mktemp("imap"))


@pytest.fixture
def mailbox(certified: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dovecot]:
    """Run a server with an empty mailbox."""
    monkeypatch.setenv("WIRE_PASSWORD", PASSWORD)
    with Dovecot(certified) as server:
        yield server


def reading(tmp_path: Path, mailbox: Dovecot, **changes: Any) -> Reading:
    """Open a source over the mailbox, without TLS unless the test says otherwise."""
    settings = {"kind": "imap", "host": "127.0.0.1", "port": mailbox.port, "user": USER, "tls": "off", "timeout": 10}
    return Reading(tmp_path / "var", **{**settings, "password_env": "WIRE_PASSWORD", **changes})


def letter(number: int | str, body: str = "The company denied it on Wednesday.") -> bytes:
    """Return a mail as a desk gets it."""
    message = EmailMessage()
    message["From"] = "Corran Wire <desk@corran.example>"
    message["To"] = "news@harbour.example"
    message["Date"] = "Wed, 04 Mar 2026 08:00:00 +0000"
    message["Message-ID"] = f"<{number}@corran.example>"
    message["Subject"] = f"Lindmark denies report {number}"
    message.set_content(f"PORTOLAN, March 4 (Corran Wire) - {body}\n")
    return bytes(message)


def client(mailbox: Dovecot) -> IMAPClient:
    """Log in as somebody else who works in the mailbox."""
    found = IMAPClient("127.0.0.1", mailbox.port, ssl=False)
    found.login(USER, PASSWORD)
    return found


def subjects(source: Reading) -> list[str]:
    """Return the subjects of what was received, in order."""
    return [
        next(line for line in text.splitlines() if line.startswith("Subject: ")).removeprefix("Subject: ")
        for _, text in source.received()
    ]


def test_each_message_comes_once(tmp_path: Path, mailbox: Dovecot) -> None:
    """In the order of arrival, byte for byte, and never again, over a restart too."""
    for number in range(3):
        mailbox.deliver(letter(number))
    with reading(tmp_path, mailbox) as source:
        assert source.look() == 3
        assert subjects(source) == [f"Lindmark denies report {number}" for number in range(3)]
        assert [name for name, _ in source.received()] == ["INBOX/1.eml", "INBOX/2.eml", "INBOX/3.eml"]
        assert source.look() == 0
        mailbox.deliver(letter(3))
    with reading(tmp_path, mailbox) as source:
        assert source.look() == 1
        assert source.look() == 0
    with client(mailbox) as other:
        other.select_folder("INBOX", readonly=True)
        assert other.search("UNSEEN") == [1, 2, 3, 4]  # `keep` changes nothing there, no flag either


def test_mail_that_comes_by_smtp_is_read(tmp_path: Path, mailbox: Dovecot) -> None:
    """A mail server takes a message, puts it into the mailbox, and from there it comes into the log as news."""

    class Delivering:
        async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - its name
            assert isinstance(envelope.content, bytes)
            mailbox.deliver(envelope.content)
            return "250 delivered"

    incoming = Controller(Delivering(), hostname="127.0.0.1", port=free_port())
    incoming.start()
    try:
        with smtplib.SMTP("127.0.0.1", incoming.port, timeout=10) as sending:
            sending.sendmail("desk@corran.example", ["news@harbour.example"], letter(1))
            sending.sendmail("desk@corran.example", ["news@harbour.example"], letter(2, "Süße Grüße."))
    finally:
        incoming.stop()
    with reading(tmp_path, mailbox) as source:
        assert source.look() == 2
        assert subjects(source) == ["Lindmark denies report 1", "Lindmark denies report 2"]


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_tls_is_spoken(tmp_path: Path, mailbox: Dovecot, certified: Path, tls: str) -> None:
    """From the first byte, or asked for; the certificate is checked against the one that is named."""
    mailbox.deliver(letter(1))
    port = mailbox.tls_port if tls == "implicit" else mailbox.port
    with reading(tmp_path, mailbox, tls=tls, port=port, ca_file=certified) as source:
        assert source.look() == 1
        assert source.health.remarks == ()


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_a_certificate_that_is_not_trusted_is_refused(tmp_path: Path, mailbox: Dovecot, tls: str) -> None:
    """The password is not sent."""
    port = mailbox.tls_port if tls == "implicit" else mailbox.port
    with reading(tmp_path, mailbox, tls=tls, port=port) as source:
        with pytest.raises(SourceError, match="certificate is not trusted") as caught:
            source.look()
        assert caught.value.kind == "refused"
        assert "ca_file" in caught.value.remedy
    assert "user=<desk>" not in mailbox.log()


def test_a_wrong_password_is_said_without_it(
    tmp_path: Path, mailbox: Dovecot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The error names user, place and remedy."""
    monkeypatch.setenv("WIRE_PASSWORD", "wrong-and-secret")
    with (
        caplog.at_level(logging.DEBUG),
        reading(tmp_path, mailbox) as source,
        pytest.raises(SourceError, match="does not let desk in") as caught,
    ):
        source.look()
    assert caught.value.kind == "refused"
    assert "password_env" in caught.value.remedy
    assert "wrong-and-secret" not in caplog.text + str(caught.value)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, mailbox: Dovecot) -> None:
    """The error names the folder."""
    with reading(tmp_path, mailbox, folder="Wires") as source, pytest.raises(SourceError, match="Wires") as caught:
        source.look()
    assert caught.value.kind == "gone"


def test_another_folder_with_an_odd_name_is_read(tmp_path: Path, mailbox: Dovecot) -> None:
    """Names of folders that are not ASCII are spelled as the protocol wants it."""
    with client(mailbox) as other:
        other.create_folder("Süd & Übersee")
        other.append("Süd & Übersee", letter(1))
    with reading(tmp_path, mailbox, folder="Süd & Übersee", after="move:Süd & Übersee/fertig") as source:
        assert source.look() == 1
        assert [name for name, _ in source.received()] == ["Süd & Übersee/1.eml"]
    with client(mailbox) as other:
        assert other.folder_status("Süd & Übersee/fertig", "MESSAGES")[b"MESSAGES"] == 1


@pytest.mark.parametrize("after", ["seen", "delete", "move:done"])
def test_a_message_is_put_away_as_wished(tmp_path: Path, mailbox: Dovecot, after: str) -> None:
    """Marked as seen, deleted or moved, once it is in the log; what others marked as deleted is not touched."""
    for number in range(3):
        mailbox.deliver(letter(number))
    with client(mailbox) as other:
        other.select_folder("INBOX")
        other.delete_messages([1])
        with reading(tmp_path, mailbox, after=after) as source:
            assert source.look() == 3
            assert source.look() == 0
            assert source.health.remarks[1:] == ()
        other.select_folder("INBOX")
        left = {"seen": [1, 2, 3], "delete": [], "move:done": []}[after]
        assert other.search("ALL") == left
        assert other.search("SEEN") == left
        if after == "move:done":
            assert other.folder_status("done", "MESSAGES")[b"MESSAGES"] == 3


def test_a_message_over_the_limit_is_told_and_stays(
    tmp_path: Path, mailbox: Dovecot, caplog: pytest.LogCaptureFixture
) -> None:
    """It is not fetched, names itself, limit and remedy, holds up no other, and comes when the limit is raised."""
    mailbox.deliver(letter("large", "x" * 9000))
    mailbox.deliver(letter("small"))
    with caplog.at_level(logging.WARNING), reading(tmp_path, mailbox, max_bytes=2000, after="delete") as source:
        source.look()
        source.look()
        assert subjects(source) == ["Lindmark denies report small"]
        assert source.health.refused == 1
    told = next(record.getMessage() for record in caplog.records if "over the limit" in record.getMessage())
    assert "INBOX/1.eml" in told
    assert "over the limit of 2000" in told
    assert "raise max_bytes" in told
    with reading(tmp_path, mailbox, max_bytes=20_000, after="delete") as source:
        assert source.look() == 1
        assert source.look() == 0
    with client(mailbox) as other:
        assert other.select_folder("INBOX")[b"EXISTS"] == 0


def test_a_mailbox_that_is_numbered_anew_is_read_again_without_repeats(tmp_path: Path, mailbox: Dovecot) -> None:
    """When UIDVALIDITY changes the old numbers mean nothing: all is looked at, what is known stays known."""
    for number in range(2):
        mailbox.deliver(letter(number))
    with reading(tmp_path, mailbox) as source:
        assert source.look() == 2
        time.sleep(1.1)  # UIDVALIDITY is a time in seconds
        mailbox.stop()
        for path in mailbox.maildir.glob("dovecot*"):
            path.unlink()
        mailbox.deliver(letter(2))
        mailbox.start()
        assert source.look() == 3
        assert subjects(source) == [f"Lindmark denies report {number}" for number in range(3)]
        assert source.look() == 0


def test_a_line_that_breaks_in_the_middle_of_a_message_costs_nothing(tmp_path: Path, mailbox: Dovecot) -> None:
    """What came before is taken once; the message that was cut off comes whole with the next look."""
    long = "The company denied it again.\n" * 10_000
    mailbox.deliver(letter(1))
    mailbox.deliver(letter(2, long))
    mailbox.deliver(letter(3))
    with (
        CuttingProxy(mailbox.port, cut_after=100_000) as line,
        reading(tmp_path, mailbox, port=line.port, after="delete") as source,
    ):
        with pytest.raises(SourceError) as caught:
            source.look()
        assert caught.value.kind == "away"
        assert line.cuts == 1
        assert len(source.received()) == 1
        source.look()
        assert subjects(source) == [f"Lindmark denies report {number}" for number in (1, 2, 3)]
        assert source.received()[1][1].count("denied it again") == 10_000
        assert source.look() == 0
    with client(mailbox) as other:
        assert other.select_folder("INBOX")[b"EXISTS"] == 0


def test_a_server_that_is_away_is_said_and_comes_back(tmp_path: Path, mailbox: Dovecot) -> None:
    """Nobody there is an error of the look; when it is back everything is taken."""
    mailbox.deliver(letter(1))
    with reading(tmp_path, mailbox) as source:
        mailbox.stop()
        with pytest.raises(SourceError) as caught:
            source.look()
        assert caught.value.kind == "away"
        mailbox.start()
        assert source.look() == 1


def test_an_empty_message_is_no_trouble(tmp_path: Path, mailbox: Dovecot) -> None:
    """A message without a byte goes the way of every other."""
    mailbox.deliver(b"")
    mailbox.deliver(letter(1))
    with reading(tmp_path, mailbox) as source:
        assert source.look() == 2
        assert source.look() == 0


def test_a_mailbox_without_a_password_is_refused(tmp_path: Path) -> None:
    """The settings say what is missing, and that secrets stand elsewhere."""
    with pytest.raises(ValueError, match="set password_env or password_file"):
        Reading(tmp_path, kind="imap", host="mail.example", user=USER)
    with pytest.raises(SettingsError, match="WIRE_NONE is not set"):
        Reading(tmp_path, kind="imap", host="mail.example", user=USER, password_env="WIRE_NONE")  # noqa: S106 - a name
