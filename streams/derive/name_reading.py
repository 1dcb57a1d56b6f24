"""Names in a text: where they stand, without titles and descriptions, and what their words say that they name.

Owns reading one name; the index of an item's names is `item_names`.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from streams.derive import lexicon as lex
from streams.derive.given_names import GIVEN_NAMES
from streams.derive.joined_names import is_one_body
from streams.memo import Memo

Kind = Literal["person", "organisation", "place", "unknown"]
_new = tuple.__new__  # twice as fast as the named constructor, and there are dozens of names an item


_NAME = re.compile(
    # It begins with the capital, so that the search leaps from one to the next, and looks back from there.
    r"[A-Z\u00c0-\u00de](?<!\w[A-Z\u00c0-\u00de])(?!(?<=<[A-Z])[A-Z0-9.\-]{0,8}>)(?:[\w&.\u2019'\-]*[\w&]|(?<=[A-Z]))(?:(?: (?:of the|of|de|de la|von|van|van der|der|du|del|di|al|bin|ibn|ben|el|for|&) | |(?<=[A-Z])(?<![A-Z]{2})\. )(?:[A-Z\u00c0-\u00de][\w&.\u2019'\-]*[\w&]|[A-Z]\b)){0,11}"
)


_POSSESSIVE = re.compile(r"['\u2019]s?\b.*$", re.DOTALL)


LEADING = (
    lex.DETERMINERS
    | lex.PREPOSITIONS
    | lex.SUBORDINATORS
    | lex.PRONOUNS
    | lex.ADVERBS
    | lex.CLAUSE_LINKS
    | lex.AUXILIARIES
    | frozenset(
        [
            "according",
            "former",
            "asked",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "update",
            "exclusive",
            "reuters",
            "meanwhile",
            "however",
            "other",
            "besides",
            "more",
            "says",
            "if",
            "no",
            "last",
            "next",
            "i'd",
            "i'm",
            "we're",
            "it's",
            "i've",
            "we've",
        ]
    )
    | frozenset("shares stocks sales profits profit revenue revenues output turnover exports imports prices".split())
    | frozenset(["market", "sources", "analysts", "officials", "dealers", "traders", "police"])
)


_FOLLOWING_VERB = re.compile(
    r"\s*(?:<[^<>]{1,20}>|\([^()]{1,30}\))?,?\s*(?:also |later |on \w+ |today |yesterday |has |had |have )?(?:said|says|told|is|was|will|would|has|had|denied|confirmed|declined|rejected|reported|added|\w{3,}ed)\b"
)


_AGE = re.compile(r",\s+\d{2},")


_NATIONS = frozenset(
    "america american britain british france french germany german italy italian spain spanish russia russian china chinese japan japanese india indian iran iranian iraq iraqi israel israeli syria syrian turkey turkish egypt egyptian libya libyan ukraine ukrainian canada canadian mexico mexican brazil brazilian argentina nigeria nigerian kenya pakistan afghanistan australia australian europe european london paris berlin moscow beijing tokyo washington brussels kuwait saudi arabia opec u.s u.s. u.k. eu korea korean north south colombia indonesia malaysia vietnam taiwan".split()
)


_TITLES = frozenset(
    "president minister prime chairman chairwoman chief executive director governor mayor senator chancellor king queen prince princess pope general secretary foreign finance defence defense vice deputy mr mrs ms dr mr. mrs. ms. dr. sir lord lady sheikh colonel lieutenant col. lt. gen. sgt. sen. rep. gov. prof. professor judge ambassador attorney premier treasurer captain actor actress singer rapper spokesman spokeswoman spokesperson ceo coach inspector superintendent sheriff detective undersecretary commissioner congressman homeland security press speaker officer".split()
)


_DESCRIPTORS = frozenset(
    "airline carrier carmaker automaker retailer insurer broadcaster chipmaker drugmaker brewer builder developer lender operator shipowner planemaker singer actor actress rapper author".split()
)


_OWNED = re.compile(r"^[^'\u2019]+['\u2019]s? (?P<who>[A-Z].*)$")
"""Whose somebody is, and he: "Tarn's President Ruth Adler" are two names."""


class Named(NamedTuple):
    """A name where it stands in its text, without its possessive and tickers."""

    name: str
    start: int
    end: int
    kind: Kind
    words: frozenset[str]
    text: str

    @property
    def subject(self) -> bool:
        """Whether a verb follows it, as a subject's does."""
        return _FOLLOWING_VERB.match(self.text, self.end, self.end + 60) is not None


@lru_cache(maxsize=1 << 15)
def kind_of(name: str) -> Kind:
    """Return what the words of a name alone say that it names."""
    words = name.lower().replace(".", "").split()
    if not words:
        return "unknown"
    if any(word in lex.ORGANISATION_WORDS for word in words):
        return "organisation"
    if words[0] in GIVEN_NAMES and len(words) > 1:
        return "person"
    if words[0] in lex.ROLE_WORDS and len(words) > 1:
        return "person"
    if words[0] in ("us", "uk", "ussr", "uae") and len(words) == 1:
        return "place"
    if len(words) == 1 and name.isupper() and 1 < len(name) < 6:
        return "organisation"
    if any(word in _NATIONS for word in words):
        return "place"
    return "unknown"


_AND = len(" and ")


class _Read(NamedTuple):
    """What the words of a name with capitals tell wherever they stand.

    `offset` is where the name begins in them, `is_open` whether what stands around it may tell that it is a person's,
    `owned` the person behind a possessive in them.
    """

    name: str
    offset: int
    kind: Kind
    words: frozenset[str]
    is_open: bool
    owned: tuple[str, int, frozenset[str]] | None


def find_names(text: str) -> list[Named]:
    """Return the names of a text in order, each as often as it stands there."""
    found: list[Named] = []
    linked = -1  # where a name begins that an "and" joins to the one before
    for match in _NAME.finditer(text):
        read = _READ[match[0]]
        if read is None:
            continue
        name, offset, kind, words, is_open, owned = read
        at = match.start()
        start = at + offset
        end = start + len(name)
        if is_open and (
            (text.startswith(",", end) and _AGE.match(text, end, end + 6))
            or (" " in name and _has_role_before(text, start, end))
        ):
            kind = "person"
        if start == linked and text.startswith(" and ", start - _AND):
            before = found[-1]
            if is_one_body(before.name.split(), name.split()):
                name, start, kind = text[before.start : end], before.start, "organisation"
                words = before.words | words | {"and"}
                found.pop()
        found.append(_new(Named, (name, start, end, kind, words, text)))
        if owned is not None:
            person, begin, words = owned
            begin += at
            end = begin + len(person)
            found.append(_new(Named, (person, begin, end, "person", words, text)))
        linked = end + _AND
    return found


def _read(raw: str) -> _Read | None:
    """Return the name in words with capitals; None if there is none."""
    told = _told(raw)
    if told is None:
        return None
    name, offset, kind = told
    is_open = kind == "unknown" and len(name.split()) in (2, 3)
    return _Read(name, offset, kind, frozenset(name.lower().split()), is_open, _owned(raw))


def _owned(raw: str) -> tuple[str, int, frozenset[str]] | None:
    """Return the person behind a possessive, where his name begins, and its words; None where there is none."""
    found = _OWNED.search(raw)
    read = None if found is None else _READ[found["who"]]
    if found is None or read is None or read.kind != "person" or read.name.lower() in _TITLES:
        return None
    return read.name, found.start("who") + read.offset, read.words


def _told(raw: str) -> tuple[str, int, Kind] | None:
    """Return the name in words with capitals, where it begins there, and its kind; None if there is none."""
    cut = _POSSESSIVE.search(raw)
    if cut is not None and cut.start() > 0 and raw[cut.start() : cut.start() + 2] in ("'s", "\u2019s", "'", "\u2019"):
        raw = raw[: cut.start()]
    shell = _SHELL.match(raw)
    name, offset = _without_leading(_one_name(raw if shell is None else raw[shell.end() :]))
    offset += 0 if shell is None else shell.end()
    first, _, rest = name.partition(" ")
    if rest and first.lower() in _DESCRIPTORS and " " not in rest and rest.lower() not in lex.ORGANISATION_WORDS:
        offset += len(first) + 1
        name = rest
    while True:
        first, _, rest = name.partition(" ")
        if (
            rest
            and (
                _is_title(first, rest)
                or (
                    first.lower() in ("russian", "u.s.", "us", "french", "british", "german", "israeli", "former")
                    and rest.split()[0].lower() in _TITLES
                )
            )
            and not any(w in lex.ORGANISATION_WORDS for w in rest.lower().split())
        ):
            remit = _OF_REMIT.match(rest) if first.lower() != "chief" else None  # "Chief of Defence Staff"
            if remit is not None and not remit["who"]:
                break  # "Secretary of State" alone is nobody's name, nor is "of State"
            skipped = 0 if remit is None else remit.start("who")
            offset += len(first) + 1 + skipped
            name = rest[skipped:]
            continue
        break
    kept = _behind_title(_before_rank(name))
    offset += max(0, name.find(kept)) if kept else 0
    name = kept
    if len(name) < 2 or name.lower() in lex.WEEKDAYS or name.lower() in lex.MONTHS:
        return None
    kind = kind_of(name)
    if offset and kind == "unknown" and raw.split(" ")[0].lower() in _TITLES:
        kind = "person"
    return name, offset, kind


_SHELL = re.compile(
    r"(?:Spokes(?:man|woman|men|women|people|person)|Officials?|Representatives|Executives|Lawyers|Attorneys|Aides) (?:for|of|at|from) (?:the )?(?=[A-Z])"
)
"""Who speaks for the name that follows: "Spokesmen for Harn Oil"."""
_READ = Memo(_read, 1 << 14)

_OF_REMIT = re.compile(r"of (?:the )?[A-Z][\w\-]*(?: and [A-Z][\w\-]*| Affairs)?(?: |$)(?P<who>.*)")
"""What an office is in charge of, between a title and a name: "of State Ruth Adler", "of Foreign Affairs Owen Faulk"."""


def _is_title(first: str, rest: str) -> bool:
    """Whether the first word of a name is a title: "Prime" and a party only before what they go with."""
    low, following = first.lower(), rest.split(maxsplit=1)[0].lower()
    if low == "prime":
        return following == "minister"
    if low in _PARTIES:
        return following not in _OF_PARTIES and " " in rest
    return low in _TITLES


_PARTIES = frozenset(["republican", "democrat", "democratic"])
"""Parties whose members are told by them: "Republican Roy Marsh"."""
_OF_PARTIES = frozenset(
    "national governors senatorial congressional people republic convention socialists guard union".split()
)


def _behind_title(name: str) -> str:
    """Return "Ruth Adler" of "Bank of Tarn Governor Ruth Adler" and of "Chancellor of the Exchequer Ruth Adler"."""
    words = name.split() if " " in name else []
    for k in range(len(words) - 2, -1, -1):
        if words[k].lower() not in _INNER_TITLES:
            continue
        rest = words[k + 1 :]
        if rest[0] == "of":
            rest = rest[3:] if len(rest) > 1 and rest[1] == "the" else rest[2:]
        lows = [word.lower() for word in rest]
        if 1 < len(rest) <= LONGEST_PERSON and not any(w in lex.ORGANISATION_WORDS or w in ("of", "and") for w in lows):
            return " ".join(rest)
        return name
    return name


_INNER_TITLES = frozenset(
    "governor chairman chairwoman minister president chancellor director secretary treasurer senator ambassador ceo cfo coo mayor"
    " coach premier commissioner boss founder captain representative representatives senators counsel congressman congresswoman"
    " coroner sheriff inspector superintendent commander republican democrat speaker leader whip".split()
)


LONGEST_PERSON = 4
"""Words of the name of a person."""
_OF_A_HOUSE = frozenset(["representative", "representatives"])
"""Members of a house under a capital, no spokesmen."""
_SPEAKS = lex.SPOKES - _OF_A_HOUSE


def _before_rank(name: str) -> str:
    """Cut "Tarn Port Spokesman Col" (whose stop ended the name) to the body."""
    words = name.split()
    if not words or (words[-1].lower() not in _RANKS and not any(word.lower() in _SPEAKS for word in words[1:])):
        return name
    cut = next((k for k, word in enumerate(words) if word.lower() in _SPEAKS), len(words))
    words = words[:cut]
    while words and words[-1].lower() in _RANKS:
        words.pop()
    return " ".join(words)


_RANKS = frozenset("col sgt adm gen lt maj capt cmdr rep sen gov rear brig cpl press secretary".split())


def _one_name(raw: str) -> str:
    """Cut "Ruth Adler of Adler Securities" and "Orrin for Velda" at the preposition: two names that only stand together."""
    head, link, _ = raw.partition(" of ")
    if link and head.split(" ", 1)[0].lower() in GIVEN_NAMES and " " in head:
        return head
    head, link, _ = raw.partition(" for ")
    if link and not any(w.lower() in lex.ORGANISATION_WORDS or w.lower() in _FOR for w in head.split()):
        return head
    return raw


_FOR = frozenset(
    "centers centre centre's centres institute observatory secretary minister ministry department campaign committee".split()
)
"""Heads of names that go on with "for"."""


def _without_leading(raw: str) -> tuple[str, int]:
    offset = 0
    while True:
        head, _, rest = raw.partition(" ")
        if head.lower().replace("\u2019", "'") in LEADING and rest:
            offset += len(head) + 1
            raw = rest
            continue
        if head.lower().replace("\u2019", "'") in LEADING or head.lower().endswith(("ately", "ally")):
            return "", offset
        return raw, offset


def _has_role_before(text: str, at: int, end: int) -> bool:
    """Whether a role stands before a name; behind a comma only if the name is closed by one ("its chief, Ruth Adler,")."""
    words = text[max(0, at - 30) : at].split()
    if words and words[-1].endswith(",") and text[end : end + 1] not in (",", "."):
        return False
    return bool(words) and words[-1].lower().rstrip(",") in _BEARERS


_BEARERS = (
    lex.ROLE_WORDS
    | lex.PERSON_NOUNS
    | frozenset(
        "activist lawmaker photographer filmmaker comedian correspondent anchor aide adviser advisor strategist dissident"
        " opponent ally friend colleague suspect victim survivor nurse teacher wife husband son daughter brother sister mother"
        " father widow girlfriend boyfriend cousin nephew uncle aunt rival predecessor successor deputy associate lobbyist"
        " donor diplomat envoy delegate negotiator columnist blogger hacker hostage gunman detective policeman trader"
        " economist researcher scientist historian academic".split()
    )
)
"""Common nouns behind which a name of two or three words is that of a person."""
