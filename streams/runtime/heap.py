"""How a long-running process collects garbage: seldom, and never again through what stays. Owns that one choice.

The stages make hardly any cycles, and what they keep (threading's index, caches, lexicons, code) only grows. With
Python's defaults each full collection walks through all of it, and a batch that waits for its commit begins several.
"""

import gc

THRESHOLDS = (10_000, 20, 50)
"""New containers before the youngest are looked through, and how many such rounds before older ones are: a few
mebibytes of garbage at most, in place of some hundred kibibytes."""


def settle() -> None:
    """Take what is there now as staying; to be called once, where a long-running process has loaded what it needs."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)
