"""Thread the scorers' items in this process: prints the lines that `onrecord thread` would, and the speed.

    score_threading_local.py ITEMS.jsonl [--headlines] > LINES.jsonl

With --headlines nothing is derived: every item stands for what its headline says.
"""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from events.wire_item import WireItem
from streams.stages.thread_lines import thread_lines


def main(arguments: list[str]) -> int:
    """Thread the items of a file."""
    with Path(arguments[0]).open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    items = [
        WireItem(item=row["id"], guid=row["id"], headline=row["headline"], body=row["body"], published=row["published"])
        for row in rows
    ]
    if "--headlines" in arguments:
        derive = lambda _: ((), ())  # noqa: E731 - the empty deriver
    else:
        from streams.derive.deriving import derive as rules  # noqa: PLC0415 - deriving is slow to load

        def derive(item: WireItem) -> tuple[object, object]:
            found = rules(item)
            return found.mentions, found.names

    begin = time.perf_counter()
    for line in thread_lines(items, derive):
        print(json.dumps(line))
    print(f"{len(items) / (time.perf_counter() - begin):.0f} items/s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
