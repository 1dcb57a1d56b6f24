"""How a source fares: its last success, its last error, what it brought. Owns the numbers and how they are shown."""

import threading
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from events.errors import OnrecordError
from events.instants import spell


@dataclass(frozen=True, slots=True)
class Health:
    """What is known of a source since its process started; times are instants, None while there was none.

    `failures` counts the tries that failed since the last success. `deliveries`, `items` and `bytes` count what went
    into the log; `refused` what cannot be taken, whoever tries it.
    """

    source: str
    kind: str
    last_try: str | None = None
    last_success: str | None = None
    last_delivery: str | None = None
    failures: int = 0
    last_error: str | None = None
    last_error_at: str | None = None
    remedy: str | None = None
    next_try: str | None = None
    deliveries: int = 0
    items: int = 0
    bytes: int = 0
    refused: int = 0
    remarks: tuple[str, ...] = ()

    @property
    def well(self) -> bool:
        """Tell whether the last try went well, or there was none."""
        return self.failures == 0

    def as_json(self) -> dict[str, Any]:
        """Return what /api/sources shows."""
        return {**asdict(self), "remarks": list(self.remarks), "well": self.well}


class Monitor:
    """Holds a source's health; its thread writes, any may read."""

    def __init__(self, source: str, kind: str) -> None:
        self._lock = threading.Lock()
        self._health = Health(source, kind)

    @property
    def health(self) -> Health:
        """Return how the source fares now."""
        with self._lock:
            return self._health

    def tried(self) -> None:
        """Note that a look begins."""
        self._change(last_try=_now(), next_try=None)

    def took(self, items: int, size: int) -> None:
        """Note that a delivery is in the log."""
        before = self.health
        self._change(
            deliveries=before.deliveries + 1,
            items=before.items + items,
            bytes=before.bytes + size,
            last_delivery=_now(),
        )

    def refused(self, error: OnrecordError) -> None:
        """Note that a delivery cannot be taken; the source itself is well."""
        self._change(refused=self.health.refused + 1, **_told(error))

    def succeeded(self, remarks: tuple[str, ...]) -> None:
        """Note that a look went well to its end."""
        self._change(last_success=_now(), failures=0, remarks=remarks)

    def failed(self, error: Exception) -> int:
        """Note that a look failed; return how many did since the last success."""
        self._change(failures=self.health.failures + 1, **_told(error))
        return self.health.failures

    def next_at(self, moment: datetime) -> None:
        """Note when it is tried again."""
        self._change(next_try=spell(moment))

    def _change(self, **changes: Any) -> None:
        with self._lock:
            self._health = replace(self._health, **changes)


def _told(error: Exception) -> dict[str, Any]:
    """Return what is shown of an error: of one that is not ours only its kind, for its text may hold anything."""
    if isinstance(error, OnrecordError):
        place = f" [{error.place}]" if error.place else ""
        told, remedy = f"{error.message}{place}", error.remedy or None
    else:
        told, remedy = type(error).__name__, "The log of the process tells more."
    return {"last_error": told, "last_error_at": _now(), "remedy": remedy}


def _now() -> str:
    return spell(datetime.now(UTC))
