"""The words of a party's phrase: roles, shells, descriptors and tails around the name. Owns cutting, not resolving."""

from collections.abc import Sequence
from dataclasses import dataclass

from streams.derive import lexicon as lex
from streams.derive.bodies import is_demonym
from streams.derive.tokens import Token, is_capital

_SHELL_ADJECTIVES = frozenset(
    "senior top chief official press company executive vice corporate another one unnamed unidentified high-ranking leading a an the his her its their former deputy new two three several some government-appointed media longtime long-time local lead main own independent other both".split()
)
_RANKS = lex.ROLE_WORDS | lex.LOWER_OFFICERS
_CHIEFS = lex.CHIEF_WORDS | {"mr", "mrs", "dr"}
_NOUNS = lex.COMPANY_WORDS | lex.ROLE_WORDS
_NO_NOUNS = lex.PREPOSITIONS | lex.ADVERBS


@dataclass(frozen=True, slots=True)
class Who:
    """A party as found: `name`, the `organisation` beside a named chief, the `speaker`, and how it was resolved."""

    name: str
    organisation: str | None = None
    speaker: str | None = None
    aliases: tuple[str, ...] = ()
    kind: str = "body"  # body, person, shell, official, anonymous, pronoun, outlet
    pronoun: bool = False
    how: tuple[str, ...] = ()


def with_how(who: Who, how: str, *, pronoun: bool) -> Who:
    """Return a party with one more step of how it was found; a step that says nothing new is left out."""
    known = how in who.how or how == f"{who.name} is {who.name}"
    steps = who.how if known else (*who.how, how)
    return Who(who.name, who.organisation, who.speaker, who.aliases, who.kind, pronoun, steps)


def is_marked_name(token: Token) -> bool:
    """Tell a name in angle brackets from a ticker."""
    inner = token.text[1:-1]
    return " " in inner or (inner[:1].isupper() and not inner.replace(".", "").isupper())


def spell(tokens: Sequence[Token]) -> str:
    """Return the words of tokens as text."""
    out = ""
    for token in tokens:
        text = token.text[1:-1] if token.text[0] == "<" else token.text
        if text in ("'s", "\u2019s", ",", "'", "\u2019", ")", "/") or not out or out.endswith(("(", "/")):
            out += text
        else:
            out += " " + text
    return out.strip(" ,'\"")


def strip(tokens: Sequence[Token], keep: tuple[str, ...] = ()) -> list[Token]:
    """Drop articles, quantities and plain shell adjectives in front, and a possessive mark behind."""
    tokens = list(tokens)
    while tokens and tokens[0].low in _SHELL_ADJECTIVES and tokens[0].low not in keep:
        if tokens[0].text == "New" and len(tokens) > 1 and is_capital(tokens[1]):
            break
        if tokens[0].text == "A" and len(tokens) > 1 and tokens[1].low in ("and", "&"):
            break
        tokens.pop(0)
    while tokens and tokens[-1].low in ("'s", "'") and "'s" not in keep:
        tokens.pop()
    while tokens and tokens[-1].low in ("'s", "'", "press", "chief", "senior", "official", "media", "vice"):
        if tokens[-1].text == "Press" and len(tokens) > 1 and is_capital(tokens[-2]):
            break
        tokens.pop()
    return tokens


def strip_roles(tokens: list[Token]) -> list[Token]:
    """Drop titles and roles in front."""
    k = 0
    while k < len(tokens) and (tokens[k].low in lex.ROLE_WORDS or tokens[k].low in lex.DETERMINERS):
        k += 1
    return tokens[k:]


def name_run(tokens: Sequence[Token]) -> list[Token]:
    """Return the capitalised words in front."""
    run: list[Token] = []
    for token in tokens:
        if run and token.low in lex.COMPANY_FORMS:
            run.append(token)
            continue
        if not is_capital(token) and token.low not in ("de", "von", "van", "al", "bin", "del", "la", "of"):
            break
        run.append(token)
    return run


def cut_tail(tokens: list[Token]) -> list[Token]:
    """Drop "in London", "on the deal", "who knows" behind a name."""
    for k in range(1, len(tokens)):
        low = tokens[k].low
        if _ends_a_name(tokens, k):
            owned = k == 1 and tokens[0].low.endswith("s") and all(is_capital(t) for t in tokens[2:])
            return tokens[2:] if owned and len(tokens) > k + 1 else tokens[:k]  # "Markets ignored Marsh Oil('s denial)"
        if low in ("in", "at", "on", "with", "from", "near", "to", "who", "which", "familiar", "close") and k > 0:
            if low in ("in", "at") and tokens[k - 1].low in lex.LOWER_OFFICERS:
                continue
            if any(is_capital(t) for t in tokens[:k]) and not all(
                t.low in lex.ROLE_WORDS or t.low in lex.DETERMINERS for t in tokens[:k]
            ):
                return tokens[:k]
            if any(t.low in lex.COMPANY_WORDS for t in tokens[:k]):
                return tokens[:k]
    return tokens


def _ends_a_name(tokens: list[Token], k: int) -> bool:
    """Whether the word at `k`, behind a name, is a verb or an adverb: what follows is no part of the name."""
    token, before = tokens[k], tokens[k - 1]
    if (
        is_capital(token)
        or not (is_capital(before) or before.low in lex.ORGANISATION_WORDS)
        or not is_capital(tokens[0])
    ):
        return False
    low = token.low
    if low in ("here", "there"):
        return True
    if low == "for":
        return k + 1 < len(tokens) and tokens[k + 1].low in ("comment", "response", "reaction")
    if not low.isalpha() or low in lex.ORGANISATION_WORDS or low in lex.ROLE_WORDS:
        return False
    if low.endswith("ing"):
        ranks = k + 1 < len(tokens) and tokens[k + 1].low in _RANKS
        return low not in _TRADES and not ranks  # "Tarn United sporting director Ian Roe"
    if before.low in lex.COMPANY_FORMS and low.endswith("s") and k + 1 < len(tokens):
        return tokens[k + 1].low in lex.DETERMINERS
    return low in lex.VERBS or low.endswith("ed") or lex.ends_like_adverb(low)


_TRADES = frozenset(
    "mining shipping engineering banking building trading broadcasting manufacturing holding publishing printing brewing"
    " advertising consulting marketing housing training racing clothing processing refining smelting farming fishing".split()
)


def _is_of_staff(words: list[Token], k: int) -> bool:
    return words[k].low == "staff" and k > 1 and words[k - 1].low == "of" and words[k - 2].low in ("chief", "chiefs")


def role_and_name(words: list[Token]) -> tuple[list[Token], list[Token], bool] | None:
    """Split "Ostra Bank chief executive Greta Rohm" into what stands before the name, and the name."""
    last = None
    for k, token in enumerate(words):
        if (token.low in lex.ROLE_WORDS and token.low != "of") or _is_of_staff(words, k):
            last = k
        elif token.low == "of" and k + 1 < len(words) and words[k + 1].low == "staff":
            continue  # "chief of staff"
        elif token.low == "of" and last is not None:
            break
    if last is None or last + 1 >= len(words):
        return None
    name = words[last + 1 :]
    if name[0].low == "of" and not any(is_capital(t) for t in name[:2]) and is_capital(words[-1]):
        first = len(words)  # "vice president of corporate sales Ruth Adler"
        while first > last + 1 and is_capital(words[first - 1]):
            first -= 1
        if words[first - 1].low == "the" and len(words) - first > 2:
            first += 1  # "Chancellor of the Exchequer Ruth Adler"
        name = words[first:]
    before = words[: last + 1]
    remit = _remit(name)
    if remit and remit < len(name):  # "Minister of Defence Owen Faulk"
        before, name = words[: last + 1 + remit], name[remit:]
    if (
        not is_capital(name[0])
        or any(t.low in lex.ORGANISATION_WORDS for t in name)
        or any(t.low in ("of", "'s") for t in name)
    ):
        return None
    if (
        any(t.low in ("french", "british", "german", "u.s.") for t in before)
        and not any(t.low in _CHIEFS for t in before)
        and len(before) == 1
    ):
        return None
    return before, name, any(t.low in lex.CHIEF_WORDS for t in before)


def _remit(words: Sequence[Token]) -> int:
    """Return how many words behind a title say what its bearer is in charge of: "of the Interior", "of Trade and Industry"."""
    if words[0].low not in ("of", "for") or len(words) < _OF_REMIT:
        return 0
    k = 2 if words[1].low == "the" else 1
    first = k
    while k < len(words) and (
        words[k].low in lex.REMITS or words[k].low == "state" or (words[k].low == "and" and k > first)
    ):
        k += 1
    return k if k > first else 0


_OF_REMIT = 3
"""Words of "of Defence Faulk"."""
_CALLINGS = lex.PERSON_NOUNS | frozenset(
    "cyclist skier swimmer runner sprinter rider jockey biker banker defender winger cricketer wrestler gymnast skater rower"
    " climber tycoon businessperson economist architect engineer pilot dealer broker trader developer publisher blogger"
    " columnist playwright poet painter sculptor composer conductor violinist cellist designer photographer filmmaker"
    " producer comedian magician chef restaurateur hotelier landlord builder farmer fisherman teacher nurse dentist pharmacist"
    " scientist physicist chemist biologist historian activist dissident preacher imam rabbi priest nun monk fugitive gangster".split()
)


def without_trade(words: list[Token]) -> list[Token]:
    """Drop the trade before a person's full name: "Cyclist Ruth Adler", "jailed banker Ruth Adler"."""
    k = next((k for k, t in enumerate(words[:_TRADE_WITHIN]) if t.low in _CALLINGS), None)
    if k is None or len(words) - k - 1 not in _NAME_LENGTHS:
        return words
    name = words[k + 1 :]
    plain = all(is_capital(t) and t.low not in lex.ORGANISATION_WORDS | lex.COMPANY_WORDS for t in name)
    return name if plain and all(is_capital(t) or t.text.isalpha() for t in words[:k]) else words


_TRADE_WITHIN = 4
_NAME_LENGTHS = (2, 3)


def without_descriptor(words: list[Token]) -> list[Token]:
    """Drop "Shipping group" of "Shipping group Dorn", "Airline" of "Airline Dorn": plain nouns before a name."""
    k = 0
    while k < len(words) - 1:
        token = words[k]
        if (
            token.low in lex.DETERMINERS
            or not is_capital(token)
            or (
                token.low in lex.COMPANY_WORDS
                and k + 1 < len(words)
                and is_capital(words[k + 1])
                and not any(t.low in lex.ORGANISATION_WORDS for t in words[k + 1 :])
                and len(words) == k + 2
            )
        ):
            k += 1
            continue
        if (
            k + 1 < len(words)
            and not is_capital(words[k + 1])
            and words[k + 1].low in _NOUNS
            and any(is_capital(t) for t in words[k + 2 :])
        ):
            k += 2
            continue
        break
    if k == 0:
        k = _behind_noun(words)
    rest = words[k:]
    if any(words[m].low == "of" and words[m - 1].low in _OWNED_BY for m in range(1, k)):
        return words  # "The mayor of Bayford" is not Bayford
    return rest if rest and is_capital(rest[0]) else words


_OF_SOMEBODY = frozenset(
    "faction wing branch arm chapter associate associates ally allies friend friends relative relatives brother sister wife"
    " husband son daughter father mother widow supporter supporters follower followers opponent opponents critic critics"
    " colleague adviser advisers confidant rival rivals victim victims parents family residents survivors".split()
)
"""Heads of those who stand beside a name and are not it: "an ally of Adler"."""


def _behind_noun(words: list[Token]) -> int:
    """Return where the name begins in "Domestic appliance maker Velda": behind the last common noun, 0 if there is none."""
    first = len(words)
    while first > 0 and (is_capital(words[first - 1]) or words[first - 1].text[0] == "<"):
        first -= 1
    if not 1 < first < len(words) or len(words) - first > _LONGEST_NAME or not is_capital(words[0]):
        return 0
    noun = words[first - 1]
    if any(t.low in ("of", "'s", "and", "for", "&") for t in words[:first]) or is_capital(words[1]):
        return 0
    return first if noun.low.isalpha() and noun.low not in _NO_NOUNS and len(noun.low) > 2 else 0


_OWNED_BY = _NOUNS | _OF_SOMEBODY
_LONGEST_NAME = 4
_ANONYMOUS = frozenset(
    "source sources person people analyst analysts trader traders dealer dealers diplomat diplomats banker bankers witness"
    " witnesses insider insiders official officials".split()
)


def is_anonymous(low: list[str]) -> bool:
    """Whether a phrase is that of a source without a name."""
    return not _ANONYMOUS.isdisjoint(low)


def aliases(*names: str | None) -> tuple[str, ...]:
    """Return the names that can stand for a party, in order; phrases such as "a spokesman" cannot."""
    return tuple(
        dict.fromkeys(
            name
            for name in names
            if name and not (name.lower().startswith(("a ", "an ", "the ")) and not _proper(name))
        )
    )


def _proper(name: str) -> bool:
    return not any(word in lex.SPOKES or word in lex.LOWER_OFFICERS for word in name.lower().split())


def without_article(words: list[Token]) -> list[Token]:
    """Drop an article in front."""
    return words[1:] if words[0].low in ("a", "an", "the") else words


def without_brackets(words: list[Token]) -> list[Token]:
    """Drop "(MIT)" behind a name that it abbreviates."""
    first = next((k for k, t in enumerate(words) if t.text == "("), 0)
    last = next((k for k in range(len(words) - 1, first, -1) if words[k].text == ")"), 0)
    return [*words[:first], *words[last + 1 :]] if 0 < first < last else words


def without_own_people(words: list[Token]) -> list[Token]:
    """Drop "and his lawyers" behind a name: they speak for it."""
    for k in range(1, len(words) - 1):
        if words[k].low == "and" and words[k + 1].low in ("his", "her", "its", "their") and is_capital(words[k - 1]):
            if not any(t.low in lex.SPOKES or t.low in lex.LOWER_OFFICERS for t in words[k + 1 :]):
                continue
            return words[:k]
    return words


_LONGEST_INITIALS = 5


def behind_debris(before: list[Token]) -> list[Token]:
    """Drop what a missing stop glued in front of a name: a year, an article, a heading in capitals."""
    for k in range(len(before) - 1, 0, -1):
        word, behind = before[k - 1], before[k]
        heading = word.text.isupper() and len(word.text) > _LONGEST_INITIALS and not behind.text.isupper()
        if is_capital(behind) and (word.text[0].isdigit() or word.low in ("a", "an", "the") or heading):
            return before[k:]
    return before


_VAGUE = frozenset(
    "administration intelligence federal security law enforcement defense defence senior local government".split()
)


def is_vague(before: Sequence[Token], *, plural: bool) -> bool:
    """Whether officials of "the administration" or "U.S. intelligence" are of no named body; plural ones of a government are."""
    rest = [t.low for t in before if t.low not in lex.DETERMINERS and not is_demonym(t.text)]
    if not rest or not _VAGUE.issuperset(rest):
        return len(rest) == 2 and rest[1] == "administration"
    return not (plural and rest == ["government"] and len(before) > 1)
