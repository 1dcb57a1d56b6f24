"""worker: the Faust runtime's supervisor, with logging set up. Owns nothing else."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from streams.runtime.worker import run_worker
from streams.settings import load


def worker(options: Mapping[str, Any], config: Path | None) -> int:
    """Run a worker until a signal ends it."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for chatty in ("kafka", "aiokafka"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return run_worker(load(options, config=config))
