"""rule: an editor's decisions go into the log as commands, by the same way for a folder and for a broker."""

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

import orjson

from events import instants
from events.catalogue import Ruling, RulingEnd, RulingMade, RulingWithdrawn
from events.codec import encode
from events.errors import SettingsError
from events.identity import event_id
from events.topics import key_of
from events.views import StatusName
from streams.cli_ending import DONE
from streams.commands.desk import named, one_of, reading
from streams.commands.ingest import finish, letters_before
from streams.commands.output import emit
from streams.runtime.embedded import Embedded
from streams.runtime.reading import open_log
from streams.settings import Settings, load
from streams.stages.protocol import Output

Options = Mapping[str, Any]


def rule(
    options: Options, config: Path | None, story: str, *, claim: str | None = None, status: str | None = None,
    strike: str | None = None, split: str | None = None, by: str, why: str,
) -> int:  # fmt: skip
    """Make a ruling; prints its id, by which it can be ended, and runs the stages on it where nobody else does."""
    _given(by, why)
    one_of("STATUS", status, get_args(StatusName))
    settings = load(options, config=config)
    with reading(options, config) as log:
        found = named(log.model, story)
        on = "" if claim is None else _claim(orjson.loads(log.model.story(found) or b"{}"), claim)
    told = {"story": found, "claim": on, "status": status, "strike": strike, "split": split, "by": by, "why": why}
    now = _now()
    ruling = event_id(settings.epoch, f"{now}/{time.time_ns()}", "onrecord.desk.ruling_made", f"{found}/{on}")
    event = RulingMade(
        id=ruling, source="onrecord/rule", subject=found, time=now, correlationid=ruling, epoch=settings.epoch,
        data=Ruling.model_validate({"ruling": ruling, **told}),
    )  # fmt: skip
    return _send(settings, Output("desk.commands", key_of(event), event.id, encode(event)), ruling)


def _given(by: str, why: str) -> None:
    """Raise a `SettingsError` unless a ruling says who decides and why."""
    for option, told in (("--by", by), ("--why", why)):
        if not told.strip():
            raise SettingsError(f"{option} is empty", place=f"option {option}", remedy="Say who decides, and why.")


def end(options: Options, config: Path | None, story: str, ruling: str, *, by: str, why: str) -> int:
    """End a ruling."""
    _given(by, why)
    settings = load(options, config=config)
    with reading(options, config) as log:
        found = named(log.model, story)
    identity = event_id(settings.epoch, ruling, "onrecord.desk.ruling_withdrawn", found)
    event = RulingWithdrawn(
        id=identity, source="onrecord/rule", subject=found, time=_now(), correlationid=identity, epoch=settings.epoch,
        data=RulingEnd(ruling=ruling, story=found, by=by, why=why),
    )  # fmt: skip
    return _send(settings, Output("desk.commands", key_of(event), event.id, encode(event)), ruling)


def _send(settings: Settings, command: Output, ruling: str) -> int:
    if settings.broker:
        log = open_log(settings)
        try:
            log.append([command])
        finally:
            log.close()
        emit({"ruling": ruling})
        return DONE
    with Embedded(settings) as embedded:
        before = letters_before(embedded)
        total = embedded.append([command])
        return finish(embedded, total, before, told={"ruling": ruling})


def _claim(story: Mapping[str, Any], claim: str) -> str:
    """Return the claim of a story that is meant: the whole id, or a beginning that only one has."""
    found = [str(row["claim"]) for row in story.get("claims", ()) if str(row["claim"]).startswith(claim)]
    if len(found) == 1:
        return found[0]
    what = "more than one claim begins so" if found else f"the story {story.get('story')} has no such claim"
    raise SettingsError(what, place=claim, remedy="`onrecord show STORY --json` lists its claims.")


def _now() -> str:
    return instants.spell(datetime.now(UTC).replace(microsecond=0))
