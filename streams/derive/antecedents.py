"""What a pronoun, "the company" or "a spokesman" goes back to in an item. Owns the search, not the reading of phrases."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from streams.derive import lexicon as lex
from streams.derive.descriptions import SOMEBODY
from streams.derive.fitting import INITIALLED, can_speak, fits, is_named, is_own_noun, is_thing_of_a_name
from streams.derive.line_subjects import first_subject, may_hold_shell
from streams.derive.lines import Line
from streams.derive.name_reading import Named
from streams.derive.noun_phrases import group_start, is_finite, phrase_after, subject_before
from streams.derive.offices import office_of
from streams.derive.party_words import Who
from streams.derive.phrase_bounds import is_adverb
from streams.derive.propositions import without_dateline
from streams.derive.tokens import is_capital
from streams.derive.topics import Topics
from streams.memo import Once

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_LOOK_BACK = 4

_NEAR_START = 25


_SPOKESMAN_BACK = 8

_DEEPEST = 6
"""Pronouns that lead to pronouns: a chain this long is no prose."""

_NEAR = 6
"""Names of people before a pronoun among which one that is a subject goes before the others."""

_FARTHEST = 90
"""Tokens before a pronoun among which the verb of saying over it stands."""


_ATTRIBUTIVE = re.compile(
    r" (?:administration|campaign|government|team|camp|family|regime|presidency|era|aides|supporters|case|trial|estate|brand)\b"
)
"""Behind the name of a man whose they are: "the Faulk administration" is no "he"."""
_TOPICAL = frozenset(["company", "firm", "it", "its"])
"""Words that go back to a subject before they go back to a name that only stands in the line."""


_PERSONAL = frozenset(["he", "she", "him", "her", "his", SOMEBODY])


_SERVICE = re.compile(
    r"the (?:[a-z\-]+ ){1,3}(?:service|authority|board|office|agency|ministry|regulator|commission|department|inspectorate|watchdog|guard)"
)
"""A body told by what it does: "the prison service"."""


def _is_nameless(who: Who) -> bool:
    """Whether a spokesman was told without his own name."""
    return who.speaker is None or any(word in lex.SPOKES for word in who.speaker.lower().split())


_TIMES = frozenset(["when", "after", "before", "while", "because", "since"])
_THINKS = frozenset("believes believed thinks thought knew knows suspects suspected".split())
_LEAST_BEFORE = 4
_CLAUSE = 14
"""Tokens before a clause of time among which the verb stands that it belongs to."""


def _is_deed(line: Line, k: int) -> bool:
    """Whether a finite verb of doing, none of saying, stands at a token."""
    low = line.tokens[k].low
    return (
        low not in lex.QUOTE_VERBS
        and not is_capital(line.tokens[k])
        and (is_finite(line.tokens, k) or low.endswith("ed"))
    )


class Antecedents:
    """The antecedents of one item. Each search marks itself as busy, so that pronouns that lead to pronouns end."""

    def __init__(self, item: "Discourse") -> None:
        self.item = item
        self._busy: set[tuple[str, int]] = set()

    def find(self, word: str, position: int) -> Who | None:
        """Return what a pronoun or a bare role noun at a position of the body goes back to, or None."""
        if position < 0:
            return self._topic(word)
        if word in ("i", "we", "me", "us"):
            return None
        if word == "the person":
            return self._topic_person(position)
        number = self.item.line_at(position)
        if word == "the statement":
            return self._issuer_before(number)
        wants_person = word in _PERSONAL or (word in lex.PERSON_NOUNS and word not in lex.ROLE_NOUNS)
        if word in lex.SPOKES or word in lex.LOWER_OFFICERS or word == "the spokesman":
            return self._speaker_before(number, word)
        if wants_person and (subject := self._subject_of_clause(position, number, word)) is not None:
            return subject
        governing = self._governing_speaker(position, number)
        for who in governing:
            if word in ("it", "its") and who.kind == "person" and who.organisation:
                return Who(who.organisation, None, who.name, (who.organisation,))
            if fits(who, word, self.item, wants_person=wants_person) or is_own_noun(who, word, self.item):
                return who
        if not wants_person and word in lex.ROLE_NOUNS and word not in ("company", "firm", "group", "bank"):
            introduced = self.item.names.introduced(word, position)
            if introduced is not None:
                return self._who(introduced)
        same_line = self._name_in_line(word, position, number, wants_person=wants_person)
        if same_line is not None:
            return same_line
        if wants_person:
            subject = self._subject_over(position, number)
            if subject is not None and self.item.genders.agrees(subject.name, word):
                return subject
        for back in range(1, _LOOK_BACK + 1):
            if number - back < 0:
                break
            for who in self.item.main_subject(self.item.body[number - back]):
                if wants_person and self.item.is_outlet(who.name):
                    continue
                if can_speak(who) and fits(who, word, self.item, wants_person=wants_person):
                    if wants_person and back > 1 and who.kind == "shell" and _is_nameless(who):
                        continue  # a nameless spokesman is "he" in the next sentence only
                    return who
        found = self._by_kind(word, position, wants_person=wants_person)
        if found is None and word in ("he", "she"):
            found = self._shell_before(number, word)
        if governing and found is not None and self.item.is_outlet(found.name):
            return governing[0]
        return found or (self._noun_before(position, number) if word in ("it", "its") else None)

    def _noun_before(self, position: int, number: int) -> Who | None:
        """Return the body that "the company" before "it" in the same line means, itself where it has no name."""
        if number >= len(self.item.body):
            return None
        line = self.item.body[number]
        for k in range(line.token_at(position - line.sentence.start) - 1, 0, -1):
            if line.tokens[k].low in lex.COMPANY_WORDS and line.tokens[k - 1].low == "the":
                start = line.sentence.start + line.tokens[k - 1].start
                return self.find(line.tokens[k].low, start) or Who(f"the {line.tokens[k].low}")
        return None

    def _governing_speaker(self, position: int, number: int) -> list[Who]:
        """Return the subject of the verb of saying that governs a pronoun's clause ("X said it ...")."""
        if number >= len(self.item.body):
            return []
        line = self.item.body[number]
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
                if line.tokens[k].low in ("told", "tells") and line.tokens[k + 1].low in ("him", "her"):
                    continue  # "Adler said a friend told him, but he ...": Adler
                if line.tokens[k].low.endswith("ing") and line.tokens[k - 1].low in lex.PREPOSITIONS:
                    continue  # "by telling his employer"
                trailing = line.tokens[k].low.endswith("ing") and line.tokens[k - 1].low == ","
                phrase = first_subject(line) if trailing else subject_before(line.tokens, group_start(line.tokens, k))
                if phrase is not None and phrase.end <= k:
                    found = self.item.resolve(line, phrase)
                break
        self._busy.discard(key)
        return found

    def _subject_of_clause(self, position: int, number: int, word: str) -> Who | None:
        """Return who stands before a clause of time that a pronoun opens: "Adler says Faulk lied when he denied it"."""
        if number >= len(self.item.body):
            return None
        line = self.item.body[number]
        here = line.token_at(position - line.sentence.start)
        if here < _LEAST_BEFORE or line.tokens[here - 1].low not in _TIMES:
            return None
        verb = next((k for k in range(here - 2, max(0, here - _CLAUSE), -1) if _is_deed(line, k)), None)
        phrase = None if verb is None else subject_before(line.tokens, group_start(line.tokens, verb))
        if phrase is None or not phrase.start or line.quoted[phrase.start] != line.quoted[here]:
            return None
        words = line.tokens[phrase.start : phrase.end]
        said = line.tokens[phrase.start - 1].low
        if not all(map(is_capital, words)) or not (said == "that" or said in lex.QUOTE_VERBS or said in _THINKS):
            return None
        found = self.item.resolve(line, phrase)
        if len(found) != 1 or found[0].kind != "person" or not self.item.genders.agrees(found[0].name, word):
            return None
        return found[0]

    def _subject_over(self, position: int, number: int) -> Who | None:
        """Return the person who is the subject of the same line before a pronoun ("Adler denied it, although he ...")."""
        key = ("over", number)
        if number >= len(self.item.body) or key in self._busy:
            return None
        line = self.item.body[number]
        here = line.token_at(position - line.sentence.start)
        phrase = first_subject(line)
        if phrase is None or phrase.end >= here or line.quoted[here] != line.quoted[phrase.start]:
            return None
        self._busy.add(key)
        found = self.item.resolve(line, phrase)
        self._busy.discard(key)
        if len(found) != 1 or not is_named(found[0].name) or self.item.is_outlet(found[0].name):
            return None
        person = found[0].kind == "person" or self.item.names.kind(found[0].name) == "person"
        said_by = found[0].speaker if found[0].kind in ("official", "shell") else None
        if said_by is not None and not said_by.endswith("s") and fits(found[0], "he", self.item, wants_person=True):
            return found[0]  # "A port official was asked, but he declined"
        return found[0] if person or office_of(found[0].name, self.item.body_text) is not None else None

    def _topic_person(self, position: int) -> Who | None:
        """Return the person whom the item is about up to a position: the most often named one, the first of equals."""
        counts: dict[str, int] = {}
        for named in [*self.item.names.headline_names, *self.item.names.found]:
            name = self.item.names.full(named.name)
            if named.start <= position and self.item.names.kind(name) == "person":
                counts[name] = counts.get(name, 0) + 1
        return self._plain(max(counts, key=lambda name: counts[name])) if counts else self._topic(SOMEBODY)

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
            for who in self.item.main_subject(self.item.body[number - back]):
                if word in lex.LOWER_OFFICERS:
                    said = f"{who.name} {who.speaker or ''}".lower()
                    if who.kind == "official" or (word in said and who.kind in ("anonymous", "shell")):
                        return who
                elif _SERVICE.fullmatch(who.name.lower()) and who.kind in ("body", "official"):
                    return who
                elif who.kind in ("shell", "body", "official") and can_speak(who) and not self.item.is_outlet(who.name):
                    if is_thing_of_a_name(who.name):
                        continue
                    return who  # "..., the Lantern reported. A spokesman declined": not the paper's
        if word not in lex.LOWER_OFFICERS:
            start = self.item.body[number].sentence.start if number < len(self.item.body) else 0
            return self._by_kind("company", start, wants_person=False) or self._topic("company")
        return None

    def _issuer_before(self, number: int) -> Who | None:
        """Return who spoke last before a line: the statement is his."""
        for back in range(1, min(_LOOK_BACK, number) + 1):
            for who in self.item.main_subject(self.item.body[number - back]):
                if can_speak(who) and is_named(who.name) and not self.item.is_outlet(who.name):
                    return who
        return None

    def _shell_before(self, number: int, word: str = "") -> Who | None:
        for back in range(1, _SPOKESMAN_BACK + 1):
            if number - back < 0:
                break
            line = self.item.body[number - back]
            if may_hold_shell(line):
                for who in self.item.main_subject(line):
                    if who.kind == "shell" and is_named(who.name) and not self.item.is_outlet(who.name):
                        return who if self.item.genders.agrees(who.speaker or "", word) else None
        return None

    def _fronted(self, number: int) -> Who | None:
        """Return the subject of "Orrin Steel may close a mill, a spokesman said": whose spokesman he is."""
        if number >= len(self.item.body):
            return None
        line = self.item.body[number]
        key = ("fronted", number)
        if key in self._busy:
            return None
        behind = line.token_at(without_dateline(line.sentence.text)) if number == 0 else 0
        phrase = phrase_after(line.tokens, behind)
        last = None if phrase is None else line.tokens[phrase.end - 1]
        named = last is not None and (is_capital(last) or last.text[0] == "<")
        if phrase is None or not named or is_adverb(line.tokens, phrase.start):
            phrase = first_subject(line)
        if phrase is None or any(t.low in lex.SPOKES for t in line.tokens[: phrase.end]):
            return None
        self._busy.add(key)
        found = self.item.resolve(line, phrase)
        self._busy.discard(key)
        for who in found:
            if who.kind == "body" and is_named(who.name) and can_speak(who) and not self.item.is_outlet(who.name):
                return who if self.item.names.kind(who.name) != "person" else None
        return None

    def _name_in_line(self, word: str, position: int, number: int, *, wants_person: bool) -> Who | None:
        if number >= len(self.item.body):
            return None
        start = self.item.body[number].sentence.start
        for named in self.item.names.before(position, ("person",) if wants_person else ("organisation",)):
            if named.start < start:
                break
            if (
                not wants_person
                and word in lex.ROLE_NOUNS
                and lex.ROLE_NOUNS[word]
                and not named.words & lex.ROLE_NOUNS[word]
                and not (word in INITIALLED and named.name.isupper())
            ):
                continue
            if wants_person and (
                _ATTRIBUTIVE.match(named.text, named.end)
                or not self.item.genders.agrees(self.item.names.full(named.name), word)
            ):
                continue
            topical = wants_person or word not in _TOPICAL or named.subject or named.start - start < _NEAR_START
            if topical and (wants_person or not self.item.is_outlet(named.name)):
                return self._who(named)
        return None

    def _by_kind(self, word: str, position: int, *, wants_person: bool) -> Who | None:
        marks = lex.ROLE_NOUNS.get(word)
        if marks and word not in ("company", "firm"):
            marked = self.item.names.nearest_with(marks, position) or self.item.names.with_word(marks)
            if marked is not None:
                return self._who(marked)
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
                "zoo",
                "clinic",
                "league",
                "hotel",
                "airport",
                "port",
                "lab",
            ):
                return None
        if marks is None and not wants_person and (same := self._same_noun(word, position)) is not None:
            return same
        if wants_person:
            near = self._agreeing(islice(self.item.names.before(position, ("person",)), _NEAR), word)
            if not near and (unknown := self.item.names.acting_before(position)) is not None:
                near = self._agreeing([unknown], word)
            subjects = [named for named in near if named.subject]
            return self._who((subjects or near)[0]) if near else None
        if word in lex.ROLE_NOUNS or word in ("it", "its", "they", "their", "spokesman", "company"):
            return self._topic(word, position)
        return None

    def _same_noun(self, word: str, position: int) -> Who | None:
        """Return the last name that ends in a common noun: "the subcommittee" is the Harbour Subcommittee."""
        named = self.item.names.nearest_with((word,), position) if word not in lex.PRONOUNS else None
        if named is None or " " not in named.name or named.name.rsplit(" ", 1)[-1].lower() != word:
            return None
        return None if self.item.names.kind(named.name) == "person" else self._who(named)

    def _agreeing(self, names: Iterable[Named], word: str) -> list[Named]:
        agreeing = (named for named in names if self.item.genders.agrees(self.item.names.full(named.name), word))
        return [named for named in agreeing if not self.item.is_outlet(named.name)]

    def _topic(self, word: str, position: int | None = None) -> Who | None:
        person, several = word in _PERSONAL, word in ("they", "their")
        name = self._topics.first(person=person) if several else self._topics.at(position, person=person)
        return None if name is None else self._plain(name)

    @Once
    def _topics(self) -> Topics:
        """What the item is about up to each place."""
        return Topics(self.item)

    def named(self, named: Named) -> Who:
        """Return the party that a name of the item's index is."""
        return self._who(named)

    def _who(self, named: Named) -> Who:
        return self._plain(named.name)

    def _plain(self, name: str) -> Who:
        full = self.item.names.full(name)
        if full == name:
            full = self.item.names.full_organisation(name) or name
        kind = "person" if self.item.names.kind(full) == "person" else "body"
        return Who(full, None, full if kind == "person" else None, (full,) if full == name else (full, name), kind)
