"""The words by which wires take a story back: verbs in notes, labels of notices, codes, names of flags. Data.

Who reads a kill (notes, notices, states, flags) builds its patterns on these lists: a word is added here, once. What
stands around the words, and where they count, belongs to those who read them.
"""

from collections.abc import Iterable

_SURE_FORMS = {
    "kill": "killed", "withdraw": "withdrawn", "retract": "retracted", "spike": "spiked", "recall": "recalled",
}  # fmt: skip
_ASKED_FORMS = {
    "delete": "deleted", "disregard": "disregarded", "remove": "removed", "discard": "discarded",
}  # fmt: skip
_LOOSE_FORMS = {
    "scrap": "scrapped", "ignore": "ignored", "cancel": "cancell?ed", "pull": "pulled", "annul": "annulled",
}  # fmt: skip
_FORMS = _SURE_FORMS | _ASKED_FORMS | _LOOSE_FORMS

SURE = tuple(_SURE_FORMS)
"""Verbs that mean nothing else when an agency says them of its story."""

ASKED = (*SURE, *_ASKED_FORMS)
"""Also those that mean it when editors are asked to do so."""

LOOSE = tuple(_FORMS)
"""Also those that mean it in a notice to editors alone."""

LABELS = ("kill", "killed", "kills", "withdrawn", "withdrawal", "withdraws", "retraction", "retracted")
"""What stands in front of a notice, or alone, set in capitals or by itself."""

CANCELS = (
    "annulled", "annulation", "annul(?:\u00e9|e)e?", "anulad[oa]", "anulaci(?:\u00f3|o)n", "annullat[oa]",
    "annullamento", "streichung", "gestrichen", "zur(?:\u00fc|ue)ckgezogen", "storno", "storniert",
    "l(?:\u00f6|oe)schung", "gel(?:\u00f6|oe)scht", "elimination", "eliminaci(?:\u00f3|o)n", "ritirata", "ingetrokken",
    "intrekking", "makulering", "makuleres", "makulert", "tilbakekalt", "peruutus", "peruutettu", "cancellation",
    "cancel",
)  # fmt: skip
"""Labels in the languages of the wires, and English ones with which a story's headline may begin: in capitals alone."""

SURE_CANCELS = (
    "zur(?:\u00fc|ue)ckgezogen",
    "streichung",
    "storniert",
    "gel(?:\u00f6|oe)scht",
    "annulation",
    "ingetrokken",
)
"""Those that mean nothing else before a colon, in any letters."""

ORDERS = ("kill", "withdraw", "disregard", "spike")
"""What stands behind a slug or a headline, in capitals."""

NAMES = (
    "kill", "cancel", "cancell", "withdraw", "withdrawn", "retract", "recall", "delet", "spike?", "revok", "remov",
    "unpublish", "annul", "rescind",
)  # fmt: skip
"""Stems of flags' names."""

CODES = (
    r"kill(?!er|ings\b)", "cancel", "withdr[ae]w", "retract", "recall", "delet", "remov", r"spik(?:e|ed|ing)\b",
    "unpublish", "depublish", "revok", "rescind", "annul", "nullif", r"void(?:ed)?\b", "scrub", "purge", "trash",
    "erase", r"pull(?:ed)?\b", "tak(?:e|en)[ _-]?down", "discard", "scratch", "disregard",
    "storn", "zur(?:\u00fc|ue)ckgezogen", "zur(?:\u00fc|ue)ckziehen", "gel(?:\u00f6|oe)scht", "l(?:\u00f6|oe)schen",
    "retir[e\u00e9]", "supprim", "elimin", r"borrad[oa]\b", "ritirat", "intrekken", "ingetrokken", "verwijder",
    "makuler", "tilbakekalt", "tilbagekald", "\u00e5terkall", "peruttu", "peruutettu", "poistettu", "retirad", "anulad",
)  # fmt: skip
"""Stems of the codes of states and actions, in the languages of the wires; a larger word may begin with each."""


def either(words: Iterable[str]) -> str:
    """Return a pattern of any of these words."""
    return rf"(?:{'|'.join(words)})"


def done(verbs: Iterable[str]) -> str:
    """Return a pattern of the participles of these verbs: what a story is that is taken back."""
    return either(_FORMS[verb] for verb in verbs)


def shouted(words: Iterable[str]) -> str:
    """Return a pattern of these words in capitals."""
    return either(word.upper() for word in words)
