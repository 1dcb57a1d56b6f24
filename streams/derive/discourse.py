"""An item read for its discourse: lines, speakers, and what a pronoun or "the company" goes back to.

Lazy, so that an item without cues costs next to nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Literal

from streams.derive import lexicon as lex
from streams.derive.item_names import ItemNames, Named
from streams.derive.line_subjects import SHELL_WORDS, first_subject, shell_phrases, speaking_phrase
from streams.derive.lines import Line, lowered
from streams.derive.noun_phrases import Phrase, group_start, phrase_after, subject_before
from streams.derive.offices import office_of
from streams.derive.outlets import is_outlet
from streams.derive.parties import Resolver
from streams.derive.party_words import Who
from streams.derive.sentences import split
from streams.derive.stems import Stems
from streams.derive.tokens import is_capital
from streams.derive.watching import NOBODY, Watcher

Field = Literal["headline", "body"]
Places = Mapping[str, Sequence[int]]
_LOOK_BACK = 4
_NEAR_START = 25
_TOPICAL = frozenset(["company", "firm", "it", "its"])
"""Words that go back to a subject before they go back to a name that only stands in the line."""
_INITIALLED = frozenset(["agency", "organization", "organisation", "regulator"])
"""Bodies that are often named by initials only."""
_SPOKESMAN_BACK = 8
_DEEPEST = 6
"""Pronouns that lead to pronouns: a chain this long is no prose."""
_FARTHEST = 90
"""Tokens before a pronoun among which the verb of saying over it stands."""
_COLLECTIVE = re.compile(
    r"\b(?:police|team|family|government|militia|company|club|band|group|army|couple|staff|council|union|committee|board|fbi|military)\b"
)


_JUNIOR = re.compile(r",? (?:[JS]r\.?|I{2,3})$")
_REPORTED = re.compile(
    r", (?:the )?(?:[a-z]+ ){0,3}(?P<who>[A-Z][\w.&'\u2019\-]*(?: [A-Z][\w.&'\u2019\-]*){0,4}) (?:has |had )?reported\b"
)


class Discourse:
    """The lines of an item in order and what its pronouns go back to."""

    def __init__(
        self,
        headline: str,
        body: str,
        places: Mapping[str, Places] | None = None,
        watcher: Watcher = NOBODY,
    ) -> None:
        """Read an item; `places` are the stems of each field with their offsets, when they have been looked for."""
        self.watcher = watcher
        self.headline_text = headline
        self.body_text = body
        self._places = places or {}
        self._subjects: dict[tuple[str, int], list[Who]] = {}
        self._busy: set[tuple[str, int]] = set()

    @cached_property
    def body(self) -> list[Line]:
        """The sentences of the body."""
        return [Line("body", sentence, n) for n, sentence in enumerate(split(self.body_text))]

    @cached_property
    def headline(self) -> list[Line]:
        """The sentences of the headline."""
        return [Line("headline", sentence, n) for n, sentence in enumerate(split(self.headline_text))]

    def lines_with(self, field: Field, stems: Collection[str]) -> dict[int, set[str]]:
        """Return which of some stems stand in which lines of a field, by the number of the line, in order."""
        text = self.body_text if field == "body" else self.headline_text
        places = self._places[field] if field in self._places else Stems(stems).places(lowered(text))
        here = [(stem, starts) for stem, starts in places.items() if stem in stems]
        if not here:
            return {}
        lines = self.body if field == "body" else self.headline
        ends = [line.sentence.end for line in lines]
        found: dict[int, set[str]] = {}
        for stem, starts in here:
            length = len(stem.strip())
            for at in starts:
                number = bisect_right(ends, at)
                # What begins between two sentences, or in one and ends behind it, stands in neither.
                if number < len(ends) and lines[number].sentence.start <= at and at + length <= ends[number]:
                    found.setdefault(number, set()).add(stem)
        return dict(sorted(found.items()))

    @cached_property
    def names(self) -> ItemNames:
        """The index of the item's names."""
        return ItemNames(self.headline_text, self.body_text)

    @cached_property
    def reporting(self) -> frozenset[str]:
        """Return the names, in small letters, behind "..., X reported": outlets, whatever they are called."""
        return frozenset(found["who"].lower() for found in _REPORTED.finditer(self.body_text))

    def is_outlet(self, name: str) -> bool:
        """Whether a name is that of an outlet, by its shape or because the item cites its report."""
        return is_outlet(name) or name.lower() in self.reporting

    @cached_property
    def resolver(self) -> Resolver:
        """Resolves phrases of this item."""
        return Resolver(self.names, self.antecedent)

    def parties(self, line: Line, phrase: Phrase) -> list[Who]:
        """Return the parties that a phrase names, a named spokesperson replaced by the body behind him."""
        found = []
        for who in self.resolve(line, phrase):
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

    def antecedent(self, word: str, position: int) -> Who | None:
        """Return what a pronoun or a bare role noun at a position of the body goes back to, or None."""
        if position < 0:
            return self._topic(word)
        if word in ("i", "we", "me", "us"):
            return None
        if word == "the person":
            return self._topic_person(position)
        number = self.line_at(position)
        wants_person = word in ("he", "she", "him", "her", "his") or (
            word in lex.PERSON_NOUNS and word not in lex.ROLE_NOUNS
        )
        if word in lex.SPOKES or word in lex.LOWER_OFFICERS or word == "the spokesman":
            return self._speaker_before(number, word)
        governing = self._governing_speaker(position, number)
        for who in governing:
            if _fits(who, word, self, wants_person=wants_person) or _is_own_noun(who, word, self):
                return who
        if not wants_person and word in lex.ROLE_NOUNS and word not in ("company", "firm", "group", "bank"):
            introduced = self.names.introduced(word, position)
            if introduced is not None:
                return self._who(introduced)
        same_line = self._name_in_line(word, position, number, wants_person=wants_person)
        if same_line is not None:
            return same_line
        if wants_person:
            subject = self._subject_over(position, number)
            if subject is not None:
                return subject
        for back in range(1, _LOOK_BACK + 1):
            if number - back < 0:
                break
            for who in self.main_subject(self.body[number - back]):
                if _can_speak(who) and _fits(who, word, self, wants_person=wants_person):
                    return who
        found = self._by_kind(word, position, wants_person=wants_person)
        return found or (self._noun_before(position, number) if word in ("it", "its") else None)

    def _noun_before(self, position: int, number: int) -> Who | None:
        """Return the body that "the company" before "it" in the same line means, itself where it has no name."""
        if number >= len(self.body):
            return None
        line = self.body[number]
        for k in range(line.token_at(position - line.sentence.start) - 1, 0, -1):
            if line.tokens[k].low in lex.COMPANY_WORDS and line.tokens[k - 1].low == "the":
                start = line.sentence.start + line.tokens[k - 1].start
                return self.antecedent(line.tokens[k].low, start) or Who(f"the {line.tokens[k].low}")
        return None

    def _governing_speaker(self, position: int, number: int) -> list[Who]:
        """Return the subject of the verb of saying that governs a pronoun's clause ("X said it ...")."""
        if number >= len(self.body):
            return []
        line = self.body[number]
        key = ("governing", position)
        if key in self._busy:
            return []
        self._busy.add(key)
        found: list[Who] = []
        here = line.token_at(position - line.sentence.start)
        if len(self._busy) > _DEEPEST:
            here = 0
        for k in range(here - 1, max(0, here - _FARTHEST), -1):
            if line.tokens[k].low in lex.QUOTE_VERBS and not line.quoted[k]:
                trailing = line.tokens[k].low.endswith("ing") and line.tokens[k - 1].low == ","
                phrase = first_subject(line) if trailing else subject_before(line.tokens, group_start(line.tokens, k))
                if phrase is not None and phrase.end <= k:
                    found = self.resolve(line, phrase)
                break
        self._busy.discard(key)
        return found

    def _subject_over(self, position: int, number: int) -> Who | None:
        """Return the person who is the subject of the same line before a pronoun ("Adler denied it, although he ...")."""
        key = ("over", number)
        if number >= len(self.body) or key in self._busy:
            return None
        line = self.body[number]
        here = line.token_at(position - line.sentence.start)
        phrase = first_subject(line)
        if phrase is None or phrase.end >= here or line.quoted[here] != line.quoted[phrase.start]:
            return None
        self._busy.add(key)
        found = self.resolve(line, phrase)
        self._busy.discard(key)
        if len(found) != 1 or not _is_named(found[0].name) or self.is_outlet(found[0].name):
            return None
        person = found[0].kind == "person" or self.names.kind(found[0].name) == "person"
        return found[0] if person or office_of(found[0].name, self.body_text) is not None else None

    def _topic_person(self, position: int) -> Who | None:
        """Return the person whom the item is about up to a position: the most often named one, the first of equals."""
        counts: dict[str, int] = {}
        for named in [*self.names.headline_names, *self.names.found]:
            name = self.names.full(named.name)
            if named.start <= position and self.names.kind(name) == "person":
                counts[name] = counts.get(name, 0) + 1
        return self._plain(max(counts, key=lambda name: counts[name])) if counts else self._topic("he")

    @cached_property
    def shells(self) -> dict[str, Who]:
        """For each named spokesperson of the item, the body behind him: known before and after he is introduced."""
        found: dict[str, Who] = {}
        for line in (*self.body, *self.headline):
            if not SHELL_WORDS.search(line.low):
                continue
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

    def _speaker_before(self, number: int, word: str) -> Who | None:
        """Return whose spokesman or officer speaks: "the spokesman" was told before, "a spokesman" is the topic's."""
        if word == "the spokesman":
            found = self._shell_before(number)
            if found is not None:
                return found
        elif word in lex.SPOKES:
            found = self._fronted(number)
            if found is not None:
                return found
        for back in range(1, _LOOK_BACK + 1):
            if number - back < 0:
                break
            for who in self.main_subject(self.body[number - back]):
                if word in lex.LOWER_OFFICERS:
                    said = f"{who.name} {who.speaker or ''}".lower()
                    if who.kind == "official" or (word in said and who.kind in ("anonymous", "shell")):
                        return who
                elif who.kind in ("shell", "body", "official") and _can_speak(who) and not self.is_outlet(who.name):
                    return who  # "..., the Lantern reported. A spokesman declined": not the paper's
        if word not in lex.LOWER_OFFICERS:
            start = self.body[number].sentence.start if number < len(self.body) else 0
            return self._by_kind("company", start, wants_person=False) or self._topic("company")
        return None

    def _shell_before(self, number: int) -> Who | None:
        for back in range(1, _SPOKESMAN_BACK + 1):
            if number - back < 0:
                break
            line = self.body[number - back]
            if SHELL_WORDS.search(line.low):
                for who in self.main_subject(line):
                    if who.kind == "shell" and _is_named(who.name) and not self.is_outlet(who.name):
                        return who
        return None

    def _fronted(self, number: int) -> Who | None:
        """Return the subject of "Orrin Steel may close a mill, a spokesman said": whose spokesman he is."""
        if number >= len(self.body):
            return None
        line = self.body[number]
        key = ("fronted", number)
        if key in self._busy:
            return None
        phrase = phrase_after(line.tokens, 0)
        if phrase is None or not is_capital(line.tokens[phrase.end - 1]):
            phrase = first_subject(line)
        if phrase is None or any(t.low in lex.SPOKES for t in line.tokens[: phrase.end]):
            return None
        self._busy.add(key)
        found = self.resolve(line, phrase)
        self._busy.discard(key)
        for who in found:
            if who.kind == "body" and _is_named(who.name) and _can_speak(who) and not self.is_outlet(who.name):
                return who if self.names.kind(who.name) != "person" else None
        return None

    def _name_in_line(self, word: str, position: int, number: int, *, wants_person: bool) -> Who | None:
        if number >= len(self.body):
            return None
        start = self.body[number].sentence.start
        for named in self.names.before(position, ("person",) if wants_person else ("organisation",)):
            if named.start < start:
                break
            if (
                not wants_person
                and word in lex.ROLE_NOUNS
                and lex.ROLE_NOUNS[word]
                and not named.words & lex.ROLE_NOUNS[word]
                and not (word in _INITIALLED and named.name.isupper())
            ):
                continue
            topical = wants_person or word not in _TOPICAL or named.subject or named.start - start < _NEAR_START
            if topical and (wants_person or not self.is_outlet(named.name)):
                return self._who(named)
        return None

    def _by_kind(self, word: str, position: int, *, wants_person: bool) -> Who | None:
        marks = lex.ROLE_NOUNS.get(word)
        if marks and word not in ("company", "firm"):
            for named in self.names.before(position, ("organisation", "place", "unknown", "person")):
                if named.words & marks:
                    return self._who(named)
            ahead = self.names.with_word(marks)
            if ahead is not None:
                return self._who(ahead)
            if word in (
                "government",
                "agency",
                "regulator",
                "ministry",
                "department",
                "police",
                "army",
                "commission",
                "committee",
                "court",
                "hospital",
                "embassy",
                "party",
                "council",
                "school",
                "university",
                "union",
            ):
                return None
        if wants_person:
            near = self.names.before(position, ("person",))
            if not near:
                near = [n for n in self.names.before(position, ("unknown",)) if n.subject]
            subjects = [named for named in near[:6] if named.subject]
            return self._who((subjects or near)[0]) if near else None
        if word in lex.ROLE_NOUNS or word in ("it", "its", "they", "their", "spokesman", "company"):
            return self._topic(word, position)
        return None

    def _topic(self, word: str, position: int | None = None) -> Who | None:
        wants_person = word in ("he", "she", "his", "her")
        kinds = ("person",) if wants_person else ("organisation", "unknown")
        names = [named for named in self.names.found if self.names.kind(named.name) in kinds]
        if word in ("they", "their") or not names:
            return None if not names else self._who(names[0])
        counts: dict[str, int] = {}
        for named in names:
            if position is not None and position >= 0 and named.start > position:
                break
            if not self.is_outlet(named.name):
                name = self.names.full_organisation(named.name) or named.name
                counts[name] = (
                    counts.get(name, 0)
                    + 1
                    + (2 if named.subject and self.names.kind(named.name) == "organisation" else 0)
                )
        if not counts:
            return None
        best = max(counts.items(), key=lambda pair: pair[1])[0]
        return self._plain(best)

    def _who(self, named: Named) -> Who:
        return self._plain(named.name)

    def _plain(self, name: str) -> Who:
        full = self.names.full(name)
        if full == name:
            full = self.names.full_organisation(name) or name
        kind = "person" if self.names.kind(full) == "person" else "body"
        return Who(full, None, full if kind == "person" else None, (full,) if full == name else (full, name), kind)


def _is_named(name: str) -> bool:
    """Whether a name is a proper one: a capital that is not that of an article."""
    return any(word[:1].isupper() and word.lower() not in lex.DETERMINERS for word in name.split())


def _is_proper(speaker: str) -> bool:
    """Whether a speaker is told by his name, not as "The spokesman"."""
    words = speaker.lower().split()
    return words[0] not in lex.DETERMINERS and not any(
        word in lex.SPOKES or word in lex.LOWER_OFFICERS for word in words
    )


def _can_speak(who: Who) -> bool:
    """Whether a name can be that of a party: a proper name, or a noun for people or a body."""
    words = who.name.split()
    if len(words) == 1 and words[0].lower() in lex.INANIMATE:  # "Sales at Harn Oil fell. The company ..."
        return False
    if any(word[:1].isupper() for word in words[1:]) or (
        words[0][:1].isupper() and words[0].lower() not in lex.DETERMINERS
    ):
        return True
    return (
        any(
            word.lower() in lex.PERSON_NOUNS | lex.SPOKES | lex.OFFICIAL_NOUNS | lex.ORGANISATION_WORDS
            or word.lower() in lex.ROLE_NOUNS
            for word in words
        )
        or who.kind == "anonymous"
    )


def _is_own_noun(who: Who, word: str, discourse: Discourse) -> bool:
    """Whether "the airline" or "they" in what a body's spokesman says is that body."""
    if who.kind not in ("shell", "official") or not who.name[:1].isupper() or discourse.is_outlet(who.name):
        return False
    return word in ("they", "their", "them") or (word in _OWN_NOUNS and discourse.names.kind(who.name) != "person")


_OWN_NOUNS = frozenset(
    "company firm bank airline carrier exchange bourse group club union retailer insurer brokerage agency department".split()
)


def _fits(who: Who, word: str, discourse: Discourse, *, wants_person: bool) -> bool:
    if wants_person:
        last = who.name.rsplit(" ", 1)[-1].lower()
        if who.kind in ("official", "anonymous") and (
            last == "people" or (last.endswith("s") and not last.endswith("ss"))
        ):
            return False  # "officials", "sources" are no "he"
        if who.kind == "body" and last in lex.PERSON_NOUNS:
            return True
        return who.kind in ("person", "official", "anonymous") or (who.kind == "shell" and who.speaker is not None)
    if word in ("they", "their", "them"):
        return (
            who.name.lower().endswith(("s", "people"))
            or who.kind in ("anonymous", "official")
            or bool(_COLLECTIVE.search(who.name.lower()))
        )
    if who.kind == "person":
        return False
    if word in ("it", "its"):
        return who.kind != "anonymous"
    if who.name.lower().endswith(f" {word}"):
        return True
    if word == "the spokesman":
        return who.kind == "shell"
    marks = lex.ROLE_NOUNS.get(word)
    if marks is None or who.kind == "anonymous":
        return False
    if word in _INITIALLED and who.name.isupper():
        return True
    if word in ("company", "firm", "group", "concern", "maker", "giant"):
        return (
            not discourse.is_outlet(who.name)
            and discourse.names.kind(who.name) in ("organisation", "unknown")
            and _is_named(who.name)
        )
    return _is_named(who.name) and (bool(frozenset(who.name.lower().split()) & marks) or not marks)
