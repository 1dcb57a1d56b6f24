"""What `sources check` shows people: a block a source, green or red. Owns colours and order."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from events.source_lines import CheckedLine
from streams.printable import printable


def checked_page(found: Iterable[CheckedLine]) -> RenderableType:
    """Return what each source would read, or why it cannot be."""
    return Group(*(part for each in found for part in _block(each)))


def _block(checked: CheckedLine) -> Iterator[RenderableType]:
    head = Text(checked.source, style="bold")
    head.append(f"  {checked.kind}  {printable(checked.where)}", style="dim")
    if checked.zone:
        head.append(f"  times of {checked.zone}", style="dim")
    yield head
    if checked.outcome == "error":
        place = f" [{checked.place}]" if checked.place else ""
        yield _inside(Text(printable(f"{checked.error}{place}"), style="bold red"))
        if checked.remedy:
            yield _inside(Text(printable(checked.remedy)))
        return
    count = _counted(checked.items, "new item", "new items")
    if checked.deliveries != checked.items:
        count += f" in {_counted(checked.deliveries, 'delivery', 'deliveries')}"
    if checked.more:
        count += ", and more"
    line = Text(count, style="green")
    if checked.newest:
        line.append(f", the newest of {checked.newest}", style="default")
    yield _inside(line)
    for title in checked.titles:
        yield _inside(Text(f"- {printable(title)}"))
    for told in (*checked.refused, *checked.remarks):
        yield _inside(Text(printable(told), style="yellow"))


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _inside(text: Text) -> RenderableType:
    return Padding(text, (0, 0, 0, 2))
