"""Every metric that onrecord exposes. Owns names, labels and buckets; docs/metrics.md is held against this table.

Operational metrics (how long, how far behind) live in the process that measures them. What the records mean (items,
claims, responses, stories, dead letters, alerts) is read from the read model when /metrics is scraped, so that a replay
cannot count twice. No label ever holds an id of a story, claim, item or alert.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

disable_created_metrics()  # type: ignore[no-untyped-call] # a second series for each histogram, which nobody reads

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
MOST_PROVIDERS = 100
"""Providers with a label of their own; the items of all others count under `other`."""
OTHER = "other"
UNNAMED = "unknown"

_STAGE_BUCKETS = (0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
_DELAY_BUCKETS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0)


@dataclass(frozen=True, slots=True)
class Described:
    """One row of the table: a metric's full name as it is scraped, its kind, its labels, what it tells."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    labels: tuple[str, ...]
    help: str


STAGE_SECONDS = Described(
    "onrecord_stage_seconds", "histogram", ("stage",), "Time that one record took in a stage's step."
)
LAG = Described("onrecord_lag_records", "gauge", ("reader", "topic"), "Records that a reader has not taken yet.")
DELAY = Described(
    "onrecord_item_to_status_seconds",
    "histogram",
    (),
    "Time from the receipt of an item to the story status that it led to, as the read model shows it.",
)
ITEMS = Described("onrecord_items_total", "counter", ("provider", "outcome"), "Item versions by how they ended.")
CLAIMS = Described("onrecord_claims_total", "counter", ("kind",), "Claims that items told, by the kind of origin.")
RESPONSES = Described("onrecord_responses_total", "counter", ("act",), "Responses that items told, by act.")
STORIES = Described("onrecord_stories", "gauge", ("status", "hold"), "Stories by what is shown of them now.")
DEAD_LETTERS = Described(
    "onrecord_dead_letters_total", "counter", ("stage", "reason"), "Records that a step could not take."
)
ALERTS = Described("onrecord_alerts_total", "counter", ("kind",), "Alerts raised, by kind.")
DELIVERIES = Described(
    "onrecord_deliveries_total", "counter", ("channel", "outcome"), "Alerts by how they went out on a channel."
)
UNDELIVERED = Described(
    "onrecord_undelivered_alerts", "gauge", ("channel",), "Alerts that wait for a channel to take them."
)
SOURCE_DELIVERIES = Described(
    "onrecord_source_deliveries_total", "counter", ("source",), "Deliveries of a source that are in the log."
)
SOURCE_ITEMS = Described(
    "onrecord_source_items_total",
    "counter",
    ("source", "outcome"),
    "Items of those deliveries: received, or dead at the door.",
)
SOURCE_BYTES = Described("onrecord_source_bytes_total", "counter", ("source",), "Bytes of those deliveries.")
SOURCE_ERRORS = Described(
    "onrecord_source_errors_total",
    "counter",
    ("source", "reason"),
    "Looks at a source, or deliveries of it, that failed.",
)
SOURCE_FAILURES = Described(
    "onrecord_source_failures", "gauge", ("source",), "Looks at a source that failed since the last that went well."
)
SOURCE_SUCCESS = Described(
    "onrecord_source_last_success_timestamp_seconds",
    "gauge",
    ("source",),
    "When a look at a source went well last, seconds since 1970.",
)
SOURCE_LAG = Described(
    "onrecord_source_lag_seconds",
    "gauge",
    ("source",),
    "Time from the source's own time of its last delivery to our receipt.",
)

TABLE = (
    STAGE_SECONDS,
    LAG,
    DELAY,
    ITEMS,
    CLAIMS,
    RESPONSES,
    STORIES,
    DEAD_LETTERS,
    ALERTS,
    DELIVERIES,
    UNDELIVERED,
    SOURCE_DELIVERIES,
    SOURCE_ITEMS,
    SOURCE_BYTES,
    SOURCE_ERRORS,
    SOURCE_FAILURES,
    SOURCE_SUCCESS,
    SOURCE_LAG,
)

OF_SOURCES = (
    SOURCE_DELIVERIES, SOURCE_ITEMS, SOURCE_BYTES, SOURCE_ERRORS, SOURCE_FAILURES, SOURCE_SUCCESS, SOURCE_LAG,
)  # fmt: skip
"""Counted where the sources run."""

FROM_THE_READ_MODEL = (ITEMS, CLAIMS, RESPONSES, STORIES, DEAD_LETTERS, ALERTS, DELIVERIES, UNDELIVERED)

Counts = Mapping[str, Mapping[tuple[str, ...], int]]
"""Metric name -> label values in the order of the table -> count."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The metrics of one process, in a registry of their own: two of them in one process do not meet."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    stage_seconds: Histogram = field(init=False)
    lag_records: Gauge = field(init=False)
    item_to_status_seconds: Histogram = field(init=False)
    _of_sources: dict[str, Counter | Gauge] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Make the operational metrics."""
        for name, row, buckets in (
            ("stage_seconds", STAGE_SECONDS, _STAGE_BUCKETS),
            ("item_to_status_seconds", DELAY, _DELAY_BUCKETS),
        ):
            made = Histogram(row.name, row.help, row.labels, buckets=buckets, registry=self.registry)
            object.__setattr__(self, name, made)
        object.__setattr__(self, "lag_records", Gauge(LAG.name, LAG.help, LAG.labels, registry=self.registry))
        for row in OF_SOURCES:
            kind = Counter if row.kind == "counter" else Gauge
            self._of_sources[row.name] = kind(row.name, row.help, row.labels, registry=self.registry)

    def stage_took(self, stage: str, seconds: float) -> None:
        """Count the time that one record took in a stage."""
        self.stage_seconds.labels(stage).observe(seconds)

    def lag(self, reader: str, topic: str, records: int) -> None:
        """Set how many records of a topic a reader has not taken yet."""
        self.lag_records.labels(reader, topic).set(records)

    def status_shown(self, seconds: float) -> None:
        """Count the time from the receipt of an item to the status that it led to."""
        self.item_to_status_seconds.observe(max(seconds, 0.0))

    def source_took(self, source: str, *, items: int, dead: int, size: int, lag: float | None) -> None:
        """Count one delivery of a source; `lag` is the seconds from the source's time for it to its receipt."""
        self._count(SOURCE_DELIVERIES, 1, source)
        self._count(SOURCE_ITEMS, items, source, "received")
        self._count(SOURCE_ITEMS, dead, source, "dead")
        self._count(SOURCE_BYTES, size, source)
        if lag is not None:
            self._set(SOURCE_LAG, lag, source)

    def source_refused(self, source: str, reason: str) -> None:
        """Count one delivery of a source that cannot be taken."""
        self._count(SOURCE_ERRORS, 1, source, reason)

    def source_failed(self, source: str, reason: str, failures: int) -> None:
        """Count a look at a source that failed, the last of so many in a row."""
        self._count(SOURCE_ERRORS, 1, source, reason)
        self._set(SOURCE_FAILURES, failures, source)

    def source_succeeded(self, source: str, at: float) -> None:
        """Note that a look at a source went well, at that time (seconds since 1970)."""
        self._set(SOURCE_FAILURES, 0, source)
        self._set(SOURCE_SUCCESS, at, source)

    def _count(self, row: Described, more: float, *labels: str) -> None:
        self._of_sources[row.name].labels(*labels).inc(more)

    def _set(self, row: Described, value: float, *labels: str) -> None:
        gauge = self._of_sources[row.name].labels(*labels)
        if isinstance(gauge, Gauge):
            gauge.set(value)

    def read_from(self, counts: Callable[[], Counts]) -> None:
        """Ask `counts` for the domain's metrics at each scrape."""
        self.registry.register(_ReadModelCollector(counts))

    def page(self) -> bytes:
        """Return what /metrics answers."""
        return generate_latest(self.registry)


class _ReadModelCollector(Collector):
    """Turns the counts of the read model into metric families when scraped."""

    def __init__(self, counts: Callable[[], Counts]) -> None:
        self._counts = counts

    def describe(self) -> Iterable[Metric]:
        """Name the families without reading the model."""
        return [_family(row) for row in FROM_THE_READ_MODEL]

    def collect(self) -> Iterable[Metric]:
        """Read the model once and yield each family."""
        counts = self._counts()
        for row in FROM_THE_READ_MODEL:
            family = _family(row)
            found = counts.get(row.name, {})
            for values, count in sorted((bounded(found) if row is ITEMS else found).items()):
                family.add_metric([value or UNNAMED for value in values], count)
            yield family


def _family(row: Described) -> CounterMetricFamily | GaugeMetricFamily:
    kind = CounterMetricFamily if row.kind == "counter" else GaugeMetricFamily
    return kind(row.name, row.help, labels=row.labels)


def bounded(items: Mapping[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
    """Keep the providers with the most items and put all others under `other`, so that a feed cannot flood a scrape."""
    sums: dict[str, int] = {}
    for (provider, *_), count in items.items():
        sums[provider] = sums.get(provider, 0) + count
    kept = set(sorted(sums, key=lambda provider: (-sums[provider], provider))[:MOST_PROVIDERS])
    found: dict[tuple[str, ...], int] = {}
    for (provider, *rest), count in items.items():
        key = (provider if provider in kept else OTHER, *rest)
        found[key] = found.get(key, 0) + count
    return found
