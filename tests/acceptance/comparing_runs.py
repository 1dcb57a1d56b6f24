"""What of a run is compared with a told sequence: stories, claims and alerts after each item. Owns the comparison.

A run is a list of lines, one an item, as `onrecord trace` tells them; which runtime they come from does not matter.
"""

import re
from collections.abc import Iterator
from typing import Any

from tests.acceptance.told_sequences import Seen, Sequence, Told

_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_SHELL = re.compile(r"the|a|an|of|for|spokes(?:man|woman|person|people|men|women)")

View = dict[str, Any]


class Watched:
    """The lines of one run: the live stories after each item, and all alerts with the item that caused them."""

    def __init__(self, lines: list[dict[str, Any]]) -> None:
        self.lines = lines
        self.alerts = [(n, alert) for n, line in enumerate(lines, 1) for alert in line["alerts"]]
        self.texts: dict[str, str] = {}
        self.merged: dict[str, tuple[str, int]] = {}
        """By a story that was merged away, the one into which it was, and after how many items."""
        self._states: list[dict[str, View]] = [{}]
        now: dict[str, View] = {}
        for number, line in enumerate(lines, 1):
            for view in line["stories"]:
                self.texts |= {claim["claim"]: claim["text"] for claim in view["claims"]}
                now = {key: known for key, known in now.items() if key != view["story"]}
                if view.get("merged_into"):
                    self.merged[view["story"]] = (view["merged_into"], number)
                else:
                    now[view["story"]] = view
            self._states.append(now)

    def after(self, number: int) -> list[View]:
        """Return the stories with claims after so many items."""
        return [view for view in self._states[number].values() if view["claims"]]

    def root(self, story: str | None, number: int) -> str | None:
        """Return the story that a merged one has become after so many items."""
        while story in self.merged and self.merged[story][1] <= number:
            story = self.merged[story][0]
        return story


def tells(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has, for each of these, a word that begins with it."""
    found = [word.lower() for word in _WORD.findall(text)]
    return all(any(word.startswith(key.lower()) for word in found) for key in words)


def same_name(one: str, other: str) -> bool:
    """Whether the words of one name are among the other's."""
    first, second = ({w.removesuffix("'s") for w in _WORD.findall(name.lower())} for name in (one, other))
    first, second = ({w for w in name if not _SHELL.fullmatch(w)} for name in (first, second))
    return bool(first and second) and (first <= second or second <= first)


def story_of(seen: list[Seen], stories: list[View], known: str | None) -> View | None:
    """Return the story that holds the expected claims; the one known by its label before others."""
    words = [one.words for one in seen if one.words]
    fitting = [
        story
        for story in stories
        if all(any(tells(claim["text"], keys) for claim in story["claims"]) for keys in words)
    ]
    return next((story for story in fitting if story["story"] == known), fitting[0] if fitting else None)


def differences(seen: Seen, view: View) -> Iterator[str]:
    """Yield what differs between a view of a story or a claim and what is expected of it."""
    pairs: dict[str, tuple[Any, Any]] = {
        "status": (seen.status, view["status"]),
        "hold": (seen.hold, view["hold"]),
        "flags": (sorted(seen.flags), sorted(view["flags"])),
    }
    rows = [(row["party"], row["posture"]) for row in view.get("postures", ()) if row["posture"] != "silent"]
    pending = view.get("pending")
    told = "/".join([pending["status"], pending["hold"], pending["until"] or "-"]) if pending else None
    if seen.words:
        pairs |= {"origins": (seen.origins, view["independent_origins"]), "rows": (seen.rows, len(rows))}
        pairs |= {"pending": (seen.pending, told)}
    for what, (expected, got) in pairs.items():
        if expected is not None and expected != got:
            yield f"{what}: expected {expected}, got {got} {rows if what == 'rows' else ''}"
    for names, posture in seen.postures:
        if not any(got == posture and any(same_name(name, party) for name in names) for party, got in rows):
            yield f"posture of {names[0]}: expected {posture}, got {rows}"


def check_views(sequence: Sequence, watched: Watched) -> Iterator[str]:
    """Yield what differs in the stories and their claims."""
    labels: dict[str, str] = {}
    for after, label in dict.fromkeys((one.after, one.story) for one in sequence.seen):
        seen = [one for one in sequence.seen if (one.after, one.story) == (after, label)]
        known = watched.root(labels.get(label), after)
        story = story_of(seen, watched.after(after), known)
        if story is None or (known is not None and story["story"] != known):
            yield f"after {after}: story {label} is not there, or is another one"
            continue
        labels[label] = story["story"]
        for one in seen:
            claims = [claim for claim in story["claims"] if tells(claim["text"], one.words)] if one.words else [story]
            found = [list(differences(one, claim)) for claim in claims]
            for difference in min(found, key=len):
                yield f"after {after}: {label} {'+'.join(one.words)}: {difference}"
    if sequence.stories is not None and len(watched.after(len(watched.lines))) != sequence.stories:
        yield f"stories at the end: {[story['title'] for story in watched.after(len(watched.lines))]}"


def check_alerts(expected: list[Told], watched: Watched) -> Iterator[str]:
    """Yield each alert that is missing, and each that nobody expects."""
    left = list(watched.alerts)
    for told in sorted(expected, key=lambda one: one.optional):
        fitting = (
            row
            for row in left
            if (row[0], row[1]["kind"], row[1]["from"], row[1]["to"]) == (told.after, told.kind, told.before, told.to)
            and tells(watched.texts.get(row[1]["claim"], ""), told.words)
        )
        found = next(fitting, None)
        if found is not None:
            left.remove(found)
        elif not told.optional:
            yield f"missing: {told}"
    for after, alert in left:
        yield f"unexpected after {after}: {alert['kind']} {alert['from']} to {alert['to']}"


def check(sequence: Sequence, lines: list[dict[str, Any]]) -> Iterator[str]:
    """Yield all that differs between a run and what the sequence tells, the outcomes of its items included."""
    watched = Watched(lines)
    yield from check_views(sequence, watched)
    yield from check_alerts(sequence.alerts, watched)
    for number, outcome in sequence.outcomes.items():
        if lines[number - 1]["outcome"] != outcome:
            yield f"outcome of {number}: {lines[number - 1]['outcome']}"


def shown(view: dict[str, Any]) -> tuple[Any, ...]:
    """Return what of a story's view is compared: all that the desk sees of its claims."""
    keys = ("claim", "text", "status", "hold")
    claims = [
        (
            *(claim[key] for key in keys),
            tuple(claim.get("flags") or ()),
            tuple((row["party"], row["posture"]) for row in claim.get("postures") or ()),
        )
        for claim in view.get("claims") or ()
    ]
    return view.get("status"), view.get("hold"), view.get("lead"), view.get("merged_into"), claims
