"""Where responses land: a stream of reports with confusable neighbours, and the claim that each answer is meant for.

Owns the reading of landing.txt and the measurement; the labels were written before anything was run.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from events.catalogue import ItemApplied
from events.codec import decode
from streams.stages.pipeline import stages
from streams.stages.protocol import Record
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline

FILE = Path(__file__).parent / "landing.txt"
_AGENCIES = {"CW": "Corran Wire", "PW": "Polar Wire"}


@dataclass(frozen=True, slots=True)
class Sent:
    """One item of the sample: what it is (`C` a claim, `R` a response), the claim's label and the item as ninjs."""

    kind: str
    label: str
    item: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Landed:
    """A response: the label that it was meant for, its headline, and the label of the claim that it went to, if any."""

    label: str
    headline: str
    found: str | None

    @property
    def right(self) -> bool:
        """Whether it landed on the claim that it was meant for."""
        return self.found == self.label


def read_sample(path: Path = FILE) -> list[Sent]:
    """Read the sample in order of time."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if line.startswith("#") or not line.strip():
            continue
        kind, label, at, agency, rest = line.split(" ", 4)
        headline, _, body = rest.partition(" // ")
        time = f"2026-{at[:2]}-{at[2:4]}T{at[5:7]}:{number % 60:02}:00Z"
        item = {
            "uri": f"urn:newsml:landing.example:2026:{number}", "type": "text", "version": "1", "versioncreated": time,
            "pubstatus": "usable", "language": "en", "headline": headline, "body_text": body,
            "infosource": [{"name": _AGENCIES[agency]}],
        }  # fmt: skip
        found.append(Sent(kind, label, item))
    return sorted(found, key=lambda sent: str(sent.item["versioncreated"]))


def landings(sample: list[Sent]) -> Iterator[Landed]:
    """Send the sample through the stages; yield where each response landed when it came.

    A label stands for the claim that its report opened or joined; an act that no rule finds lands nowhere.
    """
    pipeline, ends = Pipeline(stages("1"), epoch="1"), dict[Any, int]()
    labels: dict[str, str] = {}
    for number, sent in enumerate(sample):
        rows: list[tuple[str, str]] = []
        outputs = receive(
            orjson.dumps(sent.item), received_at=sent.item["versioncreated"], position=f"landing/{number}"
        )  # fmt: skip
        for output in outputs:
            offset = ends[output.topic] = ends.get(output.topic, -1) + 1
            record = Record(output.topic, 0, offset, output.key.encode(), output.value)
            for produced in pipeline.take(record):
                if produced.topic != "story.events":
                    continue
                event = decode(produced.value)
                if isinstance(event, ItemApplied):
                    rows += [(row.mention.kind, row.claim) for row in event.data.added]
        kind = "claim" if sent.kind == "C" else "response"
        claim = next((claim for what, claim in rows if what == kind), None)
        if sent.kind == "R":
            found = labels.get(claim, "a claim of its own") if claim else None
            yield Landed(sent.label, sent.item["headline"], found)
        elif claim is not None:
            labels.setdefault(claim, sent.label)
