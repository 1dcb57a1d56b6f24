"""Which elements of an unknown document are its text, and which role the others play. Owns this search, no values."""

import re
from collections.abc import Iterator

from lxml import etree

from streams.wire import xml_data
from streams.wire.json_bodies import plain_letters
from streams.wire.paragraphs import SENTENCE_END, TAGS
from streams.wire.xml_bodies import PARAGRAPHS
from streams.wire.xml_roles import ROLES
from streams.wire.xml_tree import attribute, local
from streams.wire.xml_values import PAIRS, paired_name

ROLE = {name: role for role, names in ROLES.items() for name in names.split()}
"""The role of an element or attribute by its plain name."""

SHORTEST_BODY = 40
"""Characters: less in an element called `text` is a label."""

NO_TEXT = re.compile(
    r"right|copyright|note|url|href|link|image|photo|media|caption|bio|author|byline|contact|terms|licen|instruct|legal"
    r"|disclaim|keyword|schema|ednote|advis|comment|descr|summary|abstract|lede|lead|title|head|hed"
)
"""What a plain name says when the element holds words but neither the text nor the headline."""

_LAST_PART = re.compile(r"^[\w-]{1,10}[.:]")  # "dc.source", "prism:copyright"
_SEPARATORS = re.compile(r"[-_.:]")
_SHORTEST_ROW, _SHORTEST_PROSE = 20, 60  # characters of a paragraph
_HEADS = frozenset(("head", "hl"))
_NAMES = frozenset(("headline", "title", "id"))
_OUTSIDE = frozenset(("headline", "title", "id", "version", "modified"))
_LINES = frozenset(("headline", "title"))
_TIMES = frozenset(("created", "modified"))
_IN_TEXT = frozenset(("body", "abstract", "place", "subject"))
_MEDIA = re.compile(r"caption|photo|picture|image|video|audio|graphic|media(?!type)|rendition")
_MOST_OF_A_FLASH = 60  # elements


class Survey:
    """What the elements below one are: the outermost bodies, and what holds a headline or an id."""

    def __init__(self, found: etree._Element) -> None:
        self.named: set[etree._Element] = {found} if attribute(found, "id", "guid") else set()
        self.headlines = False
        self._roles: set[str] = {"id"} if self.named else set()
        holders: set[etree._Element] = set()
        called = []
        for element in found.iter("*"):
            told = named_role(element)
            if told is None:
                continue
            if told == "body" and element is not found:
                called.append(element)
            if told in _NAMES:
                self.headlines = self.headlines or told in _LINES
                _mark(element, self.named)
            if told in _OUTSIDE:
                _mark(element, holders)
            self._roles.add(told)
        # What is called a body may hold a whole article: `<article>` and `<data>` are either.
        chosen: set[etree._Element] = set()
        self.bodies: list[etree._Element] = []
        self.mixed: list[etree._Element] = []
        """Bodies that hold the headline beside the text."""
        for body in called or _unnamed(found):
            if body not in holders and not any(around in chosen for around in body.iterancestors()):
                chosen.add(body)
                self.bodies.append(body)
        if called and not self.bodies:
            self.mixed = [body for body in called if _is_mixed(body)]
            self.bodies = self.mixed or _unnamed(found)

    def flashes(self, found: etree._Element) -> Iterator[etree._Element]:
        """Yield what is a headline with id and time in a document without a body, where there is nothing to look at."""
        if self.bodies or not {"headline", "id"} <= self._roles or self._roles.isdisjoint(_TIMES):
            return
        elements = list(found.iter("*"))
        if any(_MEDIA.search(plain_name(local(element))) for element in elements) or xml_data.recognise(found):
            return
        lines = [element for element in elements if named_role(element) == "headline"]
        if len(lines) == 1 and len(elements) <= _MOST_OF_A_FLASH:
            yield found
        elif len(holders := list(dict.fromkeys(line.getparent() for line in lines))) == len(lines):
            yield from (holder for holder in holders if holder is not None and _is_record(holder))


def parted(found: etree._Element) -> Survey:
    """Return the survey of a document in which bodies that hold their headline are parted: the tree is changed."""
    survey = Survey(found)
    for body in survey.mixed:
        _part_heads(body)
    return Survey(found) if survey.mixed else survey


def around(body: etree._Element, survey: Survey) -> etree._Element | None:
    """Return the nearest element around a body that holds a headline or an id; of several, one that holds its own."""
    if body in survey.mixed and any(other.tag == body.tag for other in survey.mixed if other is not body):
        return body
    return next((holder for holder in body.iterancestors() if holder in survey.named), None)


def told_in_element(element: etree._Element) -> str:
    """Return all text of an element, trimmed."""
    return "".join(map(str, element.itertext())).strip()


def named_role(element: etree._Element) -> str | None:
    """Return the role of an element by its name, or by the name that it gives beside a value."""
    name = plain_name(local(element))
    if name in PAIRS and (told := paired_name(element)):
        paired = ROLE.get(plain_name(told)) or ROLE.get(plain_name(_LAST_PART.sub("", told)))
        if paired:
            return paired
    if name in _HEADS and len(element):
        return None  # what holds others is no line
    return ROLE.get(name)


def plain_name(name: str) -> str:
    """Return a name without its name space, signs and accents, in lower case."""
    told = name.rpartition("}")[2].lower()
    return _SEPARATORS.sub("", told if told.isascii() else plain_letters(told))


def _part_heads(body: etree._Element) -> None:
    """Put the text of a body that holds its headline too into an element of its own."""
    made = etree.Element("text")
    made.text, body.text = body.text, None
    for child in list(body):
        if not _is_head(child):
            made.append(child)
        elif child.tail:
            last = next(reversed(made), None)
            if last is None:
                made.text = (made.text or "") + child.tail
            else:
                last.tail = (last.tail or "") + child.tail
            child.tail = None
    body.append(made)


def _is_record(holder: etree._Element) -> bool:
    told = {named_role(child) for child in holder.iterchildren("*")}
    return "id" in told and not told.isdisjoint(_TIMES)


def _is_mixed(body: etree._Element) -> bool:
    """Tell whether a body has its headline as a child, and text beside it or nothing else at all."""
    heads = [child for child in body.iterchildren("*") if _is_head(child)]
    if not any(named_role(child) in _LINES for child in heads):
        return False
    rest = len(told_in_element(body)) - sum(len(told_in_element(head)) for head in heads)
    return rest >= SHORTEST_BODY or all(named_role(child) in _LINES for child in body.iterchildren("*"))


def _is_head(child: etree._Element) -> bool:
    """Tell whether a child of a body stands beside the text: by its role, else as a short value without a sentence."""
    if not isinstance(child.tag, str):
        return False
    name, told = local(child).lower(), named_role(child)
    if told in _LINES:
        return True
    if name in PARAGRAPHS or (child.tail or "").strip() or told in _IN_TEXT:
        return False
    text = told_in_element(child)
    return told is not None or (name not in TAGS and len(text) < _SHORTEST_PROSE and not SENTENCE_END.search(text))


def _unnamed(found: etree._Element) -> list[etree._Element]:
    """Return what holds the text where no name says so: the most prose, and what is called the same."""
    if xml_data.recognise(found):
        return []
    found_in: dict[etree._Element, list[etree._Element]] = {}
    for element in found.iter("*"):
        told = (element.text or "").strip()
        row = local(element).lower() in PARAGRAPHS
        fewest = _SHORTEST_ROW if row else _SHORTEST_PROSE
        if len(told) < fewest or not SENTENCE_END.search(told) or NO_TEXT.search(plain_name(local(element))):
            continue
        if row and (parent := element.getparent()) is not None:
            found_in.setdefault(parent, []).append(element)
        else:
            found_in.setdefault(element, []).append(element)
    longest = max(found_in.values(), key=lambda parts: sum(len(part.text or "") for part in parts), default=[])
    tags = {part.tag for part in longest}
    return [part for parts in found_in.values() for part in parts if part.tag in tags]


def _mark(element: etree._Element, group: set[etree._Element]) -> None:
    """Put all that stands around an element into a group."""
    for around in element.iterancestors():
        if around in group:
            return
        group.add(around)
