"""The values of an agency's JSON by what their names mean, wherever they stand around the story. Owns the search.

An item's text may stand in one object and what is said of it in another beside it. Names are read without regard to
case and punctuation; `version: {number: 3}` is also found as `versionnumber`, a list of names and values as an object.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, tzinfo
from typing import Any

from streams.wire.hold_names import begins_use, holds_until, may_begin_use
from streams.wire.hold_words import says_over
from streams.wire.json_bodies import prose, squeezed, tells
from streams.wire.json_owners import AROUND, SPEAKS, bare, filled, is_switched_off, joined
from streams.wire.paragraphs import tidy
from streams.wire.times import loose

HEADLINES = (
    "headline", "headlinemain", "mainheadline", "headlinetext", "headlines", "title", "head", "hl", "hl1", "hed", "hdl",
    "hdln", "heading", "titel", "titre", "titulo", "titolo", "rubrik", "overskrift", "otsikko", "schlagzeile",
    "ueberschrift", "uberschrift", "kop", "manchete", "naslov", "tytul", "baslik",
    "storytitle", "articletitle", "newstitle", "displaytitle", "headlineshort", "articleheadline", "storyheadline",
    "newsheadline", "webtitle", "subject", "name",
)  # fmt: skip
BODIES = (
    "bodyhtml", "bodyxhtml", "body", "bodytext", "articlebody", "content", "contenthtml", "contents", "text", "story",
    "storytext", "article", "html", "maintext", "fulltext", "texte", "texto", "inhalt", "cuerpo", "paragraphs", "paras",
    "nitf", "storybody", "bodymain", "bodies", "bdy", "txt", "textbody", "copy", "newstext", "newsbody", "corps",
    "blocks", "components", "elements", "sections", "doc", "document", "richtext", "texthtml", "storyhtml",
    "articletext", "articlehtml", "mainbody", "renditions", "textes", "testo", "brodtext", "broedtekst", "brodtekst",
    "leipateksti", "fliesstext", "bodycontent", "haupttext", "artikel", "artikeltext", "tekst", "metin",
    "contenttext", "bodymarkup", "para", "contentelements", "bodyelements", "newsml",
)  # fmt: skip
SHORTER = (
    "description", "summary", "abstract", "lead", "lede", "intro", "teaser", "standfirst", "dek", "snippet", "excerpt",
    "ingress", "caption",
)  # fmt: skip
STRONG = frozenset(HEADLINES) - {"name", "subject"}
"""Names that are a headline even without a text: a desk or a user has a name too."""

_MOST_LEVELS = 5
_MOST_ROWS = 60
_LONGEST_ID = 1000
_NOT_AROUND = re.compile(
    r"media|image|photo|picture|video|audio|galler|thumb|link|related|associat|embed|author|creator|contribut|byline"
    r"|person|people|user|owner|contact|place|location|geo|topic|categor|tag|keyword|entit|compan|channel|previous|prev"
    r"|former|^old|histor|parent|replac|supersed|next|comment|^ads?$|advert|seo|social|stat(?:istic)?s$|analytic|caption|"
    r"credit|publisher|provider|translations?$|renditions?$|blocks$|paragraphs$|versions$|revisions$|schema|context"
)
_ANOTHERS = re.compile(
    _NOT_AROUND.pattern
    + r"|source|agency|agentur|right|licen|event|site|server|account|subscri|poll|^city|^market|^weather"
)
"""Names of objects whose state is not the item's."""

_NAME_KEYS, _VALUE_KEYS = (
    ("name", "key", "id", "property", "field", "term", "type", "label"),
    ("value", "val", "content", "text"),
)
_TYPE_KEYS = ("type", "kind", "code", "class", "name", "key", "reason")
_END_KEYS = (
    "until",
    "end",
    "ends",
    "endsat",
    "enddate",
    "endtime",
    "expires",
    "lifts",
    "to",
    "datetime",
    "date",
    "time",
    "value",
)
EMBARGO_TYPE = re.compile(r"(?i)^\W*(?:embargo|with?h[eo]ld|hold(?!er|ing)|sperrfrist|sperre)")
_CLOCK_ENDS = ("time", "clock", "hour")
_CLOCKS = ("time", "clock", "hour", "timeofday", "uhrzeit", "heure", "hora", "tid", "ora")
_CLOCK = re.compile(
    r"\d{1,2}[:.h]?\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2})?", re.IGNORECASE
)
_DAY = re.compile(
    r"\d{4}[-/.]?\d{2}[-/.]?\d{2}|\d{1,2}[-/. ]+(?:\d{1,2}|[A-Za-z\u00e4\u00e9\u00fb]{3,9})[-/., ]+\d{2,4}"
)
_TIME_NAME = re.compile(
    r"date|time|stamp|moment|datum|fecha|heure|zeit|[a-z]{4}at$|^ts$|created|updated|modified|changed|published|issued|sent|moved|skapad|opprettet|oprettet|endret|erstellt|geaendert|cree"
)
_WRITTEN = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_OTHER_TIME = re.compile(
    r"embargo|expir|event|start|^end|ends|deadline|birth|until|before|valid|hold|release|sperr|next|sched|zone|read|refer"
    r"|available|sunset|archiv|remov|delet|kill|unpub|coverage|dateline|upto|duration|type|format"
    r"|crawl|scrap|fetch"
)


class Names:
    """An item's values by squeezed name: those nearest its text first, then those of what stands around it."""

    def __init__(self, found: Mapping[str, Any]) -> None:
        named = _named_rows(found)
        self.rows = [row for _, row in named]
        owners = {id(row): owner for owner, row in named}
        item = item_of(self.rows) or found
        own = [row for row in self.rows if row is not item]
        self._values: dict[str, list[Any]] = {}
        self._item: dict[str, Any] = {}
        for row in [item, *_inside(item, own), *own]:
            for told, value in filled(row) if row is item else bare(owners[id(row)], row):
                self._values.setdefault(told, []).append(value)
                if row is item:
                    self._item.setdefault(told, value)
                for end in _typed_embargoes(value):
                    self._values.setdefault("embargo", []).append(end)
                if isinstance(value, Mapping) and not _NOT_AROUND.search(told):
                    for inner, deep in joined(told, value):
                        self._values.setdefault(inner, []).append(deep)

    def items(self) -> Iterator[tuple[str, Any]]:
        """Yield all names and values, the nearest first."""
        for name, values in self._values.items():
            for value in values:
                yield name, value

    def has_any(self, names: frozenset[str]) -> bool:
        """Tell whether one of these names has a value."""
        return not names.isdisjoint(self._values)

    def everywhere(self) -> Iterator[tuple[str, Any]]:
        """Yield all names and values, and those in objects whose names say nothing: a hold there is one, too."""
        yield from self.items()
        waiting = [(row, 0) for row in self.rows]
        known = {id(row) for row in self.rows}
        while waiting:
            row, depth = waiting.pop()
            for name, value in row.items():
                told = squeezed(name)
                speaks = SPEAKS.search(told) is not None
                inside = value[:_MOST_ROWS] if isinstance(value, list) and speaks else [value]
                for inner in inside:
                    if not isinstance(inner, Mapping) or _ANOTHERS.search(told):
                        continue
                    if speaks:
                        yield told, inner
                        yield from joined(told, inner)
                    if id(inner) not in known:
                        known.add(id(inner))
                        yield from bare(told, inner)
                        if depth < _MOST_LEVELS:
                            waiting.append((inner, depth + 1))

    def own(self) -> dict[str, Any]:
        """Return the values of the object that holds the text."""
        return self._item

    def all(self, names: tuple[str, ...]) -> list[Any]:
        """Return the values under these names."""
        return [value for name in names for value in self._values.get(name, ())]

    def text(self, names: tuple[str, ...]) -> str | None:
        """Return the first text under these names, on one line."""
        for value in self.all(names):
            told = " ".join(tidy(part) for part in texts(value)[:1])
            if told:
                return told
        return None

    def word(self, names: tuple[str, ...]) -> str | None:
        """Return the first text or whole number under these names."""
        return next((told for value in self.all(names) if (told := word_of(value))), None)

    def time(self, names: tuple[str, ...], zone: str | tzinfo | None) -> str | None:
        """Return the first of these times that can be read; a day takes the clock that stands in a name of its own."""
        for name in names:
            values = self._values.get(name)
            if values is None:
                continue
            for value in self._values.get(f"{name}gmt", ()):  # beside the same in the site's own time
                if (told := word_of(value)) and (moment := self._moment(name, told, UTC)):
                    return moment
            for value in values:
                if (told := word_of(value) or next(iter(texts(value)), None)) and (
                    moment := self._moment(name, told, zone)
                ):
                    return moment
        return None

    def any_time(self, zone: str | tzinfo | None, *, outgoing: bool = False) -> str | None:
        """Return the first time under a name that sounds like that of a version, else the first that is written out.

        When an item goes out may lie ahead: such a time is taken only where `outgoing` asks for it.
        """
        told = [
            (name, word)
            for name, value in self.items()
            if (word := word_of(value)) and not _OTHER_TIME.search(name) and not holds_until(name)
        ]
        if not outgoing:
            told = [row for row in told if not begins_use(row[0]) and not may_begin_use(row[0])]
        named = [row for row in told if _TIME_NAME.search(row[0])]
        written = [row for row in told if _WRITTEN.match(row[1])]
        return next((moment for name, word in (*named, *written) if (moment := self._moment(name, word, zone))), None)

    def list(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the texts of the first of these names that has any."""
        for name in names:
            if found := [tidied for value in self.all((name,)) for told in texts(value) if (tidied := tidy(told))]:
                return tuple(dict.fromkeys(found))
        return ()

    def clocked(self, name: str, told: str) -> str:
        """Return a day with the clock that stands in a name of its own, anything else as it is."""
        if _DAY.fullmatch(told):
            stem = name.removesuffix("date").removesuffix("day").removesuffix("on")
            for clock in (*(f"{part}{end}" for part in (name, stem) for end in _CLOCK_ENDS), *_CLOCKS):
                for value in self._values.get(clock, ()):
                    if (hour := word_of(value)) and _CLOCK.fullmatch(hour):
                        return f"{told} {hour}"
        return told

    def _moment(self, name: str, told: str, zone: str | tzinfo | None) -> str | None:
        return None if _CLOCK.fullmatch(told) else loose(self.clocked(name, told), zone=zone)


def _typed_embargoes(value: Any) -> Iterator[Any]:
    """Yield the end of each embargo that an object says it is: `{type: embargo, until: ...}`; yes where it has none."""
    for row in value if isinstance(value, list) else [value]:
        if not isinstance(row, Mapping):
            continue
        named = {squeezed(name): inner for name, inner in row.items()}
        told = next((named[key] for key in _TYPE_KEYS if isinstance(named.get(key), str)), "")
        if EMBARGO_TYPE.search(told) and not says_over(squeezed(told)):
            end = next((named[key] for key in _END_KEYS if word_of(named.get(key))), None)
            if end is not None or not (is_switched_off(row) or named.get("value") is False):
                yield True if end is None else end


def rows_of(found: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the objects that may hold the story or what is said of it, from the outermost in."""
    return [row for _, row in _named_rows(found)]


def _named_rows(found: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """Return those objects behind the (squeezed) name of each."""
    rows: list[tuple[str, Mapping[str, Any]]] = [("", found)]
    waiting: list[tuple[Mapping[str, Any], int]] = [(found, 0)]
    while waiting and len(rows) < _MOST_ROWS:
        row, depth = waiting.pop(0)
        if depth >= _MOST_LEVELS:
            continue
        for name, value in row.items():
            told = squeezed(name)
            if not isinstance(value, Mapping | list) or (
                name != "_source" and (AROUND.search(told) is None or _NOT_AROUND.search(told) is not None)
            ):
                continue
            inner = value if isinstance(value, Mapping) else _paired(value) or (value[0] if len(value) == 1 else None)
            if isinstance(inner, Mapping):
                rows.append((told, inner))
                waiting.append((inner, depth + 1))
    return rows


def item_of(rows: list[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Return the object that holds the story: the outermost with headline and text, else text, else headline."""
    best: tuple[int, Mapping[str, Any]] | None = None
    for row in rows:
        names = {squeezed(name): value for name, value in row.items() if value}
        head = any(texts(names[name]) for name in STRONG & names.keys())
        body = any(tells(names[name]) and not _is_item(names[name]) for name in names.keys() & _BODY_NAMES)
        place = 0 if head and body else 1 if body else 2 if head else 3
        if place < 3 and (best is None or place < best[0]):  # noqa: PLR2004
            best = place, row
    return best[1] if best else None


_BODY_NAMES = frozenset(BODIES)


def _is_item(value: Any) -> bool:
    """Tell whether an object has a headline of its own and a text: then it is an item and no body."""
    if not isinstance(value, Mapping):
        return False
    names = {squeezed(name): inner for name, inner in value.items() if inner}
    return any(texts(names[name]) for name in STRONG & names.keys()) and any(
        tells(names[name]) for name in names.keys() & _BODY_NAMES
    )


def _inside(item: Mapping[str, Any], rows: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    values = list(item.values())
    return [row for row in rows if any(row is value for value in values)]


def _paired(rows: list[Any]) -> dict[str, Any] | None:
    """Return a list of names and values as one object."""
    made: dict[str, Any] = {}
    for row in rows:
        if not isinstance(row, Mapping):
            return None
        named = {squeezed(name): value for name, value in row.items()}
        name = next((named[key] for key in _NAME_KEYS if isinstance(named.get(key), str)), None)
        value = next((named[key] for key in _VALUE_KEYS if named.get(key) is not None), None)
        if name is None or value is None or len(name) > 40:  # noqa: PLR2004 - no name
            return None
        made.setdefault(name, value)
    return made or None


def word_of(value: Any) -> str | None:
    """Return a text or a whole number as text, of a list the first."""
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str | int) and not isinstance(value, bool) and (told := tidy(str(value))):
        return told if len(told) <= _LONGEST_ID else None
    return None


def opens_with_time(text: str) -> bool:
    """Tell whether a text begins as a time is written out, under whatever name: then it is taken for one."""
    return not text[:1].isalpha() and (told := word_of(text)) is not None and _WRITTEN.match(told) is not None


def texts(value: Any) -> list[str]:
    """Return the texts in a value: itself, those of a list, the name, value or text of an object."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, Mapping):
        own = {squeezed(name): inner for name, inner in value.items()}
        return next(
            (
                found
                for name in (
                    "name",
                    "value",
                    "text",
                    "html",
                    "content",
                    "label",
                    "full",
                    "main",
                    "long",
                    "title",
                    "default",
                    "print",
                    "web",
                    "short",
                    "headline",
                    "basic",
                    "rendered",
                    "en",
                    "literal",
                    "code",
                )
                if (found := _flat(own.get(name)))
            ),
            [],
        )
    if isinstance(value, list):
        return [text for row in value for text in (texts(row) if not isinstance(row, list) else [])]
    return []


def _flat(value: Any) -> list[str]:
    return [value] if isinstance(value, str) and value.strip() else []


def body_of(names: Names, of: tuple[str, ...] = BODIES) -> list[str]:
    """Return the paragraphs under the names for a body: the first, unless another is far longer."""
    found: list[list[str]] = []
    seen: list[Any] = []
    for name in of:
        for value in (names.own().get(name), *names.all((name,))):
            if value is None or any(value is other for other in seen) or _is_item(value):
                continue
            seen.append(value)
            if told := prose(value):
                found.append(told)
    longest = max((sum(map(len, told)) for told in found), default=0)
    return next((told for told in found if 2 * sum(map(len, told)) >= longest), [])
