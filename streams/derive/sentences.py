"""Sentences of a text with their offsets. Owns where a sentence ends; knows nothing of what it says.

A line break ends a sentence unless the next line goes on in small letters; `unwrapping` takes those of full lines out before. One pass, linear.
"""

import re
from typing import NamedTuple

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "gen",
        "col",
        "lt",
        "sgt",
        "capt",
        "cmdr",
        "adm",
        "maj",
        "sen",
        "rep",
        "gov",
        "prof",
        "rev",
        "hon",
        "inc",
        "corp",
        "co",
        "ltd",
        "bros",
        "jr",
        "sr",
        "vs",
        "no",
        "jan",
        "feb",
        "mar",
        "apr",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "u.s",
        "u.k",
        "u.n",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "fla",
        "calif",
        "mass",
        "conn",
        "pa",
        "va",
        "tex",
        "ill",
        "mich",
        "minn",
        "wash",
        "ore",
        "ariz",
        "colo",
        "ga",
        "md",
        "n.y",
        "n.j",
        "d.c",
        "approx",
        "dept",
        "est",
        "messrs",
        "mt",
        "ft",
        "gov",
        "supt",
        "insp",
        "det",
        "cpl",
        "pvt",
        "pres",
        "atty",
    ]
)
_LONGER = 1 + max(map(len, _ABBREVIATIONS))
_CAN_END = frozenset(["inc", "corp", "co", "ltd", "u.s", "u.k", "u.n", "a.m", "p.m", "jr", "sr", "calif", "d.c", "n.y"])
# It begins with a set of signs, so that the search leaps from one of them to the next.
_GLUED = (
    "The|In|He|She|It|They|But|And|This|That|We|On|At|For|As|If|When|While|After|However|His|Her|Its|Their|Although"
)
"""Words that open a sentence also where the blank behind the stop before it was lost."""
_END = re.compile(
    r"[.!?\u2026\n](?:(?<!\n)[.!?\u2026]*[\"\u201d\u2019')\]]*(?=\s)|(?<=\n)\n*|(?<=[a-z]{3}\.)(?=(?:"
    + _GLUED
    + r") ))"
)
_NEXT = re.compile(r"\s*[\"\u201c\u2018'(\[<]*(\S)")
_LAST_WORD = re.compile(r"([^\s\"\u201c\u2018'(\[<]{1,12})$")
_INITIALS = re.compile(r"[a-z](?:\.[a-z])+$")
_LONGEST = 2000
_new = tuple.__new__  # twice as fast as the named constructor, and there are dozens of sentences an item


class Sentence(NamedTuple):
    """A sentence and where it stands in its field; `paragraph` counts line breaks before it."""

    text: str
    start: int
    end: int
    paragraph: int


def split(text: str) -> list[Sentence]:
    """Return the sentences of a text in order; offsets are code points into it. No sentence is longer than 2,000."""
    found: list[Sentence] = []
    start = paragraph = 0
    for match in _END.finditer(text):
        at, behind = match.span()
        if text[at] == "\n":
            if behind - at == 1 and text[behind : behind + 1].islower():
                continue
            _add(found, text, start, at, paragraph)
            start = behind
            paragraph += 1
        elif _ends(text, start, at, behind):
            _add(found, text, start, behind, paragraph)
            start = behind
    _add(found, text, start, len(text), paragraph)
    return found


def paragraph(text: str, at: int) -> tuple[int, int]:
    """Return where the paragraph that holds an offset begins and ends: split alone, it gives the sentences it has in the text."""
    start = text.rfind("\n", 0, at)
    while start >= 0 and text[start - 1 : start] != "\n" and text[start + 1 : start + 2].islower():
        start = text.rfind("\n", 0, start)
    end = text.find("\n", at)
    while end >= 0 and text[end + 1 : end + 2].islower():
        end = text.find("\n", end + 1)
    return start + 1, end if end >= 0 else len(text)


def _ends(text: str, start: int, at: int, after: int) -> bool:
    following = text[after + 1 : after + 3]
    if text[at] == "." and (following[:1].isupper() or (following[:1] == "\n" and following[1:].isupper())):
        if at > _LONGER and text[at - _LONGER : at].isalpha():
            return True
        blank = text.rfind(" ", max(start, at - 14), at)
        word = text[blank + 1 : at]
        if blank >= 0 and len(word) > 1 and word.isalpha() and word.lower() not in _ABBREVIATIONS:
            return True  # as most do: behind a plain word, before a capital
    behind = _NEXT.match(text, after, after + 12)
    if behind is None:
        return True
    letter = behind.group(1)
    if letter.islower():
        return False
    if text[at] != "." or after - at > 1:
        return True
    last = _LAST_WORD.search(text, max(start, at - 14), at)
    if last is None:
        return True
    word = last.group(1).lower()
    if word in _ABBREVIATIONS:
        return word in _CAN_END and text[behind.start(1) :].startswith(("The ", "A ", "He ", "It ", "In ", "But "))
    return not (len(word) == 1 and word.isalpha()) and _INITIALS.match(word) is None


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    piece = text[start:end].lstrip()
    start = end - len(piece)
    piece = piece.rstrip()
    end = start + len(piece)
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        found.append(Sentence(text[start:cut], start, cut, paragraph))
        start = cut + 1 if text[cut : cut + 1] == " " else cut
        piece = text[start:end]
    if piece:
        found.append(_new(Sentence, (piece, start, end, paragraph)))
