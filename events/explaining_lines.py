"""What `onrecord why`, `rules` and `score` print: classes for the contract, published as schemas beside the others'."""

from typing import Literal

from events.line import Line

FieldName = Literal["headline", "body"]


class Words(Line):
    """Words of a text at their place: code points into the field."""

    text: str
    start: int
    end: int


class VerbWords(Words):
    """A cue verb with what stands before it and turns its sense."""

    polarity: str
    voice: Literal["active", "passive", "participle"]


class FoundParty(Line):
    """A party or an origin as found; `how` are the steps from the words to the name."""

    name: str
    kind: str
    organisation: str | None
    speaker: str | None
    aliases: tuple[str, ...]
    how: tuple[str, ...]


class AskedGuard(Line):
    """A guard that was asked, whether it holds, and what it demands."""

    guard: str
    holds: bool
    demands: str


class Attempt(Line):
    """A rule that matched words of a sentence, and why that is no response; `why_not` is null where it is one."""

    rule: str
    frame: str
    stems: tuple[str, ...]
    matched: Words
    cue: Words
    verb_group: VerbWords | None
    act: str | None
    party_words: Words | None
    parties: tuple[FoundParty, ...]
    guards: tuple[AskedGuard, ...]
    responses: tuple[str, ...]
    why_not: str | None


class ClaimAttempt(Line):
    """Words of telling, and why they make no claim of their own; `why_not` is null where they do."""

    rule: str
    told: Words | None
    kind: str | None
    origin: FoundParty | None
    carrier: str | None
    chain: tuple[str, ...]
    claim: str | None
    why_not: str | None


class Sentence(Line):
    """A sentence of an item: its tokens as text, start and end, and what was tried in it."""

    field: FieldName
    start: int
    end: int
    text: str
    tokens: tuple[tuple[str, int, int], ...]
    rules_tried: tuple[str, ...]
    attempts: tuple[Attempt, ...]
    claim_attempts: tuple[ClaimAttempt, ...]


class WhyLine(Line):
    """`onrecord why`: how one item was derived; what it told has the form of `extract --tentative`."""

    id: str
    stems: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    responses: tuple[Line, ...]
    claims: tuple[Line, ...]
    statements: tuple[Line, ...]


class RuleGuard(Line):
    """A guard of a rule and what it demands."""

    guard: str
    demands: str


class RuleLine(Line):
    """`onrecord rules`: one rule of responses, or one frame of claims or statements."""

    rule: str
    id: str
    version: int
    kind: Literal["response", "claim", "statement"]
    act: str | None
    bearing: str | None
    origin_kinds: tuple[str, ...]
    frame: str | None
    stems: tuple[str, ...]
    pattern: str | None
    outcomes: dict[str, str | None]
    guards: tuple[RuleGuard, ...]
    confidence: float | None
    answers_only: bool
    why: str
    examples: tuple[Line, ...]
    counterexamples: tuple[str, ...]


class GradeRow(Line):
    """Counts, and shares from 0 to 1 with their 95% intervals; a share of nothing is null."""

    labelled: int
    predicted: int
    right: int
    false: int
    missed: int
    precision: float | None
    precision_interval: tuple[float, float] | None
    recall: float | None
    recall_interval: tuple[float, float] | None
    f1: float | None
    f1_interval: tuple[float, float] | None
    party_right: float | None
    party_right_interval: tuple[float, float] | None


class ScoreLine(Line):
    """`onrecord score`: the last line; those of `--errors` before it have `error`, `kind`, `id` and a span."""

    items: int
    without_prediction: int
    unsure: int
    responses: dict[str, GradeRow | dict[str, GradeRow]]
    claims: GradeRow
