"""How a rule is written down: act, frame, pattern, outcomes, guards, examples and why. Owns the form of the table.

A pattern is matched on the sentence in small letters with straight quotes; `{name}` stands for a word class of MACROS.
The group `v` is the cue verb whose group (negation, ability, refusal, future) decides the outcome. No pattern has a
nested or unbounded repeat, so each runs in linear time.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from events.errors import ContractError
from streams.derive.verb_groups import Polarity

Frame = Literal["verb", "speaker", "from", "object", "owner", "headline", "fixed"]
"""Where the party stands: `verb` the subject (or agent) of `v`; `speaker` who says the clause; `from` the phrase at
group `who`; `object` the same, as one who was asked; `owner` a possessive before the cue; `headline` none."""

BEARINGS: Mapping[str, str] = {
    "confirm": "confirms",
    "partial": "confirms_part",
    "deny": "denies",
    "neither": "neither",
    "decline": "declines",
    "no_response": "silent",
    "retract": "retracts",
}
"""Each act's closed bearing."""

MACROS: Mapping[str, str] = {
    "adv": r"(?: [a-z]{2,14}ly| also| again| ever| even| just| yet| so far| once again){0,2}",
    "det": r"(?: the| a| an| any| all| such| these| those| this| that| his| her| its| their| some| no| our| my)?",
    "claimed": r"(?:reports?|allegations?|rumou?rs?|claims?|accusations?|charges?|speculations?|suggestions?|stor(?:y|ies)|assertions?|contentions?|insinuations?|notions?|accounts?|information|news|articles?|versions?|complaints?|lawsuits?|suits?|innuendos?|characteri[sz]ations?|hoax|theor(?:y|ies)|links?|criticisms?|arguments?|statements?|remarks?|posts?|idea|figures?|findings?|judge?ment|quotes?|testimon(?:y|ies)|evidence against [a-z]+|talk of)",
    "untrue": r"(?:false|untrue|not true|incorrect|not correct|wrong|inaccurate|not accurate|baseless|groundless|unfounded|ill-founded|meritless|nonsense|nonsensical|rubbish|garbage|trash|crap|hogwash|poppycock|bollocks|baloney|fake|a hoax|a lie|lies|lie|hoax|a total lie|a falsehood|falsehoods?|untruths?|a smear|fabricated|invention|an invention|a pure invention|pure invention|a fabrication|fabrication|fabrications|pure fantasy|a fantasy|fiction|pure fiction|pure speculation|without foundation|without any foundation|without merit|without basis|without any basis|ridiculous|absurd|preposterous|ludicrous|bogus|mistaken|exaggerated|invented|made up|made-up|propaganda|slander|slanderous|defamatory|libellous|misleading|unwarranted|frivolous|without foundation or merit|a fairy tale|bullshit|laughable|invalid|outrageous|not the case|not so|unjustified|erroneous|disinformation|misinformation|unsubstantiated|unsupported|spurious|fictitious|phony|phoney|concocted|trumped[ -]up|far-fetched|outlandish|libel|a fib|a myth|fake news|not real|not genuine|not authentic|a forgery|forged)",
    "degree": r"(?: absolutely| positively| purely| maliciously| deliberately| obviously| manifestly| 100 per ?cent| 100%| a (?:bunch|load|pack|pile|lot|tissue) of| full of| one hundred per ?cent| completely| totally| entirely| simply| utterly| just| all| quite| clearly| plainly| categorically| patently| wholly| grossly| greatly| highly| pure| complete| absolute| total| utter| also| both| therefore| blatantly| demonstrably| so| very| unequivocally| and| a| an|,){0,6}",
    "report_object": r"(?: [\w'&.<>,\-]+){0,6}?",
    "say_inf": r"(?:comment|say|discuss|project|elaborate|disclose|reveal|divulge|specify|identify|name|give|provide|answer|talk|speak|detail|describe|go into|go beyond|be drawn|speculate|explain|release|address|state|characteri[sz]e|predict|estimate|put|expand|respond|reply|confirm|be specific|be more specific|share|offer|make|tell|quantify|compare|indicate|outline|clarify|assess|define|pinpoint|spell out|add|acknowledge|read|show|verify|field|interpret|take|break down|be pinned down|get into|forecast|cite|lay out|commit|value|venture|guess|weigh in|rank)",
}


EXAMPLES_EACH = 3
"""A rule has so many worked examples for it, and so many against it, at least."""


def enough_examples(rule: str, are_for: Sequence[bool]) -> None:
    """Raise ContractError for a rule without enough examples; `are_for` tells of each whether it is one for the rule."""
    told = sum(are_for)
    if told < EXAMPLES_EACH or len(are_for) - told < EXAMPLES_EACH:
        raise ContractError(
            f"rule {rule} has {told} examples for and {len(are_for) - told} against it",
            place=rule,
            remedy=f"Write {EXAMPLES_EACH} of each: what it must find, and what only looks like it.",
        )


@dataclass(frozen=True)
class Example:
    """A sentence and what the rule must find there: act and party; None for a sentence where it must find nothing."""

    text: str
    act: str | None = None
    party: str | None = None


@dataclass(frozen=True)
class Rule:
    """One entry of the grammar.

    `triggers` are stems of which one must be in the sentence for the pattern to be tried; of `needs` another, if there
    are any. A blank at the edge of a stem stands for the edge of a word.
    `core`, where there is one, is a part that no match is without; it begins with plain letters, so that looking for it
    costs little, and the pattern is tried only where it is found.
    A rule that `answers` yields a response only where its words meet a claim of the item. One without three examples
    for and three against raises ContractError.
    """

    id: str
    version: int
    act: str
    frame: Frame
    triggers: tuple[str, ...]
    pattern: str
    why: str
    outcomes: Mapping[Polarity, str | None] = field(default_factory=dict)
    guards: tuple[str, ...] = ()
    confidence: float = 0.9
    answers: bool = False
    needs: tuple[str, ...] = ()
    core: str = ""
    examples: tuple[Example, ...] = ()

    def __post_init__(self) -> None:
        enough_examples(self.id, [example.act is not None for example in self.examples])

    @property
    def name(self) -> str:
        """The id and version as printed: `deny-verb@1`."""
        return f"{self.id}@{self.version}"

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern with its macros filled in."""
        filled = self.pattern
        for name, text in MACROS.items():
            filled = filled.replace("{" + name + "}", text)
        return re.compile(filled)

    @cached_property
    def verbs(self) -> tuple[str, ...]:
        """The groups of the pattern that may be its cue verb, the first that matched being it."""
        return tuple(name for name in ("v", "v2", "v3", "v4") if name in self.regex.groupindex)

    @cached_property
    def _core(self) -> re.Pattern[str] | None:
        return re.compile(self.core) if self.core else None

    def matches(self, low: str) -> Iterable[re.Match[str]]:
        """Return what the pattern matches in a sentence in small letters, in order."""
        if self._core is not None and self._core.search(low) is None:
            return ()
        return self.regex.finditer(low)
