"""The language of a text whose wire names none. Owns the words that tell languages apart, and what counts as English.

Frequent words and letters, scripts where they tell: two words of another language and hardly an English one are enough.
"""

import re

from streams.wire.language_shapes import BORROWED, SHAPES
from streams.wire.language_words import SIGNS, WORDS

_SPELT = str.maketrans({"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00df": "ss"})
_SETS = {
    code: frozenset((*words.split(), *(words.translate(_SPELT).split() if code == "de" else ())))
    for code, words in WORDS.items()
}
"""The words of each language; German ones also as wires without umlauts spell them."""

_FOREIGN = frozenset().union(*(known for code, known in _SETS.items() if code != "en")) - _SETS["en"]
"""Words that are no English ones as well: `in` and `was` tell nothing."""

_SIGNS = {code: frozenset(signs) for code, signs in SIGNS.items()}
_LONG, _SHAPELY = 5, 4
_OWN = {
    code: frozenset(
        word
        for word in known
        if len(word) >= _LONG and not any(word in _SETS[other] for other in _SETS if other != code)
    )
    for code, known in _SETS.items()
}
"""Longer words that no other language of these has: they count twice."""

_HAN, _KANA = "\u4e00-\u9fff", "\u3040-\u30ff"
_SCRIPTS = (
    ("zh", re.compile(f"[{_HAN}{_KANA}]"), 2), ("ko", re.compile("[\uac00-\ud7af]"), 2),
    ("ru", re.compile("[\u0400-\u04ff]"), 1), ("ar", re.compile("[\u0600-\u06ff]"), 1),
    ("he", re.compile("[\u0590-\u05ff]"), 1), ("el", re.compile("[\u0370-\u03ff]"), 1),
    ("hi", re.compile("[\u0900-\u097f]"), 1), ("bn", re.compile("[\u0980-\u09ff]"), 1),
    ("ta", re.compile("[\u0b80-\u0bff]"), 1), ("th", re.compile("[\u0e00-\u0e7f]"), 1),
    ("ka", re.compile("[\u10a0-\u10ff]"), 1), ("hy", re.compile("[\u0530-\u058f]"), 1),
    ("am", re.compile("[\u1200-\u137f]"), 1), ("my", re.compile("[\u1000-\u109f]"), 1),
    ("km", re.compile("[\u1780-\u17ff]"), 1),
)  # fmt: skip
"""The language that a script is mostly of, its signs, and for how many letters each stands."""

_LETTERS_OF = {
    "zh": (("ja", f"[{_KANA}]", None),),
    "ru": (
        ("uk", "[\u0456\u0457\u0454\u0491]", "[\u044b\u044d\u0451]"), ("sr", "[\u0452\u045b\u0459\u045a\u045f]", None),
        ("mk", "[\u0453\u045c\u0455]", None), ("be", "[\u045e]", None), ("bg", "\u044a", "[\u044b\u044d\u0451]"),
    ),
    "ar": (("ur", "[\u0679\u0688\u06d2]", None), ("fa", "[\u067e\u0686\u0698\u06af]", None)),
}  # fmt: skip
"""Languages of the same script by letters that they have, and letters that they have not."""

_TELLING = re.compile(f"[{''.join((*(script.pattern[1:-1] for _, script, _ in _SCRIPTS), *SIGNS.values()))}]")
"""A sign that tells: a text without one has nothing but what English has too, quotation marks and dashes among it."""

_POINTS = ".,:;!?\"'()[]/-\u2019\u2018\u201c\u201d\u00ab\u00bb\u2013\u2014\u2026"
_LETTERS = re.compile(r"[A-Za-z\u00c0-\u024f]")
_HEAD, _SHORT_HEAD = 500, 240  # characters that are looked at; where the wire has named the language
_FEWEST, _FEWEST_LETTERS = 2, 6  # different words of a language; letters of a script
_SURE, _FAR = 5, 4  # words that overrule what a wire says of itself; how many times those of English
_MANY = 4  # different words of other languages that make those which English shares with them doubtful
_ENGLISH = frozenset(("en", "eng", "english", "und", "mul", ""))


def english(language: str | None) -> bool:
    """Tell whether the rules can read a language; one that is not named is tried."""
    return language is None or _primary(language) in _ENGLISH


def language_of(told: str | None, text: str) -> str | None:
    """Return the language (a BCP 47 tag) of a text: what its wire says, unless it says English of what clearly is not.

    Where it says nothing: the language (ISO 639-1) of a text that is not English, else None.
    """
    if told is not None and _primary(told) not in _ENGLISH:
        return told
    return foreign(text, sure=told is not None and _primary(told) not in ("und", "mul", "")) or told


def foreign(text: str, *, sure: bool = False) -> str | None:
    """Return the language (ISO 639-1) of a text that is not English, else None; `sure` asks for more of its words.

    Different words count, not how often each comes: `la` in a name is no Spanish, however often the name comes.
    """
    head = text[: _SHORT_HEAD if sure else _HEAD]
    plain = head.isascii() or _TELLING.search(head) is None
    if not plain:
        latin = len(_LETTERS.findall(head))
        for code, script, weight in _SCRIPTS:
            if weight * len(script.findall(head)) > max(latin, _FEWEST_LETTERS):
                return _of_script(code, head)
    different = _words(head.lower())
    hits = _FOREIGN.intersection(different)
    few, times = (_SURE, _FAR) if sure else (_FEWEST, 2)
    if plain and 2 * len(hits) < few and (sure or not _SETS["en"].isdisjoint(different)):
        return None  # so it is with nearly all that comes
    english_words = times * len(_SETS["en"].intersection(different) - _of_both(hits))
    if plain and english_words and 2 * len(hits) <= english_words:
        return None
    counts = {code: float(len(hits & known) + len(hits & _OWN[code])) for code, known in _SETS.items()}
    signed = not plain and not sure and _count_signs(head, counts)
    best = max(counts, key=lambda code: counts[code])
    if counts[best] >= (1 if signed and not english_words else few) and counts[best] > english_words:
        return (signed and _shaped(head, counts)) or best
    return None if english_words or sure else _shaped(head, counts)


def _of_both(hits: frozenset[str]) -> frozenset[str]:
    """Return the words of the language that has many of these words: `die` and `am` are no English among them."""
    if len(hits) < _MANY:
        return frozenset()
    return max(_SETS.values(), key=lambda known: len(hits & known))


def _count_signs(head: str, counts: dict[str, float]) -> bool:
    """Count the words in small letters that have a language's own letters; tell whether there is one."""
    # Names keep their letters in English, and so do some words that it has borrowed.
    words = {word for word in _words(head) if word[0].islower() and not word.isascii()} - BORROWED
    for word in words:
        letters = {letter for letter in word if not letter.isascii()}
        for code, signs in _SIGNS.items():
            if letters <= signs:
                counts[code] += 1
    return bool(words)


def _shaped(head: str, counts: dict[str, float]) -> str | None:
    """Return the language of which two words look so, known words among them; in a text without English words."""
    words = {word for word in _words(head) if len(word) >= _SHAPELY and word.islower()}
    found = counts | {
        code: counts[code] + sum(1 for word in words if word not in _SETS[code] and shape.search(word))
        for code, shape in SHAPES.items()
    }
    best = max(found, key=lambda code: found[code])
    return best if found[best] >= _FEWEST and found[best] > counts["en"] else None


def _of_script(code: str, head: str) -> str:
    low = head.lower()
    for other, has, lacks in _LETTERS_OF.get(code, ()):
        if re.search(has, low) and not (lacks and re.search(lacks, low)):
            return other
    return code


def _words(text: str) -> list[str]:
    for point in _POINTS:  # quicker than to translate it: that asks a table for each character
        text = text.replace(point, " ")
    return text.split()


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].strip().lower()
