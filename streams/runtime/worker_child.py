"""The worker's child process: the Faust app, told what to do by one line on standard input. Owns its start and end."""

import asyncio
import importlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, BinaryIO

import orjson

from events.errors import ContractError, OnrecordError
from streams.metrics import Metrics
from streams.policies import load_policy
from streams.runtime import heap
from streams.runtime.agents import EXIT_AGAIN, EXIT_CONTRACT, EXIT_SETTINGS, FAUST_FOLDER, Plan, build, leave
from streams.runtime.folder_lock import FolderLock
from streams.runtime.judges import load_judges
from streams.runtime.ledger import Ledger
from streams.runtime.metrics_server import serve
from streams.runtime.sentence_models import load_sentence_model
from streams.runtime.worker import LEDGER_FILE, worker_folder
from streams.runtime.worker_inputs import worker_inputs
from streams.settings import Settings
from streams.stages.protocol import Stage

_LAST_CHILD_SECONDS = 30.0


def main(told: BinaryIO) -> None:
    """Run a worker until SIGTERM; the exit status tells the parent what to do."""
    plan: dict[str, Any] = orjson.loads(told.readline())
    logging.basicConfig(level=plan["log"], format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr)
    for chatty in ("faust", "mode", "aiokafka", "kafka"):
        logging.getLogger(chatty).setLevel(max(plan["log"], logging.WARNING))
    threading.Thread(target=_leave_with_parent, args=(told,), daemon=True, name="parent").start()
    settings = Settings(**plan["settings"])
    try:
        work(settings, plan["stages"], _asked(_found(plan["factory"]), settings))
    except ContractError as error:
        leave(EXIT_CONTRACT, "%s", error)
    except OnrecordError as error:
        leave(EXIT_SETTINGS, "%s", error)
    except Exception as error:  # noqa: BLE001 - whatever it was, a fresh start is safe
        leave(EXIT_AGAIN, "the worker failed: %r", error)


def _asked(factory: Callable[..., Iterable[Stage]], settings: Settings) -> Callable[[str], Iterable[Stage]]:
    """Return the factory with the judges, model and policy that the settings name; others' factories take none."""
    more: dict[str, Any] = {}
    judges = load_judges(settings)
    if judges is not None:
        more["judges"] = judges
    model = load_sentence_model(settings.sentence_model)
    if model is not None:
        more["model"] = model
    if settings.policy is not None:
        more["policy"] = load_policy(settings.policy)
    return partial(factory, **more) if more else factory


def work(settings: Settings, stages: Iterable[str] | None, factory: Callable[[str], Iterable[Stage]]) -> None:
    """Run the Faust app for the stages until a signal ends it."""
    from faust import Worker  # noqa: PLC0415 - so that a plan that cannot be read is told at once

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    folder = worker_folder(settings)
    (folder / FAUST_FOLDER).mkdir(parents=True, exist_ok=True)
    # Held until the process ends, however it ends: never two children over one ledger, whatever became of a parent.
    lock = FolderLock(folder / FAUST_FOLDER)
    if not lock.take(wait=_LAST_CHILD_SECONDS):
        raise ContractError(f"another child (pid {lock.holder()}) of this worker does not end", place=str(folder))
    metrics = Metrics()
    if settings.metrics_port:
        serve(metrics, settings.host, settings.metrics_port)
    inputs = worker_inputs(
        lambda: factory(settings.epoch),
        stages,
        # `normal`: what a power cut takes from the ledger comes again from the broker, with the same ids.
        lambda: Ledger.at(folder / LEDGER_FILE, "normal"),
        epoch=settings.epoch,
        watch=metrics,
    )
    plan = Plan(
        group=".".join((settings.prefix, "worker", *sorted({each.stage for each in inputs} if stages else ()))),
        name=settings.worker,
        broker=settings.broker or "",
        prefix=settings.prefix,
        folder=folder,
        batch=settings.batch,
        batch_wait=settings.batch_wait,
    )
    app = build(plan, inputs, metrics)
    worker = Worker(app, loop=loop, quiet=True, override_logging=False, redirect_stdouts=False)
    worker.spinner = None
    heap.settle()
    try:
        worker.execute_from_commandline()
    except SystemExit as ended:
        if ended.code:
            leave(EXIT_AGAIN, "Faust ended with status %s", ended.code)


def _found(path: str) -> Callable[[str], Iterable[Stage]]:
    module, _, name = path.partition(":")
    found: Callable[[str], Iterable[Stage]] = getattr(importlib.import_module(module), name)
    return found


def _leave_with_parent(told: BinaryIO) -> None:
    # Not through the buffer: its lock would still be held when the interpreter ends.
    while os.read(told.fileno(), 1):
        pass
    os._exit(EXIT_AGAIN)


if __name__ == "__main__":
    main(sys.stdin.buffer)
