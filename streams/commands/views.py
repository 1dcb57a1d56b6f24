"""Stories and alerts as tables for a terminal. Owns columns and colours; what is shown is decided elsewhere.

What a wire wrote passes through `printable` before it is drawn.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from projections.history import RULINGS, Explanation, Told
from streams.printable import printable

STATUS_STYLES = {
    "unconfirmed": "yellow",
    "corroborated": "cyan",
    "partly_confirmed": "green",
    "confirmed": "bold green",
    "denied": "bold red",
    "disputed": "bold magenta",
    "withdrawn": "dim",
}
_WORDS = {
    "neither": "neither confirms nor denies",
    "declined": "declines to comment",
    "no_response": "has not responded",
    "partial": "confirms a part",
    "confirmed": "confirms",
    "denied": "denies",
    "retracted": "has retracted",
    "silent": "silent",
}


def status_text(status: str, hold: str = "live") -> Text:
    """Return a status in its colour, with the hold when there is one."""
    text = Text(status.replace("_", " "), style=STATUS_STYLES.get(status, ""))
    if hold != "live":
        text.append(f" ({hold})", style="blue")
    return text


def stories_table(views: Iterable[Mapping[str, Any]]) -> Table:
    """Return one row a story: status, what it says, who stands how toward it."""
    table = Table(box=None, header_style="bold", expand=True, pad_edge=False)
    table.add_column("status", no_wrap=True)
    table.add_column("story", ratio=3, no_wrap=True, overflow="ellipsis")
    table.add_column("who stands how", ratio=3, no_wrap=True, overflow="ellipsis")
    table.add_column("items", justify="right", no_wrap=True)
    table.add_column("id", no_wrap=True)
    for view in map(printable, views):
        if view.get("merged_into"):
            table.add_row(Text("merged", style="dim"), f"into {view['merged_into'][:10]}", "", "", view["story"][:10])
            continue
        lead = lead_of(view)
        status = status_text(view["status"], view["hold"])
        if view["flags"]:
            status.append(f", {', '.join(view['flags'])}", style="italic")
        title = view["title"] or (lead or {}).get("text", "")
        table.add_row(status, Text(title), postures_text(lead), str(len(view["items"])), view["story"][:10])
    return table


def lead_of(view: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the lead claim of a story."""
    return next((claim for claim in view["claims"] if claim["claim"] == view["lead"]), None)


def postures_text(claim: Mapping[str, Any] | None) -> Text:
    """Return who stands how toward a claim, in a line."""
    rows = [] if claim is None else claim["postures"]
    return Text("; ".join(f"{row['party']} {_words(row['posture'])}" for row in rows))


def story_page(view: Mapping[str, Any]) -> RenderableType:
    """Return a whole story: each claim with its origins and postures, and the words that show them."""
    view = printable(view)
    parts: list[RenderableType] = [
        Text.assemble(status_text(view["status"], view["hold"]), "  ", (view["title"], "bold")),
        Text(f"{view['story']}  as of {view['as_of']}  policy {view['policy']}", style="dim"),
    ]
    if view.get("merged_into"):
        parts.append(Text(f"merged into {view['merged_into']}"))
    for claim in sorted(view["claims"], key=lambda claim: claim["claim"] != view["lead"]):
        parts += ["", *_claim(claim)]
    if view.get("rulings"):
        parts += ["", *(_indented(_ruling(ruling), 0, "magenta") for ruling in view["rulings"])]
    return Group(*parts)


def _ruling(ruling: Mapping[str, Any]) -> str:
    """Tell a ruling in a line: what was decided on what, by whom, why and when, and the id to end it by."""
    on = {
        "status": f"{ruling['status']}, claim {ruling['claim'][:10]}",
        "strike": f"{ruling['event']} struck from claim {ruling['claim'][:10]}",
        "answer": f"{ruling['event']} answers {'claim ' + ruling['claim'][:10] if ruling['claim'] else 'no claim'}",
        "merge": f"{str(ruling['other'])[:10]} is this story",
        "split": f"{str(ruling['other'])[:10]} is another story",
    }[ruling["kind"]]
    return f"ruled by {ruling['by']}, {ruling['at']}: {on} ({ruling['why']}) [{ruling['ruling']}]"


def _claim(claim: Mapping[str, Any]) -> list[RenderableType]:
    heading = Text.assemble(status_text(claim["status"], claim["hold"]), "  ", (claim["text"], "bold"))
    if claim["flags"]:
        heading.append(f"  ({', '.join(claim['flags'])})", style="italic")
    parts: list[RenderableType] = [heading, _indented(claim["claim"], 2, "dim")]
    pending = claim.get("pending")
    if pending:
        until = f" until {pending['until']}" if pending["until"] else ""
        parts.append(_indented(f"held: {pending['status']} ({pending['hold']}{until})", 2, "blue"))
    for origin in claim["origins"]:
        name = origin["name"] or ("nobody by name" if origin["kind"] != "rumour" else "rumour")
        carriers = f", carried by {', '.join(origin['carriers'])}" if origin["carriers"] else ""
        live = "" if origin["live"] else " (no longer live)"
        parts.append(_indented(f"said by {name} ({origin['kind']}){carriers}{live}", 2))
    for row in claim["postures"]:
        effective = "" if row["effective"] else f" (not effective, standing {row['standing']})"
        parts.append(_indented(f"{row['party']} {_words(row['posture'])}{effective}, {row['said_at']}", 2))
        if row["quote"]:
            field, start, end = row["span"]
            parts.append(_indented(f"“{row['quote']}” [{row['item']} {field} {start}-{end}]", 4, "dim"))
    return parts


def explanation_page(explanation: Explanation) -> RenderableType:
    """Return how a claim came to its status: the words it rests on, then every step on the way."""
    explanation = Explanation.model_validate(printable(explanation.model_dump()))
    parts: list[RenderableType] = [
        Text.assemble(status_text(explanation.status), "  ", (explanation.text, "bold")),
        Text(f"{explanation.claim}  rule {explanation.rule}, policy {explanation.policy}", style="dim"),
    ]
    parts += [_indented(f"rests on {_quoted(row.party, row.act, row.quote)}", 2) for row in explanation.because]
    words: dict[str, str] = {}
    for step in explanation.steps:
        moved = "" if step.was == step.now else f"  {step.was} -> {step.now}"
        source = f"  {step.item} {step.signal or ''} {step.version or ''}".rstrip() if step.item else ""
        parts += ["", _indented(f"{step.seq}. {step.at}{source}{moved}", 2, "bold" if moved else "")]
        parts.append(_indented(f"rule {step.rule}, event {step.event}", 5, "dim"))
        parts += [_indented(_line(told, words), 5) for told in step.told]
        parts += [_indented(f"flag {flag} is set", 5) for flag in step.flags_set]
        parts += [_indented(f"flag {flag} ends", 5) for flag in step.flags_ended]
    return Group(*parts, "")


def _line(told: Told, words: dict[str, str]) -> str:
    """Tell one mention of a step; what is taken back is told as it came, and so is a ruling on it."""
    if told.what in RULINGS:
        who = f" by {told.who}" if told.who else ""
        about = words.get(told.event) or told.act or told.event
        return f"{told.what.replace('_', ' ')}{who}{f' because of {told.why}' if told.why else ''}: {about}"
    said = _quoted(told.who, told.act or told.kind, told.quote) or words.get(told.event, told.event)
    words[told.event] = said
    why = f" because of {told.why}" if told.why else ""
    where = f" [{told.span[0]} {told.span[1]}-{told.span[2]}, {told.rule}]" if told.span else ""
    return f"{told.what.replace('_', ' ')}{why}: {said}{where}"


def _words(posture: str) -> str:
    return _WORDS.get(posture, posture)


def _quoted(who: str | None, act: str | None, quote: str) -> str:
    return " ".join(part for part in (who, act, f"“{quote}”" if quote else "") if part)


def _indented(text: str, columns: int, style: str = "") -> Padding:
    return Padding(Text(text, style=style), (0, 0, 0, columns))


def alerts_table(alerts: Iterable[Mapping[str, Any]]) -> Table:
    """Return one row an alert: when, what changed, and the last words that it rests on, which mostly led to it."""
    table = Table(box=None, header_style="bold", expand=True, pad_edge=False)
    for column in ("at", "kind", "from", "to"):
        table.add_column(column, no_wrap=True)
    table.add_column("the words", ratio=1, overflow="ellipsis", no_wrap=True)
    table.add_column("story", no_wrap=True)
    for alert in map(printable, alerts):
        words = next((each["quote"] for each in reversed(alert["evidence"])), "")
        table.add_row(
            _minute(alert["at"]),
            alert["kind"].replace("_", " "),
            status_text(alert["from"]),
            status_text(alert["to"]),
            Text(words),
            alert["story"][:10],
        )
    return table


def _minute(at: str) -> str:
    """Spell a time for a column: month, day and minute, in UTC as every time here."""
    return f"{at[5:10]} {at[11:16]}"


def dead_letters_page(letters: Iterable[Mapping[str, Any]]) -> RenderableType:
    """Return dead letters one under the other: what could not be taken, where it is, and what to do."""
    parts: list[RenderableType] = []
    for letter in map(printable, letters):
        parts += [
            Text.assemble(
                (f"{_minute(letter['at'])}  {letter['stage']}  ", "dim"),
                (letter["reason"], "bold"),
                f"  {letter['message']}",
            ),
            _indented(letter["remedy"], 2),
            _indented(f"{letter['place']}  {letter['item'] or ''}".rstrip(), 2, "dim"),
            "",
        ]
    return Group(*(parts or ["No dead letters: everything was taken."]))
