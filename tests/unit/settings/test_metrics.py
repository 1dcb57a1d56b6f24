"""Metrics: the page that documents them, what a scrape shows, and labels that stay few."""

import re
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from streams.metrics import MOST_PROVIDERS, OTHER, TABLE, Metrics, bounded

PAGE = Path(__file__).parents[3] / "docs" / "metrics.md"
COUNTS = {
    "onrecord_items_total": {("Corran Wire", "derived"): 3, ("", "dead"): 1},
    "onrecord_stories": {("denied", "live"): 2},
    "onrecord_deliveries_total": {("log", "delivered"): 1},
}


def test_the_page_lists_every_metric_as_the_code_has_it() -> None:
    """Name, kind, labels and meaning of each row of docs/metrics.md are those of the table in the code."""
    found = {}
    for name, kind, labels, _, told in re.findall(
        r"^\| `(\w+)` \| (\w+) \| (.+?) \| (.+?) \| (.+?) \|$", PAGE.read_text("utf-8"), re.MULTILINE
    ):
        found[name] = (kind, () if labels == "none" else tuple(re.findall(r"`(\w+)`", labels)), told)
    assert found == {row.name: (row.kind, row.labels, row.help) for row in TABLE}


def test_a_scrape_has_every_metric_of_the_table() -> None:
    """Once each has been measured, the page shows all of them and no other, with the labels of the table."""
    metrics = Metrics()
    metrics.stage_took("thread", 0.002)
    metrics.lag("desk", "alerts", 4)
    metrics.status_shown(0.2)
    metrics.source_took("corran", items=2, dead=1, size=900, lag=4.0)
    metrics.source_failed("corran", "away", 1)
    metrics.source_succeeded("corran", 1_795_000_000.0)
    counts = {row.name: {tuple("x" for _ in row.labels): 1} for row in TABLE}
    metrics.read_from(lambda: counts)
    families = {family.name: family for family in text_string_to_metric_families(metrics.page().decode())}
    shown = {name + ("_total" if family.type == "counter" else "") for name, family in families.items()}
    assert shown == {row.name for row in TABLE}
    for row in TABLE:
        labels = {key for sample in families[row.name.removesuffix("_total")].samples for key in sample.labels} - {"le"}
        assert labels == set(row.labels), row.name


def test_the_domain_is_read_when_scraped() -> None:
    """Two scrapes of the same read model show the same: nothing is counted by the scraping process."""
    metrics = Metrics()
    metrics.read_from(lambda: COUNTS)
    once = metrics.page()
    assert metrics.page() == once
    assert b'onrecord_items_total{outcome="derived",provider="Corran Wire"} 3.0' in once
    assert b'onrecord_items_total{outcome="dead",provider="unknown"} 1.0' in once
    assert b'onrecord_stories{hold="live",status="denied"} 2.0' in once


def test_providers_are_bounded_and_nothing_is_lost() -> None:
    """However many providers a feed invents, few get a label, those with the most items first; the sum stays."""
    items = {(f"p{number}", "derived"): number + 1 for number in range(MOST_PROVIDERS + 50)}
    found = bounded(items)
    assert len(found) == MOST_PROVIDERS + 1
    assert found[OTHER, "derived"] == sum(range(1, 51))
    assert sum(found.values()) == sum(items.values())


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_no_label_could_hold_an_id(row) -> None:  # noqa: ANN001 - a row of the table
    """The labels are those with few values; an id of a story, claim, item or alert is none of them."""
    assert set(row.labels) <= {
        "stage", "reader", "topic", "provider", "outcome", "kind", "act", "status", "hold", "reason", "channel",
        "source",
    }  # fmt: skip
