"""Whom "the two banks", "neither company" and "officials of either ministry" mean: those named together before.

Owns which names stand in one phrase, and which of these phrases a description can mean; where it is not certain, nobody.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from streams.derive import lexicon as lex
from streams.derive.lines import Line
from streams.derive.name_reading import Kind as NameKind
from streams.derive.name_reading import Named
from streams.derive.offices import is_public
from streams.derive.party_words import Who, aliases, with_how
from streams.derive.plural_words import Several, plural_of, several_in
from streams.derive.tokens import Token

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_FAR_BACK = 12
"""Names before a description among which those stand that it means where it does not count them, or are named apart."""
_FARTHEST = 60
"""Names among which the only phrase that names as many as are counted may stand."""
_NEAR = 2
"""Lines back in which both of "both" stand."""
_PAIR = 2
_JOINS = re.compile(
    r">?(?: <[^<> ]{1,12}>)?(?: \([^()]{1,12}\))?(?:,? (?:and|or|nor|with) (?:the |(?:its |the )?(?:[a-z\-]+ )?(?:rival|competitor|neighbou?r|peer|partner|parent) )?|, (?:the )?)<?"
)
"""What stands between the names of one phrase: "Velt Bank, Tarn Bank <TRN> and its smaller rival Harn Bank"."""
_HEARS = re.compile(r"(?:\b(?:told|tells) (?:the )?|\()$")
"""Before the name of who only hears it, or of the wire in a dateline."""
_HEARS_LENGTH = 12
_TELLS = re.compile(r" (?:has |had |first |also |later )?(?:reported|reports|wrote|writes|revealed|alleged)\b")
"""Behind the name of who told the report, and is none of those it is about."""
_BANK = re.compile(r"\bbank\b", re.IGNORECASE)
_KINDS: dict[str, tuple[NameKind, ...]] = {
    "person": ("person", "unknown"),
    "any": ("person", "organisation", "unknown", "place"),
}
_BODIES: tuple[NameKind, ...] = ("organisation", "unknown")


class Group(NamedTuple):
    """Parties that one phrase names, in the order of the text, and where it begins."""

    parties: dict[str, Who]
    at: int


def together_meant(item: "Discourse", line: Line, words: Sequence[Token]) -> list[Who]:
    """Return the parties that a description of several means; none for other words, and where it is not certain."""
    told = several_in(words)
    if told is None or line.field != "body":
        return []
    if words[0].low == "their" and len(subject := item.main_subject(line)) > 1:
        return list(subject)
    found = _meant(item, line, line.at + words[0].start, told)
    said = " ".join(t.text for t in words)
    return [_as_told(who, said, told.shell) for who in found]


def _as_told(who: Who, said: str, shell: str | None) -> Who:
    """Return a party with how it was found, bound by who speaks for it where somebody does."""
    if shell is None:
        return with_how(who, f"{said} is {who.name}", pronoun=who.pronoun)
    return Who(who.name, None, shell, aliases(who.name), "shell", how=(f"{said} is {who.name}",))


def _meant(item: "Discourse", line: Line, position: int, told: Several) -> list[Who]:
    groups = list(_groups(item, position, told))
    for group in groups:
        if len(group.parties) > 1 and _is_introduced(item.body_text, group.at, told):
            return _counted(item, line, group, told)
    if told.kind == "person":
        return [] if told.noun not in ("pair", "couple", "duo") else _nearest_pair(item, line, groups)
    if told.kind == "any":
        return (_nearest_pair(item, line, groups) if told.number == _PAIR else []) or _all_of_last(item, line, told)
    if told.number and (only := _only_such(item, line, groups, told)):
        return only
    return _last_named(item, line, groups[:_FAR_BACK], told)


def _counted(item: "Discourse", line: Line, group: Group, told: Several) -> list[Who]:
    """Return the parties of a phrase where they are as many as are counted, without who has just spoken for "the others"."""
    if told.others:
        before = item.main_subject(item.body[line.index - 1]) if line.index else []
        spoke = {who.name.lower() for who in before}
        rest = [who for name, who in group.parties.items() if name not in spoke]
        left = len(group.parties) - len(rest) == 1 and told.number in (0, len(rest))
        return rest if left else []
    return list(group.parties.values()) if told.number in (0, len(group.parties)) else []


def _only_such(item: "Discourse", line: Line, groups: Sequence[Group], told: Several) -> list[Who]:
    """Return those of the only phrase that names as many as are counted, else of the only such companies of the item."""
    size = told.number + (1 if told.others else 0)
    such = {frozenset(group.parties): group for group in reversed(groups) if len(group.parties) == size}
    larger = any(len(group.parties) > size for group in groups[:_FAR_BACK])
    if len(such) == 1 and not larger:
        return _counted(item, line, next(iter(such.values())), told)
    if such or larger or told.others or told.kind != "company":
        return []
    formed: dict[str, Who] = {}
    for group in reversed(groups):
        formed |= {
            name: who for name, who in group.parties.items() if lex.COMPANY_FORMS & set(name.replace(".", "").split())
        }
    return list(formed.values()) if len(formed) == told.number else []


def _last_named(item: "Discourse", line: Line, groups: Sequence[Group], told: Several) -> list[Who]:
    """Return those joined in the last phrase of several; of two counted companies, also the last two named apart."""
    apart: dict[str, Who] = {}
    floor = 0
    for group in groups:
        joined = group.parties
        if len(joined) > 1 and not apart and (not told.number or len(joined) == told.number):
            return _counted(item, line, group, told)
        if not told.number:
            continue
        if len(joined) > _PAIR or told.number != _PAIR or told.others:
            return []
        if len(apart) == _PAIR and group.at < floor:
            break
        apart.update((name, who) for name, who in reversed(joined.items()) if name not in apart)
        floor = item.body[item.line_at(group.at)].at if len(apart) <= _PAIR else floor
    return list(reversed(apart.values())) if len(apart) == _PAIR else []


def _nearest_pair(item: "Discourse", line: Line, groups: Sequence[Group]) -> list[Who]:
    """Return the two whom the last joint phrase of the lines just before names; nobody where it names more."""
    floor = item.body[max(0, line.index - _NEAR)].at
    last = next((group for group in groups if floor <= group.at < line.at and len(group.parties) > 1), None)
    return list(last.parties.values()) if last is not None and len(last.parties) == _PAIR else []


def _all_of_last(item: "Discourse", line: Line, told: Several) -> list[Who]:
    """Return all whom the sentence before names, where they are as many as a bare "both" or "neither" counts."""
    if told.noun or not line.index:
        return []
    floor = item.body[line.index - 1].at
    named: dict[str, Who] = {}
    for one in item.names.before(line.at, ("person", "organisation", "unknown")):
        if one.start < floor:
            break
        who = item.antecedents.named(one)
        placed = _PLACED.search(item.names.text, max(0, one.start - _NOUN_WITHIN), one.start)
        if _can_be(item, who, one, told) and (placed is None or item.names.kind(who.name) != "unknown"):
            named[who.name.lower()] = who
    return list(reversed(named.values())) if len(named) == told.number else []


_PLACED = re.compile(r"\b(?:in|at|near|from|outside) (?:the )?$")
"""Right before a name that may be a place's."""


def _is_introduced(text: str, at: int, told: Several) -> bool:
    """Whether a phrase is called what the description calls it: "Senators Ruth Adler and Owen Faulk", "banks Velt and Tarn"."""
    if not told.noun:
        return False
    before = text[max(0, at - _NOUN_WITHIN) : at].lower().rstrip(" ,:<")
    return before.endswith(f" {plural_of(told.noun)}") or before == plural_of(told.noun)


_NOUN_WITHIN = 24


def _groups(item: "Discourse", position: int, told: Several) -> Iterator[Group]:
    """Yield the parties named before a position that a description can mean, the nearest first, those of a phrase together."""
    group: dict[str, Who] = {}
    at = 0
    behind: tuple[int, int] | None = None
    kinds = _KINDS.get(told.kind, _BODIES)
    for named in islice(item.names.before(position, kinds), _FARTHEST):
        start, end = _whole(named)
        if behind is not None and start >= behind[0]:
            continue  # inside the same marks: "<Marsh, Roe and Co>"
        who = _party(item, named, start, end)
        if not _can_be(item, who, named, told):
            behind = None
            continue
        between = "" if behind is None else item.names.text[end : behind[0]]
        if behind is not None and between == " and " and _is_second_half(item.names.text, start, behind):
            last = next(iter(group))
            whole = Who(lex.squeeze(item.names.text[start : behind[1]]))
            group = {whole.name.lower(): whole} | {name: one for name, one in group.items() if name != last}
            at, behind = start, (start, behind[1])
            continue
        if group and not _JOINS.fullmatch(between):
            yield Group(group, at)
            group = {}
        group = {who.name.lower(): who} | {name: one for name, one in group.items() if name != who.name.lower()}
        at = start
        behind = (start, end)
    if group:
        yield Group(group, at)


def _whole(named: Named) -> tuple[int, int]:
    """Return where a name begins and ends, with all that stands in the same angle brackets."""
    opening = named.text.rfind("<", max(0, named.start - _LONGEST_MARKED), named.start)
    if opening < 0 or ">" in named.text[opening : named.start]:
        return named.start, named.end
    closing = named.text.find(">", named.end, named.end + _LONGEST_MARKED)
    inside = named.text[opening + 1 : closing]
    return (opening + 1, closing) if closing > 0 and "<" not in inside else (named.start, named.end)


_LONGEST_MARKED = 50


def _is_second_half(text: str, start: int, behind: tuple[int, int]) -> bool:
    """Whether a name before an "and" is the first half of a firm's: "Harn Oil and Gas Inc", "Roe Iron and Steel Corp"."""
    first, last = text[start : behind[0]].lower().split(), text[behind[0] : behind[1]].lower().split()
    formed = len(last) == _PAIR and last[1] in lex.COMPANY_FORMS
    return formed and last[0] in _TRADES and lex.COMPANY_FORMS.isdisjoint(first)


_TRADES = frozenset(
    "gas light electric power trust loan savings marine fire iron steel petroleum telegraph telephone chemical chemicals machinery"
    " smelting refining casualty navigation".split()
)


def _party(item: "Discourse", named: Named, start: int, end: int) -> Who:
    if (start, end) == (named.start, named.end):
        return item.antecedents.named(named)
    name = lex.squeeze(named.text[start:end])
    return Who(name, None, None, aliases(name), "body")


def _can_be(item: "Discourse", who: Who, named: Named, told: Several) -> bool:
    """Whether a name is of the kind that a description tells, and is none of who tells the report."""
    hears = _HEARS.search(item.names.text[max(0, named.start - _HEARS_LENGTH) : named.start])
    if hears or item.is_outlet(who.name) or _TELLS.match(item.names.text, named.end):
        return False
    if told.kind == "company":
        return not is_public(who.name)
    if told.kind == "bank":
        return not is_public(who.name) or _BANK.search(who.name) is not None
    if told.kind == "office":
        return is_public(who.name) or item.names.kind(who.name) == "organisation"
    if told.kind == "marked":
        return told.noun in who.name.lower().split()
    if told.kind == "person":
        return who.kind == "person" or " " in who.name
    return True
