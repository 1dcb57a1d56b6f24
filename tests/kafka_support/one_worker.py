"""Runs one worker as `onrecord worker` does, with stages of the test's choosing: settings, factory, stages."""

import logging
import sys

from events.errors import SettingsError
from streams.runtime.worker import run_worker
from streams.settings import Settings

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for chatty in ("kafka", "aiokafka", "faust", "mode"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    try:
        status = run_worker(
            Settings.model_validate_json(sys.argv[1]),
            [name for name in sys.argv[3].split(",") if name] or None,
            factory=sys.argv[2],
        )
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        status = 2
    raise SystemExit(status)
