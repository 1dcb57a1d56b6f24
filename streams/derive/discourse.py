"""An item read for its discourse: lines, speakers, and what a pronoun or "the company" goes back to.

Lazy, so that an item without cues costs next to nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Literal

from streams.derive import lexicon as lex
from streams.derive.antecedents import Antecedents
from streams.derive.genders import Genders
from streams.derive.item_names import ItemNames
from streams.derive.item_reports import ItemReports
from streams.derive.joint_parties import asked_meant, several_meant
from streams.derive.joint_people import people_meant
from streams.derive.line_subjects import SHELL_STEMS, first_subject, is_dateline, shell_phrases, speaking_phrase
from streams.derive.lines import Line, lowered
from streams.derive.named_later import named_later
from streams.derive.named_together import together_meant
from streams.derive.noun_phrases import Phrase
from streams.derive.outlets import is_outlet, short_names
from streams.derive.parties import Resolver
from streams.derive.party_words import Who, with_how
from streams.derive.propositions import without_dateline
from streams.derive.sentences import Sentence, paragraph, split
from streams.derive.stems import Stems
from streams.derive.unwrapping import unwrapped
from streams.derive.watching import NOBODY, Watcher
from streams.memo import Once

Field = Literal["headline", "body"]
Places = Mapping[str, Sequence[int]]

_PAPERS = frozenset(
    ["a statement", "the statement", "a letter", "a brief statement", "an email", "a tweet", "a press release"]
)
_JUNIOR = re.compile(r",? (?:[JS]r\.?|I{2,3})$")
_REPORTED = re.compile(
    r", (?:the )?(?:[a-z]+ ){0,3}(?P<who>[A-Z][\w.&'\u2019\-]*(?: [A-Z][\w.&'\u2019\-]*){0,4}) (?:has |had )?reported\b"
)

_TITLE = r"(?:El|La|Le|Il|Al|Der|Die|Das|De|Het|Les|Los|Las|Lo|O|A) [A-Z\u00c0-\u00dd][^\W\d_]+(?: [A-Z][^\W\d_]+)?"
_REPORT_OF = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Ee]arlier|[Aa]nother) (?:report|story|article|scoop) (?:by|in|from) (?:the )?(?P<who>{_TITLE})\b(?!'s)|\b(?:[Aa]n?|[Tt]he) (?P<own>{_TITLE}) (?:report|story|article)\b"
)
"""Whose report it is by a name that begins with another language's article, as titles do: "an El Faro report"."""
_COUNTING = frozenset(["both", "all", "two", "three", "four"])
"""Words at an edge of a phrase that may count people named before."""
_COUNTING_BEFORE = frozenset(["all", "both", "neither", "either"])
"""Words that may stand before a phrase and count it: "all | three firms"."""


class Discourse:
    """The lines of an item in order and what its pronouns go back to."""

    def __init__(
        self,
        headline: str,
        body: str,
        places: Mapping[str, Places] | None = None,
        watcher: Watcher = NOBODY,
        low: str | None = None,
    ) -> None:
        """Read an item; `places` are the stems of each field with their offsets, when they have been looked for.

        `low` is the body in small letters, when it has been made: where a line ends by a break or a blank is one there.
        """
        self.watcher = watcher
        self.headline_text = headline
        self.body_as_told = body
        self.body_text = unwrapped(body)
        self._low = lowered(body) if low is None else low
        self._places = places or {}
        self._told: dict[str, list[set[str]]] = {}
        self._subjects: dict[tuple[str, int], list[Who]] = {}
        self._busy: set[tuple[str, int]] = set()

    @Once
    def body(self) -> list[Line]:
        """The sentences of the body."""
        return [Line("body", sentence, n, self._low) for n, sentence in enumerate(split(self.body_text))]

    @Once
    def headline(self) -> list[Line]:
        """The sentences of the headline."""
        return [Line("headline", sentence, n) for n, sentence in enumerate(split(self.headline_text))]

    def lines_with(self, field: Field, stems: Collection[str]) -> dict[int, set[str]]:
        """Return which of some stems stand in which lines of a field, by the number of the line, in order."""
        wanted = frozenset(stems)
        places = self._places.get(field)
        if places is None:
            found = self._by_line(field, Stems(wanted).places(lowered(self._text_of(field))))
        elif wanted.isdisjoint(places):
            return {}
        else:
            found = self._told.get(field) or self._told.setdefault(field, self._by_line(field, places))
        return {number: here for number, stands in enumerate(found) if (here := stands & wanted)}

    def has(self, field: Field, stems: AbstractSet[str]) -> bool:
        """Whether one of some stems stands in a field, as far as it is known without splitting it into its lines."""
        known = self._places.get(field)
        return known is None or not stems.isdisjoint(known)

    def lacks(self, line: Line, stems: Collection[str]) -> bool:
        """Whether a line is known to have none of some stems: those of the item were looked for, and these among them."""
        told = self._told.get(line.field)
        return told is not None and told[line.index].isdisjoint(stems)

    def _by_line(self, field: Field, places: Places) -> list[set[str]]:
        """Return the stems that stand in each line of a field, by their places."""
        sentences = [line.sentence for line in (self.body if field == "body" else self.headline)]
        starts = [sentence.start for sentence in sentences]
        ends = [sentence.end for sentence in sentences]
        found: list[set[str]] = [set() for _ in ends]
        for stem, offsets in places.items():
            length = len(stem.strip())
            for at in offsets:
                number = bisect_right(ends, at)
                # What begins between two sentences, or in one and ends behind it, stands in neither.
                if number < len(ends) and starts[number] <= at and at + length <= ends[number]:
                    found[number].add(stem)
        return found

    def sentences_with(self, field: Field, stems: Collection[str]) -> Iterator[tuple[str, set[str]]]:
        """Yield, in small letters, each sentence of a field that has some stems, with these, in no order.

        Only the paragraphs that hold one are split: for who wants to know whether it is worth reading the lines.
        """
        text = self._text_of(field)
        hits = sorted((at, stem) for stem, starts in self._stems_in(field, stems) for at in starts)
        start, end, number = 0, -1, 0
        sentences: list[Sentence] = []
        found: set[str] = set()
        for at, stem in hits:
            if at >= end:
                if found:
                    yield lowered(sentences[number].text), found
                start, end = paragraph(text, at)
                sentences, number, found = split(text[start:end]), 0, set()
            here = at - start
            while number < len(sentences) and sentences[number].end <= here:
                if found:
                    yield lowered(sentences[number].text), found
                    found = set()
                number += 1
            if number == len(sentences):
                continue
            if sentences[number].start <= here and here + len(stem.strip()) <= sentences[number].end:
                found.add(stem)
        if found:
            yield lowered(sentences[number].text), found

    def _text_of(self, field: Field) -> str:
        return self.body_text if field == "body" else self.headline_text

    def _stems_in(self, field: Field, stems: Collection[str]) -> Iterator[tuple[str, Sequence[int]]]:
        """Yield which of some stems stand in a field, and where."""
        known = self._places.get(field)
        places = Stems(stems).places(lowered(self._text_of(field))) if known is None else known
        return ((stem, starts) for stem, starts in places.items() if stem in stems)

    @property
    def is_split(self) -> bool:
        """Whether the body has been split into its lines."""
        return "body" in self.__dict__

    @Once
    def names(self) -> ItemNames:
        """The index of the item's names."""
        return ItemNames(self.headline_text, self.body_text)

    @Once
    def reports(self) -> ItemReports:
        """Which reports, tales and deaths the item tells."""
        return ItemReports(self.headline_text, self.body_text)

    @Once
    def reporting(self) -> frozenset[str]:
        """Return the names, in small letters, behind "..., X reported": outlets, whatever they are called."""
        told = frozenset(found["who"].lower() for found in _REPORTED.finditer(self.body_text))
        return told | {(found["who"] or found["own"]).lower() for found in _REPORT_OF.finditer(self.body_text)}

    @Once
    def short_names(self) -> Mapping[str, str]:
        """The outlets that the body names in full with capitals behind them, by these."""
        return short_names(self.body_text)

    def is_outlet(self, name: str) -> bool:
        """Whether a name is that of an outlet, by its shape or because the item cites its report."""
        return is_outlet(name) or name.lower() in self.reporting or name == self.wire

    @Once
    def wire(self) -> str | None:
        """The wire that a dateline names: "Lakewire" of "SARN, May 4 (Lakewire) - "."""
        found = _WIRE.search(self.body_text[: without_dateline(self.body_text)])
        return None if found is None else found[1]

    @Once
    def resolver(self) -> Resolver:
        """Resolves phrases of this item."""
        return Resolver(self.names, self.antecedents.find)

    @Once
    def genders(self) -> Genders:
        """Who of this item can be "he" and who "she"."""
        return Genders(self.body_text)

    @Once
    def antecedents(self) -> Antecedents:
        """What the pronouns of this item go back to."""
        return Antecedents(self)

    def release(self) -> None:
        """Let go of what leads back here, so that the lines are freed at once and not when the collector comes by."""
        self.__dict__.pop("resolver", None)
        self.__dict__.pop("antecedents", None)

    def antecedent(self, word: str, position: int) -> Who | None:
        """Return what a pronoun or a bare role noun at a position of the body goes back to, or None."""
        return self.antecedents.find(word, position)

    def parties(self, line: Line, phrase: Phrase) -> list[Who]:
        """Return the parties that a phrase names, a named spokesperson replaced by the body behind him."""
        found: list[Who] = []
        if not line.index and line.field == "body" and is_dateline(line, phrase):
            return list(self.main_subject(line))
        words = [t.low for t in line.tokens[phrase.start : phrase.end]]
        counted = phrase.start and line.tokens[phrase.start - 1].low in _COUNTING_BEFORE
        tokens = line.tokens[phrase.start - (1 if counted else 0) : phrase.end]
        if (several := together_meant(self, line, tokens)) or (several := several_meant(self, line, words)):
            return several
        if words and words[0] == "none" and (asked := asked_meant(self, line, words)):
            return asked
        if words and (words[0] in _COUNTING or words[-1] in _COUNTING or words[0] == "the"):
            before = line.tokens[phrase.start - 1].low if phrase.start else ""
            if people := people_meant(self, line, words, before):
                return people
        told = self.resolve(line, phrase)
        if len(told) == 1 and not told[0].pronoun and (named := named_later(self, line, phrase)) is not None:
            described = " ".join(t.text for t in line.tokens[phrase.start : phrase.end])
            return [with_how(named, f"{described} is {named.name}", pronoun=True)]
        if len(told) == 1 and told[0].pronoun and told[0].name.lower() in _PAPERS:
            told = self.main_subject(line) or told  # "The palace released a statement saying that it ..."
        for who in told:
            if who.name.lower().startswith(("no ", "my ", "our ", "your ")) and not who.name[3:4].isdigit():
                continue  # "no casualties", "my contract": nobody
            shell = self.shells.get(who.name) if who.kind in ("person", "body") else None
            found.append(
                who if shell is None else replace(shell, how=(*who.how, f"{who.name} speaks for {shell.name}"))
            )
        return found

    def resolve(self, line: Line, phrase: Phrase) -> list[Who]:
        """Return the parties that a phrase of a line names."""
        return self.resolver.resolve(
            line.tokens, phrase, line.at + line.tokens[phrase.start].start if line.field == "body" else -1
        )

    def line_at(self, position: int) -> int:
        """Return the number of the body line that holds a position."""
        return bisect_right(self.body, position, key=lambda line: line.sentence.end)

    def main_subject(self, line: Line) -> list[Who]:
        """Return who speaks in a line, else the subject of its first verb."""
        key = (line.field, line.index)
        if key in self._subjects:
            return self._subjects[key]
        if key in self._busy:
            return []
        self._busy.add(key)
        phrase = speaking_phrase(line) or first_subject(line)
        found = self.resolve(line, phrase) if phrase is not None else []
        self._busy.discard(key)
        self._subjects[key] = found
        return found

    @Once
    def shells(self) -> dict[str, Who]:
        """For each named spokesperson of the item, the body behind him: known before and after he is introduced."""
        found: dict[str, Who] = {}
        lines = [self.body[number] for number in self.lines_with("body", SHELL_STEMS)]
        lines += [self.headline[number] for number in self.lines_with("headline", SHELL_STEMS)]
        for line in lines:
            for phrase in shell_phrases(line):
                for who in self.resolve(line, phrase):
                    if (
                        who.kind == "shell"
                        and who.speaker
                        and who.speaker[:1].isupper()
                        and who.name[:1].isupper()
                        and who.speaker != who.name
                        and _is_proper(who.speaker)
                    ):
                        found.setdefault(who.speaker, who)
                        found.setdefault(_JUNIOR.sub("", who.speaker).split()[-1], who)
        return found


_WIRE = re.compile(r"\(([A-Z][\w ]{2,24})\)")


def _is_proper(speaker: str) -> bool:
    """Whether a speaker is told by his name, not as "The spokesman"."""
    words = speaker.lower().split()
    return words[0] not in lex.DETERMINERS and not any(
        word in lex.SPOKES or word in lex.LOWER_OFFICERS for word in words
    )
