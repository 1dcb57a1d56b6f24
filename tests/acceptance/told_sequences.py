r"""Sequences of wire items with what the desk must see after each. Owns the format of sequences/*.txt, no judgement.

A file is read from the top:

    # why the sequence is told
    ## ML101 v2 withheld 2026-01-05T08:12 Meridian_Line slug=X/ embargo=TIME replaces=ML100 note=to the end of the line
    The headline (an item called "-" has no guid)
    The body, paragraphs parted by an empty line
    >> outcome duplicate
    >> A: denied live softened                          the story that the sequence calls A: status, hold, flags
    >> A words+of+its+text: denied origins=1 rows=2 pending=confirmed/embargoed/TIME ; Party/Other name=denied
    >> alert status unconfirmed>denied words+of+its+text
    >> stories 1                                        how many stories stand at the end
    !! 2026-01-05T09:00 r1 status words+of+claim denied             what an editor rules then, in the place of an item
    !! 2026-01-05T09:00 r2 strike words+of+claim Party_Name         the act in the party's row
    !! 2026-01-05T09:00 r3 answer words+of+claim Party_Name words+of+other+claim     or - for no claim
    !! 2026-01-05T09:00 r4 merge words+of+claim words+of+claim+in+the+one+that+goes+on
    !! 2026-01-05T09:00 r5 split r4                                 the story that went by r4; `last` by whatever
    !! 2026-01-05T09:00 end r4

An item marked `as=newsml-g2` (newsml-1, nitf, anpa, 7901, mail, text) is sent in that format (sent_as.py); under one
marked `raw` stand its bytes as they come, with `\x02` for a control character; its time is that of its receipt.

Hold is `live` and flags are none unless said; every alert is told, and those marked `optional` may be missing.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.acceptance.sent_as import sent

_CONTROL = re.compile(r"\\x([0-9a-f]{2})")
HOLDS = ("live", "embargoed", "withheld")
FLAGS = ("reversed", "softened", "circular", "ruled")


@dataclass(frozen=True, slots=True)
class Rule:
    """What an editor rules: the ruling's name in the sequence, when, and which (`end` ends the ruling of that name)."""

    ruling: str
    at: str
    kind: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """What is expected of a story (no words) or of a claim (words of its text)."""

    after: int
    story: str
    words: tuple[str, ...]
    status: str
    hold: str
    flags: frozenset[str]
    origins: int | None = None
    rows: int | None = None
    pending: str | None = None
    postures: tuple[tuple[tuple[str, ...], str], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One alert that is expected."""

    after: int
    kind: str
    before: str
    to: str
    words: tuple[str, ...]
    optional: bool


@dataclass(slots=True)
class Sequence:
    """Items in their order, and what is expected after each."""

    name: str
    why: str
    items: list[dict[str, Any]] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    alerts: list[Told] = field(default_factory=list)
    outcomes: dict[int, str] = field(default_factory=dict)
    stories: int | None = None

    def sendings(self) -> list[bytes | Rule]:
        """Return the bytes of each item in the format that it comes in, and the rulings among them."""
        return [item.get("rule") or sent(item) for item in self.items]


def read_sequence(path: Path) -> Sequence:
    """Read one file; raises ValueError with the line that is not understood."""
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    sequence = Sequence(path.stem, first.removeprefix("# "))
    text: list[str] = []
    for line in [*lines, "## "]:
        if line.startswith(("## ", ">> ", "!! ")) and text:
            sequence.items[-1] |= _told(sequence.items[-1], text)
            text = []
        if line.startswith("## ") and line != "## ":
            sequence.items.append(_header(line[3:]))
        elif line.startswith("!! "):
            sequence.items.append(_rule(line[3:]))
        elif line.startswith(">> "):
            _expect(sequence, line[3:].strip(), len(sequence.items))
        else:
            text.append(line)
    return sequence


def _told(item: dict[str, Any], lines: list[str]) -> dict[str, Any]:
    if "raw" in item:
        raw = _CONTROL.sub(lambda found: chr(int(found[1], 16)), "\n".join(lines).strip("\n"))
        return {"raw": raw.replace("\n", "\r\n") if raw.startswith("\x16") else f"{raw}\n"}
    headline, *body = lines
    return {"headline": headline, "body_text": "\n".join(body).strip()}


def _header(line: str) -> dict[str, Any]:
    line, _, note = line.partition(" note=")
    name, *words = line.split()
    item: dict[str, Any] = {"version": "1", "type": "text", "language": "en", "pubstatus": "usable"}
    if name != "-":
        item["uri"] = guid(name)
    for word in words:
        key, _, value = word.partition("=")
        if word in ("canceled", "withheld"):
            item["pubstatus"] = word
        elif key in _FIELDS:
            name, spell = _FIELDS[key]
            item[name] = spell(value)
        elif re.fullmatch(r"v\d+", word):
            item["version"] = word[1:]
        elif re.match(r"\d{4}-", word):
            item["versioncreated"] = f"{word}:00Z"
        else:
            item["infosource"] = [{"name": word.replace("_", " ")}]
    return item | ({"ednote": note} if note else {})


def _rule(line: str) -> dict[str, Any]:
    at, first, second, *words = line.split()
    ruling, kind = (second, "end") if first == "end" else (first, second)
    at = f"{at}:00Z"
    return {"rule": Rule(ruling, at, kind, tuple(words)), "versioncreated": at}


def guid(name: str) -> str:
    """Return the guid of an item that a sequence calls by a short name."""
    return f"urn:newsml:wire.example:2026:{name}"


_FIELDS: dict[str, tuple[str, Callable[[str], str]]] = {
    "raw": ("raw", str), "as": ("as", str), "slug": ("slugline", str), "embargo": ("embargoed", "{}:00Z".format),
    "replaces": ("replaces", guid),
}  # fmt: skip


def _expect(sequence: Sequence, line: str, after: int) -> None:
    kind, _, rest = line.partition(" ")
    if kind == "alert":
        what, way, *words = rest.split()
        before, _, to = way.partition(">")
        keys = tuple(words[0].split("+")) if words and words[0] != "optional" else ()
        sequence.alerts.append(Told(after, what, before, to, keys, "optional" in words))
    elif kind == "outcome":
        sequence.outcomes[after] = rest
    elif kind == "stories":
        sequence.stories = int(rest)
    else:
        sequence.seen.append(_seen(line, after))


def _seen(line: str, after: int) -> Seen:
    whom, _, rest = line.partition(": ")
    story, _, words = whom.partition(" ")
    told, *postures = rest.split(" ; ")
    status, *marks = told.split()
    numbers = dict(mark.split("=", 1) for mark in marks if "=" in mark)
    plain = [mark for mark in marks if "=" not in mark]
    if strange := [mark for mark in plain if mark not in (*HOLDS, *FLAGS)]:
        raise ValueError(f"not understood: {strange} in {line!r}")
    rows = []
    for row in postures:
        names, _, posture = row.strip().rpartition("=")
        rows.append((tuple(names.split("/")), posture))
    return Seen(
        after=after, story=story, words=tuple(words.split("+")) if words else (), status=status,
        hold=next((mark for mark in plain if mark in HOLDS), "live"),
        flags=frozenset(mark for mark in plain if mark in FLAGS),
        origins=int(numbers["origins"]) if "origins" in numbers else None,
        rows=int(numbers["rows"]) if "rows" in numbers else None,
        pending=numbers.get("pending"), postures=tuple(rows),
    )  # fmt: skip
