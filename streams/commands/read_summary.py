"""What `read` made of many files, in numbers: a line a format. Owns the counts, their line and their table."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.table import Table


class Summary:
    """Counts lines of `read` by format and outcome, and by reason those that are no items."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str | None, str, str | None]] = Counter()

    def add(self, line: Mapping[str, Any]) -> None:
        """Count a line."""
        reason = None if line["outcome"] == "item" else line["reason"]
        self._counts[line["format"], line["outcome"], reason] += 1

    def lines(self) -> Iterator[dict[str, Any]]:
        """Yield a line a format, in the order of their names; null is what no format takes."""
        for found in sorted({found for found, _, _ in self._counts}, key=lambda found: (found is None, found)):
            yield {
                "format": found,
                "items": self._counts[found, "item", None],
                "not_news": self._reasons(found, "not-news"),
                "errors": self._reasons(found, "error"),
            }

    def table(self) -> "Table":
        """Return the lines as a table, with a line of totals."""
        from rich.table import Table  # noqa: PLC0415 - only for people

        rows = list(self.lines())
        table = Table("format", box=None, header_style="bold", pad_edge=False, show_footer=True)
        for key, numbers in (
            ("items", [row["items"] for row in rows]),
            ("not news", [sum(row["not_news"].values()) for row in rows]),
            ("errors", [sum(row["errors"].values()) for row in rows]),
        ):
            table.add_column(key, justify="right", footer=str(sum(numbers)))
        table.add_column("reasons")
        table.columns[0].footer = "all"
        for row in rows:
            told = Counter(row["not_news"]) + Counter(row["errors"])
            table.add_row(
                row["format"] or "(none)",
                str(row["items"]),
                str(sum(row["not_news"].values())),
                str(sum(row["errors"].values())),
                ", ".join(f"{number} {reason}" for reason, number in told.most_common()),
            )
        return table

    def _reasons(self, found: str | None, outcome: str) -> dict[str, int]:
        told = {
            reason or "": number
            for (of, ended, reason), number in self._counts.items()
            if (of, ended) == (found, outcome)
        }
        return dict(sorted(told.items()))
