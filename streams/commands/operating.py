"""verify, topics, schema, generate: look after a deployment. Owns reading, calling and printing only."""

import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from events.errors import SettingsError
from events.topics import sized
from streams.cli_ending import DEAD_LETTERS, DONE
from streams.commands.output import Tell, console, emit, for_people, note, progress
from streams.ops.findings import Report
from streams.settings import Settings, load


def verify(options: Mapping[str, Any], config: Path | None, *, json: bool) -> int:
    """Refold the log and print what differs; 1 when anything does."""
    settings = load(options, config=config)
    with progress("refolding") as tell:
        report = _verify_kafka(settings, tell) if settings.broker else _verify_folder(settings, tell)
    if for_people(json=json):
        for line in report.lines():
            sys.stdout.write(line + "\n")
    else:
        emit(report.as_json())
    return report.exit_code


def _verify_folder(settings: Settings, tell: Tell) -> Report:
    from streams.ops.desk_check import desk_snapshot  # noqa: PLC0415 - the stages are loaded only to verify
    from streams.ops.verify import verify as run  # noqa: PLC0415
    from streams.runtime.data_folder import snapshot  # noqa: PLC0415
    from streams.runtime.live_policy import live_policy  # noqa: PLC0415

    with desk_snapshot(settings.desk_file) as desk, snapshot(settings) as (log, ledger):
        policy = live_policy(settings, log)
        return run(log, ledger, epoch=settings.epoch, policy=policy, desk=desk, progress=tell)


def _verify_kafka(settings: Settings, tell: Tell) -> Report:
    from streams.ops.desk_check import desk_snapshot  # noqa: PLC0415
    from streams.ops.verify import Newest  # noqa: PLC0415
    from streams.ops.verify import verify as run  # noqa: PLC0415
    from streams.runtime.kafka_log import KafkaLog  # noqa: PLC0415
    from streams.runtime.ledger import Ledger  # noqa: PLC0415
    from streams.runtime.live_policy import live_policy  # noqa: PLC0415

    found = sorted(settings.folder.glob("workers/*/ledger.db"))
    if not found:
        raise SettingsError(
            "no worker's ledger is here",
            place=str(settings.folder / "workers"),
            remedy="Run it where the workers keep their ledgers; --folder names that folder.",
        )
    with ExitStack() as closing:
        ledgers = [Ledger.at(path, "normal") for path in found]
        for ledger in ledgers:
            closing.callback(ledger.database.close)
        desk = closing.enter_context(desk_snapshot(settings.desk_file))
        log = closing.enter_context(KafkaLog(settings))
        policy = live_policy(settings, log)
        return run(log, Newest(ledgers), epoch=settings.epoch, policy=policy, desk=desk, compacted=True, progress=tell)


def topics(options: Mapping[str, Any], config: Path | None, action: str, *, json: bool) -> int:
    """List the table or a broker's topics, apply it, or tell the drift; 1 when the broker differs."""
    settings = load(options, config=config)
    if action == "list":
        return _list_topics(settings, json=json)
    from streams.ops.topics import apply, drift  # noqa: PLC0415 - only with a broker

    if action == "apply":
        applied = apply(settings)
        for name in applied.created:
            emit({"created": name})
        drifts = applied.drifts
        note(f"onrecord: {len(applied.created)} topics created, {len(drifts)} differences.")
    else:
        drifts = tuple(drift(settings))
        note(f"onrecord: {len(drifts)} differences.")
    for each in drifts:
        emit(
            {"topic": each.topic, "what": each.what, "setting": each.setting, "wanted": each.wanted,
             "found": each.found, "remedy": each.remedy}
        )  # fmt: skip
    return DEAD_LETTERS if drifts else DONE


def _list_topics(settings: Settings, *, json: bool) -> int:
    standing: dict[str, Any] = {}
    if settings.broker:
        from streams.ops.topics import listing  # noqa: PLC0415 - only with a broker

        standing = {row.topic: row for row in listing(settings)}
    rows: list[dict[str, object]] = []
    for row in sized(settings.partitions).values():
        name = row.physical(settings.prefix)
        line: dict[str, object] = {
            "topic": name, "key": row.key, "partitions": row.partitions, "compacted": row.compacted,
            "retention_ms": row.retention_ms, "why": row.why,
        }  # fmt: skip
        if settings.broker:
            there = standing.get(name)
            line["records"] = None if there is None else there.records
        rows.append(line)
    if not for_people(json=json):
        for line in rows:
            emit(line)
        return DONE
    from rich.table import Table  # noqa: PLC0415 - only for people

    table = Table(box=None, header_style="bold")
    for column in [key for key in rows[0] if key != "retention_ms"]:
        table.add_column(column, overflow="fold")
    for line in rows:
        table.add_row(*("" if value is None else str(value) for key, value in line.items() if key != "retention_ms"))
    console().print(table)
    return DONE


def schema(folder: Path, *, force: bool) -> int:
    """Write the schemas and print the path of each."""
    from streams.ops.schemas import write  # noqa: PLC0415 - builds every schema

    for path in write(folder, force=force):
        emit({"written": str(path)})
    return DONE


def generate(count: int, seed: int) -> int:
    """Print composed items, one a line."""
    from streams.ops.generate import generate as compose  # noqa: PLC0415

    for item in compose(count, seed):
        sys.stdout.write(item.decode() + "\n")
    return DONE
