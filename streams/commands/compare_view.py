"""What differs between two foldings of a story, for a terminal. Owns the layout, not the comparison."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from events.views import AlertView
from projections.comparing import ClaimDiffers, StoryDiffers
from streams.commands.views import status_text
from streams.printable import printable


def story_differs(found: StoryDiffers) -> RenderableType:
    """Return one story: what each claim was and would be, and the alerts that go or come."""
    parts: list[RenderableType] = [
        Text.assemble((printable(found.title), "bold"), "  ", (printable(found.story[:10]), "dim"))
    ]
    for claim in found.claims:
        parts += [Padding(line, (0, 0, 0, 2)) for line in _claim(claim)]
    parts += [Padding(_alert("less", "red", alert), (0, 0, 0, 2)) for alert in found.alerts_less]
    parts += [Padding(_alert("more", "green", alert), (0, 0, 0, 2)) for alert in found.alerts_more]
    return Group(*parts, "")


def _claim(claim: ClaimDiffers) -> Iterator[Text]:
    yield Text.assemble(
        status_text(claim.status_before or "none"), " -> ", status_text(claim.status_after or "none"), "  ",
        printable(claim.text),
    )  # fmt: skip
    if claim.flags_before != claim.flags_after:
        yield Text(f"  flags: {_names(claim.flags_before)} -> {_names(claim.flags_after)}")
    if claim.origins_before != claim.origins_after:
        yield Text(f"  independent origins: {claim.origins_before} -> {claim.origins_after}")
    for row in claim.postures:
        before = _posture(row.before, effective=row.effective_before)
        yield Text(f"  {printable(row.party)}: {before} -> {_posture(row.after, effective=row.effective_after)}")


def _names(flags: tuple[str, ...]) -> str:
    return ", ".join(flags) or "none"


def _posture(posture: str | None, *, effective: bool | None) -> str:
    if posture is None:
        return "no row"
    return posture if effective else f"{posture} (not effective)"


def _alert(what: str, style: str, alert: AlertView) -> Text:
    kind = alert.kind.replace("_", " ")
    return Text.assemble((f"alert {what}", style), f"  {alert.at}  {kind}: {alert.from_} -> {alert.to}")
