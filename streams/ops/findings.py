"""What a check of a log finds: counts, the first differences, a verdict. Owns the report, not the checks."""

from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_TOLD = 5
"""Differences that a check tells in full; all are counted."""


@dataclass(slots=True)
class Check:
    """One thing that must hold: how much was compared, and where it does not hold."""

    name: str
    compared: int = 0
    differing: int = 0
    first: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Tell whether nothing differs."""
        return self.differing == 0

    def differ(self, where: str, what: str) -> None:
        """Count a difference, and keep it when it is among the first."""
        self.differing += 1
        if len(self.first) < MOST_TOLD:
            self.first.append(f"{where}: {what}")

    def same_entries(self, wanted: Iterator[tuple[str, bytes]], found: Iterator[tuple[str, bytes]]) -> None:
        """Compare two walks in order of the key, byte for byte."""
        want, have = next(wanted, None), next(found, None)
        while want is not None or have is not None:
            self.compared += 1
            if have is None or (want is not None and want[0] < have[0]):
                assert want is not None  # noqa: S101 - the loop's condition, told to the type checker
                self.differ(want[0], "refolding gives it, the live state lacks it")
                want = next(wanted, None)
            elif want is None or have[0] < want[0]:
                self.differ(have[0], "the live state has it, refolding does not give it")
                have = next(found, None)
            else:
                if want[1] != have[1]:
                    self.differ(want[0], _first_difference(want[1], have[1]))
                want, have = next(wanted, None), next(found, None)


@dataclass(slots=True)
class Report:
    """All checks of one run, and the balance of the items."""

    checks: list[Check] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Tell whether every check holds."""
        return all(check.ok for check in self.checks)

    @property
    def exit_code(self) -> int:
        """Return 0 when every check holds, else 1."""
        return 0 if self.ok else 1

    def as_json(self) -> dict[str, object]:
        """Return the report as JSON values."""
        return {
            "ok": self.ok,
            "counts": dict(self.counts),
            "checks": [
                {
                    "check": check.name,
                    "ok": check.ok,
                    "compared": check.compared,
                    "differing": check.differing,
                    "first": list(check.first),
                }
                for check in self.checks
            ],
        }

    def lines(self) -> Iterator[str]:
        """Yield the report as lines of text."""
        for check in self.checks:
            verdict = "same" if check.ok else f"{check.differing} DIFFER"
            yield f"{check.name}: {check.compared} compared, {verdict}"
            yield from (f"  {told}" for told in check.first)
        yield ", ".join(f"{name} {count}" for name, count in self.counts.items())
        yield "verify: clean" if self.ok else "verify: NOT clean"


def _first_difference(want: bytes, have: bytes) -> str:
    at = next((at for at, pair in enumerate(zip(want, have, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        at = min(len(want), len(have))
    begin = max(at - 20, 0)
    return (
        f"differs at byte {at}: refolding gives {want[begin : at + 40]!r}, the live state has {have[begin : at + 40]!r}"
    )
