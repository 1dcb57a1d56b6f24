"""The language of a text whose wire names none. Owns the words that tell languages apart, and what counts as English.

Function words, because they are frequent and few; scripts, where letters tell. A short text stays undecided.
"""

import re

_WORDS = {
    "en": (
        "the of and to in that is was for on with as at by from has have said he his it "
        "are be will not which who were their"
    ),
    "de": (
        "der die das und ist nicht mit den dem ein eine von auf sich des sei wurde auch "
        "nach werden hat sagte bei wird aus einen"
    ),
    "fr": (
        "le la les des et est une dans que qui pour pas sur du au par avec plus sont ont "
        "cette aux ses selon leur \u00e9t\u00e9"
    ),
    "es": (
        "el los las del y que en una por con para se su al lo como m\u00e1s pero sus fue ha "
        "est\u00e1 este seg\u00fan son"
    ),
    "it": (
        "il di che e la della per un in non con sono del nel dei gli alla pi\u00f9 si anche "
        "dal ha \u00e8 stato delle"
    ),
    "pt": (
        "o os as do da dos das em que e uma para com n\u00e3o por mais foi ao pelo pela s\u00e3o "
        "disse segundo est\u00e1"
    ),
    "nl": (
        "de het een en van dat niet met zijn op voor te er die aan ook bij naar heeft "
        "werd uit wordt deze volgens om"
    ),
    "sv": (
        "och att det som en p\u00e5 \u00e4r av f\u00f6r med inte den har till var ett om han men s\u00e4ger "
        "efter fr\u00e5n vid"
    ),
    "no": "og det som en p\u00e5 er av for med ikke den har til var et om han men sier etter fra ved blir opplyser",
    "da": (
        "og det som en p\u00e5 er af for med ikke den har til var et om han men siger efter "
        "fra ved bliver oplyser"
    ),
    "fi": (
        "ja on ei ett\u00e4 se oli mukaan my\u00f6s kun mutta h\u00e4n ovat joka ole viel\u00e4 kertoo sen "
        "t\u00e4m\u00e4 noin"
    ),
    "pl": "i w na z nie si\u0119 do \u017ce jest to o od za jak przez po dla oraz by\u0142 ma kt\u00f3ry",
    "tr": "ve bir bu i\u00e7in ile olarak da de \u00e7ok oldu daha olan sonra kadar g\u00f6re dedi ise",
}  # fmt: skip
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")), ("zh", re.compile("[\u4e00-\u9fff]")), ("ko", re.compile("[\uac00-\ud7af]")),
    ("ru", re.compile("[\u0400-\u04ff]")), ("ar", re.compile("[\u0600-\u06ff]")), ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")), ("hi", re.compile("[\u0900-\u097f]")), ("th", re.compile("[\u0e00-\u0e7f]")),
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = re.compile(r"[A-Za-z\u00c0-\u024f]")
_HEAD = 2_000  # characters that are looked at
_FEWEST = 6  # function words of the language; under ten words of any text have fewer
_ENGLISH = frozenset(("en", "eng", "english", "und", "mul", ""))


def english(language: str | None) -> bool:
    """Tell whether the rules can read a language; one that is not named is tried."""
    return language is None or language.replace("_", "-").partition("-")[0].strip().lower() in _ENGLISH


def foreign(text: str) -> str | None:
    """Return the language (ISO 639-1) of a text that is clearly not English, else None."""
    head = text[:_HEAD]
    if not head.isascii():
        latin = len(_LETTERS.findall(head))
        for code, script in _SCRIPTS:
            if len(script.findall(head)) > max(latin, _FEWEST):
                return code
    words = [word.lower() for word in _WORD.findall(head)]
    counts = {code: sum(word in known for word in words) for code, known in _SETS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if best != "en" and counts[best] >= _FEWEST and counts[best] > 2 * counts["en"] else None
