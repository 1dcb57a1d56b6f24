"""The sources of wires in the settings: one model a kind, secrets by reference. Owns keys, defaults and errors.

A new kind is one model here, in `AnySource`, and one case in streams/ingest/kinds.py.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self, get_args
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import ErrorDetails

from events.errors import SettingsError
from events.identity import FEED_NAME
from streams.toml_text import TomlText, unknown_key
from streams.zones import is_zone

SourceName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$")]
"""What a source may be called: it is a metric's label, leads positions and stands in messages."""

_SECRETS = ("password", "passwd", "token", "secret", "pass")
_BY_REFERENCE = (
    "No secret stands in the settings: name an environment variable with password_env, or a file with password_file."
)


_HOST = r"^[A-Za-z0-9:][A-Za-z0-9._:-]*$"


class SourceSettings(BaseModel):
    """What every kind of source may choose. Times are seconds, sizes bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str = Field(description="What the source is.")
    feed: str | None = Field(
        None, pattern=FEED_NAME, description="Source feed: leads the ids of its items; by default the setting `feed`."
    )
    zone: str | None = Field(
        None,
        description="Zone of times that name none, like `Europe/Oslo`; by default that of the agency, where JSON,"
        " NewsML, NITF or other XML names one, else UTC.",
    )
    every: float = Field(60.0, ge=1, le=86_400, description="Time between two looks, seconds.")
    max_bytes: int = Field(32_000_000, ge=1_000, description="Largest answer or file that is taken, bytes.")
    enabled: bool = Field(default=True, description="Whether it is read; `check` and `list` know it either way.")

    @field_validator("zone")
    @classmethod
    def _is_zone(cls, value: str | None) -> str | None:
        if value is not None and not is_zone(value):
            message = f"{value!r} is no zone of the IANA data base"
            raise ValueError(message)
        return value

    @property
    def where(self) -> str:
        """Return where it is read from, without anything that may be secret."""
        raise NotImplementedError


class ServerSettings(SourceSettings):
    """What every source on another machine may choose: how long it may take, and who we are there."""

    timeout: float = Field(30.0, gt=0, le=600, description="Longest wait for the server at any one step, seconds.")
    user: str | None = Field(None, min_length=1, description="Who we are there; without it nobody.")
    password_env: str | None = Field(
        None, pattern=r"^[A-Za-z_][A-Za-z0-9_]*$", description="Environment variable that holds the password."
    )
    password_file: Path | None = Field(
        None, description="File that holds the password; spaces and newlines around it do not count."
    )

    @model_validator(mode="after")
    def _one_password(self) -> Self:
        if self.password_env is not None and self.password_file is not None:
            message = "password_env: password_file is set as well; keep one of the two"
            raise ValueError(message)
        if self.user is None and (self.password_env is not None or self.password_file is not None):
            message = "user: a password is set, and nobody whose it is"
            raise ValueError(message)
        return self

    def password(self, name: str, environment: Mapping[str, str] | None = None) -> str | None:
        """Return the password of the source called `name`, None where none is set; raises SettingsError without it."""
        environment = os.environ if environment is None else environment
        if self.password_env is not None:
            if found := environment.get(self.password_env):
                return found
            raise SettingsError(
                f"password_env: the environment variable {self.password_env} is not set",
                place=section(name),
                remedy=f"Start the command with {self.password_env}=..., or name another variable.",
            )
        if self.password_file is None:
            return None
        try:
            found = self.password_file.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            told = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
            raise SettingsError(
                f"password_file: {self.password_file} cannot be read: {told}",
                place=section(name),
                remedy="Put the password into the file, readable for who runs onrecord.",
            ) from error
        if not found:
            raise SettingsError(
                f"password_file: {self.password_file} is empty",
                place=section(name),
                remedy="Put the password into the file.",
            )
        return found


class FeedSettings(ServerSettings):
    """An RSS or Atom feed on a web server."""

    kind: Literal["feed"] = Field(description="`feed`: RSS 2.0, RSS 1.0 or Atom from a web server.")
    url: str = Field(description="Address of the feed: http or https, without user and password.")
    obey_ttl: bool = Field(
        default=True,
        description="Whether the time that the feed itself asks for (`ttl`, `sy:updatePeriod`) is waited at least.",
    )

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        try:
            parts = urlsplit(value)
            fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            fine = False  # brackets or a port that are none
        if not fine or any(sign.isspace() for sign in value):
            message = "no http:// or https:// address"
            raise ValueError(message)
        if "@" in parts.netloc:
            message = "the address holds a user or a password: set user, and password_env or password_file"
            raise ValueError(message)
        return value

    @property
    def where(self) -> str:
        """Return the address to its path: what follows may be a key."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}{parts.path}"


class FolderSettings(SourceSettings):
    """A folder on this machine, or on a share that is mounted here."""

    kind: Literal["folder"] = Field(description="`folder`: files that somebody puts into a folder of this machine.")
    path: Path = Field(description="The folder; files go on to `archive` and `error` inside it.")
    every: float = Field(
        1.0, ge=1, le=86_400, description="Time between two looks, seconds; what is renamed into it is noticed at once."
    )

    @property
    def where(self) -> str:
        """Return the folder."""
        return str(self.path)


class RemoteFolderSettings(ServerSettings):
    """A drop folder on another machine."""

    host: str = Field(pattern=_HOST, description="Name or address of the server.")
    folder: str = Field(".", min_length=1, description="Folder there; `.` is where the login leads.")
    names: tuple[str, ...] = Field(
        ("*",), min_length=1, description="Patterns of the names of files that are taken, like `*.xml`."
    )
    settle: float = Field(
        5.0, ge=0, le=3600,
        description="How long a file must have kept its size and time before it is taken, seconds; 0 takes it at once.",
    )  # fmt: skip
    after: str = Field(
        "keep", pattern=r"^(keep|delete|move:.+)$",
        description="What happens to a file that is in the log: `keep`, `delete`, or `move:FOLDER`.",
    )  # fmt: skip

    @property
    def where(self) -> str:
        """The folder, as messages name it."""
        return f"{self.kind}://{self.host}/{self.folder.lstrip('/')}"


class SftpSettings(RemoteFolderSettings):
    """A drop folder on an SFTP server. Who the server is must be known beforehand."""

    kind: Literal["sftp"] = Field(description="`sftp`: a drop folder on an SFTP server.")
    port: int = Field(22, ge=1, le=65535, description="Port of the server.")
    user: str = Field(min_length=1, description="Who we are there.")
    key_file: Path | None = Field(
        None, description="File with our private key; the password then is the one that opens it."
    )
    known_hosts: Path | None = Field(None, description="File with the keys of trusted servers, as OpenSSH keeps it.")
    host_keys: tuple[Annotated[str, StringConstraints(pattern=r"^SHA256:[A-Za-z0-9+/]{43}=?$")], ...] = Field(
        (), description="Fingerprints of the server's keys, as `ssh-keygen -l` shows them: `SHA256:...`."
    )

    @model_validator(mode="after")
    def _trusts_somebody(self) -> Self:
        if self.known_hosts is None and not self.host_keys:
            message = "host_keys: neither host_keys nor known_hosts is set, so the server would be taken on trust"
            raise ValueError(message)
        if self.key_file is None and self.password_env is None and self.password_file is None:
            message = "key_file: neither a key nor a password is set: set key_file, password_env or password_file"
            raise ValueError(message)
        return self


class FtpSettings(RemoteFolderSettings):
    """A drop folder on an FTP server, passive."""

    kind: Literal["ftp"] = Field(description="`ftp`: a drop folder on an FTP or FTPS server.")
    port: int | None = Field(
        None, ge=1, le=65535, description="Port of the server; by default 21, 990 for implicit TLS."
    )
    tls: Literal["explicit", "implicit", "off"] = Field(
        "explicit", description="Encryption: `explicit` (AUTH TLS), `implicit` (from the first byte), or `off`."
    )
    ca_file: Path | None = Field(
        None, description="Certificates that the server's is checked against, PEM; by default those of the system."
    )

    @property
    def port_number(self) -> int:
        """The port, or the usual one."""
        return self.port or (990 if self.tls == "implicit" else 21)


class ImapSettings(ServerSettings):
    """A folder of a mailbox."""

    kind: Literal["imap"] = Field(description="`imap`: a mailbox.")
    host: str = Field(pattern=_HOST, description="Name or address of the server.")
    port: int | None = Field(None, ge=1, le=65535, description="Port of the server; by default 993, 143 otherwise.")
    user: str = Field(min_length=1, description="Who we are there.")
    tls: Literal["implicit", "starttls", "off"] = Field(
        "implicit", description="Encryption: `implicit` (from the first byte), `starttls`, or `off`."
    )
    ca_file: Path | None = Field(
        None, description="Certificates that the server's is checked against, PEM; by default those of the system."
    )
    folder: str = Field("INBOX", min_length=1, description="Folder of the mailbox.")
    after: str = Field(
        "keep", pattern=r"^(keep|seen|delete|move:.+)$",
        description="What happens to a message that is in the log: `keep`, `seen`, `delete`, or `move:FOLDER`.",
    )  # fmt: skip

    @model_validator(mode="after")
    def _has_password(self) -> Self:
        if self.password_env is None and self.password_file is None:
            message = "password_env: a mailbox has a password: set password_env or password_file"
            raise ValueError(message)
        return self

    @property
    def port_number(self) -> int:
        """The port, or the usual one."""
        return self.port or (993 if self.tls == "implicit" else 143)

    @property
    def where(self) -> str:
        """The mailbox, as messages name it."""
        return f"imap://{self.host}/{self.folder}"


AnySource = Annotated[
    FeedSettings | FolderSettings | SftpSettings | FtpSettings | ImapSettings, Field(discriminator="kind")
]
"""Every kind, told apart by `kind`."""


def kinds() -> dict[str, type[SourceSettings]]:
    """Return each kind's name and its settings."""
    models: tuple[type[SourceSettings], ...] = get_args(get_args(AnySource)[0])
    return {get_args(model.model_fields["kind"].annotation)[0]: model for model in models}


def section(name: str) -> str:
    """Name a source's section as it stands in the file."""
    return f"[sources.{name}]"


def wrong_source(error: ErrorDetails, file: TomlText) -> SettingsError:
    """Return what is said of a section that pydantic refuses: which key of which section, and what to do."""
    _, name, *rest = (str(part) for part in error["loc"])
    known = kinds()
    if rest == ["[key]"]:
        return SettingsError(
            f"sources: {name!r} is no name for a source",
            place=_place(file, name),
            remedy="Letters, digits, dots, dashes and underscores, 50 at most, the first a letter or a digit.",
        )
    if not rest or rest[0] not in known:
        told = error["type"]
        message = "kind: is missing" if told == "union_tag_not_found" else f"kind: {error['msg']}"
        if told == "union_tag_invalid":
            message = f"kind: {error['ctx']['tag']!r} is no kind of source"
        return SettingsError(message, place=_place(file, name, "kind"), remedy=f"`kind` is one of: {', '.join(known)}.")
    fields = known[rest[0]].model_fields
    message = str(error["msg"]).removeprefix("Value error, ")
    if len(rest) == 1:  # what two keys together say begins with one of them
        key, _, message = message.partition(": ")
    else:
        key = rest[1]
    place = _place(file, name, key)
    if key not in fields:
        if any(key.startswith(secret) for secret in _SECRETS):
            return SettingsError(f"{key}: no such key", place=place, remedy=_BY_REFERENCE)
        return unknown_key(key, fields, place, message="no such key", listed="Keys of this kind")
    return SettingsError(f"{key}: {message}", place=place, remedy=f"`{key}`: {fields[key].description}")


def _place(file: TomlText, name: str, *key: str) -> str:
    return f"{file.place('sources', name, *key)}, {section(name)}"
