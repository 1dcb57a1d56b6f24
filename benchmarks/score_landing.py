"""Measure how many responses land on the claim that they are meant for: prints those that do not, and the share.

    score_landing.py [SAMPLE.txt]

The sample is tests/acceptance/landing.txt unless another is named.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.acceptance.landing_sample import FILE, landings, read_sample


def main(arguments: list[str]) -> int:
    """Measure a sample."""
    sample = read_sample(Path(arguments[0]) if arguments else FILE)
    landed = list(landings(sample))
    for one in landed:
        if not one.right:
            print(f"{one.label} went to {one.found}: {one.headline}")
    right = sum(one.right for one in landed)
    claims = sum(sent.kind == "C" for sent in sample)
    print(f"{right} of {len(landed)} responses to {claims} claims: {right / len(landed):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
