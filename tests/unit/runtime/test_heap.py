"""Garbage of a long-running process: what stays is looked through no more, what comes and goes still is collected."""

import subprocess
import sys

_PROGRAM = """
import gc, weakref
from streams.runtime import heap

class Node:
    pass

kept = [Node() for _ in range(100)]
heap.settle()
assert gc.get_freeze_count() > 100
assert not any(isinstance(one, Node) for one in gc.get_objects())
first = None
for number in range(heap.THRESHOLDS[0] * 3):
    node = Node()
    node.itself = node
    first = first or weakref.ref(node)
del node
assert first() is None, "a cycle that nobody holds goes by itself"
"""


def test_what_stays_is_frozen_and_cycles_still_go() -> None:
    """In a process of its own, for the choice is the whole process's."""
    subprocess.run([sys.executable, "-W", "error", "-c", _PROGRAM], check=True, timeout=60)
