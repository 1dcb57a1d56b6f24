"""How a command ends: errors in one shape on standard error, and the exit status. Owns both for all commands."""

import functools
import os
import sys
from collections.abc import Callable
from typing import ParamSpec

import typer

from events.errors import BadInputError, OnrecordError, SettingsError
from streams.printable import printable

P = ParamSpec("P")

DONE = 0
DEAD_LETTERS = 1
WRONG = 2
INTERRUPTED = 130

_KAFKA = ("aiokafka.", "kafka.")
"""Where the errors of Kafka's clients are defined; importing them for this alone would slow every command down."""


def ends(command: Callable[P, int | None]) -> Callable[P, None]:
    """Make a command end with the status that it returns, or with the one of what it raised."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        raise typer.Exit(_status(lambda: command(*args, **kwargs)))

    return run


def _status(command: Callable[[], int | None]) -> int:
    try:
        status = command() or DONE
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # who reads us has seen enough; what is still buffered must not raise again at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OnrecordError as error:
        complain(error)
        return DEAD_LETTERS if isinstance(error, BadInputError) else WRONG
    except OSError as error:
        complain(
            OnrecordError(
                error.strerror or str(error),
                place=str(error.filename or ""),
                remedy="Make room on the disk or mend its permissions, then run the command again.",
            )
        )
        return WRONG
    except Exception as error:
        if not type(error).__module__.startswith(_KAFKA):
            raise
        complain(
            OnrecordError(
                f"Kafka: {type(error).__name__}: {error}",
                remedy="Look whether the broker runs and can be reached, then run the command again.",
            )
        )
        return WRONG
    return status


def complain(error: OnrecordError) -> None:
    """Say on standard error what is wrong, where, and what to do; all of it where several things are."""
    more = error.more if isinstance(error, SettingsError) else ()
    for each in (error, *more):
        where = f" [{each.place}]" if each.place else ""
        remedy = f"\n  {each.remedy}" if each.remedy else ""
        sys.stderr.write(printable(f"onrecord: {each.message}{where}{remedy}\n"))
