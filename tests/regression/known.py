"""The list of known failures: owns known_failures.txt and how it is read and told.

python -m tests.regression.known           print what fails now
python -m tests.regression.known --write   the same into known_failures.txt
"""

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.regression.labelled import Labelled, items, sentences

KNOWN = Path(__file__).with_name("known_failures.txt")
HEAD = """# What the labels ask for and deriving does not give yet. A line that no longer fails goes; a test holds that.
# `missed N` is the Nth label of the text; `extra` is a mention that no label asks for.
"""


def failing(texts: Iterable[Labelled]) -> dict[str, list[str]]:
    """Return the failures of each text by its id; none for one that comes out exactly."""
    return {one.id: one.failures() for one in texts}


def known() -> set[str]:
    """Return the lines of known_failures.txt."""
    return {line for line in KNOWN.read_text("utf-8").splitlines() if line and not line.startswith("#")}


def main(argv: list[str]) -> None:
    """Print or write what fails now, and how many of each set come out exactly."""
    texts = [*sentences(), *items()]
    fails = failing(texts)
    lines = [line for one in texts for line in fails[one.id]]
    if "--write" in argv:
        KNOWN.write_text(HEAD + "\n".join(sorted(lines)) + "\n", "utf-8")
    else:
        sys.stdout.write("\n".join(lines) + "\n")
    exact = Counter(one.set for one in texts if not fails[one.id])
    for name, n in sorted(Counter(one.set for one in texts).items()):
        sys.stdout.write(f"# {name}: {exact[name]} of {n} exact\n")


if __name__ == "__main__":
    main(sys.argv[1:])
