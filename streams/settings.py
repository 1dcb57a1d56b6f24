"""The one settings object: frozen, read once, passed down. Owns names, defaults and what is said when one is wrong.

Command-line options win over the environment (`ONRECORD_*`), the environment over `onrecord.toml`, the file over the
defaults below. All that is wrong is told at once: each key, where its value came from, the line, and what to do.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from events.errors import SettingsError
from events.identity import FEED_NAME
from streams.source_settings import AnySource, SourceName, wrong_source
from streams.toml_text import TomlText, together, unknown_key

PREFIX = "ONRECORD_"
CONFIG_FILE = "onrecord.toml"
CONFIG_VARIABLE = "ONRECORD_CONFIG"
"""Names the settings file when it is not `onrecord.toml` in the working directory."""

_OPTIONS = {"webhooks": "webhook", "sentence_model": "model"}
"""Options that are spelled otherwise than their setting."""

CURRENT = "current"
"""File of a folder that names the epoch it was rebuilt to; without it the folder's own log is the live one."""

EPOCHS = "epochs"
"""Folder of the logs of later epochs, one a rebuild."""

EPOCH_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,49}")
"""Epochs that a rebuild may begin: they name a folder."""

_SPACE = re.compile(r"\s")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_FOREIGN = ("ONRECORD_TEST", "ONRECORD_SOAK", "ONRECORD_KAFKA")
"""Variables of the tests and of deploy/kafka-local, which are no settings."""


class Settings(BaseSettings):
    """All that a deployment may choose. Times are seconds, sizes bytes."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", env_prefix=PREFIX, env_ignore_empty=True)

    # where things are kept
    folder: Path = Field(Path("var"), description="Folder of the log, the ledger, the read model and the drop folder.")
    feed: str = Field("", pattern=FEED_NAME, description="Source feed: leads the ids of all items. No colon, no space.")
    epoch: str = Field("1", min_length=1, description="Derivation epoch: part of every derived id.")

    # Kafka
    broker: str | None = Field(
        None, description="Kafka bootstrap servers, `host:port[,host:port]`; without it the embedded runtime is used."
    )
    prefix: str = Field("onrecord", pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", description="Leads topic names.")
    partitions: int = Field(4, ge=1, le=1000, description="Partitions of every topic that is not serial.")
    replication: int = Field(1, ge=1, le=15, description="Replicas of each topic.")
    worker: str = Field("worker-1", pattern=r"^[A-Za-z0-9._-]{1,100}$", description="Static member id of a worker.")

    # deriving
    judge: str = Field(
        "none",
        pattern=r"^(none|linear|onnx:.+|[A-Za-z_][\w.]*:[A-Za-z_]\w*)$",
        description="Who judges responses beside the rules: `none`, `linear`, or your own as `onnx:FILE` or "
        "`package.module:factory`.",
    )

    claim_judge: str = Field(
        "linear",
        pattern=r"^(none|linear|onnx:.+|[A-Za-z_][\w.]*:[A-Za-z_]\w*)$",
        description="Who judges claims beside the rules: `linear`, `none`, or your own as `onnx:FILE` or "
        "`package.module:factory`.",
    )

    # threading
    sentence_model: str = Field(
        "none",
        pattern=r"^(none|minilm|[A-Za-z_][\w.]*:[A-Za-z_]\w*)$",
        description="Which sentence model sharpens threading on a feed of bare headlines: `none`, `minilm` "
        "(`make model` installs it), or your own as `package.module:factory`.",
    )

    # the status policy
    policy: str | None = Field(
        None,
        min_length=1,
        description="Status policy: a released one or a TOML file; without it the folder's own, else the newest.",
    )

    # batches
    batch: int = Field(500, ge=1, le=10_000, description="Most records that one transaction takes.")
    batch_wait: float = Field(0.05, gt=0, le=5, description="Longest wait for a batch to fill, seconds.")

    durability: Literal["full", "normal"] = Field(
        "full", description="Whether a commit waits for the disk (`full`: a power cut loses nothing) or not (`normal`)."
    )

    # the HTTP service
    host: str = Field("127.0.0.1", description="Address that the API listens on.")
    port: int = Field(8700, ge=0, le=65535, description="Port of the API; 0 takes a free one.")
    metrics_port: int = Field(8701, ge=0, le=65535, description="Port of a worker's /metrics; 0 serves none.")
    desk_token: str | None = Field(
        None, min_length=8, description="Bearer token of the desk role; without it the desk is who comes from loopback."
    )
    push_token: str | None = Field(
        None, min_length=8, description="Bearer token for POST /api/items; without it only loopback may push."
    )
    max_push_bytes: int = Field(32_000_000, ge=1_000, description="Largest body that POST /api/items takes.")

    # the drop folder
    drop: Path | None = Field(None, description="Watched folder of `up`; by default `drop` in `folder`.")

    # other ways in
    sources: dict[SourceName, AnySource] = Field(
        {}, description="Sources that are asked for deliveries: a section `[sources.NAME]` each, in the file only."
    )

    # alerts
    alert_log: Path | None = Field(None, description="File of the log channel; by default `alerts.jsonl` in `folder`.")
    webhooks: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="URLs that get each alert by POST; several parted by a comma."
    )
    webhook_timeout: float = Field(10.0, gt=0, le=300, description="Longest wait for a webhook's answer, seconds.")
    webhook_give_up: float = Field(
        3600.0, ge=0, description="How long an alert is tried again on a webhook that does not take it, seconds."
    )

    @field_validator("webhooks", mode="before")
    @classmethod
    def _parted(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("webhooks")
    @classmethod
    def _urls(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for url in value:
            if not _is_address(url):
                message = f"{url!r} is no http:// or https:// address"
                raise ValueError(message)
        return value

    @model_validator(mode="after")
    def _not_open_to_all(self) -> Self:
        if self.host not in _LOOPBACK and self.desk_token is None:
            message = (
                f"host {self.host!r} is reachable from outside and `desk_token` is not set: set desk_token, "
                "or listen on 127.0.0.1"
            )
            raise ValueError(message)
        return self

    @property
    def drop_folder(self) -> Path:
        """The watched folder."""
        return self.drop or self.folder / "drop"

    @property
    def alert_file(self) -> Path:
        """The file of the log channel."""
        return self.alert_log or self.folder / "alerts.jsonl"

    @property
    def state_folder(self) -> Path:
        """Where the log, the ledger and the read model are: the folder itself, or that of the epoch it was rebuilt to.

        Raises SettingsError when what names the epoch cannot be read.
        """
        epoch = rebuilt_epoch(self.folder)
        return self.folder if epoch is None else self.folder / EPOCHS / epoch

    @property
    def desk_file(self) -> Path:
        """The read model, beside the log."""
        return self.state_folder / "desk.db"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what `load` hands over, and nothing by surprise."""
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)


def load(
    options: Mapping[str, Any] | None = None,
    *,
    config: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Settings:
    """Read the settings: `options` (those not None) over the environment over the file.

    `config` is the file; without it `ONRECORD_CONFIG`, else `onrecord.toml` where there is one. Raises SettingsError.
    """
    environment = os.environ if environment is None else environment
    found: dict[str, Any] = {}
    origin: dict[str, str] = {}
    file = _file(config, environment)
    for name, values in (
        (file.name, file.read(what="the settings file is", remedy="Write lines like `port = 8700`.")),
        *_from_environment(environment),
        *(
            (f"option --{_OPTIONS.get(key, key).replace('_', '-')}", {key: value})
            for key, value in (options or {}).items()
        ),
    ):
        for key, value in values.items():
            if value is not None:
                found[key], origin[key] = value, name
    try:
        settings = Settings(**found)
        rebuilt = None if settings.broker or "epoch" in found else rebuilt_epoch(settings.folder)
        return settings if rebuilt is None else settings.model_copy(update={"epoch": rebuilt})
    except ValidationError as error:
        raise together(_wrong(each, origin, file) for each in error.errors()) from error


def rebuilt_epoch(folder: Path) -> str | None:
    """Return the epoch that a folder was rebuilt to, None for one that never was. Raises SettingsError."""
    path = folder / CURRENT
    try:
        found = path.read_text("utf-8").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"what names the folder's epoch cannot be read: {error}", place=str(path), remedy="Make it readable."
        ) from error
    if not EPOCH_NAME.fullmatch(found) or not (folder / EPOCHS / found).is_dir():
        raise SettingsError(
            f"the folder's epoch {found!r} is not there",
            place=str(path),
            remedy=f"Write the name of a folder of {folder / EPOCHS} into it, the newest that is whole.",
        )
    return found


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and not _SPACE.search(url)
    except ValueError:
        return False  # brackets or a port that are none


def _key_in(message: str) -> str:
    return next((key for key in Settings.model_fields if message.startswith(f"{key} ")), "")


def _wrong(error: ErrorDetails, origin: Mapping[str, str], file: TomlText) -> SettingsError:
    if len(error["loc"]) > 1 and error["loc"][0] == "sources" and origin["sources"] == file.name:
        return wrong_source(error, file)
    message = error["msg"].removeprefix("Value error, ")
    key = str(error["loc"][0]) if error["loc"] else _key_in(message)
    message = message.removeprefix(f"{key} ")
    place = origin.get(key, "the settings")
    if place == file.name:
        place = file.place(key)
    known = Settings.model_fields.get(key)
    if known is None:
        return unknown_key(key, Settings.model_fields, place, message="no such setting", listed="Known keys")
    return SettingsError(f"{key}: {message}", place=place, remedy=f"`{key}`: {known.description}")


def _file(config: Path | None, environment: Mapping[str, str]) -> TomlText:
    named = config or (Path(environment[CONFIG_VARIABLE]) if environment.get(CONFIG_VARIABLE) else None)
    path = named or Path(CONFIG_FILE)
    try:
        return TomlText(str(path), path.read_text("utf-8"))
    except FileNotFoundError as error:
        if named is None:
            return TomlText(str(path), "")
        raise SettingsError(
            "the settings file is not there", place=str(path), remedy="Check --config or ONRECORD_CONFIG."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"the settings file cannot be read: {error}", place=str(path), remedy="Make it readable UTF-8 text."
        ) from error


def _from_environment(environment: Mapping[str, str]) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for name, value in environment.items():
        if not name.startswith(PREFIX) or name == CONFIG_VARIABLE or name.startswith(_FOREIGN) or not value:
            continue
        found.append((f"environment variable {name}", {name.removeprefix(PREFIX).lower(): value}))
    return found
