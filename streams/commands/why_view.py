"""How a sentence was derived, for a terminal. Owns colours and order; what is told comes from the engine's trace."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from streams.printable import printable

CUE, PARTY, GROUP, CLAIM = "bold red", "bold cyan", "underline", "yellow"
"""How words of a sentence are marked."""
_YES, _NO = ("+ ", "bold green"), ("- ", "bold red")
Row = Mapping[str, Any]


def why_page(line: Row) -> RenderableType:
    """Return one item: its sentences with what was tried in them, then what is derived."""
    line = printable(line)
    shown: list[RenderableType] = [Text(line["id"], style="bold")]
    for sentence in line["sentences"]:
        shown += ["", *_sentence(sentence, line)]
    derived = [*line["responses"], *line["claims"], *line["statements"]]
    shown += ["", *(map(_derived, derived) if derived else [Text("Nothing is derived.", style="bold")])]
    return Group(*shown, "", _legend())


def _legend() -> Text:
    marks = (("cue", CUE), ("verb group", GROUP), ("party", PARTY), ("claim", CLAIM))
    return Text.assemble("marked: ", *(part for mark in marks for part in (mark, "  ")), style="dim")


def _sentence(sentence: Row, line: Row) -> Iterator[RenderableType]:
    place = f"{sentence['field']} {sentence['start']}-{sentence['end']}"
    yield Text.assemble((f"{place}  ", "dim"), _tokens(sentence))
    if sentence["rules_tried"]:
        yield _indented(Text(f"rules tried: {', '.join(sentence['rules_tried'])}", style="dim"))
    elif not sentence["claim_attempts"]:
        yield _indented(Text("no rule has a stem here", style="dim"))
    for attempt in sentence["attempts"]:
        yield from _attempt(attempt, line)
    for attempt in sentence["claim_attempts"]:
        yield from _claim_attempt(attempt)


def _tokens(sentence: Row) -> Text:
    """Return the tokens, parted by a bar, marked by what the engine saw in them."""
    spans: list[tuple[Row, str]] = [
        (telling["told"], CLAIM) for telling in sentence["claim_attempts"] if telling["claim"] is not None
    ]
    for attempt in sentence["attempts"]:
        if attempt["act"] is None:
            continue
        for words, style in ((attempt["verb_group"], GROUP), (attempt["party_words"], PARTY), (attempt["cue"], CUE)):
            if words is not None:
                spans.append((words, style))
    text = Text()
    for word, start, end in sentence["tokens"]:
        if text:
            text.append("|", style="dim")
        styles = [style for words, style in spans if words["start"] < end and start < words["end"]]
        text.append(word, style=" ".join(styles))
    return text


def _attempt(attempt: Row, line: Row) -> Iterator[RenderableType]:
    kept = attempt["why_not"] is None
    mark = _YES if kept else _NO
    yield _indented(
        Text.assemble(mark, (attempt["rule"], "bold"), f"  {attempt['act'] or ''}  ", (attempt["cue"]["text"], CUE))
    )
    if not kept:
        yield _deeper(Text(f"no response: {attempt['why_not']}", style="red"))
    if (group := attempt["verb_group"]) is not None:
        told = f"frame {attempt['frame']}: {group['voice']}, {group['polarity']}: "
        yield _deeper(Text.assemble(told, (group["text"], GROUP)))
    elif attempt["act"] is not None:
        yield _deeper(Text(f"frame {attempt['frame']}"))
    for who in attempt["parties"]:
        yield _deeper(Text.assemble("party  ", _chain(who, attempt["party_words"])))
    for guard in attempt["guards"]:
        style = "" if guard["holds"] else "red"
        name = (guard["guard"], "bold") if guard["holds"] else (guard["guard"], "bold red")
        mark = _YES if guard["holds"] else _NO
        yield _deeper(Text.assemble("guard  ", mark, name, (f"  {guard['demands']}", style)))
    for response in line["responses"]:
        if response["ref"] in attempt["responses"]:
            yield _deeper(Text(f"{response['ref']}: standing {response['standing']}: {response['standing_reason']}"))
            yield _deeper(
                Text(f"{response['ref']}: about {response['about'] or 'nothing'}: {response['about_reason']}")
            )


def _chain(who: Row, words: Row | None) -> Text:
    """Return how a party was found: the words, each step, the name."""
    steps: Sequence[str] = [*([f'"{words["text"]}"'] if words is not None else []), *who["how"]]
    text = Text("".join(f"{step} > " for step in steps))
    text.append(who["name"], style=PARTY)
    more = [who["kind"]]
    more += [f"{name} {who[name]}" for name in ("organisation", "speaker") if who[name] not in (None, who["name"])]
    return text.append(f" ({', '.join(more)})", style="dim")


def _claim_attempt(attempt: Row) -> Iterator[RenderableType]:
    mark = _NO if attempt["claim"] is None else _YES
    told = "" if attempt["told"] is None else attempt["told"]["text"]
    yield _indented(Text.assemble(mark, (attempt["rule"], "bold"), f"  {attempt['claim'] or ''}  ", (told, CLAIM)))
    if attempt["why_not"] is not None:
        yield _deeper(Text(f"no claim: {attempt['why_not']}", style="red"))
    if (judged := attempt["judged"]) is not None:
        said = {"keep": "a claim", "drop": "doubtful, so tentative", "other": "a claim though the rules refuse it"}
        yield _deeper(Text(f"judge  {said.get(judged['verdict'], 'no claim')} ({judged['probability']:.2f})"))
    if attempt["why_not"] is not None:
        return
    origin = attempt["origin"]
    who = _chain(origin, None) if origin is not None else Text("nobody named", style="dim")
    yield _deeper(Text.assemble(f"origin ({attempt['kind']})  ", who))
    if attempt["chain"]:
        yield _deeper(Text(f"chain  {' > '.join(attempt['chain'])}"))


def _derived(mention: Row) -> Text:
    what = mention.get("act") or ("claim" if "origin" in mention else "statement")
    who = mention.get("party") or mention.get("origin") or "nobody named"
    text = Text.assemble(
        (f"{mention['ref']}  ", "bold"), (what, CUE if "act" in mention else CLAIM), "  ", (who, PARTY)
    )
    text.append(f"  {mention['rule']}, confidence {mention['confidence']:.2f}", style="dim")
    if mention["tentative"]:
        text.append("  tentative: shown, never effective", style="magenta")
    return text


def _indented(what: RenderableType) -> RenderableType:
    return Padding(what, (0, 0, 0, 2))


def _deeper(what: RenderableType) -> RenderableType:
    return Padding(what, (0, 0, 0, 6))
