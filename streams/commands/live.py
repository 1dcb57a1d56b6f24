"""What `up` and `desk` show while they run: a live table in a terminal, JSON lines in a pipe. Owns both, pulls only.

It reads the read model at its own pace, so that a slow terminal or a full pipe never holds up the stream.
"""

import sys
import threading
from collections.abc import Callable, Sequence

import orjson

from projections.desk.model import DeskModel
from streams.commands.output import emit, note

_SHOW_SECONDS = 0.4
_PAGE = 200
_FRAME_LINES = 9


def follow(model: DeskModel, stop: threading.Event, look: Sequence[str], state: Callable[[], str]) -> None:
    """Show what happens until `stop` is set; `look` are the lines that say where to look, `state` what goes on."""
    if sys.stdout.isatty():
        _table(model, stop, look, state)
    else:
        for line in look:
            note(line)
        _lines(model, stop)


def _lines(model: DeskModel, stop: threading.Event) -> None:
    """Print each change and alert that comes from now on as a JSON line."""
    change, alert = model.count_changes(), model.count_alerts()
    ending = False
    while not ending:
        ending = stop.wait(_SHOW_SECONDS)
        while changes := model.changes(change, _PAGE):
            for _, told in changes:
                emit({"type": "change", **orjson.loads(told)["data"]})
            change = changes[-1][0]
        while alerts := model.alerts(after=alert, limit=_PAGE):
            for _, value in alerts:
                emit({"type": "alert", **orjson.loads(value)})
            alert = alerts[-1][0]
        sys.stdout.flush()


def _table(model: DeskModel, stop: threading.Event, look: Sequence[str], state: Callable[[], str]) -> None:
    from rich.console import Group, RenderableType  # noqa: PLC0415 - only for people
    from rich.live import Live  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from streams.commands.output import console  # noqa: PLC0415
    from streams.commands.views import alerts_table, stories_table  # noqa: PLC0415

    terminal = console()

    def picture() -> RenderableType:
        room = max(terminal.height - _FRAME_LINES - len(look), 6)
        most_alerts = max(room // 4, 2)
        raised = model.count_alerts()
        alerts = [orjson.loads(value) for _, value in model.alerts(after=max(raised - most_alerts, 0))]
        views = [orjson.loads(view) for _, view in model.stories(limit=room - most_alerts)]
        balance = ", ".join(f"{count} {outcome}" for outcome, count in model.balance().items())
        return Group(
            *(Text(line, style="dim") for line in look),
            Text(f"{state()}: items {balance}; {raised} alerts. Ctrl-C ends it.", style="dim"),
            "",
            stories_table(views),
            "",
            alerts_table(reversed(alerts)),
        )

    with Live(picture(), console=terminal, auto_refresh=False, vertical_overflow="crop") as live:
        while not stop.wait(_SHOW_SECONDS):
            live.update(picture(), refresh=True)
        live.update(picture(), refresh=True)
