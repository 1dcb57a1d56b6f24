"""A feed server, notes, metrics, and what stands for the log."""

from collections.abc import Iterator

import pytest

from streams.ingest.notes import Notes
from streams.metrics import Metrics
from tests.sources_support.feed_server import FeedServer, serving
from tests.sources_support.kept_log import KeptLog


@pytest.fixture
def server() -> Iterator[FeedServer]:
    """Serve feeds on loopback."""
    with serving() as running:
        yield running


@pytest.fixture
def notes() -> Iterator[Notes]:
    """Open notes in memory."""
    made = Notes(None)
    yield made
    made.close()


@pytest.fixture
def metrics() -> Metrics:
    """Return metrics of their own."""
    return Metrics()


@pytest.fixture
def log() -> KeptLog:
    """Return an empty log."""
    return KeptLog()
