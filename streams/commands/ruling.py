"""rule: an editor's decisions go into the log as commands, by the same way for a folder and for a broker."""

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from events import instants
from events.codec import encode
from events.errors import SettingsError
from events.topics import key_of
from events.views import StatusName
from projections.desk.deciding import Command, Decision, command, story_now
from streams.cli_ending import DONE
from streams.commands.desk import one_of, reading
from streams.commands.ingest import finish, letters_before
from streams.commands.output import emit, note
from streams.runtime.embedded import Embedded
from streams.runtime.reading import open_log
from streams.settings import Settings, load
from streams.stages.protocol import Output

Options = Mapping[str, Any]


def rule(options: Options, config: Path | None, story: str, **told: str | None) -> int:
    """Make or end a ruling; prints its id, by which it can be ended, and runs the stages where nobody else does.

    `told` are the fields of a Decision.
    """
    one_of("STATUS", told.get("status"), get_args(StatusName))
    decision = _decision(told)
    settings = load(options, config=config)
    with reading(options, config) as log:
        found = story_now(log.model, story)
        if not found.startswith(story):
            note(f"onrecord: the story {story} was merged into {found}")
        name = f"rule/{time.time_ns()}"
        made = command(log.model, story, decision, epoch=settings.epoch, at=_now(), name=name)
    if made.event is None:
        raise SettingsError(
            "the ruling has ended already", place=made.ruling, remedy="`onrecord explain STORY` tells who ended it."
        )
    return _send(settings, made)


def _decision(told: Mapping[str, str | None]) -> Decision:
    try:
        return Decision.model_validate(dict(told))
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else ""
        empty = first["type"] == "string_too_short"
        name = f"--{field}" if field in {"by", "why"} else field.upper()
        raise SettingsError(
            f"{name} is empty" if empty else f"{name}: {first['msg']}", place=f"option {name}",
            remedy="Say who decides, and why." if name.startswith("--") else "Give one that is listed.",
        ) from error  # fmt: skip


def _send(settings: Settings, made: Command) -> int:
    assert made.event is not None  # noqa: S101 - asked by the caller
    event = made.event
    output = Output("desk.commands", key_of(event), event.id, encode(event))
    if settings.broker:
        log = open_log(settings)
        try:
            log.append([output])
        finally:
            log.close()
        emit({"ruling": made.ruling})
        return DONE
    with Embedded(settings) as embedded:
        before = letters_before(embedded)
        total = embedded.append([output])
        return finish(embedded, total, before, told={"ruling": made.ruling})


def _now() -> str:
    return instants.spell(datetime.now(UTC).replace(microsecond=0))
