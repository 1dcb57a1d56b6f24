"""Runs a step of a thread that must outlive a broker, a disk or a network that is away. Owns that one try and wait."""

import logging
import threading
from collections.abc import Callable

from events.errors import ContractError, OnrecordError

_LOG = logging.getLogger(__name__)

AGAIN_SECONDS = 1.0


class Enduring:
    """Runs steps named by `what`; `failing` tells why the last one failed, None when it did not.

    `again` tells for what was raised how many seconds to wait before the next try. A bug of ours (ContractError) goes
    through: the process must stop rather than write what is wrong.
    """

    def __init__(self, what: str, again: Callable[[Exception], float] = lambda _: AGAIN_SECONDS) -> None:
        self._what = what
        self._again = again
        self.failing: str | None = None

    def run(self, step: Callable[[], int], stop: threading.Event) -> int:
        """Return what the step returns; 0 after a wait when it failed, which is told once an outage."""
        try:
            done = step()
        except ContractError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is away comes back; positions in the log tell where to go on
            if self.failing is None:
                ours = None if isinstance(error, OnrecordError) else error
                _LOG.warning("%s failed and is tried again: %s", self._what, error, exc_info=ours)
            self.failing = f"{self._what}: {type(error).__name__}: {error}"
            stop.wait(self._again(error))
            return 0
        self.failing = None
        return done
