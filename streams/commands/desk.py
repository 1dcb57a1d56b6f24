"""stories, show, alerts, explain, dead-letters: what the log says, through the read model brought up to date."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, get_args

import orjson

from events.errors import SettingsError
from events.views import AlertView, Hold, StatusName
from projections.desk.explaining import explain_story, story_then_of
from projections.desk.model import DeskModel
from projections.spelling import story_line
from streams.cli_ending import DONE
from streams.commands.inputs import moment
from streams.commands.output import console, emit, emit_json, for_people, progress
from streams.runtime.reading import Reading
from streams.settings import load

_PAGE = 500
Options = Mapping[str, Any]


def stories(
    options: Options, config: Path | None, *, status: str | None, hold: str | None, provider: str | None,
    limit: int | None, json: bool,
) -> int:  # fmt: skip
    """List the stories, the last changed first."""
    one_of("--status", status, get_args(StatusName))
    one_of("--hold", hold, get_args(Hold))
    with _model(options, config) as model:
        views = _all_stories(model, status=status, hold=hold, provider=provider, limit=limit)
        if not for_people(json=json):
            for view in views:
                emit_json(view)
            return DONE
        from streams.commands.views import stories_table  # noqa: PLC0415 - rich only for people

        console().print(stories_table(map(orjson.loads, views)))
    return DONE


def show(
    options: Options, config: Path | None, story: str, *, as_of: str | None, known_at: str | None, json: bool
) -> int:
    """Show one story, now or as of a time in either sense."""
    as_of, known_at = moment("--as-of", as_of), moment("--known-at", known_at)
    with reading(options, config) as log:
        model, found = log.model, named(log.model, story)
        if as_of is None and known_at is None:
            view = orjson.loads(model.story(found) or b"null")
        else:
            then = story_then_of(model, found, as_of=as_of, known_at=known_at, policy=log.policy)
            if then is None:
                raise SettingsError(
                    "nothing was known of the story then", place=found, remedy="Ask for a later time with --known-at."
                )
            view = story_line(then)
        if not for_people(json=json):
            emit(view)
            return DONE
        from streams.commands.views import story_page  # noqa: PLC0415

        console().print(story_page(view))
    return DONE


def alerts(options: Options, config: Path | None, *, story: str | None, kind: str | None, json: bool) -> int:
    """List the alerts in the order in which they were raised."""
    one_of("--kind", kind, get_args(AlertView.model_fields["kind"].annotation))
    with _model(options, config) as model:
        found = _all_alerts(model, story=None if story is None else named(model, story), kind=kind)
        if not for_people(json=json):
            for alert in found:
                emit_json(alert)
            return DONE
        from streams.commands.views import alerts_table  # noqa: PLC0415

        console().print(alerts_table(map(orjson.loads, found)))
    return DONE


def explain(options: Options, config: Path | None, story: str, *, claim: str | None, json: bool) -> int:
    """Tell how each claim of a story came to its status, the lead claim first."""
    with reading(options, config) as log:
        found = explain_story(log.model, named(log.model, story), claim, log.policy)
    if not for_people(json=json):
        for explanation in found:
            emit(explanation.model_dump(mode="json"))
        return DONE
    from streams.commands.views import explanation_page  # noqa: PLC0415

    for explanation in found:
        console().print(explanation_page(explanation))
    return DONE


def dead_letters(options: Options, config: Path | None, *, limit: int, json: bool) -> int:
    """List the dead letters, the newest first."""
    with _model(options, config) as model:
        rows = model.dead_letters(limit)
    if not for_people(json=json):
        for row in rows:
            emit(row)
        return DONE
    from streams.commands.views import dead_letters_page  # noqa: PLC0415

    console().print(dead_letters_page(rows))
    return DONE


@contextmanager
def reading(options: Options, config: Path | None) -> Iterator[Reading]:
    """Open the log that the settings name, with its read model brought up to date, for as long as the block runs."""
    settings = load(options, config=config)
    with progress("bringing the read model up to date") as tell:
        opened = Reading(settings, tell)
    with closing(opened):
        yield opened


@contextmanager
def _model(options: Options, config: Path | None) -> Iterator[DeskModel]:
    with reading(options, config) as opened:
        yield opened.model


def _all_stories(
    model: DeskModel, *, status: str | None, hold: str | None, provider: str | None, limit: int | None
) -> Iterator[str]:
    after, left = None, limit
    while left is None or left > 0:
        wanted = _PAGE if left is None else min(left, _PAGE)
        page = model.stories(status=status, hold=hold, provider=provider, merged=True, after=after, limit=wanted)
        yield from (view for _, view in page)
        if len(page) < wanted:
            return
        after = page[-1][0]
        left = None if left is None else left - len(page)


def _all_alerts(model: DeskModel, *, story: str | None, kind: str | None) -> Iterator[str]:
    after = 0
    while page := model.alerts(story=story, kind=kind, after=after, limit=_PAGE):
        yield from (alert for _, alert in page)
        after = page[-1][0]


def named(model: DeskModel, story: str) -> str:
    """Return the id of the story that is meant: the whole id, or a beginning that only one has."""
    if model.story(story) is not None:
        return story
    found = model.stories_like(story, 2)
    if len(found) == 1:
        return found[0]
    what = "more than one story begins so" if found else "no such story"
    raise SettingsError(what, place=story, remedy="`onrecord stories` lists them; give more of the id.")


def one_of(option: str, given: str | None, known: tuple[str, ...]) -> None:
    """Raise SettingsError for a value that is none of the known ones."""
    if given is not None and given not in known:
        raise SettingsError(
            f"{option}: {given!r} is not known", place=f"option {option}", remedy=f"One of: {', '.join(known)}."
        )
