"""Tokens of a sentence with their offsets: words, clitics, numbers, marks. Owns what counts as one word."""

import re
from typing import NamedTuple

from streams.memo import Memo

_TOKEN = re.compile(
    r"[^\W_]+(?:[.,:&/'\u2019\-][^\W_]+)*"  # words and numbers with what may stand inside them
    r"|<[^<>\s][^<>]{0,60}>"  # a ticker or a marked name of 1980s copy
    r"|--+|[^\w\s]|_+"
)
_TOKEN_ASCII = re.compile(_TOKEN.pattern.replace(r"[^\W_]", "[A-Za-z0-9]"), re.ASCII)  # without the tables of Unicode
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr fla calif tex conn minn ariz tenn okla cmdr brig insp supt cpl gen col lt sgt capt adm maj sen rep gov prof rev st corp inc co ltd bros jr sr no".split()
)
_MARKED_NAMES = frozenset(
    "mcdonald's moody's sotheby's christie's macy's kohl's wendy's domino's sainsbury's lloyd's levi's kellogg's hardee's"
    " denny's arby's poor's bloomingdale's lowe's dillard's applebee's albertson's woolworth's debenham's".split()
)
"""Names of firms that end as a possessive does."""
_MARK = re.compile(
    r"(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|CORRECTS|REFILE|REPEAT|RPT|RECAST|LEAD|BRIEF|SNAP|FLASH|URGENT|BREAKING|BULLETIN|KILL|WITHDRAWN"
    r"|ADVISORY|EXCLUSIVE|FACTBOX|ANALYSIS|INTERVIEW|NEWSMAKER|FEATURE|TIMELINE|INSIGHT|SCOOP|PREVIEW|TEXT|CLARIFICATION)"
    r"(?: ?\d{1,2})?(?=-[^\W\d_])"
)
"""A wire's mark run into the headline's first word: "REFILE-Harn confirms sale"."""
_TAKE = re.compile(r"\d{1,2}(?=-[^\W\d_])")
_TAKES = frozenset(["update", "wrapup", "lead", "recast", "preview"])
"""Marks that are counted: "UPDATE 2-Harn confirms sale"."""
_LETTERS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]$")
_INSIDE = re.compile(r"[.,:/]")
_new = tuple.__new__  # twice as fast as the named constructor, and there are hundreds of tokens an item


class Token(NamedTuple):
    """A token, its text in small letters with straight quotes, and where it stands in the sentence."""

    text: str
    low: str
    start: int
    end: int


def _plain(word: str) -> str | None:
    """Return the small letters of what is one token whatever follows it, as nearly all is; None for the rest."""
    low = word.lower().replace("\u2019", "'")
    if len(word) == 1:
        return None if word.isupper() else low
    if not word[0].isalnum():
        return low
    if (
        word == "WHO"
        or ("-" in word and (_MARK.match(word) or _TAKE.match(word)))
        or low.endswith("'s")
        or low in _ABBREVIATIONS
    ):
        return None
    return low if word[0].isdigit() or _INSIDE.search(word) is None else None


_PLAIN = Memo(_plain, 1 << 16)


def tokenise(text: str) -> list[Token]:
    """Return the tokens of a sentence in order; offsets are code points into it."""
    found: list[Token] = []
    skip_dot, end = -1, 0
    for word in (_TOKEN_ASCII if text.isascii() else _TOKEN).findall(text):
        start = text.find(word, end)  # nothing but blanks stands between two
        end = start + len(word)
        if start == skip_dot:
            continue
        plain = _PLAIN[word]
        if plain is not None:
            found.append(_new(Token, (word, plain, start, end)))
            continue
        low = word.lower().replace("\u2019", "'")
        taken = found and found[-1].low in _TAKES and found[-1].text.isupper()
        if (mark := _MARK.match(word) or (_TAKE.match(word) if taken else None)) is not None:
            cut = start + mark.end()
            found.append(Token(mark.group(), mark.group().lower(), start, cut))
            found.append(Token("-", "-", cut, cut + 1))
            found.extend(
                Token(t.text, t.low, t.start + cut + 1, t.end + cut + 1) for t in tokenise(text[cut + 1 : end])
            )
            continue
        if end - start == 1 or not word[0].isalnum():
            if (
                end - start == 1
                and text[end : end + 1] == "."
                and word.isupper()
                and text[end + 1 : end + 2] not in ("", "\n")
                and end + 1 < len(text) - 1
            ):
                found.append(Token(word + ".", low + ".", start, end + 1))
                skip_dot = end
                continue
            found.append(Token(word, low, start, end))
            continue
        if low.endswith("'s") and len(low) > 2 and not (low in _MARKED_NAMES and word[0].isupper()):
            _add(found, text, start, end - 2)
            found.append(Token(word[-2:], "'s", end - 2, end))
            continue
        if text[end : end + 1] == "." and (low in _ABBREVIATIONS or ("." in low and _LETTERS.match(word))):
            found.append(Token(word + ".", low + ".", start, end + 1))
            skip_dot = end
            continue
        _add(found, text, start, end)
    return found


def _add(found: list[Token], text: str, start: int, end: int) -> None:
    """Add a word, cut at marks that stand inside it by mistake ("deal.The", "yesterday,he"); numbers stay whole."""
    word = text[start:end]
    if (
        not word[0].isdigit()
        and "." in word
        and not _LETTERS.match(word)
        and not word.islower()
        and word[word.find(".") + 1 :][:1].isupper()
        and word[: word.find(".")].islower()
    ):
        _pieces(found, text, start, end)
        return
    if not word[0].isdigit() and ("," in word or ":" in word or "/" in word):
        _pieces(found, text, start, end)
        return
    low = "w.h.o." if word == "WHO" and not text.isupper() else word.lower().replace("\u2019", "'")
    found.append(Token(word, low, start, end))


def _pieces(found: list[Token], text: str, start: int, end: int) -> None:
    at = start
    for mark in _INSIDE.finditer(text, start, end):
        if mark.start() > at:
            word = text[at : mark.start()]
            found.append(Token(word, word.lower().replace("\u2019", "'"), at, mark.start()))
        found.append(Token(mark.group(), mark.group(), mark.start(), mark.end()))
        at = mark.end()
    if at < end:
        word = text[at:end]
        found.append(Token(word, word.lower().replace("\u2019", "'"), at, end))


def without_mark(headline: str) -> str:
    """Return a headline with blanks for a wire's mark in front of it."""
    mark = _MARK.match(headline)
    return headline if mark is None else " " * (mark.end() + 1) + headline[mark.end() + 1 :]


def is_word(token: Token) -> bool:
    """Tell a word or number from a mark."""
    return token.text[0].isalnum()


def is_capital(token: Token) -> bool:
    """Whether a token is written as a name is: a capital in front, or behind a small particle ("al-Muzini", "eBay", "3M")."""
    text = token.text
    return text[0].isupper() or (text != token.low and text[0] not in "<'\u2019" and text.lower() != text)
