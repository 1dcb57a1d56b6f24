"""Names of an item: who and what is named where, and which kind of name it is. Owns the index, not who said what."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from streams.derive import lexicon as lex
from streams.derive.name_reading import LEADING, LONGEST_PERSON, Kind, Named, find_names, kind_of
from streams.derive.propositions import without_dateline
from streams.derive.tokens import without_mark
from streams.memo import Once

_SHORT_INITIALS = 3
_LONGEST_DATELINE = 120
"""Characters at the head of a body among which a dateline stands: its town and its agency are named as no party."""


_NOUN_BEFORE = re.compile(r"([A-Za-z]+) $")
_LONGEST_NOUN = 24
"""Characters before a name in which the noun that introduces it stands."""
_OTHER_ROLES = frozenset(
    "prime vice deputy former ex foreign finance interior defence defense justice trade oil energy health economy transport"
    " agriculture education environment first chief junior shadow assistant sub would-be candidate".split()
)
"""Words before a role that make another of it: a vice president is not the president."""
_LONGEST_NAME = 6
"""Words of the longest name that a shorter one may stand for."""


def _end(named: Named) -> int:
    return named.end


_AS_BODY = re.compile(
    r" (?:(?:has|have|had|will|is|was) )?(?:confirmed|denied|said|says|announced|reported|rejected|dismissed|acknowledged|admitted)"
    r"(?: (?:late |early )?(?:on )?\w+day| today| yesterday)? (?:that )?(?:its\b|it (?:would|will|had|has|plans|planned|intends|intended|(?:is|was) (?:not )?(?:to|in talks|considering|about to))\b)"
)
"""A verb of saying and "it" behind a name that is a body's: "Marsh confirmed on Monday that its brewery would close"."""
_A_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Senator|Minister|Chancellor|Governor|Judge|Secretary)\.? $"
)


class ItemNames:
    """The names of one item in text order, found once, asked often."""

    def __init__(self, headline: str, body: str) -> None:
        behind = without_dateline(body[:_LONGEST_DATELINE])
        self.found: list[Named] = [named for named in find_names(body) if named.start >= behind]
        capitals = sum(1 for word in headline.split() if word[:1].isupper())
        self.headline_is_capitals = capitals > 0.6 * max(1, len(headline.split()))
        self.headline_names: list[Named] = [] if self.headline_is_capitals else find_names(without_mark(headline))
        self.text = body
        self._full: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self._first: dict[str, int] = {}
        for name, kind in dict.fromkeys([(named.name, named.kind) for named in (*self.found, *self.headline_names)]):
            self._first.setdefault(name, len(self._first))
            first, more, _ = name.partition(" ")
            if not more or name.count(" ") >= _LONGEST_NAME:
                continue  # a name alone, or a title that was run into the text
            last = name.split()[-1]
            if kind == "person" or (kind == "unknown" and (last not in self._first or " of " in name)):
                self._full.setdefault(last.lower(), name)
            if kind == "person":
                self._given.setdefault(first.lower(), name)
            if kind == "organisation":
                self._full.setdefault(first.lower() + "\x00", name)
        self.kinds: dict[str, Kind] = {}
        for named in self.found:
            if named.kind != "unknown":
                self.kinds.setdefault(named.name, named.kind)
        for name in self._told_by_last_name():
            self.kinds.setdefault(name, "person")
        self._of_kinds: dict[tuple[Kind, ...], list[Named]] = {}
        self._holders: dict[str, str | None] = {}
        self._only_holders: dict[str, str | None] = {}

    def _told_by_last_name(self) -> Iterator[str]:
        """Yield the names of two or three words that go on as their last word alone and never as their first: people's.

        A company is shortened the other way ("Dorn Steel" to "Dorn").
        """
        alone = {named.name for named in self.found if " " not in named.name}
        meant: dict[str, str] = {}
        for name in self._first:
            words = name.split()
            if (
                1 < len(words) < LONGEST_PERSON
                and words[-1] in alone
                and words[0] not in alone
                and all(word[:1].isupper() and not word.isupper() for word in words)
                and kind_of(words[-1]) == kind_of(words[0]) == "unknown"
                and self.full(words[-1]) == name
            ):
                meant[words[-1]] = name
        acting = {named.name for named in self.found if named.name in meant and named.subject}
        yield from (name for last, name in meant.items() if last in acting)

    @Once
    def _initials(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name in dict.fromkeys([named.name for named in self.found]):
            words = [word for word in name.replace("-", " ").split() if word[:1].isupper()]
            if len(words) > _LONGEST_NAME:
                continue
            capitals_of = "".join(word[0] for word in words)
            if len(capitals_of) > 1:
                found.setdefault(capitals_of, name)
            bare = capitals_of[:-1] if words and words[-1].lower() in lex.COMPANY_FORMS else capitals_of
            for short in (bare, bare[:-1]):  # "IDC" of International Digital Communications Planning Inc
                if len(short) >= _SHORT_INITIALS:
                    found.setdefault(short, name)
            if len(bare) > _SHORT_INITIALS:
                found.setdefault(bare[1:], name)  # "DPS" of the Tarn Department of Public Safety
            if len(bare) > 1 and "-" in name:
                found.setdefault(bare, name)  # "HP" of Hewlett-Packard Co
        return found

    @Once
    def _with_word(self) -> dict[str, list[Named]]:
        found: dict[str, list[Named]] = {}
        for named in self.found:
            for word in named.words:
                found.setdefault(word, []).append(named)
        return found

    def full(self, name: str) -> str:
        """Return the first full mention that a last name stands for, else the name itself."""
        if " " in name:
            return name
        person = self._full.get(name.lower())
        body = self._full.get(name.lower() + "\x00")
        if person is not None and body is not None and self._first[body] < self._first[person]:
            return name  # "Marsh" is Marsh Foods before Dora Marsh of it is named
        if person is not None and " of " not in person and name in self._bodies_alone:
            return name
        return person or self._given.get(name.lower()) or name

    @Once
    def _bodies_alone(self) -> frozenset[str]:
        """The names of one word that the body calls "it" before a person of that name is told in full: "Marsh ... its mill"."""
        found: set[str] = set()
        told: set[str] = set()
        for named in self.found:
            if " " in named.name:
                told.add(named.name.rsplit(" ", 1)[-1])
            elif named.name not in told:
                told.add(named.name)
                before = self.text[max(0, named.start - _LONGEST_NOUN) : named.start]
                if named.subject and _AS_BODY.match(self.text, named.end) and _A_TITLE.search(before) is None:
                    found.add(named.name)
        return frozenset(found)

    def full_organisation(self, name: str) -> str | None:
        """Return the first full mention of the organisation whose first word or whose initials these are."""
        found = self._full.get(name.lower() + "\x00")
        if found is None and 2 <= len(name) <= 6 and name.isupper():
            return self._initials.get(name)
        return found

    @Once
    def _spellings(self) -> dict[str, str]:
        return {named.name.lower(): named.name for named in reversed(self.found)}

    def spelling(self, place: str) -> str | None:
        """Return how the item spells a name given in small letters, or None where it does not name it."""
        return self._spellings.get(place)

    @Once
    def _introduced(self) -> dict[str, list[Named]]:
        found: dict[str, list[Named]] = {}
        for named in self.found:
            noun = _NOUN_BEFORE.search(self.text, max(0, named.start - _LONGEST_NOUN), named.start)
            if noun is not None:
                found.setdefault(noun.group(1).lower(), []).append(named)
        return found

    def introduced(self, word: str, position: int) -> Named | None:
        """Return the nearest name before a position that the item introduces with a noun ("the airline Dorn"), or None."""
        found = self._introduced.get(word, [])
        at = bisect_right(found, position, key=_end)
        return found[at - 1] if at else None

    def holder(self, role: str) -> str | None:
        """Return the person whom the item names behind a role ("Prime Minister Andreas Papandreou"), or None."""
        if role not in self._holders:
            self._holders[role] = self._holder(role)
        return self._holders[role]

    def only_holder(self, role: str) -> str | None:
        """Return the person who is the only one that the item names behind a role, and behind that very role, else None."""
        if role not in self._only_holders:
            self._only_holders[role] = self._only_holder(role)
        return self._only_holders[role]

    def _only_holder(self, role: str) -> str | None:
        holder = self.holder(role)
        told = {
            (self.full(found["name"]), (found["before"] or "").lower() in _OTHER_ROLES)
            for found in re.finditer(
                rf"(?:(?P<before>[A-Za-z]+)[ -])?\b(?i:{re.escape(role)}),? (?P<name>[A-Z][\w\-]+(?: [A-Z][\w\-]+)?)",
                self.text,
            )
        }
        return holder if told == {(holder, False)} else None

    def _holder(self, role: str) -> str | None:
        found = re.search(
            rf"(?i:{re.escape(role)}),? ([A-Z][\w\-]+(?: (?:de |van |von |al-)?[A-Z][\w\-]+){{0,2}})",
            self.text,
        )
        if (
            found is None
            or not found.group(1)[:1].isupper()
            or found.group(1).split()[0].lower() in LEADING | lex.WEEKDAYS
        ):
            return None
        return self.full(found.group(1))

    def kind(self, name: str) -> Kind:
        """Return what a name names, as far as the item shows."""
        return self.kinds.get(name) or kind_of(name)

    def before(self, position: int, kinds: Iterable[Kind]) -> Iterator[Named]:
        """Return the names of such kinds before a position of the body, nearest first."""
        wanted = tuple(kinds)
        found = self._of_kinds.get(wanted)
        if found is None:
            found = [named for named in self.found if self.kind(self.full(named.name)) in wanted]
            self._of_kinds[wanted] = found
        at = bisect_right(found, position, key=_end)
        return (found[n] for n in range(at - 1, -1, -1))

    def acting_before(self, position: int) -> Named | None:
        """Return the nearest name before a position of the body that may be anybody's and is a subject, or None."""
        at = bisect_right(self._acting, position, key=_end)
        return self._acting[at - 1] if at else None

    @Once
    def _acting(self) -> list[Named]:
        return [named for named in self.found if named.subject and self.kind(self.full(named.name)) == "unknown"]

    def nearest_with(self, words: Iterable[str], position: int) -> Named | None:
        """Return the nearest name before a position of the body that has one of the words."""
        best: Named | None = None
        for word in words:
            found = self._with_word.get(word, [])
            at = bisect_right(found, position, key=_end)
            if at and (best is None or found[at - 1].end > best.end):
                best = found[at - 1]
        return best

    def with_word(self, words: Iterable[str]) -> Named | None:
        """Return the first name of the item that has one of the words."""
        wanted = frozenset(words)
        firsts = [self._with_word[word][0] for word in wanted if word in self._with_word]
        if firsts:
            return min(firsts, key=_end)
        return next((named for named in self.headline_names if named.words & wanted), None)

    def all_names(self) -> tuple[str, ...]:
        """Return the distinct names in order of their first mention, last names joined to full ones."""
        names = dict.fromkeys(map(self.full, self._first))
        return tuple(name for name in names if len(name) > 1)
