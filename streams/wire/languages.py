"""The language of a text whose wire names none. Owns the words that tell languages apart, and what counts as English.

Frequent words and letters, scripts where they tell: two words of another language and hardly an English one are enough.
"""

import re

from streams.wire.language_words import SIGNS, WORDS

_SETS = {code: frozenset(words.split()) for code, words in WORDS.items()}
_FOREIGN = frozenset().union(*(known for code, known in _SETS.items() if code != "en")) - _SETS["en"]
"""Words that are no English ones as well: `in` and `was` tell nothing."""

_LONG = 5
_OWN = {
    code: frozenset(
        word
        for word in known
        if len(word) >= _LONG and not any(word in _SETS[other] for other in _SETS if other != code)
    )
    for code, known in _SETS.items()
}
"""Longer words that no other language of these has: they count twice."""

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")), ("zh", re.compile("[\u4e00-\u9fff]")), ("ko", re.compile("[\uac00-\ud7af]")),
    ("ru", re.compile("[\u0400-\u04ff]")), ("ar", re.compile("[\u0600-\u06ff]")), ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")), ("hi", re.compile("[\u0900-\u097f]")), ("th", re.compile("[\u0e00-\u0e7f]")),
)  # fmt: skip
_TELLING = re.compile(f"[{''.join((*(script.pattern[1:-1] for _, script in _SCRIPTS), *SIGNS.values()))}]")
"""A sign that tells: a text without one has nothing but what English has too, quotation marks and dashes among it."""

_POINTS = ".,:;!?\"'()[]/-\u2019\u2018\u201c\u201d\u00ab\u00bb\u2013\u2014\u2026"
_LETTERS = re.compile(r"[A-Za-z\u00c0-\u024f]")
_HEAD, _SHORT_HEAD = 500, 240  # characters that are looked at; where the wire has named the language
_FEWEST, _FEWEST_LETTERS = 2, 6  # different words of a language; letters of a script
_SURE, _FAR = 5, 4  # words that overrule what a wire says of itself; how many times those of English
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
        for code, script in _SCRIPTS:
            if len(script.findall(head)) > max(latin, _FEWEST_LETTERS):
                return code
    different = _words(head.lower())
    hits = _FOREIGN.intersection(different)
    few, times = (_SURE, _FAR) if sure else (_FEWEST, 2)
    if plain and 2 * len(hits) < few:
        return None  # so it is with nearly all that comes
    english_words = times * len(_SETS["en"].intersection(different))
    if plain and 2 * len(hits) <= english_words:
        return None
    counts = {code: float(len(hits & known) + len(hits & _OWN[code])) for code, known in _SETS.items()}
    if not plain:
        # In words that begin small: names keep their letters in English.
        signed = set("".join(word for word in _words(head) if word[0].islower() and not word.isascii()))
        for code, signs in SIGNS.items():
            counts[code] += len(signed.intersection(signs)) / 2
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= few and counts[best] > english_words else None


def _words(text: str) -> list[str]:
    for point in _POINTS:  # quicker than to translate it: that asks a table for each character
        text = text.replace(point, " ")
    return text.split()


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].strip().lower()
